"""The commands that fill gaps."""

from __future__ import annotations

import argparse
import json
import os
import secrets
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import musegui
from musegui.commands.fill_arguments import add_fill_arguments, chosen_options
from musegui.core.errors import UserError
from musegui.core.fill import Candidate, FillOptions, options_to_dict
from musegui.core.voices import VOICES, Voice, parse_voice
from musegui.files.atomic import check_writable, reason, write_atomically

if TYPE_CHECKING:
    from musegui.core.score import Score
    from musegui.files.melody import Melody
    from musegui.model.filler import Filler


def harmonize(words: Sequence[str], parser: argparse.ArgumentParser) -> int:
    """Write the other three voices to a melody."""
    arguments, options = _harmonize_arguments(words, parser)

    from musegui.files.midi_file import write_midi

    melody = _read_melody(arguments.input, arguments.voice, quantize=arguments.quantize)
    outputs = _output_paths(arguments.input, arguments.output, options.candidates)
    _check_outputs(arguments.input, outputs, arguments.report)
    seed = secrets.randbelow(2**31) if arguments.seed is None else arguments.seed
    started = time.monotonic()
    filler = _load_filler()
    loaded = time.monotonic()
    candidates = _fill(filler, melody.score, options, seed)
    seconds = time.monotonic() - loaded
    verbatim = {} if melody.moved_notes else {melody.voice: melody.track.notes}
    for candidate, output in zip(candidates, outputs, strict=True):
        write_midi(candidate.score, output, ticks_per_beat=melody.ticks_per_beat, verbatim=verbatim)
        print(f"Wrote {output}: seed {seed}, NLL {candidate.nll:.3f}.")
    print(f"Harmonized {arguments.input} in {seconds:.1f} s on {filler.device_name}.")
    if arguments.report is not None:
        report = {
            "musegui": musegui.__version__,
            "input": str(arguments.input),
            "voice": melody.voice.name.lower(),
            "moved_notes": melody.moved_notes,
            "seed": seed,
            "settings": options_to_dict(options),
            "candidates": [
                {"output": str(output), "nll": candidate.nll}
                for candidate, output in zip(candidates, outputs, strict=True)
            ],
            "seconds": seconds,
            "loading_seconds": loaded - started,
            "device": filler.device_name,
        }
        _write_json(arguments.report, report)
    return 0


def _harmonize_arguments(
    words: Sequence[str], parser: argparse.ArgumentParser
) -> tuple[argparse.Namespace, FillOptions]:
    parser.add_argument("input", type=Path, metavar="IN.mid", help="a melody")
    parser.add_argument(
        "-o",
        "--output",
        type=Path,
        required=True,
        metavar="OUT.mid",
        help="where to write the four voices",
    )
    parser.add_argument(
        "--report",
        type=Path,
        metavar="FILE.json",
        help="where to write seed, settings, NLL and seconds",
    )
    names = [voice.name.lower() for voice in VOICES]
    parser.add_argument(
        "--voice",
        type=_voice,
        default=Voice.SOPRANO,
        metavar="VOICE",
        help=f"which voice the melody is: {', '.join(names[:-1])} or {names[-1]} (soprano)",
    )
    parser.add_argument(
        "--quantize", action="store_true", help="move notes that are off the grid of sixteenths"
    )
    add_fill_arguments(parser)
    arguments = parser.parse_args(words)
    return arguments, chosen_options(arguments, parser)


def _read_melody(path: Path, voice: Voice, *, quantize: bool) -> Melody:
    from musegui.files.midi_file import melody_from_song, read_song

    melody = melody_from_song(read_song(path), voice, quantize=quantize)
    if melody.moved_notes:
        print(
            f"Moved {melody.moved_notes} note{'s' if melody.moved_notes > 1 else ''} to the grid, "
            f"by up to {melody.largest_move_steps:.2f} of a sixteenth."
        )
    return melody


def _output_paths(source: Path, output: Path, count: int) -> list[Path]:
    """Name the MIDI files that a fill is to write. OUT may be IN, which is then replaced."""
    if os.path.isdir(output):
        raise UserError(f"{output} is a folder; name a file in it.")
    if output.suffix.lower() in (".wav", ".flac"):
        raise UserError(f"{output} would be a MIDI file; make audio of one with 'musegui render'.")
    if count == 1:
        return [output]
    outputs = [output.with_name(f"{output.stem}-{k + 1}{output.suffix}") for k in range(count)]
    if _is_among(source, outputs):
        raise UserError(f"One of the candidates would replace {source}; choose another output.")
    return outputs


def _check_outputs(source: Path, outputs: Sequence[Path], report: Path | None) -> None:
    """Make sure that all files can be written, before the work that is to go into them."""
    for path in (*outputs, *([] if report is None else [report])):
        try:
            check_writable(path)
        except OSError as problem:
            raise UserError(f"{path} can't be written: {reason(problem)}.") from problem
    if report is not None and _is_among(report, [source, *outputs]):
        raise UserError(f"The report would replace {report}; choose another name for it.")


def _is_among(path: Path, others: Sequence[Path]) -> bool:
    return os.path.realpath(path) in map(os.path.realpath, others)


def _load_filler() -> Filler:
    from musegui.model.filler import load_shipped_filler

    return load_shipped_filler()


def _fill(filler: Filler, score: Score, options: FillOptions, seed: int) -> tuple[Candidate, ...]:
    """Fill all that is not locked, showing the steps on a terminal."""
    candidates: tuple[Candidate, ...] = ()
    shows_steps = sys.stderr.isatty()
    try:
        for state in filler.fill(score, ~score.locks, options, seed):
            candidates = state.candidates
            if shows_steps:
                print(f"\rstep {state.step} of {state.steps}", end="", file=sys.stderr, flush=True)
    finally:
        if shows_steps:
            print(file=sys.stderr)
    return candidates


def _write_json(path: Path, values: dict[str, Any]) -> None:
    try:
        write_atomically(path, json.dumps(values, indent=2).encode() + b"\n")
    except OSError as problem:
        raise UserError(f"{path} can't be written: {reason(problem)}.") from problem


def _voice(name: str) -> Voice:
    try:
        return parse_voice(name)
    except ValueError as problem:
        raise argparse.ArgumentTypeError(str(problem)) from problem
