"""Project files (``.muse``): the score with everything that belongs to it.

A project is a zip archive of ``project.json`` and one numpy array for each of the score's;
``docs/project-file.md`` describes it for other programs. What comes in is taken for hostile:
sizes are checked before anything is unpacked, and every value before it is used.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, field, fields, replace
from enum import Enum
from io import BytesIO
from math import isfinite, prod
from pathlib import Path
from typing import Any, NoReturn, TypeVar
from zipfile import ZipFile

import numpy as np
from numpy.lib import format as npy
from numpy.typing import NDArray

from musegui.core.errors import UserError
from musegui.core.fill import FillOptions
from musegui.core.score import (
    CADENCE_HERE,
    CADENCE_UNKNOWN,
    DEFAULT_VOICE_SETTINGS,
    MAX_STEPS,
    Key,
    Score,
    VoiceSettings,
)
from musegui.core.timegrid import MeterChange, TempoChange
from musegui.core.voices import VOICE_COUNT, VOICES
from musegui.files.archive import ArchiveError, open_archive, pack, read_entry
from musegui.files.atomic import reason, write_atomically

SUFFIX = ".muse"
FORMAT = "musegui project"
VERSION = (1, 0)
"""A reader of version (a, b) reads every (a, x); a minor version only adds."""

MAX_FILE_BYTES = 64 << 20
MAX_SEED = 2**31 - 1

_MAX_JSON_BYTES = 4 << 20
_MAX_HEADER_BYTES = 512
_DTYPES = {
    "pitches": np.dtype("int8"),
    "onsets": np.dtype("bool"),
    "locks": np.dtype("bool"),
    "cadences": np.dtype("int8"),
    "confidence": np.dtype("<f4"),
}
_OPTIONAL_ARRAYS = frozenset({"confidence"})
_VOICE_LIMITS = {"program": 127, "volume": 127, "pan": 127, "midi_channel": 15}

_Record = TypeVar("_Record", VoiceSettings, FillOptions)


class ProjectFileError(UserError):
    """A project that can't be read or written; the text is one sentence for users."""


class _NewerError(Exception):
    """The format is of a later major version, given as the argument."""


@dataclass(frozen=True, eq=False)
class Project:
    """What a project file holds.

    Attributes
    ----------
    score : Score
    confidence : ndarray of float32, shape (4, T), or None
        How sure the machine was of each cell it wrote, 1 elsewhere; None is 1 everywhere.
    options : FillOptions
        How the next fill is to be made.
    seed : int
        0 to 2**31 - 1.
    keep_seed : bool
        Whether every fill uses this seed.
    origin : str
        In an autosave the file that the document belongs to; empty if it has none.
    newer : bool
        Whether the file comes from a later minor version, parts of which were passed over.
    """

    score: Score
    confidence: NDArray[np.float32] | None = None
    options: FillOptions = field(default_factory=FillOptions)
    seed: int = 0
    keep_seed: bool = False
    origin: str = ""
    newer: bool = False


def read_project(path: Path | str) -> Project:
    """Read a project, whole or not at all.

    Raises
    ------
    ProjectFileError
        If there is no such file, it is no project, is damaged, or needs a later musegui.
    """
    path = Path(path)
    return decode_project(_file_bytes(path), path)


def decode_project(data: bytes, path: Path) -> Project:
    """Read a project from the bytes of a file.

    Parameters
    ----------
    path : Path
        Where they come from, for messages.

    Raises
    ------
    ProjectFileError
        If they are no project, are damaged, or need a later musegui.
    """
    if not data.startswith(b"PK"):
        raise ProjectFileError(f"{path} is not a musegui project.")
    try:
        return _decode(data)
    except _NewerError as error:
        raise ProjectFileError(
            f"{path} was made by a newer musegui (project format {error}); update musegui to "
            "open it."
        ) from None
    except Exception as error:  # zipfile, zlib, json and numpy let out whatever they trip over
        raise ProjectFileError(f"{path} is damaged: {_phrase(error)}{_advice(path)}.") from error


def write_project(project: Project, path: Path | str) -> None:
    """Write a project, whole or not at all; what stood there is kept as a backup beside it.

    The same project gives the same bytes. A damaged file is replaced, but not taken for a backup.

    Raises
    ------
    ProjectFileError
        If the file can't be written.
    """
    path = Path(path)
    data = encode_project(project)
    try:
        _decode(data)
    except Exception as error:  # as above: no file is better than one nobody can read
        raise ProjectFileError(f"{path} can't be written: {_phrase(error)}.") from error
    _back_up(path, data)
    try:
        write_atomically(path, data)
    except OSError as error:
        raise ProjectFileError(f"{path} can't be written: {reason(error)}.") from error


