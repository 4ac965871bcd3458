"""Write the table of engines into continue.md, from what `musegui evaluate --engines` found.

musegui evaluate --engines all --json engines.json --figure docs/engines.svg
python docs/make_engine_table.py engines.json

Of several reports, such as one of each engine, a later one adds to those before.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from musegui.cli.engine_outputs import ENGINE_COLUMNS, figure_at, short_figure

DOCUMENT = Path(__file__).with_name("continue.md")
BEGIN, END = "<!-- engines: written by make_engine_table.py -->\n", "<!-- end of engines -->\n"


def engine_table(reports: Sequence[Path]) -> str:
    """Give the table as Markdown."""
    rows: dict[str, Any] = {}
    for report in reports:
        rows |= json.loads(report.read_text("utf-8"))["engines"]
    lines = ["| | " + " | ".join(ENGINE_COLUMNS) + " |", "|---" * (len(ENGINE_COLUMNS) + 1) + "|"]
    untrained = [f"`{name}`" for name, row in rows.items() if "not_trained" in row]
    for name, row in rows.items():
        if "not_trained" not in row:
            cells = (short_figure(figure_at(row, path)) for path in ENGINE_COLUMNS.values())
            lines.append(f"| {name} | " + " | ".join(cells) + " |")
    table = "\n".join(lines) + "\n"
    if untrained:
        table += (
            f"\nNot trained for this table: {', '.join(untrained)}. "
            "`musegui train --engine NAME --out RUN --minutes 30` trains one.\n"
        )
    return table


def with_table(text: str, reports: Sequence[Path]) -> str:
    """Put the table between its marks."""
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}\n{engine_table(reports)}\n{END}{after}"


if __name__ == "__main__":
    reports = [Path(name) for name in sys.argv[1:]]
    DOCUMENT.write_text(with_table(DOCUMENT.read_text("utf-8"), reports), "utf-8")
