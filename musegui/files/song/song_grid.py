"""What bringing a song onto the sixteenth grid takes, for a melody or a whole score."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from musegui.core.keys import HIGHEST_FIFTHS, LOWEST_FIFTHS, KeyChange
from musegui.core.marks import (
    MAX_TEXT_LENGTH,
    Credits,
    Dynamic,
    FigureMark,
    Hairpin,
    Sign,
    SignKind,
)
from musegui.core.notes import Note, score_notes
from musegui.core.score import MAX_STEPS, UNSAID, Score
from musegui.core.timegrid import (
    STEPS_PER_BEAT,
    MeterChange,
    TempoChange,
    TimeGrid,
)
from musegui.core.translation import tr
from musegui.core.voices import Voice
from musegui.files.song.song import MusicFileError, Song, TickNote, Track

ON_GRID_STEPS = 1 / 8
"""A note that starts this near to a step counts as on it."""

_LEGATO_STEPS = 1 / 2


def nearest_step(song: Song, ticks: int) -> int:
    """Give the sixteenth nearest to a time; halves go up."""
    return (2 * STEPS_PER_BEAT * ticks + song.ticks_per_beat) // (2 * song.ticks_per_beat)


def stop_step(song: Song, note: TickNote) -> int:
    """Give the step before which a note ends; it lasts one at least."""
    written_ticks = round((note.stop_ticks - note.start_ticks) / song.gate)
    stop_ticks = note.start_ticks + written_ticks
    return max(nearest_step(song, stop_ticks), nearest_step(song, note.start_ticks) + 1)


def distance_steps(song: Song, note: TickNote) -> float:
    """Tell how far a note starts from its nearest step."""
    step = nearest_step(song, note.start_ticks)
    return abs(STEPS_PER_BEAT * note.start_ticks - step * song.ticks_per_beat) / song.ticks_per_beat


def grid_notes(song: Song, voice: Voice, notes: Sequence[TickNote]) -> list[Note]:
    """Move notes to the nearest steps, with what is said of them and sung on them."""
    starts = [nearest_step(song, note.start_ticks) for note in notes]
    return sorted(
        Note(
            voice,
            start,
            stop_step(song, note) - start,
            note.pitch,
            note.velocity if song.says_velocities else UNSAID,
            tuple(s._replace(text=s.text[:MAX_TEXT_LENGTH]) for s in note.syllables),
        )
        for start, note in zip(starts, notes, strict=True)
    )


def time_grid(song: Song) -> TimeGrid:
    """Put tempos and meters on the grid; a short bar before the first full one is an upbeat."""
    tempos = {}
    for tempo in song.tempos:
        step = nearest_step(song, tempo.ticks)
        tempos[step] = TempoChange(step, tempo.bpm)
    meters = {}
    for sign in song.meters:
        step = nearest_step(song, sign.ticks)
        meters[step] = MeterChange(step, sign.numerator, sign.denominator)
        if not meters[step].fits_grid:
            raise MusicFileError(
                tr(
                    "{path} has a meter of {numerator}/{denominator}, whose bars are "
                    "not made of sixteenths; change it.",
                    path=song.path,
                    numerator=sign.numerator,
                    denominator=sign.denominator,
                )
            )
    pickup_steps = nearest_step(song, song.pickup_ticks)
    if pickup_steps:
        return TimeGrid(tuple(tempos.values()), tuple(meters.values()), pickup_steps)
    return _with_pickup(tuple(tempos.values()), tuple(meters.values()))


def _with_pickup(tempos: tuple[TempoChange, ...], meters: tuple[MeterChange, ...]) -> TimeGrid:
    if len(meters) > 1:
        first, second = meters[:2]
        if first.steps_per_bar == second.step < second.steps_per_bar:
            return TimeGrid(tempos, (second._replace(step=0), *meters[2:]), second.step)
    return TimeGrid(tempos, meters)


def empty_score(grid: TimeGrid, song: Song, steps: int) -> Score:
    """Make a score of OPEN cells with what a file says of all voices: tempos, meters, signs."""
    keys = {nearest_step(song, ticks): key for ticks, key in song.key_changes}
    key = keys.pop(0, song.key)
    figures = sorted({nearest_step(song, ticks): text for ticks, text in song.figures}.items())
    return Score.empty(
        steps,
        tempos=tuple(tempo for tempo in grid.tempos if tempo.step < steps),
        meters=tuple(meter for meter in grid.meters if meter.step < steps),
        key=key,
        key_changes=tuple(KeyChange(*change) for change in sorted(keys.items())),
        pickup_steps=grid.pickup_steps,
        signs=tuple(_signs(grid, song)),
        figures=tuple(FigureMark(step, text) for step, text in figures if step < steps),
        credits=Credits(*(text[:MAX_TEXT_LENGTH] if text.strip() else "" for text in song.credits)),
    )


def _signs(grid: TimeGrid, song: Song) -> Iterator[Sign]:
    for ticks, kind, text in song.signs:
        yield Sign(nearest_step(song, ticks), kind, text[:MAX_TEXT_LENGTH])
    for ticks, first_ticks, stop_ticks in song.repeats:
        first = nearest_step(song, first_ticks)
        bars = grid.bars_name(first, max(nearest_step(song, stop_ticks) - 1, first))
        yield Sign(nearest_step(song, ticks), SignKind.REPEAT, bars)


def with_loudness(song: Song, score: Score, voice: Voice, track: Track) -> Score:
    """Give a voice the dynamics and hairpins of a track."""
    dynamics = [Dynamic(nearest_step(song, ticks), voice, level) for ticks, level in track.dynamics]
    spans = [(nearest_step(song, a), nearest_step(song, b), up) for a, b, up in track.hairpins]
    hairpins = [
        Hairpin(start, voice, stop, louder) for start, stop, louder in spans if start < stop
    ]
    return score.replace(
        dynamics=(*score.dynamics, *dynamics), hairpins=(*score.hairpins, *hairpins)
    )


def with_spellings(song: Song, score: Score) -> Score:
    """Spell the notes of a score as the song's are."""
    told = {
        (nearest_step(song, ticks), pitch): fifths
        for (ticks, pitch), fifths in song.spellings.items()
        if LOWEST_FIFTHS <= fifths <= HIGHEST_FIFTHS
    }
    spellings = score.spellings.copy()
    for note in score_notes(score):
        fifths = told.get((note.start, note.pitch))
        if fifths is not None:
            spellings[note.voice, note.start : note.stop] = fifths
    return score.replace(spellings=spellings)


