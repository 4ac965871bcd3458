"""MIDI wires: how late notes and ticks arrive in another program while this one is busy."""

from __future__ import annotations

import json
import os
import queue
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np
from numpy.typing import NDArray

from musegui.core.fill.fill_options import FillOptions
from musegui.core.notes import Note, with_voice_notes
from musegui.core.score import Score
from musegui.core.timegrid import TempoChange
from musegui.core.voices import VOICE_COUNT, VOICES
from musegui.engine.fill.fill_worker import load_filler
from musegui.engine.midi.clock_out import CLOCK_TICKS_PER_BEAT
from musegui.engine.midi.midi_bytes import NOTE_ON, TICK
from musegui.engine.midi.outbox import Follow, Opening, Order, Send
from musegui.engine.midi.port_output import PortOutput
from musegui.engine.midi.ports.choice import Wiring
from musegui.engine.midi.sender import LATENCY_SECONDS, Sender
from musegui.engine.playback.player import Player
from musegui.engine.playback.schedule import make_schedule
from tests.benchmarks.engine import melody_score
from tests.benchmarks.timing import Figure
from tests.jack import SAMPLE_RATE_HZ, JackServer, running_jack_server

BPM = 240.0
PERIOD_FRAMES = 256

RECEIVE = """
import json, select, sys, time, rtmidi
port = rtmidi.MidiIn(rtapi=rtmidi.API_UNIX_JACK, name="receiver", queue_size_limit=1_000_000)
port.ignore_types(False, False, False)
port.open_virtual_port("in")
at_seconds, start_seconds, heard = 0.0, float("inf"), []
while not select.select([sys.stdin], [], [], 0.001)[0]:
    while (message := port.get_message()) is not None:
        at_seconds += message[1]  # stamped by JACK's thread; from here on time does not matter
        start_seconds = min(start_seconds, time.perf_counter() - at_seconds)
        heard.append((at_seconds, message[0]))
print(json.dumps([(start_seconds + at_seconds, data) for at_seconds, data in heard]))
"""


SLEEP = """
import json, select, sys, time
from musegui.processes.child import claim_precise_timing
claim_precise_timing()
due_seconds, late_seconds = time.perf_counter(), []
while not select.select([sys.stdin], [], [], max(0.0, due_seconds - time.perf_counter()))[0]:
    late_seconds.append(time.perf_counter() - due_seconds)
    due_seconds += 0.005
print(json.dumps(late_seconds))
"""
"""What the machine does to a process that wants nothing but to wake on time."""


