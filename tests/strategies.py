"""Hypothesis strategies that several tests share."""

import numpy as np
from hypothesis import strategies as st
from hypothesis.extra import numpy as npst

from musegui.core.pitch import HIGHEST_PITCH, LOWEST_PITCH, OPEN
from musegui.core.score import Cells, Score


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
