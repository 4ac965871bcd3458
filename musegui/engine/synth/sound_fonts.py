"""The sound fonts that lie on this system, and what they call themselves."""

from __future__ import annotations

import os
import struct
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

SUFFIXES = (".sf2", ".sf3")

_HEAD_BYTES = 16_384
"""The name stands near the beginning of a file."""


class FoundFont(NamedTuple):
    """A sound font: the file, links followed, and its name."""

    path: Path
    name: str


def usual_folders() -> list[Path]:
    """List where sound fonts are kept on this system, the user's own first."""
    home = Path.home()
    musescore = [home / "Documents" / f"MuseScore{n}" / "SoundFonts" for n in (4, 3)]
    if sys.platform == "win32":
        return [home / "Documents" / "SoundFonts", *musescore, Path("C:/soundfonts")]
    if sys.platform == "darwin":
        banks = Path("Library", "Audio", "Sounds", "Banks")
        return [home / banks, *musescore, "/" / banks, Path("/opt/homebrew/share/soundfonts")]
    own = Path(os.environ.get("XDG_DATA_HOME") or home / ".local" / "share")
    shares = [own, Path("/usr/local/share"), Path("/usr/share")]
    kinds = ("sounds/sf2", "sounds/sf3", "soundfonts")
    return [*(share / kind for share in shares for kind in kinds), *musescore]


def find_sound_fonts(folders: Iterable[Path] | None = None) -> list[FoundFont]:
    """Find the sound fonts in some folders and in the folders inside them.

    Parameters
    ----------
    folders : iterable of Path, optional
        By default the usual ones.

    Returns
    -------
    list of FoundFont
        By name, each file once. What can't be read, or is no sound font, is left out.
    """
    found: dict[Path, FoundFont] = {}
    for folder in usual_folders() if folders is None else folders:
        for path in (*_files(folder), *(p for inner in _folders(folder) for p in _files(inner))):
            real = path.resolve()
            name = sound_font_name(real) if real not in found else None
            if name is not None:
                found[real] = FoundFont(real, name)
    return sorted(found.values(), key=lambda font: (font.name.casefold(), font.path))


def sound_font_name(path: Path) -> str | None:
    """Give what a sound font calls itself, or else its file name; None if it is no sound font."""
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD_BYTES)
    except OSError:
        return None
    if head[:4] != b"RIFF" or head[8:12] != b"sfbk":
        return None
    return _name_in(head) or path.stem


def _name_in(head: bytes) -> str:
    """Look for the name among the chunks of the list that comes first."""
    position = 12
    while position + 8 <= len(head):
        tag, length = struct.unpack_from("<4sI", head, position)
        position += 8
        if tag == b"LIST":
            position += 4
            continue
        if tag == b"INAM":
            text = head[position : position + length].split(b"\0")[0]
            return text.decode("utf-8", errors="replace").strip()
        position += length + length % 2
    return ""


def _files(folder: Path) -> list[Path]:
    return [path for path in _entries(folder) if path.suffix.lower() in SUFFIXES]


def _folders(folder: Path) -> list[Path]:
    return [path for path in _entries(folder) if path.is_dir()]


def _entries(folder: Path) -> list[Path]:
    try:
        return sorted(folder.iterdir())
    except OSError:
        return []
