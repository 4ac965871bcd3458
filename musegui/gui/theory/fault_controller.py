"""What the window does about part-writing faults: lists, marks and cures them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject

from musegui.core.fill.candidates import Candidate
from musegui.core.fill.fill_options import Strictness
from musegui.core.score import Score
from musegui.core.theory.cures import curable_cells, explain_fault, fault_points
from musegui.core.theory.faults import Fault, describe_fault
from musegui.core.theory.rules import check
from musegui.core.translation import tr, tr_noop
from musegui.editor.workspace import Workspace
from musegui.gui.common.notices import Notices
from musegui.gui.fill.fill_controller import FillController
from musegui.gui.roll.canvas.piano_roll import PianoRoll
from musegui.gui.score.score_view import EngravedCanvas
from musegui.gui.settings.settings import Settings
from musegui.gui.theory.fault_checker import FaultChecker
from musegui.gui.theory.fault_marks import RollMarks, ScoreMarks
from musegui.gui.theory.part_writing_list import PartWritingList

_TRIED, _OFFERED = 8, 4
"""So many versions are made, and no more are offered of those that are better than what stands."""


class FaultController(QObject):
    """Holds what is known of the faults, and has them cured by the ordinary fill.

    Attributes
    ----------
    checker : FaultChecker
    list : PartWritingList
    marks : RollMarks
    score_marks : ScoreMarks
    """

    def __init__(
        self,
        workspace: Workspace,
        fill: FillController,
        roll: PianoRoll,
        canvas: EngravedCanvas,
        notices: Notices,
        settings: Settings,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._document = workspace.document
        self._fill = fill
        self._notices = notices
        self._settings = settings
        self.checker = FaultChecker(self._document, settings, self)
        self.list = PartWritingList(self.checker)
        shown = settings.fault_marks_shown
        self.marks = RollMarks(self.checker, roll, shown=shown)
        self.score_marks = ScoreMarks(self.checker, canvas, shown=shown)
        for marks in (self.marks, self.score_marks):
            marks.clicked.connect(self.list.choose)
        self.list.fix_asked.connect(self.fix)
        self.list.fix_all_asked.connect(self.fix_all)

    def toggle_marks(self) -> None:
        """Mark the faults on the roll and in the score, or no longer."""
        self.marks.toggle()
        self.score_marks.toggle()
        self._settings.fault_marks_shown = self.marks.shown

    def fix(self, fault: Fault) -> None:
        """Rewrite the notes of a fault that aren't locked, or say why there are none."""
        self.checker.refresh()
        if fault in self.checker.faults:
            self._cure([fault])

    def fix_next(self) -> None:
        """Fix the fault at the cursor, or else the next one, or else the first."""
        self.checker.refresh()
        faults, cursor = self.checker.faults, self._workspace.cursor_step
        if not faults:
            self._notices.info(tr("No part-writing faults."))
            return
        fault = next((fault for fault in faults if fault.step >= cursor), faults[0])
        self.list.choose(fault)
        self._cure([fault])

    def fix_all(self) -> None:
        """Rewrite the notes of all faults that aren't locked."""
        self.checker.refresh()
        if self.checker.faults:
            self._cure(self.checker.faults)
        else:
            self._notices.info(tr("No part-writing faults."))

    def _cure(self, faults: Sequence[Fault], *, wide: bool = False) -> None:
        score = self._document.score
        region = curable_cells(score, faults, wide=wide)
        if not region.any():
            self._explain_locked(faults)
            return
        options = replace(
            self._fill.options(),
            candidates=_TRIED,
            strictness=Strictness.FORBID,
            similarity=0.0,
        )
        name = tr_noop("Fix {bars}") if len(faults) == 1 else tr_noop("Fix all in {bars}")
        self._fill.rewrite(name, region, options, partial(self._choose, score, faults, wide))

    def _choose(
        self, before: Score, faults: Sequence[Fault], wide: bool, candidates: tuple[Candidate, ...]
    ) -> list[int]:
        """Give the versions with fewer points of faults than what stood, each once.

        Where one fault is to be cured, it must be gone from them.
        """
        kinds = self.checker.kinds
        stood = fault_points(check(before, kinds))
        points: dict[int, int] = {}
        for place, candidate in enumerate(candidates):
            found = check(candidate.score, kinds)
            cured = len(faults) > 1 or faults[0] not in found
            twin = any(candidate.score == other.score for other in candidates[:place])
            if cured and not twin and fault_points(found) < stood:
                points[place] = fault_points(found)
        if not points:
            self._explain_failure(faults, wide)
        return sorted(points, key=points.__getitem__)[:_OFFERED]

    def _explain_locked(self, faults: Sequence[Fault]) -> None:
        score = self._document.score
        first = faults[0]
        where = f"{score.grid.position(first.step)}: {describe_fault(score, first)}"
        text = tr(
            "All notes of this fault are locked ({where}). Change one by hand, or unlock one with "
            "Shift+L and fix again.",
            where=where,
        )
        if len(faults) > 1:
            text = tr(
                "All notes of this fault are locked ({where}). So are those of {more} more faults. "
                "Change one by hand, or unlock one with Shift+L and fix again.",
                where=where,
                more=len(faults) - 1,
            )
        self._notices.warning(text, explain_fault(score, first))

    def _explain_failure(self, faults: Sequence[Fault], wide: bool) -> None:
        if len(faults) == 1:
            narrow = tr("No version without the fault was found by rewriting those notes alone.")
            broad = tr(
                "No version without the fault was found, though all unlocked voices were rewritten "
                "there. Unlock a note beside it, or change one by hand."
            )
        else:
            narrow = tr("No version with fewer faults was found by rewriting those notes alone.")
            broad = tr(
                "No version with fewer faults was found, though all unlocked voices were rewritten "
                "there. Unlock a note beside it, or change one by hand."
            )
        if wide:
            self._notices.warning(broad)
        else:
            again = partial(self._cure, faults, wide=True)
            self._notices.warning(narrow, "", (tr("Rewrite the other voices there too"), again))
