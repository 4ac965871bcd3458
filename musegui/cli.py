"""The command line: each command is one function, and without a command the window opens."""

from __future__ import annotations

import argparse
import difflib
import json
import os
import secrets
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import musegui
from musegui.core.errors import UserError
from musegui.core.fill import (
    MAX_CANDIDATES,
    RESOLUTIONS,
    Candidate,
    FillOptions,
    Strictness,
)
from musegui.core.voices import VOICES, Voice, parse_voice
from musegui.files.atomic import check_writable, reason, write_atomically

if TYPE_CHECKING:
    from musegui.core.score import Score
    from musegui.files.midi_melody import Melody
    from musegui.model.filler import Filler


class Command(NamedTuple):
    """A command: what it does, and the function that takes the words behind its name."""

    summary: str
    run: Callable[[Sequence[str]], int]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and give its exit code: 0 done, 1 could not, 130 interrupted.

    Raises
    ------
    SystemExit
        After a help text (0) or wrong usage (2).
    """
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words and words[0] in COMMANDS:
        run, words = COMMANDS[words[0]].run, words[1:]
    else:
        run = open_window
    try:
        code = run(words)
        sys.stdout.flush()
    except UserError as problem:
        print(f"musegui: {problem}", file=sys.stderr)
        return 1
    except BrokenPipeError:  # who read the output has gone, as head does; let the rest go nowhere
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except KeyboardInterrupt:
        print("musegui: interrupted.", file=sys.stderr)
        return 130
    return code


def open_window(words: Sequence[str]) -> int:
    """Open the window, on a file if one is named."""
    commands = "\n".join(f"  {name:<11} {command.summary}" for name, command in COMMANDS.items())
    parser = argparse.ArgumentParser(
        prog="musegui",
        usage="musegui [FILE.mid]\n       musegui COMMAND ...",
        description=f"{musegui.__doc__} Without a command the window opens.",
        epilog=f"commands:\n{commands}\n\n'musegui COMMAND --help' tells more.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE.mid", help="a piece to open")
    parser.add_argument(
        "--version",
        action="version",
        version=f"musegui {musegui.__version__}",
        help="show the version",
    )
    if words and not words[0].startswith("-") and not os.path.exists(words[0]):
        _refuse(parser, words[0])
    file = parser.parse_args(words).file
    from musegui.gui.app import run

    return run(file)


def _refuse(parser: argparse.ArgumentParser, word: str) -> None:
    """Say that a word is neither a command nor a file."""
    if Path(word).suffix:
        raise UserError(f"There is no file {word}.")
    alike = difflib.get_close_matches(word, COMMANDS, n=1)
    hint = f"did you mean {alike[0]!r}?" if alike else f"the commands are {', '.join(COMMANDS)}."
    parser.error(f"There is no command or file {word!r}; {hint}")


def harmonize(words: Sequence[str]) -> int:
    """Write the other three voices to a melody."""
    arguments, options = _harmonize_arguments(words)

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
            "settings": asdict(options),
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


def render(words: Sequence[str]) -> int:
    """Play a MIDI file into a WAV or FLAC file."""
    parser = _parser("render")
    parser.add_argument("input", type=Path, metavar="IN.mid", help="a piece in up to four voices")
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
    arguments = parser.parse_args(words)

    from musegui.engine.render import render_to_file
    from musegui.files.midi_file import read_midi

    score = read_midi(arguments.input)
    seconds = render_to_file(score, arguments.output, arguments.soundfont)
    print(f"Wrote {arguments.output}: {seconds:.1f} s of audio.")
    return 0


def ports(words: Sequence[str]) -> int:
    """List the MIDI ports that can be played into."""
    from musegui.midi_commands import ports

    return ports(words, _parser("ports"))


def play(words: Sequence[str]) -> int:
    """Play a MIDI file into other programs and instruments."""
    from musegui.midi_commands import play

    return play(words, _parser("play"))


def train(words: Sequence[str]) -> int:
    """Train a network on Bach's chorales."""
    from musegui.model.training import main as train_main

    try:
        return train_main(words, program="musegui train")
    except KeyboardInterrupt:
        print(
            "musegui: interrupted; the same command goes on from the last saved state.",
            file=sys.stderr,
        )
        return 130


def evaluate(words: Sequence[str]) -> int:
    """Measure a network on pieces it has not learnt from."""
    from musegui.model.evaluation import main as evaluate_main

    return evaluate_main(words, program="musegui evaluate")


def doctor(words: Sequence[str]) -> int:
    """Say what works on this machine, and what to do about what doesn't."""
    _parser("doctor").parse_args(words)
    from musegui.doctor import examine

    return examine(print)


COMMANDS = {
    "harmonize": Command("write the other three voices to a melody", harmonize),
    "render": Command("play a MIDI file into a WAV or FLAC file", render),
    "ports": Command("list the MIDI ports that can be played into", ports),
    "play": Command("play a MIDI file into other programs and instruments", play),
    "train": Command("train a network on Bach's chorales", train),
    "evaluate": Command("measure a network on pieces it has not learnt from", evaluate),
    "doctor": Command("say what works on this machine, and what to do about the rest", doctor),
}


def _parser(name: str) -> argparse.ArgumentParser:
    summary = COMMANDS[name].summary
    return argparse.ArgumentParser(
        prog=f"musegui {name}",
        description=f"{summary[0].upper()}{summary[1:]}.",
        epilog="Defaults are in parentheses." if name in ("harmonize", "render") else None,
    )


def _harmonize_arguments(words: Sequence[str]) -> tuple[argparse.Namespace, FillOptions]:
    parser = _parser("harmonize")
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
    _add_fill_options(parser)
    arguments = parser.parse_args(words)
    return arguments, _fill_options(arguments, parser)


def _add_fill_options(parser: argparse.ArgumentParser) -> None:
    default = FillOptions()
    parser.add_argument(
        "--resolution",
        type=int,
        choices=RESOLUTIONS,
        default=default.resolution,
        help=f"grid of the new voices: sixteenths or eighths ({default.resolution})",
    )
    parser.add_argument(
        "--steps",
        type=int,
        default=default.steps,
        metavar="N",
        help=f"sampling steps; more take longer and err less ({default.steps})",
    )
    parser.add_argument(
        "--temperature",
        type=float,
        default=default.temperature,
        metavar="X",
        help=f"below 1 likelier notes, above 1 more daring ones ({default.temperature})",
    )
    parser.add_argument(
        "--candidates",
        type=int,
        default=default.candidates,
        metavar="K",
        help=f"alternatives, up to {MAX_CANDIDATES}, in OUT-1.mid, OUT-2.mid ... "
        f"({default.candidates})",
    )
    parser.add_argument(
        "--strictness",
        choices=[str(strictness) for strictness in Strictness],
        default=str(default.strictness),
        help=f"towards part-writing faults ({default.strictness})",
    )
    parser.add_argument(
        "--seed", type=_seed, metavar="S", help="the same seed gives the same notes (a random one)"
    )


def _fill_options(arguments: argparse.Namespace, parser: argparse.ArgumentParser) -> FillOptions:
    try:
        return FillOptions(
            arguments.resolution,
            arguments.steps,
            arguments.temperature,
            arguments.candidates,
            Strictness(arguments.strictness),
        )
    except ValueError as problem:
        parser.error(str(problem))


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


def _seed(text: str) -> int:
    try:
        seed = int(text)
    except ValueError:
        seed = -1
    if seed < 0:
        raise argparse.ArgumentTypeError(f"a seed is a whole number from 0 on, not {text!r}")
    return seed
