import itertools
import os
import subprocess
import sys
import threading
from collections.abc import Generator

import pytest

from musegui.model.network.threads import LONGEST_REST_SECONDS, ThreadChoice, in_step
from tests.waiting import PATIENCE_SECONDS


def test_idle_threads_are_told_to_spin_only_briefly_before_torch_is_there():
    unset = ("OMP_WAIT_POLICY", "GOMP_SPINCOUNT")
    environment = {name: value for name, value in os.environ.items() if name not in unset}
    script = (
        "import os, sys, musegui.model; "
        "print(os.environ['OMP_WAIT_POLICY'], os.environ['GOMP_SPINCOUNT'], 'torch' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], env=environment, capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["passive", "10000", "False"]


class Machine:
    """A clock, and passes that take as long as the threads they run on say."""

    def __init__(self, alone=4.0, together=3.0):
        self.now = 0.0
        self.seconds = {1: alone, 2: together}
        self.ran = []
        self.choice = ThreadChoice(2, now=lambda: self.now)

    def run(self, steps=64):
        self.choice.run(steps, self.work)
        return self.ran[-1]

    def work(self, threads):
        self.ran.append(threads)
        self.now += self.seconds[threads]


def test_both_threads_run_once_one_alone_has_been_timed():
    machine = Machine()
    assert [machine.run() for _ in range(6)] == [1, 1, 2, 2, 2, 2]


def test_where_another_process_holds_a_core_one_thread_runs():
    machine = Machine(alone=0.004, together=0.03)
    ran = [machine.run() for _ in range(2000)]
    assert ran.count(2) / len(ran) < 0.01


def test_both_run_again_soon_after_the_core_is_free():
    machine = Machine(alone=0.004, together=0.03)
    for _ in range(5000):
        machine.run()
    machine.seconds[2] = 0.003
    free_since = machine.now
    next(threads for _ in itertools.count() if (threads := machine.run()) == 2)
    assert machine.now - free_since <= LONGEST_REST_SECONDS + 0.01
    assert {machine.run() for _ in range(100)} == {2}


def test_sizes_are_timed_each_for_itself():
    machine = Machine()
    assert [machine.run(steps) for steps in (64, 64, 16, 16, 64, 16)] == [1, 1, 1, 1, 2, 2]


def test_the_only_thread_is_not_compared_with_itself():
    choice = ThreadChoice(1)
    assert [choice.run(64, lambda threads: threads) for _ in range(4)] == [1, 1, 1, 1]


def test_iterators_side_by_side_run_at_once_with_one_thread_for_the_passes_of_each():
    choice = ThreadChoice(2)
    both = threading.Barrier(2, timeout=PATIENCE_SECONDS)
    used = set()

    def part(name, count, wait=both.wait):
        for number in range(count):
            if number == 0:
                wait()
            used.add(choice.run(64, lambda threads: threads))
            yield f"{name}{number}"

    together = list(in_step([part("a", 3), part("b", 1)]))
    assert together == [["a0", "b0"], ["a1", "b0"], ["a2", "b0"]]
    assert used == {1}
    assert list(in_step([part("c", 2, wait=int)])) == [["c0"], ["c1"]]


def test_what_goes_wrong_in_one_of_them_is_raised_and_leaves_no_thread():
    def part(number):
        yield number
        if number:
            raise ValueError("no more")
        yield number

    before = threading.active_count()
    with pytest.raises(ValueError, match="no more"):
        list(in_step([part(0), part(1)]))
    stopped = in_step([part(0), part(1)])
    next(stopped)
    assert isinstance(stopped, Generator)
    stopped.close()
    assert threading.active_count() == before
