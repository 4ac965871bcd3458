"""What the window does about exercises: makes them, checks answers, gives hints and solutions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from musegui.core.editing.edits import span_cells
from musegui.core.errors import UserError
from musegui.core.exercise.exercises import cut_phrase, make_exercise
from musegui.core.exercise.marking import assess, awaits_answer, open_beats
from musegui.core.fill.candidates import Candidate
from musegui.core.fill.fill_options import FillOptions
from musegui.core.harmony.chord_track import chord_names
from musegui.core.harmony.local_chords import written_chord
from musegui.core.pitch import OPEN
from musegui.core.score import Cells, Score
from musegui.core.translation import tr, tr_noop
from musegui.core.voices import VOICES
from musegui.editor.workspace import Workspace
from musegui.files.chorale_book import chorale_names, read_chorale
from musegui.gui.common.background import Background
from musegui.gui.common.notices import Notices
from musegui.gui.document.file_controller import FileController
from musegui.gui.exercise.exercise_dialog import ExerciseDialog
from musegui.gui.exercise.exercise_panel import ExercisePanel
from musegui.gui.fill.fill_controller import FillController


class ExerciseController(QObject):
    """Holds the page of the exercise, and does what the menu says.

    Signals
    -------
    shown
        The page has something to show.

    Attributes
    ----------
    panel : ExercisePanel
    """

    shown = Signal()

    def __init__(
        self,
        workspace: Workspace,
        fill: FillController,
        files: FileController,
        background: Background,
        notices: Notices,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._document = workspace.document
        self._fill = fill
        self._files = files
        self._background = background
        self._notices = notices
        self._window = window
        self.panel = ExercisePanel(self._document)
        self.panel.check_asked.connect(self.check_answer)
        self.panel.hint_asked.connect(self.hint)
        self.panel.solution_asked.connect(self.solve)
        self._document.held_back.add(self._tell_held_back)

    @property
    def is_on(self) -> bool:
        """Whether the piece is an exercise."""
        return self._document.score.exercise is not None

    @property
    def is_open(self) -> bool:
        """Whether anything of it is still to be written."""
        return awaits_answer(self._document.score)

    def ask_new(self) -> None:
        """Ask of which chorale an exercise is to be made, and open it."""
        dialog = ExerciseDialog(tr("New exercise"), chorale_names(), self._window)
        dialog.accepted.connect(lambda: self._make_new(dialog))
        dialog.open()

    def _make_new(self, dialog: ExerciseDialog) -> None:
        name, phrase = dialog.chorale.currentText(), dialog.phrase.value()
        kind, task = dialog.chosen

        def make() -> Score:
            score = read_chorale(name)
            return make_exercise(cut_phrase(score, phrase) if phrase else score, kind, task)

        self._background.run(make, self._open)

    def _open(self, score: Score) -> None:
        if self._files.begin_with(score):
            self.shown.emit()

    def ask_save(self) -> None:
        """Ask what the piece is to give, and write that beside it."""
        dialog = ExerciseDialog(tr("Save as exercise"), (), self._window)
        dialog.accepted.connect(lambda: self._save(dialog))
        dialog.open()

    def _save(self, dialog: ExerciseDialog) -> None:
        try:
            self._files.save_copy(make_exercise(self._document.score, *dialog.chosen))
        except UserError as problem:
            self._notices.error(str(problem))

    def check_answer(self) -> None:
        """List the faults of what stands, with points."""
        score = self._document.score
        self.panel.show_result(score, assess(score))
        self.shown.emit()

    def hint(self) -> None:
        """Write the next beat that is open."""
        self._fill.rewrite(tr_noop("Hint for {bars}"), self._next_beat(), self._plain_options)

    def name_hint(self) -> None:
        """Say which chord the next open beat may have, and leave it open."""
        region = self._next_beat()
        self._fill.rewrite(
            tr_noop("Hint for {bars}"), region, self._plain_options, partial(self._tell, region)
        )

    def solve(self) -> None:
        """Write all that is open."""
        self._fill.rewrite(
            tr_noop("Solve {bars}"), self._document.score.pitches == OPEN, self._fill.options()
        )

    def end(self) -> None:
        """Make an ordinary piece of it."""
        score = self._document.score
        self._document.apply(tr("End the exercise"), score.replace(exercise=None))

    @property
    def _plain_options(self) -> FillOptions:
        return replace(self._fill.options(), candidates=1, best_of=1)

    def _next_beat(self) -> Cells:
        score = self._document.score
        start, stop = open_beats(score)[0]
        region: Cells = span_cells(score, VOICES, start, stop) & (score.pitches == OPEN)
        return region

    def _tell(self, region: Cells, candidates: tuple[Candidate, ...]) -> Sequence[int]:
        """Name the chord of a candidate, and keep none."""
        start = int(region.any(axis=0).argmax())
        if candidates:
            score = candidates[0].score
            names = [mark for mark in chord_names(score, numerals=False) if mark.step <= start]
            place = score.grid.position(start)
            if names:
                self._notices.info(
                    tr(
                        "At {place} {chord} would go well.",
                        place=place,
                        chord=written_chord(names[-1].text),
                    )
                )
            else:
                self._notices.info(
                    tr("At {place} no chord can be named; ask for the notes instead.", place=place)
                )
        return ()

    def _tell_held_back(self) -> None:
        self._notices.info(
            tr(
                "What the exercise gives stays as it is. Exercise > End the exercise makes an "
                "ordinary piece of it."
            )
        )
