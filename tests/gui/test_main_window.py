from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from musegui.core.edits import paint_notes
from musegui.core.notes import Note, score_notes, voice_notes
from musegui.core.pitch import OPEN
from musegui.core.score import CADENCE_HERE
from musegui.core.voices import VOICES, Voice
from musegui.editor.description import describe
from musegui.editor.tools import Tool
from musegui.engine.errors import OutputError
from musegui.engine.playback.outputs import Output
from musegui.engine.synth.synth_output import SynthOutput, open_synth_output
from musegui.gui.actions.command_palette import CommandPalette
from musegui.gui.playback.output_opener import MakeRoom
from musegui.resources import resource_path
from tests.gui.conftest import Desk, colour_at

S, A = Voice.SOPRANO, Voice.ALTO
Key, Mod = Qt.Key, Qt.KeyboardModifier


def test_the_pencil_paints_moves_resizes_and_erases(desk: Desk) -> None:
    desk.window.view.roll.set_view(desk.window.view.roll.viewport.zoomed_time(3, 0))
    desk.click(4.5, 72)
    assert score_notes(desk.score) == [Note(S, 4, 4, 72)]
    desk.drag((6.0, 72), (10.0, 74))
    assert score_notes(desk.score) == [Note(S, 8, 4, 74)]
    desk.drag((11.9, 74), (15.9, 74))
    assert score_notes(desk.score) == [Note(S, 8, 8, 74)]
    desk.drag((9.0, 74), (9.5, 74), Qt.MouseButton.RightButton)
    assert score_notes(desk.score) == []
    desk.key(Key.Key_Z, Mod.ControlModifier)
    assert score_notes(desk.score) == [Note(S, 8, 8, 74)]


def test_escape_cancels_a_drag(desk: Desk) -> None:
    roll = desk.window.view.roll
    desk.qtbot.mousePress(roll, Qt.MouseButton.LeftButton, pos=desk.point(4.5, 72))
    desk.qtbot.mouseMove(roll, desk.point(20.5, 72))
    assert score_notes(desk.score)
    desk.key(Key.Key_Escape)
    desk.qtbot.mouseRelease(roll, Qt.MouseButton.LeftButton, pos=desk.point(20.5, 72))
    assert score_notes(desk.score) == []
    assert desk.window.workspace.document.history == ["New"]


def test_keys_choose_voices_and_tools_and_edit_the_selection(desk: Desk) -> None:
    desk.key(Key.Key_A)
    desk.click(4.5, 60)
    assert voice_notes(desk.score, A) == [Note(A, 4, 4, 60)]
    desk.key(Key.Key_Up)
    desk.key(Key.Key_Up, Mod.ShiftModifier)
    desk.key(Key.Key_Right)
    desk.key(Key.Key_Right, Mod.ShiftModifier)
    assert voice_notes(desk.score, A) == [Note(A, 5, 5, 73)]
    desk.key(Key.Key_D, Mod.ControlModifier)
    assert voice_notes(desk.score, A) == [Note(A, 5, 5, 73), Note(A, 10, 5, 73)]
    desk.key(Key.Key_Delete)
    assert voice_notes(desk.score, A) == [Note(A, 5, 5, 73)]
    desk.key(Key.Key_3)
    assert desk.window.tools.tool is Tool.ERASER


def test_letters_typed_into_a_field_are_no_shortcuts(desk: Desk) -> None:
    field = desk.window.fill_panel.seed
    field.setFocus()
    desk.qtbot.keyClicks(field, "ga3")
    assert desk.window.tools.tool is Tool.PENCIL
    assert desk.window.workspace.voice is S
    assert desk.window.workspace.document.history == ["New"]


def test_a_fill_is_seen_while_it_happens_and_is_one_entry(desk: Desk) -> None:
    desk.click(4.5, 72)
    painted = desk.score
    seen: list[int] = []
    desk.window.workspace.document.changed.add(lambda: seen.append(int(desk.score.pitches[3, 0])))
    desk.key(Key.Key_G)
    desk.qtbot.waitUntil(lambda: len(desk.window.workspace.document.history) == 3)
    assert desk.window.workspace.document.history[-1] == "Harmonize bars 1–8"
    assert {48, 55} <= set(seen)
    assert voice_notes(desk.score, S)[1:2] == [Note(S, 4, 4, 72)]
    assert (desk.score.locks == painted.locks).all()
    assert (desk.score.pitches[painted.locks] == painted.pitches[painted.locks]).all()
    assert (desk.score.pitches != OPEN).all()
    assert "Done in" in desk.window.fill_buttons.state_text
    desk.key(Key.Key_Z, Mod.ControlModifier)
    assert desk.score == painted


