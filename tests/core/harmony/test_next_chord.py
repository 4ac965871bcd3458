"""How likely chords are written, and what they follow."""

import numpy as np
import pytest

from musegui.core.analysis.chord_qualities import Quality
from musegui.core.analysis.recognition import Chord, recognise_chord
from musegui.core.editing.edits import paint_notes
from musegui.core.harmony.chord_track import set_chord
from musegui.core.harmony.chords import parse_chord
from musegui.core.harmony.next_chord import (
    LikelyChord,
    beat_cells,
    chord_text,
    with_chords_sounded,
)
from musegui.core.keys import Key
from musegui.core.notes import Note
from musegui.core.pitch import OPEN
from musegui.core.score import Score
from musegui.core.voices import Voice

SEVENTH = LikelyChord(Chord(7, Quality.DOMINANT_SEVENTH), 11, 0.5, (74, 67, 65, 47))


@pytest.mark.parametrize(
    ("key", "numerals", "text"),
    [
        (Key(0), True, "V65"),
        (Key(0), False, "G7/B"),
        (Key(-1), True, "V65/V"),
        (Key(5), False, "G7/B"),
    ],
)
def test_a_likely_chord_is_written_as_the_lane_takes_it(
    key: Key, numerals: bool, text: str
) -> None:
    assert chord_text(SEVENTH, key, numerals=numerals) == text
    assert parse_chord(text, key).root == 7


def test_every_chord_has_a_text_in_every_key_that_means_it() -> None:
    for fifths in range(-7, 8):
        for quality in Quality:
            pitches = sorted((60 + above for above in quality.intervals), reverse=True)
            soprano, alto, tenor, bass = (*pitches, pitches[-1])[:4]
            likely = LikelyChord(Chord(0, quality), 0, 0.5, (soprano, alto, tenor, bass))
            for numerals in (False, True):
                text = chord_text(likely, Key(fifths), numerals=numerals)
                read = parse_chord(text, Key(fifths))
                assert set(read.pitch_classes) == {pitch % 12 for pitch in pitches}


def test_a_chord_can_be_shifted() -> None:
    moved = SEVENTH.shifted(-7)
    assert moved.chord == Chord(0, Quality.DOMINANT_SEVENTH)
    assert (moved.bass, moved.pitches) == (4, (67, 60, 58, 40))


def test_chords_that_are_only_asked_for_are_sounded_but_not_at_the_beat() -> None:
    score = set_chord(set_chord(Score.empty(32, key=Key(0)), 0, "I"), 8, "V65")
    heard = with_chords_sounded(score, 13)
    chord = recognise_chord(heard.pitches[:, 4])
    assert chord == Chord(0, Quality.MAJOR)
    assert recognise_chord(heard.pitches[:, 8]) == Chord(7, Quality.DOMINANT_SEVENTH)
    assert (heard.pitches[:, 12:16] == OPEN).all()
    assert not beat_cells(heard, 13)[:, :12].any()


def test_what_stands_is_kept_where_a_chord_is_sounded() -> None:
    score = paint_notes(Score.empty(32, key=Key(0)), [Note(Voice.SOPRANO, 0, 4, 72)])
    heard = with_chords_sounded(set_chord(score, 0, "I"), 16)
    known = score.pitches != OPEN
    assert np.array_equal(heard.pitches[known], score.pitches[known])
    strange = with_chords_sounded(set_chord(score, 0, "D7"), 16)
    assert np.array_equal(strange.pitches[known], score.pitches[known])
