"""ABC made ready for music21, which reads one voice only and stumbles over most decorations."""

from __future__ import annotations

import re

_FIELD = re.compile(r"^([A-Za-z]):(.*)$")
_VOICE_NAME = re.compile(r'(?:name|nm)\s*=\s*"([^"]*)"')
_INLINE_VOICE = re.compile(r"^\[V:\s*([^\]]+)\]")
_REPEAT = re.compile(r":\||\|:|::|\[[12]|\|[12]")
_DECORATION = re.compile(
    r"!([^!\s]*)!|\+([a-z]+)\+|([~HLMOPSTuv.])(?=[~HLMOPSTuv.]*[\^_=\[]*[A-Ga-gz])"
)
_FERMATA = "v"
FERMATA_CLASS = "DownBow"
"""What fermatas are written as for music21: a sign that it knows, and that singers don't need."""

_HEADER_FIELDS = frozenset("XTCMLQRKOSZNABDFGHIPUmrsu")


def has_repeats(tune: str) -> bool:
    """Tell whether the music of a tune has repeat signs or endings."""
    lines = (line for line in tune.splitlines() if not _FIELD.match(line))
    return any(_REPEAT.search(re.sub(r'"[^"]*"|%.*', "", line)) for line in lines)


def has_long_rests(tune: str) -> bool:
    """Tell whether a tune has rests of whole bars, which music21 passes over."""
    lines = (line for line in tune.splitlines() if not _FIELD.match(line))
    return any(re.search(r"[ZX]\d*\s*[|\]]", line) for line in lines)


def tunes(text: str) -> list[str]:
    """Part a file into its tunes; each begins with a field X."""
    starts = [match.start() for match in re.finditer(r"^X:", text, re.MULTILINE)]
    if not starts:
        return [text]
    stops = [*starts[1:], len(text)]
    return [text[start:stop] for start, stop in zip(starts, stops, strict=True)]


def voices(tune: str) -> list[tuple[str, str]]:
    """Part a tune into its voices: for each its name and a tune of one voice.

    A voice changes with a line ``V:id`` or a line that begins with ``[V:id]``. What stands before
    the first music is every voice's.
    """
    header: list[str] = []
    names: dict[str, str] = {}
    bodies: dict[str, list[str]] = {}
    voice, in_header = "", True
    for line in tune.splitlines():
        field = _FIELD.match(line)
        inline = _INLINE_VOICE.match(line)
        if field and field[1] == "V":
            voice = _declared(field[2], names)
        elif inline:
            voice = _declared(inline[1], names)
            bodies.setdefault(voice, []).append(_with_plain_signs(line[inline.end() :]))
        elif in_header and field and field[1] in _HEADER_FIELDS:
            header.append(line)
        elif line.strip() and not line.startswith("%"):
            bodies.setdefault(voice, []).append(line if field else _with_plain_signs(line))
        if field and field[1] == "K":
            in_header = False
    head = "\n".join(header)
    return [(names.get(v, ""), "\n".join([head, *body, ""])) for v, body in bodies.items()]


def _declared(field: str, names: dict[str, str]) -> str:
    """Give a voice's id, and remember what it is called."""
    voice, _, rest = field.strip().partition(" ")
    name = _VOICE_NAME.search(rest)
    if name or voice not in names:
        names[voice] = name[1] if name else voice
    return voice


def _with_plain_signs(line: str) -> str:
    """Keep only fermatas of all decorations, and no annotations and chord symbols."""

    def sign(match: re.Match[str]) -> str:
        name = match[1] or match[2] or match[3]
        return _FERMATA if name in ("fermata", "H") else ""

    return _DECORATION.sub(sign, re.sub(r'"[^"]*"', "", line)).replace("x", "z")
