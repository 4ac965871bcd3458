"""Fills on a thread of their own: the newest request wins, cancelling takes one sweep.

Questions are answered between fills, the newest of each asker's; a fill never waits for more than
the one that is being answered.
"""

from __future__ import annotations

import threading
import time
import traceback
from collections.abc import Callable, Iterator
from typing import Protocol

from musegui.core.fill.candidates import Chances, FillSweep, best_first, with_words, writable_cells
from musegui.core.fill.fill_options import FillOptions
from musegui.core.fill.style_mix import DEFAULT_STYLE, StyleMix
from musegui.core.harmony.next_chord import LikelyChord
from musegui.core.score import Cells, Score
from musegui.core.translation import tr
from musegui.core.voices import Voice
from musegui.engine.fill.messages import (
    Answer,
    ChordQuestion,
    FillCancelled,
    FillFailed,
    FillFinished,
    FillMessage,
    FillProgress,
    FillRequest,
    Question,
    WorkerMessage,
)

PROGRESS_INTERVAL_SECONDS = 1 / 30


class Filler(Protocol):
    """What the thread runs: `musegui.model.sampling.style_filler.StyleFiller`, or a test's own."""

    @property
    def device_name(self) -> str:
        """What it runs on, for people."""
        ...

    def fill(
        self, score: Score, region: Cells, options: FillOptions, seed: int
    ) -> Iterator[FillSweep]:
        """Yield the state after each sweep."""
        ...

    def chances(
        self,
        score: Score,
        voice: Voice,
        start: int,
        stop: int,
        resolution: int = 16,
        style: StyleMix | str = DEFAULT_STYLE,
    ) -> Chances:
        """Give the probability of each pitch at some cells of a voice."""
        ...

    def likely_chords(
        self, score: Score, step: int, style: StyleMix | str = DEFAULT_STYLE
    ) -> tuple[LikelyChord, ...]:
        """Give the chords that may stand at the beat of a step, the likeliest first."""
        ...


def load_filler() -> Filler:
    """Import torch and load the shipped networks; takes a second or two."""
    from musegui.model.sampling.style_filler import StyleFiller

    filler = StyleFiller()
    filler.of_style(DEFAULT_STYLE).load()
    return filler


