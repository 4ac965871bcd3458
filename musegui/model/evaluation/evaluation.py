"""``musegui evaluate``: measure a network from the command line."""

from __future__ import annotations

import argparse
import io
import json
import math
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import torch

import musegui
from musegui.core.errors import UserError
from musegui.core.fill_options import RESOLUTIONS
from musegui.files.safe.atomic import check_writable, reason, saying_why, write_atomically
from musegui.model.evaluation.measures import (
    CROP_STEPS,
    MEASURES,
    Evaluation,
    EvaluationOptions,
    Result,
)
from musegui.model.evaluation.metrics import ReportProgress, no_progress
from musegui.model.network.checkpoint import load_tensors
from musegui.model.network.device import describe_device, pick_device
from musegui.model.network.inference import WEIGHTS_FILES, LoadedNetworks, load_networks
from musegui.model.network.network import CONFIGURATIONS, OnsetNetwork, build_network
from musegui.model.training.dataset import FOLDS, Chorale, load_chorales, load_jsb
from musegui.resources import resource_path


def main(
    words: Sequence[str] | None = None, program: str = "musegui.model.evaluation.evaluation"
) -> int:
    """Evaluate from the command line: print a table per measure, and write what is asked for."""
    arguments = _parse(words, program)
    for output in (arguments.json, arguments.figure):
        if output is not None:
            _check_output(output)
    if arguments.threads is not None:
        torch.set_num_threads(arguments.threads)
    device = pick_device(arguments.device)
    evaluation, source = _make_evaluation(arguments, device)
    report: Result = {
        "musegui": musegui.__version__,
        "network": source,
        "resolution": evaluation.resolution,
        "data": "music21" if arguments.data is None else str(arguments.data),
        "fold": arguments.fold,
        "pieces": len(evaluation.pieces),
        "crop": arguments.crop,
        "sampling_sweeps": arguments.sweeps,
        "seed": arguments.seed,
        "device": describe_device(device),
        "seconds": {},
    }
    count = len(evaluation.pieces)
    where = f"{count} piece{'' if count == 1 else 's'} ({arguments.fold}) on {device}"
    print(f"{source} at 1/{evaluation.resolution}, {where}")
    for name in arguments.measure:
        started = time.monotonic()
        result = evaluation.measure(name)
        if name == "gibbs" and _is_any_shipped(arguments):
            eighth = load_networks(_shipped_weights(8), device)
            result |= replace(evaluation, networks=eighth, resolution=8).measure(name)
        report[name] = _without_nan(result)
        report["seconds"][name] = time.monotonic() - started
        print(f"\n{name}\n{format_table(report[name])}", flush=True)
        if arguments.json is not None:
            _write(arguments.json, json.dumps(report, indent=2).encode() + b"\n")
    if arguments.figure is not None:
        _write(arguments.figure, _draw_curves(report["gibbs"]))
    return 0


def _parse(words: Sequence[str] | None, program: str) -> argparse.Namespace:
    default = EvaluationOptions()
    parser = argparse.ArgumentParser(
        prog=program,
        description="Measure a network on pieces it has not learnt from.",
        epilog="Defaults are in parentheses.",
    )
    network = parser.add_mutually_exclusive_group()
    network.add_argument("--weights", type=Path, metavar="FILE", help="weights (the shipped ones)")
    network.add_argument("--network", choices=CONFIGURATIONS, help="an untrained network instead")
    parser.add_argument(
        "--resolution", type=int, choices=RESOLUTIONS, help="grid (that of the weights, else 16)"
    )
    parser.add_argument(
        "--data", type=Path, metavar="FILE.json", help="JSB chorales (those that music21 holds)"
    )
    parser.add_argument("--fold", default="valid", help=f"{', '.join(FOLDS)} (valid)")
    parser.add_argument(
        "--measure", action="append", choices=MEASURES, help="give it again for more (masked)"
    )
    parser.add_argument(
        "--orderings",
        type=_whole_number(1),
        default=default.orderings,
        metavar="E",
        help=f"orderings of the framewise NLL ({default.orderings})",
    )
    parser.add_argument(
        "--crop",
        type=_whole_number(0),
        metavar="N",
        help="steps of the network's grid: of the crops that masked measures take side by side, or "
        f"of each piece's beginning ({CROP_STEPS} for masked, masked-soprano, gibbs and steering, "
        "else whole pieces, which 0 says for all)",
    )
    parser.add_argument(
        "--pieces", type=_whole_number(1), metavar="N", help="the first so many (all)"
    )
    parser.add_argument(
        "--sweeps",
        "--steps",
        type=_whole_number(1),
        default=default.sampling_sweeps,
        metavar="N",
        help=f"sweeps of the samplers ({default.sampling_sweeps})",
    )
    parser.add_argument("--seed", type=_whole_number(0), default=0, metavar="S", help="(0)")
    parser.add_argument("--device", help="cpu, cuda, mps (the best there is)")
    parser.add_argument("--threads", type=_whole_number(1), metavar="N", help="CPU threads")
    parser.add_argument("--json", type=Path, metavar="OUT.json", help="where to write the figures")
    parser.add_argument(
        "--figure", type=Path, metavar="OUT.svg", help="where to draw the curves of gibbs"
    )
    arguments = parser.parse_args(words)
    arguments.measure = list(dict.fromkeys(arguments.measure or ["masked"]))
    if arguments.figure is not None and "gibbs" not in arguments.measure:
        parser.error("--figure draws what '--measure gibbs' measures; ask for that too.")
    return arguments


def _whole_number(least: int) -> Callable[[str], int]:
    def parse(text: str) -> int:
        if not text.isdecimal() or int(text) < least:
            raise argparse.ArgumentTypeError(f"a whole number from {least} on, not {text!r}")
        return int(text)

    return parse


