"""How much of what is written stands in the pieces that were learnt from; pure functions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np

from musegui.core.timegrid import STEPS_PER_BEAT
from musegui.model.training.chorales import Chorale

PASSAGE_BEATS = 4


def copied_share(written: Iterable[Chorale], sources: Iterable[Chorale]) -> float | None:
    """Give the share of passages of four beats, in all voices and any key, that sources have too.

    Passages begin on every beat. Where nothing moves there is nothing to copy.

    Parameters
    ----------
    written, sources : iterable of Chorale
        On sixteenths.

    Returns
    -------
    float or None
        None where nothing is written that could be a copy.
    """
    known = {passage for piece in sources for passage in _passages(piece)}
    found = [passage in known for piece in written for passage in _passages(piece)]
    return sum(found) / len(found) if found else None


def _passages(piece: Chorale) -> Iterator[bytes]:
    length = PASSAGE_BEATS * STEPS_PER_BEAT
    classes = piece.classes
    for start in np.flatnonzero(piece.steps_into_bar % STEPS_PER_BEAT == 0).tolist():
        passage = classes[:, start : start + length]
        sounding = passage > 0
        if passage.shape[1] < length or not (np.diff(passage, axis=1) != 0).any():
            continue
        relative = np.where(sounding, passage - passage[sounding].min(), -1)
        yield relative.astype(np.int8).tobytes()
