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
from musegui.core.translation import tr
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
from musegui.model.training.task import Arrays, Losses, TrainingOptions, TrainingTask, Update

STATE_FILE = "state.safetensors"
WEIGHTS_FILE = "weights.safetensors"
CURVE_FILE = "curve.jsonl"


class TrainingError(UserError):
    """Training can't go on; the message says why and what to do."""


@dataclass(frozen=True)
class TrainingProgress:
    """One line of the training curve.

    Attributes
    ----------
    losses : mapping of str to float
        Means since the line before.
    valid : float or None
        The figure on the valid fold, where that has just been looked at.
    valid_name : str
    """

    iteration: int
    fraction: float
    seconds: float
    losses: Mapping[str, float]
    valid: float | None
    valid_name: str

    def as_line(self) -> str:
        """Give the line of the curve, as JSON."""
        values = {"iteration": self.iteration, "fraction": self.fraction, "seconds": self.seconds}
        return json.dumps({**values, **self.losses, self.valid_name: self.valid})


class Trainer:
    """A training run in a folder: state, averaged weights and curve.

    Parameters
    ----------
    options : TrainingOptions
    task : TrainingTask
    folder : Path
        A run that was begun there goes on where it stopped.
    device : str, optional

    Raises
    ------
    TrainingError
        If the folder holds a run with other options.
    """

    checkpoint_seconds = 45.0
    """With an iteration and what saving takes, a run that is killed loses at most a minute."""

    def __init__(
        self,
        options: TrainingOptions,
        task: TrainingTask,
        folder: Path,
        device: str | None = None,
    ) -> None:
        if (options.iterations is None) == (options.minutes is None):
            raise TrainingError(tr("Say how long to train: either iterations or minutes."))
        self.options = options
        self.task = task
        self.folder = folder
        self.device = pick_device(device)
        self.rank = dist.get_rank() if dist.is_initialized() else 0
        self.world = dist.get_world_size() if dist.is_initialized() else 1
        self._valid_batches = [self._tensors(batch) for batch in task.valid_batches()]
        torch.manual_seed(options.seed)
        self.network = task.make_network().to(self.device)
        self.average = self._weights_now()
        self._updates = task.updates(self.network, options)
        self.optimizers = {
            name: optimizer
            for update in self._updates
            for name, optimizer in update.optimizers.items()
        }
        self.iteration = 0
        self.seconds = 0.0
        self.best = math.inf
        self.stale = 0
        self._resume()
        self._replicas: nn.Module = self.network
        if self.world > 1:
            self._replicas = DistributedDataParallel(
                self.network, find_unused_parameters=len(self._updates) > 1
            )

    def run(
        self, report: Callable[[TrainingProgress], None], between: Callable[[], None] | None = None
    ) -> None:
        """Train to the end, reporting about every ten seconds.

        Parameters
        ----------
        between : callable, optional
            Called after every iteration; it may take its time, which does not count.
        """
        if self.fraction >= 1.0 or self.stale >= self.task.patience:
            return
        started = time.monotonic() - self.seconds
        saved = reported = time.monotonic()
        losses: list[dict[str, float]] = []
        while (fraction := self.fraction) < 1.0:
            latest = self._iterate(fraction)
            losses.append(latest)
            self.iteration += 1
            self.seconds = self._agree_on_seconds(time.monotonic() - started)
            now = time.monotonic()
            if self.rank == 0 and now - saved > self.checkpoint_seconds:
                self._save_state()
                saved = time.monotonic()
            validate = self.iteration % self.task.validate_every == 0
            if validate or now - reported > 10:
                if self.rank == 0:
                    self._report(report, losses, self._judge() if validate else None)
                reported, losses = now, []
            if validate and self._agree_on_staleness() >= self.task.patience:
                break
            if between is not None:
                between()
                started += time.monotonic() - now
        if self.rank == 0:
            if losses or not validate:
                self._report(report, losses or [latest], self._judge())
            self._save_state()
            if not self.task.keeps_best:
                self._save_weights()
        if self.world > 1:
            dist.barrier()

    @property
    def fraction(self) -> float:
        """Share of the run that is done, 0 to 1."""
        if self.options.iterations is not None:
            return self.iteration / self.options.iterations
        return self.seconds / 60 / (self.options.minutes or 1)

    def validate(self) -> float:
        """Give the task's figure of the averaged weights on the valid fold."""
        trained = self._weights_now()
        self.network.load_state_dict(self.average)
        self.network.eval()
        with torch.inference_mode(), self._precision():
            figures = [self.task.valid_figure(self.network, b) for b in self._valid_batches]
        self.network.load_state_dict(trained)
        self.network.train()
        return float(np.mean(figures))

    def _judge(self) -> float:
        """Validate, and keep the weights if they are the best so far and the task wants that."""
        valid = self.validate()
        self.stale += 1
        if valid < self.best:
            self.best, self.stale = valid, 0
            if self.task.keeps_best:
                self._save_weights()
        return valid

    def _iterate(self, fraction: float) -> dict[str, float]:
        rng = np.random.default_rng([self.options.seed, self.iteration])
        torch.manual_seed(int(rng.integers(2**31)) + self.rank)
        batch = self.task.draw(rng, self.options.batch_size)
        tensors = self._tensors([array[self.rank :: self.world] for array in batch])
        warmup = min(1.0, (self.iteration + 1) / self.options.warmup_iterations)
        rate = warmup * 0.5 * (1 + math.cos(math.pi * min(1.0, fraction)))
        for optimizer in self.optimizers.values():
            for group in optimizer.param_groups:
                group["lr"] = self.options.learning_rate * rate
        losses: dict[str, Tensor] = {}
        for update in self._updates:
            losses |= self._improve(update, tensors)
        self._update_average()
        return self._global_means(losses)

    def _improve(self, update: Update, tensors: Sequence[Tensor]) -> Losses:
        """Take one step of an update's optimizers; give the losses before it."""
        with self._precision():
            losses = update.losses(self._replicas, tensors)
        self.network.zero_grad(set_to_none=True)
        torch.stack(list(losses.values())).sum().backward()
        norm = nn.utils.clip_grad_norm_(update.parameters, self.options.clip_norm)
        if not torch.isfinite(norm):
            raise TrainingError(
                tr(
                    "The gradients of iteration {iteration} are not finite; the last state in "
                    "{folder} is sound. Start again with a lower learning rate.",
                    iteration=self.iteration,
                    folder=self.folder,
                )
            )
        for optimizer in update.optimizers.values():
            optimizer.step()
        return {name: loss.detach() for name, loss in losses.items()}

    def _global_means(self, losses: Losses) -> dict[str, float]:
        """Average the losses of all processes' shares of the batch."""
        values = torch.stack(list(losses.values()))
        if self.world > 1:
            dist.all_reduce(values)
            values = values / self.world
        return dict(zip(losses, values.tolist(), strict=True))

    def _tensors(self, arrays: Arrays) -> list[Tensor]:
        return [torch.from_numpy(array).to(self.device) for array in arrays]

    def _precision(self) -> torch.autocast:
        return torch.autocast(
            self.device.type, torch.bfloat16, enabled=self.options.mixed_precision
        )

    def _weights_now(self) -> dict[str, Tensor]:
        return {name: value.detach().clone() for name, value in self.network.state_dict().items()}

    def _update_average(self) -> None:
        decay = min(self.options.ema_decay, (1 + self.iteration) / (10 + self.iteration))
        for name, value in self.network.state_dict().items():
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

    def _agree_on_staleness(self) -> int:
        """Let every process know how many looks at the valid fold have brought nothing better."""
        if self.world == 1:
            return self.stale
        agreed = torch.tensor([self.stale], device=self.device)
        dist.broadcast(agreed, 0)
        return int(agreed)

    def _report(
        self,
        report: Callable[[TrainingProgress], None],
        losses: Sequence[Mapping[str, float]],
        valid: float | None,
    ) -> None:
        means = {name: float(np.mean([line[name] for line in losses])) for name in losses[0]}
        progress = TrainingProgress(
            self.iteration, self.fraction, self.seconds, means, valid, self.task.valid_name
        )
        with (self.folder / CURVE_FILE).open("a", encoding="utf-8") as curve:
            curve.write(progress.as_line() + "\n")
        report(progress)

    def _description(self) -> dict[str, object]:
        return {
            "options": asdict(self.options),
            "iteration": self.iteration,
            "seconds": self.seconds,
            "best": None if math.isinf(self.best) else self.best,
            "stale": self.stale,
            **self.task.header(),
        }

    def _save_state(self) -> None:
        tensors = {
            **flatten("network", self.network.state_dict()),
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
                tr(
                    "{folder} can't be the folder of a run: {reason}.",
                    folder=self.folder,
                    reason=reason(problem),
                )
            ) from problem
        state = self.folder / STATE_FILE
        if state.exists():
            tensors, description = load_tensors(state)
            if asdict(TrainingOptions()) | description["options"] != asdict(self.options):
                raise TrainingError(
                    tr(
                        "{folder} holds a run with other options; choose another folder, or "
                        "delete {file_name} in it to start anew.",
                        folder=self.folder,
                        file_name=STATE_FILE,
                    )
                )
            self.network.load_state_dict(unflatten("network", tensors))
            self.average = {
                name: value.to(self.device) for name, value in unflatten("average", tensors).items()
            }
            for name, optimizer in self.optimizers.items():
                restore_optimizer(optimizer, unflatten(name, tensors))
            self.iteration = description["iteration"]
            self.seconds = description["seconds"]
            best = description.get("best")
            self.best = math.inf if best is None else best
            self.stale = description.get("stale", 0)
        elif self.options.initial_weights is not None:
            tensors, _ = load_tensors(Path(self.options.initial_weights))
            self.network.load_state_dict(_widened(tensors, self.network.state_dict()))
            self.average = self._weights_now()


def _widened(tensors: Mapping[str, Tensor], wanted: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """Give weights of a network with fewer inputs zeros for those that came later."""
    widened = {}
    for name, tensor in tensors.items():
        widened[name] = tensor.float()
        if tensor.ndim == 4 and (missing := wanted[name].shape[1] - tensor.shape[1]) > 0:
            widened[name] = nn.functional.pad(widened[name], (0, 0, 0, 0, 0, missing))
    return widened
