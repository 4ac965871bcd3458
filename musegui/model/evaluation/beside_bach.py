"""Real pieces beside harmonizations of their sopranos, measured alike."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
import torch
from numpy.typing import NDArray

from musegui.core.analysis.recognition import Cadence, cadences_at_marks
from musegui.core.fill.fill_options import FillOptions
from musegui.core.pitch import OPEN
from musegui.core.score import Score
from musegui.core.theory.part_writing import total_part_writing
from musegui.core.timegrid import STEPS_PER_BEAT, MeterChange
from musegui.core.voices import Voice
from musegui.model.evaluation.metrics import ReportProgress, copies_of, no_progress, plain_sampler
from musegui.model.network.encoding import classes_of, pad_outside, pitches_of
from musegui.model.network.inference import LoadedNetworks
from musegui.model.network.network import stays
from musegui.model.sampling.filler import NetworkFiller
from musegui.model.sampling.sampling import Dice, sample
from musegui.model.sampling.window import OUTSIDE_STEPS
from musegui.model.training.chorales import Chorale

_INNER_AND_BASS = slice(Voice.ALTO, None)


def score_of(piece: Chorale) -> Score:
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
        fraction = _fraction(length)
        if not meters:
            length_before = int(into_bar[0]) + int(start)
            first = _fraction(length_before) if start else fraction
            meters.append(MeterChange(0, *first))
        if meters[-1][1:] != fraction:
            meters.append(MeterChange(int(start), *fraction))
    return meters or [MeterChange(0, 4, 4)]


def _fraction(steps: int) -> tuple[int, int]:
    """Give the meter of a bar: in quarters if it is a whole number of them, else in sixteenths."""
    return (steps // STEPS_PER_BEAT, 4) if steps % STEPS_PER_BEAT == 0 else (steps, 16)


def harmonize_sopranos(
    filler: NetworkFiller,
    pieces: Sequence[Chorale],
    options: FillOptions,
    seed: int,
    progress: ReportProgress = no_progress,
) -> list[Chorale]:
    """Write new lower voices to the soprano of every piece.

    Parameters
    ----------
    pieces : sequence of Chorale
        On sixteenths, whatever the grid of the new voices.
    """

    def harmonize(piece: Chorale, seed: int) -> Chorale:
        real = score_of(piece)
        pitches, locks = real.pitches.copy(), real.locks.copy()
        pitches[_INNER_AND_BASS] = OPEN
        locks[Voice.SOPRANO] = True
        melody = real.replace(pitches=pitches, locks=locks)
        *_, last = filler.fill(melody, ~locks, options, seed)
        filled = last.candidates[0].score
        return replace(piece, classes=classes_of(filled.pitches), onsets=filled.onsets)

    return _each(pieces, harmonize, seed, progress)


def harmonize_plainly(
    networks: LoadedNetworks,
    pieces: Sequence[Chorale],
    sampling_sweeps: int,
    seed: int,
    progress: ReportProgress = no_progress,
) -> list[Chorale]:
    """Write new lower voices with the plain sampler of the literature.

    Parameters
    ----------
    pieces : sequence of Chorale
        On the network's grid.
    """

    def harmonize(piece: Chorale, seed: int) -> Chorale:
        inside = slice(OUTSIDE_STEPS, OUTSIDE_STEPS + piece.steps)
        padded = pad_outside(piece.classes, piece.context, OUTSIDE_STEPS, OUTSIDE_STEPS)
        classes, context = copies_of(networks, *padded, 1)
        writable = torch.zeros_like(classes, dtype=torch.bool)
        writable[:, _INNER_AND_BASS, inside] = True
        struck = torch.zeros_like(writable)
        struck[..., inside] = torch.from_numpy(piece.onsets)
        settings, dice = plain_sampler(sampling_sweeps), Dice(seed, [0])
        with torch.inference_mode():
            *_, last = sample(networks.pitch, classes, context, writable, settings, dice)
            logits = networks.onset(last.classes, struck, ~writable, context)
        struck = torch.where(writable, (logits > 0) & stays(last.classes), struck)
        filled, onsets = (t[0, :, inside].cpu().numpy() for t in (last.classes, struck))
        return replace(piece, classes=filled, onsets=onsets)

    return _each(pieces, harmonize, seed, progress)


def _each(
    pieces: Sequence[Chorale],
    harmonize: Callable[[Chorale, int], Chorale],
    seed: int,
    progress: ReportProgress,
) -> list[Chorale]:
    """Harmonize every piece, with a seed of its own."""
    made = []
    for index, piece in enumerate(pieces):
        made.append(harmonize(piece, seed + index))
        progress(index + 1, len(pieces))
    return made


def on_sixteenths(piece: Chorale, real: Chorale) -> Chorale:
    """Bring a piece on eighths back to the grid of the one it was made from."""
    pairs = np.zeros(real.classes.shape, dtype=bool)
    pairs[:, 0 : 2 * piece.steps : 2] = piece.onsets
    classes = piece.classes.repeat(2, axis=1)
    missing = real.steps - classes.shape[1]
    classes = np.pad(classes, ((0, 0), (0, missing)), mode="edge")
    classes[Voice.SOPRANO], pairs[Voice.SOPRANO] = real.classes[0], real.onsets[0]
    return replace(real, classes=classes, onsets=pairs)


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


def texture(pieces: Sequence[Chorale]) -> Texture:
    """Measure the lower three voices of pieces on sixteenths."""
    changes = odd = steps = 0
    for piece in pieces:
        classes = piece.classes[_INNER_AND_BASS]
        moved = (classes[:, 1:] != classes[:, :-1]) & (classes[:, 1:] > 0)
        changes += int(moved.sum())
        odd += int(moved[:, piece.steps_into_bar[1:] % 2 == 1].sum())
        steps += classes.size
    return Texture(changes / max(steps, 1) * STEPS_PER_BEAT, odd / max(changes, 1))


def part_writing_rates(pieces: Sequence[Chorale]) -> dict[str, float]:
    """Give part-writing faults per 1,000 occasions and the texture of a set of pieces."""
    rates = total_part_writing(pitches_of(piece.classes) for piece in pieces).rates()
    busy = texture(pieces)
    return {
        **rates,
        "notes_per_beat": busy.notes_per_beat,
        "off_eighth_share": busy.off_eighth_share,
    }


def cadence_shares(pieces: Sequence[Chorale]) -> dict[str, float]:
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
