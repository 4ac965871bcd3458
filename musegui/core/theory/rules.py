"""The rules of part-writing: one row each, with what a student should know of it.

How often Bach himself does what a rule forbids was counted in the 75 chorales that musegui is
checked with: ``musegui evaluate --measure part-writing --measure voice-leading``. A rule that he
breaks more often than one time in ten is off until it is asked for.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

import numpy as np

from musegui.core.analysis.spelling import note_fifths
from musegui.core.score import Score
from musegui.core.theory.faults import Fault, FaultKind, Kind, find_faults
from musegui.core.theory.occurrences import Occurrences
from musegui.core.theory.reading import Reading
from musegui.core.theory.textbook import Lesson, find_lessons
from musegui.core.theory.voice_leading import Point, find_points
from musegui.core.translation import tr_noop


class Severity(StrEnum):
    """How much a fault matters."""

    GRAVE = "grave"
    FAULT = "fault"
    STYLE = "style"


class Rule(NamedTuple):
    """What is taught.

    Attributes
    ----------
    explanation : str
        What the fault is and why it is one, to a student.
    cure : str
        What mends it.
    severity : Severity
    bach : float
        How often he does so, of 1,000 occasions.
    source : str
        Who teaches it.
    on : bool
        Whether it is checked without being asked for.
    reach : tuple of (int, int)
        How many notes of its voices before and after those at its step take part.
    chord : bool
        Whether other notes of the other voices can cure it, too.
    """

    explanation: str
    cure: str
    severity: Severity
    bach: float
    source: str
    on: bool = True
    reach: tuple[int, int] = (1, 0)
    chord: bool = False


_FUX = "Fux, Gradus ad Parnassum (1725)"
_KIRNBERGER = "Kirnberger, Die Kunst des reinen Satzes (1771)"
_BACH = "C. P. E. Bach, Versuch, part 2 (1762)"
_RICHTER = "Richter, Lehrbuch der Harmonie (1853)"
_PISTON = "Piston, Harmony (1941)"
_MORLEY = "Morley, A Plain and Easy Introduction to Practical Music (1597)"
_RAMEAU = "Rameau, Traité de l'harmonie (1722)"
_MUSEGUI = tr_noop("counted in Bach's chorales")

_RULES: dict[Kind, Rule] = {
    FaultKind.FIFTHS: Rule(
        "Two voices move the same way from one perfect fifth to another. They then sound like one "
        "voice and its echo, and the four voices are no longer independent.",
        "Let one of the two voices move the other way, stay, or go to another note of the chord.",
        Severity.GRAVE, 0.6, _FUX,
    ),
    FaultKind.OCTAVES: Rule(
        "Two voices move the same way from one octave or unison to another. For that moment they "
        "are one voice, and the piece has only three.",
        "Double another note of one of the two chords, or let the voices move opposite ways.",
        Severity.GRAVE, 0.3, _FUX,
    ),
    Point.DIRECT: Rule(
        "Soprano and bass go the same way into a perfect fifth or octave, and the soprano leaps. "
        "The ear fills in the leap and hears parallels that are hidden in it.",
        "Let the soprano come by step, or the bass from the other side.",
        Severity.FAULT, 9.8, _FUX,
    ),
    Point.CONTRARY_OCTAVES: Rule(
        "Two voices go from one octave to another in opposite directions. They still sing the same "
        "notes, though farther apart.",
        "Give one of the voices another note of the chord.",
        Severity.FAULT, 0.2, _KIRNBERGER,
    ),
    Point.CONTRARY_FIFTHS: Rule(
        "Two voices go from one perfect fifth to another in opposite directions.",
        "Give one of the voices another note of the chord.",
        Severity.STYLE, 0.8, _KIRNBERGER,
    ),
    Point.BEAT_OCTAVES: Rule(
        "Two voices sing octaves on two beats in a row, in the same direction; a short note "
        "between them does not hide it.",
        "Change the note on one of the beats, not the one between.",
        Severity.FAULT, 1.1, _FUX, reach=(2, 0),
    ),
    Point.BEAT_FIFTHS: Rule(
        "Two voices sing perfect fifths on two beats in a row, in the same direction; a short note "
        "between them does not hide it.",
        "Change the note on one of the beats, not the one between.",
        Severity.STYLE, 3.7, _FUX, reach=(2, 0),
    ),
    Lesson.UNEQUAL_FIFTHS: Rule(
        "A diminished fifth goes on, the same way, into a perfect one. The diminished fifth wants "
        "to close to a third; the other way round it does no harm.",
        "Let the upper voice of the fifth fall by step and the lower one rise.",
        Severity.STYLE, 2.5, _KIRNBERGER,
    ),
    FaultKind.CROSSING: Rule(
        "A voice sings below the one that should lie under it. The listener takes the higher of "
        "the two for the upper voice and loses both lines.",
        "Exchange the two notes, or change the position of the chord.",
        Severity.FAULT, 31.7, _RICHTER, reach=(0, 0),
    ),
    Lesson.OVERLAP: Rule(
        "A voice goes beyond the note that its neighbour has just left. The ear connects the two "
        "notes, though they belong to different voices.",
        "Keep each voice on its own side of where its neighbour was.",
        Severity.STYLE, 10.7, _PISTON,
    ),
    FaultKind.SPACING: Rule(
        "Two upper voices are more than an octave apart, or tenor and bass more than two. The "
        "sound then falls into two groups.",
        "Bring the voices together by another position of the chord.",
        Severity.FAULT, 14.8, _PISTON, reach=(0, 0),
    ),
    FaultKind.COMPASS: Rule(
        "A note lies outside the usual compass of its voice. Many singers can't reach it, or can't "
        "sing it well.",
        "Change the position of the chord, or transpose the piece.",
        Severity.FAULT, 0.0, _MUSEGUI, reach=(0, 0),
    ),
    FaultKind.LEAP: Rule(
        "A voice leaps by more than an octave, which is hard to sing in tune.",
        "Break the leap with a note between, or change one of its two notes by an octave.",
        Severity.FAULT, 0.5, _FUX,
    ),
    Lesson.WIDE_LEAPS: Rule(
        "After a leap of a sixth or more an upper voice goes on in the same direction. A leap asks "
        "to be filled in from the other side. Bach does so too where a new phrase begins.",
        "Turn back after the leap, by step if possible.",
        Severity.STYLE, 121.2, _FUX, on=False, reach=(1, 1),
    ),
    Point.SEVENTH_LEAPS: Rule(
        "A voice leaps by a seventh, an interval that is hard to sing and in this style is left to "
        "instruments.",
        "Turn the leap into a second the other way, or break it with a note between.",
        Severity.FAULT, 1.3, _FUX,
    ),
    Point.AUGMENTED: Rule(
        "A voice sings an augmented second, as from the flat sixth of a minor key to its leading "
        "note.",
        "Come to the leading note from above, or raise the sixth too.",
        Severity.FAULT, 0.4, _FUX,
    ),
    Lesson.AUGMENTED_LEAPS: Rule(
        "A voice leaps by an augmented interval. It is hard to hit, and its upper note wants to go "
        "on up.",
        "Take its inversion the other way: a diminished fifth for an augmented fourth.",
        Severity.FAULT, 0.3, _KIRNBERGER,
    ),
    Lesson.DIMINISHED_LEAPS: Rule(
        "A voice leaps by a diminished interval and does not turn back by step into it.",
        "Let the note after the leap lie a step inside it.",
        Severity.STYLE, 1.2, _KIRNBERGER, reach=(1, 1),
    ),
    Point.LEADING: Rule(
        "Where a dominant goes to its tonic, the leading note does not rise to the tonic. It is a "
        "half step below the note that everybody expects. In an inner voice it may fall a third.",
        "Let it rise by half a step.",
        Severity.FAULT, 49.9, _RAMEAU, reach=(0, 1), chord=True,
    ),
    Point.DOUBLED_LEADING: Rule(
        "Two voices have the leading note of the dominant. If both rise to the tonic they make "
        "octaves; if one does not, it is left hanging.",
        "Double the root or the fifth of the chord.",
        Severity.FAULT, 3.3, _RAMEAU, reach=(0, 0), chord=True,
    ),
    Point.SEVENTHS: Rule(
        "The seventh of a chord neither falls by step nor passes on upwards. It is a dissonance, "
        "and falling by step is what resolves it.",
        "Let the seventh fall by step in the next chord.",
        Severity.FAULT, 74.3, _RAMEAU, reach=(0, 1), chord=True,
    ),
    Point.DISSONANCES: Rule(
        "Two voices strike a second or a seventh, and neither of them was there before or came by "
        "step and goes on by step.",
        "Prepare one of the two notes, or come to it and leave it by step.",
        Severity.FAULT, 21.7, _FUX, reach=(1, 1),
    ),
    Lesson.STRANGE_NOTES: Rule(
        "A note does not belong to the chord and is neither a passing or neighbour note, nor a "
        "suspension, an anticipation or an escape note.",
        "Leave it by step, or sing a note of the chord.",
        Severity.STYLE, 15.2, _KIRNBERGER, reach=(1, 1), chord=True,
    ),
    Point.CROSS_RELATIONS: Rule(
        "One voice sings a note, and right after it another voice the same note altered. The two "
        "sound out of tune with each other.",
        "Let the altered note come in the voice that had the plain one.",
        Severity.STYLE, 21.7, _KIRNBERGER,
    ),
    Lesson.AT_ONCE: Rule(
        "One voice sings a note, and at the same time another voice the same note altered. The two "
        "belong to different chords, and neither is heard.",
        "Alter the note in both voices or in neither, or sing another note in one of them.",
        Severity.FAULT, 0.1, _MORLEY, reach=(0, 0),
    ),
    Point.INCOMPLETE: Rule(
        "Four voices on a beat sing only one or two different notes, so that the chord lacks its "
        "third or more. At the end of a phrase the fifth may be missing, not the third.",
        "Double one note less often and sing the missing one.",
        Severity.STYLE, 25.5, _RICHTER, reach=(0, 0), chord=True,
    ),
    Lesson.SIX_FOUR: Rule(
        "A six-four chord is sung without its bass doubled. The fourth over the bass is a "
        "dissonance; the bass is the note that stays. Bach often does so in passing.",
        "Double the bass note.",
        Severity.STYLE, 184.6, _BACH, on=False, reach=(0, 0), chord=True,
    ),
}  # fmt: skip

RULES: Mapping[Kind, Rule] = MappingProxyType(_RULES)
"""What can be checked, the gravest first within each subject."""

CHECKED: frozenset[Kind] = frozenset(kind for kind, rule in RULES.items() if rule.on)


def check(score: Score, kinds: Collection[Kind] = CHECKED) -> list[Fault]:
    """List the faults of some kinds from left to right, each once, where it is heard.

    Gaps and rests take part in nothing.
    """
    found = [fault for fault in find_faults(score) if fault.kind in kinds]
    reading = Reading(score.pitches.astype(np.int16), score.grid.steps_into_bar(score.steps))
    occurrences: list[tuple[Kind, Occurrences]] = [*find_points(reading, kinds).items()]
    if any(isinstance(kind, Lesson) for kind in kinds):
        lessons = find_lessons(reading, note_fifths(score))
        occurrences += [(kind, noted) for kind, noted in lessons.items() if kind in kinds]
    for kind, noted in occurrences:
        if noted.count:
            for voices, heard, left in noted.together():
                found += [Fault(s, kind, voices, left) for s in np.flatnonzero(heard).tolist()]
    order = {kind: place for place, kind in enumerate(RULES)}
    return sorted(found, key=lambda fault: (fault.step, order[fault.kind], fault.voices))
