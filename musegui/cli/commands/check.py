"""The command that lists part-writing faults, of a piece or of a folder of answers."""

from __future__ import annotations

import argparse
import csv
import difflib
import io
import json
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, nullcontext
from pathlib import Path
from textwrap import fill
from typing import TYPE_CHECKING, Any, NamedTuple

from musegui.cli.batch.batch import add_batch_arguments, run_batch
from musegui.cli.batch.batch_report import harmless
from musegui.cli.batch.batch_worker import Figures, FileCommand
from musegui.cli.outputs import check_output
from musegui.cli.parser_words import HELP_WIDTH
from musegui.cli.reading import find_pieces
from musegui.cli.streams import STANDARD, complain, standard_streams
from musegui.core.errors import UserError
from musegui.core.exercise.marking import POINTS, Assessment, assess, fault_line
from musegui.core.theory.faults import Kind
from musegui.core.theory.rules import CHECKED, RULES, Severity
from musegui.core.translation import tr, tr_n, tr_noop
from musegui.files.safe.atomic import saying_why, write_atomically

if TYPE_CHECKING:
    from musegui.core.score import Score

FAULTY, UNREADABLE = 1, 2
"""Exit codes: faults were found; a file could not be read or written."""

_ALL = "all"
_HEADS = {
    "file": tr_noop("file"),
    "points": tr_noop("points"),
    "empty beats": tr_noop("empty beats"),
}
"""Of the columns of `_TOTAL_FIELDS`, whose other names are severities."""

_TOTAL_FIELDS = ("file", "points", *map(str, Severity), "empty beats", "error")
_FAULT_FIELDS = (
    "file", "bar", "beat", "step", "rule", "severity", "points", "voices", "sentence", "error",
)  # fmt: skip


class _Checked(NamedTuple):
    """A file, and what was found in it or why it could not be read."""

    name: str
    score: Score | None = None
    found: Assessment | None = None
    error: str = ""


def check(words: Sequence[str], parser: argparse.ArgumentParser) -> int:
    """List the faults of files, or make a table of a folder."""
    arguments = _words(words, parser)
    several = len(arguments.input) > 1 or arguments.input[0].is_dir()
    into_folder = several and arguments.output is not None and arguments.output.is_dir()
    if into_folder or arguments.report is not None or arguments.jobs > 1:
        return run_batch(__name__, "check", words, arguments)
    if arguments.output == STANDARD:
        arguments.output = None
    if several:
        return _check_all(arguments)
    with standard_streams(arguments.input[0], None) as (source, _):
        arguments.input = [source]
        return _check_all(arguments)


def _check_all(arguments: argparse.Namespace) -> int:
    output: Path | None = arguments.output
    try:
        if output is not None:
            check_output(output)
        files = list(find_pieces(arguments.input))
    except UserError as problem:
        complain(str(problem))
        return UNREADABLE
    results = []
    for result in _read(files, arguments):
        if result.error:
            complain(result.error)
        results.append(result)
    table = any(path.is_dir() for path in arguments.input)
    text = _text(results, arguments, table=table)
    if output is None:
        print(text, end="\n" if text else "")
    elif not _written(output, f"{text}\n"):
        return UNREADABLE
    if any(result.error for result in results):
        return UNREADABLE
    return FAULTY if any(result.found and result.found.faults for result in results) else 0


def _words(words: Sequence[str], parser: argparse.ArgumentParser) -> argparse.Namespace:
    _add_arguments(parser)
    arguments = parser.parse_args(words)
    arguments.to = "json" if arguments.json else "csv" if arguments.csv else "txt"
    return arguments


