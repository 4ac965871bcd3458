"""What tells styles apart: traits of what stands in the lower voices, each a plain number.

None of them looks at the soprano's own line, so that harmonizations of one melody in two styles
can be told by what was written alone.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from musegui.core.analysis.chord_qualities import Quality
from musegui.core.score import strike_changes
from musegui.core.theory.reading import SECOND, Reading
from musegui.core.timegrid import STEPS_PER_BEAT
from musegui.core.voices import Voice
from musegui.model.network.encoding import pitches_of
from musegui.model.training.chorales import Chorale

_WRITTEN = slice(Voice.ALTO, None)
_SEVENTHS = tuple(quality for quality in Quality if len(quality.intervals) == 4)
_SCALE = (0, 2, 4, 5, 7, 9, 11)


class Passage:
    """A piece with what several traits ask of it."""

    def __init__(self, piece: Chorale) -> None:
        pitches = pitches_of(piece.classes)
        self.struck = strike_changes(pitches, piece.onsets)
        self.reading = Reading(pitches.astype(np.int16), piece.steps_into_bar)
        self.sounding = pitches >= 0
        self.pitches = pitches

    def of_beats(self, steps: NDArray[np.bool_]) -> float:
        """Give the share of the beats, those with a chord of three voices, that are marked."""
        beats = self.reading.on_beat
        beats = beats[self.sounding[:, beats].sum(axis=0) >= 3]
        return _share(steps[beats])


def _share(found: NDArray[np.bool_]) -> float:
    return float(found.mean()) if found.size else 0.0


def notes_per_beat(passage: Passage) -> float:
    """Count the notes struck per written voice and beat."""
    return _share(passage.struck[_WRITTEN]) * STEPS_PER_BEAT


def short_notes(passage: Passage) -> float:
    """Share of notes struck off the beat."""
    _, steps = np.nonzero(passage.struck[_WRITTEN])
    return _share(passage.reading.places[steps] % STEPS_PER_BEAT != 0)


def together(passage: Passage) -> float:
    """Share of the steps with a new note in which two written voices or more have one."""
    count = passage.struck[_WRITTEN].sum(axis=0)
    return _share(count[count > 0] > 1)


def rests(passage: Passage) -> float:
    """Share of the written voices' time that is silent."""
    return _share(~passage.sounding[_WRITTEN])


def repeated_notes(passage: Passage) -> float:
    """Share of notes that repeat the pitch before them."""
    struck = passage.struck[_WRITTEN, 1:]
    same = passage.pitches[_WRITTEN, 1:] == passage.pitches[_WRITTEN, :-1]
    return _share(same[struck])


def seconds(passage: Passage) -> float:
    """Share of seconds among moves to another pitch."""
    moves = passage.reading.moves[_WRITTEN]
    return _share(np.abs(moves[moves != 0]) <= SECOND)


def bass_fourths(passage: Passage) -> float:
    """Share of fourths and fifths among the bass's moves to another pitch."""
    moves = np.abs(passage.reading.moves[Voice.BASS])
    return _share(np.isin(moves[moves > 0], (5, 7)))


def foreign_notes(passage: Passage) -> float:
    """Share of sounding time, all voices, outside the scale that fits the whole best."""
    classes = passage.pitches[passage.sounding] % 12
    counts = np.bincount(classes, minlength=12)
    inside = max(sum(counts[(tonic + degree) % 12] for degree in _SCALE) for tonic in range(12))
    return 1 - inside / max(counts.sum(), 1)


def sevenths(passage: Passage) -> float:
    """Share of beats with a seventh chord."""
    return passage.of_beats(passage.reading.has_quality(*_SEVENTHS))


def dominant_sevenths(passage: Passage) -> float:
    """Share of beats with a dominant seventh."""
    return passage.of_beats(passage.reading.has_quality(Quality.DOMINANT_SEVENTH))


def major_triads(passage: Passage) -> float:
    """Share of beats with a major triad."""
    return passage.of_beats(passage.reading.has_quality(Quality.MAJOR))


def minor_triads(passage: Passage) -> float:
    """Share of beats with a minor triad."""
    return passage.of_beats(passage.reading.has_quality(Quality.MINOR))


def open_fifths(passage: Passage) -> float:
    """Share of beats on which no third is heard, only unisons, octaves, fourths and fifths."""
    intervals = passage.reading.intervals
    voices = passage.sounding
    upper, lower = np.triu_indices(len(voices), 1)
    both = voices[upper] & voices[lower]
    hollow: NDArray[np.bool_] = np.all(~both | np.isin(intervals, (0, 5, 7)), axis=0)
    return passage.of_beats(hollow)


def inversions(passage: Passage) -> float:
    """Share of beats on which another note than the root lies lowest, of those with a chord."""
    lowest = np.where(passage.sounding, passage.pitches, 127).min(axis=0) % 12
    roots = passage.reading.roots
    return passage.of_beats((roots >= 0) & (roots != lowest))


def suspensions(passage: Passage) -> float:
    """Share of beats on which a note held over from before them is a dissonance and then falls."""
    reading = passage.reading
    lowest = np.where(passage.sounding, passage.pitches, 127).min(axis=0)
    held = passage.sounding & ~passage.struck
    harsh = np.isin((passage.pitches - lowest) % 12, (1, 2, 5, 10, 11))
    falls = (reading.departure < 0) & (reading.departure >= -SECOND)
    suspended: NDArray[np.bool_] = np.any(held & harsh & falls, axis=0)
    return passage.of_beats(suspended)


TRAITS: dict[str, Callable[[Passage], float]] = {
    trait.__name__: trait
    for trait in (
        notes_per_beat, short_notes, together, rests, repeated_notes, seconds, bass_fourths,
        foreign_notes, sevenths, dominant_sevenths, major_triads, minor_triads, open_fifths,
        inversions, suspensions,
    )
}  # fmt: skip
"""By name, in the order of the numbers that `traits_of` gives."""


def traits_of(piece: Chorale) -> NDArray[np.float64]:
    """Measure all `TRAITS` of a piece on sixteenths, shape (traits,)."""
    passage = Passage(piece)
    return np.array([trait(passage) for trait in TRAITS.values()])
