import numpy as np
import pytest

from musegui.core.fill.form import plan_form
from musegui.core.harmony.chords import ChordSymbol
from musegui.core.keys import Key, KeyChange
from musegui.core.notes import Note, with_voice_notes
from musegui.core.score import CADENCE_HERE, Score
from musegui.core.timegrid import MeterChange
from musegui.core.voices import Voice
from tests.core.harmony.test_closing import IN_E_MINOR, IN_G, melody


def plan(score, known=None, asked=None, seed=0, **options):
    nothing = [None] * score.steps
    return plan_form(
        score, score.locks if known is None else known, asked or nothing, seed, **options
    )


def test_a_piece_opens_on_the_tonic_triad_in_root_position_for_a_beat():
    chords = plan(melody(*IN_G)).chords
    assert set(chords[:4]) == {ChordSymbol(7, (7, 11, 2), 7)}
    assert set(chords[4:42]) == {None}


def test_the_dominant_leads_to_the_close_where_the_note_before_belongs_to_it():
    chords = plan(melody(*IN_G)).chords
    assert set(chords[42:44]) == {ChordSymbol(2, (2, 6, 9, 0), 2)}
    from_c = plan(melody(*IN_G[:-2], 72, IN_G[-1])).chords
    assert set(from_c[4:44]) == {None}


def test_the_closing_chord_is_held_after_its_first_beat():
    score = melody(*IN_G)
    held = plan(Score.from_pitches(np.append(score.pitches[0], [67] * 8))).held
    assert held == [False] * 48 + [True] * 12
    assert not any(plan(melody(*IN_G[:-1])).held)


def test_it_opens_in_minor_with_the_minor_third_and_closes_as_asked():
    for picardy, last in ((True, 8), (False, 7)):
        chords = plan(melody(*IN_E_MINOR), picardy=picardy).chords
        assert chords[0] == ChordSymbol(4, (4, 7, 11), 4)
        assert chords[-1] == ChordSymbol(4, (4, last, 11), 4)


def test_an_opening_that_the_first_note_or_the_user_speaks_against_is_not_asked_for():
    score = melody(69, *IN_G)
    assert plan(score).chords[:4] == [None] * 4
    score = melody(*IN_G)
    asked = [ChordSymbol(0, (0, 4, 7)), *[None] * (score.steps - 1)]
    assert plan(score, asked=asked).chords[:4] == [None] * 4


def test_of_a_melody_in_no_clear_key_nothing_is_asked():
    form = plan(melody(*IN_G[:-1]))
    assert set(form.keys) == {None}
    assert set(form.chords) == {None}


def test_a_score_without_notes_gets_a_key_phrases_and_an_ending():
    score = Score.empty(128)
    form = plan(score, ~score.locks, seed=4)
    assert form.held_keys == form.keys
    assert np.flatnonzero(form.cadences == CADENCE_HERE).tolist() == [24, 56, 88, 120]
    [tonic] = {key.tonic for key in form.keys}
    assert form.chords[0].root == form.chords[-1].root == form.chords[-1].bass == tonic
    assert form.told_with(score, ~score.locks, score.locks).key.tonic == tonic
    assert plan(score, ~score.locks, seed=5).keys != form.keys
    stated = score.replace(key=Key(2))
    assert plan(stated, ~score.locks, seed=5).keys[0].tonic == 2


def test_marks_of_the_user_stay_the_only_ones():
    cadences = np.full(64, -1, dtype=np.int8)
    cadences[36] = CADENCE_HERE
    score = Score.empty(64).replace(cadences=cadences)
    assert np.array_equal(plan(score, ~score.locks).cadences, cadences)


@pytest.mark.parametrize(
    ("meter", "steps", "pickup"),
    [((7, 8), 40, 0), ((5, 4), 60, 3), ((12, 8), 7, 0), ((1, 16), 5, 0), ((4, 4), 16, 1)],
)
def test_any_metre_and_upbeat_has_a_form(meter, steps, pickup):
    score = Score.empty(steps, meters=(MeterChange(0, *meter),), pickup_steps=pickup)
    form = plan(score, ~score.locks)
    assert len(form.chords) == len(form.cadences) == steps
    assert (form.cadences == CADENCE_HERE).any()
    assert form.chords[-1] is not None


def test_rests_only_and_one_long_note():
    silent = Score.empty(32).replace(pitches=np.full((4, 32), -1, dtype=np.int8))
    assert all(plan(silent, ~silent.locks).held_keys)
    long = with_voice_notes(Score.empty(64), Voice.SOPRANO, [Note(Voice.SOPRANO, 0, 64, 67)])
    assert not any(plan(long, long.pitches >= 0).held_keys[:64])


def begun(*pitches, steps=128):
    """A locked melody, with nothing after it yet."""
    start, score = melody(*pitches), Score.empty(steps)
    empty = steps - start.steps
    return score.replace(
        pitches=np.concatenate([start.pitches, score.pitches[:, :empty]], axis=1),
        onsets=np.concatenate([start.onsets, score.onsets[:, :empty]], axis=1),
        locks=np.concatenate([start.locks, score.locks[:, :empty]], axis=1),
    )


def test_what_follows_a_melody_ends_in_its_key():
    score, stop = begun(*IN_G), melody(*IN_G).steps
    form = plan(score)
    assert {key.tonic for key in form.keys} == {7}
    assert form.held_keys == [*[None] * stop, *form.keys[stop:]]
    assert np.flatnonzero(form.cadences == CADENCE_HERE)[-2:].tolist() == [88, 120]
    assert set(form.chords[120:]) == {ChordSymbol(7, (7, 11, 2), 7)}
    assert set(form.chords[stop:120]) == {None}


def test_what_is_marked_in_a_melody_leaves_its_open_end_to_be_planned():
    cadences = np.full(128, -1, dtype=np.int8)
    cadences[24] = CADENCE_HERE
    ends = plan(begun(*IN_G).replace(cadences=cadences)).cadences
    assert np.flatnonzero(ends == CADENCE_HERE).tolist() == [24, 88, 120]


def test_an_end_that_stays_empty_is_not_planned():
    score = begun(*IN_G)
    writable = np.zeros((4, 128), dtype=bool)
    writable[1:, :48] = True
    form = plan(score, ~writable)
    assert not any(form.held_keys)
    assert set(form.chords[48:]) == {None}


def test_a_score_of_no_length_has_no_form():
    assert plan(Score.empty(0)).chords == []


def test_a_piece_that_changes_key_opens_in_the_first_and_ends_in_the_last():
    score = Score.empty(128, key=Key(0), key_changes=(KeyChange(64, Key(2)),))
    everything = ~score.locks
    form = plan(score, everything)
    assert [form.keys[step].tonic for step in (0, 63, 64, 127)] == [0, 0, 2, 2]
    assert (form.chords[0].root, form.chords[-1].root) == (0, 2)
    told = form.told_with(score, everything, score.locks)
    assert (told.key, told.key_changes) == (None, ())
    later = everything & (np.arange(128) >= 64)
    assert form.told_with(score, later, score.locks).key == Key(2)


def test_a_melody_ends_in_the_key_of_its_end_though_most_of_it_was_in_another():
    first, last = melody(*IN_E_MINOR * 3), melody(*IN_G)
    both = np.concatenate([first.pitches, last.pitches], axis=1)
    score = Score.empty(both.shape[1], key=Key(1, minor=True)).replace(
        pitches=both,
        locks=both >= 0,
        key_changes=(KeyChange(first.steps, Key(1)),),
    )
    assert plan(score).chords[-1].root == 7
