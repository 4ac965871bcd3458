"""From a MIDI file's ticks to the sixteenth grid: a melody to harmonize, or a whole score."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import combinations, pairwise
from statistics import fmean

from musegui.core.notes import Note, with_voice_notes
from musegui.core.pitch import HIGHEST_PITCH, LOWEST_PITCH, pitch_name
from musegui.core.score import DEFAULT_VOICE_SETTINGS, MAX_STEPS, Score, VoiceSettings
from musegui.core.timegrid import (
    STEPS_PER_BEAT,
    STEPS_PER_WHOLE,
    MeterChange,
    TempoChange,
    TimeGrid,
)
from musegui.core.voices import VOICE_COUNT, VOICES, Voice
from musegui.files.midi_song import MidiFileError, MidiSong, MidiTrack, TickNote

_ON_GRID_STEPS = 1 / 8
_LEGATO_STEPS = 1 / 2


@dataclass(frozen=True, eq=False)
class Melody:
    """A melody on the grid, and as it came.

    Attributes
    ----------
    score : Score
        The voice's cells locked, its rests too; the other voices OPEN.
    voice : Voice
    track : MidiTrack
        Its notes in ticks, to be written back as they came (`write_midi`'s ``verbatim``).
    ticks_per_beat : int
    moved_notes : int
        How many started off the grid and were moved to the nearest step.
    largest_move_steps : float
        How far the farthest was moved, at most half a step.
    """

    score: Score
    voice: Voice
    track: MidiTrack
    ticks_per_beat: int
    moved_notes: int
    largest_move_steps: float


def melody_from_song(song: MidiSong, voice: Voice, *, quantize: bool = False) -> Melody:
    """Take one voice's melody from a MIDI file, for a fill to harmonize.

    The melody is the track named like the voice, or else the only track. Starts within an eighth
    of a step of the grid count as on it. Ends go to the nearest step; a note that overlaps the
    next by half a step or less is cut there. The score ends with the melody, rounded up to a beat.

    Parameters
    ----------
    quantize : bool
        Move notes that are off the grid to the nearest step instead of refusing them.

    Raises
    ------
    MidiFileError
        If it is unclear which track is meant, or the notes make no melody of one voice on the
        sixteenth grid between C2 and B5, or are too many.
    """
    track = _melody_track(song, voice)
    notes = _grid_notes(song, voice, track.notes)
    grid = _time_grid(song)
    _check_length(song, grid, notes[-1].stop)
    _check_one_at_a_time(song, grid, track)
    _check_compass(song, grid, track)
    moved = [note for note in track.notes if _distance_steps(song, note) > _ON_GRID_STEPS]
    if moved and not quantize:
        raise MidiFileError(
            f"{_count(len(moved), 'note')} of the melody in {song.path} {_are(len(moved))} off the "
            f"sixteenth grid, the first at {_place(song, grid, moved[0])}; quantize (--quantize) "
            "to move them to the nearest sixteenth."
        )
    for note, following in pairwise(notes):
        if note.start == following.start:
            raise MidiFileError(
                f"Two notes of the melody in {song.path} fall on the same sixteenth at "
                f"{grid.position(note.start)}: {pitch_name(note.pitch)} and "
                f"{pitch_name(following.pitch)}; leave one."
            )
    score = _empty_score(grid, song, _round_up_to_beat(grid, notes[-1].stop))
    score = with_voice_notes(score, voice, notes, lock=True)
    largest_move = max((_distance_steps(song, note) for note in moved), default=0.0)
    return Melody(score, voice, track, song.ticks_per_beat, len(moved), largest_move)


def score_from_song(song: MidiSong, *, lock: bool = True) -> Score:
    """Put a whole MIDI file onto the grid, as well as four voices can hold it.

    Tracks named like voices are those voices; else up to four tracks that play one note at a time
    become voices by their height, a single one the soprano; else all notes are dealt out to the
    voices, chord by chord. Every note goes to its nearest step, lasts at least one, and is cut by
    the next of its voice. Drums are left out. A voice without notes is OPEN.

    Parameters
    ----------
    lock : bool
        Whether the voices that have notes become the user's own.

    Raises
    ------
    MidiFileError
        If more than four notes sound at once, or the piece is too long.
    """
    tracks = [track for track in song.tracks if not track.percussion or _names_voice(track)]
    if not tracks:
        raise MidiFileError(f"There is nothing but drums in {song.path}.")
    grid = _time_grid(song)
    last_step = max(_nearest_step(song, note.stop_ticks) for t in tracks for note in t.notes)
    _check_length(song, grid, last_step)
    end = max(_nearest_step(song, track.stop_ticks) for track in tracks)
    score = _empty_score(grid, song, max(last_step, 1, end if end <= MAX_STEPS else 0))
    by_voice = _tracks_by_voice(song, tracks)
    if by_voice:
        lines = {v: _grid_notes(song, v, track.notes) for v, track in by_voice.items()}
        score = score.replace(voices=_voice_settings(by_voice))
    else:
        lines = _deal_out(song, grid, [note for track in tracks for note in track.notes])
    for voice, notes in lines.items():
        score = with_voice_notes(score, voice, notes, lock=lock)
    return score


def count_off_grid_notes(song: MidiSong) -> int:
    """Count the notes whose start `score_from_song` moves by more than an eighth of a step."""
    notes = (note for track in song.tracks for note in track.notes)
    return sum(_distance_steps(song, note) > _ON_GRID_STEPS for note in notes)


def bpm_of(beat_us: int) -> float:
    """Give the tempo with the fewest decimals that a file stores as ``beat_us``."""
    exact = 60e6 / beat_us
    candidates = (round(exact, decimals) for decimals in range(10))
    return next((bpm for bpm in candidates if bpm and beat_us_of(bpm) == beat_us), exact)


def beat_us_of(bpm: float) -> int:
    """Give the microseconds of a quarter note at ``bpm``, rounded as files store it."""
    return round(60e6 / bpm)


def _nearest_step(song: MidiSong, ticks: int) -> int:
    return (2 * STEPS_PER_BEAT * ticks + song.ticks_per_beat) // (2 * song.ticks_per_beat)


def _distance_steps(song: MidiSong, note: TickNote) -> float:
    """How far a note starts from its nearest step."""
    step = _nearest_step(song, note.start_ticks)
    return abs(STEPS_PER_BEAT * note.start_ticks - step * song.ticks_per_beat) / song.ticks_per_beat


def _grid_notes(song: MidiSong, voice: Voice, notes: Iterable[TickNote]) -> list[Note]:
    """Move notes to the grid; each lasts at least one step."""
    moved = []
    for note in notes:
        start, stop = _nearest_step(song, note.start_ticks), _nearest_step(song, note.stop_ticks)
        moved.append(Note(voice, start, max(stop - start, 1), note.pitch))
    return sorted(moved)


def _time_grid(song: MidiSong) -> TimeGrid:
    """Put tempos and meters on the grid; a short bar before the first full one is an upbeat."""
    tempos = {}
    for tempo in song.tempos:
        step = _nearest_step(song, tempo.ticks)
        tempos[step] = TempoChange(step, bpm_of(tempo.beat_us))
    meters = {}
    for ticks, numerator, denominator in song.meters:
        if numerator < 1 or numerator * STEPS_PER_WHOLE % denominator:
            raise MidiFileError(
                f"{song.path} has a meter of {numerator}/{denominator}, whose bars are not made "
                "of sixteenths; change it."
            )
        step = _nearest_step(song, ticks)
        meters[step] = MeterChange(step, numerator, denominator)
    return _with_pickup(tuple(tempos.values()), tuple(meters.values()))


def _with_pickup(tempos: tuple[TempoChange, ...], meters: tuple[MeterChange, ...]) -> TimeGrid:
    if len(meters) > 1:
        first, second = meters[:2]
        if first.steps_per_bar == second.step < second.steps_per_bar:
            return TimeGrid(tempos, (second._replace(step=0), *meters[2:]), second.step)
    return TimeGrid(tempos, meters)


def _empty_score(grid: TimeGrid, song: MidiSong, steps: int) -> Score:
    return Score.empty(
        steps,
        tempos=tuple(tempo for tempo in grid.tempos if tempo.step < steps),
        meters=tuple(meter for meter in grid.meters if meter.step < steps),
        key=song.key,
        pickup_steps=grid.pickup_steps,
    )


def _round_up_to_beat(grid: TimeGrid, step: int) -> int:
    """Find the next quarter (eighth in 6/8 and its kin) of the bar in which a melody ends."""
    unit = min(STEPS_PER_BEAT, max(1, STEPS_PER_WHOLE // grid.meter_at(step - 1).denominator))
    into_bar = int(grid.steps_into_bar(step)[-1]) + 1
    return min(step + -into_bar % unit, MAX_STEPS)


# Which track is which voice


def _names_voice(track: MidiTrack) -> Voice | None:
    """Find the voice whose name, or lone letter, is in a track's name."""
    words = re.findall("[a-z]+", track.name.lower())
    for voice in VOICES:
        if voice.name.lower() in words or words == [voice.spec.letter.lower()]:
            return voice
    return None


def _melody_track(song: MidiSong, voice: Voice) -> MidiTrack:
    named = [track for track in song.tracks if _names_voice(track) == voice]
    pitched = [track for track in song.tracks if not track.percussion]
    if len(named) == 1:
        return named[0]
    if not named and len(pitched) == 1:
        return pitched[0]
    names = ", ".join(repr(track.name) for track in (named or song.tracks)[:8])
    found = f"{len(named)} tracks are" if named else "no track is"
    raise MidiFileError(
        f"{song.path} has several tracks with notes ({names}) and {found} named like the voice; "
        f"name the melody's track {voice.label!r} or leave only that one."
    )


def _tracks_by_voice(song: MidiSong, tracks: Sequence[MidiTrack]) -> dict[Voice, MidiTrack]:
    """Match tracks to voices, by name or else by height; empty if neither works."""
    by_name = {voice: track for track in tracks if (voice := _names_voice(track)) is not None}
    if len(by_name) not in (len(tracks), VOICE_COUNT):
        by_name = {}
    matched = by_name or _by_height(tracks)
    if any(_first_overlap(song, track.notes) for track in matched.values()):
        return {}
    return matched


def _by_height(tracks: Sequence[MidiTrack]) -> dict[Voice, MidiTrack]:
    if len(tracks) > VOICE_COUNT:
        return {}
    if len(tracks) == 1:
        return {Voice.SOPRANO: tracks[0]}
    heights = [(fmean(note.pitch for note in track.notes), track) for track in tracks]
    heights.sort(key=lambda pair: -pair[0])
    voices = _nearest_voices(VOICES, [height for height, _ in heights], _CENTRES)
    return {voice: track for voice, (_, track) in zip(voices, heights, strict=True)}


_CENTRES = {voice: (voice.spec.lowest + voice.spec.highest) / 2 for voice in VOICES}


def _nearest_voices(
    free: Sequence[Voice], pitches: Sequence[float], homes: dict[Voice, float]
) -> tuple[Voice, ...]:
    """Choose voices for pitches, both from high to low, with the least distance to their homes."""

    def distance(voices: tuple[Voice, ...]) -> float:
        pairs = zip(voices, pitches, strict=True)
        return sum(abs(homes[voice] - pitch) for voice, pitch in pairs)

    return min(combinations(free, len(pitches)), key=distance)


def _deal_out(song: MidiSong, grid: TimeGrid, notes: Iterable[TickNote]) -> dict[Voice, list[Note]]:
    """Give each note of a polyphonic texture to a free voice, near to what that voice sang."""
    chords: dict[int, dict[int, Note]] = {}
    for note in _grid_notes(song, Voice.SOPRANO, notes):
        chords.setdefault(note.start, {})[note.pitch] = note
    homes = dict(_CENTRES)
    lines: dict[Voice, list[Note]] = {}
    for start, chord in sorted(chords.items()):
        free = [v for v in VOICES if v not in lines or lines[v][-1].stop <= start]
        if len(chord) > len(free):
            raise MidiFileError(
                f"More than four notes sound at once in {song.path} at {grid.position(start)}; "
                "leave four voices."
            )
        pitches = sorted(chord, reverse=True)
        for voice, pitch in zip(_nearest_voices(free, pitches, homes), pitches, strict=True):
            lines.setdefault(voice, []).append(replace(chord[pitch], voice=voice))
            homes[voice] = pitch
    return lines


def _voice_settings(tracks: dict[Voice, MidiTrack]) -> tuple[VoiceSettings, ...]:
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


# What makes a melody impossible


def _check_length(song: MidiSong, grid: TimeGrid, steps: int) -> None:
    if steps > MAX_STEPS:
        raise MidiFileError(
            f"{song.path} is too long: it has {_count_bars(grid, steps):,} bars, and "
            f"{_count_bars(grid, MAX_STEPS):,} fit into a score ({MAX_STEPS:,} sixteenths)."
        )


def _count_bars(grid: TimeGrid, steps: int) -> int:
    """Count bars without listing them: a hostile file may have billions."""
    starts = [grid.pickup_steps, *(m.step for m in grid.meters[1:] if m.step < steps), steps]
    return sum(
        -(-(stop - start) // meter.steps_per_bar)
        for (start, stop), meter in zip(pairwise(starts), grid.meters, strict=False)
    )


def _first_overlap(song: MidiSong, notes: Sequence[TickNote]) -> tuple[TickNote, TickNote] | None:
    """Find the first two notes that sound together for more than a slack legato."""
    slack_ticks = song.ticks_per_beat / STEPS_PER_BEAT * _LEGATO_STEPS
    for note, following in pairwise(notes):
        together = note.start_ticks == following.start_ticks
        if together or note.stop_ticks - following.start_ticks > slack_ticks:
            return note, following
    return None


def _check_one_at_a_time(song: MidiSong, grid: TimeGrid, track: MidiTrack) -> None:
    overlap = _first_overlap(song, track.notes)
    if overlap is not None:
        note, following = overlap
        raise MidiFileError(
            f"The melody in {song.path} has two notes at once at "
            f"{_place(song, grid, following)} ({pitch_name(note.pitch)} and "
            f"{pitch_name(following.pitch)}); a voice sings one at a time, leave one."
        )


def _check_compass(song: MidiSong, grid: TimeGrid, track: MidiTrack) -> None:
    outside = [n for n in track.notes if not LOWEST_PITCH <= n.pitch <= HIGHEST_PITCH]
    if not outside:
        return
    note = outside[0]
    pitches = [n.pitch for n in track.notes]
    raise MidiFileError(
        f"The melody in {song.path} has {pitch_name(note.pitch)} at {_place(song, grid, note)}, "
        f"outside {pitch_name(LOWEST_PITCH)} to {pitch_name(HIGHEST_PITCH)}; "
        f"{_transposition_advice(min(pitches), max(pitches))}."
    )


def _transposition_advice(lowest: int, highest: int) -> str:
    least, most = LOWEST_PITCH - lowest, HIGHEST_PITCH - highest
    if least > most:
        return f"it spans {highest - lowest} semitones, more than fit there: narrow it"
    octaves = [shift for shift in range(least, most + 1) if shift % 12 == 0]
    shift = min(octaves or range(least, most + 1), key=abs)
    size = _count(abs(shift) // 12, "octave") if octaves else _count(abs(shift), "semitone")
    return f"transpose it {'up' if shift > 0 else 'down'} {size}"


def _place(song: MidiSong, grid: TimeGrid, note: TickNote) -> str:
    return str(grid.position(_nearest_step(song, note.start_ticks)))


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def _are(number: int) -> str:
    return "is" if number == 1 else "are"
