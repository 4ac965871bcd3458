"""Words and signs that say the way through a score: D.C., D.S., Fine, To Coda, segno and coda."""

from __future__ import annotations

import re

from musegui.files.sheet.road_signs import BarMarks, Jump, Until

SEGNO = "\N{MUSICAL SYMBOL SEGNO}"
CODA = "\N{MUSICAL SYMBOL CODA}"

_CODA = rf"(?:coda\b|{CODA}|\u2295|\u00d8)"
_SEGNO = rf"(?:segno\b|se\u00f1o\b|{SEGNO}|\u00a7)"
_DA_CAPO = re.compile(r"\bd\.?\s*c\b\.?|\bda\s+capo\b")
_DAL_SEGNO = re.compile(rf"\bd\.?\s*s\b\.?|\bd\.\s*{_SEGNO}|\bd(?:al|el|a|as)?\s+{_SEGNO}")
_AL_CODA = re.compile(
    rf"\b(?:al|alla|a|\u00e0|to|zur|until)\s+(?:the\s+|la\s+)?{_CODA}|\be\s.*{_CODA}"
)
_AL_FINE = re.compile(r"\b(?:al|alla|a|to|bis|until)\s+(?:the\s+)?(?:fine?|end|ende|schluss)\b")
_TO_CODA = re.compile(
    rf"(?:(?:al|alla|a|\u00e0|to|zur|go to|vers)\s+(?:the\s+|la\s+)?{_CODA}|\bto\s*{_CODA})\W*"
)
_FINE = re.compile(r"\W*(?:il\s+)?(?:fine?|ende)\W*")
_ONLY_CODA = re.compile(rf"\W*{_CODA}\W*")
_ONLY_SEGNO = re.compile(rf"\W*{_SEGNO}\W*")
_ASIDE = re.compile(
    r"\b(?:on|at|after|before|upon|beim?|nach|vor|dopo|prima)\s+(?:the\s+)?d\b"
    r"|\b(?:only|tacet|time|nur)\b"
)
"""Words about a jump that say what to do there, not to take it."""

_WITH_REPEATS = re.compile(r"\b(?:con|with|mit|avec|col)\b.*\b(?:rep|rip|wdh|wied|r\u00e9p)")


def marks_of_words(text: str) -> BarMarks:
    """Read what one direction says of the way.

    Parameters
    ----------
    text : str
        All words of it, with `SEGNO` and `CODA` where it has the signs.

    Returns
    -------
    BarMarks
        Empty if it says nothing of the way.
    """
    words = " ".join(text.casefold().split())
    to_segno = bool(_DAL_SEGNO.search(words))
    if (to_segno or _DA_CAPO.search(words)) and not _ASIDE.search(words):
        until: Until = (
            "coda" if _AL_CODA.search(words) else "fine" if _AL_FINE.search(words) else ""
        )
        return BarMarks(
            jump=Jump(to_segno, until=until, with_repeats=bool(_WITH_REPEATS.search(words)))
        )
    if _TO_CODA.fullmatch(words):
        return BarMarks(to_coda="")
    return BarMarks(
        fine=bool(_FINE.fullmatch(words)),
        coda="" if _ONLY_CODA.fullmatch(words) else None,
        segno="" if _ONLY_SEGNO.fullmatch(words) else None,
    )
