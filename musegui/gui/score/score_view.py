"""The score as it would be printed, but for the paper: follows playback, and a click selects."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from musegui.core.notes import Note, note_at
from musegui.core.score import Score
from musegui.core.translation import tr
from musegui.core.voices import VOICES, Voice
from musegui.editor.actions.lyric_entry import LyricEntry
from musegui.editor.workspace import Workspace
from musegui.files.notation.engraver import EngravingRequest
from musegui.files.notation.plain_svg import Page
from musegui.files.notation.written.page_setup import USUAL_PAGE, PageSetup
from musegui.gui.common.background import Background
from musegui.gui.common.page_drawing import page_picture
from musegui.gui.common.theme import LIGHT, Theme
from musegui.gui.common.timers import single_shot
from musegui.gui.roll.lanes.lyric_editor import LyricEditor
from musegui.gui.score.engraving_worker import EngravingWorker

_DELAY_MS = 200
"""After the last change; a drag or a fill changes the score thirty times a second."""

_PX_PER_UNIT = 0.034
"""A staff of 24 pixels, four spaces of 180 units each."""

_ZOOMS = (0.6, 0.75, 0.9, 1.0, 1.2, 1.5, 1.8, 2.2)
_REACH_PX = 14.0
_REACH_UNITS = 240.0
"""How far from the middle of a head a click still means it, whichever is more."""

_HEAD_UNITS = 300.0
"""Height of what is marked as a head."""

_WORDS_BELOW_UNITS = 700.0
_WORDS_PX = 20
_MARGIN_PX = 6
_CACHED_SYSTEMS = 12


class ScoreView(QScrollArea):
    """A scrolled canvas with one system under the other. Nothing happens while it is hidden.

    Parameters
    ----------
    workspace : Workspace

    Signals
    -------
    sought : int
        A step of which a note was clicked.
    """

    sought = Signal(int)

    def __init__(
        self,
        workspace: Workspace,
        lyrics: LyricEntry,
        background: Background,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Score"))
        self._workspace = workspace
        self._theme = LIGHT
        self._setup = USUAL_PAGE
        self._wanted: object = None
        self._sought: int | None = None
        self._zoom = _ZOOMS.index(1.0)
        self.canvas = EngravedCanvas(workspace, self._select)
        self.canvas.setAccessibleName(tr("Engraved score"))
        self.editor = LyricEditor(self.canvas, lyrics, self.canvas.place_of_words, self._reveal)
        self.editor.left.connect(self.setFocus)
        self.setWidget(self.canvas)
        self.setWidgetResizable(True)
        self._engraver = EngravingWorker(background, self)
        self._engraver.engraved.connect(self._show_pages)
        self._engraver.failed.connect(self._show_failure)
        self._soon = single_shot(self, _DELAY_MS, self.refresh)
        workspace.document.changed.add(self._wait)
        workspace.changed.add(self.canvas.update)

    def set_theme(self, theme: Theme) -> None:
        """Show another theme."""
        self._theme = self.canvas.theme = theme
        self.canvas.update()
        self._wait()

    def set_playhead(self, step: float, *, playing: bool) -> None:
        """Mark the notes that sound at a step, and scroll to their system while playing."""
        system = self.canvas.mark(step if playing else None)
        if system is not None and self.isVisible():
            top, height = self.canvas.span_of(system)
            bar = self.verticalScrollBar()
            if not bar.value() <= top <= top + height <= bar.value() + self.viewport().height():
                bar.setValue(max(0, int(top) - _MARGIN_PX))

    def set_page(self, setup: PageSetup) -> None:
        """Show staves, bar numbers and chords as a page would."""
        self._setup = setup
        self._wait()

    def refresh(self) -> None:
        """Engrave what stands, unless that is shown already or nobody would see it."""
        if not self.isVisible():
            return
        scale = _PX_PER_UNIT * _ZOOMS[self._zoom]
        width = int((self.viewport().width() - 2 * _MARGIN_PX) / scale / 10)
        request = EngravingRequest(
            self._workspace.document.score,
            self._setup,
            screen_width=max(width, 500),
            ink=self._theme.text,
            generated_ink=self._theme.faint_text,
        )
        if request != self._wanted:
            self._wanted = request
            self._engraver.ask(request)

    def close_engraver(self) -> None:
        """End the process that engraves."""
        self._workspace.document.changed.remove(self._wait)
        self._workspace.changed.remove(self.canvas.update)
        self._soon.stop()
        self._engraver.close()

    def _wait(self) -> None:
        if self.isVisible():
            self._soon.start()

    def _show_pages(self, request: EngravingRequest, pages: list[Page]) -> None:
        scale = (self.viewport().width() - 2 * _MARGIN_PX) / (10 * request.screen_width)
        self.canvas.show_pages(request.score, pages, scale)
        self._scroll_to_sought()
        self.editor.follow()

    def _show_failure(self, why: str) -> None:
        self._wanted = None
        self.canvas.show_text(tr("The score can't be engraved: {why}.", why=why))

    def reveal(self, step: int) -> None:
        """Scroll to the notes that sound at a step, as soon as they are shown."""
        self._sought = step
        if self.isVisible() and self.canvas.score is self._workspace.document.score:
            self._scroll_to_sought()

    def _scroll_to_sought(self) -> None:
        step, self._sought = self._sought, None
        system = None if step is None else self.canvas.system_at(step)
        if system is not None:
            top, height = self.canvas.span_of(system)
            self.ensureVisible(0, round(top), 0, _MARGIN_PX)
            self.ensureVisible(0, round(top + height), 0, _MARGIN_PX)

    def _reveal(self, note: Note) -> None:
        """Scroll so that a note's words are seen."""
        where = self.canvas.place_of_words(note, 1)
        if where is not None:
            self.ensureVisible(where.center().x(), where.center().y(), 40, 60)

    def _select(self, voice: Voice, step: int, *, add: bool) -> None:
        note = note_at(self._workspace.document.score, voice, step)
        if note is None:
            return
        self._workspace.choose_voice(voice)
        others = self._workspace.notes if add else frozenset()
        self._workspace.select(others ^ {note} if add else {note})
        self.sought.emit(step)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._soon.start(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._wait()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        turn = 1 if event.angleDelta().y() > 0 else -1
        self._zoom = min(max(self._zoom + turn, 0), len(_ZOOMS) - 1)
        self._wait()
        event.accept()


class EngravedCanvas(QWidget):
    """Draws the systems that are in sight, and marks on them.

    Attributes
    ----------
    score : Score or None
        The one that is shown.
    overlays : list of callable
        Painted over the music, in order; each is told the area that is painted.
    """

    def __init__(self, workspace: Workspace, select: Callable[..., None]) -> None:
        super().__init__()
        self._workspace = workspace
        self._select = select
        self.theme = LIGHT
        self.score: Score | None = None
        self.overlays: list[Callable[[QPainter, QRectF], None]] = []
        self._pages: list[Page] = []
        self._tops: list[float] = []
        self._scale = 1.0
        self._text = tr("The score appears here.")
        self._pictures: dict[int, QPixmap] = {}
        self._starts: dict[Voice, list[int]] = {voice: [] for voice in VOICES}
        self._places: dict[tuple[Voice, int], tuple[int, QPointF]] = {}
        self._step: float | None = None

    def sizeHint(self) -> QSize:
        return QSize(400, 160)

    def show_pages(self, score: Score, pages: list[Page], scale: float) -> None:
        """Show a score that was engraved, one system a page, ``scale`` pixels a unit."""
        self.score, self._pages, self._scale = score, pages, scale
        self._text = "" if pages else tr("There is nothing to engrave yet.")
        self._pictures.clear()
        self._tops, top = [], float(_MARGIN_PX)
        self._places = {}
        for index, page in enumerate(pages):
            self._tops.append(top)
            for name, (x, y) in page.heads.items():
                row, start = name[1:].split("-")
                self._places[Voice(int(row)), int(start)] = index, QPointF(x, y)
            top += page.height * scale
        for voice in VOICES:
            self._starts[voice] = sorted(start for v, start in self._places if v is voice)
        self.setMinimumHeight(int(top) + _MARGIN_PX)
        self.update()

    def show_text(self, text: str) -> None:
        """Show words in place of a score."""
        self.show_pages(Score.empty(0), [], 1.0)
        self._text = text

    def span_of(self, system: int) -> tuple[float, float]:
        """Give top and height of a system in pixels."""
        return self._tops[system], self._pages[system].height * self._scale

    def mark(self, step: float | None) -> int | None:
        """Mark what sounds at a step; tell in which system that is."""
        before = self._sounding()
        self._step = step
        sounding = self._sounding()
        if sounding != before:
            self.update()
        return None if step is None else self.system_at(int(step))

    def system_at(self, step: int) -> int | None:
        """Tell in which system the notes stand that sound at a step."""
        starts = ((voice, self._piece_at(voice, step)) for voice in VOICES)
        systems = [self._places[voice, start][0] for voice, start in starts if start is not None]
        return max(systems, default=None)

    def _sounding(self) -> list[tuple[Voice, int]]:
        return [] if self._step is None else [
            (voice, start)
            for voice in VOICES
            if (start := self._piece_at(voice, int(self._step))) is not None
        ]  # fmt: skip

    def _piece_at(self, voice: Voice, step: int) -> int | None:
        """Find where the printed note begins that sounds at a step."""
        score, starts = self.score, self._starts[voice]
        index = bisect_right(starts, step) - 1
        if score is None or index < 0 or step >= score.steps or score.pitches[voice, step] < 0:
            return None
        return starts[index]

    def _point(self, note: tuple[Voice, int]) -> QPointF:
        """Give the middle of a note's head in pixels."""
        system, place = self._places[note]
        return place * self._scale + QPointF(_MARGIN_PX, self._tops[system])

    def head_rect(self, note: Note) -> QRectF | None:
        """Give what lies round the first head of a note; None if it is not printed."""
        start = self._piece_at(note.voice, note.start)
        if start is None:
            return None
        height = _HEAD_UNITS * self._scale
        rect = QRectF(0, 0, 1.4 * height, height)
        rect.moveCenter(self._point((note.voice, start)))
        return rect

    def are_parted(self, upper: QRectF, lower: QRectF) -> bool:
        """Tell whether one system begins below a place and at or above another."""
        return any(upper.center().y() < top <= lower.center().y() for top in self._tops)

    def place_of_words(self, note: Note, verse: int) -> QRect | None:
        """Give where the words of a note are typed: below its head; None if it is not printed."""
        if (note.voice, note.start) not in self._places:
            return None
        head = self._point((note.voice, note.start)).toPoint()
        down = round(_WORDS_BELOW_UNITS * self._scale) + (verse - 1) * _WORDS_PX
        return QRect(head.x() - _WORDS_PX, head.y() + down, 3 * _WORDS_PX, _WORDS_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(self.theme.roll))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._text:
            painter.setPen(QColor(self.theme.faint_text))
            painter.drawText(self.visibleRegion().boundingRect(), Qt.AlignmentFlag.AlignCenter,
                             self._text)  # fmt: skip
        self._paint_marks(painter)
        for index in range(len(self._pages)):
            top, height = self.span_of(index)
            if top < event.rect().bottom() + 1 and top + height > event.rect().top():
                painter.drawPixmap(QPointF(_MARGIN_PX, top), self._picture(index))
        for paint in self.overlays:
            paint(painter, QRectF(event.rect()))

    def _paint_marks(self, painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        size = _HEAD_UNITS * self._scale
        for note in self._workspace.notes:
            if (note.voice, note.start) in self._places:
                color = QColor(self.theme.accent)
                color.setAlpha(90)
                self._paint_mark(painter, self._point((note.voice, note.start)), 1.3 * size, color)
        for voice, start in self._sounding():
            color = self.theme.voice(voice)
            color.setAlpha(150)
            self._paint_mark(painter, self._point((voice, start)), size, color)

    def _paint_mark(self, painter: QPainter, middle: QPointF, size: float, color: QColor) -> None:
        painter.setBrush(color)
        box = QRectF(0, 0, 1.4 * size, size)
        box.moveCenter(middle)
        painter.drawRoundedRect(box, size / 3, size / 3)

    def _picture(self, index: int) -> QPixmap:
        if index not in self._pictures:
            while len(self._pictures) >= _CACHED_SYSTEMS:
                del self._pictures[next(iter(self._pictures))]
            self._pictures[index] = page_picture(
                self._pages[index],
                self._scale,
                self.devicePixelRatioF(),
                Qt.GlobalColor.transparent,
            )
        return self._pictures[index]

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        where = event.position()

        def distance(note: tuple[Voice, int]) -> float:
            gap = self._point(note) - where
            return float((gap.x() ** 2 + gap.y() ** 2) ** 0.5)

        nearest = min(self._places, key=distance, default=None)
        if nearest is None or distance(nearest) > max(_REACH_PX, _REACH_UNITS * self._scale):
            self._workspace.select()
            return
        add = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._select(*nearest, add=add)
