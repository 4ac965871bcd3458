"""The commands that fill gaps."""

from __future__ import annotations

import argparse
import secrets
import sys
import time
from collections.abc import Iterator, Sequence
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from musegui.cli.argument_types import bars_argument, voice_argument, voices_argument
from musegui.cli.batch.batch import add_batch_arguments, run_files
from musegui.cli.batch.batch_worker import Figures, FileCommand
from musegui.cli.fill_arguments import (
    add_fill_arguments,
    add_output_arguments,
    add_pieces,
    chosen_options,
    style_files,
    with_chords,
)
from musegui.cli.fill_outputs import (
    Filled,
    candidate_names,
    candidate_paths,
    check_outputs,
    write_candidates,
    write_report,
)
from musegui.cli.reading import add_reading_arguments, read_piece, read_song, tell
from musegui.core.editing.arranging import arranged
from musegui.core.editing.transposing import OCTAVE
from musegui.core.ensembles import ENSEMBLES, SATB
from musegui.core.errors import UserError
from musegui.core.fill.candidates import (
    Candidate,
    FillSweep,
    overconstrained,
    ranked,
    with_words,
    writable_cells,
)
from musegui.core.fill.continuing import DEFAULT_ENGINE
from musegui.core.fill.fill_options import FillOptions
from musegui.core.fill.obstacles import all_locked
from musegui.core.fill.regions import named_region
from musegui.core.fill.style_mix import StyleMix
from musegui.core.score import Cells, Score
from musegui.core.translation import either, in_sentence, tr, tr_n
from musegui.core.voices import VOICES, Voice

if TYPE_CHECKING:
    from musegui.files.song.melody import Melody
    from musegui.model.sampling.filler import NetworkFiller

_KINDS = ("mid", "muse", "musicxml", "mxl", "abc", "krn")
_NAMES = [voice.name.lower() for voice in VOICES]


def harmonize(words: Sequence[str], parser: argparse.ArgumentParser) -> int:
    """Write the other three voices to a melody, or to each of many."""
    return run_files(__name__, "harmonize", words, parser)


def fill(words: Sequence[str], parser: argparse.ArgumentParser) -> int:
    """Fill gaps, or write a part of a piece anew; of one piece or of many."""
    return run_files(__name__, "fill", words, parser)


def _harmonize_words(words: Sequence[str], parser: argparse.ArgumentParser) -> argparse.Namespace:
    parser.add_argument(
        "input",
        type=Path,
        nargs="+",
        metavar="IN.mid",
        help=tr("a melody; MusicXML, ABC and others will do too; - for the standard input"),
    )
    parser.add_argument(
        "--voice",
        type=voice_argument,
        default=Voice.SOPRANO,
        metavar="VOICE",
        help=tr("which voice the melody is: {voices} (soprano)", voices=either(_NAMES)),
    )
    parser.add_argument(
        "--quantize", action="store_true", help=tr("move notes that are off the grid of sixteenths")
    )
    parser.add_argument(
        "--ensemble",
        choices=list(ENSEMBLES),
        default=SATB,
        help=tr("who sings or plays it; the melody is brought to the compass there (satb)"),
    )
    return parsed_with_options(words, parser)


def _fill_words(words: Sequence[str], parser: argparse.ArgumentParser) -> argparse.Namespace:
    add_pieces(parser)
    parser.add_argument(
        "--voices",
        type=voices_argument,
        metavar="V,V",
        help=tr("only these voices, of {voices} (all)", voices=", ".join(_NAMES)),
    )
    parser.add_argument(
        "--bars", type=bars_argument, metavar="N-M", help=tr("only these bars, such as 3-4 (all)")
    )
    return parsed_with_options(words, parser)


def made_by_fill(arguments: argparse.Namespace, output: Path) -> Sequence[Path]:
    """Give the files that a fill makes; see `FileCommand`."""
    return candidate_names(output, arguments.options.candidates)


