"""The key that a piece is in, as far as what stands there says it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from musegui.core.analysis.recognition import KEYS, Tonality, key_fits, pitch_class_durations
from musegui.core.harmony.closing import (
    NEARLY_AS_GOOD,
    last_note_start,
    open_end,
    sounding_in_span,
)
from musegui.core.keys import Key
from musegui.core.pitch import REST
from musegui.core.score import Cells, Score

FEW_CELLS = 16
"""Sixteenths of sound, over all voices, of which no key can be told."""

USUAL_KEYS = tuple(
    Tonality(tonic, minor)
    for minor, tonics in ((False, (0, 2, 4, 5, 7, 9, 10)), (True, (0, 2, 4, 7, 9, 11)))
    for tonic in tonics
)
"""The keys of nine chorales in ten."""


def home_key(score: Score, known: Cells, step: int = 0) -> Tonality | None:
    """Tell the key that holds at a step: that of the signature, or what the melody says.

    A signature stands for its major and its minor key. The last note chooses between them if it is
    the tonic of one, else the notes do; the signature is not believed if they contradict it. A
    melody says its key if it ends on the tonic of one that fits it nearly best of all, as one in a
    church mode does: then its first and last note are the same, and no note of the tonic triads of
    its signature. Only what stands under the same signature counts. Of the 329 train and valid
    sopranos 286 say their key so with their signature, 3 another one. Where the end is still to be
    written, all notes say it alike: of 267 of these sopranos, cut off at the phrase end in their
    middle, 72 in 100 say the key of the whole.

    Parameters
    ----------
    known : ndarray of bool, shape (4, T)
        Cells that are not about to be written.
    """
    standing = sounding_in_span(score, known, score.key_span(step))
    signature = score.key_at(step)
    durations = pitch_class_durations(standing.pitches)
    few = durations.sum() < FEW_CELLS
    fits = dict(zip(KEYS, key_fits(durations), strict=True))
    enough = NEARLY_AS_GOOD * max(fits.values())
    start = last_note_start(standing)
    last = None if start is None else int(standing.pitches[:, start].max()) % 12
    possible: list[Tonality] = []
    if last is not None and not few:
        possible = [max((Tonality(last, m) for m in (False, True)), key=fits.__getitem__)]
    elif not few and open_end(known) < score.steps:
        possible = [max(KEYS, key=fits.__getitem__)]
    if signature is not None:
        stated = Tonality(signature.tonic, signature.minor)
        if few:
            return stated
        both = (stated, _relative(stated))
        key = max(both, key=lambda each: (each.tonic == last, fits[each]))
        place = 1 if last is not None and _in_mode_on(last, standing, both) else 0
        possible.insert(place, key)
    return next((key for key in possible if fits[key] >= enough), None)


def _in_mode_on(last: int, standing: Score, keys: Sequence[Tonality]) -> bool:
    """Tell whether a melody begins as it ends, on a note of no tonic triad of some keys."""
    first = int(standing.pitches[:, (standing.pitches >= 0).any(axis=0).argmax()].max()) % 12
    in_triad = ((last - key.tonic) % 12 in (0, 3 if key.minor else 4, 7) for key in keys)
    return first == last and not any(in_triad)


def choose_key(score: Score, known: Cells, seed: int) -> Tonality | None:
    """Choose a key for a score that hardly has a note yet; None where it has some.

    One of the usual keys, whichever suit the few notes best.
    """
    durations = pitch_class_durations(np.where(known, score.pitches, REST))
    if durations.sum() >= FEW_CELLS:
        return None
    fits = dict(zip(KEYS, key_fits(durations).round(3), strict=True))
    best = max(fits[key] for key in USUAL_KEYS)
    suitable = [key for key in USUAL_KEYS if fits[key] == best]
    return suitable[int(np.random.default_rng([seed, len(suitable)]).integers(len(suitable)))]


def signature_of(tonality: Tonality) -> Key:
    """Give the key signature of a key, with six sharps at most."""
    major = (tonality.tonic + 3 * tonality.minor) % 12
    return Key((major * 7 + 5) % 12 - 5, tonality.minor)


def settle_mode(score: Score, key: Tonality) -> Tonality:
    """Choose between a key and its relative: what the profile of the notes leaves open.

    The raised leading note tells minor, which the profile takes for a stranger, and so does the
    first bass note, and the last a little; the weights were fitted to 200 train and 75 valid
    chorales, cut off at bars and phrase ends: of those in minor 96 of 100 are told to be so, of
    which the profile alone tells 56.

    Parameters
    ----------
    score : Score
        With notes; all of them count.
    """
    minor = key if key.minor else _relative(key)
    major = _relative(minor)
    durations = pitch_class_durations(score.pitches)
    fits = dict(zip(KEYS, key_fits(durations), strict=True))
    apart = (fits[minor] - fits[major]) / max(max(fits.values()), 1e-9)
    raised, natural = durations[(minor.tonic - 1) % 12], durations[(minor.tonic - 2) % 12]
    leading = raised / max(raised + natural, 1)
    sounding = np.where(score.pitches >= 0, score.pitches, np.int8(127))
    steps = np.flatnonzero((score.pitches >= 0).any(axis=0))
    first, last = (int(sounding[:, step].min()) % 12 for step in steps[[0, -1]])

    def tells(bass: int) -> int:
        return (bass == minor.tonic) - (bass == major.tonic)

    evidence = 4 * apart + 8.5 * leading + 3 * tells(first) + 0.5 * tells(last)
    return minor if evidence > 0 else major


def _relative(key: Tonality) -> Tonality:
    return Tonality((key.tonic + (3 if key.minor else 9)) % 12, not key.minor)