def _check_file(arguments: argparse.Namespace) -> tuple[int, Figures]:
    """List the faults of one file, in a file of their own or on the terminal.

    Raises
    ------
    UserError
        If the one can't be read or the other not written.
    """
    (result,) = _read([(arguments.input, str(arguments.input))], arguments)
    if result.found is None:
        raise UserError(result.error)
    text = _text([result], arguments, table=False)
    if arguments.output == STANDARD:
        print(text)
    else:
        with saying_why(arguments.output, UserError):
            write_atomically(arguments.output, f"{text}\n".encode("utf-8", "backslashreplace"))
    figures = _total_row(result)
    return (FAULTY if result.found.faults else 0), {n: figures[n] for n in _TOTAL_FIELDS[1:-1]}


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.epilog = "\n".join(
        fill(line, HELP_WIDTH, subsequent_indent="    ", break_on_hyphens=False)
        for line in _epilog()
    )
    parser.add_argument(
        "input",
        type=Path,
        nargs="+",
        metavar="FILE | FOLDER",
        help=tr("pieces of any kind that is read; a folder, with those in it, becomes a table"),
    )
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help=tr("everything, for programs"))
    form.add_argument(
        "--csv",
        action="store_true",
        help=tr("for spreadsheets: a row for each fault or, of a folder, for each file"),
    )
    parser.add_argument(
        "--rules",
        type=_kinds,
        default=CHECKED,
        metavar="NAME,...",
        help=tr("check these alone, or {all!r} (those that are on by default)", all=_ALL),
    )
    parser.add_argument(
        "--explain", action="store_true", help=tr("say why each is a fault, and what cures it")
    )
    parser.add_argument(
        "-o",
        "--output",
        type=Path,
        metavar="FILE",
        help=tr("write there instead; into a folder a file for each"),
    )
    add_batch_arguments(parser, "")
    parser.set_defaults(reader=None)


def _epilog() -> Iterator[str]:
    costs = ", ".join(f"{tr(severity)} {points}" for severity, points in POINTS.items())
    yield tr("points: {costs}", costs=costs)
    yield tr(
        "exit codes: 0 no fault, {faulty} faults, {unreadable} a file could not be read or written",
        faulty=FAULTY,
        unreadable=UNREADABLE,
    )
    yield tr("rules:")
    for kind in RULES:
        notes = [] if tr(kind) == kind else [tr(kind)]
        if kind not in CHECKED:
            notes.append(tr("only if it is named"))
        yield f"  {kind}" + (f"   ({'; '.join(notes)})" if notes else "")


def _kinds(text: str) -> frozenset[Kind]:
    """Read the names of rules; hyphens may stand for spaces."""
    known = {_plain(kind): kind for kind in RULES}
    names = [_plain(name) for name in text.split(",") if name.strip()]
    if names == [_ALL]:
        return frozenset(RULES)
    for name in names:
        if name not in known:
            alike = difflib.get_close_matches(name, known, n=1)
            hint = (
                tr("did you mean {suggestion!r}?", suggestion=alike[0])
                if alike
                else tr("--help lists them.")
            )
            raise argparse.ArgumentTypeError(
                tr("there is no rule {name!r}; {hint}", name=name, hint=hint)
            )
    if not names:
        raise argparse.ArgumentTypeError(tr("no rule is named; --help lists them."))
    return frozenset(known[name] for name in names)


def _plain(name: str) -> str:
    return " ".join(name.lower().replace("-", " ").split())


def _read(files: Iterable[tuple[Path, str]], arguments: argparse.Namespace) -> Iterator[_Checked]:
    """Read and check one file after another, with one process for all that need one."""
    from musegui.files.notation.read import notation_reader
    from musegui.files.project.project_file import read_project
    from musegui.files.scores import FileKind, kind_of, read_any_song
    from musegui.files.song.song_score import score_from_song

    shared = arguments.reader
    with nullcontext(shared) if shared else closing(notation_reader()) as reader:
        for path, name in files:
            try:
                if kind_of(path) is FileKind.PROJECT:
                    score = read_project(path).score
                else:
                    score = score_from_song(read_any_song(path, reader))
            except UserError as problem:
                yield _Checked(name, error=str(problem))
            else:
                yield _Checked(name, score, assess(score, arguments.rules))


def _text(results: list[_Checked], arguments: argparse.Namespace, *, table: bool) -> str:
    if arguments.json:
        tables = [_as_json(result, explain=arguments.explain) for result in results]
        return json.dumps({"files": tables}, ensure_ascii=False, indent=1)
    if arguments.csv:
        rows = map(_total_row, results) if table else _fault_rows(results)
        return _csv(rows, _TOTAL_FIELDS if table else _FAULT_FIELDS)
    if table:
        return _aligned([_total_row(result) for result in results])
    return "\n".join(line for result in results for line in _lines(result, arguments.explain))


