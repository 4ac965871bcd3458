from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile

from musegui.core.notes import Note, score_notes, with_voice_notes
from musegui.core.score import Score
from musegui.core.timegrid import TempoChange
from musegui.core.voices import VOICES, Voice
from musegui.engine import render as render_module
from musegui.engine.errors import OutputError, RenderError
from musegui.engine.render import DEFAULT_SAMPLE_RATE, SILENCE_LEVEL, render, render_to_file
from musegui.files.audio_file import AudioFileError

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


def test_a_score_without_notes_is_refused_and_leaves_no_file(tmp_path):
    path = tmp_path / "empty.wav"
    for score in (Score.empty(0), Score.empty(16)):
        with pytest.raises(RenderError, match="nothing to render"):
            render_to_file(score, path)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("suffix", [".wav", ".flac", ".WAV"])
def test_the_file_holds_what_was_rendered(tmp_path, suffix):
    path = tmp_path / f"chords{suffix}"
    parts = []
    seconds = render_to_file(chords(), path, progress=parts.append)
    audio, sample_rate = soundfile.read(path)
    expected = rendered(chords())
    assert sample_rate == DEFAULT_SAMPLE_RATE
    assert len(audio) == len(expected) == round(seconds * sample_rate)
    np.testing.assert_allclose(audio, expected, atol=1 / 32_000)
    assert parts == sorted(parts)
    assert parts[-1] == 1.0


def test_a_sound_font_that_is_too_loud_is_turned_down(tmp_path, monkeypatch):
    monkeypatch.setattr(render_module, "SYNTH_GAIN", 8.0)
    path = tmp_path / "loud.wav"
    render_to_file(chords(), path)
    audio, _ = soundfile.read(path)
    assert np.abs(audio).max() == pytest.approx(0.98, abs=0.005)


def test_cancelling_leaves_the_old_file(tmp_path):
    path = tmp_path / "kept.wav"
    path.write_bytes(b"precious")

    def cancel(part):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        render_to_file(chords(), path, progress=cancel)
    assert path.read_bytes() == b"precious"
    assert list(tmp_path.iterdir()) == [path]


def test_a_bad_sound_font_or_name_leaves_no_file(tmp_path):
    with pytest.raises(OutputError, match=r"missing\.sf2"):
        render_to_file(chords(), tmp_path / "out.wav", soundfont=Path("missing.sf2"))
    with pytest.raises(AudioFileError, match=r"ends in \.wav or \.flac"):
        render_to_file(chords(), tmp_path / "out.mp3")
    assert list(tmp_path.iterdir()) == []
