"""An evaluation from what is asked for to a report of its figures."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import torch

import musegui
from musegui.core.errors import UserError
from musegui.core.translation import tr
from musegui.files.safe.atomic import reason
from musegui.files.styles.style_file import SUFFIX
from musegui.model.continuation.base.weights import NotTrainedError
from musegui.model.evaluation.engine_table import BACH, engine_row
from musegui.model.evaluation.measures import MEASURES
from musegui.model.evaluation.metrics import ReportProgress
from musegui.model.evaluation.subject import Evaluation, EvaluationOptions, Result
from musegui.model.network.checkpoint import load_tensors
from musegui.model.network.device import describe_device, pick_device
from musegui.model.network.inference import WEIGHTS_FILES, LoadedNetworks, load_networks
from musegui.model.network.network import CONFIGURATIONS, OnsetNetwork, build_network
from musegui.model.network.styles import load_style_networks
from musegui.model.training.chorales import Chorale, load_jsb
from musegui.model.training.corpora import CORPORA
from musegui.resources import resource_path


@dataclass(frozen=True)
class EvaluationRequest:
    """Which network is measured, and on what.

    Attributes
    ----------
    weights : Path, optional
        Or a style's file. The shipped ones if neither these nor a network are named.
    network : str, optional
        An untrained one of `CONFIGURATIONS`.
    resolution : {16, 8}, optional
        That of the weights if not given.
    data : Path, optional
        A file of JSB chorales, instead of a corpus.
    corpus : str
        One of `CORPORA`.
    fold : str
    pieces : int, optional
        Only the first so many.
    device : str, optional
    threads : int, optional
    options : EvaluationOptions
    """

    weights: Path | None = None
    network: str | None = None
    resolution: int | None = None
    data: Path | None = None
    corpus: str = "bach"
    fold: str = "valid"
    pieces: int | None = None
    device: str | None = None
    threads: int | None = None
    options: EvaluationOptions = field(default_factory=EvaluationOptions)

    @property
    def is_any_shipped(self) -> bool:
        """Whether nothing says which network it is to be."""
        return self.weights is None and self.network is None and self.resolution is None


class EvaluationRun:
    """Takes measures one by one and gathers them in a report.

    Parameters
    ----------
    request : EvaluationRequest
    watch : callable
        Takes what is being done and gives a `ReportProgress` to report it to.

    Attributes
    ----------
    title : str
        The network and what it is measured on.
    report : dict
        What JSON can hold.

    Raises
    ------
    UserError
        If weights or pieces can't be read, or are not as asked for.
    """

    def __init__(self, request: EvaluationRequest, watch: Callable[[str], ReportProgress]) -> None:
        if request.threads is not None:
            torch.set_num_threads(request.threads)
        self._request = request
        self._device = pick_device(request.device)
        networks, resolution, source = _find_networks(request, self._device)
        pieces = _find_pieces(request, watch)[: request.pieces]
        self._evaluation = Evaluation(networks, resolution, pieces, request.options, watch)
        count = len(pieces)
        where = f"{count} piece{'' if count == 1 else 's'} ({request.fold}) on {self._device}"
        self.title = f"{source} at 1/{resolution}, {where}"
        self.report: Result = {
            "musegui": musegui.__version__,
            "network": source,
            "resolution": resolution,
            "data": request.corpus if request.data is None else str(request.data),
            "fold": request.fold,
            "pieces": count,
            "crop": request.options.crop_steps,
            "sampling_sweeps": request.options.sampling_sweeps,
            "seed": request.options.seed,
            "device": describe_device(self._device),
            "seconds": {},
        }

    def measure(self, name: str) -> Result:
        """Take one of `MEASURES` and put it into the report."""
        started = time.monotonic()
        result = MEASURES[name](self._evaluation)
        if name == "gibbs" and self._request.is_any_shipped:
            eighth = load_networks(_shipped_weights(8), self._device)
            result |= MEASURES[name](replace(self._evaluation, networks=eighth, resolution=8))
        known: Result = _without_nan(result)
        self.report[name] = known
        self.report["seconds"][name] = time.monotonic() - started
        return known

    def compare(self, engine: str) -> Result:
        """Put the row of one continuation engine, beside that of Bach, into the report.

        The row of one without weights says how it is trained.
        """
        rows: Result = self.report.setdefault("engines", {BACH: {}})
        try:
            row, real = engine_row(self._evaluation, engine)
        except NotTrainedError as problem:
            rows[engine] = {"not_trained": str(problem)}
            return rows
        rows[BACH], rows[engine] = _without_nan(real), _without_nan(row)
        return rows


def _find_networks(
    request: EvaluationRequest, device: torch.device
) -> tuple[LoadedNetworks, int, str]:
    """Load or make what is to be measured; give it with its resolution and name."""
    if request.network is not None:
        networks = _untrained(request.network, request.options.seed, device)
        return networks, request.resolution or 16, f"untrained {request.network}"
    path = request.weights or _shipped_weights(request.resolution or 16)
    if path.suffix.lower() == SUFFIX:
        loaded = load_style_networks(path, device)
        resolution = request.resolution or next(iter(loaded))
        if resolution not in loaded:
            raise UserError(
                tr("{path} has no network for 1/{resolution}.", path=path, resolution=resolution)
            )
        return loaded[resolution], resolution, path.name
    networks = load_networks(path, device)
    resolution = load_tensors(path)[1].get("resolution", 16)
    if request.resolution not in (None, resolution):
        raise UserError(
            tr(
                "{path} was trained at 1/{trained}, not at 1/{resolution}.",
                path=path,
                trained=resolution,
                resolution=request.resolution,
            )
        )
    return networks, resolution, path.name


def _untrained(name: str, seed: int, device: torch.device) -> LoadedNetworks:
    torch.manual_seed(seed)
    pitch = build_network(CONFIGURATIONS[name])
    onset = OnsetNetwork()
    for network in (pitch, onset):
        network.eval().requires_grad_(False).to(device)
    return LoadedNetworks(pitch, onset, device, torch.float32)


def _shipped_weights(resolution: int) -> Path:
    return resource_path("resources", "models", WEIGHTS_FILES[resolution])


def _find_pieces(
    request: EvaluationRequest, watch: Callable[[str], ReportProgress]
) -> list[Chorale]:
    try:
        if request.data is not None:
            return load_jsb(request.data, request.fold)
        return CORPORA[request.corpus](request.fold, progress=watch("reading pieces"))
    except OSError as problem:
        raise UserError(
            tr("{path} can't be read: {reason}.", path=problem.filename, reason=reason(problem))
        ) from problem
    except ValueError as problem:
        raise UserError(str(problem)) from problem


def _without_nan(value: Any) -> Any:
    """Put None, which JSON has, for what is not a number, which it has not."""
    if isinstance(value, dict):
        return {name: _without_nan(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [_without_nan(inner) for inner in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value
