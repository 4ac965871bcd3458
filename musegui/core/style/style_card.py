"""A style's card in words: what it was made from, what it is worth, what to watch out for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from musegui.core.fill.fill_options import Strictness
from musegui.core.keys import pitch_name
from musegui.core.style.style import Style, StyleFigures, StyleRate, shown_words
from musegui.core.translation import number, tr, tr_noop
from musegui.core.voices import VOICES

RATE_LABELS = {
    "fifths": tr_noop("parallel fifths"),
    "octaves": tr_noop("parallel octaves"),
    "crossings": tr_noop("crossed voices"),
    "wide_spacings": tr_noop("wide gaps between voices"),
    "out_of_compass": tr_noop("notes out of compass"),
    "leaps": tr_noop("leaps of more than an octave"),
}
"""What the rates of `PartWriting` are called."""

_STRICTNESS = {
    Strictness.OFF: tr_noop("faults of part-writing are allowed unless you choose otherwise"),
    Strictness.DISCOURAGE: tr_noop(
        "faults of part-writing are discouraged unless you choose otherwise"
    ),
    Strictness.FORBID: tr_noop("faults of part-writing are forbidden unless you choose otherwise"),
}

_ONLY_SIXTEENTHS = tr_noop("on sixteenths only; asked for eighths, fills write sixteenths")
"""Of styles that were learnt: nothing else is."""

FEWEST_PIECES = 10
"""With fewer, a card warns."""

MOST_COPIED = 0.05
"""Share of copied passages, above that of Bach's chorales, from which a card warns."""

COPIED_BY_BACH = 0.064
"""`copied_share` of Bach's own chorales: those of the valid fold against the train fold."""


def card_lines(style: Style) -> list[str]:
    """Give a card as lines for a terminal."""
    lines = [style.name, ""]
    facts = card_facts(style)
    width = max(14, *(len(label) + 2 for label, _ in facts))
    lines += [f"{label + ':':<{width}}{text}" for label, text in facts]
    if style.figures is not None and style.figures.rates:
        lines += ["", *_rate_lines(style.figures.rates)]
    return lines + [
        line
        for warning in card_warnings(style)
        for line in ("", tr("Beware: {warning}", warning=warning))
    ]


def _rate_lines(rates: Sequence[StyleRate]) -> Iterator[str]:
    rows = [(tr("Per 1,000"), tr("your pieces"), tr("fills"))]
    rows += [
        (f"  {rate_label(r)}", number(r.of_pieces, ".1f"), number(r.of_outputs, ".1f"))
        for r in rates
    ]
    first, second, third = (max(map(len, column)) for column in zip(*rows, strict=True))
    for label, theirs, ours in rows:
        yield f"{label:<{max(first, 32)}}{theirs:>{max(second + 1, 12)}}{ours:>{max(third + 2, 8)}}"


def card_warnings(style: Style) -> list[str]:
    """Give the warnings of a card, which its file has in English, in the user's language."""
    if style.figures is None:
        return list(style.warnings)
    stored, shown = figure_warnings(style.figures, str.format), figure_warnings(style.figures, tr)
    known = dict(zip(stored, shown, strict=True))
    return [known.get(warning, warning) for warning in style.warnings]


def figure_warnings(figures: StyleFigures, say: Callable[..., str]) -> list[str]:
    """Warn of what figures say against a style.

    Parameters
    ----------
    say : callable
        Makes a sentence of an English text and its fields: `tr`, or `str.format` for a file.
    """
    warnings = []
    if figures.pieces < FEWEST_PIECES:
        text = (
            tr_noop(
                "It was learnt from {count} piece only: with fewer than {fewest} a style knows its "
                "pieces rather than their way of writing."
            )
            if figures.pieces == 1
            else tr_noop(
                "It was learnt from {count} pieces only: with fewer than {fewest} a style knows "
                "its pieces rather than their way of writing."
            )
        )
        warnings.append(say(text, count=figures.pieces, fewest=FEWEST_PIECES))
    if figures.gain <= 0:
        text = tr_noop(
            "The pieces that were held back surprise it as much as before: nothing was learnt that "
            "holds for more than the pieces themselves."
        )
        warnings.append(say(text))
    if figures.copied is not None and figures.copied > COPIED_BY_BACH + MOST_COPIED:
        text = tr_noop(
            "{share:.0%} of what fills write, four beats at a time, stands in the pieces word for "
            "word."
        )
        warnings.append(say(text, share=figures.copied))
    return warnings


def card_facts(style: Style) -> list[tuple[str, str]]:
    """Give what a card says besides its table and warnings: labels, each with a text."""
    facts = [(tr("Made from"), shown_words(style.made_from))]
    if style.figures is not None:
        facts += _figures(style.figures)
    registers = ", ".join(
        f"{voice.spec.letter} {pitch_name(low)}–{pitch_name(high)}"
        for voice, (low, high) in zip(VOICES, style.registers, strict=True)
    )
    facts += [
        (tr("Part-writing"), tr(_STRICTNESS[style.strictness])),
        (tr("Notes"), "" if style.figures is None else tr(_ONLY_SIXTEENTHS)),
        (tr("Registers"), registers),
        (tr("Tempo"), tr("{bpm:.0f} quarter notes a minute", bpm=style.tempo_bpm)),
        (tr("Licence"), shown_words(style.licence)),
        (tr("Made with"), f"musegui {style.version}" if style.version else ""),
    ]
    return [(label, text) for label, text in facts if text]


def _figures(figures: StyleFigures) -> list[tuple[str, str]]:
    change = (
        tr("{change:.0%} lower", change=figures.gain)
        if figures.gain >= 0
        else tr("{change:.0%} higher", change=-figures.gain)
    )
    facts = [
        (
            tr("Pieces"),
            tr(
                "{learnt} learnt, {held_back} held back to check",
                learnt=figures.pieces,
                held_back=figures.held_back,
            ),
        ),
        (
            tr("Check"),
            tr(
                "surprise at the pieces held back {before:.3f} before, {after:.3f} after "
                "({change}; nats a note, lower is better)",
                before=figures.nll_before,
                after=figures.nll_after,
                change=change,
            ),
        ),
    ]
    if figures.copied is not None:
        text = tr(
            "{share:.1%} of what fills write, four beats at a time, stands in the pieces",
            share=figures.copied,
        )
        if figures.copied_by_bach is not None:
            text += tr(
                " (of Bach's own chorales {share:.1%} stand in others of his)",
                share=figures.copied_by_bach,
            )
        facts.append((tr("Copied"), text))
    return facts


def rate_label(rate: StyleRate) -> str:
    """Name a rate for people."""
    return tr(RATE_LABELS.get(rate.name, rate.name.replace("_", " ")))
