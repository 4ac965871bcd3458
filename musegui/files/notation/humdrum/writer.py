"""Humdrum out: a ``**kern`` spine for each voice, the lowest on the left as is custom."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise
from pathlib import Path

from musegui.core.keys import Key, class_name, signature_alter, without_signs
from musegui.core.marks import Credits, Ending, Sign, SignKind, Syllable
from musegui.core.pitch import OPEN
from musegui.core.score import Score
from musegui.core.timegrid import STEPS_PER_WHOLE
from musegui.core.voices import VOICES, Voice
from musegui.files.notation.humdrum.words import (
    CREDIT_CODES,
    in_entities,
    record_text,
    syllable_text,
)
from musegui.files.notation.written.staves import Staff, StaffLayout, staves_of
from musegui.files.notation.written.written_score import Bar, WrittenEvent, mark_steps, write_down
from musegui.files.safe.atomic import saying_why, write_atomically
from musegui.files.sheet.road_signs import BarMarks
from musegui.files.sheet.road_words import marks_of_words
from musegui.files.song.song import MusicFileError

_ORDER_OF_SHARPS = "fcgdaeb"
_ALTERS = {-2: "--", -1: "-", 0: "", 1: "#", 2: "##"}
_SIGN_CODES = {SignKind.REHEARSAL: "REH", SignKind.TEXT: "TX:a", SignKind.REPEAT: "TX:a"}
_MIDDLE_OCTAVE = 4
_HAIRPINS = {True: ("<", "["), False: (">", "]")}
"""How one begins and stops that grows louder, or softer."""


def write_humdrum(score: Score, path: Path) -> None:
    """Write a score as Humdrum, whole or not at all.

    Raises
    ------
    MusicFileError
        If the file can't be written.
    """
    with saying_why(path, MusicFileError):
        write_atomically(path, encode_humdrum(score).encode())


def encode_humdrum(score: Score) -> str:
    """Write a score as ``**kern`` with ``**text`` for each verse and ``**dynam``.

    Gaps (OPEN) become invisible rests; `docs/files.md` says what else does not come back.
    """
    staves = staves_of(StaffLayout.OPEN, score.ensemble)[::-1]
    table = _Table(score, staves)
    bars = write_down(score, mark_steps(score, staves[-1].voices[0]))
    lines = [*_records(score.credits), *table.head()]
    for bar in bars:
        lines += table.bar_line(bar)
        lines += table.bar_rows(bar)
    lines += table.end()
    return "\n".join([*lines, ""])


def _records(texts: Credits) -> Iterator[str]:
    for code, field in CREDIT_CODES.items():
        text = getattr(texts, field)
        if text:
            yield f"!!!{code}: {record_text(text)}"


class _Table:
    """The spines of a score, and its lines one after the other.

    Parameters
    ----------
    staves : sequence of Staff
        From the lowest voice up.
    """

    def __init__(self, score: Score, staves: Sequence[Staff]) -> None:
        self._score = score
        self._staves = staves
        self._spines: list[tuple[Staff, str, int]] = []
        """The staff of each, its kind, and the verse of a text."""
        loud = {mark.voice for mark in score.dynamics} | {pin.voice for pin in score.hairpins}
        for staff in staves:
            voice = int(staff.voices[0])
            own = [lyric.syllable.verse for lyric in score.lyrics if lyric.voice == voice]
            self._spines.append((staff, "**kern", 0))
            self._spines += [(staff, "**text", n) for n in range(1, max(own, default=0) + 1)]
            if voice in loud:
                self._spines.append((staff, "**dynam", 0))
        self._words = {
            (staff.voices[0], verse): dict(_words(score, staff.voices[0], verse))
            for staff, kind, verse in self._spines
            if kind == "**text"
        }
        self._loudness = {staff.voices[0]: _loudness(score, staff.voices[0]) for staff in staves}
        signs = [sign for sign in score.signs if sign.kind is SignKind.DOUBLE_BAR]
        self._double_bars = {sign.step for sign in signs}

    def head(self) -> Iterator[str]:
        """Write what the spines are, and what holds at the beginning."""
        yield "\t".join(kind for _, kind, _ in self._spines)
        count = len(self._staves)
        numbers = {staff.voices[0]: count - index for index, staff in enumerate(self._staves)}
        yield "\t".join(f"*staff{numbers[staff.voices[0]]}" for staff, _, _ in self._spines)
        yield self._of_staves({staff.voices[0]: f'*I"{staff.name}' for staff in self._staves})
        yield self._of_staves({staff.voices[0]: f"*I'{staff.short_name}" for staff in self._staves})
        yield self._of_staves({staff.voices[0]: _clef_text(staff) for staff in self._staves})

    def bar_line(self, bar: Bar) -> Iterator[str]:
        """Write the line before a bar; an upbeat has none."""
        double = "||" if bar.start in self._double_bars else "-" if bar.start == 0 else ""
        if bar.number or double == "||":
            yield "\t".join([f"={bar.number or ''}{double}"] * len(self._spines))

    def bar_rows(self, bar: Bar) -> Iterator[str]:
        """Write what stands in a bar, and what changes there."""
        pieces = {(voice, piece.start): piece for voice in VOICES for piece in bar.pieces[voice]}
        for step in sorted({start for _, start in pieces}):
            yield from self._changes(step)
            cells = []
            for staff, kind, verse in self._spines:
                voice = staff.voices[0]
                if kind == "**kern":
                    piece = pieces.get((voice, step))
                    cells.append("." if piece is None else _kern_text(piece))
                elif kind == "**text":
                    cells.append(self._words[voice, verse].get(step, "."))
                else:
                    cells.append(self._loudness[voice].get(step, "."))
            if set(cells) != {"."}:
                yield "\t".join(cells)

    def end(self) -> Iterator[str]:
        """Write where hairpins stop with the piece, and the end of the spines."""
        stops = [
            self._loudness[staff.voices[0]].get(self._score.steps, ".")
            if kind == "**dynam"
            else "."
            for staff, kind, _ in self._spines
        ]
        if set(stops) != {"."}:
            yield "\t".join(stops)
        yield "\t".join(["=="] * len(self._spines))
        yield "\t".join(["*-"] * len(self._spines))

    def _changes(self, step: int) -> Iterator[str]:
        """Write the key, meter and tempo that begin at a step, and the signs over it."""
        score = self._score
        keys = [change.key for change in score.key_changes if change.step == step]
        keys += [score.key] * (step == 0 and score.key is not None)  # type: ignore[list-item]
        for key in keys:
            yield self._of_staves(f"*k[{_signature_text(key)}]")
            yield self._of_staves(f"*{_tonic_text(key)}:")
        for meter in score.meters:
            if meter.step == step:
                yield self._of_staves(f"*M{meter.numerator}/{meter.denominator}")
        for tempo in score.tempos:
            if tempo.step == step:
                yield self._of_staves(f"*MM{Decimal(repr(tempo.bpm)).normalize():f}")
        for sign in score.signs:
            if sign.step == step and sign.kind in _SIGN_CODES:
                yield self._over_top(_sign_text(sign))

    def _of_staves(self, said: str | Mapping[Voice, str], nothing: str = "*") -> str:
        """Write a line that says something in the spines of notes, the same in all or of each."""
        return "\t".join(
            nothing
            if kind != "**kern"
            else said
            if isinstance(said, str)
            else said.get(staff.voices[0], nothing)
            for staff, kind, _ in self._spines
        )

    def _over_top(self, comment: str) -> str:
        return self._of_staves({self._staves[-1].voices[0]: comment}, "!")


def _sign_text(sign: Sign) -> str:
    """Write a sign; words that would say the way are in entities, as they don't in a score."""
    text = record_text(sign.text)
    if sign.kind is not SignKind.REHEARSAL and marks_of_words(text) != BarMarks():
        text = in_entities(sign.text)
    return f"!LO:{_SIGN_CODES[sign.kind]}:t={text}"


