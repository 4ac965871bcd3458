"""The command line: which commands there are; without one the window opens."""

from __future__ import annotations

import argparse
import difflib
import logging
import os
import signal
import sys
from collections.abc import Sequence
from importlib import import_module
from keyword import iskeyword
from pathlib import Path
from textwrap import fill
from types import FrameType, ModuleType
from typing import NamedTuple

import musegui
from musegui.cli.parser_words import HELP_WIDTH, HelpFormatter, translate_parsers
from musegui.cli.streams import complain, drop_unwritten, mend_streams
from musegui.core.errors import UserError
from musegui.core.translation import capitalized, environment_language, tr, use_language
from musegui.files.safe.atomic import reason
from musegui.system_libraries import missing_library, why_not_loaded

_log = logging.getLogger("musegui")


class Command(NamedTuple):
    """A command: what it does, and the module of `musegui.cli.commands` whose function it is.

    The function bears the command's name, or that of the module if Python keeps the name to itself,
    and takes the words behind it and a parser for them.
    """

    summary: str
    module: str


COMMANDS = {
    "harmonize": Command("write the other three voices to a melody", "fill"),
    "fill": Command("fill gaps, or write a part of a piece anew", "fill"),
    "continue": Command("go on with a piece", "continuing"),
    "melody": Command("write a melody, and harmonize it if you like", "melody"),
    "render": Command("play a piece into audio files, practice tracks too", "sound"),
    "convert": Command("read a piece of any kind and write it as any other", "convert"),
    "check": Command("list part-writing faults, of a piece or a folder of answers", "check"),
    "exercise": Command("make exercises of chorales or of own pieces", "exercise"),
    "ports": Command("list the MIDI ports that can be played into", "midi"),
    "play": Command("play a piece into other programs and instruments", "midi"),
    "learn": Command("learn a style from a folder of pieces", "learn"),
    "styles": Command("list the styles that fills can write in, and keep their files", "styles"),
    "train": Command("train a network on Bach's chorales", "train"),
    "evaluate": Command("measure a network on pieces it has not learnt from", "evaluate"),
    "serve": Command("let other programs on this machine have pieces filled", "serve"),
    "desktop": Command("add musegui to the menu of programs (Linux)", "desktop"),
    "completion": Command("print completions for a shell, or the manual page", "completion"),
    "doctor": Command("say what works on this machine, and what to do about the rest", "doctor"),
}

_ENDING_SIGNALS = [getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name)]
_WITH_DEFAULTS = ("fill", "continuing", "melody", "sound", "evaluate", "learn")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and give its exit code: 0 done, 1 could not, 130 interrupted.

    Raises
    ------
    SystemExit
        After a help text (0) or wrong usage (2).
    """
    mend_streams()
    use_language(environment_language())
    translate_parsers()
    words = list(sys.argv[1:] if arguments is None else arguments)
    try:
        if words[:1] == ["--debug"]:
            from musegui.cli.debug import start_log

            words = words[1:]
            start_log(words)
        is_command = bool(words) and words[0] in COMMANDS
        try:
            if is_command and arguments is None:
                _command_module(words[0])
                _leave_no_halves()
            return _run(words[0], words[1:]) if is_command else start_window(words)
        except Exception:
            _log.debug("the command failed", exc_info=True)
            raise
        finally:
            sys.stdout.flush()
    except UserError as problem:
        complain(str(problem))
    except ImportError as problem:
        complain(tr("it can't start: {reason}.", reason=why_not_loaded(problem)))
    except BrokenPipeError:  # who read the output has gone, as head does
        pass
    except OSError as problem:
        why = missing_library(problem) or reason(problem)
        complain(
            tr("{path} can't be written: {reason}.", path=problem.filename, reason=why)
            if problem.filename
            else tr("what it says can't be written: {reason}.", reason=why)
        )
    except KeyboardInterrupt:
        complain(tr("interrupted."))
        return 130
    except MemoryError:
        complain(tr("It takes too much memory."))
    except Exception as problem:
        complain(
            tr(
                "Something unforeseen went wrong ({name}: {problem}).",
                name=type(problem).__name__,
                problem=" ".join(str(problem).split()),
            )
        )
    finally:
        drop_unwritten()
    return 1


def _leave_no_halves() -> None:
    """Have signals end the command by an exception, so that no half-written file stays behind."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_DFL:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    for number in _ENDING_SIGNALS:
        if signal.getsignal(number) is signal.SIG_DFL:  # nohup has one ignored
            signal.signal(number, _end)


