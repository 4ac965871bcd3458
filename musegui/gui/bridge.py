"""From the fill thread to the document: a request goes out, answers become one edit."""

from __future__ import annotations

import random
from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QObject, Qt, Signal

from musegui.core.fill import Candidate, FillOptions
from musegui.core.notes import score_notes
from musegui.core.pitch import HIGHEST_PITCH, LOWEST_PITCH, pitch_name
from musegui.core.score import Cells, Score
from musegui.editor.document import Document, Edit
from musegui.engine.fill_worker import Filler, FillWorker, load_filler
from musegui.engine.messages import (
    FillCancelled,
    FillFinished,
    FillMessage,
    FillProgress,
    FillRequest,
)


class FillBridge(QObject):
    """Runs fills on the document, one at a time.

    While one runs, the document has an open edit that shows its state. Any other edit commits
    what is visible; what the thread still sends then belongs to no open edit and is dropped.

    Attributes
    ----------
    shown : int
        Which of the candidates is seen and heard.

    Signals
    -------
    started : int
        The number of steps to come.
    progressed : FillProgress
    ended : object
        The `FillMessage` that ended it, or None where an edit did.
    """

    started = Signal(int)
    progressed = Signal(object)
    ended = Signal(object)
    _received = Signal(object)

    def __init__(
        self,
        document: Document,
        load: Callable[[], Filler] = load_filler,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._generation = 0
        self._edit: Edit | None = None
        self.shown = 0
        self._received.connect(self._receive, Qt.ConnectionType.QueuedConnection)
        document.changed.add(self._watch)
        self._worker = FillWorker(self._received.emit, load)

    @property
    def running(self) -> bool:
        return self._edit is not None

    def fill(self, label: str, region: Cells, options: FillOptions, seed: int) -> None:
        """Fill a region, shape (4, T); a fill that runs is cancelled first, with its traces."""
        self.cancel()
        self._generation += 1
        self.shown = 0
        self._edit = self._document.begin(label)
        request = FillRequest(self._generation, self._edit.base, region, options, seed)
        self._worker.submit(request)
        self.started.emit(options.steps)

    def cancel(self) -> None:
        """Stop the fill and show the score as it was before."""
        edit = self._edit
        if edit is not None:
            self._edit = None
            self._worker.cancel()
            edit.cancel()
            self.ended.emit(FillCancelled(self._generation))

    def close(self) -> None:
        """End the thread; what a running fill has made so far is dropped."""
        self.cancel()
        self._worker.close()
        self._document.changed.remove(self._watch)

    def _watch(self) -> None:
        """Stop the thread once somebody else's edit has taken over."""
        if self._edit is not None and not self._edit.is_open:
            self._edit = None
            self._worker.cancel()
            self.ended.emit(None)

    def _receive(self, message: FillMessage) -> None:
        edit = self._edit
        if edit is None or message.generation != self._generation:
            return
        if isinstance(message, FillProgress):
            _show(edit, message.candidates[self.shown])
            self.progressed.emit(message)
            return
        self._edit = None
        if isinstance(message, FillFinished) and message.candidates:
            _show(edit, message.candidates[self.shown])
            edit.commit()
        else:
            edit.cancel()
        self.ended.emit(message)


def _show(edit: Edit, made: Candidate) -> None:
    """Show a fill's state, with the tempo and sounds that were chosen since it began."""
    base = edit.base
    edit.preview(made.score.replace(voices=base.voices, tempos=base.tempos), made.confidence)


def new_seed() -> int:
    """Draw a seed that a person can read out."""
    return random.randrange(1_000_000)


def obstacle(score: Score, region: Cells) -> str | None:
    """Say in one sentence why a region can't be filled; None if it can."""
    if not (region & ~score.locks).any():
        return "There is nothing to fill: every note there is yours. Unlock some with Shift+L."
    standing = (score.locks | ~region) & (score.pitches >= 0)
    outside = standing & ((score.pitches < LOWEST_PITCH) | (score.pitches > HIGHEST_PITCH))
    if not outside.any():
        return None
    first = min(np.argwhere(outside).tolist(), key=lambda cell: (cell[1], cell[0]))
    note = next(n for n in score_notes(score) if n.voice == first[0] and n.stop > first[1])
    side = "above" if note.pitch > HIGHEST_PITCH else "below"
    limit = HIGHEST_PITCH if note.pitch > HIGHEST_PITCH else LOWEST_PITCH
    return (
        f"The {note.voice.label.lower()}'s {pitch_name(note.pitch)} in "
        f"{score.grid.position(note.start)} lies {side} {pitch_name(limit)}, where no voice of a "
        f"choir sings; move it by an octave (Shift+{'Down' if side == 'above' else 'Up'})."
    )
