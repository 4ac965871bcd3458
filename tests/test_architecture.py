"""The rooms of the house: who may import whom, and what starting up must not load."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import musegui
from tests.waiting import PROGRAM_SECONDS

REPOSITORY = Path(__file__).parent.parent

# One import for each arrow that must not be: in which module, and what it would import.
WRONG_ARROWS = [
    ("core/score.py", "musegui.files"),
    ("core/score.py", "PySide6.QtCore"),
    ("core/harmony/chords.py", "musegui.core.fill"),
    ("model/network/network.py", "musegui.engine"),
    ("model/network/network.py", "argparse"),
    ("model/training/training.py", "musegui.model.continuation"),
    ("model/continuation/base/engine.py", "musegui.model.continuation.tokens"),
    ("files/notation/read.py", "musegui.model"),
    ("files/notation/read.py", "torch"),
    ("files/notation/written/staves.py", "musegui.files.notation.abc"),
    ("engine/fill/messages.py", "musegui.model"),
    ("engine/fill/messages.py", "musegui.editor"),
    ("editor/document.py", "musegui.engine"),
    ("editor/document.py", "musegui.model"),
    ("editor/document.py", "PySide6.QtCore"),
    ("gui/roll/canvas/painter.py", "musegui.gui.roll.lanes"),
    ("gui/fill/bridge/asker.py", "musegui.gui.fill.likely"),
    ("gui/app.py", "musegui.model"),
    ("gui/app.py", "torch"),
    ("gui/app.py", "musegui.cli.main"),
    ("gui/app.py", "musegui.api"),
    ("api.py", "torch"),
]


def check_contracts(folder: Path) -> subprocess.CompletedProcess[str]:
    """Run import-linter on the package in ``folder``, with the contracts of its pyproject.toml."""
    lint = "import importlinter.cli as cli; raise SystemExit(cli.lint_imports(no_cache=True))"
    return subprocess.run(
        [sys.executable, "-c", lint],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=PROGRAM_SECONDS,
    )


@pytest.fixture
def copy_of_the_package(tmp_path: Path) -> Path:
    shutil.copy(REPOSITORY / "pyproject.toml", tmp_path)
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(REPOSITORY / "musegui", tmp_path / "musegui", ignore=ignored)
    return tmp_path


def test_imports_follow_the_arrows() -> None:
    result = check_contracts(REPOSITORY)
    assert result.returncode == 0, result.stdout + result.stderr


def test_every_wrong_arrow_is_noticed(copy_of_the_package: Path) -> None:
    for module, imported in WRONG_ARROWS:
        path = copy_of_the_package / "musegui" / module
        path.write_text(f"{path.read_text()}\nimport {imported}\n")

    report = check_contracts(copy_of_the_package).stdout

    for module, imported in WRONG_ARROWS:
        importer = f"musegui.{module.removesuffix('.py').replace('/', '.')}"
        root = imported if imported.startswith("musegui") else imported.partition(".")[0]
        assert f"{importer} -> {root}" in report


@pytest.mark.parametrize(
    ("module", "kept_out"),
    [
        ("musegui", ("numpy",)),
        ("musegui.api", ("PySide6", "torch", "music21", "mido")),
        ("musegui.cli.main", ("PySide6", "torch", "music21")),
        ("musegui.gui.app", ("torch", "music21", "mido", "ssl")),
    ],
)
def test_starting_does_not_wait_for(module: str, kept_out: tuple[str, ...]) -> None:
    loaded = f"import sys, {module}; print(*sorted(sys.modules))"
    result = subprocess.run(
        [sys.executable, "-c", loaded],
        capture_output=True,
        text=True,
        timeout=PROGRAM_SECONDS,
        check=True,
    )
    assert not set(kept_out) & set(result.stdout.split())


def test_every_public_name_means_one_thing() -> None:
    """A module's constants are its own; commands and the library call things as users do."""
    places: dict[str, list[str]] = {}
    for path in (REPOSITORY / "musegui").rglob("*.py"):
        if "cli" in path.parts or path.name == "api.py":
            continue
        for node in ast.parse(path.read_text("utf-8")).body:
            if isinstance(node, ast.ClassDef | ast.FunctionDef) and node.name[0] != "_":
                places.setdefault(node.name, []).append(str(path.relative_to(REPOSITORY)))
    del places["main"]
    assert {name: where for name, where in places.items() if len(where) > 1} == {}


def test_the_map_names_every_room_and_no_module_that_is_gone() -> None:
    text = (REPOSITORY / "CONTRIBUTING.md").read_text()
    package = REPOSITORY / "musegui"
    rooms = {f"{p.parent.relative_to(package)}/" for p in package.glob("*/**/__init__.py")}
    named = re.findall(r"^\| `([\w/]+/)` \| (.*) \|$", text, flags=re.MULTILINE)
    assert {room for room, _ in named} == rooms
    for room, line in named:
        for module in re.findall(r"`(\w+)`", line):
            assert (package / room / f"{module}.py").exists(), f"{room}{module}"


def test_the_version_is_the_same_wherever_it_stands() -> None:
    cited = re.search(r"^version: (.+)$", (REPOSITORY / "CITATION.cff").read_text(), re.MULTILINE)
    assert cited is not None
    assert cited[1] == musegui.__version__
    changes = (REPOSITORY / "CHANGELOG.md").read_text()
    released = re.findall(r"^## \[(\d[^]]*)\]", changes, re.MULTILINE)
    assert "## [Unreleased]" in changes
    assert not released or released[0] == musegui.__version__


def test_texts_are_read_and_written_in_a_named_encoding() -> None:
    """The system's own would be another one on Windows, and ASCII in the C locale."""
    unnamed = [
        f"{path.relative_to(REPOSITORY)}:{call.lineno}"
        for path in sorted((REPOSITORY / "musegui").rglob("*.py"))
        for call in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(call, ast.Call)
        and not any(keyword.arg == "encoding" for keyword in call.keywords)
        and _is_text_in_no_named_encoding(call)
    ]
    assert unnamed == []


def _is_text_in_no_named_encoding(call: ast.Call) -> bool:
    name = getattr(call.func, "attr", getattr(call.func, "id", ""))
    if name in ("read_text", "write_text"):
        return len(call.args) <= (name == "write_text")
    modes = [str(word.value) for word in call.args if isinstance(word, ast.Constant)]
    return name == "open" and any(re.fullmatch(r"[rwax]\+?t?", mode) for mode in modes)
