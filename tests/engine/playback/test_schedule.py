from dataclasses import replace

from hypothesis import given

from musegui.core.notes import score_notes
from musegui.core.score import Score
from musegui.core.voices import Voice
from musegui.engine.playback.schedule import make_schedule
from tests.strategies import scores


@given(scores())
def test_the_schedule_holds_exactly_the_notes_of_the_score(score):
    scheduled = [tuple(row[:4]) for row in make_schedule(score).notes.tolist()]
    expected = [
        (note.start, note.stop, score.voices[note.voice].midi_channel, note.pitch)
        for note in score_notes(score)
    ]
    assert sorted(scheduled) == sorted(expected)
    assert [row[0] for row in scheduled] == sorted(row[0] for row in expected)


@given(scores())
def test_queries_agree_with_the_grid(score):
    schedule = make_schedule(score)
    for step in range(score.steps):
        sounding = {(n.midi_channel, n.pitch) for n in schedule.sounding_at(step)}
        here = score.pitches[:, step]
        assert sounding == {(v, int(here[v])) for v in Voice if here[v] >= 0}
        struck = [n.midi_channel for n in schedule.started_in(step - 1, step)]
        assert sorted(struck) == [v for v in Voice if score.onsets[v, step]]
    assert len(schedule.stopped_in(-1, score.steps)) == len(schedule.notes)


def test_muted_voices_are_silent_and_settings_are_carried():
    score = Score.empty(4)
    pitches = score.pitches.copy()
    pitches[:2] = 60
    alto = replace(score.voices[Voice.ALTO], program=19, volume=90, pan=10, midi_channel=9)
    soprano = replace(score.voices[Voice.SOPRANO], muted=True)
    score = score.replace(pitches=pitches, voices=(soprano, alto, *score.voices[2:]))
    schedule = make_schedule(score)
    assert [note.midi_channel for note in schedule.sounding_at(0)] == [9]
    assert schedule.channels[Voice.ALTO] == (9, 19, 90, 10)
    assert schedule.channels[Voice.ALTO].controls == ((7, 90), (10, 10))


def test_an_empty_score_gives_an_empty_schedule():
    schedule = make_schedule(Score.empty(0))
    assert len(schedule.notes) == 0
    assert schedule.end_step == 0
    assert schedule.sounding_at(0) == []
