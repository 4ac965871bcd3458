"""Terms: all that has a say in a fill besides the network.

The sampler holds one list of terms and asks each of them, in order, about the three things that it
decides: which cells are drawn as one, which pitch each gets, and which notes are struck again. A
term overrides the methods of what it changes; the others leave all as it is. What `Bias` adds in
nats is the usual kind.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from math import inf

import torch
from torch import Tensor


@dataclass(frozen=True, eq=False)
class Draw:
    """What a draw begins with.

    Attributes
    ----------
    classes : Tensor of int64, shape (batch, 4, T)
        As they stand; HIDDEN (-1) where nothing stands.
    drawn : Tensor of bool, shape (batch, 4, T)
        Which of them are about to be drawn anew.
    share : float
        Of the sweeps that are done; 1 after the last.
    """

    classes: Tensor
    drawn: Tensor
    share: float = 1.0


class Term:
    """One thing that has a say in a fill; this one changes nothing."""

    def tie(self, _share: float, /) -> Tie | None:
        """Tie cells to each other when this share of the sweeps is done; the first tie holds."""
        return None

    def pitch_logits(self, logits: Tensor, _draw: Draw, /) -> Tensor:
        """Change how likely each pitch is, shape (batch, 4, T, CLASSES)."""
        return logits

    def onset_logits(self, logits: Tensor) -> Tensor:
        """Change how likely a repeated note is to be struck, shape (batch, 4, T); above 0 it is."""
        return logits


@dataclass(frozen=True, eq=False)
class Bias(Term, ABC):
    """Adds to the log-probabilities.

    Attributes
    ----------
    weight : float
        What the nats are multiplied by.
    """

    weight: float = field(default=1.0, kw_only=True)

    @abstractmethod
    def nats(self, draw: Draw, /) -> Tensor:
        """Give what is added, of a shape that broadcasts to (batch, 4, T, CLASSES)."""

    def pitch_logits(self, logits: Tensor, draw: Draw, /) -> Tensor:
        nats = self.nats(draw)
        return logits + (nats if self.weight == 1 else self.weight * nats)


@dataclass(frozen=True, eq=False)
class FixedBias(Bias):
    """A bias that does not depend on what stands there.

    Attributes
    ----------
    table : Tensor of float32, broadcasts to (4, T, CLASSES)
    """

    table: Tensor

    def nats(self, _draw: Draw, /) -> Tensor:
        return self.table


def with_fixed_added_up(terms: Iterable[Term]) -> list[Term]:
    """Replace the fixed biases, all of one weight, by one in the place of the first."""
    merged: list[Term] = []
    place: int | None = None
    for term in terms:
        if not isinstance(term, FixedBias):
            merged.append(term)
        elif place is None:
            place = len(merged)
            merged.append(term)
        else:
            before = merged[place]
            assert isinstance(before, FixedBias)
            merged[place] = replace(before, table=before.table + term.table)
    return merged


@dataclass(frozen=True, eq=False)
class Tie(Term):
    """Cells that are hidden together and drawn as one, until some share of the sweeps is done.

    Attributes
    ----------
    leaders : Tensor of int64, shape (4, T) or (batch, 4, T)
        For each cell the step of the one that it is tied to, its own if to none.
    until : float
        For good by default.
    """

    leaders: Tensor
    until: float = inf

    def tie(self, share: float, /) -> Tie | None:
        return self if share < self.until else None

    def of_leaders(self, numbers: Tensor) -> Tensor:
        """Give tied cells the number of their leader, shape (batch, 4, T)."""
        return numbers.gather(-1, self.leaders.expand_as(numbers))

    def averaged(self, logits: Tensor) -> Tensor:
        """Give tied cells the mean of their logits, shape (batch, 4, T, classes)."""
        index = self.leaders.unsqueeze(-1).expand_as(logits)
        total = torch.zeros_like(logits).scatter_add_(2, index, logits)
        count = torch.zeros_like(logits).scatter_add_(2, index, torch.ones_like(logits))
        return (total / count.clamp(min=1)).gather(2, index)

    def lowest(self, nats: Tensor) -> Tensor:
        """Give tied cells the least of their nats, shape (batch, 4, T, classes)."""
        index = self.leaders.unsqueeze(-1).expand_as(nats)
        least = nats.scatter_reduce(2, index, nats, "amin")
        return least.gather(2, index)
