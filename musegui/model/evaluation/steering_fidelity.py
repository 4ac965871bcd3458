"""Whether a fill goes where it is steered: each slider at both ends, over many melodies.

Every melody is harmonized at either end of a slider, all else neutral and with the same seed, and
what came out is measured in that slider's own terms. The ends are compared melody by melody with
the sign test, which asks for nothing but independent pairs: if the slider did nothing, each pair
would be as likely to rise as to fall, and of ``n`` pairs that differ the number that rise would be
binomial, so that ``p = min(1, 2 P(X <= min(risen, fallen)))`` with
``P(X <= k) = sum(C(n, i) for i in 0..k) / 2^n`` (Dixon & Mood 1946, The statistical sign test).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from math import comb
from typing import Any

import numpy as np
from numpy.typing import NDArray

from musegui.core.analysis.chord_qualities import Quality
from musegui.core.analysis.recognition import recognise_chord
from musegui.core.analysis.spelling import key_of
from musegui.core.fill.candidates import Candidate
from musegui.core.fill.fill_options import SLIDERS, FillOptions
from musegui.core.harmony.chord_track import read_chord_track
from musegui.core.harmony.chords import ChordSymbol, parse_chord
from musegui.core.marks import ChordMark
from musegui.core.pitch import OPEN
from musegui.core.score import Cells, Pitches, Score
from musegui.core.theory.part_writing import PartWriting, total_part_writing
from musegui.core.timegrid import STEPS_PER_BEAT
from musegui.core.voices import COMPASSES, VOICES, Registers, Voice
from musegui.model.evaluation.beside_bach import score_of
from musegui.model.evaluation.metrics import ReportProgress, no_progress
from musegui.model.sampling.filler import NetworkFiller
from musegui.model.training.chorales import Chorale

LEAP = 3
"""Semitones from which a move is no step."""

_MAJOR_KINDS = (Quality.MAJOR, Quality.DOMINANT_SEVENTH, Quality.MAJOR_SEVENTH)
_MINOR_KINDS = (Quality.MINOR, Quality.MINOR_SEVENTH)
_NUMERALS = {False: ("I", "ii", "iii", "IV", "V", "vi"), True: ("i", "III", "iv", "V", "VI", "VII")}


@dataclass(frozen=True, eq=False)
class Outcome:
    """What a fill was given and what it gave.

    Attributes
    ----------
    given : Score
    region : ndarray of bool, shape (4, T)
    candidates : tuple of Candidate
    """

    given: Score
    region: Cells
    candidates: tuple[Candidate, ...]

    @property
    def pitches(self) -> Pitches:
        return self.candidates[0].score.pitches

    @property
    def lower(self) -> Pitches:
        """The voices below the soprano, shape (3, T)."""
        return self.pitches[Voice.ALTO :]


def disagreement(outcome: Outcome) -> float:
    """Share of the cells in which two candidates differ."""
    one, other = (candidate.score.pitches for candidate in outcome.candidates[:2])
    return float((one != other)[outcome.region].mean())


def share_kept(outcome: Outcome) -> float:
    """Share of the cells that still have the pitch which stood there."""
    return float((outcome.pitches == outcome.given.pitches)[outcome.region].mean())


def major_share(outcome: Outcome) -> float:
    """Share of major among the beats with a major or a minor chord."""
    chords = [recognise_chord(column) for column in outcome.pitches[:, ::STEPS_PER_BEAT].T]
    major = sum(chord.quality in _MAJOR_KINDS for chord in chords if chord is not None)
    minor = sum(chord.quality in _MINOR_KINDS for chord in chords if chord is not None)
    return major / (major + minor) if major + minor else 0.5


def network_nll(outcome: Outcome) -> float:
    """NLL of the result, nats per cell, as the network sees it."""
    return outcome.candidates[0].nll


def onsets_per_beat(outcome: Outcome) -> float:
    """Count the notes struck per beat and voice below the soprano."""
    onsets = outcome.candidates[0].score.onsets[Voice.ALTO :]
    return float(onsets.mean() * STEPS_PER_BEAT)


def leap_share(outcome: Outcome) -> float:
    """Share of leaps among the moves of the voices below the soprano."""
    wide = outcome.lower.astype(int)
    sounding = (wide[:, 1:] >= 0) & (wide[:, :-1] >= 0)
    moves = np.abs(np.diff(wide, axis=1))[sounding]
    moved = int((moves > 0).sum())
    return int((moves >= LEAP).sum()) / moved if moved else 0.0


def share_followed(outcome: Outcome) -> float:
    """Share of the chord track's beats that follow it."""
    chords, _ = read_chord_track(outcome.given)
    beats = np.flatnonzero(outcome.given.grid.steps_into_bar(len(chords)) % STEPS_PER_BEAT == 0)
    asked = [(step, chord) for step in beats.tolist() if (chord := chords[step]) is not None]
    followed = [follows(outcome.pitches[:, step], chord) for step, chord in asked]
    return float(np.mean(followed)) if followed else float("nan")


