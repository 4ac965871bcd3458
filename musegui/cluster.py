"""Many melodies on many processes or machines, by Dask: an optional extra, ``musegui[dask]``.

Dask finds the workers, hands them work, and does again what a lost worker had; here is only what
one of them does. ``docs/batch.md`` says how to start it.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any

from musegui import api
from musegui.core.errors import UserError

if TYPE_CHECKING:
    from distributed import Client

    from musegui.core.score import Score

CHUNK = 16
"""Melodies in one piece of work: some seconds of it."""

WAITING = 4
"""Pieces of work that wait for each worker thread; more would only take memory."""


def harmonize_all(
    client: Client, melodies: Iterable[Score], *, seed: int = 0, **how: Any
) -> Iterator[Score | UserError]:
    """Harmonize melodies on the workers of a cluster, in order, as many as there are.

    Parameters
    ----------
    client : distributed.Client
        Of workers with one thread each and with musegui installed.
    melodies : iterable of Score
        Read as they are needed, so that they need not fit into memory.
    seed : int
        The first melody's; the next one has the next, wherever it is done.
    **how
        As for `musegui.harmonize`.

    Yields
    ------
    Score or UserError
        What is wrong with a melody stands in the place of its chorale.
    """
    source, waiting = iter(melodies), deque[Any]()
    workers: Any = client  # Dask has no annotations
    limit = WAITING * max(1, sum(workers.nthreads().values()))
    while chunk := list(islice(source, CHUNK)):
        waiting.append(workers.submit(_harmonize_chunk, chunk, seed, how, pure=False))
        seed += CHUNK
        if len(waiting) >= limit:
            yield from waiting.popleft().result()
    for future in waiting:
        yield from future.result()


def _harmonize_chunk(
    melodies: list[Score], seed: int, how: dict[str, Any]
) -> list[Score | UserError]:
    made: list[Score | UserError] = []
    for number, melody in enumerate(melodies):
        try:
            made.append(api.harmonize(melody, seed=seed + number, **how))
        except UserError as problem:
            made.append(problem)
    return made
