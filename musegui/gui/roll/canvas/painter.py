"""How the piano roll looks: grid, gaps, notes and selection, drawn in batches."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from musegui.core.keys import Key, scale
from musegui.core.score import MAX_VELOCITY, Score
from musegui.core.voices import Voice
from musegui.editor.document import Document
from musegui.editor.segments import CONFIDENCE_LEVELS, Segments, note_segments, open_spans
from musegui.editor.viewport import HIGHEST_ROW, LOWEST_ROW, Viewport
from musegui.editor.workspace import Workspace
from musegui.gui.common.theme import Theme, faded

_ROUNDED_FROM_STEP_PX = 3.0
_HATCH_PX = 8
_LETTER_PX = 9
_NUDGE_PX = 1e-6
"""Takes edges off the borders of pixels, where a rounding error would decide between two."""
_AT_THE_LEFT = int(Qt.AlignmentFlag.AlignVCenter)
_IN_THE_MIDDLE = int(Qt.AlignmentFlag.AlignCenter)
_MACHINE_ALPHAS = [
    0.16 + 0.36 * level / (CONFIDENCE_LEVELS - 1) for level in range(CONFIDENCE_LEVELS)
]


def whole_px(px: float) -> int:
    """Round to whole pixels alike wherever the origin is; `round` takes halves to even numbers."""
    return math.floor(px + 0.5 + _NUDGE_PX)


class SegmentCache:
    """The drawn runs of each voice, made anew when the document or what is hidden has changed."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._document = workspace.document
        self._state: tuple[int, frozenset[Voice]] = (-1, frozenset())
        self._segments: dict[Voice, Segments] = {}
        self._open: dict[Voice, list[tuple[int, int]]] = {}

    def segments(self, voice: Voice) -> Segments:
        self._refresh()
        if voice not in self._segments:
            document = self._document
            self._segments[voice] = note_segments(
                document.score, document.confidence, voice, self._workspace.hidden
            )
        return self._segments[voice]

    def gaps(self, voice: Voice) -> list[tuple[int, int]]:
        """List the OPEN spans of a voice."""
        self._refresh()
        if voice not in self._open:
            self._open[voice] = open_spans(self._document.score, voice)
        return self._open[voice]

    def _refresh(self) -> None:
        state = self._document.revision, self._workspace.hidden
        if state != self._state:
            self._state = state
            self._segments.clear()
            self._open.clear()