def follows(pitches: NDArray[np.integer], chord: ChordSymbol) -> bool:
    """Tell whether a chord sounds: its first two notes, nothing else below the soprano, its bass.

    Parameters
    ----------
    pitches : ndarray, shape (4,)
    """
    lower = [int(pitch) for pitch in pitches[Voice.ALTO :] if pitch >= 0]
    sounding = {int(pitch) % 12 for pitch in pitches if pitch >= 0}
    return (
        bool(lower)
        and {pitch % 12 for pitch in lower} <= set(chord.pitch_classes)
        and set(chord.pitch_classes[:2]) <= sounding
        and chord.bass in (None, min(lower) % 12)
    )


def mean_height(outcome: Outcome) -> float:
    """Mean pitch of the voices below the soprano, in semitones from the middle of their compass."""
    middles = np.array([[sum(COMPASSES[voice]) / 2] for voice in VOICES[Voice.ALTO :]])
    lower = outcome.lower
    return float((lower - middles)[lower >= 0].mean())


def rhythm_kept(outcome: Outcome) -> float:
    """Share of the cells that are struck if and only if they were."""
    after = outcome.candidates[0].score.onsets
    return float((after == outcome.given.onsets)[outcome.region].mean())


@dataclass(frozen=True)
class Trial:
    """Two ways to fill that differ in one respect, and what should be more in the second.

    Attributes
    ----------
    low, high : FillOptions
    measure : callable
    keeps_lower : bool
        Whether Bach's lower voices stand there, unlocked, instead of gaps.
    has_chords : bool
        Whether a chord track is asked for.
    """

    low: FillOptions
    high: FillOptions
    measure: Callable[[Outcome], float]
    keeps_lower: bool = False
    has_chords: bool = False


_OF_SLIDERS: dict[str, Callable[[Outcome], float]] = {
    "temperature": disagreement,
    "similarity": share_kept,
    "mode": major_share,
    "surprise": network_nll,
    "activity": onsets_per_beat,
    "motion": leap_share,
    "chord_strength": share_followed,
}


