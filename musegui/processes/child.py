"""What a process started by `musegui.processes.launch` needs on its own side."""

from __future__ import annotations

import faulthandler
import gc
import os
import signal
import sys
from contextlib import suppress
from importlib import import_module

from musegui.core.translation import tr
from musegui.processes.pipe import Failure, Pipe
from musegui.processes.worker import OUT_OF_MEMORY_CODE
from musegui.system_libraries import why_not_loaded

HANGING_SECONDS = 3.0
"""A call of a MIDI library that takes longer will never return."""

REALTIME_PRIORITY = 5
NICENESS = -15
"""Where the system grants no real-time priority; smaller is more urgent."""

SWITCH_SECONDS = 0.0002
"""How long one thread may hold Python's lock while another one is due."""


def run_program(module: str) -> int:
    """Run the ``main(pipe)`` of a module, and say what went wrong to the process that started it.

    What it prints goes nowhere, and Ctrl+C is for the program that started it.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    pipe = Pipe(os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb"))
    nowhere = os.open(os.devnull, os.O_RDWR)
    os.dup2(nowhere, 0)
    os.dup2(nowhere, 1)
    try:
        import_module(module).main(pipe)
    except MemoryError:
        os._exit(OUT_OF_MEMORY_CODE)
    except ImportError as problem:
        pipe.put(Failure(why_not_loaded(problem)))
        return 1
    except Exception as problem:
        pipe.put(
            Failure(
                tr(
                    "something unforeseen went wrong ({name}: {problem})",
                    name=type(problem).__name__,
                    problem=problem,
                )
            )
        )
        return 1
    return 0


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
