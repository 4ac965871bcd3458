"""The server's OSC port, asked by a program of its own, with python-osc and with raw packets."""

import json
import socket
import subprocess
import sys
from contextlib import suppress

import pytest

from musegui.cli.serving.fill_service import MAX_WAITING
from tests.program import REPOSITORY, run_musegui
from tests.waiting import PROGRAM_SECONDS, wait_until

builder = pytest.importorskip("pythonosc.osc_message_builder")
packets = pytest.importorskip("pythonosc.osc_packet")

TOKEN = "a-wörd"
QUICK = json.dumps({"options": {"steps": 2}, "seed": 1})
MELODY = [0, 8, 72, 8, 8, 71, 16, 16, 72]


@pytest.fixture(scope="module")
def port():
    words = ["serve", "--port", "0", "--osc", "0", "--token", TOKEN]
    command = [sys.executable, "-m", "musegui", *words]
    process = subprocess.Popen(
        command, cwd=REPOSITORY, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    process.stdout.readline()
    yield int(process.stdout.readline().rpartition(":")[2])
    process.terminate()
    assert process.communicate(timeout=PROGRAM_SECONDS)[1] == ""


@pytest.fixture
def client(port):
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as client:
        client.connect(("127.0.0.1", port))
        client.settimeout(PROGRAM_SECONDS)
        yield client


def message(address, *arguments):
    made = builder.OscMessageBuilder(address)
    for argument in arguments:
        made.add_arg(argument)
    return made.build().dgram


def hear(client):
    [timed] = packets.OscPacket(client.recv(1 << 16)).messages
    return timed.message.address, timed.message.params


def ask(client, address, *arguments):
    client.send(message(address, *arguments))
    return hear(client)


@pytest.mark.parametrize("kind", [int, float])
def test_notes_come_back_to_the_port_that_asked(client, kind):
    address, values = ask(client, "/harmonize", TOKEN, QUICK, *map(kind, MELODY))
    assert address == "/harmonize/notes"
    notes = [values[first : first + 4] for first in range(0, len(values), 4)]
    assert [v for note in notes if note[0] == 0 for v in note[1:]] == MELODY
    assert {note[0] for note in notes} == {0, 1, 2, 3}
    assert hear(client) == ("/harmonize/done", [len(notes)])


def test_long_answers_come_in_parts(client):
    melody = [value for first in range(300) for value in (first, 1, 60 + first % 12)]
    asked = json.dumps({"options": {"steps": 1}, "seed": 1})
    heard = []
    client.send(message("/fill", TOKEN, asked, *melody))
    while not heard or heard[-1][0] == "/fill/notes":
        heard.append(hear(client))
    *parts, (address, [count]) = heard
    assert (address, len(parts) > 1) == ("/fill/done", True)
    assert sum(len(values) for _, values in parts) == 4 * count


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("/harmonize", "wrong", QUICK, *MELODY), "The token is wrong"),
        (("/harmonize",), "The token is wrong"),
        (("/harmonize", 5), "The token is wrong"),
        (("/transpose", TOKEN, *MELODY), "There is no '/transpose'"),
        (("/harmonize", TOKEN, "{"), "no JSON"),
        (("/harmonize", TOKEN, "[" * 5000), "no JSON"),
        (("/harmonize", TOKEN, "[]"), "JSON object"),
        (("/harmonize", TOKEN), "one piece"),
        (("/harmonize", TOKEN, QUICK, 0, 4), "whole sixteenths"),
        (("/harmonize", TOKEN, QUICK, 0, 4, float("nan")), "whole sixteenths"),
        (("/harmonize", TOKEN, QUICK, "x", 0, 4), "whole sixteenths"),
        (("/continue", TOKEN, '{"bars": 1e999}', *MELODY), "whole number"),
        (("/continue", TOKEN, '{"bars": 1000000}', *MELODY), "256 bars"),
    ],
)
def test_wrong_requests_get_a_sentence(client, arguments, sentence):
    address, told = ask(client, *arguments)
    assert (address, told[0], sentence in told[1]) == ("/error", arguments[0], True), told


def test_junk_gets_a_sentence(client):
    nested = b"#bundle\0" + bytes(8)
    for _ in range(2000):
        nested = b"#bundle\0" + bytes(8) + len(nested).to_bytes(4, "big") + nested
    for data in (b"", b"junk", b"/x\0\0,i\0\0", b"#bundle\0" + b"\xff" * 20, nested, b"/\xff\0\0"):
        client.send(data)
        address, told = hear(client)
        assert (address, told[1]) == ("/error", "That is no OSC message."), data[:20]


def is_answered(other, port):
    """Ask, as a full buffer loses what comes; answers to what came before may lie there."""
    other.sendto(message("/nothing", TOKEN), ("127.0.0.1", port))
    with suppress(TimeoutError):
        while b"/nothing" not in other.recv(1 << 16):
            pass
        return True
    return False


def test_a_flood_is_refused_and_the_next_is_served(port, client):
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as other:
        for number in range(20_000):
            other.sendto(number.to_bytes(8, "big"), ("127.0.0.1", port))
        other.settimeout(0.1)
        wait_until(lambda: is_answered(other, port), PROGRAM_SECONDS)
    for _ in range(3 * MAX_WAITING):
        client.send(message("/harmonize", TOKEN, QUICK, *MELODY))
    heard = []
    while len(heard) < 3 * MAX_WAITING:
        address, values = hear(client)
        if address != "/harmonize/notes":
            heard.append((address, values))
    refused = [values[1] for address, values in heard if address == "/error"]
    assert refused
    assert {"requests wait already" in sentence for sentence in refused} == {True}
    assert len(refused) < 2 * MAX_WAITING + 1


def test_a_port_in_use_is_told(port):
    done = run_musegui("serve", "--port", 0, "--osc", port)
    assert done.returncode == 1
    assert f"Port {port} can't be used" in done.stderr
    assert "--osc" in done.stderr
