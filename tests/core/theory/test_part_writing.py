import numpy as np
import pytest

from musegui.core.pitch import REST
from musegui.core.theory.part_writing import (
    FIFTH,
    OCTAVE,
    Parallel,
    find_parallels,
    part_writing,
)
from musegui.core.voices import Voice


def chords(*columns: tuple[int, int, int, int]) -> np.ndarray:
    return np.array(columns, dtype=np.int8).T


@pytest.mark.parametrize(
    ("before", "after", "found"),
    [
        ((67, 64, 60, 48), (69, 64, 62, 48), [Parallel(FIFTH, Voice.SOPRANO, Voice.TENOR, 1)]),
        ((72, 67, 64, 48), (74, 67, 64, 50), [Parallel(OCTAVE, Voice.SOPRANO, Voice.BASS, 1)]),
        ((79, 67, 64, 48), (81, 67, 64, 50), [Parallel(FIFTH, Voice.SOPRANO, Voice.BASS, 1)]),
        ((72, 67, 64, 60), (72, 67, 64, 48), []),  # one voice alone leaps an octave
        ((72, 67, 64, 60), (60, 67, 64, 48), []),  # both leap an octave: the same harmony
        ((67, 65, 62, 48), (65, 65, 62, 58), []),  # contrary motion into the fifth's class
        ((67, 64, 60, 48), (67, 64, 60, 48), []),  # nothing moves
        ((67, REST, 60, 48), (69, REST, 65, 48), []),  # fifth into a third
    ],
)
def test_find_parallels(before, after, found):
    assert find_parallels(chords(before, after)) == found


def test_held_steps_do_not_count_twice():
    held = chords(*[(67, 64, 60, 48)] * 4, *[(69, 64, 62, 48)] * 4)
    counts = part_writing(held)
    assert (counts.fifths, counts.moving_pairs, counts.chord_steps) == (1, 1, 2)


def test_crossing_spacing_compass_and_leaps_are_counted_per_chord():
    counts = part_writing(chords((60, 64, 55, 48), (84, 64, 40, 36)))
    assert counts.crossings == 1
    assert counts.wide_spacings == 2  # soprano to alto, alto to tenor
    assert counts.out_of_compass == 2  # soprano above A5, tenor below C3
    assert counts.leaps == 2
    assert counts.rates()["leaps"] == pytest.approx(1000 * 2 / 3)


def test_counts_add_up():
    one = part_writing(chords((67, 64, 60, 48), (69, 64, 62, 48)))
    assert (one + one).fifths == 2
