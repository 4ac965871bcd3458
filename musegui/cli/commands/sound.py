"""The command that makes sound files."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from musegui.cli.batch.batch import add_batch_arguments, run_files
from musegui.cli.batch.batch_worker import Figures, FileCommand
from musegui.cli.outputs import check_output
from musegui.cli.performing import add_performance_arguments, performance_of
from musegui.cli.practice import add_practice_arguments, check_practice_words, practice_options
from musegui.cli.reading import add_reading_arguments, read_piece
from musegui.core.translation import either, tr
from musegui.core.voices import VOICES

if TYPE_CHECKING:
    from musegui.core.score import Score
    from musegui.engine.synth.audio_export import Rendered, ReportShare


def render(words: Sequence[str], parser: argparse.ArgumentParser) -> int:
    """Play pieces into audio files, or into practice tracks for singers."""
    return run_files(__name__, "render", words, parser)


def _words(words: Sequence[str], parser: argparse.ArgumentParser) -> argparse.Namespace:
    _add_arguments(parser)
    arguments = parser.parse_args(words)
    check_practice_words(arguments, parser)
    if arguments.practice is not None:
        if len(arguments.input) > 1 or arguments.input[0].is_dir():
            parser.error(tr("practice tracks are made of one piece at a time."))
        arguments.into_folders = False
    return arguments


def _render_file(arguments: argparse.Namespace) -> tuple[int, Figures]:
    from musegui.files.scores import AUDIO

    if arguments.practice is None:
        check_output(arguments.output, AUDIO)
    score, exit_code = read_piece(arguments)
    with _shown_progress() as progress:
        rendered = _render(score, arguments, progress)
    for path in rendered.paths:
        print(_written(path, rendered.seconds))
    return exit_code, {"audio_seconds": round(rendered.seconds, 3)}


def _render(score: Score, arguments: argparse.Namespace, progress: ReportShare | None) -> Rendered:
    if arguments.practice is not None:
        from musegui.engine.practice.export import write_practice_tracks

        practice, title = practice_options(arguments, score), arguments.input.stem
        return write_practice_tracks(score, arguments.practice, title, practice, progress)

    from musegui.engine.synth.audio_export import RenderOptions, render_to_files

    options = RenderOptions(
        arguments.soundfont,
        arguments.sample_rate,
        arguments.normalize,
        arguments.stems,
        arguments.metronome,
        performance_of(arguments),
    )
    return render_to_files(score, arguments.output, options, progress)


def _written(path: Path, seconds: float) -> str:
    if path.suffix == ".mid":
        return tr("Wrote {path}: {seconds:.1f} s of MIDI.", path=path, seconds=seconds)
    return tr("Wrote {path}: {seconds:.1f} s of audio.", path=path, seconds=seconds)


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "input",
        type=Path,
        nargs="+",
        metavar="IN.mid",
        help=tr("a piece in up to four voices; or IN.muse; - for the standard input"),
    )
    where = parser.add_mutually_exclusive_group(required=True)
    where.add_argument(
        "-o",
        "--output",
        type=Path,
        metavar="OUT.wav",
        help=tr(
            "where to write the audio; .flac, .mp3 and .ogg work, too; a folder for several "
            "files; - for the standard output, where --to says of which kind"
        ),
    )
    where.add_argument(
        "--practice",
        type=Path,
        metavar="FOLDER",
        help=tr("write a practice track for each voice into a folder, and one with all voices"),
    )
    parser.add_argument(
        "--soundfont", type=Path, metavar="FILE", help=tr("an SF2 or SF3 sound font (our own)")
    )
    parser.add_argument(
        "--sample-rate",
        type=int,
        default=44_100,
        metavar="HZ",
        help=tr("sample rate, 8000 to 96000 Hz (44100)"),
    )
    parser.add_argument(
        "--stems",
        action="store_true",
        help=tr("a file per voice, OUT-soprano.wav and so on, which together are the mix"),
    )
    parser.add_argument(
        "--normalize", action="store_true", help=tr("as loud as the highest peak allows, -1 dB")
    )
    parser.add_argument("--metronome", action="store_true", help=tr("with a click on each beat"))
    add_performance_arguments(parser)
    add_practice_arguments(parser)
    add_reading_arguments(parser)
    add_batch_arguments(parser, either(("wav", "flac", "mp3", "ogg")))


@contextmanager
def _shown_progress() -> Iterator[ReportShare | None]:
    """Show on a terminal how much is done."""
    if not sys.stderr.isatty():
        yield None
        return

    def show(part: float) -> None:
        print("\r" + tr("rendering, {part:4.0%}", part=part), end="", file=sys.stderr, flush=True)

    try:
        yield show
    finally:
        print(file=sys.stderr)


def _made(arguments: argparse.Namespace, output: Path) -> Sequence[Path]:
    if not arguments.stems:
        return [output]
    from musegui.engine.synth.audio_export import stem_path

    stems = [stem_path(output, voice.name.lower()) for voice in VOICES]
    return [path for path in stems if path.exists()]  # which voices sound is not known yet


FILE_COMMANDS = {"render": FileCommand(_words, _render_file, ("audio_seconds",), _made)}
