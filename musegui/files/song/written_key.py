"""Key signatures as files write them, and the keys that a score has for them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from musegui.core.keys import Key, key_name, spell
from musegui.core.translation import tr, tr_noop
from musegui.files.song.losses import Loss

_MOST_SIGNS = 7
_MODES = {
    "ionian": (0, ""), "aeolian": (3, ""), "dorian": (2, tr_noop("{tonic} dorian")),
    "phrygian": (4, tr_noop("{tonic} phrygian")), "lydian": (-1, tr_noop("{tonic} lydian")),
    "mixolydian": (1, tr_noop("{tonic} mixolydian")), "locrian": (5, tr_noop("{tonic} locrian")),
}  # fmt: skip
"""Of each mode how far its tonic lies from that of the major key, in fifths, and its name."""

_SHORTEST_NAME = 3


class WrittenKey(NamedTuple):
    """A key signature.

    Attributes
    ----------
    key : Key or None
        What a score has for it; None for none.
    written : str
        What it is called where it is another one; else empty.
    """

    key: Key | None
    written: str = ""


def written_key(fifths: int, *, minor: bool = False, mode: str = "") -> WrittenKey:
    """Give the key with a signature, or the one with another that sounds the same.

    Parameters
    ----------
    fifths : int
        Sharps, or flats below 0.
    minor : bool
    mode : str
        A church mode, or how its name begins; its own tonic is lost, its signature is kept.
    """
    full = _full_name(mode)
    key = Key(fifths if abs(fifths) <= _MOST_SIGNS else (fifths + 5) % 12 - 5,
              minor or full == "aeolian")  # fmt: skip
    name = mode_name(fifths + _MODES[full][0], full) if full else ""
    if name or key.fifths == fifths:
        return WrittenKey(key, name)
    signs = tr("{n} sharps", n=fifths) if fifths > 0 else tr("{n} flats", n=-fifths)
    return WrittenKey(key, signs)


def transposed_key(key: WrittenKey, semitones: int) -> WrittenKey:
    """Give the key that sounds where an instrument transposes; octaves change nothing."""
    if key.key is None or semitones % 12 == 0:
        return key
    fifths = (key.key.fifths + 7 * semitones + 5) % 12 - 5
    return WrittenKey(key.key._replace(fifths=fifths))


def mode_name(tonic: int, mode: str) -> str:
    """Name a key that is neither major nor minor, ``"D dorian"``; empty for another.

    Parameters
    ----------
    tonic : int
        Its place on the line of fifths.
    mode : str
        Its name, or how that begins.
    """
    full = _full_name(mode)
    name = _MODES[full][1] if full else ""
    return tr(name, tonic=spell(0, tonic).local_class) if name else ""


def _full_name(mode: str) -> str:
    begun = mode.lower()[:_SHORTEST_NAME]
    return next(
        (name for name in _MODES if len(begun) == _SHORTEST_NAME and name.startswith(begun)), ""
    )


def tell_keys(keys: Iterable[WrittenKey], remarks: list[str], losses: Counter[Loss]) -> None:
    """Say of all keys that are not as they are written what was taken for them."""
    for key, written in dict.fromkeys(keys):
        if key is None:
            losses[Loss.KEY] += 1
        elif written:
            remarks.append(
                tr(
                    "Its key signature, {written}, was taken as {key}.",
                    written=written,
                    key=key_name(key),
                )
            )
