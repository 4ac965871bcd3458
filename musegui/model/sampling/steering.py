"""Guides that steer: each leans the draw a little, so that the network still has its say.

See `musegui.model.sampling.guidance` for what a guide takes and gives. A neutral setting has no
guide.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import numpy as np
import torch
from torch import Tensor

from musegui.core.chord_qualities import Quality
from musegui.core.chords import ChordSymbol
from musegui.core.fill_options import FillOptions, Strictness
from musegui.core.form import Form
from musegui.core.harmony import Tonality, recognise_chord
from musegui.core.timegrid import STEPS_PER_BEAT
from musegui.core.voices import COMPASSES, VOICES, Registers, Voice
from musegui.core.wishes import EXACT
from musegui.model.network.encoding import CLASS_OFFSET, CLASSES
from musegui.model.sampling.guidance import (
    FAULT_COSTS,
    Guide,
    Reshape,
    fixed_guide,
    part_writing_guide,
    similarity_bias,
    syncopation_guide,
)
from musegui.model.sampling.window import Window

MODE_NATS = 3.0
"""What a chord of the wanted kind is worth above one of the other, at either end."""

HOLD_NATS, CHANGE_NATS = 2.5, 4.0
REPEAT_NATS = 6.0
INTERVAL_NATS = 2.5
CLOSING_NATS, PASSING_NATS = 9.0, 4.0
"""What a note outside the closing chord costs in the first half of a beat; in the second, outside
any chord."""

EXACT_NATS = 40.0
"""What a note outside a chord that is asked for costs at full strength: more than any faults. At
less strength it costs less than one forbidden fault (see `musegui.core.wishes`)."""

WHOLE_CHORD_NATS = 3.0
"""What the root and the third are worth where no other voice has them."""

WALL_NATS, BEYOND_NATS = 4.0, 1.0
"""What a pitch out of its voice's register costs, and each further semitone."""

CONVENTIONAL, SURPRISING = 1.5, 0.7
"""How much steeper and flatter the log-probabilities become at either end."""

PLAUSIBLE_NATS = 5.0
"""How far behind the likeliest a pitch may lie and still be a surprise, not a mistake."""

FOREIGN_NATS = 1.5
"""What a note foreign to a chosen key costs."""

SILENCE_NATS, NEVER_NATS = 6.0, 1e4

MAX_STEP = 2
"""Semitones of the widest step; beyond lies a leap."""

_CHANGES = (0.6, -0.3, 1.0, -0.3)
"""By sixteenth of the beat: how much a change of pitch counts there."""


def steering_guides(
    options: FillOptions,
    window: Window,
    asked: Sequence[ChordSymbol | None],
    form: Form | None = None,
) -> list[Guide]:
    """Make all the guides that a fill needs, and none that it doesn't.

    What makes the network's distribution steeper makes them weigh more, so that it does not
    outvote them.

    Parameters
    ----------
    asked : sequence of ChordSymbol or None
        What the user asks for, for every step of the score.
    form : Form, optional
        What the piece's form asks for; no step has both.
    """
    device = window.classes.device
    strength = options.chord_strength
    asked = window.of_steps(asked)
    formal = window.of_steps([] if form is None else form.chords)
    chords = [wish or end for wish, end in zip(asked, formal, strict=True)]
    asked_nats = EXACT_NATS if strength == EXACT else strength * FAULT_COSTS[Strictness.FORBID]
    biases = [
        similarity_bias(window.classes, options.similarity),
        register_bias(options.registers, FAULT_COSTS[options.strictness], device),
        chord_bias(asked, asked_nats, strength * PASSING_NATS, window.step_in_beat),
        chord_bias(formal, strength * CLOSING_NATS, strength * PASSING_NATS, window.step_in_beat),
        scale_bias(form.key, device) if form is not None and form.chosen else None,
        None if window.leaders is None else rhythm_bias(window),
    ]
    leaning = [
        whole_chord_guide(chords, strength, device),
        mode_guide(options.mode),
        activity_guide(options.activity, window.step_in_beat),
        motion_guide(options.motion, device),
    ]
    if any(term is not None for term in biases[1:] + leaning):
        biases.append(sounding_bias(device))
    free_rhythm = syncopation_guide(options.strictness, window.step_in_beat)
    guides = [
        part_writing_guide(options.strictness),
        None if options.keep_rhythm else free_rhythm,
        fixed_guide(biases),
        *leaning,
    ]
    weight = max(1.0, _steepness(options.surprise) / options.temperature)
    return [_weighted(guide, weight) for guide in guides if guide is not None]


