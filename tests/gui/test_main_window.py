from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from musegui.core.editing.edits import paint_notes
from musegui.core.notes import Note, score_notes, voice_notes
from musegui.core.pitch import OPEN
from musegui.core.score import CADENCE_HERE
from musegui.core.voices import VOICES, Voice
from musegui.editor.description import describe
from musegui.editor.tools.tools import Tool
from musegui.engine.errors import OutputError
from musegui.engine.playback.outputs import Output
from musegui.engine.synth.synth_output import SynthOutput, open_synth_output
from musegui.gui.actions.command_palette import CommandPalette
from musegui.gui.playback.output_opener import MakeRoom
from musegui.resources import resource_path
from tests.gui.conftest import OpenWindow, colour_at

S, A = Voice.SOPRANO, Voice.ALTO
Key, Mod = Qt.Key, Qt.KeyboardModifier


def test_the_pencil_paints_moves_resizes_and_erases(opened: OpenWindow) -> None:
    opened.window.view.roll.set_view(opened.window.view.roll.viewport.zoomed_time(3, 0))
    opened.click(4.5, 72)
    assert score_notes(opened.score) == [Note(S, 4, 4, 72)]
    opened.drag((6.0, 72), (10.0, 74))
    assert score_notes(opened.score) == [Note(S, 8, 4, 74)]
    opened.drag((11.9, 74), (15.9, 74))
    assert score_notes(opened.score) == [Note(S, 8, 8, 74)]
    opened.drag((9.0, 74), (9.5, 74), Qt.MouseButton.RightButton)
    assert score_notes(opened.score) == []
    opened.key(Key.Key_Z, Mod.ControlModifier)
    assert score_notes(opened.score) == [Note(S, 8, 8, 74)]


def test_escape_cancels_a_drag(opened: OpenWindow) -> None:
    roll = opened.window.view.roll
    opened.qtbot.mousePress(roll, Qt.MouseButton.LeftButton, pos=opened.point(4.5, 72))
    opened.qtbot.mouseMove(roll, opened.point(20.5, 72))
    assert score_notes(opened.score)
    opened.key(Key.Key_Escape)
    opened.qtbot.mouseRelease(roll, Qt.MouseButton.LeftButton, pos=opened.point(20.5, 72))
    assert score_notes(opened.score) == []
    assert opened.window.workspace.document.history == ["New"]


def test_keys_choose_voices_and_tools_and_edit_the_selection(opened: OpenWindow) -> None:
    opened.key(Key.Key_A)
    opened.click(4.5, 60)
    assert voice_notes(opened.score, A) == [Note(A, 4, 4, 60)]
    opened.key(Key.Key_Up)
    opened.key(Key.Key_Up, Mod.ShiftModifier)
    opened.key(Key.Key_Right)
    opened.key(Key.Key_Right, Mod.ShiftModifier)
    assert voice_notes(opened.score, A) == [Note(A, 5, 5, 73)]
    opened.key(Key.Key_D, Mod.ControlModifier)
    assert voice_notes(opened.score, A) == [Note(A, 5, 5, 73), Note(A, 10, 5, 73)]
    opened.key(Key.Key_Delete)
    assert voice_notes(opened.score, A) == [Note(A, 5, 5, 73)]
    opened.key(Key.Key_3)
    assert opened.window.tools.tool is Tool.ERASER


def test_letters_typed_into_a_field_are_no_shortcuts(opened: OpenWindow) -> None:
    field = opened.window.fill_panel.seed
    field.setFocus()
    opened.qtbot.keyClicks(field, "ga3")
    assert opened.window.tools.tool is Tool.PENCIL
    assert opened.window.workspace.voice is S
    assert opened.window.workspace.document.history == ["New"]


def test_a_fill_is_seen_while_it_happens_and_is_one_entry(opened: OpenWindow) -> None:
    opened.click(4.5, 72)
    painted = opened.score
    seen: list[int] = []
    opened.window.workspace.document.changed.add(
        lambda: seen.append(int(opened.score.pitches[3, 0]))
    )
    opened.key(Key.Key_G)
    opened.qtbot.waitUntil(lambda: len(opened.window.workspace.document.history) == 3)
    assert opened.window.workspace.document.history[-1] == "Harmonize bars 1–8"
    assert {48, 55} <= set(seen)
    assert voice_notes(opened.score, S)[1:2] == [Note(S, 4, 4, 72)]
    assert (opened.score.locks == painted.locks).all()
    assert (opened.score.pitches[painted.locks] == painted.pitches[painted.locks]).all()
    assert (opened.score.pitches != OPEN).all()
    assert "Done in" in opened.window.fill_buttons.state_text
    opened.key(Key.Key_Z, Mod.ControlModifier)
    assert opened.score == painted


