from contextlib import closing

import numpy as np
import pytest

from musegui.engine.errors import OutputError
from musegui.engine.playback.schedule import CLICK_CHANNEL
from musegui.engine.synth.fluidsynth import Synth, audio_devices, audio_drivers
from musegui.engine.synth.sound_fonts import find_sound_fonts, sound_font_name, usual_folders
from musegui.engine.synth.synth_output import (
    SoundChoice,
    default_soundfont,
    make_synth,
    open_sound,
    open_synth_output,
)
from tests.fonts import compressed, only_strings


def sound(soundfont, program):
    with closing(make_synth(soundfont, {"synth.reverb.active": 0})) as synth:
        synth.program(0, program)
        synth.note_on(0, 60, 90)
        return synth.render(44_100)


def test_fonts_are_found_once_by_name_and_what_is_no_font_is_not(tmp_path):
    inner = tmp_path / "inner"
    inner.mkdir()
    font = only_strings(inner / "Strings.SF2")
    (tmp_path / "link.sf3").symlink_to(font)
    (tmp_path / "empty.sf2").write_bytes(b"")
    (tmp_path / "diary.sf2").write_bytes(b"Dear diary")
    (tmp_path / "gone.sf2").symlink_to(tmp_path / "nowhere.sf2")
    (tmp_path / "notes.txt").write_bytes(font.read_bytes())
    found = find_sound_fonts([tmp_path, tmp_path / "missing", inner, default_soundfont().parent])
    assert [(f.path, f.name) for f in found] == [
        (default_soundfont(), "musegui SATB"),
        (font, "Only strings"),
    ]


def test_the_users_own_folder_is_among_the_usual(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    folder = tmp_path / "sounds" / "sf2"
    folder.mkdir(parents=True)
    font = only_strings(folder / "mine.sf2")
    assert folder in usual_folders()
    assert font in [found.path for found in find_sound_fonts()]


def test_a_font_without_a_name_is_called_by_its_file(tmp_path):
    path = tmp_path / "Nameless.sf2"
    for data in (b"RIFF\0\0\0\0sfbk", b"RIFF\0\0\0\0sfbkLIST\xff\xff\xff\xffINFOINAM\xff\xff\xff"):
        path.write_bytes(data)
        assert sound_font_name(path) == "Nameless"
    assert sound_font_name(tmp_path / "missing.sf2") is None


def test_what_a_font_lacks_is_played_by_our_own(tmp_path):
    font = only_strings(tmp_path / "strings.sf2")
    ours = default_soundfont()
    assert np.array_equal(sound(font, 3), sound(ours, 48))
    assert not np.array_equal(sound(ours, 3), sound(ours, 48))
    for program in (0, 19, 52, 53):
        assert np.array_equal(sound(font, program), sound(ours, program))


def test_the_metronome_clicks_alike_with_any_font(tmp_path):
    font = only_strings(tmp_path / "strings.sf2")

    def click(soundfont, pitch):
        with closing(make_synth(soundfont, {"synth.reverb.active": 0})) as synth:
            synth.note_on(CLICK_CHANNEL, pitch, 90)
            return synth.render(44_100)

    for pitch in (76, 77):
        ours = click(default_soundfont(), pitch)
        assert np.abs(ours).max() > 0.05
        assert np.array_equal(click(font, pitch), ours)


def test_a_compressed_font_sounds_like_the_plain_one(tmp_path):
    font = compressed(tmp_path / "satb.sf3")
    assert font.stat().st_size < default_soundfont().stat().st_size / 2
    for program in (19, 52):
        plain, small = sound(default_soundfont(), program), sound(font, program)
        gain = np.vdot(small, plain) / np.vdot(plain, plain)  # not 1 from FluidSynth 2.4 on
        assert gain > 0.5
        assert np.std(small / gain - plain) < 0.2 * np.std(plain)
        assert np.std(plain) > 0.005


@pytest.mark.parametrize("length", [0, 100, 100_000])
def test_a_bad_font_is_refused_wherever_it_is_loaded(tmp_path, length):
    path = tmp_path / "bad.sf2"
    path.write_bytes(default_soundfont().read_bytes()[:length])
    for load in (
        lambda: make_synth(path, {}),
        lambda: Synth(path, {}),
        lambda: open_sound(SoundChoice(path, "file")),
    ):
        with pytest.raises(OutputError, match=r"bad\.sf2"):
            load()


def test_a_choice_becomes_settings():
    choice = SoundChoice(None, "alsa", "plughw:1,0", 512)
    assert choice.settings["audio.alsa.device"] == "plughw:1,0"
    assert choice.settings["audio.period-size"] == 128
    assert "audio.alsa.device" not in SoundChoice(device="plughw:1,0").settings


def test_the_device_list_never_fails():
    for driver in (*audio_drivers(), "gramophone"):
        assert all(isinstance(name, str) for name in audio_devices(driver))


@pytest.mark.skipif("alsa" not in audio_drivers(), reason="this FluidSynth has no ALSA")
def test_room_is_made_only_where_no_device_opens(tmp_path):
    made = []
    settings = {"audio.file.name": str(tmp_path / "out.wav")}
    open_synth_output(driver="file", settings=settings, make_room=lambda: made.append(1)).close()
    assert made == []
    with pytest.raises(OutputError, match="no audio driver"):
        open_synth_output(driver="gramophone", make_room=lambda: made.append(1))
    assert made == []
    with pytest.raises(OutputError, match="opens no device"):
        open_synth_output(
            driver="alsa",
            settings={"audio.alsa.device": "musegui-no-such-device"},
            make_room=lambda: made.append(1),
        )
    assert made == [1]
