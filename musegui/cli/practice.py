"""The arguments of practice tracks."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from musegui.cli.argument_types import voices_argument, whole_number
from musegui.cli.performing import performance_of
from musegui.core.errors import UserError
from musegui.core.translation import in_sentence, tr
from musegui.core.voices import VOICES

if TYPE_CHECKING:
    from musegui.core.score import Score
    from musegui.engine.practice.tracks import PracticeOptions

_FORMATS = ("mp3", "ogg", "flac", "wav", "mid")
_ONLY_AUDIO = {"stems": "--stems", "normalize": "--normalize"}


def add_practice_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments that say how practice tracks are made."""
    group = parser.add_argument_group(tr("practice tracks, with --practice"))
    group.add_argument("--format", choices=_FORMATS, help=tr("of the files (mp3); mid makes MIDI"))
    group.add_argument(
        "--voices",
        type=voices_argument,
        metavar="VOICE,...",
        help=tr("which voices get a track (all that have notes and are not muted)"),
    )
    group.add_argument(
        "--louder",
        type=whole_number(1, 24),
        metavar="DB",
        help=tr("how much louder the voice is than all others together, 1 to 24 dB (10)"),
    )
    group.add_argument(
        "--side", choices=("left", "right"), help=tr("put the voice there, and the others opposite")
    )
    group.add_argument(
        "--count-in",
        type=whole_number(0, 4),
        metavar="BARS",
        help=tr("click for so many bars first, 0 to 4 (1); --metronome clicks all the way"),
    )
    group.add_argument(
        "--tempo",
        type=whole_number(25, 200),
        metavar="PERCENT",
        help=tr("of the tempo of the piece, 25 to 200 (100)"),
    )
    group.add_argument(
        "--no-together",
        action="store_false",
        dest="together",
        default=None,
        help=tr("leave out the track with all voices alike"),
    )


def check_practice_words(arguments: argparse.Namespace, parser: argparse.ArgumentParser) -> None:
    """End the program where arguments don't go together."""
    if arguments.practice is None:
        for name in ("format", "voices", "louder", "side", "count_in", "tempo"):
            if getattr(arguments, name) is not None:
                parser.error(
                    tr(
                        "{option} goes with --practice FOLDER.",
                        option="--" + name.replace("_", "-"),
                    )
                )
        if arguments.together is not None:
            parser.error(tr("{option} goes with --practice FOLDER.", option="--no-together"))
    else:
        for name, word in _ONLY_AUDIO.items():
            if getattr(arguments, name):
                parser.error(
                    tr("{option} does not go with --practice; use it with -o.", option=word)
                )


def practice_options(arguments: argparse.Namespace, score: Score) -> PracticeOptions:
    """Give what the arguments say.

    Raises
    ------
    UserError
        If a voice is named that can't be heard.
    """
    from musegui.engine.practice.tracks import PracticeOptions, Side, practicable_voices

    for voice in arguments.voices or ():
        if voice not in practicable_voices(score):
            raise UserError(
                tr(
                    "The {voice} of {path} can't be heard (it has no notes, "
                    "is muted or has volume 0), so there is no practice track for it.",
                    voice=in_sentence(voice.label),
                    path=arguments.input,
                )
            )
    given = {
        "louder_db": arguments.louder,
        "suffix": arguments.format and f".{arguments.format}",
        "side": arguments.side and Side(arguments.side),
        "count_in_bars": arguments.count_in,
        "tempo_percent": arguments.tempo,
        "together": arguments.together,
    }
    return PracticeOptions(
        voices=tuple(arguments.voices or VOICES),
        metronome=arguments.metronome,
        soundfont=arguments.soundfont,
        sample_rate=arguments.sample_rate,
        performance=performance_of(arguments),
        **{name: value for name, value in given.items() if value is not None},
    )