def test_escape_cancels_a_fill_and_restores_the_score(opened: OpenWindow) -> None:
    before = opened.score
    opened.filler.go.clear()
    opened.key(Key.Key_G)
    assert not opened.window.fill_buttons.cancel.isHidden()
    opened.key(Key.Key_Escape)
    opened.filler.go.set()
    opened.drain()
    assert opened.score == before
    assert opened.window.workspace.document.history == ["New"]
    assert opened.window.fill_buttons.cancel.isHidden()


def test_an_edit_during_a_fill_keeps_what_is_visible_and_ends_it(opened: OpenWindow) -> None:
    document = opened.window.workspace.document
    opened.filler.go.clear()
    opened.key(Key.Key_G)
    opened.window._bridge._edit.preview(opened.score.replace(pitches=np.full((4, 128), 50)))
    opened.click(4.5, 72)
    opened.filler.go.set()
    opened.drain()
    assert document.history == ["New", "Harmonize bars 1–8", "Paint note"]
    assert opened.score.pitches[3, 0] == 50


def test_sound_and_tempo_can_be_changed_while_a_fill_runs(opened: OpenWindow) -> None:
    opened.filler.go.clear()
    opened.key(Key.Key_G)
    opened.key(Key.Key_M, Mod.ShiftModifier)
    opened.window.voice_panel.rows[A].volume.setValue(20)
    opened.window.transport.tempo.setValue(123)
    opened.window.transport.tempo.editingFinished.emit()
    assert opened.window._bridge.running
    opened.filler.go.set()
    opened.qtbot.waitUntil(lambda: not opened.window._bridge.running)
    assert opened.window.workspace.document.history == [
        "New",
        "Mute soprano",
        "Change volume of alto",
        "Change tempo",
        "Harmonize bars 1–8",
    ]
    assert (opened.score.pitches == 55).all()
    assert opened.score.voices[S].muted
    assert opened.score.voices[A].volume == 20
    assert opened.score.tempos[0].bpm == 123


def test_only_the_selection_is_rewritten(opened: OpenWindow) -> None:
    opened.key(Key.Key_G)
    document = opened.window.workspace.document
    opened.qtbot.waitUntil(lambda: len(document.history) == 2)
    before = opened.score
    opened.key(Key.Key_4)
    opened.drag((16.2, 70), (31.5, 60))
    opened.key(Key.Key_Delete)
    opened.key(Key.Key_R)
    opened.qtbot.waitUntil(lambda: len(document.history) == 4)
    assert document.history[-2:] == ["Erase", "Rewrite bar 2"]
    assert (opened.score.pitches == before.pitches).all()
    assert (opened.score.pitches[:, 16:32] == 55).all()


def test_a_fill_with_nothing_to_do_or_out_of_range_is_explained(opened: OpenWindow) -> None:
    opened.click(4.5, 88)
    opened.key(Key.Key_G)
    assert "E6 in bar 1 beat 2 lies above B5" in opened.window.board.shown[-1].summary
    opened.window.workspace.document.undo()
    opened.click(4.5, 72)
    opened.key(Key.Key_R)
    assert "nothing to fill" in opened.window.board.shown[-1].summary
    assert opened.window.workspace.document.open_edit is None


def test_a_broken_network_is_a_notice_with_details(open_window: Callable[..., OpenWindow]) -> None:
    def load() -> object:
        raise OSError("sixteenth.safetensors is missing")

    opened = open_window(load)
    opened.key(Key.Key_G)
    opened.qtbot.waitUntil(lambda: bool(opened.window.board.shown))
    notice = opened.window.board.shown[0]
    assert "sixteenth.safetensors is missing" in notice.summary
    assert "Traceback" in notice.details
    assert opened.window.workspace.document.history == ["New"]


def test_space_plays_what_is_heard_and_the_playhead_moves(opened: OpenWindow) -> None:
    opened.qtbot.waitUntil(lambda: opened.window._playback.outputs.has_sound)
    both = [Note(S, 0, 64, 72), Note(A, 0, 64, 60)]
    opened.window.workspace.document.apply("Paint", paint_notes(opened.score, both))
    opened.key(Key.Key_A)
    opened.key(Key.Key_S, Mod.ShiftModifier)
    moved: list[float] = []
    opened.window._playback.moved.connect(moved.append)
    opened.key(Key.Key_Space)
    struck = opened.window.workspace.document.score.voices[A].midi_channel, 60
    opened.qtbot.waitUntil(lambda: len(moved) > 5)
    assert moved == sorted(moved)
    assert opened.output.sounding == {struck}
    opened.key(Key.Key_Space)
    assert not opened.window._playback._timer.isActive()
    assert opened.output.sounding == set()


