"""A JACK server that needs no sound card, and a receiver that nobody here wrote."""

from __future__ import annotations

import ctypes
import os
import re
import signal
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from tempfile import TemporaryFile

from tests.waiting import PROGRAM_SECONDS, wait_until

SAMPLE_RATE_HZ = 48_000
PERIOD_FRAMES = 256
HUNG_COMMANDS, HUNG_SECONDS = 3, 30

Message = tuple[int, ...]
"""The bytes of a MIDI message."""


class JackServer:
    """A running server; programs find it by ``JACK_DEFAULT_SERVER``.

    Attributes
    ----------
    name : str
    """

    def __init__(self, name: str, period_frames: int = PERIOD_FRAMES) -> None:
        self.name = name
        self._period_frames = period_frames
        self._killed = False
        self._start()

    def _start(self) -> None:
        dummy = ("-d", "dummy", "-r", str(SAMPLE_RATE_HZ), "-p", str(self._period_frames))
        self._process = subprocess.Popen(
            ["jackd", "-n", self.name, "-S", "-R", *dummy],
            env={**os.environ, "JACK_NO_AUDIO_RESERVATION": "1"},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self.run("jack_wait", "-s", self.name, "-w", "-t", "20")
        assert self._process.poll() is None, "jackd ended at once: too many have been killed here?"

    def run(self, *words: str) -> str:
        """Run one of JACK's own commands on this server; gives what it prints.

        They hang now and then while they end (in ``jack_client_close``), and are then run again.
        """
        for _ in range(HUNG_COMMANDS):
            with suppress(subprocess.TimeoutExpired):
                return subprocess.run(
                    words, env=self.environment, capture_output=True, text=True,
                    timeout=HUNG_SECONDS,
                ).stdout  # fmt: skip
        raise AssertionError(f"{words[0]} hangs")

    @property
    def environment(self) -> dict[str, str]:
        return {**os.environ, "JACK_DEFAULT_SERVER": self.name, "JACK_NO_START_SERVER": "1"}

    @property
    def ports(self) -> list[str]:
        return self.run("jack_lsp").splitlines()

    def connect(self, source: str, target: str) -> None:
        """Connect two ports as soon as both are there."""
        wait_until(lambda: {source, target} <= set(self.ports))
        self.run("jack_connect", source, target)
        wait_until(lambda: f"   {target}" in self.run("jack_lsp", "-c", source).splitlines())

    def kill(self) -> None:
        """End it as a crash would."""
        self._process.kill()
        self._process.wait()
        self._killed = True

    def stop(self) -> None:
        """Let it answer nobody until `go_on`."""
        self._process.send_signal(signal.SIGSTOP)

    def go_on(self) -> None:
        self._process.send_signal(signal.SIGCONT)

    def close(self) -> None:
        """End it; where one was killed, its successor gives back its place among JACK's eight."""
        if self._killed:
            self._start()
        self.go_on()
        self._process.terminate()
        self._process.wait(PROGRAM_SECONDS)


@contextmanager
def running_jack_server(name: str, period_frames: int = PERIOD_FRAMES) -> Iterator[JackServer]:
    """Run a server, and make it the one that this process and its children use."""
    before = {key: os.environ.get(key) for key in ("JACK_DEFAULT_SERVER", "JACK_NO_START_SERVER")}
    server = JackServer(name, period_frames)
    os.environ.update(JACK_DEFAULT_SERVER=name, JACK_NO_START_SERVER="1")
    try:
        yield server
    finally:
        for key, value in before.items():
            os.environ.pop(key) if value is None else os.environ.update({key: value})
        server.close()


@contextmanager
def idle_jack_port(name: str) -> Iterator[Callable[[], object]]:
    """Offer a port ``NAME:input`` that can't be connected to; gives what lets it be."""
    jack = ctypes.CDLL("libjack.so.0")
    jack.jack_client_open.restype = jack.jack_port_register.restype = ctypes.c_void_p
    client = ctypes.c_void_p(jack.jack_client_open(name.encode(), 1, None))
    is_input = ctypes.c_ulong(1)
    kind = b"8 bit raw midi"
    assert jack.jack_port_register(client, b"input", kind, is_input, ctypes.c_ulong(0))
    try:
        yield lambda: jack.jack_activate(client)
    finally:
        jack.jack_client_close(client)


class MidiDump:
    """JACK's ``jack_midi_dump``, listening.

    Parameters
    ----------
    server : JackServer
    name : str
        Its port is ``NAME:input``.
    """

    def __init__(self, server: JackServer, name: str = "dump") -> None:
        self.port = f"{name}:input"
        self._text = TemporaryFile()  # noqa: SIM115 (closed in `close`)
        self._process = subprocess.Popen(
            ["stdbuf", "-oL", "jack_midi_dump", "-a", name],
            env=server.environment,
            stdout=self._text,
            stderr=subprocess.DEVNULL,
        )
        wait_until(lambda: self.port in server.ports)

    @property
    def heard(self) -> list[tuple[int, Message]]:
        """The frame and the bytes of every message so far."""
        file = self._text.fileno()  # whose position is the other process's, so it must stay
        text = os.pread(file, os.fstat(file).st_size, 0).decode()
        found = re.findall(r"^ *(\d+): ((?:[0-9a-f]{2} ?)+)", text, re.MULTILINE)
        return [(int(at), tuple(int(byte, 16) for byte in data.split())) for at, data in found]

    def has_heard(self, count: int = 1) -> bool:
        return len(self.heard) >= count

    def close(self) -> list[tuple[int, Message]]:
        """Stop listening; gives what was heard."""
        self._process.terminate()
        self._process.wait(PROGRAM_SECONDS)
        heard = self.heard
        self._text.close()
        return heard


def notes(messages: list[Message]) -> list[Message]:
    """Keep the strikes and releases."""
    return [message for message in messages if message[0] & 0xE0 == 0x80]


def hanging(messages: list[Message]) -> set[tuple[int, int]]:
    """Give channel and pitch of the notes that were struck and never released."""
    sounding = set()
    for status, pitch, velocity in notes(messages):
        key = (status & 0x0F, pitch)
        if status & 0xF0 == 0x90 and velocity:
            sounding.add(key)
        else:
            sounding.discard(key)
    return sounding
