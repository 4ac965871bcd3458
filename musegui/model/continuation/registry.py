"""Which continuation engines there are."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import NamedTuple

from musegui.core.errors import UserError
from musegui.core.fill.candidates import FillSweep
from musegui.core.fill.continuing import Continuation
from musegui.core.fill.fill_options import FillOptions
from musegui.core.score import Cells, Score
from musegui.core.translation import tr
from musegui.model.continuation.bar_model import make_bar_engine
from musegui.model.continuation.bar_task import BAR_RECIPE
from musegui.model.continuation.base.engine import (
    AS_IT_COMES,
    ContinuationEngine,
    EngineSetup,
    RegionFiller,
)
from musegui.model.continuation.chord_lstm import make_chord_lstm
from musegui.model.continuation.chord_task import CHORD_LSTM_RECIPE
from musegui.model.continuation.cnn import make_cnn
from musegui.model.continuation.frame_likelihood import frame_nats_per_note
from musegui.model.continuation.frame_task import frame_recipe
from musegui.model.continuation.frame_writer import frame_engine
from musegui.model.continuation.tokens.token_engine import make_token_engine, token_nats_per_note
from musegui.model.continuation.tokens.token_task import TOKEN_ENGINES, recipe
from musegui.model.training.chorales import Chorale
from musegui.model.training.cnn_task import CNN_RECIPE
from musegui.model.training.task import TrainingRecipe


class EngineRow(NamedTuple):
    """How an engine is made and trained.

    Attributes
    ----------
    make : callable
        Takes what fills regions, and how the engine is set up.
    training : TrainingRecipe
    nats_per_note : callable, optional
        Takes chorales, and how many steps of each are taken (all if None). Gives the mean negative
        log-likelihood of a cell of the grid of sixteenths in order of time, teacher-forced.
    """

    make: Callable[[RegionFiller, EngineSetup], ContinuationEngine]
    training: TrainingRecipe
    nats_per_note: Callable[[Sequence[Chorale], int | None], float] | None = None


ENGINES: Mapping[str, EngineRow] = {
    "cnn": EngineRow(make_cnn, CNN_RECIPE),
    "rnn-nade": EngineRow(
        frame_engine("rnn-nade"), frame_recipe("nade"), frame_nats_per_note("rnn-nade")
    ),
    "rnn-bernoulli": EngineRow(
        frame_engine("rnn-bernoulli"),
        frame_recipe("bernoulli"),
        frame_nats_per_note("rnn-bernoulli"),
    ),
    **{
        name: EngineRow(
            partial(make_token_engine, name), recipe(core, kind), token_nats_per_note(name)
        )
        for name, (core, kind) in TOKEN_ENGINES.items()
    },
    "midinet": EngineRow(make_bar_engine, BAR_RECIPE),
    "chord-lstm": EngineRow(make_chord_lstm, CHORD_LSTM_RECIPE),
}
"""By the names in `CONTINUATION_ENGINES`."""


def make_engine(
    name: str, filler: RegionFiller, setup: EngineSetup = AS_IT_COMES
) -> ContinuationEngine:
    """Make an engine; the filler is the one that is loaded anyway.

    Raises
    ------
    UserError
        If there is none of this name, or its weights can't be used.
    """
    if name not in ENGINES:
        raise UserError(
            tr(
                "There is no continuation engine {name!r}; the engines are {engines}.",
                name=name,
                engines=", ".join(ENGINES),
            )
        )
    return ENGINES[name].make(filler, setup)


def write_with(
    engine: str | None,
    filler: RegionFiller,
    score: Score,
    region: Cells,
    options: FillOptions,
    seed: int,
    setup: EngineSetup = AS_IT_COMES,
) -> Iterator[FillSweep]:
    """Write a region as a fill does, or with a continuation engine if one is named."""
    if engine is None:
        return filler.fill(score, region, options, seed)
    return make_engine(engine, filler, setup).extend(Continuation(score, region), options, seed)
