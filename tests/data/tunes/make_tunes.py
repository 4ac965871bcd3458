"""Write the five tunes of this folder: ``python tests/data/tunes/make_tunes.py``.

Each tune is a line of ``pitch:steps``, bar by bar, in steps of a sixteenth.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from musegui.core.keys import Key
from musegui.core.notes import Note, with_voice_notes
from musegui.core.score import Score
from musegui.core.timegrid import MeterChange, TempoChange
from musegui.core.voices import Voice
from musegui.files.midi.write import write_midi

FOLDER = Path(__file__).parent

_PITCH_CLASSES = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}


@dataclass(frozen=True)
class Tune:
    """A melody: its bars, and what stands at the beginning of the staff."""

    name: str
    bars: str
    meter: tuple[int, int]
    key: Key
    bpm: float
    pickup_steps: int = 0

    def notes(self) -> list[Note]:
        """List the soprano's notes."""
        notes: list[Note] = []
        for letter, accidental, octave, steps in re.findall(r"([A-G])([#b]?)(\d):(\d+)", self.bars):
            pitch = _PITCH_CLASSES[letter] + {"": 0, "#": 1, "b": -1}[accidental]
            start = notes[-1].stop if notes else 0
            notes.append(Note(Voice.SOPRANO, start, int(steps), pitch + 12 * (int(octave) + 1)))
        return notes

    def score(self) -> Score:
        """Give the tune as a score of a soprano alone."""
        notes = self.notes()
        score = Score.empty(
            notes[-1].stop,
            tempos=(TempoChange(0, self.bpm),),
            meters=(MeterChange(0, *self.meter),),
            key=self.key,
            pickup_steps=self.pickup_steps,
        )
        return with_voice_notes(score, Voice.SOPRANO, notes, lock=True)


TUNES = (
    Tune(
        "amazing_grace",
        """D4:4
        | G4:8 B4:2 G4:2 | B4:8 A4:4 | G4:8 E4:4 | D4:8 D4:4
        | G4:8 B4:2 G4:2 | B4:8 A4:4 | D5:12 | D5:8 B4:4
        | D5:8 B4:2 G4:2 | B4:8 A4:4 | G4:8 E4:4 | D4:8 D4:4
        | G4:8 B4:2 G4:2 | B4:8 A4:4 | G4:12 | G4:8 |""",
        (3, 4),
        Key(1),
        84.0,
        pickup_steps=4,
    ),
    Tune(
        "ode_to_joy",
        """F#4:4 F#4:4 G4:4 A4:4 | A4:4 G4:4 F#4:4 E4:4 | D4:4 D4:4 E4:4 F#4:4 | F#4:6 E4:2 E4:8
        | F#4:4 F#4:4 G4:4 A4:4 | A4:4 G4:4 F#4:4 E4:4 | D4:4 D4:4 E4:4 F#4:4 | E4:6 D4:2 D4:8
        | E4:4 E4:4 F#4:4 D4:4 | E4:4 F#4:2 G4:2 F#4:4 D4:4
        | E4:4 F#4:2 G4:2 F#4:4 E4:4 | D4:4 E4:4 A3:4 F#4:8
        F#4:4 G4:4 A4:4 | A4:4 G4:4 F#4:4 E4:4 | D4:4 D4:4 E4:4 F#4:4 | E4:6 D4:2 D4:8 |""",
        (4, 4),
        Key(2),
        120.0,
    ),
    Tune(
        "ah_vous_dirai_je",
        """Bb4:2 Bb4:2 F5:2 F5:2 | G5:2 G5:2 F5:4 | Eb5:2 Eb5:2 D5:2 D5:2 | C5:2 C5:2 Bb4:4
        | F5:2 F5:2 Eb5:2 Eb5:2 | D5:2 D5:2 C5:4 | F5:2 F5:2 Eb5:2 Eb5:2 | D5:2 D5:2 C5:4
        | Bb4:2 Bb4:2 F5:2 F5:2 | G5:2 G5:2 F5:4 | Eb5:2 Eb5:2 D5:2 D5:2 | C5:2 C5:2 Bb4:4 |""",
        (2, 4),
        Key(-2),
        72.0,
    ),
    Tune(
        "auld_lang_syne",
        """C4:4
        | F4:6 F4:2 F4:4 A4:4 | G4:6 F4:2 G4:4 A4:4 | F4:6 F4:2 A4:4 C5:4 | D5:12 D5:4
        | C5:6 A4:2 A4:4 F4:4 | G4:6 F4:2 G4:4 A4:4 | F4:6 D4:2 D4:4 C4:4 | F4:12 D5:4
        | C5:6 A4:2 A4:4 F4:4 | G4:6 F4:2 G4:4 D5:4 | C5:6 A4:2 A4:4 C5:4 | D5:12 D5:4
        | C5:6 A4:2 A4:4 F4:4 | G4:6 F4:2 G4:4 A4:4 | F4:6 D4:2 D4:4 C4:4 | F4:12 |""",
        (4, 4),
        Key(-1),
        96.0,
        pickup_steps=4,
    ),
    Tune(
        "greensleeves",
        """A4:2
        | C5:4 D5:2 E5:3 F#5:1 E5:2 | D5:4 B4:2 G4:3 A4:1 B4:2
        | C5:4 A4:2 A4:3 G#4:1 A4:2 | B4:4 G#4:2 E4:4 A4:2
        | C5:4 D5:2 E5:3 F#5:1 E5:2 | D5:4 B4:2 G4:3 A4:1 B4:2
        | C5:3 B4:1 A4:2 G#4:3 F#4:1 G#4:2 | A4:12
        | G5:6 G5:3 F#5:1 E5:2 | D5:4 B4:2 G4:3 A4:1 B4:2
        | C5:4 A4:2 A4:3 G#4:1 A4:2 | B4:4 G#4:2 E4:6
        | G5:6 G5:3 F#5:1 E5:2 | D5:4 B4:2 G4:3 A4:1 B4:2
        | C5:3 B4:1 A4:2 G#4:3 F#4:1 G#4:2 | A4:10 |""",
        (6, 8),
        Key(0, minor=True),
        63.0,
        pickup_steps=2,
    ),
)


if __name__ == "__main__":
    for tune in TUNES:
        write_midi(tune.score(), FOLDER / f"{tune.name}.mid")
