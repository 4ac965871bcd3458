from __future__ import annotations

import pytest

from musegui.core.editing.edits import paint_notes
from musegui.core.notes import Note, score_notes, voice_notes
from musegui.core.pitch import OPEN
from musegui.core.score import Score
from musegui.core.voices import VOICES, Voice
from musegui.editor.document import Document
from musegui.editor.tools.pointer import Button, Modifiers, PointerEvent
from musegui.editor.tools.tools import PointerShape, Tool, ToolController
from musegui.editor.workspace import Workspace

S, A = Voice.SOPRANO, Voice.ALTO
SHIFT, CTRL, ALT = Modifiers.SHIFT, Modifiers.CTRL, Modifiers.ALT


@pytest.fixture
def tools() -> ToolController:
    return ToolController(Workspace(Document(Score.empty(64))))


def at(step: float, pitch: int, modifiers: Modifiers = Modifiers.NONE) -> PointerEvent:
    return PointerEvent(step, pitch, Button.LEFT, modifiers)


def right(step: float, pitch: int) -> PointerEvent:
    return PointerEvent(step, pitch, Button.RIGHT)


def drag(tools: ToolController, *events: PointerEvent) -> None:
    tools.press(events[0])
    for event in events[1:]:
        tools.move(event)
    tools.release(events[-1])


def put(tools: ToolController, *notes: Note) -> None:
    document = tools.workspace.document
    document.load(paint_notes(document.score, notes), "Open")


def notes(tools: ToolController) -> list[Note]:
    return score_notes(tools.workspace.document.score)


def test_a_click_paints_the_last_length_and_sounds_it(tools: ToolController) -> None:
    heard: list[tuple[Voice, int]] = []
    tools.workspace.auditioned.add(lambda voice, pitch: heard.append((voice, pitch)))
    drag(tools, at(4.5, 72))
    assert notes(tools) == [Note(S, 4, 4, 72)]
    assert heard == [(S, 72)]
    assert tools.workspace.document.history[-1] == "Paint note"
    drag(tools, at(8.2, 74), at(10.0, 74), at(13.5, 75))
    drag(tools, at(20.0, 76))
    assert notes(tools)[1:] == [Note(S, 8, 6, 74), Note(S, 20, 6, 76)]


def test_snap_holds_and_alt_suspends_it(tools: ToolController) -> None:
    tools.workspace.set_snap(4)
    drag(tools, at(6.0, 72), at(10.0, 72))
    drag(tools, at(17.0, 72, ALT), at(18.5, 72, ALT))
    assert notes(tools) == [Note(S, 4, 8, 72), Note(S, 17, 2, 72)]


def test_dragging_a_body_moves_and_locks_it(tools: ToolController) -> None:
    put(tools, Note(A, 4, 4, 67))
    drag(tools, at(6.0, 67), at(9.0, 70), at(10.0, 69))
    assert notes(tools) == [Note(A, 8, 4, 69)]
    assert tools.workspace.voice is A
    assert tools.workspace.document.history == ["Open", "Move notes"]


def test_dragging_over_another_note_and_back_leaves_that_one_whole(tools: ToolController) -> None:
    put(tools, Note(S, 0, 4, 72), Note(S, 4, 8, 74))
    drag(tools, at(2.0, 72), at(6.0, 74), at(2.0, 72))
    assert notes(tools) == [Note(S, 0, 4, 72), Note(S, 4, 8, 74)]
    assert tools.workspace.document.history == ["Open"]


def test_dragging_edges_resizes(tools: ToolController) -> None:
    put(tools, Note(S, 4, 4, 72))
    drag(tools, at(7.9, 72), at(11.0, 72))
    assert notes(tools) == [Note(S, 4, 7, 72)]
    drag(tools, at(4.1, 72), at(1.9, 72))
    assert notes(tools) == [Note(S, 2, 9, 72)]
    assert tools.workspace.document.history[1:] == ["Change length", "Change length"]


@pytest.mark.parametrize("tool", list(Tool))
def test_every_tool_has_a_pointer_and_does_something_on_empty_ground(
    tools: ToolController, tool: Tool
) -> None:
    tools.choose(tool)
    assert isinstance(tools.cursor_at(at(20.0, 72)), PointerShape)
    tools.press(at(20.0, 72))
    assert tools.gesture is not None


@pytest.mark.parametrize("tool", list(Tool))
def test_right_drag_erases_in_any_tool_even_when_the_pointer_leaps(
    tools: ToolController, tool: Tool
) -> None:
    put(tools, *(Note(S, start, 2, 72) for start in range(0, 32, 2)), Note(A, 4, 4, 67))
    tools.choose(tool)
    drag(tools, right(4.5, 72), right(20.5, 72))
    assert [n.start for n in voice_notes(tools.workspace.document.score, S)] == [
        *(0, 2),
        *range(22, 32, 2),
    ]
    assert tools.workspace.document.score.pitches[S, 4] == OPEN
    assert voice_notes(tools.workspace.document.score, A) == [Note(A, 4, 4, 67)]


