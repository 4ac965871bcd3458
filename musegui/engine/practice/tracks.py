"""What practice tracks are to be: for which voices, how loud, and what they are called."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import NamedTuple

import numpy as np

from musegui.core.editing.edits import insert_steps
from musegui.core.performance import EXACT, Performance
from musegui.core.score import MAX_STEPS, Score
from musegui.core.translation import tr
from musegui.core.voices import VOICES, Voice
from musegui.engine.errors import RenderError
from musegui.engine.playback.metronome import with_metronome
from musegui.engine.playback.schedule import CLICK_CHANNEL, Schedule, ScheduledNotes, make_schedule
from musegui.engine.synth.render import DEFAULT_SAMPLE_RATE
from musegui.files.audio_file import AUDIO_FORMATS
from musegui.files.safe.names import safe_file_name

MIDI_SUFFIX = ".mid"
PRACTICE_SUFFIXES = (*AUDIO_FORMATS, MIDI_SUFFIX)

LOUDER_DB = range(1, 25)
COUNT_IN_BARS = range(5)
TEMPO_PERCENT = range(25, 201)


class Side(Enum):
    """Where the voice stands that is to be practised; the others stand on the other side."""

    NONE = "none"
    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True)
class PracticeOptions:
    """How practice tracks are made.

    Attributes
    ----------
    voices : tuple of Voice
        Those that get a track. Voices that are muted or have no notes get none and are not heard.
    together : bool
        Whether there is one more track with all voices as they are.
    suffix : str
        One of `PRACTICE_SUFFIXES`.
    louder_db : int
        How much louder a track's voice is than all the others together.
    side : Side
    count_in_bars : int
        How many bars are counted before the piece.
    metronome : bool
        Whether there are clicks on the beats of the piece, too.
    tempo_percent : int
        Of the tempo of the piece.
    soundfont : Path or None
        None for the one that ships with the program.
    sample_rate : int
    performance : Performance
    """

    voices: tuple[Voice, ...] = VOICES
    together: bool = True
    suffix: str = ".mp3"
    louder_db: int = 10
    side: Side = Side.NONE
    count_in_bars: int = 1
    metronome: bool = False
    tempo_percent: int = 100
    soundfont: Path | None = None
    sample_rate: int = DEFAULT_SAMPLE_RATE
    performance: Performance = EXACT


class PracticeTrack(NamedTuple):
    """One file, and the voice that stands out in it; None where all are alike."""

    path: Path
    voice: Voice | None


@dataclass(frozen=True, eq=False)
class PracticePiece:
    """A piece as it is heard on practice tracks.

    Attributes
    ----------
    score : Score
        Begins with the bars that are counted, at its tempo.
    voices : tuple of Voice
        Those that are heard.
    schedule : Schedule
        Of them all and the clicks.
    """

    score: Score
    voices: tuple[Voice, ...]
    schedule: Schedule

    @property
    def clicks(self) -> ScheduledNotes:
        """The clicks of the schedule."""
        chosen: ScheduledNotes = self.schedule.notes[
            self.schedule.notes["midi_channel"] == CLICK_CHANNEL
        ]
        return chosen

    @property
    def seconds(self) -> float:
        """How long it lasts, without what dies away at the end."""
        return self.schedule.grid.seconds_at(self.score.steps)


def practicable_voices(score: Score) -> tuple[Voice, ...]:
    """List the voices that are heard on practice tracks: with notes, not muted or turned down."""
    return tuple(
        v
        for v in VOICES
        if not score.voices[v].muted and score.voices[v].volume and (score.pitches[v] >= 0).any()
    )


def practice_tracks(
    score: Score, folder: Path, title: str, options: PracticeOptions
) -> list[PracticeTrack]:
    """List the files that will be made, named for the piece and the voice.

    Raises
    ------
    RenderError
        If there are none.
    """
    heard = practicable_voices(score)
    wanted = (voice for voice in heard if voice in options.voices)
    chosen: list[tuple[str, Voice | None]] = [(score.part(v).label, v) for v in wanted]
    if heard and options.together:
        chosen.append((tr("All voices"), None))
    if not chosen:
        raise RenderError(
            tr("There is nothing to practise: no voice that was chosen has notes and can be heard.")
        )
    name = safe_file_name(title)
    return [
        PracticeTrack(folder / f"{name} - {label}{options.suffix}", voice)
        for label, voice in chosen
    ]


def practice_piece(score: Score, options: PracticeOptions) -> PracticePiece:
    """Bring a piece to its tempo, and put the bars to be counted before it.

    Raises
    ------
    RenderError
        If it becomes too long.
    """
    count_in_steps = options.count_in_bars * score.grid.meter_at(0).steps_per_bar
    if score.steps + count_in_steps > MAX_STEPS:
        raise RenderError(tr("The piece is too long to be counted in; choose no bars of count-in."))
    score = insert_steps(score, 0, count_in_steps)
    factor = options.tempo_percent / 100
    score = score.replace(tempos=tuple(t._replace(bpm=t.bpm * factor) for t in score.tempos))
    schedule = with_metronome(make_schedule(score, options.performance))
    notes = schedule.notes
    if not options.metronome:
        counts = (notes["midi_channel"] != CLICK_CHANNEL) | (notes["start"] < count_in_steps)
        notes = notes[counts]
    schedule = Schedule(notes, schedule.channels, schedule.grid, schedule.end_step)
    return PracticePiece(score, practicable_voices(score), schedule)


def sounding_seconds(piece: PracticePiece, *voices: Voice) -> float:
    """Tell for how long any of some voices sounds."""
    times = [piece.schedule.grid.seconds_at(step) for step in range(piece.score.steps + 1)]
    sounds = (piece.score.pitches[list(voices)] >= 0).any(axis=0)
    return float(np.diff(times)[sounds].sum())
