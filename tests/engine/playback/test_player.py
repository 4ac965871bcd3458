import threading
import time
from random import Random

import pytest

from musegui.core.editing.edits import toggle_phrase_end
from musegui.core.notes import Note, score_notes, with_voice_notes
from musegui.core.performance import Performance
from musegui.core.score import Score
from musegui.core.timegrid import TempoChange
from musegui.core.voices import VOICES, Voice
from musegui.engine.playback.metronome import with_metronome
from musegui.engine.playback.outputs import RecordingOutput, SilentOutput
from musegui.engine.playback.player import Player
from musegui.engine.playback.schedule import CLICK_CHANNEL, make_schedule
from musegui.engine.synth.synth_output import open_synth_output
from tests.waiting import PATIENCE_SECONDS, wait_until

SOPRANO = Voice.SOPRANO


class Clock:
    """A clock that a test moves by hand."""

    def __init__(self):
        self.seconds = 100.0

    def __call__(self):
        return self.seconds


def melody(*spans, steps=16, bpm=60.0, voice=SOPRANO, score=None):
    """A voice with notes of rising pitch from 70 at ``(start, stop)``; a step takes 0.25 s."""
    notes = [Note(voice, a, b - a, 70 + i) for i, (a, b) in enumerate(spans)]
    empty = score or Score.empty(steps, tempos=(TempoChange(0, bpm),))
    return with_voice_notes(empty, voice, notes)


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def output(clock):
    return RecordingOutput(clock)


@pytest.fixture
def player(output):
    with Player(output) as player:
        yield player


def test_playing_strikes_at_once_and_keeps_ahead_of_time(player, output, clock):
    player.set_schedule(make_schedule(melody((0, 1), (1, 16))))
    player.play()
    assert output.sounding == {(0, 70)}
    clock.seconds += 0.2
    wait_until(lambda: output.pending)
    assert [(e.at_seconds, e.pitch, e.is_strike) for e in output.pending] == [
        (100.25, 70, False),
        (100.25, 71, True),
    ]
    clock.seconds += 0.1
    assert output.sounding == {(0, 71)}
    assert player.position_step == pytest.approx(1.2)


def test_a_piece_is_played_to_its_end_and_says_so():
    score = melody(*((2 * i, 2 * i + 2) for i in range(16)), steps=32, bpm=999.0)
    score = melody((0, 32), voice=Voice.BASS, score=score)
    finished = threading.Event()
    output = RecordingOutput()
    with Player(output, finished.set) as player:
        player.set_schedule(make_schedule(score))
        player.play()
        assert finished.wait(PATIENCE_SECONDS)
        assert not player.is_playing
        assert player.position_step == 0
    strikes = [(e.midi_channel, e.pitch) for e in output.played if e.is_strike]
    assert sorted(strikes) == sorted((int(n.voice), n.pitch) for n in score_notes(score))
    assert not output.sounding
    assert output.closed


def test_pause_is_silent_and_play_goes_on_there_with_what_is_under_way(player, output, clock):
    player.set_schedule(make_schedule(melody((0, 8))))
    player.play()
    clock.seconds += 1.0
    player.pause()
    assert (output.sounding, output.pending) == (set(), [])
    clock.seconds += 5.0
    assert player.position_step == 4
    player.play()
    assert output.sounding == {(0, 70)}


def test_stop_is_silent_and_goes_back(player, output, clock):
    player.set_schedule(make_schedule(melody((0, 8), (8, 16))))
    player.seek(2)
    player.play()
    clock.seconds += 1.0
    player.stop()
    assert (output.sounding, output.pending, player.position_step) == (set(), [], 2)
    player.stop()
    assert player.position_step == 0


def test_seeking_lands_sounding_and_strikes_anew(player, output, clock):
    player.set_schedule(make_schedule(melody((0, 8), (8, 16))))
    player.play()
    clock.seconds += 0.05
    player.seek(11)
    assert output.sounding == {(0, 71)}
    clock.seconds += 0.05
    player.seek(12)
    assert output.sounding == {(0, 71)}
    assert [e.pitch for e in output.played if e.is_strike] == [70, 71, 71]
    assert player.position_step == 12


def test_an_edit_is_heard_at_once_and_leaves_alone_what_it_shares(player, output, clock):
    score = melody((0, 8), (8, 16))
    score = melody((0, 16), voice=Voice.BASS, score=score)
    player.set_schedule(make_schedule(score))
    player.play()
    clock.seconds += 0.5
    edited = with_voice_notes(score, SOPRANO, [Note(SOPRANO, 0, 8, 60)])
    player.set_schedule(make_schedule(edited))
    assert output.sounding == {(0, 60), (3, 70)}
    assert sum(e.pitch == 70 and e.midi_channel == 3 for e in output.played) == 1