def _end(number: int, _frame: FrameType | None) -> None:
    """Leave as after any other exception; a second signal ends the program at once."""
    signal.signal(number, signal.SIG_DFL)
    raise SystemExit(128 + number)


def _run(name: str, words: Sequence[str]) -> int:
    """Run a command; only then is imported what it needs."""
    summary, module = COMMANDS[name]
    parser = argparse.ArgumentParser(
        prog=f"musegui {name}",
        description=f"{capitalized(tr(summary))}.",
        epilog=tr("Defaults are in parentheses.") if module in _WITH_DEFAULTS else None,
        formatter_class=HelpFormatter,
    )
    _refuse_empty(parser)
    return run_command(name, words, parser)


def _refuse_empty(parser: argparse.ArgumentParser) -> None:
    """Refuse words and paths that are empty, as an unset variable makes them; ``type=str`` may be.

    An empty path would be the current folder.
    """

    def said(text: str) -> str:
        if not text:
            raise argparse.ArgumentTypeError(tr("it is empty; say what it is to be"))
        return text

    parser.register("type", None, said)
    parser.register("type", Path, lambda text: Path(said(text)))


def run_command(name: str, words: Sequence[str], parser: argparse.ArgumentParser) -> int:
    """Call the function of a command."""
    function = COMMANDS[name].module if iskeyword(name) else name
    code: int = getattr(_command_module(name), function)(words, parser)
    return code


def _command_module(name: str) -> ModuleType:
    return import_module(f"musegui.cli.commands.{COMMANDS[name].module}")


def start_window(words: Sequence[str]) -> int:
    """Open the window, on a file if one is named."""
    commands = "\n".join(
        f"  {name:<11} {tr(command.summary)}" for name, command in COMMANDS.items()
    )
    parser = argparse.ArgumentParser(
        prog="musegui",
        usage="musegui [--debug] [FILE]\n       musegui [--debug] COMMAND ...",
        description=fill(
            tr(
                "musegui: compose in four voices with a network trained on Bach chorales. Without "
                "a command the window opens."
            ),
            HELP_WIDTH,
        ),
        epilog=tr(
            "commands:\n{commands}\n\n'musegui COMMAND --help' tells more.", commands=commands
        ),
        formatter_class=HelpFormatter,
    )
    _refuse_empty(parser)
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE", help=tr("a piece to open"))
    parser.add_argument(
        "--debug", action="store_true", help=tr("as the first word: keep a log, and say where")
    )
    parser.add_argument(
        "--version",
        action="version",
        version=f"musegui {musegui.__version__}",
        help=tr("show the version"),
    )
    if words and not words[0].startswith("-") and not os.path.exists(words[0]):
        _refuse(parser, words[0])
    file = parser.parse_args(words).file
    from musegui.gui.app import run

    return run(file)


def _refuse(parser: argparse.ArgumentParser, word: str) -> None:
    """Say that a word is neither a command nor a file."""
    if Path(word).suffix:
        raise UserError(tr("There is no file {word}.", word=word))
    alike = difflib.get_close_matches(word, COMMANDS, n=1)
    hint = (
        tr("did you mean {suggestion!r}?", suggestion=alike[0])
        if alike
        else tr("the commands are {commands}.", commands=", ".join(COMMANDS))
    )
    parser.error(tr("There is no command or file {word!r}; {hint}", word=word, hint=hint))
