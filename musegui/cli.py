"""The command line: each command is one function, and without a command the window opens."""

from __future__ import annotations

import argparse
import json
import secrets
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any, NamedTuple

import musegui
from musegui.core.fill import (
    MAX_CANDIDATES,
    RESOLUTIONS,
    Candidate,
    FillError,
    FillOptions,
    Strictness,
)
from musegui.core.voices import Voice, parse_voice
from musegui.files.atomic import reason, write_atomically


class UserError(Exception):
    """Something the user can put right; the message is one sentence."""


class Command(NamedTuple):
    """A command: what it does, and the function that takes the arguments behind its name."""

    summary: str
    run: Callable[[Sequence[str]], int]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and give its exit code: 0 done, 1 could not, 2 wrong usage."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words and words[0] in COMMANDS:
        run, words = COMMANDS[words[0]].run, words[1:]
    else:
        run = open_window
    try:
        return run(words)
    except expected_errors() as problem:
        print(f"musegui: {problem}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("musegui: interrupted, nothing was written.", file=sys.stderr)
        return 130


def expected_errors() -> tuple[type[Exception], ...]:
    """List the exceptions whose message is meant for the user."""
    from musegui.engine.errors import SoundError
    from musegui.files.midi_song import MidiFileError

    known: list[type[Exception]] = [UserError, FillError, MidiFileError, SoundError]
    if "musegui.model.checkpoint" in sys.modules:
        from musegui.model.checkpoint import CheckpointError

        known.append(CheckpointError)
    if "musegui.model.training" in sys.modules:
        from musegui.model.training import TrainingError

        known.append(TrainingError)
    return tuple(known)


def open_window(words: Sequence[str]) -> int:
    """Open the window, on a file if one is named."""
    commands = "\n".join(f"  {name:<11} {command.summary}" for name, command in COMMANDS.items())
    parser = argparse.ArgumentParser(
        prog="musegui",
        description=f"{musegui.__doc__} Without a command the window opens.",
        epilog=f"commands:\n{commands}\n\n'musegui COMMAND --help' tells more.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("file", nargs="?", type=Path, help="a MIDI file to open")
    parser.add_argument("--version", action="version", version=musegui.__version__)
    options = parser.parse_args(words)
    if options.file is not None and not options.file.exists():
        raise UserError(
            f"There is no file or command {str(options.file)!r}; 'musegui --help' lists the "
            "commands."
        )
    from musegui.gui.app import run

    return run(options.file)


def harmonize(words: Sequence[str]) -> int:
    """Write the other three voices to a melody."""
    parser = _parser("harmonize")
    parser.add_argument("input", type=Path, metavar="IN.mid", help="a melody")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="OUT.mid")
    parser.add_argument(
        "--voice", type=_voice, default=Voice.SOPRANO, help="which voice it is (soprano)"
    )
    parser.add_argument(
        "--quantize", action="store_true", help="move notes that are off the grid of sixteenths"
    )
    parser.add_argument(
        "--report", type=Path, metavar="FILE.json", help="write seed, settings, NLL and seconds"
    )
    _add_fill_options(parser)
    arguments = parser.parse_args(words)
    options = _fill_options(arguments, parser)

    from musegui.files.midi_file import write_midi
    from musegui.files.midi_melody import melody_from_song
    from musegui.files.midi_song import read_song

    melody = melody_from_song(
        read_song(arguments.input), arguments.voice, quantize=arguments.quantize
    )
    if melody.moved_notes:
        print(
            f"Moved {melody.moved_notes} notes to the grid, by up to "
            f"{melody.largest_move_steps:.2f} of a sixteenth."
        )
    seed = arguments.seed if arguments.seed is not None else secrets.randbelow(2**31)
    started = time.monotonic()
    candidates, device = _fill(melody.score, ~melody.score.locks, options, seed)
    seconds = time.monotonic() - started
    outputs = _output_names(arguments.output, len(candidates))
    verbatim = {} if arguments.quantize else {melody.voice: melody.track.notes}
    for candidate, output in zip(candidates, outputs, strict=True):
        write_midi(candidate.score, output, ticks_per_beat=melody.ticks_per_beat, verbatim=verbatim)
        print(f"Wrote {output}: seed {seed}, NLL {candidate.nll:.3f}.")
    print(f"Harmonized {arguments.input} in {seconds:.1f} s on {device}.")
    if arguments.report is not None:
        report = {
            "input": str(arguments.input),
            "voice": arguments.voice.name.lower(),
            "seed": seed,
            "settings": asdict(options),
            "candidates": [
                {"output": str(output), "nll": candidate.nll}
                for candidate, output in zip(candidates, outputs, strict=True)
            ],
            "seconds": seconds,
            "device": device,
        }
        _write_json(arguments.report, report)
    return 0


def render(words: Sequence[str]) -> int:
    """Play a MIDI file into a WAV or FLAC file."""
    parser = _parser("render")
    parser.add_argument("input", type=Path, metavar="IN.mid")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="OUT.wav")
    parser.add_argument("--soundfont", type=Path, metavar="FILE", help="an SF2 or SF3 sound font")
    arguments = parser.parse_args(words)

    from musegui.engine.render import render_to_file
    from musegui.files.midi_file import read_midi

    render_to_file(read_midi(arguments.input), arguments.output, arguments.soundfont)
    print(f"Wrote {arguments.output}.")
    return 0


