"""The field in which words are typed under a note, in a lane of the roll or in the score."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from musegui.core.marks import Ending
from musegui.core.notes import Note
from musegui.core.translation import tr, tr_n
from musegui.editor.actions.lyric_entry import LyricEntry
from musegui.gui.common.own_keys import OwnKeys

_LEAST_PX = 56
_HEIGHT_PX = 20
_SPACE = "\u00a0"

_ENDINGS = {" ": Ending.WORD, "-": Ending.HYPHEN, "_": Ending.MELISMA}
_LITERAL = {Qt.Key.Key_Space: _SPACE, Qt.Key.Key_Minus: "-", Qt.Key.Key_Underscore: "_"}
_VERSES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Return: 1, Qt.Key.Key_Enter: 1}


class LyricEditor(QLineEdit):
    """A line edit that floats where the words of a note stand, and goes from note to note.

    Space, hyphen and underscore go on, Shift+Space or Backspace at the beginning go back, Up, Down
    and Enter change the verse, and Esc ends. With Ctrl, space and hyphen are written.

    Parameters
    ----------
    place : callable
        Gives where a note's words are typed, on the parent; None where that is not seen.
    show_note : callable
        Scrolls to a note.

    Signals
    -------
    left : ()
        Typing has ended.
    unplaced : int
        So many syllables of what was pasted found no note.
    """

    left = Signal()
    unplaced = Signal(int)

    def __init__(
        self,
        parent: QWidget,
        entry: LyricEntry,
        place: Callable[[Note, int], QRect | None],
        show_note: Callable[[Note], object],
    ) -> None:
        super().__init__(parent)
        self._room = parent
        self._entry = entry
        self._place = place
        self._show_note = show_note
        self.setObjectName("lyricEditor")
        self.textEdited.connect(lambda text: entry.show(text))
        OwnKeys(self, self._is_ours, self._press)
        self.hide()

    def begin(self) -> bool:
        """Type at the selection or the cursor; False if the voice has no note there."""
        self.leave()
        if not self._entry.begin():
            return False
        self._show_here()
        return True

    def leave(self) -> None:
        """Finish what is typed, and put it away."""
        if self.isVisible() and self._entry.note is not None:
            self._entry.end(self.text())
            self.hide()
            self.left.emit()

    def follow(self) -> None:
        """Go where the note is seen now."""
        note = self._entry.note
        if self.isVisible() and note is not None:
            self._lay(note)

    def _show_here(self) -> None:
        note = self._entry.note
        assert note is not None, "somebody types at a note"
        self._show_note(note)
        self.setText(self._entry.text)
        self.setAccessibleName(tr("Lyrics, verse {verse}", verse=self._entry.verse))
        self._lay(note)
        self.show()
        self.raise_()
        self.setFocus()
        self.selectAll()

    def _lay(self, note: Note) -> None:
        where = self._place(note, self._entry.verse)
        if where is None:
            return
        room = self._room
        width = min(max(where.width(), _LEAST_PX), room.width())
        left = min(max(where.left(), 0), room.width() - width)
        top = min(max(where.top(), 0), max(room.height() - _HEIGHT_PX, 0))
        self.setGeometry(left, top, width, _HEIGHT_PX)

    def _is_ours(self, event: QKeyEvent) -> bool:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held & Qt.KeyboardModifier.ControlModifier:
            return event.key() in _LITERAL or (event.key() == Qt.Key.Key_V and _has_words())
        if event.key() == Qt.Key.Key_Backspace:
            return self.cursorPosition() == 0 and not self.hasSelectedText()
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Tab):
            return True
        return event.key() in _VERSES or event.text() in _ENDINGS or event.key() == Qt.Key.Key_Space

    def _press(self, event: QKeyEvent) -> None:
        key, held = event.key(), event.modifiers()
        if key == Qt.Key.Key_Escape:
            self.leave()
        elif held & Qt.KeyboardModifier.ControlModifier:
            self._press_with_control(key)
        elif key in _VERSES:
            self._entry.change_verse(self.text(), _VERSES[Qt.Key(key)])
            self._show_here()
        elif key == Qt.Key.Key_Backspace or (
            key == Qt.Key.Key_Space and held & Qt.KeyboardModifier.ShiftModifier
        ):
            self._entry.go_back(self.text())
            self._show_here()
        elif self._entry.go_on(self.text(), _ENDINGS.get(event.text(), Ending.WORD)):
            self._show_here()
        else:
            self.leave()

    def _press_with_control(self, key: int) -> None:
        if key == Qt.Key.Key_V:
            lost = self._entry.paste(QGuiApplication.clipboard().text())
            self._show_here()
            if lost:
                self.unplaced.emit(lost)
        else:
            self.insert(_LITERAL[Qt.Key(key)])
            self._entry.show(self.text())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.leave()


def _has_words() -> bool:
    """Tell whether more than one syllable was copied."""
    return len(QGuiApplication.clipboard().text().replace("-", " ").replace("_", " ").split()) > 1


def describe_unplaced(syllables: int) -> str:
    """Say that syllables of what was pasted found no note."""
    return tr_n(
        "{n} syllable of what was pasted found no note. Lyrics … (Ctrl+Shift+L) keeps it "
        "while you add notes.",
        "{n} syllables of what was pasted found no note. Lyrics … (Ctrl+Shift+L) keeps "
        "them while you add notes.",
        syllables,
    )
