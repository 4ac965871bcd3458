"""MIDI input: what a port of another program or device plays, and which ports there are."""

from __future__ import annotations

import threading
from collections.abc import Callable

from musegui.engine.midi.inbox import Heard, Listening, Ports
from musegui.engine.midi.ports.choice import Listen
from musegui.processes.worker import WorkerProcess

RETRY_SECONDS = 1.0
"""How long after it has ended, as with a JACK server, the process that listens is started anew."""

_RECEIVER = "musegui.engine.midi.receiver"


class MidiInput:
    """Listens to one port at most, for as long as it is there, and watches all of them.

    Nothing is started before `listen` or `watch` is called.

    Parameters
    ----------
    take : callable
        Called with everything there is to tell, on a thread of the input's own.
    """

    def __init__(self, take: Callable[[Heard | Ports | Listening], None]) -> None:
        self._take = take
        self._wanted = Listen()
        self._closing = threading.Event()
        self._process: WorkerProcess | None = None
        self._lock = threading.Lock()
        self._thread = threading.Thread(target=self._run, name="musegui-midi-in")

    def watch(self) -> None:
        """Begin to tell which ports there are."""
        if not self._thread.is_alive() and not self._closing.is_set():
            self._thread.start()

    def listen(self, wanted: Listen) -> None:
        """Listen to another port from now on."""
        with self._lock:
            self._wanted = wanted
            if self._process is not None:
                self._process.put(wanted)
        if wanted.name:
            self.watch()

    def close(self) -> None:
        """End the process and the thread."""
        self._closing.set()
        with self._lock:
            process = self._process
        if process is not None:
            process.close()
        if self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        while not self._closing.is_set():
            with self._lock:
                process = self._process = WorkerProcess(_RECEIVER)
                process.put(self._wanted)
            while not self._closing.is_set() and (told := process.take()) is not None:
                self._take(told)
            if not self._closing.is_set():
                self._take(Listening(self._wanted.name, False))
            process.close()
            process.close_output()
            self._closing.wait(RETRY_SECONDS)
