"""Fill a region of a score: with which network, how many candidates at a time."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np
import torch

from musegui.core.analysis.recognition import Tonality
from musegui.core.editing.arranging import semitones_to_satb
from musegui.core.editing.transposing import transposed
from musegui.core.ensembles import SATB, fill_registers, shifted_bounds, shifted_registers
from musegui.core.fill.candidates import (
    Candidate,
    Chances,
    FillError,
    FillSweep,
    best_of_each,
    whole_note_cells,
    writable_cells,
)
from musegui.core.fill.fill_options import (
    DEFAULT_RESOLUTION,
    FillOptions,
)
from musegui.core.fill.form import plan_form
from musegui.core.fill.obstacles import all_locked
from musegui.core.harmony.chord_track import read_chord_track
from musegui.core.harmony.home_key import home_key, signature_of
from musegui.core.harmony.next_chord import LikelyChord, beat_cells, with_chords_sounded
from musegui.core.pitch import HIGHEST_PITCH, LOWEST_PITCH, OPEN, REST
from musegui.core.score import Cells, Score
from musegui.core.theory.cures import faults_within
from musegui.core.translation import tr, tr_noop
from musegui.core.voices import Registers, Voice
from musegui.model.network.checkpoint import load_tensors
from musegui.model.network.device import pick_device
from musegui.model.network.encoding import HIDDEN
from musegui.model.network.inference import LoadedNetworks, ShippedNetworks, load_networks
from musegui.model.network.memory import is_out_of_memory, on_cpu
from musegui.model.network.mixed import mix
from musegui.model.network.threads import in_step
from musegui.model.sampling.fill_job import FillJob, fill_window
from musegui.model.sampling.likely_chords import likely_chords
from musegui.model.sampling.window import window_around

_OTHER_GRID = {
    16: tr_noop("There is no network for eighths here: the fill wrote sixteenths."),
    8: tr_noop("There is no network for sixteenths here: the fill wrote eighths."),
}


def load_shipped_filler(device: str | None = None) -> NetworkFiller:
    """Make a filler of the networks that come with the program; see `ShippedNetworks`."""
    return NetworkFiller(ShippedNetworks(pick_device(device)))


def load_filler_of(
    weights: Path, device: str | None = None, *, full_precision: bool = False
) -> NetworkFiller:
    """Make a filler of a file of weights, which fills on the grid that they were trained on.

    Raises
    ------
    UserError
        If the device is not there, or the file is missing, damaged or of another version.
    """
    resolution = int(load_tensors(weights)[1].get("resolution", DEFAULT_RESOLUTION))
    networks = load_networks(weights, pick_device(device), full_precision=full_precision)
    return NetworkFiller({resolution: networks})


class NetworkFiller:
    """Fills regions of scores with networks that stay loaded.

    Parameters
    ----------
    networks : mapping from resolution (16, 8) to LoadedNetworks
    """

    def __init__(self, networks: Mapping[int, LoadedNetworks]) -> None:
        self._networks = networks
        self._moved: dict[int, LoadedNetworks] = {}
        self._latest: LoadedNetworks | None = None
        self._threads = torch.get_num_threads()

    def mixed_with(self, other: NetworkFiller, share: float) -> NetworkFiller:
        """Give a filler between this one and another, on the grids that both have.

        Parameters
        ----------
        share : float
            That of the other, 0 to 1.

        Raises
        ------
        FillError
            If there is no such grid.
        """
        both = [grid for grid in self._networks if grid in other._networks]
        if not both:
            raise FillError(tr("These two styles can't be mixed: they write on different grids."))
        return NetworkFiller(
            {grid: mix(self._networks[grid], other._networks[grid], share) for grid in both}
        )

    def load(self, resolution: int = DEFAULT_RESOLUTION) -> None:
        """Load what a fill on this grid takes, which the first of them would wait for otherwise.

        Raises
        ------
        UserError
            If it is missing or damaged.
        """
        self._networks_at(self._resolution(resolution))

    @property
    def device_name(self) -> str:
        """Device and precision of the latest fill, e.g. ``"cpu (bfloat16)"``."""
        networks = self._latest or self._networks_at(next(iter(self._networks)))
        return f"{networks.device} ({str(networks.dtype).removeprefix('torch.')})"

    def _networks_at(self, resolution: int) -> LoadedNetworks:
        """Give the networks of a grid, from the CPU if the device had no room for them."""
        self._latest = self._moved.get(resolution) or self._networks[resolution]
        return self._latest

    def fill(
        self, score: Score, region: Cells, options: FillOptions, seed: int
    ) -> Iterator[FillSweep]:
        """Fill a region, yielding the candidates after every sweep.

        Parameters
        ----------
        score : Score
        region : ndarray of bool, shape (4, T)
        options : FillOptions
        seed : int
            The same seed, score, options and device give the same notes.

        Raises
        ------
        FillError
            If there is nothing to fill, or the music lies where the network can't hear it.
        """
        if score.ensemble == SATB:
            yield from self._fill_for_satb(score, region, options, seed)
            return
        shift = semitones_to_satb(score)
        registers = fill_registers(score.ensemble, options.registers)
        options = replace(options, registers=shifted_registers(registers, shift))
        bounds = shifted_bounds(score.ensemble, registers, shift)
        placed = transposed(score, shift).replace(ensemble=SATB)
        for sweep in self._fill_for_satb(placed, region, options, seed, bounds):
            yield replace(
                sweep, make_candidates=partial(_brought_back, score, region, sweep, shift)
            )

    def _fill_for_satb(
        self,
        score: Score,
        region: Cells,
        options: FillOptions,
        seed: int,
        bounds: Registers | None = None,
    ) -> Iterator[FillSweep]:
        writable = writable_cells(score, region)
        if options.keep_rhythm:
            writable = whole_note_cells(score, writable)
            options = replace(options, resolution=16)
        resolution = self._resolution(options.resolution)
        shortage = "" if resolution == options.resolution else tr(_OTHER_GRID[resolution])
        options = replace(options, resolution=resolution)
        if not writable.any():
            raise FillError(_nothing_to_fill(score, region, options))
        chords, problems = read_chord_track(score)
        form = plan_form(score, ~writable, chords, seed, picardy=options.picardy)
        job = FillJob(score, writable, options, seed, chords, form, problems, bounds, shortage)
        with torch.inference_mode():
            yield from self._fill_all(job)

    def _resolution(self, wanted: int) -> int:
        """Give the resolution that is wanted, or else the one that there is a network for."""
        return wanted if wanted in self._networks else next(iter(self._networks))

    def _fill_all(self, job: FillJob) -> Iterator[FillSweep]:
        """Fill all candidates at once, or fewer at a time where memory is short."""
        count, numbers = job.options.candidates, job.numbers
        batch = len(numbers)
        done: tuple[Candidate, ...] = ()
        sweep = 0
        while len(done) < len(numbers):
            some = numbers[len(done) : len(done) + batch]
            sweeps = sweep + (job.options.sweeps + 1) * -(-(len(numbers) - len(done)) // batch)
            part: FillSweep | None = None
            try:
                for part in self._fill_some(job, some):
                    made = partial(_with_those_done, done, part, count)
                    nlls = (*(candidate.nll for candidate in done), *part.nlls)[:count]
                    if sweep + part.sweep == sweeps:
                        best = best_of_each(done + part.candidates, count)
                        made, nlls = partial(tuple, best), tuple(each.nll for each in best)
                    yield FillSweep(sweep + part.sweep, sweeps, nlls, made, job.notice)
            except (MemoryError, RuntimeError) as error:
                if not is_out_of_memory(error):
                    raise
            else:
                assert part is not None, "a fill has at least one sweep"
                done += part.candidates
                sweep += job.options.sweeps + 1
                continue
            batch, job = self._with_less_memory(len(some), job)

    def _fill_some(self, job: FillJob, numbers: Sequence[int]) -> Iterator[FillSweep]:
        """Make some of the candidates, by their numbers; on a CPU a share of them on each core."""
        networks = self._networks_at(job.options.resolution)
        threads = self._threads if networks.device.type == "cpu" else 1
        size = -(-len(numbers) // min(threads, len(numbers)))
        shares = [numbers[start : start + size] for start in range(0, len(numbers), size)]
        for parts in in_step([fill_window(job, networks, share) for share in shares]):
            yield FillSweep(
                max(part.sweep for part in parts),
                parts[0].sweeps,
                tuple(nll for part in parts for nll in part.nlls),
                partial(_all_of, parts),
            )

    def _with_less_memory(self, batch: int, job: FillJob) -> tuple[int, FillJob]:
        """Choose fewer candidates at a time, or the CPU, after memory ran out."""
        device = self._networks_at(job.options.resolution).device.type
        if batch > 1:
            smaller = (batch + 1) // 2
            notice = tr("Memory ran out: the candidates were made {most} at a time.", most=smaller)
        elif device != "cpu":
            smaller = 1
            resolution = job.options.resolution
            self._moved[resolution] = on_cpu(self._networks[resolution])
            notice = tr(
                "Memory ran out on the graphics card: the fill runs on the processor instead."
            )
        else:
            raise FillError(
                tr(
                    "There is not enough memory for this fill; close other programs, or fill fewer "
                    "bars at a time."
                )
            )
        return smaller, replace(job, shortage=notice)

    def chances(
        self, score: Score, voice: Voice, start: int, stop: int, resolution: int = 16
    ) -> Chances:
        """Ask how likely each pitch is at some cells of a voice, all else as it stands.

        Parameters
        ----------
        start, stop : int
            The cells' steps: a note's for why it is there, all for the whole voice; the network
            hears none of them.

        Raises
        ------
        FillError
            If there is no such cell, or the music lies where the network can't hear it.
        """
        start, stop = max(start, 0), min(stop, score.steps)
        if start >= stop:
            raise FillError(tr("There is nothing to weigh: these steps lie outside the score."))
        asked = np.zeros(score.pitches.shape, dtype=bool)
        resolution = self._resolution(resolution)
        stride = 16 // resolution
        asked[voice, max(start - stride + 1, 0) : stop] = True
        networks = self._networks_at(resolution)
        shift = semitones_to_satb(score)
        if shift:
            score = transposed(score, shift)
        with torch.inference_mode():
            told = score.replace(key=score.key_at(start), key_changes=())
            window = window_around(told, asked, stride, networks)
            hidden = window.classes.masked_fill(window.writable, HIDDEN)
            given = networks.pitch(hidden[None], window.context[None])[0, voice].exp()
        columns = window.to_score_grid(given.T)[:, start - window.start : stop - window.start]
        pitches = (REST, *range(LOWEST_PITCH - shift, HIGHEST_PITCH + 1 - shift))
        return Chances(pitches, columns.T.astype(np.float32))

    def likely_chords(self, score: Score, step: int) -> tuple[LikelyChord, ...]:
        """Weigh the chords that may stand at the beat of a step, the likeliest first.

        What is locked there stays. Chords that are asked for elsewhere count as if they sounded.

        Raises
        ------
        FillError
            If all of the beat is locked, or the music lies where the network can't hear it.
        """
        cells = beat_cells(score, step)
        heard = with_chords_sounded(score, step)
        key = home_key(heard, (heard.pitches != OPEN) & ~cells, step)
        shift = semitones_to_satb(heard)
        if shift:
            heard = transposed(heard, shift)
            key = key and Tonality((key.tonic + shift) % 12, key.minor)
        told = heard.replace(key=key and signature_of(key), key_changes=())
        with torch.inference_mode():
            resolution = self._resolution(16)
            found = likely_chords(told, step, self._networks_at(resolution), 16 // resolution)
        return tuple(likely.shifted(-shift) for likely in found)


def _brought_back(
    score: Score, region: Cells, sweep: FillSweep, shift: int
) -> tuple[Candidate, ...]:
    """Bring what was written for SATB back to where the score's own ensemble is."""
    made = []
    for candidate in sweep.candidates:
        filled = candidate.score
        moved = filled.pitches.astype(np.int16) - shift * (filled.pitches >= 0)
        own = score.replace(
            pitches=np.where(score.locks, score.pitches, moved),
            onsets=np.where(score.locks, score.onsets, filled.onsets),
        )
        last = sweep.sweep == sweep.sweeps
        faults = faults_within(own, writable_cells(score, region)) if last else 0
        made.append(replace(candidate, score=own, faults=faults))
    return tuple(made)


def _nothing_to_fill(score: Score, region: Cells, options: FillOptions) -> str:
    if not score.steps:
        return tr("There is nothing to fill: the score is empty; add a bar first.")
    if not region.any():
        return tr("There is nothing to fill: nothing is selected.")
    if options.keep_rhythm and writable_cells(score, region).any():
        return tr(
            "There is nothing to fill: no note lies wholly in the region, and the rhythm is to be "
            "kept."
        )
    return all_locked(score, region)


def _with_those_done(
    done: tuple[Candidate, ...], part: FillSweep, count: int
) -> tuple[Candidate, ...]:
    return (done + part.candidates)[:count]


def _all_of(parts: Sequence[FillSweep]) -> tuple[Candidate, ...]:
    return tuple(candidate for part in parts for candidate in part.candidates)
