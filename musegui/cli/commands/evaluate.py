"""The command that measures a network."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from musegui.cli.argument_types import whole_number
from musegui.cli.engine_outputs import draw_engines, format_engines, read_curve
from musegui.cli.evaluation_outputs import draw_curves, format_table
from musegui.cli.outputs import check_output
from musegui.core.errors import UserError
from musegui.core.fill.continuing import CONTINUATION_ENGINES
from musegui.core.fill.fill_options import RESOLUTIONS
from musegui.core.translation import listed, tr
from musegui.files.safe.atomic import saying_why, write_atomically
from musegui.model.evaluation.evaluation import EvaluationRequest, EvaluationRun
from musegui.model.evaluation.frame_measures import FRAME_ENGINES, measure_frames
from musegui.model.evaluation.measures import MEASURES
from musegui.model.evaluation.metrics import ReportProgress, no_progress
from musegui.model.evaluation.subject import CROP_STEPS, EvaluationOptions
from musegui.model.network.network import CONFIGURATIONS
from musegui.model.training.chorales import FOLDS
from musegui.model.training.corpora import CORPORA
from musegui.model.training.trainer import CURVE_FILE

FRAMES = "frames"
"""The measure of 2012, nats per frame and accuracy, which is one of engines of frames."""

_OF_FRAMES = {"measure", "engines", "weights", "data", "fold", "pieces", "seed", "json"}


def evaluate(words: Sequence[str], parser: argparse.ArgumentParser) -> int:
    """Print a table per measure, and write what is asked for."""
    _add_arguments(parser)
    arguments = parser.parse_args(words)
    engines = arguments.engines or []
    measures = list(dict.fromkeys(arguments.measure or ([] if engines else ["masked"])))
    if FRAMES in measures:
        return _evaluate_frames(arguments, measures, parser)
    if arguments.figure is not None and bool(engines) == ("gibbs" in measures):
        parser.error(tr("--figure draws '--measure gibbs' or '--engines'; ask for one of them."))
    curves = {_curve_name(path): read_curve(path) for path in arguments.curve or []}
    for output in (arguments.json, arguments.figure):
        if output is not None:
            check_output(output)
    run = EvaluationRun(_request(arguments), _watch)
    print(run.title)
    for name in measures:
        print(f"\n{name}\n{format_table(run.measure(name))}", flush=True)
        if arguments.json is not None:
            _write(arguments.json, json.dumps(run.report, indent=2).encode() + b"\n")
    for engine in engines:
        rows = run.compare(engine)
        if arguments.json is not None:
            _write(arguments.json, json.dumps(run.report, indent=2).encode() + b"\n")
        if engine == engines[-1]:
            print(f"\nengines\n{format_engines(rows)}", flush=True)
    if arguments.figure is not None:
        picture = draw_engines(rows, curves) if engines else draw_curves(run.report["gibbs"])
        _write(arguments.figure, picture)
    return 0


def _evaluate_frames(
    arguments: argparse.Namespace, measures: Sequence[str], parser: argparse.ArgumentParser
) -> int:
    """Measure engines of frames, which needs no network of the fill."""
    engines = arguments.engines or list(FRAME_ENGINES)
    if len(measures) > 1 or not set(engines) <= set(FRAME_ENGINES):
        parser.error(
            tr(
                "--measure {measure} stands alone, for {engines}.",
                measure=FRAMES,
                engines=listed(list(FRAME_ENGINES)),
            )
        )
    if arguments.weights is not None and len(engines) > 1:
        parser.error(tr("--weights are those of one engine; say which by --engines."))
    for name, value in vars(arguments).items():
        if name not in _OF_FRAMES and value != parser.get_default(name):
            parser.error(
                tr(
                    "--measure {measure} has no use for {option}.",
                    measure=FRAMES,
                    option=f"--{name}",
                )
            )
    if arguments.json is not None:
        check_output(arguments.json)
    figures = {
        name: measure_frames(
            name,
            arguments.weights,
            arguments.data,
            arguments.fold,
            arguments.pieces,
            arguments.seed,
            _watch(name),
        )
        for name in engines
    }
    print(f"{FRAMES} ({arguments.fold})\n{format_table(figures)}")
    if arguments.json is not None:
        _write(arguments.json, json.dumps({FRAMES: figures}, indent=2).encode() + b"\n")
    return 0


def _engine_names(text: str) -> list[str]:
    """Read names with commas between them, or ``all``."""
    names = list(dict.fromkeys(name.strip() for name in text.split(",")))
    if names == ["all"]:
        return list(CONTINUATION_ENGINES)
    for name in names:
        if name not in CONTINUATION_ENGINES:
            raise argparse.ArgumentTypeError(
                tr(
                    "there is no continuation engine {name!r}; the engines are {engines}, or all",
                    name=name,
                    engines=", ".join(CONTINUATION_ENGINES),
                )
            )
    return names


def _curve_name(path: Path) -> str:
    """Call a curve after its file, or its run."""
    named = path.parent if path.name == CURVE_FILE else path
    return named.name.removesuffix(".curve.jsonl")


def _request(arguments: argparse.Namespace) -> EvaluationRequest:
    return EvaluationRequest(
        weights=arguments.weights,
        network=arguments.network,
        resolution=arguments.resolution,
        data=arguments.data,
        corpus=arguments.corpus,
        fold=arguments.fold,
        pieces=arguments.pieces,
        device=arguments.device,
        threads=arguments.threads,
        options=EvaluationOptions(
            arguments.orderings, arguments.crop, arguments.sweeps, arguments.seed
        ),
    )


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    _add_subject(parser)
    _add_measures(parser)
    _add_sizes(parser, EvaluationOptions())
    _add_outputs(parser)


def _add_subject(parser: argparse.ArgumentParser) -> None:
    """Let the command take which network is measured, and on which pieces."""
    network = parser.add_mutually_exclusive_group()
    network.add_argument(
        "--weights", type=Path, metavar="FILE", help=tr("weights or a style (the shipped ones)")
    )
    network.add_argument(
        "--network", choices=CONFIGURATIONS, help=tr("an untrained network instead")
    )
    parser.add_argument(
        "--resolution",
        type=int,
        choices=RESOLUTIONS,
        help=tr("grid (that of the weights, else 16)"),
    )
    data = parser.add_mutually_exclusive_group()
    data.add_argument("--data", type=Path, metavar="FILE.json", help=tr("JSB chorales"))
    data.add_argument(
        "--corpus",
        choices=CORPORA,
        default=EvaluationRequest.corpus,
        help=tr("what music21 holds ({corpus})", corpus=EvaluationRequest.corpus),
    )
    parser.add_argument("--fold", default="valid", help=f"{', '.join(FOLDS)} (valid)")


def _add_measures(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--measure",
        action="append",
        choices=[*MEASURES, FRAMES],
        help=tr("give it again for more (masked)"),
    )
    parser.add_argument(
        "--engines",
        type=_engine_names,
        metavar="all|NAME,NAME",
        help=tr("a table of continuation engines, which go on with the openings of the pieces"),
    )
    parser.add_argument(
        "--curve",
        type=Path,
        action="append",
        metavar="RUN",
        help=tr("with --engines --figure: draw the curve of a training run, too (again for more)"),
    )


def _add_sizes(parser: argparse.ArgumentParser, default: EvaluationOptions) -> None:
    """Let the command take how much is measured, and on what."""
    parser.add_argument(
        "--orderings",
        type=whole_number(1),
        default=default.orderings,
        metavar="E",
        help=tr("orderings of the framewise NLL ({orderings})", orderings=default.orderings),
    )
    parser.add_argument(
        "--crop",
        type=whole_number(0),
        metavar="N",
        help=tr(
            "steps of the network's grid: of the crops that masked measures take side by side, "
            "or of each piece's beginning ({crop} for masked, masked-soprano, gibbs and "
            "steering, else whole pieces, which 0 says for all)",
            crop=CROP_STEPS,
        ),
    )
    parser.add_argument(
        "--pieces", type=whole_number(1), metavar="N", help=tr("the first so many (all)")
    )
    parser.add_argument(
        "--sweeps",
        "--steps",
        type=whole_number(1),
        default=default.sampling_sweeps,
        metavar="N",
        help=tr("sweeps of the samplers ({sweeps})", sweeps=default.sampling_sweeps),
    )
    parser.add_argument(
        "--seed",
        type=whole_number(0),
        default=0,
        metavar="S",
        help=tr("another number draws other notes (0)"),
    )
    parser.add_argument("--device", help=tr("cpu, cuda, mps (the best there is)"))
    parser.add_argument("--threads", type=whole_number(1), metavar="N", help=tr("CPU threads"))


def _add_outputs(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--json", type=Path, metavar="OUT.json", help=tr("where to write the figures")
    )
    parser.add_argument(
        "--figure",
        type=Path,
        metavar="OUT.svg",
        help=tr("where to draw the curves of gibbs, or the engines"),
    )


def _watch(task: str) -> ReportProgress:
    """Show progress on a terminal, in one line."""
    if not sys.stderr.isatty():
        return no_progress

    def show(done: int, total: int) -> None:
        line = "" if done == total else f"{task}: {done} of {total}"
        print(f"\r\x1b[K{line}", end="", file=sys.stderr, flush=True)

    return show


def _write(path: Path, data: bytes) -> None:
    with saying_why(path, UserError):
        write_atomically(path, data)
