"""Scores engraved by verovio; as a program of its own it does that out of the way of others."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

from musegui.core.score import Score
from musegui.files.notation.musicxml_writer import CLOSED_SCORE, OPEN_SCORE, encode_musicxml
from musegui.files.notation.plain_svg import Page, plain_page
from musegui.files.notation.written_score import WrittenEvent
from musegui.processes.helper import HelperProcess, serve
from musegui.processes.pipe import Pipe

A4_TENTHS_MM = (2100, 2970)
LIMIT_SECONDS = 120.0


@dataclass(frozen=True)
class EngravingRequest:
    """What is to be engraved, and how.

    Attributes
    ----------
    closed : bool
        On two staves rather than four.
    width, height : int
        Of a page, in tenths of a millimetre; one system makes a page where height is 0.
    ink, generated_ink : str
        Colours of what is the user's, and of generated notes.
    title : str
        Above the first system; empty for none.
    """

    score: Score
    closed: bool = True
    width: int = A4_TENTHS_MM[0]
    height: int = A4_TENTHS_MM[1]
    ink: str = "#000000"
    generated_ink: str = "#000000"
    title: str = ""


def engrave(request: EngravingRequest) -> list[Page]:
    """Engrave a score, page by page."""
    score = request.score

    def color_of(piece: WrittenEvent) -> str:
        mine = score.locks[piece.voice, piece.start]
        return "" if mine or request.generated_ink == request.ink else request.generated_ink

    staves = CLOSED_SCORE if request.closed else OPEN_SCORE
    xml = encode_musicxml(score, staves, title=request.title, color_of=color_of, complete=False)
    toolkit = _toolkit()
    toolkit.setOptions(
        {
            "pageWidth": max(request.width, 100),
            "pageHeight": request.height or 60_000,
            "adjustPageHeight": not request.height,
            "systemMaxPerPage": 0 if request.height else 1,
            "breaks": "auto",
            "header": "auto" if request.title else "none",
            "footer": "none",
            "pageMarginTop": 150 if request.height else 40,
            "pageMarginBottom": 150 if request.height else 40,
            "pageMarginLeft": 150 if request.height else 40,
            "pageMarginRight": 150 if request.height else 40,
            "svgViewBox": True,
            "justifyVertically": False,
        }
    )
    if not score.steps or not toolkit.loadData(xml.decode()):
        return []
    count: int = toolkit.getPageCount()
    return [plain_page(toolkit.renderToSVG(page), request.ink) for page in range(1, count + 1)]


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
