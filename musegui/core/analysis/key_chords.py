"""The chords of a key as Roman numerals, and how usual each of them and each move between them is.

How the costs compare was chosen on the chorales with odd numbers in the edition of Riemenschneider
that experts have analysed (*When in Rome*, CC BY-SA; it is measured with, not shipped).
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from musegui.core.analysis.chord_qualities import Quality
from musegui.core.analysis.recognition import KEYS

COMMON, USUAL, LESS, RARE = 0.0, 0.35, 0.8, 1.4
"""What a chord costs, by how often it is met in its key."""


class Weights(NamedTuple):
    """How the costs compare."""

    strange: float = 4.0
    missing_root: float = 0.6
    missing_third: float = 0.26
    missing_fifth: float = 0.12
    missing_seventh: float = 0.94
    bass_strange: float = 0.5
    second_inversion: float = 0.48
    rare: float = 0.5
    applied: float = 1.63
    change: float = 0.28
    same_root: float = 0.15
    off_beat: float = 0.45
    fifth_down: float = 0.25
    to_tonic: float = 0.52
    end_tonic: float = 1.14
    key_change: float = 1.0
    key_within_phrase: float = 0.8
    key_without_phrases: float = 0.46
    key_distance: float = 0.21
    key_off_beat: float = 0.68
    to_minor: float = -0.26
    dominant_side: float = 0.2
    parallel: float = 0.6
    signature: float = 0.02
    signature_start: float = 0.5


WEIGHTS = Weights()


class Numeral(NamedTuple):
    """A chord of a key: its root in semitones above the tonic, and what it costs."""

    text: str
    degree: int
    quality: Quality
    cost: float


class NumeralTables(NamedTuple):
    """The numerals of a mode as arrays.

    Attributes
    ----------
    degrees, qualities : ndarray of int, shape (N,)
        The latter as places among `Quality`.
    costs : ndarray, shape (N,)
    moves : ndarray, shape (N, N)
        What it costs to go from one (row) to another (column).
    tonic : ndarray of bool, shape (N,)
    """

    degrees: NDArray[np.int64]
    qualities: NDArray[np.int64]
    costs: NDArray[np.float64]
    moves: NDArray[np.float64]
    tonic: NDArray[np.bool_]


_M, _m, _d = Quality.MAJOR, Quality.MINOR, Quality.DIMINISHED
_M7, _m7, _D7 = Quality.MAJOR_SEVENTH, Quality.MINOR_SEVENTH, Quality.DOMINANT_SEVENTH
_h7, _d7 = Quality.HALF_DIMINISHED, Quality.DIMINISHED_SEVENTH

_OWN: dict[bool, tuple[Numeral, ...]] = {
    False: (
        Numeral("I", 0, _M, COMMON), Numeral("V", 7, _M, COMMON), Numeral("V", 7, _D7, COMMON),
        Numeral("vi", 9, _m, USUAL), Numeral("ii", 2, _m, USUAL), Numeral("ii", 2, _m7, USUAL),
        Numeral("IV", 5, _M, USUAL), Numeral("viio", 11, _d, USUAL),
        Numeral("vi", 9, _m7, LESS), Numeral("viiø", 11, _h7, LESS),
        Numeral("IVM", 5, _M7, LESS), Numeral("iii", 4, _m, LESS),
        Numeral("iii", 4, _m7, RARE), Numeral("IM", 0, _M7, RARE),
        Numeral("iv", 5, _m, RARE), Numeral("v", 7, _m, RARE),
    ),
    True: (
        Numeral("i", 0, _m, COMMON), Numeral("V", 7, _M, COMMON), Numeral("V", 7, _D7, COMMON),
        Numeral("iv", 5, _m, USUAL), Numeral("viio", 11, _d, USUAL),
        Numeral("iiø", 2, _h7, USUAL), Numeral("VI", 8, _M, USUAL),
        Numeral("I", 0, _M, LESS), Numeral("IV", 5, _M, LESS), Numeral("v", 7, _m, LESS),
        Numeral("iio", 2, _d, LESS), Numeral("III", 3, _M, LESS),
        Numeral("viio", 11, _d7, LESS), Numeral("iv", 5, _m7, LESS), Numeral("VII", 10, _M, LESS),
        Numeral("ii", 2, _m, RARE), Numeral("viø", 9, _h7, RARE), Numeral("VIM", 8, _M7, RARE),
        Numeral("i", 0, _m7, RARE), Numeral("IV", 5, _D7, RARE), Numeral("ii", 2, _m7, RARE),
        Numeral("N", 1, _M, RARE),
    ),
}  # fmt: skip
"""The chords of a major and of a minor key."""

_TARGETS: dict[bool, tuple[tuple[str, int], ...]] = {
    False: (("V", 7), ("IV", 5), ("vi", 9), ("ii", 2), ("iii", 4)),
    True: (("V", 7), ("iv", 5), ("III", 3), ("VI", 8), ("VII", 10)),
}
"""The chords that have dominants of their own."""

_APPLIED = (
    ("V", 7, _D7, 0.0), ("viio", 11, _d, 0.2), ("viio", 11, _d7, 0.2), ("V", 7, _M, 0.3),
    ("viiø", 11, _h7, 0.4),
)  # fmt: skip

_FIGURES = {3: ("", "6", "64"), 4: ("7", "65", "43", "42")}
"""By how many notes a chord has, for each that may be the lowest."""


@cache
def numerals(minor: bool) -> tuple[Numeral, ...]:
    """List the chords of a mode, and the dominants of its chords that are not its own."""
    listed = list(_OWN[minor])
    known = {(numeral.degree, numeral.quality) for numeral in listed}
    for target, degree in _TARGETS[minor]:
        for text, above, quality, cost in _APPLIED:
            place = (degree + above) % 12, quality
            if place not in known:
                listed.append(Numeral(f"{text}/{target}", *place, WEIGHTS.applied + cost))
    return tuple(listed)


def with_figures(numeral: Numeral, above_root: int) -> str:
    """Write a numeral with the figures of its inversion, as ``"V65/V"``.

    Parameters
    ----------
    above_root : int
        Semitones from the root to the lowest note, 0-11; a strange bass makes no inversion.
    """
    intervals = sorted(numeral.quality.intervals)
    place = intervals.index(above_root) if above_root in intervals else 0
    text, slash, target = numeral.text.partition("/")
    return f"{text}{_FIGURES[len(intervals)][place]}{slash}{target}"


@cache
def numeral_tables(minor: bool) -> NumeralTables:
    """Give the numerals of a mode as arrays."""
    listed = numerals(minor)
    degrees = np.array([numeral.degree for numeral in listed])
    own_dominant = np.array([n.degree in (7, 11) and n.text.startswith(("V", "viio", "viiø"))
                             and "/" not in n.text for n in listed])  # fmt: skip
    tonic = degrees == 0
    falls_fifth = (degrees - degrees[:, np.newaxis]) % 12 == 5
    moves = WEIGHTS.change - WEIGHTS.fifth_down * falls_fifth
    moves = moves - WEIGHTS.to_tonic * (own_dominant[:, np.newaxis] & tonic)
    same_root = degrees[:, np.newaxis] == degrees
    return NumeralTables(
        degrees,
        np.array([list(Quality).index(numeral.quality) for numeral in listed]),
        WEIGHTS.rare * np.array([numeral.cost for numeral in listed]),
        np.where(same_root, WEIGHTS.same_root - WEIGHTS.off_beat / 2, moves),
        tonic,
    )


@cache
def key_signatures() -> NDArray[np.int64]:
    """Give the signature of each of `KEYS` as a place on the circle of fifths, 0-11."""
    return np.array([(key.tonic * 7 - 3 * key.minor) % 12 for key in KEYS])


@cache
def key_moves() -> NDArray[np.float64]:
    """Tell what it costs to come to a key (row) from another (column), shape (24, 24)."""
    signatures = key_signatures()
    tonics = np.array([key.tonic for key in KEYS])
    apart = (signatures[:, np.newaxis] - signatures + 6) % 12 - 6
    costs: NDArray[np.float64] = (
        WEIGHTS.key_change
        + WEIGHTS.key_distance * np.abs(apart)
        - WEIGHTS.dominant_side * np.sign(apart)
        + WEIGHTS.parallel * (tonics[:, np.newaxis] == tonics)
        + WEIGHTS.to_minor * np.array([key.minor for key in KEYS])[:, np.newaxis]
    )
    np.fill_diagonal(costs, np.inf)
    return costs


def chord_costs(share: NDArray[np.floating], basses: NDArray[np.integer]) -> NDArray[np.float64]:
    """Tell how badly each chord fits what sounds.

    Parameters
    ----------
    share : ndarray, shape (slices, 12)
        Of the sound, by pitch class.
    basses : ndarray, shape (slices,)
        Pitch class of the lowest note.

    Returns
    -------
    ndarray, shape (slices, 12, qualities)
        By root and quality.
    """
    there = share > 0
    missing = (WEIGHTS.missing_root, WEIGHTS.missing_third, WEIGHTS.missing_fifth,
               WEIGHTS.missing_seventh)  # fmt: skip
    costs = np.zeros((len(share), 12, len(Quality)))
    for index, quality in enumerate(Quality):
        intervals = sorted(quality.intervals)
        for root in range(12):
            classes = [(root + interval) % 12 for interval in intervals]
            cost = WEIGHTS.strange * (share.sum(axis=1) - share[:, classes].sum(axis=1))
            for note, penalty in zip(classes, missing, strict=False):
                cost += penalty * ~there[:, note]
            cost += WEIGHTS.bass_strange * ~np.isin(basses, classes)
            if len(intervals) == 3:
                cost += WEIGHTS.second_inversion * (basses == classes[2])
            costs[:, root, index] = cost
    return costs