class FillWorker:
    """A thread that fills regions, one request at a time.

    Parameters
    ----------
    receive : callable
        Called on the worker's thread with every `FillMessage` and `Answer`; of the progress, at
        most thirty a second and always the first sweep.
    load : callable, optional
        Makes the filler, on the worker's thread, before its first task or when `prepare` says so.
    """

    def __init__(
        self, receive: Callable[[WorkerMessage], None], load: Callable[[], Filler] = load_filler
    ) -> None:
        self._receive = receive
        self._load = load
        self._wake = threading.Condition()
        self._waiting: FillRequest | None = None
        self._running: FillRequest | None = None
        self._questions: dict[str, Question | ChordQuestion] = {}
        self._cancelled = threading.Event()
        self._wanted = self._closing = False
        self._thread = threading.Thread(target=self._run, name="musegui-fill")
        self._thread.start()

    @property
    def busy(self) -> bool:
        """Whether a request runs or waits."""
        with self._wake:
            return self._running is not None or self._waiting is not None

    def prepare(self) -> None:
        """Make the filler now, so that the first request need not wait for it."""
        with self._wake:
            self._wanted = True
            self._wake.notify()

    def submit(self, request: FillRequest) -> None:
        """Replace the waiting request and cancel the running one."""
        with self._wake:
            replaced, self._waiting = self._waiting, request
            self._cancelled.set()
            self._wake.notify()
        if replaced is not None:
            self._receive(FillCancelled(replaced.generation))

    def cancel(self) -> None:
        """Drop the waiting request and stop the running one after its sweep."""
        with self._wake:
            dropped, self._waiting = self._waiting, None
            self._cancelled.set()
        if dropped is not None:
            self._receive(FillCancelled(dropped.generation))

    def ask(self, question: Question | ChordQuestion) -> None:
        """Replace the question that the same asker has waiting."""
        with self._wake:
            self._questions[question.asker] = question
            self._wake.notify()

    def close(self) -> None:
        """Cancel everything and end the thread."""
        with self._wake:
            self._waiting = None
            self._closing = True
            self._cancelled.set()
            self._wake.notify()
        self._thread.join()

    def _run(self) -> None:
        filler: Filler | None = None
        problem: tuple[str, str] | None = None
        with self._wake:
            self._wake.wait_for(lambda: self._wanted or self._has_task)
            if self._closing:
                return
        try:
            filler = self._load()
        except Exception as error:
            problem = (
                tr("The network can't be used: {problem}", problem=error),
                traceback.format_exc(),
            )
        while (task := self._next()) is not None:
            if isinstance(task, Question | ChordQuestion):
                self._receive(_answer(filler, task))
            elif filler is None:
                assert problem is not None
                self._receive(FillFailed(task.generation, *problem))
            else:
                self._receive(self._try_to_fill(filler, task))
            with self._wake:
                self._running = None

    @property
    def _has_task(self) -> bool:
        return self._waiting is not None or bool(self._questions) or self._closing

    def _next(self) -> FillRequest | Question | ChordQuestion | None:
        """Wait for something to do, fills first."""
        with self._wake:
            self._wake.wait_for(lambda: self._has_task)
            if self._closing:
                return None
            if self._waiting is None:
                return self._questions.pop(next(iter(self._questions)))
            self._running, self._waiting = self._waiting, None
            self._cancelled.clear()
            return self._running

    def _try_to_fill(self, filler: Filler, request: FillRequest) -> FillMessage:
        try:
            return self._fill(filler, request)
        except Exception as error:
            summary = tr("The fill could not be finished: {problem}", problem=error)
            return FillFailed(request.generation, summary, traceback.format_exc())

    def _fill(self, filler: Filler, request: FillRequest) -> FillMessage:
        started = time.monotonic()
        last_sent = 0.0
        state: FillSweep | None = None
        trace: list[tuple[float, ...]] = []
        notice = ""
        for state in _sweeps(filler, request):
            if self._cancelled.is_set():
                return FillCancelled(request.generation)
            now = time.monotonic()
            notice = state.notice or notice
            if state.sweep < state.sweeps:
                trace.append(state.nlls)
            if now - last_sent >= PROGRESS_INTERVAL_SECONDS:
                last_sent = now
                self._receive(
                    FillProgress(
                        request.generation,
                        state.sweep,
                        state.sweeps,
                        state.candidates,
                        tuple(trace),
                    )
                )
        written = writable_cells(request.score, request.region)
        made = () if state is None else with_words(state.candidates, written)
        order = best_first(made)
        return FillFinished(
            request.generation,
            tuple(made[index] for index in order),
            order,
            time.monotonic() - started,
            filler.device_name,
            tuple(trace),
            notice,
        )


def _sweeps(filler: Filler, request: FillRequest) -> Iterator[FillSweep]:
    from musegui.model.continuation.registry import write_with

    return write_with(
        request.engine, filler, request.score, request.region, request.options, request.seed
    )


def _answer(filler: Filler | None, question: Question | ChordQuestion) -> Answer:
    if filler is None:
        return Answer(question, problem=tr("The network can't be used."))
    try:
        if isinstance(question, ChordQuestion):
            found = filler.likely_chords(question.score, question.step, question.style)
            return Answer(question, chords=found)
        voice, start, stop = question.voice, question.start, question.stop
        asked = question.resolution, question.style
        chances = filler.chances(question.score, voice, start, stop, *asked)
    except Exception as error:  # nobody waits for an answer; the next fill will tell of it
        return Answer(question, problem=str(error))
    return Answer(question, chances)
