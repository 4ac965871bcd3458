"""Candidates, Live mode and what else lies between the fill panel and the fill thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from musegui.core.editing.edits import erase_cells, paint_notes, span_cells
from musegui.core.fill.fill_options import FillOptions, Strictness
from musegui.core.fill.style_mix import StyleShare
from musegui.core.notes import Note, score_notes
from musegui.core.pitch import OPEN
from musegui.core.score import Score
from musegui.core.voices import Voice
from musegui.editor.selection import Region
from musegui.gui.fill.panel.fill_panel import FillPanel
from tests.gui.conftest import OpenWindow

S, A, T, B = Voice
Key = Qt.Key
Mod = Qt.KeyboardModifier


def history(opened: OpenWindow) -> list[str]:
    return opened.window.workspace.document.history


def settle(opened: OpenWindow) -> None:
    opened.qtbot.waitUntil(lambda: not opened.window._bridge.running)


def fills_of(opened: OpenWindow) -> list[int]:
    """Give a list that grows with every fill that begins from now on."""
    started: list[int] = []
    opened.window._bridge.started.connect(started.append)
    return started


def harmonize(opened: OpenWindow) -> None:
    """Fill what is empty; where nothing is, rewrite all."""
    gaps = (opened.score.pitches == OPEN).any()
    opened.key(Key.Key_G, Mod.NoModifier if gaps else Mod.ControlModifier)
    settle(opened)


def filled_but_for_a_bar(opened: OpenWindow) -> Score:
    """Harmonize everything, then leave a gap of a bar in the bass."""
    harmonize(opened)
    opened.filler.raised_by = 5
    gap = erase_cells(opened.score, span_cells(opened.score, [B], 16, 32))
    opened.window.workspace.document.apply("Erase", gap)
    return opened.score


@pytest.mark.parametrize("key", [Key.Key_G, Key.Key_E])
def test_without_a_selection_only_gaps_are_filled_and_one_undo_takes_them_back(
    opened: OpenWindow, key: Key
) -> None:
    before = filled_but_for_a_bar(opened)
    opened.key(key)
    settle(opened)
    others = before.pitches != OPEN
    assert (opened.score.pitches[others] == before.pitches[others]).all()
    assert (opened.score.pitches[B, 16:32] == 60).all()
    opened.key(Key.Key_Z, Mod.ControlModifier)
    assert opened.score == before


@pytest.mark.parametrize("key", [Key.Key_G, Key.Key_R])
def test_a_selection_is_filled_whether_it_is_empty_or_not(opened: OpenWindow, key: Key) -> None:
    before = filled_but_for_a_bar(opened)
    opened.window.workspace.select(region=Region(frozenset([A, B]), 24, 48))
    opened.key(key)
    settle(opened)
    changed = np.zeros_like(before.locks)
    changed[[[A], [B]], 24:48] = True
    assert (opened.score.pitches[changed] == 60).all()
    assert (opened.score.pitches[~changed] == before.pitches[~changed]).all()


def test_where_nothing_is_empty_rewriting_all_is_offered(opened: OpenWindow) -> None:
    opened.click(4.5, 72)
    harmonize(opened)
    before = opened.score
    opened.filler.raised_by = 5
    opened.key(Key.Key_G)
    assert opened.score is before
    notice = opened.window.board.shown[-1]
    assert notice.summary.startswith("Nothing is empty.")
    [(words, rewrite_all)] = notice.remedies
    assert words == "Rewrite all"
    rewrite_all()
    settle(opened)
    assert (opened.score.pitches[~before.locks] == 60).all()
    assert history(opened)[-1] == "Rewrite bars 1–8"
    opened.key(Key.Key_Z, Mod.ControlModifier)
    assert opened.score == before


def test_a_rewrite_without_a_selection_says_what_is_missing(opened: OpenWindow) -> None:
    harmonize(opened)
    before = opened.score
    opened.key(Key.Key_R)
    assert opened.window.board.shown[-1].summary.startswith("Nothing is selected")
    assert opened.score is before


def test_the_note_just_painted_does_not_keep_the_rest_from_being_filled(opened: OpenWindow) -> None:
    opened.click(4.5, 72)
    assert opened.window.workspace.has_selection
    harmonize(opened)
    assert (opened.score.pitches != OPEN).all()


def test_candidates_are_flipped_through_and_stay_one_entry(opened: OpenWindow) -> None:
    opened.click(4.5, 72)
    painted = opened.score
    harmonize(opened)
    shelf = opened.window.fill.versions.shelf
    assert [shelf.standing, len(shelf.take or ())] == [0, 4]
    opened.key(Key.Key_BracketRight)
    opened.key(Key.Key_BracketRight)
    assert (opened.score.pitches[B] == 57).all()
    opened.key(Key.Key_BracketLeft)
    assert (opened.score.pitches[B] == 56).all()
    assert history(opened) == ["New", "Paint note", "Harmonize bars 1–8 (2 of 4)"]
    opened.key(Key.Key_Z, Mod.ControlModifier)
    assert opened.score == painted


@pytest.mark.parametrize("versions", [1, 3, 8])
def test_versions_are_seen_to_be_on_their_way(opened: OpenWindow, versions: int) -> None:
    tray = opened.window.fill.versions.tray
    opened.window.fill_panel.form.candidates.setValue(versions)
    opened.filler.go.clear()
    opened.key(Key.Key_G)
    opened.drain_window()
    shown = [card for card in tray.cards if card.isVisible()]
    assert [card.accessibleName() for card in shown] == [
        f"Version {number}, being written" for number in range(1, versions + 1)
    ]
    assert tray.takes.currentText() == "Harmonize bars 1–8 …"
    assert tray.isVisible()
    assert tray.takes.isVisible()
    opened.key(Key.Key_Escape)
    assert not any(card.isVisible() for card in tray.cards)
    assert tray.takes.count() == 0
    opened.filler.go.set()
    harmonize(opened)
    assert [tray.takes.itemText(index) for index in range(tray.takes.count())] == [
        "Harmonize bars 1–8"
    ]
    opened.filler.go.clear()
    opened.key(Key.Key_G, Mod.ControlModifier)
    opened.drain_window()
    assert tray.takes.count() == 2
    assert tray.takes.currentText().endswith("…")
    opened.key(Key.Key_Escape)
    opened.filler.go.set()
    assert (tray.takes.count(), tray.takes.currentText()) == (1, "Harmonize bars 1–8")
    assert tray.cards[0].accessibleName().startswith("Version 1, typicality")


def test_cards_and_number_keys_choose_while_the_tray_has_the_focus(opened: OpenWindow) -> None:
    harmonize(opened)
    tray = opened.window.fill.versions.tray
    tool = opened.window.tools.tool
    opened.qtbot.mouseClick(tray.cards[2], Qt.MouseButton.LeftButton)
    assert (opened.score.pitches == 57).all()
    assert [card.isChecked() for card in tray.cards[:4]] == [False, False, True, False]
    opened.qtbot.keyClick(tray, Key.Key_2)
    assert (opened.score.pitches == 56).all()
    assert opened.window.tools.tool is tool
    opened.qtbot.keyClick(tray, Key.Key_8)
    opened.qtbot.keyClick(tray, Key.Key_Right)
    assert (opened.score.pitches == 57).all()
    opened.qtbot.keyClick(tray, Key.Key_Return)
    assert opened.window.view.roll.hasFocus()
    assert not opened.window._playback.is_playing


def test_flipping_never_stops_playback(opened: OpenWindow) -> None:
    harmonize(opened)
    opened.key(Key.Key_Space)
    for _ in range(5):
        opened.key(Key.Key_BracketRight)
        assert opened.window._playback.is_playing
    opened.key(Key.Key_Space)


def test_another_candidate_can_be_watched_while_they_are_made(opened: OpenWindow) -> None:
    opened.filler.go.clear()
    opened.key(Key.Key_G)
    opened.key(Key.Key_BracketRight)
    assert opened.window._bridge.shown == 0  # nothing is there yet
    opened.filler.go.set()
    opened.qtbot.waitUntil(lambda: bool(opened.window._bridge.latest))
    opened.filler.go.clear()
    opened.window.fill.versions.show_candidate(2)
    opened.filler.go.set()
    settle(opened)
    assert (opened.score.pitches == 57).all()
    assert opened.window.fill.versions.shelf.standing == 2


def test_identical_candidates_are_called_so(opened: OpenWindow) -> None:
    opened.window.fill_panel.form.candidates.setValue(5)
    harmonize(opened)
    names = [card.accessibleName() for card in opened.window.fill.versions.tray.cards[:5]]
    assert "same notes as 1" in names[4]
    assert not any("same notes" in name for name in names[:4])


def test_takes_and_settings_are_saved_with_the_project(opened: OpenWindow, tmp_path: Path) -> None:
    harmonize(opened)
    opened.key(Key.Key_BracketRight)
    opened.window.fill_panel.form.keep_rhythm.setChecked(True)
    opened.window.fill_panel.form.sliders["mode"].set_value(-0.5)
    opened.window.files.path = tmp_path / "song.muse"
    assert opened.window.files.save()
    opened.window.files.new()
    shelf, form = opened.window.fill.versions.shelf, opened.window.fill_panel.form
    assert shelf.takes == []
    form.set_options(FillOptions())
    assert opened.window.files.open(tmp_path / "song.muse")
    assert [shelf.standing, len(shelf.takes)] == [1, 1]
    assert (form.options.keep_rhythm, form.options.mode) == (True, -0.5)
    opened.key(Key.Key_BracketRight)
    assert (opened.score.pitches == 57).all()


def test_undo_of_a_fill_restores_the_seed(opened: OpenWindow) -> None:
    panel = opened.window.fill_panel
    panel.seed.setValue(11)
    harmonize(opened)
    first = panel.seed.value()
    harmonize(opened)
    second = panel.seed.value()
    opened.key(Key.Key_BracketRight)
    document = opened.window.workspace.document
    document.undo()
    assert panel.seed.value() == first
    document.undo()
    assert panel.seed.value() == 11
    document.go_to(2)
    assert panel.seed.value() == second


def test_a_take_gives_its_settings_and_its_seed_again(opened: OpenWindow) -> None:
    form, panel = opened.window.fill_panel.form, opened.window.fill_panel
    form.sweeps.setValue(17)
    harmonize(opened)
    seed = panel.seed.value()
    form.sweeps.setValue(30)
    panel.seed.setValue(1)
    tray = opened.window.fill.versions.tray
    opened.qtbot.mouseClick(tray._copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == str(seed)
    opened.qtbot.mouseClick(tray._use, Qt.MouseButton.LeftButton)
    assert (form.options.sweeps, panel.take_seed(), panel.take_seed()) == (17, seed, seed)


# Live


@pytest.fixture
def live(opened: OpenWindow) -> OpenWindow:
    opened.key(Key.Key_G, Mod.ShiftModifier)
    assert opened.window.fill_buttons.live.isChecked()
    return opened


def test_live_answers_an_edit_around_it_as_one_entry(live: OpenWindow) -> None:
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


def test_live_waits_for_the_end_of_a_drag(live: OpenWindow) -> None:
    roll, started = live.window.view.roll, fills_of(live)
    live.qtbot.mousePress(roll, Qt.MouseButton.LeftButton, pos=live.point(64.5, 72))
    live.qtbot.mouseMove(roll, live.point(70.5, 72))
    live.drain()
    assert started == []
    live.qtbot.mouseRelease(roll, Qt.MouseButton.LeftButton, pos=live.point(70.5, 72))
    live.qtbot.waitUntil(lambda: bool((live.score.pitches == 55).any()))


def test_live_takes_up_again_what_an_edit_interrupted(live: OpenWindow) -> None:
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


def test_escape_leaves_the_edit_and_undo_takes_both(live: OpenWindow) -> None:
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


def test_nothing_stale_appears_in_another_document(live: OpenWindow) -> None:
    live.filler.go.clear()
    live.click(20.5, 72)
    live.qtbot.waitUntil(lambda: live.window._bridge.running)
    started = fills_of(live)
    live.window.files.new()
    live.filler.go.set()
    live.drain()
    assert (live.score.pitches == OPEN).all()
    assert started == []


def test_live_does_not_answer_itself_nor_harmonize(live: OpenWindow) -> None:
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
def test_quitting_during_a_fill_leaves_the_score_as_it_was(opened: OpenWindow, how: str) -> None:
    opened.filler.go.clear()
    if how == "live":
        opened.key(Key.Key_G, Mod.ShiftModifier)
    opened.click(20.5, 72)
    if how == "harmonize":
        opened.key(Key.Key_G)
    opened.qtbot.waitUntil(lambda: opened.window._bridge.running)
    opened.qtbot.waitUntil(lambda: opened.window._bridge._worker.busy)
    opened.filler.go.set()
    opened.window.close()
    assert score_notes(opened.score) == [Note(S, 20, 4, 72)]


# What is in the way


def test_a_soprano_out_of_range_is_explained_and_can_be_moved(opened: OpenWindow) -> None:
    high = [Note(S, 0, 4, 84), Note(S, 4, 4, 86)]
    opened.window.workspace.document.apply("Paint", paint_notes(opened.score, high))
    opened.key(Key.Key_G)
    notice = opened.window.board.shown[-1]
    assert "C6 in bar 1 beat 1 lies above B5" in notice.summary
    [(words, move)] = notice.remedies
    assert words == "Move the soprano down an octave"
    move()
    assert [note.pitch for note in score_notes(opened.score)] == [72, 74]
    harmonize(opened)
    assert history(opened)[-1] == "Harmonize bars 1–8"


def test_what_did_not_go_as_planned_is_a_notice(opened: OpenWindow) -> None:
    opened.filler.notice = "Memory ran out: the candidates were made 2 at a time."
    harmonize(opened)
    assert opened.window.board.shown[-1].summary == opened.filler.notice
    assert (opened.score.pitches == 55).all()


# The panel


def test_the_live_switch_is_the_action(opened: OpenWindow) -> None:
    button, action = opened.window.fill_buttons.live, opened.window.actions_["live"]
    for on in (True, False):
        opened.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert (opened.window.fill.live.on, button.isChecked(), action.isChecked()) == (on,) * 3


def test_everything_on_the_panel_is_an_option_and_comes_back(opened: OpenWindow) -> None:
    form = opened.window.fill_panel.form
    options = FillOptions(
        resolution=8, sweeps=9, temperature=0.7, candidates=3, strictness=Strictness.OFF,
        similarity=0.35, mode=-0.4, surprise=0.15, activity=1.0, motion=-1.0, chord_strength=0.5,
        registers=((60, 79), (55, 72), (48, 67), (40, 62)), keep_rhythm=True, picardy=False,
        best_of=3, style="Elsewhere", second_style=StyleShare("Far away", 0.3),
    )  # fmt: skip
    default = FillOptions()
    assert all(getattr(options, f.name) != getattr(default, f.name) for f in fields(options))
    form.set_options(options)
    assert form.options == options
    form.sliders["mode"].slider.setValue(0)
    assert form.options.mode == -1.0
    opened.qtbot.mouseDClick(form.sliders["mode"].slider, Qt.MouseButton.LeftButton)
    assert form.options.mode == 0.0
    low, high = form.registers.boxes[0]
    low.setValue(81)
    assert form.options.registers[0] == (81, 81)
    high.setValue(70)
    assert form.options.registers[0] == (70, 70)


def test_quality_is_passes_and_choice(opened: OpenWindow) -> None:
    form = opened.window.fill_panel.form
    assert form.quality.currentText() == "Good"
    form.quality.setCurrentIndex(form.quality.findText("Best"))
    form.quality.activated.emit(form.quality.currentIndex())
    assert (form.options.sweeps, form.options.best_of) == (96, 4)
    form.sweeps.setValue(50)
    assert form.quality.currentIndex() == -1
    form.set_options(FillOptions(sweeps=12))
    assert form.quality.currentText() == "Draft"
    form.best_of.setValue(2)
    assert form.quality.currentIndex() == -1


def test_the_panel_tells_how_long_the_last_fill_would_take(opened: OpenWindow) -> None:
    form = opened.window.fill_panel.form
    assert form.seconds.isHidden()
    form.learn_seconds(2.0, FillOptions(sweeps=32))
    form.set_options(FillOptions(sweeps=32))
    assert form.seconds.text() == "About 2.0 s"
    form.set_options(FillOptions(sweeps=96, best_of=4))
    assert form.seconds.text() == "About 15.0 s"


def test_presets_are_saved_chosen_and_deleted(opened: OpenWindow) -> None:
    panel = opened.window.fill_panel
    form, presets = panel.form, panel.presets
    form.sliders["motion"].set_value(0.5)
    presets.names.setEditText("Leaping")
    opened.qtbot.mouseClick(presets.save, Qt.MouseButton.LeftButton)
    form.sliders["motion"].set_value(0.0)
    presets.names.activated.emit(presets.names.findText("Leaping"))
    assert form.options.motion == 0.5
    presets.names.activated.emit(presets.names.findText("Default"))
    assert form.options.motion == 0.0
    presets.names.setEditText("Leaping")
    opened.qtbot.mouseClick(presets.delete, Qt.MouseButton.LeftButton)
    assert presets.names.findText("Leaping") < 0
    assert opened.window._settings.presets == {}


def test_settings_of_the_panel_last(open_window: Callable[..., OpenWindow]) -> None:
    opened = open_window()
    opened.window.fill_panel.form.sliders["surprise"].set_value(0.75)
    opened.window.fill_panel.form.candidates.setValue(2)
    opened.window.close()
    again = open_window()
    panel: FillPanel = again.window.fill_panel
    assert (panel.options.surprise, panel.options.candidates) == (0.75, 2)
