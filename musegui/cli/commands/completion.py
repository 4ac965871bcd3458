"""What is made of the commands' own arguments: completion for shells, and the manual page."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from typing import Any, NoReturn

import musegui
from musegui.cli.main import COMMANDS, run_command
from musegui.cli.parser_words import HelpFormatter
from musegui.core.translation import tr, use_language

_BASH = """\
_musegui() {{
    local word=${{COMP_WORDS[COMP_CWORD]}} words=""
    if [ "$COMP_CWORD" = 1 ]; then words="{commands}"; fi
    case ${{COMP_WORDS[1]}} in
{cases}
    esac
    COMPREPLY=($(compgen -W "$words" -- "$word") $(compgen -f -- "$word"))
}}
complete -o filenames -F _musegui musegui
"""


class _AskedError(Exception):
    """Ends a command where it would read its words."""


class _Listening(argparse.ArgumentParser):
    def parse_args(self, *_args: Any, **_named: Any) -> NoReturn:
        raise _AskedError


def parser_of(name: str) -> argparse.ArgumentParser:
    """Give a command's parser, as the command itself makes it."""
    parser = _Listening(prog=f"musegui {name}", formatter_class=HelpFormatter)
    try:
        run_command(name, (), parser)
    except _AskedError:
        return parser
    raise AssertionError(f"{name} reads no words")


def completion(words: Sequence[str], parser: argparse.ArgumentParser) -> int:
    """Print what a shell's start-up file is to have, or the manual page."""
    parser.add_argument(
        "kind",
        choices=("bash", "zsh", "fish", "man"),
        help=tr(
            "the shell, as in 'musegui completion bash >> ~/.bashrc'; man prints the manual page, "
            "in English"
        ),
    )
    kind = parser.parse_args(words).kind
    if kind == "man":
        use_language("en")
    parsers = {name: parser_of(name) for name in COMMANDS if name != "completion"}
    if kind == "man":
        print("\n".join(_manual(parsers)))
    elif kind == "fish":
        print("\n".join(_fish(parsers)))
    else:
        prefix = "autoload -U +X bashcompinit && bashcompinit\n" if kind == "zsh" else ""
        cases = "\n".join(
            f'    {name}) words="{" ".join(_options(own))}" ;;' for name, own in parsers.items()
        )
        print(prefix + _BASH.format(commands=" ".join(COMMANDS), cases=cases), end="")
    return 0


def _options(parser: argparse.ArgumentParser) -> list[str]:
    return [word for action in parser._actions for word in action.option_strings]


def _fish(parsers: dict[str, argparse.ArgumentParser]) -> Iterator[str]:
    for name, command in COMMANDS.items():
        summary = tr(command.summary).replace("'", "\\'")
        yield f"complete -c musegui -n __fish_use_subcommand -a {name} -d '{summary}'"
    for name, parser in parsers.items():
        for option in _options(parser):
            if option.startswith("--"):
                seen = f"'__fish_seen_subcommand_from {name}'"
                yield f"complete -c musegui -n {seen} -l {option.removeprefix('--')}"


def _manual(parsers: dict[str, argparse.ArgumentParser]) -> Iterator[str]:
    yield f'.TH MUSEGUI 1 "" "musegui {musegui.__version__}"'
    yield ".SH NAME"
    yield "musegui \\- compose in four voices"
    yield ".SH SYNOPSIS"
    yield "musegui [FILE]\n.br\nmusegui COMMAND ..."
    for name, parser in parsers.items():
        yield f".SH {name.upper()}"
        yield _roff(COMMANDS[name].summary)
        formatter = parser._get_formatter()
        for action in parser._actions:
            words = formatter._format_action_invocation(action)
            yield f".TP\n.B {_roff(words)}\n{_roff(formatter._expand_help(action))}"


def _roff(text: str) -> str:
    plain = text.replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{plain}" if plain[:1] in "'." else plain
