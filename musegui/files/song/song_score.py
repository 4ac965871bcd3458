"""A whole song as a score: which track or note is which voice."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import numpy as np

from musegui.core.harmony.closing import beat_start
from musegui.core.notes import with_voice_notes
from musegui.core.score import CADENCE_HERE, CADENCE_NONE, MAX_STEPS, Score
from musegui.core.translation import in_sentence, tr
from musegui.core.voices import DEFAULT_VOICE_SETTINGS, VOICES, Voice, VoiceSettings
from musegui.files.song.dealing import deal_out
from musegui.files.song.lines import top_line
from musegui.files.song.parts import Parts, usual_parts
from musegui.files.song.song import MusicFileError, Song, Track
from musegui.files.song.song_grid import (
    ON_GRID_STEPS,
    check_length,
    distance_steps,
    empty_score,
    grid_notes,
    nearest_step,
    stop_step,
    time_grid,
    with_loudness,
    with_spellings,
)


def score_from_song(song: Song, *, lock: bool = True, parts: Parts | None = None) -> Score:
    """Put a whole file onto the grid, as well as four voices can hold it.

    Every note goes to its nearest step, lasts at least one, and is cut by the next of its voice. Of
    a chord in a track for one voice the highest note is taken. A voice without notes is OPEN.

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
        notes = sorted(note for track in group for note in track.notes)
        if len(voices) == 1:
            lines = {voices[0]: grid_notes(song, voices[0], top_line(song, notes))}
            by_voice[voices[0]] = group[0]
        else:
            lines = deal_out(song, grid, notes, voices)
        for voice, line in lines.items():
            score = with_voice_notes(score, voice, line, lock=lock)
        for voice, track in product(voices, group):
            score = with_loudness(song, score, voice, track)
    score = _with_fermatas(song, score.replace(voices=_voice_settings(by_voice)))
    return with_spellings(song, score)


def _group(song: Song, parts: Parts) -> dict[tuple[Voice, ...], list[Track]]:
    """Gather the tracks that are for the same voices."""
    shared: dict[tuple[Voice, ...], list[Track]] = {}
    for voices, track in zip(parts, song.tracks, strict=True):
        if voices:
            shared.setdefault(tuple(sorted(voices)), []).append(track)
    if not shared:
        raise MusicFileError(
            tr("There is nothing but drums in {path}.", path=song.path)
            if all(t.percussion for t in song.tracks)
            else tr("There is no voice chosen in {path}.", path=song.path)
        )
    taken = [voice for voices in shared for voice in voices]
    twice = next((voice for voice in VOICES if taken.count(voice) > 1), None)
    if twice is not None:
        raise MusicFileError(
            tr(
                "The {voice} of {path} would come from tracks that are split differently; choose "
                "the same voices for them.",
                voice=in_sentence(twice.label),
                path=song.path,
            )
        )
    return shared


def _with_fermatas(song: Song, score: Score) -> Score:
    """Mark the beats with fermatas as phrase ends, and all others as none."""
    if song.fermata_ticks is None:
        return score
    cadences = np.full(score.steps, CADENCE_NONE, dtype=np.int8)
    for ticks in song.fermata_ticks:
        step = nearest_step(song, ticks)
        if step < score.steps:
            cadences[beat_start(score, step)] = CADENCE_HERE
    return score.replace(cadences=cadences)


def count_off_grid_notes(song: Song) -> int:
    """Count the notes whose start `score_from_song` moves by more than an eighth of a step."""
    notes = (note for track in song.tracks for note in track.notes)
    return sum(distance_steps(song, note) > ON_GRID_STEPS for note in notes)


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
