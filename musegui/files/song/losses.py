"""What files hold that a score in four voices has no place for: the words, for all formats."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import Enum

from musegui.core.translation import tr_n, tr_noop


class Loss(Enum):
    """A kind of thing that is left out of a score: how one of it is called, and several."""

    TUNE = ("{n:,} other tune", "{n:,} other tunes")
    LINE_AFTER_END = (
        "{n:,} line of music after an empty line, which ends a tune",
        "{n:,} lines of music after an empty line, which ends a tune",
    )
    VOICE = ("{n:,} voice too many", "{n:,} voices too many")
    PERCUSSION = ("{n:,} percussion note", "{n:,} percussion notes")
    CUE_NOTE = ("{n:,} cue note", "{n:,} cue notes")
    GRACE_NOTE = ("{n:,} grace note", "{n:,} grace notes")
    SLASH = ("{n:,} bar of slash notation", "{n:,} bars of slash notation")
    CUT_NOTE = ("{n:,} note beyond the end of its bar", "{n:,} notes beyond the end of their bars")
    DAMAGED_EVENT = ("{n:,} damaged event", "{n:,} damaged events")
    LYRICS = (
        "{n:,} syllable without a note of its own",
        "{n:,} syllables without notes of their own",
    )
    VERSE = (
        "{n:,} syllable of a verse beyond the twentieth",
        "{n:,} syllables of verses beyond the twentieth",
    )
    WORDS_BELOW = ("{n:,} line of words below the music", "{n:,} lines of words below the music")
    LONG_TEXT = ("{n:,} end of a text too long to keep", "{n:,} ends of texts too long to keep")
    CREDIT = (
        "{n:,} other name or note beside the title",
        "{n:,} other names or notes beside the title",
    )
    KEY = ("{n:,} key signature of no key", "{n:,} key signatures of no key")
    QUARTER_TONE = ("{n:,} quarter tone", "{n:,} quarter tones")
    FIGURED_BASS = ("{n:,} figure of a figured bass", "{n:,} figures of a figured bass")
    CHORD_SYMBOL = ("{n:,} chord symbol", "{n:,} chord symbols")
    DYNAMIC = ("{n:,} unusual dynamic", "{n:,} unusual dynamics")
    ORNAMENT = ("{n:,} ornament", "{n:,} ornaments")
    ARTICULATION = ("{n:,} articulation", "{n:,} articulations")
    SLUR = ("{n:,} slur", "{n:,} slurs")
    WORDS = ("{n:,} direction in words", "{n:,} directions in words")
    SIGN = ("{n:,} other sign", "{n:,} other signs")
    PEDAL = ("{n:,} pedal mark", "{n:,} pedal marks")
    BEND = ("{n:,} pitch bend", "{n:,} pitch bends")

    def __init__(self, one: str, several: str) -> None:
        self.one = one
        self.several = several

    def counted(self, count: int) -> str:
        """Say how many there are: ``"1 grace note"``."""
        return tr_n(self.one, self.several, count)


NOTE_LOSSES = {
    Loss.PERCUSSION: tr_noop("percussion notes"),
    Loss.CUE_NOTE: tr_noop("cue notes"),
    Loss.GRACE_NOTE: tr_noop("grace notes"),
    Loss.SLASH: tr_noop("bars of slash notation"),
}
"""Those that are notes, all that some files have; how they are called."""

Losses = Mapping[Loss, int]
"""How many of each kind were left out; a kind that is not there is none."""


def list_losses(losses: Losses) -> Iterator[str]:
    """Name what was left out, in the order of the kinds."""
    return (kind.counted(losses[kind]) for kind in Loss if losses.get(kind, 0) > 0)
