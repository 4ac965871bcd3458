"""Annealed blocked Gibbs sampling (Yao et al. 2014; Huang et al. 2017, section 4.2).

In every sweep a falling share of the open cells is hidden, the network is run once, and each hidden
cell is drawn from its own distribution. Draws of one sweep don't see each other, which is what goes
wrong with the plain method. Here

- the cells of one voice within a beat share their random number, so that neighbours with nearly the
  same distribution draw the same pitch, and a note is not chopped up (each cell's own distribution
  stays as it is);
- cells are tied at first, by beats and then by eighths, so that the draw begins with what carries
  the structure, and only the last sweeps may put a sixteenth where the network insists;
- the temperature falls, so that the late sweeps settle what the early ones found;
- biases keep the draws from making part-writing faults with what stood there, and a few repair
  passes draw anew, one voice at a time, what faults remain.

Ties, temperature and biases are terms (`musegui.model.sampling.terms`); without any this is the
plain method.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
import torch
from torch import Tensor

from musegui.model.network.encoding import HIDDEN
from musegui.model.network.network import Network
from musegui.model.sampling.repair import faulty_cells, faulty_notes
from musegui.model.sampling.terms import Draw, Term, Tie

VAIN_REPAIRS = 4
"""Passes in a row without fewer faults, after which those that are left are left."""

ALPHA_MAX = 0.9
ALPHA_MIN = 0.1
ETA = 0.7


@dataclass(frozen=True)
class SamplerSettings:
    """How a region is sampled.

    Attributes
    ----------
    sweeps : int
        N, sweeps of annealed sampling.
    beat_steps : int
        Steps of the network's grid that share a random number.
    terms : sequence of Term
        What has a say in it, in this order; without any the sampler is that of the literature.
    repair_passes : int
        At most this many passes to remove the faults that are left.
    """

    sweeps: int
    beat_steps: int = 1
    terms: Sequence[Term] = ()
    repair_passes: int = 0

    def tie_at(self, share: float) -> Tie | None:
        """Give the tie that holds when this share of the sweeps is done; 1 is after the last."""
        return next((tie for term in self.terms if (tie := term.tie(share)) is not None), None)


@dataclass(frozen=True, eq=False)
class SamplerState:
    """The batch after a sweep.

    Attributes
    ----------
    sweep, sweeps : int
        This sweep, from 1, of so many.
    classes : Tensor of int64, shape (batch, 4, T)
    log_probabilities : Tensor of float32, shape (batch, 4, T)
        Of each writable cell's class when it was last drawn, without guidance or temperature;
        0 elsewhere.
    redrawn : Tensor of bool, shape (batch, 4, T)
        Cells drawn in this sweep.
    """

    sweep: int
    sweeps: int
    classes: Tensor
    log_probabilities: Tensor
    redrawn: Tensor


class Dice:
    """Random numbers per candidate, so that a candidate does not depend on how many there are.

    Parameters
    ----------
    seed : int
    numbers : iterable of int
        The candidates', each of which has numbers of its own.
    """

    def __init__(self, seed: int, numbers: Iterable[int]) -> None:
        self._generators = [np.random.default_rng([seed, number]) for number in numbers]

    def uniform(self, voices: int, steps: int, beat_steps: int = 1) -> Tensor:
        """Draw from [0, 1), shape (count, voices, steps); one number for ``beat_steps`` steps."""
        shape = (voices, -(-steps // beat_steps))
        draws = [generator.random(shape, dtype=np.float32) for generator in self._generators]
        return torch.from_numpy(np.stack(draws).repeat(beat_steps, axis=-1)[..., :steps])

    def rolls(self, *shape: int) -> Tensor:
        """Draw from [0, 1) in double precision, shape (count, *shape)."""
        return torch.from_numpy(np.stack([each.random(shape) for each in self._generators]))

    def of(self, candidates: Sequence[int]) -> Dice:
        """Give the dice of some of the candidates; numbers drawn with them are gone here too."""
        some = Dice(0, [])
        some._generators = [self._generators[candidate] for candidate in candidates]
        return some

    def choose(self, candidate: int, options: int) -> int:
        """Choose one of so many options for one candidate."""
        return int(self._generators[candidate].integers(options))


def masking_probability(sweep: int, sweeps: int) -> float:
    """Chance that an open cell is hidden in a sweep, alpha_n (Huang et al. 2017, section 4.2)."""
    return max(ALPHA_MIN, ALPHA_MAX - sweep * (ALPHA_MAX - ALPHA_MIN) / (ETA * sweeps))


def sample(
    network: Network,
    classes: Tensor,
    context: Tensor,
    writable: Tensor,
    settings: SamplerSettings,
    dice: Dice,
) -> Iterator[SamplerState]:
    """Fill the writable cells, yielding after each sweep and each repair pass.

    Parameters
    ----------
    network : callable
        ``(cells, context) -> log-probabilities`` of shape (batch, 4, T, CLASSES).
    classes : Tensor of int64, shape (batch, 4, T)
        What stands there; writable cells are hidden at first, whatever they hold.
    context : Tensor of float, shape (batch, CONTEXT_PLANES, T)
    writable : Tensor of bool, shape (batch, 4, T)
        No other cell is ever drawn or changed.
    settings : SamplerSettings
    dice : Dice
        With as many candidates as the batch.
    """
    classes = classes.masked_fill(writable, HIDDEN)
    log_probabilities = torch.zeros(classes.shape, device=classes.device)
    hidden = writable
    for sweep in range(1, settings.sweeps + 1):
        share = (sweep - 1) / settings.sweeps
        if sweep > 1:
            alpha = masking_probability(sweep - 1, settings.sweeps)
            numbers = dice.uniform(*classes.shape[1:]).to(classes.device)
            tie = settings.tie_at(share)
            hidden = writable & ((numbers if tie is None else tie.of_leaders(numbers)) < alpha)
        classes, log_probabilities = _redraw(
            network, classes, log_probabilities, context, hidden, settings, share, dice
        )
        yield SamplerState(sweep, settings.sweeps, classes, log_probabilities, hidden)
    state = SamplerState(settings.sweeps, settings.sweeps, classes, log_probabilities, hidden)
    yield from _repair(network, state, context, writable, settings, dice)


def _redraw(
    network: Network,
    classes: Tensor,
    log_probabilities: Tensor,
    context: Tensor,
    hidden: Tensor,
    settings: SamplerSettings,
    share: float,
    dice: Dice,
) -> tuple[Tensor, Tensor]:
    """Hide, run the network once, and draw every hidden cell."""
    given = network(classes.masked_fill(hidden, HIDDEN), context)
    tie = settings.tie_at(share)
    logits = steered_logits(given, classes, hidden, settings, share)
    if tie is not None:
        logits = tie.averaged(logits)
    choice = draw(logits, tie, settings.beat_steps, dice)
    classes = torch.where(hidden, choice, classes)
    return classes, torch.where(hidden, at_classes(given, choice), log_probabilities)


def steered_logits(
    given: Tensor, classes: Tensor, hidden: Tensor, settings: SamplerSettings, share: float
) -> Tensor:
    """Let the terms change the network's log-probabilities.

    Parameters
    ----------
    given : Tensor, shape (batch, 4, T, CLASSES)
    share : float
        Of the sweeps that are done.
    """
    logits, about = given, Draw(classes, hidden, share)
    for term in settings.terms:
        logits = term.pitch_logits(logits, about)
    return logits


def draw(logits: Tensor, tie: Tie | None, beat_steps: int, dice: Dice) -> Tensor:
    """Draw a class for every cell, shape (batch, 4, T)."""
    cumulative = torch.softmax(logits, dim=-1).cumsum(dim=-1)
    voices, steps = logits.shape[1:3]
    numbers = dice.uniform(voices, steps, beat_steps).to(logits.device)
    if tie is not None:
        numbers = tie.of_leaders(numbers)
    drawn = numbers.unsqueeze(-1) * cumulative[..., -1:]
    return (cumulative <= drawn).sum(dim=-1).clamp(max=logits.shape[-1] - 1)


def at_classes(values: Tensor, classes: Tensor) -> Tensor:
    """Pick each cell's value of its class, shape (batch, 4, T)."""
    return values.gather(-1, classes.unsqueeze(-1)).squeeze(-1)