def train(words: Sequence[str]) -> int:
    """Train a network on Bach's chorales."""
    from musegui.model.device import quiet_threads

    quiet_threads()
    from musegui.model.training import main as train_main

    return train_main(words, program="musegui train")


def doctor(words: Sequence[str]) -> int:
    """Say what works on this machine, and what to do about what doesn't."""
    _parser("doctor").parse_args(words)
    from musegui.doctor import examine

    return examine(print)


COMMANDS = {
    "harmonize": Command("write the other three voices to a melody", harmonize),
    "render": Command("play a MIDI file into a WAV or FLAC file", render),
    "train": Command("train a network on Bach's chorales", train),
    "doctor": Command("say what works on this machine, and what to do about the rest", doctor),
}


def _parser(name: str) -> argparse.ArgumentParser:
    summary = COMMANDS[name].summary
    return argparse.ArgumentParser(
        prog=f"musegui {name}", description=f"{summary[0].upper()}{summary[1:]}."
    )


def _add_fill_options(parser: argparse.ArgumentParser) -> None:
    default = FillOptions()
    parser.add_argument(
        "--resolution",
        type=int,
        choices=RESOLUTIONS,
        default=default.resolution,
        help=f"sixteenths or eighths ({default.resolution})",
    )
    parser.add_argument(
        "--steps", type=int, default=default.steps, help=f"sampling steps ({default.steps})"
    )
    parser.add_argument(
        "--temperature",
        type=float,
        default=default.temperature,
        help=f"below 1 likelier, above 1 more daring ({default.temperature})",
    )
    parser.add_argument(
        "--candidates",
        type=int,
        default=default.candidates,
        metavar="K",
        help=f"alternatives, up to {MAX_CANDIDATES}, written to OUT-1.mid, OUT-2.mid ...",
    )
    parser.add_argument(
        "--strictness",
        type=Strictness,
        choices=list(Strictness),
        default=default.strictness,
        help=f"against part-writing faults ({default.strictness})",
    )
    parser.add_argument("--seed", type=_seed, help="the same seed gives the same notes")


def _fill_options(arguments: argparse.Namespace, parser: argparse.ArgumentParser) -> FillOptions:
    try:
        return FillOptions(
            arguments.resolution,
            arguments.steps,
            arguments.temperature,
            arguments.candidates,
            arguments.strictness,
        )
    except ValueError as problem:
        parser.error(str(problem))


def _fill(
    score: Any, region: Any, options: FillOptions, seed: int
) -> tuple[tuple[Candidate, ...], str]:
    """Run a fill to its end, showing its steps on a terminal."""
    from musegui.model.device import quiet_threads

    quiet_threads()
    from musegui.model.filler import load_shipped_filler

    filler = load_shipped_filler()
    candidates: tuple[Candidate, ...] = ()
    for state in filler.fill(score, region, options, seed):
        candidates = state.candidates
        if sys.stderr.isatty():
            end = "\n" if state.step == state.steps else "\r"
            print(f"step {state.step} of {state.steps}", end=end, file=sys.stderr)
    return candidates, filler.device_name


def _output_names(output: Path, count: int) -> list[Path]:
    if count == 1:
        return [output]
    return [output.with_name(f"{output.stem}-{index + 1}{output.suffix}") for index in range(count)]


def _write_json(path: Path, values: dict[str, Any]) -> None:
    try:
        write_atomically(path, json.dumps(values, indent=2).encode())
    except OSError as problem:
        raise UserError(f"Can't write the report {path}: {reason(problem)}.") from problem


def _voice(name: str) -> Voice:
    try:
        return parse_voice(name)
    except ValueError as problem:
        raise argparse.ArgumentTypeError(str(problem)) from problem


def _seed(text: str) -> int:
    try:
        seed = int(text)
    except ValueError:
        seed = -1
    if seed < 0:
        raise argparse.ArgumentTypeError(f"a seed is a whole number from 0 on, not {text!r}")
    return seed
