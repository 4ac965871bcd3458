"""Figured bass: what the figures under a bass note ask for, and the figures of a piece.

A figure is an interval above the bass in the key signature that is in force; a sharp or a plus
raises it by a semitone, a flat lowers it, ``n`` takes the signature's sign away. Signs stand before
their number, a plus behind it; a sign alone is the third's. What custom leaves out is filled in:
``6`` is 6 3, ``65`` is 6 5 3, ``2`` is 6 4 2, ``4`` is 5 4, nothing is 5 3 (C. P. E. Bach, Versuch,
part 2, 1762). Figures that are parted by a space follow each other over one bass note: ``4 3``.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import NamedTuple

import numpy as np

from musegui.core.analysis.recognition import recognise_chord
from musegui.core.analysis.spelling import key_of, keys_at, note_fifths
from musegui.core.errors import UserError
from musegui.core.harmony.chords import ChordSymbol
from musegui.core.keys import Key, spell
from musegui.core.marks import FigureMark
from musegui.core.notes import note_at, note_spans
from musegui.core.score import Score
from musegui.core.translation import tr
from musegui.core.voices import Voice

_SEMITONE_FIFTHS = 7
"""How far along the line of fifths a sharp leads."""

_LETTERS = "CDEFGAB"
_RAISED, _LOWERED, _NATURAL = "#+", "b", "n"
_FIGURE = re.compile(r"([#bn]?)([2-9])(\+?)|([#bn+])(?![2-9])")
_MEANT = re.compile(r"[\d\s#bn+/\\♯♭♮]+")
_SIGNS = str.maketrans({"♯": "#", "♭": "b", "♮": "n", "/": "", "\\": "+"})

_COMPLETIONS = {
    (): (5, 3), (3,): (5, 3), (5,): (5, 3), (6,): (6, 3), (7,): (7, 5, 3), (9,): (9, 5, 3),
    (2,): (6, 4, 2), (4,): (5, 4), (5, 6): (6, 5, 3), (3, 4): (6, 4, 3), (2, 4): (6, 4, 2),
    (4, 7): (7, 5, 4), (8,): (8, 5, 3), (7, 9): (9, 7, 5, 3), (3, 7): (7, 5, 3),
    (5, 7): (7, 5, 3), (3, 6): (6, 3),
}  # fmt: skip
"""What is meant where only some intervals are written."""

_WRITTEN = {
    (3, 5): (), (3, 6): (6,), (4, 6): (6, 4), (3, 5, 7): (7,), (3, 5, 6): (6, 5),
    (3, 4, 6): (4, 3), (2, 4, 6): (4, 2), (3, 7): (7,), (3,): (), (6,): (6,), (3, 5, 9): (9,),
    (4, 5): (4,),
}  # fmt: skip
"""What is written for the intervals that sound."""


class FigureError(UserError):
    """A text that is no figure."""


class Figure(NamedTuple):
    """An interval above the bass, 2 to 9, and its sign, one of ``# + b n`` or none."""

    interval: int
    sign: str = ""


def parse_figures(text: str) -> tuple[tuple[Figure, ...], ...]:
    """Read figures, those that follow each other one by one.

    Parameters
    ----------
    text : str
        ``"6"``, ``"65"``, ``"6/5"``, ``"#"``, ``"b7"``, ``"4 3"``, ``"n6 5"``, ...; empty is 5 3.

    Raises
    ------
    FigureError
        If it is none.
    """
    groups = text.strip().translate(_SIGNS).split()
    return tuple(_parse_group(group, text) for group in groups) or ((),)


def is_figured(text: str) -> bool:
    """Tell whether a text is meant as figures rather than as a chord."""
    return _MEANT.fullmatch(text.strip()) is not None


def _parse_group(group: str, text: str) -> tuple[Figure, ...]:
    figures = []
    place = 0
    while place < len(group):
        match = _FIGURE.match(group, place)
        if match is None:
            raise FigureError(
                tr(
                    "{text!r:.40} is no figured bass; write numbers from 2 to 9 with #, b, n or +, "
                    "such as 6, 65, #, b7 or 4 3.",
                    text=text,
                )
            )
        before, number, after, alone = match.groups()
        figures.append(Figure(int(number or 3), alone or before or after))
        place = match.end()
    if len({figure.interval for figure in figures}) < len(figures):
        raise FigureError(tr("{text!r:.40} has a number twice; write each once.", text=text))
    return tuple(figures)


def figured_chord(
    figures: tuple[Figure, ...], bass: int, bass_fifths: int, key: Key
) -> ChordSymbol:
    """Give the chord that figures ask for over a bass note.

    Parameters
    ----------
    bass : int
        MIDI pitch.
    bass_fifths : int
        How it is spelled, as a place on the line of fifths.
    """
    written = {figure.interval: figure.sign for figure in figures}
    intervals = _COMPLETIONS.get(tuple(sorted(written)), tuple(written))
    if set(written) - set(intervals):
        intervals = tuple(written)
    classes = [bass % 12]
    for interval in intervals:
        fifths = _diatonic(bass_fifths, interval, key)
        sign = written.get(interval, "")
        if sign and sign in _RAISED:
            fifths += _SEMITONE_FIFTHS
        elif sign == _LOWERED:
            fifths -= _SEMITONE_FIFTHS
        elif sign == _NATURAL:
            fifths -= _SEMITONE_FIFTHS * spell(0, fifths).alter
        classes.append(fifths * 7 % 12)
    chord = recognise_chord(np.array(classes))
    root = bass % 12 if chord is None else chord.root
    by_thirds = sorted(dict.fromkeys(classes), key=lambda note: (note - root) % 12)
    return ChordSymbol(root, tuple(by_thirds), bass % 12)