def _harmonize_file(arguments: argparse.Namespace) -> tuple[int, Figures]:
    options: FillOptions = arguments.options

    from musegui.files.midi.write import write_midi
    from musegui.files.scores import FileKind, kind_named_by

    outputs = candidate_paths(arguments.input, arguments.output, options.candidates)
    untouched = check_outputs(arguments.input, outputs, arguments.report, arguments.force)
    melody, exit_code = _read_melody(arguments)
    score = _for_ensemble(with_chords(melody.score, arguments), arguments)
    filled = run_fill(score, ~score.locks, options, arguments)
    is_moved = melody.moved_notes or (score.pitches != melody.score.pitches)[melody.voice].any()
    verbatim = {} if is_moved else {melody.voice: melody.track.notes}

    def write(candidate: Candidate, path: Path) -> None:
        if kind_named_by(path) is FileKind.MIDI:
            ticks = melody.ticks_per_beat
            write_midi(candidate.score, path, ticks_per_beat=ticks, verbatim=verbatim)
        else:
            write_filled(candidate, path, filled)

    untouched.check()
    write_candidates(filled, outputs, write)
    print(tr("Harmonized {path} in {time}.", path=arguments.input, time=filled.time))
    if arguments.report is not None:
        particulars = {"voice": melody.voice.name.lower(), "moved_notes": melody.moved_notes}
        write_report(arguments.report, arguments.input, outputs, filled, particulars)
    return exit_code, filled.figures


def _for_ensemble(score: Score, arguments: argparse.Namespace) -> Score:
    """Bring a melody to the ensemble that was asked for, and say how.

    Raises
    ------
    UserError
        If nobody sings the melody's voice there.
    """
    if arguments.ensemble == SATB:
        return score
    ensemble = ENSEMBLES[arguments.ensemble]
    part = ensemble.parts[arguments.voice]
    if part.rests:
        raise UserError(
            tr(
                "Nobody sings the {voice} in the {ensemble}; name "
                "another voice for the melody with --voice.",
                voice=in_sentence(arguments.voice.label),
                ensemble=tr(ensemble.title),
            )
        )
    made = arranged(score, arguments.ensemble)
    semitones = made.semitones + OCTAVE * made.octaves[arguments.voice]
    if semitones:
        print(_moved(semitones, tr(part.name)))
    for sentence in made.unfit:
        print(sentence)
    return made.score


def _moved(semitones: int, part: str) -> str:
    if semitones > 0:
        return tr_n(
            "The melody moved {n} semitone up, for {part}.",
            "The melody moved {n} semitones up, for {part}.",
            semitones,
            part=part,
        )
    return tr_n(
        "The melody moved {n} semitone down, for {part}.",
        "The melody moved {n} semitones down, for {part}.",
        -semitones,
        part=part,
    )


def _fill_file(arguments: argparse.Namespace) -> tuple[int, Figures]:
    options: FillOptions = arguments.options
    outputs = candidate_paths(arguments.input, arguments.output, options.candidates)
    untouched = check_outputs(arguments.input, outputs, arguments.report, arguments.force)
    score, region, exit_code = _score_and_region(arguments)
    filled = run_fill(score, region, options, arguments)

    untouched.check()
    write_candidates(filled, outputs, partial(write_filled, filled=filled))
    print(tr("Filled {path} in {time}.", path=arguments.input, time=filled.time))
    tight = overconstrained(filled.candidates, score, region)
    if tight:
        bars = ", ".join(map(str, tight))
        print(
            tr(
                "Over-constrained in bar {bars}: what is fixed there leaves hardly a choice.",
                bars=bars,
            )
        )
    if arguments.report is not None:
        particulars = {
            "voices": [voice.name.lower() for voice in arguments.voices or VOICES],
            "bars": arguments.bars,
            "overconstrained_bars": list(tight),
        }
        write_report(arguments.report, arguments.input, outputs, filled, particulars)
    return exit_code, filled.figures


def parsed_with_options(
    words: Sequence[str], parser: argparse.ArgumentParser
) -> argparse.Namespace:
    """Parse a command's own arguments and those that all of these commands have."""
    add_reading_arguments(parser)
    add_output_arguments(parser)
    add_fill_arguments(parser)
    add_batch_arguments(parser, either(_KINDS), own=True)
    arguments = parser.parse_args(words)
    arguments.options = chosen_options(arguments, parser)
    return arguments


def _score_and_region(arguments: argparse.Namespace) -> tuple[Score, Cells, int]:
    """Read the score, and mark what is to be filled; give the exit code that reading asks for.

    A project says itself which cells are the user's. In other files the notes are, but for the
    voices and bars that are named.
    """
    from musegui.files.scores import FileKind, kind_of

    score, exit_code = read_piece(arguments)
    score = with_chords(score, arguments)
    region = named_region(score, arguments.voices, arguments.bars)
    is_project = kind_of(arguments.input) is FileKind.PROJECT
    if not is_project and (arguments.voices is not None or arguments.bars is not None):
        score = score.replace(locks=score.locks & ~region)
    if score.steps and not writable_cells(score, region).any():
        advice = (
            tr(
                "Unlock notes of {path} in the window (Shift+L), or fill the piece as MIDI or "
                "MusicXML, where --voices and --bars say what may change.",
                path=arguments.input,
            )
            if is_project
            else tr("Say with --voices or --bars what may change in {path}.", path=arguments.input)
        )
        raise UserError(f"{all_locked(score, region)} {advice}")
    return score, region, exit_code


