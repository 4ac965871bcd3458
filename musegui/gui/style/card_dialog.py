"""A style's card in the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGridLayout,
    QInputDialog,
    QLabel,
    QMessageBox,
    QPushButton,
    QWidget,
)

from musegui.core.fill.style_mix import DEFAULT_STYLE, MAX_STYLE_NAME
from musegui.core.style.style import StyleFigures
from musegui.core.style.style_card import card_facts, card_warnings, rate_label
from musegui.core.translation import capitalized, number, tr
from musegui.files.safe.names import safe_file_name
from musegui.files.styles.style_file import SUFFIX
from musegui.files.styles.style_folder import FoundStyle
from musegui.gui.common.dialog_parts import confirms, roomy_form

_TEXT_PX = 440


class CardDialog(QDialog):
    """Shows what a style was made from and what it is worth; an own style can be changed here.

    Signals
    -------
    sound_asked : Style
        The piece is to sound as the style's pieces do.
    renamed, exported : str
        The new name, or the file.
    deleted
    """

    sound_asked = Signal(object)
    renamed = Signal(str)
    exported = Signal(str)
    deleted = Signal()

    def __init__(self, found: FoundStyle, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Style card"))
        self._style = found.style
        form = roomy_form(self)
        title = QLabel(found.title)
        title.setObjectName("title")
        font = title.font()
        font.setBold(True)
        title.setFont(font)
        form.addRow(title)
        for label, text in card_facts(found.style):
            form.addRow(label, _text(text))
        if found.style.figures is not None and found.style.figures.rates:
            form.addRow(_rates(found.style.figures))
        for warning in card_warnings(found.style):
            form.addRow(tr("Beware"), _text(warning))
        self.buttons = QDialogButtonBox()
        self.sound = self._button(tr("Use its sound and tempo"), self._use_sound)
        self.rename = self._button(tr("Rename …"), self._rename)
        self.export = self._button(tr("Export …"), self._export)
        self.delete = self._button(tr("Delete …"), self._delete)
        for button in (self.rename, self.delete):
            button.setVisible(found.is_own)
        self.export.setVisible(found.path is not None)
        self.buttons.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole).setDefault(True)
        self.buttons.rejected.connect(self.reject)
        form.addRow(self.buttons)

    def _button(self, words: str, run: Callable[[], None]) -> QPushButton:
        button = self.buttons.addButton(words, QDialogButtonBox.ButtonRole.ActionRole)
        button.setAutoDefault(False)
        button.clicked.connect(run)
        return button

    def _use_sound(self) -> None:
        self.sound_asked.emit(self._style)

    def _rename(self) -> None:
        name, taken = QInputDialog.getText(
            self, tr("Rename the style"), tr("Its new name:"), text=self._style.name
        )
        name = name.strip()[:MAX_STYLE_NAME]
        if taken and name != self._style.name:
            self.renamed.emit(name)

    def _export(self) -> None:
        name = f"{safe_file_name(self._style.name)}{SUFFIX}"
        path, _ = QFileDialog.getSaveFileName(
            self, tr("Export the style"), name, tr("Styles (*{suffix})", suffix=SUFFIX)
        )
        if path:
            self.exported.emit(path if path.endswith(SUFFIX) else f"{path}{SUFFIX}")

    def _delete(self) -> None:
        question = tr(
            "Delete the style {style!r}? Pieces that were filled with it stay as they "
            "are; their next fills can use {usual}.",
            style=self._style.name,
            usual=DEFAULT_STYLE,
        )
        if confirms(self, tr("Delete the style"), question, QMessageBox.StandardButton.No):
            self.deleted.emit()


def _text(text: str) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setFixedWidth(_TEXT_PX)
    return label


def _rates(figures: StyleFigures) -> QWidget:
    """Lay out the table of part-writing: the pieces beside what fills write."""
    table = QWidget()
    grid = QGridLayout(table)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(24)
    grid.setColumnStretch(0, 1)
    right = Qt.AlignmentFlag.AlignRight
    for column, words in enumerate((tr("Per 1,000 occasions"), tr("your pieces"), tr("fills"))):
        head = QLabel(words)
        head.setObjectName("faint")
        grid.addWidget(head, 0, column, right if column else Qt.AlignmentFlag.AlignLeft)
    for row, rate in enumerate(figures.rates, start=1):
        grid.addWidget(QLabel(capitalized(rate_label(rate))), row, 0)
        for column, value in ((1, rate.of_pieces), (2, rate.of_outputs)):
            grid.addWidget(QLabel(number(value, ".1f")), row, column, right)
    return table
