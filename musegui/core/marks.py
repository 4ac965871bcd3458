"""What stands beside the notes: words, dynamics, signs over the bars, and who wrote the piece."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

MAX_VERSES = 20

MAX_TEXT_LENGTH = 1 << 16
"""Of a syllable, a sign, a title or a name, in letters: more than any page has."""


class Ending(StrEnum):
    """What follows a syllable: another word, the word's next syllable, or a line (a melisma)."""

    WORD = ""
    HYPHEN = "-"
    MELISMA = "_"


class Syllable(NamedTuple):
    """A syllable of one verse, counted from 1, and what follows it.

    A syllable is sung until the next one of its verse begins, or the voice rests. `Ending.MELISMA`
    says so in print, by a line after the last syllable of a word.
    """

    verse: int
    text: str
    ending: Ending = Ending.WORD


class Lyric(NamedTuple):
    """A syllable under the note that a voice strikes at ``step``."""

    step: int
    voice: int
    syllable: Syllable


class ChordMark(NamedTuple):
    """From ``step`` to the next mark or the end of its bar, a chord is asked for.

    ``text`` is as the user wrote it, see `musegui.core.harmony.chords`; empty asks for nothing.
    """

    step: int
    text: str


class FigureMark(NamedTuple):
    """Figures under the bass note at ``step``, see `musegui.core.harmony.figured_bass`."""

    step: int
    text: str


class Dynamic(NamedTuple):
    """From ``step`` on a voice sings ``level``, one of `musegui.core.loudness.LEVELS`."""

    step: int
    voice: int
    level: str


class Hairpin(NamedTuple):
    """From ``step`` up to ``stop`` a voice grows louder, or else softer."""

    step: int
    voice: int
    stop: int
    louder: bool


class SignKind(StrEnum):
    """What a sign over a bar line is."""

    DOUBLE_BAR = "double bar"
    REHEARSAL = "rehearsal"
    REPEAT = "repeat"
    TEXT = "text"


class Sign(NamedTuple):
    """A sign over the staff: a double bar before ``step``, a letter, a word.

    Repeats are written out in a score; `SignKind.REPEAT` says where one begins and what it
    repeats.
    """

    step: int
    kind: SignKind
    text: str = ""


class Credits(NamedTuple):
    """What stands over the first page and at its foot."""

    title: str = ""
    composer: str = ""
    lyricist: str = ""
    copyright: str = ""


class ExerciseKind(StrEnum):
    """What an exercise gives; the rest is to be written."""

    SOPRANO = "given soprano"
    BASS = "given bass"
    FIGURED_BASS = "given figured bass"
    NUMERALS = "given numerals"


class Exercise(NamedTuple):
    """What makes a score an exercise: what is given, and the task in the teacher's words."""

    kind: ExerciseKind
    task: str = ""
