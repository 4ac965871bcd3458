"""The map and the recipes of CONTRIBUTING.md name what exists."""

import re

from tests.program import REPOSITORY

TEXT = (REPOSITORY / "CONTRIBUTING.md").read_text("utf-8")
PACKAGE, TESTS = REPOSITORY / "musegui", REPOSITORY / "tests"


def test_every_folder_is_on_the_map_and_every_module_there_exists() -> None:
    rows = dict(re.findall(r"^\| `([\w/]+)/` \| (.*) \|$", TEXT, re.MULTILINE))
    folders = {str(p.parent.relative_to(PACKAGE)) for p in PACKAGE.rglob("__init__.py")} - {"."}
    assert set(rows) <= folders
    assert {f for f in folders if any((PACKAGE / f).glob("[!_]*.py"))} <= set(rows)
    missing = [
        (folder, name)
        for folder, words in rows.items()
        for name in re.findall(r"`([\w/.-]+)`", words)
        if not (PACKAGE / folder / f"{name}.py").exists()
        and not (PACKAGE / folder / name).exists()
        and not (PACKAGE / f"{name}.py").exists()
        and not (REPOSITORY / name).exists()
    ]
    assert missing == []


def test_every_file_and_test_that_a_recipe_names_exists() -> None:
    recipes = TEXT[TEXT.index("## Recipes") :]
    for file in re.findall(r"`([\w/]+\.(?:py|md))", recipes):
        assert (
            list(REPOSITORY.glob(f"{file}"))
            or list(PACKAGE.glob(f"**/{file}"))
            or list(TESTS.glob(f"**/{file}"))
        ), file
    named = " ".join(path.read_text("utf-8") for path in TESTS.rglob("test_*.py"))
    for word in re.findall(r"-k\s+(\w+)", recipes):
        assert re.search(rf"def test_\w*{word}", named), word