class RollPainter:
    """Draws what changes only with score, view, selection and theme."""

    def __init__(self, workspace: Workspace, cache: SegmentCache) -> None:
        self._workspace = workspace
        self._cache = cache

    def paint(self, painter: QPainter, view: Viewport, theme: Theme) -> None:
        """Draw everything but the playhead and the marks of the gesture under way."""
        painter.fillRect(0, 0, view.width_px, view.height_px, QColor(theme.roll))
        self._paint_rows(painter, view, theme)
        self._paint_gaps(painter, view, theme)
        paint_time_lines(painter, view, theme, self._workspace.document, view.height_px)
        voices = self._workspace.voice_order()[::-1]
        notes = {voice: self._rects(voice, view) for voice in voices}
        for locked in (False, True):
            for voice, buckets in notes.items():
                for bucket, rects in buckets.items():
                    if (bucket < 0) == locked:
                        self._paint_notes(painter, view, theme, voice, bucket, rects)
        if self._workspace.shows_velocities:
            for voice in voices:
                self._paint_velocities(painter, view, theme, voice)
        self._paint_selection(painter, view, theme)
        self._paint_beyond_end(painter, view, theme)

    def _paint_rows(self, painter: QPainter, view: Viewport, theme: Theme) -> None:
        low, high = view.visible_pitches
        low, high = max(low - 1, LOWEST_ROW), min(high + 1, HIGHEST_ROW)  # their lines may show
        shaded = []
        for left, right, key in _key_spans(self._workspace.document.score, view):
            for pitch in range(low, high + 1):
                if not _in_key(pitch, key):
                    top, bottom = whole_px(view.y_of(pitch)), whole_px(view.y_of(pitch - 1))
                    shaded.append(QRectF(left, top, right - left, bottom - top))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.roll_black_key))
        painter.drawRects(shaded)
        octaves = [p for p in range(low, high + 1) if p % 12 == 0]
        halves = [p for p in range(low, high + 1) if p % 12 == 5]
        for rows, colour in ((halves, theme.row_line), (octaves, theme.octave_line)):
            painter.setPen(QPen(QColor(colour), 1))
            y_px = [whole_px(view.y_of(pitch) + view.row_px) - 0.5 for pitch in rows]
            painter.drawLines([QLineF(0, y, view.width_px, y) for y in y_px])

    def _paint_gaps(self, painter: QPainter, view: Viewport, theme: Theme) -> None:
        """Hatch the compass of the chosen voice where it is OPEN."""
        voice = self._workspace.voice
        first, last = view.visible_steps
        part = self._workspace.document.score.part(voice)
        if part.rests:
            return
        top = view.y_of(part.highest)
        height = (part.highest - part.lowest + 1) * view.row_px
        painter.setPen(QPen(theme.hatch(voice), 1))
        origin = whole_px(view.x_of(0)) + whole_px(view.y_of(0))
        for start, stop in self._cache.gaps(voice):
            if start < last and first < stop:
                left, right = max(view.x_of(start), -10), min(view.x_of(stop), view.width_px + 10)
                paint_hatch(painter, QRectF(left, top, right - left, height), origin)

    def _rects(self, voice: Voice, view: Viewport) -> dict[int, list[QRectF]]:
        segments = self._cache.segments(voice)
        return segment_rects(segments, segments.between(*view.drawn_steps), view)

    def _paint_notes(
        self,
        painter: QPainter,
        view: Viewport,
        theme: Theme,
        voice: Voice,
        bucket: int,
        rects: list[QRectF],
    ) -> None:
        """Draw the user's notes of a voice, or the generated ones of one confidence."""
        fill, border = note_colours(theme, voice, bucket)
        painter.setBrush(fill)
        if view.step_px < _ROUNDED_FROM_STEP_PX:
            painter.setPen(QPen(border, 0) if bucket < 0 else QPen(Qt.PenStyle.NoPen))
            painter.drawRects(rects)
        else:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
            painter.setPen(QPen(border, 1.4 if bucket < 0 else 1.0))
            for rect in rects:
                painter.drawRoundedRect(rect, 2.5, 2.5)
        self._paint_letters(painter, view, theme, voice, rects, bucket)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _paint_letters(
        self,
        painter: QPainter,
        view: Viewport,
        theme: Theme,
        voice: Voice,
        rects: list[QRectF],
        bucket: int,
    ) -> None:
        rects = [r for r in rects if r.width() >= _LETTER_PX and r.height() >= 8]
        if not rects:
            return
        font = QFont(painter.font())
        font.setPixelSize(int(min(view.row_px - 3, 11)))
        font.setBold(True)
        painter.setFont(font)
        letter = self._workspace.document.score.part(voice).letter
        ink = theme.voice_ink(voice)
        if bucket < 0 and not theme.dark:
            ink = QColor(theme.accent_text)
        elif bucket >= 0 and theme.dark:
            ink = theme.voice(voice).lighter(140)
        painter.setPen(ink)
        for rect in rects:
            # On whole pixels, for a letter cut in two by scrolling must fit together again.
            rect = QRectF(whole_px(rect.left()), rect.top(), whole_px(rect.width()), rect.height())
            if rect.width() < (1 + len(letter)) * _LETTER_PX:
                painter.drawText(rect, _IN_THE_MIDDLE, letter)
            else:
                painter.drawText(rect.adjusted(4, 0, 0, 0), _AT_THE_LEFT, letter)

    def _paint_velocities(
        self, painter: QPainter, view: Viewport, theme: Theme, voice: Voice
    ) -> None:
        """Draw a line along the foot of each note, the longer, the louder it sounds."""
        segments = self._cache.segments(voice)
        visible = segments.between(*view.drawn_steps)
        heads = segments.heads[visible]
        starts = segments.starts[visible][heads]
        lefts = view.x_of(starts.astype(np.float64)) + 3.5
        rights = view.x_of(segments.stops[visible][heads].astype(np.float64)) - 3.5
        shares = self._workspace.velocities[voice, starts] / MAX_VELOCITY
        rows = (segments.lanes + 1) / segments.shares
        feet = view.y_of(segments.pitches[visible][heads].astype(np.float64))
        feet += 1 + (view.row_px - 2) * rows[visible][heads] - 2.5
        ends = lefts + np.maximum(rights - lefts, 0) * shares
        painter.setPen(QPen(QColor(theme.text if theme.dark else theme.raised), 1.5))
        columns = (lefts, feet, ends, feet)
        painter.drawLines(list(map(QLineF, *(column.tolist() for column in columns))))

    def _paint_selection(self, painter: QPainter, view: Viewport, theme: Theme) -> None:
        """Outline the selected notes and give them grips: a shape, not a colour alone."""
        first, last = view.drawn_steps
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        for note in self._workspace.notes:
            if note.stop <= first or last <= note.start:
                continue
            rect = note_rect(view, note.start, note.stop, note.pitch)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.selection), 2))
            painter.drawRoundedRect(rect.adjusted(-1, -1, 1, 1), 3.5, 3.5)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.selection))
            if rect.width() >= 18:
                for x in (rect.left() - 1, rect.right() - 2):
                    painter.drawRect(QRectF(x, rect.center().y() - 3, 3, 6))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _paint_beyond_end(self, painter: QPainter, view: Viewport, theme: Theme) -> None:
        end = view.x_of(self._workspace.document.score.steps)
        if end < view.width_px:
            left = max(end, 0.0)
            beyond = QRectF(left, 0, view.width_px - left, view.height_px)
            painter.fillRect(beyond, QColor(theme.beyond_end))


