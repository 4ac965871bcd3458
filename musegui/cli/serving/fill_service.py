"""Does the requests of other programs one after the other, whichever way they come."""

from __future__ import annotations

import hmac
import logging
import queue
import threading
from concurrent.futures import CancelledError, Future
from http import HTTPStatus
from typing import Any

from musegui import api
from musegui.cli.serving.requests import REQUESTS, Values
from musegui.core.errors import UserError
from musegui.core.translation import tr
from musegui.files.safe.checks import json_in

_log = logging.getLogger("musegui")

MAX_REQUEST_BYTES = 4 << 20
"""More than any piece takes."""

LOOPBACK = "127.0.0.1"
"""The only address that is listened to."""

MAX_WAITING = 16


class RefusalError(Exception):
    """A request that is not done; the text is one sentence for whoever asked.

    Parameters
    ----------
    status : HTTPStatus
        Its kind.
    sentence : str
    """

    def __init__(self, status: HTTPStatus, sentence: str) -> None:
        super().__init__(sentence)
        self.status = status


class FillAnswer(Future[Values]):
    """What a request will be answered, as long as anybody wants it.

    Attributes
    ----------
    unwanted : bool
        Whoever asked has gone: the fill ends at its next sweep.
    """

    unwanted = False

    def check_wanted(self) -> None:
        """Raise `CancelledError` if nobody waits any more."""
        if self.unwanted:
            raise CancelledError


class FillService:
    """Takes requests from any thread and does them, in order, on one of its own.

    Parameters
    ----------
    token : str
        What every request must carry.
    """

    def __init__(self, token: str) -> None:
        self._token = token.encode("utf-8", "surrogateescape")
        self._waiting: queue.Queue[tuple[str, Values, FillAnswer]] = queue.Queue(MAX_WAITING)
        threading.Thread(target=self._run, name="musegui-serve", daemon=True).start()

    def check_token(self, given: bytes, advice: str) -> None:
        """Make sure that a request carries the token.

        Parameters
        ----------
        advice : str
            Where it belongs, as the rest of a sentence.

        Raises
        ------
        RefusalError
            If it does not.
        """
        if not hmac.compare_digest(given, self._token):
            raise RefusalError(
                HTTPStatus.UNAUTHORIZED,
                tr("The token is wrong or missing; {advice}", advice=advice),
            )

    def submit(self, name: str, asked: Values) -> FillAnswer:
        """Put a request behind those that wait; its answer or `RefusalError` is in the future.

        Raises
        ------
        RefusalError
            If there is no such request, or too many wait.
        """
        if name not in REQUESTS:
            known = ", ".join(f"/{each}" for each in sorted(REQUESTS))
            raise RefusalError(
                HTTPStatus.NOT_FOUND,
                tr("There is no {path}, only {known}.", path=f"{'/' + name!r:.60}", known=known),
            )
        answer = FillAnswer()
        try:
            self._waiting.put_nowait((name, asked, answer))
        except queue.Full:
            raise RefusalError(
                HTTPStatus.SERVICE_UNAVAILABLE,
                tr(
                    "{count} requests wait already; ask again when they are answered.",
                    count=MAX_WAITING,
                ),
            ) from None
        return answer

    def _run(self) -> None:
        while True:
            name, asked, answer = self._waiting.get()
            try:
                answer.check_wanted()
                with api.between_sweeps(answer.check_wanted):
                    answer.set_result(REQUESTS[name](asked))
            except CancelledError as gone:
                answer.set_exception(gone)
            except Exception as problem:
                answer.set_exception(_refusal(problem))


def read_request(text: str | bytes) -> dict[str, Any]:
    """Read what is asked for: a JSON object.

    Raises
    ------
    RefusalError
        If it is none.
    """
    try:
        asked = json_in(text)
    except ValueError as problem:
        raise RefusalError(
            HTTPStatus.BAD_REQUEST, tr("That is no JSON ({problem}).", problem=problem)
        ) from problem
    if not isinstance(asked, dict):
        raise RefusalError(HTTPStatus.BAD_REQUEST, tr("A request is a JSON object."))
    return asked


def _refusal(problem: Exception) -> RefusalError:
    """Say to whoever asked what went wrong."""
    match problem:
        case UserError():
            return RefusalError(HTTPStatus.UNPROCESSABLE_ENTITY, str(problem))
        case OSError() | ValueError() | TypeError():
            return RefusalError(HTTPStatus.BAD_REQUEST, f"{str(problem).rstrip('.')}.")
        case _:
            _log.debug("a request failed", exc_info=problem)
            return RefusalError(
                HTTPStatus.INTERNAL_SERVER_ERROR,
                tr(
                    "Something unforeseen went wrong ({name}: {problem}).",
                    name=type(problem).__name__,
                    problem=problem,
                ),
            )
