"""Exercises in part-writing: made of a piece, and kept from being changed by accident.

What an exercise gives is the user's own as far as fills go, and `keep_given` holds it against
edits, too. Everything else is open until the student writes it.
"""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from musegui.core.analysis.spelling import key_of
from musegui.core.editing.edits import span_cells, voice_alone
from musegui.core.editing.excerpt import excerpt
from musegui.core.ensembles import ENSEMBLES
from musegui.core.errors import UserError
from musegui.core.harmony.chord_track import numerals_to_ask
from musegui.core.harmony.figured_bass import figures_of
from musegui.core.marks import ChordMark, Exercise, ExerciseKind
from musegui.core.notes import note_at
from musegui.core.score import CADENCE_HERE, Score
from musegui.core.translation import listed, tr, tr_noop
from musegui.core.voices import VOICES, Voice

_GIVEN = {
    ExerciseKind.SOPRANO: Voice.SOPRANO,
    ExerciseKind.BASS: Voice.BASS,
    ExerciseKind.FIGURED_BASS: Voice.BASS,
}
_GIVEN_MARKS = {ExerciseKind.FIGURED_BASS: "figures", ExerciseKind.NUMERALS: "chords"}
_TASKS = {
    ExerciseKind.SOPRANO: tr_noop("Write {voices} to the given {voice}."),
    ExerciseKind.BASS: tr_noop("Write {voices} to the given {voice}."),
    ExerciseKind.FIGURED_BASS: tr_noop("Write {voices} to the given {voice}, as its figures ask."),
    ExerciseKind.NUMERALS: tr_noop("Write {voices} to the given chords."),
}


class ExerciseError(UserError):
    """A piece of which no such exercise can be made."""


def given_voice(exercise: Exercise | None) -> Voice | None:
    """Tell which voice an exercise gives, if it gives one."""
    return None if exercise is None else _GIVEN.get(exercise.kind)


def make_exercise(score: Score, kind: ExerciseKind, task: str = "") -> Score:
    """Leave of a piece what is to be given, and empty the rest.

    Parameters
    ----------
    task : str
        What the student is to do; a usual sentence if it is empty.

    Raises
    ------
    ExerciseError
        If the piece has not what is to be given.
    """
    exercise = Exercise(kind, task.strip() or _usual_task(score, kind))
    given = given_voice(exercise)
    if given is not None and not (score.pitches[given] >= 0).any():
        raise ExerciseError(
            tr(
                "The {voice} has no notes that could be given.",
                voice=score.voice_name(given),
            )
        )
    numerals = _numerals(score) if kind is ExerciseKind.NUMERALS else ()
    if kind is ExerciseKind.NUMERALS and not numerals:
        raise ExerciseError(tr("The piece has no chords that could be given."))
    figured = kind is ExerciseKind.FIGURED_BASS
    return voice_alone(score, given).replace(
        key=key_of(score),
        chords=numerals,
        figures=(score.figures or figures_of(score)) if figured else (),
        exercise=exercise,
    )


def cut_bars(score: Score, first: int, last: int) -> Score:
    """Give some bars of a piece, by their printed numbers, as a piece of its own.

    Raises
    ------
    ExerciseError
        If it has not these bars.
    """
    lowest = score.grid.first_bar_number()
    highest = score.grid.position(score.steps - 1).bar if score.steps else lowest
    if not lowest <= first <= last <= highest:
        raise ExerciseError(
            tr(
                "There are no bars {first}-{last}; the piece has bars {lowest} to {highest}.",
                first=first,
                last=last,
                lowest=lowest,
                highest=highest,
            )
        )
    return _cut(score, score.grid.bar_span(first)[0], score.grid.bar_span(last)[1])


def cut_phrase(score: Score, number: int) -> Score:
    """Give a phrase of a piece, counted from 1, as a piece of its own.

    Raises
    ------
    ExerciseError
        If it has not so many.
    """
    spans = phrase_spans(score)
    if not 1 <= number <= len(spans):
        raise ExerciseError(
            tr(
                "There is no phrase {phrase}; the piece has {phrases}.",
                phrase=number,
                phrases=len(spans),
            )
        )
    return _cut(score, *spans[number - 1])


def _cut(score: Score, start: int, stop: int) -> Score:
    return excerpt(score, span_cells(score, VOICES, start, min(stop, score.steps)))


def keep_given(before: Score, after: Score) -> Score:
    """Put back what an exercise gives where an edit changed it.

    Edits that concern the whole piece (its length, key or ensemble) and those that end the
    exercise may change it.
    """
    exercise = before.exercise
    whole = ("exercise", "steps", "key", "ensemble")
    if exercise is None or any(getattr(before, name) != getattr(after, name) for name in whole):
        return after
    changes = {}
    marks = _GIVEN_MARKS.get(exercise.kind)
    if marks is not None and getattr(after, marks) != getattr(before, marks):
        changes[marks] = getattr(before, marks)
    voice = given_voice(exercise)
    rows = ("pitches", "onsets", "locks", "spellings")
    if voice is not None and any(
        (getattr(before, name)[voice] != getattr(after, name)[voice]).any() for name in rows
    ):
        for name in rows:
            changes[name] = getattr(after, name).copy()
            changes[name][voice] = getattr(before, name)[voice]
    return after.replace(**changes) if changes else after


def phrase_spans(score: Score) -> list[tuple[int, int]]:
    """Give the phrases ``(start, stop)`` of a piece by its marks; without marks it is one."""
    stops = []
    for step in np.flatnonzero(score.cadences == CADENCE_HERE).tolist():
        ends = [note_at(score, voice, step) for voice in ENSEMBLES[score.ensemble].voices]
        stops.append(max([step + 1, *(note.stop for note in ends[:1] if note is not None)]))
    return [(a, b) for a, b in pairwise(sorted({0, *stops, score.steps})) if a < b]


def _numerals(score: Score) -> tuple[ChordMark, ...]:
    """Name the chords by numerals, anew in every bar, as the chord track wants it."""
    names = {mark.step: mark.text for mark in numerals_to_ask(score)}
    text = ""
    bars = [step for step in score.grid.bar_starts(score.steps) if step < score.steps]
    marks = []
    for step in sorted({*names, *bars}):
        sounds = step in names or bool((score.pitches[:, step] >= 0).any())
        text = names.get(step, text)
        if text and sounds:
            marks.append(ChordMark(step, text))
    return tuple(marks)


def _usual_task(score: Score, kind: ExerciseKind) -> str:
    voices = ENSEMBLES[score.ensemble].voices
    given = _GIVEN.get(kind)
    missing = listed([score.voice_name(voice) for voice in voices if voice is not given])
    given_name = "" if given is None else score.voice_name(given)
    return tr(_TASKS[kind], voices=missing, voice=given_name)