def _repair(
    network: Network,
    state: SamplerState,
    context: Tensor,
    writable: Tensor,
    settings: SamplerSettings,
    dice: Dice,
) -> Iterator[SamplerState]:
    """Draw the notes at fault anew, one voice of a candidate at a time, as long as that helps.

    What makes as many faults as before is taken too, for what may come of it.
    """
    faults = faulty_cells(state.classes).sum(dim=(1, 2))
    vain = torch.zeros_like(faults)
    for _ in range(settings.repair_passes):
        hidden = faulty_notes(state.classes, writable)
        rows = (hidden.any(dim=2).any(dim=1) & (vain < VAIN_REPAIRS)).nonzero().flatten()
        if not len(rows):
            return
        some = dice.of(rows.tolist())
        hidden = one_voice(hidden[rows], some)
        before = state.classes[rows], state.log_probabilities[rows]
        drawn = _redraw(network, *before, context[rows], hidden, settings, 1.0, some)
        drawn_faults = faulty_cells(drawn[0]).sum(dim=(1, 2))
        vain[rows] = torch.where(drawn_faults < faults[rows], 0, vain[rows] + 1)
        taken = drawn_faults <= faults[rows]
        faults[rows] = torch.where(taken, drawn_faults, faults[rows])
        after = [
            torch.where(taken.view(-1, 1, 1), new, old)
            for new, old in zip(drawn, before, strict=True)
        ]
        redrawn = torch.zeros_like(writable).index_copy(0, rows, hidden & taken.view(-1, 1, 1))
        state = replace(
            state,
            classes=state.classes.index_copy(0, rows, after[0]),
            log_probabilities=state.log_probabilities.index_copy(0, rows, after[1]),
            redrawn=redrawn,
        )
        yield state


def one_voice(cells: Tensor, dice: Dice) -> Tensor:
    """Keep, for each candidate, the cells of one of the voices that have any."""
    kept = torch.zeros_like(cells)
    for index, voices in enumerate(cells.any(dim=-1).tolist()):
        chosen = [voice for voice, has_some in enumerate(voices) if has_some]
        if chosen:
            voice = chosen[dice.choose(index, len(chosen))]
            kept[index, voice] = cells[index, voice]
    return kept
