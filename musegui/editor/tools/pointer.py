"""Pointer events without Qt, and what lies under the pointer."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, Flag, auto
from typing import NamedTuple

from musegui.core.notes import Note
from musegui.editor.workspace import Workspace


class Button(Enum):
    """Which button of the pointer is meant."""

    NONE = auto()
    LEFT = auto()
    RIGHT = auto()


class Modifiers(Flag):
    """Keys held while the pointer acts."""

    NONE = 0
    SHIFT = auto()
    CTRL = auto()
    ALT = auto()


@dataclass(frozen=True)
class PointerEvent:
    """The pointer on the roll.

    Attributes
    ----------
    step : float
        May be negative, or past the end.
    pitch : int
    button : Button
    modifiers : Modifiers
    reach_steps : float
        How near to an edge counts as on it.
    """

    step: float
    pitch: int
    button: Button = Button.LEFT
    modifiers: Modifiers = Modifiers.NONE
    reach_steps: float = 0.25


class Part(Enum):
    """The part of a note under the pointer."""

    BODY = auto()
    START = auto()
    STOP = auto()


class Hit(NamedTuple):
    """A note under the pointer, and which part of it."""

    note: Note
    part: Part


def hit_test(workspace: Workspace, event: PointerEvent) -> Hit | None:
    """Find the note under the pointer; where several lie, the chosen voice's."""
    for note in workspace.notes_at(int(event.step // 1), event.pitch):
        reach_steps = min(event.reach_steps, note.duration / 3)
        if event.step >= note.stop - reach_steps:
            return Hit(note, Part.STOP)
        if event.step < note.start + reach_steps:
            return Hit(note, Part.START)
        return Hit(note, Part.BODY)
    return None
