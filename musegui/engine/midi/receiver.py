"""The process that listens to a MIDI port and watches which ports come and go.

A process of its own for the reasons that `musegui.engine.midi.sender` gives. It takes `Listen`
orders from its pipe and puts `Heard`, `Ports` and `Listening` on it.
"""

from __future__ import annotations

import os
import queue
import time
from collections.abc import Callable

from musegui.engine.errors import OutputError
from musegui.engine.midi.inbox import Heard, Listening, Ports, Stamps, is_message
from musegui.engine.midi.link import LINK_NAME, LINK_PORT, LinkInput, has_link, open_link
from musegui.engine.midi.ports.choice import Listen
from musegui.engine.midi.ports.jack import JackWatch
from musegui.engine.midi.ports.ports import MidiIn, PortList, open_input, open_virtual_input
from musegui.processes.child import put_off_the_end
from musegui.processes.pipe import Pipe

POLL_SECONDS = 0.002
"""How often a port is asked for messages; their times are taken by the MIDI library."""

WATCH_SECONDS = 0.5


class Receiver:
    """Listens to one port at most, and looks round for others.

    Parameters
    ----------
    say : callable
        Called with everything there is to tell.
    """

    def __init__(self, say: Callable[[object], None]) -> None:
        self._say = say
        self._list = PortList()
        self._wanted = Listen()
        self._port: MidiIn | LinkInput | None = None
        self._links = (LINK_PORT,) if has_link() else ()
        self._told: Listening | None = None
        self._stamps = Stamps()
        self._ports: Ports | None = None
        self._watch: JackWatch | None = None

    def run(self, orders: queue.SimpleQueue[Listen | None]) -> None:
        """Listen until None is ordered."""
        look_seconds = 0.0
        while True:
            if time.perf_counter() >= look_seconds:
                self._look_round()
                put_off_the_end()
                look_seconds = time.perf_counter() + WATCH_SECONDS
            try:
                order = orders.get(timeout=WATCH_SECONDS if self._port is None else POLL_SECONDS)
            except queue.Empty:
                self._fetch()
                continue
            self._close()
            if order is None:
                return
            self._wanted, self._told = order, None
            self._open()

    def _fetch(self) -> None:
        while self._port is not None and (message := self._port.receive()) is not None:
            data, distance_seconds = message
            at_seconds = self._stamps.at(time.perf_counter(), distance_seconds)
            if len(data) <= 3 and is_message(bytes(data)):
                self._say(Heard(at_seconds, bytes(data)))

    def _look_round(self) -> None:
        try:
            outputs, inputs = self._list.look()
            ports = Ports(outputs, (*inputs, *self._links))
        except OutputError as problem:
            ports = Ports(inputs=self._links, problem=str(problem))
        if ports != self._ports:
            self._ports = ports
            self._say(ports)
        if self._watch is None and self._list.has_jack:
            self._watch = JackWatch(lambda: os._exit(1))
        self._look_after_port()

    def _look_after_port(self) -> None:
        port, was_there = self._port, self._told is not None and self._told.open
        if port is None:
            self._open()
        elif was_there:
            self._tell(port.is_there)
        else:
            self._tell(port.reopen())

    def _open(self) -> None:
        if not self._wanted.name:
            return
        try:
            self._port = _opened(self._wanted)
        except OutputError:
            self._tell(False)
            return
        self._stamps = Stamps()
        self._tell(True)

    def _tell(self, there: bool) -> None:
        told = Listening(self._wanted.name, there)
        if told != self._told:
            self._told = told
            self._say(told)

    def _close(self) -> None:
        if self._port is not None:
            self._port.close()
            self._port = None


def _opened(wanted: Listen) -> MidiIn | LinkInput:
    if wanted.name == LINK_NAME:
        return open_link()
    return open_virtual_input(wanted.name) if wanted.virtual else open_input(wanted.name)


def main(pipe: Pipe) -> None:
    """Serve until the pipe ends."""
    orders: queue.SimpleQueue[Listen | None] = queue.SimpleQueue()
    put_off_the_end()
    pipe.take_into(orders)
    Receiver(pipe.put).run(orders)
