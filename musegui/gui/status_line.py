"""The line at the window's foot."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QStatusBar

from musegui.core.translation import tr
from musegui.editor.description import describe_entry, describe_selection
from musegui.editor.workspace import Workspace


class StatusLine:
    """Says what lies under the pointer, what step entry writes, and how much is selected."""

    def __init__(self, bar: QStatusBar) -> None:
        self.hover = QLabel()
        self._count = QLabel()
        self._entry = QLabel()
        self._entry.setObjectName("stepEntry")
        bar.setSizeGripEnabled(False)
        bar.addWidget(self.hover, 1)
        bar.addPermanentWidget(self._entry)
        bar.addPermanentWidget(self._count)

    def show_hover(self, text: str) -> None:
        """Say something of what the pointer is over."""
        self.hover.setText(text)

    def refresh(self, workspace: Workspace, *, enters_steps: bool) -> None:
        """Say what is selected, and what a MIDI keyboard would enter where it enters steps."""
        self._count.setText(describe_selection(workspace))
        self._entry.setVisible(enters_steps)
        self._entry.setText(tr("Step entry: {entry}", entry=describe_entry(workspace)))
