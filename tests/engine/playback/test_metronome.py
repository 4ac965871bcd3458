import pytest

from musegui.core.notes import Note, with_voice_notes
from musegui.core.score import Score
from musegui.core.timegrid import MeterChange, TempoChange
from musegui.core.voices import Voice
from musegui.engine.playback.metronome import count_in, count_in_seconds, with_metronome
from musegui.engine.playback.schedule import CLICK_CHANNEL, make_schedule
from musegui.engine.playback.transport import PlayPoint

CLICK, ACCENT = 77, 76


def clicks(score):
    schedule = with_metronome(make_schedule(score))
    return [(n.start, n.pitch) for n in schedule.started_in(-1, score.steps)]


def counted(grid, step):
    """Steps before the beginning and pitches of what is counted, at a step a second."""
    strikes = [e for e in count_in(grid, PlayPoint(step, 0.0)) if e.is_strike]
    assert all(e.midi_channel == CLICK_CHANNEL for e in strikes)
    return [(e.at_seconds, e.pitch) for e in strikes]


def score_in(numerator, denominator, steps=32, pickup_steps=0, bpm=15.0):
    meters = (MeterChange(0, numerator, denominator),)
    tempos = (TempoChange(0, bpm),)
    return Score.empty(steps, tempos=tempos, meters=meters, pickup_steps=pickup_steps)


@pytest.mark.parametrize(
    ("meter", "beats"),
    [
        ((4, 4), [0, 4, 8, 12, 16, 20, 24, 28]),
        ((3, 4), [0, 4, 8, 12, 16, 20, 24, 28]),
        ((6, 8), [0, 6, 12, 18, 24, 30]),
        ((3, 8), [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30]),
    ],
)
def test_each_beat_clicks_and_each_bar_has_an_accent(meter, beats):
    score = score_in(*meter)
    bar_steps = score.meters[0].steps_per_bar
    assert clicks(score) == [(b, CLICK if b % bar_steps else ACCENT) for b in beats]


def test_an_upbeat_is_the_end_of_a_bar():
    expected = [(0, CLICK), (4, ACCENT), (8, CLICK), (12, CLICK), (16, CLICK), (20, ACCENT)]
    assert clicks(score_in(4, 4, steps=24, pickup_steps=4)) == expected


def test_a_meter_that_changes_is_followed():
    score = score_in(4, 4, steps=28).replace(meters=(MeterChange(0, 4, 4), MeterChange(16, 3, 8)))
    assert clicks(score)[4:] == [
        (16, ACCENT),
        (18, CLICK),
        (20, CLICK),
        (22, ACCENT),
        (24, CLICK),
        (26, CLICK),
    ]


def test_a_metronome_adds_to_the_notes_and_takes_none_away():
    score = with_voice_notes(score_in(4, 4), Voice.ALTO, [Note(Voice.ALTO, 2, 9, 60)])
    schedule = make_schedule(score)
    both = with_metronome(schedule)
    rest = [row for row in both.notes.tolist() if row[2] != CLICK_CHANNEL]
    assert rest == schedule.notes.tolist()
    assert len(both.notes) == 1 + 8


def test_an_empty_score_has_no_clicks():
    assert clicks(Score.empty(0)) == []


def test_what_begins_in_the_middle_of_a_beat_is_not_clicked():
    schedule = with_metronome(make_schedule(score_in(4, 4)))
    assert [n.pitch for n in schedule.struck_at(4.0)] == [CLICK]
    assert schedule.struck_at(4.5) == []


@pytest.mark.parametrize(
    ("step", "expected"),
    [
        (0.0, [(-16, ACCENT), (-12, CLICK), (-8, CLICK), (-4, CLICK)]),
        (24.0, [(-16, CLICK), (-12, CLICK), (-8, ACCENT), (-4, CLICK)]),
        (16.5, [(-12.5, CLICK), (-8.5, CLICK), (-4.5, CLICK), (-0.5, ACCENT)]),
        (17.0, [(-13, CLICK), (-9, CLICK), (-5, CLICK), (-1, ACCENT)]),
    ],
)
def test_a_bar_is_counted_up_to_where_playback_begins(step, expected):
    assert counted(score_in(4, 4).grid, step) == expected


def test_an_upbeat_is_counted_to_the_beat_it_begins_on():
    expected = [(-16, CLICK), (-12, ACCENT), (-8, CLICK), (-4, CLICK)]
    assert counted(score_in(4, 4, pickup_steps=4).grid, 0) == expected


def test_counting_lasts_a_bar_at_the_tempo_of_the_place():
    tempos = (TempoChange(0, 60.0), TempoChange(16, 120.0))
    grid = score_in(3, 4).replace(tempos=tempos).grid
    assert count_in_seconds(grid, 3.7) == pytest.approx(3.0)
    assert count_in_seconds(grid, 16.0) == pytest.approx(1.5)
