import queue
import threading
from functools import partial

import numpy as np
import pytest

from musegui.core.editing.edits import paint_notes
from musegui.core.editing.lyrics import lay_out, verse_text
from musegui.core.fill.candidates import Candidate, Chances, FillError, FillSweep
from musegui.core.fill.fill_options import FillOptions
from musegui.core.fill.style_mix import DEFAULT_STYLE
from musegui.core.notes import Note
from musegui.core.score import Score
from musegui.core.voices import Voice
from musegui.engine.fill.fill_worker import FillWorker
from musegui.engine.fill.messages import (
    Answer,
    FillCancelled,
    FillFailed,
    FillFinished,
    FillProgress,
    FillRequest,
    Question,
)
from tests.waiting import PATIENCE_SECONDS

SWEEPS = 5


class PacedFiller:
    """Takes a sweep each time it is allowed to."""

    device_name = "test"

    def __init__(self) -> None:
        self.allowed = threading.Semaphore(0)
        self.started: queue.Queue[object] = queue.Queue()
        self.sweeps = 0

    def fill(self, score, region, options, seed):
        self.started.put(seed)
        for sweep in range(1, SWEEPS + 1):
            self.allowed.acquire()
            self.sweeps += 1
            if seed == 13:
                raise RuntimeError("bad luck")
            candidate = Candidate(score, np.ones((4, score.steps), dtype=np.float32), float(sweep))
            nlls, made = (candidate.nll,), partial(tuple, [candidate])
            yield FillSweep(sweep, SWEEPS, nlls, made, "Slow." if seed == 7 else "")

    def likely_chords(self, score, step, style=DEFAULT_STYLE):
        raise FillError(f"No chord at {step}.")

    def chances(self, score, voice, start, stop, resolution=16, style=DEFAULT_STYLE):
        self.started.put((voice, start, stop))
        if start > stop:
            raise ValueError("backwards")
        return Chances((-1, 60), np.full((stop - start, 2), 0.5, dtype=np.float32))


def request(generation: int, seed: int = 0) -> FillRequest:
    score = Score.empty(4)
    return FillRequest(generation, score, ~score.locks, FillOptions(), seed)


@pytest.fixture
def filler():
    return PacedFiller()


@pytest.fixture
def messages():
    return queue.Queue()


@pytest.fixture
def worker(filler, messages):
    worker = FillWorker(messages.put, lambda: filler)
    yield worker
    filler.allowed.release(100)
    worker.close()


def wait_for(messages, kind):
    while not isinstance(message := messages.get(timeout=PATIENCE_SECONDS), kind):
        pass
    return message


def test_a_fill_reports_its_first_sweep_and_its_end(worker, filler, messages):
    worker.submit(request(7))
    filler.allowed.release(SWEEPS)
    first = messages.get(timeout=PATIENCE_SECONDS)
    assert isinstance(first, FillProgress)
    assert (first.generation, first.sweep, first.sweeps) == (7, 1, SWEEPS)
    finished = wait_for(messages, FillFinished)
    assert finished.generation == 7
    assert finished.candidates[0].nll == SWEEPS
    assert finished.device == "test"


def test_cancelling_takes_one_sweep(worker, filler, messages):
    worker.submit(request(1))
    filler.started.get(timeout=PATIENCE_SECONDS)
    worker.cancel()
    filler.allowed.release()
    assert wait_for(messages, FillCancelled) == FillCancelled(1)
    worker.ask(question(1))
    wait_for(messages, Answer)  # by then the thread is done with the request
    assert not worker.busy
    assert filler.sweeps == 1


def test_the_newest_request_wins(worker, filler, messages):
    worker.submit(request(1, seed=1))
    assert filler.started.get(timeout=PATIENCE_SECONDS) == 1
    worker.submit(request(2, seed=2))
    worker.submit(request(3, seed=3))
    filler.allowed.release(1 + SWEEPS)
    assert wait_for(messages, FillFinished).generation == 3
    assert filler.started.get(timeout=PATIENCE_SECONDS) == 3


def test_every_request_is_answered_exactly_once(worker, filler, messages):
    generations = range(20)
    for generation in generations:
        worker.submit(request(generation))
    filler.allowed.release(100)
    answers = []
    while len(answers) < len(generations):
        message = messages.get(timeout=PATIENCE_SECONDS)
        if not isinstance(message, FillProgress):
            answers.append(message)
    assert sorted(answer.generation for answer in answers) == list(generations)
    assert isinstance(answers[-1], FillFinished)


def test_a_failure_is_told_and_the_thread_lives_on(worker, filler, messages):
    filler.allowed.release(100)
    worker.submit(request(1, seed=13))
    failed = wait_for(messages, FillFailed)
    assert "bad luck" in failed.summary
    assert "Traceback" in failed.details
    worker.submit(request(2))
    assert wait_for(messages, FillFinished).generation == 2