def test_escape_cancels_a_fill_and_restores_the_score(desk: Desk) -> None:
    before = desk.score
    desk.filler.go.clear()
    desk.key(Key.Key_G)
    assert not desk.window.fill_buttons.cancel.isHidden()
    desk.key(Key.Key_Escape)
    desk.filler.go.set()
    desk.drain()
    assert desk.score == before
    assert desk.window.workspace.document.history == ["New"]
    assert desk.window.fill_buttons.cancel.isHidden()


def test_an_edit_during_a_fill_keeps_what_is_visible_and_ends_it(desk: Desk) -> None:
    document = desk.window.workspace.document
    desk.filler.go.clear()
    desk.key(Key.Key_G)
    desk.window._bridge._edit.preview(desk.score.replace(pitches=np.full((4, 128), 50)))
    desk.click(4.5, 72)
    desk.filler.go.set()
    desk.drain()
    assert document.history == ["New", "Harmonize bars 1–8", "Paint note"]
    assert desk.score.pitches[3, 0] == 50


def test_sound_and_tempo_can_be_changed_while_a_fill_runs(desk: Desk) -> None:
    desk.filler.go.clear()
    desk.key(Key.Key_G)
    desk.key(Key.Key_M, Mod.ShiftModifier)
    desk.window.voice_panel.rows[A].volume.setValue(20)
    desk.window.transport.tempo.setValue(123)
    desk.window.transport.tempo.editingFinished.emit()
    assert desk.window._bridge.running
    desk.filler.go.set()
    desk.qtbot.waitUntil(lambda: not desk.window._bridge.running)
    assert desk.window.workspace.document.history == [
        "New",
        "Mute soprano",
        "Change volume of alto",
        "Change tempo",
        "Harmonize bars 1–8",
    ]
    assert (desk.score.pitches == 55).all()
    assert desk.score.voices[S].muted
    assert desk.score.voices[A].volume == 20
    assert desk.score.tempos[0].bpm == 123


def test_only_the_selection_is_rewritten(desk: Desk) -> None:
    desk.key(Key.Key_G)
    document = desk.window.workspace.document
    desk.qtbot.waitUntil(lambda: len(document.history) == 2)
    before = desk.score
    desk.key(Key.Key_4)
    desk.drag((16.2, 70), (31.5, 60))
    desk.key(Key.Key_Delete)
    desk.key(Key.Key_R)
    desk.qtbot.waitUntil(lambda: len(document.history) == 4)
    assert document.history[-2:] == ["Erase", "Rewrite bar 2"]
    assert (desk.score.pitches == before.pitches).all()
    assert (desk.score.pitches[:, 16:32] == 55).all()


def test_a_fill_with_nothing_to_do_or_out_of_range_is_explained(desk: Desk) -> None:
    desk.click(4.5, 88)
    desk.key(Key.Key_G)
    assert "E6 in bar 1 beat 2 lies above B5" in desk.window.board.shown[-1].summary
    desk.window.workspace.document.undo()
    desk.click(4.5, 72)
    desk.key(Key.Key_R)
    assert "nothing to fill" in desk.window.board.shown[-1].summary
    assert desk.window.workspace.document.open_edit is None


def test_a_broken_network_is_a_notice_with_details(make_desk: Callable[..., Desk]) -> None:
    def load() -> object:
        raise OSError("sixteenth.safetensors is missing")

    desk = make_desk(load)
    desk.key(Key.Key_G)
    desk.qtbot.waitUntil(lambda: bool(desk.window.board.shown))
    notice = desk.window.board.shown[0]
    assert "sixteenth.safetensors is missing" in notice.summary
    assert "Traceback" in notice.details
    assert desk.window.workspace.document.history == ["New"]


