"""The command that lists styles and keeps their files."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from pathlib import Path

from musegui.core.style.style import describe_style
from musegui.core.style.style_card import card_lines
from musegui.core.translation import tr
from musegui.files.styles.style_file import SUFFIX
from musegui.files.styles.style_folder import (
    FoundStyle,
    delete_style,
    export_style,
    find_styles,
    import_style,
    rename_style,
    style_at,
)
from musegui.files.styles.style_table import table_of_style


def styles(words: Sequence[str], parser: argparse.ArgumentParser) -> int:
    """List styles, show one's card, or import, export, rename or delete one."""
    _add_arguments(parser)
    arguments = parser.parse_args(words)
    if arguments.name is not None and arguments.source is None:
        parser.error(tr("--name goes with --import; --rename renames what is there."))
    _act(arguments)
    return 0


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--json", action="store_true", help=tr("print what is listed or shown as JSON")
    )
    what = parser.add_mutually_exclusive_group()
    what.add_argument(
        "--show", metavar="NAME|FILE", help=tr("print a style's card: what it is worth, and why")
    )
    what.add_argument(
        "--import",
        dest="source",
        type=Path,
        metavar=f"FILE{SUFFIX}",
        help=tr(
            "copy a style into the folder of styles, so that it is listed; --name gives it "
            "another name"
        ),
    )
    what.add_argument(
        "--export",
        nargs=2,
        metavar=("NAME", f"FILE{SUFFIX}"),
        help=tr("copy a style to a file"),
    )
    what.add_argument("--rename", nargs=2, metavar=("OLD", "NEW"), help=tr("rename an own style"))
    what.add_argument("--delete", metavar="NAME", help=tr("delete an own style"))
    parser.add_argument("--name", metavar="NAME", help=tr("for --import: what it is to be called"))


def _act(arguments: argparse.Namespace) -> None:
    """Do the one thing that was asked."""
    if arguments.show is not None:
        _show(style_at(arguments.show), as_json=arguments.json)
    elif arguments.source is not None:
        imported = import_style(arguments.source, arguments.name)
        print(tr("Imported {name!r} to {path}.", name=imported.style.name, path=imported.path))
    elif arguments.export is not None:
        export_style(arguments.export[0], Path(arguments.export[1]))
        print(tr("Wrote {path}.", path=arguments.export[1]))
    elif arguments.rename is not None:
        print(tr("It is called {name!r} now.", name=rename_style(*arguments.rename).style.name))
    elif arguments.delete is not None:
        delete_style(arguments.delete)
        print(tr("Deleted {name!r}.", name=arguments.delete))
    else:
        _list(as_json=arguments.json)


def _show(found: FoundStyle, *, as_json: bool) -> None:
    if as_json:
        print(json.dumps(_row(found), indent=2))
    else:
        print("\n".join(card_lines(found.style)))


def _list(*, as_json: bool) -> None:
    found, problems = find_styles()
    if as_json:
        rows = [_row(each) for each in found]
        print(json.dumps({"styles": rows, "problems": problems}, indent=2))
        return
    width = max(len(each.style.name) for each in found)
    for each in found:
        print(f"{each.style.name:<{width}}  {describe_style(each.style)}")
    for problem in problems:
        print(tr("Left out: {problem}", problem=problem))


def _row(found: FoundStyle) -> dict[str, object]:
    path = None if found.path is None else str(found.path)
    return {**table_of_style(found.style), "path": path, "own": found.is_own}
