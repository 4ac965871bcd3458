from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from musegui.core.editing.edits import paint_notes, toggle_phrase_end
from musegui.core.notes import Note, score_notes
from musegui.core.performance import Performance
from musegui.core.voices import VOICES
from musegui.engine.errors import OutputError
from musegui.engine.playback.outputs import Output, RecordingOutput
from musegui.engine.playback.schedule import CLICK_CHANNEL
from musegui.engine.synth.synth_output import open_synth_output
from musegui.gui.main_window import MainWindow
from musegui.gui.playback.output_opener import MakeRoom, Opener
from tests.gui.conftest import OpenWindow
from tests.jack import JackServer

Key, Mod = Qt.Key, Qt.KeyboardModifier


def clicks(opened: OpenWindow) -> int:
    """How often the metronome has clicked or is about to."""
    events = opened.output.played + opened.output.pending
    return sum(e.midi_channel == CLICK_CHANNEL and e.is_strike for e in events)


def has_sound(window: MainWindow) -> bool:
    return window._playback.outputs.has_sound


def test_k_clicks_the_beats_and_is_remembered(
    opened: OpenWindow, open_window: Callable[..., OpenWindow]
) -> None:
    opened.qtbot.waitUntil(lambda: has_sound(opened.window))
    opened.key(Key.Key_Space)
    assert clicks(opened) == 0
    opened.key(Key.Key_K)
    opened.window._playback.seek(0)
    assert clicks(opened) == 1
    opened.key(Key.Key_Space)
    assert opened.window.actions_["metronome"].isChecked()
    later = open_window()
    assert later.window.actions_["metronome"].isChecked()
    later.key(Key.Key_K)
    assert not later.window.actions_["metronome"].isChecked()


def test_counting_in_clicks_a_bar_and_then_plays(opened: OpenWindow) -> None:
    opened.qtbot.waitUntil(lambda: has_sound(opened.window))
    opened.key(Key.Key_K, Mod.ShiftModifier)
    opened.key(Key.Key_Space)
    assert clicks(opened) == 4
    assert opened.window._playback.is_playing
    assert opened.window._playback.position_step == 0
    opened.key(Key.Key_Return)
    assert not opened.window._playback.is_playing


def test_humanize_is_heard_at_once_remembered_and_leaves_the_score(
    opened: OpenWindow, open_window: Callable[..., OpenWindow]
) -> None:
    notes = [Note(voice, 0, 32, 72 - 8 * voice) for voice in VOICES]
    opened.window.workspace.document.apply("Paint", paint_notes(opened.score, notes))
    before, playback = opened.score, opened.window._playback
    opened.window.actions_["humanize"].trigger()
    dialog = opened.window.sound.humanize_dialog
    assert dialog is not None
    assert (dialog.figure.text(), dialog.another.isEnabled()) == ("Exact", False)
    exact = playback.player._schedule.notes
    assert set(exact["start"].tolist()) == {0.0}
    dialog.amount.setValue(80)
    assert (dialog.figure.text(), dialog.another.isEnabled()) == ("80 %", True)
    uneven = playback.player._schedule.notes
    assert len(set(uneven["start"].tolist())) == 4
    assert len(set(uneven["velocity"].tolist())) > 1
    opened.window.actions_["breathe"].trigger()
    opened.qtbot.mouseClick(dialog.another, Qt.MouseButton.LeftButton)
    other = playback.player._schedule.notes
    assert set(other["start"].tolist()).isdisjoint(uneven["start"].tolist())
    assert opened.score is before
    assert playback.performance == Performance(0.8, 1, breathes=True)
    later = open_window()
    assert later.window._playback.performance == playback.performance
    assert later.window.actions_["breathe"].isChecked()
    dialog.amount.setValue(0)
    assert playback.performance == Performance(0.0, 1, breathes=True)
    np.testing.assert_array_equal(playback.player._schedule.notes, exact)


def test_phrase_ends_breathe_in_playback_as_it_goes_on(opened: OpenWindow) -> None:
    notes = [Note(voice, start, 4, 72 - 8 * voice) for voice in VOICES for start in (0, 4, 8, 12)]
    painted = toggle_phrase_end(paint_notes(opened.score, notes), 4)
    opened.window.workspace.document.apply("Paint", painted)
    opened.qtbot.waitUntil(lambda: has_sound(opened.window))
    written = painted.grid.seconds_at(16)
    opened.key(Key.Key_Space)
    opened.window.actions_["breathe"].trigger()
    player = opened.window._playback.player
    assert player.is_playing
    assert player._schedule.grid.seconds_at(16) > written + 0.3
    assert player._transport.grid is player._schedule.grid
    opened.window.actions_["breathe"].trigger()
    assert player._schedule.grid is opened.score.grid
    assert player.is_playing


def jack_opener(server: JackServer) -> Opener:
    return lambda _make_room: open_synth_output(
        driver="jack", settings={"audio.jack.server": server.name}
    )


