import os
import shutil
import subprocess
import sys

import pytest

from musegui.core.notes import Note, with_voice_notes
from musegui.core.score import Score
from musegui.core.voices import Voice
from musegui.engine.errors import OutputError, SoundError
from musegui.engine.playback.player import Player
from musegui.engine.playback.schedule import make_schedule
from musegui.engine.synth.fluidsynth import audio_drivers, library
from musegui.engine.synth.synth_output import default_soundfont, open_synth_output
from tests.waiting import PROGRAM_SECONDS, wait_until

OPEN_JACK = """
from musegui.engine.errors import OutputError
from musegui.engine.synth.synth_output import open_synth_output
try:
    open_synth_output(driver="jack", settings={"audio.jack.server": "musegui-no-such-server"})
except OutputError as error:
    print(error)
"""

OPEN_PIPEWIRE = """
from musegui.engine.synth.synth_output import open_synth_output
output = open_synth_output(driver="pipewire")
print(output.driver)
output.close()
"""


@pytest.fixture
def output(tmp_path):
    output = open_synth_output(
        driver="file", settings={"audio.file.name": str(tmp_path / "out.wav")}
    )
    yield output
    output.close()


def test_notes_sound_and_end_on_time_without_help(output):
    assert output.driver == "file"
    assert output.soundfont == default_soundfont()
    now = output.now_seconds
    output.note_on(now + 0.05, 0, 60, 100)
    output.note_off(now + 0.10, 0, 60)
    assert output.sounding_voices == 0
    wait_until(lambda: output.sounding_voices > 0)
    wait_until(lambda: output.sounding_voices == 0)


def test_the_clock_runs_and_pending_notes_can_be_dropped(output):
    now = output.now_seconds
    output.note_on(now + 0.2, 0, 60, 100)
    output.drop_pending()
    wait_until(lambda: output.now_seconds > now + 0.25)
    assert output.sounding_voices == 0


def test_all_notes_off_cuts_what_sounds(output):
    for pitch in range(48, 60):
        output.note_on(0.0, 1, pitch, 100)
    output.note_on(output.now_seconds + 0.1, 0, 60, 100)
    assert output.sounding_voices > 0
    output.all_notes_off()
    wait_until(lambda: output.sounding_voices == 0)


def test_a_repeated_note_is_not_ended_by_the_release_before_it(output):
    now = output.now_seconds
    output.note_on(now, 0, 60, 100)
    output.note_off(now + 0.1, 0, 60)
    output.note_on(now + 0.1, 0, 60, 100)
    wait_until(lambda: output.now_seconds > now + 1.0)
    assert output.sounding_voices > 0


def test_closing_twice_does_no_harm(output):
    output.close()
    output.close()


def test_an_unknown_driver_is_named_together_with_the_known():
    with pytest.raises(OutputError, match=r"'gramophone'; it has .*file"):
        open_synth_output(driver="gramophone")


@pytest.mark.skipif("jack" not in audio_drivers(), reason="this FluidSynth has no JACK")
def test_a_missing_device_is_one_sentence_and_no_other_noise():
    environment = {name: value for name, value in os.environ.items() if "JACK" not in name}
    result = subprocess.run(
        [sys.executable, "-c", OPEN_JACK],
        capture_output=True,
        text=True,
        check=True,
        env={**environment, "CI": "1"},
        timeout=PROGRAM_SECONDS,
    )
    assert result.stdout.startswith("The audio driver 'jack' opens no device")
    assert result.stdout.count("\n") == 1
    assert result.stderr == ""


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        (None, "can't be read: no such file"),
        (b"", "is empty"),
        (b"MThd" + bytes(60), "is no SF2 or SF3 file"),
        (b"RIFF\x10\0\0\0sfbkLIST", "damaged or not complete"),
    ],
)
def test_a_bad_sound_font_is_named(tmp_path, content, complaint):
    path = tmp_path / "bad.sf2"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(OutputError, match=complaint) as caught:
        open_synth_output(path, driver="file")
    assert str(path) in str(caught.value)


def test_a_sound_font_cut_short_is_refused(tmp_path):
    path = tmp_path / "short.sf2"
    data = default_soundfont().read_bytes()
    for length in (100, len(data) // 2, len(data) - 40):
        path.write_bytes(data[:length])
        with pytest.raises(OutputError, match=r"short\.sf2"):
            open_synth_output(path, driver="file")


def test_a_missing_library_is_explained(monkeypatch):
    monkeypatch.setitem(sys.modules, "fluidsynth", None)
    library.cache_clear()
    try:
        with pytest.raises(SoundError, match="FluidSynth is not installed"):
            open_synth_output()
    finally:
        library.cache_clear()


def test_playing_through_jack_sounds_and_falls_silent(jack_server):
    output = open_synth_output(driver="jack", settings={"audio.jack.server": jack_server.name})
    score = with_voice_notes(Score.empty(16), Voice.ALTO, [Note(Voice.ALTO, 0, 16, 64)])
    with Player(output) as player:
        player.set_schedule(make_schedule(score))
        player.play()
        wait_until(lambda: player.position_step > 1)
        assert output.sounding_voices > 0
        connected = jack_server.run("jack_lsp", "-c", "musegui-sound:left").splitlines()
        assert connected == ["musegui-sound:left", "   system:playback_1"]
        player.stop()
        wait_until(lambda: output.sounding_voices == 0)


PIPEWIRE = """
context.properties = { core.daemon = true core.name = pipewire-0 }
context.spa-libs = {
    audio.convert.* = audioconvert/libspa-audioconvert
    support.* = support/libspa-support
}
context.modules = [
    { name = libpipewire-module-protocol-native }
    { name = libpipewire-module-client-node }
    { name = libpipewire-module-adapter }
]
"""


@pytest.mark.skipif(
    "pipewire" not in audio_drivers() or shutil.which("pipewire") is None,
    reason="this FluidSynth, or this machine, has no PipeWire",
)
def test_pipewire_opens_where_its_server_runs(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    config = tmp_path / "server.conf"
    config.write_text(PIPEWIRE)
    with subprocess.Popen(["pipewire", "-c", str(config)]) as server:
        wait_until((tmp_path / "pipewire-0").exists)
        opened = subprocess.run(
            [sys.executable, "-c", OPEN_PIPEWIRE],
            capture_output=True,
            text=True,
            timeout=PROGRAM_SECONDS,
        )
        server.terminate()
    assert (opened.stdout, opened.stderr) == ("pipewire\n", "")
