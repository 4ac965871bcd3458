"""Melodies whose phrase ends are not told."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from musegui.core.score import CADENCE_HERE, CADENCE_NONE
from musegui.model.evaluation.unmarked import heard_phrase_ends, without_phrase_ends
from musegui.model.network.encoding import classes_of
from musegui.model.training.chorales import Chorale
from tests.core.fill.test_phrases import ST_ANNE, tune


def piece(*ends: int) -> Chorale:
    score = tune(ST_ANNE)
    cadences = np.full(score.steps, CADENCE_NONE, dtype=np.int64)
    for end in ends:
        cadences[end : end + 4] = CADENCE_HERE
    into_bar = score.grid.steps_into_bar(score.steps)
    return Chorale("tune", classes_of(score.pitches), score.onsets, into_bar, cadences)


def test_what_is_heard_is_compared_with_the_inner_marks() -> None:
    assert heard_phrase_ends([piece(52, 116)]) == {"found": 1.0, "right": 1.0}
    assert heard_phrase_ends([piece(20, 52, 116)]) == {"found": 0.5, "right": 1.0}
    assert heard_phrase_ends([piece(48, 116)]) == {"found": 0.0, "right": 0.0}


def test_the_marks_themselves_are_not_told() -> None:
    marked = piece(52, 116)
    told = without_phrase_ends(marked)
    assert (told.cadences < 0).all()
    assert replace(told, cadences=marked.cadences) is not marked