def test_space_plays_what_is_heard_and_the_playhead_moves(desk: Desk) -> None:
    desk.qtbot.waitUntil(lambda: desk.window._playback.outputs.has_sound)
    both = [Note(S, 0, 64, 72), Note(A, 0, 64, 60)]
    desk.window.workspace.document.apply("Paint", paint_notes(desk.score, both))
    desk.key(Key.Key_A)
    desk.key(Key.Key_S, Mod.ShiftModifier)
    moved: list[float] = []
    desk.window._playback.moved.connect(moved.append)
    desk.key(Key.Key_Space)
    struck = desk.window.workspace.document.score.voices[A].midi_channel, 60
    desk.qtbot.waitUntil(lambda: len(moved) > 5)
    assert moved == sorted(moved)
    assert desk.output.sounding == {struck}
    desk.key(Key.Key_Space)
    assert not desk.window._playback._timer.isActive()
    assert desk.output.sounding == set()


def test_the_synthesizer_sounds_what_is_played(
    make_desk: Callable[..., Desk], tmp_path: Path
) -> None:
    settings = {"audio.file.name": str(tmp_path / "played.wav")}
    desk = make_desk(
        open_output=lambda _make_room: open_synth_output(driver="file", settings=settings)
    )
    desk.qtbot.waitUntil(lambda: desk.window._playback.outputs.has_sound)
    output = desk.window._playback._player._output
    assert isinstance(output, SynthOutput)
    whole = [Note(S, 0, 64, 72)]
    desk.window.workspace.document.apply("Paint", paint_notes(desk.score, whole))
    desk.key(Key.Key_Space)
    desk.qtbot.waitUntil(lambda: output.sounding_voices > 0)
    desk.key(Key.Key_Return)
    assert not desk.window._playback.is_playing


def test_without_an_audio_device_a_notice_says_so_and_offers_to_try_again(
    make_desk: Callable[..., Desk],
) -> None:
    tries: list[int] = []

    def fail(_make_room: MakeRoom) -> Output:
        tries.append(1)
        raise OutputError("No audio device could be opened.")

    desk = make_desk(open_output=fail)
    desk.qtbot.waitUntil(lambda: bool(desk.window.board.shown))
    notice = desk.window.board.shown[0]
    assert notice.summary == "No audio device could be opened."
    desk.key(Key.Key_Space)
    assert desk.window._playback.is_playing
    [(_, try_again)] = notice.remedies
    try_again()
    desk.qtbot.waitUntil(lambda: len(tries) == 2)
    assert desk.window._playback.is_playing


def test_the_ruler_seeks_loops_and_marks_phrase_ends(desk: Desk) -> None:
    ruler, view = desk.window.view.ruler, desk.window.view.roll.viewport

    def spot(step: float) -> QPoint:
        return QPoint(round(view.x_of(step)), 15)

    left = Qt.MouseButton.LeftButton
    desk.qtbot.mouseClick(ruler, left, pos=spot(16.2))
    assert desk.window.workspace.cursor_step == 16
    assert desk.window._playback.position_step == 16
    desk.qtbot.mousePress(ruler, left, pos=spot(8))
    desk.qtbot.mouseMove(ruler, spot(31.9))
    desk.qtbot.mouseRelease(ruler, left, pos=spot(31.9))
    assert desk.window.workspace.loop == (8, 32)
    assert desk.window._playback._player.loop == (8, 32)
    desk.key(Key.Key_L)
    assert desk.window._playback._player.loop is None
    desk.qtbot.mouseDClick(ruler, left, pos=spot(29.5))
    assert np.flatnonzero(desk.score.cadences == CADENCE_HERE).tolist() == [28]


def test_saving_writes_a_project_that_opens_again(desk: Desk, tmp_path: Path) -> None:
    desk.click(4.5, 72)
    desk.window.files.path = tmp_path / "song.muse"
    assert desk.window.isWindowModified()
    desk.key(Key.Key_S, Mod.ControlModifier)
    assert not desk.window.isWindowModified()
    assert "song.muse" in desk.window.windowTitle()
    desk.window.workspace.document.undo()
    desk.window.workspace.document.mark_saved()
    assert desk.window.files.open(tmp_path / "song.muse")
    assert voice_notes(desk.score, S) == [Note(S, 4, 4, 72)]


@pytest.mark.parametrize("button", ["Cancel", "Discard"])
def test_unsaved_changes_are_asked_about(desk: Desk, button: str) -> None:
    del desk.window.files.may_discard
    desk.click(4.5, 72)
    asked: list[str] = []

    def answer() -> None:
        for question in desk.window.findChildren(QMessageBox):
            asked.append(question.text())
            question.button(QMessageBox.StandardButton[button]).click()

    QTimer.singleShot(100, desk.window, answer)
    assert desk.window.files.may_discard() == (button == "Discard")
    assert "Untitled" in asked[0]
    desk.window.files.may_discard = lambda: True


