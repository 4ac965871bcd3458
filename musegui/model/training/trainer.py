"""A training run: state, averaged weights and curve in a folder, from which it goes on."""

from __future__ import annotations

import json
import math
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import torch
import torch.distributed as dist
from torch import Tensor, nn
from torch.nn.parallel import DistributedDataParallel

from musegui.core.errors import UserError
from musegui.core.timegrid import STEPS_PER_BEAT
from musegui.files.safe.atomic import reason
from musegui.model.network.checkpoint import (
    flatten,
    flatten_optimizer,
    load_tensors,
    restore_optimizer,
    save_tensors,
    unflatten,
)
from musegui.model.network.device import pick_device
from musegui.model.network.network import CONFIGURATIONS, config_to_dict
from musegui.model.training.dataset import Batch, Chorale, CropSampler
from musegui.model.training.objective import Networks
from musegui.model.training.optimizer import Muon

STATE_FILE = "state.safetensors"
WEIGHTS_FILE = "weights.safetensors"
CURVE_FILE = "curve.jsonl"


class TrainingError(UserError):
    """Training can't go on; the message says why and what to do."""


@dataclass(frozen=True)
class TrainingOptions:
    """Everything that fixes a training run.

    Attributes
    ----------
    network : str
        Name of a configuration in `CONFIGURATIONS`.
    resolution : {16, 8}
        Grid: sixteenths or eighths.
    crop_steps, batch_size : int
        Size of the global batch; under torchrun every process takes its share.
    iterations : int or None
    minutes : float or None
        How long to train, by one or the other; the learning rate falls to zero by then.
    learning_rate, weight_decay, warmup_iterations, clip_norm, ema_decay : float
        Muon and AdamW with a cosine schedule; the averaged weights are the ones that ship.
    initial_weights : str or None
        Weights to start from instead of random ones.
    mixed_precision : bool
        Whether passes run in bf16 where that is safe.

    Raises
    ------
    ValueError
        If a number that must be positive is not.
    """

    network: str = "musegui"
    resolution: int = 16
    crop_steps: int = 64
    batch_size: int = 16
    iterations: int | None = None
    minutes: float | None = None
    learning_rate: float = 3e-3
    weight_decay: float = 0.1
    warmup_iterations: int = 100
    clip_norm: float = 1.0
    ema_decay: float = 0.999
    seed: int = 0
    initial_weights: str | None = None
    mixed_precision: bool = True

    def __post_init__(self) -> None:
        for name in ("crop_steps", "batch_size", "iterations", "minutes", "learning_rate"):
            value = getattr(self, name)
            if value is not None and not 0 < value < math.inf:
                words = name.replace("_", " ")
                raise ValueError(f"The value of {words} must be a positive number, not {value}.")


@dataclass(frozen=True)
class TrainingProgress:
    """One line of the training curve. Losses are nats per hidden cell."""

    iteration: int
    fraction: float
    seconds: float
    loss: float
    onset_loss: float
    valid_nll: float | None = None


