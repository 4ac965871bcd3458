"""ABC out, by its standard 2.1: the staves of an open score as the voices of one tune."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

from musegui.core.keys import Key, class_name, signature_alter, without_signs
from musegui.core.marks import Credits, Sign, SignKind
from musegui.core.pitch import OPEN
from musegui.core.score import Score
from musegui.core.timegrid import STEPS_PER_WHOLE, MeterChange
from musegui.core.voices import VOICES
from musegui.files.notation.abc.fields import ALTERS
from musegui.files.notation.abc.words import WORDS_BY, coded, text_string, words_line
from musegui.files.notation.written.staves import Staff, StaffLayout, staves_of
from musegui.files.notation.written.written_score import Bar, WrittenEvent, mark_steps, write_down
from musegui.files.safe.atomic import saying_why, write_atomically
from musegui.files.safe.texts import one_line
from musegui.files.sheet.road_signs import BarMarks
from musegui.files.sheet.road_words import marks_of_words
from musegui.files.song.song import MusicFileError

_BARS_IN_LINE = 4
_CLEFS = {("G", 2): "treble", ("C", 3): "alto", ("C", 4): "tenor", ("F", 4): "bass"}
_SIGNS = {alter: sign for sign, alter in ALTERS.items()}
_SHORT_STEPS = 4
_MAX_LABEL_LETTERS = 60
_MIDDLE_OCTAVE = 4


def write_abc(score: Score, path: Path) -> None:
    """Write a score as ABC, whole or not at all.

    Raises
    ------
    MusicFileError
        If the file can't be written.
    """
    with saying_why(path, MusicFileError):
        write_atomically(path, encode_abc(score).encode())


def encode_abc(score: Score) -> str:
    """Write a score as a tune of ABC.

    Gaps (OPEN) become invisible rests; `docs/files.md` says what else does not come back.
    """
    staves = staves_of(StaffLayout.OPEN, score.ensemble)
    bars = write_down(score, mark_steps(score, staves[0].voices[0]))
    meter = score.meters[0]
    lines = [
        "%abc-2.1",
        "X:1",
        *_credit_lines(score.credits),
        f"%%score [{' '.join(str(number + 1) for number in range(len(staves)))}]",
        f"M:{_meter_text(meter)}",
        f"L:1/{STEPS_PER_WHOLE}",
        f"Q:{_tempo_text(meter, score.tempos[0].bpm)}",
        f"K:{_key_text(score.key)}",
    ]
    for number, staff in enumerate(staves, 1):
        voice = _AbcVoice(score, staff, is_top=number == 1)
        lines.append(_voice_line(number, staff))
        for first in range(0, len(bars), _BARS_IN_LINE):
            line = bars[first : first + _BARS_IN_LINE]
            lines.append(voice.music(line, ends=line[-1] is bars[-1]))
            lines += voice.words_lines(line)
    return "\n".join([*lines, ""])


def _credit_lines(credit: Credits) -> Iterator[str]:
    texts = Credits(*map(one_line, credit))
    yield f"T:{text_string(texts.title)}"
    if texts.composer:
        yield f"C:{text_string(texts.composer)}"
    if texts.lyricist:
        yield f"C:{WORDS_BY}{text_string(texts.lyricist)}"
    if texts.copyright:
        yield f"Z:abc-copyright {text_string(texts.copyright)}"


def _voice_line(number: int, staff: Staff) -> str:
    sign, line, octaves = staff.clef
    eight = {0: "", 1: "+8", -1: "-8"}[octaves]
    clef = f"{_CLEFS[sign, line]}{eight}"
    return f'V:{number} clef={clef} name="{staff.name}" snm="{staff.short_name}"'


def _meter_text(meter: MeterChange) -> str:
    return f"{meter.numerator}/{meter.denominator}"


def _tempo_text(meter: MeterChange, bpm: float) -> str:
    """Write a tempo in counted beats where that is exact, or else in quarter notes."""
    beat = Fraction(meter.beat_steps, STEPS_PER_WHOLE)
    counted = f"{meter.beats_per_minute(bpm):.3f}".rstrip("0").rstrip(".")
    if float(beat * 4 * Fraction(counted)) == bpm:
        return f"{beat}={counted}"
    return f"1/4={Decimal(repr(bpm)).normalize():f}"


def _key_text(key: Key | None) -> str:
    if key is None:
        return "none"
    return f"{without_signs(class_name(key.fifths + 3 * key.minor))}{'m' * key.minor}"


def _sign_text(sign: Sign, bar_starts: Set[int]) -> str:
    """Write a sign; words that would say the way are coded, as they don't in a score."""
    text = text_string(sign.text)
    if sign.kind is SignKind.DOUBLE_BAR:
        return ""
    on_bar = sign.step in bar_starts and len(text) <= _MAX_LABEL_LETTERS
    if sign.kind is SignKind.REHEARSAL and on_bar:
        return f"[P:{text}]"
    if marks_of_words(text) != BarMarks():
        text = coded(sign.text)
    return f'"^{text}"'


