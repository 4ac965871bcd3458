"""Tracks that one voice can sing: told from chords, and reduced to their highest notes."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

import numpy as np

from musegui.files.song.song import Song, TickNote
from musegui.files.song.song_grid import nearest_step


def is_line(song: Song, notes: Sequence[TickNote]) -> bool:
    """Tell whether notes are a tune: fewer than half of its places are chords.

    Notes that sound together for less than half of a place are only played legato.

    Parameters
    ----------
    notes : sequence of TickNote
        Rising in start.
    """
    tune = top_line(song, notes)
    distinct = {(note.start_ticks, note.pitch): note.stop_ticks for note in notes}
    spans = np.array([(start, stop) for (start, _), stop in distinct.items()])
    times = np.unique(spans)
    begun = np.searchsorted(np.sort(spans[:, 0]), times, side="right")
    ended = np.searchsorted(np.sort(spans[:, 1]), times, side="right")
    chord_ticks = np.diff(times) * (begun - ended > 1)[:-1]
    chord_ticks_until = np.concatenate([[0], np.cumsum(chord_ticks)])
    starts, stops = np.array([(note.start_ticks, note.stop_ticks) for note in tune]).T
    shared = np.interp(stops, times, chord_ticks_until) - np.interp(
        starts, times, chord_ticks_until
    )
    return bool(2 * np.count_nonzero(2 * shared >= stops - starts) < len(tune))


def top_line(song: Song, notes: Sequence[TickNote]) -> tuple[TickNote, ...]:
    """Leave out the notes that sound below another: of a chord the highest stays.

    A note is below a higher one that was there first and lasts for at least half of it, or that
    begins on the same step and sounds together with it for at least half of the shorter.

    Parameters
    ----------
    notes : sequence of TickNote
        Rising in start.
    """
    kept: list[TickNote] = []
    sounds_until_ticks = np.zeros(129, dtype=np.int64)
    for _, group in groupby(notes, key=lambda note: nearest_step(song, note.start_ticks)):
        chord = sorted(group, key=lambda note: (-note.pitch, -note.stop_ticks))
        longest: dict[int, TickNote] = {}
        top: list[TickNote] = []
        for note in chord:
            half_ticks = (note.start_ticks + note.stop_ticks + 1) // 2
            covered = sounds_until_ticks[note.pitch + 1 :].max() >= half_ticks
            if not covered and not any(_is_under(note, other) for other in longest.values()):
                longest.setdefault(note.pitch, note)
                top.append(note)
        for pitch, note in longest.items():
            sounds_until_ticks[pitch] = max(sounds_until_ticks[pitch], note.stop_ticks)
        kept += sorted(top)
    return tuple(kept)


def _is_under(note: TickNote, other: TickNote) -> bool:
    """Tell whether a note is lower than another and sounds with it for half of the shorter."""
    start = max(note.start_ticks, other.start_ticks)
    stop = min(note.stop_ticks, other.stop_ticks)
    shortest = min(n.stop_ticks - n.start_ticks for n in (note, other))
    return note.pitch < other.pitch and 2 * (stop - start) >= shortest