def _lines(result: _Checked, explain: bool) -> Iterator[str]:
    if result.score is None or result.found is None:
        return
    faults = result.found.faults
    for fault in faults:
        line = fault_line(result.score, fault)
        place = result.score.grid.position(fault.step)
        yield f"{result.name}: {place}: {line.sentence} ({tr(line.severity)})"
        if explain:
            yield f"    {tr(RULES[fault.kind].explanation)}"
            yield f"    {tr(RULES[fault.kind].cure)}"
    yield f"{result.name}: {_total(result.found)}."


def _total(found: Assessment) -> str:
    counts = [tr("no faults")]
    if found.faults:
        counts = [
            tr_n("{n} fault", "{n} faults", len(found.faults)),
            tr_n("{n} point", "{n} points", found.points),
        ]
    if found.open_beats:
        counts.append(tr_n("{n} beat empty", "{n} beats empty", found.open_beats))
    return ", ".join(counts)


def _fault_rows(results: Iterable[_Checked]) -> Iterator[dict[str, Any]]:
    for result in results:
        if result.score is None or result.found is None:
            yield {"file": result.name, "error": result.error}
            continue
        for fault in result.found.faults:
            row = fault_line(result.score, fault)._asdict()
            yield {"file": result.name, **row, "voices": " ".join(row["voices"]), "error": ""}


def _total_row(result: _Checked) -> dict[str, Any]:
    """Give the totals of a file; all but its name is empty where it could not be read."""
    if result.found is None:
        return dict.fromkeys(_TOTAL_FIELDS, "") | {"file": result.name, "error": result.error}
    severities = [RULES[fault.kind].severity for fault in result.found.faults]
    counts = {str(severity): severities.count(severity) for severity in Severity}
    totals = {"points": result.found.points, **counts, "empty beats": result.found.open_beats}
    return {"file": result.name, **totals, "error": ""}


def _as_json(result: _Checked, *, explain: bool) -> dict[str, Any]:
    if result.score is None or result.found is None:
        return {"file": result.name, "error": result.error}
    score = result.score
    totals = _total_row(result)
    rows = [fault_line(score, fault)._asdict() for fault in result.found.faults]
    if explain:
        for row, fault in zip(rows, result.found.faults, strict=True):
            rule = RULES[fault.kind]
            words = {"explanation": tr(rule.explanation), "cure": tr(rule.cure)}
            row |= {**words, "source": rule.source}
    return {
        "file": result.name,
        "title": score.credits.title,
        "exercise": score.exercise._asdict() if score.exercise else None,
        "points": totals["points"],
        "totals": {str(severity): totals[severity] for severity in Severity},
        "empty_beats": totals["empty beats"],
        "faults": rows,
    }


def _csv(rows: Iterable[dict[str, Any]], fields: Sequence[str]) -> str:
    text = io.StringIO()
    writer = csv.DictWriter(text, fields, restval="", lineterminator="\n")
    writer.writeheader()
    writer.writerows({name: harmless(value) for name, value in row.items()} for row in rows)
    return text.getvalue().removesuffix("\n")


def _aligned(rows: list[dict[str, Any]]) -> str:
    columns = _TOTAL_FIELDS[:-1]
    heads = [tr(_HEADS.get(name, name)) for name in columns]
    cells = [heads, *([str(row[name]) for name in columns] for row in rows)]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    lines = []
    for line, error in zip(cells, ["", *(row["error"] for row in rows)], strict=True):
        name, *numbers = line
        rest = [number.rjust(width) for number, width in zip(numbers, widths[1:], strict=True)]
        shown = [tr("can't be read")] if error else rest
        lines.append("  ".join([name.ljust(widths[0]), *shown]).rstrip())
    return "\n".join(lines)


def _written(path: Path, text: str) -> bool:
    try:
        with saying_why(path, UserError):
            write_atomically(path, text.encode("utf-8", "backslashreplace"))
    except UserError as problem:
        complain(str(problem))
        return False
    return True


def _made(_arguments: argparse.Namespace, output: Path) -> Sequence[Path]:
    return [output]


FILE_COMMANDS = {
    "check": FileCommand(
        _words, _check_file, _TOTAL_FIELDS[1:-1], _made, failure=UNREADABLE, writes=False
    )
}
