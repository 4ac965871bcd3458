"""A score rendered to files: the mix or a file per voice, whole or not at all."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple

import numpy as np

from musegui.core.performance import EXACT, Performance
from musegui.core.score import Score
from musegui.core.voices import VOICES, Voice
from musegui.engine.playback.metronome import with_metronome
from musegui.engine.playback.schedule import CLICK_CHANNEL, Schedule, make_schedule
from musegui.engine.synth.render import (
    DEFAULT_SAMPLE_RATE,
    MAX_TAIL_SECONDS,
    check_sample_rate,
    render_schedule,
)
from musegui.files.audio_file import (
    AudioBlock,
    audio_format,
    audio_writing,
    check_audio,
)

SAMPLE_RATES = (22_050, 32_000, 44_100, 48_000, 88_200, 96_000)
"""Those in common use, in Hz."""

NORMAL_PEAK = 10 ** (-1 / 20)
"""Of normalized audio: 1 dB below full scale."""

_SILENT_PEAK = 1e-4
"""What is softer is not made loud: it would be noise."""

ReportShare = Callable[[float], None]


@dataclass(frozen=True)
class RenderOptions:
    """How a score becomes audio files.

    Attributes
    ----------
    soundfont : Path or None
        None for the one that ships with the program.
    sample_rate : int
        8,000 to 96,000 Hz.
    normalized : bool
        Whether the highest peak of the mix lies 1 dB below full scale. Otherwise the loudness is
        that of playback, unless that would clip.
    stems : bool
        Whether each voice that sounds gets a file of its own. All have the same length and the
        same gain, so that together they are the mix.
    metronome : bool
        Whether the metronome is heard; as a stem it has its own file.
    performance : Performance
    """

    soundfont: Path | None = None
    sample_rate: int = DEFAULT_SAMPLE_RATE
    normalized: bool = False
    stems: bool = False
    metronome: bool = False
    performance: Performance = EXACT


class Rendered(NamedTuple):
    """The files that were written, and how long each of them is."""

    paths: tuple[Path, ...]
    seconds: float


def render_to_files(
    score: Score,
    path: Path,
    options: RenderOptions | None = None,
    progress: ReportShare | None = None,
) -> Rendered:
    """Render a score to audio files, all of them whole or none at all, and never clipped.

    Parameters
    ----------
    path : Path
        Its suffix is one of `AUDIO_FORMATS`. Stems add the voice, as in ``NAME-soprano.wav``.
    progress : callable, optional
        Called now and then with the part that is done, 0 to 1; an exception that it raises stops
        the rendering and leaves no file.

    Raises
    ------
    RenderError, OutputError
        As `musegui.engine.synth.render.render_schedule` does.
    AudioFileError
        If a file can't be written.
    """
    options = options or RenderOptions()
    audio_format(path)
    mix = _schedule(score, options)
    seconds = mix.grid.seconds_at(score.steps)
    rate = options.sample_rate
    check_sample_rate(rate)
    check_audio(path, rate, round((seconds + MAX_TAIL_SECONDS) * rate))
    parts = _stems(score, path, mix, options) if options.stems else [(path, mix)]
    measures = options.stems or options.normalized
    watch = _Watch(progress, round(seconds * options.sample_rate), len(parts) + measures)
    gain, frames = 1.0, None
    if measures:
        peak, frames = _measure(watch.watched(_blocks(mix, options)))
        if peak > 1.0 or (options.normalized and peak > _SILENT_PEAK):
            gain = NORMAL_PEAK / peak
    while True:
        try:
            frames = _write(parts, options, gain, frames, watch)
        except _TooLoudError as too_loud:
            gain *= NORMAL_PEAK / too_loud.peak
        else:
            return Rendered(tuple(path for path, _ in parts), frames / options.sample_rate)


def stem_path(path: Path, name: str) -> Path:
    """Name the file of a voice."""
    return path.with_stem(f"{path.stem}-{name.replace(' ', '-')}")


def audio_paths(score: Score, path: Path, options: RenderOptions) -> tuple[Path, ...]:
    """List the files that a rendering will write."""
    if not options.stems:
        return (path,)
    names = [score.part(voice).name.lower() for voice in heard_voices(score)]
    names += ["metronome"] if names and options.metronome else []
    return tuple(stem_path(path, name) for name in names)


def heard_voices(score: Score) -> list[Voice]:
    """List the voices that have notes and are not muted."""
    return [v for v in VOICES if not score.voices[v].muted and (score.pitches[v] >= 0).any()]


def _schedule(score: Score, options: RenderOptions) -> Schedule:
    schedule = make_schedule(score, options.performance)
    return with_metronome(schedule) if options.metronome and len(schedule.notes) else schedule


def _stems(
    score: Score, path: Path, mix: Schedule, options: RenderOptions
) -> list[tuple[Path, Schedule]]:
    stems = []
    for voice in heard_voices(score):
        alone = tuple(replace(score.voices[v], muted=v != voice) for v in VOICES)
        schedule = make_schedule(score.replace(voices=alone), options.performance)
        stems.append((stem_path(path, score.part(voice).name.lower()), schedule))
    if stems and options.metronome:
        clicks = replace(mix, notes=mix.notes[mix.notes["midi_channel"] == CLICK_CHANNEL])
        stems.append((stem_path(path, "metronome"), clicks))
    return stems


def _blocks(
    schedule: Schedule, options: RenderOptions, total_frames: int | None = None
) -> Iterator[AudioBlock]:
    return render_schedule(schedule, options.soundfont, options.sample_rate, total_frames)


def _measure(blocks: Iterable[AudioBlock]) -> tuple[float, int]:
    """Give the highest peak of some audio and its length in frames."""
    peak, frames = 0.0, 0
    for block in blocks:
        peak = max(peak, float(np.abs(block).max(initial=0.0)))
        frames += len(block)
    return peak, frames


def _write(
    parts: list[tuple[Path, Schedule]],
    options: RenderOptions,
    gain: float,
    total_frames: int | None,
    watch: _Watch,
) -> int:
    """Write all files, then give all their names; tells their length in frames."""
    with ExitStack() as files:
        writers = [
            files.enter_context(audio_writing(path, options.sample_rate)) for path, _ in parts
        ]
        frames = 0
        for (_, schedule), write in zip(parts, writers, strict=True):
            blocks = watch.watched(_blocks(schedule, options, total_frames))
            peak, frames = _measure(_written(blocks, gain, write))
            if peak > 1.0:
                raise _TooLoudError(peak)
    return frames


def _written(
    blocks: Iterable[AudioBlock], gain: float, write: Callable[[AudioBlock], None]
) -> Iterator[AudioBlock]:
    for block in blocks:
        loud = block if gain == 1.0 else block * np.float32(gain)
        write(loud)
        yield loud


class _TooLoudError(Exception):
    """Raised when all is rendered, so that a clipped file is not kept."""

    def __init__(self, peak: float) -> None:
        super().__init__(peak)
        self.peak = peak


class _Watch:
    """Reports how much of several renderings is done; never goes back.

    Parameters
    ----------
    progress : callable or None
    frames : int
        About how long each rendering is.
    passes : int
        How many renderings are expected.
    """

    def __init__(self, progress: ReportShare | None, frames: int, passes: int) -> None:
        self._progress = progress
        self._frames = max(1, frames)
        self._passes = passes
        self._ended = 0
        self._part = 0.0

    def watched(self, blocks: Iterable[AudioBlock]) -> Iterator[AudioBlock]:
        """Pass blocks on."""
        frames = 0
        for block in blocks:
            yield block
            frames += len(block)
            self._report(self._ended + min(1.0, frames / self._frames))
        self._ended += 1
        self._report(self._ended)

    def _report(self, passes: float) -> None:
        self._part = max(self._part, min(1.0, passes / self._passes))
        if self._progress is not None:
            self._progress(self._part)