def test_a_network_that_can_not_be_loaded_is_told_with_every_request(messages):
    def load():
        raise OSError("no weights")

    worker = FillWorker(messages.put, load)
    for generation in (1, 2):
        worker.submit(request(generation))
        failed = wait_for(messages, FillFailed)
        assert failed.generation == generation
        assert "no weights" in failed.summary
    worker.close()


def test_networks_are_loaded_when_that_is_asked_for_or_with_the_first_task(filler, messages):
    loaded = threading.Event()

    def load():
        loaded.set()
        return filler

    worker = FillWorker(messages.put, load)
    worker.close()
    assert not loaded.is_set()
    worker = FillWorker(messages.put, load)
    worker.prepare()
    assert loaded.wait(PATIENCE_SECONDS)
    worker.close()


def test_closing_during_a_fill_ends_the_thread(filler, messages):
    worker = FillWorker(messages.put, lambda: filler)
    worker.submit(request(1))
    filler.started.get(timeout=PATIENCE_SECONDS)
    filler.allowed.release()
    worker.close()
    assert not any(thread.name == "musegui-fill" for thread in threading.enumerate())


def question(ticket, start=0, stop=4, asker="note"):
    return Question(asker, ticket, Score.empty(4), Voice.ALTO, start, stop, 16)


def test_a_question_is_answered(worker, messages):
    worker.ask(question(5))
    answer = wait_for(messages, Answer)
    assert answer.question.ticket == 5
    assert answer.chances.probabilities.shape == (4, 2)


def test_questions_wait_for_fills_and_the_newest_of_each_asker_counts(worker, filler, messages):
    worker.submit(request(1))
    assert filler.started.get(timeout=PATIENCE_SECONDS) == 0
    for ticket in (1, 2, 3):
        worker.ask(question(ticket))
    worker.ask(question(4, asker="heat"))
    worker.submit(request(2, seed=1))
    filler.allowed.release(100)
    assert wait_for(messages, FillFinished).generation == 2
    tickets = {wait_for(messages, Answer).question.ticket for _ in range(2)}
    assert tickets == {3, 4}


def test_a_question_that_can_not_be_answered_says_why(worker, messages):
    worker.ask(question(1, start=4, stop=0))
    answer = wait_for(messages, Answer)
    assert answer.chances is None
    assert answer.problem == "backwards"


def test_progress_carries_the_curve_of_every_sweep(worker, filler, messages):
    filler.allowed.release(100)
    worker.submit(request(1))
    finished = wait_for(messages, FillFinished)
    assert finished.trace == ((1.0,), (2.0,), (3.0,), (4.0,))
    assert finished.notice == ""
    worker.submit(request(2, seed=7))
    assert wait_for(messages, FillFinished).notice == "Slow."


def test_finished_candidates_come_best_first_and_say_which_they_were(messages):
    class Uneven(PacedFiller):
        def fill(self, score, region, options, seed):
            for state in super().fill(score, region, options, seed):
                sure = np.ones((4, score.steps), dtype=np.float32)
                last = 2 if state.sweep == state.sweeps else 0
                made = [Candidate(score, sure, 0.1, last), Candidate(score, sure, 0.3)]
                nlls = tuple(candidate.nll for candidate in made)
                yield FillSweep(state.sweep, state.sweeps, nlls, partial(tuple, made))

    filler = Uneven()
    filler.allowed.release(100)
    worker = FillWorker(messages.put, lambda: filler)
    worker.submit(request(1))
    finished = wait_for(messages, FillFinished)
    worker.close()
    assert [(c.nll, c.faults) for c in finished.candidates] == [(0.3, 0), (0.1, 2)]
    assert finished.order == (1, 0)
    assert [finished.trace[-1][column] for column in finished.order] == [0.3, 0.1]


def test_what_a_finished_fill_wrote_has_the_given_voices_words(filler):
    soprano = [Note(Voice.SOPRANO, 0, 2, 72), Note(Voice.SOPRANO, 2, 2, 71)]
    score = lay_out(paint_notes(Score.empty(4), soprano), Voice.SOPRANO, "A-men").score
    alto = score.replace(
        pitches=np.where(np.arange(4)[:, None] == 1, [64, 64, 65, 65], score.pitches)
    )
    answers = queue.Queue()
    worker = FillWorker(answers.put, lambda: filler)
    filler.allowed.release(SWEEPS)
    worker.submit(FillRequest(1, alto, ~alto.locks, FillOptions(), 0))
    while not isinstance(answer := answers.get(timeout=PATIENCE_SECONDS), FillFinished):
        pass
    worker.close()
    [candidate] = answer.candidates
    assert verse_text(candidate.score, Voice.ALTO, 1) == "A-men"