def note_colours(theme: Theme, voice: Voice, bucket: int) -> tuple[QColor, QColor]:
    """Give fill and border of a note: bucket -1 is the user's, others are levels of confidence."""
    colour = theme.voice(voice)
    if bucket < 0:
        return colour, colour.lighter(150) if theme.dark else theme.voice_ink(voice)
    alpha = _MACHINE_ALPHAS[bucket]
    return faded(colour, alpha), faded(colour, alpha + 0.25)


def note_rect(view: Viewport, start: int, stop: int, pitch: int) -> QRectF:
    """Give the rectangle of a note, a hair smaller than its cells."""
    left, right = view.x_of(start), view.x_of(stop)
    top = view.y_of(pitch)
    return QRectF(left + 1, top + 1, max(right - left - 2, 1.5), max(view.row_px - 2, 1.5))


def segment_rects(segments: Segments, visible: slice, view: Viewport) -> dict[int, list[QRectF]]:
    """Give the rectangles of some runs by their bucket, the highest first.

    Runs without a head join the run before.
    """
    lefts = view.x_of(segments.starts[visible].astype(np.float64)) + np.where(
        segments.heads[visible], 1.0, -0.5
    )
    widths = np.maximum(view.x_of(segments.stops[visible].astype(np.float64)) - 1 - lefts, 1.5)
    lefts += _NUDGE_PX
    heights = np.maximum((view.row_px - 2) / segments.shares[visible], 1.5)
    tops = view.y_of(segments.pitches[visible].astype(np.float64)) + 1 + _NUDGE_PX
    tops += heights * segments.lanes[visible]
    buckets = np.where(segments.locked[visible], -1, segments.levels[visible])
    rects = {}
    for bucket in np.unique(buckets)[::-1].tolist():
        here = buckets == bucket
        columns = (array[here].tolist() for array in (lefts, tops, widths, heights))
        rects[bucket] = list(map(QRectF, *columns))
    return rects


def paint_hatch(painter: QPainter, rect: QRectF, origin: int) -> None:
    """Fill a rectangle with rising lines; Qt's own patterns shrink on screens of more pixels.

    Parameters
    ----------
    origin : int
        Sum of the coordinates of a point that a line goes through, in pixels.
    """
    bounds = rect.toAlignedRect()
    first = bounds.left() + bounds.top()
    last = first + bounds.width() + bounds.height()
    sums = range(first + (origin - first) % _HATCH_PX, last + 1, _HATCH_PX)
    top, bottom = bounds.top(), bounds.top() + bounds.height()
    painter.save()
    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    painter.drawLines([QLineF(total - bottom, bottom, total - top, top) for total in sums])
    painter.restore()


def _key_spans(score: Score, view: Viewport) -> Iterator[tuple[float, float, Key | None]]:
    """List ``(left_px, right_px, key)`` of what is in view, from one key signature to the next."""
    changes = [change for change in score.key_changes if 0 < view.x_of(change.step) < view.width_px]
    lefts = [0, *(whole_px(view.x_of(change.step)) for change in changes)]
    first = score.key_at(int(max(view.step_at(0), 0)))
    keys = [first, *(change.key for change in changes)]
    yield from zip(lefts, [*lefts[1:], view.width_px], keys, strict=True)


def _in_key(pitch: int, key: Key | None) -> bool:
    return LOWEST_ROW <= pitch <= HIGHEST_ROW and pitch % 12 in scale(key)


def bar_lines(document: Document, view: Viewport) -> Iterator[tuple[int, int, bool]]:
    """List ``(step, number, seen)`` of the bars that begin in view, one beyond the end included.

    The number is that of printed music.
    """
    first, last = view.visible_steps
    grid = document.score.grid
    number = grid.first_bar_number()
    starts = grid.bar_starts(last + 1)
    for index in range(max(bisect_left(starts, first) - 1, 0), len(starts)):
        yield starts[index], number + index, first <= starts[index]


def paint_time_lines(
    painter: QPainter, view: Viewport, theme: Theme, document: Document, height_px: int
) -> None:
    """Draw bars, beats and, where there is room, steps as vertical lines."""
    first, last = view.visible_steps
    grid = document.score.grid
    bars = [start for start, _, _ in bar_lines(document, view)]
    beats = grid.beat_starts(last + 1, first)
    layers: list[tuple[list[int], str]] = []
    if view.step_px >= 9:
        layers.append((list(range(first, last + 1)), theme.step_line))
    if view.step_px * 4 >= 9:
        layers.append((beats, theme.beat_line))
    layers.append((bars, theme.bar_line))
    for steps, colour in layers:
        painter.setPen(QPen(QColor(colour), 1))
        xs = [whole_px(view.x_of(step)) + 0.5 for step in steps]
        painter.drawLines([QLineF(x, 0, x, height_px) for x in xs])
