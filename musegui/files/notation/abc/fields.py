"""What the fields of ABC say: key, meter, note length, tempo, clef and voice."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from musegui.core.voices import Voice
from musegui.files.sheet.clefs import voices_of_clef
from musegui.files.song.written_key import WrittenKey, written_key

_WORD = re.compile(r'([A-Za-z]\w*)\s*=\s*("[^"]*"|\S+)|\S+')
_LETTERS = "FCGDAEB"
_MODES = {
    "maj": 0, "ion": 0, "m": -3, "min": -3, "aeo": -3, "mix": -1, "dor": -2, "phr": -4, "lyd": 1,
    "loc": -5,
}  # fmt: skip
_PIPES = ("HP", "Hp")
_TONIC = re.compile(r"([A-G])([#b]?)([A-Za-z]*)")
_SIGNS = re.compile(r"(?:\^\^|\^|__|_|=)[A-Ga-g]")
_CLEF = re.compile(
    r"(treble|alto|tenor|bass|perc|none|soprano|mezzosoprano|mezzo|baritone|[GCFP])?(\d)?"
    r"(?:([-+_^])(8|15))?",
    re.IGNORECASE,
)
_CLEFS = {
    "treble": ("G", 2), "alto": ("C", 3), "tenor": ("C", 4), "bass": ("F", 4), "soprano": ("C", 1),
    "mezzosoprano": ("C", 2), "mezzo": ("C", 2), "baritone": ("F", 3),
}  # fmt: skip
_BARE_CLEF = re.compile(
    r"(?:treble|alto|tenor|bass|perc|soprano|mezzosoprano|mezzo|baritone)\d?(?:[-+_^](?:8|15))?"
)
ALTERS = {"^^": 2, "^": 1, "=": 0, "_": -1, "__": -2}
_METER = re.compile(r"\(?\s*(\d{1,2}(?:\s*\+\s*\d{1,2})*)\s*\)?\s*/\s*(\d{1,2})")
_BEAT = re.compile(r"(\d{1,3})/(\d{1,3})")
_MAX_SHIFT = 120


@dataclass(frozen=True)
class Placing:
    """How far a voice sounds from where it is written, as far as a field says.

    Attributes
    ----------
    clef_semitones, octave_semitones, transpose_semitones : int or None
        None where the field says nothing of it.
    percussion : bool or None
    voices : tuple of Voice, or None
        Those that the clef is for.
    """

    clef_semitones: int | None = None
    octave_semitones: int | None = None
    transpose_semitones: int | None = None
    percussion: bool | None = None
    voices: tuple[Voice, ...] | None = None

    def over(self, other: Placing) -> Placing:
        """Give what this says, and where it says nothing, what another does."""
        pairs = zip(vars(self).items(), vars(other).values(), strict=True)
        return Placing(**{name: mine if mine is not None else its for (name, mine), its in pairs})

    @property
    def semitones(self) -> int:
        """All of it together."""
        shifts = (self.clef_semitones, self.octave_semitones, self.transpose_semitones)
        return sum(shift or 0 for shift in shifts)


@dataclass(frozen=True)
class KeyField:
    """A key field: the accidentals by capital letter and the key, None if it names only a clef."""

    alters: Mapping[str, int] | None = None
    key: WrittenKey | None = None
    placing: Placing = field(default_factory=Placing)


@dataclass(frozen=True)
class VoiceField:
    """A voice field: whose it is, and what it says."""

    voice: str
    name: str | None = None
    placing: Placing = field(default_factory=Placing)


def read_key(text: str) -> KeyField:
    """Read ``K:``: a tonic and mode, accidentals, a clef; nothing is C major, ``none`` no key."""
    words = list(_words(text))
    names = [word for word, value in words if value is None]
    if not names and words:
        return KeyField(placing=_placing(words))
    first = names[0] if names else "none"
    if _BARE_CLEF.fullmatch(first) or first in ("clef", "stafflines"):
        return KeyField(placing=_placing(words))
    fifths, minor, mode_word, alters = 0, False, "", None
    tonic = _TONIC.fullmatch(first)
    if first in _PIPES:
        fifths = 2 if first == "Hp" else 0
    elif tonic is not None and first.lower() != "none":
        modes = [tonic[3], *(word for word in names[1:])]
        mode_word, mode = next(((w, m) for w in modes if (m := _mode(w)) is not None), ("", 0))
        minor = mode == _MODES["min"]
        fifths = _LETTERS.index(tonic[1]) - 1 + 7 * {"": 0, "#": 1, "b": -1}[tonic[2]] + mode
    if "exp" in [*(word.lower() for word in names[1:]), *((tonic[3].lower(),) if tonic else ())]:
        alters = dict.fromkeys(_LETTERS, 0)
    alters = alters if alters is not None else signature(fifths)
    for word in names:
        if "".join(_SIGNS.findall(word)) == word:
            for sign in _SIGNS.findall(word):
                alters[sign[-1].upper()] = ALTERS[sign[:-1]]
    if [name.lower() for name in names] == ["none"]:
        return KeyField(alters, None, _placing(words))
    own = sum(alters.values())
    is_known = not names or tonic is not None or first in _PIPES or _SIGNS.match(first) is not None
    if is_known and alters == signature(own):
        key = written_key(own, minor=minor, mode=mode_word if own == fifths else "")
    else:
        key = WrittenKey(written_key(fifths, minor=minor).key, " ".join(names))
    return KeyField(alters, key, _placing(words))


def signature(fifths: int) -> dict[str, int]:
    """Give the accidentals of a number of sharps, or of flats below 0."""
    return {letter: (fifths - place + 6) // 7 for place, letter in enumerate(_LETTERS)}


def _mode(word: str) -> int | None:
    lower = word.lower()
    return _MODES.get(lower if lower == "m" else lower[:3])


def read_voice(text: str) -> VoiceField:
    """Read ``V:``: an identifier, then a name, a clef and the like."""
    voice, _, rest = text.strip().partition(" ")
    words = list(_words(rest))
    names = {word: value for word, value in words if value is not None}
    name = next((names[word] for word in ("name", "nm") if word in names), None)
    name = None if name is None else " ".join(name.replace("\\n", " ").split())
    return VoiceField(voice, name, _placing(words))


def _words(text: str) -> Iterator[tuple[str, str | None]]:
    """Give words, and what stands behind the equals sign of those that have one."""
    for match in _WORD.finditer(text):
        if match[1]:
            yield match[1].lower(), match[2].strip('"')
        else:
            yield match[0], None


def _placing(words: list[tuple[str, str | None]]) -> Placing:
    placing = Placing()
    for word, value in words:
        if word == "clef" and value is not None:
            placing = _clef(value).over(placing)
        elif value is None and _BARE_CLEF.fullmatch(word.lower()):
            placing = _clef(word).over(placing)
        elif word == "octave" and value is not None:
            placing = Placing(octave_semitones=_whole(value, 12)).over(placing)
        elif word in ("transpose", "t") and value is not None:
            placing = Placing(transpose_semitones=_whole(value, 1)).over(placing)
    return placing


def _clef(text: str) -> Placing:
    """Read a clef; a small 8 at it means an octave, and ``middle=`` is only how it is drawn."""
    match = _CLEF.fullmatch(text.strip().strip('"'))
    if match is None:
        return Placing()
    octaves = {None: 0, "8": 1, "15": 2}[match[4]]
    sign = -1 if match[3] in ("-", "_") else 1
    name = (match[1] or "").lower()
    letter, usual = _CLEFS.get(name, (name.upper(), None))
    line = int(match[2]) if match[2] else usual
    return Placing(
        clef_semitones=12 * sign * octaves,
        percussion=name in ("perc", "p"),
        voices=voices_of_clef(letter, line, sign * octaves),
    )


def _whole(text: str, unit: int) -> int:
    try:
        number = int(text[:6]) * unit
    except ValueError:
        return 0
    return max(-_MAX_SHIFT, min(number, _MAX_SHIFT))


def read_meter(text: str) -> tuple[int, int] | None:
    """Read ``M:``; None for a free one or none that is known."""
    text = text.strip()
    if text in ("C", "C|"):
        return (4, 4) if text == "C" else (2, 2)
    match = _METER.match(text)
    if match is None:
        return None
    upper, lower = sum(map(int, match[1].split("+"))), int(match[2])
    return (upper, lower) if upper and lower in (1, 2, 4, 8, 16, 32, 64) else None


def read_length(text: str) -> Fraction | None:
    """Read ``L:`` in whole notes."""
    match = re.match(r"\s*(\d{1,3})\s*(?:/\s*(\d{1,3}))?", text)
    if match is None or int(match[1]) == 0 or match[2] == "0" or int(match[2] or 1) == 0:
        return None
    return Fraction(int(match[1]), int(match[2] or 1))


def usual_length(meter: tuple[int, int] | None) -> Fraction:
    """Give the note length of a tune that says none: by its meter."""
    return Fraction(1, 16) if meter is not None and 4 * meter[0] < 3 * meter[1] else Fraction(1, 8)


def read_tempo(text: str, unit: Fraction) -> float | None:
    """Read ``Q:`` in quarter notes a minute; None if it has only words.

    Parameters
    ----------
    unit : Fraction
        The note length, of which a lone number counts so many a minute.
    """
    text = re.sub(r'"[^"]*"', " ", text)
    beats, equals, number = text.partition("=")
    speed = re.search(r"\d{1,5}(?:\.\d{1,20})?", number if equals else beats)
    if speed is None:
        return None
    lengths = [Fraction(int(a), int(b)) for a, b in _BEAT.findall(beats) if int(b)]
    if not lengths and equals:  # "C3=40", an older form
        count = re.search(r"C(\d{0,2})", beats)
        lengths = [unit * int(count[1] or 1)] if count else []
    beat = sum(lengths, Fraction(0)) if equals else unit
    return float(beat * 4 * Fraction(speed[0])) if beat else None
