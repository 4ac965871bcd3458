"""What each pitch would do wrong where it would stand, counted for all pitches at once.

A rule looks at one neighbour of a cell (the same voice a step before, the voice above ...) and
tells of every class whether it would be a fault beside that neighbour. All those answers are rows
of one table, made once; counting is choosing a cell's rows and adding them up.
"""

from __future__ import annotations

from functools import cache

import torch
from torch import Tensor
from torch.nn import functional as F

from musegui.core.theory.part_writing import FIFTH, MAX_LEAP, MAX_SPACING, OCTAVE
from musegui.core.voices import VOICE_COUNT, VOICE_SPECS, VOICES
from musegui.model.network.encoding import CLASS_OFFSET, CLASSES, HIDDEN

_STATES = CLASSES - HIDDEN
"""What can stand in a cell, hidden included."""

_LEAPS = 0
_UNDER = _LEAPS + _STATES
_OVER = _UNDER + VOICE_COUNT * _STATES
_COMPASS = _OVER + VOICE_COUNT * _STATES
_PARALLELS = _COMPASS + VOICE_COUNT
"""Where the rows of each rule begin. Row 0, a leap from a hidden cell, holds no fault."""


def count_faults(classes: Tensor) -> Tensor:
    """Count all the faults that each pitch would make with its neighbours as they stand.

    Parameters
    ----------
    classes : Tensor of int64, shape (batch, 4, T)
        HIDDEN (-1) where nothing stands.

    Returns
    -------
    Tensor of float32, shape (batch, 4, T, CLASSES)
    """
    rows = torch.cat([_standing_rows(classes), _parallel_rows(classes)], dim=-1)
    counts = F.embedding_bag(rows.flatten(0, -2), _table(rows.device), mode="sum")
    return counts.view(*rows.shape[:-1], CLASSES)


def _standing_rows(classes: Tensor) -> Tensor:
    """Choose the rows of each cell's two neighbours in time, two in the chord, and compass."""
    states = classes - HIDDEN
    voices = torch.arange(VOICE_COUNT, device=classes.device).view(VOICE_COUNT, 1)
    rows = torch.zeros(*classes.shape, 5, dtype=torch.int64, device=classes.device)
    rows[:, :, 1:, 0] = _LEAPS + states[:, :, :-1]
    rows[:, :, :-1, 1] = _LEAPS + states[:, :, 1:]
    rows[:, 1:, :, 2] = _UNDER + voices[:-1] * _STATES + states[:, :-1]
    rows[:, :-1, :, 3] = _OVER + voices[1:] * _STATES + states[:, 1:]
    rows[..., 4] = _COMPASS + voices
    return rows


def _parallel_rows(classes: Tensor) -> Tensor:
    """Choose a row for every other voice, before and after each cell, shape (batch, 4, T, 8).

    If a voice stood at ``a`` and another went from ``c`` to ``d``, the pitches to avoid are those
    an interval ``a - c`` from ``d`` in the direction of ``d - c``, when that interval is a fifth or
    an octave. The order of the voices decides which of two is the upper one.
    """
    steps = classes.shape[-1]
    around = F.pad(classes, (1, 1), value=HIDDEN)
    neighbours = torch.stack([around[..., :steps], around[..., 2:]], dim=1)  # (b, 2, 4, T)
    a, c = neighbours.unsqueeze(3), neighbours.unsqueeze(2)  # (b, 2, 4, 1, T), (b, 2, 1, 4, T)
    d = classes[:, None, None]  # (b, 1, 1, 4, T)
    interval = (a - c) % 12
    fifth, are_two = _pairs(classes.device)
    perfect = (interval == OCTAVE) | (interval == fifth)
    threat = perfect & are_two & (a > 0) & (c > 0) & (d > 0) & (c != d)
    row = _PARALLELS + ((d + a - c) % 12 * CLASSES + a) * 2 + (d > c)
    return torch.where(threat, row, 0).permute(0, 2, 4, 1, 3).flatten(3)


@cache
def _pairs(device: torch.device) -> tuple[Tensor, Tensor]:
    """Tell of a voice and another the interval class that is a fifth, and that they are two."""
    voices = torch.arange(VOICE_COUNT, device=device)
    one, other = voices.view(-1, 1, 1), voices.view(1, -1, 1)
    return torch.where(one < other, FIFTH, 12 - FIFTH), one != other


@cache
def _table(device: torch.device) -> Tensor:
    """Make the rows of all rules, shape (rows, CLASSES)."""
    pitch = torch.arange(CLASSES)
    standing = torch.arange(HIDDEN, CLASSES).unsqueeze(1)
    rules = [(pitch - standing).abs() > MAX_LEAP]
    for voice in VOICES:  # what it is under, and what is under it; the bass is over nobody
        limit = MAX_SPACING.get(voice, CLASSES)
        rules.append((pitch > standing) | (pitch < standing - limit))
    for voice in VOICES:
        limit = MAX_SPACING.get(VOICES[voice - 1], CLASSES)
        rules.append((pitch < standing) | (pitch > standing + limit))
    sounds = (standing > 0) & (pitch > 0)
    parts = [rule & sounds for rule in rules]
    lowest = torch.tensor([VOICE_SPECS[v].lowest for v in VOICES]) - CLASS_OFFSET
    highest = torch.tensor([VOICE_SPECS[v].highest for v in VOICES]) - CLASS_OFFSET
    outside = (pitch < lowest.unsqueeze(1)) | (pitch > highest.unsqueeze(1))
    parts.append(outside & (pitch > 0))
    before = torch.arange(CLASSES).view(1, CLASSES, 1, 1)
    rises = torch.tensor([False, True]).view(1, 1, 2, 1)
    same_class = pitch % 12 == torch.arange(12).view(12, 1, 1, 1)
    same_way = torch.where(rises, pitch > before, pitch < before)
    parts.append((same_class & same_way & (pitch > 0)).flatten(0, 2))
    return torch.cat(parts).float().to(device)
