"""A score rendered to audio, offline and much faster than it would sound."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import closing
from itertools import groupby
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from musegui.core.score import Score
from musegui.engine.errors import RenderError
from musegui.engine.fluidsynth import BLOCK_FRAMES, Setting, Synth, check_sound_font
from musegui.engine.schedule import Schedule, make_schedule
from musegui.engine.synth_output import SYNTH_GAIN, default_soundfont, make_synth
from musegui.engine.transport import Cursor, NoteEvent, look_ahead
from musegui.files.audio_file import check_audio_path, write_audio

DEFAULT_SAMPLE_RATE = 44_100
MIN_SAMPLE_RATE, MAX_SAMPLE_RATE = 8_000, 96_000

MAX_TAIL_SECONDS = 8.0
SILENCE_LEVEL = 1e-4
"""-80 dB below full scale."""

_TAIL_BLOCK_SECONDS = 0.1
_MAX_FRAMES = 1024 * BLOCK_FRAMES

AudioBlock = NDArray[np.float32]


def render(
    score: Score,
    soundfont: Path | None = None,
    sample_rate: int = DEFAULT_SAMPLE_RATE,
    gain: float = 1.0,
) -> Iterator[AudioBlock]:
    """Render a score with the built-in synthesizer, the same bits on every run.

    Parameters
    ----------
    score : Score
    soundfont : Path, optional
        By default the one that ships with the program.
    sample_rate : int
        8,000 to 96,000 Hz.
    gain : float
        Factor on the usual loudness.

    Yields
    ------
    ndarray of float32, shape (frames, 2)
        Left and right, about a second or less at a time; full scale is 1. After the last note
        comes its tail, until it is 80 dB below full scale or 8 seconds are over.

    Raises
    ------
    RenderError
        If the score has no note that sounds, or the sample rate is out of bounds.
    OutputError
        If the library is missing or the sound font can't be loaded.
    """
    if not MIN_SAMPLE_RATE <= sample_rate <= MAX_SAMPLE_RATE:
        raise RenderError(
            f"The sample rate must lie between {MIN_SAMPLE_RATE} and {MAX_SAMPLE_RATE} Hz, "
            f"unlike {sample_rate}."
        )
    schedule = make_schedule(score)
    if not len(schedule.notes):
        raise RenderError("There is nothing to render: no voice that sounds has a note.")
    soundfont = soundfont or default_soundfont()
    check_sound_font(soundfont)
    settings: Mapping[str, Setting] = {
        "synth.sample-rate": float(sample_rate),
        "synth.gain": SYNTH_GAIN * gain,
    }
    return _render(schedule, soundfont, sample_rate, settings)


def _render(
    schedule: Schedule, soundfont: Path, sample_rate: int, settings: Mapping[str, Setting]
) -> Iterator[AudioBlock]:
    with closing(make_synth(soundfont, settings)) as synth:
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
        yield from _tail(synth, sample_rate)


def _events(schedule: Schedule) -> list[NoteEvent]:
    top = [
        NoteEvent(0.0, note.midi_channel, note.pitch, note.velocity)
        for note in schedule.struck_at(0)
    ]
    events, _ = look_ahead(schedule, None, Cursor(0.0, 0.0), math.inf)
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


def render_to_file(
    score: Score,
    path: Path,
    soundfont: Path | None = None,
    progress: Callable[[float], None] | None = None,
    sample_rate: int = DEFAULT_SAMPLE_RATE,
) -> float:
    """Render a score to a WAV or FLAC file, whole or not at all, and never clipped.

    Should a sound font be so loud that the sum of the voices passes full scale, the piece is
    rendered once more with that much less gain.

    Parameters
    ----------
    path : Path
        Ends in ``.wav`` or ``.flac``.
    progress : callable, optional
        Called now and then with the part that is done, 0 to 1; an exception that it raises stops
        the rendering and leaves no file.

    Returns
    -------
    float
        Length of the audio in seconds.

    Raises
    ------
    RenderError, OutputError
        As `render` does.
    AudioFileError
        If the file can't be written.
    """
    check_audio_path(path)
    expected_frames = round(score.grid.seconds_at(score.steps) * sample_rate)
    gain = 1.0
    while True:
        blocks = render(score, soundfont, sample_rate, gain)
        try:
            frames = write_audio(path, _watched(blocks, expected_frames, progress), sample_rate)
        except _TooLoudError as too_loud:
            gain *= 0.98 / too_loud.peak
        else:
            return frames / sample_rate


class _TooLoudError(Exception):
    """Raised when all is rendered, so that a clipped file is not kept."""

    def __init__(self, peak: float) -> None:
        super().__init__(peak)
        self.peak = peak


def _watched(
    blocks: Iterable[AudioBlock],
    expected_frames: int,
    progress: Callable[[float], None] | None,
) -> Iterator[AudioBlock]:
    """Pass blocks on, report progress, and raise `_TooLoudError` at the end if they clip."""
    frames, peak = 0, 0.0
    for block in blocks:
        yield block
        frames += len(block)
        peak = max(peak, float(np.abs(block).max()))
        if progress is not None:
            progress(min(1.0, frames / max(1, expected_frames)))
    if peak > 1.0:
        raise _TooLoudError(peak)