def test_an_edit_takes_back_what_was_sent_ahead(player, output, clock):
    player.set_schedule(make_schedule(melody((0, 1), (1, 16))))
    player.play()
    clock.seconds += 0.2
    wait_until(lambda: output.pending)
    player.set_schedule(make_schedule(melody((0, 1))))
    assert [(e.pitch, e.is_strike) for e in output.pending] == [(70, False)]


def test_a_change_of_tempo_stays_at_the_step(player, clock):
    player.set_schedule(make_schedule(melody((0, 16))))
    player.play()
    clock.seconds += 1.0
    player.set_schedule(make_schedule(melody((0, 16), bpm=120.0)))
    assert player.position_step == 4
    clock.seconds += 1.0
    assert player.position_step == 12


def test_a_loop_comes_round_with_what_is_under_way(player, output, clock):
    player.set_schedule(make_schedule(melody((0, 6), (6, 16))))
    player.set_loop((4, 8))
    player.seek(7)
    player.play()
    assert output.sounding == {(0, 71)}
    clock.seconds += 0.2
    wait_until(lambda: output.pending)
    clock.seconds += 0.1
    assert output.sounding == {(0, 70)}
    assert player.position_step == pytest.approx(4.2)
    assert player.loop == (4, 8)


def test_a_refused_loop_changes_nothing(player, output, clock):
    player.set_schedule(make_schedule(melody((0, 1), (1, 16))))
    player.play()
    clock.seconds += 0.2
    wait_until(lambda: output.pending)
    before = output.pending
    with pytest.raises(ValueError, match="loop"):
        player.set_loop((4, 4))
    assert output.pending == before
    assert player.loop is None


def test_only_settings_that_changed_are_sent(player, output):
    score = melody((0, 16))
    player.set_schedule(make_schedule(score))
    assert output.settings["program", 0] == score.voices[0].program
    assert output.settings["control", 3, 7] == score.voices[3].volume
    output.settings.clear()
    player.set_schedule(make_schedule(score))
    assert output.settings == {}


def test_another_output_takes_over_while_playing(player, output, clock):
    player.set_schedule(make_schedule(melody((0, 4), (4, 16))))
    player.play()
    clock.seconds += 1.5
    other_clock = Clock()
    other_clock.seconds = 7.0
    other = RecordingOutput(other_clock)
    player.set_output(other)
    assert output.closed
    assert not output.sounding
    assert other.sounding == {(0, 71)}
    assert other.settings["program", 0] == output.settings["program", 0]
    other_clock.seconds += 0.5
    assert player.position_step == 8
    assert player.is_playing


def test_a_preview_sounds_and_ends_by_itself_even_through_edits(player, output, clock):
    player.set_schedule(make_schedule(melody((8, 16))))
    player.preview(Voice.ALTO, 64, 0.3)
    assert output.sounding == {(1, 64)}
    clock.seconds += 0.1
    player.set_schedule(make_schedule(melody((8, 12))))
    assert output.sounding == {(1, 64)}
    clock.seconds += 0.3
    assert output.sounding == set()


def test_a_note_painted_under_the_playhead_takes_over_its_preview(player, output, clock):
    player.set_schedule(make_schedule(melody()))
    player.play()
    player.preview(SOPRANO, 70)
    player.set_schedule(make_schedule(melody((0, 16))))
    clock.seconds += 1.0
    assert output.sounding == {(0, 70)}
    assert [e.is_strike for e in output.played] == [True]


def test_playing_from_the_end_begins_at_the_top(player, output):
    player.set_schedule(make_schedule(melody((0, 16))))
    player.seek(16)
    player.play()
    assert player.position_step == 0
    assert output.sounding == {(0, 70)}


def test_an_empty_score_finishes_at_once():
    finished = threading.Event()
    with Player(RecordingOutput(), finished.set) as player:
        player.play()
        assert finished.wait(PATIENCE_SECONDS)


def test_a_closed_player_takes_orders_and_does_nothing(output):
    player = Player(output)
    player.play()
    player.close()
    player.close()
    player.set_schedule(make_schedule(melody((0, 16))))
    player.play()
    player.preview(SOPRANO, 60)
    late = RecordingOutput()
    player.set_output(late)
    assert late.closed
    assert not player.is_playing
    assert not output.sounding
    assert "musegui-player" not in {thread.name for thread in threading.enumerate()}


def test_on_finished_may_close_the_player():
    closed = threading.Event()

    def close():
        own.close()
        closed.set()

    own = Player(SilentOutput(), close)
    own.play()
    assert closed.wait(PATIENCE_SECONDS)
    wait_until(lambda: "musegui-player" not in {t.name for t in threading.enumerate()})


def clicked(output):
    """Times and pitches of the metronome's strikes, sent or sounded."""
    events = output.played + output.pending
    return [
        (e.at_seconds, e.pitch) for e in events if e.midi_channel == CLICK_CHANNEL and e.is_strike
    ]


