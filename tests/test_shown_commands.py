"""Every command line that the documents show can be typed: commands, options and their values."""

from __future__ import annotations

import argparse
import re
import shlex
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from musegui.cli.commands.completion import parser_of
from musegui.cli.main import COMMANDS
from tests.program import REPOSITORY

DOCUMENTS = [
    *sorted((REPOSITORY / "docs").glob("*.md")),
    *(REPOSITORY / name for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md")),
    *sorted((REPOSITORY / "resources").rglob("*.md")),
    *sorted((REPOSITORY / "packaging").glob("*.md")),
]
OF_OTHERS = {
    *("--extra-index-url", "--pip-args", "--variant", "--no-install-recommends"),
    *(
        "--quick",
        "--torch-backend",
        "--python",
        "--nproc-per-node",
        "--nworkers",
        "--nthreads",
        "--platform",
    ),
}
"""Options of programs other than musegui."""


@cache
def parser(name: str) -> argparse.ArgumentParser:
    return parser_of(name)


def options(name: str) -> set[str]:
    return {word for action in parser(name)._actions for word in action.option_strings}


def shown_blocks(document: Path) -> Iterator[list[str]]:
    """Give the words behind `musegui` of each command line in a block of code."""
    text = document.read_text("utf-8").replace("\\\n", " ")
    for line in re.findall(r"^    (?:\S.*)$", text, re.MULTILINE):
        for part in re.split(r"\s\|\s|\s&$", line):
            words = shlex.split(part.strip(), comments=True)
            if words[:1] == ["torchrun"]:
                words = words[words.index("-m") + 1 :]
            if words[:1] == ["musegui"] and len(words) > 1:
                yield words[1:]


def shown_in_text(document: Path) -> Iterator[str]:
    """Give what stands between grave accents, without blocks of code."""
    text = re.sub(r"^    [^\n]*$|^```.*?^```", "", document.read_text("utf-8"), flags=re.M | re.S)
    yield from (" ".join(code.split()) for code in re.findall(r"`([^`]+)`", text))


BLOCKS = [(document, words) for document in DOCUMENTS for words in shown_blocks(document)]


@pytest.mark.parametrize(
    ("document", "words"), BLOCKS, ids=[f"{d.name}: {' '.join(words)}" for d, words in BLOCKS]
)
def test_every_command_line_is_understood(document: Path, words: list[str]) -> None:
    name, *rest = words
    if rest == ["--help"] or words == ["--help"]:
        return
    assert name in COMMANDS
    argparse.ArgumentParser.parse_args(parser(name), rest)
    assert {word for word in rest if word.startswith("--")} <= options(name)


def test_every_option_that_a_text_names_exists() -> None:
    known = {"--version", "--debug"}.union(*map(options, COMMANDS))
    unknown = []
    for document in DOCUMENTS:
        for code in shown_in_text(document):
            words = code.split()
            name = words[1] if words[:1] == ["musegui"] and len(words) > 1 else ""
            if name and not name.startswith("-") and name.islower():
                assert name in COMMANDS, code
            if not name and document.name == "install.md":  # of pip, pipx and others
                continue
            of_command = options(name) if name in COMMANDS else known
            named = re.findall(r"(?<![\w-])--[a-z][\w-]*", code)
            unknown += [
                f"{document.name}: {code}" for o in named if o not in of_command | OF_OTHERS
            ]
    assert unknown == []


def test_every_target_of_make_exists() -> None:
    targets = set(re.findall(r"^([a-z]+):", (REPOSITORY / "Makefile").read_text(), re.MULTILINE))
    for document in DOCUMENTS:
        text = document.read_text("utf-8")
        named = re.findall(r"(?:`|^    )make ([a-z]+)", text, re.MULTILINE)
        assert set(named) <= targets, document
