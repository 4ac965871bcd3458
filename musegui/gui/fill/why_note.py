"""Why this note: the likeliest pitches at a generated note, to be taken with a click."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QCursor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget

from musegui.core.editing.edits import paint_notes, rest_cells, span_cells
from musegui.core.fill.candidates import Chances
from musegui.core.fill.fill_options import FillOptions
from musegui.core.harmony.spelling import key_of
from musegui.core.keys import pitch_name
from musegui.core.notes import Note, note_at
from musegui.core.pitch import REST
from musegui.core.score import Key
from musegui.editor.tools import ToolController
from musegui.engine.fill.messages import Answer
from musegui.gui.common.key_positions import meant_key
from musegui.gui.common.own_keys import OwnKeys
from musegui.gui.common.theme import Theme, faded
from musegui.gui.common.timers import single_shot
from musegui.gui.fill.asker import Asker
from musegui.gui.fill.fill_bridge import FillBridge
from musegui.gui.roll.piano_roll import PianoRoll

_HOVER_MS = 500
_LEAVE_MS = 350
_SHOWN = 5
_WIDTH_PX = 172
_GAP_PX = 5


class Likely(NamedTuple):
    """A pitch, or a rest, and how likely it is."""

    pitch: int
    probability: float


def likeliest(chances: Chances, count: int = _SHOWN) -> list[Likely]:
    """Give the pitches that are likeliest over all the cells, likeliest first."""
    mean = chances.probabilities.mean(axis=0)
    order = sorted(range(len(mean)), key=lambda index: -mean[index])
    return [Likely(chances.pitches[index], float(mean[index])) for index in order[:count]]


class WhyNote(QObject):
    """Watches where the pointer rests on the roll, asks, and shows the answer beside the note.

    Parameters
    ----------
    tools : ToolController
    bridge : FillBridge
    roll : PianoRoll
    options : callable
        Gives the options of fills, which tell the network that is to be asked.

    Attributes
    ----------
    popup : WhyPopup
    """

    def __init__(
        self,
        tools: ToolController,
        bridge: FillBridge,
        roll: PianoRoll,
        options: Callable[[], FillOptions],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tools = tools
        self._workspace = tools.workspace
        self._document = self._workspace.document
        self._bridge = bridge
        self._asker = Asker("note", bridge, options, self._show_answer)
        self._roll = roll
        self._note: Note | None = None
        self._by_key = False
        self._at = QPointF()
        self.popup = WhyPopup(roll)
        self.popup.taken.connect(self._take)
        self.popup.left.connect(self._close)
        self._rested = single_shot(self, _HOVER_MS, self._on_rested)
        self._gone = single_shot(self, _LEAVE_MS, self._on_gone)
        roll.installEventFilter(self)
        roll.view_changed.connect(self._close)
        self._document.changed.add(self._close)

    def ask_at_cursor(self) -> bool:
        """Ask about the selected note, or the chosen voice's at the cursor; False if there is none.

        The answer takes the focus.
        """
        selected = [n for n in self._workspace.notes if not self._is_users(n)]
        step = self._workspace.edit_step
        note = (
            min(selected)
            if selected
            else note_at(self._document.score, self._workspace.voice, step)
        )
        if note is None or self._is_users(note):
            return False
        self._ask(note, by_key=True)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind is QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            self._at = event.position()
            self._rested.start()
            if self.popup.isVisible() and not self._by_key:
                self._gone.start()
        elif kind in (QEvent.Type.MouseButtonPress, QEvent.Type.Wheel):
            self._close()
        elif kind is QEvent.Type.Leave:
            self._rested.stop()
            if self.popup.isVisible() and not self._by_key:
                self._gone.start()
        return super().eventFilter(watched, event)

    def _is_users(self, note: Note) -> bool:
        return bool(self._document.score.locks[note.voice, note.start : note.stop].any())

    def _generated_note_at(self, point: QPointF) -> Note | None:
        """Give the generated note under a point."""
        view = self._roll.viewport
        step, pitch = int(view.step_at(point.x())), view.pitch_at(point.y())
        notes = self._workspace.notes_at(step, pitch)
        return next((note for note in notes if not self._is_users(note)), None)

    def _on_rested(self) -> None:
        note = self._generated_note_at(self._at)
        busy = self._tools.gesture is not None or self._bridge.running
        if note is None or busy or not self._roll.underMouse():
            return
        if note != self._note or not self.popup.isVisible():
            self._ask(note, by_key=False)

    def _on_gone(self) -> None:
        """Close once the pointer is neither on the note nor on what is said of it."""
        if self.popup.underMouse():
            self._gone.start()
        elif (
            not self._roll.underMouse()
            or self._generated_note_at(QPointF(self._roll.mapFromGlobal(QCursor.pos())))
            != self._note
        ):
            self._close()

    def _ask(self, note: Note, *, by_key: bool) -> None:
        self._note, self._by_key = note, by_key
        self._asker.ask(self._document.score, note.voice, note.start, note.stop)

    def _show_answer(self, answer: Answer) -> None:
        note, score = self._note, self._document.score
        if note is None or answer.chances is None or answer.question.score is not score:
            return
        title = f"{score.part(note.voice).name}, {score.grid.position(note.start)}"
        self.popup.show_rows(
            title, likeliest(answer.chances), note, key_of(score, note.start), self._roll.theme
        )
        self.popup.move_beside(note, self._roll)
        if self._by_key:
            self.popup.rows[0].setFocus()

    def _take(self, pitch: int) -> None:
        """Make a pitch the user's, in place of the note."""
        note, score = self._note, self._document.score
        self._close()
        if note is None:
            return
        if pitch == REST:
            cells = span_cells(score, [note.voice], note.start, note.stop)
            self._document.apply("Take a rest", rest_cells(score, cells))
            return
        taken = Note(note.voice, note.start, note.duration, pitch)
        self._document.apply(
            f"Take {pitch_name(pitch, key_of(score, note.start))}", paint_notes(score, [taken])
        )
        self._workspace.auditioned(taken.voice, pitch)

    def _close(self) -> None:
        self._rested.stop()
        self._gone.stop()
        self._asker.forget()
        if self.popup.isVisible():
            had_focus = self.popup.isAncestorOf(self.popup.focusWidget() or self._roll)
            self.popup.hide()
            if had_focus and self._by_key:
                self._roll.setFocus()


