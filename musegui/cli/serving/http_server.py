"""Requests as JSON over HTTP."""

from __future__ import annotations

import json
import logging
import os
import select
import socket
import threading
import time
from collections.abc import Callable
from concurrent.futures import wait
from contextlib import suppress
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import musegui
from musegui.cli.serving.fill_service import (
    LOOPBACK,
    MAX_REQUEST_BYTES,
    FillService,
    RefusalError,
    read_request,
)
from musegui.cli.serving.requests import REQUESTS, Values
from musegui.core.translation import tr

_log = logging.getLogger("musegui")

MAX_CONNECTIONS = 64

_PATIENCE_SECONDS = 30.0
_PART_BYTES = 1 << 16

_LOOK_SECONDS = 0.5
"""How often is looked whether a client still waits."""

_REST_SECONDS = 10.0
_PAUSE_SECONDS = 1.0
"""How long, and with what pauses, a client may go on sending what nobody reads any more."""


class FillHttpServer(ThreadingHTTPServer):
    """Listens on this machine alone.

    Raises
    ------
    OSError
        If the port can't be used.
    """

    daemon_threads = True
    request_queue_size = MAX_CONNECTIONS
    allow_reuse_address = os.name == "posix"  # on Windows two programs would share the port

    def __init__(self, port: int, service: FillService) -> None:
        self.service = service
        self._room = threading.BoundedSemaphore(MAX_CONNECTIONS)
        super().__init__((LOOPBACK, port), _Handler)

    def process_request(self, request: Any, client_address: Any) -> None:
        """Give a connection a thread of its own, if there is room for one more."""
        if self._room.acquire(blocking=False):
            super().process_request(request, client_address)
            return
        with suppress(OSError):
            reply = json.dumps(
                {
                    "error": tr(
                        "{count} programs are connected already.",
                        count=MAX_CONNECTIONS,
                    )
                }
            )
            request.sendall(f"HTTP/1.0 503 Busy\r\nConnection: close\r\n\r\n{reply}".encode())
        self._hang_up(request, _PAUSE_SECONDS / 20)  # meanwhile no one else is let in

    def process_request_thread(self, request: Any, client_address: Any) -> None:
        """Answer on a connection, and make room."""
        try:
            super().process_request_thread(request, client_address)
        finally:
            self._room.release()

    def shutdown_request(self, request: Any) -> None:
        """Close a connection once the client has sent all it wants to."""
        self._hang_up(request, _PAUSE_SECONDS)

    def _hang_up(self, request: Any, pause_seconds: float) -> None:
        """Take what still comes: closed before, a client that sends would not get the answer."""
        end_seconds = time.monotonic() + _REST_SECONDS
        with suppress(OSError):
            request.shutdown(socket.SHUT_WR)
            request.settimeout(pause_seconds)
            while time.monotonic() < end_seconds and request.recv(_PART_BYTES):
                pass
        self.close_request(request)

    def handle_error(self, request: Any, client_address: Any) -> None:  # noqa: ARG002 # the library's
        """Note that a client went before it had its answer; nobody is left to tell."""
        _log.debug("a connection ended", exc_info=True)


class _Handler(BaseHTTPRequestHandler):
    server: FillHttpServer
    timeout = _PATIENCE_SECONDS
    server_version = f"musegui/{musegui.__version__}"
    sys_version = ""

    def do_GET(self) -> None:  # the library's name
        """Say what there is, to those who have the token."""
        self._reply(self._overview)

    def do_POST(self) -> None:
        """Do what the path names to the piece in the body."""
        self._reply(self._answer)

    def _reply(self, answer: Callable[[], Values]) -> None:
        status, reply = HTTPStatus.OK, {}
        try:
            self._check_sender()
            reply = dict(answer())
        except RefusalError as refusal:
            status, reply = refusal.status, {"error": str(refusal)}
        self._send(status, reply)

    def _send(self, status: int, reply: Values) -> None:
        data = json.dumps(reply).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(data)
        self.close_connection = True

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Say what the library refuses as all else is said."""
        self._send(code, {"error": f"{message or explain or HTTPStatus(code).phrase}."})

    def _overview(self) -> Values:
        does = [f"/{name}" for name in sorted(REQUESTS)]
        if self.path != "/":
            requests = ", ".join(does)
            raise RefusalError(
                HTTPStatus.NOT_FOUND,
                tr("Ask for /, or send {requests} by POST.", requests=requests),
            )
        return {"musegui": musegui.__version__, "does": does}

    def _check_sender(self) -> None:
        host = self.headers.get("Host", "").partition(":")[0]
        if host not in (LOOPBACK, "localhost"):  # a page of the web that names this machine
            raise RefusalError(
                HTTPStatus.FORBIDDEN,
                tr("Only {address} is served, not {host}.", address=LOOPBACK, host=f"{host!r:.60}"),
            )
        kind, _, token = self.headers.get("Authorization", "").strip().rpartition(" ")
        given = token if kind.strip().lower() in ("", "bearer") else ""
        advice = tr("send 'Authorization: Bearer TOKEN' with the one that 'musegui serve' printed.")
        self.server.service.check_token(given.encode("latin-1", "replace"), advice)

    def _answer(self) -> Values:
        try:
            length = int(self.headers.get("Content-Length", ""))
        except ValueError:
            raise RefusalError(HTTPStatus.LENGTH_REQUIRED, tr("Say Content-Length.")) from None
        if not 0 <= length <= MAX_REQUEST_BYTES:
            raise RefusalError(
                HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
                tr(
                    "A request has at most {count} MiB.",
                    count=MAX_REQUEST_BYTES >> 20,
                ),
            )
        try:
            text = self.rfile.read(length)
        except OSError as problem:
            raise RefusalError(
                HTTPStatus.REQUEST_TIMEOUT,
                tr("The request did not come whole ({problem}).", problem=problem),
            ) from problem
        name = self.path.removeprefix("/")
        answer = self.server.service.submit(name, read_request(text))
        while not wait([answer], _LOOK_SECONDS).done:
            answer.unwanted = self._is_gone()
        return answer.result()

    def _is_gone(self) -> bool:
        """Whether whoever asked has closed the connection."""
        readable, _, _ = select.select([self.connection], [], [], 0)
        try:
            return bool(readable) and not self.connection.recv(1, socket.MSG_PEEK)
        except OSError:
            return True

    def log_message(self, _format: str, *_words: object) -> None:
        """Print nothing: standard error is for the user."""
