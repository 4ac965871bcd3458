"""The shelf: the last takes, and which candidate of which of them stands in the score."""

from __future__ import annotations

from collections.abc import Sequence
from weakref import WeakKeyDictionary

from musegui.core.fill.takes import MAX_TAKES, Take
from musegui.core.translation import tr
from musegui.editor.document import Document, Entry
from musegui.editor.observers import Observers


class Shelf:
    """Takes to flip through. Flipping replaces the take's own entry of the history.

    Parameters
    ----------
    document : Document

    Attributes
    ----------
    takes : list of Take
        The newest last.
    current : int
        Which of them is looked at; -1 if there is none.
    changed : Observers
        Called when takes come or go or another is looked at; not when the document changes.
    """

    def __init__(self, document: Document) -> None:
        self._document = document
        self._made: WeakKeyDictionary[Entry, Take] = WeakKeyDictionary()
        self._picked = (-1, -1)
        self.takes: list[Take] = []
        self.current = -1
        self.changed = Observers[[]]()

    @property
    def take(self) -> Take | None:
        """The take that is looked at."""
        return self.takes[self.current] if self.takes else None

    @property
    def standing(self) -> int | None:
        """Which candidate of it the score holds; of identical ones the one last chosen."""
        take = self.take
        found = take.standing(self._document.score) if take is not None else None
        if take is None or found is None:
            return None
        index, picked = self._picked
        twins = index == self.current and picked < len(take) and take.twin(picked) == found
        return picked if twins else found

    def add(self, take: Take, index: int, *, stands: bool) -> None:
        """Put up a new take.

        Parameters
        ----------
        index : int
            The candidate that is shown.
        stands : bool
            Whether the standing entry of the history is what it has made.
        """
        self.takes = [*self.takes, take][-MAX_TAKES:]
        self.current = len(self.takes) - 1
        self._picked = (self.current, index)
        if stands:
            self._made[self._document.entry] = take
        self.changed()

    def take_of(self, entry: Entry) -> Take | None:
        """Give the take that made an entry of the history."""
        return self._made.get(entry)

    def load(self, takes: Sequence[Take]) -> None:
        """Put up the takes of another document."""
        self.takes = list(takes)[-MAX_TAKES:]
        self.current = len(self.takes) - 1
        self._picked = (-1, -1)
        self.changed()

    def look_at(self, index: int) -> None:
        """Look at another take; the score stays as it is."""
        self.current = index
        self.changed()

    def put(self, index: int) -> bool:
        """Put a candidate into the score; tells whether it has its place there.

        As long as nothing else has been done since the fill, or since the last flip, this stays
        one entry of the history.
        """
        take, document = self.take, self._document
        if take is None or not 0 <= index < len(take) or not take.fits(document.score):
            return False
        if document.open_edit is not None:
            document.open_edit.cancel()
        score, confidence = take.put_into(index, document.score, document.confidence)
        label = tr("{fill} ({index} of {count})", fill=take.label, index=index + 1, count=len(take))
        self._picked = (self.current, index)
        if self._made.get(document.entry) is take:
            document.retake(label, score, confidence)
        else:
            edit = document.begin(label, filling=True)
            edit.preview(score, confidence)
            edit.commit()
        self._made[document.entry] = take
        self.changed()
        return True

    def flip(self, by: int) -> bool:
        """Go to the next candidate (1) or the one before (-1), round and round."""
        take, standing = self.take, self.standing
        if take is None:
            return False
        if standing is None:
            return self.put(0 if by > 0 else len(take) - 1)
        return self.put((standing + by) % len(take))
