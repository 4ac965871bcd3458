"""What chords can come next at a beat: how a likely one is written, and what it follows."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from musegui.core.analysis.recognition import Chord
from musegui.core.harmony.chord_track import chord_spans, read_chord_track, symbol_of
from musegui.core.harmony.numerals import roman_numeral
from musegui.core.harmony.voicings import ChordHere, Pitches, voicings_here, write_voicing
from musegui.core.keys import Key, without_signs
from musegui.core.pitch import OPEN
from musegui.core.score import Cells, Score

_HEARD_STEPS = 32
"""How far from the beat chords that are asked for are sounded for the network."""


class LikelyChord(NamedTuple):
    """A chord that may stand at a beat.

    Attributes
    ----------
    bass : int
        Pitch class of its lowest note.
    probability : float
        Of all its voicings together, among everything that may stand there.
    pitches : tuple of int
        Its likeliest voicing, soprano first; negative where a voice is silent.
    """

    chord: Chord
    bass: int
    probability: float
    pitches: Pitches

    def shifted(self, semitones: int) -> LikelyChord:
        """Give the same chord higher or lower."""
        soprano, alto, tenor, bass = (pitch + semitones * (pitch >= 0) for pitch in self.pitches)
        chord = self.chord._replace(root=(self.chord.root + semitones) % 12)
        lowest = (self.bass + semitones) % 12
        return LikelyChord(chord, lowest, self.probability, (soprano, alto, tenor, bass))


def chord_text(likely: LikelyChord, key: Key, *, numerals: bool) -> str:
    """Write a likely chord as the chord track takes it: ``"G7/B"``, or ``"V65"``."""
    root = likely.chord.root
    notes = frozenset((root + above) % 12 for above in likely.chord.quality.intervals)
    numeral = roman_numeral(root, notes, likely.bass, key) if numerals else ""
    return numeral or without_signs(symbol_of(likely.pitches, key))


def beat_cells(score: Score, step: int) -> Cells:
    """Mark the cells of a step's beat that are not locked, shape (4, T)."""
    start, stop = score.grid.beat_span(step)
    cells = np.zeros(score.pitches.shape, dtype=bool)
    cells[:, start:stop] = True
    return cells & ~score.locks


def with_chords_sounded(score: Score, step: int) -> Score:
    """Voice the chords that are asked for round a step's beat where nothing stands yet.

    So a suggestion follows from chords that are only written in the chord track. The beat itself
    stays as it is.
    """
    start, stop = score.grid.beat_span(step)
    chords, _ = read_chord_track(score)
    for span in chord_spans(score):
        if span.stop <= start - _HEARD_STEPS or span.start >= stop + _HEARD_STEPS:
            continue
        parts = (span.start, min(span.stop, start)), (max(span.start, stop), span.stop)
        for first, last in parts:
            chord = chords[first] if first < last else None
            if chord is None or not (score.pitches[:, first:last] == OPEN).any():
                continue
            here = ChordHere(first, last, chord)
            standing = (score.pitches[:, first:last] != OPEN).any(axis=1)
            if standing.any() and not standing.all():
                held = score.locks.copy()
                held[standing, first:last] = score.pitches[standing, first:last] != OPEN
                found = voicings_here(score.replace(locks=held), here)
            else:
                found = voicings_here(score, here)
            if found:
                made = write_voicing(score, here, found[0])
                empty = score.pitches == OPEN
                score = score.replace(pitches=np.where(empty, made.pitches, score.pitches))
    return score
