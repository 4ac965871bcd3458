import subprocess
import sys

import numpy as np
import pytest
import soundfile

from musegui.files.audio_file import (
    AUDIO_FORMATS,
    MAX_WAV_FRAMES,
    AudioFileError,
    audio_writing,
    check_audio,
)
from tests.waiting import PROGRAM_SECONDS

WRITE_WITH_A_LIMIT = """
import resource, sys
from pathlib import Path
import numpy as np
from musegui.files.audio_file import AudioFileError, audio_writing

resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, 50_000))
noise = np.random.default_rng(0).uniform(-1, 1, (44_100, 2)).astype(np.float32)
try:
    with audio_writing(Path(sys.argv[1]), 44_100) as write:
        for _ in range(10):
            write(noise)
except AudioFileError as error:
    print(error)
"""


def tone(frames=4_410):
    wave = 0.5 * np.sin(np.arange(frames) * 0.05)
    return np.stack([wave, -wave], axis=1).astype(np.float32)


@pytest.mark.parametrize("suffix", [".wav", ".flac"])
def test_blocks_are_written_one_after_another(tmp_path, suffix):
    path = tmp_path / f"tone{suffix}"
    with audio_writing(path, 48_000) as write:
        write(tone())
        write(tone(100))
        assert not path.exists()
    audio, sample_rate = soundfile.read(path)
    assert sample_rate == 48_000
    np.testing.assert_allclose(audio, np.concatenate([tone(), tone(100)]), atol=1 / 32_000)
    assert soundfile.info(path).subtype == "PCM_16"


@pytest.mark.parametrize("suffix", [".mp3", ".ogg"])
@pytest.mark.parametrize("sample_rate", [8_000, 22_050, 44_100, 48_000])
def test_compressed_formats_keep_length_and_pitch(tmp_path, suffix, sample_rate):
    path = tmp_path / f"tone{suffix}"
    with audio_writing(path, sample_rate) as write:
        for _ in range(20):
            write(tone(3_141))
    audio, rate = soundfile.read(path)
    assert (rate, len(audio)) == (sample_rate, 20 * 3_141)
    written = np.concatenate([tone(3_141)] * 20)
    assert np.corrcoef(audio[:, 0], written[:, 0])[0, 1] > 0.98


def test_a_rate_that_a_format_lacks_is_refused(tmp_path):
    for rate in (22_050, 44_100):
        check_audio(tmp_path / "a.mp3", rate, 1)
    check_audio(tmp_path / "a.ogg", 96_000, 1)
    with pytest.raises(AudioFileError, match="MP3 has no sample rate of 88200 Hz"):
        check_audio(tmp_path / "a.mp3", 88_200, 1)


def test_what_is_too_loud_is_cut_off_and_never_wraps(tmp_path):
    path = tmp_path / "loud.wav"
    with audio_writing(path, 44_100) as write:
        write(4 * tone())
    audio, _ = soundfile.read(path)
    np.testing.assert_allclose(audio, np.clip(4 * tone(), -1, 1), atol=1 / 16_000)


@pytest.mark.parametrize("name", ["tone.aac", "tone", "tone.wav.txt"])
def test_another_suffix_is_refused(tmp_path, name):
    with (
        pytest.raises(AudioFileError, match=r"ends in \.wav, \.flac, \.mp3 or \.ogg"),
        audio_writing(tmp_path / name, 44_100),
    ):
        pass
    assert list(tmp_path.iterdir()) == []


def test_a_failure_on_the_way_leaves_what_was_there(tmp_path):
    path = tmp_path / "kept.wav"
    path.write_bytes(b"precious")

    def stumble():
        with audio_writing(path, 44_100) as write:
            write(tone())
            raise RuntimeError("the synthesizer stumbled")

    with pytest.raises(RuntimeError, match="stumbled"):
        stumble()
    assert path.read_bytes() == b"precious"
    assert list(tmp_path.iterdir()) == [path]


def test_a_missing_folder_or_a_folder_as_name_is_explained(tmp_path):
    for path in (tmp_path / "nowhere" / "tone.wav", tmp_path / "folder.wav"):
        (tmp_path / "folder.wav").mkdir(exist_ok=True)
        with (
            pytest.raises(AudioFileError, match=r"can't be written") as caught,
            audio_writing(path, 44_100),
        ):
            pass
        assert str(path) in str(caught.value)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on the size of files")
@pytest.mark.parametrize("suffix", AUDIO_FORMATS)
def test_a_file_that_can_not_grow_is_explained_and_removed(tmp_path, suffix):
    path = tmp_path / f"full{suffix}"
    result = subprocess.run(
        [sys.executable, "-c", WRITE_WITH_A_LIMIT, str(path)],
        capture_output=True,
        text=True,
        check=True,
        timeout=PROGRAM_SECONDS,
    )
    assert result.stdout.startswith(f"{path} can't be written")
    assert result.stdout.count("\n") == 1
    assert result.stderr == ""
    assert list(tmp_path.iterdir()) == []


def test_what_a_wav_file_can_not_hold_is_refused(tmp_path):
    check_audio(tmp_path / "long.wav", 44_100, MAX_WAV_FRAMES)
    check_audio(tmp_path / "long.flac", 44_100, 10 * MAX_WAV_FRAMES)
    with pytest.raises(AudioFileError, match=r"write long\.flac instead"):
        check_audio(tmp_path / "long.wav", 44_100, MAX_WAV_FRAMES + 1)
