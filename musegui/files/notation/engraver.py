"""Scores engraved by verovio; as a program of its own it does that out of the way of others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from musegui.core.score import Score
from musegui.core.translation import tr
from musegui.files.notation.musicxml.writing.signs import with_keys_on_bar_lines
from musegui.files.notation.musicxml.writing.writer import encode_musicxml
from musegui.files.notation.page_furniture import Furniture, cut_note, lines_for
from musegui.files.notation.plain_svg import Page, plain_page
from musegui.files.notation.written.page_setup import STAFF_MM, USUAL_PAGE, PageSetup, size_note
from musegui.files.notation.written.staves import staves_of
from musegui.files.notation.written.written_score import WrittenEvent
from musegui.processes.helper import HelperProcess, serve
from musegui.processes.pipe import Pipe

LIMIT_SECONDS = 120.0
_SHRINK = 0.95
"""At least so much smaller staves become, if they are to become smaller."""

_SCREEN_STAFF_MM = 7.2
_SCREEN_MARGIN_TENTHS = 40
_HIGHEST_PAGE_TENTHS = 60_000


@dataclass(frozen=True)
class EngravingRequest:
    """What is to be engraved, and how.

    Attributes
    ----------
    setup : PageSetup
        How the page looks. On a screen only staves, chords and bar numbers count, not the paper.
    screen_width : int
        0 for paper. For a screen the width of a system in tenths of a millimetre, with staves
        7.2 mm high: then one system makes a page, without anything around it.
    ink, generated_ink : str
        Colours of what is the user's, and of generated notes.
    title : str
        What the piece is called if its score has no title; empty for nothing.
    """

    score: Score
    setup: PageSetup = USUAL_PAGE
    screen_width: int = 0
    ink: str = "#000000"
    generated_ink: str = "#000000"
    title: str = ""


def engrave(request: EngravingRequest) -> list[Page]:
    """Engrave a score, page by page.

    Where the staves of one system are higher than a page, all of them become smaller.
    """
    setup = request.setup
    pages = _engrave(request)
    while pages and not request.screen_width and setup.staff_mm > STAFF_MM[0]:
        top, foot = 100 * setup.top_mm, pages[0].height - 100 * setup.top_mm
        bottom = max(page.bottom for page in pages)
        if bottom <= foot:
            break
        smaller = setup.staff_mm * min(_SHRINK, (foot - top) / (bottom - top))
        setup = replace(setup, staff_mm=max(smaller, STAFF_MM[0]))
        pages = _engrave(replace(request, setup=setup))
    return [replace(page, staff_mm=setup.staff_mm) for page in pages]


def page_note(request: EngravingRequest, pages: Sequence[Page]) -> str:
    """Say in which way pages are not as they were asked for; empty if they are."""
    if not pages:
        return ""
    setup = request.setup
    notes = (
        size_note(setup.staff_mm, pages[0].staff_mm),
        cut_note(request.score, setup, request.title),
    )
    return " ".join(filter(None, notes))


def _engrave(request: EngravingRequest) -> list[Page]:
    score, setup = with_keys_on_bar_lines(request.score), request.setup
    texts = score.credits._replace(title=score.credits.title or request.title)

    def color_of(piece: WrittenEvent) -> str:
        mine = score.locks[piece.voice, piece.start]
        return "" if mine or request.generated_ink == request.ink else request.generated_ink

    furniture = None if request.screen_width else Furniture(texts, setup)
    room = lines_for(furniture.block_height, setup.staff_mm) if furniture else 0
    xml = encode_musicxml(
        score,
        [replace(staff, name=tr(staff.name)) for staff in staves_of(setup.layout, score.ensemble)],
        color_of=color_of,
        complete=False,
        bar_numbers=setup.bar_numbers,
        chord_names=setup.chord_names,
        room_lines=room,
    )
    toolkit = _toolkit()
    width = request.screen_width
    options = _screen_options(width) if width else _paper_options(setup)
    toolkit.setOptions(options | {"mnumInterval": max(setup.bar_numbers, 0)})
    if not score.steps or not toolkit.loadData(xml.decode()):
        return []
    count: int = toolkit.getPageCount()
    return [
        plain_page(
            toolkit.renderToSVG(page),
            request.ink,
            furniture.texts(page, count) if furniture else (),
        )
        for page in range(1, count + 1)
    ]


def _screen_options(width: int) -> dict[str, object]:
    return _options(_SCREEN_STAFF_MM, _SCREEN_MARGIN_TENTHS, _SCREEN_MARGIN_TENTHS) | {
        "pageWidth": max(width, 100),
        "pageHeight": _HIGHEST_PAGE_TENTHS,
        "adjustPageHeight": True,
        "systemMaxPerPage": 1,
        "justifyVertically": False,
        "header": "none",
    }


def _paper_options(setup: PageSetup) -> dict[str, object]:
    width, height = setup.size_mm
    return _options(setup.staff_mm, round(10 * setup.side_mm), round(10 * setup.top_mm)) | {
        "pageWidth": round(10 * width),
        "pageHeight": round(10 * height),
        "adjustPageHeight": False,
        "systemMaxPerPage": 0,
        "justifyVertically": True,
        "header": "encoded",
    }


def _options(staff_mm: float, side: int, top: int) -> dict[str, object]:
    """Give all of verovio's options that are the same on paper and on a screen.

    It keeps its options from one engraving to the next, so each has to be set every time.
    """
    return {
        "breaks": "auto",
        "footer": "none",
        "unit": staff_mm * 10 / 8,
        "pageMarginTop": top,
        "pageMarginBottom": top,
        "pageMarginLeft": side,
        "pageMarginRight": side,
        "bottomMarginHeader": 0.0,
        "svgViewBox": True,
        "svgFormatRaw": True,
    }


@cache
def _toolkit() -> Any:
    import verovio

    verovio.enableLog(verovio.LOG_OFF)
    return verovio.toolkit()


class Engraver:
    """A process that engraves, so that neither window nor playback has to wait."""

    def __init__(self) -> None:
        self._helper = HelperProcess("musegui.files.notation.engraver")

    def engrave(self, request: EngravingRequest) -> list[Page]:
        """Engrave a score, page by page.

        Raises
        ------
        HelperError
            If the process ended, or took too long.
        """
        pages: list[Page] = self._helper.ask(request, LIMIT_SECONDS)
        return pages

    def close(self) -> None:
        self._helper.close()


def main(pipe: Pipe) -> None:
    """Engrave for the process that started this one."""
    _toolkit()
    serve(pipe, engrave)
