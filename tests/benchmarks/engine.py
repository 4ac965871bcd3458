"""The engine: passes, harmonizations, previews, long pieces; beside the published networks."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from time import perf_counter

import numpy as np
import torch
from torch import nn

from musegui.core.analysis.roman import analyse_harmony
from musegui.core.fill.continuing import CONTINUATION_ENGINES, DEFAULT_ENGINE, with_bars_to_come
from musegui.core.fill.fill_options import FillOptions
from musegui.core.harmony.analysed import analysed_numerals, analysis_remarks
from musegui.core.pitch import OPEN
from musegui.core.score import Cells, Score
from musegui.core.timegrid import STEPS_PER_WHOLE
from musegui.core.voices import VOICE_COUNT, Voice
from musegui.files.engine_weights import why_not_ready
from musegui.model.continuation.base.engine import ContinuationEngine
from musegui.model.continuation.registry import make_engine
from musegui.model.network.device import describe_device, pick_device
from musegui.model.network.encoding import CONTEXT_PLANES, HIDDEN, classes_of, context_of
from musegui.model.network.inference import (
    WEIGHTS_FILES,
    LoadedNetworks,
    PiecewiseNetwork,
    load_networks,
)
from musegui.model.network.network import CONFIGURATIONS, OnsetNetwork, build_network
from musegui.model.sampling.filler import NetworkFiller
from musegui.model.sampling.sampling import Dice, SamplerSettings, sample
from musegui.resources import resource_path
from tests.benchmarks.timing import Figure, milliseconds, ratios, time_in_turn

FOUR_BARS_STEPS = 4 * STEPS_PER_WHOLE
GRISWOLD_STEPS = VOICE_COUNT * FOUR_BARS_STEPS
"""N = I x T, one step per cell."""

MELODY = (67, 67, 69, 71, 72, 71, 69, 67, 67, 69, 71, 69, 67, 65, 64, 60)


def benchmarks(*, quick: bool) -> Iterator[Figure | str]:
    """Measure one thing after the other; quick ones leave out griswold's whole harmonization."""
    device = pick_device()
    yield f"engine on {describe_device(device)}"
    networks = load_networks(resource_path("resources", "models", WEIGHTS_FILES[16]), device)
    filler = NetworkFiller({16: networks})
    with torch.inference_mode():
        yield from passes(networks)
        yield from harmonizations(filler, networks.device, quick=quick)
    yield from harmony(filler)
    yield from continuations(filler)
    yield from long_pieces(filler)
    yield from memory()


def melody_score(bars: int = 4) -> Score:
    """Make a score with a locked soprano and the other voices open."""
    soprano = np.resize(np.repeat(MELODY, 4), bars * STEPS_PER_WHOLE)
    pitches = np.full((VOICE_COUNT, len(soprano)), OPEN, dtype=np.int8)
    pitches[Voice.SOPRANO] = soprano
    onsets = np.zeros(pitches.shape, dtype=bool)
    onsets[:, ::4] = True
    locks = np.zeros(pitches.shape, dtype=bool)
    locks[Voice.SOPRANO] = True
    return Score(pitches, onsets, locks, np.full(len(soprano), -1, dtype=np.int8))


def published(name: str, device: torch.device) -> LoadedNetworks:
    """Make one of the published networks, in fp32 as published; weights don't change its speed."""
    pitch = build_network(CONFIGURATIONS[name]).eval().requires_grad_(False).to(device)
    return LoadedNetworks(pitch, OnsetNetwork(), device, torch.float32)


