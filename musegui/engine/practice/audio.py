"""Practice tracks as audio: every voice is rendered by itself, and mixed anew for each track."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack, closing
from dataclasses import replace
from itertools import zip_longest
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from musegui.core.voices import VOICES, Voice
from musegui.engine.playback.schedule import Schedule, make_schedule
from musegui.engine.practice.tracks import (
    PracticeOptions,
    PracticePiece,
    PracticeTrack,
    Side,
    sounding_seconds,
)
from musegui.engine.synth.audio_export import NORMAL_PEAK, ReportShare
from musegui.engine.synth.render import MAX_TAIL_SECONDS, check_sample_rate, render_schedule
from musegui.files.audio_file import AudioBlock, audio_writing, check_audio

CLICK_LEVEL = 0.5
"""How high the peak of a click is beside that of the voices."""

_BLOCK_FRAMES = 1 << 15

_PASSES = 3
"""All is rendered to find the balance, the peaks, and to be written: to keep it would take
gigabytes."""

Samples = NDArray[np.float32]
"""Shape (frames, 2 S): the stems beside each other, left and right of each."""

Gains = NDArray[np.float64]
"""Shape (S, 2, 2): how loud a stem's left and right are on the left and on the right."""


class _Measured(NamedTuple):
    """What was measured of S stems.

    Attributes
    ----------
    products : ndarray, shape (2 S, 2 S)
        Sums of the products of two channels' samples; their energies on the diagonal.
    peaks : ndarray, shape (S,)
    frames : int
    """

    products: NDArray[np.float64]
    peaks: NDArray[np.float64]
    frames: int

    def energy(self, gains: Gains) -> float:
        """Give the energy of a mix, exactly."""
        flat = gains.reshape(-1, 2)
        return float(np.einsum("io,ij,jo->", flat, self.products, flat))


def write_audio_tracks(
    piece: PracticePiece,
    tracks: Sequence[PracticeTrack],
    options: PracticeOptions,
    progress: ReportShare | None,
) -> float:
    """Write all tracks or none, none of them clipped; gives their length in seconds.

    Raises
    ------
    RenderError, OutputError
        As `musegui.engine.synth.render.render_schedule` does.
    AudioFileError
        If a file can't be written.
    """
    rate = options.sample_rate
    check_sample_rate(rate)
    for track in tracks:
        check_audio(track.path, rate, round((piece.seconds + MAX_TAIL_SECONDS) * rate))
    expected_frames = max(1, round(piece.seconds * rate))
    stems = _stems(piece, options)

    def rendered(passes: int) -> Iterator[Samples]:
        def report(frames: int) -> None:
            if progress is not None:
                progress((passes + min(1.0, frames / expected_frames)) / _PASSES)

        return _rendered(stems, options, report)

    with ExitStack() as files:
        writers = [files.enter_context(audio_writing(track.path, rate)) for track in tracks]
        measured = _measure(rendered(0), len(stems))
        mixes = [_gains(piece, track.voice, measured, options) for track in tracks]
        mixes = _loudest(rendered(1), mixes)
        for samples in rendered(2):
            for write, gains in zip(writers, mixes, strict=True):
                write(_mixed(samples, gains))
    return measured.frames / rate


def _stems(piece: PracticePiece, options: PracticeOptions) -> list[Schedule]:
    """Give the schedules of the voices that are heard, and of the clicks if there are any."""
    stems = []
    for voice in piece.voices:
        alone = tuple(replace(piece.score.voices[v], muted=v != voice) for v in VOICES)
        stems.append(make_schedule(piece.score.replace(voices=alone), options.performance))
    if len(piece.clicks):
        stems.append(replace(piece.schedule, notes=piece.clicks))
    return stems


