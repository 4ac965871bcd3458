"""What a new piece begins with."""

from __future__ import annotations

from dataclasses import dataclass, replace

from musegui.core.ensembles import ENSEMBLES, SATB
from musegui.core.keys import Key
from musegui.core.score import DEFAULT_BPM, MAX_STEPS, Score
from musegui.core.timegrid import MeterChange, TempoChange
from musegui.core.translation import tr_noop
from musegui.core.voices import DEFAULT_VOICE_SETTINGS

TEMPLATES = {
    tr_noop("As the ensemble"): None,
    tr_noop("Choir"): 52,
    tr_noop("Strings"): 48,
    tr_noop("Church organ"): 19,
    tr_noop("Piano"): 0,
}
"""General MIDI programs that all voices begin with, by name; None for the ensemble's own."""

MAX_NEW_BARS = 999
ALL_KEYS = tuple(Key(fifths, minor) for minor in (False, True) for fifths in range(-7, 8))


@dataclass(frozen=True)
class NewPiece:
    """An empty piece as the user wants it.

    Attributes
    ----------
    beats_per_minute : float
        In beats of the time signature: dotted quarters in 6/8.
    bars : int
        Whole bars, after the pickup.
    template : str
        One of `TEMPLATES`.
    ensemble : str
        One of `ENSEMBLES`.
    """

    key: Key | None = None
    numerator: int = 4
    denominator: int = 4
    pickup_steps: int = 0
    beats_per_minute: float = DEFAULT_BPM
    bars: int = 8
    template: str = "Choir"
    ensemble: str = SATB

    def make(self) -> Score:
        """Make the score; it is shorter where so many bars would not fit into one."""
        meter = MeterChange(0, self.numerator, self.denominator)
        pickup_steps = min(self.pickup_steps, meter.steps_per_bar - 1)
        program, parts = TEMPLATES[self.template], ENSEMBLES[self.ensemble].parts
        return Score.empty(
            min(pickup_steps + self.bars * meter.steps_per_bar, MAX_STEPS),
            key=self.key,
            meters=(meter,),
            tempos=(TempoChange(0, meter.quarters_per_minute(self.beats_per_minute)),),
            pickup_steps=pickup_steps,
            voices=tuple(
                replace(voice, program=part.program if program is None else program)
                for voice, part in zip(DEFAULT_VOICE_SETTINGS, parts, strict=True)
            ),
            ensemble=self.ensemble,
        )
