"""A style: what fills need to know of it, and what it is worth (its card)."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import NamedTuple

from musegui.core.fill.fill_options import FillOptions, Strictness
from musegui.core.fill.style_mix import DEFAULT_STYLE, check_style_name
from musegui.core.score import DEFAULT_BPM
from musegui.core.translation import tr, tr_n, tr_noop
from musegui.core.voices import COMPASSES, DEFAULT_VOICE_SETTINGS, VOICE_COUNT, Registers

USUAL_PROGRAMS = tuple(settings.program for settings in DEFAULT_VOICE_SETTINGS)


class StyleRate(NamedTuple):
    """How often something happens, per 1,000 occasions: in the pieces, and in what fills write."""

    name: str
    of_pieces: float
    of_outputs: float


@dataclass(frozen=True)
class StyleFigures:
    """What was measured when a style was learnt.

    Attributes
    ----------
    pieces, held_back : int
        Pieces that it was learnt from, and those that it was checked with.
    nll_before, nll_after : float
        Masked-cell NLL of the pieces held back, nats per cell: of the network that it began with,
        and its own.
    rates : tuple of StyleRate
        Part-writing of the user's pieces, and of fills in the style.
    copied, copied_by_bach : float or None
        Share of the passages of four beats of what fills write that stand in the pieces it was
        learnt from; and as much of Bach's chorales in other ones of his.
    """

    pieces: int
    held_back: int
    nll_before: float
    nll_after: float
    rates: tuple[StyleRate, ...] = ()
    copied: float | None = None
    copied_by_bach: float | None = None

    @property
    def gain(self) -> float:
        """By what share the NLL of the pieces held back fell."""
        return 1 - self.nll_after / self.nll_before if self.nll_before else 0.0


@dataclass(frozen=True)
class Style:
    """What is known of a style.

    Attributes
    ----------
    name : str
    made_from, licence : str
        For people; empty where nothing is known.
    strictness : Strictness
        Towards faults of part-writing; what a fill in the style begins with.
    registers : tuple of (int, int), length 4
        Lowest and highest MIDI pitch of each voice.
    programs : tuple of int, length 4
        General MIDI programs of the voices.
    tempo_bpm : float
    figures : StyleFigures or None
    warnings : tuple of str
        What one should know before one trusts it, a sentence each.
    version : str
        Of the musegui that made it; empty for what ships with this one.

    Raises
    ------
    ValueError
        If the name is none, or there are not four programs.
    """

    name: str
    made_from: str = ""
    licence: str = ""
    strictness: Strictness = Strictness.FORBID
    registers: Registers = COMPASSES
    programs: tuple[int, ...] = USUAL_PROGRAMS
    tempo_bpm: float = DEFAULT_BPM
    figures: StyleFigures | None = None
    warnings: tuple[str, ...] = ()
    version: str = ""

    def __post_init__(self) -> None:
        check_style_name(self.name)
        if len(self.programs) != VOICE_COUNT:
            raise ValueError(
                tr("There are programs for {voice_count} voices.", voice_count=VOICE_COUNT)
            )


_BACH_WORDS = (
    tr_noop("254 four-voice chorales by Johann Sebastian Bach, as music21's corpus has them"),
    tr_noop("The music is in the public domain; the networks are under the Apache License 2.0."),
)
_HYMN_WORDS = (
    tr_noop(
        "243 four-part hymns, most of them of the 19th century, as the Open Hymnal Project sets "
        "them"
    ),
    tr_noop("Hymns that the Open Hymnal Project marks as public domain."),
)
"""As the file of the style has them."""

_LEARNT_FROM = tr_noop("{count} pieces of the folder '{folder}'")
_AS_LEARNT_FROM = re.compile(r"(\d{1,9}) pieces of the folder '(.*)'")

BACH = Style(DEFAULT_STYLE, *_BACH_WORDS)
"""The style of the shipped networks."""


def between(first: Style, second: Style, share: float) -> Style:
    """Give what fills between two styles begin with, under the first one's name.

    Registers lie between those of both; the strictness is that of the style with the larger share.

    Parameters
    ----------
    share : float
        That of the second style, 0 to 1.
    """
    registers = [
        (round(low + share * (other_low - low)), round(high + share * (other_high - high)))
        for (low, high), (other_low, other_high) in zip(
            first.registers, second.registers, strict=True
        )
    ]
    strictness = second.strictness if share > 0.5 else first.strictness
    return replace(first, registers=tuple(registers), strictness=strictness)


def in_style(options: FillOptions, old: Style, new: Style) -> FillOptions:
    """Change the style of options; what was as the old style has it becomes as the new one's."""
    strictness, registers = options.strictness, options.registers
    return replace(
        options,
        style=new.name,
        strictness=new.strictness if strictness is old.strictness else strictness,
        registers=new.registers if registers == old.registers else registers,
    )


def learnt_from(count: int, folder: str) -> str:
    """Say what a style was learnt from as its file has it, in English."""
    return _LEARNT_FROM.format(count=count, folder=folder)


def shown_words(words: str) -> str:
    """Give what a style's file says of its pieces in the user's language, if it is known there."""
    if words in _BACH_WORDS + _HYMN_WORDS:
        return tr(words)
    if found := _AS_LEARNT_FROM.fullmatch(words):
        return tr(_LEARNT_FROM, count=int(found[1]), folder=found[2])
    return words


def describe_style(style: Style) -> str:
    """Say in a line what a style was made from, and what that brought."""
    figures = style.figures
    if figures is None:
        return shown_words(style.made_from)
    made_from = shown_words(style.made_from) or tr_n("{n} piece", "{n} pieces", figures.pieces)
    return tr(
        "{made_from}; NLL {nll_before:.3f} -> {nll_after:.3f}",
        made_from=made_from,
        nll_before=figures.nll_before,
        nll_after=figures.nll_after,
    )
