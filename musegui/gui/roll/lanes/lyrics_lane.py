"""The lane of words: what the chosen voice sings, verse under verse, to be typed there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPen

from musegui.core.editing.lyrics import sung_verses, with_syllable
from musegui.core.marks import Ending, Syllable
from musegui.core.notes import Note, note_at, voice_notes
from musegui.core.translation import tr, tr_noop
from musegui.editor.actions.lyric_entry import LyricEntry
from musegui.editor.description import describe_words
from musegui.editor.viewport import Viewport
from musegui.editor.workspace import Workspace
from musegui.gui.common.own_keys import OwnKeys
from musegui.gui.common.theme import faded
from musegui.gui.roll.canvas.piano_roll import PianoRoll
from musegui.gui.roll.lanes.lane import RollLane
from musegui.gui.roll.lanes.lyric_editor import LyricEditor

_TIP = tr_noop(
    "Double-click under a note to type its words; space, - and _ go on to the next note."
)
_LINE_PX, _CLOSE_LINE_PX = 18, 14
_RIM_PX = 4
_FONT_PX = 12
_MOST_ROWS = 4
_MOST_DOUBLE_ROWS = 2
"""So many verses have two lines each."""
_LAST_WORD_PX = 400
_LEAST_PX = 7
"""Where words have less room, none is drawn."""
_SCALES = (1.0, 0.86, 0.72)
"""Letters are drawn so much narrower, where there is little room, before they are cut off."""
_KEYS = (
    Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2,
    Qt.Key.Key_Delete, Qt.Key.Key_Backspace,
)  # fmt: skip


class LyricsLane(RollLane):
    """Shows the words of the chosen voice.

    With the focus, Left and Right go from note to note, Enter types there, and Delete takes the
    note's words away.
    """

    def __init__(self, workspace: Workspace, roll: PianoRoll, entry: LyricEntry) -> None:
        super().__init__(workspace, roll, tr("Lyrics lane"), tr(_TIP), _LINE_PX + _RIM_PX)
        self._entry = entry
        self.editor = LyricEditor(self, entry, self._place, self._reveal)
        self.editor.left.connect(self.setFocus)
        OwnKeys(self, self._is_ours)
        roll.view_changed.connect(self.editor.follow)
        self._document.changed.add(self._fit)
        workspace.changed.add(self._fit)
        self._fit()

    @property
    def rows(self) -> int:
        """So many verses are shown: those there are, and the one that is typed."""
        verses = sung_verses(self._document.score, self._workspace.voice)
        typed = self._entry.verse if self._entry.note is not None else 1
        return min(max(typed, *verses, 1), max(_MOST_ROWS, typed))

    @property
    def _lines_per_verse(self) -> int:
        return 2 if self.rows <= _MOST_DOUBLE_ROWS else 1

    @property
    def _line_px(self) -> int:
        return _CLOSE_LINE_PX if self._lines_per_verse > 1 else _LINE_PX

    @property
    def _row_px(self) -> int:
        return self._lines_per_verse * self._line_px

    def _fit(self) -> None:
        height = self.rows * self._row_px + _RIM_PX
        if height != self.height():
            self.setFixedHeight(height)

    def item_rect(self, note: Note) -> QRectF:
        view = self.viewport
        left = view.x_of(note.start)
        return QRectF(left, 0, view.x_of(note.stop) - left, self.height())

    def item_text(self, note: Note) -> str:
        return describe_words(self._workspace, note)

    def look(self) -> object:
        workspace = self._workspace
        return (self._document.score.lyrics, workspace.voice, workspace.notes, self.rows,
                self._document.score.grid, self._roll.theme)  # fmt: skip

    # Painting

    def paint_lane(self, painter: QPainter, view: Viewport) -> None:
        font = QFont(self.font())
        font.setPixelSize(_FONT_PX)
        painter.setFont(font)
        notes = voice_notes(self._document.score, self._workspace.voice)
        for note in notes:
            if note in self._workspace.notes:
                left = view.x_of(note.start)
                under = QRectF(left, 1, view.x_of(note.stop) - left, view.height_px)
                painter.fillRect(under, faded(QColor(self._roll.theme.accent), 0.13))
        for row in range(self.rows):
            self._paint_verse(painter, view, notes, row)

    def _paint_verse(
        self, painter: QPainter, view: Viewport, notes: Sequence[Note], row: int
    ) -> None:
        """Draw the words of a verse: where one reaches over the next, that goes a line lower."""
        words = [
            (index, syllable)
            for index, note in enumerate(notes)
            for syllable in note.syllables
            if syllable.verse == row + 1
        ]
        metrics = QFontMetricsF(painter.font())
        lines = self._lines_per_verse
        lefts = [view.x_of(notes[index].start) + 2 for index, _ in words]
        upper_end = -1e9
        for place, (index, syllable) in enumerate(words):
            left = lefts[place]
            following = words[place + 1][0] if place + 1 < len(words) else len(notes)
            limits = lefts[place + lines : place + lines + 1] or [left + _LAST_WORD_PX]
            drops = lines > 1 and left < upper_end
            if not drops:
                end = left + metrics.horizontalAdvance(f"{syllable.text}-") + 1
                upper_end = min(end, limits[0] - 1)
            seen = limits[0] >= -_LAST_WORD_PX and left <= view.width_px + 4
            if not seen or limits[0] - left < _LEAST_PX:
                continue
            top = (row * lines + drops) * self._line_px + 2
            room = QRectF(left, top, limits[0] - left - 2, self._line_px)
            next_left = lefts[place + 1] if place + 1 < len(words) else limits[0]
            held = view.x_of(_held_until(notes[index:following]))
            self._paint_syllable(painter, syllable, room, min(held, next_left), next_left)

    def _paint_syllable(
        self,
        painter: QPainter,
        syllable: Syllable,
        room: QRectF,
        held_until: float,
        next_left: float,
    ) -> None:
        """Draw a syllable, narrower or cut off where it must be, and what follows it."""
        theme = self._roll.theme
        metrics = QFontMetricsF(painter.font())
        hyphen = metrics.horizontalAdvance("-") + 1 if syllable.ending is Ending.HYPHEN else 0.0
        most = max(room.width() - hyphen, 4.0)
        width = metrics.horizontalAdvance(syllable.text)
        scale = next((s for s in _SCALES if width * s <= most), _SCALES[-1])
        foot = room.top() + metrics.ascent()
        painter.save()
        if width * scale > most:
            painter.setClipRect(
                QRectF(room.left(), room.top(), most, room.height()),
                Qt.ClipOperation.IntersectClip,
            )
        painter.setPen(QColor(theme.text))
        painter.translate(QPointF(room.left(), foot))
        if scale < 1:
            painter.scale(scale, 1)
        painter.drawText(QPointF(0, 0), syllable.text)
        painter.restore()
        end = room.left() + min(width * scale, most)
        painter.setPen(QPen(QColor(theme.faint_text), 1))
        if hyphen:
            middle = max(end + 1, (end + next_left - hyphen) / 2)
            painter.drawText(QPointF(middle, foot), "-")
        elif syllable.ending is Ending.MELISMA and held_until - end > 6:
            painter.drawLine(QLineF(end + 2, foot + 0.5, held_until - 3, foot + 0.5))

    # Typing

    def _place(self, note: Note, verse: int) -> QRect:
        view = self.viewport
        left, right = view.x_of(note.start), view.x_of(note.stop)
        return QRect(round(left), (verse - 1) * self._row_px + 1, round(right - left), _LINE_PX)

    def _reveal(self, note: Note) -> None:
        self._fit()
        self._roll.set_view(self._roll.viewport.showing(note.start, note.pitch))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            note = self._note_at(event)
            self._workspace.select([] if note is None else [note])

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        note = self._note_at(event)
        if event.button() is Qt.MouseButton.LeftButton and note is not None:
            self._workspace.select([note])
            self._entry.verse = int(event.position().y() // self._row_px) + 1
            self.editor.begin()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        note = self._note_at(event)
        self._roll.hovered.emit("" if note is None else self.item_text(note))

    def _note_at(self, event: QMouseEvent) -> Note | None:
        step = int(self.viewport.step_at(event.position().x()))
        return note_at(self._document.score, self._workspace.voice, step)

    def _is_ours(self, event: QKeyEvent) -> bool:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        return event.key() in _KEYS and held == Qt.KeyboardModifier.NoModifier

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if not self._is_ours(event):
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.go(forward=key == Qt.Key.Key_Right)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._take_away()
        else:
            self.editor.begin()

    def _take_away(self) -> None:
        score = self._document.score
        for note in self._workspace.notes:
            for syllable in note.syllables:
                taken = syllable._replace(text="")
                score = with_syllable(score, note.voice, note.start, taken)
        self._document.apply(tr("Remove lyrics"), score)


def _held_until(held: Sequence[Note]) -> int:
    """Where the notes end that a syllable is held for."""
    stop = held[0].stop
    for note in held[1:]:
        if note.start != stop:
            break
        stop = note.stop
    return stop
