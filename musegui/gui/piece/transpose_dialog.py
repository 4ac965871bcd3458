"""The dialog that asks what is transposed, and by how much."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QSpinBox,
    QStackedWidget,
    QWidget,
)

from musegui.core.editing.transposing import OCTAVE, semitones_to_key
from musegui.core.keys import Key
from musegui.core.notes import Note
from musegui.core.translation import tr, tr_n, tr_noop
from musegui.editor.description import describe_beyond
from musegui.editor.new_piece import ALL_KEYS
from musegui.editor.workspace import Workspace
from musegui.gui.common.dialog_parts import answer_buttons, roomy_form
from musegui.gui.piece.signature_fields import fill_with_keys

_SEMITONES, _OCTAVES, _KEY = range(3)
_MOST_OCTAVES = 4
_DIRECTIONS = ((tr_noop("nearest"), 0), (tr_noop("up"), 1), (tr_noop("down"), -1))


class TransposeDialog(QDialog):
    """Transposes the piece, with its key and chords, or the selection; one entry of the history.

    Parameters
    ----------
    workspace : Workspace
    notes : callable
        Gives the notes of the piece (``True``) or of the selection.
    transpose_piece : callable
        Takes semitones, and a key if one was asked for.
    transpose_selection : callable
        Takes semitones.
    parent : QWidget
    """

    def __init__(
        self,
        workspace: Workspace,
        notes: Callable[[bool], Sequence[Note]],
        transpose_piece: Callable[[int, Key | None], object],
        transpose_selection: Callable[[int], object],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Transpose"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._score = workspace.document.score
        self._notes = notes
        self._transpose_piece = transpose_piece
        self._transpose_selection = transpose_selection
        self.what = QComboBox()
        self.what.addItem(tr("The whole piece"), True)
        if workspace.has_selection:
            self.what.addItem(tr("The selection"), False)
            self.what.setCurrentIndex(1)
        self.by = QComboBox()
        self.by.addItems([tr("Semitones"), tr("Octaves")])
        self.semitones = _distance_box(_MOST_OCTAVES * OCTAVE)
        self.octaves = _distance_box(_MOST_OCTAVES)
        self.key, self.direction = QComboBox(), QComboBox()
        self._fields = QStackedWidget()
        for field in (self.semitones, self.octaves, self._key_field()):
            self._fields.addWidget(field)
        self.outcome = QLabel()
        self.outcome.setObjectName("faint")
        self.outcome.setWordWrap(True)
        self.outcome.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.outcome.setMinimumSize(340, self.outcome.fontMetrics().lineSpacing() * 4)
        self.buttons = answer_buttons(self, tr("Transpose"))
        self._lay_out()
        self.by.currentIndexChanged.connect(self._fields.setCurrentIndex)
        for box in (self.what, self.by, self.key, self.direction):
            box.currentIndexChanged.connect(self._show_outcome)
        for number in (self.semitones, self.octaves):
            number.valueChanged.connect(self._show_outcome)
        self._show_outcome()
        self.semitones.setFocus()
        self.semitones.selectAll()

    def _lay_out(self) -> None:
        form = roomy_form(self)
        form.addRow(tr("Transpose"), self.what)
        form.addRow(tr("By"), self.by)
        form.addRow("", self._fields)
        form.addRow(self.outcome)
        form.addRow(self.buttons)

    def _key_field(self) -> QWidget:
        """Make the list of keys to go to; a piece without a key has none to come from."""
        now = self._score.key
        if now is not None:
            self.by.addItem(tr("To a key"))
            fill_with_keys(self.key, [key for key in ALL_KEYS if key.minor == now.minor], now)
        self.key.setAccessibleName(tr("New key"))
        for words, direction in _DIRECTIONS:
            self.direction.addItem(tr(words), direction)
        self.direction.setAccessibleName(tr("Direction"))
        field = QWidget()
        row = QHBoxLayout(field)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.key, 1)
        row.addWidget(self.direction)
        return field

    @property
    def distance_semitones(self) -> int:
        """By how many semitones the choices shift, up or down."""
        if self.by.currentIndex() == _SEMITONES:
            return self.semitones.value()
        if self.by.currentIndex() == _OCTAVES:
            return self.octaves.value() * OCTAVE
        assert self._score.key is not None
        return semitones_to_key(
            self._score.key, self.key.currentData(), self.direction.currentData()
        )

    def _show_outcome(self) -> None:
        distance = self.distance_semitones
        impossible, told = describe_beyond(
            self._score, self._notes(self.what.currentData()), distance
        )
        count = abs(distance)
        moves = tr("No note moves.")
        if distance > 0:
            moves = tr_n("{n} semitone up.", "{n} semitones up.", count)
        elif distance < 0:
            moves = tr_n("{n} semitone down.", "{n} semitones down.", count)
        sentences = [moves, *told]
        self.outcome.setText("\n".join(sentences))
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not impossible)

    def accept(self) -> None:
        if self.what.currentData():
            key = self.key.currentData() if self.by.currentIndex() == _KEY else None
            self._transpose_piece(self.distance_semitones, key)
        else:
            self._transpose_selection(self.distance_semitones)
        super().accept()


def _distance_box(most: int) -> QSpinBox:
    box = QSpinBox()
    box.setRange(-most, most)
    box.setAccessibleName(tr("Distance, up or down"))
    box.lineEdit().setTextMargins(5, 0, 0, 0)
    return box
