"""Guidance: small functions that each lean the network's draw away from something.

Each takes the classes as they stand, shape (batch, 4, T), HIDDEN (-1) where nothing stands, and
gives a bias to be added to the log-probabilities, of a shape that broadcasts to
(batch, 4, T, CLASSES).
"""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor

from musegui.core.fill import Strictness
from musegui.core.theory import FIFTH, MAX_LEAP, MAX_SPACING, OCTAVE
from musegui.core.voices import VOICE_COUNT, VOICE_SPECS, VOICES
from musegui.model.encoding import CLASSES

Guide = Callable[[Tensor], Tensor]

FAULT_COSTS = {Strictness.OFF: 0.0, Strictness.DISCOURAGE: 1.5, Strictness.FORBID: 6.0}
"""Nats that a fault costs."""

MOST_SIMILAR = 10.0
"""Nats that keeping a pitch is worth at similarity 1; its square in between feels even."""

_SILENT_CLASS_OFFSET = 35  # class + 35 is the MIDI pitch of a sounding class


def part_writing_guide(strictness: Strictness) -> Guide | None:
    """Make a guide against part-writing faults; None where nothing is to be avoided."""
    cost = FAULT_COSTS[strictness]
    if cost == 0:
        return None

    def bias(classes: Tensor) -> Tensor:
        faults = parallel_faults(classes) + position_faults(classes) + leap_faults(classes)
        return -cost * faults

    return bias


def similarity_guide(standing: Tensor, similarity: float) -> Guide | None:
    """Make a guide towards what stood in a region; None where it is to have no weight.

    Parameters
    ----------
    standing : Tensor of int64, shape (4, T)
        Classes before the fill; HIDDEN (-1) where nothing stood.
    similarity : float
        0 to 1.
    """
    if similarity == 0:
        return None
    classes = torch.arange(CLASSES, device=standing.device)
    pull = MOST_SIMILAR * similarity**2 * (standing.unsqueeze(-1) == classes)

    def bias(_classes: Tensor) -> Tensor:
        return pull

    return bias


def parallel_faults(classes: Tensor) -> Tensor:
    """Count the parallel fifths and octaves that each pitch would make with its neighbours.

    For a voice at a step, every other voice and both the step before and the step after are
    looked at as they stand.

    Parameters
    ----------
    classes : Tensor of int64, shape (batch, 4, T)

    Returns
    -------
    Tensor of float32, shape (batch, 4, T, CLASSES)
    """
    faults = torch.zeros(*classes.shape, CLASSES, device=classes.device)
    _add_parallels(faults[:, :, 1:], classes[:, :, :-1], classes[:, :, 1:])
    _add_parallels(faults[:, :, :-1], classes[:, :, 1:], classes[:, :, :-1])
    return faults


def _add_parallels(faults: Tensor, neighbour: Tensor, here: Tensor) -> None:
    """Add faults between a neighbouring step and the steps ``here``, in place.

    If a voice stood at ``a`` and another went from ``c`` to ``d``, the pitches to avoid are
    those an interval ``a - c`` from ``d`` in the direction of ``d - c``, when that interval is a
    fifth or an octave. The order of the voices decides which of two is the upper one.
    """
    own = neighbour.unsqueeze(2)  # a, (b, 4, 1, T)
    other_before = neighbour.unsqueeze(1)  # c, (b, 1, 4, T)
    other_here = here.unsqueeze(1)  # d
    interval = (own - other_before) % 12
    voices = torch.arange(VOICE_COUNT, device=here.device)
    is_upper = (voices[:, None] < voices[None, :]).view(1, VOICE_COUNT, VOICE_COUNT, 1)
    fifth = torch.where(is_upper, FIFTH, 12 - FIFTH)
    sounding = (own > 0) & (other_before > 0) & (other_here > 0)
    another = (voices[:, None] != voices[None, :]).view(1, VOICE_COUNT, VOICE_COUNT, 1)
    threat = sounding & another & (other_here != other_before)
    threat = threat & ((interval == OCTAVE) | (interval == fifth))
    batch, voice, other, step = threat.nonzero(as_tuple=True)
    a, c, d = neighbour[batch, voice, step], neighbour[batch, other, step], here[batch, other, step]
    pitch = torch.arange(CLASSES, device=here.device)
    wrong = ((pitch - (d + a - c).unsqueeze(1)) % 12 == 0) & (
        torch.sign(pitch - a.unsqueeze(1)) == torch.sign(d - c).unsqueeze(1)
    )
    wrong[:, 0] = False
    faults.index_put_((batch, voice, step), wrong.to(faults.dtype), accumulate=True)


def leap_faults(classes: Tensor) -> Tensor:
    """Count, for each pitch, the leaps of more than an octave from and to its neighbours.

    Parameters
    ----------
    classes : Tensor of int64, shape (batch, 4, T)

    Returns
    -------
    Tensor of float32, shape (batch, 4, T, CLASSES)
    """
    pitch = torch.arange(CLASSES, device=classes.device)
    standing = classes.unsqueeze(-1)
    too_far = ((pitch - standing).abs() > MAX_LEAP) & (standing > 0)
    faults = torch.zeros(*classes.shape, CLASSES, device=classes.device)
    faults[:, :, 1:] += too_far[:, :, :-1]
    faults[:, :, :-1] += too_far[:, :, 1:]
    faults[..., 0] = 0
    return faults


def position_faults(classes: Tensor) -> Tensor:
    """Count what each pitch would do wrong in its own chord: crossing, wide spacing, compass.

    Parameters
    ----------
    classes : Tensor of int64, shape (batch, 4, T)

    Returns
    -------
    Tensor of float32, shape (batch, 4, T, CLASSES)
    """
    pitch = torch.arange(CLASSES, device=classes.device)
    sounding = (classes > 0).unsqueeze(-1)
    standing = classes.unsqueeze(-1)  # (b, 4, T, 1)
    faults = torch.zeros(*classes.shape, CLASSES, device=classes.device)
    spacing = [MAX_SPACING[voice] for voice in VOICES[:-1]]
    for upper, limit in zip(VOICES[:-1], spacing, strict=True):
        lower = upper + 1
        above, below = standing[:, upper], standing[:, lower]
        faults[:, lower] += sounding[:, upper] * ((pitch > above) | (pitch < above - limit))
        faults[:, upper] += sounding[:, lower] * ((pitch < below) | (pitch > below + limit))
    for voice in VOICES:
        lowest = VOICE_SPECS[voice].lowest - _SILENT_CLASS_OFFSET
        highest = VOICE_SPECS[voice].highest - _SILENT_CLASS_OFFSET
        faults[:, voice] += (pitch < lowest) | (pitch > highest)
    faults[..., 0] = 0
    return faults
