"""Words of notes and chords, by hand."""

from __future__ import annotations

import numpy as np
import pytest

from musegui.core.fill.frames import frames_of
from musegui.core.pitch import REST
from musegui.model.continuation.chord_words import (
    CHORDS,
    FIRST_CHORD,
    SILENCE,
    WORDS,
    nearest_chord,
    normal_order,
    sentence_of,
    transposed_word,
    word_of,
    word_text,
)


@pytest.mark.parametrize(
    ("classes", "order"),
    [
        ([0, 4, 7], (0, 4, 7)),
        ([7, 0, 4, 4], (0, 4, 7)),
        ([11, 2, 5, 7], (11, 2, 5, 7)),  # a dominant seventh keeps its small thirds below
        ([9, 0, 4], (9, 0, 4)),
        ([0, 4, 8], (0, 4, 8)),  # alike in all turns: the lowest begins
        ([5], (5,)),
        ([], ()),
    ],
)
def test_normal_order(classes, order) -> None:
    assert normal_order(classes) == order


def test_the_vocabulary_has_every_chord_of_up_to_four_classes_once() -> None:
    assert len(CHORDS) == 12 + 66 + 220 + 495
    assert len({frozenset(chord) for chord in CHORDS}) == len(CHORDS)
    assert 1 + 48 + len(CHORDS) == WORDS


def test_words_and_their_texts() -> None:
    assert word_of([]) == SILENCE
    assert word_text(word_of([60])) == "60"
    assert word_text(word_of([72, 67, 64, 48])) == "0.4.7"
    assert word_text(word_of([60, 72])) == "0"
    assert word_text(word_of([24])) == "36"
    assert word_of([60, 61, 62, 63, 64]) == word_of([60, 61, 62, 63])


def test_transposing_goes_round_the_pitch_classes() -> None:
    assert word_text(transposed_word(word_of([60, 64, 67]), 2)) == "2.6.9"
    assert word_text(transposed_word(word_of([60, 64, 67]), -1)) == "11.3.6"
    assert word_text(transposed_word(word_of([83]), 2)) == "73"
    assert transposed_word(SILENCE, 5) == SILENCE
    for word in (*range(0, WORDS, 37), FIRST_CHORD, WORDS - 1):
        if word >= FIRST_CHORD:
            assert transposed_word(transposed_word(word, 5), -5) == word


def test_a_word_begins_where_anything_is_struck_or_ends() -> None:
    pitches = np.array([[72] * 8, [67] * 4 + [65] * 4, [64] * 8, [48] * 6 + [REST] * 2])
    onsets = np.zeros(pitches.shape, dtype=bool)
    onsets[:, 0] = onsets[1, 4] = onsets[0, 2] = True
    frames = frames_of(pitches[None], onsets[None])
    sentence = sentence_of(frames.sounding[0], frames.struck[0])
    assert sentence.starts.tolist() == [0, 2, 4, 6]
    assert sentence.lengths.tolist() == [2, 2, 2, 2]
    assert [word_text(word) for word in sentence.words] == ["0.4.7", "0.4.7", "0.4.5", "0.4.5"]


def test_a_chord_is_set_by_the_least_motion() -> None:
    tonic = (72, 67, 64, 48)
    assert nearest_chord((0, 4, 7), tonic) == tonic
    dominant = nearest_chord((7, 11, 2), tonic)
    assert {pitch % 12 for pitch in dominant} == {7, 11, 2}
    assert sum(abs(a - b) for a, b in zip(dominant, tonic, strict=True)) <= 6
    assert list(dominant) == sorted(dominant, reverse=True)


@pytest.mark.parametrize("classes", [(0,), (6,), (0, 1, 2, 3), (11, 2, 5, 7)])
def test_every_chord_finds_four_falling_pitches_from_anywhere(classes) -> None:
    for before in ((81, 74, 69, 60), (60, 55, 48, 40), (67, 67, 67, 67)):
        chord = nearest_chord(classes, before)
        assert len(set(chord)) == 4 or len(classes) == 1
        assert list(chord) == sorted(chord, reverse=True)
        assert {pitch % 12 for pitch in chord} == set(classes)
