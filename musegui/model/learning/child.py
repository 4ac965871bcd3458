"""The process in which the window has a style learnt (`engine.learning.style_learner`)."""

from __future__ import annotations

import os
import threading

from musegui.core.errors import UserError
from musegui.core.fill.style_learning import PAUSE, LearnFailed, LearnRequest
from musegui.processes.pipe import Pipe

_NICENESS = 10
"""Windows and sound come first."""


class _EndedError(Exception):
    """Nobody wants the style any more."""


def main(pipe: Pipe) -> None:
    """Take a request, learn, and tell of it; pause and go on when told to, end with the pipe."""
    request = pipe.take()
    if not isinstance(request, LearnRequest):
        return
    if hasattr(os, "nice"):
        os.nice(_NICENESS)
    going, ended = threading.Event(), threading.Event()
    going.set()

    def listen() -> None:
        while (word := pipe.take()) is not None:
            if word == PAUSE:
                going.clear()
            else:
                going.set()
        ended.set()
        going.set()

    threading.Thread(target=listen, daemon=True).start()

    def wait() -> None:
        going.wait()
        if ended.is_set():
            raise _EndedError

    from musegui.model.learning.learn import learn

    try:
        done = learn(request, pipe.put, wait)
    except _EndedError:
        return
    except UserError as problem:
        pipe.put(LearnFailed(str(problem)))
    else:
        pipe.put(done)
