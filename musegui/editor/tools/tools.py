"""The tools, and the one place that decides which gesture a press begins."""

from __future__ import annotations

from enum import Enum

from musegui.editor.tools.gestures import (
    Erase,
    Gesture,
    Move,
    Paint,
    Rectangle,
    Resize,
    SelectRegion,
)
from musegui.editor.tools.pointer import Button, Modifiers, Part, PointerEvent, hit_test
from musegui.editor.workspace import Workspace


class Tool(Enum):
    """What the left button does on the roll."""

    SELECT = "select"
    PENCIL = "pencil"
    ERASER = "eraser"
    REGION = "region"


class PointerShape(Enum):
    """The shape of the pointer."""

    ARROW = "arrow"
    PENCIL = "pencil"
    ERASER = "eraser"
    CROSS = "cross"
    MOVE = "move"
    RESIZE = "resize"


_EMPTY_CURSORS = {
    Tool.SELECT: PointerShape.ARROW,
    Tool.PENCIL: PointerShape.PENCIL,
    Tool.ERASER: PointerShape.ERASER,
    Tool.REGION: PointerShape.CROSS,
}


class ToolController:
    """Turns pointer events into gestures on a workspace.

    Attributes
    ----------
    gesture : Gesture or None
        What goes on between press and release.
    """

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace
        self.gesture: Gesture | None = None
        self._tool = Tool.PENCIL

    @property
    def tool(self) -> Tool:
        return self._tool

    def choose(self, tool: Tool) -> None:
        """Take another tool; a gesture of the old one is cancelled."""
        self.cancel()
        self._tool = tool
        self.workspace.changed()

    def press(self, event: PointerEvent) -> None:
        """Begin a gesture; a second button, pressed meanwhile, cancels the first one's."""
        if self.gesture is not None:
            self.cancel()
            return
        self.gesture = self._gesture_for(event)
        if self.gesture is not None:
            self.gesture.start()

    def move(self, event: PointerEvent) -> None:
        """Follow the pointer."""
        if self.gesture is not None:
            self.gesture.update(event)

    def release(self, event: PointerEvent) -> None:
        """End the gesture."""
        gesture, self.gesture = self.gesture, None
        if gesture is not None:
            gesture.finish(event)
            self.workspace.changed()

    def cancel(self) -> bool:
        """Undo the gesture under way; tells whether there was one."""
        gesture, self.gesture = self.gesture, None
        if gesture is not None:
            gesture.cancel()
            self.workspace.changed()
        return gesture is not None

    def cursor_at(self, event: PointerEvent) -> PointerShape:
        """Tell what shape the pointer has where it hovers."""
        hit = hit_test(self.workspace, event)
        if hit is None and Modifiers.CTRL in event.modifiers:
            return PointerShape.ARROW
        if hit is None or self._tool in (Tool.ERASER, Tool.REGION):
            return _EMPTY_CURSORS[self._tool]
        return PointerShape.MOVE if hit.part is Part.BODY else PointerShape.RESIZE

    def _gesture_for(self, event: PointerEvent) -> Gesture | None:
        workspace = self.workspace
        if event.step < 0:
            return None
        if event.button is Button.RIGHT:
            return Erase(workspace, event)
        hit = hit_test(workspace, event)
        if hit is None and Modifiers.CTRL in event.modifiers:
            return Rectangle(workspace, event)
        if self._tool is Tool.ERASER:
            return Erase(workspace, event)
        if self._tool is Tool.REGION:
            return SelectRegion(workspace, event)
        if hit is None:
            selecting = self._tool is Tool.SELECT
            return Rectangle(workspace, event) if selecting else Paint(workspace, event)
        if hit.part is Part.BODY:
            return Move(workspace, event, hit)
        return Resize(workspace, event, hit)