def _read_melody(arguments: argparse.Namespace) -> tuple[Melody, int]:
    """Read the melody, and tell what was moved or left out; give the exit code for that."""
    from musegui.files.scores import FileKind, kind_named_by
    from musegui.files.song.import_report import melody_report
    from musegui.files.song.melody import melody_from_song

    path = arguments.input
    if kind_named_by(path) is FileKind.PROJECT and path.exists():
        raise UserError(tr("{path} is a project; fill its gaps with 'musegui fill'.", path=path))
    song = read_song(arguments)
    melody = melody_from_song(song, arguments.voice, quantize=arguments.quantize)
    return melody, tell(melody_report(song, melody), arguments)


def run_fill(
    score: Score,
    region: Cells,
    options: FillOptions,
    arguments: argparse.Namespace,
    engine: str | None = None,
) -> Filled:
    """Load the networks and fill a region, showing the sweeps on a terminal.

    Parameters
    ----------
    arguments : Namespace
        With the seed, None for one at random, the style, and weights: those of the engine, if that
        is not the fill's own, which can be polished, too.
    engine : str, optional
        The continuation engine that writes it, where it lies behind the music.
    """
    seed = secrets.randbelow(2**31) if arguments.seed is None else arguments.seed
    started = time.monotonic()
    from musegui.model.continuation.base.engine import AS_IT_COMES, EngineSetup
    from musegui.model.continuation.registry import write_with

    of_engine = engine not in (None, DEFAULT_ENGINE)
    weights = arguments.weights
    files = tuple(style_files(arguments).items())
    own_weights = None if of_engine else weights
    filler = _filler(own_weights, options.styles, files, arguments.full_precision)
    filler.load(options.resolution)
    loaded = time.monotonic()
    setup = EngineSetup(weights, arguments.polish) if of_engine else AS_IT_COMES
    state = _last(write_with(engine, filler, score, region, options, seed, setup))
    if state.notice:
        print(f"musegui: {state.notice}", file=sys.stderr)
    written = writable_cells(score, region)
    candidates = ranked(with_words(state.candidates, written))
    seconds = time.monotonic() - loaded
    return Filled(
        candidates,
        written,
        options,
        seed,
        filler.device_name,
        seconds,
        loaded - started,
    )


def _last(sweeps: Iterator[FillSweep]) -> FillSweep:
    """Give the last sweep, showing on a terminal how far they have come."""
    state: FillSweep | None = None
    shows_sweeps = sys.stderr.isatty()
    try:
        for state in sweeps:
            if shows_sweeps:
                words = tr("sweep {sweep} of {sweeps}", sweep=state.sweep, sweeps=state.sweeps)
                print("\r" + words, end="", file=sys.stderr, flush=True)
    finally:
        if shows_sweeps:
            print(file=sys.stderr)
    assert state is not None, "a fill has at least one sweep"
    return state


def write_filled(candidate: Candidate, path: Path, filled: Filled) -> None:
    """Write one candidate; into a project with how it was made."""
    from musegui.files.project.project_file import MAX_SEED, Project, write_project
    from musegui.files.scores import FileKind, kind_named_by, write_score

    if kind_named_by(path) is FileKind.PROJECT:
        seed = filled.seed if filled.seed <= MAX_SEED else 0
        write_project(Project(candidate.score, candidate.confidence, filled.options, seed), path)
    else:
        write_score(candidate.score, path)


@cache
def _filler(
    weights: Path | None,
    styles: StyleMix,
    files: tuple[tuple[str, Path], ...],
    full_precision: bool,
) -> NetworkFiller:
    """Give what fills in styles or with weights of one's own; one file after another uses it."""
    from musegui.model.sampling.filler import load_filler_of
    from musegui.model.sampling.style_filler import StyleFiller

    if weights is not None:
        return load_filler_of(weights, full_precision=full_precision)
    return StyleFiller(files=dict(files), full_precision=full_precision).of_styles(styles)


FILL_FIGURES = ("candidates", "seed", "nll", "faults", "not_kept", "device")
FILE_COMMANDS = {
    "harmonize": FileCommand(_harmonize_words, _harmonize_file, FILL_FIGURES, made_by_fill),
    "fill": FileCommand(_fill_words, _fill_file, FILL_FIGURES, made_by_fill),
}
