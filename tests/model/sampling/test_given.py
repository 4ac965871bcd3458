"""Melodies as people give them, filled with the shipped networks: nothing absurd comes of any."""

from itertools import pairwise

import numpy as np
import pytest

from musegui.core.editing.edits import span_cells
from musegui.core.fill.fill_options import FillOptions
from musegui.core.fill.live import live_region
from musegui.core.harmony.chord_track import set_chord
from musegui.core.harmony.chords import parse_chord
from musegui.core.keys import Key
from musegui.core.notes import Note, with_voice_notes
from musegui.core.pitch import OPEN, REST
from musegui.core.score import CADENCE_HERE, Score
from musegui.core.timegrid import MeterChange
from musegui.core.voices import COMPASSES, VOICES, Voice
from musegui.model.sampling.filler import NetworkFiller, load_shipped_filler

TUNE = (67, 67, 69, 71, 72, 71, 69, 67, 69, 71, 69, 67)
LOWER = slice(Voice.ALTO, None)
DRAFT = FillOptions(sweeps=12)


@pytest.fixture(scope="module")
def filler() -> NetworkFiller:
    return load_shipped_filler("cpu")


def tune(rests=(), lengths=4, start=0, steps=None, pitches=TUNE, **properties) -> Score:
    """Lock a melody of even notes; those at the indices ``rests`` are silent."""
    notes = [
        Note(Voice.SOPRANO, start + lengths * i, lengths, pitch)
        for i, pitch in enumerate(pitches)
        if i not in rests
    ]
    steps = start + lengths * len(pitches) if steps is None else steps
    return with_voice_notes(Score.empty(steps, **properties), Voice.SOPRANO, notes, lock=True)


def filled(filler, score, region=None, options=DRAFT, seed=1) -> Score:
    *_, last = filler.fill(score, ~score.locks if region is None else region, options, seed)
    made: Score = last.candidates[0].score
    assert np.array_equal(made.pitches[score.locks], score.pitches[score.locks])
    assert np.array_equal(made.onsets[score.locks], score.onsets[score.locks])
    assert np.array_equal(made.locks, score.locks)
    return made


def marked(score: Score, *beats: int) -> Score:
    cadences = score.cadences.copy()
    cadences[list(beats)] = CADENCE_HERE
    return score.replace(cadences=cadences)


@pytest.mark.parametrize("resolution", [16, 8])
@pytest.mark.parametrize("given", [[Voice.SOPRANO], [Voice.BASS]])
def test_voices_rest_together_at_phrase_ends_and_go_on_elsewhere(filler, resolution, given):
    score = tune(rests=(3, 8))
    if given == [Voice.BASS]:
        low = [Note(Voice.BASS, n, 4, p - 19) for n, p in zip(range(0, 48, 4), TUNE, strict=True)]
        low = [note for note in low if note.start not in (12, 32)]
        score = with_voice_notes(Score.empty(48), Voice.BASS, low, lock=True)
    score = marked(score, 8, 44)
    options = FillOptions(sweeps=12, resolution=resolution)
    made = filled(filler, score, options=options)
    written = made.pitches[~score.locks].reshape(3, -1)
    assert (written[:, 12:16] == REST).all()
    assert (written[:, :12] >= 0).all()
    assert (written[:, 16:] >= 0).all()


def test_the_rule_is_the_same_for_a_voice_for_a_few_bars_and_after_an_edit(filler):
    score = marked(tune(rests=(3, 8)), 8, 44)
    whole = filled(filler, score)
    alto = filled(filler, whole, span_cells(whole, [Voice.ALTO], 0, whole.steps), seed=2)
    bar = filled(filler, whole, span_cells(whole, VOICES, 12, 36) & ~whole.locks, seed=3)
    before = marked(tune(rests=(3, 7, 8)), 8, 44)
    before = before.replace(
        pitches=np.where(before.locks, before.pitches, whole.pitches),
        onsets=np.where(before.locks, before.onsets, whole.onsets),
    )
    after = score.replace(
        pitches=np.where(score.locks, score.pitches, whole.pitches),
        onsets=np.where(score.locks, score.onsets, whole.onsets),
    )
    live = filled(filler, after, live_region(before, after), seed=4)
    for made in (whole, alto, bar, live):
        assert (made.pitches[LOWER, 12:16] == REST).all()
        assert (made.pitches[LOWER, 16:] >= 0).all()


