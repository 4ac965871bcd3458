"""When an action is checked, and why it can't act."""

from __future__ import annotations

from collections.abc import Callable

from musegui.core.translation import tr


def unless(works: Callable[[], object], reason: str) -> Callable[[], str]:
    """Give a reason, in the user's language, for as long as something does not hold."""
    return lambda: "" if works() else tr(reason)


def equals_now(current: Callable[[], object], value: object) -> bool:
    """Tell whether what is in force equals a value: a check mark."""
    return current() == value


def is_now(current: Callable[[], object], value: object) -> bool:
    """Tell whether what is in force is that very object."""
    return current() is value
