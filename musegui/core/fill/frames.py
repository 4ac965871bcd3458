"""Notes that sound together, set into four voices by the least motion.

A *frame* is what sounds at one step, no matter in which voice: a row of 128 pitches. That is how
most sequence models see music.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from musegui.core.pitch import HIGHEST_MIDI_PITCH, OPEN, REST
from musegui.core.score import Cells, Pitches
from musegui.core.voices import VOICES, Registers, Voice

FRAME_PITCHES = HIGHEST_MIDI_PITCH + 1
_OUTER_LEFT_OUT, _INNER_LEFT_OUT, _FORBIDDEN = 1e6, 1e3, 1e12


@dataclass(frozen=True, eq=False)
class Frames:
    """Frames of some pieces side by side.

    Attributes
    ----------
    sounding, struck : ndarray of bool, shape (pieces, steps, 128)
        Struck pitches sound, too; one that sounds and is not struck is held.
    """

    sounding: NDArray[np.bool_]
    struck: NDArray[np.bool_]

    @property
    def steps(self) -> int:
        return int(self.sounding.shape[1])

    def moved(self, semitones: int) -> Frames:
        """Transpose; what would leave the 128 pitches is left out."""
        if not semitones:
            return self
        source = np.arange(FRAME_PITCHES) - semitones
        inside = (source >= 0) & (source < FRAME_PITCHES)
        source = np.where(inside, source, 0)
        return Frames(self.sounding[..., source] & inside, self.struck[..., source] & inside)


def frames_of(pitches: NDArray[np.integer], onsets: NDArray[np.bool_]) -> Frames:
    """Read voices as frames; a pitch that two voices share is struck if either strikes it.

    Parameters
    ----------
    pitches, onsets : ndarray, shape (pieces, 4, T)
    """
    pieces, voices, steps = pitches.shape
    sounding = np.zeros((pieces, steps, FRAME_PITCHES), dtype=bool)
    struck = np.zeros_like(sounding)
    piece, step = np.ogrid[:pieces, :steps]
    for voice in range(voices):
        line = pitches[:, voice].astype(np.int64)
        sounds = line >= 0
        place = piece, step, np.where(sounds, line, 0)
        sounding[place] |= sounds
        struck[place] |= sounds & onsets[:, voice]
    return Frames(sounding, struck)


def voices_of_frame(
    notes: Sequence[int],
    before: Sequence[int],
    given: Sequence[int],
    compasses: Registers,
) -> list[int]:
    """Set the notes of one frame into voices so that these move least in all.

    Higher notes go to higher voices. No voice leaves its compass or crosses one that is given. As
    many notes as possible are set, the highest and the lowest first; voices without one rest.

    Parameters
    ----------
    notes : sequence of int
        MIDI pitches, each once, in any order.
    before : sequence of int, length 4
        What each voice sang last, ``REST`` where it has not sung yet.
    given : sequence of int, length 4
        What a voice has to sing, ``REST`` included; ``OPEN`` where it is free.
    compasses : Registers

    Returns
    -------
    list of int, length 4
    """
    taken = set(given)
    falling = sorted((note for note in notes if note not in taken), reverse=True)
    free = [voice for voice in VOICES if given[voice] == OPEN]
    rows = [_motions(falling, voice, before, given, compasses) for voice in free]
    left_out = [
        _OUTER_LEFT_OUT if index in (0, len(falling) - 1) else _INNER_LEFT_OUT
        for index in range(len(falling))
    ]
    voices = list(given)
    for voice, index in zip(free, _cheapest_alignment(rows, left_out), strict=True):
        voices[voice] = REST if index is None else falling[index]
    return voices


def _motions(
    notes: Sequence[int],
    voice: Voice,
    before: Sequence[int],
    given: Sequence[int],
    compasses: Registers,
) -> list[float]:
    """Give the semitones from a voice's last note to each note, or from its compass's middle."""
    low, high = compasses[voice]
    high = min([high, *(pitch for pitch in given[:voice] if pitch >= 0)])
    low = max([low, *(pitch for pitch in given[voice + 1 :] if pitch >= 0)])
    last = before[voice] if before[voice] >= 0 else sum(compasses[voice]) / 2
    return [abs(note - last) if low <= note <= high else _FORBIDDEN for note in notes]


def _cheapest_alignment(
    costs: Sequence[Sequence[float]], left_out: Sequence[float]
) -> list[int | None]:
    """Match rows to columns in order, each at most once; a column that no row takes has its price.

    Returns
    -------
    list of int or None
        The column of each row.
    """
    rows, columns = len(costs), len(left_out)
    best = [[0.0] * (columns + 1) for _ in range(rows + 1)]
    for column in range(columns - 1, -1, -1):
        best[rows][column] = best[rows][column + 1] + left_out[column]
    for row in range(rows - 1, -1, -1):
        for column in range(columns - 1, -1, -1):
            best[row][column] = min(
                costs[row][column] + best[row + 1][column + 1],
                left_out[column] + best[row][column + 1],
                best[row + 1][column],
            )
    chosen: list[int | None] = []
    column = 0
    for row in range(rows):
        while column < columns and best[row][column] not in (
            costs[row][column] + best[row + 1][column + 1],
            best[row + 1][column],
        ):
            column += 1
        matched = (
            column < columns and best[row][column] == costs[row][column] + best[row + 1][column + 1]
        )
        chosen.append(column if matched else None)
        column += matched
    return chosen


class Voicing:
    """Sets frames into the voices of a piece, one step after another.

    Parameters
    ----------
    pitches : ndarray of int8, shape (4, T)
    onsets : ndarray of bool, shape (4, T)
    writable : ndarray of bool, shape (4, T)
        Cells that are written; all others stay and constrain them.
    compasses : Registers
    """

    def __init__(
        self, pitches: Pitches, onsets: Cells, writable: Cells, compasses: Registers
    ) -> None:
        self.pitches, self.onsets = pitches.copy(), onsets.copy()
        self._writable = writable
        self._compasses = compasses

    def write(self, start: int, sounding: NDArray[np.bool_], struck: NDArray[np.bool_]) -> None:
        """Set frames from a step on, shape (steps, 128); all before it stands already."""
        before = [self._last_before(voice, start) for voice in VOICES]
        for offset, step in enumerate(range(start, start + len(sounding))):
            notes = np.flatnonzero(sounding[offset]).tolist()
            free = self._writable[:, step]
            standing = np.where(self.pitches[:, step] == OPEN, REST, self.pitches[:, step])
            given = np.where(free, OPEN, standing).tolist()
            for voice, pitch in enumerate(voices_of_frame(notes, before, given, self._compasses)):
                if free[voice]:
                    changed = step == 0 or self.pitches[voice, step - 1] != pitch
                    self.pitches[voice, step] = pitch
                    self.onsets[voice, step] = pitch >= 0 and (changed or struck[offset, pitch])
                if pitch >= 0:
                    before[voice] = pitch

    def _last_before(self, voice: int, step: int) -> int:
        sung = np.flatnonzero(self.pitches[voice, :step] >= 0)
        return int(self.pitches[voice, sung[-1]]) if sung.size else REST


def stacked(voicings: Sequence[Voicing], start: int, stop: int) -> Frames:
    """Read some steps of pieces side by side as frames, as they stand now."""
    return frames_of(
        np.stack([voicing.pitches[:, start:stop] for voicing in voicings]),
        np.stack([voicing.onsets[:, start:stop] for voicing in voicings]),
    )
