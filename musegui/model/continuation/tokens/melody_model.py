"""Networks of melodies as continuation engines: they write the soprano, and the fill the rest."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from musegui.core.analysis.recognition import Tonality
from musegui.core.editing.arranging import semitones_to_satb
from musegui.core.ensembles import fill_registers
from musegui.core.fill.candidates import (
    Candidate,
    FillSweep,
    cells_to_continue,
    with_filled_cells,
)
from musegui.core.fill.continuing import Continuation, key_of_ending, told_to_close
from musegui.core.fill.fill_options import FillOptions
from musegui.core.fill.new_melody import StepPlan, is_dance, plan_melody
from musegui.core.pitch import REST
from musegui.core.score import Cells, Score
from musegui.core.voices import Voice
from musegui.model.continuation.base.engine import RegionFiller
from musegui.model.continuation.networks.sequence_network import SequenceNetwork
from musegui.model.continuation.tokens.melody_codec import (
    MELODY_CLASSES,
    SILENCE,
    classes_of_melody,
    tonic_shift,
)
from musegui.model.continuation.tokens.performance import TokenPerformance, draw_token
from musegui.model.continuation.tokens.places import places_of_score
from musegui.model.continuation.tokens.token_pieces import MELODY_WINDOW
from musegui.model.sampling.sampling import Dice

MAX_NOTE_STEPS = 16
"""No note within a phrase is held longer."""

WIDEST_LEAP = 9
DRAFTS = 4
"""So many melodies are written for each candidate, and the best one is taken."""

_HEARD_STEPS = 256
_NARROW, _WIDE = 5, 14
_SPARED = 2
"""Semitones below its highest note that a melody leaves to the singers."""

_MAJOR, _MINOR = (0, 2, 4, 5, 7, 9, 11), (0, 2, 3, 5, 7, 8, 10, 11)


class MelodyCell(NamedTuple):
    """One step of a melody, in the key on C."""

    token: int
    struck: bool


class MelodyPen:
    """Draws one melody step by step, of the logits of a network.

    Parameters
    ----------
    compass : ndarray of bool, shape (MELODY_CLASSES,)
        Classes that may be written.
    temperature : float
    """

    def __init__(self, compass: NDArray[np.bool_], temperature: float) -> None:
        self._compass = compass
        self._temperature = temperature
        self._last, self._sung = SILENCE, SILENCE
        self._held_steps = 0

    def draw(
        self, logits: NDArray[np.float64], rolls: Sequence[float], plan: StepPlan
    ) -> tuple[MelodyCell, float]:
        """Draw what the plan asks for, not taking it yet; give its nats, too."""
        allowed = self._allowed(plan)
        token, nats = draw_token(logits[:MELODY_CLASSES], allowed, self._temperature, rolls[0])
        struck = token != self._last
        if not struck:
            again = 1 / (1 + np.exp(-logits[MELODY_CLASSES]))
            due = self._held_steps >= MAX_NOTE_STEPS
            due = due or plan.has_to_strike
            struck = bool(plan.may_strike and (rolls[1] < again or due))
            nats -= float(np.log(max(again if struck else 1 - again, 1e-12)))
        return MelodyCell(token, struck), nats

    def take(self, cell: MelodyCell) -> None:
        """Take a cell as the next."""
        held = cell.token == self._last and not cell.struck
        self._held_steps = self._held_steps + 1 if held else 1
        self._last = cell.token
        self._sung = self._sung if cell.token == SILENCE else cell.token

    def may_take(self, token: int) -> bool:
        """Tell whether a note can follow without too wide a leap."""
        return token == SILENCE or self._sung == SILENCE or abs(token - self._sung) <= WIDEST_LEAP

    def _allowed(self, plan: StepPlan) -> NDArray[np.bool_]:
        """Give the classes that may come: never silence, no wide leaps."""
        if not plan.may_strike and self._last != SILENCE:
            return np.arange(MELODY_CLASSES) == self._last
        near = np.ones(MELODY_CLASSES, dtype=bool)
        if self._sung != SILENCE:
            near = abs(np.arange(MELODY_CLASSES) - self._sung) <= WIDEST_LEAP
        asked = np.ones(MELODY_CLASSES, dtype=bool)
        if plan.degrees is not None:
            asked = np.isin(np.arange(MELODY_CLASSES) % 12, list(plan.degrees))
        for allowed in (self._compass & near & asked, self._compass & asked, self._compass):
            if allowed.any():
                return allowed
        return np.arange(MELODY_CLASSES) < SILENCE


class _Draft(NamedTuple):
    pitches: NDArray[np.int8]
    onsets: NDArray[np.bool_]
    nats: NDArray[np.float64]

    @property
    def cost(self) -> float:
        """Likelihood for each note, and what makes it less of a tune."""
        sung = self.pitches[self.onsets]
        if not sung.size:
            return np.inf
        compass = int(sung.max()) - int(sung.min())
        too_narrow, too_wide = max(_NARROW - compass, 0), max(compass - _WIDE, 0)
        return float(self.nats.sum() / len(sung)) + 0.3 * (too_narrow + too_wide)


class MelodyEngine:
    """Writes the soprano of what is asked for, and has the fill write the rest to it.

    Every phrase of the melody is planned (see `plan_melody`), so that it ends on its tonic.

    Parameters
    ----------
    network : SequenceNetwork
    filler : RegionFiller
    """

    def __init__(self, network: SequenceNetwork, filler: RegionFiller) -> None:
        self._network = network
        self._filler = filler

    def extend(
        self, continuation: Continuation, options: FillOptions, seed: int
    ) -> Iterator[FillSweep]:
        """Yield after every melody, and at the end after every sweep of the fill."""
        task = _MelodyTask(continuation, options)
        count = options.candidates
        made = [Candidate(task.score, np.ones(task.writable.shape, dtype=np.float32), 0.0)] * count
        sweeps = count * (task.bars + options.sweeps * bool(task.others.any()))
        done = 0
        for index in range(count if task.columns.size else 0):
            for drafts in task.drafts(self._network, Dice(seed, [index])):
                made[index] = task.candidate(min(drafts, key=lambda draft: draft.cost))
                done += 1
                yield FillSweep(done, sweeps, _nlls(made), partial(tuple, tuple(made)))
        for index in range(count if task.others.any() else 0):
            draft_candidate = made[index]
            told = task.told(draft_candidate.score)
            one = replace(options, candidates=1)
            for sweep in self._filler.fill(told, task.others, one, _seed_of(seed, index)):
                done = min(done + 1, sweeps)
                made[index] = _joined(draft_candidate, sweep.candidates[0], task.others)
                yield FillSweep(
                    done, sweeps, _nlls(made), partial(tuple, tuple(made)), sweep.notice
                )
        if done < sweeps:
            yield FillSweep(sweeps, sweeps, _nlls(made), partial(tuple, tuple(made)))


class _MelodyTask:
    """What is written for one request."""

    def __init__(self, continuation: Continuation, options: FillOptions) -> None:
        self.score = score = continuation.score
        self.writable = cells_to_continue(score, continuation.region)
        self._continuation = continuation
        self._options = options
        self.others = self.writable.copy()
        self.others[Voice.SOPRANO] = False
        self.columns = np.flatnonzero(self.writable[Voice.SOPRANO])
        self.bars = 0
        self._key = self._home(int(np.flatnonzero(self.writable.any(axis=0))[0]))
        if not self.columns.size:
            return
        self._begin, self._stop = int(self.columns[0]), int(self.columns[-1]) + 1
        starts = score.grid.bar_starts(self._stop)
        self.bars = 1 + sum(self._begin < start for start in starts)
        self._shift_to_satb = semitones_to_satb(score)
        self._semitones = tonic_shift((self._key.tonic + self._shift_to_satb) % 12)
        self._semitones += self._shift_to_satb
        self._plans = plan_melody(score, self._begin, self._stop, minor=self._key.minor)
        folk = is_dance(score.grid.meter_at(self._begin))
        self._features = places_of_score(score, self._key, folk=folk).features()

    def _home(self, begin: int) -> Tonality:
        """Tell the key: of the music before, or the signature, or else C major."""
        if (self.score.pitches >= 0).any():
            return key_of_ending(self.score)
        signature = self.score.key_at(begin)
        if signature is None:
            return Tonality(0, minor=False)
        return Tonality(signature.tonic, signature.minor)

    def drafts(self, network: SequenceNetwork, dice: Dice) -> Iterator[Sequence[_Draft]]:
        """Write the melody in `DRAFTS` ways; give what stands after every bar and at the end."""
        performance = TokenPerformance(
            network, self._features, SILENCE, DRAFTS, window=MELODY_WINDOW
        )
        pens = [MelodyPen(self._compass(), self._options.temperature) for _ in range(DRAFTS)]
        start = max(0, self._begin - _HEARD_STEPS)
        classes, strikes = (part.tolist() for part in self._standing(start, self._begin))
        performance.hear(classes, strikes, np.arange(start, self._begin))
        for pen in pens:
            for heard in map(MelodyCell, classes, strikes):
                pen.take(heard)
        standing = list(
            map(MelodyCell, *(x.tolist() for x in self._standing(self._begin, self._stop)))
        )
        rows: list[list[MelodyCell]] = [[] for _ in pens]
        nats = np.zeros((DRAFTS, self._stop - self._begin))
        bars = set(self.score.grid.bar_starts(self._stop))
        for place, plan in enumerate(self._plans):
            step = self._begin + place
            if place and step in bars:
                yield self._made(rows, nats)
            logits = performance.logits(step)
            rolls = dice.rolls(DRAFTS, 2)[0].tolist()
            for index, pen in enumerate(pens):
                again = None if plan.like is None else rows[index][plan.like - self._begin]
                if not self.writable[Voice.SOPRANO, step]:
                    cell = standing[place]
                elif again is not None and pen.may_take(again.token):
                    cell = again
                else:
                    cell, nats[index, place] = pen.draw(logits[index], rolls[index], plan)
                pen.take(cell)
                rows[index].append(cell)
            taken = [row[-1] for row in rows]
            performance.take([c.token for c in taken], [c.struck for c in taken])
        yield self._made(rows, nats)

    def _compass(self) -> NDArray[np.bool_]:
        """Give the classes of the soprano's compass that are in the key."""
        low, high = fill_registers(self.score.ensemble, self._options.registers)[Voice.SOPRANO]
        high = max(high - _SPARED, low)
        classes = np.arange(MELODY_CLASSES)
        inside = (classes >= low + self._semitones) & (classes <= high + self._semitones)
        scale = _MINOR if self._key.minor else _MAJOR
        return inside & np.isin(classes % 12, scale) & (classes != SILENCE)

    def _standing(self, start: int, stop: int) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
        """Give the soprano that stands, or the highest voice where it has no note at all."""
        pitches = self.score.pitches[:, start:stop]
        onsets = self.score.onsets[:, start:stop]
        sings = np.flatnonzero((pitches >= 0).any(axis=1))
        voice = int(sings[0]) if sings.size else int(Voice.SOPRANO)
        return classes_of_melody(pitches[voice], onsets[voice], self._semitones)

    def _made(
        self, rows: Sequence[Sequence[MelodyCell]], nats: NDArray[np.float64]
    ) -> Sequence[_Draft]:
        drafts = []
        for row, own in zip(rows, nats, strict=True):
            tokens = np.array([cell.token for cell in row])
            pitches = np.where(tokens == SILENCE, REST, tokens - self._semitones).astype(np.int8)
            struck = np.array([cell.struck for cell in row])
            drafts.append(_Draft(pitches, struck, own[: len(row)]))
        return drafts

    def candidate(self, draft: _Draft) -> Candidate:
        """Set a melody into the score."""
        span = slice(self._begin, self._begin + len(draft.pitches))
        pitches, onsets = self.score.pitches.copy(), self.score.onsets.copy()
        pitches[Voice.SOPRANO, span], onsets[Voice.SOPRANO, span] = draft.pitches, draft.onsets
        written = np.zeros_like(self.writable)
        written[Voice.SOPRANO, span] = self.writable[Voice.SOPRANO, span]
        confidence = np.ones(written.shape, dtype=np.float32)
        confidence[Voice.SOPRANO, span] = np.exp(-draft.nats)
        score = with_filled_cells(self.score, written, pitches, onsets)
        nll = float(draft.nats.mean())
        return Candidate(score, np.where(written, confidence, np.float32(1)), nll)

    def told(self, score: Score) -> Score:
        """Ask the fill for a close in the key."""
        return told_to_close(
            Continuation(score, self._continuation.region),
            picardy=self._options.picardy,
            key=self._key,
        )


def _joined(melody: Candidate, filled: Candidate, others: Cells) -> Candidate:
    score = melody.score.replace(pitches=filled.score.pitches, onsets=filled.score.onsets)
    confidence = np.where(others, filled.confidence, melody.confidence)
    return Candidate(score, confidence, filled.nll, filled.faults, filled.points)


def _nlls(candidates: Sequence[Candidate]) -> tuple[float, ...]:
    return tuple(candidate.nll for candidate in candidates)


def _seed_of(seed: int, candidate: int) -> int:
    """Draw the seed of one fill."""
    return int(np.random.SeedSequence([seed, candidate]).generate_state(1)[0] % 2**31)
