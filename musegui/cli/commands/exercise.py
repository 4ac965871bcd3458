"""The command that makes exercises."""

from __future__ import annotations

import argparse
import random
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from musegui.cli.argument_types import bars_argument, whole_number
from musegui.cli.outputs import check_output
from musegui.cli.streams import standard_streams
from musegui.core.errors import UserError
from musegui.core.marks import MAX_TEXT_LENGTH, ExerciseKind
from musegui.core.translation import tr, tr_n
from musegui.files.safe.atomic import reason

if TYPE_CHECKING:
    from musegui.core.score import Score

_KINDS = {kind.removeprefix("given ").replace(" ", "-"): kind for kind in ExerciseKind}


def exercise(words: Sequence[str], parser: argparse.ArgumentParser) -> int:
    """Make one exercise, or a folder of them."""
    _add_arguments(parser)
    arguments = parser.parse_args(words)
    if arguments.count is not None and (arguments.chorale or arguments.input or arguments.solution):
        parser.error(
            tr("--count takes chorales by chance: without --chorale, --from and --solution.")
        )
    if len(arguments.task) > MAX_TEXT_LENGTH:
        parser.error(tr("--task has at most {count} characters.", count=MAX_TEXT_LENGTH))
    if arguments.count is not None:
        return _make_many(arguments)
    streams = standard_streams(arguments.input, arguments.output, ".muse")
    with streams as (arguments.input, output):
        assert output is not None
        for path in filter(None, (output, arguments.solution)):
            _check_project(path)
        chance = random.Random(arguments.seed)
        name, score = _source(arguments, chance)
        _write(_part(score, arguments, chance), arguments, output, name)
    return 0


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--kind", choices=_KINDS, required=True, help=tr("what is given"))
    source = parser.add_mutually_exclusive_group()
    source.add_argument("--chorale", metavar="NAME", help=tr("such as bwv66.6 (one by chance)"))
    source.add_argument(
        "--from", type=Path, dest="input", metavar="FILE", help=tr("your own piece")
    )
    part = parser.add_mutually_exclusive_group()
    part.add_argument("--bars", type=bars_argument, metavar="N-M", help=tr("only these bars (all)"))
    part.add_argument(
        "--phrase",
        type=whole_number(0),
        metavar="N",
        help=tr("only this phrase, as fermatas end them, from 1; 0 takes one by chance"),
    )
    parser.add_argument(
        "--seed", type=whole_number(0), metavar="N", help=tr("gives the same exercise again")
    )
    parser.add_argument(
        "--count",
        type=whole_number(1, 400),
        metavar="N",
        help=tr("make so many of different chorales; OUT is then a folder"),
    )
    parser.add_argument(
        "--task", type=str, default="", metavar="TEXT", help=tr("what is to be done")
    )
    parser.add_argument(
        "--solution", type=Path, metavar="FILE", help=tr("write the composer's own there, for you")
    )
    parser.add_argument(
        "-o", "--output", type=Path, required=True, metavar="OUT", help=tr("OUT.muse, or a folder")
    )


def _check_project(path: Path) -> None:
    from musegui.files.scores import FileKind

    check_output(path, [FileKind.PROJECT])


def _source(arguments: argparse.Namespace, chance: random.Random) -> tuple[str, Score]:
    from musegui.files.chorale_book import chorale_names, read_chorale
    from musegui.files.scores import read_score

    if arguments.input is not None:
        return arguments.input.stem, read_score(arguments.input)
    name = arguments.chorale or chance.choice(chorale_names() or ["bwv66.6"])
    return name, read_chorale(name)


def _part(score: Score, arguments: argparse.Namespace, chance: random.Random) -> Score:
    from musegui.core.exercise.exercises import cut_bars, cut_phrase, phrase_spans

    if arguments.bars is not None:
        return cut_bars(score, arguments.bars[0], arguments.bars[-1])
    if arguments.phrase is not None:
        number = arguments.phrase or chance.randint(1, max(len(phrase_spans(score)), 1))
        return cut_phrase(score, number)
    return score


def _write(score: Score, arguments: argparse.Namespace, output: Path, name: str) -> None:
    from musegui.core.exercise.exercises import make_exercise
    from musegui.files.scores import write_score

    task = make_exercise(score, _KINDS[arguments.kind], arguments.task)
    write_score(task, output)
    print(tr("Wrote {path}, of {name}.", path=output, name=name))
    if arguments.solution is not None:
        write_score(score, arguments.solution)
        print(tr("Wrote {path}.", path=arguments.solution))


def _make_many(arguments: argparse.Namespace) -> int:
    """Make exercises of chorales in an order that the seed gives."""
    from musegui.files.chorale_book import chorale_names, read_chorale

    folder: Path = arguments.output
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        raise UserError(
            tr(
                "{path} can't be made into a folder: {reason}.",
                path=folder,
                reason=reason(problem),
            )
        ) from problem
    chance = random.Random(arguments.seed)
    names = chorale_names()
    chance.shuffle(names)
    for name in names[: arguments.count]:
        output = folder / f"{name}-{arguments.kind}.muse"
        _write(_part(read_chorale(name), arguments, chance), arguments, output, name)
    if len(names) < arguments.count:
        raise UserError(
            tr_n(
                "Only {n} chorale is suitable; ask for fewer with --count.",
                "Only {n} chorales are suitable; ask for fewer with --count.",
                len(names),
            )
        )
    return 0
