"""Landmarks on the ruler, in menus and dialogs: set, moved, changed and taken out by hand."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QDialog, QInputDialog, QMenu

from musegui.core.editing.landmarks import Landmark, LandmarkKind, landmarks
from musegui.core.keys import Key as KeySignature
from musegui.core.keys import KeyChange
from musegui.core.marks import Sign, SignKind
from musegui.core.score import Score
from musegui.core.timegrid import MeterChange, TempoChange
from musegui.gui.piece.landmark_dialogs import (
    GradualTempoDialog,
    KeyDialog,
    MeterDialog,
    TempoDialog,
)
from musegui.gui.piece.piece_dialog import PieceDialog
from musegui.gui.piece.signature_dialog import SignatureDialog
from tests.gui.conftest import OpenWindow

Key, Left = Qt.Key, Qt.MouseButton.LeftButton
C, D = KeySignature(0), KeySignature(2)
ALONG = Score.empty(
    128,
    key=C,
    key_changes=(KeyChange(48, D),),
    tempos=(TempoChange(0, 80), TempoChange(80, 60)),
    meters=(MeterChange(0, 4, 4), MeterChange(96, 3, 4)),
    signs=(Sign(32, SignKind.REHEARSAL, "A"), Sign(16, SignKind.TEXT, "dolce")),
)

Dialog = TypeVar("Dialog", bound=QDialog)


@pytest.fixture
def along(opened: OpenWindow) -> OpenWindow:
    opened.window.workspace.document.load(ALONG, "New")
    opened.window.view.show_all()
    return opened


def spot(opened: OpenWindow, step: float) -> QPoint:
    return QPoint(round(opened.window.view.roll.viewport.x_of(step)) + 9, 8)


def drag(opened: OpenWindow, start: int, stop: int, *, release: bool = True) -> None:
    ruler, qtbot = opened.window.view.ruler, opened.qtbot
    first, last = spot(opened, start), spot(opened, stop) - QPoint(9, 0)
    qtbot.mousePress(ruler, Left, pos=first)
    qtbot.mouseMove(ruler, (first + last) / 2)
    qtbot.mouseMove(ruler, last)
    if release:
        qtbot.mouseRelease(ruler, Left, pos=last)


def dialog_of(opened: OpenWindow, kind: type[Dialog], action: str) -> Dialog:
    opened.window.actions_[action].trigger()
    found = opened.window.findChild(kind)
    assert isinstance(found, kind)
    return found


@pytest.mark.parametrize(("start", "stop", "found"), [
    (48, 60, Landmark(60, LandmarkKind.KEY)), (80, 16, Landmark(16, LandmarkKind.TEMPO)),
    (96, 70, Landmark(64, LandmarkKind.METER)), (32, 100, Landmark(96, LandmarkKind.REHEARSAL)),
    (16, 4, Landmark(4, LandmarkKind.TEXT)),
])  # fmt: skip
def test_a_drag_moves_a_landmark_and_undo_brings_it_back(
    along: OpenWindow, start: int, stop: int, found: Landmark
) -> None:
    drag(along, start, stop)
    assert found in dict(landmarks(along.score))
    assert along.window.workspace.landmark == found
    document = along.window.workspace.document
    assert document.history[1:] == [f"Move {found.kind}"]
    document.undo()
    assert along.score == ALONG


def test_escape_leaves_a_dragged_landmark_where_it_was(along: OpenWindow) -> None:
    drag(along, 48, 60, release=False)
    assert along.score != ALONG
    along.key(Key.Key_Escape)
    assert along.score == ALONG
    assert along.window.workspace.document.history == ["New"]


def test_a_click_selects_a_landmark_and_delete_takes_it_out(along: OpenWindow) -> None:
    along.qtbot.mouseClick(along.window.view.ruler, Left, pos=spot(along, 48))
    assert along.window.workspace.cursor_step == 0
    along.key(Key.Key_Delete)
    assert along.score == ALONG.replace(key_changes=())
    along.qtbot.mouseClick(along.window.view.ruler, Left, pos=spot(along, 16))
    along.key(Key.Key_Escape)
    along.key(Key.Key_Delete)
    assert along.score.signs == ALONG.signs


def test_the_first_tempo_stays_and_a_message_says_so(along: OpenWindow) -> None:
    along.window.landmarks.actions.choose(Landmark(0, LandmarkKind.TEMPO))
    along.key(Key.Key_Delete)
    assert along.score == ALONG
    assert "first tempo can't be removed" in along.window.board.shown[-1].summary


def test_the_menu_of_a_landmark_takes_it_out(along: OpenWindow) -> None:
    ruler = along.window.view.ruler
    ruler.menu_asked.emit(Landmark(48, LandmarkKind.KEY), 48, ruler.mapToGlobal(QPoint(5, 5)))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    texts = [action.text() for action in menu.actions() if action.text()]
    assert texts[:2] == ["Change key …", "Remove key"]
    menu.actions()[1].trigger()
    menu.close()
    assert along.score == ALONG.replace(key_changes=())


def test_a_double_click_changes_a_landmark(along: OpenWindow) -> None:
    along.qtbot.mouseDClick(along.window.view.ruler, Left, pos=spot(along, 80))
    dialog = along.window.findChild(TempoDialog)
    dialog.tempo.setValue(72)
    dialog.accept()
    assert along.score.tempos == (TempoChange(0, 80), TempoChange(80, 72))
    assert (along.score.cadences == ALONG.cadences).all()


def test_a_key_is_changed_at_the_cursor_and_shown_at_the_playhead(along: OpenWindow) -> None:
    along.window.workspace.set_cursor(20)
    dialog = dialog_of(along, KeyDialog, "key_change")
    dialog.key.setCurrentText("E♭ major")
    dialog.accept()
    assert along.score.key_changes == (KeyChange(20, KeySignature(-3)), KeyChange(48, D))
    along.window.transport.set_position(21)
    assert along.window.transport.signature.text() == "E♭ major\n4/4"
    along.window.transport.set_position(100)
    assert along.window.transport.signature.text() == "D major\n3/4"


def test_the_dialog_of_the_top_bar_changes_the_key_in_force(along: OpenWindow) -> None:
    along.window.workspace.set_cursor(70)
    dialog = dialog_of(along, SignatureDialog, "signature")
    assert dialog.key.currentText() == "D major"
    dialog.key.setCurrentText("A major")
    dialog.accept()
    assert (along.score.key, along.score.key_changes) == (C, (KeyChange(48, KeySignature(3)),))
    along.drain()
    dialog = dialog_of(along, SignatureDialog, "signature")
    dialog.key.setCurrentIndex(0)
    dialog.accept()
    assert (along.score.key, along.score.key_changes) == (C, ())


def test_a_time_signature_begins_with_the_bar_at_the_cursor(along: OpenWindow) -> None:
    along.window.workspace.set_cursor(20)
    dialog = dialog_of(along, MeterDialog, "meter_change")
    dialog.meter.numerator.setValue(2)
    dialog.accept()
    assert along.score.meters[1] == MeterChange(16, 2, 4)


def test_a_ritardando_is_one_entry(along: OpenWindow) -> None:
    along.window.workspace.set_cursor(68)
    dialog = dialog_of(along, GradualTempoDialog, "gradual_tempo")
    dialog.tempo.setValue(40)
    dialog.then_back.setChecked(True)
    dialog.accept()
    tempos = [(tempo.step, tempo.bpm) for tempo in along.score.tempos]
    assert tempos == [(0, 80), (64, 70), (68, 60), (72, 50), (76, 40), (80, 60)]
    assert along.window.workspace.document.history[1:] == ["Ritardando, bar 5"]


@pytest.mark.parametrize(("action", "sign"), [
    ("rehearsal_letter", Sign(64, SignKind.REHEARSAL, "B")),
    ("double_bar", Sign(64, SignKind.DOUBLE_BAR)),
])  # fmt: skip
def test_signs_stand_over_the_bar_at_the_cursor(along: OpenWindow, action: str, sign: Sign) -> None:
    along.window.workspace.set_cursor(70)
    along.window.actions_[action].trigger()
    assert sign in along.score.signs


@pytest.mark.parametrize(("action", "kind", "step"), [
    ("staff_text", SignKind.TEXT, 70), ("repeat_mark", SignKind.REPEAT, 64),
])  # fmt: skip
def test_words_are_asked_for_and_none_take_them_away(
    along: OpenWindow, action: str, kind: SignKind, step: int
) -> None:
    along.window.workspace.set_cursor(70)
    for text, left in (("<b>poco</b> rit.", 1), ("  ", 0)):
        dialog = dialog_of(along, QInputDialog, action)
        dialog.setTextValue(text)
        dialog.accept()
        along.drain()
        assert [s.text for s in along.score.signs if s.kind is kind and s.step == step] == [
            text
        ] * left


def test_the_tempos_that_a_box_takes_are_played(along: OpenWindow) -> None:
    for bpm in (1, 999):
        dialog = dialog_of(along, TempoDialog, "tempo_change")
        dialog.tempo.setValue(bpm)
        dialog.accept()
        along.drain()
        assert along.score.tempos[0] == TempoChange(0, bpm)


def test_five_hundred_changes_are_drawn_and_undone(along: OpenWindow) -> None:
    document = along.window.workspace.document
    tempos = tuple(TempoChange(step, 60 + step % 7) for step in range(500))
    keys = tuple(KeyChange(step, KeySignature(step % 5)) for step in range(1, 500))
    document.apply("Many", Score.empty(512, tempos=tempos, key=D, key_changes=keys))
    along.window.view.ruler.grab()
    along.window.view.roll.grab()
    document.undo()
    assert along.score == ALONG


def test_a_piece_has_a_title_which_names_window_and_files(
    along: OpenWindow, open_window: Callable[..., OpenWindow]
) -> None:
    dialog = dialog_of(along, PieceDialog, "piece")
    dialog.fields["title"].setText("Lobe: den [*] Herren/1 ")
    dialog.fields["composer"].setText("J. S. Bach")
    dialog.accept()
    assert along.score.credits.title == "Lobe: den [*] Herren/1"
    assert along.score.credits.composer == "J. S. Bach"
    assert "Lobe: den [*][*] Herren/1 (" in along.window.windowTitle()
    assert along.window.files.stem == "Lobe_ den [_] Herren_1"
    assert along.window.workspace.document.history[1:] == ["Piece information"]


def test_bars_are_added_at_the_end(along: OpenWindow) -> None:
    along.window.workspace.document.load(Score.empty(40), "New")
    dialog = dialog_of(along, QInputDialog, "append_bars")
    dialog.setIntValue(3)
    dialog.accept()
    assert along.score.steps == 48 + 48
    assert along.window.workspace.document.history[1:] == ["Add 3 bars at the end"]