def passes(networks: LoadedNetworks) -> Iterator[Figure]:
    """One pass over four bars, alto, tenor and bass hidden.

    First all of them have all cores, of which ours takes what is faster, then one.
    """
    all_cores = torch.get_num_threads()
    assert isinstance(networks.pitch, PiecewiseNetwork)
    assert isinstance(networks.pitch.network, nn.Module)
    alone = replace(networks, pitch=networks.pitch.network)
    rivals = {name: published(name, networks.device) for name in ("griswold", "coconet")}
    score = melody_score()
    cells = torch.from_numpy(classes_of(score.pitches)).unsqueeze(0).to(networks.device)
    precision = str(networks.dtype).removeprefix("torch.")

    def one_pass(chosen: LoadedNetworks) -> float:
        context = torch.from_numpy(context_of(score)).unsqueeze(0).to(chosen.device, chosen.dtype)
        return float(chosen.pitch(cells, context)[0, 0, 0, 0])  # waits for the device

    for threads in sorted({all_cores, 1}, reverse=True):
        contestants = {"ours": networks if threads > 1 else alone, **rivals}
        runs: dict[str, Callable[[], float]] = {
            name: partial(one_pass, chosen) for name, chosen in contestants.items()
        }

        def prepare(name: str, threads: int, runs: dict[str, Callable[[], float]]) -> None:
            torch.set_num_threads(threads)
            runs[name]()

        seconds = time_in_turn(runs, 15, prepare=partial(prepare, threads=threads, runs=runs))
        cores = f"{threads} core{'s' if threads > 1 else ''}"
        title = f"a pass over 64 steps, ours, {precision}, {cores}"
        yield Figure(title, milliseconds(seconds["ours"]), "ms")
        for name, target in (("griswold", ">= 25"), ("coconet", ">= 40")):
            title = f"a pass over 64 steps, {name}, float32, {cores}"
            yield Figure(title, milliseconds(seconds[name]), "ms")
            yield Figure(f"  {name} / ours", ratios(seconds[name], seconds["ours"]), "x", target)
    torch.set_num_threads(all_cores)


def harmony(filler: NetworkFiller) -> Iterator[Figure]:
    """Keys, numerals, cadences and non-chord notes; the chords that may come next."""
    written: dict[int, Score] = {}
    for bars in (32, 500):
        melody = melody_score(bars)
        chords = np.array([[67, 62, 59, 43], [69, 62, 57, 50], [67, 64, 60, 48], [66, 62, 57, 50]])
        columns = np.resize(np.repeat(chords.T, 4, axis=1), (VOICE_COUNT, melody.steps))
        written[bars] = melody.replace(pitches=columns.astype(np.int8), locks=melody.locks & False)

    def analyse_anew(bars: int) -> object:
        analyse_harmony.cache_clear()
        return analysed_numerals(written[bars]), analysis_remarks(written[bars])

    runs = {f"{bars}": partial(analyse_anew, bars) for bars in written}
    seconds = time_in_turn(runs, rounds=5)
    yield Figure("harmony of 32 bars, anew after an edit", milliseconds(seconds["32"]), "ms",
                 "< 150")  # fmt: skip
    yield Figure("harmony of 500 bars", milliseconds(seconds["500"]), "ms")
    melody = melody_score()
    suggest = time_in_turn(
        {"melody": lambda: filler.likely_chords(melody, 20),
         "nothing": lambda: filler.likely_chords(Score.empty(64), 20)}, rounds=7)  # fmt: skip
    yield Figure("next chords under a melody", milliseconds(suggest["melody"]), "ms", "< 300")
    yield Figure("next chords, all voices open", milliseconds(suggest["nothing"]), "ms", "< 300")


def harmonizations(filler: NetworkFiller, device: torch.device, *, quick: bool) -> Iterator[Figure]:
    """Four bars of alto, tenor and bass to a given soprano, at the shipped settings."""
    score, options = melody_score(), FillOptions()
    all_cores = torch.get_num_threads()

    def first_preview() -> None:
        next(filler.fill(score, ~score.locks, options, 0))

    def whole() -> None:
        *_, _ = filler.fill(score, ~score.locks, options, 0)

    seconds = time_in_turn({"preview": first_preview, "whole": whole}, rounds=7)
    yield Figure("first preview after the request", milliseconds(seconds["preview"]), "ms", "<= 50")
    whole_target = "< 50" if device.type == "cuda" else "< 600"
    yield Figure("four bars harmonized", milliseconds(seconds["whole"]), "ms", whole_target)
    if device.type == "cuda":
        many = FillOptions(candidates=64)
        seconds |= time_in_turn(
            {"many": lambda: [*filler.fill(score, ~score.locks, many, 0)]}, rounds=3
        )
        yield Figure("  64 candidates at once", milliseconds(seconds["many"]), "ms", "< 200")
    if not quick:
        torch.set_num_threads(all_cores)
        theirs = griswold_harmonization(score, device)
        yield Figure(f"  griswold, N = {GRISWOLD_STEPS}, once", [1000 * theirs], "ms")
        yield Figure(
            "  griswold / ours", [theirs / ours for ours in seconds["whole"]], "x", ">= 150"
        )


