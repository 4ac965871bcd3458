"""What a continuation engine is, and what fills for it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from musegui.core.fill.candidates import FillSweep
from musegui.core.fill.continuing import Continuation
from musegui.core.fill.fill_options import FillOptions
from musegui.core.score import Cells, Score


@dataclass(frozen=True)
class EngineSetup:
    """How an engine is set up.

    Attributes
    ----------
    weights : Path, optional
        A file of weights to use in place of those that are there (`weights` says where).
    polish : bool
        Whether the fill goes over all that a sequence model has written.
    """

    weights: Path | None = None
    polish: bool = False


AS_IT_COMES = EngineSetup()


class ContinuationEngine(Protocol):
    """Writes the bars that `with_bars_to_come` has made room for."""

    def extend(
        self, continuation: Continuation, options: FillOptions, seed: int
    ) -> Iterator[FillSweep]:
        """Yield all candidates after every sweep, the last time finished.

        The same seed, piece, options and device give the same notes, and each candidate has the
        same ones however many are asked for.
        """
        ...


class RegionFiller(Protocol):
    """What fills regions, as `NetworkFiller` does."""

    def fill(
        self, score: Score, region: Cells, options: FillOptions, seed: int
    ) -> Iterator[FillSweep]:
        """Yield the state after each sweep."""
        ...
