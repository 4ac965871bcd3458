"""Why this note: the likeliest pitches at a generated note, to be taken with a click."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QPointF
from PySide6.QtGui import QCursor, QMouseEvent

from musegui.core.analysis.spelling import key_of
from musegui.core.editing.edits import paint_notes, rest_cells, span_cells
from musegui.core.fill.candidates import Chances
from musegui.core.fill.fill_options import FillOptions
from musegui.core.keys import pitch_name
from musegui.core.notes import Note, note_at
from musegui.core.pitch import REST
from musegui.core.translation import tr
from musegui.editor.tools.tools import ToolController
from musegui.engine.fill.messages import Answer
from musegui.gui.common.timers import single_shot
from musegui.gui.fill.bridge.asker import Asker
from musegui.gui.fill.bridge.fill_bridge import FillBridge
from musegui.gui.fill.likely.likely_popup import LikelyEntry, LikelyPopup
from musegui.gui.roll.canvas.piano_roll import PianoRoll

_HOVER_MS = 500
_LEAVE_MS = 350
_SHOWN = 5
_WIDTH_PX = 172


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
    popup : LikelyPopup
    likely : list of Likely
        What it shows.
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
        self.likely: list[Likely] = []
        self.popup = LikelyPopup(roll, _SHOWN, _WIDTH_PX)
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
        title = f"{score.part(note.voice).label}, {score.grid.position(note.start)}"
        key, theme = key_of(score, note.start), self._roll.theme
        self.likely = likeliest(answer.chances)
        names = [
            tr("rest") if pitch == REST else pitch_name(pitch, key) for pitch, _ in self.likely
        ]
        entries = [
            LikelyEntry(
                name,
                probability,
                pitch == note.pitch,
                tr("Take {note}: it becomes locked", note=name),
            )
            for name, (pitch, probability) in zip(names, self.likely, strict=True)
        ]
        self.popup.show_entries(title, entries, theme, theme.voice(note.voice))
        view = self._roll.viewport
        left, top = view.x_of(note.start), view.y_of(note.pitch)
        self.popup.move_beside(left, top, top + view.row_px)
        if self._by_key:
            self.popup.rows[0].setFocus()

    def _take(self, place: int) -> None:
        """Make a pitch the user's, in place of the note."""
        note, score, pitch = self._note, self._document.score, self.likely[place].pitch
        self._close()
        if note is None:
            return
        if pitch == REST:
            cells = span_cells(score, [note.voice], note.start, note.stop)
            self._document.apply(tr("Take a rest"), rest_cells(score, cells))
            return
        taken = Note(note.voice, note.start, note.duration, pitch)
        self._document.apply(
            tr("Take {note}", note=pitch_name(pitch, key_of(score, note.start))),
            paint_notes(score, [taken]),
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
