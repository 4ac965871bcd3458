"""The dialog that brings the piece to another ensemble."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QWidget

from musegui.core.editing.arranging import Arrangement, arranged
from musegui.core.editing.transposing import OCTAVE
from musegui.core.ensembles import ENSEMBLES
from musegui.core.translation import tr, tr_n
from musegui.core.voices import VOICES
from musegui.editor.workspace import Workspace
from musegui.gui.common.dialog_parts import answer_buttons, roomy_form
from musegui.gui.piece.signature_fields import ensemble_box


class EnsembleDialog(QDialog):
    """Says what becomes of the piece, and does it in one entry of the history."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Ensemble"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._document = workspace.document
        self._score = workspace.document.score
        self.ensemble = ensemble_box(self._score.ensemble)
        self.outcome = QLabel()
        self.outcome.setObjectName("faint")
        self.outcome.setWordWrap(True)
        self.outcome.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.outcome.setMinimumSize(380, self.outcome.fontMetrics().lineSpacing() * 7)
        buttons = answer_buttons(self)
        form = roomy_form(self)
        form.addRow(tr("For"), self.ensemble)
        form.addRow(self.outcome)
        form.addRow(buttons)
        self.ensemble.currentIndexChanged.connect(self._show_outcome)
        self._show_outcome()
        self.ensemble.setFocus()

    def _show_outcome(self) -> None:
        self._made = arranged(self._score, self.ensemble.currentData())
        self.outcome.setText("\n".join(describe_arrangement(self._made)))

    def accept(self) -> None:
        title = ENSEMBLES[self.ensemble.currentData()].title
        self._document.apply(tr("Arrange for {ensemble}", ensemble=tr(title)), self._made.score)
        super().accept()


def describe_arrangement(made: Arrangement) -> list[str]:
    """Say what moves and what it does to part-writing, a sentence each."""
    sentences = []
    if made.semitones:
        count = abs(made.semitones)
        sentences.append(
            tr_n("All voices move {n} semitone up.", "All voices move {n} semitones up.", count)
            if made.semitones > 0
            else tr_n(
                "All voices move {n} semitone down.", "All voices move {n} semitones down.", count
            )
        )
    for voice in VOICES:
        octaves = made.octaves[voice]
        if octaves and not made.score.part(voice).rests:
            part = made.score.part(voice).label
            sentences.append(
                tr("{voice} moves {semitones} more up.", voice=part, semitones=OCTAVE)
                if octaves > 0
                else tr("{voice} moves {semitones} more down.", voice=part, semitones=OCTAVE)
            )
    before, after = made.faults_before, made.faults_after
    sentences = sentences or [tr("No note moves.")]
    return [
        *sentences,
        tr("Part-writing faults: {before} before, {after} after.", before=before, after=after),
        *made.unfit,
    ]
