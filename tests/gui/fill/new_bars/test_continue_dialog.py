"""Going on with a piece from the window."""

from __future__ import annotations

from PySide6.QtCore import Qt

from musegui.core.fill.continuing import CONTINUATION_ENGINES, DEFAULT_ENGINE
from musegui.core.pitch import OPEN
from musegui.core.score import Score
from musegui.files import engine_weights
from musegui.gui.fill.new_bars.continue_dialog import ContinueDialog
from tests.core.fill.test_continuing import piece
from tests.gui.conftest import OpenWindow


def ask(opened: OpenWindow, bars: int = 2, seed: int = 7) -> ContinueDialog:
    opened.window.actions_["continue"].trigger()
    dialog = opened.window.findChildren(ContinueDialog)[-1]
    dialog.bars.setValue(bars)
    dialog.seed.setValue(seed)
    return dialog


def settle(opened: OpenWindow) -> None:
    opened.qtbot.waitUntil(lambda: not opened.window._bridge.running)


def test_a_piece_goes_on_in_one_entry_with_its_versions_in_the_tray(opened: OpenWindow) -> None:
    document, before = opened.window.workspace.document, piece()
    document.load(before, "Opened")
    opened.window.fill_panel.form.candidates.setValue(3)
    dialog = ask(opened)
    assert "3 versions" in dialog.about.text()
    dialog.accept()
    settle(opened)
    assert document.history == ["Opened", "Continue with bars 3–4"]
    assert opened.score.steps == 64
    assert (opened.score.pitches[:, :32] == before.pitches).all()
    assert (opened.score.pitches[:, 32:] >= 0).all()
    take = opened.window.fill.versions.shelf.take
    assert take is not None
    assert (len(take), take.seed, take.start) == (3, 7, 32)
    assert opened.window.fill_panel.seed.value() == 7
    document.undo()
    assert opened.score == before
    document.redo()
    assert opened.score.steps == 64


def test_the_versions_of_a_continuation_can_be_flipped_through(opened: OpenWindow) -> None:
    opened.window.workspace.document.load(piece(), "Opened")
    opened.window.fill_panel.form.candidates.setValue(2)
    ask(opened).accept()
    settle(opened)
    opened.key(Qt.Key.Key_BracketRight)
    assert opened.window.workspace.document.history[-1].endswith("(2 of 2)")
    assert len(opened.window.workspace.document.history) == 2


def test_the_roll_scrolls_to_the_new_bars(opened: OpenWindow) -> None:
    opened.window.workspace.document.load(piece(), "Opened")
    roll = opened.window.view.roll
    roll.set_view(roll.viewport.zoomed_time(8, 0))
    assert roll.viewport.visible_steps[1] <= 32
    ask(opened).accept()
    first, last = roll.viewport.visible_steps
    assert first <= 32 < last
    settle(opened)


def test_new_bars_are_seen_at_once_and_gone_after_a_cancel(opened: OpenWindow) -> None:
    document, before = opened.window.workspace.document, piece()
    document.load(before, "Opened")
    opened.filler.go.clear()
    ask(opened).accept()
    assert opened.score.steps == 64
    assert (opened.score.pitches[:, 32:] == OPEN).all()
    opened.window.actions_["cancel_fill"].trigger()
    opened.filler.go.set()
    opened.drain()
    assert opened.score == before
    assert document.history == ["Opened"]


def test_an_undo_while_it_is_written_takes_the_bars_back(opened: OpenWindow) -> None:
    document, before = opened.window.workspace.document, piece()
    document.load(before, "Opened")
    opened.filler.go.clear()
    ask(opened).accept()
    opened.window.actions_["undo"].trigger()
    opened.filler.go.set()
    opened.drain()
    assert opened.score == before


def test_another_version_can_be_asked_for_with_another_seed(opened: OpenWindow) -> None:
    opened.window.workspace.document.load(piece(), "Opened")
    ask(opened, bars=1).accept()
    settle(opened)
    ask(opened, bars=1, seed=8).accept()
    settle(opened)
    assert opened.score.steps == 64
    seeds = [take.seed for take in opened.window.fill.versions.shelf.takes]
    assert seeds == [7, 8]


def test_without_notes_there_is_nothing_to_continue(opened: OpenWindow) -> None:
    opened.window.workspace.document.load(Score.empty(32), "New")
    opened.window.actions_["continue"].trigger()
    assert not opened.window.findChildren(ContinueDialog)
    opened.window.fill.continue_piece(4, "cnn", 1)
    assert opened.score == Score.empty(32)
    assert opened.window.board.shown[-1].summary.startswith("There is nothing to continue")


def test_an_engine_that_was_not_trained_says_how_it_is(opened: OpenWindow, monkeypatch) -> None:
    monkeypatch.setattr(engine_weights, "found_weights", lambda name: None)
    opened.window.workspace.document.load(piece(), "Opened")
    dialog = ask(opened)
    for name in CONTINUATION_ENGINES:
        dialog.engine.setCurrentIndex(dialog.engine.findData(name))
        ready = name == DEFAULT_ENGINE
        assert dialog.go_on.isEnabled() == ready
        assert ("(not trained)" in dialog.engine.currentText()) != ready
        assert (f"musegui train --engine {name} " in dialog.about.text()) != ready


def test_use_again_goes_on_as_it_did(opened: OpenWindow) -> None:
    opened.window.workspace.document.load(piece(), "Opened")
    ask(opened, bars=3, seed=11).accept()
    settle(opened)
    take = opened.window.fill.versions.shelf.take
    assert take is not None
    assert (take.engine, take.continued_bars) == (DEFAULT_ENGINE, 3)
    opened.window.fill.versions.tray.settings_asked.emit(take)
    dialog = opened.window.findChildren(ContinueDialog)[-1]
    assert (dialog.bars.value(), dialog.seed.value()) == (3, 11)
    assert dialog.engine.currentData() == DEFAULT_ENGINE
    assert opened.window.fill_panel.keep_seed.isChecked()
    dialog.accept()
    settle(opened)
    assert opened.score.steps == 32 + 6 * 16
