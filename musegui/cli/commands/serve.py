"""The command that lets other programs on this machine have pieces filled: JSON over HTTP."""

from __future__ import annotations

import argparse
import base64
import hmac
import json
import logging
import os
import secrets
import tempfile
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import musegui
from musegui import api
from musegui.cli.numbers import whole_number
from musegui.core.errors import UserError
from musegui.core.fill.fill_options import FillOptions, options_from_dict
from musegui.core.fill.regions import named_region
from musegui.core.score import Score

_log = logging.getLogger("musegui")

DEFAULT_PORT = 8765
MAX_REQUEST_BYTES = 4 << 20
"""More than any piece takes."""

LOOPBACK = "127.0.0.1"
_PATIENCE_SECONDS = 30.0


def serve(words: Sequence[str], parser: argparse.ArgumentParser) -> int:
    """Answer requests from this machine until it is interrupted."""
    parser.epilog = "docs/serve.md says what is asked and answered."
    parser.add_argument(
        "--port",
        type=whole_number(0, 65535),
        default=DEFAULT_PORT,
        metavar="N",
        help=f"where to listen; 0 takes one that is free ({DEFAULT_PORT})",
    )
    parser.add_argument(
        "--token",
        metavar="WORD",
        help="what every request must carry (MUSEGUI_TOKEN, or a random one that is printed)",
    )
    arguments = parser.parse_args(words)
    token = arguments.token or os.environ.get("MUSEGUI_TOKEN") or secrets.token_urlsafe(16)
    with _opened(arguments.port, token) as server:
        print(f"Listening on http://{LOOPBACK}:{server.server_port}", flush=True)
        print(f"Token: {token}", flush=True)
        server.serve_forever()
    return 0


def _opened(port: int, token: str) -> FillServer:
    try:
        return FillServer(port, token)
    except OSError as problem:
        raise UserError(
            f"Port {port} can't be used ({(problem.strerror or str(problem)).lower()}); "
            "choose another with --port, or 0 for any that is free."
        ) from problem


class FillServer(ThreadingHTTPServer):
    """Listens on this machine alone; pieces are filled one after the other.

    Raises
    ------
    OSError
        If the port can't be used.
    """

    daemon_threads = True
    allow_reuse_address = os.name == "posix"  # on Windows two programs would share the port

    def __init__(self, port: int, token: str) -> None:
        self.token = token
        self.turn = threading.Lock()
        super().__init__((LOOPBACK, port), _Handler)


class _RefusalError(Exception):
    def __init__(self, status: HTTPStatus, sentence: str) -> None:
        super().__init__(sentence)
        self.status = status


class _Handler(BaseHTTPRequestHandler):
    server: FillServer
    timeout = _PATIENCE_SECONDS
    server_version = f"musegui/{musegui.__version__}"
    sys_version = ""

    def do_GET(self) -> None:  # the library's name
        """Say what there is, to those who have the token."""
        self._reply(lambda: {"musegui": musegui.__version__, "does": sorted(_DEEDS)})

    def do_POST(self) -> None:
        """Do what the path names to the piece in the body."""
        self._reply(self._answer)

    def _reply(self, answer: Callable[[], Mapping[str, Any]]) -> None:
        status, reply = HTTPStatus.OK, {}
        try:
            self._check_sender()
            reply = dict(answer())
        except _RefusalError as refusal:
            status, reply = refusal.status, {"error": str(refusal)}
        except UserError as problem:
            status, reply = HTTPStatus.UNPROCESSABLE_ENTITY, {"error": str(problem)}
        except (OSError, ValueError, TypeError) as problem:
            status, reply = HTTPStatus.BAD_REQUEST, {"error": f"{str(problem).rstrip('.')}."}
        except Exception as problem:  # whoever asks must hear of it
            _log.debug("a request failed", exc_info=True)
            sentence = f"Something unforeseen went wrong ({type(problem).__name__}: {problem})."
            status, reply = HTTPStatus.INTERNAL_SERVER_ERROR, {"error": sentence}
        data = json.dumps(reply).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(data)
        self.close_connection = True

    def _check_sender(self) -> None:
        given = self.headers.get("Authorization", "").removeprefix("Bearer ").strip()
        host = self.headers.get("Host", "").rpartition(":")[0]
        if host not in (LOOPBACK, "localhost"):  # a page of the web that names this machine
            raise _RefusalError(
                HTTPStatus.FORBIDDEN, f"Only {LOOPBACK} is served, not {host!r:.60}."
            )
        if not hmac.compare_digest(given.encode(), self.server.token.encode()):
            raise _RefusalError(
                HTTPStatus.UNAUTHORIZED,
                "The token is wrong or missing; send 'Authorization: Bearer TOKEN' with the one "
                "that 'musegui serve' printed.",
            )

    def _answer(self) -> Mapping[str, Any]:
        do = _DEEDS.get(self.path)
        if do is None:
            known = ", ".join(sorted(_DEEDS))
            raise _RefusalError(
                HTTPStatus.NOT_FOUND, f"There is no {self.path!r:.60}, only {known}."
            )
        try:
            length = int(self.headers.get("Content-Length", ""))
        except ValueError:
            raise _RefusalError(HTTPStatus.LENGTH_REQUIRED, "Say Content-Length.") from None
        if not 0 <= length <= MAX_REQUEST_BYTES:
            raise _RefusalError(
                HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
                f"A request has at most {MAX_REQUEST_BYTES >> 20} MiB.",
            )
        try:
            asked = json.loads(self.rfile.read(length))
        except ValueError as problem:
            raise _RefusalError(
                HTTPStatus.BAD_REQUEST, f"That is no JSON ({problem})."
            ) from problem
        if not isinstance(asked, dict):
            raise _RefusalError(HTTPStatus.BAD_REQUEST, "A request is a JSON object.")
        with self.server.turn:
            return do(asked)

    def log_message(self, _format: str, *_words: object) -> None:
        """Print nothing: standard error is for the user."""


