import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile

from musegui.core.notes import Note, with_voice_notes
from musegui.core.score import Score
from musegui.core.timegrid import TempoChange
from musegui.core.voices import VOICES, Voice
from musegui.engine.errors import OutputError, RenderError
from musegui.engine.playback.metronome import with_metronome
from musegui.engine.playback.schedule import make_schedule
from musegui.engine.synth import audio_export, synth_output
from musegui.engine.synth.audio_export import NORMAL_PEAK, RenderOptions, render_to_files
from musegui.engine.synth.render import DEFAULT_SAMPLE_RATE, render, render_schedule
from musegui.files.audio_file import AudioFileError
from tests.waiting import PROGRAM_SECONDS

BASE_PITCHES = (72, 65, 60, 48)

RENDER_WITH_A_LIMIT = """
import resource, sys
from pathlib import Path
from musegui.core.errors import UserError
from musegui.engine.synth.audio_export import RenderOptions, render_to_files
from tests.engine.synth.test_audio_export import chords

resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))
try:
    render_to_files(chords(), Path(sys.argv[1]), RenderOptions(stems=len(sys.argv) > 2))
except UserError as error:
    print(error)
"""


def chords(bpm=173.0, steps=16):
    """Four voices that move together every four steps."""
    score = Score.empty(steps, tempos=(TempoChange(0, bpm),))
    for voice, base in zip(VOICES, BASE_PITCHES, strict=True):
        notes = [Note(voice, start, 4, base + start // 4 % 8) for start in range(0, steps, 4)]
        score = with_voice_notes(score, voice, notes)
    return score


def muting(score, *muted):
    voices = tuple(replace(score.voices[v], muted=v in muted) for v in VOICES)
    return score.replace(voices=voices)


@pytest.mark.parametrize("suffix", [".wav", ".flac", ".WAV"])
def test_the_file_holds_what_was_rendered(tmp_path, suffix):
    path = tmp_path / f"chords{suffix}"
    parts = []
    done = render_to_files(chords(), path, progress=parts.append)
    audio, sample_rate = soundfile.read(path)
    expected = np.concatenate(list(render(chords())))
    assert done.paths == (path,)
    assert sample_rate == DEFAULT_SAMPLE_RATE
    assert len(audio) == len(expected) == round(done.seconds * sample_rate)
    np.testing.assert_allclose(audio, expected, atol=1 / 32_000)
    assert parts == sorted(parts)
    assert parts[-1] == 1.0


@pytest.mark.parametrize("normalized", [False, True])
def test_stems_are_as_long_as_the_mix_and_add_up_to_it(tmp_path, normalized):
    score = muting(chords(), Voice.TENOR)
    options = RenderOptions(stems=True, normalized=normalized)
    parts = []
    stems = render_to_files(score, tmp_path / "piece.wav", options, parts.append)
    names = ["piece-soprano.wav", "piece-alto.wav", "piece-bass.wav"]
    assert [path.name for path in stems.paths] == names
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(names)
    assert parts == sorted(parts)
    assert parts[-1] == 1.0
    mix = RenderOptions(normalized=normalized)
    whole = render_to_files(score, tmp_path / "mix.wav", mix)
    assert whole.seconds == stems.seconds
    audio = [soundfile.read(path)[0] for path in stems.paths]
    assert all(np.abs(stem).max() > 0.05 for stem in audio)
    together, _ = soundfile.read(tmp_path / "mix.wav")
    np.testing.assert_allclose(np.sum(audio, axis=0), together, atol=4 / 32_768)


def test_normalized_audio_reaches_one_decibel_below_full_scale(tmp_path):
    soft = chords().replace(voices=tuple(replace(v, volume=20) for v in chords().voices))
    path = tmp_path / "soft.flac"
    plain = render_to_files(soft, path)
    assert np.abs(soundfile.read(path)[0]).max() < 0.1
    loud = render_to_files(soft, path, RenderOptions(normalized=True))
    assert np.abs(soundfile.read(path)[0]).max() == pytest.approx(NORMAL_PEAK, abs=1e-3)
    assert loud.seconds == plain.seconds


def test_silence_is_not_made_loud(tmp_path):
    silent = chords().replace(voices=tuple(replace(v, volume=0) for v in chords().voices))
    path = tmp_path / "silent.wav"
    render_to_files(silent, path, RenderOptions(normalized=True))
    assert np.abs(soundfile.read(path)[0]).max() < 1e-3


@pytest.mark.parametrize("sample_rate", audio_export.SAMPLE_RATES)
def test_every_sample_rate_keeps_pitch_and_length(tmp_path, sample_rate):
    score = with_voice_notes(Score.empty(8), Voice.SOPRANO, [Note(Voice.SOPRANO, 0, 8, 69)])
    score = score.replace(voices=tuple(replace(v, program=19) for v in score.voices))
    path = tmp_path / "a.flac"
    done = render_to_files(score, path, RenderOptions(sample_rate=sample_rate))
    audio, rate = soundfile.read(path)
    assert rate == sample_rate
    assert done.seconds == pytest.approx(len(audio) / rate)
    held = audio[rate // 2 : rate // 2 + rate, 0]
    power = np.abs(np.fft.rfft(held * np.hanning(len(held)), 8 * len(held)))
    frequencies = np.fft.rfftfreq(8 * len(held), 1 / rate)
    near = (frequencies > 420) & (frequencies < 460)
    heard_hz = frequencies[near][np.argmax(power[near])]
    assert abs(1200 * np.log2(heard_hz / 440)) < 5


def test_the_metronome_is_heard_only_if_asked_for(tmp_path):
    path = tmp_path / "piece.wav"
    done = render_to_files(chords(), path, RenderOptions(metronome=True, stems=True))
    assert [p.name for p in done.paths][-1] == "piece-metronome.wav"
    clicks, rate = soundfile.read(tmp_path / "piece-metronome.wav")
    schedule = with_metronome(make_schedule(chords()))
    beats = [round(schedule.grid.seconds_at(step) * rate) for step in range(0, 16, 4)]
    peaks = [np.abs(clicks[beat : beat + 2000]).max() for beat in beats]
    between = [np.abs(clicks[beat + 9000 : beat + 14_000]).max() for beat in beats]
    assert min(peaks) > 0.05
    assert max(between) < 0.1 * min(peaks)
    render_to_files(chords(), path, RenderOptions(metronome=True))
    audio, _ = soundfile.read(path)
    expected = np.concatenate(list(render_schedule(schedule)))
    np.testing.assert_allclose(audio, expected, atol=1 / 32_000)


def test_a_sound_font_that_is_too_loud_is_turned_down(tmp_path, monkeypatch):
    loud = {**synth_output.SYNTH_SETTINGS, "synth.gain": 8.0}
    monkeypatch.setattr(synth_output, "SYNTH_SETTINGS", loud)
    path = tmp_path / "loud.wav"
    for options in (RenderOptions(), RenderOptions(stems=True)):
        done = render_to_files(chords(), path, options)
        peaks = [np.abs(soundfile.read(path)[0]).max() for path in done.paths]
        assert max(peaks) < 1.0
    assert np.abs(soundfile.read(path)[0]).max() == pytest.approx(NORMAL_PEAK, abs=0.005)


@pytest.mark.parametrize("options", [RenderOptions(), RenderOptions(stems=True, normalized=True)])
def test_cancelling_leaves_the_old_files_at_any_moment(tmp_path, options):
    kept = [tmp_path / name for name in ("kept.wav", "kept-soprano.wav", "kept-bass.wav")]
    for path in kept:
        path.write_bytes(b"precious")

    def cancel_after(limit):
        def progress(part):
            if part >= limit:
                raise KeyboardInterrupt

        return progress

    for limit in (0.0, 0.5, 1.0):
        with pytest.raises(KeyboardInterrupt):
            render_to_files(chords(), kept[0], options, cancel_after(limit))
        assert {path: path.read_bytes() for path in kept} == dict.fromkeys(kept, b"precious")
        assert sorted(tmp_path.iterdir()) == sorted(kept)


def test_bad_input_leaves_no_file(tmp_path):
    path = tmp_path / "out.wav"
    cases = {
        (Score.empty(0), path, RenderOptions()): (RenderError, "nothing to render"),
        (Score.empty(16), path, RenderOptions(metronome=True)): (RenderError, "nothing to render"),
        (muting(chords(), *VOICES), path, RenderOptions(stems=True)): (RenderError, "nothing to"),
        (chords(), path, RenderOptions(Path("missing.sf2"))): (OutputError, r"missing\.sf2"),
        (chords(), path, RenderOptions(sample_rate=200_000)): (RenderError, "sample rate"),
        (chords(), path, RenderOptions(sample_rate=0)): (RenderError, "sample rate"),
        (chords(), path.with_suffix(".ogg"), RenderOptions(sample_rate=-5)): (RenderError, "rate"),
        (chords(), tmp_path / "out.aac", RenderOptions()): (AudioFileError, r"\.mp3 or \.ogg"),
        (chords(), tmp_path / "no" / "out.wav", RenderOptions()): (AudioFileError, "no such"),
        (chords(bpm=1.0, steps=8192), path, RenderOptions()): (AudioFileError, "4 GB"),
    }
    for (score, target, options), (kind, words) in cases.items():
        with pytest.raises(kind, match=words):
            render_to_files(score, target, options)
        assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on the size of files")
@pytest.mark.parametrize("words", [(), ("stems",)])
def test_a_full_disk_leaves_no_half_file(tmp_path, words):
    path = tmp_path / "full.wav"
    result = subprocess.run(
        [sys.executable, "-c", RENDER_WITH_A_LIMIT, str(path), *words],
        capture_output=True,
        text=True,
        check=True,
        timeout=PROGRAM_SECONDS,
    )
    assert "can't be written" in result.stdout
    assert str(tmp_path) in result.stdout
    assert result.stdout.count("\n") == 1
    assert result.stderr == ""
    assert list(tmp_path.iterdir()) == []