def test_a_bad_file_is_a_notice_and_changes_nothing(desk: Desk, tmp_path: Path) -> None:
    desk.click(4.5, 72)
    (tmp_path / "bad.mid").write_bytes(b"no midi at all")
    before = desk.score
    assert not desk.window.files.open(tmp_path / "bad.mid")
    assert "bad.mid" in desk.window.board.shown[0].summary
    assert desk.score is before


def test_the_demo_is_a_locked_melody_within_the_soprano(desk: Desk) -> None:
    assert desk.window.files.load_demo()
    assert len(voice_notes(desk.score, S)) == 30
    assert desk.score.steps == 128
    assert desk.score.locks[S].all()
    assert (desk.score.pitches[1:] == OPEN).all()


def test_themes_and_the_shortcut_sheet(desk: Desk) -> None:
    desk.window.actions_["theme_dark"].trigger()
    dark = colour_at(desk.window.view.roll, QPoint(5, 5)).lightness()
    desk.window.actions_["theme_light"].trigger()
    light = colour_at(desk.window.view.roll, QPoint(5, 5)).lightness()
    assert dark < 60 < 200 < light
    desk.key(Key.Key_F1)
    sheet = next(w for w in QApplication.topLevelWidgets() if w.windowTitle().startswith("Keys"))
    sheet.close()


def test_owners_are_told_apart_on_the_roll(desk: Desk) -> None:
    desk.click(4.5, 72)
    spot = desk.point(7.0, 72)
    mine = colour_at(desk.window.view.roll, spot)
    desk.key(Key.Key_L, Mod.ShiftModifier)
    desk.window.workspace.select()
    machine = colour_at(desk.window.view.roll, spot)
    assert machine.lightness() > mine.lightness()
    assert "generated" in describe(desk.window.workspace, 5, 72)


def test_no_timer_runs_in_an_idle_window(desk: Desk) -> None:
    desk.qtbot.waitUntil(lambda: desk.window._playback.outputs.has_sound)
    timers = desk.window.findChildren(QTimer) + desk.window._playback.findChildren(QTimer)
    assert not [timer for timer in timers if timer.isActive()]


@pytest.mark.skipif(
    not resource_path("resources", "models", "sixteenth.safetensors").exists(),
    reason="needs the shipped network",
)
def test_painted_notes_are_harmonized_by_the_shipped_network(
    make_desk: Callable[..., Desk],
) -> None:
    from musegui.engine.fill.fill_worker import load_filler

    desk = make_desk(load_filler)
    document = desk.window.workspace.document
    for step, pitch in enumerate((67, 69, 71, 72, 74, 72, 71, 69)):
        desk.click(step * 4 + 0.5, pitch)
    painted = desk.score
    states: set[bytes] = set()
    document.changed.add(lambda: states.add(desk.score.pitches.tobytes()))
    desk.qtbot.mouseClick(desk.window.fill_buttons.harmonize, Qt.MouseButton.LeftButton)
    desk.qtbot.waitUntil(lambda: not desk.window._bridge.running, timeout=120_000)
    assert document.history[-1] == "Harmonize bars 1–8"
    assert len(states) > 3
    assert (desk.score.pitches != OPEN).all()
    for array in ("pitches", "onsets", "locks"):
        kept = getattr(desk.score, array)[painted.locks]
        assert (kept == getattr(painted, array)[painted.locks]).all()
    assert {voice for voice in VOICES if voice_notes(desk.score, voice)} == set(VOICES)


def test_the_palette_finds_and_runs_a_command(desk: Desk) -> None:
    desk.key(Key.Key_P, Mod.ControlModifier)
    palette = desk.window.findChild(CommandPalette)
    palette.activateWindow()  # what a window manager would do
    desk.qtbot.waitUntil(palette.isActiveWindow)
    desk.qtbot.keyClicks(palette.field, "bar delete")
    assert palette.list.count() == 1
    desk.qtbot.keyClick(palette.field, Key.Key_Return)
    assert desk.window.workspace.document.history[-1] == "Delete bar"
