"""The roll and its lanes as screen readers find them: a list with an item for every note."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING, Any, TypeAlias

from PySide6.QtCore import QObject, QPoint, QRect, QRectF
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from musegui.core.notes import Note, score_notes
from musegui.editor.description import describe_length, describe_note
from musegui.editor.workspace import Workspace
from musegui.gui.roll.canvas.painter import note_rect

if TYPE_CHECKING:
    from musegui.gui.roll.canvas.piano_roll import PianoRoll

MaybeInterface: TypeAlias = Any
"""An interface or None: Qt takes none for an answer, which its stubs don't say."""


@cache
def install_readers() -> None:
    """Have Qt ask every widget that has a method `make_reader` for its interface."""
    QAccessible.installFactory(_make_reader)


def _make_reader(_class_name: str, widget: QObject | None) -> MaybeInterface:
    make = getattr(widget, "make_reader", None)
    return None if make is None else make()


class NoteListReader(QAccessibleWidget):
    """A widget as the list of the notes that it shows, in the order in which they begin.

    Qt makes one of these for a widget when somebody reads it, and deletes it with the widget.
    """

    def __init__(self, canvas: QWidget, workspace: Workspace) -> None:
        super().__init__(canvas, QAccessible.Role.List, canvas.accessibleName())
        self.canvas = canvas
        self.workspace = workspace
        self._items: dict[Note, NoteReader] = {}
        self._state: object = None
        self._notes: list[Note] = []
        workspace.document.changed.add(self._forget)

    @abstractmethod
    def shown(self) -> Iterable[Note]:
        """Give the notes that the widget shows."""

    @abstractmethod
    def item_text(self, note: Note, kind: QAccessible.Text) -> str:
        """Say what is seen of a note."""

    @abstractmethod
    def item_rect(self, note: Note) -> QRectF:
        """Give where on the widget a note is seen."""

    @property
    def notes(self) -> list[Note]:
        workspace = self.workspace
        state = workspace.document.revision, workspace.hidden, workspace.voice
        if state != self._state:
            self._state = state
            self._notes = sorted(self.shown(), key=lambda note: (note.start, note.voice))
        return self._notes

    def item(self, note: Note) -> NoteReader:
        """Give the item of a note; the same one until the note is gone."""
        if note not in self._items:
            self._items[note] = NoteReader(self, note)
            QAccessible.registerAccessibleInterface(self._items[note])
        return self._items[note]

    def _forget(self) -> None:
        """Let go of the items of notes that are gone, and have the list read anew."""
        if not self._items:
            return
        gone = [self._items.pop(note) for note in self._items.keys() - set(self.notes)]
        for item in gone:
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(item))
        event = QAccessibleEvent(self.canvas, QAccessible.Event.ObjectReorder)
        QAccessible.updateAccessibility(event)

    def childCount(self) -> int:
        return len(self.notes)

    def child(self, index: int) -> MaybeInterface:
        return self.item(self.notes[index]) if 0 <= index < len(self.notes) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        if not isinstance(child, NoteReader) or child.note not in self.notes:
            return -1
        return self.notes.index(child.note)


class RollReader(NoteListReader):
    """The roll: its items are the notes of the voices that are shown."""

    def __init__(self, roll: PianoRoll, workspace: Workspace) -> None:
        super().__init__(roll, workspace)
        self._roll = roll

    def shown(self) -> Iterable[Note]:
        notes = score_notes(self.workspace.document.score)
        return (note for note in notes if note.voice not in self.workspace.hidden)

    def item_text(self, note: Note, kind: QAccessible.Text) -> str:
        if kind is QAccessible.Text.Name:
            return describe_note(self.workspace, note)
        return describe_length(note) if kind is QAccessible.Text.Description else ""

    def item_rect(self, note: Note) -> QRectF:
        return note_rect(self._roll.viewport, note.start, note.stop, note.pitch)

    def childAt(self, x: int, y: int) -> MaybeInterface:
        here = self._roll.mapFromGlobal(QPoint(x, y))
        if not self._roll.rect().contains(here):
            return None
        view = self._roll.viewport
        return self._item_at(int(view.step_at(here.x())), view.pitch_at(here.y()))

    def focusChild(self) -> MaybeInterface:
        cell = self.workspace.cell
        return None if cell is None else self._item_at(*cell)

    def _item_at(self, step: int, pitch: int) -> NoteReader | None:
        return next((self.item(n) for n in self.workspace.notes_at(step, pitch)), None)


class NoteReader(QAccessibleInterface):
    """The item of one note."""

    def __init__(self, reader: NoteListReader, note: Note) -> None:
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
        return self._reader.item_text(self.note, kind)

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Leave it: notes are not changed by their texts."""

    def rect(self) -> QRect:
        here = self._reader.item_rect(self.note).toAlignedRect()
        return here.translated(self._reader.canvas.mapToGlobal(QPoint(0, 0)))

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.selectable = True
        state.selected = self.note in self._reader.workspace.notes
        canvas = self._reader.canvas
        seen = canvas.rect().translated(canvas.mapToGlobal(QPoint(0, 0)))
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
