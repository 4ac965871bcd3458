"""Part-writing: what checking all rules costs."""

from collections.abc import Iterator
from time import process_time

import numpy as np

from musegui.core.score import Score
from musegui.core.theory.rules import check
from musegui.files.chorale_book import read_chorale
from tests.benchmarks.timing import Figure, milliseconds

CHORALES = ("bwv66.6", "bwv10.7", "bwv101.7", "bwv102.7", "bwv103.6", "bwv104.6")


def benchmarks(*, quick: bool) -> Iterator[Figure | str]:
    """Check 64 bars of chorales; the processor's time, whatever else the machine does."""
    rows = np.concatenate([read_chorale(name).pitches for name in CHORALES], axis=1)
    score = Score.empty(64 * 16).replace(pitches=rows[:, : 64 * 16])
    check(score)
    taken = []
    for shift in range(7 if quick else 41):
        other = score.replace(pitches=np.roll(score.pitches, 16 * (shift + 1), axis=1))
        began = process_time()
        assert check(other)
        taken.append(process_time() - began)
    yield Figure("part-writing of 64 bars, all rules", milliseconds(taken), "ms", "< 5")
