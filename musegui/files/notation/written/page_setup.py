"""How a printed page is to look: paper, staves, and what stands beside the notes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from musegui.core.translation import tr
from musegui.files.notation.written.staves import StaffLayout

PAPERS_MM: Mapping[str, tuple[float, float]] = {
    "A4": (210, 297),
    "A5": (148, 210),
    "A3": (297, 420),
    "B5": (176, 250),
    "Letter": (215.9, 279.4),
    "Legal": (215.9, 355.6),
    "Tabloid": (279.4, 431.8),
    "Octavo": (171.45, 266.7),
}
"""Width and height, upright, by the names that people know."""

STAFF_MM = (3.6, 9.6)
MARGIN_MM = (0.0, 50.0)
"""The least and the most of a staff's height, and of a margin."""

EACH_SYSTEM, NEVER = -1, 0
"""Of bar numbers: at the beginning of each system, or not at all."""

BAR_NUMBERS = range(EACH_SYSTEM, 65)
"""What may be said of bar numbers: one of these two, or how many bars apart they stand."""


class ChordNames(StrEnum):
    """How the chords are named on the page."""

    NONE = "none"
    SYMBOLS = "symbols"
    NUMERALS = "numerals"
    ANALYSIS = "analysis"


class PageNumbers(StrEnum):
    """What is said of the pages at their edges."""

    NONE = "none"
    NUMBER = "number"
    COUNT = "count"


@dataclass(frozen=True)
class PageSetup:
    """How the printed page is to look.

    Attributes
    ----------
    paper : str
        One of `PAPERS_MM`.
    side_mm, top_mm : float
        Margins left and right, above and below.
    staff_mm : float
        Height of a staff, from the lowest line to the highest.
    bar_numbers : int
        After how many bars one stands; or `EACH_SYSTEM`, or `NEVER`.

    Raises
    ------
    ValueError
        If there is no such paper, or a measure is out of bounds.
    """

    paper: str = "A4"
    landscape: bool = False
    side_mm: float = 15.0
    top_mm: float = 15.0
    staff_mm: float = 6.4
    layout: StaffLayout = StaffLayout.CLOSED
    bar_numbers: int = EACH_SYSTEM
    chord_names: ChordNames = ChordNames.NONE
    page_numbers: PageNumbers = PageNumbers.NUMBER

    def __post_init__(self) -> None:
        if self.paper not in PAPERS_MM:
            raise ValueError(tr("There is no paper {paper!r:.40}.", paper=self.paper))
        if not STAFF_MM[0] <= self.staff_mm <= STAFF_MM[1]:
            raise ValueError(
                tr(
                    "A staff is {lowest:g} to {highest:g} mm high.",
                    lowest=STAFF_MM[0],
                    highest=STAFF_MM[1],
                )
            )
        if not all(MARGIN_MM[0] <= mm <= MARGIN_MM[1] for mm in (self.side_mm, self.top_mm)):
            raise ValueError(
                tr(
                    "A margin is {least:g} to {most:g} mm wide.",
                    least=MARGIN_MM[0],
                    most=MARGIN_MM[1],
                )
            )
        if self.bar_numbers not in BAR_NUMBERS:
            raise ValueError(
                tr(
                    "Bar numbers stand at most {bars} bars apart.",
                    bars=BAR_NUMBERS[-1],
                )
            )

    @property
    def size_mm(self) -> tuple[float, float]:
        """Width and height of the paper as it is held."""
        width, height = PAPERS_MM[self.paper]
        return (height, width) if self.landscape else (width, height)


USUAL_PAGE = PageSetup()
"""What is printed where nothing else is asked for."""


def size_note(asked_mm: float, printed_mm: float) -> str:
    """Say that staves are smaller than was asked for; empty if they are not."""
    if printed_mm >= asked_mm:
        return ""
    return tr(
        "Staves are {printed:.1f} mm high: {asked:.1f} mm do not fit on this page.",
        printed=printed_mm,
        asked=asked_mm,
    )
