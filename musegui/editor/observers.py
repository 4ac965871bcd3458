"""A list of callables to be told of a change; Qt's signals without Qt."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, ParamSpec

What = ParamSpec("What")
"""What the observers are told."""


class Observers(Generic[What]):
    """Callables that are called, in order, whenever the owner calls this."""

    def __init__(self) -> None:
        self._callables: list[Callable[What, None]] = []

    def add(self, callable_: Callable[What, None]) -> None:
        """Have something called from now on."""
        self._callables.append(callable_)

    def remove(self, callable_: Callable[What, None]) -> None:
        """Stop calling it."""
        self._callables.remove(callable_)

    def __call__(self, *args: What.args, **kwargs: What.kwargs) -> None:
        for callable_ in tuple(self._callables):
            callable_(*args, **kwargs)
