"""A style's card in words: what it was made from, what it is worth, what to beware of."""

from __future__ import annotations

from musegui.core.fill.fill_options import Strictness
from musegui.core.fill.style import Style, StyleFigures, StyleRate
from musegui.core.keys import pitch_name
from musegui.core.voices import VOICES

RATE_LABELS = {
    "fifths": "parallel fifths",
    "octaves": "parallel octaves",
    "crossings": "crossed voices",
    "wide_spacings": "wide gaps between voices",
    "out_of_compass": "notes out of compass",
    "leaps": "leaps of more than an octave",
}
"""What the rates of `PartWriting` are called."""

_STRICTNESS = {
    Strictness.OFF: "faults of part-writing are allowed",
    Strictness.DISCOURAGE: "faults of part-writing are discouraged",
    Strictness.FORBID: "faults of part-writing are forbidden",
}

FEWEST_PIECES = 10
"""With fewer, a card warns."""

MOST_COPIED = 0.05
"""Share of copied passages, above that of Bach's chorales, from which a card warns."""


def card_lines(style: Style) -> list[str]:
    """Give a card as lines for a terminal."""
    lines = [style.name, ""]
    lines += [f"{label + ':':<14}{text}" for label, text in card_facts(style)]
    if style.figures is not None and style.figures.rates:
        lines += ["", f"{'Per 1,000':<32}{'your pieces':>12}{'fills':>8}"]
        lines += [
            f"  {rate_label(rate):<30}{rate.of_pieces:>12.1f}{rate.of_outputs:>8.1f}"
            for rate in style.figures.rates
        ]
    return lines + [line for warning in style.warnings for line in ("", f"Beware: {warning}")]


def card_facts(style: Style) -> list[tuple[str, str]]:
    """Give what a card says besides its table and warnings: labels, each with a text."""
    facts = [("Made from", style.made_from)]
    if style.figures is not None:
        facts += _figures(style.figures)
    registers = ", ".join(
        f"{voice.spec.letter} {pitch_name(low)}–{pitch_name(high)}"
        for voice, (low, high) in zip(VOICES, style.registers, strict=True)
    )
    facts += [
        ("Part-writing", f"{_STRICTNESS[style.strictness]} unless you choose otherwise"),
        ("Registers", registers),
        ("Tempo", f"{style.tempo_bpm:.0f} quarter notes a minute"),
        ("Licence", style.licence),
        ("Made with", f"musegui {style.version}" if style.version else ""),
    ]
    return [(label, text) for label, text in facts if text]


def _figures(figures: StyleFigures) -> list[tuple[str, str]]:
    change = f"{abs(figures.gain):.0%} {'lower' if figures.gain >= 0 else 'higher'}"
    facts = [
        ("Pieces", f"{figures.pieces} learnt, {figures.held_back} held back to check"),
        (
            "Check",
            f"surprise at the pieces held back {figures.nll_before:.3f} before, "
            f"{figures.nll_after:.3f} after ({change}; nats a note, lower is better)",
        ),
    ]
    if figures.copied is not None:
        text = (
            f"{figures.copied:.1%} of what fills write, four beats at a time, stands in the pieces"
        )
        if figures.copied_by_bach is not None:
            text += f" (of Bach's own chorales {figures.copied_by_bach:.1%} stand in others of his)"
        facts.append(("Copied", text))
    return facts


def rate_label(rate: StyleRate) -> str:
    """Name a rate for people."""
    return RATE_LABELS.get(rate.name, rate.name.replace("_", " "))
