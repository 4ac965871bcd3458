from dataclasses import replace
from typing import Any

import mido
import numpy as np
import pytest
import soundfile

from musegui.core.editing.edits import toggle_phrase_end
from musegui.core.errors import UserError
from musegui.core.notes import Note, with_voice_notes
from musegui.core.performance import Performance
from musegui.core.score import MAX_STEPS, Score
from musegui.core.timegrid import MeterChange, TempoChange
from musegui.core.voices import VOICES, Voice
from musegui.engine.errors import OutputError, RenderError
from musegui.engine.practice.export import write_practice_tracks
from musegui.engine.practice.tracks import PracticeOptions, Side
from musegui.engine.synth.audio_export import NORMAL_PEAK
from musegui.engine.synth.render import render
from musegui.files.midi.read import read_song

RATE = 22_050
BASE_PITCHES = (72, 65, 60, 48)
NAMES = [*(voice.label for voice in VOICES), "All voices"]


def hymn(bpm=120.0, steps=48, **settings):
    """Four voices that sound all the time, each with settings of its own where given."""
    score = Score.empty(steps, tempos=(TempoChange(0, bpm),))
    for voice, base in zip(VOICES, BASE_PITCHES, strict=True):
        notes = [Note(voice, start, 4, base + (start // 4 * 5) % 7) for start in range(0, steps, 4)]
        score = with_voice_notes(score, voice, notes)
    return with_settings(score, **settings)


def with_settings(score, **settings):
    """Give all voices or, from lists, each its own settings."""
    voices = score.voices
    for name, values in settings.items():
        values = values if isinstance(values, list) else [values] * len(VOICES)
        voices = [replace(v, **{name: x}) for v, x in zip(voices, values, strict=True)]
    return score.replace(voices=tuple(voices))


def decibels(power):
    return 10 * np.log10(power)


def apart(path, score, **render_options):
    """Take a track apart into how loud each voice alone is in it: least squares over its stems."""
    audio, rate = soundfile.read(path)
    stems = []
    for voice in VOICES:
        muted = [v != voice for v in VOICES]
        blocks = list(render(with_settings(score, muted=muted), sample_rate=rate))
        stem = np.concatenate(blocks)[: len(audio)]
        stems.append(np.pad(stem, ((0, len(audio) - len(stem)), (0, 0))))
    basis = np.stack([stem.ravel() for stem in stems], axis=1)
    gains, *_ = np.linalg.lstsq(basis, audio.ravel(), rcond=None)
    assert np.abs(basis @ gains - audio.ravel()).max() < 0.002
    return [gain * stem for gain, stem in zip(gains, stems, strict=True)]


@pytest.mark.parametrize("louder_db", [9, 12])
@pytest.mark.parametrize(
    "settings",
    [
        {},
        {"program": [52, 19, 48, 0], "volume": [100, 40, 127, 70]},
        {"program": [0, 0, 48, 19], "volume": [127, 127, 20, 90], "pan": [0, 127, 64, 30]},
    ],
)
def test_the_voice_stands_out_by_so_many_decibels(tmp_path, settings, louder_db):
    score = hymn(**settings)
    options = PracticeOptions(suffix=".wav", louder_db=louder_db, count_in_bars=0, sample_rate=RATE)
    done = write_practice_tracks(score, tmp_path, "Song", options)
    assert [path.name for path in done.paths] == [f"Song - {name}.wav" for name in NAMES]
    for voice in VOICES:
        parts = apart(done.paths[voice], score)
        own = parts.pop(voice)
        others = np.sum(parts, axis=0)
        heard_db = decibels(np.mean(own**2) / np.mean(others**2))
        assert heard_db == pytest.approx(louder_db, abs=0.3)
    together = apart(done.paths[-1], score)
    stems = [
        np.concatenate(list(render(with_settings(score, muted=[v != x for x in VOICES]),
                                   sample_rate=RATE)))
        for v in VOICES
    ]  # fmt: skip
    ratios = [np.abs(a).max() / np.abs(b).max() for a, b in zip(together, stems, strict=True)]
    assert ratios == pytest.approx([ratios[0]] * 4, rel=0.02)


def test_a_voice_with_long_rests_is_as_much_louder_where_it_sounds(tmp_path):
    score = hymn()
    score = with_voice_notes(score, Voice.ALTO, [Note(Voice.ALTO, 40, 8, 65)])
    options = PracticeOptions(
        voices=(Voice.ALTO,), together=False, suffix=".wav", count_in_bars=0, sample_rate=RATE
    )
    done = write_practice_tracks(score, tmp_path, "Song", options)
    parts = apart(done.paths[0], score)
    own = parts.pop(Voice.ALTO)[int(5.2 * RATE) : 6 * RATE]
    others = np.sum(parts, axis=0)[int(5.2 * RATE) : 6 * RATE]
    assert decibels(np.mean(own**2) / np.mean(others**2)) == pytest.approx(10, abs=2.5)


@pytest.mark.parametrize("side", [Side.LEFT, Side.RIGHT])
def test_the_voice_stands_on_one_side_and_the_others_on_the_other(tmp_path, side):
    score = hymn(volume=[50, 127, 90, 100])
    options = PracticeOptions(
        voices=(Voice.TENOR,), suffix=".flac", side=side, count_in_bars=0, sample_rate=RATE
    )
    done = write_practice_tracks(score, tmp_path, "Song", options)
    audio, _ = soundfile.read(done.paths[0])
    left, right = np.mean(audio**2, axis=0)
    own, others = (left, right) if side is Side.LEFT else (right, left)
    assert decibels(own / others) == pytest.approx(10, abs=0.1)
    muted = with_settings(score, muted=[v != Voice.TENOR for v in VOICES])
    tenor = np.concatenate(list(render(muted, sample_rate=RATE))).mean(axis=1)
    heard = audio[:, 0 if side is Side.LEFT else 1]
    length = min(len(tenor), len(heard))
    gain = heard[:length] @ tenor[:length] / (tenor[:length] @ tenor[:length])
    np.testing.assert_allclose(heard[:length], gain * tenor[:length], atol=0.002)


@pytest.mark.parametrize("suffix", [".wav", ".flac", ".mp3", ".ogg"])
def test_every_format_holds_the_same_music_and_does_not_clip(tmp_path, suffix):
    options = PracticeOptions(suffix=suffix, metronome=True)
    parts = []
    done = write_practice_tracks(hymn(), tmp_path, "Song", options, parts.append)
    assert parts == sorted(parts)
    assert parts[-1] == 1.0
    assert sorted(tmp_path.iterdir()) == sorted(done.paths)
    for path in done.paths:
        audio, rate = soundfile.read(path)
        assert len(audio) == round(done.seconds * rate)
        assert np.abs(audio).max() == pytest.approx(NORMAL_PEAK, abs=0.08)  # as loud as can be
        assert done.seconds > 2.0 + 6.0


def test_a_count_in_comes_first_at_the_chosen_tempo(tmp_path):
    options = PracticeOptions(
        voices=(Voice.BASS,), suffix=".wav", count_in_bars=2, tempo_percent=50, sample_rate=RATE
    )
    done = write_practice_tracks(hymn(bpm=120.0), tmp_path, "Song", options)
    audio = np.abs(soundfile.read(done.paths[0])[0]).max(axis=1)
    for beat in range(8):
        assert audio[beat * RATE : beat * RATE + 2000].max() > 0.05
        assert audio[beat * RATE + 10_000 : (beat + 1) * RATE - 10].max() < 0.01
    onset = 8 * RATE + int(np.argmax(audio[8 * RATE :] > 0.001))
    assert onset / RATE == pytest.approx(8.0, abs=0.05)
    assert done.seconds > 8 + 12


def test_clicks_go_on_only_if_wanted(tmp_path):
    notes = [Note(Voice.BASS, 0, 2, 48), Note(Voice.BASS, 62, 2, 48)]
    score = with_voice_notes(Score.empty(64), Voice.BASS, notes)
    beat = round(0.75 * RATE)
    for metronome in (False, True):
        options = PracticeOptions(
            suffix=".wav", together=False, metronome=metronome, sample_rate=RATE
        )
        done = write_practice_tracks(score, tmp_path, "Song", options)
        audio = np.abs(soundfile.read(done.paths[0])[0])
        heard = [audio[n * beat : n * beat + 2000].max() > 0.05 for n in range(18)]
        assert heard[:5] == [True] * 5
        assert heard[8:18] == [metronome] * 10


def test_muted_and_silent_voices_are_neither_heard_nor_given_a_track(tmp_path):
    score = hymn(muted=[False, True, False, False], volume=[100, 100, 0, 100])
    options = PracticeOptions(suffix=".wav", count_in_bars=0, sample_rate=RATE)
    done = write_practice_tracks(score, tmp_path, "Song", options)
    assert [path.stem for path in done.paths] == [
        "Song - Soprano",
        "Song - Bass",
        "Song - All voices",
    ]
    unmuted = with_settings(score, muted=False, volume=100)
    parts = apart(done.paths[-1], unmuted)
    assert np.abs(parts[Voice.ALTO]).max() < 1e-3
    assert np.abs(parts[Voice.SOPRANO]).max() > 0.05


def test_one_voice_alone_makes_a_track(tmp_path):
    score = with_voice_notes(Score.empty(16), Voice.ALTO, [Note(Voice.ALTO, 0, 16, 60)])
    done = write_practice_tracks(score, tmp_path, "Solo", PracticeOptions(sample_rate=RATE))
    assert [path.stem for path in done.paths] == ["Solo - Alto", "Solo - All voices"]


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("a/b\\c:d", "a_b_c_d"),
        ("..", "Untitled"),
        ("", "Untitled"),
        ("Größe: Ω шёпот 你好", "Größe_ Ω шёпот 你好"),
        ("what?\n", "what__"),
        ("x" * 5000, "x" * 180),
    ],
)
def test_file_names_are_safe(tmp_path, title, name):
    options = PracticeOptions(voices=(Voice.BASS,), together=False, suffix=".mid")
    done = write_practice_tracks(hymn(), tmp_path, title, options)
    assert [path.name for path in tmp_path.iterdir()] == [f"{name} - Bass.mid"]
    assert done.paths[0].parent == tmp_path


def test_midi_tracks_set_the_voice_apart_by_volume_and_pan(tmp_path):
    score = toggle_phrase_end(hymn(volume=[100, 40, 127, 70]), 12)
    options = PracticeOptions(
        suffix=".mid", side=Side.RIGHT, tempo_percent=80, metronome=True, count_in_bars=1,
        performance=Performance(0.5, 3, breathes=True),
    )  # fmt: skip
    done = write_practice_tracks(score, tmp_path, "Song", options)
    assert [path.name for path in done.paths] == [f"Song - {name}.mid" for name in NAMES]
    for voice in VOICES:
        file = mido.MidiFile(done.paths[voice])
        controls = {(m.channel, m.control): m.value for m in file if m.type == "control_change"}
        powers = [(controls[v, 7] / 127) ** 4 for v in VOICES]
        own = powers.pop(voice)
        assert decibels(own / sum(powers)) == pytest.approx(10, abs=1.0)
        assert [controls[v, 10] for v in VOICES] == [127 if v == voice else 0 for v in VOICES]
        clicks = [m for track in file.tracks for m in track
                  if m.type == "note_on" and m.channel == 9]  # fmt: skip
        assert len(clicks) == 4 + 12
        song = read_song(done.paths[voice])
        assert song.tempos[0].bpm == pytest.approx(96.0)
        assert file.length == pytest.approx(done.seconds, abs=0.05)
    voices = mido.MidiFile(done.paths[-1])
    values = {(m.channel, m.control): m.value for m in voices if m.type == "control_change"}
    assert [values[v, 7] for v in VOICES] == [100, 40, 127, 70]


@pytest.mark.parametrize("channels", [[0, 0, 0, 0], [3, 3, 1, 0], [9, 1, 2, 3]])
def test_voices_that_share_a_channel_are_set_apart_too(tmp_path, channels):
    score = hymn(midi_channel=channels)
    done = write_practice_tracks(score, tmp_path, "Song", PracticeOptions(suffix=".mid"))
    for voice in VOICES:
        tracks = mido.MidiFile(done.paths[voice]).tracks[1:5]
        volumes = [m.value for t in tracks for m in t if m.type == "control_change"][::2]
        assert [v for v, volume in zip(VOICES, volumes, strict=True) if volume == 127] == [voice]
        used = [{m.channel for m in track if m.type == "note_on"} for track in tracks]
        assert used == [{0}, {1}, {2}, {3}]
    options = PracticeOptions(suffix=".wav", count_in_bars=0, sample_rate=RATE)
    audio = write_practice_tracks(score, tmp_path, "Song", options)
    own, *others = apart(audio.paths[0], score)
    heard_db = decibels(np.mean(own**2) / np.mean(np.sum(others, axis=0) ** 2))
    assert heard_db == pytest.approx(10, abs=0.3)


@pytest.mark.parametrize(("pickup", "meter"), [(4, (4, 4)), (2, (6, 8)), (0, (3, 4))])
def test_an_upbeat_falls_into_the_last_bar_that_is_counted(tmp_path, pickup, meter):
    score = hymn().replace(pickup_steps=pickup, meters=(MeterChange(0, *meter),))
    options = PracticeOptions(suffix=".mid", together=False, voices=(Voice.BASS,))
    done = write_practice_tracks(score, tmp_path, "Song", options)
    beat_steps = score.grid.meter_at(0).beat_steps
    bar_steps = score.grid.meter_at(0).steps_per_bar
    now, clicks, first = 0.0, [], None
    for message in mido.MidiFile(done.paths[0]):
        now += message.time
        if message.type == "note_on" and message.channel == 9:
            clicks.append((round(now / 0.125, 3), message.velocity))
        elif message.type == "note_on" and first is None:
            first = round(now / 0.125, 3)
    assert first == bar_steps
    accents = [at for at, velocity in clicks if velocity > 100]
    assert accents == [pickup]
    assert {(at - pickup) % beat_steps for at, _ in clicks} == {0}


@pytest.mark.parametrize("suffix", [".wav", ".mid"])
def test_what_goes_wrong_leaves_nothing_half_written(tmp_path, suffix):
    folder = tmp_path / "new"
    kept = tmp_path / "Song - Bass.wav"
    kept.write_bytes(b"precious")

    def stop(part):
        if part >= 0.6:
            raise KeyboardInterrupt

    cases: list[tuple[Score, dict[str, Any], type[Exception], str]] = [
        (Score.empty(16), {}, RenderError, "nothing to practise"),
        (hymn(muted=True), {}, RenderError, "nothing to practise"),
        (hymn(), {"voices": (), "together": False}, RenderError, "nothing to practise"),
        (hymn(steps=MAX_STEPS - 4), {}, RenderError, "too long"),
        (hymn(bpm=1.0), {"suffix": ".mid"}, UserError, "3.58 bpm"),
        (hymn(), {"soundfont": tmp_path / "missing.sf2", "suffix": ".wav"}, OutputError, "missing"),
        (hymn(), {"sample_rate": 96_000, "suffix": ".mp3"}, UserError, "MP3 has no sample rate"),
        (hymn(), {"sample_rate": 7, "suffix": ".wav"}, RenderError, "sample rate"),
        (hymn(), {"sample_rate": 0, "suffix": ".ogg"}, RenderError, "sample rate"),
    ]
    for score, changes, kind, words in cases:
        options = PracticeOptions(**{"suffix": suffix, "sample_rate": RATE} | changes)
        for place in (folder, tmp_path):
            with pytest.raises(kind, match=words):
                write_practice_tracks(score, place, "Song", options)
            assert list(tmp_path.iterdir()) == [kept]
            assert kept.read_bytes() == b"precious"
    if suffix == ".wav":
        for place in (folder, tmp_path):
            with pytest.raises(KeyboardInterrupt):
                write_practice_tracks(
                    hymn(), place, "Song", PracticeOptions(suffix=suffix, sample_rate=RATE), stop
                )
            assert list(tmp_path.iterdir()) == [kept]
            assert kept.read_bytes() == b"precious"


@pytest.mark.parametrize("suffix", [".mp3", ".mid"])
def test_files_that_are_there_are_replaced(tmp_path, suffix):
    old = tmp_path / f"Song - Bass{suffix}"
    old.write_bytes(b"old")
    write_practice_tracks(hymn(), tmp_path, "Song", PracticeOptions(suffix=suffix))
    assert old.read_bytes() != b"old"
    blocked = tmp_path / f"Song - Alto{suffix}"
    blocked.unlink()
    blocked.mkdir()
    before = {path: path.read_bytes() for path in tmp_path.iterdir() if path.is_file()}
    with pytest.raises(UserError, match="folder"):
        write_practice_tracks(hymn(bpm=90.0), tmp_path, "Song", PracticeOptions(suffix=suffix))
    assert {path: path.read_bytes() for path in tmp_path.iterdir() if path.is_file()} == before
