"""What stands beside the notes, as MusicXML has it: signatures, tempos, chords."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape
from itertools import pairwise
from typing import NamedTuple

from musegui.core.score import ChordMark, Key, Score
from musegui.core.timegrid import STEPS_PER_BEAT
from musegui.files.notation.musicxml_notes import NOT_PRINTED, value_name
from musegui.files.notation.staves import Staff
from musegui.files.notation.written_score import Bar

_FORBIDDEN = {*range(0x20), *range(0x7F, 0xA0), *range(0xD800, 0xE000), 0xFFFE, 0xFFFF}
_NO_BREAK_SPACE = "\u00a0"


class Mark(NamedTuple):
    """Something that stands over a step, in two halves with its distance from a note between.

    Attributes
    ----------
    ends : bool
        Whether it ends what stands before its step, and so belongs to the bar before.
    """

    step: int
    before: str
    after: str
    ends: bool = False

    def text(self, at: int) -> str:
        """Write it among what begins at a step."""
        offset = f"<offset>{self.step - at}</offset>" if self.step != at else ""
        return f"{self.before}{offset}{self.after}"


def xml_text(text: str) -> str:
    """Escape text, without the characters that XML has no way to write."""
    return escape("".join(c for c in text if ord(c) not in _FORBIDDEN))


def attributes_text(score: Score, staff: Staff, bar: Bar) -> Iterator[str]:
    """Write key, time signature and clef, where they are new."""
    first = bar.start == 0
    parts = []
    if first:
        parts.append(f"<divisions>{STEPS_PER_BEAT}</divisions>")
        if score.key is not None:
            parts.append(_key_text(score.key))
    meters = [change for change in score.meters if change.step <= bar.start]
    if first or meters[-1].step == bar.start:
        again = len(meters) > 1 and meters[-2][1:] == meters[-1][1:]
        parts.append(
            f"<time{NOT_PRINTED if again else ''}><beats>{bar.meter.numerator}</beats>"
            f"<beat-type>{bar.meter.denominator}</beat-type></time>"
        )
    if first:
        sign, line, octaves = staff.clef
        shift = f"<clef-octave-change>{octaves}</clef-octave-change>" if octaves else ""
        parts.append(f"<clef><sign>{sign}</sign><line>{line}</line>{shift}</clef>")
        if staff.reduction:
            parts.append("<staff-details><staff-size>75</staff-size></staff-details>")
    if parts:
        yield f"<attributes>{''.join(parts)}</attributes>"


def _key_text(key: Key) -> str:
    mode = "minor" if key.minor else "major"
    return f"<key><fifths>{key.fifths}</fifths><mode>{mode}</mode></key>"


def tempo_marks(score: Score) -> Iterator[Mark]:
    """Write the tempos in counted beats, unless they are the old ones."""
    changes = [after for before, after in pairwise(score.tempos) if before.bpm != after.bpm]
    for tempo in (score.tempos[0], *changes):
        meter = score.grid.meter_at(tempo.step)
        kind, dots = value_name(meter.beat_steps)
        unit = f"<beat-unit>{kind}</beat-unit>{'<beat-unit-dot/>' * dots}"
        beats = round(meter.beats_per_minute(tempo.bpm), 2)
        yield Mark(
            tempo.step,
            '<direction placement="above"><direction-type><metronome>'
            f"{unit}<per-minute>{beats:g}</per-minute></metronome></direction-type>",
            f'<sound tempo="{tempo.bpm!r}"/></direction>',
        )


def chord_marks(names: Iterable[ChordMark], placement: str) -> Iterator[Mark]:
    """Write the names of chords over or below a staff, to be printed just as they are.

    The space behind each keeps it from the next.
    """
    for step, text in names:
        yield Mark(
            step,
            f'<harmony placement="{placement}"><root><root-step text="">C</root-step></root>'
            f'<kind text="{xml_text(text)}{_NO_BREAK_SPACE}">other</kind>',
            "</harmony>",
        )
