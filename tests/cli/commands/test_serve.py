"""The server in a process of its own, asked as any other program would."""

import base64
import http.client
import json
import signal
import socket
import struct
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack

import pytest

from musegui.cli.main import main
from musegui.cli.serving.http_server import MAX_CONNECTIONS
from tests.program import REPOSITORY, run_musegui
from tests.waiting import PROGRAM_SECONDS, wait_until

TOKEN = "a-word"
QUICK = {"options": {"steps": 2}, "seed": 1}
MELODY = [[0, 8, 72], [8, 8, 71], [16, 16, 72]]


@pytest.fixture(scope="module")
def port():
    words = [sys.executable, "-m", "musegui", "serve", "--port", "0", "--token", TOKEN]
    process = subprocess.Popen(
        words, cwd=REPOSITORY, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    yield int(process.stdout.readline().rpartition(":")[2])
    process.terminate()
    assert process.communicate(timeout=PROGRAM_SECONDS)[1] == ""


def ask(port, path, body, token=TOKEN, **headers):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=PROGRAM_SECONDS)
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    connection.request("POST", path, data, {"Authorization": f"Bearer {token}", **headers})
    answer = connection.getresponse()
    told = json.loads(answer.read())
    connection.close()
    return answer.status, told


def test_notes_come_back_in_four_voices(port):
    status, told = ask(port, "/harmonize", {"notes": MELODY, **QUICK})
    assert status == 200
    assert [note[1:] for note in told["notes"] if note[0] == 0] == MELODY
    assert {note[0] for note in told["notes"]} == {0, 1, 2, 3}
    assert len(told["lines"].splitlines()) == len(told["notes"])
    midi = told["midi"]
    assert base64.b64decode(midi).startswith(b"MThd")

    status, again = ask(port, "/fill", {"midi": midi, "voices": ["alto"], "bars": [2], **QUICK})
    assert status == 200
    kept = [note for note in told["notes"] if note[0] != 1]
    assert [note for note in again["notes"] if note[0] != 1] == kept

    status, longer = ask(port, "/continue", {"midi": midi, "bars": 1, **QUICK})
    assert status == 200
    assert max(start + length for _, start, length, _ in longer["notes"]) > 32


def test_wrong_requests_get_a_sentence(port):
    good = {"notes": MELODY, **QUICK}
    for words, status, sentence in [
        (("/harmonize", good, "wrong"), 401, "token is wrong"),
        (("/transpose", good), 404, "There is no '/transpose'"),
        (("/harmonize", b"{"), 400, "no JSON"),
        (("/harmonize", b"[" * 100_000), 400, "no JSON"),
        (("/harmonize", []), 400, "JSON object"),
        (("/harmonize", {}), 422, "one piece"),
        (("/harmonize", {"notes": [[0, 4, 900]]}), 422, "whole sixteenths"),
        (("/harmonize", {"midi": "junk!"}), 400, ""),
        (("/harmonize", {"midi": base64.b64encode(b"junk").decode()}), 422, "piece is of no kind"),
        (("/fill", {"musicxml": "<a/>"}), 422, "piece can't be read"),
        (("/harmonize", {**good, "voice": "kazoo"}), 422, "no voice 'kazoo'"),
        (("/harmonize", {**good, "options": {"steps": 0}}), 400, "sweeps"),
        (("/harmonize", {**good, "seed": -1}), 422, "seed"),
        (("/fill", {**good, "voices": "alto"}), 422, "are lists"),
        (("/fill", {**good, "voices": []}), 422, "nothing to fill"),
        (("/fill", {**good, "bars": []}), 422, "nothing to fill"),
        (("/harmonize", {**good, "options": {"sweeps": 2}}), 422, "no option 'sweeps'"),
        (("/harmonize", {**good, "want": "ogg"}), 422, "notes, lines, midi"),
        (("/continue", {**good, "want": ["notes"]}), 422, "notes, lines, midi"),
        (("/continue", {**good, "bars": 1.5}), 422, "whole number"),
    ]:
        found, told = ask(port, *words)
        assert (found, sentence in told["error"]) == (status, True), (words, told)
        assert tempfile.gettempdir() not in told["error"]
    for host in ("evil.example:80", "evil.example"):
        assert ask(port, "/harmonize", good, Host=host)[0] == 403


def test_other_methods_and_paths_get_a_sentence_too(port):
    for method, path, status in (("GET", "/", 200), ("GET", "/harmonize", 404), ("PUT", "/", 501)):
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=PROGRAM_SECONDS)
        connection.request(method, path, headers={"Authorization": f"Bearer {TOKEN}"})
        answer = connection.getresponse()
        told = json.loads(answer.read())
        assert answer.status == status
        assert ("error" in told) is (status != 200)
        connection.close()


