"""The table of terms: all that can have a say in a fill, in the order in which the sampler asks.

A neutral setting makes no term. See `musegui.model.sampling.terms` for what a term is.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import torch
from torch import Tensor

from musegui.core.analysis.recognition import Tonality
from musegui.core.fill.fill_options import FillOptions, Strictness
from musegui.core.fill.form import Form
from musegui.core.fill.rests import Rest
from musegui.core.fill.wishes import EXACT
from musegui.core.harmony.chords import ChordSymbol
from musegui.core.voices import Registers
from musegui.model.sampling.harmony_terms import chord_term, mode_term, scale_term, whole_chord_term
from musegui.model.sampling.line_terms import activity_term, bass_term, held_term, motion_term
from musegui.model.sampling.rule_terms import (
    FAULT_COSTS,
    bounds_term,
    part_writing_term,
    register_term,
    rest_term,
    rhythm_term,
    similarity_term,
    sounding_term,
    syncopation_term,
)
from musegui.model.sampling.terms import Bias, Draw, Term, Tie, with_fixed_added_up
from musegui.model.sampling.window import Window

NEUTRAL_TEMPERATURE = 0.85
"""Of the first sweep where the user asks for 1; see the networks' model card for others."""

TEMPERATURE_FALL = 0.5
"""Share of the temperature that is gone, evenly, by the last sweep."""

COARSE_SPANS = {16: ((4, 0.2), (2, 0.9)), 8: ((4, 0.6),)}
"""By resolution: sixteenths whose cells are tied, and until which share of the sweeps."""

CLOSING_NATS, PASSING_NATS = 30.0, 4.0
"""What a note outside the closing chord costs in the first half of a beat; in the second, outside
any chord."""

EXACT_NATS = 40.0
"""What a note outside a chord that is asked for costs at full strength: more than any faults. At
less strength it costs less than one forbidden fault (see `musegui.core.fill.wishes`)."""

CONVENTIONAL, SURPRISING = 1.5, 0.7
"""How much steeper and flatter the log-probabilities become at either end."""

PLAUSIBLE_NATS = 5.0
"""How far behind the likeliest a pitch may lie and still be a surprise, not a mistake."""


@dataclass(frozen=True, eq=False)
class Asked:
    """What a fill is asked for.

    Attributes
    ----------
    options : FillOptions
    window : Window
    chords, formal : list of ChordSymbol or None, length T
        What the user asks for, and what the form of the piece; no step has both.
    keys : list of Tonality or None, length T
        Those that have to be held.
    bounds : Registers, optional
        What voices can sing at all.
    rests : list of Rest or None, length T
    held : list of bool or None, length T
        Where the closing chord goes on.
    """

    options: FillOptions
    window: Window
    chords: list[ChordSymbol | None]
    formal: list[ChordSymbol | None]
    keys: list[Tonality | None]
    rests: list[Rest | None]
    held: list[bool | None]
    bounds: Registers | None = None

    @property
    def device(self) -> torch.device:
        return self.window.classes.device

    @property
    def step_in_beat(self) -> Tensor:
        return self.window.step_in_beat


Row = Callable[[Asked], Term | None]

SHAPE: tuple[Row, ...] = (
    lambda asked: surprise_term(asked.options.surprise),
    lambda asked: Temperature(NEUTRAL_TEMPERATURE * asked.options.temperature),
)
"""What makes the network's distribution another."""

RULES: tuple[Row, ...] = (
    lambda asked: part_writing_term(asked.options.strictness),
    lambda asked: (
        None
        if asked.options.keep_rhythm
        else syncopation_term(asked.options.strictness, asked.step_in_beat)
    ),
    lambda asked: bass_term(asked.options.strictness, asked.device),
    lambda asked: similarity_term(asked.window.classes, asked.options.similarity),
    lambda asked: rest_term(asked.rests, asked.device),
    lambda asked: held_term(asked.held, asked.device),
)

