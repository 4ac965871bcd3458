"""What a user can ask of a fill: one type and one table for command line, panel and measures."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from musegui.core.fill.style_mix import (
    DEFAULT_STYLE,
    StyleMix,
    StyleShare,
    check_share,
    check_style_name,
)
from musegui.core.keys import pitch_name
from musegui.core.pitch import HIGHEST_PITCH, LOWEST_PITCH
from musegui.core.translation import in_sentence, tr
from musegui.core.voices import COMPASSES, VOICES, Registers

RESOLUTIONS = (16, 8)
DEFAULT_RESOLUTION = RESOLUTIONS[0]
MAX_SWEEPS = 1024
MAX_CANDIDATES = 64
MAX_BEST_OF = 16
MIN_TEMPERATURE, MAX_TEMPERATURE = 0.05, 5.0


class Strictness(StrEnum):
    """How much part-writing faults are held against a pitch."""

    OFF = "off"
    DISCOURAGE = "discourage"
    FORBID = "forbid"


class FillQuality(NamedTuple):
    """How much is done for a fill: sweeps, and how many are made for each candidate."""

    name: str
    sweeps: int
    best_of: int


QUALITIES = (
    FillQuality("draft", 12, 1),
    FillQuality("good", 32, 1),
    FillQuality("best", 96, 4),
)


class Slider(NamedTuple):
    """A number that steers a fill: one row of the panel, one option of the command line.

    Attributes
    ----------
    option : str
        Name of the field of `FillOptions`.
    low, high : str
        What its ends are called.
    sentence : str
        What it does, for people; ``musegui evaluate --measure steering`` holds it to that.
    lowest, highest, neutral : float
    """

    option: str
    low: str
    high: str
    sentence: str
    lowest: float
    highest: float
    neutral: float


SLIDERS = (
    Slider(
        "temperature",
        "predictable",
        "adventurous",
        "Low takes the likeliest notes, much the same each time; high takes more varied ones.",
        0.5,
        2.0,
        1.0,
    ),
    Slider(
        "similarity",
        "start fresh",
        "stay close",
        "How much of what stands there is kept: nothing for its own sake, or nearly all.",
        0.0,
        1.0,
        0.0,
    ),
    Slider(
        "mode", "minor", "major", "Leans towards minor or towards major chords.", -1.0, 1.0, 0.0
    ),
    Slider(
        "surprise",
        "conventional",
        "surprising",
        "Prefers the notes that one expects, or those that are possible but unexpected.",
        -1.0,
        1.0,
        0.0,
    ),
    Slider(
        "activity",
        "calm",
        "busy",
        "Lets the voices hold their notes longer, or move more often.",
        -1.0,
        1.0,
        0.0,
    ),
    Slider(
        "motion",
        "smooth",
        "leaping",
        "Lets the voices move by seconds, or leap.",
        -1.0,
        1.0,
        0.0,
    ),
    Slider(
        "chord_strength",
        "loose",
        "exact",
        "How closely chords that are asked for are followed: exact puts them before the rules of "
        "part-writing, anything looser puts the rules first.",
        0.0,
        1.0,
        1.0,
    ),
)


@dataclass(frozen=True)
class FillOptions:
    """How a region is filled.

    Attributes
    ----------
    resolution : {16, 8}
        Grid of the new notes: sixteenths or eighths.
    sweeps : int
        Passes of annealed Gibbs sampling over the region, 1-1024.
    temperature : float
        Below 1 the likely becomes likelier, above 1 the unlikely; 0.05-5.
    candidates : int
        Alternatives made at once, 1-64.
    best_of : int
        So many are made for each candidate, of which the one with the fewest points of
        part-writing is kept, or else the likeliest; 1-16.
    strictness : Strictness
        Against parallel fifths and octaves, crossings, wide spacing, voices out of their
        registers, and leaps of more than an octave.
    similarity : float
        How much a fill keeps of what stands in its region: 0 ignores it, 1 changes only what
        is all but impossible.
    mode, surprise, activity, motion, chord_strength : float
        See `SLIDERS`, which has their bounds.
    registers : tuple of (int, int), length 4
        Lowest and highest MIDI pitch of each voice; what a fill writes stays within them
        where it can.
    keep_rhythm : bool
        Whether the notes that stand in the region only change their pitch: every onset and every
        rest stays where it is, on the grid of sixteenths whatever the resolution.
    picardy : bool
        Whether a piece in minor closes on a major chord, the Picardy third, as Bach's do.
    style : str
        The name of the style that is written in; see `musegui.core.style.style`.
    second_style : StyleShare or None
        Another style that has a say beside it.

    Raises
    ------
    ValueError
        If a value is out of its bounds.
    """

    resolution: int = DEFAULT_RESOLUTION
    sweeps: int = 32
    temperature: float = 1.0
    candidates: int = 1
    strictness: Strictness = Strictness.FORBID
    similarity: float = 0.0
    mode: float = 0.0
    surprise: float = 0.0
    activity: float = 0.0
    motion: float = 0.0
    chord_strength: float = 1.0
    registers: Registers = COMPASSES
    keep_rhythm: bool = False
    picardy: bool = True
    best_of: int = 1
    style: str = DEFAULT_STYLE
    second_style: StyleShare | None = None

    def __post_init__(self) -> None:
        if self.resolution not in RESOLUTIONS:
            raise ValueError(
                tr("The resolution is 16 or 8, not {resolution}.", resolution=self.resolution)
            )
        self._check_counts()
        for slider in SLIDERS:
            lowest, highest = option_bounds(slider)
            value = getattr(self, slider.option)
            if not lowest <= value <= highest:
                raise ValueError(
                    tr(
                        "The {option} lies between {lowest:g} and {highest:g}, not {value}.",
                        option=slider.option.replace("_", " "),
                        lowest=lowest,
                        highest=highest,
                        value=value,
                    )
                )
        if not isinstance(self.strictness, Strictness):
            raise ValueError(f"The strictness is one of Strictness, not {self.strictness!r}.")
        _check_registers(self.registers)
        check_style_name(self.style)
        if self.second_style is not None:
            check_share(self.second_style)

    def _check_counts(self) -> None:
        if not 1 <= self.sweeps <= MAX_SWEEPS:
            raise ValueError(
                tr(
                    "The number of sweeps lies between 1 and {most}, not {sweeps}.",
                    most=MAX_SWEEPS,
                    sweeps=self.sweeps,
                )
            )
        if not 1 <= self.candidates <= MAX_CANDIDATES:
            raise ValueError(
                tr(
                    "There can be 1 to {most} candidates, not {candidates}.",
                    most=MAX_CANDIDATES,
                    candidates=self.candidates,
                )
            )
        if not 1 <= self.best_of <= MAX_BEST_OF:
            raise ValueError(
                tr(
                    "A candidate can be the best of 1 to {most}, not of {best_of}.",
                    most=MAX_BEST_OF,
                    best_of=self.best_of,
                )
            )

    @property
    def styles(self) -> StyleMix:
        """The style that is written in, with the second one."""
        return StyleMix(self.style, self.second_style)


def quality_of(options: FillOptions) -> FillQuality | None:
    """Give the quality that options have; None where sweeps and choice fit none of them."""
    wanted = options.sweeps, options.best_of
    return next((quality for quality in QUALITIES if quality[1:] == wanted), None)


def effort(options: FillOptions) -> float:
    """Tell about how long a fill takes, by what it takes to make one candidate in one sweep.

    In a batch a further candidate takes about half as long as the first; two styles take twice as
    long as one.
    """
    candidates = (1 + options.candidates * options.best_of) / 2
    return len(options.styles.shares) * options.sweeps * candidates


def option_bounds(slider: Slider) -> tuple[float, float]:
    """Give what an option may be; temperatures go further than their slider."""
    if slider.option == "temperature":
        return MIN_TEMPERATURE, MAX_TEMPERATURE
    return slider.lowest, slider.highest


def _check_registers(registers: Registers) -> None:
    if len(registers) != len(VOICES):
        raise ValueError(
            tr(
                "There are registers for {all} voices, not {given}.",
                all=len(VOICES),
                given=len(registers),
            )
        )
    for voice, (lowest, highest) in zip(VOICES, registers, strict=True):
        if LOWEST_PITCH <= lowest <= highest <= HIGHEST_PITCH:
            continue
        fields = {
            "voice": in_sentence(voice.label),
            "lowest": pitch_name(lowest),
            "highest": pitch_name(highest),
        }
        if lowest > highest:
            raise ValueError(
                tr(
                    "The {voice}'s register, {lowest} to {highest}, is empty: its lowest pitch "
                    "lies above its highest.",
                    **fields,
                )
            )
        raise ValueError(
            tr(
                "The {voice}'s register, {lowest} to {highest}, does not lie within "
                "{lowest_pitch} to {highest_pitch}.",
                lowest_pitch=pitch_name(LOWEST_PITCH),
                highest_pitch=pitch_name(HIGHEST_PITCH),
                **fields,
            )
        )
