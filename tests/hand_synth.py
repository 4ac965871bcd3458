"""The real synthesizer with a test for an audio device: time passes as it is rendered."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from musegui.engine.playback.player import Player
from musegui.engine.synth.fluidsynth import BLOCK_FRAMES
from musegui.engine.synth.synth_output import SynthOutput, default_soundfont, make_synth
from tests.waiting import wait_until

SAMPLE_RATE = 44_100
_PIECE_FRAMES = 14 * BLOCK_FRAMES
"""About 20 ms."""


class HandSynth(SynthOutput):
    """Sounds what a player sends while a test renders it.

    Attributes
    ----------
    audio : ndarray of float32, shape (frames, 2)
        All that has sounded so far.
    """

    def __init__(self, soundfont: Path | None = None, reverb: bool = False) -> None:
        soundfont = soundfont or default_soundfont()
        settings = {"synth.sample-rate": float(SAMPLE_RATE), "synth.reverb.active": int(reverb)}
        super().__init__(make_synth(soundfont, settings), "a test", soundfont)
        self._pieces: list[NDArray[np.float32]] = []
        self.closed = False

    @property
    def audio(self) -> NDArray[np.float32]:
        return np.concatenate([np.empty((0, 2), np.float32), *self._pieces])

    @property
    def seconds(self) -> float:
        """How much has been rendered."""
        return sum(map(len, self._pieces)) / SAMPLE_RATE

    def sound(self, seconds: float, player: Player | None = None) -> NDArray[np.float32]:
        """Let time pass, never faster than a player looks ahead; gives what sounded."""
        pieces = []
        for _ in range(round(seconds * SAMPLE_RATE / _PIECE_FRAMES)):
            if player is not None:
                wait_until(lambda: self._is_supplied(player))
            pieces.append(self._synth.render(_PIECE_FRAMES))
            self._pieces.append(pieces[-1])
        return np.concatenate(pieces)

    def _is_supplied(self, player: Player) -> bool:
        ahead = player._cursor.at_seconds - self.now_seconds
        return not player.is_playing or ahead > 0.05 or player._cursor.step >= player._end_step

    def close(self) -> None:
        if not self.closed:
            self.closed = True
            super().close()


def level(audio: NDArray[np.float32]) -> float:
    """Root mean square of some audio."""
    return float(np.sqrt(np.mean(np.square(audio, dtype=np.float64))))


def onset_seconds(audio: NDArray[np.float32], threshold: float = 1e-3) -> float:
    """When audio first rises above a threshold."""
    loud = np.flatnonzero(np.abs(audio).max(axis=1) > threshold)
    assert len(loud), "nothing sounds"
    return float(loud[0]) / SAMPLE_RATE


def sharpest_bend(audio: NDArray[np.float32]) -> NDArray[np.float64]:
    """How sharply a wave bends at each frame: its fourth differences, which clicks stand out of."""
    bends: NDArray[np.float64] = np.abs(np.diff(audio.astype(np.float64), 4, axis=0)).max(axis=1)
    return bends
