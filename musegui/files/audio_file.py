"""Audio files: WAV and FLAC, written block by block."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from musegui.core.errors import UserError
from musegui.files.atomic import atomic_writing, reason

AUDIO_FORMATS = {".wav": "WAV", ".flac": "FLAC"}
"""libsndfile's name of a format by file suffix."""

_SUBTYPE = "PCM_16"


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


def write_audio(path: Path, blocks: Iterable[NDArray[np.float32]], sample_rate: int) -> int:
    """Write audio with 16 bits a sample, whole or not at all.

    Parameters
    ----------
    path : Path
        Its suffix, ``.wav`` or ``.flac``, chooses the format.
    blocks : iterable of ndarray of float32, shape (frames, 2)
        Full scale is 1; what is louder is cut off.
    sample_rate : int
        In Hz.

    Returns
    -------
    int
        How many frames were written.

    Raises
    ------
    AudioFileError
        If the suffix is of another format, or the file can't be written.
    """
    import soundfile

    audio_format = check_audio_path(path)
    try:
        with (
            atomic_writing(path) as file,
            soundfile.SoundFile(
                file.fileno(), "w", sample_rate, 2, _SUBTYPE, format=audio_format, closefd=False
            ) as audio,
        ):
            for block in blocks:
                audio.write(block)
            return int(audio.frames)
    except OSError as error:
        raise AudioFileError(f"{path} can't be written: {reason(error)}.") from error
    except (soundfile.LibsndfileError, AssertionError) as error:
        # soundfile asserts that all frames were taken; they are not where a disk is full.
        raise AudioFileError(
            f"{path} can't be written to its end; the disk may be full."
        ) from error
