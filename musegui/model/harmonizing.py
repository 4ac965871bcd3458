"""Real pieces beside machine-made harmonizations of their sopranos, measured alike."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from musegui.core.fill import FillOptions
from musegui.core.harmony import Cadence, cadences_at_marks
from musegui.core.pitch import OPEN
from musegui.core.score import Score
from musegui.core.theory import total_part_writing
from musegui.core.timegrid import STEPS_PER_BEAT, MeterChange
from musegui.core.voices import Voice
from musegui.model.dataset import Piece
from musegui.model.encoding import classes_of, pitches_of
from musegui.model.filler import Filler
from musegui.model.metrics import Progress, no_progress

_INNER_AND_BASS = slice(Voice.ALTO, None)
_METERS = {8: (2, 4), 12: (3, 4), 16: (4, 4), 24: (6, 4)}


def score_of(piece: Piece) -> Score:
    """Make a score of a piece on sixteenths, its bars as they are; 4/4 where they are unknown."""
    into_bar = piece.steps_into_bar
    pickup, meters = 0, [MeterChange(0, 4, 4)]
    if piece.bars_known:
        starts = np.flatnonzero(into_bar == 0)
        pickup = int(starts[0]) if len(starts) and into_bar[0] > 0 else 0
        meters = _meters(into_bar, starts)
    return Score(
        pitches_of(piece.classes),
        piece.onsets,
        np.zeros(piece.classes.shape, dtype=bool),
        piece.cadences.astype(np.int8),
        meters=tuple(meters),
        pickup_steps=pickup,
    )


def _meters(into_bar: NDArray[np.int64], starts: NDArray[np.int64]) -> list[MeterChange]:
    """List the meters that put every bar line where it stands."""
    stops = np.append(starts[1:], len(into_bar))
    lengths = [
        int(into_bar[start:stop].max()) + 1 for start, stop in zip(starts, stops, strict=True)
    ]
    if len(lengths) > 1:
        lengths[-1] = max(lengths[-1], lengths[-2])  # the last bar may break off
    meters: list[MeterChange] = []
    for start, length in zip(starts, lengths, strict=True):
        fraction = _METERS.get(length, (length, 16))
        if not meters:
            length_before = int(into_bar[0]) + int(start)
            first = _METERS.get(length_before, (length_before, 16)) if start else fraction
            meters.append(MeterChange(0, *first))
        if meters[-1][1:] != fraction:
            meters.append(MeterChange(int(start), *fraction))
    return meters or [MeterChange(0, 4, 4)]


def harmonize_sopranos(
    filler: Filler,
    pieces: Sequence[Piece],
    options: FillOptions,
    seed: int,
    progress: Progress = no_progress,
) -> list[Piece]:
    """Write new lower voices to the soprano of every piece.

    Parameters
    ----------
    pieces : sequence of Piece
        On sixteenths, whatever the grid of the new voices.
    """
    made = []
    for index, piece in enumerate(pieces):
        real = score_of(piece)
        pitches, locks = real.pitches.copy(), real.locks.copy()
        pitches[_INNER_AND_BASS] = OPEN
        locks[Voice.SOPRANO] = True
        melody = real.replace(pitches=pitches, locks=locks)
        *_, last = filler.fill(melody, ~locks, options, seed + index)
        filled = last.candidates[0].score
        made.append(
            Piece(
                piece.name,
                classes_of(filled.pitches),
                filled.onsets,
                piece.steps_into_bar,
                piece.cadences,
                piece.bars_known,
            )
        )
        progress(index + 1, len(pieces))
    return made


@dataclass(frozen=True)
class Texture:
    """How busy alto, tenor and bass are.

    Attributes
    ----------
    notes_per_beat : float
        Changes to another sounding pitch, per voice and beat.
    off_eighth_share : float
        Share of them that fall on the second or fourth sixteenth of a beat.
    """

    notes_per_beat: float
    off_eighth_share: float


def texture(pieces: Sequence[Piece]) -> Texture:
    """Measure the lower three voices of pieces on sixteenths."""
    changes = odd = steps = 0
    for piece in pieces:
        classes = piece.classes[_INNER_AND_BASS]
        moved = (classes[:, 1:] != classes[:, :-1]) & (classes[:, 1:] > 0)
        changes += int(moved.sum())
        odd += int(moved[:, piece.steps_into_bar[1:] % 2 == 1].sum())
        steps += classes.size
    return Texture(changes / max(steps, 1) * STEPS_PER_BEAT, odd / max(changes, 1))


def part_writing_rates(pieces: Sequence[Piece]) -> dict[str, float]:
    """Give part-writing faults per 1,000 occasions and the texture of a set of pieces."""
    rates = total_part_writing(pitches_of(piece.classes) for piece in pieces).rates()
    busy = texture(pieces)
    return {
        **rates,
        "notes_per_beat": busy.notes_per_beat,
        "off_eighth_share": busy.off_eighth_share,
    }


def cadence_shares(pieces: Sequence[Piece]) -> dict[str, float]:
    """Give the share of each kind of cadence among the marked phrase ends.

    ``answered`` is the share of all but `Cadence.OTHER`, ``marks`` the number of phrase ends.
    """
    found = Counter(
        cadence
        for piece in pieces
        for _, cadence in cadences_at_marks(pitches_of(piece.classes), piece.cadences)
    )
    marks = found.total()
    shares = {str(kind): found[kind] / marks if marks else float("nan") for kind in Cadence}
    return {**shares, "answered": 1 - shares[Cadence.OTHER], "marks": marks}
