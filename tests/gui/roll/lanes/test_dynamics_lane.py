"""The dynamics lane: velocities are dragged, swept and reset, dynamics set, moved and removed."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtWidgets import QApplication, QMenu

from musegui.core.editing.dynamics import with_dynamic, with_hairpin, with_velocities
from musegui.core.editing.edits import paint_notes
from musegui.core.loudness import DEFAULT_VELOCITY
from musegui.core.marks import Dynamic, Hairpin
from musegui.core.notes import Note, voice_notes
from musegui.core.score import MAX_VELOCITY, UNSAID, Score
from musegui.core.voices import VOICES, Voice
from musegui.gui.roll.lanes.dynamics_lane import DynamicsLane
from musegui.gui.roll.lanes.dynamics_painter import LANE_PX, MARKS_PX, bar_height_px
from tests.gui.conftest import OpenWindow

Key, Mod, Mouse = Qt.Key, Qt.KeyboardModifier, Qt.MouseButton
S, A = Voice.SOPRANO, Voice.ALTO
LINE = [Note(S, start, 4, 72) for start in range(0, 32, 4)]
ALTO = [Note(A, start, 4, 64) for start in range(0, 32, 4)]


@pytest.fixture
def lane(opened: OpenWindow) -> DynamicsLane:
    document = opened.window.workspace.document
    document.load(paint_notes(document.score, [*LINE, *ALTO]), "Open")
    opened.key(Key.Key_F7)
    opened.qtbot.waitUntil(opened.window.view.dynamics_lane.isVisible)
    return opened.window.view.dynamics_lane


def at(lane: DynamicsLane, step: float, velocity: int) -> QPoint:
    x = lane.viewport.x_of(step) + 2
    return QPointF(x, LANE_PX - 1 - bar_height_px(velocity)).toPoint()


def over(lane: DynamicsLane, step: float) -> QPoint:
    return QPoint(round(lane.viewport.x_of(step)) + 4, MARKS_PX // 2)


def drag(opened: OpenWindow, *points: QPoint, button: Qt.MouseButton = Mouse.LeftButton) -> None:
    lane = opened.window.view.dynamics_lane
    opened.qtbot.mousePress(lane, button, pos=points[0])
    for point in points[1:]:
        opened.qtbot.mouseMove(lane, point)
    opened.qtbot.mouseRelease(lane, button, pos=points[-1])


def said(score: Score, voice: Voice = S) -> list[int]:
    return score.velocities[voice, :32:4].tolist()


def near(value: int, wanted: int) -> bool:
    return abs(value - wanted) <= 2


def test_a_bar_is_dragged_in_one_entry(opened: OpenWindow, lane: DynamicsLane) -> None:
    document = opened.window.workspace.document
    drag(opened, at(lane, 4, 80), at(lane, 4, 90), at(lane, 4, 110))
    assert near(said(opened.score)[1], 110)
    assert said(opened.score)[2:] == [UNSAID] * 6
    assert said(opened.score, A) == [UNSAID] * 8
    assert document.history[1:] == ["Change velocities"]
    drag(opened, at(lane, 8, 80), QPoint(at(lane, 8, 80).x(), -60))
    drag(opened, at(lane, 12, 80), QPoint(at(lane, 12, 80).x(), LANE_PX + 40))
    assert said(opened.score)[2:4] == [MAX_VELOCITY, 1]
    for _ in range(3):
        opened.key(Key.Key_Z, Mod.ControlModifier)
    assert said(opened.score) == [UNSAID] * 8


def test_a_line_is_swept_over_many(opened: OpenWindow, lane: DynamicsLane) -> None:
    drag(opened, at(lane, 4, 30), at(lane, 12, 80), at(lane, 20, 110))
    made = said(opened.score)
    assert made[0] == made[6] == UNSAID
    assert made[1:6] == sorted(made[1:6])
    assert near(made[1], 30)
    assert near(made[5], 110)
    drag(opened, at(lane, 28, 20), at(lane, 24, 20), at(lane, 0, 20))
    assert all(near(value, 20) for value in said(opened.score))
    assert len(opened.window.workspace.document.history) == 3


def test_selected_notes_keep_their_differences(opened: OpenWindow, lane: DynamicsLane) -> None:
    document, workspace = opened.window.workspace.document, opened.window.workspace
    document.apply("Say", with_velocities(opened.score, {(S, 0): 40, (S, 4): 60, (A, 8): 70}))
    workspace.select([*voice_notes(opened.score, S)[:2], voice_notes(opened.score, A)[2]])
    drag(opened, at(lane, 4, 60), at(lane, 4, 80))
    by = said(opened.score)[0] - 40
    assert near(by, 20)
    assert (said(opened.score)[1], said(opened.score, A)[2]) == (60 + by, 70 + by)
    assert len(workspace.notes) == 3
    drag(opened, at(lane, 4, 80), QPoint(at(lane, 4, 80).x(), -200))
    assert (said(opened.score)[:2], said(opened.score, A)[2]) == ([97, 117], 127)


def test_escape_cancels_a_drag_of_a_bar(opened: OpenWindow, lane: DynamicsLane) -> None:
    opened.qtbot.mousePress(lane, Mouse.LeftButton, pos=at(lane, 4, 80))
    opened.qtbot.mouseMove(lane, at(lane, 4, 20))
    assert near(said(opened.score)[1], 20)
    opened.qtbot.keyClick(lane, Key.Key_Escape)
    opened.qtbot.mouseMove(lane, at(lane, 4, 90))
    opened.qtbot.mouseRelease(lane, Mouse.LeftButton, pos=at(lane, 4, 90))
    assert said(opened.score) == [UNSAID] * 8
    assert len(opened.window.workspace.document.history) == 1


def test_a_right_drag_lets_notes_follow_the_dynamics(
    opened: OpenWindow, lane: DynamicsLane
) -> None:
    drag(opened, at(lane, 0, 50), at(lane, 28, 50))
    drag(opened, at(lane, 8, 50), at(lane, 16, 50), button=Mouse.RightButton)
    assert [value == UNSAID for value in said(opened.score)] == [
        False, False, True, True, True, False, False, False,
    ]  # fmt: skip


def wheel(lane: DynamicsLane, point: QPoint, turn: int, held: Qt.KeyboardModifier) -> None:
    spot = QPointF(point)
    event = QWheelEvent(
        spot, lane.mapToGlobal(spot), QPoint(), QPoint(0, turn),
        Mouse.NoButton, held, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(lane, event)


def test_the_wheel_turns_one_note_up_in_one_entry(opened: OpenWindow, lane: DynamicsLane) -> None:
    for _ in range(3):
        wheel(lane, at(lane, 4, 40), 120, Mod.NoModifier)
    wheel(lane, at(lane, 4, 40), -120, Mod.NoModifier)
    assert said(opened.score)[1] == DEFAULT_VELOCITY + 4
    assert len(opened.window.workspace.document.history) == 2
    before = opened.window.view.roll.viewport.step_px
    wheel(lane, at(lane, 4, 40), 120, Mod.ControlModifier)
    assert opened.window.view.roll.viewport.step_px > before
    assert said(opened.score)[1] == DEFAULT_VELOCITY + 4


def test_keys_make_the_selection_louder_and_softer(opened: OpenWindow) -> None:
    document = opened.window.workspace.document
    document.load(paint_notes(document.score, LINE), "Open")
    opened.key(Key.Key_A, Mod.ControlModifier)
    for key in (Key.Key_Up, Key.Key_Up, Key.Key_Down):
        opened.key(key, Mod.ControlModifier)
    opened.key(Key.Key_Down, Mod.ControlModifier | Mod.ShiftModifier)
    assert said(opened.score) == [DEFAULT_VELOCITY + 9] * 8
    opened.key(Key.Key_0, Mod.AltModifier)
    assert said(opened.score) == [UNSAID] * 8
    assert document.history[-1] == "Velocities as the dynamics say"


def test_the_lane_is_walked_with_keys_and_read_out(opened: OpenWindow, lane: DynamicsLane) -> None:
    workspace = opened.window.workspace
    lane.setFocus()
    for key in (Key.Key_Right, Key.Key_Right, Key.Key_Up, Key.Key_Up):
        opened.qtbot.keyClick(lane, key)
    opened.qtbot.keyClick(lane, Key.Key_Down, Mod.ShiftModifier)
    assert workspace.notes == {LINE[1]}
    assert said(opened.score)[1] == DEFAULT_VELOCITY - 8
    assert lane.accessibleDescription() == "soprano, bar 1 beat 2, C5, velocity 72"
    opened.qtbot.keyClick(lane, Key.Key_Delete)
    assert "velocity 80, as the dynamics say" in lane.accessibleDescription()
    opened.qtbot.keyClick(lane, Key.Key_Left)
    assert workspace.notes == {LINE[0]}
    reader = QAccessible.queryAccessibleInterface(lane)
    assert reader.childCount() == 8
    item = reader.child(2)
    assert item.text(QAccessible.Text.Name).endswith("velocity 80, as the dynamics say")
    assert item.rect().contains(lane.mapToGlobal(at(lane, 8, 40)))
    assert reader.focusChild().text(QAccessible.Text.Name).startswith("soprano, bar 1 beat 1")
    workspace.choose_voice(A)
    assert reader.child(0).text(QAccessible.Text.Name).startswith("alto, ")


def test_a_dynamic_is_set_by_key_for_all_voices_or_the_chosen_one(opened: OpenWindow) -> None:
    document, actions = opened.window.workspace.document, opened.window.actions_
    document.load(paint_notes(document.score, [*LINE, *ALTO]), "Open")
    document.apply("Say", with_velocities(opened.score, {(S, 8): 33, (S, 4): 44}))
    opened.window.workspace.set_cursor(8)
    opened.key(Key.Key_2, Mod.AltModifier)
    assert opened.score.dynamics == tuple(Dynamic(8, voice, "p") for voice in VOICES)
    assert said(opened.score)[1:3] == [44, UNSAID]
    actions["dynamics_for_all"].trigger()
    opened.window.workspace.select([ALTO[5]])
    actions["dynamic_ff"].trigger()
    assert opened.score.dynamics[4:] == (Dynamic(20, A, "ff"),)
    opened.key(Key.Key_Less)
    assert opened.score.hairpins == (Hairpin(20, A, 24, True),)
    actions["erase_dynamics"].trigger()
    assert opened.score.hairpins == ()
    assert len(opened.score.dynamics) == 4
    assert document.history[-4:] == [
        "Dynamic p, bar 1 beat 3", "Dynamic ff, bar 2 beat 2",
        "Crescendo, bar 2 beat 2", "Remove dynamics",
    ]  # fmt: skip


def test_a_hairpin_ends_at_the_next_dynamic_or_the_bar(opened: OpenWindow) -> None:
    document = opened.window.workspace.document
    document.load(with_dynamic(paint_notes(document.score, LINE), [S], 12, "f"), "Open")
    opened.key(Key.Key_Greater)
    opened.window.workspace.set_cursor(20)
    opened.key(Key.Key_Less)
    assert {(p.step, p.stop, p.louder) for p in opened.score.hairpins} == {
        (0, 12, False), (20, 32, True),
    }  # fmt: skip
    assert len(opened.score.hairpins) == 8


def menu_of(lane: DynamicsLane) -> QMenu:
    [menu] = lane.findChildren(QMenu)
    return menu


def test_a_double_click_above_the_bars_offers_dynamics(
    opened: OpenWindow, lane: DynamicsLane
) -> None:
    opened.qtbot.mouseDClick(lane, Mouse.LeftButton, pos=over(lane, 12))
    menu = menu_of(lane)
    for key in (*[Key.Key_Down] * 4, Key.Key_Return):
        opened.qtbot.keyClick(menu, key)
    assert opened.score.dynamics == tuple(Dynamic(12, voice, "mp") for voice in VOICES)


def test_the_key_for_dynamics_offers_them_at_the_selection(opened: OpenWindow) -> None:
    document, view = opened.window.workspace.document, opened.window.view
    document.load(paint_notes(document.score, LINE), "Open")
    opened.window.workspace.select([LINE[3]])
    opened.key(Key.Key_D)
    assert view.dynamics_lane.isVisible()
    menu = menu_of(view.dynamics_lane)
    next(action for action in menu.actions() if action.text() == "sfz").trigger()
    menu.close()
    assert opened.score.dynamics[0] == Dynamic(12, S, "sfz")


def test_marks_are_dragged_stretched_and_deleted(opened: OpenWindow, lane: DynamicsLane) -> None:
    document = opened.window.workspace.document
    score = with_hairpin(with_dynamic(opened.score, VOICES, 4, "p"), [S], 12, 24, True)
    document.load(score, "Open")
    drag(opened, over(lane, 4), over(lane, 6), over(lane, 8))
    assert {mark.step for mark in opened.score.dynamics} == {8}
    assert len(lane.chosen_marks) == 4
    edge = QPoint(round(lane.viewport.x_of(24)) - 2, MARKS_PX // 2)
    drag(opened, edge, edge + QPoint(round(4 * lane.viewport.step_px), 0))
    assert opened.score.hairpins == (Hairpin(12, S, 28, True),)
    drag(opened, over(lane, 20), over(lane, 17), over(lane, 16))
    assert opened.score.hairpins == (Hairpin(8, S, 24, True),)
    opened.qtbot.keyClick(lane, Key.Key_Delete)
    assert opened.score.hairpins == ()
    opened.qtbot.mouseClick(lane, Mouse.RightButton, pos=over(lane, 8))
    assert opened.score.dynamics == ()
    assert document.history[1:] == ["Move dynamics"] * 3 + ["Remove dynamics"] * 2


def test_a_click_on_a_mark_is_no_edit(opened: OpenWindow, lane: DynamicsLane) -> None:
    document = opened.window.workspace.document
    document.load(with_dynamic(opened.score, VOICES, 4, "p"), "Open")
    opened.qtbot.mouseClick(lane, Mouse.LeftButton, pos=over(lane, 4))
    assert len(document.history) == 1
    opened.window.actions_["dynamics_for_all"].trigger()
    opened.qtbot.mouseClick(lane, Mouse.LeftButton, pos=over(lane, 4))
    opened.qtbot.keyClick(lane, Key.Key_Delete)
    assert [mark.voice for mark in opened.score.dynamics] == list(VOICES)[1:]


def test_the_lane_shows_what_it_is_told(opened: OpenWindow, lane: DynamicsLane) -> None:
    empty = lane.grab().toImage()
    document = opened.window.workspace.document
    document.apply("Say", with_velocities(opened.score, {(S, 0): 120}))
    louder = lane.grab().toImage()
    assert louder != empty
    document.apply("Mark", with_dynamic(opened.score, [S], 16, "ppp"))
    assert lane.grab().toImage() != louder
    document.undo()
    document.undo()
    assert lane.grab().toImage() == empty


def test_scrolling_moves_the_picture_of_the_lane(opened: OpenWindow, lane: DynamicsLane) -> None:
    view = opened.window.view
    view.zoom_time(6)
    lane.grab()
    view.roll.set_view(view.roll.viewport.scrolled(123, 40))
    moved = lane.grab().toImage()
    lane.refresh()
    assert lane.grab().toImage() == moved


def test_velocities_are_shown_on_the_notes_if_wanted(
    opened: OpenWindow, open_window: Callable[..., OpenWindow]
) -> None:
    document, roll = opened.window.workspace.document, opened.window.view.roll
    document.load(paint_notes(document.score, LINE), "Open")
    opened.window.actions_["dynamics_lane"].trigger()
    plain = roll.grab().toImage()
    document.apply("Say", with_velocities(opened.score, {(S, 0): 127}))
    assert roll.grab().toImage() == plain
    opened.window.actions_["velocities"].trigger()
    shown = roll.grab().toImage()
    assert shown != plain
    document.apply("Say", with_dynamic(opened.score, [S], 4, "pp"))
    softer = roll.grab().toImage()
    assert softer != shown
    roll.refresh()
    assert roll.grab().toImage() == softer
    opened.window.close()
    again = open_window().window
    assert again.workspace.shows_velocities
    assert again.view.dynamics_lane.isVisible()