def _make_evaluation(arguments: argparse.Namespace, device: torch.device) -> tuple[Evaluation, str]:
    """Load or make what is to be measured; gives it with the network's name."""
    if arguments.network is not None:
        networks, resolution = _untrained(arguments, device), arguments.resolution or 16
        source = f"untrained {arguments.network}"
    else:
        path = arguments.weights or _shipped_weights(arguments.resolution or 16)
        networks = load_networks(path, device)
        resolution = load_tensors(path)[1].get("resolution", 16)
        if arguments.resolution not in (None, resolution):
            raise UserError(
                f"{path} was trained at 1/{resolution}, not at 1/{arguments.resolution}."
            )
        source = path.name
    options = EvaluationOptions(
        arguments.orderings, arguments.crop, arguments.sweeps, arguments.seed
    )
    pieces = _find_pieces(arguments)[: arguments.pieces]
    return Evaluation(networks, resolution, pieces, options, _watch), source


def _untrained(arguments: argparse.Namespace, device: torch.device) -> LoadedNetworks:
    torch.manual_seed(arguments.seed)
    pitch = build_network(CONFIGURATIONS[arguments.network])
    onset = OnsetNetwork()
    for network in (pitch, onset):
        network.eval().requires_grad_(False).to(device)
    return LoadedNetworks(pitch, onset, device, torch.float32)


def _shipped_weights(resolution: int) -> Path:
    return resource_path("resources", "models", WEIGHTS_FILES[resolution])


def _is_any_shipped(arguments: argparse.Namespace) -> bool:
    """Tell whether nothing says which network it is to be."""
    chosen = (arguments.weights, arguments.network, arguments.resolution)
    return all(choice is None for choice in chosen)


def _find_pieces(arguments: argparse.Namespace) -> list[Chorale]:
    try:
        if arguments.data is not None:
            return load_jsb(arguments.data, arguments.fold)
        return load_chorales(arguments.fold, progress=_watch("reading chorales"))
    except OSError as problem:
        raise UserError(f"{problem.filename} can't be read: {reason(problem)}.") from problem
    except ValueError as problem:
        raise UserError(str(problem)) from problem


def _watch(task: str) -> ReportProgress:
    """Show progress on a terminal, in one line."""
    if not sys.stderr.isatty():
        return no_progress

    def show(done: int, total: int) -> None:
        line = "" if done == total else f"{task}: {done} of {total}"
        print(f"\r\x1b[K{line}", end="", file=sys.stderr, flush=True)

    return show


def format_table(result: Result) -> str:
    """Lay out a measure's figures: a line per figure, and a column per set if there are several."""
    if all(isinstance(value, dict) for value in result.values()):
        result = _named_curves(result) or result
    if all(isinstance(value, dict) for value in result.values()):
        heads = ["", *result]
        names = next(iter(result.values()))
        rows = [[name, *(_figure(column[name]) for column in result.values())] for name in names]
    elif all(isinstance(value, list) for value in result.values()):
        sweeps = len(next(iter(result.values())))
        shown = sorted({0, sweeps // 4, sweeps // 2, 3 * sweeps // 4, sweeps - 1})
        heads = ["sweep", *(str(at + 1) for at in shown)]
        rows = [[name, *(_figure(curve[at]) for at in shown)] for name, curve in result.items()]
    else:
        heads, rows = [], [[name, _figure(value)] for name, value in result.items()]
    lines = [heads, *rows] if heads else rows
    first, *widths = (max(map(len, column)) for column in zip(*lines, strict=True))
    return "\n".join(
        f"  {name:<{first}}"
        + "".join(f"  {cell:>{width}}" for cell, width in zip(cells, widths, strict=True))
        for name, *cells in lines
    )


def _named_curves(result: Result) -> dict[str, list[float | None]]:
    """Give curves by resolution and kind one name each; nothing if there are none."""
    return {
        f"{kind} 1/{resolution}": curve
        for resolution, curves in result.items()
        for kind, curve in curves.items()
        if isinstance(curve, list)
    }


def _draw_curves(result: Result) -> bytes:
    """Draw curves over the sweeps as an SVG picture."""
    import matplotlib  # takes longer to load than all the rest
    from matplotlib.figure import Figure

    curves = _named_curves(result)
    if max((len(values) for values in curves.values()), default=0) < 2:
        raise UserError("A chart needs a curve of two points or more. Take more sweeps.")
    picture = io.BytesIO()
    with matplotlib.rc_context({"svg.fonttype": "none", "svg.hashsalt": "musegui"}):
        figure = Figure(figsize=(7.2, 4.2), layout="constrained")
        axes = figure.subplots()
        for name, values in curves.items():
            known = [math.nan if value is None else value for value in values]
            axes.plot(range(1, len(known) + 1), known, label=name)
        axes.set(
            title="Replaced notes along the sweeps of the plain sampler",
            xlabel="sweep",
            ylabel="NLL, nats per note",
        )
        axes.set_ylim(bottom=0)
        axes.legend()
        figure.savefig(picture, format="svg", metadata={"Date": None})
    return picture.getvalue()


def _figure(value: float | None) -> str:
    if value is None:
        return "-"
    return str(value) if isinstance(value, int) else f"{value:.3f}"


def _without_nan(value: Any) -> Any:
    """Put None, which JSON has, for what is not a number, which it has not."""
    if isinstance(value, dict):
        return {name: _without_nan(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [_without_nan(inner) for inner in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value


def _check_output(path: Path) -> None:
    with saying_why(path, UserError):
        check_writable(path)


def _write(path: Path, data: bytes) -> None:
    with saying_why(path, UserError):
        write_atomically(path, data)


if __name__ == "__main__":
    raise SystemExit(main())