def continuations(filler: NetworkFiller) -> Iterator[Figure]:
    """Four bars added: first notes and one or three versions of the default, one of any other."""
    engine = make_engine(DEFAULT_ENGINE, filler)
    score = melody_score()
    lower = np.array([[60], [55], [48]], dtype=np.int8)
    pitches = np.concatenate([score.pitches[:1], np.broadcast_to(lower, (3, score.steps))])
    longer = with_bars_to_come(score.replace(pitches=pitches), 4)

    def first_notes() -> None:
        next(engine.extend(longer, FillOptions(), 0)).make_candidates()

    def whole(engine: ContinuationEngine, candidates: int) -> None:
        *_, _ = engine.extend(longer, FillOptions(candidates=candidates), 0)

    runs: dict[str, Callable[[], object]] = {
        "first": first_notes,
        "one": partial(whole, engine, 1),
        "three": partial(whole, engine, 3),
    }
    others = [name for name in CONTINUATION_ENGINES if not why_not_ready(name)]
    others.remove(DEFAULT_ENGINE)
    runs |= {name: partial(whole, make_engine(name, filler), 1) for name in others}
    seconds = time_in_turn(runs, rounds=5)
    yield Figure("first notes of a continuation", milliseconds(seconds["first"]), "ms", "< 150")
    yield Figure("four bars continued", milliseconds(seconds["one"]), "ms", "< 1000")
    yield Figure("  three versions", milliseconds(seconds["three"]), "ms")
    for name in others:
        yield Figure(f"  by {name}", milliseconds(seconds[name]), "ms", "< 2000")


def griswold_harmonization(score: Score, device: torch.device) -> float:
    """Let the plain sampler run through with griswold's network; gives seconds."""
    network = published("griswold", device).pitch
    classes = torch.from_numpy(classes_of(score.pitches)).unsqueeze(0).to(device)
    context = torch.zeros(1, CONTEXT_PLANES, score.steps, device=device)
    settings = SamplerSettings(GRISWOLD_STEPS)
    network(classes, context)
    started = perf_counter()
    *_, last = sample(network, classes, context, classes == HIDDEN, settings, Dice(0, [0]))
    last.classes.cpu()
    return perf_counter() - started


def long_pieces(filler: NetworkFiller) -> Iterator[Figure]:
    """One bar filled in a short piece and in a long one."""
    scores = {}
    for bars in (8, 200):
        score = melody_score(bars)
        pitches = score.pitches.copy()
        pitches[Voice.ALTO :] = np.array([[60], [55], [48]])
        region = np.zeros(pitches.shape, dtype=bool)
        middle = bars // 2 * STEPS_PER_WHOLE
        region[Voice.ALTO :, middle : middle + STEPS_PER_WHOLE] = True
        scores[bars] = (score.replace(pitches=pitches), region)

    def fill(score: Score, region: Cells) -> None:
        *_, _ = filler.fill(score, region, FillOptions(), 0)

    seconds = time_in_turn(
        {str(bars): partial(fill, *filled) for bars, filled in scores.items()}, rounds=7
    )
    for length, values in seconds.items():
        yield Figure(f"one bar filled in a piece of {length} bars", milliseconds(values), "ms")
    yield Figure("  200 bars / 8 bars", ratios(seconds["200"], seconds["8"]), "x", "<= 1.3")


_PEAK_MEMORY = """
from musegui.core.fill.fill_options import FillOptions
from musegui.model.sampling.filler import load_shipped_filler
from tests.benchmarks.engine import melody_score
from tests.memory import peak_memory_bytes
score = melody_score()
for step in load_shipped_filler().fill(score, ~score.locks, FillOptions(candidates=int({})), 0):
    pass
print(peak_memory_bytes())
"""


def memory() -> Iterator[Figure]:
    """Peak resident memory of a process that loads both networks and fills four bars."""
    if sys.platform == "win32":
        return
    for candidates in (1, 8):
        code = _PEAK_MEMORY.format(candidates)
        ran = subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, check=True
        )
        name = f"peak memory, four bars, {candidates} candidate{'s' if candidates > 1 else ''}"
        yield Figure(name, [int(ran.stdout) / 1e6], "MB", "< 1000")
