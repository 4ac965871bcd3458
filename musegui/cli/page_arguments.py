"""The arguments of a command that prints pages."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from musegui.core.errors import UserError
from musegui.core.translation import tr

if TYPE_CHECKING:
    from musegui.files.notation.written.page_setup import PageSetup
    from musegui.files.notation.written.staves import StaffLayout

_FIELDS = {
    "paper": "paper",
    "landscape": "landscape",
    "side_margin": "side_mm",
    "top_margin": "top_mm",
    "staff_size": "staff_mm",
    "layout": "layout",
    "bar_numbers": "bar_numbers",
    "page_numbers": "page_numbers",
    "chords": "chord_names",
}
"""The attributes of `PageSetup`, by the arguments that set them."""


def add_page_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments that say how a page looks."""
    from musegui.files.notation.written.staves import StaffLayout

    parser.add_argument(
        "--layout",
        "--staves",
        choices=[str(layout) for layout in StaffLayout],
        help=tr(
            "two staves (closed), four (open), or four with two smaller ones for a rehearsal's "
            "pianist (reduction); open in MusicXML, closed on paper"
        ),
    )
    page = parser.add_argument_group(tr("printed pages (PDF, SVG, PNG)"))
    _add_measures(page)
    _add_marks(page)


def _add_measures(page: argparse._ArgumentGroup) -> None:
    """Let a command take how large the paper, its margins and its staves are."""
    from musegui.files.notation.written.page_setup import MARGIN_MM, PAPERS_MM, STAFF_MM, USUAL_PAGE

    usual = USUAL_PAGE
    papers = {name.lower(): name for name in PAPERS_MM}
    page.add_argument(
        "--paper",
        type=lambda word: papers.get(word.lower(), word),
        choices=tuple(PAPERS_MM),
        metavar="NAME",
        help=f"{', '.join(papers)} ({usual.paper.lower()})",
    )
    page.add_argument(
        "--landscape", action="store_true", default=None, help=tr("paper on its side")
    )
    for name, default in ("side", usual.side_mm), ("top", usual.top_mm):
        words = {
            "lowest": f"{MARGIN_MM[0]:g}",
            "highest": f"{MARGIN_MM[1]:g}",
            "usual": f"{default:g}",
        }
        page.add_argument(
            f"--{name}-margin",
            type=float,
            metavar="MM",
            help=tr("margin left and right, {lowest} to {highest} mm ({usual})", **words)
            if name == "side"
            else tr("margin above and below, {lowest} to {highest} mm ({usual})", **words),
        )
    page.add_argument(
        "--staff-size",
        type=float,
        metavar="MM",
        help=tr(
            "height of a staff, {lowest} to {highest} mm ({usual})",
            lowest=f"{STAFF_MM[0]:g}",
            highest=f"{STAFF_MM[1]:g}",
            usual=f"{usual.staff_mm:g}",
        ),
    )


def _add_marks(page: argparse._ArgumentGroup) -> None:
    """Let a command take which numbers and chords stand beside the music."""
    from musegui.files.notation.written.page_setup import ChordNames, PageNumbers

    page.add_argument(
        "--bar-numbers",
        type=_bar_numbers,
        metavar="WHICH",
        help=tr(
            "'system' for one at the beginning of each, 'none', or N for every Nth bar (system)"
        ),
    )
    page.add_argument(
        "--page-numbers",
        choices=[str(choice) for choice in PageNumbers],
        help=tr("none, the number, or also the count of all pages (number)"),
    )
    page.add_argument(
        "--chords",
        choices=[str(choice) for choice in ChordNames],
        help=tr(
            "name the chords by symbols above or Roman numerals below the staves; an analysis "
            "also has cadences and non-chord notes (none)"
        ),
    )


def page_setup_of(arguments: argparse.Namespace) -> PageSetup:
    """Give the page that the arguments ask for.

    Raises
    ------
    UserError
        If a measure is out of bounds.
    """
    from musegui.files.notation.written.page_setup import ChordNames, PageNumbers, PageSetup
    from musegui.files.notation.written.staves import StaffLayout

    kinds = {"layout": StaffLayout, "page_numbers": PageNumbers, "chords": ChordNames}
    given: dict[str, Any] = {
        field: kinds[name](value) if name in kinds else value
        for name, field in _FIELDS.items()
        if (value := getattr(arguments, name)) is not None
    }
    try:
        return PageSetup(**given)
    except ValueError as error:
        raise UserError(str(error)) from error


def file_layout_of(arguments: argparse.Namespace) -> StaffLayout | None:
    """Give the layout of staves in a file for other programs, if one is asked for.

    Raises
    ------
    UserError
        If something is asked for that only printed pages have.
    """
    from musegui.files.notation.written.staves import StaffLayout

    for name in _FIELDS:
        if name != "layout" and getattr(arguments, name) is not None:
            raise UserError(
                tr(
                    "{option} is for printed pages; name a PDF, SVG or PNG file.",
                    option="--" + name.replace("_", "-"),
                )
            )
    layout = arguments.layout and StaffLayout(arguments.layout)
    if layout is StaffLayout.REDUCTION:
        raise UserError(
            tr(
                "{option} is for printed pages; name a PDF, SVG or PNG file.",
                option="--layout reduction",
            )
        )
    return layout


def _bar_numbers(word: str) -> int:
    from musegui.files.notation.written.page_setup import EACH_SYSTEM, NEVER
    from musegui.files.safe.texts import whole_of

    words = {"system": EACH_SYSTEM, "none": NEVER}
    if word in words:
        return words[word]
    number = whole_of(word)
    if not number:
        raise argparse.ArgumentTypeError(
            tr("{word!r} is neither 'system', 'none' nor a number", word=word)
        )
    return number
