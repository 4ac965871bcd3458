"""A helper that does whatever harm it is asked for."""

from __future__ import annotations

import ctypes
import os
import signal
import subprocess
import time
from typing import Any

from musegui.processes.helper import serve
from musegui.processes.pipe import Pipe


class Foreign:
    """What a hostile file could make a process answer: it acts when it is unpickled."""

    def __reduce__(self) -> Any:
        return subprocess.call, (["touch", "acted"],)


def act(request: str) -> object:
    match request:
        case "take memory":
            kept = []
            while True:
                kept.append(bytearray(1 << 20))
        case "compute":
            while True:
                pass
        case "sleep":
            time.sleep(600)
        case "crash":
            ctypes.string_at(0)
        case "raise":
            raise ValueError("no such luck")
        case "leave":
            os._exit(7)
        case "answer foreign":
            return Foreign()
        case "interrupt who asks":
            os.kill(os.getppid(), signal.SIGUSR1)
            time.sleep(600)
        case "be killed" | "be terminated":
            number = signal.SIGKILL if request == "be killed" else signal.SIGTERM
            os.kill(os.getpid(), number)
    return f"did {request}"


def main(pipe: Pipe) -> None:
    print("what is printed disturbs nobody", flush=True)
    serve(pipe, act)
