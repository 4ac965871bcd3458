"""What files hold that a score in four voices has no place for: the words, for all formats."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import Enum


class Loss(Enum):
    """A kind of thing that is left out of a score: how one of it is called, and several."""

    TUNE = ("other tune", "other tunes")
    LINE_AFTER_END = (
        "line of music after an empty line, which ends a tune",
        "lines of music after an empty line, which ends a tune",
    )
    VOICE = ("voice too many", "voices too many")
    PERCUSSION = ("percussion note", "percussion notes")
    CUE_NOTE = ("cue note", "cue notes")
    GRACE_NOTE = ("grace note", "grace notes")
    SLASH = ("bar of slash notation", "bars of slash notation")
    CUT_NOTE = ("note beyond the end of its bar", "notes beyond the end of their bars")
    DAMAGED_EVENT = ("damaged event", "damaged events")
    LYRICS = ("syllable without a note of its own", "syllables without notes of their own")
    WORDS_BELOW = ("line of words below the music", "lines of words below the music")
    LONG_TEXT = ("end of a text too long to keep", "ends of texts too long to keep")
    CREDIT = ("other name or note beside the title", "other names or notes beside the title")
    QUARTER_TONE = ("quarter tone", "quarter tones")
    FIGURED_BASS = ("figure of a figured bass", "figures of a figured bass")
    CHORD_SYMBOL = ("chord symbol", "chord symbols")
    DYNAMIC = ("unusual dynamic", "unusual dynamics")
    ORNAMENT = ("ornament", "ornaments")
    ARTICULATION = ("articulation", "articulations")
    SLUR = ("slur", "slurs")
    WORDS = ("direction in words", "directions in words")
    SIGN = ("other sign", "other signs")
    PEDAL = ("pedal mark", "pedal marks")
    BEND = ("pitch bend", "pitch bends")

    def __init__(self, one: str, several: str) -> None:
        self.one = one
        self.several = several

    def counted(self, count: int) -> str:
        """Say how many there are: ``"1 grace note"``."""
        return f"{count:,} {self.one if count == 1 else self.several}"


NOTE_LOSSES = (Loss.PERCUSSION, Loss.CUE_NOTE, Loss.GRACE_NOTE, Loss.SLASH)
"""Those that are notes: all that some files have."""

Losses = Mapping[Loss, int]
"""How many of each kind were left out; a kind that is not there is none."""


def list_losses(losses: Losses) -> Iterator[str]:
    """Name what was left out, in the order of the kinds."""
    return (kind.counted(losses[kind]) for kind in Loss if losses.get(kind, 0) > 0)


def listed(words: list[str]) -> str:
    """Join words as a sentence does: ``"a, b and c"``."""
    return " and ".join(filter(None, (", ".join(words[:-1]), *words[-1:])))
