"""Terms for what holds in every fill: part-writing, rhythm, registers, and what stood there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from musegui.core.fill.fill_options import Strictness
from musegui.core.fill.rests import Rest
from musegui.core.voices import COMPASSES, Registers
from musegui.model.network.encoding import CLASS_OFFSET, CLASSES, HIDDEN
from musegui.model.sampling.faults import count_faults
from musegui.model.sampling.terms import Bias, Draw, FixedBias
from musegui.model.sampling.window import Window

FAULT_COSTS = {Strictness.OFF: 0.0, Strictness.DISCOURAGE: 1.5, Strictness.FORBID: 8.0}
"""Nats that a fault costs."""

MOST_SIMILAR = 10.0
"""Nats that keeping a pitch is worth at similarity 1; its square in between feels even."""

WALL_NATS, BEYOND_NATS = 4.0, 1.0
"""What a pitch out of its voice's register costs, and each further semitone."""

SILENCE_NATS, REST_NATS, NEVER_NATS = 6.0, 60.0, 1e4


def part_writing_term(strictness: Strictness) -> Bias | None:
    """Hold part-writing faults against a pitch; None where nothing is to be avoided."""
    cost = FAULT_COSTS[strictness]
    return _PartWriting(cost) if cost else None


@dataclass(frozen=True, eq=False)
class _PartWriting(Bias):
    cost: float

    def nats(self, draw: Draw, /) -> Tensor:
        return -self.cost * count_faults(draw.classes)


def syncopation_term(strictness: Strictness, step_in_beat: Tensor) -> Bias | None:
    """Hold it against notes that they begin on an odd sixteenth and last.

    Parameters
    ----------
    step_in_beat : Tensor of int64, shape (T,)
        In sixteenths.
    """
    cost = FAULT_COSTS[strictness]
    return _Syncopation(cost, step_in_beat % 2 == 1) if cost else None


@dataclass(frozen=True, eq=False)
class _Syncopation(Bias):
    cost: float
    odd: Tensor

    def nats(self, draw: Draw, /) -> Tensor:
        classes, pitch = draw.classes, torch.arange(CLASSES, device=self.odd.device)
        before, after = _shifted(classes, 1), _shifted(classes, -1)
        # an odd cell that goes on would begin a note unless the note before goes on, too
        held = (pitch == after.unsqueeze(-1)) & (before != after).unsqueeze(-1)
        # an even cell would prolong a note that began on the odd one before it
        earlier = _shifted(classes, 2)
        prolonged = (pitch == before.unsqueeze(-1)) & (before != earlier).unsqueeze(-1)
        wrong = torch.where(self.odd.view(-1, 1), held, prolonged) & (pitch > 0)
        return -self.cost * wrong


def _shifted(classes: Tensor, steps: int) -> Tensor:
    """Give what stands so many steps before each cell, HIDDEN beyond either end."""
    moved = torch.full_like(classes, HIDDEN)
    if steps > 0:
        moved[..., steps:] = classes[..., :-steps]
    else:
        moved[..., :steps] = classes[..., -steps:]
    return moved


def similarity_term(standing: Tensor, similarity: float) -> FixedBias | None:
    """Lean towards what stood in a region; None where it is to have no weight.

    Parameters
    ----------
    standing : Tensor of int64, shape (4, T)
        Classes before the fill; HIDDEN (-1) where nothing stood.
    similarity : float
        0 to 1.
    """
    if similarity == 0:
        return None
    classes = torch.arange(CLASSES, device=standing.device)
    return FixedBias(MOST_SIMILAR * similarity**2 * (standing.unsqueeze(-1) == classes))


def register_term(
    registers: Registers, compass_cost: float, device: torch.device
) -> FixedBias | None:
    """Keep each voice in its register; None where it is the usual one.

    Parameters
    ----------
    registers : tuple of (int, int)
        Lowest and highest MIDI pitch of each voice.
    compass_cost : float
        What another term holds against pitches out of the usual compass, which is given back
        where a register reaches further.
    """
    if registers == COMPASSES:
        return None
    pitch = torch.arange(CLASSES, device=device) + CLASS_OFFSET
    rows = []
    for (lowest, highest), (usual_lowest, usual_highest) in zip(registers, COMPASSES, strict=True):
        beyond = torch.maximum(lowest - pitch, pitch - highest).clamp(min=0)
        walls = -(WALL_NATS + BEYOND_NATS * beyond) * (beyond > 0)
        unusual = (pitch < usual_lowest) | (pitch > usual_highest)
        rows.append(walls + compass_cost * (unusual & (beyond == 0)))
    table = torch.stack(rows).unsqueeze(1)
    table[..., 0] = 0
    return FixedBias(table)


def rest_term(rests: Sequence[Rest | None], device: torch.device) -> FixedBias | None:
    """Forbid silence where the voices that are written are to go on.

    Parameters
    ----------
    rests : sequence of Rest or None, length T
    """
    goes_on = torch.tensor([[rest is Rest.GO_ON] for rest in rests])
    if not goes_on.any():
        return None
    silence = torch.arange(CLASSES) == 0
    return FixedBias((-REST_NATS * (goes_on & silence)).to(device))


def bounds_term(bounds: Registers | None, device: torch.device) -> FixedBias | None:
    """Forbid pitches that a voice can't sing; None where nobody says what it can."""
    if bounds is None:
        return None
    pitch = torch.arange(CLASSES, device=device) + CLASS_OFFSET
    table = torch.stack([-NEVER_NATS * ((pitch < low) | (pitch > high)) for low, high in bounds])
    table[:, 0] = 0
    return FixedBias(table.unsqueeze(1))


def rhythm_term(window: Window) -> FixedBias | None:
    """Forbid silence to notes that are to keep their rhythm; None where rhythm is free."""
    if window.leaders is None:
        return None
    table = torch.zeros(*window.classes.shape, CLASSES, device=window.classes.device)
    table[..., 0] = -NEVER_NATS * (window.classes > 0)
    return FixedBias(table)


def sounding_term(device: torch.device) -> FixedBias:
    """Lean against silence, which would be a way out of all that is asked for."""
    table = torch.zeros(CLASSES, device=device)
    table[0] = -SILENCE_NATS
    return FixedBias(table)
