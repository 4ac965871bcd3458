"""Textbook faults whose findings are subtle."""

import numpy as np
import pytest

from musegui.core.theory.reading import Reading
from musegui.core.theory.textbook import Lesson, find_lessons
from tests.core.theory.test_rules import chorale


@pytest.mark.parametrize(
    ("alto", "found"),
    [
        ("64 66 64", True),  # F sharp over F
        ("64 65 64", False),
        ("64 64 64", False),  # E and F are two notes
    ],
)
def test_a_note_and_the_same_note_altered_clash(alto: str, found: bool) -> None:
    score = chorale("67 69 67", alto, "60 60 60", "48 53 48")
    reading = Reading(score.pitches.astype(np.int16), score.grid.steps_into_bar(score.steps))
    assert bool(find_lessons(reading, reading.fifths)[Lesson.AT_ONCE].count) == found
