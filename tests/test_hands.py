"""The table of what hands expect names tests that exist."""

import re

from tests.program import REPOSITORY


def test_every_test_that_the_table_names_exists():
    table = (REPOSITORY / "docs" / "hands.md").read_text("utf-8")
    named = set(re.findall(r"`([\w/]+\.py)::(\w+)`", table))
    assert len(named) > 60
    missing = [
        f"{file}::{name}"
        for file, name in sorted(named)
        if f"def {name}(" not in (REPOSITORY / "tests" / file).read_text("utf-8")
    ]
    assert missing == []
