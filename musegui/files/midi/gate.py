"""The gate of a MIDI file: programs that let each note sound for, say, 95 % of its length."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from musegui.core.timegrid import STEPS_PER_BEAT
from musegui.files.song.song import TickNote

_PERCENTS = range(75, 100)
_SHARE = 0.85
_FEWEST_NOTES = 4
_SLACK_STEPS = 1 / 24
_SLACK_SHARE = 0.007
"""How near to a whole number of steps a length must come, in steps or for its own length."""


def gate_of(notes: Sequence[TickNote], ticks_per_beat: int) -> float:
    """Tell which part of their written lengths notes sound for, if they do so throughout.

    Returns
    -------
    float
        0.75 to 0.99, or 1.0 if their lengths follow no such rule.
    """
    if len(notes) < _FEWEST_NOTES:
        return 1.0
    steps = (
        np.array([n.stop_ticks - n.start_ticks for n in notes]) * STEPS_PER_BEAT / ticks_per_beat
    )
    shortest = max(_SLACK_STEPS, STEPS_PER_BEAT / ticks_per_beat)

    def share(gate: float) -> float:
        written = steps / gate
        slack = np.maximum(shortest, _SLACK_SHARE * written)
        whole = np.maximum(np.round(written), 1)
        return float(np.mean(np.abs(written - whole) <= slack))

    best = max(_PERCENTS, key=lambda percent: (share(percent / 100), percent))
    gate = best / 100
    return gate if share(gate) >= _SHARE and share(gate) > share(1.0) else 1.0