def test_the_synthesizer_sounds_what_is_played(
    open_window: Callable[..., OpenWindow], tmp_path: Path
) -> None:
    settings = {"audio.file.name": str(tmp_path / "played.wav")}
    opened = open_window(
        open_output=lambda _make_room: open_synth_output(driver="file", settings=settings)
    )
    opened.qtbot.waitUntil(lambda: opened.window._playback.outputs.has_sound)
    output = opened.window._playback._player._output
    assert isinstance(output, SynthOutput)
    whole = [Note(S, 0, 64, 72)]
    opened.window.workspace.document.apply("Paint", paint_notes(opened.score, whole))
    opened.key(Key.Key_Space)
    opened.qtbot.waitUntil(lambda: output.sounding_voices > 0)
    opened.key(Key.Key_Return)
    assert not opened.window._playback.is_playing


def test_without_an_audio_device_a_notice_says_so_and_offers_to_try_again(
    open_window: Callable[..., OpenWindow],
) -> None:
    tries: list[int] = []

    def fail(_make_room: MakeRoom) -> Output:
        tries.append(1)
        raise OutputError("No audio device could be opened.")

    opened = open_window(open_output=fail)
    opened.qtbot.waitUntil(lambda: bool(opened.window.board.shown))
    notice = opened.window.board.shown[0]
    assert notice.summary == "No audio device could be opened."
    opened.key(Key.Key_Space)
    assert opened.window._playback.is_playing
    [(_, try_again)] = notice.remedies
    try_again()
    opened.qtbot.waitUntil(lambda: len(tries) == 2)
    assert opened.window._playback.is_playing


def test_the_ruler_seeks_loops_and_marks_phrase_ends(opened: OpenWindow) -> None:
    ruler, view = opened.window.view.ruler, opened.window.view.roll.viewport

    def spot(step: float) -> QPoint:
        return QPoint(round(view.x_of(step)), 15)

    left = Qt.MouseButton.LeftButton
    opened.qtbot.mouseClick(ruler, left, pos=spot(16.2))
    assert opened.window.workspace.cursor_step == 16
    assert opened.window._playback.position_step == 16
    opened.qtbot.mousePress(ruler, left, pos=spot(8))
    opened.qtbot.mouseMove(ruler, spot(31.9))
    opened.qtbot.mouseRelease(ruler, left, pos=spot(31.9))
    assert opened.window.workspace.loop == (8, 32)
    assert opened.window._playback._player.loop == (8, 32)
    opened.key(Key.Key_L)
    assert opened.window._playback._player.loop is None
    opened.qtbot.mouseDClick(ruler, left, pos=spot(29.5))
    assert np.flatnonzero(opened.score.cadences == CADENCE_HERE).tolist() == [28]


def test_saving_writes_a_project_that_opens_again(opened: OpenWindow, tmp_path: Path) -> None:
    opened.click(4.5, 72)
    opened.window.files.path = tmp_path / "song.muse"
    assert opened.window.isWindowModified()
    opened.key(Key.Key_S, Mod.ControlModifier)
    assert not opened.window.isWindowModified()
    assert "song.muse" in opened.window.windowTitle()
    opened.window.workspace.document.undo()
    opened.window.workspace.document.mark_saved()
    assert opened.window.files.open(tmp_path / "song.muse")
    assert voice_notes(opened.score, S) == [Note(S, 4, 4, 72)]


@pytest.mark.parametrize("button", ["Cancel", "Discard"])
def test_unsaved_changes_are_asked_about(opened: OpenWindow, button: str) -> None:
    del opened.window.files.may_discard
    opened.click(4.5, 72)
    asked: list[str] = []

    def answer() -> None:
        for question in opened.window.findChildren(QMessageBox):
            asked.append(question.text())
            question.button(QMessageBox.StandardButton[button]).click()

    QTimer.singleShot(100, opened.window, answer)
    assert opened.window.files.may_discard() == (button == "Discard")
    assert "Untitled" in asked[0]
    opened.window.files.may_discard = lambda: True  # type: ignore[method-assign]


