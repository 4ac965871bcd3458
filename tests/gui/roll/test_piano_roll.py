"""The roll under mouse, wheel and trackpad."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QNativeGestureEvent, QPointingDevice
from PySide6.QtWidgets import QApplication

from musegui.core.edits import paint_notes
from musegui.core.notes import Note, score_notes, voice_notes
from musegui.core.pitch import OPEN
from musegui.core.score import Key as KeySignature
from musegui.core.voices import Voice
from musegui.editor.tools import Tool
from musegui.gui.common.theme import DARK, LIGHT, Theme
from tests.gui.conftest import Desk

S, A = Voice.SOPRANO, Voice.ALTO
Mod = Qt.KeyboardModifier
LEFT, RIGHT, MIDDLE = (
    Qt.MouseButton.LeftButton,
    Qt.MouseButton.RightButton,
    Qt.MouseButton.MiddleButton,
)


def zoom_in(desk: Desk) -> None:
    """Show a part from the middle, so that there is room to scroll every way."""
    roll = desk.window.view.roll
    roll.set_view(roll.viewport.zoomed_time(4, 0).zoomed_pitch(2, 0).at(left_steps=20, top_rows=50))


def pinch(desk: Desk, value: float, at: QPointF) -> None:
    roll, device = desk.window.view.roll, QPointingDevice.primaryPointingDevice()
    kind = Qt.NativeGestureType.ZoomNativeGesture
    everywhere = QPointF(roll.mapToGlobal(at))
    event = QNativeGestureEvent(kind, device, 2, at, at, everywhere, value, QPointF())
    QApplication.sendEvent(roll, event)


@pytest.mark.parametrize(
    ("modifiers", "changes"),
    [
        (Mod.NoModifier, {"top_rows"}),
        (Mod.ShiftModifier, {"left_steps"}),
        (Mod.ControlModifier, {"step_px", "left_steps"}),
        (Mod.AltModifier, {"row_px", "top_rows"}),
    ],
)
@pytest.mark.parametrize("turn", [-120, 120])
def test_the_wheel_scrolls_and_zooms_only_with_control_or_alt(
    desk: Desk, modifiers: Mod, changes: set[str], turn: int
) -> None:
    zoom_in(desk)
    roll = desk.window.view.roll
    before = roll.viewport
    # With Alt held, systems turn the wheel sideways.
    desk.wheel((turn, 0) if modifiers == Mod.AltModifier else (0, turn), modifiers)
    after = roll.viewport
    assert {n for n, value in vars(after).items() if value != getattr(before, n)} == changes
    if "step_px" in changes:
        assert (after.step_px > before.step_px) == (turn > 0)
        assert after.step_at(200) == pytest.approx(before.step_at(200))
    elif "row_px" in changes:
        assert (after.row_px > before.row_px) == (turn > 0)
        assert after.pitch_at(100) == before.pitch_at(100)
    else:
        [edge] = changes
        assert (getattr(after, edge) < getattr(before, edge)) == (turn > 0)


def test_a_trackpad_pans_both_ways_pixel_by_pixel(desk: Desk) -> None:
    zoom_in(desk)
    roll = desk.window.view.roll
    before = roll.viewport
    desk.wheel((8, -16), pixels=(7, -13))
    after = roll.viewport
    assert after.x_of(30) - before.x_of(30) == pytest.approx(7)
    assert after.y_of(60) - before.y_of(60) == pytest.approx(-13)
    desk.wheel((0, -16), Mod.ShiftModifier, pixels=(0, -13))
    assert roll.viewport.x_of(30) - after.x_of(30) == pytest.approx(-13)
    assert roll.viewport.top_rows == after.top_rows


def test_a_pinch_zooms_time_where_the_fingers_are(desk: Desk) -> None:
    zoom_in(desk)
    roll = desk.window.view.roll
    before = roll.viewport
    pinch(desk, 0.25, QPointF(150, 80))
    assert roll.viewport.step_px == pytest.approx(before.step_px * 1.25)
    assert roll.viewport.step_at(150) == pytest.approx(before.step_at(150))
    assert roll.viewport.row_px == before.row_px
    pinch(desk, -0.2, QPointF(150, 80))
    assert roll.viewport.step_px == pytest.approx(before.step_px)


@pytest.mark.parametrize("tool", list(Tool))
def test_a_middle_drag_pans_and_edits_nothing(desk: Desk, tool: Tool) -> None:
    zoom_in(desk)
    desk.window.tools.choose(tool)
    roll = desk.window.view.roll
    before = roll.viewport
    desk.qtbot.mousePress(roll, MIDDLE, pos=QPoint(150, 120))
    assert roll.cursor().shape() is Qt.CursorShape.ClosedHandCursor
    desk.qtbot.mouseMove(roll, QPoint(110, 140))
    desk.qtbot.mouseRelease(roll, MIDDLE, pos=QPoint(110, 140))
    assert roll.viewport.x_of(30) - before.x_of(30) == pytest.approx(-40)
    assert roll.viewport.y_of(60) - before.y_of(60) == pytest.approx(20)
    desk.qtbot.mouseMove(roll, QPoint(10, 10))
    assert roll.viewport.x_of(30) - before.x_of(30) == pytest.approx(-40)
    assert desk.window.workspace.document.history == ["New"]
    assert not desk.window.workspace.has_selection


def test_the_cursor_says_what_a_press_would_do(desk: Desk) -> None:
    desk.click(4.5, 72)
    roll = desk.window.view.roll
    roll.set_view(roll.viewport.zoomed_time(3, 0))
    shapes = []
    for step in (6.0, 7.8, 12.0):
        desk.qtbot.mouseMove(roll, desk.point(step, 72))
        shapes.append(roll.cursor().shape())
    shape = Qt.CursorShape
    assert shapes == [shape.SizeAllCursor, shape.SizeHorCursor, shape.CrossCursor]


def test_a_right_drag_erases_what_it_crosses(desk: Desk) -> None:
    for start in (0, 4, 8, 12):
        desk.click(start + 0.5, 72)
    desk.drag((5.0, 72), (10.0, 72), RIGHT)
    assert [note.start for note in score_notes(desk.score)] == [0, 12]
    assert (desk.score.pitches[S, 4:12] == OPEN).all()
    assert desk.window.workspace.document.history[-2:] == ["Paint note", "Erase notes"]


def test_alt_suspends_snapping(desk: Desk) -> None:
    desk.window.workspace.set_snap(4)
    roll = desk.window.view.roll
    roll.set_view(roll.viewport.zoomed_time(2, 0))
    desk.click(5.5, 72)
    assert score_notes(desk.score) == [Note(S, 4, 4, 72)]
    desk.drag((6.0, 72), (7.1, 72))
    assert score_notes(desk.score) == [Note(S, 4, 4, 72)]
    alt_drag(desk, (6.0, 72), (7.1, 72))
    assert score_notes(desk.score) == [Note(S, 5, 4, 72)]


def alt_drag(desk: Desk, start: tuple[float, int], stop: tuple[float, int]) -> None:
    """Drag with Alt held all the way; the moves of QTest know no modifiers."""
    roll = desk.window.view.roll
    kinds = QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.MouseButtonRelease
    for kind, place in zip(kinds, (start, stop, stop), strict=True):
        spot = roll.point_of(*place)
        moving = kind is QEvent.Type.MouseMove
        button = Qt.MouseButton.NoButton if moving else LEFT
        event = QMouseEvent(kind, spot, roll.mapToGlobal(spot), button, LEFT, Mod.AltModifier)
        QApplication.sendEvent(roll, event)


@pytest.mark.parametrize("tool", list(Tool))
def test_control_drag_on_empty_space_selects_with_any_tool(desk: Desk, tool: Tool) -> None:
    desk.click(8.5, 72)
    desk.window.workspace.select()
    desk.window.tools.choose(tool)
    desk.drag((5.0, 76), (9.0, 70), modifiers=Mod.ControlModifier)
    assert desk.window.workspace.notes == {Note(S, 8, 4, 72)}
    assert desk.window.workspace.region is None
    assert len(score_notes(desk.score)) == 1


def test_a_later_note_trims_the_earlier_one_of_its_voice_and_says_nothing(desk: Desk) -> None:
    notes = [Note(S, 0, 8, 72), Note(A, 0, 8, 65)]
    desk.window.workspace.document.apply("Paint", paint_notes(desk.score, notes))
    desk.click(4.5, 74)
    assert voice_notes(desk.score, S) == [Note(S, 0, 4, 72), Note(S, 4, 4, 74)]
    assert voice_notes(desk.score, A) == [Note(A, 0, 8, 65)]
    assert desk.window.board.shown == []
    assert desk.window.workspace.document.history[-1] == "Paint note"


def test_dragging_out_of_the_roll_scrolls_on(desk: Desk) -> None:
    roll = desk.window.view.roll
    roll.set_view(roll.viewport.zoomed_time(4, 0))
    before = roll.viewport.left_steps
    desk.qtbot.mousePress(roll, Qt.MouseButton.LeftButton, pos=desk.point(4.5, 72))
    outside = QPoint(roll.width() + 40, desk.point(4.5, 72).y())
    desk.qtbot.mouseMove(roll, outside)
    desk.qtbot.waitUntil(lambda: roll.viewport.left_steps > before + 10)
    desk.qtbot.mouseRelease(roll, Qt.MouseButton.LeftButton, pos=outside)
    [note] = score_notes(desk.score)
    assert (note.start, note.stop) == (4, int(roll.viewport.step_at(outside.x())) + 1)
    assert not roll._drift.isActive()


def test_dragging_far_out_to_the_left_is_dragging_to_the_beginning(desk: Desk) -> None:
    roll, outside = desk.window.view.roll, QPoint(-4000, desk.point(0, 72).y())
    desk.click(4.5, 72)
    desk.qtbot.mousePress(roll, LEFT, pos=desk.point(6.0, 72))
    desk.qtbot.mouseMove(roll, outside)
    desk.qtbot.mouseRelease(roll, LEFT, pos=outside)
    assert score_notes(desk.score) == [Note(S, 0, 4, 72)]


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_the_rows_of_the_key_are_tinted_and_nothing_is_forced(desk: Desk, theme: Theme) -> None:
    roll = desk.window.view.roll
    roll.set_theme(theme)
    roll.set_view(roll.viewport.zoomed_time(2, 0).zoomed_pitch(1.5, 0))
    desk.window.workspace.choose_voice(Voice.BASS)  # its hatching lies below these rows
    document = desk.window.workspace.document
    for key, inside, outside in (
        (None, (60, 65), (61, 66)),
        (KeySignature(2), (61, 66), (60, 65)),
        (KeySignature(-3, minor=True), (60, 63, 68, 70), (61, 64, 66, 69)),
    ):
        document.apply("Change key", document.score.replace(key=key))
        seen = {pitch: row_colour(desk, pitch) for pitch in (*inside, *outside)}
        assert {seen[pitch] for pitch in inside} == {QColor(theme.roll).name()}
        assert {seen[pitch] for pitch in outside} == {QColor(theme.roll_black_key).name()}
    desk.click(8.5, 66)
    assert [note.pitch for note in score_notes(desk.score)] == [66]


def row_colour(desk: Desk, pitch: int) -> str:
    """Give the colour of a row where there is neither note nor line: that which most of it has."""
    roll = desk.window.view.roll
    picture = roll.grab().toImage()
    y = round(desk.point(0, pitch).y() * picture.devicePixelRatio())
    colours = [picture.pixelColor(x, y).name() for x in range(2, picture.width() - 2)]
    return max(set(colours), key=colours.count)
