"""The takes of a project: what fills gave, with their seeds and settings, out of it and into it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from zipfile import ZipFile

import numpy as np
from numpy.typing import NDArray

from musegui.core.fill.continuing import MAX_NEW_BARS
from musegui.core.fill.stored_options import options_from_dict, options_to_dict
from musegui.core.fill.takes import MAX_TAKE_CANDIDATES, MAX_TAKES, Take
from musegui.core.pitch import OPEN
from musegui.core.translation import tr
from musegui.core.voices import VOICE_COUNT
from musegui.files.project.project import MAX_SEED
from musegui.files.project.project_arrays import npy_bytes, read_array
from musegui.files.safe import checks

MAX_CELLS = 1 << 21
"""All candidates together; of the takes of very long pieces only the newest are kept."""

_MAX_LABEL = 200
_DTYPES = {
    "region": np.dtype("bool"),
    "pitches": np.dtype("int8"),
    "onsets": np.dtype("bool"),
    "confidence": np.dtype("<f4"),
}


def kept_takes(takes: Sequence[Take]) -> tuple[Take, ...]:
    """Give those of the takes that a file has room for, the newest first to be chosen."""
    kept: list[Take] = []
    cells = 0
    for take in reversed(takes[-MAX_TAKES:]):
        cells += take.pitches.size
        if cells > MAX_CELLS:
            break
        kept.insert(0, take)
    return tuple(kept)


def table_of_takes(takes: Iterable[Take]) -> list[dict[str, Any]]:
    """Write down all of some takes but their arrays."""
    return [
        {
            "label": take.label[:_MAX_LABEL],
            "seed": take.seed,
            "options": options_to_dict(take.options),
            "score_steps": take.score_steps,
            "start": take.start,
            "steps": int(take.region.shape[1]),
            "nlls": [float(nll) for nll in take.nlls],
            "faults": [int(count) for count in take.faults],
            **(
                {"engine": take.engine, "continued_bars": take.continued_bars}
                if take.engine
                else {}
            ),
        }
        for take in takes
    ]


def encode_takes(takes: Iterable[Take]) -> dict[str, bytes]:
    """Give the archive's entries for the arrays of some takes, by their file names."""
    return {
        f"{_name(index, part)}.npy": npy_bytes(getattr(take, part).astype(dtype))
        for index, take in enumerate(takes)
        for part, dtype in _DTYPES.items()
    }


def read_takes(archive: ZipFile, table: Any) -> tuple[Take, ...]:
    """Read the takes of a project.

    Parameters
    ----------
    table : list of dict
        Unchecked, as ``project.json`` has it.

    Raises
    ------
    ArchiveError
        If something is not what it should be.
    Exception
        Of any other kind that `zipfile` and numpy let out.
    """
    if not isinstance(table, list) or len(table) > MAX_TAKES:
        checks.reject(tr("its candidates are no list"))
    cells = sum(_count(row) * VOICE_COUNT * _steps(row) for row in table)
    checks.whole(cells, 0, MAX_CELLS)
    return tuple(_take(archive, index, row) for index, row in enumerate(table))


def _take(archive: ZipFile, index: int, row: Mapping[str, Any]) -> Take:
    count, steps = _count(row), _steps(row)
    score_steps = checks.step(row["score_steps"])
    region_shape = (VOICE_COUNT, steps)
    arrays: dict[str, NDArray[Any]] = {
        part: read_array(
            archive,
            _name(index, part),
            region_shape if part == "region" else (count, *region_shape),
            dtype,
        )
        for part, dtype in _DTYPES.items()
    }
    if arrays["pitches"].min() < OPEN:
        checks.reject(tr("a candidate's pitch is none"))
    if not np.all((arrays["confidence"] >= 0.0) & (arrays["confidence"] <= 1.0)):
        checks.reject(tr("a confidence lies outside 0 to 1"))
    return Take(
        label=checks.text(row["label"], _MAX_LABEL),
        options=options_from_dict(row["options"]),
        seed=checks.whole(row["seed"], 0, MAX_SEED),
        score_steps=score_steps,
        start=checks.whole(row["start"], 0, score_steps - steps),
        nlls=tuple(checks.real(nll) for nll in row["nlls"]),
        faults=tuple(checks.step(number) for number in row["faults"]),
        engine=checks.text(row.get("engine", ""), _MAX_LABEL),
        continued_bars=checks.whole(row.get("continued_bars", 0), 0, MAX_NEW_BARS),
        **arrays,
    )


def _count(row: Any) -> int:
    """How many candidates a take has."""
    if not isinstance(row, dict) or not isinstance(row["nlls"], list):
        checks.reject(tr("a candidate's place is empty"))
    if not isinstance(row["faults"], list) or len(row["faults"]) != len(row["nlls"]):
        checks.reject(tr("the faults of a candidate are missing"))
    return checks.whole(len(row["nlls"]), 1, MAX_TAKE_CANDIDATES)


def _steps(row: Mapping[str, Any]) -> int:
    return checks.whole(row["steps"], 1, MAX_CELLS)


def _name(index: int, part: str) -> str:
    return f"candidates-{index}-{part}"
