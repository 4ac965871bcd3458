from dataclasses import replace

import numpy as np
import pytest

from musegui.core.editing.edits import toggle_phrase_end
from musegui.core.marks import Dynamic
from musegui.core.notes import Note, score_notes, with_voice_notes
from musegui.core.performance import Performance, perform
from musegui.core.score import Score
from musegui.core.timegrid import TempoChange
from musegui.core.voices import VOICES, Voice
from musegui.engine.errors import RenderError
from musegui.engine.playback.schedule import make_schedule
from musegui.engine.synth import render as render_module
from musegui.engine.synth.render import DEFAULT_SAMPLE_RATE, SILENCE_LEVEL, render, render_schedule

BASE_PITCHES = (72, 65, 60, 48)


def chords(bpm=173.0, steps=16):
    """Four voices that move together every four steps."""
    score = Score.empty(steps, tempos=(TempoChange(0, bpm),))
    for voice, base in zip(VOICES, BASE_PITCHES, strict=True):
        notes = [Note(voice, start, 4, base + start // 4) for start in range(0, steps, 4)]
        score = with_voice_notes(score, voice, notes)
    return score


def rendered(score, **options):
    return np.concatenate(list(render(score, **options)))


def without(score, note):
    notes = [other for other in score_notes(score) if other.voice == note.voice and other != note]
    return with_voice_notes(score, note.voice, notes)


def test_rendering_gives_the_same_bits_every_time():
    assert np.array_equal(rendered(chords()), rendered(chords()))


def test_every_note_begins_where_the_score_says():
    score = chords(steps=32).replace(tempos=(TempoChange(0, 173.0), TempoChange(9, 61.3)))
    whole = rendered(score)
    for note in score_notes(score)[::3]:
        lacking = rendered(without(score, note))
        length = min(len(whole), len(lacking))
        differs = np.abs(whole[:length] - lacking[:length]).max(axis=1) > 0
        onset_seconds = int(np.argmax(differs)) / DEFAULT_SAMPLE_RATE
        assert onset_seconds == pytest.approx(score.grid.seconds_at(note.start), abs=0.0015)


@pytest.mark.parametrize("humanize", [0.0, 1.0])
def test_every_note_begins_where_the_performance_says(humanize):
    performance = Performance(humanize, 5, breathes=True)
    score = toggle_phrase_end(chords(bpm=100.0, steps=32), 12)
    whole = rendered(score, performance=performance)
    played, grid = perform(score, performance)
    starts = {(row[2], int(row[0])): grid.seconds_at(row[0]) for row in played.tolist()}
    assert starts[Voice.BASS, 16] > score.grid.seconds_at(16) + 0.3
    for note in score_notes(score)[::3]:
        lacking = rendered(without(score, note), performance=performance)
        length = min(len(whole), len(lacking))
        differs = np.abs(whole[:length] - lacking[:length]).max(axis=1) > 0
        onset_seconds = int(np.argmax(differs)) / DEFAULT_SAMPLE_RATE
        assert onset_seconds == pytest.approx(starts[note.voice, note.start], abs=0.0015)


def test_the_sound_is_there_does_not_clip_and_dies_away():
    audio = rendered(chords())
    peak = np.abs(audio).max()
    assert 0.1 < peak < 1.0
    assert np.abs(audio[-1000:]).max() < SILENCE_LEVEL
    assert abs(audio.mean()) < 1e-3


def test_four_voices_at_full_volume_do_not_clip():
    score = chords()
    score = score.replace(voices=tuple(replace(voice, volume=127) for voice in score.voices))
    assert np.abs(rendered(score)).max() < 1.0


def test_muted_voices_do_not_sound():
    score = chords()
    muted = tuple(replace(score.voices[v], muted=v != Voice.BASS) for v in VOICES)
    bass = [note for note in score_notes(score) if note.voice == Voice.BASS]
    alone = with_voice_notes(Score.empty(16, tempos=score.tempos), Voice.BASS, bass)
    assert np.array_equal(rendered(score.replace(voices=muted)), rendered(alone))


@pytest.mark.parametrize("bpm", [1.0, 999.0])
def test_extreme_tempos_give_the_right_length(bpm):
    score = with_voice_notes(
        Score.empty(4, tempos=(TempoChange(0, bpm),)), Voice.ALTO, [Note(Voice.ALTO, 3, 1, 60)]
    )
    seconds = len(rendered(score)) / DEFAULT_SAMPLE_RATE
    assert 60 / bpm < seconds < 60 / bpm + render_module.MAX_TAIL_SECONDS + 0.01


def test_another_sample_rate_gives_the_same_music():
    usual, slow = rendered(chords()), rendered(chords(), sample_rate=22_050)
    seconds = chords().grid.seconds_at(16)
    level, slow_level = (
        np.std(audio[: round(seconds * rate)])
        for audio, rate in ((usual, DEFAULT_SAMPLE_RATE), (slow, 22_050))
    )
    assert slow_level == pytest.approx(level, rel=0.1)


@pytest.mark.parametrize("sample_rate", [0, 7_999, 192_000])
def test_an_impossible_sample_rate_is_refused(sample_rate):
    with pytest.raises(RenderError, match="sample rate"):
        render(chords(), sample_rate=sample_rate)


@pytest.mark.parametrize("steps", [0, 16])
def test_a_score_without_notes_is_refused(steps):
    with pytest.raises(RenderError, match="nothing to render"):
        render(Score.empty(steps))


def test_a_note_on_the_last_step_sounds_and_dies_away():
    last = with_voice_notes(Score.empty(4), Voice.BASS, [Note(Voice.BASS, 3, 1, 48)])
    audio = np.abs(rendered(last)).max(axis=1)
    begin = round(last.grid.seconds_at(3) * DEFAULT_SAMPLE_RATE)
    assert audio[: begin - 64].max() < 1e-6
    assert audio[begin : begin + 10_000].max() > 0.05
    assert audio[-1000:].max() < SILENCE_LEVEL


def test_a_length_that_is_asked_for_is_kept():
    blocks = list(render_schedule(make_schedule(chords()), total_frames=200_000))
    assert sum(map(len, blocks)) == 200_000


def test_the_whole_tail_is_kept_or_faded():
    """No render ends above -80 dB, and none that would end sooner goes on."""
    audio = np.abs(rendered(chords())).max(axis=1)
    sounds = np.flatnonzero(audio > SILENCE_LEVEL)[-1]
    assert 0 < len(audio) - sounds < 0.21 * DEFAULT_SAMPLE_RATE


def test_soft_notes_sound_softer():
    score = chords(bpm=100.0)
    levels = []
    for level in ("pp", "mf", "ff"):
        marks = tuple(Dynamic(0, voice, level) for voice in VOICES)
        levels.append(np.sqrt(np.mean(rendered(score.replace(dynamics=marks)) ** 2)))
    assert levels[0] < 0.6 * levels[1] < 0.6 * levels[2]