def backup_path(path: Path) -> Path:
    """Give the place where the save before the last one is kept, ``song.muse.bak``."""
    return path.with_name(f"{path.name}.bak")


def _back_up(path: Path, data: bytes) -> None:
    """Keep the file that is about to be replaced, if it is an undamaged project and another."""
    with suppress(Exception):  # a save must not fail for want of a backup
        old = _file_bytes(path)
        if old != data:
            with suppress(_NewerError):
                _decode(old)
            write_atomically(backup_path(path), old)


def _advice(path: Path) -> str:
    backup = backup_path(path)
    return f"; the save before it is in {backup}" if backup.is_file() else ""


def _phrase(error: Exception) -> str:
    """Say what is wrong: our own words, but not those of the libraries."""
    return str(error) if isinstance(error, ArchiveError) else "its contents can't be understood"


def _reject(flaw: str) -> NoReturn:
    raise ArchiveError(flaw)


# Files and archives


def _file_bytes(path: Path) -> bytes:
    try:
        if path.exists() and not path.is_file():
            raise ProjectFileError(f"{path} is not a file.")
        with path.open("rb") as file:
            data = file.read(MAX_FILE_BYTES + 1)
    except FileNotFoundError:
        raise ProjectFileError(f"There is no file {path}.") from None
    except OSError as error:
        raise ProjectFileError(f"{path} can't be read: {reason(error)}.") from error
    except ValueError:
        raise ProjectFileError(f"{str(path)!r} can't be the name of a file.") from None
    if not data:
        raise ProjectFileError(f"{path} is empty{_advice(path)}.")
    if len(data) > MAX_FILE_BYTES:
        raise ProjectFileError(
            f"{path} is larger than {MAX_FILE_BYTES >> 20} MiB, more than a project can be."
        )
    return data


def encode_project(project: Project) -> bytes:
    """Give a project file's bytes, the same for the same project."""
    score, confidence = project.score, project.confidence
    arrays: dict[str, NDArray[Any]] = {
        "pitches": score.pitches,
        "onsets": score.onsets,
        "locks": score.locks,
        "cadences": score.cadences,
    }
    if confidence is not None and (confidence != 1).any():
        arrays["confidence"] = confidence
    text = json.dumps(_table(project, list(arrays)))
    entries = {"project.json": text.encode()}
    entries |= {f"{name}.npy": _npy_bytes(a.astype(_DTYPES[name])) for name, a in arrays.items()}
    return pack(entries)


def _npy_bytes(array: NDArray[Any]) -> bytes:
    file = BytesIO()
    npy.write_array(file, np.ascontiguousarray(array), version=(1, 0), allow_pickle=False)
    return file.getvalue()


def _decode(data: bytes) -> Project:
    with open_archive(data) as archive:
        table = json.loads(
            read_entry(archive, "project.json", _MAX_JSON_BYTES), parse_constant=_reject
        )
        newer = _check_version(table)
        steps = _whole(table["steps"], 0, MAX_STEPS)
        names = table["arrays"]
        if not isinstance(names, list) or not _DTYPES.keys() - _OPTIONAL_ARRAYS <= set(names):
            _reject("one of its arrays is missing")
        arrays = {name: _array(archive, name, steps) for name in _DTYPES if name in names}
    confidence = arrays.pop("confidence", None)
    return Project(_score(table, arrays), confidence, newer=newer, **_fill_settings(table))


def _array(archive: ZipFile, name: str, steps: int) -> NDArray[Any]:
    shape = (steps,) if name == "cadences" else (VOICE_COUNT, steps)
    dtype = _DTYPES[name]
    size = prod(shape) * dtype.itemsize
    file = BytesIO(read_entry(archive, f"{name}.npy", size + _MAX_HEADER_BYTES))
    if npy.read_magic(file) != (1, 0):
        _reject(f"{name}.npy is of an unknown version")
    header = npy.read_array_header_1_0(file, max_header_size=_MAX_HEADER_BYTES)
    body = file.read()
    if header != (shape, False, dtype) or len(body) != size:
        _reject(f"{name}.npy is not of the shape and type that it should be")
    if dtype == np.dtype("bool") and body.strip(b"\0\1"):
        _reject(f"{name}.npy holds something other than true and false")
    array: NDArray[Any] = np.frombuffer(body, dtype).reshape(shape)
    if name == "cadences" and array.size:
        _whole(int(array.min()), CADENCE_UNKNOWN, CADENCE_HERE)
        _whole(int(array.max()), CADENCE_UNKNOWN, CADENCE_HERE)
    if name == "confidence" and not np.all((array >= 0.0) & (array <= 1.0)):
        _reject("a confidence lies outside 0 to 1")
    return array


# project.json


