"""What the lanes beside the roll have alike: its steps, and the focus."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QEvent, QLineF, QPoint, QRectF, Qt
from PySide6.QtGui import QAccessible, QColor, QFocusEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from musegui.core.editing.lyrics import next_note, previous_note
from musegui.core.notes import Note, voice_notes
from musegui.editor.viewport import Viewport
from musegui.editor.workspace import Workspace
from musegui.gui.roll.canvas.accessibility import MaybeInterface, NoteListReader
from musegui.gui.roll.canvas.painter import bar_lines, whole_px
from musegui.gui.roll.canvas.piano_roll import PianoRoll
from musegui.gui.roll.canvas.scrolled_picture import ScrolledPicture


class RollStrip(QWidget):
    """A strip beside the roll, above it or below, that shares its steps and takes the focus.

    Parameters
    ----------
    name : str
        For screen readers.
    tip : str
    """

    def __init__(self, workspace: Workspace, roll: PianoRoll, name: str, tip: str) -> None:
        super().__init__()
        self._workspace = workspace
        self._document = workspace.document
        self._roll = roll
        self._tip = tip
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        self.setAccessibleDescription(tip)
        self.setToolTip(tip)
        self.setMouseTracking(True)

    def refresh(self) -> None:
        """Draw everything anew."""
        self.update()

    def say(self, text: str) -> None:
        """Say something in the status bar and to screen readers."""
        self._roll.hovered.emit(text)
        self.setAccessibleDescription(text or self._tip)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.DevicePixelRatioChange):
            self.refresh()
        super().changeEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()
        super().focusOutEvent(event)


class RollLane(RollStrip):
    """A strip below the roll, which scrolls and zooms with it.

    Parameters
    ----------
    name : str
        For screen readers.
    tip : str
    height_px : int
    """

    def __init__(
        self, workspace: Workspace, roll: PianoRoll, name: str, tip: str, height_px: int
    ) -> None:
        super().__init__(workspace, roll, name, tip)
        self._picture = ScrolledPicture(self, self._paint_lane)
        self._drawn: object = None
        self.setFixedHeight(height_px)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        roll.view_changed.connect(self.update)
        self._document.changed.add(self.update)
        workspace.changed.add(self.update)

    @property
    def viewport(self) -> Viewport:
        """The roll's steps, on a canvas of the lane's height; rows mean nothing."""
        view = self._roll.viewport
        return replace(view, top_rows=0.0, row_px=1.0, height_px=self.height())

    def refresh(self) -> None:
        """Draw everything anew."""
        self._picture.discard()
        self.update()

    def make_reader(self) -> LaneReader:
        """Make what screen readers ask; Qt calls this when there is one."""
        self._reader = LaneReader(self, self._workspace)
        return self._reader

    @abstractmethod
    def item_rect(self, note: Note) -> QRectF:
        """Give where on the lane the item of a note of the chosen voice lies."""

    @abstractmethod
    def item_text(self, note: Note) -> str:
        """Say what the lane shows of a note."""

    def go(self, *, forward: bool) -> None:
        """Select the chosen voice's next note, or the one before, and read it out."""
        workspace, score = self._workspace, self._document.score
        own = sorted(n.start for n in workspace.notes if n.voice == workspace.voice)
        if forward:
            note = next_note(score, workspace.voice, own[-1] if own else workspace.score_step - 1)
        else:
            note = previous_note(score, workspace.voice, own[0] if own else workspace.score_step)
        if note is not None:
            workspace.select([note])
            self._roll.set_view(self._roll.viewport.showing(note.start, note.pitch))
            self.say(self.item_text(note))

    @abstractmethod
    def look(self) -> object:
        """Give what the picture is drawn from; it is drawn anew when that has changed."""

    @abstractmethod
    def paint_lane(self, painter: QPainter, view: Viewport) -> None:
        """Draw what a viewport shows, over the ground and the bar lines."""

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self.look()
        if look != self._drawn:
            self._drawn = look
            self._picture.discard()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture.pixmap(self.viewport))
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._roll.theme.accent), 1))
            painter.drawRect(QRectF(self.rect()).adjusted(0.5, 1.5, -0.5, -0.5))
        painter.end()

    def _paint_lane(self, painter: QPainter, view: Viewport) -> None:
        theme = self._roll.theme
        painter.fillRect(0, 0, view.width_px, view.height_px, QColor(theme.panel))
        painter.setPen(QPen(QColor(theme.beat_line), 1))
        bars = [start for start, _, seen in bar_lines(self._document, view) if seen]
        xs = [whole_px(view.x_of(start)) + 0.5 for start in bars]
        painter.drawLines([QLineF(x, 0, x, view.height_px) for x in xs])
        self.paint_lane(painter, view)
        painter.setPen(QPen(QColor(theme.border), 1))
        painter.drawLine(QLineF(0, 0.5, view.width_px, 0.5))

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._roll.wheelEvent(event)


class LaneReader(NoteListReader):
    """A lane: its items are the notes of the chosen voice."""

    def __init__(self, lane: RollLane, workspace: Workspace) -> None:
        super().__init__(lane, workspace)
        self._lane = lane

    def shown(self) -> Iterable[Note]:
        return voice_notes(self.workspace.document.score, self.workspace.voice)

    def item_text(self, note: Note, kind: QAccessible.Text) -> str:
        return self._lane.item_text(note) if kind is QAccessible.Text.Name else ""

    def item_rect(self, note: Note) -> QRectF:
        return self._lane.item_rect(note)

    def childAt(self, x: int, y: int) -> MaybeInterface:
        here = QPoint(x, y)
        items = map(self.item, self.notes)
        return next((item for item in items if item.rect().contains(here)), None)

    def focusChild(self) -> MaybeInterface:
        selected = [note for note in self.notes if note in self.workspace.notes]
        return self.item(selected[0]) if selected else None
