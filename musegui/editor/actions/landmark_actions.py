"""What the ruler, menus and dialogs do to landmarks: keys, meters, tempos and signs."""

from __future__ import annotations

from musegui.core.editing.edits import with_meter, with_tempo
from musegui.core.editing.landmarks import (
    Landmark,
    LandmarkKind,
    fitting_step,
    is_removable,
    landmarks,
    moved_landmark,
    repeated_bars,
    with_gradual_tempo,
    with_key,
    with_rehearsal_letter,
    with_sign,
    without_landmark,
)
from musegui.core.keys import Key
from musegui.core.marks import Sign, SignKind
from musegui.core.score import Score
from musegui.core.timegrid import MeterChange
from musegui.core.translation import tr
from musegui.editor.workspace import Workspace


class LandmarkActions:
    """Sets, moves and takes out landmarks; each is one entry of the history."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._document = workspace.document

    @property
    def _score(self) -> Score:
        return self._document.score

    def place(self, kind: LandmarkKind, step: int | None = None) -> int:
        """Give the step where one is set: that, or the cursor's, or the beginning of its bar."""
        step = self._workspace.score_step if step is None else step
        if not kind.on_bars:
            return step
        return max(start for start in self._score.grid.bar_starts(step + 1) if start <= step)

    def where(self, step: int) -> str:
        """Say where a step is: ``"bar 5"``, ``"bar 5 beat 2"``."""
        position = self._score.grid.position(step)
        begins_bar = step in self._score.grid.bar_starts(step + 1)
        return tr("bar {bar}", bar=position.bar) if begins_bar else str(position)

    def text_of(self, landmark: Landmark) -> str:
        """Give what a landmark says; empty where there is none."""
        return dict(landmarks(self._score)).get(landmark, "")

    def set_key(self, step: int, key: Key | None, *, transposing: bool = False) -> None:
        made = with_key(self._score, step, key, transposing=transposing)
        self._document.apply(tr("Change key, {where}", where=self.where(step)), made)

    def set_meter(self, step: int, meter: MeterChange) -> None:
        made = with_meter(self._score, step, meter.numerator, meter.denominator)
        self._document.apply(tr("Change time signature, {where}", where=self.where(step)), made)

    def set_tempo(self, step: int, bpm: float) -> None:
        """Set a tempo in quarter notes a minute."""
        self._document.amend(
            tr("Change tempo, {where}", where=self.where(step)),
            lambda score: with_tempo(score, step, bpm),
        )

    def set_gradual_tempo(self, start: int, stop: int, bpm: float, *, then_back: bool) -> None:
        """Lead the tempo to another, beat by beat."""
        slower = bpm < self._score.grid.tempo_at(start).bpm
        label = f"{tr('Ritardando') if slower else tr('Accelerando')}, {self.where(start)}"
        made = with_gradual_tempo(self._score, start, stop, bpm, then_back=then_back)
        self._document.apply(label, made)

    def set_sign(self, step: int, kind: SignKind, text: str = "") -> None:
        """Put a sign over the bars; one that says nothing is taken away, but for a double bar."""
        if text.strip() or kind is SignKind.DOUBLE_BAR:
            made = with_sign(self._score, Sign(step, kind, text.strip()))
            self._document.apply(
                tr("Set {kind}, {where}", kind=tr(kind), where=self.where(step)), made
            )
        else:
            self.remove(Landmark(step, LandmarkKind(kind.value)))

    def set_rehearsal_letter(self, step: int | None = None) -> None:
        """Put the next rehearsal letter over the bar at the cursor, or at a step."""
        step = self.place(LandmarkKind.REHEARSAL, step)
        made = with_rehearsal_letter(self._score, step)
        self._document.apply(tr("Set rehearsal letter, {where}", where=self.where(step)), made)

    def toggle_double_bar(self, step: int | None = None) -> None:
        """Put a double bar before the bar at the cursor, or at a step, or take it away."""
        landmark = Landmark(self.place(LandmarkKind.DOUBLE_BAR, step), LandmarkKind.DOUBLE_BAR)
        if landmark in dict(landmarks(self._score)):
            self.remove(landmark)
        else:
            self.set_sign(landmark.step, SignKind.DOUBLE_BAR)

    def repeat_words(self, step: int) -> str:
        """Say what a repeat from a bar on repeats, as far as the notes tell."""
        bars = repeated_bars(self._score, step)
        if bars is None:
            return tr("Repeat")
        first, last = bars
        return (
            tr("Repeat of bar {bar}", bar=first)
            if first == last
            else tr("Repeat of bars {first}–{last}", first=first, last=last)
        )

    def choose(self, landmark: Landmark | None) -> None:
        """Select a landmark, and nothing else."""
        self._workspace.select()
        self._workspace.choose_landmark(landmark)

    @property
    def chosen(self) -> Landmark | None:
        """The selected landmark, if it is still there."""
        landmark = self._workspace.landmark
        return landmark if landmark in dict(landmarks(self._score)) else None

    def can_remove(self, landmark: Landmark | None) -> bool:
        return landmark is not None and is_removable(landmark)

    def remove(self, landmark: Landmark) -> None:
        """Take a landmark out."""
        label = tr(
            "Remove {kind}, {where}", kind=tr(landmark.kind), where=self.where(landmark.step)
        )
        self._document.apply(label, without_landmark(self._score, landmark))

    def moved(self, score: Score, landmark: Landmark, to: int) -> tuple[Score, Landmark]:
        """Move a landmark; give the score, and the landmark where it is then."""
        made = moved_landmark(score, landmark, to)
        if made is score:
            return made, landmark
        rest = without_landmark(score, landmark)
        return made, Landmark(fitting_step(rest, landmark.kind, to), landmark.kind)
