"""Runs that learn a style and were stopped: what was asked of them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

from musegui.core.fill.style_learning import LearnRequest, UpdateKind

REQUEST_FILE = "request.json"
_ENDING = ".learning"


def request_table(request: LearnRequest) -> dict[str, Any]:
    """Give what makes two requests the same run, as plain values."""
    return {
        "folder": str(request.folder.resolve()),
        "name": request.name,
        "minutes": request.minutes,
        "iterations": request.iterations,
        "update": str(request.update),
        "licence": request.licence,
        "seed": request.seed,
    }


def stopped_requests(folder: Path) -> Iterator[LearnRequest]:
    """List the requests of the runs that were stopped and write into a folder."""
    for work in sorted(folder.glob(f"*{_ENDING}")):
        with suppress(OSError, ValueError, TypeError, KeyError):
            table = json.loads((work / REQUEST_FILE).read_text())
            yield LearnRequest(
                Path(table["folder"]),
                work.with_name(work.name.removesuffix(_ENDING)),
                table["name"],
                table["minutes"],
                table["iterations"],
                UpdateKind(table["update"]),
                table["licence"],
                seed=table["seed"],
            )
