"""What chords stand in the score, named for the chord lane a little after each change."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from musegui.core.harmony.analysed import analysed_numerals, analysis_remarks
from musegui.core.harmony.chord_track import analyse
from musegui.core.marks import ChordMark
from musegui.core.score import Score
from musegui.editor.document import Document
from musegui.gui.common.background import Background, Job
from musegui.gui.common.timers import single_shot

_DELAY_MS = 120
"""From the last change; a fill changes the score thirty times a second."""


class LaneAnalysis(QObject):
    """Names chords by symbols, or by Roman numerals with the keys that are heard.

    Numerals take longer and are found beside the window.

    Attributes
    ----------
    names : tuple of ChordMark
        An empty text where no chord is recognised.
    remarks : tuple of ChordMark
        Cadences and non-chord notes in words, of the score for which they were last wanted.

    Signals
    -------
    changed : ()
        There are other names.
    """

    changed = Signal()

    def __init__(
        self, document: Document, background: Background, *, numerals: bool, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._background = background
        self._numerals = numerals
        self._score: Score | None = None
        self._job: Job | None = None
        self._remarked: Score | None = None
        self.names: tuple[ChordMark, ...] = ()
        self.remarks: tuple[ChordMark, ...] = ()
        self._soon = single_shot(self, _DELAY_MS, self.refresh)

    @property
    def numerals(self) -> bool:
        """Whether chords are named by Roman numerals."""
        return self._numerals

    def use_numerals(self, on: bool) -> None:
        """Name chords by Roman numerals, or by symbols."""
        self._numerals = on
        self._score = None
        self.refresh()

    def wait(self) -> None:
        """Name the chords of the score that stands soon."""
        if not self._soon.isActive():
            self._soon.start()

    def begin(self) -> None:
        """Name the chords unless that has been done."""
        if self._score is None:
            self.refresh()

    def refresh(self) -> None:
        """Name the chords of the score that stands."""
        score = self._document.score
        if self._score is score:
            return
        self._score = score
        if self._job is not None:
            self._job.forget()
            self._job = None
        if self._numerals:
            self._job = self._background.run(partial(analysed_numerals, score), self._take)
        else:
            self._take(analyse(score))

    def want_remarks(self) -> None:
        """Find cadences and non-chord notes beside the window, unless that has been done."""
        score = self._document.score
        if self._remarked is not score and self._document.open_edit is None:
            self._remarked, self.remarks = score, ()
            self._background.run(
                partial(analysis_remarks, score), partial(self._take_remarks, score)
            )

    def _take_remarks(self, score: Score, remarks: tuple[ChordMark, ...]) -> None:
        if self._remarked is score:
            self.remarks = remarks
            self.changed.emit()

    def _take(self, names: tuple[ChordMark, ...]) -> None:
        self._job = None
        self.names = names
        self.changed.emit()