def check_length(song: Song, grid: TimeGrid, steps: int) -> None:
    """Refuse a piece that no score can hold."""
    if steps > MAX_STEPS:
        raise MusicFileError(
            tr(
                "{path} is too long: it has {bars:,} bars, and {fitting:,} fit into a score "
                "({most:,} sixteenths).",
                path=song.path,
                bars=_count_bars(grid, steps),
                fitting=_count_bars(grid, MAX_STEPS),
                most=MAX_STEPS,
            )
        )


def _count_bars(grid: TimeGrid, steps: int) -> int:
    """Count bars without listing them: a hostile file may have billions."""
    starts = [grid.pickup_steps, *(m.step for m in grid.meters[1:] if m.step < steps), steps]
    return sum(
        -(-(stop - start) // meter.steps_per_bar)
        for (start, stop), meter in zip(pairwise(starts), grid.meters, strict=False)
    )


def first_overlap(song: Song, notes: Sequence[TickNote]) -> tuple[TickNote, TickNote] | None:
    """Find the first two notes that sound together for more than a slack legato."""
    slack_ticks = song.ticks_per_beat / STEPS_PER_BEAT * _LEGATO_STEPS
    for note, following in pairwise(notes):
        together = note.start_ticks == following.start_ticks
        if together or note.stop_ticks - following.start_ticks > slack_ticks:
            return note, following
    return None


def bpm_of(beat_us: int) -> float:
    """Give the tempo with the fewest decimals that a file stores as ``beat_us``."""
    exact = 60e6 / beat_us
    candidates = (round(exact, decimals) for decimals in range(10))
    return next((bpm for bpm in candidates if bpm and beat_us_of(bpm) == beat_us), exact)


def beat_us_of(bpm: float) -> int:
    """Give the microseconds of a quarter note at ``bpm``, rounded as files store it."""
    return round(60e6 / bpm)
