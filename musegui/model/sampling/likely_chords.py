"""How likely the network finds each chord at a beat.

The voices are taken in turn, the bass first, each given those before it; the likeliest beginnings
are followed, as in a beam search, and the last two voices are weighed side by side. The
probability of a chord is that of all its voicings that were met.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import product
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from musegui.core.analysis.recognition import Chord, recognise_chord
from musegui.core.fill.candidates import FillError
from musegui.core.harmony.next_chord import LikelyChord, beat_cells
from musegui.core.harmony.voicings import Pitches
from musegui.core.pitch import REST
from musegui.core.score import Score
from musegui.core.translation import tr
from musegui.core.voices import Voice
from musegui.model.network.encoding import CLASS_OFFSET, HIDDEN
from musegui.model.network.inference import LoadedNetworks
from musegui.model.sampling.window import window_around

_ORDER = (Voice.BASS, Voice.SOPRANO, Voice.TENOR, Voice.ALTO)
BEAM = (8, 24)
"""How many beginnings are followed after the first voice, and after the second."""

_LEAST = 1e-3
"""What is less likely within its voice is not looked at."""


class _Beginning(NamedTuple):
    """Some voices with their pitches, and how likely these are."""

    pitches: Pitches
    probability: float


def likely_chords(
    score: Score, step: int, networks: LoadedNetworks, stride: int = 1
) -> tuple[LikelyChord, ...]:
    """Weigh the chords at the beat of a step, the likeliest first.

    What is locked there stays, all else in the beat is hidden from the network.

    Parameters
    ----------
    score : Score
        Within what the network can hear, its key told where it is known.
    stride : int
        Steps of the score per step of the network.

    Raises
    ------
    FillError
        If all of the beat is locked.
    """
    cells = beat_cells(score, step)
    free = [voice for voice in _ORDER if cells[voice].any()]
    if not free:
        raise FillError(
            tr("All voices are locked at this beat: unlock one to have chords suggested.")
        )
    start = int(np.flatnonzero(cells.any(axis=0))[0])
    window = window_around(score, cells, stride, networks)
    column = (start - window.start) // stride + window.before
    hidden = window.classes.masked_fill(window.writable, HIDDEN)
    soprano, alto, tenor, bass = score.pitches[:, start].tolist()
    beginnings = [_Beginning((soprano, alto, tenor, bass), 1.0)]

    def weigh(beginnings: list[_Beginning], placed: list[Voice]) -> NDArray[np.float64]:
        """Give the probabilities of each voice's pitches, shape (beginnings, 4, classes)."""
        batch = hidden.repeat(len(beginnings), 1, 1)
        for voice in placed:
            for row, beginning in enumerate(beginnings):
                pitch = beginning.pitches[voice]
                number = 0 if pitch == REST else pitch - CLASS_OFFSET
                batch[row, voice][window.writable[voice]] = number
        context = window.context.expand(len(batch), *window.context.shape)
        given = networks.pitch(batch, context)[:, :, column].exp()
        return given.double().cpu().numpy()

    last = free[-2:]
    for place, voice in enumerate(free[:-2]):
        chances = weigh(beginnings, free[:place])[:, voice]
        beginnings = _longer(beginnings, voice, chances, BEAM[place])
    chances = weigh(beginnings, free[:-2])[:, last]
    return _tally(beginnings, last, chances)


def _longer(
    beginnings: list[_Beginning], voice: Voice, chances: NDArray[np.float64], keep: int
) -> list[_Beginning]:
    """Go on with the likeliest pitches of a voice."""
    made = [
        _Beginning(_with_pitch(beginning.pitches, voice, number), beginning.probability * chance)
        for beginning, row in zip(beginnings, chances.tolist(), strict=True)
        for number, chance in enumerate(row)
        if chance > _LEAST
    ]
    return sorted(made, key=lambda each: -each.probability)[:keep]


def _tally(
    beginnings: list[_Beginning], last: list[Voice], chances: NDArray[np.float64]
) -> tuple[LikelyChord, ...]:
    """Sum up the voicings of each chord."""
    found: defaultdict[tuple[Chord, int], float] = defaultdict(float)
    best: dict[tuple[Chord, int], _Beginning] = {}
    total = 0.0
    for beginning, rows in zip(beginnings, chances, strict=True):
        options = [
            [(number, float(row[number])) for number in np.flatnonzero(row > _LEAST).tolist()]
            for row in rows
        ]
        for choice in product(*options):
            pitches, probability = beginning
            for voice, (number, chance) in zip(last, choice, strict=True):
                pitches = _with_pitch(pitches, voice, number)
                probability *= chance
            total += probability
            sounding = [pitch for pitch in pitches if pitch >= 0]
            chord = recognise_chord(np.array(sounding)) if sounding else None
            if chord is not None:
                name = chord, min(sounding) % 12
                found[name] += probability
                if name not in best or probability > best[name].probability:
                    best[name] = _Beginning(pitches, probability)
    return tuple(
        LikelyChord(name[0], name[1], probability / total, best[name].pitches)
        for name, probability in sorted(found.items(), key=lambda item: -item[1])
    )


def _with_pitch(pitches: Pitches, voice: Voice, number: int) -> Pitches:
    pitch = number + CLASS_OFFSET if number else REST
    changed = list(pitches)
    changed[voice] = pitch
    soprano, alto, tenor, bass = changed
    return soprano, alto, tenor, bass
