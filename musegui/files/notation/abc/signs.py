"""What the decorations of ABC mean here: what is left out, and what says the way."""

from __future__ import annotations

import re

from musegui.core.loudness import LEVELS
from musegui.files.sheet.road_signs import BarMarks, Jump
from musegui.files.sheet.sheet import HAIRPIN_STOP
from musegui.files.song.losses import Loss

LETTERS = {
    ".": "staccato", "~": "roll", "H": "fermata", "L": "accent", "M": "lowermordent", "O": "coda",
    "P": "uppermordent", "S": "segno", "T": "trill", "u": "upbow", "v": "downbow",
}  # fmt: skip
"""What single letters mean unless ``U:`` says otherwise."""

FERMATAS = frozenset({"fermata", "invertedfermata"})

_WAY = {
    "D.C.": BarMarks(jump=Jump()),
    "dacapo": BarMarks(jump=Jump()),
    "D.C.alfine": BarMarks(jump=Jump(until="fine")),
    "D.C.alcoda": BarMarks(jump=Jump(until="coda")),
    "D.S.": BarMarks(jump=Jump(to_segno=True)),
    "D.S.alfine": BarMarks(jump=Jump(to_segno=True, until="fine")),
    "D.S.alcoda": BarMarks(jump=Jump(to_segno=True, until="coda")),
    "fine": BarMarks(fine=True),
    "segno": BarMarks(segno=""),
    "coda": BarMarks(coda=""),
    "dacoda": BarMarks(to_coda=""),
    "tocoda": BarMarks(to_coda=""),
}
_BY_LOWER = {name.lower(): marks for name, marks in _WAY.items()}
_DYNAMIC = re.compile(r"p{1,4}|m[pf]|f{1,4}|s?fz|[<>][()]|(?:cresc|dim)\w*[()]?|n")
_ORNAMENT = re.compile(
    r"trill[()]?|(?:lower|upper)?mordent|pralltriller|roll|(?:inverted)?turnx?|arpeggio|slide|/{1,4}"
)
_ARTICULATION = re.compile(
    r"staccato|tenuto|accent|>|emphasis|marcato|\^|wedge|u(?:pbow)?|(?:down)?bow|v|open|thumb|snap"
    r"|\+|plus|breath|(?:short|medium|long)phrase"
)


_HAIRPINS = {
    "crescendo(": "<", "<(": "<", "diminuendo(": ">", ">(": ">", "crescendo)": HAIRPIN_STOP,
    "<)": HAIRPIN_STOP, "diminuendo)": HAIRPIN_STOP, ">)": HAIRPIN_STOP,
}  # fmt: skip


def loudness_of(decoration: str) -> str | None:
    """Tell the dynamic or the end of a hairpin that a decoration is."""
    return decoration if decoration in LEVELS else _HAIRPINS.get(decoration)


def way_of(decoration: str) -> BarMarks | None:
    """Tell what a decoration says of the way through a tune."""
    return _BY_LOWER.get(decoration.lower())


def loss_of(decoration: str) -> Loss | None:
    """Tell as what a decoration is left out; None for what is only layout."""
    if decoration in FERMATAS or not decoration or decoration in ("nil", "none"):
        return None
    if _DYNAMIC.fullmatch(decoration):
        return Loss.DYNAMIC
    if _ORNAMENT.fullmatch(decoration):
        return Loss.ORNAMENT
    return Loss.ARTICULATION if _ARTICULATION.fullmatch(decoration) else Loss.SIGN
