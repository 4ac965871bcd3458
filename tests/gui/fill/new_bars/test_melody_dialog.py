"""A new melody from the window, written by the weights that ship."""

from __future__ import annotations

import numpy as np

from musegui.core.keys import Key
from musegui.core.pitch import OPEN
from musegui.core.score import Score
from musegui.core.voices import Voice
from musegui.editor.new_piece import NewPiece
from musegui.gui.fill.new_bars.melody_dialog import MelodyDialog
from tests.core.fill.test_continuing import piece
from tests.gui.conftest import OpenWindow


def ask(opened: OpenWindow, bars: int = 2) -> MelodyDialog:
    opened.window.actions_["new_melody"].trigger()
    dialog = opened.window.findChildren(MelodyDialog)[-1]
    dialog.bars.setValue(bars)
    dialog.seed.setValue(5)
    return dialog


def settle(opened: OpenWindow) -> None:
    opened.qtbot.waitUntil(lambda: not opened.window._bridge.running)


def test_an_empty_piece_gets_a_melody_in_its_key_and_meter_as_one_entry(
    opened: OpenWindow,
) -> None:
    document, before = opened.window.workspace.document, Score.empty(64)
    document.load(before, "Opened")
    dialog = ask(opened)
    dialog.key.setCurrentText("A minor")
    dialog.meter.numerator.setValue(3)
    dialog.accept()
    settle(opened)
    assert document.history == ["Opened", "Melody in bars 1–2"]
    score = opened.score
    assert score.key == Key(0, minor=True)
    assert score.meters[0][1:] == (3, 4)
    assert (score.pitches[Voice.SOPRANO, :24] >= 0).all()
    assert score.pitches[Voice.SOPRANO, 23] % 12 == 9
    assert (score.pitches[1:] == OPEN).all()
    document.undo()
    assert opened.score == before


def test_an_empty_piece_is_filled_and_keeps_its_pickup(opened: OpenWindow) -> None:
    before = NewPiece(Key(-1), 3, 4, pickup_steps=4, bars=3).make()
    opened.window.workspace.document.load(before, "Opened")
    opened.window.actions_["new_melody"].trigger()
    dialog = opened.window.findChildren(MelodyDialog)[-1]
    assert dialog.bars.value() == 3
    dialog.accept()
    settle(opened)
    score = opened.score
    assert (score.steps, score.pickup_steps, score.key) == (before.steps, 4, Key(-1))
    assert (score.pitches[Voice.SOPRANO] >= 0).all()


def test_harmonize_is_one_press_away(opened: OpenWindow) -> None:
    opened.window.workspace.document.load(Score.empty(32), "Opened")
    ask(opened).accept()
    settle(opened)
    melody = opened.score.pitches[Voice.SOPRANO].copy()
    opened.window.actions_["harmonize"].trigger()
    settle(opened)
    assert (opened.score.pitches >= 0).all()
    np.testing.assert_array_equal(opened.score.pitches[Voice.SOPRANO], melody)


def test_it_is_harmonized_at_once_if_that_is_asked_for(opened: OpenWindow) -> None:
    document = opened.window.workspace.document
    document.load(Score.empty(32), "Opened")
    dialog = ask(opened)
    dialog.harmonize.setChecked(True)
    dialog.accept()
    settle(opened)
    assert len(document.history) == 2
    assert (opened.score.pitches >= 0).all()


def test_a_piece_with_notes_keeps_its_signature_and_is_gone_on_with(opened: OpenWindow) -> None:
    before = piece()
    opened.window.workspace.document.load(before, "Opened")
    dialog = ask(opened)
    assert not dialog.key.isEnabled()
    assert not dialog.meter.isEnabled()
    assert "from bar 3 on" in dialog.about.text()
    dialog.accept()
    settle(opened)
    assert opened.score.steps == 64
    assert (opened.score.pitches[:, :32] == before.pitches).all()
    assert (opened.score.pitches[Voice.SOPRANO, 32:] >= 0).all()
    assert opened.score.meters == before.meters
