"""Playing as it sounds: the player and the real synthesizer, measured in audio."""

from collections.abc import Iterator
from dataclasses import replace
from random import Random

import numpy as np
import pytest

from musegui.core.editing.edits import toggle_phrase_end
from musegui.core.notes import Note, with_voice_notes
from musegui.core.performance import Performance
from musegui.core.score import Score
from musegui.core.timegrid import TempoChange
from musegui.core.voices import VOICES, Voice
from musegui.engine.playback.metronome import with_metronome
from musegui.engine.playback.player import Player
from musegui.engine.playback.schedule import make_schedule
from tests.fonts import only_strings
from tests.hand_synth import SAMPLE_RATE, HandSynth, level, onset_seconds, sharpest_bend
from tests.waiting import wait_until

ORGAN, AAHS = 19, 52
SILENCE = 1e-4


def random_score(random: Random) -> Score:
    score = Score.empty(32, tempos=(TempoChange(0, random.choice((1.0, 90.0, 999.0))),))
    for voice in VOICES:
        notes = [Note(voice, 2 * i, 2, random.randrange(50, 56)) for i in range(16)]
        score = with_voice_notes(score, voice, notes)
    for mark in random.sample(range(0, 32, 4), 3):
        score = toggle_phrase_end(score, mark)
    return score


def random_performance(random: Random) -> Performance:
    return Performance(random.choice((0.0, 0.3, 1.0)), random.randrange(9), random.random() < 0.5)


@pytest.fixture
def synth() -> Iterator[HandSynth]:
    synth = HandSynth()
    yield synth
    synth.close()


@pytest.fixture
def player(synth: HandSynth) -> Iterator[Player]:
    with Player(synth) as player:
        yield player


def melody(*spans: tuple[int, int], steps: int = 32, bpm: float = 60.0, program: int = AAHS):
    """An alto with notes of rising pitch from 60 at ``(start, stop)``; a step takes 0.25 s."""
    notes = [Note(Voice.ALTO, a, b - a, 60 + 4 * i) for i, (a, b) in enumerate(spans)]
    score = Score.empty(steps, tempos=(TempoChange(0, bpm),))
    score = with_voice_notes(score, Voice.ALTO, notes)
    return score.replace(voices=tuple(replace(v, program=program) for v in score.voices))


def settle(synth: HandSynth, seconds: float = 1.0) -> None:
    """Let every sound end."""
    synth.sound(seconds)
    assert np.abs(synth.sound(0.1)).max() < SILENCE


def test_playing_sounds_with_the_next_block(player, synth):
    player.set_schedule(make_schedule(melody((0, 8), program=ORGAN)))
    settle(synth)
    player.play()
    assert onset_seconds(synth.sound(0.2, player)) < 0.005


def test_a_note_sounds_as_loud_as_its_velocity_and_a_humanized_one_as_late(player, synth):
    levels = []
    for velocity in (30, 100):
        score = melody((0, 16), program=ORGAN)
        struck = np.where(score.onsets, velocity, 0)
        player.set_schedule(make_schedule(score.replace(velocities=struck)))
        player.seek(0)
        player.play()
        levels.append(level(synth.sound(0.5, player)))
        player.stop()
        settle(synth)
    assert levels[0] < 0.4 * levels[1]
    performance = Performance(1.0, 4)
    schedule = make_schedule(melody((4, 8), program=ORGAN), performance)
    player.set_schedule(schedule)
    player.seek(3)
    player.play()
    late = schedule.grid.seconds_at(schedule.notes["start"][0]) - schedule.grid.seconds_at(4)
    assert 0.002 < late < 0.03
    assert onset_seconds(synth.sound(0.5, player)) == pytest.approx(0.25 + late, abs=0.003)


def test_an_edit_is_heard_with_the_next_block(player, synth):
    player.set_schedule(make_schedule(melody((16, 20), program=ORGAN)))
    player.play()
    synth.sound(0.5, player)
    player.set_schedule(make_schedule(melody((0, 16), program=ORGAN)))
    assert onset_seconds(synth.sound(0.2, player)) < 0.005