def _words(score: Score, voice: Voice, verse: int) -> Iterator[tuple[int, str]]:
    """Give what a voice sings of a verse, by step; a syllable without letters has no place."""
    line = [
        (step, syllable)
        for step, other, syllable in score.lyrics
        if other == voice and syllable.verse == verse and record_text(syllable.text)
    ]
    for (_, before), (step, syllable) in pairwise([(0, Syllable(verse, "")), *line]):
        goes_on = "-" if before.ending is Ending.HYPHEN else ""
        yield step, f"{goes_on}{syllable_text(syllable.text)}{syllable.ending}"


def _loudness(score: Score, voice: Voice) -> dict[int, str]:
    """Give the dynamics and ends of hairpins of a voice, by step."""
    texts: list[tuple[int, str]] = []
    for louder, (begin, stop) in _HAIRPINS.items():
        pins = [p for p in score.hairpins if p.voice == voice and p.louder is louder]
        for pin, following in zip(pins, [*(p.step for p in pins[1:]), score.steps], strict=False):
            texts.append((min(pin.stop, following), stop))
            texts.append((pin.step, begin))
    texts += [(mark.step, mark.level) for mark in score.dynamics if mark.voice == voice]
    found: dict[int, str] = {}
    for step, text in texts:
        found[step] = found.get(step, "") + text
    return found


def _kern_text(piece: WrittenEvent) -> str:
    length = _length_text(piece.duration)
    fermata = ";" * piece.fermata
    if piece.spelling is None:
        return f"{length}r{'yy' if piece.pitch == OPEN else ''}{fermata}"
    letter, alter, octave = piece.spelling
    above = octave - _MIDDLE_OCTAVE
    name = letter.lower() * (above + 1) if above >= 0 else letter * -above
    begins = "[" if piece.tied_to and not piece.tied_from else ""
    goes_on = "" if not piece.tied_from else "_" if piece.tied_to else "]"
    return f"{begins}{length}{name}{_ALTERS[alter]}{fermata}{goes_on}"


def _length_text(steps: int) -> str:
    """Write a length: 4 is a quarter, 0 a breve; a rest for an odd bar as a fraction, ``8%5``."""
    for base in (2 * STEPS_PER_WHOLE, 16, 8, 4, 2, 1):
        if steps in (base, base * 3 / 2):
            return f"{STEPS_PER_WHOLE // base}{'.' * (steps > base)}"
    whole_notes = Fraction(steps, STEPS_PER_WHOLE)
    return f"{whole_notes.denominator}%{whole_notes.numerator}"


def _clef_text(staff: Staff) -> str:
    sign, line, octaves = staff.clef
    eight = "^" if octaves > 0 else "v"
    return f"*clef{sign}{eight * abs(octaves)}{line}"


def _signature_text(key: Key) -> str:
    order = _ORDER_OF_SHARPS if key.fifths > 0 else _ORDER_OF_SHARPS[::-1]
    return "".join(
        f"{letter}{_ALTERS[alter]}"
        for letter in order
        if (alter := signature_alter(letter.upper(), key))
    )


def _tonic_text(key: Key) -> str:
    name = without_signs(class_name(key.fifths + 3 * key.minor)).replace("b", "-")
    return name.lower() if key.minor else name