def test_the_eraser_erases_and_the_select_tool_selects(tools: ToolController) -> None:
    put(tools, Note(S, 4, 4, 72), Note(A, 4, 4, 67))
    tools.choose(Tool.SELECT)
    drag(tools, at(2.0, 80), at(5.0, 70))
    assert tools.workspace.notes == {Note(S, 4, 4, 72)}
    drag(tools, at(2.0, 69, SHIFT), at(5.0, 60, SHIFT))
    assert tools.workspace.notes == {Note(S, 4, 4, 72), Note(A, 4, 4, 67)}
    drag(tools, at(20.0, 60))
    assert not tools.workspace.notes
    tools.choose(Tool.ERASER)
    drag(tools, at(5.0, 72))
    assert notes(tools) == [Note(A, 4, 4, 67)]


def test_control_drag_selects_with_the_pencil(tools: ToolController) -> None:
    put(tools, Note(S, 4, 4, 72))
    drag(tools, at(2.0, 80, CTRL), at(5.0, 70, CTRL))
    assert tools.workspace.notes == {Note(S, 4, 4, 72)}
    assert tools.workspace.document.history == ["Open"]


def test_shift_click_adds_and_shift_drag_copies(tools: ToolController) -> None:
    put(tools, Note(S, 0, 4, 72), Note(S, 8, 4, 74))
    drag(tools, at(2.0, 72))
    drag(tools, at(10.0, 74, SHIFT))
    assert tools.workspace.notes == {Note(S, 0, 4, 72), Note(S, 8, 4, 74)}
    drag(tools, at(10.0, 74, SHIFT), at(26.0, 75, SHIFT))
    assert notes(tools) == [
        Note(S, 0, 4, 72),
        Note(S, 8, 4, 74),
        Note(S, 16, 4, 73),
        Note(S, 24, 4, 75),
    ]
    assert tools.workspace.notes == {Note(S, 16, 4, 73), Note(S, 24, 4, 75)}


def test_regions_take_all_voices_or_with_shift_the_chosen_one(tools: ToolController) -> None:
    tools.choose(Tool.REGION)
    tools.workspace.set_snap(4)
    drag(tools, at(5.0, 72), at(14.0, 60))
    region = tools.workspace.region
    assert region is not None
    assert (region.voices, region.start, region.stop) == (frozenset(VOICES), 4, 16)
    drag(tools, at(5.0, 72, SHIFT), at(99.0, 60, SHIFT))
    region = tools.workspace.region
    assert region is not None
    assert (region.voices, region.start, region.stop) == (frozenset({S}), 4, 64)
    drag(tools, at(5.0, 72))
    assert tools.workspace.region is None


def test_cancelling_or_another_tool_or_button_leaves_no_trace(tools: ToolController) -> None:
    put(tools, Note(S, 4, 4, 72))
    before = tools.workspace.document.score
    for end in (tools.cancel, lambda: tools.choose(Tool.PENCIL), lambda: tools.press(right(5, 72))):
        tools.press(at(6.0, 72))
        tools.move(at(20.0, 60))
        assert tools.workspace.document.score != before
        end()
        tools.move(at(30.0, 50))
        tools.release(at(30.0, 50))
        assert tools.workspace.document.score == before
    assert tools.workspace.document.history == ["Open"]


def test_a_gesture_during_a_fill_commits_the_fill_first(tools: ToolController) -> None:
    document = tools.workspace.document
    fill = document.begin("Harmonize bars 1–4")
    fill.preview(paint_notes(document.score, [Note(A, 0, 4, 67)]))
    drag(tools, at(8.0, 72))
    assert document.history == ["New", "Harmonize bars 1–4", "Paint note"]
    assert not fill.is_open


def test_the_chosen_voice_is_meant_where_notes_overlap(tools: ToolController) -> None:
    put(tools, Note(S, 4, 4, 67), Note(A, 4, 4, 67))
    tools.workspace.choose_voice(A)
    drag(tools, at(6.0, 67), at(6.0, 65))
    assert notes(tools) == [Note(S, 4, 4, 67), Note(A, 4, 4, 65)]


@pytest.mark.parametrize(
    ("tool", "step", "cursor"),
    [
        (Tool.PENCIL, 20.0, PointerShape.PENCIL),
        (Tool.PENCIL, 6.0, PointerShape.MOVE),
        (Tool.PENCIL, 7.9, PointerShape.RESIZE),
        (Tool.SELECT, 4.1, PointerShape.RESIZE),
        (Tool.SELECT, 20.0, PointerShape.ARROW),
        (Tool.ERASER, 6.0, PointerShape.ERASER),
        (Tool.REGION, 6.0, PointerShape.CROSS),
    ],
)
def test_the_cursor_says_what_a_press_would_do(
    tools: ToolController, tool: Tool, step: float, cursor: PointerShape
) -> None:
    put(tools, Note(S, 4, 4, 72))
    tools.choose(tool)
    assert tools.cursor_at(at(step, 72)) is cursor
