"""Write the table of rules into theory.md: run it after a change of `musegui.core.theory.rules`."""

from __future__ import annotations

from pathlib import Path

from musegui.core.theory.rules import RULES

DOCUMENT = Path(__file__).with_name("theory.md")
BEGIN, END = "<!-- rules: written by make_rule_table.py -->\n", "<!-- end of rules -->\n"


def rule_table() -> str:
    """Give the table as Markdown."""
    rows = ["| rule | what it says | what cures it | Bach | |", "|---|---|---|---|---|"]
    for kind, rule in RULES.items():
        off = "" if rule.on else ", off at first"
        rows.append(
            f"| {kind} | {rule.explanation} ({rule.source}) | {rule.cure} | {rule.bach:g} | "
            f"{rule.severity}{off} |"
        )
    return "\n".join(rows) + "\n"


def with_table(text: str) -> str:
    """Put the table between its marks."""
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}\n{rule_table()}\n{END}{after}"


if __name__ == "__main__":
    DOCUMENT.write_text(with_table(DOCUMENT.read_text("utf-8")), "utf-8")
