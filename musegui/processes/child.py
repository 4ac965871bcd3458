"""What a process started by `musegui.processes.worker_process` needs on its own side."""

from __future__ import annotations

import faulthandler
import gc
import os
import pickle
import queue
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Any, BinaryIO

HANGING_SECONDS = 3.0
"""A call of a MIDI library that takes longer will never return."""

REALTIME_PRIORITY = 5
NICENESS = -15
"""Where the system grants no real-time priority; smaller is more urgent."""

SWITCH_SECONDS = 0.0002
"""How long one thread may hold Python's lock while another one is due."""


def read_into(values: queue.SimpleQueue[Any], source: BinaryIO) -> None:
    """Queue what comes in, on a thread of its own; None at the end."""

    def read() -> None:
        with suppress(EOFError, OSError, pickle.UnpicklingError):
            while True:
                values.put(pickle.load(source))
        values.put(None)

    threading.Thread(target=read, daemon=True).start()


def writer(target: BinaryIO) -> Callable[[object], None]:
    """Give a function that writes a value; if nobody reads any more, it goes nowhere."""

    def write(value: object) -> None:
        with suppress(OSError):
            pickle.dump(value, target)
            target.flush()

    return write


def put_off_the_end() -> None:
    """End the process unless this is called again soon; it needs no Python for that.

    MIDI libraries can hang with Python's lock held, as JACK's does once its server has died.
    """
    faulthandler.dump_traceback_later(HANGING_SECONDS, exit=True)


def claim_precise_timing() -> None:
    """Ask the system to wake this process on time; where it refuses, the usual must do."""
    gc.collect()
    gc.freeze()
    gc.disable()  # what is made from here on forms no cycles
    sys.setswitchinterval(SWITCH_SECONDS)
    if sys.platform == "linux":
        try:
            os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(REALTIME_PRIORITY))
        except OSError:
            with suppress(OSError):
                os.nice(NICENESS)
    elif sys.platform == "win32":
        import ctypes

        ctypes.windll.winmm.timeBeginPeriod(1)
