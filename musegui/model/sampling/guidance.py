"""Guidance: small functions that each lean the network's draw away from something.

Each takes the classes as they stand, shape (batch, 4, T), HIDDEN (-1) where nothing stands, and
which of them are about to be drawn anew, and gives a bias to be added to the log-probabilities, of
a shape that broadcasts to (batch, 4, T, CLASSES).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

import torch
from torch import Tensor

from musegui.core.fill_options import Strictness
from musegui.model.network.encoding import CLASSES, HIDDEN
from musegui.model.sampling.faults import count_faults

Guide = Callable[[Tensor, Tensor], Tensor]

Reshape = Callable[[Tensor], Tensor]
"""Makes other log-probabilities of the network's, before the temperature and the guides."""

FAULT_COSTS = {Strictness.OFF: 0.0, Strictness.DISCOURAGE: 1.5, Strictness.FORBID: 8.0}
"""Nats that a fault costs."""

MOST_SIMILAR = 10.0
"""Nats that keeping a pitch is worth at similarity 1; its square in between feels even."""


def part_writing_guide(strictness: Strictness) -> Guide | None:
    """Make a guide against part-writing faults; None where nothing is to be avoided."""
    cost = FAULT_COSTS[strictness]
    if cost == 0:
        return None

    def bias(classes: Tensor, _drawn: Tensor) -> Tensor:
        return -cost * count_faults(classes)

    return bias


def syncopation_guide(strictness: Strictness, step_in_beat: Tensor) -> Guide | None:
    """Make a guide against notes that begin on an odd sixteenth and last.

    Parameters
    ----------
    step_in_beat : Tensor of int64, shape (T,)
        In sixteenths.
    """
    cost = FAULT_COSTS[strictness]
    odd = step_in_beat % 2 == 1
    if cost == 0:
        return None
    pitch = torch.arange(CLASSES, device=step_in_beat.device)

    def bias(classes: Tensor, _drawn: Tensor) -> Tensor:
        before, after = _shifted(classes, 1), _shifted(classes, -1)
        # an odd cell that goes on would begin a note unless the note before goes on, too
        held = (pitch == after.unsqueeze(-1)) & (before != after).unsqueeze(-1)
        # an even cell would prolong a note that began on the odd one before it
        earlier = _shifted(classes, 2)
        prolonged = (pitch == before.unsqueeze(-1)) & (before != earlier).unsqueeze(-1)
        wrong = torch.where(odd.view(-1, 1), held, prolonged) & (pitch > 0)
        return -cost * wrong

    return bias


def _shifted(classes: Tensor, steps: int) -> Tensor:
    """Give what stands so many steps before each cell, HIDDEN beyond either end."""
    moved = torch.full_like(classes, HIDDEN)
    if steps > 0:
        moved[..., steps:] = classes[..., :-steps]
    else:
        moved[..., :steps] = classes[..., -steps:]
    return moved


def similarity_bias(standing: Tensor, similarity: float) -> Tensor | None:
    """Bias towards what stood in a region; None where it is to have no weight.

    Parameters
    ----------
    standing : Tensor of int64, shape (4, T)
        Classes before the fill; HIDDEN (-1) where nothing stood.
    similarity : float
        0 to 1.

    Returns
    -------
    Tensor of float32, shape (4, T, CLASSES)
    """
    if similarity == 0:
        return None
    classes = torch.arange(CLASSES, device=standing.device)
    return MOST_SIMILAR * similarity**2 * (standing.unsqueeze(-1) == classes)


def fixed_guide(biases: Iterable[Tensor | None]) -> Guide | None:
    """Make one guide of biases that do not depend on what stands there; None if there are none."""
    terms = [bias for bias in biases if bias is not None]
    if not terms:
        return None
    total = sum(terms[1:], terms[0])

    def bias(_classes: Tensor, _drawn: Tensor) -> Tensor:
        return total

    return bias
