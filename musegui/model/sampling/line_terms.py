"""Terms that steer each voice's line: how often its pitch changes, and how far it moves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional as F

from musegui.core.fill.fill_options import Strictness
from musegui.core.timegrid import STEPS_PER_BEAT
from musegui.core.voices import Voice
from musegui.model.network.encoding import CLASSES
from musegui.model.sampling.terms import Bias, Draw

HOLD_NATS, CHANGE_NATS = 2.5, 4.0
HELD = 2.0
"""How much more a closing chord is held, in the slider's own units."""

REPEAT_NATS = 6.0
INTERVAL_NATS = 2.5
BASS_MOTION = 0.3
"""How far the bass leans to steps, in the slider's own units: 62 % of its moves without."""

MAX_STEP = 2
"""Semitones of the widest step; beyond lies a leap."""

_CHANGES = (0.6, -0.3, 1.0, -0.3)
"""By sixteenth of the beat: how much a change of pitch counts there."""


def activity_term(activity: float, step_in_beat: Tensor) -> Bias | None:
    """Lean towards held pitches (below 0) or changing and repeated ones (above 0).

    Parameters
    ----------
    step_in_beat : Tensor of int64, shape (T,)
        In sixteenths.
    """
    if activity == 0:
        return None
    everywhere = torch.full(step_in_beat.shape, activity, device=step_in_beat.device)
    return _Calm(everywhere) if activity < 0 else _Busy(everywhere, step_in_beat)


def held_term(held: Sequence[bool | None], device: torch.device) -> Bias | None:
    """Lean towards held pitches at some steps; None where there are none.

    Parameters
    ----------
    held : sequence of bool or None, length T
    """
    if not any(held):
        return None
    return _Calm(-HELD * torch.tensor([bool(each) for each in held], device=device).float())


@dataclass(frozen=True, eq=False)
class _Activity(Bias):
    activity: Tensor
    """At every step, shape (T,)."""

    def onset_logits(self, logits: Tensor) -> Tensor:
        return logits + REPEAT_NATS * self.activity


class _Calm(_Activity):
    """Leans towards the nearest pitches on either side that are not about to change themselves."""

    def nats(self, draw: Draw, /) -> Tensor:
        classes, pitch = draw.classes, torch.arange(CLASSES, device=draw.classes.device)
        kept = ~draw.drawn & (classes > 0)
        before = _nearest_kept(classes, kept)
        after = _nearest_kept(classes.flip(-1), kept.flip(-1)).flip(-1)
        holds = [(side.unsqueeze(-1) == pitch) & (pitch > 0) for side in (before, after)]
        return -self.activity.view(-1, 1) * HOLD_NATS * (holds[0].float() + holds[1].float())


def _nearest_kept(classes: Tensor, kept: Tensor) -> Tensor:
    """Give the last kept class up to each cell, 0 where there is none."""
    steps = torch.arange(classes.shape[-1], device=classes.device)
    last = torch.where(kept, steps, -1).cummax(dim=-1).values
    return torch.where(last >= 0, classes.gather(-1, last.clamp(min=0)), 0)


@dataclass(frozen=True, eq=False)
class _Busy(_Activity):
    """Leans away from the pitches just before and just after, where a change is in time."""

    step_in_beat: Tensor

    def nats(self, draw: Draw, /) -> Tensor:
        device = self.step_in_beat.device
        counts = torch.tensor(_CHANGES, device=device)[self.step_in_beat]
        into = (self.activity * CHANGE_NATS * counts).view(-1, 1)
        standing, pitch = draw.classes.unsqueeze(-1), torch.arange(CLASSES, device=device)
        changes = (standing != pitch) & (standing > 0) & (pitch > 0)
        total = torch.zeros(changes.shape, device=device)
        total[:, :, 1:] += changes[:, :, :-1] * into[1:]
        total[:, :, :-1] += changes[:, :, 1:] * into[1:]
        return total


def steps_drawn_alike(activity: float) -> int:
    """Give how many steps share a random number: the half beats of busy rhythm may differ."""
    return STEPS_PER_BEAT // 2 if activity > 0 else STEPS_PER_BEAT


def motion_term(motion: float, device: torch.device) -> Bias | None:
    """Lean towards steps (below 0) or leaps (above 0) between the notes of a voice."""
    return _Motion(_interval_table(motion, device)) if motion else None


def bass_term(strictness: Strictness, device: torch.device) -> Bias | None:
    """Lean towards a bass that moves by step, as Bach's does, two times in three."""
    if strictness is Strictness.OFF:
        return None
    return _Motion(_interval_table(-BASS_MOTION, device), Voice.BASS)


def _interval_table(motion: float, device: torch.device) -> Tensor:
    pitch = torch.arange(CLASSES, device=device)
    distance = (pitch - pitch.unsqueeze(1)).abs()
    wrong = distance > MAX_STEP if motion < 0 else (distance > 0) & (distance <= MAX_STEP)
    table = -abs(motion) * INTERVAL_NATS * wrong.float()
    table[0], table[:, 0] = 0, 0  # from and to silence, and what stands nowhere
    return table


@dataclass(frozen=True, eq=False)
class _Motion(Bias):
    table: Tensor
    """What a class costs (column) beside another (row)."""
    highest: Voice = Voice.SOPRANO
    """This voice and those below it are steered."""

    def nats(self, draw: Draw, /) -> Tensor:
        before, after = neighbouring_notes(draw.classes[:, self.highest :])
        return F.pad(self.table[before] + self.table[after], (0, 0, 0, 0, self.highest, 0))


def neighbouring_notes(classes: Tensor) -> tuple[Tensor, Tensor]:
    """Give for each cell the class of the notes before and after the one that it is part of.

    A note is a run of one pitch; beside silence, hidden cells and either end there is none (0).

    Parameters
    ----------
    classes : Tensor of int64, shape (batch, 4, T)

    Returns
    -------
    before, after : Tensor of int64, shape (batch, 4, T)
    """
    backwards = _note_before(classes.flip(-1)).flip(-1)
    return _note_before(classes), backwards


def _note_before(classes: Tensor) -> Tensor:
    steps = torch.arange(classes.shape[-1], device=classes.device)
    begins = torch.ones_like(classes, dtype=torch.bool)
    begins[..., 1:] = classes[..., 1:] != classes[..., :-1]
    start = torch.where(begins, steps, 0).cummax(dim=-1).values
    before = classes.gather(-1, (start - 1).clamp(min=0)).clamp(min=0)
    return torch.where(start > 0, before, 0)
