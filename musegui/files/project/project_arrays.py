"""The arrays of a project, in numpy's own format: out of a project, and checked into one."""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from math import prod
from typing import Any
from zipfile import ZipFile

import numpy as np
from numpy.lib import format as npy
from numpy.typing import NDArray

from musegui.core.keys import HIGHEST_FIFTHS, LOWEST_FIFTHS
from musegui.core.score import CADENCE_HERE, CADENCE_UNKNOWN, UNSAID, UNSPELLED
from musegui.core.translation import tr
from musegui.core.voices import VOICE_COUNT
from musegui.files.project.project import Project
from musegui.files.safe.archive import read_entry
from musegui.files.safe.checks import reject, whole

_MAX_HEADER_BYTES = 512
_DTYPES = {
    "pitches": np.dtype("int8"),
    "onsets": np.dtype("bool"),
    "locks": np.dtype("bool"),
    "cadences": np.dtype("int8"),
    "confidence": np.dtype("<f4"),
    "spellings": np.dtype("int8"),
    "velocities": np.dtype("int8"),
}
_OPTIONAL = frozenset({"confidence", "spellings", "velocities"})


def arrays_of(project: Project) -> dict[str, NDArray[Any]]:
    """Give the arrays that a project consists of, by their names in the archive."""
    score, confidence = project.score, project.confidence
    arrays: dict[str, NDArray[Any]] = {
        "pitches": score.pitches,
        "onsets": score.onsets,
        "locks": score.locks,
        "cadences": score.cadences,
    }
    if confidence is not None and (confidence != 1).any():
        arrays["confidence"] = confidence
    if (score.spellings != UNSPELLED).any():
        arrays["spellings"] = score.spellings
    if (score.velocities != UNSAID).any():
        arrays["velocities"] = score.velocities
    return arrays


def encode_arrays(arrays: Mapping[str, NDArray[Any]]) -> dict[str, bytes]:
    """Give the archive's entries for arrays, by their file names."""
    return {f"{name}.npy": npy_bytes(a.astype(_DTYPES[name])) for name, a in arrays.items()}


def npy_bytes(array: NDArray[Any]) -> bytes:
    """Give an array in numpy's own format."""
    file = BytesIO()
    npy.write_array(file, np.ascontiguousarray(array), version=(1, 0), allow_pickle=False)
    return file.getvalue()


def read_arrays(archive: ZipFile, names: Any, steps: int) -> dict[str, NDArray[Any]]:
    """Read those arrays that are known of those that a project has.

    Parameters
    ----------
    names : list of str
        Unchecked, as ``project.json`` has them.
    steps : int
        The length that they should have.

    Raises
    ------
    ArchiveError
        If one is missing, or is not what it should be.
    Exception
        Of any other kind that `zipfile` and numpy let out.
    """
    if not isinstance(names, list) or not _DTYPES.keys() - _OPTIONAL <= set(names):
        reject(tr("one of its arrays is missing"))
    return {name: _array(archive, name, steps) for name in _DTYPES if name in names}


def _array(archive: ZipFile, name: str, steps: int) -> NDArray[Any]:
    shape = (steps,) if name == "cadences" else (VOICE_COUNT, steps)
    array = read_array(archive, name, shape, _DTYPES[name])
    if name == "cadences" and array.size:
        whole(int(array.min()), CADENCE_UNKNOWN, CADENCE_HERE)
        whole(int(array.max()), CADENCE_UNKNOWN, CADENCE_HERE)
    if name == "confidence" and not np.all((array >= 0.0) & (array <= 1.0)):
        reject(tr("a confidence lies outside 0 to 1"))
    if name == "spellings":
        told = array[array != UNSPELLED]
        if told.size and not LOWEST_FIFTHS <= told.min() <= told.max() <= HIGHEST_FIFTHS:
            reject(tr("a note has more than two sharps or flats"))
    return array


def read_array(
    archive: ZipFile, name: str, shape: tuple[int, ...], dtype: np.dtype[Any]
) -> NDArray[Any]:
    """Read an array that has to be of this shape and type; its values are not checked."""
    size = prod(shape) * dtype.itemsize
    file = BytesIO(read_entry(archive, f"{name}.npy", size + _MAX_HEADER_BYTES))
    if npy.read_magic(file) != (1, 0):
        reject(tr("{name}.npy is of an unknown version", name=name))
    header = npy.read_array_header_1_0(file, max_header_size=_MAX_HEADER_BYTES)
    body = file.read()
    if header != (shape, False, dtype) or len(body) != size:
        reject(tr("{name}.npy is not of the shape and type that it should be", name=name))
    if dtype == np.dtype("bool") and body.strip(b"\0\1"):
        reject(tr("{name}.npy holds something other than true and false", name=name))
    array: NDArray[Any] = np.frombuffer(body, dtype).reshape(shape)
    return array