def test_100_megabytes_are_refused_before_they_are_read(port):
    with socket.create_connection(("127.0.0.1", port), timeout=PROGRAM_SECONDS) as raw:
        raw.sendall(
            b"POST /harmonize HTTP/1.1\r\nHost: localhost:1\r\n"
            b"Authorization: Bearer a-word\r\nContent-Length: 100000000\r\n\r\n"
        )
        assert raw.recv(65536).startswith(b"HTTP/1.0 413")


@pytest.mark.parametrize(("token", "status"), [(TOKEN, 413), ("wrong", 401)])
def test_who_sends_too_much_gets_the_answer_nevertheless(port, token, status):
    assert ask(port, "/harmonize", b" " * 30_000_000, token)[0] == status


def test_many_who_come_at_once_are_all_answered(port):
    with ThreadPoolExecutor(40) as crowd:
        asked = [crowd.submit(ask, port, "/nothing", {}) for _ in range(40)]
    assert {answer.result()[0] for answer in asked} == {404}


@pytest.mark.parametrize("said", [TOKEN, f"Bearer {TOKEN}", f"bearer  {TOKEN}"])
def test_the_kind_of_a_token_may_be_small_or_left_out(port, said):
    assert ask(port, "/nothing", {}, Authorization=said)[0] == 404
    assert ask(port, "/nothing", {}, Authorization=f"Basic {TOKEN}")[0] == 401


def test_who_goes_before_the_answer_is_no_matter(port):
    gone_at_once = struct.pack("ii", 1, 0)
    for body in (b"", b"GET / HTTP/1.1\r\nHost: 127.0.0.1:1\r\n\r\n", b"\0" * 70_000):
        with socket.create_connection(("127.0.0.1", port), timeout=PROGRAM_SECONDS) as raw:
            raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, gone_at_once)
            raw.sendall(body)
    assert ask(port, "/nothing", {})[0] == 404  # what was printed shows when the server has ended


def test_a_fill_ends_when_nobody_waits_for_it(port):
    """Those who left would each have had a hundred bars written a thousand times."""
    longest = {"notes": [[0, 1600, 72]], "options": {"steps": 1024, "candidates": 8}}
    body = json.dumps(longest).encode()
    for _ in range(3):
        with socket.create_connection(("127.0.0.1", port), timeout=PROGRAM_SECONDS) as raw:
            raw.sendall(
                b"POST /harmonize HTTP/1.1\r\nHost: localhost:1\r\nAuthorization: Bearer "
                + f"{TOKEN}\r\nContent-Length: {len(body)}\r\n\r\n".encode()
                + body
            )
    assert ask(port, "/harmonize", {"notes": MELODY, **QUICK})[0] == 200


def test_connections_beyond_the_last_are_turned_away(port):
    with ExitStack() as stack:
        for _ in range(MAX_CONNECTIONS):
            stack.enter_context(socket.create_connection(("127.0.0.1", port)))
        with socket.create_connection(("127.0.0.1", port), timeout=PROGRAM_SECONDS) as raw:
            assert raw.recv(65536).startswith(b"HTTP/1.0 503")
    wait_until(lambda: is_served(port), PROGRAM_SECONDS)


def is_served(port):
    try:
        return ask(port, "/nothing", {})[0] == 404
    except (OSError, http.client.HTTPException):
        return False


def test_a_port_in_use_is_told(port):
    done = run_musegui("serve", "--port", port)
    assert done.returncode == 1
    assert f"Port {port} can't be used" in done.stderr


def test_nothing_is_listened_to_where_osc_lacks_its_package(capsys, monkeypatch):
    for name in ("pythonosc.osc_message_builder", "pythonosc.osc_packet"):
        monkeypatch.setitem(sys.modules, name, None)
    assert main(["serve", "--port", "0", "--osc", "0"]) == 1
    printed, told = capsys.readouterr()
    assert printed == ""
    assert "python-osc" in told


def test_a_second_signal_ends_at_once_without_a_traceback():
    process = subprocess.Popen(
        [sys.executable, "-m", "musegui", "serve", "--port", "0"],
        cwd=REPOSITORY, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    assert process.stdout is not None
    assert process.stdout.readline()
    for _ in range(20):
        process.send_signal(signal.SIGTERM)
    assert process.communicate(timeout=PROGRAM_SECONDS)[1] == ""
    assert process.returncode in (-signal.SIGTERM, 128 + signal.SIGTERM)
