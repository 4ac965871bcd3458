"""The process in which the window has a style learnt (`engine.learning.style_learner`)."""

from __future__ import annotations

import os
import threading

from musegui.core.errors import UserError
from musegui.core.style.style_learning import PAUSE, LearnFailed, LearnProgress, LearnRequest
from musegui.processes.pipe import Pipe

_NICENESS = 10
"""Windows and sound come first."""


def main(pipe: Pipe) -> None:
    """Take a request, learn, and tell of it; pause and go on when told to, end with the pipe.

    It ends at once, whatever it is at: files are written whole or not at all, and the same request
    goes on from there.
    """
    request = pipe.take()
    if not isinstance(request, LearnRequest):
        return
    if hasattr(os, "nice"):
        os.nice(_NICENESS)
    going = threading.Event()
    going.set()

    def listen() -> None:
        while (word := pipe.take()) is not None:
            if word == PAUSE:
                going.clear()
            else:
                going.set()
        os._exit(0)

    threading.Thread(target=listen, daemon=True).start()

    def rest() -> None:
        going.wait()

    def tell(progress: LearnProgress) -> None:
        pipe.put(progress)
        rest()

    from musegui.model.learning.learn import learn

    try:
        done = learn(request, tell, rest)
    except UserError as problem:
        pipe.put(LearnFailed(str(problem)))
    else:
        pipe.put(done)
