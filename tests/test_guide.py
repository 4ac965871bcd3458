"""The guide's pages: nothing that they point to is missing, and none is left out of the site."""

import re
import tomllib
from pathlib import Path

import pytest

TOP = Path(__file__).parents[1]
PAGES = sorted((TOP / "docs").glob("*.md"))
LINK = re.compile(r"!?\[[^\]]*\]\(([^)#\s]+)")


@pytest.mark.parametrize("page", [*PAGES, TOP / "README.md"], ids=lambda page: page.name)
def test_every_link_leads_somewhere(page: Path) -> None:
    links = LINK.findall(page.read_text("utf-8"))
    assert [link for link in links if "://" not in link and not (page.parent / link).exists()] == []


def headings(page: Path) -> set[str]:
    """Give the anchors of a page's headings, as Markdown makes them."""
    words = re.findall(r"^#+ (.*)$", page.read_text("utf-8"), re.MULTILINE)
    bare = (re.sub(r"[^\w\s-]", "", re.sub(r"\]\([^)]*\)", "", word)).lower() for word in words)
    return {"-".join(word.split()) for word in bare}


@pytest.mark.parametrize("page", [*PAGES, TOP / "README.md"], ids=lambda page: page.name)
def test_every_link_to_a_heading_finds_it(page: Path) -> None:
    links = re.findall(r"\]\(([^)#\s:]*)#([^)\s]+)\)", page.read_text("utf-8"))
    places = [((page.parent / name) if name else page, anchor) for name, anchor in links]
    assert [(p.name, a) for p, a in places if p.suffix == ".md" and a not in headings(p)] == []


@pytest.mark.parametrize("page", [*PAGES, TOP / "README.md"], ids=lambda page: page.name)
def test_every_test_and_script_that_a_page_names_exists(page: Path) -> None:
    named = re.findall(r"(?:[\w-]+/)+[\w-]+\.(?:py|lua)\b", page.read_text("utf-8"))
    assert [n for n in named if not any((TOP / part / n).exists() for part in (".", "tests"))] == []


def test_the_site_has_every_page() -> None:
    site = (TOP / "mkdocs.yml").read_text("utf-8")
    assert [page.name for page in PAGES if page.name not in site] == []


def test_the_wheel_takes_the_guide_along() -> None:
    project = tomllib.loads((TOP / "pyproject.toml").read_text("utf-8"))
    wheel = project["tool"]["hatch"]["build"]["targets"]["wheel"]
    assert wheel["sources"]["docs"] == "musegui/_shipped/docs"
