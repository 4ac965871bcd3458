"""The process that puts messages on MIDI ports, each at its time.

MIDI ports have no scheduler. A thread beside one that computes in Python woke 8 to 15 ms late
(p99), because it has to wait for Python's lock; this process woke 0.1 ms late. And once a JACK
server has died, sending waits for ever with that lock held: a process can be ended, a thread not.

It takes `Order` values from its pipe and puts a `SenderReport` on it, first whether the ports are
open, later which have gone or come back; the end of the pipe ends it, with silence.
"""

from __future__ import annotations

import os
import queue
import time
from collections.abc import Callable
from contextlib import ExitStack

from musegui.core.translation import tr
from musegui.engine.errors import OutputError
from musegui.engine.midi.clock_out import MidiClock
from musegui.engine.midi.outbox import (
    Back,
    Lost,
    Opening,
    Order,
    Outbox,
    Ready,
    Refused,
    SenderReport,
)
from musegui.engine.midi.ports.jack import JackWatch
from musegui.engine.midi.ports.ports import MidiOut, open_port, open_virtual_port
from musegui.processes.child import claim_precise_timing, put_off_the_end
from musegui.processes.pipe import Pipe

LATENCY_SECONDS = 0.005
"""Everything is sent this long after its time, so that orders arrive before they are due."""

WATCH_SECONDS = 0.25
"""How often it is checked whether the ports are still there."""

FLUSH_SECONDS = 0.05
"""JACK carries messages on only once a period; before a port closes they need this long."""


class Sender:
    """Opens the ports, sends on time, and says when a port goes and when it is back.

    Parameters
    ----------
    opening : Opening
    say : callable
        Called with every `SenderReport` but the first.
    is_well : callable, optional
        Called every `WATCH_SECONDS` as long as no call of a MIDI library hangs.

    Raises
    ------
    OutputError
        If the ports can't be opened.
    """

    def __init__(
        self,
        opening: Opening,
        say: Callable[[SenderReport], None],
        is_well: Callable[[], None] = lambda: None,
    ) -> None:
        self._say = say
        self._is_well = is_well
        self._ports = _open(opening)
        self._gone: set[int] = set()
        self._outbox = Outbox(self._send, MidiClock())
        systems = {port.system for port in self._ports}
        self._watch = JackWatch(self._jack_ended) if "JACK" in systems else None

    def run(self, orders: queue.SimpleQueue[Order | None]) -> None:
        """Send until None is ordered."""
        check_seconds = time.perf_counter() + WATCH_SECONDS
        while True:
            due = self._outbox.next_seconds
            wake = check_seconds if due is None else min(check_seconds, due + LATENCY_SECONDS)
            try:
                order = orders.get(timeout=max(0.0, wake - time.perf_counter()))
            except queue.Empty:
                pass
            else:
                if order is None:
                    return
                self._outbox.take(order)
            now = time.perf_counter()
            self._outbox.send_due(now - LATENCY_SECONDS)
            if now >= check_seconds:
                self._look_after_ports()
                self._is_well()
                check_seconds = now + WATCH_SECONDS

    def close(self) -> None:
        """Fall silent and close the ports."""
        self._outbox.end(time.perf_counter())
        time.sleep(FLUSH_SECONDS)
        for port in self._ports:
            port.close()
        if self._watch is not None:
            self._watch.close()

    def _send(self, index: int, data: bytes) -> None:
        if index not in self._gone:
            self._ports[index].send(data)

    def _look_after_ports(self) -> None:
        for index, port in enumerate(self._ports):
            if index in self._gone:
                if port.reopen():
                    self._gone.remove(index)
                    self._say(Back(index, port.name))
            elif not port.is_there:
                self._gone.add(index)
                self._outbox.forget(index)
                self._say(Lost(tr("The MIDI port {port!r} has gone", port=port.name)))

    def _jack_ended(self) -> None:
        self._say(Lost(tr("The JACK server has ended, and its MIDI ports with it")))
        os._exit(1)  # the library waits for the server wherever else the process would end


def _open(opening: Opening) -> list[MidiOut]:
    open_one = open_virtual_port if opening.virtual else open_port
    ports: list[MidiOut] = []
    with ExitStack() as undo:
        for name in opening.names:
            ports.append(open_one(name))
            undo.callback(ports[-1].close)
        undo.pop_all()
    return ports


def main(pipe: Pipe) -> None:
    """Open the ports that the first order names, and serve until the pipe ends."""
    try:
        sender = Sender(pipe.take(), pipe.put, put_off_the_end)
    except OutputError as problem:
        pipe.put(Refused(str(problem)))
        return
    claim_precise_timing()  # which takes a moment that the first note would come late by
    pipe.put(Ready())
    put_off_the_end()
    orders: queue.SimpleQueue[Order | None] = queue.SimpleQueue()
    pipe.take_into(orders)
    try:
        sender.run(orders)
    except Exception as problem:  # of any kind: the player is told
        pipe.put(
            Lost(
                tr(
                    "Sending MIDI failed ({name}: {problem})",
                    name=type(problem).__name__,
                    problem=problem,
                )
            )
        )
    sender.close()
