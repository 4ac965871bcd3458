"""Polishing: the notes that take part in a finer point of part-writing are drawn anew.

A pass draws such notes of one voice again, each as one note and to another pitch. What comes of it
is judged place by place, and kept where the points that are gone outweigh what the network thinks
the less of the new notes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional as F

from musegui.core.harmony import Cadence, cadences_at_marks
from musegui.core.voice_leading import Point, find_points
from musegui.model.network.encoding import CADENCE_PLANES, HIDDEN, pitches_of
from musegui.model.network.network import Network
from musegui.model.sampling.repair import faulty_cells
from musegui.model.sampling.sampling import (
    Dice,
    SamplerSettings,
    SamplerState,
    at_classes,
    draw,
    one_voice,
    steered_logits,
)
from musegui.model.sampling.terms import Tie

POINT_NATS = 8.0
FAULT_WEIGHT = 2.0
NO_CADENCE = 0.4
"""What the cells at a marked phrase end and before it weigh each if there is no cadence."""

AROUND_STEPS = 8
"""How far from a new note its points may lie."""

WEIGHTS = {
    Point.BEAT_OCTAVES: 1.0,
    Point.BEAT_FIFTHS: 1.0,
    Point.CONTRARY_OCTAVES: 1.0,
    Point.CONTRARY_FIFTHS: 1.0,
    Point.DIRECT: 1.0,
    Point.SEVENTHS: 1.0,
    Point.DOUBLED_LEADING: 1.0,
    Point.LEADING: 1.0,
    Point.AUGMENTED: 2.0,
    Point.SEVENTH_LEAPS: 2.0,
    Point.INCOMPLETE: 0.3,
    Point.DISSONANCES: 1.0,
    Point.LONE_SIXTEENTHS: 2.0,
    Point.SYNCOPATIONS: 2.0,
}
"""What each cell that takes part weighs; the others are as frequent as in Bach without."""


@dataclass(frozen=True, eq=False)
class _Judged:
    """A batch, and how much is wrong at each cell, both of shape (batch, 4, T)."""

    classes: Tensor
    weights: NDArray[np.float64]
    late: NDArray[np.bool_]
    """Cells on odd sixteenths at which a note begins too late or too early, and lasts."""


def polish(
    network: Network,
    state: SamplerState,
    context: Tensor,
    writable: Tensor,
    settings: SamplerSettings,
    dice: Dice,
    places: NDArray[np.integer],
    passes: int,
) -> Iterator[SamplerState]:
    """Draw notes anew for so many passes, as long as there are any to be drawn.

    Parameters
    ----------
    places : ndarray, shape (T,)
        Place of each step in its beat, in sixteenths; on eighths every second one.
    """
    marks = (context[0, CADENCE_PLANES.stop - 1] == 1).cpu().numpy().astype(np.int8)
    judged = _judge(state.classes, places, marks)
    for _ in range(passes):
        tie = Tie(_runs(judged, writable, split=settings.tie_at(1.0) is None))
        hidden = _chosen_notes(judged, tie, writable, dice)
        if not hidden.any():
            return
        given = network(judged.classes.masked_fill(hidden, HIDDEN), context)
        steered = steered_logits(given, judged.classes, hidden, settings, 1.0)
        logits = tie.averaged(torch.log_softmax(steered, dim=-1))
        standing = judged.classes.clamp(min=0)
        others = logits.scatter(-1, standing.unsqueeze(-1), -torch.inf)
        others[..., 0] = -torch.inf  # silence is no way out
        choice = draw(others, tie, settings.beat_steps, dice)
        drawn = _judge(torch.where(hidden, choice, judged.classes), places, marks)
        leads = hidden & (tie.leaders == torch.arange(hidden.shape[-1], device=hidden.device))
        lost = (at_classes(logits, standing) - at_classes(logits, choice)) * leads
        better = _better(judged, drawn, lost.sum(dim=1).cpu().numpy(), hidden)
        taken = hidden & torch.from_numpy(better).to(hidden.device).unsqueeze(1)
        if torch.equal(taken, hidden):
            judged = drawn
        elif taken.any():
            judged = _judge(torch.where(taken, drawn.classes, judged.classes), places, marks)
        chosen = at_classes(given, choice)
        state = replace(
            state,
            classes=judged.classes,
            log_probabilities=torch.where(taken, chosen, state.log_probabilities),
            redrawn=taken,
        )
        yield state


def _judge(classes: Tensor, places: NDArray[np.integer], marks: NDArray[np.int8]) -> _Judged:
    """Weigh what is wrong at each cell; a marked phrase end has to close with a cadence."""
    weights = FAULT_WEIGHT * faulty_cells(classes).cpu().numpy().astype(np.float64)
    stride = 1 if (places % 2).any() else 2
    fine_places = places.repeat(stride) + np.tile(np.arange(stride), len(places))
    late = np.zeros(weights.shape, dtype=bool)
    for index, pitches in enumerate(pitches_of(classes.cpu().numpy())):
        fine = pitches.repeat(stride, axis=1)
        found = find_points(fine, fine_places)
        for step, cadence in cadences_at_marks(fine, marks.repeat(stride)):
            if cadence is Cadence.OTHER:
                weights[index, :, max(step // stride - 1, 0) : step // stride + 1] += NO_CADENCE
        for point, weight in WEIGHTS.items():
            weights[index] += weight * found[point].cells[:, ::stride]
        late[index] = found[Point.SYNCOPATIONS].cells[:, ::stride]
    return _Judged(classes, weights, late)


def _runs(judged: _Judged, writable: Tensor, *, split: bool) -> Tensor:
    """Give the step where the writable part of each cell's note begins, shape (batch, 4, T).

    The first cell of a note that begins on an odd sixteenth may be split off, so that it can join
    the note before; not where notes are to stay whole.
    """
    classes = judged.classes
    late = torch.from_numpy(judged.late & split).to(classes.device)
    steps = torch.arange(classes.shape[-1], device=classes.device)
    goes_on = torch.zeros_like(writable)
    goes_on[..., 1:] = (
        (classes[..., 1:] == classes[..., :-1])
        & (writable[..., 1:] == writable[..., :-1])
        & ~late[..., :-1]
    )
    return torch.where(goes_on, 0, steps.expand_as(classes)).cummax(dim=-1).values


def _chosen_notes(judged: _Judged, tie: Tie, writable: Tensor, dice: Dice) -> Tensor:
    """Mark notes at fault of one voice of each candidate, of neighbouring ones only one."""
    wrong = torch.from_numpy(judged.weights > 0).to(writable.device)
    counts = torch.zeros_like(tie.leaders).scatter_add_(-1, tie.leaders, wrong.long())
    noted = (tie.of_leaders(counts) > 0) & writable
    numbers = tie.of_leaders(dice.uniform(*noted.shape[1:]).to(noted.device)) * noted
    steps = numbers.shape[-1]
    lasts = torch.zeros_like(tie.leaders).scatter_reduce_(
        -1, tie.leaders, torch.arange(steps, device=noted.device).expand_as(tie.leaders), "amax"
    )
    around = F.pad(numbers, (1, 1))
    before = around.gather(-1, tie.leaders)
    after = around.gather(-1, tie.of_leaders(lasts) + 2)
    return one_voice(noted & (numbers > before) & (numbers > after), dice)


def _better(
    before: _Judged, after: _Judged, lost: NDArray[np.float32], hidden: Tensor
) -> NDArray[np.bool_]:
    """Tell at which steps the new notes are better, shape (batch, T)."""
    drawn = hidden.any(dim=1).cpu().numpy()
    change = POINT_NATS * (after.weights - before.weights).sum(axis=1)
    better = np.zeros_like(drawn)
    for index, row in enumerate(drawn):
        for start, stop in _groups(row):
            around = slice(max(0, start - AROUND_STEPS), stop + AROUND_STEPS)
            gain = change[index, around].sum() + lost[index, start:stop].sum()
            better[index, start:stop] = gain < 0
    return better


def _groups(drawn: NDArray[np.bool_]) -> Sequence[tuple[int, int]]:
    """Join what lies so near each other that it can't be judged apart."""
    steps = np.flatnonzero(drawn)
    if not steps.size:
        return ()
    breaks = np.flatnonzero(np.diff(steps) > 2 * AROUND_STEPS)
    starts = steps[np.append(0, breaks + 1)]
    stops = steps[np.append(breaks, len(steps) - 1)] + 1
    return list(zip(starts.tolist(), stops.tolist(), strict=True))