def test_a_bad_file_is_a_notice_and_changes_nothing(opened: OpenWindow, tmp_path: Path) -> None:
    opened.click(4.5, 72)
    (tmp_path / "bad.mid").write_bytes(b"no midi at all")
    before = opened.score
    assert not opened.window.files.open(tmp_path / "bad.mid")
    assert "bad.mid" in opened.window.board.shown[0].summary
    assert opened.score is before


def test_the_demo_is_a_locked_melody_within_the_soprano(opened: OpenWindow) -> None:
    assert opened.window.files.load_demo()
    assert len(voice_notes(opened.score, S)) == 30
    assert opened.score.steps == 128
    assert opened.score.locks[S].all()
    assert (opened.score.pitches[1:] == OPEN).all()


def test_themes_and_the_shortcut_sheet(opened: OpenWindow) -> None:
    opened.window.actions_["theme_dark"].trigger()
    dark = colour_at(opened.window.view.roll, QPoint(5, 5)).lightness()
    opened.window.actions_["theme_light"].trigger()
    light = colour_at(opened.window.view.roll, QPoint(5, 5)).lightness()
    assert dark < 60 < 200 < light
    opened.key(Key.Key_F1)
    sheet = next(w for w in QApplication.topLevelWidgets() if w.windowTitle().startswith("Keys"))
    sheet.close()


def test_owners_are_told_apart_on_the_roll(opened: OpenWindow) -> None:
    opened.click(4.5, 72)
    spot = opened.point(7.0, 72)
    mine = colour_at(opened.window.view.roll, spot)
    opened.key(Key.Key_L, Mod.ShiftModifier)
    opened.window.workspace.select()
    machine = colour_at(opened.window.view.roll, spot)
    assert machine.lightness() > mine.lightness()
    assert "generated" in describe(opened.window.workspace, 5, 72)


def test_no_timer_runs_in_an_idle_window(opened: OpenWindow) -> None:
    opened.qtbot.waitUntil(lambda: opened.window._playback.outputs.has_sound)
    owners = (opened.window, opened.window._playback)
    timers = [timer for owner in owners for timer in owner.findChildren(QTimer)]
    opened.qtbot.waitUntil(lambda: not any(timer.isActive() for timer in timers))


@pytest.mark.skipif(
    not resource_path("resources", "models", "sixteenth.safetensors").exists(),
    reason="needs the shipped network",
)
def test_painted_notes_are_harmonized_by_the_shipped_network(
    open_window: Callable[..., OpenWindow],
) -> None:
    from musegui.engine.fill.fill_worker import load_filler

    opened = open_window(load_filler)
    document = opened.window.workspace.document
    for step, pitch in enumerate((67, 69, 71, 72, 74, 72, 71, 69)):
        opened.click(step * 4 + 0.5, pitch)
    painted = opened.score
    states: set[bytes] = set()
    document.changed.add(lambda: states.add(opened.score.pitches.tobytes()))
    opened.qtbot.mouseClick(opened.window.fill_buttons.harmonize, Qt.MouseButton.LeftButton)
    opened.qtbot.waitUntil(lambda: not opened.window._bridge.running)
    assert document.history[-1] == "Harmonize bars 1–8"
    assert len(states) > 3
    assert (opened.score.pitches != OPEN).all()
    for array in ("pitches", "onsets", "locks"):
        kept = getattr(opened.score, array)[painted.locks]
        assert (kept == getattr(painted, array)[painted.locks]).all()
    assert {voice for voice in VOICES if voice_notes(opened.score, voice)} == set(VOICES)


@pytest.mark.parametrize(
    ("words", "first"),
    [("key", "Key and time signature …"), ("delete", "Delete the bar at the cursor"),
     ("pdf", "Export …"), ("daw", "MIDI …"), ("pickup", "Key and time signature …")],
)  # fmt: skip
def test_the_palette_knows_actions_by_names_first_and_by_what_their_tips_say(
    opened: OpenWindow, words: str, first: str
) -> None:
    opened.key(Key.Key_P, Mod.ControlModifier)
    palette = opened.window.findChild(CommandPalette)
    palette.field.setText(words)
    assert palette.list.item(0).text() == first


def test_the_palette_finds_and_runs_a_command(opened: OpenWindow) -> None:
    opened.key(Key.Key_P, Mod.ControlModifier)
    palette = opened.window.findChild(CommandPalette)
    palette.activateWindow()  # what a window manager would do
    opened.qtbot.waitUntil(palette.isActiveWindow)
    opened.qtbot.keyClicks(palette.field, "bar delete")
    assert palette.list.count() == 1
    opened.qtbot.keyClick(palette.field, Key.Key_Return)
    assert opened.window.workspace.document.history[-1] == "Delete bar"
