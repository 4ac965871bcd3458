"""What all sequence models share: hearing a piece, going on with it, voices, and a close.

A sequence model knows frames (see `musegui.core.fill.frames`) and nothing of voices, locks or
candidates' scores. It writes the next steps of all candidates at once; `SequenceContinuation` sets
them into voices, has the model hear what really stands, and lets the fill write the close.

A new model needs: a network, a `TrainingTask` for it, and a class with `writer` that gives a
`SequenceWriter`. The row of its engine makes a `SequenceContinuation` of it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import NamedTuple, Protocol

import numpy as np
import torch
from numpy.typing import NDArray

from musegui.core.editing.arranging import semitones_to_satb
from musegui.core.ensembles import fill_registers
from musegui.core.fill.candidates import (
    Candidate,
    FillSweep,
    cells_to_continue,
    with_filled_cells,
)
from musegui.core.fill.continuing import (
    Continuation,
    asked_to_close,
    key_of_ending,
    told_to_close,
)
from musegui.core.fill.fill_options import FillOptions
from musegui.core.fill.frames import Frames, Voicing, stacked
from musegui.core.pitch import OPEN
from musegui.core.score import CADENCE_HERE, Cells, Pitches, Score
from musegui.core.theory.cures import faults_within
from musegui.core.voices import VOICE_COUNT, VOICES, Voice
from musegui.model.continuation.base.engine import RegionFiller
from musegui.model.network.threads import use_threads
from musegui.model.sampling.sampling import Dice

HEARD_STEPS = 256
"""Of a long piece a model hears so much before the new bars."""

CLOSE_BEATS = 2
"""The fill writes so much before the last phrase end."""

POLISH_SIMILARITY = 0.7
"""How much polishing keeps of what a model wrote."""


@dataclass(frozen=True, eq=False)
class SequenceOpening:
    """What a model goes on with.

    Attributes
    ----------
    score : Score
        The piece with its new bars, which tells meter, bars and phrase ends of every step, the new
        ones too, and a key. Its notes may be those of other ensembles, so hear `frames`.
    frames : Frames
        Of one piece: the last `HEARD_STEPS` steps, or fewer, before ``begin``, transposed to where
        a mixed choir sings. None at all where nothing stands before.
    begin, stop : int
        The steps of the score that are to be written.
    temperature : float
        Below 1 the likely becomes likelier, above 1 the unlikely.
    candidates : int
        How many pieces are written side by side.
    """

    score: Score
    frames: Frames
    begin: int
    stop: int
    temperature: float
    candidates: int


class Written(NamedTuple):
    """What a model wrote.

    Attributes
    ----------
    frames : Frames
        One step or more of all candidates.
    nats : ndarray, shape (candidates, steps)
        Negative log-likelihood of what was drawn, at temperature 1.
    """

    frames: Frames
    nats: NDArray[np.floating]


class SequenceWriter(Protocol):
    """One performance of a model, for all candidates; it has heard the opening."""

    def write(self, standing: Frames) -> Written:
        """Go on by a step or more.

        Parameters
        ----------
        standing : Frames
            Of all candidates: what was written last time as it now stands, which differs where a
            cell was locked, a note found no voice, or more steps were written than asked for. No
            steps the first time. A model of events may go by what it wrote itself.
        """
        ...


class SequenceModel(Protocol):
    """A network that goes on with music step by step or event by event."""

    def writer(self, opening: SequenceOpening, dice: Dice) -> SequenceWriter:
        """Hear an opening.

        All that is random comes from ``dice``, which has numbers of its own for each candidate.
        Run networks in double precision: sums in a batch of another size round differently, and
        every candidate has to be the same however many are asked for.
        """
        ...


class SequenceContinuation:
    """A sequence model as a continuation engine.

    Every step is a sweep. Then, candidate by candidate, the fill writes what is still open and the
    beats before the last phrase end, so that the piece closes in its key; told to polish, it writes
    all new cells anew and stays close to what the model wrote.

    Parameters
    ----------
    model : SequenceModel
    filler : RegionFiller
    voices : sequence of Voice
        Those that the model writes; the fill writes the others. A model of melodies writes the
        soprano.
    polish : bool
    """

    def __init__(
        self,
        model: SequenceModel,
        filler: RegionFiller,
        voices: Sequence[Voice] = VOICES,
        *,
        polish: bool = False,
    ) -> None:
        self._model = model
        self._filler = filler
        self._voices = voices
        self._polish = polish

    def extend(
        self, continuation: Continuation, options: FillOptions, seed: int
    ) -> Iterator[FillSweep]:
        """Yield after every step, and at the end after every sweep of the fill."""
        task = _Task(continuation, options, self._voices)
        sweeps = task.stop - task.begin + options.candidates
        for step in self._write(task, seed):
            yield FillSweep(step - task.begin, sweeps, *task.shown())
        drafts = task.drafts()
        made = list(drafts)
        for index, draft in enumerate(drafts):
            passed = sweeps - options.candidates + index
            for closed in self._close(task, draft, _seed_of(seed, index)):
                made[index] = closed
                yield FillSweep(passed, sweeps, _nlls(made), partial(tuple, tuple(made)))
            made[index] = task.judged(made[index])
            yield FillSweep(passed + 1, sweeps, _nlls(made), partial(tuple, tuple(made)))

    def _write(self, task: _Task, seed: int) -> Iterator[int]:
        """Let the model write to the end; yield how far it has come."""
        use_threads(1)  # steps are too small for more, which would wait for each other
        with torch.inference_mode():
            dice = Dice(seed, range(task.options.candidates))
            writer = self._model.writer(task.opening(), dice)
        before = at = task.begin
        while at < task.stop:
            use_threads(1)
            with torch.inference_mode():
                written = writer.write(task.standing(before, at))
            before, at = at, at + task.set_into_voices(written, at)
            yield at

    def _close(self, task: _Task, draft: Candidate, seed: int) -> Iterator[Candidate]:
        """Have the fill write what is left of a candidate for it."""
        cells = task.writable if self._polish else task.cells_of_fill(draft.score)
        if not cells.any():
            return
        asked = asked_to_close(Continuation(draft.score, cells), task.options, task.key)
        similarity = POLISH_SIMILARITY if self._polish else 0.0
        one = replace(task.options, candidates=1, similarity=similarity)
        share = cells.sum() / task.writable.sum()
        for sweep in self._filler.fill(asked.score, asked.region, one, seed):
            (filled,) = sweep.candidates
            yield Candidate(
                draft.score.replace(pitches=filled.score.pitches, onsets=filled.score.onsets),
                np.where(cells, filled.confidence, draft.confidence),
                float((1 - share) * draft.nll + share * filled.nll),
                points=filled.points,
            )


class _Task:
    """What is written for one request: the voices of every candidate, as far as they have come."""

    def __init__(
        self, continuation: Continuation, options: FillOptions, voices: Sequence[Voice]
    ) -> None:
        self.options = options
        self._score = score = continuation.score
        self.writable = cells_to_continue(score, continuation.region)
        self.key = key_of_ending(score)
        self._told = told_to_close(continuation, picardy=options.picardy, key=self.key)
        columns = np.flatnonzero(self.writable.any(axis=0))
        self.begin, self.stop = int(columns[0]), int(columns[-1]) + 1
        written = self.writable.copy()
        written[[voice for voice in VOICES if voice not in voices]] = False
        compasses = fill_registers(score.ensemble, options.registers)
        self._voicings = [
            Voicing(score.pitches, score.onsets, written, compasses)
            for _ in range(options.candidates)
        ]
        self._semitones = semitones_to_satb(score)
        self._nats = np.zeros((options.candidates, score.steps))

    def opening(self) -> SequenceOpening:
        start = max(0, self.begin - HEARD_STEPS)
        heard = stacked(self._voicings[:1], start, self.begin).moved(self._semitones)
        return SequenceOpening(
            self._told,
            heard,
            self.begin,
            self.stop,
            self.options.temperature,
            self.options.candidates,
        )

    def standing(self, start: int, stop: int) -> Frames:
        """Give what stands in some steps of all candidates."""
        return stacked(self._voicings, start, stop).moved(self._semitones)

    def set_into_voices(self, written: Written, step: int) -> int:
        """Take over what a model wrote from a step on; give the number of steps."""
        frames = written.frames.moved(-self._semitones)
        steps = min(frames.steps, self.stop - step)
        self._nats[:, step : step + steps] = written.nats[:, :steps]
        for index, voicing in enumerate(self._voicings):
            sounding, struck = frames.sounding[index, :steps], frames.struck[index, :steps]
            voicing.write(step, sounding, struck)
        return steps

    def shown(self) -> tuple[tuple[float, ...], Callable[[], tuple[Candidate, ...]]]:
        """Give the NLL of every candidate so far, and what makes them as they are now."""
        copies = [(each.pitches.copy(), each.onsets.copy()) for each in self._voicings]
        nats = self._nats.copy()
        return self._mean_nlls(nats), partial(self._made, copies, nats)

    def drafts(self) -> tuple[Candidate, ...]:
        """Give all candidates as the model has written them."""
        return self.shown()[1]()

    def _mean_nlls(self, nats: NDArray[np.float64]) -> tuple[float, ...]:
        done = nats[:, self.begin : self.stop]
        written = np.maximum((done != 0).sum(axis=1), 1)
        return tuple((done.sum(axis=1) / written / VOICE_COUNT).tolist())

    def _made(
        self, copies: Sequence[tuple[Pitches, Cells]], nats: NDArray[np.float64]
    ) -> tuple[Candidate, ...]:
        shares = np.exp(-nats / VOICE_COUNT).astype(np.float32)
        return tuple(
            Candidate(
                with_filled_cells(self._score, self.writable, pitches, onsets),
                np.where(self.writable, share, np.float32(1)),
                nll,
            )
            for (pitches, onsets), share, nll in zip(
                copies, shares, self._mean_nlls(nats), strict=True
            )
        )

    def cells_of_fill(self, score: Score) -> Cells:
        """Give the cells that the fill writes: open ones, and those before the last phrase end."""
        cells = score.pitches == OPEN
        marks = np.flatnonzero(score.cadences[: self.stop] == CADENCE_HERE)
        if marks.size and marks[-1] >= self.begin:
            last = int(marks[-1])
            before = CLOSE_BEATS * score.grid.meter_at(last).close_beat_steps
            cells[:, max(last - before, self.begin) :] = True
        left: Cells = cells & self.writable
        return left

    def judged(self, candidate: Candidate) -> Candidate:
        """Count the faults that new cells take part in."""
        return replace(candidate, faults=faults_within(candidate.score, self.writable))


def _nlls(candidates: Sequence[Candidate]) -> tuple[float, ...]:
    return tuple(candidate.nll for candidate in candidates)


def _seed_of(seed: int, candidate: int) -> int:
    """Draw the seed of one close."""
    return int(np.random.SeedSequence([seed, candidate]).generate_state(1)[0] % 2**31)
