"""Training of the networks of frames: chorales at sixteenths, or the quarter-note task of 2012."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray
from torch import Tensor, nn

from musegui.core.errors import UserError
from musegui.core.fill.frames import frames_of
from musegui.core.translation import tr
from musegui.model.continuation.frame_network import (
    FRAME_ROWS,
    LOWEST_FRAME_PITCH,
    FrameConfig,
    FrameNetwork,
)
from musegui.model.network.encoding import (
    BEAT_PLANES,
    CADENCE_PLANES,
    MODE_PLANES,
    STEP_PLANES,
    TONIC_PLANES,
    Context,
    make_context,
    pitches_of,
)
from musegui.model.training.chorales import Chorale, load_chorales
from musegui.model.training.corpora import pieces_to_train_on
from musegui.model.training.task import (
    Arrays,
    Losses,
    ReportReading,
    TrainingOptions,
    TrainingRecipe,
    TrainingTask,
)

TONICS = 12
TOLD_PLANES = [
    *range(STEP_PLANES.start, BEAT_PLANES.stop),
    CADENCE_PLANES.stop - 1,
    *range(MODE_PLANES.start, MODE_PLANES.stop),
    *range(TONIC_PLANES.start, TONIC_PLANES.stop),
]
"""Of a context: place in the beat, beat of the bar, whether a phrase ends there, mode and tonic.

