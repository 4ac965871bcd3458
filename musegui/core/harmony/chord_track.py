"""The chord track: what is asked for over the beats, and what stands there."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

import numpy as np

from musegui.core.analysis.chord_qualities import SUFFIXES
from musegui.core.analysis.recognition import Chord, recognise_chord
from musegui.core.analysis.roman import Harmony, analyse_harmony
from musegui.core.analysis.spelling import chord_fifths, key_of, keys_at
from musegui.core.harmony.chords import ChordError, ChordSymbol, is_numeral, parse_chord
from musegui.core.harmony.figured_bass import FigureError, is_figured, parse_figures, read_figures
from musegui.core.harmony.numerals import roman_numeral
from musegui.core.keys import Key, class_name, nearest_fifths, with_signs
from musegui.core.marks import ChordMark
from musegui.core.score import Score
from musegui.core.translation import tr


class ChordSpan(NamedTuple):
    """A chord that is asked for from ``start`` up to ``stop``."""

    start: int
    stop: int
    text: str


def chord_spans(score: Score) -> list[ChordSpan]:
    """List where the chord track asks for something: from a mark to the next or its bar's end."""
    bars = [*score.grid.bar_starts(score.steps), score.steps]
    marks = [mark for mark in score.chords if mark.step < score.steps]
    return [
        ChordSpan(mark.step, min(after.step, bars[bisect_right(bars, mark.step)]), mark.text)
        for mark, after in pairwise([*marks, ChordMark(score.steps, "")])
        if mark.text
    ]


def read_chord_track(score: Score) -> tuple[list[ChordSymbol | None], list[str]]:
    """Read what the chord track asks for at every step, and the figured bass where it is silent.

    Returns
    -------
    chords : list of ChordSymbol or None, length T
    problems : list of str
        A sentence for each mark that is no chord and asks for nothing.
    """
    chords, problems = read_figures(score)
    spans = chord_spans(score)
    keys = keys_at(score, [span.start for span in spans])
    for (start, stop, text), key in zip(spans, keys, strict=True):
        try:
            chords[start:stop] = [parse_chord(text, key)] * (stop - start)
        except ChordError as problem:
            problems.append(
                tr("At {place}: {problem}", place=score.grid.position(start), problem=problem)
            )
    return chords, problems


def flaw_of(score: Score, text: str, step: int) -> str | None:
    """Say why a text asks for nothing at a step; None where it is a chord, or figures."""
    try:
        if is_figured(text):
            parse_figures(text)
        else:
            parse_chord(text, key_of(score, step))
    except (ChordError, FigureError) as error:
        return str(error)
    return None


def set_chord(score: Score, step: int, text: str) -> Score:
    """Ask for a chord from a step on; an empty text makes the step free again."""
    text = text.strip()
    marks = [mark for mark in score.chords if mark.step != step]
    cleared = score.replace(chords=tuple(marks))
    if not text and not any(span.start < step < span.stop for span in chord_spans(cleared)):
        return cleared
    return score.replace(chords=tuple(sorted([*marks, ChordMark(step, text)])))


def analyse(score: Score) -> tuple[ChordMark, ...]:
    """Name the chord of every counted beat, as a symbol; an empty text where none is recognised.

    The first chord within a beat is named, so that a suspension may resolve.
    """
    beats = list(_beat_chords(score))
    keys = keys_at(score, [start for start, _ in beats])
    return tuple(
        ChordMark(start, symbol_of(column, key))
        for (start, column), key in zip(beats, keys, strict=True)
    )


def chord_names(score: Score, *, numerals: bool) -> tuple[ChordMark, ...]:
    """Name the chords where they change: those that are asked for, elsewhere those that sound.

    Parameters
    ----------
    numerals : bool
        By Roman numerals rather than symbols.
    """
    spans = chord_spans(score)
    if numerals:
        return _without_repeats(_numeral_names(score, spans))
    asked_steps = {step for span in spans for step in range(span.start, span.stop)}
    beats = [beat for beat in _beat_chords(score) if beat[0] not in asked_steps]
    keys = keys_at(score, [start for start, _ in beats])
    names = [ChordMark(start, symbol_of(column, key))
             for (start, column), key in zip(beats, keys, strict=True)]  # fmt: skip
    for span, key in zip(spans, keys_at(score, [span.start for span in spans]), strict=True):
        names.append(ChordMark(span.start, _asked_symbol(span.text, key)))
    return _without_repeats(names)


def analyse_numerals(score: Score) -> tuple[ChordMark, ...]:
    """Name what sounds by Roman numerals where it changes, and keys that are not stated."""
    return _without_repeats(_numeral_names(score, ()))


def numerals_to_ask(score: Score) -> tuple[ChordMark, ...]:
    """Name what sounds as the chord track can ask for it: by numerals of the stated key."""
    marks = []
    for harmony in analyse_harmony(score):
        heard, stated = _key_heard(score, harmony), key_of(score, harmony.start)
        name = harmony.numeral if heard == stated else _renamed(harmony.numeral, heard, stated)
        marks.append(
            ChordMark(harmony.start, _printed(name) or _asked_symbol(harmony.numeral, heard))
        )
    return _without_repeats(marks)


