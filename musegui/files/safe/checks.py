"""Values from outside, checked one by one; what can't be is an `ArchiveError`."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields, replace
from enum import Enum
from math import isfinite
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

from musegui.core.translation import tr
from musegui.files.safe.archive import ArchiveError

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

MAX_WHOLE = 2**31 - 1

_Record = TypeVar("_Record", bound="DataclassInstance")


def reject(flaw: str) -> NoReturn:
    """Refuse what was read; the flaw fits behind a colon."""
    raise ArchiveError(flaw)


def json_in(text: str | bytes) -> Any:
    """Read JSON, which knows neither NaN nor infinities; it is not nested without end."""
    try:
        return json.loads(text, parse_constant=reject)
    except RecursionError:
        reject(tr("it is nested too deeply"))


def filled_in(default: _Record, table: Any, limits: Mapping[str, int]) -> _Record:
    """Take over the values of a record that a table has, each of its default's type."""
    if not isinstance(table, dict):
        reject(tr("one of its settings is not a table"))
    values: dict[str, Any] = {}
    for name in (entry.name for entry in fields(default)):
        if name in table:
            values[name] = of_kind(type(getattr(default, name)), table[name], limits.get(name))
    return replace(default, **values)


def of_kind(kind: type, value: Any, limit: int | None) -> Any:
    """Check a value that should be of the same kind as another; whole numbers rise to the limit."""
    if issubclass(kind, Enum):
        return kind(value)
    if kind is bool:
        return flag(value)
    if kind is int:
        return whole(value, 0, MAX_WHOLE if limit is None else limit)
    if kind is float:
        return real(value)
    return (
        value
        if isinstance(value, kind)
        else reject(tr("{value!r:.40} can't be a setting", value=value))
    )


def whole(value: Any, lowest: int, highest: int) -> int:
    """Check a whole number, both ends included."""
    if type(value) is not int or not lowest <= value <= highest:
        reject(
            tr(
                "{value!r:.40} is not a whole number from {lowest} to {highest}",
                value=value,
                lowest=lowest,
                highest=highest,
            )
        )
    return value


def step(value: Any) -> int:
    """Check a place in the score, in steps."""
    return whole(value, 0, MAX_WHOLE)


def real(value: Any) -> float:
    """Check a number that is finite and not huge."""
    if type(value) not in (int, float) or abs(value) > 1e9 or not isfinite(value):
        reject(tr("{value!r:.40} is not a number", value=value))
    return float(value)


def bpm(value: Any) -> float:
    """Check a tempo in quarter notes a minute."""
    tempo = real(value)
    return tempo if tempo >= 1e-3 else reject(tr("{value!r:.40} is not a tempo", value=value))


def flag(value: Any) -> bool:
    """Check what is true or false."""
    return (
        value
        if isinstance(value, bool)
        else reject(tr("{value!r:.40} is not true or false", value=value))
    )


def text(value: Any, longest: int) -> str:
    """Check a text of so many characters at most."""
    if not isinstance(value, str) or len(value) > longest:
        reject(
            tr(
                "{value!r:.40} is not a text of up to {longest} characters",
                value=value,
                longest=longest,
            )
        )
    return value