The last `TONICS` planes are always the tonic's, and are transposed with the notes.
"""

_MAX_TRANSPOSITION = 6
_VALID_STEPS = 256
_ROWS = slice(LOWEST_FRAME_PITCH, LOWEST_FRAME_PITCH + FRAME_ROWS)


@dataclass(frozen=True, eq=False)
class FramePiece:
    """A piece as a network of frames reads it.

    Attributes
    ----------
    sounding, struck : ndarray of bool, shape (T, 88)
    planes : ndarray of float32, shape (T, planes)
    """

    sounding: NDArray[np.bool_]
    struck: NDArray[np.bool_]
    planes: NDArray[np.float32]

    @property
    def steps(self) -> int:
        return len(self.sounding)


def planes_of(context: Context) -> NDArray[np.float32]:
    """Give what a network of frames is told of every step, shape (T, planes)."""
    return np.ascontiguousarray(context[TOLD_PLANES].T)


def piece_of_chorale(chorale: Chorale) -> FramePiece:
    """Read a chorale at sixteenths."""
    frames = frames_of(pitches_of(chorale.classes)[None], chorale.onsets[None])
    context = make_context(chorale.steps_into_bar, chorale.cadences, key=chorale.key)
    return FramePiece(frames.sounding[0, :, _ROWS], frames.struck[0, :, _ROWS], planes_of(context))


def load_quarter_frames(path: Path, fold: str) -> list[FramePiece]:
    """Load a fold of the quarter-note task of Boulanger-Lewandowski et al. (2012).

    Parameters
    ----------
    path : Path
        JSON: by folds, pieces of frames of MIDI pitches from 21 to 108.

    Raises
    ------
    UserError
        If the file is of another form or lacks the fold.
    """
    try:
        pieces = json.loads(path.read_text("utf-8"))[fold]
        read = [_quarter_piece(piece) for piece in pieces]
        if not read:
            raise ValueError(tr("it is empty"))
    except OSError as problem:
        raise UserError(
            tr(
                "{path} can't be read ({reason}); give another file.",
                path=path,
                reason=problem.strerror,
            )
        ) from problem
    except (IndexError, KeyError, RecursionError, TypeError, ValueError) as problem:
        raise UserError(
            tr(
                "{path} has no fold {fold!r} of frames, lists of pitches from {lowest} to "
                "{highest} ({problem}); give another file.",
                path=path,
                fold=fold,
                lowest=LOWEST_FRAME_PITCH,
                highest=LOWEST_FRAME_PITCH + FRAME_ROWS - 1,
                problem=problem,
            )
        ) from problem
    return read


def _quarter_piece(frames: Sequence[Sequence[int]]) -> FramePiece:
    sounding = np.zeros((len(frames), FRAME_ROWS), dtype=bool)
    for step, pitches in enumerate(frames):
        for pitch in pitches:
            if not 0 <= pitch - LOWEST_FRAME_PITCH < FRAME_ROWS:
                raise ValueError(tr("{pitch} is no pitch of a piano", pitch=pitch))
            sounding[step, pitch - LOWEST_FRAME_PITCH] = True
    planes = np.zeros((len(frames), TONICS), dtype=np.float32)
    planes[:, 0] = 1  # all pieces of that task are in C major or A minor
    return FramePiece(sounding, sounding, planes)


def padded_batch(pieces: Sequence[FramePiece]) -> Arrays:
    """Lay pieces side by side, padded to the longest, with a mask of their steps."""
    longest = max(piece.steps for piece in pieces)

    def padded(name: str) -> NDArray[Any]:
        arrays = [getattr(piece, name) for piece in pieces]
        return np.stack([np.pad(a, ((0, longest - len(a)), (0, 0))) for a in arrays])

    inside = np.arange(longest) < np.array([[piece.steps] for piece in pieces])
    return padded("sounding"), padded("struck"), padded("planes"), inside


class FrameTask(TrainingTask):
    """Next frames of whole pieces, or of crops of them, transposed.

    Parameters
    ----------
    config : FrameConfig
    train_pieces, valid_pieces : sequence of FramePiece
    crop_steps : int
    grid : str
        What a step is, for the weights' header.
    unmoved_share : float
        Share of the crops that stay in their key, for pieces that are all in one.
    """

    keeps_best = True
    validate_every = 100

    def __init__(
        self,
        config: FrameConfig,
        train_pieces: Sequence[FramePiece],
        valid_pieces: Sequence[FramePiece],
        crop_steps: int,
        grid: str,
        unmoved_share: float = 0.0,
    ) -> None:
        self._config = config
        self._pieces = list(train_pieces)
        self._valid_pieces = list(valid_pieces)
        self._crop_steps = crop_steps
        self._grid = grid
        self._unmoved_share = unmoved_share
        steps = np.array([piece.steps for piece in self._pieces], dtype=np.float64)
        self._weights = steps / steps.sum()

    def make_network(self) -> nn.Module:
        return FrameNetwork(self._config)

    def draw(self, rng: np.random.Generator, batch_size: int) -> Arrays:
        chosen = rng.choice(len(self._pieces), batch_size, p=self._weights)
        return padded_batch([self._crop(self._pieces[index], rng) for index in chosen])

    def losses(self, network: nn.Module, tensors: Sequence[Tensor]) -> Losses:
        """Give nats per frame, and those of what is struck."""
        frame_nats, strike_nats = network(*tensors)
        if not self._config.strikes:
            return {"loss": frame_nats}
        return {"loss": frame_nats, "strike_loss": strike_nats}

    def valid_figure(self, network: nn.Module, tensors: Sequence[Tensor]) -> float:
        return float(sum(self.losses(network, tensors).values()))

    def valid_batches(self) -> Sequence[Arrays]:
        """Give the beginnings of all pieces, as one batch."""
        cut = [_part(piece, 0, min(piece.steps, _VALID_STEPS)) for piece in self._valid_pieces]
        return [padded_batch(cut)]

    def header(self) -> dict[str, Any]:
        return {"config": asdict(self._config), "grid": self._grid}

    def _crop(self, piece: FramePiece, rng: np.random.Generator) -> FramePiece:
        length = min(piece.steps, self._crop_steps)
        start = int(rng.integers(0, piece.steps - length + 1))
        crop = _part(piece, start, length)
        return crop if rng.random() < self._unmoved_share else _transposed(crop, rng)


def _part(piece: FramePiece, start: int, length: int) -> FramePiece:
    span = slice(start, start + length)
    return FramePiece(piece.sounding[span], piece.struck[span], piece.planes[span])


def _transposed(piece: FramePiece, rng: np.random.Generator) -> FramePiece:
    """Move a piece by up to six semitones."""
    used = np.flatnonzero(piece.sounding.any(axis=0))
    if not used.size:
        return piece
    down = max(-_MAX_TRANSPOSITION, -int(used[0]))
    up = min(_MAX_TRANSPOSITION, FRAME_ROWS - 1 - int(used[-1]))
    semitones = int(rng.integers(down, up + 1))
    planes = piece.planes.copy()
    planes[:, -TONICS:] = np.roll(planes[:, -TONICS:], semitones, axis=1)
    return FramePiece(
        np.roll(piece.sounding, semitones, axis=1),
        np.roll(piece.struck, semitones, axis=1),
        planes,
    )


def load_frames(data: str | None, fold: str) -> list[FramePiece]:
    """Load a fold of a file of the quarter-note task, or of music21's chorales."""
    if data is not None:
        return load_quarter_frames(Path(data), fold)
    return [piece_of_chorale(chorale) for chorale in load_chorales(fold)]


def frame_recipe(estimator: Literal["bernoulli", "nade"]) -> TrainingRecipe:
    """Say how a network of frames is trained."""

    def make_task(options: TrainingOptions, report: ReportReading) -> FrameTask:
        file = options.data if options.data and not Path(options.data).is_dir() else None
        quarters = file is not None
        config = FrameConfig(
            estimator, planes=TONICS if quarters else len(TOLD_PLANES), strikes=not quarters
        )
        if file is not None:
            train, valid = (load_frames(file, fold) for fold in ("train", "valid"))
        else:
            train, valid = (
                [piece_of_chorale(chorale) for chorale in pieces]
                for pieces in pieces_to_train_on(options, report)
            )
        grid = "quarters" if quarters else "sixteenths"
        unmoved_share = 0.5 if quarters else 0.0
        return FrameTask(config, train, valid, options.crop_steps, grid, unmoved_share)

    defaults = TrainingOptions(
        engine=f"rnn-{estimator}",
        crop_steps=128,
        batch_size=8,
        learning_rate=3e-3,
        weight_decay=0.01,
        ema_decay=0.995,
        mixed_precision=False,
    )
    return TrainingRecipe(make_task, defaults, frozenset({"crop_steps", "weight_decay", "data"}))
