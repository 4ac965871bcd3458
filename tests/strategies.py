"""Hypothesis strategies that several tests share."""

import numpy as np
from hypothesis import strategies as st
from hypothesis.extra import numpy as npst

from musegui.core.fill.fill_options import SLIDERS, FillOptions, Strictness
from musegui.core.fill.style_mix import StyleShare
from musegui.core.harmony.chord_track import set_chord
from musegui.core.keys import Key, KeyChange
from musegui.core.loudness import LEVELS
from musegui.core.marks import (
    Credits,
    Dynamic,
    Ending,
    Exercise,
    ExerciseKind,
    FigureMark,
    Hairpin,
    Lyric,
    Sign,
    SignKind,
    Syllable,
)
from musegui.core.performance import Performance
from musegui.core.pitch import HIGHEST_PITCH, LOWEST_PITCH, OPEN
from musegui.core.score import Cells, Score
from musegui.files.safe.texts import one_line


def regions(steps: int) -> st.SearchStrategy[Cells]:
    """Any choice of cells."""
    return npst.arrays(np.bool_, (4, steps))


@st.composite
def scores(draw: st.DrawFn, steps: int | None = None, max_steps: int = 48) -> Score:
    """Scores with few different pitches, so that held and repeated notes are common."""
    length = draw(st.integers(1, max_steps)) if steps is None else steps
    palette = st.lists(st.integers(LOWEST_PITCH, HIGHEST_PITCH), min_size=1, max_size=4)
    pitch = st.sampled_from([OPEN, -1, *draw(palette)])
    shape = (4, length)
    return Score(
        draw(npst.arrays(np.int8, shape, elements=pitch)),
        draw(npst.arrays(np.bool_, shape)),
        draw(npst.arrays(np.bool_, shape)),
        draw(npst.arrays(np.int8, (length,), elements=st.integers(-1, 1))),
    )


def performances() -> st.SearchStrategy[Performance]:
    """Exact ones and others."""
    humanize = st.just(0.0) | st.floats(0.0, 1.0)
    return st.builds(Performance, humanize, st.integers(0, 99), st.booleans())


@st.composite
def chord_tracks(draw: st.DrawFn, score: Score) -> Score:
    """The score with up to three marks, chords and others."""
    for _ in range(draw(st.integers(0, 3))):
        text = draw(st.sampled_from(["", "C", "F#m7", "V65/V", "Bb/D", "kazoo"]))
        score = set_chord(score, draw(st.integers(0, score.steps - 1)), text)
    return score


def fill_options(
    max_sweeps: int = 1024, max_candidates: int = 64
) -> st.SearchStrategy[FillOptions]:
    """Any options, each slider anywhere between its ends."""
    pitch = st.integers(LOWEST_PITCH, HIGHEST_PITCH)
    register = st.tuples(pitch, pitch).map(lambda ends: (min(ends), max(ends)))
    sliders = {s.option: st.floats(s.lowest, s.highest) | st.just(s.neutral) for s in SLIDERS}
    return st.builds(
        FillOptions,
        resolution=st.sampled_from([16, 8]),
        sweeps=st.integers(1, max_sweeps),
        candidates=st.integers(1, max_candidates),
        best_of=st.integers(1, 3),
        strictness=st.sampled_from(Strictness),
        registers=st.just(FillOptions().registers) | st.tuples(*[register] * 4),
        keep_rhythm=st.booleans(),
        second_style=st.none() | st.builds(StyleShare, st.just("Mine"), st.floats(0, 1)),
        **sliders,
    )


@st.composite
def marked_scores(draw: st.DrawFn) -> Score:
    """Scores with words, velocities, dynamics, hairpins, keys, signs and credits."""
    score = draw(scores())
    steps, voices = st.integers(0, score.steps - 1), st.integers(0, 3)
    text = st.text(max_size=8)
    syllables = st.builds(Syllable, st.integers(1, 3), text, st.sampled_from(Ending))
    keys = st.builds(Key, st.integers(-7, 7), st.booleans())
    changes = draw(st.dictionaries(st.integers(1, 60), keys, max_size=3))
    hairpins = st.builds(Hairpin, steps, voices, st.integers(1, 60), st.booleans())
    return score.replace(
        velocities=draw(npst.arrays(np.int8, score.pitches.shape, elements=st.integers(0, 127))),
        lyrics=tuple(draw(st.lists(st.builds(Lyric, steps, voices, syllables), max_size=8))),
        dynamics=tuple(
            draw(
                st.lists(st.builds(Dynamic, steps, voices, st.sampled_from([*LEVELS])), max_size=4)
            )
        ),
        hairpins=tuple(pin for pin in draw(st.lists(hairpins, max_size=3)) if pin.stop > pin.step),
        signs=tuple(
            draw(st.lists(st.builds(Sign, steps, st.sampled_from(SignKind), text), max_size=3))
        ),
        key=draw(st.none() | keys),
        key_changes=tuple(KeyChange(step, changes[step]) for step in sorted(changes)),
        credits=Credits(*draw(st.lists(text, max_size=4))),
        figures=tuple(
            FigureMark(at, draw(text)) for at in sorted(draw(st.sets(steps, max_size=3)))
        ),
        exercise=draw(st.none() | st.builds(Exercise, st.sampled_from(ExerciseKind), text)),
    )


def credits_in_a_file(score: Score) -> Credits:
    """Tell what notation files keep of a score's credits: whole lines, none of blanks only."""
    return Credits(*(text if text.strip() else "" for text in map(one_line, score.credits)))
