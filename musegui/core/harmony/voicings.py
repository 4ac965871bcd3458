"""Voicings: in which ways four voices can sing a chord.

A voicing is playable where every voice stays in its compass, none crosses another, the upper
voices lie within an octave of their neighbours, every note of the chord sounds (only a fifth may
be left out, where nothing better is to be had), and neither a leading note nor a seventh is
doubled. Of these, those that move least from the notes before and to the notes after come first;
what would make parallel fifths or octaves comes last.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import combinations, pairwise, product
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from musegui.core.analysis.recognition import recognise_chord
from musegui.core.analysis.spelling import key_of
from musegui.core.ensembles import ENSEMBLES
from musegui.core.harmony.chord_track import chord_spans, read_chord_track
from musegui.core.harmony.chords import ChordSymbol
from musegui.core.keys import Key
from musegui.core.pitch import OPEN, REST
from musegui.core.score import Cells, Score
from musegui.core.translation import tr, tr_noop
from musegui.core.voices import VOICES, Voice

Pitches = tuple[int, int, int, int]
"""Of the four voices, from the soprano down; negative where one is silent."""

MOST_SHOWN = 24
_FIFTHS = (6, 7, 8)
_WIDEST = {Voice.SOPRANO: 12, Voice.ALTO: 12, Voice.TENOR: 19}
"""From a voice to the next one below, in semitones."""

_PARALLEL, _NO_FIFTH, _ROOT_ONCE, _UNISON, _OFF_MIDDLE = 40.0, 12.0, 3.0, 4.0, 0.2
_INVERTED = {3: 6.0, 4: 6.0, 10: 12.0, 11: 12.0, 0: 0.0}
_FOREIGN_BASS = 20.0
"""What these cost, in semitones of motion: last a semitone from a compass's middle, then a bass
other than the root where none is asked for, by its semitones above the root."""


class ChordHere(NamedTuple):
    """A chord from step ``start`` up to ``stop``."""

    start: int
    stop: int
    chord: ChordSymbol


def chord_here(score: Score, step: int) -> ChordHere | None:
    """Find the chord at a step: the one that is asked for there, else the one that sounds.

    It lasts for the beat, and for as long before and after as no voice changes, but no longer than
    it is asked for, and not beyond the bar.
    """
    if not 0 <= step < score.steps:
        return None
    start, stop = score.grid.beat_span(step)
    beat = start, min(stop, score.steps)
    asked = read_chord_track(score)[0][step]
    if asked is not None:
        spans = [(span.start, span.stop) for span in chord_spans(score)]
        limits = next((span for span in spans if span[0] <= step < span[1]), beat)
        return ChordHere(*_steady_span(score, beat, limits), asked)
    limits = _bar_span(score, step)
    for column in score.pitches[:, slice(*beat)].T:
        chord = recognise_chord(column)
        if chord is not None:
            notes = tuple((chord.root + above) % 12 for above in chord.quality.intervals)
            bass = int(column[column >= 0].min()) % 12
            span = _steady_span(score, beat, limits)
            return ChordHere(*span, ChordSymbol(chord.root, notes, bass))
    return None


def _bar_span(score: Score, step: int) -> tuple[int, int]:
    starts = score.grid.bar_starts(score.steps)
    start = max(bar for bar in starts if bar <= step)
    return start, min([*(bar for bar in starts if bar > step), score.steps])


def _steady_span(score: Score, beat: tuple[int, int], limits: tuple[int, int]) -> tuple[int, int]:
    """Widen a beat, within limits, by the steps on which all voices do what they do in it."""
    first, last = limits
    start, stop = max(beat[0], first), min(beat[1], last)
    changes: NDArray[np.bool_] = np.ones(score.steps, dtype=bool)
    changes[1:] = score.onsets[:, 1:].any(axis=0)
    changes[1:] |= (score.pitches[:, 1:] != score.pitches[:, :-1]).any(axis=0)
    if changes[start + 1 : stop].any():
        return start, stop
    while start > first and not changes[start]:
        start -= 1
    while stop < last and not changes[stop]:
        stop += 1
    return start, stop


def voicings_here(score: Score, here: ChordHere) -> tuple[Pitches, ...]:
    """List the voicings of a chord where it stands, the best first, `MOST_SHOWN` at most.

    Voices that have anything locked there, or that nobody sings, stay as they are.
    """
    span = slice(here.start, here.stop)
    ensemble = ENSEMBLES[score.ensemble]
    fixed = {
        voice: int(score.pitches[voice, here.start])
        for voice in VOICES
        if score.locks[voice, span].any() or voice not in ensemble.voices
    }
    fixed = {voice: REST if pitch == OPEN else pitch for voice, pitch in fixed.items()}
    beside = [
        tuple(score.pitches[:, step].tolist())
        for step in (here.start - 1, here.stop)
        if 0 <= step < score.steps
    ]
    lead = leading_notes(here.chord, key_of(score, here.start))
    return find_voicings(here.chord, ensemble.compasses, fixed, beside, lead)


def leading_notes(chord: ChordSymbol, key: Key) -> frozenset[int]:
    """Give the notes of a chord that lead on and are not doubled: leading note and seventh."""
    above = {(note - chord.root) % 12: note for note in chord.pitch_classes}
    notes = {above[seventh] for seventh in (10, 11) if seventh in above}
    diminished = 6 in above and 3 in above
    if 9 in above and diminished:
        notes.add(above[9])
    if diminished and (chord.root - key.tonic) % 12 == 11:
        notes.add(chord.root)
    if 4 in above and (10 in above or (chord.root - key.tonic) % 12 == 7):
        notes.add(above[4])
    return frozenset(notes)


def find_voicings(
    chord: ChordSymbol,
    compasses: Sequence[tuple[int, int]],
    fixed: Mapping[Voice, int],
    beside: Sequence[Sequence[int]] = (),
    lead: frozenset[int] = frozenset(),
) -> tuple[Pitches, ...]:
    """List the ways to sing a chord, the best first.

    Parameters
    ----------
    compasses : sequence of (int, int)
        Lowest and highest MIDI pitch of each voice.
    fixed : mapping of Voice to int
        What some voices sing; negative where one is silent.
    beside : sequence of four pitches
        What stands before and after, as far as anything does.
    lead : frozenset of int
        Pitch classes that are not doubled.
    """
    free = [voice for voice in VOICES if voice not in fixed]
    sung = [voice for voice in VOICES if fixed.get(voice, 0) >= 0]
    if not free or any(pitch >= 0 and pitch % 12 not in chord.pitch_classes
                       for pitch in fixed.values()):  # fmt: skip
        return ()
    lowest = sung[-1]
    bass = {chord.bass} if chord.bass is not None else set(chord.pitch_classes)
    options = []
    for voice in VOICES:
        if voice in fixed:
            options.append([fixed[voice]])
            continue
        allowed = bass if voice == lowest else set(chord.pitch_classes)
        low, high = compasses[voice]
        options.append([pitch for pitch in range(low, high + 1) if pitch % 12 in allowed])
    if lowest in fixed and fixed[lowest] % 12 not in bass:
        return ()
    wanted = _needed(chord, len(sung))
    found: list[tuple[float, Pitches]] = []
    for soprano, alto in product(*options[:2]):
        if not _stand_well(soprano, alto, Voice.SOPRANO):
            continue
        for tenor in options[2]:
            if not _stand_well(alto, tenor, Voice.ALTO):
                continue
            for low in options[3]:
                made: Pitches = (soprano, alto, tenor, low)
                if _stand_well(tenor, low, Voice.TENOR) and _holds(made, wanted, lead):
                    found.append((_cost(made, chord, compasses, beside), made))
    return tuple(made for _, made in sorted(found)[:MOST_SHOWN])


def _needed(chord: ChordSymbol, voices: int) -> frozenset[int]:
    """Give the notes that have to sound: all but the fifth, as many as there are voices."""
    notes = [n for n in chord.pitch_classes if (n - chord.root) % 12 not in _FIFTHS]
    if len(chord.pitch_classes) < 3:
        notes = list(chord.pitch_classes)
    return frozenset(notes[:voices])


def _stand_well(upper: int, lower: int, voice: Voice) -> bool:
    return upper < 0 or lower < 0 or 0 <= upper - lower <= _WIDEST[voice]


def _holds(made: Pitches, wanted: frozenset[int], lead: frozenset[int]) -> bool:
    classes = [pitch % 12 for pitch in made if pitch >= 0]
    return wanted <= set(classes) and all(classes.count(note) < 2 for note in lead)


def _cost(
    made: Pitches,
    chord: ChordSymbol,
    compasses: Sequence[tuple[int, int]],
    beside: Sequence[Sequence[int]],
) -> float:
    classes = [pitch % 12 for pitch in made if pitch >= 0]
    cost = _NO_FIFTH * (not set(chord.pitch_classes) <= set(classes))
    if chord.bass is None and classes:
        cost += _INVERTED.get((classes[-1] - chord.root) % 12, _FOREIGN_BASS)
    cost += _ROOT_ONCE * (len(chord.pitch_classes) == 3 and classes.count(chord.root) < 2)
    cost += _UNISON * sum(upper == lower >= 0 for upper, lower in pairwise(made))
    cost += _OFF_MIDDLE * sum(
        abs(pitch - (low + high) / 2)
        for pitch, (low, high) in zip(made, compasses, strict=True)
        if pitch >= 0
    )
    for other in beside:
        moves = [abs(a - b) for a, b in zip(made, other, strict=True) if a >= 0 and b >= 0]
        cost += sum(moves) + _PARALLEL * _parallels(made, other)
    return cost


def _parallels(made: Sequence[int], other: Sequence[int]) -> int:
    """Count the pairs of voices that go from a fifth or octave to another."""
    return sum(
        made[a] != other[a]
        and min(made[a], made[b], other[a], other[b]) >= 0
        and (made[a] - made[b]) % 12 == (other[a] - other[b]) % 12
        and (made[a] - made[b]) % 12 in (0, 7)
        for a, b in combinations(range(4), 2)
    )


def write_voicing(score: Score, here: ChordHere, pitches: Pitches) -> Score:
    """Let the voices that have nothing locked there hold a voicing while the chord lasts."""
    cells = _free_cells(score, here)
    made = np.where(cells, np.array(pitches, dtype=np.int8)[:, np.newaxis], score.pitches)
    onsets = score.onsets & ~cells
    for edge in (here.start, here.stop):
        if edge < score.steps:
            onsets[:, edge] |= cells.any(axis=1) & (made[:, edge] >= 0)
    return score.replace(pitches=made, onsets=onsets)


def _free_cells(score: Score, here: ChordHere) -> Cells:
    """Mark the cells that a voicing writes, shape (4, T)."""
    cells = np.zeros(score.pitches.shape, dtype=bool)
    span = slice(here.start, here.stop)
    sung = ENSEMBLES[score.ensemble].voices
    for voice in VOICES:
        cells[voice, span] = voice in sung and not score.locks[voice, span].any()
    return cells


def describe_voicing(chord: ChordSymbol, pitches: Pitches) -> str:
    """Say how a chord is laid out: ``"close position, the third on top"``."""
    sung = [pitch for pitch in pitches if pitch >= 0]
    top = (sung[0] - chord.root) % 12
    close = sung[0] - sung[max(len(sung) - 2, 0)] <= _OCTAVE
    on_top = tr(_ON_TOP[top])
    if close:
        return tr("close position, {note_on_top}", note_on_top=on_top)
    return tr("open position, {note_on_top}", note_on_top=on_top)


_OCTAVE = 12
_ROOT = tr_noop("the root on top")
_NINTH = tr_noop("the ninth on top")
_THIRD = tr_noop("the third on top")
_FOURTH = tr_noop("the fourth on top")
_FIFTH = tr_noop("the fifth on top")
_SIXTH = tr_noop("the sixth on top")
_SEVENTH = tr_noop("the seventh on top")
_ON_TOP = (_ROOT, _NINTH, _NINTH, _THIRD, _THIRD, _FOURTH, _FIFTH, _FIFTH, _FIFTH, _SIXTH,
           _SEVENTH, _SEVENTH)  # fmt: skip
