"""What is made of the commands' own arguments and of the shipped desktop files."""

import shutil
import subprocess
import tomllib
from xml.etree import ElementTree

import pytest

from musegui.cli.commands.completion import parser_of
from musegui.cli.main import COMMANDS, main
from musegui.resources import resource_path
from tests.program import REPOSITORY

OTHERS = [name for name in COMMANDS if name != "completion"]


@pytest.mark.parametrize("name", OTHERS)
def test_every_option_has_a_help_text(name):
    without = [action.dest for action in parser_of(name)._actions if not action.help]
    assert without == []


def test_shells_complete_commands_and_options(capsys):
    assert main(["completion", "bash"]) == 0
    script = capsys.readouterr().out
    asked = (
        f"{script}\nCOMP_WORDS=(musegui harmonize --quan); COMP_CWORD=2; _musegui\n"
        'echo "${COMPREPLY[@]}"; COMP_WORDS=(musegui har); COMP_CWORD=1; _musegui\n'
        'echo "${COMPREPLY[@]}"'
    )
    if shutil.which("bash"):
        done = subprocess.run(["bash", "-c", asked], capture_output=True, text=True, check=True)
        assert done.stdout.split() == ["--quantize", "harmonize"]
    for kind in ("zsh", "fish", "man"):
        assert main(["completion", kind]) == 0
        text = capsys.readouterr().out
        assert all(name in text.lower() for name in COMMANDS if name != "completion")


def test_the_desktop_gets_an_entry_and_loses_it_again(tmp_path, monkeypatch):
    home = tmp_path / "data ë"
    monkeypatch.setenv("XDG_DATA_HOME", str(home))
    assert main(["desktop"]) == 0
    entry = (home / "applications" / "musegui.desktop").read_text("utf-8")
    assert "application/x-musegui" in entry
    assert "Exec=musegui" not in entry
    assert len([path for path in home.rglob("*musegui*") if path.is_file()]) >= 4
    assert main(["desktop", "--remove"]) == 0
    assert [path for path in home.rglob("*musegui*") if path.is_file()] == []


def test_desktop_files_are_well_formed():
    for path in resource_path("resources", "desktop").glob("*.xml"):
        ElementTree.parse(path)


def test_the_tested_versions_are_those_of_the_constraints():
    project = tomllib.loads((REPOSITORY / "pyproject.toml").read_text("utf-8"))["project"]
    pins = {
        line.lower().replace("_", "-")
        for line in (REPOSITORY / "constraints.txt").read_text("utf-8").splitlines()
        if "==" in line
    }
    tested = {line.lower() for line in project["optional-dependencies"]["tested"]}
    assert tested <= pins
    needed = {line.partition(">")[0].lower() for line in project["dependencies"]}
    assert needed - {line.partition("==")[0] for line in tested} <= {"matplotlib"}
