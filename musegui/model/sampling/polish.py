"""Polishing: the notes that take part in a finer point of part-writing are drawn anew.

A pass takes such notes that lie apart from each other and draws a few other pitches for each. The
best of them is kept where the points that are gone outweigh what the network thinks the less of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional as F

from musegui.core.analysis.chord_qualities import Quality
from musegui.core.analysis.recognition import Cadence, cadences_at_marks
from musegui.core.pitch import REST
from musegui.core.score import Pitches
from musegui.core.theory.reading import Reading
from musegui.core.theory.textbook import Lesson, find_lessons
from musegui.core.theory.voice_leading import Point, find_points
from musegui.core.timegrid import STEPS_PER_BEAT
from musegui.core.voices import VOICE_COUNT, Voice
from musegui.model.network.encoding import CADENCE_PLANES, HIDDEN, pitches_of
from musegui.model.network.network import Network
from musegui.model.sampling.repair import faulty_cells
from musegui.model.sampling.sampling import (
    Dice,
    SamplerSettings,
    SamplerState,
    at_classes,
    steered_logits,
)
from musegui.model.sampling.terms import Draw, FixedBias, Tie

POINT_NATS = 7.0
FAULT_WEIGHT = 2.0
CADENCES = {Cadence.OTHER: 0.4, Cadence.DECEPTIVE: 0.2}
"""What the cells at a marked phrase end and before it weigh each if there is no better cadence."""

NOT_ON_ROOT = 0.4
"""What the last cells of that beat weigh each if they are no triad in root position."""

AROUND_STEPS = 8
"""How far from a new note its points may lie."""

ALTERNATIVES = 8
"""Pitches that are tried for a note."""

APART_STEPS = 16
"""Twice so much silence keeps pieces apart; a multiple of what keys are read in."""

WEIGHTS: dict[str, float] = {
    Point.BEAT_OCTAVES: 1.5,
    Point.BEAT_FIFTHS: 1.0,
    Point.CONTRARY_OCTAVES: 1.5,
    Point.CONTRARY_FIFTHS: 1.0,
    Point.DIRECT: 1.2,
    Point.SEVENTHS: 0.6,
    Point.DOUBLED_LEADING: 1.5,
    Point.LEADING: 1.2,
    Point.AUGMENTED: 3.0,
    Point.SEVENTH_LEAPS: 2.0,
    Point.INCOMPLETE: 0.15,
    Point.DISSONANCES: 0.4,
    Point.CROSS_RELATIONS: 0.4,
    Point.LONE_SIXTEENTHS: 2.0,
    Point.SYNCOPATIONS: 3.0,
    Lesson.UNEQUAL_FIFTHS: 1.4,
    Lesson.OVERLAP: 0.3,
    Lesson.AUGMENTED_LEAPS: 3.0,
    Lesson.DIMINISHED_LEAPS: 0.5,
    Lesson.WIDE_LEAPS: 1.0,
    Lesson.SIX_FOUR: 0.35,
    Lesson.STRANGE_NOTES: 0.8,
    Lesson.AT_ONCE: 1.5,
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
    step_in_beat: Tensor,
    passes: int,
) -> Iterator[SamplerState]:
    """Draw notes anew for so many passes, as long as there are any to be drawn.

    A note for which nothing better was found is drawn again only once something near it changes.

    Parameters
    ----------
    step_in_beat : Tensor of int64, shape (T,)
        In sixteenths; on eighths every second one.
    """
    places, marks = step_in_beat.cpu().numpy(), _marks(context)
    judged = _judge(state.classes, places, marks)
    settled = torch.zeros_like(writable)
    for _ in range(passes):
        tie = Tie(_runs(judged, writable, split=settings.tie_at(1.0) is None))
        hidden = _chosen_notes(judged, tie, writable & ~settled & (judged.classes > 0), dice)
        if not hidden.any():
            return
        given = network(judged.classes.masked_fill(hidden, HIDDEN), context)
        logits = _of_notes(given, Draw(judged.classes, hidden), settings, tie)
        choices = _other_pitches(logits, judged.classes, tie, dice)
        tried = torch.where(hidden, choices, judged.classes)
        leads = hidden & (tie.leaders == torch.arange(hidden.shape[-1], device=hidden.device))
        standing = at_classes(logits, judged.classes.clamp(min=0))
        lost = torch.stack([(standing - at_classes(logits, c)) * leads for c in choices])
        after = _judge(tried.flatten(0, 1), places, marks)
        best = torch.from_numpy(
            _best(judged, after, lost.sum(dim=2).cpu().numpy(), hidden.any(dim=1).cpu().numpy())
        ).to(hidden.device)
        taken = hidden & (best >= 0).unsqueeze(1)
        settled = (settled | hidden) & ~_around(taken.any(dim=1)).unsqueeze(1)
        if taken.any():
            index = best.clamp(min=0).view(1, len(best), 1, -1).expand(1, *hidden.shape)
            choice = choices.gather(0, index)[0]
            judged = _judge(torch.where(taken, choice, judged.classes), places, marks)
            state = replace(
                state,
                classes=judged.classes,
                log_probabilities=torch.where(
                    taken, at_classes(given, choice), state.log_probabilities
                ),
            )
        state = replace(state, redrawn=taken)
        yield state


def _of_notes(given: Tensor, draw: Draw, settings: SamplerSettings, tie: Tie) -> Tensor:
    """Weigh every pitch for whole notes: by the mean of their cells, and the strictest wish.

    What is asked of the end of a long note counts as much as if the note were no longer than that.
    """
    steered = steered_logits(given, draw.classes, draw.drawn, settings, draw.share)
    likely = tie.averaged(torch.log_softmax(steered, dim=-1))
    wishes = torch.zeros_like(given)
    for term in settings.terms:
        if isinstance(term, FixedBias):
            wishes = term.pitch_logits(wishes, draw)
    return likely + tie.lowest(wishes) - tie.averaged(wishes)


def count_points(classes: Tensor, step_in_beat: Tensor, context: Tensor) -> list[float]:
    """Add up all that polishing would mend in each of a batch, by its weight."""
    judged = _judge(classes, step_in_beat.cpu().numpy(), _marks(context))
    return [float(total) for total in judged.weights.sum(axis=(1, 2)).round(6)]


def _marks(context: Tensor) -> NDArray[np.int8]:
    """Give the phrase ends that all of a batch are told of, shape (T,)."""
    marked = context[0, CADENCE_PLANES.stop - 1] == 1
    return marked.cpu().numpy().astype(np.int8)


def _judge(classes: Tensor, places: NDArray[np.integer], marks: NDArray[np.int8]) -> _Judged:
    """Weigh what is wrong at each cell; a marked phrase end has to close with a cadence.

    All of a batch is laid end to end, with silence between that keeps one from the other.
    """
    weights = FAULT_WEIGHT * faulty_cells(classes).cpu().numpy().astype(np.float64)
    stride = 1 if (places % 2).any() else 2
    fine = pitches_of(classes.cpu().numpy()).repeat(stride, axis=2)
    count, _, steps = fine.shape
    length = -(-steps // APART_STEPS) * APART_STEPS + 2 * APART_STEPS
    row = np.full((count, VOICE_COUNT, length), REST, dtype=np.int8)
    row[..., :steps] = fine
    row_places = np.arange(length) % STEPS_PER_BEAT
    row_places[:steps] = places.repeat(stride) + np.tile(np.arange(stride), len(places))
    wide = row.transpose(1, 0, 2).reshape(VOICE_COUNT, -1).astype(np.int16)
    reading = Reading(wide, np.tile(row_places, count))
    points = find_points(reading)
    found = [*points.items(), *find_lessons(reading, reading.fifths).items()]
    total = sum(WEIGHTS.get(kind, 0.0) * noted.cells for kind, noted in found)

    def of_batch(cells: NDArray[np.float64]) -> NDArray[np.float64]:
        return cells.reshape(VOICE_COUNT, count, length).transpose(1, 0, 2)[..., :steps:stride]

    weights += of_batch(np.asarray(total, dtype=np.float64))
    if marks.any():
        rests = _rests_on_root(reading).reshape(count, length)
        weights += _weigh_phrase_ends(fine, marks.repeat(stride), rests, stride)[..., ::stride]
    late = of_batch(points[Point.SYNCOPATIONS].cells.astype(np.float64)) > 0
    return _Judged(classes, weights, late)


def _rests_on_root(reading: Reading) -> NDArray[np.bool_]:
    """Tell where a triad stands in root position, shape (T,)."""
    triads = reading.has_quality(Quality.MAJOR, Quality.MINOR)
    rests: NDArray[np.bool_] = triads & (reading.roots == reading.wide[Voice.BASS] % 12)
    return rests


def _weigh_phrase_ends(
    fine: Pitches, marks: NDArray[np.int8], rests: NDArray[np.bool_], stride: int
) -> NDArray[np.float64]:
    """Weigh marked phrase ends without a cadence, or not on a root once suspensions are resolved.

    Arrays are in sixteenths, of which every ``stride`` one counts. The beats on which phrases of
    the valid chorales end close on a triad in root position in 98 of 100, on a sixth chord in none.
    """
    weights = np.zeros(fine.shape)
    for index, pitches in enumerate(fine):
        for step, cadence in cadences_at_marks(pitches, marks):
            end = min(step + STEPS_PER_BEAT, fine.shape[2])
            cells = weights[index, :, max(step - stride, 0) : step + stride]
            cells += CADENCES.get(cadence, 0.0)
            if not rests[index, end - 1]:
                weights[index, :, step + STEPS_PER_BEAT // 2 : end] += NOT_ON_ROOT
    return weights


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


def _chosen_notes(judged: _Judged, tie: Tie, free: Tensor, dice: Dice) -> Tensor:
    """Mark notes at fault that lie so far apart that each can be judged alone."""
    wrong = torch.from_numpy(judged.weights > 0).to(free.device)
    counts = torch.zeros_like(tie.leaders).scatter_add_(-1, tie.leaders, wrong.long())
    noted = (tie.of_leaders(counts) > 0) & free
    numbers = tie.of_leaders(dice.uniform(*noted.shape[1:]).to(noted.device)) * noted
    highest = F.max_pool1d(
        numbers.amax(dim=1), 4 * AROUND_STEPS + 1, stride=1, padding=2 * AROUND_STEPS
    ).unsqueeze(1)
    beaten = torch.zeros_like(tie.leaders).scatter_add_(-1, tie.leaders, (highest > numbers).long())
    return noted & (tie.of_leaders(beaten) == 0)


def _other_pitches(logits: Tensor, classes: Tensor, tie: Tie, dice: Dice) -> Tensor:
    """Draw some other pitches for every note, none twice, shape (ALTERNATIVES, batch, 4, T)."""
    voices, steps, pitches = logits.shape[1:]
    others = logits.scatter(-1, classes.clamp(min=0).unsqueeze(-1), -torch.inf)
    others[..., 0] = -torch.inf  # silence is no way out
    numbers = dice.uniform(voices, steps * pitches).view(logits.shape).to(logits.device)
    gumbel = -torch.log(-torch.log(numbers))
    gumbel = gumbel.gather(2, tie.leaders.unsqueeze(-1).expand_as(gumbel))
    return (others + gumbel).topk(ALTERNATIVES, dim=-1).indices.movedim(-1, 0)


def _around(steps: Tensor) -> Tensor:
    """Mark what lies near marked steps, shape (batch, T)."""
    return F.max_pool1d(steps.float(), 2 * AROUND_STEPS + 1, stride=1, padding=AROUND_STEPS) > 0


def _best(
    before: _Judged, after: _Judged, lost: NDArray[np.float32], drawn: NDArray[np.bool_]
) -> NDArray[np.int64]:
    """Tell which alternative is best at each step, -1 for what stands, shape (batch, T).

    Parameters
    ----------
    after : _Judged
        Of all alternatives, one batch after the other.
    lost : ndarray, shape (alternatives, batch, T)
        Nats that the network finds each new note less likely, where the note begins.
    drawn : ndarray of bool, shape (batch, T)
    """
    weights = after.weights.sum(axis=1).reshape(lost.shape)
    change = POINT_NATS * (weights - before.weights.sum(axis=1))
    best = np.full(drawn.shape, -1)
    for index, row in enumerate(drawn):
        for start, stop in _groups(row):
            around = slice(max(0, start - AROUND_STEPS), stop + AROUND_STEPS)
            gain = change[:, index, around].sum(axis=1) + lost[:, index, start:stop].sum(axis=1)
            if gain.min() < 0:
                best[index, start:stop] = gain.argmin()
    return best


def _groups(drawn: NDArray[np.bool_]) -> Sequence[tuple[int, int]]:
    """Join what lies so near each other that it can't be judged apart."""
    steps = np.flatnonzero(drawn)
    if not steps.size:
        return ()
    breaks = np.flatnonzero(np.diff(steps) > 2 * AROUND_STEPS)
    starts = steps[np.append(0, breaks + 1)]
    stops = steps[np.append(breaks, len(steps) - 1)] + 1
    return list(zip(starts.tolist(), stops.tolist(), strict=True))
