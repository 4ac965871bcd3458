"""The key that a piece is in, as far as what stands there says it."""

from __future__ import annotations

import numpy as np

from musegui.core.analysis.recognition import KEYS, Tonality, key_fits, pitch_class_durations
from musegui.core.harmony.closing import (
    NEARLY_AS_GOOD,
    begins_on_triad,
    final_notes,
    first_note,
    last_note_start,
    open_end,
    sounding_in_span,
)
from musegui.core.keys import Key
from musegui.core.pitch import REST
from musegui.core.score import Cells, Score
from musegui.core.voices import Voice

FEW_CELLS = 16
"""Sixteenths of sound, over all voices, of which no key can be told."""

USUAL_KEYS = tuple(
    Tonality(tonic, minor)
    for minor, tonics in ((False, (0, 2, 4, 5, 7, 9, 10)), (True, (0, 2, 4, 7, 9, 11)))
    for tonic in tonics
)
"""The keys of nine chorales in ten."""

_DORIAN = 2
"""Semitones of the last note above the tonic of the signature's major key."""


def home_key(score: Score, known: Cells, step: int = 0) -> Tonality | None:
    """Tell the key that holds at a step: that of the signature, or what the melody says.

    A signature stands for its major and its minor key. The last note chooses between them if it is
    the tonic of one, which the notes only speak against where that tonic's other mode fits better;
    else the first note does, or the notes. A signature that they contradict is not believed: then
    a melody says its key if it ends on the tonic of one that fits it nearly best of all. In the
    Dorian mode the last note says it alone. Only what stands under the same signature counts. With
    their signatures 291 of the 327 train and valid sopranos end on Bach's last root so, and 35 on
    another, nearly all in a church mode. Where the end is still to be written, all notes say it
    alike: of 267 of these sopranos, cut off at the phrase end in their middle, 72 in 100 say the
    key of the whole.

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
    at_home = _keys_at_home(standing)
    possible: list[Tonality] = []
    if at_home and not few:
        possible = [max(at_home, key=fits.__getitem__)]
    elif not few and open_end(known) < score.steps:
        possible = [max(KEYS, key=fits.__getitem__)]
    if signature is not None:
        stated = Tonality(signature.tonic, signature.minor)
        if few:
            return stated
        both = (stated, _relative(stated))
        if at_home and _is_dorian(standing, next(key.tonic for key in both if not key.minor)):
            return possible[0]
        here = [key for key in both if key in at_home]
        if here and fits[key := max(here, key=fits.__getitem__)] > fits[_parallel(key)]:
            return key
        first = [key for key in both if key.tonic == first_note(standing) and fits[key] >= enough]
        possible.insert(0, max(first or both, key=fits.__getitem__))
    return next((key for key in possible if fits[key] >= enough), None)


def _keys_at_home(standing: Score) -> list[Tonality]:
    """List the keys in which a piece has come home: an outer voice ends on the tonic.

    An inner voice alone ends on any note of the tonic triad. None where the end stands open.
    """
    if last_note_start(standing) is None:
        return []
    notes = final_notes(standing)
    outer = [notes[voice] for voice in (Voice.BASS, Voice.SOPRANO) if voice in notes]
    if outer:
        return [key for key in KEYS if key.tonic == outer[0]]
    last = notes[min(notes)]
    return [key for key in KEYS if (last - key.tonic) % 12 in _triad_of(key)]


def _is_dorian(standing: Score, major: int) -> bool:
    """Tell whether a piece ends on the second degree of a major key, and began on its triad."""
    notes = final_notes(standing)
    last = notes[min(notes)]
    return (last - major) % 12 == _DORIAN and begins_on_triad(standing, last)


def _triad_of(key: Tonality) -> tuple[int, int, int]:
    """Give the notes of a key's tonic triad, as semitones above the tonic."""
    return (0, 3 if key.minor else 4, 7)


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


def _parallel(key: Tonality) -> Tonality:
    return Tonality(key.tonic, not key.minor)


def _relative(key: Tonality) -> Tonality:
    return Tonality((key.tonic + (3 if key.minor else 9)) % 12, not key.minor)
