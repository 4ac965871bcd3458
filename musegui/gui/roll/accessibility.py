"""The roll as screen readers find it: a list with an item for every note."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from PySide6.QtCore import QObject, QPoint, QRect, QRectF
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget

from musegui.core.notes import Note, score_notes, voice_notes
from musegui.editor.description import describe_length, describe_note
from musegui.editor.workspace import Workspace
from musegui.gui.roll.painter import note_rect

if TYPE_CHECKING:
    from musegui.gui.roll.lanes.lane import RollLane
    from musegui.gui.roll.piano_roll import PianoRoll

MaybeInterface: TypeAlias = Any
"""An interface or None: Qt takes none for an answer, which its stubs don't say."""


@cache
def install_readers() -> None:
    """Have Qt ask every widget that has a method `make_reader` for its interface."""
    QAccessible.installFactory(_make_reader)


def _make_reader(_class_name: str, widget: QObject | None) -> MaybeInterface:
    make = getattr(widget, "make_reader", None)
    return None if make is None else make()


class RollReader(QAccessibleWidget):
    """The list: its items are the notes of the voices shown, in the order in which they begin.

    Qt makes one of these for a roll when somebody reads it, and deletes it with the roll.
    """

    def __init__(self, roll: PianoRoll | RollLane, workspace: Workspace) -> None:
        super().__init__(roll, QAccessible.Role.List, roll.accessibleName())
        self.roll = roll
        self.workspace = workspace
        self._items: dict[Note, NoteReader] = {}
        self._state: object = None
        self._notes: list[Note] = []
        workspace.document.changed.add(self._forget)

    @property
    def notes(self) -> list[Note]:
        workspace = self.workspace
        state = workspace.document.revision, workspace.hidden, workspace.voice
        if state != self._state:
            self._state = state
            self._notes = sorted(self._shown(), key=lambda note: (note.start, note.voice))
        return self._notes

    def _shown(self) -> Iterable[Note]:
        notes = score_notes(self.workspace.document.score)
        return (note for note in notes if note.voice not in self.workspace.hidden)

    def item(self, note: Note) -> NoteReader:
        """Give the item of a note; the same one until the note is gone."""
        if note not in self._items:
            self._items[note] = self._make_item(note)
            QAccessible.registerAccessibleInterface(self._items[note])
        return self._items[note]

    def _make_item(self, note: Note) -> NoteReader:
        return NoteReader(self, note)

    def _forget(self) -> None:
        """Let go of the items of notes that are gone, and have the list read anew."""
        if not self._items:
            return
        gone = [self._items.pop(note) for note in self._items.keys() - set(self.notes)]
        for item in gone:
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(item))
        event = QAccessibleEvent(self.roll, QAccessible.Event.ObjectReorder)
        QAccessible.updateAccessibility(event)

    def childCount(self) -> int:
        return len(self.notes)

    def child(self, index: int) -> MaybeInterface:
        return self.item(self.notes[index]) if 0 <= index < len(self.notes) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        if not isinstance(child, NoteReader) or child.note not in self.notes:
            return -1
        return self.notes.index(child.note)

    def childAt(self, x: int, y: int) -> MaybeInterface:
        here = self.roll.mapFromGlobal(QPoint(x, y))
        if not self.roll.rect().contains(here):
            return None
        step, pitch = (
            int(self.roll.viewport.step_at(here.x())),
            self.roll.viewport.pitch_at(here.y()),
        )
        return self._item_at(step, pitch)

    def focusChild(self) -> MaybeInterface:
        cell = self.workspace.cell
        return None if cell is None else self._item_at(*cell)

    def _item_at(self, step: int, pitch: int) -> NoteReader | None:
        return next((self.item(n) for n in self.workspace.notes_at(step, pitch)), None)


class NoteReader(QAccessibleInterface):
    """The item of one note."""

    def __init__(self, reader: RollReader, note: Note) -> None:
        super().__init__()
        self._reader = reader
        self.note = note

    def isValid(self) -> bool:
        return self.note in self._reader.notes

    def object(self) -> Any:
        return None

    def parent(self) -> QAccessibleInterface:
        return self._reader

    def text(self, kind: QAccessible.Text) -> str:
        if kind is QAccessible.Text.Name:
            return describe_note(self._reader.workspace, self.note)
        return describe_length(self.note) if kind is QAccessible.Text.Description else ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Leave it: notes are not changed by their texts."""

    def rect(self) -> QRect:
        roll = self._reader.roll
        here = self._place().toAlignedRect()
        return here.translated(roll.mapToGlobal(QPoint(0, 0)))

    def _place(self) -> QRectF:
        """Give where it is on the canvas."""
        note = self.note
        return note_rect(self._reader.roll.viewport, note.start, note.stop, note.pitch)

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.selectable = True
        state.selected = self.note in self._reader.workspace.notes
        roll = self._reader.roll
        seen = roll.rect().translated(roll.mapToGlobal(QPoint(0, 0)))
        state.offscreen = not seen.intersects(self.rect())
        return state

    def child(self, index: int) -> MaybeInterface:
        return None

    def childAt(self, x: int, y: int) -> MaybeInterface:
        return None

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1


class LaneReader(RollReader):
    """A lane as a list: its items are the notes of the chosen voice."""

    def _shown(self) -> Iterable[Note]:
        return voice_notes(self.workspace.document.score, self.workspace.voice)

    def _make_item(self, note: Note) -> NoteReader:
        return LaneItemReader(self, note)

    def childAt(self, x: int, y: int) -> MaybeInterface:
        here = QPoint(x, y)
        items = map(self.item, self.notes)
        return next((item for item in items if item.rect().contains(here)), None)

    def focusChild(self) -> MaybeInterface:
        selected = [note for note in self.notes if note in self.workspace.notes]
        return self.item(selected[0]) if selected else None


class LaneItemReader(NoteReader):
    """The item of one note in a lane."""

    @property
    def _lane(self) -> RollLane:
        return cast("RollLane", self._reader.roll)

    def text(self, kind: QAccessible.Text) -> str:
        return self._lane.item_text(self.note) if kind is QAccessible.Text.Name else ""

    def _place(self) -> QRectF:
        return self._lane.item_rect(self.note)
