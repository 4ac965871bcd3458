"""Terms that steer the harmony: chords, the key, major or minor."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
import torch
from torch import Tensor

from musegui.core.analysis.chord_qualities import Quality
from musegui.core.analysis.recognition import Tonality, recognise_chord
from musegui.core.harmony.chords import ChordSymbol
from musegui.core.timegrid import STEPS_PER_BEAT
from musegui.core.voices import VOICES, Voice
from musegui.model.network.encoding import CLASS_OFFSET, CLASSES
from musegui.model.sampling.terms import Bias, Draw, FixedBias

MODE_NATS = 3.0
"""What a chord of the wanted kind is worth above one of the other, at either end."""

WHOLE_CHORD_NATS = 3.0
"""What the root and the third are worth where no other voice has them."""

FOREIGN_NATS = 2.5
"""What a note foreign to a chosen key costs."""

RELATIVE_SHARE = 0.4
"""Of that what the flat seventh costs in minor, which leads on into the relative major."""


def chord_term(
    chords: Sequence[ChordSymbol | None],
    beat_nats: float,
    passing_nats: float,
    step_in_beat: Tensor,
) -> FixedBias | None:
    """Lean towards the notes of chords; None where there are none, or they weigh nothing.

    Parameters
    ----------
    chords : sequence of ChordSymbol or None, length T
    beat_nats, passing_nats : float
        What another note costs in the first half of a beat, and in the second.
    step_in_beat : Tensor of int64, shape (T,)
    """
    if beat_nats == 0 or not any(chords):
        return None
    wrong = torch.zeros(2, len(chords), 12, device=step_in_beat.device)  # upper voices, bass
    for step, chord in enumerate(chords):
        if chord is not None:
            lowest = chord.pitch_classes if chord.bass is None else (chord.bass,)
            wrong[:, step] = 1
            wrong[0, step, list(chord.pitch_classes)] = 0
            wrong[1, step, list(lowest)] = 0
    cost = torch.where(step_in_beat < STEPS_PER_BEAT // 2, beat_nats, passing_nats).view(-1, 1)
    upper, bass = -cost * wrong
    return FixedBias(_by_class(torch.stack([upper] * Voice.BASS + [bass])))


def scale_term(keys: Sequence[Tonality | None], device: torch.device) -> FixedBias | None:
    """Lean towards the notes of keys, in minor with both forms of the sixth and seventh.

    Parameters
    ----------
    keys : sequence of Tonality or None, length T
    """
    if not any(keys):
        return None
    foreign = torch.zeros(len(keys), 12, device=device)
    for step, key in enumerate(keys):
        if key is not None:
            degrees = (0, 2, 3, 5, 7, 8, 9, 10, 11) if key.minor else (0, 2, 4, 5, 7, 9, 11)
            foreign[step] = 1
            foreign[step, [(key.tonic + degree) % 12 for degree in degrees]] = 0
            if key.minor:
                foreign[step, (key.tonic + 10) % 12] = RELATIVE_SHARE
    return FixedBias(_by_class(-FOREIGN_NATS * foreign))


def whole_chord_term(
    chords: Sequence[ChordSymbol | None], strength: float, device: torch.device
) -> Bias | None:
    """Lean towards the roots and thirds of chords that lack them."""
    if strength == 0 or not any(chords):
        return None
    needed = torch.zeros(len(chords), 12, dtype=torch.bool, device=device)
    for step, chord in enumerate(chords):
        if chord is not None:
            needed[step, list(chord.pitch_classes[:2])] = True
    return _WholeChord(strength * WHOLE_CHORD_NATS, needed)


@dataclass(frozen=True, eq=False)
class _WholeChord(Bias):
    worth: float
    needed: Tensor
    """Of bool, shape (T, 12)."""

    def nats(self, draw: Draw, /) -> Tensor:
        bits = 2 ** torch.arange(12, device=self.needed.device)
        lacking = (_others(draw.classes).unsqueeze(-1) & bits) == 0
        return _by_class(self.worth * (lacking & self.needed))


def mode_term(mode: float) -> Bias | None:
    """Lean towards minor (below 0) or major chords (above 0)."""
    return _Mode(0.5 * MODE_NATS * mode) if mode else None


@dataclass(frozen=True, eq=False)
class _Mode(Bias):
    worth: float

    def nats(self, draw: Draw, /) -> Tensor:
        return _by_class(self.worth * _mode_table(draw.classes.device)[_others(draw.classes)])


@cache
def _pitch_class_bits(device: torch.device) -> Tensor:
    """Give for each class a bit for its pitch class, shape (CLASSES,); none for silence."""
    bits = 2 ** ((torch.arange(CLASSES, device=device) + CLASS_OFFSET) % 12)
    bits[0] = 0
    return bits


def _others(classes: Tensor) -> Tensor:
    """Give the pitch classes that sound in the other voices, a bit each, shape (batch, 4, T)."""
    own = _pitch_class_bits(classes.device)[classes.clamp(min=0)]
    return torch.stack(
        [own[:, voice - 1] | own[:, voice - 2] | own[:, voice - 3] for voice in VOICES], dim=1
    )


@cache
def _mode_table(device: torch.device) -> Tensor:
    """Tell what adding a pitch class to others makes: 1 a major chord, -1 a minor one, else 0.

    Returns
    -------
    Tensor of float32, shape (4096, 12)
    """
    kinds = {Quality.MAJOR: 1, Quality.DOMINANT_SEVENTH: 1, Quality.MAJOR_SEVENTH: 1}
    kinds |= {Quality.MINOR: -1, Quality.MINOR_SEVENTH: -1}
    sets = np.zeros(4096, dtype=np.float32)
    for members in range(1, 4096):
        pitches = np.flatnonzero([members >> pitch_class & 1 for pitch_class in range(12)])
        if len(pitches) <= 4 and (chord := recognise_chord(pitches)) is not None:
            sets[members] = kinds.get(chord.quality, 0)
    together = np.arange(4096)[:, None] | (1 << np.arange(12))
    return torch.from_numpy(sets[together]).to(device)


def _by_class(by_pitch_class: Tensor) -> Tensor:
    """Spread a bias for 12 pitch classes over all classes; silence gets none."""
    index = (torch.arange(CLASSES, device=by_pitch_class.device) + CLASS_OFFSET) % 12
    bias = by_pitch_class[..., index]
    bias[..., 0] = 0
    return bias
