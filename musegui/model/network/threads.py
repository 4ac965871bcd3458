"""How many threads a pass runs on: all of them where that is faster, which changes by the moment.

On an idle machine two threads are half as fast again as one. Where another process holds a core,
every convolution waits for the thread that is not running, and one thread is several times faster
than two. Either way the figures that come out are the same.
"""

from __future__ import annotations

import threading
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from math import inf
from typing import TypeVar

import torch

FIRST_REST_SECONDS, LONGEST_REST_SECONDS = 0.25, 4.0
TRIALS = 2
"""Passes of one size on one thread before others are tried; the first one prepares a lot."""

_Result = TypeVar("_Result")

_here = threading.local()


class ThreadChoice:
    """Times passes, and runs the next one on all threads unless one alone has been faster.

    After a pass on all threads that took longer than one thread takes, one thread is used for a
    while, and for twice as long each time that this happens again.

    Parameters
    ----------
    threads : int
        All there are.
    now : callable, optional
        Gives seconds.
    """

    def __init__(self, threads: int, now: Callable[[], float] = time.perf_counter) -> None:
        self._threads = threads
        self._now = now
        self._trials: defaultdict[int, int] = defaultdict(int)
        self._alone: defaultdict[int, float] = defaultdict(lambda: inf)
        self._rest_seconds = FIRST_REST_SECONDS
        self._rests_until = 0.0

    def run(self, steps: int, work: Callable[[int], _Result]) -> _Result:
        """Do work over so many steps on as many threads as it is given."""
        if getattr(_here, "alone", False):
            return work(1)
        size = steps.bit_length()
        alone = self._trials[size] < TRIALS or self._now() < self._rests_until
        started = self._now()
        result = work(1 if alone else self._threads)
        seconds_per_step = (self._now() - started) / steps
        if alone:
            self._trials[size] += 1
            self._alone[size] = min(self._alone[size], seconds_per_step)
        else:
            self._learn(seconds_per_step < self._alone[size])
        return result

    def _learn(self, was_faster: bool) -> None:
        if was_faster:
            self._rest_seconds = max(self._rest_seconds / 2, FIRST_REST_SECONDS)
        else:
            self._rests_until = self._now() + self._rest_seconds
            self._rest_seconds = min(2 * self._rest_seconds, LONGEST_REST_SECONDS)


def use_threads(count: int) -> None:
    """Have the calling thread's passes run on so many threads."""
    if torch.get_num_threads() != count:  # setting it throws away what oneDNN has prepared
        torch.set_num_threads(count)


def in_step(parts: Sequence[Iterator[_Result]]) -> Iterator[list[_Result]]:
    """Go through iterators together, each on a thread of its own with one thread for its passes.

    Where one has ended before the others its last item stands for it.
    """
    if len(parts) == 1:
        yield from ([item] for item in parts[0])
        return
    latest: list[_Result | None] = [None] * len(parts)
    with ThreadPoolExecutor(len(parts), "musegui-part", _be_alone) as pool:
        while True:
            new = list(pool.map(_next, parts))
            if all(item is None for item in new):
                return
            latest = [old if item is None else item for item, old in zip(new, latest, strict=True)]
            yield [item for item in latest if item is not None]


def _be_alone() -> None:
    _here.alone = True


def _next(part: Iterator[_Result]) -> _Result | None:
    with torch.inference_mode():
        return next(part, None)
