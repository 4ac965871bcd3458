"""The document: the score that is shown, and how it came to be.

Everything that changes the score goes through an `Edit`: `Document.begin` fixes its base,
`Edit.preview` shows, `Edit.commit` makes one entry of the history, `Edit.cancel` goes back. There
is one open edit at most. Beginning another one commits the first as it stands and closes it; what
is still sent to a closed edit (the last sweeps of a fill, say) is ignored.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from musegui.core.exercise.exercises import keep_given
from musegui.core.score import Score
from musegui.core.translation import tr_noop
from musegui.editor.observers import Observers

HISTORY_ENTRIES = 256

Confidence = NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class Entry:
    """One state in the history.

    Attributes
    ----------
    label : str
        What led to it, e.g. ``"Paint note"``.
    score : Score
    confidence : ndarray of float32, shape (4, T)
        How sure the network was of each cell it wrote, 1 elsewhere.
    filled : bool
        Whether a fill led to it, not the user's hand.
    """

    label: str
    score: Score
    confidence: Confidence
    filled: bool = False


class Document:
    """The current score and its history. Only the GUI's thread may touch it.

    Parameters
    ----------
    score : Score
    label : str
        What the first entry of the history is called.

    Attributes
    ----------
    changed : Observers
        Called whenever what is shown changes.
    committed : Observers
        Called after an edit has made an entry of the history, behind ``changed``.
    held_back : Observers
        Called after an edit that would have changed what an exercise gives.
    revision : int
        Rises whenever what is shown changes.
    jumps : int
        Rises whenever the document goes where no edit led: to another entry, to another score.
    """

    def __init__(self, score: Score, label: str = tr_noop("New")) -> None:
        self.changed = Observers[[]]()
        self.committed = Observers[[]]()
        self.held_back = Observers[[]]()
        self.revision = 0
        self.jumps = 0
        self.load(score, label)

    @property
    def score(self) -> Score:
        """What is shown, previews included."""
        return self._shown.score

    @property
    def confidence(self) -> Confidence:
        """How sure the network was of each cell that is shown, shape (4, T)."""
        return self._shown.confidence

    @property
    def entry(self) -> Entry:
        """The entry of the history that stands, without an edit on its way."""
        return self._entries[self._index]

    @property
    def entry_before(self) -> Entry | None:
        """The entry that undo leads to, if there is one."""
        return self._entries[self._index - 1] if self._index else None

    @property
    def open_edit(self) -> Edit | None:
        return self._edit

    @property
    def modified(self) -> bool:
        """Whether the score differs from the one last saved or loaded."""
        return self._entries[self._index].score != self._saved

    @property
    def entries(self) -> Sequence[Entry]:
        """All entries of the history, oldest first."""
        return tuple(self._entries)

    @property
    def history(self) -> list[str]:
        """Labels of all entries, oldest first."""
        return [entry.label for entry in self._entries]

    @property
    def history_index(self) -> int:
        """Which entry of the history stands."""
        return self._index

    @property
    def undo_label(self) -> str | None:
        """What would be undone; None if nothing can be."""
        if self._edit is not None:
            return self._edit.label
        return self._entries[self._index].label if self._index else None

    @property
    def redo_label(self) -> str | None:
        """What would be done again; None if nothing can be."""
        if self._edit is not None or self._index + 1 >= len(self._entries):
            return None
        return self._entries[self._index + 1].label

    def load(self, score: Score, label: str, confidence: Confidence | None = None) -> None:
        """Begin anew with another score; the history is forgotten.

        Parameters
        ----------
        confidence : ndarray of float32, shape (4, T), optional
            1 everywhere, if not given.
        """
        self._edit: Edit | None = None
        self._entries = [Entry(label, score, _sure(score) if confidence is None else confidence)]
        self._index = 0
        self._saved = score
        self.jumps += 1
        self._show(self._entries[0])

    def mark_saved(self) -> None:
        """Remember the committed score as the saved one."""
        self._saved = self._entries[self._index].score
        self.changed()

    def begin(self, label: str, *, filling: bool = False, joining: bool = False) -> Edit:
        """Open an edit; one that is open already is committed as it stands.

        Parameters
        ----------
        filling : bool
            Whether it is a fill's.
        joining : bool
            Whether it belongs to the entry that stands, as what the fill makes of an edit in
            Live mode does: both are undone as one, under that entry's name.
        """
        if self._edit is not None:
            self._edit.commit()
        self._edit = Edit(self, label, filling=filling, joining=joining)
        return self._edit

    def apply(self, label: str, score: Score, confidence: Confidence | None = None) -> None:
        """Make one entry of the history, unless nothing changes."""
        edit = self.begin(label)
        edit.preview(score, confidence)
        edit.commit()

    def amend(self, label: str, change: Callable[[Score], Score]) -> None:
        """Make an entry beneath an open edit, which goes on: for what it does not touch.

        Tempo and the sound of voices may be changed while a fill runs without ending it.

        Parameters
        ----------
        change : callable
            From a score to a score; must leave the cells alone.
        """
        edit = self._edit
        if edit is None:
            self.apply(label, change(self.score))
            return
        standing = self._entries[self._index]
        self._push(Entry(label, change(standing.score), standing.confidence))
        edit.base = change(edit.base)
        self._show(Entry(edit.label, change(self._shown.score), self._shown.confidence))

    def retake(self, label: str, score: Score, confidence: Confidence) -> None:
        """Put another state in the place of the one that stands; what was undone is forgotten."""
        if self._edit is not None:
            self._edit.commit()
        self._entries[self._index :] = [Entry(label, score, confidence, self.entry.filled)]
        self._show(self.entry)

    def undo(self) -> None:
        """Go back one entry; an open edit is cancelled instead."""
        if self._edit is not None:
            self._edit.cancel()
        elif self._index:
            self._go_to(self._index - 1)

    def redo(self) -> None:
        """Go forward one entry."""
        if self._edit is None and self._index + 1 < len(self._entries):
            self._go_to(self._index + 1)

    def go_to(self, index: int) -> None:
        """Go to any entry of the history."""
        if self._edit is not None:
            self._edit.cancel()
        self._go_to(index)

    def _go_to(self, index: int) -> None:
        self._index = index
        self.jumps += 1
        self._show(self._entries[index])

    def _show(self, entry: Entry) -> None:
        self._shown = entry
        self.revision += 1
        self.changed()

    def _preview(self, edit: Edit, score: Score, confidence: Confidence | None) -> None:
        if confidence is None:
            confidence = self._shown.confidence
        if confidence.shape[1] != score.steps:
            resized = _sure(score)
            both = min(score.steps, confidence.shape[1])
            resized[:, :both] = confidence[:, :both]
            confidence = resized
        self._show(Entry(edit.label, score, confidence))

    def _commit(self, edit: Edit, label: str) -> None:
        self._edit = None
        shown, standing = self._shown, self.entry
        if shown.score == standing.score:
            self._show(standing)
        elif edit.joining:
            joined = Entry(standing.label, shown.score, shown.confidence, standing.filled)
            self._entries[self._index :] = [joined]
            self._show(joined)
        else:
            self._push(Entry(label, shown.score, shown.confidence, edit.filling))
            self._show(self.entry)
            self.committed()

    def _push(self, entry: Entry) -> None:
        self._entries[self._index + 1 :] = [entry]
        del self._entries[: -HISTORY_ENTRIES - 1]
        self._index = len(self._entries) - 1

    def _cancel(self) -> None:
        self._edit = None
        self._show(self._entries[self._index])


class Edit:
    """A change on its way. Made by `Document.begin`; once closed, its methods do nothing.

    Attributes
    ----------
    label : str
        What the history will call it.
    base : Score
        The score it began with, amended since; every preview is to be computed from it.
    filling, joining : bool
        See `Document.begin`.
    """

    def __init__(
        self, document: Document, label: str, *, filling: bool = False, joining: bool = False
    ) -> None:
        self._document = document
        self.label = label
        self.filling, self.joining = filling, joining
        self.base = document.score
        self._held_back = False

    @property
    def is_open(self) -> bool:
        return self._document.open_edit is self

    def preview(self, score: Score, confidence: Confidence | None = None) -> None:
        """Show a score without making history.

        Parameters
        ----------
        confidence : ndarray of float32, shape (4, T), optional
            What was shown before, if not given.
        """
        if self.is_open:
            kept = keep_given(self.base, score)
            self._held_back = kept is not score
            self._document._preview(self, kept, confidence)

    def commit(self, label: str | None = None) -> None:
        """Make what is shown an entry of the history, unless it is the base."""
        if self.is_open:
            self._document._commit(self, label or self.label)
            if self._held_back:
                self._document.held_back()

    def cancel(self) -> None:
        """Show the base again."""
        if self.is_open:
            self._document._cancel()


def _sure(score: Score) -> Confidence:
    return np.ones(score.pitches.shape, dtype=np.float32)
