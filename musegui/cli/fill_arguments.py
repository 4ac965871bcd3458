"""The options of a fill on the command line: what the panel has, from the same table."""

from __future__ import annotations

import argparse
from pathlib import Path

from musegui.cli.argument_types import (
    chord_argument,
    register_argument,
    seed_argument,
    style_argument,
    style_share_argument,
)
from musegui.core.errors import UserError
from musegui.core.fill.continuing import DEFAULT_ENGINE
from musegui.core.fill.fill_options import (
    MAX_CANDIDATES,
    QUALITIES,
    RESOLUTIONS,
    SLIDERS,
    FillOptions,
    Slider,
    Strictness,
    option_bounds,
)
from musegui.core.fill.regions import bar_steps
from musegui.core.fill.style_mix import DEFAULT_STYLE, StyleShare
from musegui.core.harmony.chord_track import set_chord
from musegui.core.score import Score
from musegui.core.style.style import BACH, Style, between
from musegui.core.translation import tr
from musegui.files.styles.style_file import SUFFIX
from musegui.files.styles.style_folder import FoundStyle

_OWN_ENGINE = (None, DEFAULT_ENGINE)


def add_pieces(parser: argparse.ArgumentParser) -> None:
    """Let a command take the pieces that it writes into."""
    parser.add_argument(
        "input",
        type=Path,
        nargs="+",
        metavar="IN.muse",
        help=tr("a project, or a piece in up to four voices; - for the standard input"),
    )


def add_output_arguments(parser: argparse.ArgumentParser) -> None:
    """Let a command say where its results go."""
    parser.add_argument(
        "-o",
        "--output",
        type=Path,
        required=True,
        metavar="OUT.mid",
        help=tr(
            "where to write the four voices; OUT.muse makes a project; a folder for several "
            "files; - for the standard output, where --to says of which kind"
        ),
    )
    parser.add_argument(
        "--report",
        type=Path,
        metavar="FILE.json",
        help=tr(
            "where to write seed, settings, NLL, faults and seconds; of several files a table, "
            ".csv or .jsonl"
        ),
    )
    parser.add_argument(
        "--force",
        action="store_true",
        help=tr("replace OUT even if another program writes it during the work"),
    )


def add_fill_arguments(parser: argparse.ArgumentParser) -> None:
    """Let a command take what the fill panel has."""
    _add_effort(parser, FillOptions())
    _add_quality(parser, FillOptions())
    _add_styles(parser)
    _add_reproducing(parser)
    _add_steering(parser.add_argument_group(tr("steering")))


def _add_effort(parser: argparse.ArgumentParser, default: FillOptions) -> None:
    """Let a command take how fine a fill is, how often it is gone over, and how many are made."""
    parser.add_argument(
        "--resolution",
        type=int,
        choices=RESOLUTIONS,
        default=default.resolution,
        help=tr(
            "grid of the new notes: sixteenths or eighths ({resolution})",
            resolution=default.resolution,
        ),
    )
    parser.add_argument(
        "--sweeps",
        "--steps",
        type=int,
        metavar="N",
        help=tr(
            "passes over the notes; more take longer and err less ({sweeps})", sweeps=default.sweeps
        ),
    )
    parser.add_argument(
        "--candidates",
        type=int,
        default=default.candidates,
        metavar="K",
        help=tr(
            "versions, up to {most}, in OUT-1.mid, OUT-2.mid ... ({candidates})",
            most=MAX_CANDIDATES,
            candidates=default.candidates,
        ),
    )


def _add_quality(parser: argparse.ArgumentParser, default: FillOptions) -> None:
    """Let a command take how good the part-writing has to be."""
    parser.add_argument(
        "--best-of",
        type=int,
        metavar="N",
        help=tr(
            "make so many for each version, and keep the one with the best part-writing "
            "({best_of})",
            best_of=default.best_of,
        ),
    )
    parser.add_argument(
        "--quality",
        choices=[quality.name for quality in QUALITIES],
        help=tr(
            "sets --sweeps and --best-of: {qualities}",
            qualities=", ".join(
                tr("{quality} {sweeps} and {best_of}", quality=name, sweeps=sweeps, best_of=best)
                for name, sweeps, best in QUALITIES
            ),
        ),
    )
    parser.add_argument(
        "--strictness",
        choices=[str(strictness) for strictness in Strictness],
        help=tr(
            "towards part-writing faults (that of the style, {strictness} for Bach's)",
            strictness=default.strictness,
        ),
    )


def _add_styles(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--style",
        type=style_argument,
        default=FoundStyle(BACH, None),
        metavar="NAME|FILE",
        help=tr(
            "which style to write in, of those that 'musegui styles' lists, or of a {suffix} "
            "file ({style})",
            suffix=SUFFIX,
            style=DEFAULT_STYLE,
        ),
    )
    parser.add_argument(
        "--style-mix",
        type=style_share_argument,
        metavar="NAME|FILE[=SHARE]",
        help=tr(
            "mix the style with a second one, whose share is 0 to 1 (a half); takes twice as long"
        ),
    )


