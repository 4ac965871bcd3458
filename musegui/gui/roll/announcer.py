"""What lies under the cursor cell, told to screen readers."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from musegui.editor.description import describe
from musegui.editor.workspace import Workspace


class Announcer:
    """Keeps the roll's accessible description in words, and announces each change.

    Attributes
    ----------
    text : str
        What was said last; empty while there is no cursor cell.
    """

    def __init__(self, workspace: Workspace, roll: QWidget) -> None:
        self._workspace = workspace
        self._roll = roll
        self.text = ""
        workspace.changed.add(self._follow)
        workspace.document.changed.add(self._follow)

    def _follow(self) -> None:
        cell = self._workspace.cell
        text = describe(self._workspace, cell.step, cell.pitch) if cell is not None else ""
        if text == self.text:
            return
        self.text = text
        self._roll.setAccessibleDescription(text)
        if text:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._roll, text))