class WhyPopup(QFrame):
    """Five rows over the roll.

    Signals
    -------
    taken : int
        The pitch that was chosen.
    left : ()
    """

    taken = Signal(int)
    left = Signal()

    def __init__(self, roll: QWidget) -> None:
        super().__init__(roll)
        self.setObjectName("popup")
        self.setFixedWidth(_WIDTH_PX)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._title = QLabel()
        self._title.setObjectName("end")
        self.rows = [LikelyRow() for _ in range(_SHOWN)]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(7, 6, 7, 7)
        layout.setSpacing(1)
        layout.addWidget(self._title)
        for row in self.rows:
            layout.addWidget(row)
            row.clicked.connect(partial(self._choose, row))
        OwnKeys(self, lambda _key: True)
        self.hide()

    def show_rows(self, title: str, rows: list[Likely], note: Note, key: Key, theme: Theme) -> None:
        """Show what is likeliest at a note."""
        self._title.setText(title)
        for number, (row, likely) in enumerate(zip(self.rows, rows, strict=True), start=1):
            row.show_likely(number, likely, likely.pitch == note.pitch, key, theme)
            row.colour = theme.voice(note.voice)
        self.adjustSize()
        self.show()
        self.raise_()

    def move_beside(self, note: Note, roll: PianoRoll) -> None:
        """Stand below the note, or above it where there is no room, and cover it never."""
        view = roll.viewport
        x = min(max(int(view.x_of(note.start)), 2), roll.width() - self.width() - 2)
        y = int(view.y_of(note.pitch) + view.row_px) + _GAP_PX
        if y + self.height() > roll.height():
            y = int(view.y_of(note.pitch)) - self.height() - _GAP_PX
        self.move(x, max(y, 2))

    def _choose(self, row: LikelyRow) -> None:
        self.taken.emit(row.pitch)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, rows = meant_key(event), self.rows
        at = next((i for i, row in enumerate(rows) if row.hasFocus()), 0)
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            rows[(at + (1 if key == Qt.Key.Key_Down else -1)) % len(rows)].setFocus()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            rows[at].click()
        elif 0 <= key - Qt.Key.Key_1 < len(rows):
            rows[key - Qt.Key.Key_1].click()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()


class LikelyRow(QAbstractButton):
    """A pitch, its probability, and a bar of that length."""

    def __init__(self) -> None:
        super().__init__()
        self.pitch = REST
        self.colour = QColor()
        self._theme: Theme | None = None
        self._words = ("", "")
        self._probability = 0.0
        self._stands = False
        self.setFixedHeight(22)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_likely(
        self, number: int, likely: Likely, stands: bool, key: Key, theme: Theme
    ) -> None:
        """Show a pitch; ``stands`` marks the one that is written there."""
        self.pitch, self._probability, self._stands = *likely, stands
        name = "rest" if likely.pitch == REST else pitch_name(likely.pitch, key)
        share = round(100 * likely.probability)
        self._words = name, f"{share} %" if share else "< 1 %"
        self._theme = theme
        self.setAccessibleName(f"{name}, {self._words[1]}{', current' if stands else ''}")
        self.setToolTip(f"Take {name}: it becomes locked ({number}).")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        if theme is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(Qt.PenStyle.NoPen)
        frame = QRectF(self.rect())
        if self.underMouse() or self.hasFocus():
            painter.setBrush(QColor(theme.hover))
            painter.drawRoundedRect(frame, 4, 4)
        bar = QRectF(frame.left() + 48, 6, (frame.width() - 92) * self._probability, 10)
        painter.setBrush(faded(self.colour, 0.85))
        painter.drawRoundedRect(bar.adjusted(0, 0, 2, 0), 2, 2)
        font = self.font()
        font.setPixelSize(12)
        font.setBold(self._stands)
        painter.setFont(font)
        painter.setPen(QColor(theme.text))
        middle = Qt.AlignmentFlag.AlignVCenter
        name, share = self._words
        painter.drawText(frame.adjusted(6, 0, 0, 0), middle | Qt.AlignmentFlag.AlignLeft, name)
        painter.setPen(QColor(theme.faint_text))
        painter.drawText(frame.adjusted(0, 0, -6, 0), middle | Qt.AlignmentFlag.AlignRight, share)
        painter.end()