def test_counting_in_comes_first_and_then_the_notes_on_the_beat(player, output, clock):
    player.set_schedule(make_schedule(melody((0, 8), steps=32)))
    player.play(counted_in=True)
    assert player.is_playing
    assert clicked(output) == [(100.0, 76), (101.0, 77), (102.0, 77), (103.0, 77)]
    assert [(e.at_seconds, e.pitch) for e in output.pending if e.pitch == 70] == [(104.0, 70)]
    clock.seconds += 3.5
    assert player.position_step == 0
    clock.seconds += 1.0
    assert player.position_step == 2
    assert output.sounding == {(0, 70)}


def test_an_edit_while_counting_in_moves_no_beat_and_no_beginning(player, output, clock):
    player.set_schedule(make_schedule(melody((0, 8))))
    player.play(counted_in=True)
    clock.seconds += 1.5
    player.set_schedule(make_schedule(melody((0, 4))))
    assert clicked(output) == [(100.0, 76), (101.0, 77), (102.0, 77), (103.0, 77)]
    clock.seconds += 2.5
    assert output.sounding == {(0, 70)}
    player.set_schedule(make_schedule(melody((0, 8))))
    clock.seconds += 0.25
    assert player.position_step == pytest.approx(1.0)
    assert sum(e.pitch == 70 and e.is_strike for e in output.played) == 1


def test_stopping_while_counting_in_stops_the_clicks_too(player, output, clock):
    player.set_schedule(make_schedule(melody((0, 8))))
    player.play(counted_in=True)
    clock.seconds += 0.5
    player.stop()
    assert (output.pending, output.sounding) == ([], set())
    assert not player.is_playing
    player.play()
    assert output.sounding == {(0, 70)}


def test_another_output_goes_on_counting(player, output, clock):
    player.set_schedule(make_schedule(melody((0, 8))))
    player.play(counted_in=True)
    clock.seconds += 1.5
    other = RecordingOutput(Clock())
    player.set_output(other)
    assert clicked(other) == [(100.5, 77), (101.5, 77)]
    assert [(e.at_seconds, e.pitch) for e in other.pending if e.pitch == 70] == [(102.5, 70)]


def test_a_metronome_set_going_between_beats_waits_for_the_next(player, output, clock):
    player.set_schedule(make_schedule(melody((0, 16))))
    player.play()
    clock.seconds += 0.9
    player.set_schedule(with_metronome(make_schedule(melody((0, 16)))))
    assert clicked(output) == [(101.0, 77)]
    clock.seconds += 0.15
    player.set_schedule(with_metronome(make_schedule(melody((0, 12)))))
    assert clicked(output) == [(101.0, 77)]


def test_a_loop_clicks_at_its_start_each_time(player, output, clock):
    player.set_schedule(with_metronome(make_schedule(melody((0, 16)))))
    player.set_loop((0, 4))
    player.play()
    clock.seconds += 0.9
    player.set_loop((0, 4))
    assert clicked(output) == [(100.0, 76), (101.0, 76)]


def random_score(random):
    score = Score.empty(32, tempos=(TempoChange(0, random.choice((1.0, 80.0, 320.0, 999.0))),))
    for voice in VOICES:
        notes = [Note(voice, 2 * i, 2, random.randrange(50, 56)) for i in range(16)]
        score = with_voice_notes(score, voice, notes)
    return toggle_phrase_end(score, random.randrange(32))


def random_schedule(random):
    performance = Performance(random.random(), random.randrange(9), random.random() < 0.5)
    return make_schedule(random_score(random), performance)


def storm(player, random, orders, pause_seconds):
    """Give a player random orders in quick succession."""
    loops = (None, (0, 1), (4, 8), (30, 40))
    for _ in range(orders):
        order = random.choice(
            (
                player.play,
                player.play,
                player.pause,
                player.stop,
                lambda: player.seek(random.uniform(0, 34)),
                lambda: player.set_loop(random.choice(loops)),
                lambda: player.set_schedule(random_schedule(random)),
                lambda: player.preview(random.choice(VOICES), random.randrange(50, 56), 0.05),
            )
        )
        order()
        time.sleep(random.choice(pause_seconds))


def test_nothing_hangs_after_a_storm():
    random = Random(5)
    output = RecordingOutput()
    with Player(output) as player:
        storm(player, random, 400, (0.0, 0.0, 0.003))
        player.stop()
        wait_until(lambda: not output.pending)
        assert output.sounding == set()


def test_no_voice_of_the_synthesizer_sounds_after_a_storm(tmp_path):
    settings = {"audio.file.name": str(tmp_path / "storm.wav")}
    output = open_synth_output(driver="file", settings=settings)
    with Player(output) as player:
        player.set_schedule(make_schedule(random_score(Random(6))))
        player.set_loop((0, 8))
        player.play()
        wait_until(lambda: output.sounding_voices > 0)
        storm(player, Random(7), 150, (0.0, 0.002, 0.02))
        player.stop()
        wait_until(lambda: output.sounding_voices == 0)