class _AbcVoice:
    """Writes one voice, some bars at a time.

    Parameters
    ----------
    is_top : bool
        Whether tempos and signs stand over it.
    """

    def __init__(self, score: Score, staff: Staff, *, is_top: bool) -> None:
        self._score = score
        self._voice = staff.voices[0]
        self._octave = _MIDDLE_OCTAVE + staff.clef[2]
        self._bar_starts = frozenset(score.grid.bar_starts(score.steps))
        signs = [sign for sign in score.signs if sign.kind is SignKind.DOUBLE_BAR]
        self._double_bars = {sign.step for sign in signs} & self._bar_starts
        self._before = self._marks(is_top=is_top)

    def _marks(self, *, is_top: bool) -> Mapping[int, str]:
        """Give what stands before the note or rest at a step."""
        score = self._score
        texts = [(sign.step, _sign_text(sign, self._bar_starts)) for sign in score.signs * is_top]
        texts += [(meter.step, f"[M:{_meter_text(meter)}]") for meter in score.meters[1:]]
        for tempo in score.tempos[1:] * is_top:
            meter = score.grid.meter_at(tempo.step)
            texts.append((tempo.step, f"[Q:{_tempo_text(meter, tempo.bpm)}]"))
        texts += [(change.step, f"[K:{_key_text(change.key)}]") for change in score.key_changes]
        pins = [pin for pin in score.hairpins if VOICES[pin.voice] is self._voice]
        begins = [*(pin.step for pin in pins[1:]), score.steps]
        for pin, following in zip(pins, begins, strict=False):
            name = "crescendo" if pin.louder else "diminuendo"
            texts.append((min(pin.stop, following), f"!{name})!"))
            texts.append((pin.step, f"!{name}(!"))
        dynamics = (mark for mark in score.dynamics if VOICES[mark.voice] is self._voice)
        texts += [(mark.step, f"!{mark.level}!") for mark in dynamics]
        found: dict[int, str] = {}
        for step, text in texts:
            found[step] = found.get(step, "") + text
        return found

    def music(self, bars: Sequence[Bar], *, ends: bool) -> str:
        """Write bars with their lines; the last of them ends the piece if ``ends`` is true."""
        texts = ["||"] if bars[0].start == 0 and 0 in self._double_bars else []
        if ends and bars[0].start == 0 and len(bars) == 1 and not self._score.pickup_steps:
            texts = texts or ["|"]  # a bar that is short is no upbeat
        for bar in bars:
            texts.append(self._bar_text(bar))
            if ends and bar is bars[-1]:
                texts.append(f"{self._before.get(bar.stop, '')} |]".strip())
            else:
                texts.append("||" if bar.stop in self._double_bars else "|")
        return " ".join(texts)

    def _bar_text(self, bar: Bar) -> str:
        texts: list[str] = []
        beat = max(bar.meter.beat_steps, _SHORT_STEPS)
        upbeat = bar.meter.steps_per_bar - (bar.stop - bar.start) if bar.number == 0 else 0
        signs = _signs_needed(bar.pieces[self._voice], self._score)
        beamed_beat = -1
        for piece in bar.pieces[self._voice]:
            place = (piece.start - bar.start + upbeat) // beat
            is_beamed = piece.pitch >= 0 and piece.duration < _SHORT_STEPS
            if texts and not (is_beamed and place == beamed_beat):
                texts.append(" ")
            beamed_beat = place if is_beamed else -1
            texts.append(self._before.get(piece.start, ""))
            texts.append("!fermata!" * piece.fermata)
            texts.append(self._note_text(piece, signs.get(piece.start, "")))
        return "".join(texts)

    def _note_text(self, piece: WrittenEvent, sign: str) -> str:
        length = str(piece.duration) if piece.duration > 1 else ""
        if piece.spelling is None:
            return f"{'x' if piece.pitch == OPEN else 'z'}{length}"
        letter, _, octave = piece.spelling
        above = octave - self._octave
        name = letter.lower() + "'" * (above - 1) if above > 0 else letter + "," * -above
        return f"{sign}{name}{length}{'-' * piece.tied_to}"

    def words_lines(self, bars: Sequence[Bar]) -> Iterator[str]:
        """Write what is sung in some bars, a line for each verse up to the last that is sung."""
        notes = [p for bar in bars for p in bar.pieces[self._voice] if p.pitch >= 0]
        sung = [
            {} if note.tied_from else {s.verse: s for s in self._score.syllables.get(place, ())}
            for note in notes
            for place in [(int(self._voice), note.start)]
        ]
        for verse in range(1, max((v for verses in sung for v in verses), default=0) + 1):
            yield f"w:{words_line([verses.get(verse) for verses in sung])}"


def _signs_needed(pieces: Sequence[WrittenEvent], score: Score) -> dict[int, str]:
    """Give the accidentals of a bar, by the start of their notes.

    They are written wherever programs could disagree: some let an accidental hold for its own
    octave only, others for all, and not all carry it over the bar with a tie, or let one that
    stands at the end of a tie hold for the notes behind it.
    """
    alters: dict[str | tuple[str, int], int | None] = {}
    needed: dict[int, str] = {}
    key = score.key_at(pieces[0].start) if pieces else None
    for piece in pieces:
        if (now := score.key_at(piece.start)) != key:
            key = now
            alters = dict.fromkeys(alters)
        if piece.spelling is None:
            continue
        letter, alter, octave = piece.spelling
        usual = signature_alter(letter, key)
        if {alters.get(letter, usual), alters.get((letter, octave), usual)} != {alter}:
            needed[piece.start] = _SIGNS[alter]
            alters[letter] = alters[letter, octave] = None if piece.tied_from else alter
    return needed