def test_muting_falls_silent_at_once(player, synth):
    score = melody((0, 32), program=ORGAN)
    player.set_schedule(make_schedule(score))
    player.play()
    before = level(synth.sound(0.5, player)[-4000:])
    voices = [replace(v, muted=i == Voice.ALTO) for i, v in enumerate(score.voices)]
    player.set_schedule(make_schedule(score.replace(voices=tuple(voices))))
    synth.sound(0.5, player)
    assert level(synth.sound(0.2, player)) < 0.03 * before
    player.set_schedule(make_schedule(score))
    synth.sound(0.2, player)
    assert level(synth.sound(0.2, player)) == pytest.approx(before, rel=0.1)


def test_volume_acts_at_once_on_what_sounds(player, synth):
    score = melody((0, 32), program=ORGAN)
    player.set_schedule(make_schedule(score))
    player.play()
    before = level(synth.sound(0.5, player)[-4000:])
    softer = tuple(replace(voice, volume=50) for voice in score.voices)
    player.set_schedule(make_schedule(score.replace(voices=softer)))
    synth.sound(0.1, player)
    assert level(synth.sound(0.2, player)) == pytest.approx(0.25 * before, rel=0.15)


def test_another_sound_font_goes_on_in_the_middle_of_a_note(player, synth, tmp_path):
    player.set_schedule(make_schedule(melody((0, 32), program=3)))
    player.play()
    synth.sound(0.5, player)
    other = HandSynth(only_strings(tmp_path / "strings.sf2"))
    before = player.position_step
    player.set_output(other)
    assert synth.closed
    assert onset_seconds(other.sound(0.5, player)) < 0.01
    assert player.position_step == pytest.approx(before + 2, abs=0.1)
    assert level(other.sound(0.5, player)) > 0.005


def test_seeking_into_a_note_sounds_it(player, synth):
    player.set_schedule(make_schedule(melody((8, 16), program=ORGAN)))
    player.play()
    assert level(synth.sound(0.5, player)) < SILENCE
    player.seek(12.5)
    assert onset_seconds(synth.sound(0.2, player)) < 0.005
    assert player.position_step == pytest.approx(13.3, abs=0.1)
    assert level(synth.sound(0.3, player)) > 0.01


