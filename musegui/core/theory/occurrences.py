"""How often something occurs in a piece, in which cells, and which voices do it together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from musegui.core.theory.reading import PAIRS, Cells
from musegui.core.voices import VOICE_COUNT, VOICES, Voice


class Together(NamedTuple):
    """Voices that break a rule together.

    Attributes
    ----------
    voices : tuple of Voice
        The upper one first.
    heard : ndarray of bool, shape (T,)
        At which steps.
    left : tuple of Voice
        Those of which the note that ends there takes part, not the one that begins.
    """

    voices: tuple[Voice, ...]
    heard: NDArray[np.bool_]
    left: tuple[Voice, ...] = ()


@dataclass(frozen=True, eq=False)
class Occurrences:
    """How often a point occurs in a piece, of how many times that it could.

    Attributes
    ----------
    cells : ndarray of bool, shape (4, T)
        The first step of each note that takes part.
    count, occasions : int
    find_together : callable, optional
        Gives which voices break the rule with each other; without it each voice does alone, where
        ``cells`` are.
    """

    cells: Cells
    count: int
    occasions: int
    find_together: Callable[[], Iterable[Together]] | None = None

    def together(self) -> Iterable[Together]:
        """Give who breaks the rule, and where that is heard."""
        return alone(self.cells) if self.find_together is None else self.find_together()


def alone(cells: Cells) -> Iterator[Together]:
    """Take each voice for itself."""
    return (Together((voice,), cells[voice]) for voice in VOICES)


def jointly(cells: Cells) -> Iterator[Together]:
    """Take all voices that are marked at a step together."""
    columns = cells.T[cells.any(axis=0)]
    for marked in np.unique(columns, axis=0):
        voices = tuple(voice for voice in VOICES if marked[voice])
        yield Together(voices, (marked == cells.T).all(axis=1))


def in_pairs(found: Cells, occasions: int) -> Occurrences:
    """Make occurrences of pairs of voices whose notes begin where they are found.

    Parameters
    ----------
    found : ndarray of bool, shape (6, T)
    """
    cells = np.zeros((VOICE_COUNT, found.shape[1]), dtype=bool)
    for index in np.flatnonzero(found.any(axis=1)):
        cells[list(PAIRS[index])] |= found[index]
    return Occurrences(cells, int(found.sum()), occasions, partial(map, Together, PAIRS, found))
