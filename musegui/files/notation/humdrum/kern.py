"""What the tokens of ``**kern`` say: notes, rests, keys, meters, bar lines."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from musegui.core.keys import Key, signature_alter
from musegui.files.sheet.road_signs import BarMarks
from musegui.files.sheet.sheet import TICKS_PER_WHOLE
from musegui.files.song.losses import Loss
from musegui.files.song.written_key import WrittenKey, mode_name, written_key

_DURATION = re.compile(r"(\d{1,5})(?:%(\d{1,5}))?(\.{0,4})")
_PITCH = re.compile(r"[A-G]{1,5}|[a-g]{1,6}")
_MOST_SIGNS = 3
_SIGNATURE = re.compile(r"\*k\[((?:[a-g][#-n]*)*)\]")
_SIGNATURE_NOTE = re.compile(r"([a-g])([#-]{1,9})")
_KEY = re.compile(r"\*([A-Ga-g])([#-]?):(\w*)")
_METER = re.compile(r"\*M(\d{1,2}(?:\+\d{1,2})*)/(\d{1,2})")
_LETTER_SEMITONES = {"c": 0, "d": 2, "e": 4, "f": 5, "g": 7, "a": 9, "b": 11}
_LETTERS = "fcgdaeb"
_MINOR_MODES = ("dor", "phr", "aeo", "loc", "min")
_MAJOR_MODES = ("ion", "lyd", "mix", "maj")
_SIGNS = {
    Loss.ARTICULATION: "'^~`\"",
    Loss.ORNAMENT: "TtMmWwS$O",
}


@dataclass(frozen=True)
class KernToken:
    """A token of a data line.

    Attributes
    ----------
    ticks : int
        0 for grace notes.
    pitches, held : tuple
        MIDI numbers, and whether each is tied to what sounds before; none for a rest.
    """

    ticks: int
    pitches: tuple[int, ...] = ()
    held: tuple[bool, ...] = ()
    has_fermata: bool = False
    is_grace: bool = False


def read_token(text: str, losses: Counter[Loss]) -> KernToken | None:
    """Read a note, chord or rest; None if it is none of them."""
    ticks = 0
    pitches: dict[int, bool] = {}
    is_rest = is_grace = False
    for note in text.split():
        ticks = ticks or _ticks(note)
        is_rest |= "r" in note
        is_grace |= "q" in note or "Q" in note
        match = _PITCH.search(note)
        if match is not None and "r" not in note:
            pitches[_pitch(match[0], note)] = "_" in note or "]" in note
    if not pitches and not is_rest:
        return None
    if is_grace:
        losses[Loss.GRACE_NOTE] += len(pitches)
        return KernToken(0, is_grace=True)
    for kind, signs in _SIGNS.items():
        losses[kind] += any(sign in text for sign in signs)
    losses[Loss.SLUR] += text.count("(")
    held = tuple(pitches.values())
    return KernToken(ticks, tuple(pitches), held, ";" in text)


def _ticks(note: str) -> int:
    match = _DURATION.search(note)
    if match is None:
        return 0
    digits, times, dots = match[1], int(match[2] or 1), len(match[3])
    if set(digits) == {"0"}:  # 0 is a breve, 00 a longa
        whole = TICKS_PER_WHOLE << len(digits[:4])
    else:
        whole = round(TICKS_PER_WHOLE * times / int(digits))
    return 2 * whole - (whole >> dots)


def _pitch(letters: str, note: str) -> int:
    """Give the pitch of a note; its sharps or flats may stand apart from its letters."""
    octave = len(letters) - 1 if letters.islower() else -len(letters)
    alter = max(-_MOST_SIGNS, min(note.count("#") - note.count("-"), _MOST_SIGNS))
    return 60 + 12 * octave + _LETTER_SEMITONES[letters[0].lower()] + alter


def read_signature(cell: str) -> WrittenKey | None:
    """Read ``*k[f#c#]``; None if it is something else."""
    match = _SIGNATURE.fullmatch(cell)
    if match is None:
        return None
    given = {letter: len(signs) * (1 if "#" in signs else -1)
             for letter, signs in _SIGNATURE_NOTE.findall(match[1])}  # fmt: skip
    fifths = sum(given.values())
    usual = {letter: signature_alter(letter.upper(), Key(fifths)) for letter in _LETTERS}
    is_key = given == {letter: alter for letter, alter in usual.items() if alter}
    return written_key(fifths) if is_key else WrittenKey(None)


def read_tonic(cell: str) -> WrittenKey | None:
    """Read ``*g:``, ``*E-:`` or ``*d:dor``: the key of that tonic, major or minor."""
    match = _KEY.fullmatch(cell)
    if match is None:
        return None
    letter, accidental, mode = match.groups()
    minor = (
        letter.islower()
        if mode[:3] not in _MAJOR_MODES + _MINOR_MODES
        else (mode[:3] in _MINOR_MODES)
    )
    shift = 7 * {"": 0, "#": 1, "-": -1}[accidental]
    tonic = _LETTERS.index(letter.lower()) - 1 + shift
    key = written_key(tonic - 3 * minor, minor=minor)
    return WrittenKey(key.key, mode_name(tonic, mode) or key.written)


def read_kern_meter(cell: str) -> tuple[int, int] | None:
    """Read ``*M4/4``; None if it is something else."""
    match = _METER.match(cell)
    if match is None:
        return None
    upper, lower = sum(map(int, match[1].split("+"))), int(match[2])
    return (upper, lower) if upper and lower in (1, 2, 4, 8, 16, 32, 64) else None


def read_bar_line(cell: str) -> tuple[BarMarks, BarMarks]:
    """Read what a bar line says of the bar that it ends, and of the one that it begins."""
    signs = re.sub(r"[^:|!]", "", cell)
    lines = signs.strip(":")
    ends = signs.startswith(":") and bool(lines)
    begins = signs.endswith(":") and bool(lines)
    return (
        BarMarks(repeat_times=2 if ends else 0),
        BarMarks(starts_repeat=begins),
    )