def _weighted(guide: Guide, weight: float) -> Guide:
    if weight == 1:
        return guide
    return lambda classes, drawn: weight * guide(classes, drawn)


def register_bias(registers: Registers, compass_cost: float, device: torch.device) -> Tensor | None:
    """Bias towards each voice's register; None where it is the usual one.

    Parameters
    ----------
    registers : tuple of (int, int)
        Lowest and highest MIDI pitch of each voice.
    compass_cost : float
        What another guide holds against pitches out of the usual compass, which is given back
        where a register reaches further.

    Returns
    -------
    Tensor of float32, shape (4, 1, CLASSES)
    """
    if registers == COMPASSES:
        return None
    pitch = torch.arange(CLASSES, device=device) + CLASS_OFFSET
    rows = []
    for (lowest, highest), (usual_lowest, usual_highest) in zip(registers, COMPASSES, strict=True):
        beyond = torch.maximum(lowest - pitch, pitch - highest).clamp(min=0)
        walls = -(WALL_NATS + BEYOND_NATS * beyond) * (beyond > 0)
        unusual = (pitch < usual_lowest) | (pitch > usual_highest)
        rows.append(walls + compass_cost * (unusual & (beyond == 0)))
    bias = torch.stack(rows).unsqueeze(1)
    bias[..., 0] = 0
    return bias