def benchmarks(*, quick: bool) -> Iterator[Figure | str]:
    """Play 5,000 notes from a busy process, and fewer from a thread of it."""
    if shutil.which("jackd") is None:
        yield "wires: jackd is not installed"
        return
    yield f"wires, through JACK in periods of {PERIOD_FRAMES} frames, beside fills and painting"
    count = 800 if quick else 5_000
    with running_jack_server(f"musegui-bench-{os.getpid()}", PERIOD_FRAMES) as server, busy():
        sleeper = start(SLEEP)
        yield from figures("process", *play(server, LoggedOutput(Wiring(clock=True)), count))
        late_ms = 1000 * np.array(finish(sleeper))
        yield Figure(
            "  beside it, a process that only sleeps, p99", [percentile(late_ms, 99)], "ms"
        )
        yield Figure("  beside it, a process that only sleeps, worst", [late_ms.max()], "ms")
        yield from figures("thread", *play(server, ThreadOutput(Wiring(clock=True)), count // 5))


def start(code: str) -> subprocess.Popen[str]:
    """Run Python code in a process of its own."""
    return subprocess.Popen(
        [sys.executable, "-c", code],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )


def finish(process: subprocess.Popen[str]) -> Any:
    """Tell it to end, and give what it has to say."""
    out, _ = process.communicate("\n")
    return json.loads(out)


class LoggedOutput(PortOutput):
    """Remembers when each note and the first tick should sound."""

    def __init__(self, wiring: Wiring) -> None:
        self.due_seconds: list[float] = []
        self.start_seconds = 0.0
        self._open(wiring)

    def _open(self, wiring: Wiring) -> None:
        super().__init__(wiring)

    def _put(self, order: Order) -> None:
        if isinstance(order, Send) and order.data[0] & 0xF0 == NOTE_ON:
            self.due_seconds.append(order.at_seconds + LATENCY_SECONDS)
        if isinstance(order, Follow) and order.transport.playing:
            self.start_seconds = order.at_seconds + LATENCY_SECONDS
        self._order(order)

    def _order(self, order: Order) -> None:
        super()._put(order)


class ThreadOutput(LoggedOutput):
    """The rival: the same sender on a thread of this process."""

    def _open(self, wiring: Wiring) -> None:
        self.wiring = wiring
        self.route(range(VOICE_COUNT))
        self._settings, self._following, self._on_strike = {}, None, None
        self._sender = Sender(Opening(wiring.names, wiring.virtual), print)
        self._queue: queue.SimpleQueue[Order | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._sender.run, args=(self._queue,))
        self._thread.start()

    def _order(self, order: Order) -> None:
        self._queue.put(order)

    def close(self) -> None:
        self._queue.put(None)
        self._thread.join()
        self._sender.close()


Heard = list[tuple[float, list[int]]]
"""When each message arrived, and its bytes."""


def play(server: JackServer, output: LoggedOutput, notes: int) -> tuple[LoggedOutput, Heard]:
    """Play so many notes into a receiver of its own process."""
    receiver = start(RECEIVE)
    server.connect("musegui:musegui", "receiver:in")
    finished = threading.Event()
    with Player(output, finished.set) as player:
        player.set_schedule(make_schedule(sixteenths(notes // VOICE_COUNT)))
        player.play()
        finished.wait()
    return output, finish(receiver)


def sixteenths(steps: int) -> Score:
    """Make a score in which all voices move in sixteenths."""
    score = Score.empty(steps, tempos=(TempoChange(0, BPM),))
    for voice in VOICES:
        row = [Note(voice, i, 1, 72 - 10 * voice + i % 8) for i in range(steps)]
        score = with_voice_notes(score, voice, row)
    return score


def figures(name: str, output: LoggedOutput, heard: Heard) -> Iterator[Figure | str]:
    """Set what arrived against what was due; a period is what JACK itself may take."""
    period_ms = 1000 * PERIOD_FRAMES / SAMPLE_RATE_HZ
    struck = [at for at, data in heard if data[0] & 0xF0 == NOTE_ON]
    late_ms = 1000 * (np.array(struck) - np.array(output.due_seconds[: len(struck)])) - period_ms
    goals = ("<= 2", "<= 10") if name == "process" else ("", "")
    yield f"  sent by a {name}: {len(struck)} of {len(output.due_seconds)} notes arrived"
    yield Figure(
        "  note lateness beyond the period, p99", [percentile(late_ms, 99)], "ms", goals[0]
    )
    yield Figure("  note lateness beyond the period, worst", [float(late_ms.max())], "ms", goals[1])
    ticks = np.array([at for at, data in heard if bytes(data) == TICK])
    interval_seconds = 60 / BPM / CLOCK_TICKS_PER_BEAT
    due = output.start_seconds + interval_seconds * np.arange(len(ticks))
    jitter_ms = np.abs(1000 * (np.diff(ticks) - interval_seconds)) - period_ms
    yield Figure(
        "  clock interval jitter beyond it, p99", [percentile(jitter_ms, 99)], "ms", goals[0]
    )
    drift_ticks = float(np.median((ticks - due)[-96:]) - np.median((ticks - due)[:96]))
    yield Figure(
        f"  clock drift over {ticks[-1] - ticks[0]:.0f} s",
        [abs(drift_ticks) / interval_seconds],
        "ticks",
        "< 1",
    )


def percentile(values: NDArray[np.float64], percent: float) -> float:
    return float(np.percentile(values, percent))


@contextmanager
def busy() -> Iterator[None]:
    """Fill four bars over and over, and compute in Python as painting does."""
    over = threading.Event()
    filler, score = load_filler(), melody_score()

    def fill() -> None:
        while not over.is_set():
            for _ in filler.fill(score, ~score.locks, FillOptions(), 0):
                if over.is_set():
                    return

    def paint() -> None:
        while not over.wait(0.012):
            sorted(str(i) for i in range(6_000))

    threads = [threading.Thread(target=work) for work in (fill, paint)]
    for thread in threads:
        thread.start()
    try:
        yield
    finally:
        over.set()
        for thread in threads:
            thread.join()


def ten_minutes() -> Iterator[Figure | str]:
    """Play for ten minutes, which `make bench` leaves out."""
    yield "wires, for ten minutes"
    steps_a_minute = BPM * 4
    with running_jack_server(f"musegui-bench-{os.getpid()}", PERIOD_FRAMES) as server, busy():
        notes = round(10 * steps_a_minute * VOICE_COUNT)
        yield from figures("process", *play(server, LoggedOutput(Wiring(clock=True)), notes))


if __name__ == "__main__":
    for figure in ten_minutes():
        print(figure, flush=True)
