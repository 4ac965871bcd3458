from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from musegui.engine.synth.synth_output import SoundChoice, SynthOutput, default_soundfont
from musegui.gui.common.notices import Notices
from musegui.gui.playback.sound_controller import open_remembered
from musegui.gui.playback.sound_dialog import SoundDialog
from musegui.gui.settings.settings import Settings
from tests.gui.conftest import OpenWindow
from tests.jack import JackServer

Key = Qt.Key


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A place in which sound fonts are found."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    folder = tmp_path / "sounds" / "sf2"
    folder.mkdir(parents=True)
    return folder


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.ini")


@pytest.fixture
def sound_window(
    open_window: Callable[..., OpenWindow], jack_server: JackServer, settings: Settings
) -> OpenWindow:
    """A window whose synthesizer plays through JACK."""
    settings.sound = SoundChoice(driver="jack")

    opened = open_window(open_output=partial(open_remembered, settings.sound, Notices()))
    opened.qtbot.waitUntil(lambda: opened.window._playback.outputs.has_sound)
    return opened


def dialog_of(opened: OpenWindow) -> SoundDialog:
    opened.window.actions_["sound"].trigger()
    dialog = opened.window.sound.sound_dialog
    assert dialog is not None
    return dialog


def output_of(opened: OpenWindow) -> SynthOutput:
    output = opened.window._playback.player.output
    assert isinstance(output, SynthOutput)
    return output


def settle(opened: OpenWindow) -> None:
    opened.qtbot.waitUntil(lambda: not opened.window._playback.outputs.is_opening)


def test_another_font_is_found_loaded_beside_the_window_and_remembered(
    sound_window: OpenWindow, folder: Path, settings: Settings
) -> None:
    copy = folder / "copy.sf2"
    copy.write_bytes(default_soundfont().read_bytes())
    opened = sound_window
    dialog = dialog_of(opened)
    place = dialog.font_box.findData(str(copy))
    assert dialog.font_box.itemText(place) == "musegui SATB – copy.sf2"
    dialog.font_box.setCurrentIndex(place)
    dialog.font_box.activated.emit(place)
    assert dialog.busy.isVisible()
    assert dialog.state.text() == "Loading musegui SATB – copy.sf2 …"
    settle(opened)
    assert not dialog.busy.isVisible()
    assert dialog.state.text() == "musegui SATB plays through jack."
    assert output_of(opened).soundfont == copy
    assert Settings(Path(settings.store.fileName())).sound.soundfont == copy


def test_a_bad_font_says_so_and_leaves_the_old_one(
    sound_window: OpenWindow, tmp_path: Path, settings: Settings
) -> None:
    opened = sound_window
    before = output_of(opened)
    dialog = dialog_of(opened)
    opened.key(Key.Key_Space)
    for length in (0, 1000, 200_000):
        bad = tmp_path / f"bad-{length}.sf2"
        bad.write_bytes(default_soundfont().read_bytes()[:length])
        dialog.choose_font(bad)
        settle(opened)
        assert bad.name in dialog.state.text()
        assert dialog.state.text().endswith("What was chosen before plays on.")
        assert dialog.font_box.currentData() == ""
        assert settings.sound == SoundChoice(driver="jack")
        assert output_of(opened) is before
        assert opened.window._playback.is_playing


def test_a_driver_without_a_device_is_taken_back(
    sound_window: OpenWindow, settings: Settings
) -> None:
    opened = sound_window
    dialog = dialog_of(opened)
    place = dialog.driver_box.findData("oss")
    if place < 0:
        pytest.skip("this FluidSynth has no OSS")
    dialog.driver_box.setCurrentIndex(place)
    dialog.device_box.setEditText("/dev/musegui-no-such-device")
    dialog.driver_box.activated.emit(place)
    settle(opened)
    opened.qtbot.waitUntil(lambda: opened.window._playback.outputs.has_sound)
    settle(opened)
    assert "'oss' opens no device" in dialog.state.text()
    assert dialog.driver_box.currentData() == "jack"
    assert settings.sound == SoundChoice(driver="jack")
    assert output_of(opened).driver == "jack"


def test_the_chord_is_heard(sound_window: OpenWindow) -> None:
    dialog = dialog_of(sound_window)
    sound_window.qtbot.mouseClick(dialog.hear, Qt.MouseButton.LeftButton)
    output = output_of(sound_window)
    sound_window.qtbot.waitUntil(lambda: output.sounding_voices >= 4)
    sound_window.qtbot.waitUntil(lambda: output.sounding_voices == 0)


def test_a_remembered_font_that_has_gone_is_no_silence(jack_server: JackServer) -> None:
    notices = Notices()
    heard: list[str] = []
    notices.posted.connect(lambda notice: heard.append(notice.summary))
    choice = SoundChoice(Path("gone.sf2"), driver="jack")
    output = open_remembered(choice, notices, lambda: None)
    assert (output.soundfont, output.driver) == (default_soundfont(), "jack")
    output.close()
    assert len(heard) == 1
    assert "gone.sf2" in heard[0]


def test_a_remembered_device_that_has_gone_keeps_the_font(
    jack_server: JackServer, tmp_path: Path
) -> None:
    notices = Notices()
    heard: list[str] = []
    notices.posted.connect(lambda notice: heard.append(notice.summary))
    font = tmp_path / "copy.sf2"
    font.write_bytes(default_soundfont().read_bytes())
    output = open_remembered(SoundChoice(font, "gramophone"), notices, lambda: None)
    assert (output.soundfont, output.driver) == (font, "jack")
    output.close()
    assert len(heard) == 1
    assert "'gramophone'" in heard[0]