def _renamed(text: str, key: Key, other: Key) -> str:
    """Name a chord of one key by a numeral of another; empty if that has none."""
    chord = parse_chord(text, key)
    bass = chord.root if chord.bass is None else chord.bass
    return roman_numeral(chord.root, frozenset(chord.pitch_classes), bass, other)


def _without_repeats(names: Iterable[ChordMark]) -> tuple[ChordMark, ...]:
    changes: list[ChordMark] = []
    for mark in sorted(names):
        if mark.text and (not changes or changes[-1].text != mark.text):
            changes.append(mark)
    return tuple(changes)


def _numeral_names(score: Score, spans: Sequence[ChordSpan]) -> list[ChordMark]:
    """Name what sounds, and in these spans what is asked for, each in the key that is heard."""
    harmonies = analyse_harmony(score)
    asked_steps = {step for span in spans for step in range(span.start, span.stop)}
    starts = [harmony.start for harmony in harmonies]
    names: dict[int, tuple[Key, str]] = {}
    for harmony in harmonies:
        resumed = (s.stop for s in spans if harmony.start < s.stop < harmony.stop)
        for step in (harmony.start, *resumed):
            if step not in asked_steps:
                names[step] = (_key_heard(score, harmony), _printed(harmony.numeral))
    for span in spans:
        stated = key_of(score, span.start)
        place = bisect_right(starts, span.start) - 1
        heard = _key_heard(score, harmonies[place]) if place >= 0 else stated
        names[span.start] = (heard, _asked_numeral(span.text, stated, heard))
    marks, last = [], score.key_at(0)
    for step in sorted(names):
        key, name = names[step]
        tonic = class_name(key.fifths + 3 * key.minor)
        prefix = "" if key == last else f"{tonic.lower() if key.minor else tonic}: "
        marks.append(ChordMark(step, f"{prefix}{name}"))
        last = key
    return marks


def _key_heard(score: Score, harmony: Harmony) -> Key:
    """Write the key of a harmony with the signature that is nearest to the stated one."""
    stated = key_of(score, harmony.start)
    fifths = (harmony.key.tonic * 7 - 3 * harmony.key.minor) % 12
    nearest = stated.fifths + (fifths - stated.fifths + 6) % 12 - 6
    if not -7 <= nearest <= 7:
        nearest += 12 if nearest < 0 else -12
    return Key(nearest, harmony.key.minor)


def _beat_chords(score: Score) -> Iterator[tuple[int, tuple[int, ...]]]:
    """Give for every counted beat the first pitches in it that make a chord, or none."""
    beats = score.grid.beat_starts(score.steps)
    if not beats or beats[0] > 0:
        beats.insert(0, 0)
    columns = [tuple(column) for column in score.pitches.T.tolist()]
    for start, stop in pairwise([*beats, score.steps]):
        if start < stop:
            yield start, next(filter(_chord, columns[start:stop]), ())


@lru_cache(maxsize=4096)
def _chord(pitches: tuple[int, ...]) -> Chord | None:
    """Recognise the chord of the pitches that sound together."""
    return recognise_chord(np.array(pitches, dtype=np.int8))


@lru_cache(maxsize=4096)
def symbol_of(pitches: tuple[int, ...], key: Key) -> str:
    """Name the chord of the pitches that sound together, as a symbol; empty if it is none."""
    chord = _chord(pitches)
    if chord is None:
        return ""
    spelled = chord_fifths(pitches, key)
    bass = _lowest(pitches)
    root, lowest = (
        class_name(spelled.get(note, nearest_fifths(note, key))) for note in (chord.root, bass)
    )
    slash = "" if bass == chord.root else f"/{lowest}"
    return f"{root}{with_signs(chord.quality.suffix)}{slash}"


def _lowest(pitches: tuple[int, ...]) -> int:
    return min(pitch for pitch in pitches if pitch >= 0) % 12


def _asked_symbol(text: str, key: Key) -> str:
    """Write what the chord track has as a symbol, or else as it stands there."""
    if not is_numeral(text):
        return with_signs(text)
    try:
        chord = parse_chord(text, key)
    except ChordError:
        return with_signs(text)
    bass = chord.root if chord.bass is None else chord.bass
    intervals = tuple((note - chord.root) % 12 for note in chord.pitch_classes)
    suffix = SUFFIXES.get(intervals, ("",))[0]
    root, lowest = (class_name(nearest_fifths(note, key)) for note in (chord.root, bass))
    return f"{root}{with_signs(suffix)}{'' if bass == chord.root else f'/{lowest}'}"


def _asked_numeral(text: str, stated: Key, heard: Key) -> str:
    """Write what the chord track has as a numeral of the key that is heard, or as it stands."""
    if is_numeral(text) and stated == heard:
        return _printed(text)
    try:
        return _printed(_renamed(text, stated, heard)) or with_signs(text)
    except ChordError:
        return with_signs(text)


def _printed(numeral: str) -> str:
    """Write a numeral's signs as printed music does."""
    return with_signs(numeral).replace("o", "°")