class Trainer:
    """A training run in a folder: state, averaged weights and curve.

    Parameters
    ----------
    options : TrainingOptions
    train_pieces, valid_pieces : sequence of Chorale
        On the grid of the options' resolution.
    folder : Path
        A run that was begun there goes on where it stopped.
    device : str, optional

    Raises
    ------
    TrainingError
        If the folder holds a run with other options.
    """

    checkpoint_seconds = 60.0
    valid_batches_drawn = 12

    def __init__(
        self,
        options: TrainingOptions,
        train_pieces: Sequence[Chorale],
        valid_pieces: Sequence[Chorale],
        folder: Path,
        device: str | None = None,
    ) -> None:
        if (options.iterations is None) == (options.minutes is None):
            raise TrainingError("Say how long to train: either iterations or minutes.")
        self.options = options
        self.folder = folder
        self.device = pick_device(device)
        self.rank = dist.get_rank() if dist.is_initialized() else 0
        self.world = dist.get_world_size() if dist.is_initialized() else 1
        per_beat = STEPS_PER_BEAT * options.resolution // 16
        self.crops = CropSampler(train_pieces, options.crop_steps, per_beat)
        valid_crops = CropSampler(valid_pieces, options.crop_steps, per_beat)
        self.valid_batches = [
            valid_crops.draw(16, np.random.default_rng([7, index]))
            for index in range(self.valid_batches_drawn)
        ]
        torch.manual_seed(options.seed)
        self.networks = Networks(CONFIGURATIONS[options.network]).to(self.device)
        # torch's annotations leave memory_format out
        self.networks.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
        self.average = {n: p.detach().clone() for n, p in self.networks.state_dict().items()}
        self.optimizers = self._make_optimizers()
        self.iteration = 0
        self.seconds = 0.0
        self._resume()
        self.replicas: nn.Module = self.networks
        if self.world > 1:
            self.replicas = DistributedDataParallel(self.networks)

    def run(self, report: Callable[[TrainingProgress], None]) -> None:
        """Train to the end, reporting about every ten seconds."""
        if self.fraction >= 1.0:
            return
        started = time.monotonic() - self.seconds
        saved = reported = time.monotonic()
        losses: list[tuple[float, float]] = []
        while (fraction := self.fraction) < 1.0:
            losses.append(self._iterate(fraction))
            self.iteration += 1
            self.seconds = self._agree_on_seconds(time.monotonic() - started)
            now = time.monotonic()
            if self.rank == 0 and now - saved > self.checkpoint_seconds:
                self._save_state()
                saved = time.monotonic()
            validate = self.iteration % 500 == 0
            if validate or now - reported > 10:
                if self.rank == 0:
                    self._report(report, losses, self.validate() if validate else None)
                reported, losses = now, []
        if self.rank == 0:
            self._save_state()
            self._save_weights()
            self._report(report, losses, self.validate())
        if self.world > 1:
            dist.barrier()

    @property
    def fraction(self) -> float:
        """Share of the run that is done, 0 to 1."""
        if self.options.iterations is not None:
            return self.iteration / self.options.iterations
        return self.seconds / 60 / (self.options.minutes or 1)

    def validate(self) -> float:
        """Masked-cell NLL of the averaged weights on fixed crops and masks of the valid fold."""
        trained = {n: p.clone() for n, p in self.networks.state_dict().items()}
        self.networks.load_state_dict(self.average)
        self.networks.eval()
        with torch.inference_mode():
            losses = [float(self._losses(b, self.networks)[0]) for b in self.valid_batches]
        self.networks.load_state_dict(trained)
        self.networks.train()
        return float(np.mean(losses))

    def _iterate(self, fraction: float) -> tuple[float, float]:
        rng = np.random.default_rng([self.options.seed, self.iteration])
        torch.manual_seed(int(rng.integers(2**31)) + self.rank)
        batch = self.crops.draw(self.options.batch_size, rng)
        share = slice(self.rank, None, self.world)
        batch = Batch(
            batch.classes[share], batch.onsets[share], batch.context[share], batch.hidden[share]
        )
        warmup = min(1.0, (self.iteration + 1) / self.options.warmup_iterations)
        rate = warmup * 0.5 * (1 + math.cos(math.pi * min(1.0, fraction)))
        for optimizer in self.optimizers.values():
            for group in optimizer.param_groups:
                group["lr"] = self.options.learning_rate * rate
        pitch_loss, onset_loss = self._losses(batch, self.replicas)
        loss = pitch_loss + onset_loss
        self.networks.zero_grad(set_to_none=True)
        loss.backward()
        norm = nn.utils.clip_grad_norm_(self.networks.parameters(), self.options.clip_norm)
        if not torch.isfinite(norm):
            raise TrainingError(
                f"The gradients of iteration {self.iteration} are not finite; the last state in "
                f"{self.folder} is sound. Start again with a lower learning rate."
            )
        for optimizer in self.optimizers.values():
            optimizer.step()
        self._update_average()
        return self._global_means(torch.stack([pitch_loss.detach(), onset_loss.detach()]))

    def _global_means(self, losses: Tensor) -> tuple[float, float]:
        """Average the losses of all processes' shares of the batch."""
        if self.world > 1:
            dist.all_reduce(losses)
            losses = losses / self.world
        pitch_loss, onset_loss = losses.tolist()
        return pitch_loss, onset_loss

    def _losses(self, batch: Batch, networks: nn.Module) -> tuple[Tensor, Tensor]:
        arrays = (batch.classes, batch.onsets, batch.context, batch.hidden)
        tensors = [torch.from_numpy(array).to(self.device) for array in arrays]
        with torch.autocast(self.device.type, torch.bfloat16, enabled=self.options.mixed_precision):
            pitch_loss, onset_loss = networks(*tensors)
        return pitch_loss, onset_loss

    def _update_average(self) -> None:
        decay = min(self.options.ema_decay, (1 + self.iteration) / (10 + self.iteration))
        for name, value in self.networks.state_dict().items():
            if value.is_floating_point():
                self.average[name].lerp_(value, 1 - decay)
            else:
                self.average[name].copy_(value)

    def _agree_on_seconds(self, seconds: float) -> float:
        """Let every process take the first one's clock, so that all end together."""
        if self.world == 1 or self.options.minutes is None:
            return seconds
        agreed = torch.tensor([seconds], device=self.device, dtype=torch.float32)
        dist.broadcast(agreed, 0)
        return float(agreed)

    def _report(
        self,
        report: Callable[[TrainingProgress], None],
        losses: list[tuple[float, float]],
        valid_nll: float | None,
    ) -> None:
        loss, onset_loss = np.mean(losses, axis=0) if losses else (math.nan, math.nan)
        progress = TrainingProgress(
            self.iteration, self.fraction, self.seconds, float(loss), float(onset_loss), valid_nll
        )
        with (self.folder / CURVE_FILE).open("a") as curve:
            curve.write(json.dumps(asdict(progress)) + "\n")
        report(progress)

    def _make_optimizers(self) -> dict[str, torch.optim.Optimizer]:
        """Muon for kernels and matrices inside the pitch network, AdamW for everything else."""
        rate = self.options.learning_rate
        kernels: list[nn.Parameter] = []
        others: list[nn.Parameter] = []
        for name, parameter in self.networks.named_parameters():
            inside = name.startswith("pitch.") and "head" not in name and "register" not in name
            (kernels if inside and parameter.ndim > 1 else others).append(parameter)
        return {
            "muon": Muon(kernels, rate, weight_decay=self.options.weight_decay),
            "adamw": torch.optim.AdamW(others, rate, betas=(0.9, 0.98), weight_decay=0.0),
        }

    def _description(self) -> dict[str, object]:
        return {
            "options": asdict(self.options),
            "iteration": self.iteration,
            "seconds": self.seconds,
            "config": config_to_dict(CONFIGURATIONS[self.options.network]),
            "resolution": self.options.resolution,
        }

    def _save_state(self) -> None:
        tensors = {
            **flatten("network", self.networks.state_dict()),
            **flatten("average", self.average),
        }
        for name, optimizer in self.optimizers.items():
            tensors |= flatten(name, flatten_optimizer(optimizer))
        save_tensors(self.folder / STATE_FILE, tensors, self._description())

    def _save_weights(self) -> None:
        halved = {n: v.half() if v.is_floating_point() else v for n, v in self.average.items()}
        save_tensors(self.folder / WEIGHTS_FILE, halved, self._description())

    def _resume(self) -> None:
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
        except OSError as problem:
            raise TrainingError(
                f"{self.folder} can't be the folder of a run: {reason(problem)}."
            ) from problem
        state = self.folder / STATE_FILE
        if state.exists():
            tensors, description = load_tensors(state)
            if description["options"] != asdict(self.options):
                raise TrainingError(
                    f"{self.folder} holds a run with other options; choose another folder, or "
                    f"delete {STATE_FILE} in it to start anew."
                )
            self.networks.load_state_dict(unflatten("network", tensors))
            self.average = {
                name: value.to(self.device) for name, value in unflatten("average", tensors).items()
            }
            for name, optimizer in self.optimizers.items():
                restore_optimizer(optimizer, unflatten(name, tensors))
            self.iteration = description["iteration"]
            self.seconds = description["seconds"]
        elif self.options.initial_weights is not None:
            tensors, _ = load_tensors(Path(self.options.initial_weights))
            self.networks.load_state_dict(_widened(tensors, self.networks.state_dict()))
            self.average = {n: p.detach().clone() for n, p in self.networks.state_dict().items()}


def _widened(tensors: Mapping[str, Tensor], wanted: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """Give weights of a network with fewer inputs zeros for those that came later."""
    widened = {}
    for name, tensor in tensors.items():
        widened[name] = tensor.float()
        if tensor.ndim == 4 and (missing := wanted[name].shape[1] - tensor.shape[1]) > 0:
            widened[name] = nn.functional.pad(widened[name], (0, 0, 0, 0, 0, missing))
    return widened