def chord_bias(
    chords: Sequence[ChordSymbol | None],
    beat_nats: float,
    passing_nats: float,
    step_in_beat: Tensor,
) -> Tensor | None:
    """Bias towards the notes of chords; None where there are none, or they weigh nothing.

    Parameters
    ----------
    chords : sequence of ChordSymbol or None, length T
    beat_nats, passing_nats : float
        What another note costs in the first half of a beat, and in the second.
    step_in_beat : Tensor of int64, shape (T,)

    Returns
    -------
    Tensor of float32, shape (4, T, CLASSES)
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
    return _by_class(torch.stack([upper] * Voice.BASS + [bass]))


def scale_bias(key: Tonality | None, device: torch.device) -> Tensor | None:
    """Bias towards the notes of a key, in minor with both forms of the sixth and seventh."""
    if key is None:
        return None
    degrees = (0, 2, 3, 5, 7, 8, 9, 10, 11) if key.minor else (0, 2, 4, 5, 7, 9, 11)
    foreign = torch.ones(12, device=device)
    foreign[[(key.tonic + degree) % 12 for degree in degrees]] = 0
    return _by_class(-FOREIGN_NATS * foreign)


def whole_chord_guide(
    chords: Sequence[ChordSymbol | None], strength: float, device: torch.device
) -> Guide | None:
    """Make a guide towards the roots and thirds of chords that lack them."""
    if strength == 0 or not any(chords):
        return None
    needed = torch.zeros(len(chords), 12, dtype=torch.int64, device=device)
    for step, chord in enumerate(chords):
        if chord is not None:
            needed[step, list(chord.pitch_classes[:2])] = 1
    bits = 2 ** torch.arange(12, device=device)

    def bias(classes: Tensor, _drawn: Tensor) -> Tensor:
        lacking = (_others(classes).unsqueeze(-1) & bits) == 0
        return _by_class(strength * WHOLE_CHORD_NATS * (lacking & (needed == 1)))

    return bias


def sounding_bias(device: torch.device) -> Tensor:
    """Bias against silence, which would be a way out of all that is asked for, shape (CLASSES,)."""
    bias = torch.zeros(CLASSES, device=device)
    bias[0] = -SILENCE_NATS
    return bias


def rhythm_bias(window: Window) -> Tensor:
    """Forbid silence to the cells of notes that are to keep their rhythm, shape (4, T, CLASSES)."""
    bias = torch.zeros(*window.classes.shape, CLASSES, device=window.classes.device)
    bias[..., 0] = -NEVER_NATS * (window.classes > 0)
    return bias


def mode_guide(mode: float) -> Guide | None:
    """Make a guide towards minor (below 0) or major chords (above 0)."""
    if mode == 0:
        return None

    def bias(classes: Tensor, _drawn: Tensor) -> Tensor:
        return _by_class(0.5 * MODE_NATS * mode * _mode_table(classes.device)[_others(classes)])

    return bias


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


def activity_guide(activity: float, step_in_beat: Tensor) -> Guide | None:
    """Make a guide towards held pitches (below 0) or changing ones (above 0).

    Parameters
    ----------
    step_in_beat : Tensor of int64, shape (T,)
        In sixteenths.
    """
    if activity < 0:
        return _calm_guide(-activity * HOLD_NATS, step_in_beat.device)
    return _busy_guide(activity * CHANGE_NATS, step_in_beat) if activity > 0 else None


def _calm_guide(nats: float, device: torch.device) -> Guide:
    """Lean towards the nearest pitches on either side that are not about to change themselves."""
    pitch = torch.arange(CLASSES, device=device)

    def bias(classes: Tensor, drawn: Tensor) -> Tensor:
        kept = ~drawn & (classes > 0)
        before = _nearest_kept(classes, kept)
        after = _nearest_kept(classes.flip(-1), kept.flip(-1)).flip(-1)
        holds = [(side.unsqueeze(-1) == pitch) & (pitch > 0) for side in (before, after)]
        return nats * (holds[0].float() + holds[1].float())

    return bias


def _nearest_kept(classes: Tensor, kept: Tensor) -> Tensor:
    """Give the last kept class up to each cell, 0 where there is none."""
    steps = torch.arange(classes.shape[-1], device=classes.device)
    last = torch.where(kept, steps, -1).cummax(dim=-1).values
    return torch.where(last >= 0, classes.gather(-1, last.clamp(min=0)), 0)


def _busy_guide(nats: float, step_in_beat: Tensor) -> Guide:
    """Lean away from the pitches just before and just after, where a change is in time."""
    into = nats * torch.tensor(_CHANGES, device=step_in_beat.device)[step_in_beat].view(-1, 1)
    pitch = torch.arange(CLASSES, device=step_in_beat.device)

    def bias(classes: Tensor, _drawn: Tensor) -> Tensor:
        standing = classes.unsqueeze(-1)
        changes = (standing != pitch) & (standing > 0) & (pitch > 0)
        total = torch.zeros(changes.shape, device=classes.device)
        total[:, :, 1:] += changes[:, :, :-1] * into[1:]
        total[:, :, :-1] += changes[:, :, 1:] * into[1:]
        return total

    return bias


def onset_threshold(activity: float) -> float:
    """Give how sure the onset head must be, as a logit, to strike a repeated note."""
    return -REPEAT_NATS * activity


def steps_drawn_alike(activity: float) -> int:
    """Give how many steps share a random number: the half beats of busy rhythm may differ."""
    return STEPS_PER_BEAT // 2 if activity > 0 else STEPS_PER_BEAT


def motion_guide(motion: float, device: torch.device) -> Guide | None:
    """Make a guide towards steps (below 0) or leaps (above 0) between the notes of a voice."""
    if motion == 0:
        return None
    pitch = torch.arange(CLASSES, device=device)
    distance = (pitch - pitch.unsqueeze(1)).abs()
    wrong = distance > MAX_STEP if motion < 0 else (distance > 0) & (distance <= MAX_STEP)
    table = -abs(motion) * INTERVAL_NATS * wrong.float()
    table[0], table[:, 0] = 0, 0  # from and to silence, and what stands nowhere

    def bias(classes: Tensor, _drawn: Tensor) -> Tensor:
        before, after = neighbouring_notes(classes)
        return table[before] + table[after]

    return bias


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


def surprise_shape(surprise: float) -> Reshape | None:
    """Make the log-probabilities steeper (below 0), or flatter among what is plausible (above 0).

    Unlike a higher temperature the latter leaves what is all but impossible as unlikely as it was.
    """
    if surprise == 0:
        return None

    def steeper(log_probabilities: Tensor) -> Tensor:
        return log_probabilities * _steepness(surprise)

    def flatter(log_probabilities: Tensor) -> Tensor:
        behind = log_probabilities - log_probabilities.max(dim=-1, keepdim=True).values
        return behind - SURPRISING * surprise * behind.clamp(min=-PLAUSIBLE_NATS)

    return steeper if surprise < 0 else flatter


def _steepness(surprise: float) -> float:
    return 1 + CONVENTIONAL * max(-surprise, 0.0)


def _by_class(by_pitch_class: Tensor) -> Tensor:
    """Spread a bias for 12 pitch classes over all classes; silence gets none."""
    index = (torch.arange(CLASSES, device=by_pitch_class.device) + CLASS_OFFSET) % 12
    bias = by_pitch_class[..., index]
    bias[..., 0] = 0
    return bias
