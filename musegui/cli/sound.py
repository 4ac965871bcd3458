"""The commands that make sound files."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from musegui.cli.outputs import check_output
from musegui.cli.reading import add_reading_arguments, read_piece

if TYPE_CHECKING:
    from musegui.engine.synth.audio_export import ReportShare


def render(words: Sequence[str], parser: argparse.ArgumentParser) -> int:
    """Play a piece into WAV or FLAC files."""
    _add_arguments(parser)
    arguments = parser.parse_args(words)

    from musegui.engine.synth.audio_export import RenderOptions, render_to_files
    from musegui.files.scores import AUDIO

    check_output(arguments.output, AUDIO)
    score, exit_code = read_piece(arguments)
    options = RenderOptions(
        arguments.soundfont,
        arguments.sample_rate,
        arguments.normalize,
        arguments.stems,
        arguments.metronome,
    )
    with _shown_progress() as progress:
        rendered = render_to_files(score, arguments.output, options, progress)
    for path in rendered.paths:
        print(f"Wrote {path}: {rendered.seconds:.1f} s of audio.")
    return exit_code


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "input", type=Path, metavar="IN.mid", help="a piece in up to four voices; or IN.muse"
    )
    parser.add_argument(
        "-o",
        "--output",
        type=Path,
        required=True,
        metavar="OUT.wav",
        help="where to write the audio; OUT.flac makes FLAC",
    )
    parser.add_argument(
        "--soundfont", type=Path, metavar="FILE", help="an SF2 or SF3 sound font (our own)"
    )
    parser.add_argument(
        "--sample-rate",
        type=int,
        default=44_100,
        metavar="HZ",
        help="8000 to 96000 Hz (44100)",
    )
    parser.add_argument(
        "--stems",
        action="store_true",
        help="a file per voice, OUT-soprano.wav and so on, which together are the mix",
    )
    parser.add_argument(
        "--normalize", action="store_true", help="as loud as the highest peak allows, -1 dB"
    )
    parser.add_argument("--metronome", action="store_true", help="with a click on each beat")
    add_reading_arguments(parser)


@contextmanager
def _shown_progress() -> Iterator[ReportShare | None]:
    """Show on a terminal how much is done."""
    if not sys.stderr.isatty():
        yield None
        return

    def show(part: float) -> None:
        print(f"\rrendering, {part:4.0%}", end="", file=sys.stderr, flush=True)

    try:
        yield show
    finally:
        print(file=sys.stderr)