@pytest.mark.parametrize("program", [AAHS, ORGAN, 48])
def test_a_loop_comes_round_without_a_click(player, synth, program):
    """A note longer than the loop is struck anew each time, as softly as any."""
    player.set_schedule(make_schedule(melody((0, 32), program=program)))
    player.set_loop((4, 8))
    player.seek(4)
    player.play()
    audio = synth.sound(3.6, player)
    bends = sharpest_bend(audio)
    usual = np.percentile(bends[SAMPLE_RATE // 2 :], 99.9)
    for seam in (1.0, 2.0, 3.0):
        around = slice(*(round((seam + x) * SAMPLE_RATE) for x in (-0.01, 0.03)))
        assert bends[around].max() < 1.5 * usual
        gap = audio[around]
        assert level(gap) > 0.3 * level(audio[SAMPLE_RATE // 2 :])


def test_a_change_of_tempo_stays_in_place_and_moves_what_comes(player, synth):
    player.set_schedule(make_schedule(melody((0, 8), (8, 16), program=ORGAN)))
    player.play()
    synth.sound(1.0, player)
    at, before = synth.seconds, player.position_step
    player.set_schedule(make_schedule(melody((0, 8), (8, 16), bpm=120.0, program=ORGAN)))
    assert player.position_step == pytest.approx(before, abs=0.01)
    audio = synth.sound(1.0, player)
    # No second attack: the note under way sounds on as it was.
    assert level(audio[:2000]) == pytest.approx(
        level(synth.audio[-len(audio) - 2000 :][:2000]), rel=0.3
    )
    upper_hz = 440 * 2 ** ((64 - 69) / 12)
    due = at + (8 - before) * 0.125
    assert rise_of(synth.audio, upper_hz, due) == pytest.approx(due, abs=0.02)


def rise_of(audio, frequency_hz: float, near_seconds: float) -> float:
    """When a partial reaches half its later level, around a time."""
    window = 1024
    begin = round((near_seconds - 0.2) * SAMPLE_RATE)
    wave = np.exp(-2j * np.pi * frequency_hz * np.arange(window) / SAMPLE_RATE) * np.hanning(window)
    starts = range(begin, begin + round(0.4 * SAMPLE_RATE), 32)
    levels = np.array([abs(np.vdot(wave.conj(), audio[s : s + window, 0])) for s in starts])
    first = int(np.argmax(levels > levels[-100:].mean() / 2))
    return (starts[first] + window / 2) / SAMPLE_RATE


def test_the_metronome_clicks_on_the_beat_and_counts_in(player, synth):
    player.set_schedule(with_metronome(make_schedule(melody())))
    settle(synth)
    begin = synth.seconds
    player.play(counted_in=True)
    audio = synth.sound(6.5, player)
    assert player.position_step == pytest.approx(4 * (synth.seconds - begin - 4.0), abs=0.05)
    loud = np.abs(audio).max(axis=1)
    for beat in range(6):
        onset = onset_seconds(audio[round((beat - 0.02) * SAMPLE_RATE if beat else 0) :])
        assert onset == pytest.approx(0.02 if beat else 0.0, abs=0.004)
        assert (
            loud[round((beat + 0.3) * SAMPLE_RATE) : round((beat + 0.9) * SAMPLE_RATE)].max() < 1e-3
        )


@pytest.mark.parametrize("bpm", [1.0, 999.0])
def test_extreme_tempos_play_and_fall_silent(player, synth, bpm):
    player.set_schedule(make_schedule(melody((0, 2), (31, 32), bpm=bpm)))
    player.play()
    assert level(synth.sound(0.3, player)) > 0.003
    player.seek(31)
    assert level(synth.sound(0.3, player)) > 0.003
    player.stop()
    settle(synth, 2.0)


def test_a_note_on_the_last_step_is_heard_and_playing_ends(player, synth):
    player.set_schedule(make_schedule(melody((3, 4), steps=4)))
    player.play()
    audio = synth.sound(1.2, player)
    assert level(audio[: round(0.7 * SAMPLE_RATE)]) < SILENCE
    assert level(audio[round(0.8 * SAMPLE_RATE) : SAMPLE_RATE]) > 0.003
    wait_until(lambda: not player.is_playing)
    settle(synth, 2.0)


@pytest.mark.parametrize(
    "storms", [6, pytest.param(200, marks=pytest.mark.soak)], ids=["short", "long"]
)
def test_after_a_storm_of_orders_and_sound_fonts_nothing_sounds(tmp_path, storms):
    random = Random(11)
    fonts = (None, only_strings(tmp_path / "strings.sf2"))
    outputs = [HandSynth(reverb=True)]
    with Player(outputs[0]) as player:

        def swap() -> None:
            outputs.append(HandSynth(random.choice(fonts), reverb=True))
            player.set_output(outputs[-1])

        def change_score() -> None:
            schedule = make_schedule(random_score(random), random_performance(random))
            player.set_schedule(with_metronome(schedule) if random.random() < 0.5 else schedule)

        orders = (
            player.play,
            player.play,
            lambda: player.play(counted_in=True),
            player.pause,
            player.stop,
            lambda: player.seek(random.uniform(0, 34)),
            lambda: player.set_loop(random.choice((None, (0, 1), (4, 8), (30, 40)))),
            change_score,
            change_score,
            lambda: player.preview(random.choice(VOICES), random.randrange(50, 56), 0.1),
        )
        for _ in range(storms):
            for order in range(40):
                swap() if order % 20 == 19 else random.choice(orders)()
                outputs[-1].sound(random.choice((0.02, 0.02, 0.06)))
            player.stop()
            player.set_loop(None)
            player.seek(0)
            player.play()
            last = outputs[-1]
            last.sound(0.1, player)
            player.stop()
            last.sound(6.0)
            assert np.abs(last.sound(0.2)).max() < SILENCE
            assert last.sounding_voices == 0
            assert np.abs(last.audio).max() > 0.05
        assert all(output.closed for output in outputs[:-1])
