"""What dialogs have alike."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLayout,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)


def roomy_form(dialog: QWidget) -> QFormLayout:
    """Give a dialog, or a part of one, a form with room around and between its rows."""
    form = spaced_form()
    form.setContentsMargins(20, 18, 20, 16)
    dialog.setLayout(form)
    return form


def spaced_form() -> QFormLayout:
    """Make a form with room between its rows."""
    form = QFormLayout()
    form.setVerticalSpacing(12)
    form.setHorizontalSpacing(16)
    return form


def below(text: QLabel, bar: QProgressBar) -> QLayout:
    """Put a bar below a text; its place stays free while it is hidden."""
    text.setMinimumHeight(3 * text.fontMetrics().lineSpacing())
    text.setAlignment(Qt.AlignmentFlag.AlignTop)
    bar.setFixedHeight(8)
    bar.setTextVisible(False)
    kept = bar.sizePolicy()
    kept.setRetainSizeWhenHidden(True)
    bar.setSizePolicy(kept)
    layout = QVBoxLayout()
    layout.setSpacing(8)
    layout.addWidget(text)
    layout.addWidget(bar)
    return layout


def bring_up(dialog: QDialog) -> None:
    """Show a dialog that leaves the window usable, or bring it to the front where it is open."""
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()


def show_one(parent: QWidget, kind: type[QDialog], *given: Any) -> None:
    """Bring up the dialog of a kind that is open beside a window, or make it of what is given."""
    there = [dialog for dialog in parent.findChildren(kind) if dialog.isVisible()]
    make: Callable[..., QDialog] = kind
    bring_up(there[0] if there else make(*given, parent))


def open_with_title(dialog: QDialog) -> None:
    """Open a small dialog wide enough for its title beside the buttons of the frame."""
    title_px = dialog.fontMetrics().horizontalAdvance(dialog.windowTitle())
    dialog.open()
    dialog.resize(max(dialog.width(), title_px + _FRAME_BUTTONS_PX), dialog.height())


_FRAME_BUTTONS_PX = 180


def answer_buttons(
    dialog: QDialog,
    accept_text: str = "",
    refusal: QDialogButtonBox.StandardButton = QDialogButtonBox.StandardButton.Cancel,
) -> QDialogButtonBox:
    """Make the buttons that take what a dialog has, or leave it; Enter in any field takes it.

    Qt remembers the default button of a dialog only if it is already in that dialog.
    """
    ok = QDialogButtonBox.StandardButton.Ok
    buttons = QDialogButtonBox(ok | refusal, dialog)
    if accept_text:
        buttons.button(ok).setText(accept_text)
    buttons.button(ok).setDefault(True)
    buttons.accepted.connect(dialog.accept)
    buttons.rejected.connect(dialog.reject)
    return buttons


def confirms(
    parent: QWidget, title: str, question: str, refusal: QMessageBox.StandardButton
) -> bool:
    """Ask something that Yes, or a refusal, answers."""
    yes = QMessageBox.StandardButton.Yes
    box = QMessageBox(QMessageBox.Icon.NoIcon, title, question, yes | refusal, parent)
    answer = box.exec()
    box.deleteLater()
    return answer == yes


def small_button(text: str, tip: str) -> QPushButton:
    """Make a button that stands among text."""
    button = QPushButton(text)
    button.setObjectName("small")
    button.setToolTip(tip)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
