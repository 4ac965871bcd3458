"""What candidates, steering and explanations cost, beside a plain fill of four bars."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial

from musegui.core.fill.fill_options import FillOptions
from musegui.core.harmony.chord_track import set_chord
from musegui.core.voices import COMPASSES, Voice
from musegui.model.sampling.filler import load_shipped_filler
from tests.benchmarks.engine import melody_score
from tests.benchmarks.timing import Figure, milliseconds, ratios, time_in_turn

STEERED = FillOptions(
    mode=-0.5,
    surprise=0.5,
    activity=-0.5,
    motion=-0.5,
    registers=((60, 79), *COMPASSES[1:]),
)


def benchmarks(*, quick: bool) -> Iterator[Figure | str]:
    """Measure in turn, so that ratios hold on a busy machine too."""
    yield "steering"
    filler = load_shipped_filler()
    plain = melody_score()
    asked = set_chord(set_chord(plain, 0, "I"), 16, "V7")
    fills = {
        "one": (plain, FillOptions()),
        "four": (plain, FillOptions(candidates=4)),
        "steered": (asked, STEERED),
        "in rhythm": (plain, replace(FillOptions(), keep_rhythm=True)),
    }

    def fill(name: str) -> None:
        score, options = fills[name]
        *_, _ = filler.fill(score, ~score.locks, options, 0)

    runs: dict[str, Callable[[], object]] = {name: partial(fill, name) for name in fills}
    runs["why this note"] = partial(filler.chances, plain, Voice.SOPRANO, 16, 20)
    long_score = melody_score(32)
    runs["heat overlay"] = partial(filler.chances, long_score, Voice.SOPRANO, 0, long_score.steps)
    seconds = time_in_turn(runs, rounds=3 if quick else 9)
    for name, title, target in (
        ("four", "four candidates / one", "< 2.5"),
        ("steered", "all sliders, registers and chords / none", "<= 1.15"),
        ("in rhythm", "kept rhythm / free", "<= 1.15"),
    ):
        yield Figure(title, ratios(seconds[name], seconds["one"]), "x", target)
    yield Figure(
        "why this note: its pitches' chances", milliseconds(seconds["why this note"]), "ms"
    )
    yield Figure("heat overlay of 32 bars of a voice", milliseconds(seconds["heat overlay"]), "ms")
