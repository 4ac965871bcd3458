"""The chord lane: what chords are asked for over the beats, and in grey what stands there."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QMenu

from musegui.core.analysis.spelling import key_of
from musegui.core.harmony.chord_track import ChordSpan, chord_spans, set_chord
from musegui.core.harmony.chords import ChordError, parse_chord
from musegui.core.harmony.figured_bass import FigureError, is_figured, parse_figures, set_figures
from musegui.core.harmony.local_chords import typed_chord, written_chord
from musegui.core.keys import local_names, with_signs, without_signs
from musegui.core.score import Score
from musegui.core.translation import tr, tr_noop
from musegui.core.voices import Voice
from musegui.editor.workspace import Workspace
from musegui.gui.common.background import Background
from musegui.gui.common.own_keys import OwnKeys
from musegui.gui.common.theme import faded
from musegui.gui.roll.lanes.chord_editor import ChordEditor
from musegui.gui.roll.lanes.lane import RollStrip
from musegui.gui.roll.lanes.lane_analysis import LaneAnalysis
from musegui.gui.roll.painter import bar_lines, whole_px
from musegui.gui.roll.piano_roll import PianoRoll

HEIGHT_PX = 24
FIGURES_PX = 15
"""What the lane grows by in a piece that has figures."""

_TIP = tr_noop(
    "Double-click a beat to ask for a chord there: C, F♯m7, B♭/D, or V7, ii65, V/V; or for figures "
    "of the bass: 6, 65, ♯, 4 3."
)


class ChordLane(RollStrip):
    """Shows the chord track and takes it down.

    A double click, or Enter or the first letter of a chord at the beat with the focus, opens an
    editor over the beat; Tab goes on to the next one.

    Signals
    -------
    suggestions_asked : int
        The step whose beat a chord is wanted for.
    voicing_asked : ()
        The chord at the cursor is to be voiced otherwise.
    """

    suggestions_asked = Signal(int)
    voicing_asked = Signal()

    def __init__(
        self,
        workspace: Workspace,
        roll: PianoRoll,
        background: Background,
        *,
        numerals: bool = False,
    ) -> None:
        super().__init__(workspace, roll, tr("Chord lane"), tr(_TIP))
        self._beat = 0
        self._score: Score | None = None
        self._spans: list[ChordSpan] = []
        self._tight_bars: Mapping[int, str] = {}
        self.editor = ChordEditor(self)
        self.editor.entered.connect(self._take)
        self.editor.done.connect(self.setFocus)
        self.analysis = LaneAnalysis(self._document, background, numerals=numerals, parent=self)
        self.analysis.changed.connect(self._on_analysed)
        self._fit_height()
        OwnKeys(self, self._is_ours)
        roll.view_changed.connect(self._on_view_changed)
        self._document.changed.add(self._on_changed)

    @property
    def beat(self) -> int:
        """Where the focus is: the first step of its beat."""
        return self._beat

    def write_at_cursor(self) -> None:
        """Open the editor over the beat at the cursor."""
        self._beat = self._beat_of(self._workspace.score_step)
        self._open()

    def mark_bars(self, tight_bars: Mapping[int, str]) -> None:
        """Mark bars, by their printed numbers, that leave the fill no choice; say why."""
        self._tight_bars = tight_bars
        self.update()

    @property
    def marked_bars(self) -> Mapping[int, str]:
        return self._tight_bars

    # Painting

    def _fit_height(self) -> None:
        self.setFixedHeight(HEIGHT_PX + FIGURES_PX * bool(self._document.score.figures))

    def _on_changed(self) -> None:
        self._fit_height()
        self.update()
        if self.isVisible():
            self.analysis.wait()

    def _on_analysed(self) -> None:
        self.update()
        if self.hasFocus():
            self.setAccessibleDescription(self._words_at(self._beat))

    def _on_view_changed(self) -> None:
        self.editor.leave()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        score, theme = self._document.score, self._roll.theme
        self.analysis.begin()
        if score is not self._score:
            self._score, self._spans = score, chord_spans(score)
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.panel))
        font = QFont(self.font())
        font.setPixelSize(11)
        painter.setFont(font)
        self._paint_bars(painter)
        self._paint_analysis(painter)
        for span in self._spans:
            self._paint_span(painter, span)
        self._paint_figures(painter)
        self._paint_focus(painter)
        painter.setPen(QPen(QColor(theme.border), 1))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.end()

    def _paint_bars(self, painter: QPainter) -> None:
        theme, view = self._roll.theme, self._roll.viewport
        for start, number, seen in bar_lines(self._document, view):
            x = whole_px(view.x_of(start)) + 0.5
            if seen:
                painter.setPen(QPen(QColor(theme.beat_line), 1))
                painter.drawLine(QPointF(x, 0), QPointF(x, self.height()))
            if number in self._tight_bars:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
                stop = start + self._document.score.grid.meter_at(start).steps_per_bar
                right = view.x_of(stop) - 4
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(theme.warning))
                corners = ((right - 10, 17), (right, 17), (right - 5, 7))
                painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))
                painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _paint_analysis(self, painter: QPainter) -> None:
        """Name in grey what stands, where it changes, or as soon as there is room."""
        view, metrics = self._roll.viewport, QFontMetricsF(painter.font())
        first, last = view.visible_steps
        painter.setPen(faded(QColor(self._roll.theme.faint_text), 0.75))
        free_from, named = 0.0, ""
        for step, text in self.analysis.names:
            if step >= last:
                break
            if text == named:
                continue
            named = text
            if not text or step < first - 8:
                continue
            x, written = view.x_of(step) + 3, written_chord(text)
            until = x + metrics.horizontalAdvance(written) + 2
            if x >= free_from and until <= view.x_of(self._asked_from(step)):
                painter.drawText(QPointF(x, 16), written)
                free_from = until + 3
            else:
                named = ""

    def _asked_from(self, step: int) -> float:
        """Give the first step from a step on for which a chord is asked."""
        later = (max(span.start, step) for span in self._spans if span.stop > step)
        return next(later, float("inf"))

    def _paint_span(self, painter: QPainter, span: ChordSpan) -> None:
        theme, view = self._roll.theme, self._roll.viewport
        left, right = view.x_of(span.start), view.x_of(span.stop)
        if right < 0 or left > self.width():
            return
        wrong = self._flaw(span.text, span.start) is not None
        colour = QColor(theme.error if wrong else theme.accent)
        pill = QRectF(left + 1.5, 3.5, max(right - left - 3, 4), HEIGHT_PX - 8)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(QPen(colour, 1))
        painter.setBrush(faded(colour, 0.14))
        painter.drawRoundedRect(pill, 4, 4)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(QColor(theme.text))
        inside = pill.adjusted(4, 0, -2, 0)
        where = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(inside, where, written_chord(span.text))

    def _paint_figures(self, painter: QPainter) -> None:
        """Write the figures below the chords, in the colour of the bass."""
        theme, view = self._roll.theme, self._roll.viewport
        first, last = view.visible_steps
        for step, text in self._document.score.figures:
            if first - 8 <= step < last:
                wrong = self._flaw(text, step) is not None
                painter.setPen(QColor(theme.error) if wrong else theme.voice_ink(Voice.BASS))
                painter.drawText(QPointF(view.x_of(step) + 3, HEIGHT_PX + 9), with_signs(text))

    def _paint_focus(self, painter: QPainter) -> None:
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._roll.theme.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self._rect_of(self._beat).adjusted(1, 1, -1, -2))

    def _rect_of(self, beat: int) -> QRectF:
        view = self._roll.viewport
        left, right = view.x_of(beat), view.x_of(beat + self._beat_steps(beat))
        return QRectF(left, 0, right - left, self.height())

    # Beats

    def _beat_steps(self, step: int) -> int:
        return self._document.score.grid.meter_at(step).beat_steps

    def _beat_of(self, step: int) -> int:
        return self._document.score.grid.beat_span(step)[0]

    def _go_to_beat(self, beats: int) -> None:
        step = self._beat
        if beats > 0:
            step += self._beat_steps(step)
        elif step > 0:
            step = self._beat_of(step - 1)
        if step < self._document.score.steps:
            self._beat = step
            self._roll.set_view(self._roll.viewport.showing(step, self._middle_pitch()))
        self.setAccessibleDescription(self._words_at(self._beat))
        self.update()

    def _middle_pitch(self) -> int:
        low, high = self._roll.viewport.visible_pitches
        return (low + high) // 2

    # Writing

    def _open(self, first: str = "") -> None:
        score = self._document.score
        asked = dict(score.figures) | dict(score.chords)
        where = self._rect_of(self._beat).toAlignedRect()
        text = without_signs(written_chord(asked.get(self._beat, "")))
        self.editor.open(where, first or text)

    def _take(self, text: str, go_on: bool) -> None:
        """Ask for what was typed, or say in place why it is no chord."""
        text = text if is_figured(text) else typed_chord(text)
        flaw = self._flaw(text, self._beat) if text.strip() else None
        if flaw is not None:
            self.editor.explain(flaw)
            return
        bar = self._document.score.grid.position(self._beat).bar
        score, beat, words = self._document.score, self._beat, written_chord(text.strip())
        if not words:
            label = tr("Remove chord, bar {bar}", bar=bar)
            made = set_figures(set_chord(score, beat, ""), beat, "")
        elif is_figured(text):
            label, made = (
                tr("Set figures {figures}, bar {bar}", figures=words, bar=bar),
                set_figures(score, beat, text),
            )
        else:
            label, made = (
                tr("Set chord {chord}, bar {bar}", chord=words, bar=bar),
                set_chord(score, beat, text),
            )
        self.editor.leave()
        self._document.apply(label, made)
        self.setFocus()
        if go_on:
            self._go_to_beat(1)
            self._open()

    def _flaw(self, text: str, step: int) -> str | None:
        try:
            if is_figured(text):
                parse_figures(text)
            else:
                parse_chord(text, key_of(self._document.score, step))
        except (ChordError, FigureError) as error:
            return str(error)
        return None

    # Hands

    def mousePressEvent(self, event: QMouseEvent) -> None:
        step = int(self._roll.viewport.step_at(event.position().x()))
        if event.button() is Qt.MouseButton.LeftButton and 0 <= step < self._document.score.steps:
            self._beat = self._beat_of(step)
            self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)
        step = int(self._roll.viewport.step_at(event.position().x()))
        if 0 <= step < self._document.score.steps:
            self._open()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the chord at a beat."""
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            step = int(self._roll.viewport.step_at(event.pos().x()))
            if not 0 <= step < self._document.score.steps:
                return
            self._beat = self._beat_of(step)
            self.update()
        self._workspace.set_cursor(self._beat)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Set chord …"), self._open)
        menu.addAction(tr("Suggest next chord"), partial(self.suggestions_asked.emit, self._beat))
        menu.addAction(tr("Next voicing of the chord"), self.voicing_asked.emit)
        menu.addAction(tr("Remove chord"), partial(self._take, "", False))
        menu.popup(event.globalPos())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.setToolTip(self._words_at(int(self._roll.viewport.step_at(event.position().x()))))

    def _is_ours(self, event: QKeyEvent) -> bool:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held == Qt.KeyboardModifier.AltModifier:
            return event.key() == Qt.Key.Key_Down
        if held == Qt.KeyboardModifier.NoModifier:
            keys = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Enter,
                    Qt.Key.Key_F2, Qt.Key.Key_Delete, Qt.Key.Key_Backspace)  # fmt: skip
            return event.key() in keys or _begins_a_chord(event.text())
        return held == Qt.KeyboardModifier.ShiftModifier and _begins_a_chord(event.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if not self._is_ours(event):
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Down:
            self.suggestions_asked.emit(self._beat)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._go_to_beat(1 if key == Qt.Key.Key_Right else -1)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._take("", False)
        else:
            self._open(event.text() if _begins_a_chord(event.text()) else "")

    def _words_at(self, step: int) -> str:
        """Say what is asked for and what stands at the beat of a step."""
        score = self._document.score
        self.analysis.want_remarks()
        if not 0 <= step < score.steps:
            return tr(_TIP)
        step = self._beat_of(step)
        position = score.grid.position(step)
        lines = []
        tight = self._tight_bars.get(position.bar)
        if tight is not None:
            lines.append(tight)
        for span in self._spans:
            if span.start <= step < span.stop:
                flaw = self._flaw(span.text, span.start)
                lines.append(
                    flaw
                    or tr(
                        "{place}: set chord {chord}",
                        place=position,
                        chord=written_chord(span.text),
                    )
                )
        for mark in score.figures:
            if step <= mark.step < step + self._beat_steps(step):
                flaw = self._flaw(mark.text, mark.step)
                lines.append(
                    flaw
                    or tr(
                        "{place}: figures {figures}", place=position, figures=with_signs(mark.text)
                    )
                )
        standing = [mark.text for mark in self.analysis.names if mark.step <= step]
        if standing and standing[-1]:
            lines.append(
                tr(
                    "{place}: sounding chord {chord}",
                    place=position,
                    chord=written_chord(standing[-1]),
                )
            )
        stop = step + self._beat_steps(step)
        lines += [text for at, text in self.analysis.remarks if step <= at < stop]
        return "\n".join([*lines, tr(_TIP)])


def _begins_a_chord(text: str) -> bool:
    letters = {name[0] for name in local_names()}
    return bool(text) and (text in "ABCDEFGIVivN#b♯♭23456789" or text in letters)