def _half(upper: bool) -> Registers:
    """Give the lower or the upper half of each voice's compass, with a fifth around its middle."""
    return tuple(
        (middle - 3, highest) if upper else (lowest, middle + 3)
        for lowest, highest in COMPASSES
        for middle in ((lowest + highest) // 2,)
    )


def trials(base: FillOptions) -> dict[str, Trial]:
    """Give all that is tried, by the names of the options."""
    found = {}
    for slider in SLIDERS:
        name = slider.option
        base_here = replace(base, candidates=2 if name == "temperature" else 1)
        ends: list[dict[str, Any]] = [{name: slider.lowest}, {name: slider.highest}]
        low, high = (replace(base_here, **end) for end in ends)
        found[name] = Trial(
            low, high, _OF_SLIDERS[name], name == "similarity", name == "chord_strength"
        )
    low, high = (replace(base, registers=_half(upper)) for upper in (False, True))
    found["registers"] = Trial(low, high, mean_height)
    found["keep_rhythm"] = Trial(base, replace(base, keep_rhythm=True), rhythm_kept, True)
    return found


def melody_of(piece: Chorale, trial: Trial, rng: np.random.Generator) -> Score:
    """Give a piece with its soprano locked and the rest as the trial wants it."""
    real = score_of(piece)
    locks, pitches = real.locks.copy(), real.pitches.copy()
    locks[Voice.SOPRANO] = True
    if not trial.keeps_lower:
        pitches[Voice.ALTO :] = OPEN
    chords = plausible_chords(real, rng) if trial.has_chords else ()
    return real.replace(pitches=pitches, locks=locks, chords=chords)


def plausible_chords(score: Score, rng: np.random.Generator) -> tuple[ChordMark, ...]:
    """Draw a chord of the key for every beat, among those that hold the soprano's note."""
    key = key_of(score)
    numerals = {text: parse_chord(text, key).pitch_classes for text in _NUMERALS[key.minor]}
    beats = np.flatnonzero(score.grid.steps_into_bar(score.steps) % STEPS_PER_BEAT == 0)
    marks = []
    for step in beats.tolist():
        pitch = int(score.pitches[Voice.SOPRANO, step])
        fitting = [text for text, classes in numerals.items() if pitch % 12 in classes]
        text = str(rng.choice(fitting)) if fitting and pitch >= 0 else ""
        marks.append(ChordMark(step, text))
    return tuple(marks)


def sign_test(low: Sequence[float], high: Sequence[float]) -> float:
    """Two-sided p of the sign test for pairs; those that do not differ are left out."""
    risen = sum(b > a for a, b in zip(low, high, strict=True))
    fallen = sum(b < a for a, b in zip(low, high, strict=True))
    pairs = risen + fallen
    tail = sum(comb(pairs, k) for k in range(min(risen, fallen) + 1)) / 2**pairs
    return min(1.0, 2 * tail)


def steering_fidelity(
    filler: NetworkFiller,
    pieces: Sequence[Chorale],
    base: FillOptions,
    seed: int = 0,
    progress: ReportProgress = no_progress,
) -> dict[str, dict[str, Any]]:
    """Try every slider on every piece.

    Parameters
    ----------
    pieces : sequence of Chorale
        On sixteenths.
    base : FillOptions
        What all fills share.

    Returns
    -------
    dict
        For each of `trials`: the mean at either end, how many pairs rise and fall, the sign test's
        p, and part-writing faults per 1,000 at either end.
    """
    found: dict[str, dict[str, Any]] = {}
    todo = trials(base)
    for place, (name, trial) in enumerate(todo.items()):
        values: tuple[list[float], list[float]] = ([], [])
        faults = [PartWriting(), PartWriting()]
        for index, piece in enumerate(pieces):
            given = melody_of(piece, trial, np.random.default_rng([seed, index]))
            region = ~given.locks
            for end, options in enumerate((trial.low, trial.high)):
                *_, last = filler.fill(given, region, options, seed + index)
                outcome = Outcome(given, region, last.candidates)
                values[end].append(trial.measure(outcome))
                faults[end] += total_part_writing([outcome.pitches])
            progress(place * len(pieces) + index + 1, len(todo) * len(pieces))
        found[name] = _summary(values, faults)
    return found


def _summary(
    values: tuple[Sequence[float], Sequence[float]], faults: Sequence[PartWriting]
) -> dict[str, Any]:
    low, high = values
    pairs = list(zip(low, high, strict=True))
    rates = {
        f"{name} {end}": rate
        for end, counted in zip(("low", "high"), faults, strict=True)
        for name, rate in counted.rates().items()
        if name in ("fifths", "octaves", "crossings", "out_of_compass")
    }
    return {
        "low": float(np.nanmean(low)),
        "high": float(np.nanmean(high)),
        "risen": sum(b > a for a, b in pairs),
        "fallen": sum(b < a for a, b in pairs),
        "p": sign_test(low, high),
        **rates,
    }