def test_a_dying_audio_server_is_noticed_and_can_be_tried_again(
    open_window: Callable[..., OpenWindow], jack_server: JackServer
) -> None:
    """As an unplugged device: the notice comes while playing, and playing goes on in silence."""
    opened = open_window(open_output=jack_opener(jack_server))
    playback = opened.window._playback
    opened.qtbot.waitUntil(lambda: playback.outputs.has_sound)
    opened.click(4.5, 72)
    opened.key(Key.Key_L)
    opened.key(Key.Key_Space)
    jack_server.kill()
    opened.qtbot.waitUntil(lambda: bool(opened.window.board.shown))
    assert not playback.outputs.has_sound
    [notice] = opened.window.board.shown
    assert notice.summary.startswith("The audio device has stopped")
    assert playback.is_playing
    before = playback.position_step
    opened.qtbot.waitUntil(lambda: playback.position_step != before)
    opened.click(8.5, 74)
    assert len(score_notes(opened.score)) == 2
    notice.remedies[0][1]()
    opened.qtbot.waitUntil(lambda: not playback.outputs.is_opening)
    assert "opens no device" in opened.window.board.shown[-1].summary
    playback.outputs.choose(lambda _make_room: RecordingOutput())
    opened.qtbot.waitUntil(lambda: playback.outputs.has_sound)
    assert playback.is_playing


def test_where_there_is_another_device_playing_goes_on_there(
    open_window: Callable[..., OpenWindow], jack_server: JackServer
) -> None:
    made: list[Output] = []

    def open_output(make_room: MakeRoom) -> Output:
        made.append(RecordingOutput() if made else jack_opener(jack_server)(make_room))
        return made[-1]

    opened = open_window(open_output=open_output)
    playback = opened.window._playback
    opened.qtbot.waitUntil(lambda: playback.outputs.has_sound)
    opened.key(Key.Key_K)
    opened.key(Key.Key_L)
    opened.key(Key.Key_Space)
    jack_server.kill()
    opened.qtbot.waitUntil(lambda: len(made) == 2 and playback.outputs.has_sound)
    second = made[-1]
    assert isinstance(second, RecordingOutput)
    opened.qtbot.waitUntil(lambda: bool(second.played))
    assert playback.is_playing
    [notice] = opened.window.board.shown
    assert "sound was restarted" in notice.summary


def test_an_output_that_can_not_be_opened_leaves_the_old_one_playing(opened: OpenWindow) -> None:
    playback = opened.window._playback
    opened.qtbot.waitUntil(lambda: playback.outputs.has_sound)
    opened.key(Key.Key_Space)
    complaints: list[str] = []

    def fail(_make_room: MakeRoom) -> Output:
        raise OutputError("There is no such thing.")

    playback.outputs.choose(fail, lambda error: complaints.append(str(error)))
    opened.qtbot.waitUntil(lambda: not playback.outputs.is_opening)
    assert complaints == ["There is no such thing."]
    assert opened.window.board.shown == []
    assert playback.outputs.has_sound
    assert playback.is_playing
    assert not opened.output.closed


def test_an_output_that_had_to_make_room_comes_back_if_that_was_in_vain(
    open_window: Callable[..., OpenWindow],
) -> None:
    made: list[RecordingOutput] = []

    def open_first(_make_room: MakeRoom) -> Output:
        made.append(RecordingOutput())
        return made[-1]

    opened = open_window(open_output=open_first)
    playback = opened.window._playback
    opened.qtbot.waitUntil(lambda: playback.outputs.has_sound)

    def fail(make_room: MakeRoom) -> Output:
        make_room()
        raise OutputError("It is still busy.")

    playback.outputs.choose(fail)
    opened.qtbot.waitUntil(lambda: len(made) == 2 and playback.outputs.has_sound)
    assert [output.closed for output in made] == [True, False]
    [notice] = opened.window.board.shown
    assert notice.summary == "It is still busy."


def test_the_output_asked_for_last_is_the_one_that_stays(opened: OpenWindow) -> None:
    playback = opened.window._playback
    opened.qtbot.waitUntil(lambda: playback.outputs.has_sound)
    outputs = [RecordingOutput() for _ in range(5)]

    def opener(output: RecordingOutput) -> Callable[[object], RecordingOutput]:
        return lambda _make_room: output

    for output in outputs:
        playback.outputs.choose(opener(output))
    opened.qtbot.waitUntil(lambda: not playback.outputs.is_opening)
    assert not outputs[-1].closed
    opened.key(Key.Key_K)
    opened.key(Key.Key_Space)
    assert outputs[-1].played


def test_a_fault_of_the_program_while_opening_is_told_and_can_be_tried_again(
    open_window: Callable[..., OpenWindow], qtbot: QtBot
) -> None:
    answers: list[Output] = []

    def open_output(_make_room: MakeRoom) -> Output:
        return answers[0]

    with qtbot.captureExceptions() as faults:
        opened = open_window(open_output=open_output)
        qtbot.waitUntil(lambda: bool(faults))
    outputs = opened.window._playback.outputs
    assert faults[0][0] is IndexError
    assert not outputs.is_opening
    [notice] = opened.window.board.shown
    assert notice.summary == "The sound could not be opened."
    answers.append(RecordingOutput())
    notice.remedies[0][1]()
    qtbot.waitUntil(lambda: outputs.has_sound)
