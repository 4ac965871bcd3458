"""Which notes of a staff carry accidentals, and which of these are reminders."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from musegui.core.keys import Key, signature_alter
from musegui.core.voices import Voice
from musegui.files.notation.written.written_score import Bar, WrittenEvent

_Line = tuple[str, int]


class Accidental(NamedTuple):
    """A sign before a note: sharps (positive) or flats; a reminder where it is not needed."""

    alter: int
    reminder: bool


def accidentals(
    bars: Sequence[Bar], voices: Sequence[Voice], key_at: Callable[[int], Key | None]
) -> Iterator[dict[tuple[Voice, int], Accidental]]:
    """Find the accidentals of a staff bar by bar, by the voice and the start of their notes.

    They hold for their line until the bar ends. A reminder stands where the letter was altered
    otherwise in the bar before or in another octave of the same bar (Gould, *Behind Bars*, 2011,
    "Cautionary accidentals").

    Parameters
    ----------
    voices : sequence of Voice
        Those of the staff.
    key_at : callable
        Gives the key signature in force at a step.
    """
    before: dict[_Line, int] = {}
    for bar in bars:
        shown: dict[_Line, int] = {}
        heard: dict[_Line, int] = {}
        needed: dict[tuple[Voice, int], Accidental] = {}
        key = key_at(bar.start)
        for piece in sorted((p for v in voices for p in bar.pieces[v]), key=_start):
            if piece.spelling is None:
                continue
            if (now := key_at(piece.start)) != key:  # a new signature ends what held till then
                key = now
                shown.clear()
            letter, alter, octave = piece.spelling
            line = letter, octave
            tied_over = piece.tied_from and piece.start == bar.start
            if not tied_over and line not in shown:
                elsewhere = [a for (other, _), a in (before | heard).items() if other == letter]
                usual = alter == signature_alter(letter, key)
                if not usual or any(other != alter for other in elsewhere):
                    needed[piece.voice, piece.start] = Accidental(alter, usual)
                    shown[line] = alter
            elif not tied_over and shown[line] != alter:
                needed[piece.voice, piece.start] = Accidental(alter, reminder=False)
                shown[line] = alter
            heard[line] = alter
        yield needed
        before = heard


def _start(piece: WrittenEvent) -> int:
    return piece.start
