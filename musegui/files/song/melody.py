"""One voice's melody from a song, for a fill to harmonize."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise

from musegui.core.keys import pitch_name
from musegui.core.notes import with_voice_notes
from musegui.core.pitch import HIGHEST_PITCH, LOWEST_PITCH
from musegui.core.score import MAX_STEPS, Score
from musegui.core.timegrid import STEPS_PER_BEAT, STEPS_PER_WHOLE, TimeGrid
from musegui.core.translation import tr, tr_n
from musegui.core.voices import Voice
from musegui.files.song.lines import top_line
from musegui.files.song.names import voice_named_by
from musegui.files.song.parts import pitched_tracks, singing_track
from musegui.files.song.song import MusicFileError, Song, TickNote, Track
from musegui.files.song.song_grid import (
    ON_GRID_STEPS,
    check_length,
    distance_steps,
    empty_score,
    first_overlap,
    grid_notes,
    nearest_step,
    time_grid,
    with_loudness,
    with_spellings,
)


@dataclass(frozen=True, eq=False)
class Melody:
    """A melody on the grid, and as it came.

    Attributes
    ----------
    score : Score
        The voice's cells locked, its rests too; the other voices OPEN.
    voice : Voice
    source : Track
        The song's track that it was taken from.
    track : Track
        Its notes in ticks, to be written back as they came (`write_midi`'s ``verbatim``).
    ticks_per_beat : int
    moved_notes : int
        How many started off the grid and were moved to the nearest step.
    largest_move_steps : float
        How far the farthest was moved, at most half a step.
    notes_below : int
        How many were left out because another sounded above them.
    """

    score: Score
    voice: Voice
    source: Track
    track: Track
    ticks_per_beat: int
    moved_notes: int
    largest_move_steps: float
    notes_below: int


def melody_from_song(song: Song, voice: Voice, *, quantize: bool = False) -> Melody:
    """Take one voice's melody from a song, for a fill to harmonize.

    The melody is the track named like the voice, or else the only track, or else the one named as
    what a singer has; of its chords the highest notes. Starts within an eighth of a step of the
    grid count as on it. Ends go to the nearest step; a note that overlaps the next by half a step
    or less is cut there. The score ends with the melody, rounded up to a beat, and its last note is
    marked as a phrase end.

    Parameters
    ----------
    quantize : bool
        Move notes that are off the grid to the nearest step instead of refusing them.

    Raises
    ------
    MusicFileError
        If it is unclear which track is meant, or the notes make no melody on the sixteenth
        grid between C2 and B5, or are too many.
    """
    whole = _melody_track(song, voice)
    track = replace(whole, notes=top_line(song, whole.notes))
    notes = grid_notes(song, voice, track.notes)
    grid = time_grid(song)
    check_length(song, grid, notes[-1].stop)
    _check_one_at_a_time(song, grid, track)
    _check_compass(song, grid, track)
    moved = [note for note in track.notes if distance_steps(song, note) > ON_GRID_STEPS]
    if moved and not quantize:
        raise MusicFileError(
            tr_n(
                "{n:,} note of the melody in {path} is off the sixteenth grid, the first at "
                "{place}; quantize (--quantize) to move them to the nearest sixteenth.",
                "{n:,} notes of the melody in {path} are off the sixteenth grid, the first at "
                "{place}; quantize (--quantize) to move them to the nearest sixteenth.",
                len(moved),
                path=song.path,
                place=_place(song, grid, moved[0]),
            )
        )
    for note, following in pairwise(notes):
        if note.start == following.start:
            raise MusicFileError(
                tr(
                    "Two notes of the melody in {path} fall on the same sixteenth at {place}: "
                    "{note} and {other}; leave one.",
                    path=song.path,
                    place=grid.position(note.start),
                    note=pitch_name(note.pitch),
                    other=pitch_name(following.pitch),
                )
            )
    score = empty_score(grid, song, _round_up_to_beat(grid, notes[-1].stop))
    score = with_spellings(song, with_voice_notes(score, voice, notes, lock=True))
    score = with_loudness(song, score, voice, whole)
    largest_move = max((distance_steps(song, note) for note in moved), default=0.0)
    below = len(whole.notes) - len(track.notes)
    return Melody(score, voice, whole, track, song.ticks_per_beat, len(moved), largest_move, below)


def _melody_track(song: Song, voice: Voice) -> Track:
    named = [track for track in pitched_tracks(song) if voice_named_by(track.name) == voice]
    pitched = [track for track in song.tracks if not track.percussion]
    if len(named) == 1:
        return named[0]
    if not named and len(pitched) == 1:
        return pitched[0]
    singing = None if named else singing_track(song)
    if singing is not None:
        return singing
    if not pitched:
        raise MusicFileError(tr("There is nothing but drums in {path}.", path=song.path))
    names = ", ".join(repr(track.name) for track in (named or song.tracks)[:8])
    fields = {"path": song.path, "names": names, "voice": voice.label}
    raise MusicFileError(
        tr(
            "{path} has several tracks with notes ({names}) and {named} tracks are named like the "
            "voice; name the melody's track {voice!r} or leave only that one.",
            named=len(named),
            **fields,
        )
        if named
        else tr(
            "{path} has several tracks with notes ({names}) and no track is named like the voice; "
            "name the melody's track {voice!r} or leave only that one.",
            **fields,
        )
    )


def _round_up_to_beat(grid: TimeGrid, step: int) -> int:
    """Find the next quarter (eighth in 6/8 and its kin) of the bar in which a melody ends."""
    unit = min(STEPS_PER_BEAT, max(1, STEPS_PER_WHOLE // grid.meter_at(step - 1).denominator))
    into_bar = int(grid.steps_into_bar(step)[-1]) + 1
    return min(step + -into_bar % unit, MAX_STEPS)


def _check_one_at_a_time(song: Song, grid: TimeGrid, track: Track) -> None:
    overlap = first_overlap(song, track.notes)
    if overlap is not None:
        note, following = overlap
        raise MusicFileError(
            tr(
                "The melody in {path} has two notes at once at {place} ({note} and {other}); a "
                "voice sings one at a time, leave one.",
                path=song.path,
                place=_place(song, grid, following),
                note=pitch_name(note.pitch),
                other=pitch_name(following.pitch),
            )
        )


def _check_compass(song: Song, grid: TimeGrid, track: Track) -> None:
    outside = [n for n in track.notes if not LOWEST_PITCH <= n.pitch <= HIGHEST_PITCH]
    if not outside:
        return
    note = outside[0]
    pitches = [n.pitch for n in track.notes]
    raise MusicFileError(
        tr(
            "The melody in {path} has {note} at {place}, outside {lowest} to {highest}; {advice}.",
            path=song.path,
            note=pitch_name(note.pitch),
            place=_place(song, grid, note),
            lowest=pitch_name(LOWEST_PITCH),
            highest=pitch_name(HIGHEST_PITCH),
            advice=_transposition_advice(min(pitches), max(pitches)),
        )
    )


def _transposition_advice(lowest: int, highest: int) -> str:
    least, most = LOWEST_PITCH - lowest, HIGHEST_PITCH - highest
    if least > most:
        return tr(
            "it spans {semitones} semitones, more than fit there: narrow it",
            semitones=highest - lowest,
        )
    octaves = [shift for shift in range(least, most + 1) if shift % 12 == 0]
    shift = min(octaves or range(least, most + 1), key=abs)
    if octaves:
        count = abs(shift) // 12
        if shift > 0:
            return tr_n("transpose it up {n} octave", "transpose it up {n} octaves", count)
        return tr_n("transpose it down {n} octave", "transpose it down {n} octaves", count)
    if shift > 0:
        return tr_n("transpose it up {n} semitone", "transpose it up {n} semitones", shift)
    return tr_n("transpose it down {n} semitone", "transpose it down {n} semitones", -shift)


def _place(song: Song, grid: TimeGrid, note: TickNote) -> str:
    return str(grid.position(nearest_step(song, note.start_ticks)))