def _rendered(
    stems: Sequence[Schedule], options: PracticeOptions, report: Callable[[int], None]
) -> Iterator[Samples]:
    """Render stems side by side; each goes on in silence until the last has died away."""
    with ExitStack() as renderings:
        blocks = [
            renderings.enter_context(
                closing(render_schedule(stem, options.soundfont, options.sample_rate))
            )
            for stem in stems
        ]
        nothing = np.empty((0, 2), dtype=np.float32)
        frames = 0
        for parts in zip_longest(*map(_cut, blocks), fillvalue=nothing):
            samples = np.zeros((max(map(len, parts)), 2 * len(stems)), dtype=np.float32)
            for index, part in enumerate(parts):
                samples[: len(part), 2 * index : 2 * index + 2] = part
            yield samples
            frames += len(samples)
            report(frames)


def _cut(blocks: Iterable[AudioBlock]) -> Iterator[AudioBlock]:
    """Give blocks of one length, but for the last."""
    waiting: list[AudioBlock] = []
    for block in blocks:
        waiting.append(block)
        if sum(map(len, waiting)) >= _BLOCK_FRAMES:
            whole = np.concatenate(waiting)
            stop = len(whole) - len(whole) % _BLOCK_FRAMES
            yield from np.split(whole[:stop], stop // _BLOCK_FRAMES)
            waiting = [whole[stop:]]
    if waiting:
        yield np.concatenate(waiting)


def _measure(rendered: Iterable[Samples], stems: int) -> _Measured:
    products = np.zeros((2 * stems, 2 * stems))
    peaks = np.zeros(2 * stems)
    frames = 0
    for samples in rendered:
        exact = samples.astype(np.float64)
        products += exact.T @ exact
        peaks = np.maximum(peaks, np.abs(exact).max(axis=0, initial=0.0))
        frames += len(samples)
    return _Measured(products, peaks.reshape(-1, 2).max(axis=1), frames)


def _mixed(samples: Samples, gains: Gains) -> AudioBlock:
    return (samples @ gains.reshape(-1, 2)).astype(np.float32)


def _loudest(rendered: Iterable[Samples], mixes: Sequence[Gains]) -> list[Gains]:
    """Make each mix as loud as it can be without clipping."""
    peaks = np.zeros(len(mixes))
    for samples in rendered:
        peaks = np.maximum(peaks, [np.abs(_mixed(samples, gains)).max() for gains in mixes])
    loudest = np.divide(NORMAL_PEAK, peaks, where=peaks > 0, out=np.ones_like(peaks))
    return [gains * gain for gains, gain in zip(mixes, loudest, strict=True)]


def _gains(
    piece: PracticePiece, voice: Voice | None, measured: _Measured, options: PracticeOptions
) -> Gains:
    """Give the balance of a track."""
    gains = np.tile(np.eye(2), (len(measured.peaks), 1, 1))
    voices = len(piece.voices)
    if voice is not None:
        chosen = np.array([v == voice for v in piece.voices])
        if options.side is not Side.NONE:
            left = (options.side is Side.LEFT) == chosen
            gains[:voices] = 0.5 * np.stack([left, ~left], axis=-1)[:, np.newaxis]
        gains[:voices][~chosen] *= _quieter(piece, voice, measured, gains, options.louder_db)
    peaks = gains.sum(axis=1).max(axis=1) * measured.peaks
    loudest = peaks[:voices].sum()
    if len(peaks) > voices and peaks[voices]:
        gains[voices] *= CLICK_LEVEL * loudest / peaks[voices]
    return gains


def _quieter(
    piece: PracticePiece, voice: Voice, measured: _Measured, gains: Gains, louder_db: int
) -> float:
    """Tell by how much the other voices are to be turned down or up."""
    others = [v for v in piece.voices if v != voice]
    powers = []
    for heard in ([voice], others):
        part = np.zeros_like(gains)
        for index, each in enumerate(piece.voices):
            part[index] = gains[index] * (each in heard)
        seconds = sounding_seconds(piece, *heard)
        powers.append(measured.energy(part) / seconds if seconds else 0.0)
    own, rest = powers
    return float(np.sqrt(own / rest)) * 10 ** (-louder_db / 20) if rest else 1.0
