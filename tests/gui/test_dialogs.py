"""What holds of every dialog."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QPushButton,
    QWidget,
)

from tests.gui.conftest import OpenWindow

_ASK_THE_SYSTEM = ("open", "open_window", "import", "import_style", "save_as", "print")
"""Actions whose dialogs are the system's, or wait for an answer."""

_FIELDS = (QAbstractSpinBox, QComboBox, QLineEdit)


def open_dialogs(opened: OpenWindow) -> Iterator[tuple[str, QDialog]]:
    """Open the dialogs of the menus one after another, and close each again."""
    for name in opened.window.actions_:
        action = opened.window.actions_[name]
        if name in _ASK_THE_SYSTEM or not (action.isEnabled() and action.text().endswith("…")):
            continue
        action.trigger()
        opened.drain_window()
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QDialog) and widget.isVisible():
                yield name, widget
                widget.reject()
        opened.drain_window()


def test_enter_takes_what_a_dialog_has_from_any_of_its_fields(opened: OpenWindow) -> None:
    opened.click(4.5, 72)
    pressed = {}
    for name, dialog in open_dialogs(opened):
        box = dialog.findChild(QDialogButtonBox)
        accept = box and next(
            (b for b in box.buttons() if box.buttonRole(b) is box.ButtonRole.AcceptRole), None
        )
        if accept is None:
            continue
        for field in dialog.findChildren(QWidget):
            if isinstance(field, _FIELDS) and field.isVisible() and field.isEnabled():
                field.setFocus()
                defaults = [b for b in dialog.findChildren(QPushButton) if b.isDefault()]
                pressed[name, type(field).__name__] = defaults == [accept]
    assert len({name for name, _ in pressed}) > 12
    assert [place for place, right in pressed.items() if not right] == []
