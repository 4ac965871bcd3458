"""Chords dealt out to voices, each note to a free one near to what that one sang."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations

from musegui.core.notes import Note
from musegui.core.timegrid import TimeGrid
from musegui.core.translation import tr
from musegui.core.voices import VOICES, Voice
from musegui.files.song.song import MusicFileError, Song, TickNote
from musegui.files.song.song_grid import grid_notes

CENTRES = {voice: (voice.spec.lowest + voice.spec.highest) / 2 for voice in VOICES}
"""The middle of each voice's compass."""


def nearest_voices(
    free: Sequence[Voice], pitches: Sequence[float], homes: dict[Voice, float]
) -> tuple[Voice, ...]:
    """Choose voices for pitches, both from high to low, with the least distance to their homes."""

    def distance(voices: tuple[Voice, ...]) -> float:
        pairs = zip(voices, pitches, strict=True)
        return sum(abs(homes[voice] - pitch) for voice, pitch in pairs)

    return min(combinations(free, len(pitches)), key=distance)


def deal_out(
    song: Song, grid: TimeGrid, notes: Sequence[TickNote], voices: Sequence[Voice]
) -> dict[Voice, list[Note]]:
    """Give each note of a polyphonic texture to a free voice, near to what that voice sang."""
    chords: dict[int, dict[int, Note]] = {}
    for note in grid_notes(song, voices[0], notes):
        chords.setdefault(note.start, {})[note.pitch] = note
    homes = dict(CENTRES)
    lines: dict[Voice, list[Note]] = {}
    for start, chord in sorted(chords.items()):
        free = _free_voices(lines, start, voices)
        if len(chord) > len(free):  # perhaps only because it is played legato
            free = _free_voices(lines, start + 1, voices)
        if len(chord) > len(free):
            count = ("one", "two", "three", "four")[len(voices) - 1]
            raise MusicFileError(
                tr(
                    "More than {voices} notes sound at once in {path} at {place}; leave {voices} "
                    "voices.",
                    voices=count,
                    path=song.path,
                    place=grid.position(start),
                )
            )
        pitches = sorted(chord, reverse=True)
        for voice, pitch in zip(nearest_voices(free, pitches, homes), pitches, strict=True):
            lines.setdefault(voice, []).append(replace(chord[pitch], voice=voice))
            homes[voice] = pitch
    return lines


def _free_voices(lines: dict[Voice, list[Note]], step: int, voices: Sequence[Voice]) -> list[Voice]:
    return [voice for voice in voices if voice not in lines or lines[voice][-1].stop <= step]
