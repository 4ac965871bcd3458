"""What chord may come next: the likeliest at a beat, heard on the way and set with Enter."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor

from musegui.core.analysis.spelling import key_of
from musegui.core.editing.edits import with_room
from musegui.core.fill.fill_options import FillOptions
from musegui.core.harmony.chord_track import set_chord
from musegui.core.harmony.local_chords import written_chord
from musegui.core.harmony.next_chord import LikelyChord, chord_text
from musegui.core.score import MAX_STEPS, Score
from musegui.core.translation import tr
from musegui.core.voices import VOICES
from musegui.editor.workspace import Workspace
from musegui.engine.fill.messages import Answer
from musegui.gui.common.notices import Notices
from musegui.gui.fill.bridge.asker import Asker
from musegui.gui.fill.bridge.fill_bridge import FillBridge
from musegui.gui.fill.likely.likely_popup import LikelyEntry, LikelyPopup
from musegui.gui.roll.roll_view import RollView

_SHOWN = 8
_WIDTH_PX = 216
_LEAST = 0.005
"""What is less likely is not offered."""


class ChordSuggestions(QObject):
    """Asks the network for the chords at a beat and shows them below the chord lane.

    Attributes
    ----------
    popup : LikelyPopup
    texts : list of str
        The chords that it shows, as the chord track takes them.
    """

    def __init__(
        self,
        workspace: Workspace,
        bridge: FillBridge,
        view: RollView,
        options: Callable[[], FillOptions],
        notices: Notices,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._document = workspace.document
        self._lane, self._roll = view.lane, view.roll
        self._notices = notices
        self._score: Score | None = None
        self._step = 0
        self._chords: list[LikelyChord] = []
        self.texts: list[str] = []
        self._asker = Asker("chords", bridge, options, self._show_answer)
        self.popup = LikelyPopup(self._roll, _SHOWN, _WIDTH_PX)
        self.popup.taken.connect(self._take)
        self.popup.looked_at.connect(self._sound)
        self.popup.left.connect(self._leave)
        self._lane.suggestions_asked.connect(self.ask)
        self._roll.view_changed.connect(self.close)
        self._document.changed.add(self.close)

    def ask_at_cursor(self) -> None:
        """Suggest a chord at the beat at the cursor; at the end of the piece, in a new bar."""
        self.ask(self._lane.beat if self._lane.hasFocus() else self._workspace.cursor_step)

    def ask(self, step: int) -> None:
        """Suggest a chord at the beat of a step."""
        score = self._document.score
        if step >= score.steps:
            step = score.steps
            if step >= MAX_STEPS:
                self._notices.info(tr("The piece can't become longer, so there is no next chord."))
                return
            score = with_room(score, step + 1)
        self.close()
        self._step = score.grid.beat_span(step)[0]
        self._score = score
        self._asker.ask_chords(score, self._step)

    def _show_answer(self, answer: Answer) -> None:
        score = self._score
        if score is None:
            return
        if answer.problem or not answer.chords:
            self._notices.info(answer.problem or tr("No chord is likely there."))
            return
        key = key_of(score, self._step)
        numerals = self._lane.analysis.numerals
        entries: dict[str, LikelyEntry] = {}
        self._chords = []
        asked = dict(score.chords).get(self._step, "")
        for likely in answer.chords:
            text = chord_text(likely, key, numerals=numerals)
            if text not in entries and (likely.probability >= _LEAST or not entries):
                name = written_chord(text)
                tip = tr("Set chord {chord} here", chord=name)
                entries[text] = LikelyEntry(name, likely.probability, text == asked, tip)
                self._chords.append(likely)
        self.texts = list(entries)
        position = score.grid.position(self._step)
        theme = self._roll.theme
        self.popup.show_entries(
            tr("Likely chords, {place}", place=position),
            list(entries.values()),
            theme,
            QColor(theme.accent),
        )
        self.popup.move_beside(self._roll.viewport.x_of(self._step), 0, 0)
        self.popup.rows[0].setFocus()

    def _sound(self, place: int) -> None:
        for voice, pitch in zip(VOICES, self._chords[place].pitches, strict=True):
            if pitch >= 0:
                self._workspace.sound_edit(voice, pitch)

    def _take(self, place: int) -> None:
        """Ask for a chord; a fill then writes it."""
        score, step, text = self._score, self._step, self.texts[place]
        self._leave()
        if score is not None:
            bar = score.grid.position(step).bar
            label = tr("Set chord {chord}, bar {bar}", chord=written_chord(text), bar=bar)
            self._document.apply(label, set_chord(score, step, text))

    def _leave(self) -> None:
        self.close()
        self._roll.setFocus()

    def close(self) -> None:
        """Put the list away, and want no answer any more."""
        self._asker.forget()
        if self.popup.isVisible():
            had_focus = self.popup.isAncestorOf(self.popup.focusWidget() or self._roll)
            self.popup.hide()
            if had_focus:
                self._roll.setFocus()
