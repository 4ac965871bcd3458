"""Audio files: WAV and FLAC, written block by block."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from musegui.core.errors import UserError
from musegui.files.safe.atomic import atomic_writing, saying_why

AUDIO_FORMATS = {".wav": "WAV", ".flac": "FLAC"}
"""libsndfile's name of a format by file suffix."""

MAX_WAV_FRAMES = (2**32 - 4096) // 4
"""Of two channels of 16 bits: the format counts bytes with 32 bits."""

_SUBTYPE = "PCM_16"

AudioBlock = NDArray[np.float32]


class AudioFileError(UserError):
    """An audio file that can't be written; the text is one sentence for users."""


def check_audio_path(path: Path) -> str:
    """Tell the format that a file name asks for.

    Raises
    ------
    AudioFileError
        If it is none that can be written.
    """
    try:
        return AUDIO_FORMATS[path.suffix.lower()]
    except KeyError:
        raise AudioFileError(
            f"The name of an audio file ends in {' or '.join(AUDIO_FORMATS)}, unlike {path.name!r}."
        ) from None


@contextmanager
def audio_writing(path: Path, sample_rate: int) -> Iterator[Callable[[AudioBlock], None]]:
    """Open an audio file that takes its name when the block ends well, else leaves no trace.

    It is given 16 bits a sample; its suffix, ``.wav`` or ``.flac``, chooses the format.

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

    audio_format = check_audio_path(path)
    try:
        with (
            saying_why(path, AudioFileError),
            atomic_writing(path) as file,
            soundfile.SoundFile(
                file.fileno(), "w", sample_rate, 2, _SUBTYPE, format=audio_format, closefd=False
            ) as audio,
        ):
            yield audio.write
    except (soundfile.LibsndfileError, AssertionError) as error:
        # soundfile asserts that all frames were taken; they are not where a disk is full.
        raise AudioFileError(
            f"{path} can't be written to its end; the disk may be full."
        ) from error


def check_audio_length(path: Path, frames: int) -> None:
    """Refuse what the format of a file can't hold.

    Raises
    ------
    AudioFileError
    """
    if check_audio_path(path) == "WAV" and frames > MAX_WAV_FRAMES:
        raise AudioFileError(
            f"The audio is too long for a WAV file, which ends at 4 GB; "
            f"write {path.with_suffix('.flac').name} instead, or at a lower sample rate."
        )
