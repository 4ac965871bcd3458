"""Requests as Open Sound Control over UDP, by python-osc: an optional extra, ``musegui[osc]``."""

from __future__ import annotations

import logging
import socket
import threading
from collections.abc import Sequence
from concurrent.futures import Future
from functools import partial
from typing import Any

from musegui.cli.serving.fill_service import LOOPBACK, FillService, RefusalError, read_request
from musegui.cli.serving.requests import Values
from musegui.core.errors import UserError
from musegui.core.translation import tr

_log = logging.getLogger("musegui")

NOTES_PER_MESSAGE = 256

_LONGEST_PACKET_BYTES = 1 << 16
_Address = tuple[str, int]


class FillOscServer:
    """Listens on this machine alone, and answers to the port that a message came from.

    A message is ``/harmonize TOKEN``, then a JSON object as text or nothing, then notes as numbers:
    start, length and pitch of each. The answer is ``/harmonize/notes`` with voice, start, length
    and pitch of up to `NOTES_PER_MESSAGE` notes, as often as it takes, and ``/harmonize/done`` with
    the number of notes; or ``/error`` with the address and a sentence. What has a time tag is
    done at once.

    Raises
    ------
    UserError
        If python-osc is not installed.
    OSError
        If the port can't be used.
    """

    def __init__(self, port: int, service: FillService) -> None:
        try:
            from pythonosc.osc_message_builder import OscMessageBuilder
            from pythonosc.osc_packet import OscPacket
        except ImportError:
            raise UserError(
                tr(
                    "OSC needs the package python-osc; install musegui with its extra 'osc' "
                    '(the guide\'s page "Installing" says how).'
                )
            ) from None
        logging.getLogger().addHandler(logging.NullHandler())  # it complains there of odd packets
        self._make_message, self._read_packet = OscMessageBuilder, OscPacket
        self._service = service
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        try:
            self._socket.bind((LOOPBACK, port))
        except OSError:
            self._socket.close()
            raise
        self.server_port: int = self._socket.getsockname()[1]
        threading.Thread(target=self._run, name="musegui-osc", daemon=True).start()

    def close(self) -> None:
        """Take no more."""
        self._socket.close()

    def _run(self) -> None:
        while self._socket.fileno() >= 0:
            try:
                data, sender = self._socket.recvfrom(_LONGEST_PACKET_BYTES)
            except OSError:  # it was closed; or, on Windows, an answer found nobody
                continue
            try:
                messages = [timed.message for timed in self._read_packet(data).messages]
            except Exception:  # whatever the library makes of junk
                _log.debug("a packet of %d bytes can't be read", len(data), exc_info=True)
                self._refuse("", sender, tr("That is no OSC message."))
                continue
            for message in messages:
                self._take(message.address, message.params, sender)

    def _take(self, address: str, arguments: Sequence[Any], sender: _Address) -> None:
        try:
            token, *rest = arguments or [""]
            advice = tr("the first argument of a message is the one that 'musegui serve' printed.")
            self._service.check_token(str(token).encode("utf-8", "replace"), advice)
            answer = self._service.submit(address.removeprefix("/"), _asked(rest))
        except RefusalError as refusal:
            self._refuse(address, sender, str(refusal))
        else:
            answer.add_done_callback(partial(self._answer, address, sender))

    def _answer(self, address: str, sender: _Address, answer: Future[Values]) -> None:
        problem = answer.exception()
        if problem is not None:
            self._refuse(address, sender, str(problem))
            return
        notes: list[list[int]] = answer.result()["notes"]
        for first in range(0, len(notes), NOTES_PER_MESSAGE):
            some = notes[first : first + NOTES_PER_MESSAGE]
            self._send(sender, f"{address}/notes", [value for note in some for value in note])
        self._send(sender, f"{address}/done", [len(notes)])

    def _refuse(self, address: str, sender: _Address, sentence: str) -> None:
        self._send(sender, "/error", [f"{address:.60}", sentence])

    def _send(self, receiver: _Address, address: str, values: Sequence[int | str]) -> None:
        message = self._make_message(address)
        for value in values:
            message.add_arg(value, "i" if isinstance(value, int) else "s")
        try:
            self._socket.sendto(message.build().dgram, receiver)
        except (OSError, ValueError):
            _log.debug("an answer can't be sent", exc_info=True)


def _asked(arguments: Sequence[Any]) -> Values:
    """Make a request of what stands behind the token.

    Raises
    ------
    RefusalError
        If it can't be read.
    """
    asked: dict[str, Any] = {}
    if arguments and isinstance(arguments[0], str):
        text, *arguments = arguments
        asked = read_request(text)
    if arguments:
        numbers = [_whole(number) for number in arguments]
        asked["notes"] = [numbers[first : first + 3] for first in range(0, len(numbers), 3)]
    return {**asked, "want": "notes"}


def _whole(number: object) -> object:
    """Give whole numbers as such: some programs send all numbers as floats."""
    return int(number) if isinstance(number, float) and number.is_integer() else number