def test_a_rest_that_begins_off_the_beat_is_kept_to_the_sixteenth(filler):
    notes = [Note(Voice.SOPRANO, start, 5, 67) for start in range(0, 40, 8)]
    score = with_voice_notes(Score.empty(40), Voice.SOPRANO, notes, lock=True)
    made = filled(filler, marked(score, 0, 32))
    silent = (made.pitches[LOWER] == REST).all(axis=0)
    assert np.flatnonzero(silent).tolist() == [5, 6, 7, 37, 38, 39]
    assert not (made.pitches[LOWER, ~silent] == REST).any()


def test_a_fill_of_nothing_but_such_a_rest_writes_notes_there(filler):
    score = marked(tune(rests=(3,)), 8)
    region = span_cells(score, [Voice.TENOR], 12, 16)
    made = filled(filler, score, region)
    assert (made.pitches[Voice.TENOR, 12:16] != OPEN).all()


def in_meter(numerator, denominator, pickup=0, steps=96, later=()):
    meters = (MeterChange(0, numerator, denominator), *later)
    count = (steps - pickup) // 4 + (pickup > 0)
    pitches = [TUNE[i % len(TUNE)] for i in range(count)]
    notes, at = [], 0
    for index, pitch in enumerate(pitches):
        length = pickup if pickup and not index else 4
        notes.append(Note(Voice.SOPRANO, at, min(length, steps - at), pitch))
        at += length
    score = Score.empty(steps, meters=meters, pickup_steps=pickup)
    return with_voice_notes(score, Voice.SOPRANO, notes, lock=True)


ODD = {
    "7/8": in_meter(7, 8, steps=84),
    "5/4": in_meter(5, 4, steps=80),
    "12/8": in_meter(12, 8),
    "5/16": in_meter(5, 16, steps=80),
    "3/2": in_meter(3, 2),
    "meters that change": in_meter(
        4, 4, later=(MeterChange(16, 3, 4), MeterChange(28, 7, 8), MeterChange(42, 2, 4))
    ),
    "an upbeat of a sixteenth": in_meter(4, 4, pickup=1, steps=65),
    "an upbeat of five sixteenths": in_meter(3, 4, pickup=5, steps=53),
    "an upbeat of seven eighths": in_meter(4, 4, pickup=14, steps=78),
    "a signature far away": tune(key=Key(-7)),
    "a minor signature for major": tune(key=Key(6, minor=True)),
    "a whole piece of one note": tune(pitches=(67,), lengths=96),
    "one note in a long piece": tune(pitches=(67,), lengths=4, steps=96),
    "a very high melody": tune(pitches=tuple(p + 11 for p in TUNE)),
    "a very low melody": tune(pitches=tuple(p - 19 for p in TUNE)),
    "chromatic": tune(pitches=tuple(range(60, 76))),
    "leaps": tune(pitches=(60, 79, 61, 78, 62, 77) * 2),
    "sixteenths": tune(pitches=TUNE * 4, lengths=1),
}


@pytest.mark.parametrize("score", ODD.values(), ids=ODD)
def test_odd_pieces_are_filled_without_a_hole(filler, score):
    made = filled(filler, score)
    lower = made.pitches[LOWER]
    sounds = score.pitches[Voice.SOPRANO] >= 0
    assert (lower[:, sounds] >= 0).all()
    for voice in VOICES[1:]:
        lowest, highest = COMPASSES[voice]
        sung = made.pitches[voice][made.pitches[voice] >= 0]
        assert lowest - 2 <= sung.min()
        assert sung.max() <= highest + 2
    moves = [abs(int(b) - int(a)) for line in lower for a, b in pairwise(line) if min(a, b) >= 0]
    assert max(moves, default=0) <= 16


def test_where_only_rests_are_given_the_others_go_on(filler):
    score = tune(rests=range(len(TUNE)))
    made = filled(filler, score)
    assert (made.pitches[LOWER] >= 0).mean() > 0.9


@pytest.mark.parametrize("chord", ["F#", "Bbm", "Am", "C/E"])
def test_chords_that_contradict_opening_and_closing_come_before_them(filler, chord):
    """The melody is in G: neither its first nor its last note belongs to the first two."""
    score = tune(pitches=(67, 69, 71, 72, 74, 71, 69, 67))
    score = set_chord(set_chord(score, 0, chord), 28, chord)
    made = filled(filler, score)
    assert (made.pitches[LOWER] >= 0).all()
    asked = parse_chord(chord)
    for beat in (0, 28):
        lower = {int(pitch) % 12 for pitch in made.pitches[LOWER, beat]}
        assert lower <= set(asked.pitch_classes)
        assert asked.bass in (None, int(made.pitches[Voice.BASS, beat]) % 12)
