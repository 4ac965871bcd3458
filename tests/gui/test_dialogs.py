"""What holds of every dialog."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from musegui.core.translation import LANGUAGES
from musegui.gui.common.narrow_box import NarrowBox
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


def cut_texts(root: QWidget) -> list[str]:
    """Find the texts that are wider or higher than the widget that shows them."""
    cut = []
    for widget in [root, *root.findChildren(QWidget)]:
        if not widget.isVisible() or widget.window() is not root.window():
            continue
        metrics, room, text = widget.fontMetrics(), widget.width(), ""
        if isinstance(widget, QLabel) and widget.text():
            text, needed = widget.text(), widget.minimumSizeHint().width()
            if widget.wordWrap() and widget.heightForWidth(room) > widget.height() + 1:
                cut.append(text)
        elif isinstance(widget, QAbstractSpinBox):
            field = widget.lineEdit()
            text, room = field.text(), field.width() - field.textMargins().left()
            needed = metrics.horizontalAdvance(text)
        elif isinstance(widget, QLineEdit):
            text = widget.placeholderText()
            needed = metrics.horizontalAdvance(text)
        elif isinstance(widget, QAbstractButton):
            is_bare = getattr(widget, "toolButtonStyle", lambda: None)()
            text = "" if is_bare is Qt.ToolButtonStyle.ToolButtonIconOnly else widget.text()
            needed = widget.minimumSizeHint().width()
        elif isinstance(widget, QComboBox) and not isinstance(widget, NarrowBox):
            text, needed = widget.currentText(), widget.minimumSizeHint().width()
        if text and needed > room + 1:
            cut.append(f"{text}: {needed} > {room}")
    return cut


@pytest.mark.parametrize(
    "language",
    [pytest.param(code, marks=() if code == "de" else pytest.mark.soak) for code in LANGUAGES],
)
def test_no_text_of_the_window_and_its_dialogs_is_cut_off(
    open_window: Callable[[], OpenWindow], speak: Callable[[str], None], language: str
) -> None:
    speak(language)
    opened = open_window()
    opened.window.resize(1024, 700)
    opened.click(4.5, 72)
    opened.drain_window()
    cut = {"window": cut_texts(opened.window)}
    for name, dialog in open_dialogs(opened):
        cut[name] = cut_texts(dialog)
    assert len(cut) > 20
    assert {name: texts for name, texts in cut.items() if texts} == {}
