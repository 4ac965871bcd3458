"""From the fill thread to the document: a request goes out, answers become one edit."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, Signal

from musegui.core.fill.candidates import Candidate
from musegui.core.fill.fill_options import FillOptions
from musegui.core.fill.style_mix import DEFAULT_STYLE, StyleMix
from musegui.core.score import Cells, Score
from musegui.core.voices import Voice
from musegui.editor.document import Document, Edit
from musegui.engine.fill.fill_worker import Filler, FillWorker, load_filler
from musegui.engine.fill.messages import (
    Answer,
    ChordQuestion,
    FillCancelled,
    FillFinished,
    FillMessage,
    FillProgress,
    FillRequest,
    Question,
    WorkerMessage,
)

Choose = Callable[[tuple[Candidate, ...]], Sequence[int]]
"""Gives the places of those candidates that are worth keeping, the best first."""


class FillBridge(QObject):
    """Runs fills on the document, one at a time.

    While one runs, the document has an open edit that shows its state. Any other edit commits
    what is visible; what the thread still sends then belongs to no open edit and is dropped.

    Attributes
    ----------
    shown : int
        Which of the candidates is seen and heard.
    request : FillRequest or None
        What the last fill was asked.
    latest : tuple of Candidate
        How its candidates looked last.

    Signals
    -------
    started : int
        The number of sweeps to come.
    progressed : FillProgress
    ended : object
        The `FillMessage` that ended it, or None where an edit did.
    answered : Answer
    """

    started = Signal(int)
    progressed = Signal(object)
    ended = Signal(object)
    answered = Signal(object)
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
        self._chosen = False
        self._choose: Choose | None = None
        self.request: FillRequest | None = None
        self.latest: tuple[Candidate, ...] = ()
        self._tickets = 0
        self._received.connect(self._receive, Qt.ConnectionType.QueuedConnection)
        document.changed.add(self._watch)
        self._worker = FillWorker(self._received.emit, load)

    def prepare(self) -> None:
        """Load the networks now, so that the first fill need not wait for them."""
        self._worker.prepare()

    @property
    def running(self) -> bool:
        return self._edit is not None

    @property
    def joining(self) -> bool:
        """Whether the fill that runs belongs to the edit before it."""
        return self._edit is not None and self._edit.joining

    @property
    def label(self) -> str:
        """What the history will call the fill that runs; empty if none does."""
        return "" if self._edit is None else self._edit.label

    def fill(
        self,
        label: str,
        region: Cells,
        options: FillOptions,
        seed: int,
        *,
        joining: bool = False,
        choose: Choose | None = None,
        onto: Score | None = None,
        engine: str | None = None,
    ) -> None:
        """Fill a region, shape (4, T); a fill that runs is cancelled first, with its traces.

        Parameters
        ----------
        joining : bool
            Whether it becomes part of the edit before it.
        choose : callable, optional
            Gets the candidates and gives the places of those that are worth keeping, the best
            first; where there are none, the score stays as it was.
        onto : Score, optional
            What the fill begins with, where that is not what stands: the piece made longer.
        engine : str, optional
            The continuation engine that writes the region.
        """
        self.cancel()
        self._generation += 1
        self.shown, self.latest = 0, ()
        self._chosen, self._choose = False, choose
        self._edit = self._document.begin(label, filling=True, joining=joining)
        if onto is not None:
            self._edit.base = onto
            self._edit.preview(onto)
        self.request = FillRequest(self._generation, self._edit.base, region, options, seed, engine)
        self._worker.submit(self.request)
        self.started.emit(options.sweeps)

    def show(self, index: int) -> None:
        """Show another candidate of the fill that runs, from now on and when it is finished.

        Otherwise the best of the finished ones is shown.
        """
        self.shown, self._chosen = index, True
        if self._edit is not None and index < len(self.latest):
            _show(self._edit, self.latest[index])

    def ask(
        self,
        asker: str,
        score: Score,
        voice: Voice,
        start: int,
        stop: int,
        resolution: int,
        style: StyleMix | str = DEFAULT_STYLE,
    ) -> int:
        """Ask how likely each pitch is at some cells; gives the ticket that the answer bears."""
        self._tickets += 1
        question = Question(asker, self._tickets, score, voice, start, stop, resolution, style)
        self._worker.ask(question)
        return self._tickets

    def ask_chords(self, asker: str, score: Score, step: int, style: StyleMix | str) -> int:
        """Ask how likely each chord is at the beat of a step; gives the answer's ticket."""
        self._tickets += 1
        self._worker.ask(ChordQuestion(asker, self._tickets, score, step, style))
        return self._tickets

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

    def _receive(self, message: WorkerMessage) -> None:
        if isinstance(message, Answer):
            self.answered.emit(message)
        else:
            self._receive_fill(message)

    def _receive_fill(self, message: FillMessage) -> None:
        edit = self._edit
        if edit is None or message.generation != self._generation:
            return
        if isinstance(message, FillProgress):
            self.latest = message.candidates
            self.shown = min(self.shown, len(message.candidates) - 1)
            _show(edit, message.candidates[self.shown])
            self.progressed.emit(message)
            return
        self._edit = None
        if isinstance(message, FillFinished) and self._choose is not None:
            places = self._choose(message.candidates)
            message = message.only(places) if places else FillCancelled(message.generation)
        if isinstance(message, FillFinished) and message.candidates:
            picked = self._chosen and self.shown in message.order
            self.shown = message.order.index(self.shown) if picked else 0
            _show(edit, message.candidates[self.shown])
            edit.commit()
        else:
            edit.cancel()
        self.ended.emit(message)


def _show(edit: Edit, made: Candidate) -> None:
    """Show a fill's state, with the tempo and sounds that were chosen since it began."""
    base = edit.base
    edit.preview(made.score.replace(voices=base.voices, tempos=base.tempos), made.confidence)
