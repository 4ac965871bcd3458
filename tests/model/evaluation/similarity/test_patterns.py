"""Patterns for Prediction, each score by hand."""

from __future__ import annotations

import numpy as np
import pytest

from musegui.core.pitch import REST
from musegui.model.evaluation.continuing_measures import Continued, pattern_scores
from musegui.model.evaluation.similarity.patterns import (
    CUTOFFS_STEPS,
    PATTERN_SCORES,
    most_frequent_translation,
    pitch_score,
    points_of,
    scores_along,
    translation_scores,
)

STEPS = 48


def passage(*notes: tuple[int, int], voice: int = 0):
    """Struck notes of one step each, (step, pitch)."""
    pitches = np.full((4, STEPS), REST, dtype=np.int8)
    onsets = np.zeros((4, STEPS), dtype=bool)
    for step, pitch in notes:
        pitches[voice, step], onsets[voice, step] = pitch, True
    return pitches, onsets


def points(*notes: tuple[int, int]):
    return np.array(notes, dtype=np.int64).reshape(-1, 2)


def test_points_are_struck_notes_each_once() -> None:
    pitches, onsets = passage((0, 60), (4, 62))
    pitches[0, 1:4] = 60  # held
    pitches[1, 4], onsets[1, 4] = 62, True  # in unison with the soprano
    pitches[3, 4], onsets[3, 4] = 50, True
    pitches[2, 0:2] = 55  # from before
    assert points_of((pitches, onsets)).tolist() == [[0, 60], [4, 50], [4, 62]]


def test_a_figure_is_found_at_another_place_and_pitch() -> None:
    real = points((0, 60), (4, 62), (8, 64), (12, 60))
    moved = points((2, 67), (6, 69), (10, 71), (14, 67))
    assert most_frequent_translation(moved, real) == 4
    assert translation_scores(moved, real).tolist() == [1, 1, 1]


def test_recall_precision_and_f1_of_a_figure_found_in_part() -> None:
    real = points((0, 60), (4, 62), (8, 64), (12, 60))
    # by (0, 5) the first three match; of the five written notes two are others
    written = points((0, 65), (4, 67), (8, 69), (12, 70), (14, 72))
    assert most_frequent_translation(written, real) == 3
    recall, precision, f1 = translation_scores(written, real)
    assert recall == pytest.approx(2 / 3)
    assert precision == pytest.approx(2 / 4)
    assert f1 == pytest.approx(2 * (2 / 3) * (1 / 2) / (2 / 3 + 1 / 2))


def test_nothing_in_common_but_single_notes_is_nothing() -> None:
    real, written = points((0, 60), (4, 62)), points((0, 60), (4, 67))
    assert translation_scores(written, real).tolist() == [0, 0, 0]


@pytest.mark.parametrize("few", [points(), points((0, 60))])
def test_fewer_than_two_notes_have_no_score(few) -> None:
    other = points((0, 60), (4, 62))
    assert np.isnan(translation_scores(few, other)).all()
    assert np.isnan(translation_scores(other, few)).all()


def test_cut_offs_are_two_to_ten_quarters_from_the_last_onset_given() -> None:
    assert (CUTOFFS_STEPS[0], CUTOFFS_STEPS[-1], len(CUTOFFS_STEPS)) == (8, 40, 17)
    real = passage((0, 60), (4, 62), (8, 64))
    written = passage((0, 60), (4, 62), (8, 66))
    f1 = scores_along(written, real)[:, 2]
    assert f1.tolist() == [1 / 2] * 17  # the note at step 8 counts from the first cut-off on
    earlier = scores_along(written, real, last_onset_step=-4)[:, 2]
    assert earlier.tolist() == [1, 1] + [1 / 2] * 15  # of which the cut-offs are 4, 6, 8 ...


def test_pitch_score_is_what_histograms_share() -> None:
    real = passage((0, 60), (4, 60), (8, 62), (12, 64))
    written = passage((0, 60), (4, 74))
    # of 60 they share 1/2, and 74 is a 62 where octaves do not count: 1/4 more
    assert pitch_score(written, real) == pytest.approx(1 / 2)
    assert pitch_score(written, real, octaves=False) == pytest.approx(3 / 4)
    assert pitch_score(passage(), real) == 0


def test_scores_of_a_set_are_means_and_drawings_lie_between_its_pieces() -> None:
    given = tuple(part[:, :16] for part in passage((12, 60)))
    line = passage((0, 60), (4, 62), (8, 65))
    other = passage((0, 60), (5, 63), (9, 64))
    scores, curves = pattern_scores(
        [Continued(given, line, line), Continued(given, other, line)], seed=0, bootstraps=200
    )
    assert scores["score"]["f1"] == pytest.approx(1 / 2)
    assert (scores["low"]["f1"], scores["high"]["f1"]) == (0, 1)
    # 62 is in one of them only, 60 in both: a third of three notes is shared
    assert scores["score"]["pitch_score"] == pytest.approx((1 + 1 / 3) / 2)
    assert list(curves) == list(PATTERN_SCORES)
    assert curves["recall"][-1] == pytest.approx(1 / 2)
