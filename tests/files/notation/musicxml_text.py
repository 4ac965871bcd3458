"""MusicXML for tests, from as few words as possible."""

from __future__ import annotations

from collections.abc import Sequence

HEAD = (
    "<attributes><divisions>{divisions}</divisions><key><fifths>0</fifths></key>"
    "<time><beats>4</beats><beat-type>4</beat-type></time></attributes>"
)


def note(pitch: str, duration: int | None = 4, more: str = "", *, before: str = "") -> str:
    """Write a note as ``"C5"`` or ``"F#4"``, or a rest as ``""``."""
    alter = f"<alter>{pitch.count('#') - pitch.count('b')}</alter>" if len(pitch) > 2 else ""
    sound = (
        f"<pitch><step>{pitch[0]}</step>{alter}<octave>{pitch[-1]}</octave></pitch>"
        if pitch
        else "<rest/>"
    )
    length = "" if duration is None else f"<duration>{duration}</duration>"
    return f"<note>{before}{sound}{length}{more}</note>"


def measure(content: str, number: int | str = "", **attributes: str) -> str:
    more = "".join(f' {name}="{value}"' for name, value in attributes.items())
    return f'<measure number="{number}"{more}>{content}</measure>'


def score(*parts: Sequence[str], names: Sequence[str] = (), divisions: int = 1) -> str:
    """Write a score of parts, each the contents of its measures, whose first gets a head."""
    named = [*names, *("",) * (len(parts) - len(names))]
    heads = "".join(
        f'<score-part id="P{k}"><part-name>{name}</part-name></score-part>'
        for k, name in enumerate(named)
    )
    bodies = "".join(
        f'<part id="P{k}">'
        + "".join(
            content
            if content.startswith("<measure")
            else measure((HEAD.format(divisions=divisions) if n == 0 else "") + content, n + 1)
            for n, content in enumerate(contents)
        )
        + "</part>"
        for k, contents in enumerate(parts)
    )
    return f"<score-partwise><part-list>{heads}</part-list>{bodies}</score-partwise>"