def _add_reproducing(parser: argparse.ArgumentParser) -> None:
    """Let a command take what makes the same notes again: seed, precision and network."""
    parser.add_argument(
        "--seed",
        type=seed_argument,
        metavar="S",
        help=tr("the same seed gives the same notes on the same kind of processor (a random one)"),
    )
    parser.add_argument(
        "--full-precision",
        action="store_true",
        help=tr(
            "compute in fp32 also where bf16 is faster, so that a seed gives the same notes on "
            "other processors"
        ),
    )
    parser.add_argument(
        "--weights",
        type=Path,
        metavar="FILE",
        help=tr(
            "fill with a network of your own, as 'musegui train' makes it (that of the style); "
            "with another --engine, its weights"
        ),
    )


def _add_steering(steering: argparse._ArgumentGroup) -> None:
    for slider in SLIDERS:
        _add_slider(steering, slider)
    steering.add_argument(
        "--register",
        action="append",
        type=register_argument,
        default=[],
        metavar="VOICE=LOW-HIGH",
        help=tr(
            "keep what is written for a voice between two pitches, such as alto=G3-C5; give it "
            "again for other voices (the compass of the style)"
        ),
    )
    steering.add_argument(
        "--keep-rhythm", action="store_true", help=tr("let standing notes change their pitch only")
    )
    steering.add_argument(
        "--no-picardy",
        action="store_true",
        help=tr("close a piece in minor on its minor chord; Bach closes on the major one"),
    )
    steering.add_argument(
        "--chord",
        action="append",
        type=chord_argument,
        default=[],
        metavar="BAR.BEAT=TEXT",
        help=tr(
            "ask for a chord, such as 1=Am, 2.3=V7 or 4.1=Bb/D, until the next one or the end of "
            "its bar; give it again for more"
        ),
    )


def _add_slider(group: argparse._ArgumentGroup, slider: Slider) -> None:
    lowest, highest = option_bounds(slider)
    group.add_argument(
        f"--{slider.option.replace('_', '-')}",
        type=float,
        default=slider.neutral,
        metavar="X",
        help=tr(
            "{sentence} {lowest} ({low}) to {highest} ({high}); ({neutral})",
            sentence=tr(slider.sentence),
            lowest=f"{lowest:g}",
            low=tr(slider.low),
            highest=f"{highest:g}",
            high=tr(slider.high),
            neutral=f"{slider.neutral:g}",
        ),
    )


def chosen_options(arguments: argparse.Namespace, parser: argparse.ArgumentParser) -> FillOptions:
    """Give the options that were chosen; wrong ones are wrong usage."""
    style, second = _styles(arguments, parser)
    registers = list(style.registers)
    for voice, register in arguments.register:
        registers[voice] = register
    named = [quality for quality in QUALITIES if quality.name == arguments.quality]
    quality = named[0] if named else FillOptions()
    sweeps, best_of = arguments.sweeps, arguments.best_of
    try:
        return FillOptions(
            resolution=arguments.resolution,
            sweeps=quality.sweeps if sweeps is None else sweeps,
            best_of=quality.best_of if best_of is None else best_of,
            candidates=arguments.candidates,
            strictness=Strictness(arguments.strictness or style.strictness),
            style=style.name,
            second_style=second,
            registers=tuple(registers),
            keep_rhythm=arguments.keep_rhythm,
            picardy=not arguments.no_picardy,
            **{slider.option: getattr(arguments, slider.option) for slider in SLIDERS},
        )
    except ValueError as problem:
        parser.error(str(problem))


def _styles(
    arguments: argparse.Namespace, parser: argparse.ArgumentParser
) -> tuple[Style, StyleShare | None]:
    """Give the style that a fill begins with, and what is mixed into it."""
    style: Style = arguments.style.style
    if arguments.style_mix is None:
        return style, None
    other, share = arguments.style_mix
    if other.style.name == style.name:
        parser.error(
            tr("--style-mix needs another style than {style!r}, that of --style.", style=style.name)
        )
    if arguments.weights is not None and getattr(arguments, "engine", None) in _OWN_ENGINE:
        parser.error(tr("--weights stand for the style; --style-mix can't be mixed into them."))
    return between(style, other.style, share), StyleShare(other.style.name, share)


def style_files(arguments: argparse.Namespace) -> dict[str, Path]:
    """Give the files of the styles that were named, by their names."""
    mixed = () if arguments.style_mix is None else arguments.style_mix[:1]
    found: list[FoundStyle] = [arguments.style, *mixed]
    return {each.style.name: each.path for each in found if each.path is not None}


def with_chords(score: Score, arguments: argparse.Namespace) -> Score:
    """Put the chords that were asked for into the chord track.

    Raises
    ------
    UserError
        If a chord's bar or beat is not in the score.
    """
    for bar, beat, text in arguments.chord:
        score = set_chord(score, _step_of(score, bar, beat), text)
    return score


def _step_of(score: Score, bar: int, beat: int) -> int:
    start, stop = bar_steps(score, bar)
    into_bar = score.grid.position(start).beat - 1  # an upbeat begins within its bar
    step = start + (beat - 1 - into_bar) * score.grid.meter_at(start).beat_steps
    if not start <= step < stop:
        raise UserError(
            tr("There is no beat {beat} in bar {bar} to put a chord on.", beat=beat, bar=bar)
        )
    return step
