"""Candidates, Live mode and what else lies between the fill panel and the fill thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from musegui.core.edits import erase_cells, paint_notes, span_cells
from musegui.core.fill_options import FillOptions, Strictness
from musegui.core.notes import Note, score_notes
from musegui.core.pitch import OPEN
from musegui.core.score import Score
from musegui.core.voices import Voice
from musegui.editor.selection import Region
from musegui.gui.fill.fill_panel import FillPanel
from tests.gui.conftest import Desk

S, A, T, B = Voice
Key, Mod = Qt.Key, Qt.KeyboardModifier


def history(desk: Desk) -> list[str]:
    return desk.window.workspace.document.history


def settle(desk: Desk) -> None:
    desk.qtbot.waitUntil(lambda: not desk.window._bridge.running)


def fills_of(desk: Desk) -> list[int]:
    """Give a list that grows with every fill that begins from now on."""
    started: list[int] = []
    desk.window._bridge.started.connect(started.append)
    return started


def harmonize(desk: Desk) -> None:
    """Fill what is empty; where nothing is, rewrite all."""
    gaps = (desk.score.pitches == OPEN).any()
    desk.key(Key.Key_G, Mod.NoModifier if gaps else Mod.ControlModifier)
    settle(desk)


def filled_but_for_a_bar(desk: Desk) -> Score:
    """Harmonize everything, then leave a gap of a bar in the bass."""
    harmonize(desk)
    desk.filler.raised_by = 5
    gap = erase_cells(desk.score, span_cells(desk.score, [B], 16, 32))
    desk.window.workspace.document.apply("Erase", gap)
    return desk.score


@pytest.mark.parametrize("key", [Key.Key_G, Key.Key_E])
def test_without_a_selection_only_gaps_are_filled_and_one_undo_takes_them_back(
    desk: Desk, key: Key
) -> None:
    before = filled_but_for_a_bar(desk)
    desk.key(key)
    settle(desk)
    others = before.pitches != OPEN
    assert (desk.score.pitches[others] == before.pitches[others]).all()
    assert (desk.score.pitches[B, 16:32] == 60).all()
    desk.key(Key.Key_Z, Mod.ControlModifier)
    assert desk.score == before


@pytest.mark.parametrize("key", [Key.Key_G, Key.Key_R])
def test_a_selection_is_filled_whether_it_is_empty_or_not(desk: Desk, key: Key) -> None:
    before = filled_but_for_a_bar(desk)
    desk.window.workspace.select(region=Region(frozenset([A, B]), 24, 48))
    desk.key(key)
    settle(desk)
    changed = np.zeros_like(before.locks)
    changed[[[A], [B]], 24:48] = True
    assert (desk.score.pitches[changed] == 60).all()
    assert (desk.score.pitches[~changed] == before.pitches[~changed]).all()


def test_where_nothing_is_empty_rewriting_all_is_offered(desk: Desk) -> None:
    desk.click(4.5, 72)
    harmonize(desk)
    before = desk.score
    desk.filler.raised_by = 5
    desk.key(Key.Key_G)
    assert desk.score is before
    notice = desk.window.board.shown[-1]
    assert notice.summary.startswith("Nothing is empty.")
    [(words, rewrite_all)] = notice.remedies
    assert words == "Rewrite all"
    rewrite_all()
    settle(desk)
    assert (desk.score.pitches[~before.locks] == 60).all()
    assert history(desk)[-1] == "Rewrite bars 1–8"
    desk.key(Key.Key_Z, Mod.ControlModifier)
    assert desk.score == before


def test_a_rewrite_without_a_selection_says_what_is_missing(desk: Desk) -> None:
    harmonize(desk)
    before = desk.score
    desk.key(Key.Key_R)
    assert desk.window.board.shown[-1].summary.startswith("Nothing is selected")
    assert desk.score is before


def test_the_note_just_painted_does_not_keep_the_rest_from_being_filled(desk: Desk) -> None:
    desk.click(4.5, 72)
    assert desk.window.workspace.has_selection
    harmonize(desk)
    assert (desk.score.pitches != OPEN).all()


def test_candidates_are_flipped_through_and_stay_one_entry(desk: Desk) -> None:
    desk.click(4.5, 72)
    painted = desk.score
    harmonize(desk)
    shelf = desk.window.fill.shelf
    assert [shelf.standing, len(shelf.take or ())] == [0, 4]
    desk.key(Key.Key_BracketRight)
    desk.key(Key.Key_BracketRight)
    assert (desk.score.pitches[B] == 57).all()
    desk.key(Key.Key_BracketLeft)
    assert (desk.score.pitches[B] == 56).all()
    assert history(desk) == ["New", "Paint note", "Harmonize bars 1–8 (2 of 4)"]
    desk.key(Key.Key_Z, Mod.ControlModifier)
    assert desk.score == painted


def test_cards_and_number_keys_choose_while_the_tray_has_the_focus(desk: Desk) -> None:
    harmonize(desk)
    tray = desk.window.fill.tray
    tool = desk.window.tools.tool
    desk.qtbot.mouseClick(tray.cards[2], Qt.MouseButton.LeftButton)
    assert (desk.score.pitches == 57).all()
    assert [card.isChecked() for card in tray.cards[:4]] == [False, False, True, False]
    desk.qtbot.keyClick(tray, Key.Key_2)
    assert (desk.score.pitches == 56).all()
    assert desk.window.tools.tool is tool
    desk.qtbot.keyClick(tray, Key.Key_8)
    desk.qtbot.keyClick(tray, Key.Key_Right)
    assert (desk.score.pitches == 57).all()
    desk.qtbot.keyClick(tray, Key.Key_Return)
    assert desk.window.view.roll.hasFocus()
    assert not desk.window._playback.is_playing


def test_flipping_never_stops_playback(desk: Desk) -> None:
    harmonize(desk)
    desk.key(Key.Key_Space)
    for _ in range(5):
        desk.key(Key.Key_BracketRight)
        assert desk.window._playback.is_playing
    desk.key(Key.Key_Space)


def test_another_candidate_can_be_watched_while_they_are_made(desk: Desk) -> None:
    desk.filler.go.clear()
    desk.key(Key.Key_G)
    desk.key(Key.Key_BracketRight)
    assert desk.window._bridge.shown == 0  # nothing is there yet
    desk.filler.go.set()
    desk.qtbot.waitUntil(lambda: bool(desk.window._bridge.latest))
    desk.filler.go.clear()
    desk.window.fill.show_candidate(2)
    desk.filler.go.set()
    settle(desk)
    assert (desk.score.pitches == 57).all()
    assert desk.window.fill.shelf.standing == 2


def test_identical_candidates_are_called_so(desk: Desk) -> None:
    desk.window.fill_panel.form.candidates.setValue(5)
    harmonize(desk)
    names = [card.accessibleName() for card in desk.window.fill.tray.cards[:5]]
    assert "same notes as 1" in names[4]
    assert not any("same notes" in name for name in names[:4])


def test_takes_and_settings_are_saved_with_the_project(desk: Desk, tmp_path: Path) -> None:
    harmonize(desk)
    desk.key(Key.Key_BracketRight)
    desk.window.fill_panel.form.keep_rhythm.setChecked(True)
    desk.window.fill_panel.form.sliders["mode"].set_value(-0.5)
    desk.window.files.path = tmp_path / "song.muse"
    assert desk.window.files.save()
    desk.window.files.new()
    shelf, form = desk.window.fill.shelf, desk.window.fill_panel.form
    assert shelf.takes == []
    form.set_options(FillOptions())
    assert desk.window.files.open(tmp_path / "song.muse")
    assert [shelf.standing, len(shelf.takes)] == [1, 1]
    assert (form.options.keep_rhythm, form.options.mode) == (True, -0.5)
    desk.key(Key.Key_BracketRight)
    assert (desk.score.pitches == 57).all()


def test_undo_of_a_fill_restores_the_seed(desk: Desk) -> None:
    panel = desk.window.fill_panel
    panel.seed.setValue(11)
    harmonize(desk)
    first = panel.seed.value()
    harmonize(desk)
    second = panel.seed.value()
    desk.key(Key.Key_BracketRight)
    document = desk.window.workspace.document
    document.undo()
    assert panel.seed.value() == first
    document.undo()
    assert panel.seed.value() == 11
    document.go_to(2)
    assert panel.seed.value() == second


def test_a_take_gives_its_settings_and_its_seed_again(desk: Desk) -> None:
    form, panel = desk.window.fill_panel.form, desk.window.fill_panel
    form.sweeps.setValue(17)
    harmonize(desk)
    seed = panel.seed.value()
    form.sweeps.setValue(30)
    panel.seed.setValue(1)
    tray = desk.window.fill.tray
    desk.qtbot.mouseClick(tray._copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == str(seed)
    desk.qtbot.mouseClick(tray._use, Qt.MouseButton.LeftButton)
    assert (form.options.sweeps, panel.take_seed(), panel.take_seed()) == (17, seed, seed)


# Live


@pytest.fixture
def live(desk: Desk) -> Desk:
    desk.key(Key.Key_G, Mod.ShiftModifier)
    assert desk.window.fill_buttons.live.isChecked()
    return desk


def test_live_answers_an_edit_around_it_as_one_entry(live: Desk) -> None:
    live.click(64.5, 72)
    live.qtbot.waitUntil(lambda: bool((live.score.pitches == 55).any()))
    settle(live)
    assert history(live) == ["New", "Paint note"]
    assert np.flatnonzero(live.score.pitches[B] == 55).tolist() == list(range(48, 84))
    assert Note(S, 64, 4, 72) in score_notes(live.score)
    started = fills_of(live)
    live.key(Key.Key_Z, Mod.ControlModifier)
    assert (live.score.pitches == OPEN).all()
    live.drain()
    live.window.workspace.document.redo()
    assert (live.score.pitches[B, 48:84] == 55).all()
    live.drain()
    assert started == []


def test_live_waits_for_the_end_of_a_drag(live: Desk) -> None:
    roll, started = live.window.view.roll, fills_of(live)
    live.qtbot.mousePress(roll, Qt.MouseButton.LeftButton, pos=live.point(64.5, 72))
    live.qtbot.mouseMove(roll, live.point(70.5, 72))
    live.drain()
    assert started == []
    live.qtbot.mouseRelease(roll, Qt.MouseButton.LeftButton, pos=live.point(70.5, 72))
    live.qtbot.waitUntil(lambda: bool((live.score.pitches == 55).any()))


def test_live_takes_up_again_what_an_edit_interrupted(live: Desk) -> None:
    live.filler.go.clear()
    live.click(20.5, 72)
    live.qtbot.waitUntil(lambda: live.window._bridge.running)
    live.click(100.5, 72)
    live.qtbot.waitUntil(lambda: live.window._bridge.running)
    live.filler.go.set()
    live.qtbot.waitUntil(lambda: bool(live.score.pitches[B, 100] == 55))
    settle(live)
    filled = np.flatnonzero(live.score.pitches[B] == 55).tolist()
    assert filled == [*range(4, 40), *range(84, 120)]
    assert history(live) == ["New", "Paint note", "Paint note"]


def test_escape_leaves_the_edit_and_undo_takes_both(live: Desk) -> None:
    live.filler.go.clear()
    live.click(20.5, 72)
    live.qtbot.waitUntil(lambda: live.window._bridge.running)
    live.key(Key.Key_Escape)
    assert score_notes(live.score) == [Note(S, 20, 4, 72)]
    assert not live.window._bridge.running
    live.click(40.5, 72)
    live.qtbot.waitUntil(lambda: live.window._bridge.running)
    live.key(Key.Key_Z, Mod.ControlModifier)
    live.filler.go.set()
    live.drain()
    assert score_notes(live.score) == [Note(S, 20, 4, 72)]


def test_nothing_stale_appears_in_another_document(live: Desk) -> None:
    live.filler.go.clear()
    live.click(20.5, 72)
    live.qtbot.waitUntil(lambda: live.window._bridge.running)
    started = fills_of(live)
    live.window.files.new()
    live.filler.go.set()
    live.drain()
    assert (live.score.pitches == OPEN).all()
    assert started == []


def test_live_does_not_answer_itself_nor_harmonize(live: Desk) -> None:
    started = fills_of(live)
    live.click(20.5, 72)
    live.qtbot.waitUntil(lambda: bool(started))
    live.drain()
    assert len(started) == 1
    harmonize(live)
    live.key(Key.Key_BracketRight)
    live.drain()
    assert len(started) == 2


@pytest.mark.parametrize("how", ["harmonize", "live"])
def test_quitting_during_a_fill_leaves_the_score_as_it_was(desk: Desk, how: str) -> None:
    desk.filler.go.clear()
    if how == "live":
        desk.key(Key.Key_G, Mod.ShiftModifier)
    desk.click(20.5, 72)
    if how == "harmonize":
        desk.key(Key.Key_G)
    desk.qtbot.waitUntil(lambda: desk.window._bridge.running)
    desk.qtbot.waitUntil(lambda: desk.window._bridge._worker.busy)
    desk.filler.go.set()
    desk.window.close()
    assert score_notes(desk.score) == [Note(S, 20, 4, 72)]


# What is in the way


def test_a_soprano_out_of_range_is_explained_and_can_be_moved(desk: Desk) -> None:
    high = [Note(S, 0, 4, 84), Note(S, 4, 4, 86)]
    desk.window.workspace.document.apply("Paint", paint_notes(desk.score, high))
    desk.key(Key.Key_G)
    notice = desk.window.board.shown[-1]
    assert "C6 in bar 1 beat 1 lies above B5" in notice.summary
    [(words, move)] = notice.remedies
    assert words == "Move the soprano down an octave"
    move()
    assert [note.pitch for note in score_notes(desk.score)] == [72, 74]
    harmonize(desk)
    assert history(desk)[-1] == "Harmonize bars 1–8"


def test_what_did_not_go_as_planned_is_a_notice(desk: Desk) -> None:
    desk.filler.notice = "Memory ran out: the candidates were made 2 at a time."
    harmonize(desk)
    assert desk.window.board.shown[-1].summary == desk.filler.notice
    assert (desk.score.pitches == 55).all()


# The panel


def test_the_live_switch_is_the_action(desk: Desk) -> None:
    button, action = desk.window.fill_buttons.live, desk.window.actions_["live"]
    for on in (True, False):
        desk.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert (desk.window.fill.live.on, button.isChecked(), action.isChecked()) == (on,) * 3


def test_everything_on_the_panel_is_an_option_and_comes_back(desk: Desk) -> None:
    form = desk.window.fill_panel.form
    options = FillOptions(
        resolution=8, sweeps=9, temperature=0.7, candidates=3, strictness=Strictness.OFF,
        similarity=0.35, mode=-0.4, surprise=0.15, activity=1.0, motion=-1.0, chord_strength=0.5,
        registers=((60, 79), (55, 72), (48, 67), (40, 62)), keep_rhythm=True, picardy=False,
    )  # fmt: skip
    default = FillOptions()
    assert all(getattr(options, f.name) != getattr(default, f.name) for f in fields(options))
    form.set_options(options)
    assert form.options == options
    form.sliders["mode"].slider.setValue(0)
    assert form.options.mode == -1.0
    desk.qtbot.mouseDClick(form.sliders["mode"].slider, Qt.MouseButton.LeftButton)
    assert form.options.mode == 0.0
    low, high = form.registers.boxes[0]
    low.setValue(81)
    assert form.options.registers[0] == (81, 81)
    high.setValue(70)
    assert form.options.registers[0] == (70, 70)


def test_quality_is_a_number_of_passes(desk: Desk) -> None:
    form = desk.window.fill_panel.form
    assert form.quality.currentText() == "Good"
    form.quality.setCurrentIndex(form.quality.findText("Best"))
    form.quality.activated.emit(form.quality.currentIndex())
    assert form.options.sweeps == 96
    form.sweeps.setValue(50)
    assert form.quality.currentIndex() == -1
    form.set_options(FillOptions(sweeps=12))
    assert form.quality.currentText() == "Draft"


def test_presets_are_saved_chosen_and_deleted(desk: Desk) -> None:
    panel = desk.window.fill_panel
    form, presets = panel.form, panel.presets
    form.sliders["motion"].set_value(0.5)
    presets.names.setEditText("Leaping")
    desk.qtbot.mouseClick(presets.save, Qt.MouseButton.LeftButton)
    form.sliders["motion"].set_value(0.0)
    presets.names.activated.emit(presets.names.findText("Leaping"))
    assert form.options.motion == 0.5
    presets.names.activated.emit(presets.names.findText("Default"))
    assert form.options.motion == 0.0
    presets.names.setEditText("Leaping")
    desk.qtbot.mouseClick(presets.delete, Qt.MouseButton.LeftButton)
    assert presets.names.findText("Leaping") < 0
    assert desk.window._settings.presets == {}


def test_settings_of_the_panel_last(make_desk: Callable[..., Desk]) -> None:
    desk = make_desk()
    desk.window.fill_panel.form.sliders["surprise"].set_value(0.75)
    desk.window.fill_panel.form.candidates.setValue(2)
    desk.window.close()
    again = make_desk()
    panel: FillPanel = again.window.fill_panel
    assert (panel.options.surprise, panel.options.candidates) == (0.75, 2)


# Below


def test_a_fault_that_is_clicked_is_gone_to(desk: Desk) -> None:
    fifths = [Note(S, 0, 4, 67), Note(S, 4, 4, 69), Note(A, 0, 4, 60), Note(A, 4, 4, 62)]
    desk.window.workspace.document.apply("Paint", paint_notes(desk.score, fifths))
    faults = desk.window.fill.faults
    desk.window.bottom.show_page(faults)
    faults.refresh()
    assert "bar 1 beat 2: parallel fifths, soprano and alto (locked)" in faults.list.item(0).text()
    faults.list.itemActivated.emit(faults.list.item(0))
    assert desk.window.workspace.cursor_step == 4
    assert {note.voice for note in desk.window.workspace.notes} == {S, A}
