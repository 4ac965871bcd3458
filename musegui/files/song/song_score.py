"""A whole MIDI file as a score: which track or note is which voice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations
from statistics import fmean

import numpy as np

from musegui.core.notes import Note, with_voice_notes
from musegui.core.score import (
    CADENCE_HERE,
    CADENCE_NONE,
    DEFAULT_VOICE_SETTINGS,
    MAX_STEPS,
    Score,
    VoiceSettings,
)
from musegui.core.timegrid import STEPS_PER_BEAT, TimeGrid
from musegui.core.voices import VOICE_COUNT, VOICES, Voice
from musegui.files.song.song import MusicFileError, Song, TickNote, Track
from musegui.files.song.song_grid import (
    ON_GRID_STEPS,
    check_length,
    distance_steps,
    empty_score,
    first_overlap,
    grid_notes,
    nearest_step,
    stop_step,
    time_grid,
    voice_named_by,
)

_CENTRES = {voice: (voice.spec.lowest + voice.spec.highest) / 2 for voice in VOICES}


Parts = tuple[tuple[Voice, ...], ...]
"""For each track of a song the voices that its notes are for: none, one, or several to be dealt out
to chord by chord. Tracks for the same voices are dealt out together."""


def score_from_song(song: Song, *, lock: bool = True, parts: Parts | None = None) -> Score:
    """Put a whole file onto the grid, as well as four voices can hold it.

    Every note goes to its nearest step, lasts at least one, and is cut by the next of its voice. A
    voice without notes is OPEN.

    Parameters
    ----------
    lock : bool
        Whether the voices that have notes become the user's own.
    parts : Parts, optional
        As `usual_parts` has them, if not given.

    Raises
    ------
    MusicFileError
        If more notes sound at once than there are voices for them, or the piece is too long.
    """
    parts = usual_parts(song) if parts is None else parts
    shared = _group(song, parts)
    tracks = [track for group in shared.values() for track in group]
    grid = time_grid(song)
    last_step = max(stop_step(song, note) for track in tracks for note in track.notes)
    check_length(song, grid, last_step)
    end = max(nearest_step(song, track.stop_ticks) for track in tracks)
    score = empty_score(grid, song, max(last_step, end if end <= MAX_STEPS else 0))
    by_voice: dict[Voice, Track] = {}
    for voices, group in shared.items():
        notes = [note for track in group for note in track.notes]
        if len(voices) == 1:
            lines = {voices[0]: grid_notes(song, voices[0], notes)}
            by_voice[voices[0]] = group[0]
        else:
            lines = _deal_out(song, grid, notes, voices)
        for voice, line in lines.items():
            score = with_voice_notes(score, voice, line, lock=lock)
    return _with_fermatas(song, score.replace(voices=_voice_settings(by_voice)))


def usual_parts(song: Song) -> Parts:
    """Tell which track is for which voices, as far as that can be told.

    If all tracks are named like voices, or four are, those are the voices; else up to four tracks
    that play one note at a time become voices by their height, a single one the soprano; else all
    notes are dealt out to all voices. Drums are left out.
    """
    tracks = [t for t in song.tracks if not t.percussion or voice_named_by(t) is not None]
    by_voice = _tracks_by_voice(song, tracks) if tracks else {}
    voice_of = {id(track): voice for voice, track in by_voice.items()}
    rest = () if by_voice else VOICES
    return tuple(
        (voice_of[id(track)],) if id(track) in voice_of else rest if track in tracks else ()
        for track in song.tracks
    )


def are_plain(parts: Parts) -> bool:
    """Tell whether every track is one voice, so that there is nothing to ask the user."""
    return all(len(voices) == 1 for voices in parts)


def _group(song: Song, parts: Parts) -> dict[tuple[Voice, ...], list[Track]]:
    """Gather the tracks that are for the same voices."""
    shared: dict[tuple[Voice, ...], list[Track]] = {}
    for voices, track in zip(parts, song.tracks, strict=True):
        if voices:
            shared.setdefault(tuple(sorted(voices)), []).append(track)
    if not shared:
        drums = "nothing but drums" if all(t.percussion for t in song.tracks) else "no voice chosen"
        raise MusicFileError(f"There is {drums} in {song.path}.")
    taken = [voice for voices in shared for voice in voices]
    twice = next((voice for voice in VOICES if taken.count(voice) > 1), None)
    if twice is not None:
        raise MusicFileError(
            f"The {twice.label.lower()} of {song.path} would come from tracks that are split "
            "differently; choose the same voices for them."
        )
    return shared


def _with_fermatas(song: Song, score: Score) -> Score:
    """Mark the beats with fermatas as phrase ends, and all others as none."""
    if song.fermata_ticks is None:
        return score
    cadences = np.full(score.steps, CADENCE_NONE, dtype=np.int8)
    into_bar = score.grid.steps_into_bar(score.steps)
    for ticks in song.fermata_ticks:
        step = nearest_step(song, ticks)
        if step < score.steps:
            cadences[max(0, step - into_bar[step] % STEPS_PER_BEAT)] = CADENCE_HERE
    return score.replace(cadences=cadences)


def count_off_grid_notes(song: Song) -> int:
    """Count the notes whose start `score_from_song` moves by more than an eighth of a step."""
    notes = (note for track in song.tracks for note in track.notes)
    return sum(distance_steps(song, note) > ON_GRID_STEPS for note in notes)


def _tracks_by_voice(song: Song, tracks: Sequence[Track]) -> dict[Voice, Track]:
    """Match tracks to voices, by name or else by height; empty if neither works."""
    named = [(voice, t) for t in tracks if (voice := voice_named_by(t)) is not None]
    matched = dict(named)
    if len(matched) < len(named) or len(matched) not in (len(tracks), VOICE_COUNT):
        matched = _by_height(tracks)
    if any(first_overlap(song, track.notes) for track in matched.values()):
        return {}
    return matched


def _by_height(tracks: Sequence[Track]) -> dict[Voice, Track]:
    if len(tracks) > VOICE_COUNT:
        return {}
    if len(tracks) == 1:
        return {Voice.SOPRANO: tracks[0]}
    heights = [(fmean(note.pitch for note in track.notes), track) for track in tracks]
    heights.sort(key=lambda pair: -pair[0])
    voices = _nearest_voices(VOICES, [height for height, _ in heights], _CENTRES)
    return {voice: track for voice, (_, track) in zip(voices, heights, strict=True)}


def _nearest_voices(
    free: Sequence[Voice], pitches: Sequence[float], homes: dict[Voice, float]
) -> tuple[Voice, ...]:
    """Choose voices for pitches, both from high to low, with the least distance to their homes."""

    def distance(voices: tuple[Voice, ...]) -> float:
        pairs = zip(voices, pitches, strict=True)
        return sum(abs(homes[voice] - pitch) for voice, pitch in pairs)

    return min(combinations(free, len(pitches)), key=distance)


def _deal_out(
    song: Song, grid: TimeGrid, notes: Sequence[TickNote], voices: Sequence[Voice]
) -> dict[Voice, list[Note]]:
    """Give each note of a polyphonic texture to a free voice, near to what that voice sang."""
    chords: dict[int, dict[int, Note]] = {}
    for note in grid_notes(song, voices[0], notes):
        chords.setdefault(note.start, {})[note.pitch] = note
    homes = dict(_CENTRES)
    lines: dict[Voice, list[Note]] = {}
    for start, chord in sorted(chords.items()):
        free = _free_voices(lines, start, voices)
        if len(chord) > len(free):  # perhaps only because it is played legato
            free = _free_voices(lines, start + 1, voices)
        if len(chord) > len(free):
            count = ("one", "two", "three", "four")[len(voices) - 1]
            raise MusicFileError(
                f"More than {count} notes sound at once in {song.path} at {grid.position(start)}; "
                f"leave {count} voices."
            )
        pitches = sorted(chord, reverse=True)
        for voice, pitch in zip(_nearest_voices(free, pitches, homes), pitches, strict=True):
            lines.setdefault(voice, []).append(replace(chord[pitch], voice=voice))
            homes[voice] = pitch
    return lines


def _free_voices(lines: dict[Voice, list[Note]], step: int, voices: Sequence[Voice]) -> list[Voice]:
    return [voice for voice in voices if voice not in lines or lines[voice][-1].stop <= step]


def _voice_settings(tracks: dict[Voice, Track]) -> tuple[VoiceSettings, ...]:
    """Take over the sounds that the tracks ask for."""
    settings = list(DEFAULT_VOICE_SETTINGS)
    for voice, track in tracks.items():
        default = settings[voice]
        settings[voice] = replace(
            default,
            program=default.program if track.program is None else track.program,
            volume=default.volume if track.volume is None else track.volume,
            pan=default.pan if track.pan is None else track.pan,
        )
    return tuple(settings)
