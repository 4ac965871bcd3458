"""Asks for a whole number, without holding the program up."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog, QWidget

from musegui.gui.common.dialog_parts import open_with_title


def ask_number(
    parent: QWidget,
    title: str,
    question: str,
    value: int,
    bounds: tuple[int, int],
    answer: Callable[[int], object],
) -> QInputDialog:
    """Open a dialog with one number; ``answer`` gets it if the user accepts."""
    dialog = QInputDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(title)
    dialog.setLabelText(question)
    dialog.setInputMode(QInputDialog.InputMode.IntInput)
    dialog.setIntRange(*bounds)
    dialog.setIntValue(value)
    dialog.intValueSelected.connect(answer)
    open_with_title(dialog)
    return dialog
