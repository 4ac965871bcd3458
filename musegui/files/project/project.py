"""What a project holds: the score with everything that belongs to it."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from musegui.core.fill.fill_options import FillOptions
from musegui.core.fill.takes import Take
from musegui.core.score import Score

MAX_SEED = 2**31 - 1


@dataclass(frozen=True, eq=False)
class Project:
    """What a project file holds.

    Attributes
    ----------
    score : Score
    confidence : ndarray of float32, shape (4, T), or None
        How sure the network was of each cell it wrote, 1 elsewhere; None is 1 everywhere.
    options : FillOptions
        How the next fill is to be made.
    seed : int
        0 to 2**31 - 1.
    keep_seed : bool
        Whether every fill uses this seed.
    takes : tuple of Take
        What the last fills gave, the newest last.
    origin : str
        In an autosave the file that the document belongs to; empty if it has none.
    newer : bool
        Whether the file comes from a later minor version, parts of which were passed over.
    """

    score: Score
    confidence: NDArray[np.float32] | None = None
    options: FillOptions = field(default_factory=FillOptions)
    seed: int = 0
    keep_seed: bool = False
    takes: tuple[Take, ...] = ()
    origin: str = ""
    newer: bool = False
