"""The roll under mouse, wheel and trackpad."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QNativeGestureEvent, QPointingDevice
from PySide6.QtWidgets import QApplication

from musegui.core.editing.edits import paint_notes
from musegui.core.keys import Key as KeySignature
from musegui.core.notes import Note, score_notes, voice_notes
from musegui.core.pitch import OPEN
from musegui.core.voices import Voice
from musegui.editor.tools.tools import Tool
from musegui.gui.common.theme import DARK, LIGHT, Theme
from tests.gui.conftest import OpenWindow

S, A = Voice.SOPRANO, Voice.ALTO
Mod = Qt.KeyboardModifier
LEFT, RIGHT, MIDDLE = (
    Qt.MouseButton.LeftButton,
    Qt.MouseButton.RightButton,
    Qt.MouseButton.MiddleButton,
)


def zoom_in(opened: OpenWindow) -> None:
    """Show a part from the middle, so that there is room to scroll every way."""
    roll = opened.window.view.roll
    roll.set_view(roll.viewport.zoomed_time(4, 0).zoomed_pitch(2, 0).at(left_steps=20, top_rows=50))


def pinch(opened: OpenWindow, value: float, at: QPointF) -> None:
    roll, device = opened.window.view.roll, QPointingDevice.primaryPointingDevice()
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
    opened: OpenWindow, modifiers: Mod, changes: set[str], turn: int
) -> None:
    zoom_in(opened)
    roll = opened.window.view.roll
    before = roll.viewport
    # With Alt held, systems turn the wheel sideways.
    opened.wheel((turn, 0) if modifiers == Mod.AltModifier else (0, turn), modifiers)
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


def test_a_trackpad_pans_both_ways_pixel_by_pixel(opened: OpenWindow) -> None:
    zoom_in(opened)
    roll = opened.window.view.roll
    before = roll.viewport
    opened.wheel((8, -16), pixels=(7, -13))
    after = roll.viewport
    assert after.x_of(30) - before.x_of(30) == pytest.approx(7)
    assert after.y_of(60) - before.y_of(60) == pytest.approx(-13)
    opened.wheel((0, -16), Mod.ShiftModifier, pixels=(0, -13))
    assert roll.viewport.x_of(30) - after.x_of(30) == pytest.approx(-13)
    assert roll.viewport.top_rows == after.top_rows


def test_a_pinch_zooms_time_where_the_fingers_are(opened: OpenWindow) -> None:
    zoom_in(opened)
    roll = opened.window.view.roll
    before = roll.viewport
    pinch(opened, 0.25, QPointF(150, 80))
    assert roll.viewport.step_px == pytest.approx(before.step_px * 1.25)
    assert roll.viewport.step_at(150) == pytest.approx(before.step_at(150))
    assert roll.viewport.row_px == before.row_px
    pinch(opened, -0.2, QPointF(150, 80))
    assert roll.viewport.step_px == pytest.approx(before.step_px)


@pytest.mark.parametrize("tool", list(Tool))
def test_a_middle_drag_pans_and_edits_nothing(opened: OpenWindow, tool: Tool) -> None:
    zoom_in(opened)
    opened.window.tools.choose(tool)
    roll = opened.window.view.roll
    before = roll.viewport
    opened.qtbot.mousePress(roll, MIDDLE, pos=QPoint(150, 120))
    assert roll.cursor().shape() is Qt.CursorShape.ClosedHandCursor
    opened.qtbot.mouseMove(roll, QPoint(110, 140))
    opened.qtbot.mouseRelease(roll, MIDDLE, pos=QPoint(110, 140))
    assert roll.viewport.x_of(30) - before.x_of(30) == pytest.approx(-40)
    assert roll.viewport.y_of(60) - before.y_of(60) == pytest.approx(20)
    opened.qtbot.mouseMove(roll, QPoint(10, 10))
    assert roll.viewport.x_of(30) - before.x_of(30) == pytest.approx(-40)
    assert opened.window.workspace.document.history == ["New"]
    assert not opened.window.workspace.has_selection


def test_the_cursor_says_what_a_press_would_do(opened: OpenWindow) -> None:
    opened.click(4.5, 72)
    roll = opened.window.view.roll
    roll.set_view(roll.viewport.zoomed_time(3, 0))
    shapes = []
    for step in (6.0, 7.8, 12.0):
        opened.qtbot.mouseMove(roll, opened.point(step, 72))
        shapes.append(roll.cursor().shape())
    shape = Qt.CursorShape
    assert shapes == [shape.SizeAllCursor, shape.SizeHorCursor, shape.CrossCursor]


def test_a_right_drag_erases_what_it_crosses(opened: OpenWindow) -> None:
    for start in (0, 4, 8, 12):
        opened.click(start + 0.5, 72)
    opened.drag((5.0, 72), (10.0, 72), RIGHT)
    assert [note.start for note in score_notes(opened.score)] == [0, 12]
    assert (opened.score.pitches[S, 4:12] == OPEN).all()
    assert opened.window.workspace.document.history[-2:] == ["Paint note", "Erase notes"]


def test_alt_suspends_snapping(opened: OpenWindow) -> None:
    opened.window.workspace.set_snap(4)
    roll = opened.window.view.roll
    roll.set_view(roll.viewport.zoomed_time(2, 0))
    opened.click(5.5, 72)
    assert score_notes(opened.score) == [Note(S, 4, 4, 72)]
    opened.drag((6.0, 72), (7.1, 72))
    assert score_notes(opened.score) == [Note(S, 4, 4, 72)]
    alt_drag(opened, (6.0, 72), (7.1, 72))
    assert score_notes(opened.score) == [Note(S, 5, 4, 72)]


def alt_drag(opened: OpenWindow, start: tuple[float, int], stop: tuple[float, int]) -> None:
    """Drag with Alt held all the way; the moves of QTest know no modifiers."""
    roll = opened.window.view.roll
    kinds = QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.MouseButtonRelease
    for kind, place in zip(kinds, (start, stop, stop), strict=True):
        spot = roll.point_of(*place)
        moving = kind is QEvent.Type.MouseMove
        button = Qt.MouseButton.NoButton if moving else LEFT
        event = QMouseEvent(kind, spot, roll.mapToGlobal(spot), button, LEFT, Mod.AltModifier)
        QApplication.sendEvent(roll, event)


@pytest.mark.parametrize("tool", list(Tool))
def test_control_drag_on_empty_space_selects_with_any_tool(opened: OpenWindow, tool: Tool) -> None:
    opened.click(8.5, 72)
    opened.window.workspace.select()
    opened.window.tools.choose(tool)
    opened.drag((5.0, 76), (9.0, 70), modifiers=Mod.ControlModifier)
    assert opened.window.workspace.notes == {Note(S, 8, 4, 72)}
    assert opened.window.workspace.region is None
    assert len(score_notes(opened.score)) == 1


def test_a_later_note_trims_the_earlier_one_of_its_voice_and_says_nothing(
    opened: OpenWindow,
) -> None:
    notes = [Note(S, 0, 8, 72), Note(A, 0, 8, 65)]
    opened.window.workspace.document.apply("Paint", paint_notes(opened.score, notes))
    opened.click(4.5, 74)
    assert voice_notes(opened.score, S) == [Note(S, 0, 4, 72), Note(S, 4, 4, 74)]
    assert voice_notes(opened.score, A) == [Note(A, 0, 8, 65)]
    assert opened.window.board.shown == []
    assert opened.window.workspace.document.history[-1] == "Paint note"


def test_dragging_out_of_the_roll_scrolls_on(opened: OpenWindow) -> None:
    roll = opened.window.view.roll
    roll.set_view(roll.viewport.zoomed_time(4, 0))
    before = roll.viewport.left_steps
    opened.qtbot.mousePress(roll, Qt.MouseButton.LeftButton, pos=opened.point(4.5, 72))
    outside = QPoint(roll.width() + 40, opened.point(4.5, 72).y())
    opened.qtbot.mouseMove(roll, outside)
    opened.qtbot.waitUntil(lambda: roll.viewport.left_steps > before + 10)
    opened.qtbot.mouseRelease(roll, Qt.MouseButton.LeftButton, pos=outside)
    [note] = score_notes(opened.score)
    assert (note.start, note.stop) == (4, int(roll.viewport.step_at(outside.x())) + 1)
    assert not roll._drift.isActive()


def test_dragging_far_out_to_the_left_is_dragging_to_the_beginning(opened: OpenWindow) -> None:
    roll, outside = opened.window.view.roll, QPoint(-4000, opened.point(0, 72).y())
    opened.click(4.5, 72)
    opened.qtbot.mousePress(roll, LEFT, pos=opened.point(6.0, 72))
    opened.qtbot.mouseMove(roll, outside)
    opened.qtbot.mouseRelease(roll, LEFT, pos=outside)
    assert score_notes(opened.score) == [Note(S, 0, 4, 72)]


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_the_rows_of_the_key_are_tinted_and_nothing_is_forced(
    opened: OpenWindow, theme: Theme
) -> None:
    roll = opened.window.view.roll
    roll.set_theme(theme)
    roll.set_view(roll.viewport.zoomed_time(2, 0).zoomed_pitch(1.5, 0))
    opened.window.workspace.choose_voice(Voice.BASS)  # its hatching lies below these rows
    document = opened.window.workspace.document
    for key, inside, outside in (
        (None, (60, 65), (61, 66)),
        (KeySignature(2), (61, 66), (60, 65)),
        (KeySignature(-3, minor=True), (60, 63, 68, 70), (61, 64, 66, 69)),
    ):
        document.apply("Change key", document.score.replace(key=key))
        seen = {pitch: row_colour(opened, pitch) for pitch in (*inside, *outside)}
        assert {seen[pitch] for pitch in inside} == {QColor(theme.roll).name()}
        assert {seen[pitch] for pitch in outside} == {QColor(theme.roll_black_key).name()}
    opened.click(8.5, 66)
    assert [note.pitch for note in score_notes(opened.score)] == [66]


def row_colour(opened: OpenWindow, pitch: int) -> str:
    """Give the colour of a row where there is neither note nor line: that which most of it has."""
    roll = opened.window.view.roll
    picture = roll.grab().toImage()
    y = round(opened.point(0, pitch).y() * picture.devicePixelRatio())
    colours = [picture.pixelColor(x, y).name() for x in range(2, picture.width() - 2)]
    return max(set(colours), key=colours.count)


def test_what_lies_under_the_pointer_is_told_anew_when_it_changes(opened: OpenWindow) -> None:
    roll, told = opened.window.view.roll, list[str]()
    roll.hovered.connect(told.append)
    opened.qtbot.mouseMove(roll, opened.point(4.5, 72))
    assert told[-1].endswith("empty")
    opened.click(4.5, 72)
    assert "locked" in told[-1]
    opened.window.workspace.document.undo()
    assert told[-1].endswith("empty")
