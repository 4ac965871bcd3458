"""A score rendered to audio, offline and much faster than it would sound."""

from __future__ import annotations

import math
from collections.abc import Generator, Iterator
from contextlib import closing
from itertools import groupby
from pathlib import Path

import numpy as np

from musegui.core.performance import EXACT, Performance
from musegui.core.score import Score
from musegui.core.translation import tr
from musegui.engine.errors import RenderError
from musegui.engine.playback.schedule import Schedule, make_schedule
from musegui.engine.playback.transport import NoteEvent, PlayPoint, look_ahead
from musegui.engine.synth.fluidsynth import BLOCK_FRAMES, Synth, check_sound_font
from musegui.engine.synth.synth_output import default_soundfont, make_synth
from musegui.files.audio_file import AudioBlock

DEFAULT_SAMPLE_RATE = 44_100
MIN_SAMPLE_RATE, MAX_SAMPLE_RATE = 8_000, 96_000

MAX_TAIL_SECONDS = 8.0
SILENCE_LEVEL = 1e-4
"""-80 dB below full scale."""

_TAIL_BLOCK_SECONDS = 0.1
_MAX_FRAMES = 1024 * BLOCK_FRAMES


def render(
    score: Score,
    soundfont: Path | None = None,
    sample_rate: int = DEFAULT_SAMPLE_RATE,
    performance: Performance = EXACT,
) -> Iterator[AudioBlock]:
    """Render a score with the built-in synthesizer, the same bits on every run.

    Yields
    ------
    ndarray of float32, shape (frames, 2)
        As `render_schedule` does.

    Raises
    ------
    RenderError, OutputError
        As `render_schedule` does.
    """
    return render_schedule(make_schedule(score, performance), soundfont, sample_rate)


def render_schedule(
    schedule: Schedule,
    soundfont: Path | None = None,
    sample_rate: int = DEFAULT_SAMPLE_RATE,
    total_frames: int | None = None,
) -> Generator[AudioBlock, None, None]:
    """Render what a schedule asks for.

    Parameters
    ----------
    schedule : Schedule
    soundfont : Path, optional
        By default the one that ships with the program.
    sample_rate : int
        8,000 to 96,000 Hz.
    total_frames : int, optional
        How much to render; by default all, and after the last note its tail, until it is 80 dB
        below full scale or 8 seconds are over.

    Yields
    ------
    ndarray of float32, shape (frames, 2)
        Left and right, about a second or less at a time; full scale is 1.

    Raises
    ------
    RenderError
        If no note sounds, or the sample rate is out of bounds.
    OutputError
        If the library is missing or the sound font can't be loaded.
    """
    check_sample_rate(sample_rate)
    if not len(schedule.notes):
        raise RenderError(tr("There is nothing to render: no voice that sounds has a note."))
    soundfont = soundfont or default_soundfont()
    check_sound_font(soundfont)
    return _render(schedule, soundfont, sample_rate, total_frames)


def check_sample_rate(sample_rate: int) -> None:
    """Refuse a sample rate that the synthesizer does not have.

    Raises
    ------
    RenderError
    """
    if not MIN_SAMPLE_RATE <= sample_rate <= MAX_SAMPLE_RATE:
        raise RenderError(
            tr(
                "The sample rate must lie between {lowest} and {highest} Hz, unlike {given}.",
                lowest=MIN_SAMPLE_RATE,
                highest=MAX_SAMPLE_RATE,
                given=sample_rate,
            )
        )


def _render(
    schedule: Schedule, soundfont: Path, sample_rate: int, total_frames: int | None
) -> Generator[AudioBlock, None, None]:
    with closing(make_synth(soundfont, {"synth.sample-rate": float(sample_rate)})) as synth:
        for setup in schedule.channels:
            synth.program(setup.midi_channel, setup.program)
            for control, value in setup.controls:
                synth.control(setup.midi_channel, control, value)
        rendered = 0
        for frame, events in groupby(_events(schedule), key=lambda e: _frame(e, sample_rate)):
            yield from _passage(synth, frame - rendered)
            rendered = frame
            for event in events:
                if event.is_strike:
                    synth.note_on(event.midi_channel, event.pitch, event.velocity)
                else:
                    synth.note_off(event.midi_channel, event.pitch)
        if total_frames is None:
            yield from _tail(synth, sample_rate)
        else:
            yield from _passage(synth, total_frames - rendered)


def _events(schedule: Schedule) -> list[NoteEvent]:
    top = [
        NoteEvent(0.0, note.midi_channel, note.pitch, note.velocity)
        for note in schedule.struck_at(0)
    ]
    events, _ = look_ahead(schedule, None, PlayPoint(0.0, 0.0), math.inf)
    return top + events


def _frame(event: NoteEvent, sample_rate: int) -> int:
    """Give the frame nearest to an event at which the synthesizer takes in events."""
    return round(event.at_seconds * sample_rate / BLOCK_FRAMES) * BLOCK_FRAMES


def _passage(synth: Synth, frames: int) -> Iterator[AudioBlock]:
    for start in range(0, frames, _MAX_FRAMES):
        yield synth.render(min(_MAX_FRAMES, frames - start))


def _tail(synth: Synth, sample_rate: int) -> Iterator[AudioBlock]:
    frames = round(_TAIL_BLOCK_SECONDS * sample_rate / BLOCK_FRAMES) * BLOCK_FRAMES
    for _ in range(round(MAX_TAIL_SECONDS / _TAIL_BLOCK_SECONDS)):
        block = synth.render(frames)
        yield block
        if np.abs(block).max() < SILENCE_LEVEL:
            return