def _diatonic(fifths: int, interval: int, key: Key) -> int:
    """Give the note of a key at an interval above another, as a place on the line of fifths."""
    letter = _LETTERS.index(spell(0, fifths).letter)
    wanted = _LETTERS[(letter + interval - 1) % 7]
    own = range(key.fifths - 1, key.fifths + 6)
    return next(place for place in own if spell(0, place).letter == wanted)


def read_figures(score: Score) -> tuple[list[ChordSymbol | None], list[str]]:
    """Read what the figures ask for at every step.

    A figure holds as long as its bass note, or up to the next figure. In a piece that has figures
    a bass note on a beat without one asks for 5 3, as is usual.

    Returns
    -------
    chords : list of ChordSymbol or None, length T
    problems : list of str
        A sentence for each figure that can't be read or has no bass note.
    """
    chords: list[ChordSymbol | None] = [None] * score.steps
    problems: list[str] = []
    if not score.figures:
        return chords, problems
    fifths = note_fifths(score)
    told = {mark.step: mark.text for mark in score.figures}
    beats = set(score.grid.beat_starts(score.steps))
    starts, _ = note_spans(score, Voice.BASS)
    implied = {int(start): "" for start in starts if int(start) in beats}
    asked = sorted((implied | told).items())
    keys = keys_at(score, [step for step, _ in asked])
    later = sorted([*told, score.steps])
    for (step, text), key in zip(asked, keys, strict=True):
        note = note_at(score, Voice.BASS, step)
        if note is None:
            problems.append(
                tr(
                    "At {place}: no bass note stands over {text!r:.40}.",
                    place=score.grid.position(step),
                    text=text,
                )
            )
            continue
        try:
            groups = parse_figures(text)
        except FigureError as problem:
            problems.append(
                tr("At {place}: {problem}", place=score.grid.position(step), problem=problem)
            )
            continue
        stop = min(note.stop, later[bisect_right(later, step)])
        edges = np.linspace(step, stop, len(groups) + 1).round().astype(int).tolist()
        for group, start, end in zip(groups, edges, edges[1:], strict=False):
            chord = figured_chord(group, note.pitch, int(fifths[Voice.BASS, step]), key)
            chords[start:end] = [chord] * (end - start)
    return chords, problems


def set_figures(score: Score, step: int, text: str) -> Score:
    """Write figures at a step; an empty text takes them away."""
    text = text.strip()
    marks = [mark for mark in score.figures if mark.step != step]
    return score.replace(figures=tuple(sorted([*marks, FigureMark(step, text)] if text else marks)))


def figures_of(score: Score) -> tuple[FigureMark, ...]:
    """Figure the bass of a piece: what stands over each of its notes that begins on a beat.

    The first chord that is named within the note's first beat is figured; 5 3 is not written.
    """
    fifths = note_fifths(score)
    beats = set(score.grid.beat_starts(score.steps))
    marks = []
    starts, stops = note_spans(score, Voice.BASS)
    for start, stop in zip(starts.tolist(), stops.tolist(), strict=True):
        beat_stop = min(stop, start + score.grid.meter_at(start).beat_steps)
        named = [t for t in range(start, beat_stop) if recognise_chord(score.pitches[:, t])]
        if start in beats and named:
            text = _figures_at(score, named[0], int(fifths[Voice.BASS, start]), fifths[:, named[0]])
            if text:
                marks.append(FigureMark(start, text))
    return tuple(marks)


def _figures_at(score: Score, step: int, bass_fifths: int, fifths: np.ndarray) -> str:
    key = key_of(score, step)
    bass_letter = _LETTERS.index(spell(0, bass_fifths).letter)
    signs: dict[int, str] = {}
    for voice in (Voice.SOPRANO, Voice.ALTO, Voice.TENOR):
        if score.pitches[voice, step] < 0:
            continue
        letter = _LETTERS.index(spell(0, int(fifths[voice])).letter)
        interval = (letter - bass_letter) % 7 + 1
        if interval > 1:
            moved = int(fifths[voice]) - _diatonic(bass_fifths, interval, key)
            signs[interval] = {7: "#", -7: "b"}.get(moved, "")
    written = _WRITTEN.get(tuple(sorted(signs)), tuple(sorted(signs, reverse=True)))
    altered = {interval for interval, sign in signs.items() if sign}
    shown = sorted({*written, *altered}, reverse=True)
    if shown == [3]:
        return signs[3]
    return "".join(f"{signs.get(interval, '')}{interval}" for interval in shown)
