"""Which continuation engines there are."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from musegui.core.errors import UserError
from musegui.core.fill.candidates import FillSweep
from musegui.core.fill.continuing import Continuation
from musegui.core.fill.fill_options import FillOptions
from musegui.core.score import Cells, Score
from musegui.model.continuation.cnn import CnnContinuation
from musegui.model.continuation.engine import ContinuationEngine, RegionFiller

ENGINE_MAKERS: Mapping[str, Callable[[RegionFiller], ContinuationEngine]] = {
    "cnn": CnnContinuation,
}
"""By the names in `CONTINUATION_ENGINES`."""


def make_engine(name: str, filler: RegionFiller) -> ContinuationEngine:
    """Make an engine; the filler is the one that is loaded anyway.

    Raises
    ------
    UserError
        If there is none of this name.
    """
    if name not in ENGINE_MAKERS:
        raise UserError(
            f"There is no continuation engine {name!r}; the engines are {', '.join(ENGINE_MAKERS)}."
        )
    return ENGINE_MAKERS[name](filler)


def write_with(
    engine: str | None,
    filler: RegionFiller,
    score: Score,
    region: Cells,
    options: FillOptions,
    seed: int,
) -> Iterator[FillSweep]:
    """Write a region as a fill does, or with a continuation engine if one is named."""
    if engine is None:
        return filler.fill(score, region, options, seed)
    return make_engine(engine, filler).extend(Continuation(score, region), options, seed)