def _harmonize(asked: Mapping[str, Any]) -> Mapping[str, Any]:
    with _piece_file(asked) as path:
        score = api.harmonize(path, voice=str(asked.get("voice", "soprano")), **_how(asked))
    return _told(score, asked)


def _fill(asked: Mapping[str, Any]) -> Mapping[str, Any]:
    with _piece_file(asked) as path:
        score = api.read(path)
    voices, bars = asked.get("voices"), asked.get("bars")
    return _told(
        api.fill(_unlocked(score, voices, bars), voices=voices, bars=bars, **_how(asked)), asked
    )


def _unlocked(score: Score, voices: object, bars: object) -> Score:
    """Let what is named be written, as `musegui fill` does with a file that is no project."""
    for given, kind in ((voices, str), (bars, int)):
        if given is not None and not (
            isinstance(given, list) and all(type(each) is kind for each in given)
        ):
            raise UserError('Voices and bars are lists, such as ["alto"] and [3, 4].')
    if voices is None and bars is None:
        return score
    assert isinstance(voices, list | None)
    assert isinstance(bars, list | None)
    named = voices and [api.voice_called(voice) for voice in voices]
    return score.replace(locks=score.locks & ~named_region(score, named, bars))


def _continue(asked: Mapping[str, Any]) -> Mapping[str, Any]:
    with _piece_file(asked) as path:
        score = api.read(path)
    return _told(api.continue_(score, int(asked.get("bars", 4)), **_how(asked)), asked)


_DEEDS: Mapping[str, Callable[[Mapping[str, Any]], Mapping[str, Any]]] = {
    "/harmonize": _harmonize,
    "/fill": _fill,
    "/continue": _continue,
}


def _how(asked: Mapping[str, Any]) -> dict[str, Any]:
    given = asked.get("options", {})
    if not isinstance(given, dict):
        raise UserError('The options are an object, such as {"steps": 32, "mode": -1.0}.')
    options: FillOptions = options_from_dict(given)
    seed = asked.get("seed")
    if seed is not None and not (isinstance(seed, int) and seed >= 0):
        raise UserError(f"A seed is a whole number from 0 on, not {seed!r:.40}.")
    return {"options": options, "seed": seed}


@contextmanager
def _piece_file(asked: Mapping[str, Any]) -> Iterator[Path]:
    """Put the piece that a request carries into a file of its own, gone afterwards."""
    text, data, notes = (asked.get(name) for name in ("musicxml", "midi", "notes"))
    if sum(part is not None for part in (text, data, notes)) != 1:
        raise UserError("A request has one piece: 'midi' (base64), 'musicxml' or 'notes'.")
    with tempfile.TemporaryDirectory(prefix="musegui-") as folder:
        path = Path(folder, "piece")
        if notes is not None:
            path = path.with_suffix(".mid")
            api.write(_score_of_notes(notes), path)
        elif text is not None:
            path.write_text(str(text), "utf-8")
        else:
            path.write_bytes(base64.b64decode(str(data), validate=True))
        yield path


def _score_of_notes(notes: object) -> Score:
    """Make a melody of ``[start, length, pitch]`` in sixteenths.

    Raises
    ------
    UserError
        If they are none.
    """
    from musegui.core.editing.edits import paint_notes
    from musegui.core.notes import Note
    from musegui.core.score import MAX_STEPS
    from musegui.core.voices import Voice

    sentence = "Notes are [start, length, pitch] in whole sixteenths, such as [[0, 4, 60]]."
    if not isinstance(notes, list) or not notes:
        raise UserError(sentence)
    made = []
    for note in notes:
        if not isinstance(note, list) or [type(value) for value in note] != [int] * 3:
            raise UserError(sentence)
        start, length, pitch = note
        if not (0 <= start < start + length <= MAX_STEPS and 0 <= pitch <= 127):
            raise UserError(sentence)
        made.append(Note(Voice.SOPRANO, start, length, pitch))
    return paint_notes(Score.empty(max(note.stop for note in made)), made)


def _told(score: Score, asked: Mapping[str, Any]) -> Mapping[str, Any]:
    """Give a piece as it is wanted: all three ways where nothing is said."""
    from musegui.core.notes import score_notes

    notes = [[int(n.voice), n.start, n.stop - n.start, n.pitch] for n in score_notes(score)]
    reply: dict[str, Any] = {"notes": notes, "lines": _lines(notes)}
    with tempfile.TemporaryDirectory(prefix="musegui-") as folder:
        path = Path(folder, "answer.mid")
        api.write(score, path)
        reply["midi"] = base64.b64encode(path.read_bytes()).decode()
    if asked.get("want") == "lines":
        return {"lines": reply["lines"]}
    return reply


def _lines(notes: Sequence[Sequence[int]]) -> str:
    """Give notes as lines of four numbers, for programs that can't read JSON."""
    return "\n".join(" ".join(map(str, note)) for note in notes)
