from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from musegui.core.notes import score_notes
from musegui.engine.errors import OutputError
from musegui.engine.playback.outputs import Output, RecordingOutput
from musegui.engine.playback.schedule import CLICK_CHANNEL
from musegui.engine.synth.synth_output import open_synth_output
from musegui.gui.main_window import MainWindow
from musegui.gui.playback.output_opener import MakeRoom, Opener
from tests.gui.conftest import Desk
from tests.jack import JackServer

Key, Mod = Qt.Key, Qt.KeyboardModifier


def clicks(desk: Desk) -> int:
    """How often the metronome has clicked or is about to."""
    events = desk.output.played + desk.output.pending
    return sum(e.midi_channel == CLICK_CHANNEL and e.is_strike for e in events)


def has_sound(window: MainWindow) -> bool:
    return window._playback.outputs.has_sound


def test_k_clicks_the_beats_and_is_remembered(desk: Desk, make_desk: Callable[..., Desk]) -> None:
    desk.qtbot.waitUntil(lambda: has_sound(desk.window))
    desk.key(Key.Key_Space)
    assert clicks(desk) == 0
    desk.key(Key.Key_K)
    desk.window._playback.seek(0)
    assert clicks(desk) == 1
    desk.key(Key.Key_Space)
    assert desk.window.actions_["metronome"].isChecked()
    later = make_desk()
    assert later.window.actions_["metronome"].isChecked()
    later.key(Key.Key_K)
    assert not later.window.actions_["metronome"].isChecked()


def test_counting_in_clicks_a_bar_and_then_plays(desk: Desk) -> None:
    desk.qtbot.waitUntil(lambda: has_sound(desk.window))
    desk.key(Key.Key_K, Mod.ShiftModifier)
    desk.key(Key.Key_Space)
    assert clicks(desk) == 4
    assert desk.window._playback.is_playing
    assert desk.window._playback.position_step == 0
    desk.key(Key.Key_Return)
    assert not desk.window._playback.is_playing


def jack_opener(server: JackServer) -> Opener:
    return lambda _make_room: open_synth_output(
        driver="jack", settings={"audio.jack.server": server.name}
    )


def test_a_dying_audio_server_is_noticed_and_can_be_tried_again(
    make_desk: Callable[..., Desk], jack_server: JackServer
) -> None:
    """As an unplugged device: the notice comes while playing, and playing goes on in silence."""
    desk = make_desk(open_output=jack_opener(jack_server))
    playback = desk.window._playback
    desk.qtbot.waitUntil(lambda: playback.outputs.has_sound, timeout=30_000)
    desk.click(4.5, 72)
    desk.key(Key.Key_L)
    desk.key(Key.Key_Space)
    jack_server.kill()
    desk.qtbot.waitUntil(lambda: bool(desk.window.board.shown), timeout=30_000)
    assert not playback.outputs.has_sound
    [notice] = desk.window.board.shown
    assert notice.summary.startswith("The audio device has stopped")
    assert playback.is_playing
    before = playback.position_step
    desk.qtbot.waitUntil(lambda: playback.position_step != before, timeout=30_000)
    desk.click(8.5, 74)
    assert len(score_notes(desk.score)) == 2
    notice.remedies[0][1]()
    desk.qtbot.waitUntil(lambda: not playback.outputs.is_opening, timeout=30_000)
    assert "opens no device" in desk.window.board.shown[-1].summary
    playback.outputs.choose(lambda _make_room: RecordingOutput())
    desk.qtbot.waitUntil(lambda: playback.outputs.has_sound, timeout=30_000)
    assert playback.is_playing


def test_where_there_is_another_device_playing_goes_on_there(
    make_desk: Callable[..., Desk], jack_server: JackServer
) -> None:
    opened: list[Output] = []

    def open_output(make_room: MakeRoom) -> Output:
        opened.append(RecordingOutput() if opened else jack_opener(jack_server)(make_room))
        return opened[-1]

    desk = make_desk(open_output=open_output)
    playback = desk.window._playback
    desk.qtbot.waitUntil(lambda: playback.outputs.has_sound, timeout=30_000)
    desk.key(Key.Key_K)
    desk.key(Key.Key_L)
    desk.key(Key.Key_Space)
    jack_server.kill()
    desk.qtbot.waitUntil(lambda: len(opened) == 2 and playback.outputs.has_sound, timeout=30_000)
    second = opened[-1]
    assert isinstance(second, RecordingOutput)
    desk.qtbot.waitUntil(lambda: bool(second.played), timeout=30_000)
    assert playback.is_playing
    [notice] = desk.window.board.shown
    assert "sound was restarted" in notice.summary


def test_an_output_that_can_not_be_opened_leaves_the_old_one_playing(desk: Desk) -> None:
    playback = desk.window._playback
    desk.qtbot.waitUntil(lambda: playback.outputs.has_sound)
    desk.key(Key.Key_Space)
    complaints: list[str] = []

    def fail(_make_room: MakeRoom) -> Output:
        raise OutputError("There is no such thing.")

    playback.outputs.choose(fail, lambda error: complaints.append(str(error)))
    desk.qtbot.waitUntil(lambda: not playback.outputs.is_opening)
    assert complaints == ["There is no such thing."]
    assert desk.window.board.shown == []
    assert playback.outputs.has_sound
    assert playback.is_playing
    assert not desk.output.closed


def test_an_output_that_had_to_make_room_comes_back_if_that_was_in_vain(
    make_desk: Callable[..., Desk],
) -> None:
    opened: list[RecordingOutput] = []

    def open_first(_make_room: MakeRoom) -> Output:
        opened.append(RecordingOutput())
        return opened[-1]

    desk = make_desk(open_output=open_first)
    playback = desk.window._playback
    desk.qtbot.waitUntil(lambda: playback.outputs.has_sound)

    def fail(make_room: MakeRoom) -> Output:
        make_room()
        raise OutputError("It is still busy.")

    playback.outputs.choose(fail)
    desk.qtbot.waitUntil(lambda: len(opened) == 2 and playback.outputs.has_sound)
    assert [output.closed for output in opened] == [True, False]
    [notice] = desk.window.board.shown
    assert notice.summary == "It is still busy."


def test_the_output_asked_for_last_is_the_one_that_stays(desk: Desk) -> None:
    playback = desk.window._playback
    desk.qtbot.waitUntil(lambda: playback.outputs.has_sound)
    outputs = [RecordingOutput() for _ in range(5)]
    for output in outputs:
        playback.outputs.choose(lambda _make_room, output=output: output)
    desk.qtbot.waitUntil(lambda: not playback.outputs.is_opening)
    assert not outputs[-1].closed
    desk.key(Key.Key_K)
    desk.key(Key.Key_Space)
    assert outputs[-1].played


def test_a_fault_of_the_program_while_opening_is_told_and_can_be_tried_again(
    make_desk: Callable[..., Desk], qtbot: QtBot
) -> None:
    answers: list[Output] = []

    def open_output(_make_room: MakeRoom) -> Output:
        return answers[0]

    with qtbot.captureExceptions() as faults:
        desk = make_desk(open_output=open_output)
        qtbot.waitUntil(lambda: bool(faults))
    outputs = desk.window._playback.outputs
    assert faults[0][0] is IndexError
    assert not outputs.is_opening
    [notice] = desk.window.board.shown
    assert notice.summary == "The sound could not be opened."
    answers.append(RecordingOutput())
    notice.remedies[0][1]()
    qtbot.waitUntil(lambda: outputs.has_sound)
