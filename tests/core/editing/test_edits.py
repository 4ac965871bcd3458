from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from musegui.core.editing import edits
from musegui.core.keys import Key, KeyChange
from musegui.core.notes import Note, note_at, score_notes, voice_notes
from musegui.core.pitch import OPEN, REST
from musegui.core.score import CADENCE_HERE, Score
from musegui.core.timegrid import MeterChange, TempoChange
from musegui.core.voices import VOICES, Voice

S, A = Voice.SOPRANO, Voice.ALTO


def painted(*notes: Note, steps: int = 32) -> Score:
    return edits.paint_notes(Score.empty(steps), notes)


def test_a_painted_note_is_the_users_and_nothing_else_changes() -> None:
    score = painted(Note(S, 4, 4, 72))
    assert score_notes(score) == [Note(S, 4, 4, 72)]
    assert score.locks.sum() == 4
    assert (score.pitches == OPEN).sum() == 4 * 32 - 4


def test_a_later_note_trims_the_earlier_one_of_its_voice_only() -> None:
    score = painted(Note(S, 0, 8, 72), Note(A, 0, 8, 67), Note(S, 4, 2, 74))
    assert voice_notes(score, S) == [Note(S, 0, 4, 72), Note(S, 4, 2, 74)]
    assert voice_notes(score, A) == [Note(A, 0, 8, 67)]
    assert not score.locks[S, 6:].any()


def test_a_note_over_the_head_of_another_of_the_same_pitch_does_not_melt_into_it() -> None:
    score = painted(Note(S, 4, 4, 72), Note(S, 2, 4, 72))
    assert voice_notes(score, S) == [Note(S, 2, 4, 72), Note(S, 6, 2, 72)]


def test_painting_past_the_end_adds_whole_bars() -> None:
    score = painted(Note(S, 30, 4, 72))
    assert score.steps == 48
    assert voice_notes(score, S) == [Note(S, 30, 4, 72)]


def test_erasing_leaves_gaps_that_are_nobodys() -> None:
    score = edits.erase_notes(painted(Note(S, 4, 4, 72)), [Note(S, 4, 2, 72)])
    assert voice_notes(score, S) == [Note(S, 6, 2, 72)]
    assert score.pitches[S, 4] == OPEN
    assert not score.locks[S, 4]


def test_rests_are_the_users() -> None:
    score = painted(Note(S, 4, 4, 72))
    score = edits.rest_cells(score, edits.span_cells(score, [S], 4, 6))
    assert score.pitches[S, 4] == REST
    assert score.locks[S, 4:8].all()
    assert voice_notes(score, S) == [Note(S, 6, 2, 72)]


def test_open_cells_cannot_be_locked() -> None:
    score = edits.set_locks(painted(Note(S, 4, 4, 72)), np.ones((4, 32), dtype=bool), True)
    assert score.locks.sum() == 4


@pytest.mark.parametrize(
    ("steps", "semitones", "expected"),
    [
        (4, 2, [Note(S, 6, 2, 74), Note(S, 8, 2, 62)]),
        (-9, 0, [Note(S, 0, 2, 72), Note(S, 2, 2, 60)]),
        (0, 99, [Note(S, 2, 2, 127), Note(S, 4, 2, 115)]),
        (0, -99, [Note(S, 2, 2, 12), Note(S, 4, 2, 0)]),
    ],
)
def test_notes_move_together_and_stop_at_the_borders(
    steps: int, semitones: int, expected: list[Note]
) -> None:
    notes = [Note(S, 2, 2, 72), Note(S, 4, 2, 60)]
    assert edits.moved(notes, steps, semitones) == expected


def test_resized_notes_keep_a_step() -> None:
    assert edits.resized([Note(S, 2, 2, 72)], 5, 0) == [Note(S, 3, 1, 72)]
    assert edits.resized([Note(S, 2, 2, 72)], 0, -5) == [Note(S, 2, 1, 72)]
    assert edits.resized([Note(S, 2, 2, 72)], -5, 3) == [Note(S, 0, 7, 72)]


@pytest.mark.parametrize(
    ("pitch", "degrees", "expected"),
    [(67, 1, 69), (66, 1, 67), (66, -1, 64), (67, -1, 66), (68, 1, 69), (68, -1, 67), (67, 7, 79)],
)
def test_scale_steps_in_g_major(pitch: int, degrees: int, expected: int) -> None:
    assert edits.scale_moved([Note(S, 0, 1, pitch)], degrees, lambda _: Key(1)) == [
        Note(S, 0, 1, expected)
    ]


def test_each_note_moves_in_the_scale_of_its_place():
    score = Score.empty(32, key=Key(0), key_changes=(KeyChange(16, Key(1)),))
    notes = [Note(S, 0, 4, 76), Note(S, 16, 4, 76)]
    moved = edits.scale_moved(notes, 1, score.key_at)
    assert [note.pitch for note in moved] == [77, 78]


def test_quantized_notes_keep_a_grid_unit() -> None:
    assert edits.quantized([Note(S, 3, 2, 72), Note(S, 9, 1, 72)], 4) == [
        Note(S, 4, 4, 72),
        Note(S, 8, 4, 72),
    ]


def test_inserting_and_deleting_a_bar_is_an_identity() -> None:
    score = painted(Note(S, 0, 4, 72), Note(A, 16, 4, 67), Note(S, 20, 12, 72)).replace(
        tempos=(TempoChange(0, 80), TempoChange(16, 90)),
        meters=(MeterChange(0, 4, 4), MeterChange(16, 3, 4)),
    )
    longer = edits.insert_steps(score, 16, 16)
    assert note_at(longer, A, 32) == Note(A, 32, 4, 67)
    assert longer.tempos == (TempoChange(0, 80), TempoChange(32, 90))
    assert edits.delete_steps(longer, 16, 32) == score


