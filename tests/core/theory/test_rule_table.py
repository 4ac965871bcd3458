"""The table of rules in the documentation."""

from __future__ import annotations

import runpy
from pathlib import Path

DOCS = Path(__file__).parents[3] / "docs"


def test_the_documentation_has_the_rules_as_they_are() -> None:
    script = runpy.run_path(str(DOCS / "make_rule_table.py"))
    text = (DOCS / "theory.md").read_text("utf-8")
    assert script["with_table"](text) == text, "run docs/make_rule_table.py"
