import numpy as np
import pytest

from musegui.core.analysis.recognition import Tonality
from musegui.core.harmony.home_key import USUAL_KEYS, choose_key, home_key, signature_of
from musegui.core.keys import Key
from musegui.core.score import Score
from musegui.core.voices import Voice
from tests.core.harmony.test_closing import IN_E_MINOR, IN_G, in_voice, melody

G, E_MINOR = Tonality(7, minor=False), Tonality(4, minor=True)


@pytest.mark.parametrize(("pitches", "key"), [(IN_G, G), (IN_E_MINOR, E_MINOR)])
def test_a_melody_that_comes_home_says_its_key(pitches, key):
    score = melody(*pitches)
    assert home_key(score, score.locks) == key
    assert home_key(score, ~score.locks) is None


def test_a_signature_stands_for_both_its_keys_and_the_notes_choose():
    for pitches, key in ((IN_E_MINOR[:-1], E_MINOR), (IN_G[:-1], G)):
        score = melody(*pitches).replace(key=Key(1))
        assert home_key(score, score.locks) == key


def test_a_signature_that_contradicts_the_notes_is_not_believed():
    score = melody(*IN_G).replace(key=Key(-6))
    assert home_key(score, score.locks) == G
    open_end = melody(*IN_G[:-1]).replace(key=Key(-6))
    assert home_key(open_end, open_end.locks) is None


def test_without_notes_the_signature_says_it_as_it_is():
    empty = Score.empty(32, key=Key(-3, minor=True))
    assert home_key(empty, ~empty.locks) == Tonality(0, minor=True)
    assert home_key(Score.empty(32), ~empty.locks) is None


def test_a_key_is_chosen_only_where_hardly_a_note_stands():
    empty = Score.empty(32)
    everything = ~empty.locks
    chosen = {choose_key(empty, everything, seed) for seed in range(60)}
    assert chosen <= set(USUAL_KEYS)
    assert len(chosen) > 6
    assert choose_key(empty, everything, 3) == choose_key(empty, everything, 3)
    few = melody(66, 61)
    assert choose_key(few, few.locks, 0) in {
        key for key in USUAL_KEYS if {6, 1} <= {(key.tonic + d) % 12 for d in range(12)}
    }
    assert choose_key(melody(*IN_G), melody(*IN_G).locks, 0) is None


def test_signatures_of_all_keys():
    for tonic in range(12):
        for minor in (False, True):
            signature = signature_of(Tonality(tonic, minor))
            assert (signature.tonic, signature.minor) == (tonic, minor)
            assert -5 <= signature.fifths <= 6
    assert signature_of(E_MINOR) == Key(1, minor=True)
    assert np.all([signature_of(key).fifths in range(-4, 5) for key in USUAL_KEYS])


def test_the_last_note_chooses_between_the_two_keys_of_a_signature():
    veni = melody(64, 67, 71, 71, 71, 69, 72, 71, 69, 67, 69, 71, 67, 66, 62, 64)
    in_g, in_e = (veni.replace(key=Key(1, minor=minor)) for minor in (False, True))
    assert home_key(in_g, in_g.locks) == home_key(in_e, in_e.locks) == E_MINOR
    open_end = melody(67, 69, 71, 71, 69, 66, 67, 69, 71, 74).replace(key=Key(1))
    assert home_key(open_end, open_end.locks) == G


def test_a_melody_in_a_church_mode_is_in_the_key_of_its_last_note():
    dorian = melody(62, 62, 69, 69, 64, 65, 64, 62, 69, 71, 69, 67, 65, 64, 60, 62).replace(
        key=Key(0)
    )
    assert home_key(dorian, dorian.locks) == Tonality(2, minor=True)
    from_its_fifth = melody(69, 67, 65, 67, 69, 71, 72, 69, 67, 69, 65, 64, 65, 64, 60, 62)
    in_c = from_its_fifth.replace(key=Key(0))
    assert home_key(in_c, in_c.locks) == Tonality(2, minor=True)
    half_close = melody(60, 64, 67, 67, 69, 67, 65, 64, 60, 64, 65, 62).replace(key=Key(0))
    assert home_key(half_close, half_close.locks) == Tonality(0, minor=False)


@pytest.mark.parametrize("signature", [None, Key(1)])
@pytest.mark.parametrize("voice", [Voice.ALTO, Voice.TENOR])
def test_an_inner_voice_says_its_key_by_any_note_of_the_tonic_triad(voice, signature):
    for last in (67, 71, 74):
        score = in_voice(voice, *IN_G[:-1], last).replace(key=signature)
        assert home_key(score, score.locks) == G


def test_the_last_note_counts_for_more_than_notes_that_lean_to_another_key():
    on_the_dominant = melody(64, 66, 71, 71, 68, 72, 68, 71, 68, 68, 71, 69)
    in_a = on_the_dominant.replace(key=Key(0))
    assert home_key(on_the_dominant, on_the_dominant.locks) is None
    assert home_key(in_a, in_a.locks) == Tonality(9, minor=True)
    major = melody(69, 73, 76, 73, 71, 69, 68, 69).replace(key=Key(0))
    assert home_key(major, major.locks) == Tonality(9, minor=False)


def test_the_first_note_chooses_where_the_last_one_is_no_tonic():
    rest = (69, 66, 69, 66, 64, 71, 72, 72, 71, 66)
    for first, key in ((64, E_MINOR), (67, G)):
        score = melody(first, *rest).replace(key=Key(1))
        assert home_key(score, score.locks) == key
