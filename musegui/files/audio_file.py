"""Audio files: WAV, FLAC, MP3 and Ogg Vorbis, written block by block."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from musegui.core.errors import UserError
from musegui.core.translation import either, tr
from musegui.files.safe.atomic import atomic_writing, saying_why


class AudioFormat(NamedTuple):
    """A format: what people call it, libsndfile's names of it, and the rates that it has, in Hz."""

    label: str
    container: str
    encoding: str
    sample_rates: tuple[int, ...] = ()

    def has_rate(self, sample_rate: int) -> bool:
        """Whether audio of a sample rate fits."""
        return not self.sample_rates or sample_rate in self.sample_rates


_MP3_RATES = (8_000, 11_025, 12_000, 16_000, 22_050, 24_000, 32_000, 44_100, 48_000)

AUDIO_FORMATS = {
    ".wav": AudioFormat("WAV", "WAV", "PCM_16"),
    ".flac": AudioFormat("FLAC", "FLAC", "PCM_16"),
    ".mp3": AudioFormat("MP3", "MP3", "MPEG_LAYER_III", _MP3_RATES),
    ".ogg": AudioFormat("Ogg", "OGG", "VORBIS"),
}
"""By file suffix."""

MAX_WAV_FRAMES = (2**32 - 4096) // 4
"""Of two channels of 16 bits: the format counts bytes with 32 bits."""

AudioBlock = NDArray[np.float32]


class AudioFileError(UserError):
    """An audio file that can't be written; the text is one sentence for users."""


def audio_format(path: Path) -> AudioFormat:
    """Tell the format that a file name asks for.

    Raises
    ------
    AudioFileError
        If it is none that can be written.
    """
    try:
        return AUDIO_FORMATS[path.suffix.lower()]
    except KeyError:
        *others, last = AUDIO_FORMATS
        raise AudioFileError(
            tr(
                "The name of an audio file ends in {endings}, unlike {name!r}.",
                endings=either([*others, last]),
                name=path.name,
            )
        ) from None


def check_audio(path: Path, sample_rate: int, frames: int) -> None:
    """Refuse what the format that a file name asks for can't hold.

    Raises
    ------
    AudioFileError
    """
    kind = audio_format(path)
    if not kind.has_rate(sample_rate):
        raise AudioFileError(
            tr(
                "{kind} has no sample rate of {sample_rate} Hz; choose 44100 or 48000 Hz, or "
                "another format.",
                kind=kind.label,
                sample_rate=sample_rate,
            )
        )
    if kind.label == "WAV" and frames > MAX_WAV_FRAMES:
        raise AudioFileError(
            tr(
                "The audio is too long for a WAV file, which ends at 4 GB; write {file_name} "
                "instead, or at a lower sample rate.",
                file_name=path.with_suffix(".flac").name,
            )
        )


@contextmanager
def audio_writing(path: Path, sample_rate: int) -> Iterator[Callable[[AudioBlock], None]]:
    """Open an audio file that takes its name when the block ends well, else leaves no trace.

    Its suffix chooses the format; WAV and FLAC are given 16 bits a sample.

    Yields
    ------
    callable
        Appends float32 of shape (frames, 2); full scale is 1, and what is louder is cut off.

    Raises
    ------
    AudioFileError
        If the suffix is of another format, or the file can't be written.
    """
    import soundfile

    kind = audio_format(path)
    try:
        with (
            saying_why(path, AudioFileError),
            atomic_writing(path) as file,
            soundfile.SoundFile(
                file.fileno(),
                "w",
                sample_rate,
                2,
                kind.encoding,
                format=kind.container,
                closefd=False,
            ) as audio,
        ):
            yield audio.write
    except (soundfile.LibsndfileError, AssertionError) as error:
        # soundfile asserts that all frames were taken; they are not where a disk is full.
        raise AudioFileError(
            tr("{path} can't be written to its end; the disk may be full.", path=path)
        ) from error
