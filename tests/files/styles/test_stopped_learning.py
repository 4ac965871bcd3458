import json
from pathlib import Path

import pytest

from musegui.files.styles.stopped_learning import REQUEST_FILE, stopped_requests

ASKED = {
    "folder": "/pieces", "name": "Mine", "minutes": 3.0, "iterations": None, "update": "full",
    "licence": "", "seed": 1,
}  # fmt: skip


def left_with(place: Path, changes: dict[str, object]) -> list[str]:
    """Give the names of the runs that are found where one has left a request."""
    work = place / "Mine.musestyle.learning"
    work.mkdir(exist_ok=True)
    (work / REQUEST_FILE).write_text(json.dumps(ASKED | changes))
    return [request.name for request in stopped_requests(place)]


@pytest.mark.parametrize(
    "changes",
    [
        {"folder": "\0"}, {"folder": "\ud800"}, {"folder": "x" * 5000}, {"folder": 3},
        {"name": ["x"]}, {"name": ""}, {"minutes": "3"}, {"minutes": -1}, {"iterations": 0.5},
        {"iterations": -3}, {"update": 1}, {"licence": None}, {"seed": [[]]}, {"seed": -1},
    ],
    ids=lambda changes: str(changes)[:30],
)  # fmt: skip
def test_a_request_that_can_not_be_is_passed_over(tmp_path, changes):
    assert left_with(tmp_path, {}) == ["Mine"]
    assert left_with(tmp_path, changes) == []