def _table(project: Project, arrays: list[str]) -> dict[str, Any]:
    score = project.score
    voices = zip(VOICES, score.voices, strict=True)
    table = {
        "format": FORMAT,
        "version": VERSION,
        "steps": score.steps,
        "arrays": arrays,
        "tempos": [[int(tempo.step), float(tempo.bpm)] for tempo in score.tempos],
        "meters": [[int(number) for number in meter] for meter in score.meters],
        "key": None if score.key is None else score.key._asdict(),
        "pickup_steps": score.pickup_steps,
        "voices": [{"name": voice.name.lower(), **asdict(settings)} for voice, settings in voices],
        "fill": asdict(project.options) | {"seed": project.seed, "keep_seed": project.keep_seed},
    }
    return table | ({"origin": project.origin} if project.origin else {})


def _check_version(table: Any) -> bool:
    """Tell whether a readable project is of a later minor version."""
    if not isinstance(table, dict) or table.get("format") != FORMAT:
        _reject("it does not say that it is a musegui project")
    version = table.get("version")
    if not isinstance(version, list) or len(version) != 2:
        _reject("its version can't be told")
    major, minor = (_whole(number, 0, 10**6) for number in version)
    if major > VERSION[0]:
        raise _NewerError(f"{major}.{minor}")
    if major < VERSION[0]:
        _reject("there never was a format 0")
    return minor > VERSION[1]


def _score(table: Mapping[str, Any], arrays: Mapping[str, NDArray[Any]]) -> Score:
    key = table["key"]
    voices = table["voices"]
    if not isinstance(voices, list) or len(voices) != VOICE_COUNT:
        _reject("it does not have four voices")
    try:
        return Score(
            **arrays,
            tempos=tuple(TempoChange(_step(step), _bpm(bpm)) for step, bpm in table["tempos"]),
            meters=tuple(
                MeterChange(_step(step), _whole(upper, 1, 2**15), _whole(lower, 1, 2**15))
                for step, upper, lower in table["meters"]
            ),
            key=None if key is None else Key(_whole(key["fifths"], -7, 7), _flag(key["minor"])),
            pickup_steps=_step(table["pickup_steps"]),
            voices=tuple(
                _filled_in(default, settings, _VOICE_LIMITS)
                for default, settings in zip(DEFAULT_VOICE_SETTINGS, voices, strict=True)
            ),
        )
    except ValueError as error:
        if isinstance(error, ArchiveError):
            raise
        raise ArchiveError(f"its parts make no score ({error})".replace(".)", ")")) from error


def _fill_settings(table: Mapping[str, Any]) -> dict[str, Any]:
    """Read what belongs to the panel, not to the music; what is missing is as in a new project."""
    settings, origin = table.get("fill", {}), table.get("origin", "")
    if not isinstance(origin, str):
        _reject("its origin is not a path")
    return {
        "options": _filled_in(FillOptions(), settings, {}),
        "seed": _whole(settings.get("seed", 0), 0, MAX_SEED),
        "keep_seed": _flag(settings.get("keep_seed", False)),
        "origin": origin,
    }


def _filled_in(default: _Record, table: Any, limits: Mapping[str, int]) -> _Record:
    """Take over the values of a record that a table has, each of its default's type."""
    if not isinstance(table, dict):
        _reject("one of its settings is not a table")
    values: dict[str, Any] = {}
    for name in (entry.name for entry in fields(default)):
        if name in table:
            values[name] = _of_kind(type(getattr(default, name)), table[name], limits.get(name))
    return replace(default, **values)


def _of_kind(kind: type, value: Any, limit: int | None) -> Any:
    if issubclass(kind, Enum):
        return kind(value)
    if kind is bool:
        return _flag(value)
    if kind is int:
        return _whole(value, 0, MAX_SEED if limit is None else limit)
    if kind is float:
        return _real(value)
    return value if isinstance(value, kind) else _reject(f"{value!r:.40} can't be a setting")


def _whole(value: Any, lowest: int, highest: int) -> int:
    if type(value) is not int or not lowest <= value <= highest:
        _reject(f"{value!r:.40} is not a whole number from {lowest} to {highest}")
    return value


def _step(value: Any) -> int:
    return _whole(value, 0, 2**31 - 1)


def _real(value: Any) -> float:
    if type(value) not in (int, float) or abs(value) > 1e9 or not isfinite(value):
        _reject(f"{value!r:.40} is not a number")
    return float(value)


def _bpm(value: Any) -> float:
    bpm = _real(value)
    return bpm if bpm >= 1e-3 else _reject(f"{value!r:.40} is not a tempo")


def _flag(value: Any) -> bool:
    return value if isinstance(value, bool) else _reject(f"{value!r:.40} is not true or false")
