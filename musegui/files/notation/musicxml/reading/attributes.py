"""Pitches, clefs, transpositions and meters, each as one element says them."""

from __future__ import annotations

from fractions import Fraction
from xml.etree.ElementTree import Element

from musegui.core.translation import tr
from musegui.core.voices import Voice
from musegui.files.notation.musicxml.reading.tree import integer_in, number_in, text_in
from musegui.files.safe.texts import whole_of
from musegui.files.sheet.clefs import voices_of_clef
from musegui.files.sheet.sheet import NotationError

_SEMITONES = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}


def pitch_of(pitch: Element | None) -> int | None:
    """Give the MIDI number of a written pitch, which may lie beyond them."""
    if pitch is None:
        return None
    step, octave = text_in(pitch.find("step")), integer_in(pitch.find("octave"))
    if step not in _SEMITONES or octave is None or not -2 <= octave <= 12:
        raise NotationError(tr("it has a note without a pitch"))
    alter = number_in(pitch.find("alter")) or Fraction(0)
    return 12 * (octave + 1) + _SEMITONES[step] + round(alter)


def is_between_semitones(pitch: Element) -> bool:
    """Tell whether a written pitch is none of the twelve, as quarter tones are not."""
    return (number_in(pitch.find("alter")) or Fraction(0)).denominator != 1


def fifths_of(pitch: Element) -> int:
    """Give the name of a written pitch, as a place on the line of fifths from C."""
    alter = round(number_in(pitch.find("alter")) or Fraction(0))
    return "FCGDAEB".index(text_in(pitch.find("step"))) - 1 + 7 * alter


def clef_voices(clef: Element) -> tuple[Voice, ...]:
    """Give the voices that a clef is for, the likeliest first."""
    octaves = integer_in(clef.find("clef-octave-change")) or 0
    return voices_of_clef(text_in(clef.find("sign")), integer_in(clef.find("line")), octaves)


def transposition_of(transpose: Element) -> tuple[int, int]:
    """Give the semitones and scale degrees from what is written to what sounds."""
    octaves = integer_in(transpose.find("octave-change")) or 0
    chromatic = round(number_in(transpose.find("chromatic")) or 0)
    diatonic = integer_in(transpose.find("diatonic"))
    if diatonic is None:
        diatonic = round(Fraction(7 * chromatic, 12))
    if abs(chromatic) > 127 or abs(octaves) > 10:
        raise NotationError(tr("it transposes by more than instruments do"))
    return chromatic + 12 * octaves, diatonic + 7 * octaves


def time_signature_of(time: Element) -> tuple[int, int] | None:
    """Read ``4/4``, ``3+2/8`` or several of them, which add up."""
    beats = [text_in(element) for element in time.iterfind("beats")]
    units = [integer_in(element) for element in time.iterfind("beat-type")]
    total, finest = Fraction(0), 1
    for upper, lower in zip(beats, units, strict=False):
        counts = [whole_of(count.strip()) or 0 for count in upper.split("+")]
        if lower is None or not 0 < lower <= 1024 or not 0 < sum(counts) <= 1024:
            return None
        total += Fraction(sum(counts), lower)
        finest = max(finest, lower)
    if not total:
        return None
    return int(total * finest), finest
