"""Phrase ends that are heard in a melody without marks."""

import numpy as np
import pytest

from musegui.core.analysis.recognition import Tonality
from musegui.core.fill.form import plan_form
from musegui.core.fill.phrases import guess_phrase_ends
from musegui.core.pitch import OPEN
from musegui.core.score import CADENCE_HERE, CADENCE_UNKNOWN, Score

C = Tonality(0, minor=False)

ST_ANNE = (
    "67 64 69 67 72 72 71 72 67 72 67 69 66 67/12 71 72 69 71 67 69 66 67 64 69 67 65 64 62/12"
)
TWINKLE = (
    "60 60 67 67 69 69 67/8 65 65 64 64 62 62 60/8 67 67 65 65 64 64 62/8 67 67 65 65 64 64 62/8"
)


def tune(text: str, quarter: int = 4) -> Score:
    """Make a score of a soprano: pitches, with their sixteenths behind ``/``; 0 is a rest."""
    pitches: list[int] = []
    onsets: list[bool] = []
    for word in text.split():
        pitch, _, length = word.partition("/")
        steps = int(length or 4) * quarter // 4
        pitches += [int(pitch) or -1] * steps
        onsets += [pitch != "0", *[False] * (steps - 1)]
    pitches += [pitches[-1]] * (-len(pitches) % 16)
    onsets += [False] * (len(pitches) - len(onsets))
    score = Score.from_pitches(pitches)
    struck = np.zeros(score.pitches.shape, dtype=bool)
    struck[0] = onsets
    return score.replace(onsets=struck)


def ends(score: Score) -> list[int]:
    return guess_phrase_ends(score, score.locks, [C] * score.steps)


@pytest.mark.parametrize("quarter", [4, 8], ids=["quarters", "halves"])
def test_phrases_end_on_long_notes_whatever_the_notation(quarter: int) -> None:
    assert ends(tune(ST_ANNE, quarter)) == [52 * quarter // 4]
    assert ends(tune(TWINKLE, quarter)) == [step * quarter // 4 for step in (24, 56, 88)]


def test_a_rest_ends_a_phrase_but_not_notes_that_are_not_known() -> None:
    score = tune("64 65 67 65 64 62 60 62 64 0/8 64 65 67 69 67 65 64 62 60/8")
    assert 32 in ends(score)
    pitches, locks = score.pitches.copy(), score.locks.copy()
    pitches[:, 36:44], locks[:, 36:44] = OPEN, False
    assert 32 not in ends(score.replace(pitches=pitches, locks=locks))


def test_few_or_even_notes_say_nothing() -> None:
    assert ends(tune("64 65 67/8 65 64/8")) == []
    assert ends(tune(" ".join(["60 62"] * 12))) == []
    assert ends(Score.empty(64)) == []


def test_marks_are_added_for_the_fill_alone_and_only_where_there_is_none() -> None:
    score = tune(f"{TWINKLE} 60 60 67 67 69 69 67/8 65 65 64 64 62 62 60/8")

    def marked(score: Score) -> list[int]:
        form = plan_form(score, score.locks, [None] * score.steps, 0)
        return np.flatnonzero(form.cadences == CADENCE_HERE).tolist()

    assert marked(score) == [24, 56, 88]
    cadences = np.full(score.steps, CADENCE_UNKNOWN, dtype=np.int8)
    cadences[40] = CADENCE_HERE
    assert marked(score.replace(cadences=cadences)) == [40]
