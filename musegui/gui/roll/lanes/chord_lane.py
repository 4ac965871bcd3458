"""The chord lane: what chords are asked for over the beats, and in grey what stands there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QMenu

from musegui.core.harmony.chord_track import ChordSpan, chord_spans, flaw_of, set_chord
from musegui.core.harmony.figured_bass import is_figured, set_figures
from musegui.core.harmony.local_chords import typed_chord, written_chord
from musegui.core.keys import local_names, with_signs, without_signs
from musegui.core.score import Score
from musegui.core.translation import tr, tr_noop
from musegui.editor.workspace import Workspace
from musegui.gui.common.background import Background
from musegui.gui.common.own_keys import OwnKeys
from musegui.gui.roll.canvas.piano_roll import PianoRoll
from musegui.gui.roll.lanes.chord_editor import ChordEditor
from musegui.gui.roll.lanes.chord_painter import FIGURES_PX, HEIGHT_PX, ChordPainter, ChordPicture
from musegui.gui.roll.lanes.lane import RollStrip
from musegui.gui.roll.lanes.lane_analysis import LaneAnalysis

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
        self._painter = ChordPainter(self._document, roll)
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
        score = self._document.score
        self.analysis.begin()
        if score is not self._score:
            self._score, self._spans = score, chord_spans(score)
        painter = QPainter(self)
        shown = ChordPicture(
            self._spans,
            self.analysis.names,
            self._tight_bars,
            focus=self._rect_of(self._beat) if self.hasFocus() else None,
        )
        self._painter.paint(painter, QRectF(self.rect()), shown)
        painter.end()

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
        flaw = flaw_of(self._document.score, text, self._beat) if text.strip() else None
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

    # Mouse and keys

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
        self.analysis.want_remarks()
        if not 0 <= step < self._document.score.steps:
            return tr(_TIP)
        start = self._beat_of(step)
        stop = start + self._beat_steps(start)
        tight = self._tight_bars.get(self._document.score.grid.position(start).bar)
        lines = [
            *([] if tight is None else [tight]),
            *self._asked_at(start, stop),
            *self._standing_at(start),
            *(text for at, text in self.analysis.remarks if start <= at < stop),
        ]
        return "\n".join([*lines, tr(_TIP)])

    def _asked_at(self, start: int, stop: int) -> Iterator[str]:
        """Say which chord and figures are asked for from a step to another, or what is wrong."""
        score = self._document.score
        place = score.grid.position(start)
        for span in self._spans:
            if span.start <= start < span.stop:
                asked = tr(
                    "{place}: set chord {chord}", place=place, chord=written_chord(span.text)
                )
                yield flaw_of(score, span.text, span.start) or asked
        for at, text in score.figures:
            if start <= at < stop:
                asked = tr("{place}: figures {figures}", place=place, figures=with_signs(text))
                yield flaw_of(score, text, at) or asked

    def _standing_at(self, step: int) -> Iterator[str]:
        names = [mark.text for mark in self.analysis.names if mark.step <= step]
        if names and names[-1]:
            place = self._document.score.grid.position(step)
            yield tr("{place}: sounding chord {chord}", place=place, chord=written_chord(names[-1]))


def _begins_a_chord(text: str) -> bool:
    letters = {name[0] for name in local_names()}
    return bool(text) and (text in "ABCDEFGIVivN#b♯♭23456789" or text in letters)