WISHES: tuple[Row, ...] = (
    lambda asked: register_term(
        asked.options.registers, FAULT_COSTS[asked.options.strictness], asked.device
    ),
    lambda asked: bounds_term(asked.bounds, asked.device),
    lambda asked: _chords_term(asked),
    lambda asked: chord_term(
        asked.formal,
        asked.options.chord_strength * CLOSING_NATS,
        asked.options.chord_strength * PASSING_NATS,
        asked.step_in_beat,
    ),
    lambda asked: scale_term(asked.keys, asked.device),
    lambda asked: rhythm_term(asked.window),
    lambda asked: whole_chord_term(
        [wish or end for wish, end in zip(asked.chords, asked.formal, strict=True)],
        asked.options.chord_strength,
        asked.device,
    ),
    lambda asked: mode_term(asked.options.mode),
    lambda asked: activity_term(asked.options.activity, asked.step_in_beat),
    lambda asked: motion_term(asked.options.motion, asked.device),
)
"""What silence would be a way out of: any of these also makes a term against it."""


def steering_terms(
    options: FillOptions,
    window: Window,
    chords: Sequence[ChordSymbol | None],
    form: Form | None = None,
    bounds: Registers | None = None,
) -> list[Term]:
    """Make all the terms that a fill needs, and none that it doesn't.

    What makes the network's distribution steeper makes biases weigh more, so that it does not
    outvote them.

    Parameters
    ----------
    chords : sequence of ChordSymbol or None
        What the user asks for, for every step of the score.
    form : Form, optional
        What the piece's form asks for; no step has both.
    bounds : Registers, optional
        What voices can sing at all: nothing is written beyond.
    """
    formal = window.of_steps([] if form is None else form.chords)
    keys = window.of_steps([] if form is None else form.held_keys)
    wanted = window.of_steps(chords)
    rests = window.of_steps([] if form is None else form.rests)
    held = window.of_steps([] if form is None else form.held)
    asked = Asked(options, window, wanted, formal, keys, rests, held, bounds)
    shape, rules, wishes = (
        [term for row in table if (term := row(asked)) is not None]
        for table in (SHAPE, RULES, WISHES)
    )
    if wishes:
        wishes = [sounding_term(asked.device), *wishes]
    weight = max(1.0, _steepness(options.surprise) / options.temperature)
    biases = [
        replace(term, weight=weight) if isinstance(term, Bias) else term
        for term in with_fixed_added_up(rules + wishes)
    ]
    return [*shape, *biases, *_ties(window)]


def _chords_term(asked: Asked) -> Term | None:
    strength = asked.options.chord_strength
    nats = EXACT_NATS if strength == EXACT else strength * FAULT_COSTS[Strictness.FORBID]
    return chord_term(asked.chords, nats, strength * PASSING_NATS, asked.step_in_beat)


def _ties(window: Window) -> list[Tie]:
    """Tie notes that are to stay whole; else begin with beats, and go on with eighths."""
    if window.leaders is not None:
        return [Tie(window.leaders)]
    return [
        Tie(window.tied_spans(span), until) for span, until in COARSE_SPANS[16 // window.stride]
    ]


@dataclass(frozen=True, eq=False)
class Temperature(Term):
    """Divides by a temperature that falls.

    Attributes
    ----------
    start : float
        In the first sweep.
    fall : float
        Share of it that is gone, evenly, by the last sweep.
    """

    start: float
    fall: float = TEMPERATURE_FALL

    def pitch_logits(self, logits: Tensor, draw: Draw, /) -> Tensor:
        return logits / (self.start * (1 - self.fall * draw.share))


def surprise_term(surprise: float) -> Term | None:
    """Make the log-probabilities steeper (below 0), or flatter among what is plausible (above 0).

    Unlike a higher temperature the latter leaves what is all but impossible as unlikely as it was.
    """
    return _Surprise(surprise) if surprise else None


@dataclass(frozen=True, eq=False)
class _Surprise(Term):
    surprise: float

    def pitch_logits(self, logits: Tensor, _draw: Draw, /) -> Tensor:
        if self.surprise < 0:
            return logits * _steepness(self.surprise)
        behind = logits - logits.max(dim=-1, keepdim=True).values
        return behind - SURPRISING * self.surprise * behind.clamp(min=-PLAUSIBLE_NATS)


def _steepness(surprise: float) -> float:
    return 1 + CONVENTIONAL * max(-surprise, 0.0)
