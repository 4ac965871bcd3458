"""How a file is to be read where there is a choice."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class ReadOptions:
    """How a file is to be read where there is a choice.

    Attributes
    ----------
    tune : int or None
        Which tune of a file with several: by its own number (ABC's ``X:``) or else its place,
        from 1; None for the first.
    tune_index : int or None
        Which tune by its place alone, from 0; None for what ``tune`` says.
    repeats_once : bool
        Play everything once through, as it is written, instead of unfolding repeats and jumps.
    """

    tune: int | None = None
    tune_index: int | None = None
    repeats_once: bool = False


DEFAULT_READ_OPTIONS = ReadOptions()
