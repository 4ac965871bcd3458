"""Frames are set into four voices by the least motion."""

from __future__ import annotations

from itertools import combinations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from musegui.core.fill.frames import FRAME_PITCHES, Voicing, frames_of, voices_of_frame
from musegui.core.pitch import OPEN, REST
from musegui.core.voices import COMPASSES, VOICES

FREE = (OPEN,) * 4
pitches = st.integers(30, 90)
frames = st.lists(pitches, unique=True, max_size=6)
lasts = st.tuples(*(st.integers(low, high) | st.just(REST) for low, high in COMPASSES))


def test_a_chord_stays_in_its_voices() -> None:
    assert voices_of_frame([48, 60, 64, 67], [67, 64, 60, 48], FREE, COMPASSES) == [67, 64, 60, 48]


def test_three_notes_go_to_the_nearest_voices_and_one_rests() -> None:
    assert voices_of_frame([72, 62, 48], [71, 67, 62, 48], FREE, COMPASSES) == [72, REST, 62, 48]


def test_of_five_notes_the_outer_ones_stay_and_the_nearest_inner_ones() -> None:
    before = [72, 67, 60, 48]
    assert voices_of_frame([47, 55, 59, 67, 74], before, FREE, COMPASSES) == [74, 67, 59, 47]


def test_a_given_voice_takes_its_note_and_is_not_crossed() -> None:
    given = (OPEN, 65, OPEN, OPEN)
    made = voices_of_frame([70, 65, 67, 58, 50], [68, 64, 57, 50], given, COMPASSES)
    assert made in ([70, 65, 58, 50], [67, 65, 58, 50])
    assert voices_of_frame([72], [REST] * 4, (60, OPEN, OPEN, OPEN), COMPASSES)[1:] == [REST] * 3


@given(frames, lasts)
@settings(max_examples=60, deadline=None)
def test_order_compass_and_number_are_kept(notes: list[int], before: tuple[int, ...]) -> None:
    made = voices_of_frame(notes, before, FREE, COMPASSES)
    sung = [pitch for pitch in made if pitch != REST]
    assert sung == sorted(sung, reverse=True)
    assert set(sung) <= set(notes)
    for pitch, (low, high) in zip(made, COMPASSES, strict=True):
        assert pitch == REST or low <= pitch <= high


@given(st.lists(pitches, unique=True, max_size=4), lasts)
@settings(max_examples=60, deadline=None)
def test_no_other_way_sets_as_many_notes_with_less_motion(
    notes: list[int], before: tuple[int, ...]
) -> None:
    made = voices_of_frame(notes, before, FREE, COMPASSES)
    falling = sorted(notes, reverse=True)
    middles = [sum(compass) / 2 for compass in COMPASSES]
    lasts = [last if last >= 0 else middle for last, middle in zip(before, middles, strict=True)]

    def motion(voices: list[int]) -> float:
        return sum(abs(p - last) for p, last in zip(voices, lasts, strict=True) if p >= 0)

    for count in range(len(notes) + 1):
        for some in combinations(falling, count):
            for places in combinations(VOICES, count):
                other = [REST] * 4
                for place, pitch in zip(places, some, strict=True):
                    other[place] = pitch
                inside = all(
                    p == REST or low <= p <= high
                    for p, (low, high) in zip(other, COMPASSES, strict=True)
                )
                if inside:
                    assert count <= sum(p >= 0 for p in made)
                    same = set(some) == set(made) - {REST}
                    assert not same or motion(made) <= motion(other) + 1e-9


def test_frames_tell_struck_from_held_and_move() -> None:
    line = np.full((1, 4, 3), REST, dtype=np.int8)
    line[0, 0] = 60
    line[0, 1, 1:] = 60
    onsets = np.zeros((1, 4, 3), dtype=bool)
    onsets[0, 0, 0] = onsets[0, 1, 1] = True
    read = frames_of(line, onsets)
    assert read.sounding.sum() == 3
    assert read.struck[0, :, 60].tolist() == [True, True, False]
    assert read.moved(5).sounding[0, :, 65].all()
    assert not read.moved(FRAME_PITCHES).sounding.any()


def test_voices_come_back_from_their_frames_and_other_cells_stay() -> None:
    chords = np.array([[67, 67, 69, 69], [64, 64, 65, 65], [60, 60, 60, 57], [48, 48, 53, 53]])
    onsets = np.zeros((4, 4), dtype=bool)
    onsets[:, 0] = onsets[:, 2] = onsets[2, 3] = True
    onsets[2, 2] = False  # the tenor holds
    read = frames_of(chords[None], onsets[None])
    empty = np.full((4, 4), OPEN, dtype=np.int8)
    empty[0] = chords[0]
    writable = np.ones((4, 4), dtype=bool)
    writable[0] = False
    struck = np.zeros((4, 4), dtype=bool)
    struck[0] = onsets[0]
    voicing = Voicing(empty, struck, writable, COMPASSES)
    voicing.write(0, read.sounding[0, :2], read.struck[0, :2])
    voicing.write(2, read.sounding[0, 2:], read.struck[0, 2:])
    assert (voicing.pitches == chords).all()
    assert (voicing.onsets == onsets).all()