def test_deleting_what_holds_a_tempo_change_keeps_the_tempo_after_it() -> None:
    score = painted().replace(tempos=(TempoChange(0, 80), TempoChange(8, 90)))
    assert edits.delete_steps(score, 0, 16).tempos == (TempoChange(0, 90),)


def test_cadences_toggle() -> None:
    score = edits.toggle_phrase_end(painted(), 4)
    assert score.cadences[4] == CADENCE_HERE
    assert edits.toggle_phrase_end(score, 4).cadences[4] == 0


def test_tempo_changes_from_a_step_on_until_the_next_change() -> None:
    score = painted().replace(tempos=(TempoChange(0, 80), TempoChange(8, 90)))
    assert edits.with_tempo(score, 0, 70).tempos == ((0, 70), (8, 90))
    assert edits.with_tempo(score, 4, 120).tempos == ((0, 80), (4, 120), (8, 90))
    assert edits.with_tempo(score, 8, 120).tempos == ((0, 80), (8, 120))
    assert edits.with_tempo(score, 9, 120.5).tempos == ((0, 80), (8, 90), (9, 120.5))
    assert edits.with_tempo(score, 8, 80).tempos == ((0, 80),)
    assert edits.with_tempo(score, 12, 90) == score


def test_a_meter_begins_with_its_bar_and_holds_until_the_next() -> None:
    score = edits.with_meter(painted(steps=64), 20, 3, 4)
    assert score.meters == (MeterChange(0, 4, 4), MeterChange(16, 3, 4))
    assert score.grid.bar_starts(64) == [0, 16, 28, 40, 52]
    score = edits.with_meter(score, 3, 3, 4)
    assert score.meters == (MeterChange(0, 3, 4),)
    with pytest.raises(ValueError, match="sixteenths"):
        edits.with_meter(score, 0, 5, 32)


@given(
    st.integers(0, 67),
    st.sampled_from([0, 4]),
    st.sampled_from([(3, 4), (6, 8), (2, 2), (5, 8), (9, 16), (4, 4), (12, 8)]),
)
def test_a_change_of_meter_leaves_whole_bars(step: int, pickup: int, sign: tuple[int, int]) -> None:
    meters = MeterChange(0, 4, 4), MeterChange(pickup + 32, 3, 4)
    score = Score.empty(pickup + 68, meters=meters, pickup_steps=pickup)
    made = edits.with_meter(score, step, *sign)
    ends = [*made.grid.bar_starts(made.steps)[1:], made.steps]
    for start, end in pairwise([made.pickup_steps, *ends[pickup > 0 :]]):
        meter = made.grid.meter_at(start)
        assert end - start == meter.steps_per_bar or (end == made.steps and meter[1:] != sign)
    assert made.grid.meter_at(step)[1:] == sign


def test_a_bar_that_a_change_of_meter_cuts_short_is_filled_up() -> None:
    score = painted(Note(S, 32, 16, 72), steps=64).replace(
        meters=(MeterChange(0, 4, 4), MeterChange(32, 2, 4))
    )
    made = edits.with_meter(score, 0, 3, 4)
    assert made.meters == (MeterChange(0, 3, 4), MeterChange(36, 2, 4))
    assert made.steps == 68
    assert voice_notes(made, S) == [Note(S, 36, 16, 72)]
    assert (made.pitches[:, 32:36] == OPEN).all()
    assert edits.with_meter(score, 32, 3, 4).steps == 68
    assert edits.with_meter(painted(steps=30), 0, 4, 4).steps == 30


def test_an_upbeat_moves_the_bar_lines_and_stays_shorter_than_a_bar() -> None:
    score = edits.with_pickup(painted(Note(S, 0, 4, 72)), 4)
    assert score.grid.bar_starts(32) == [0, 4, 20]
    assert voice_notes(score, S) == [Note(S, 0, 4, 72)]
    assert edits.with_pickup(score, 99).pickup_steps == 15
    assert edits.with_meter(edits.with_pickup(score, 15), 6, 3, 4).pickup_steps == 11
    assert edits.with_meter(score, 8, 3, 4).meters == (MeterChange(0, 3, 4),)
    changed = score.replace(meters=(MeterChange(0, 4, 4), MeterChange(4, 3, 4)))
    assert edits.with_pickup(changed, 9).pickup_steps == 4


@pytest.mark.parametrize("steps", [48, 50, 64])
def test_a_piece_that_is_cut_off_forgets_what_changed_later(steps: int) -> None:
    score = Score.empty(
        96,
        meters=(MeterChange(0, 4, 4), MeterChange(64, 3, 4)),
        tempos=(TempoChange(0, 80.0), TempoChange(64, 90.0), TempoChange(70, 60.0)),
    )
    made = edits.with_steps(edits.with_steps(score, steps), 96)
    assert made.meters == score.meters[:1]
    assert made.tempos == score.tempos[:1]


notes_ = st.builds(
    Note, st.sampled_from(VOICES), st.integers(0, 40), st.integers(1, 12), st.integers(0, 127)
)


@given(st.lists(notes_, max_size=12), notes_)
def test_what_is_painted_stands_as_painted(before: list[Note], note: Note) -> None:
    score = edits.paint_notes(painted(*before), [note])
    assert note in voice_notes(score, note.voice)
    assert score.locks[score.pitches >= 0].all()
    others = [voice for voice in VOICES if voice != note.voice]
    kept = edits.with_room(painted(*before), score.steps)
    assert (score.pitches[others] == kept.pitches[others]).all()
