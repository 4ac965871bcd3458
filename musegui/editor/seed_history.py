"""The seed history: which seed stood for the next fill where undo and redo lead."""

from __future__ import annotations

from collections.abc import Callable
from weakref import WeakKeyDictionary

from musegui.core.fill.takes import Take
from musegui.editor.document import Document
from musegui.editor.shelf import Shelf


class SeedHistory:
    """Goes back to the seed before a fill with its undo, and to the fill's own with its redo.

    Parameters
    ----------
    document : Document
    shelf : Shelf
        Knows which fill made an entry of the history.
    show : callable
        Takes the seed.
    """

    def __init__(self, document: Document, shelf: Shelf, show: Callable[[int], object]) -> None:
        self._document, self._shelf, self._show = document, shelf, show
        self._before: WeakKeyDictionary[Take, int] = WeakKeyDictionary()
        self._seen = document.jumps, document.history_index
        document.changed.add(self._follow)

    def remember(self, take: Take, seed_before: int) -> None:
        """Remember which seed was shown before a fill was asked for."""
        self._before[take] = seed_before

    def _follow(self) -> None:
        document, (jumps, before) = self._document, self._seen
        index = document.history_index
        self._seen = document.jumps, index
        if document.jumps == jumps or index == before:
            return
        first, last = sorted((index, before))
        crossed = (self._shelf.take_of(entry) for entry in document.entries[first + 1 : last + 1])
        takes = [take for take in crossed if take is not None]
        if not takes:
            return
        seed = self._before.get(takes[0]) if index < before else takes[-1].seed
        if seed is not None:
            self._show(seed)
