"""The measures of continuations, each by hand."""

from __future__ import annotations

from math import log2

import numpy as np
import pytest

from musegui.core.pitch import REST
from musegui.model.evaluation.continuing_measures import (
    Continued,
    continuation_gaps,
    held_cells,
    interval_class_counts,
    js_divergence,
    ratio_gap,
    unique_trigrams,
    voice_distances,
)


def passage(*lines: list[int], struck: list[str] | None = None):
    """Four voices by their pitches, each cell struck unless the texts say which (x)."""
    pitches = np.array(lines, dtype=np.int8)
    onsets = pitches >= 0
    if struck is not None:
        onsets = np.array([[sign == "x" for sign in line] for line in struck])
    return pitches, onsets


TRIAD = passage([72], [67], [64], [48])
THIRD = passage([64], [60], [REST], [REST])


def test_interval_classes_of_a_triad() -> None:
    # C-G 5, C-E 4 and G-E 3 above; C-C 0, G-C 5, E-C 4 with the bass
    assert interval_class_counts(TRIAD).tolist() == [1, 0, 0, 1, 2, 2, 0]
    assert interval_class_counts(THIRD).tolist() == [0, 0, 0, 0, 1, 0, 0]


def test_distances_of_neighbours_with_a_crossing() -> None:
    counts = voice_distances(passage([60], [62], [62], [20]))
    assert {at - 24: int(counts[at]) for at in np.flatnonzero(counts)} == {-2: 1, 0: 1, 24: 1}


def test_groups_of_three_notes() -> None:
    line = [60, 62, 64, 60, 62, 64]  # three of the four groups differ
    rest = [REST] * 6
    assert unique_trigrams(passage(line, rest, rest, rest)).tolist() == [3, 4]
    assert unique_trigrams(passage(line, line, rest, rest)).tolist() == [6, 8]
    held = passage(
        [60, 60, 62, 62, 64, 64], rest, rest, rest,
        struck=["x.x.x.", "......", "......", "......"],
    )  # fmt: skip
    assert unique_trigrams(held).tolist() == [1, 1]


def test_held_cells() -> None:
    rest = [REST] * 4
    held = passage(
        [60] * 4, [REST, 55, 55, 55], rest, rest, struck=["x..x", ".x..", "....", "...."]
    )
    assert held_cells(held).tolist() == [4, 7]


def test_divergence_of_two_distributions() -> None:
    assert js_divergence(np.array([1.0, 0.0]), np.array([0.0, 3.0])) == pytest.approx(1)
    assert js_divergence(np.array([1.0, 1.0]), np.array([2.0, 2.0])) == pytest.approx(0)
    # halves (1/2, 1/2) and (1, 0) around (3/4, 1/4)
    by_hand = (0.5 * log2(0.5 / 0.75) + 0.5 * log2(0.5 / 0.25) + log2(1 / 0.75)) / 2
    assert js_divergence(np.array([1.0, 1.0]), np.array([5.0, 0.0])) == pytest.approx(by_hand)


def test_gap_of_two_ratios() -> None:
    assert ratio_gap(np.array([1.0, 4.0]), np.array([3.0, 4.0])) == pytest.approx(0.5)


def continued(*pairs) -> list[Continued]:
    return [Continued(TRIAD, written, real) for written, real in pairs]


def test_drawings_lie_around_the_gap_and_alike_sets_have_none() -> None:
    same = continuation_gaps(continued((TRIAD, TRIAD), (THIRD, THIRD)), seed=0, bootstraps=100)
    assert set(same["gap"].values()) == {0.0}
    # the interval classes of the one are (0, 0, 0, 0, 1, 0, 0), of the other those of the triad
    apart = continuation_gaps(continued((THIRD, TRIAD), (THIRD, TRIAD)), seed=0, bootstraps=100)
    triad, third = np.array([1, 0, 0, 1, 2, 2, 0.0]), np.array([0, 0, 0, 0, 1, 0, 0.0])
    assert apart["gap"]["harmonic_interval_js"] == pytest.approx(float(js_divergence(third, triad)))
    for name, gap in apart["gap"].items():
        assert apart["low"][name] == pytest.approx(gap) == pytest.approx(apart["high"][name])
