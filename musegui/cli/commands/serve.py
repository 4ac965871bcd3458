"""The command that lets other programs on this machine have pieces filled."""

from __future__ import annotations

import argparse
import os
import secrets
from collections.abc import Callable, Sequence
from contextlib import ExitStack, closing
from typing import TypeVar

from musegui.cli.argument_types import whole_number
from musegui.cli.serving.fill_service import LOOPBACK, FillService
from musegui.cli.serving.http_server import FillHttpServer
from musegui.cli.serving.osc_server import FillOscServer
from musegui.core.errors import UserError
from musegui.core.translation import tr
from musegui.files.safe.atomic import reason

DEFAULT_PORT = 8765

_Server = TypeVar("_Server")


def serve(words: Sequence[str], parser: argparse.ArgumentParser) -> int:
    """Answer requests from this machine until it is interrupted."""
    parser.epilog = tr("docs/serve.md says what is asked and answered.")
    port = whole_number(0, 65535)
    parser.add_argument(
        "--port",
        type=port,
        default=DEFAULT_PORT,
        metavar="N",
        help=tr(
            "where to listen for HTTP; 0 takes a port that is free ({port})",
            port=DEFAULT_PORT,
        ),
    )
    parser.add_argument(
        "--osc",
        type=port,
        metavar="N",
        help=tr("where to listen for OSC (UDP), too; 0 takes a port that is free"),
    )
    parser.add_argument(
        "--token",
        metavar="WORD",
        help=tr("what every request must carry (MUSEGUI_TOKEN, or a random one that is printed)"),
    )
    arguments = parser.parse_args(words)
    token = arguments.token or os.environ.get("MUSEGUI_TOKEN") or secrets.token_urlsafe(16)
    service = FillService(token)
    with ExitStack() as stack:
        http = stack.enter_context(_opened(FillHttpServer, "--port", arguments.port, service))
        addresses = [f"http://{LOOPBACK}:{http.server_port}"]
        if arguments.osc is not None:
            osc = stack.enter_context(
                closing(_opened(FillOscServer, "--osc", arguments.osc, service))
            )
            addresses.append(f"osc.udp://{LOOPBACK}:{osc.server_port}")
        for address in addresses:
            print(tr("Listening on {address}", address=address), flush=True)
        print(tr("Token: {token}", token=token), flush=True)
        http.serve_forever()
    return 0


def _opened(
    server: Callable[[int, FillService], _Server], option: str, port: int, service: FillService
) -> _Server:
    try:
        return server(port, service)
    except OSError as problem:
        raise UserError(
            tr(
                "Port {port} can't be used ({reason}); choose another with {option}, or 0 for any "
                "that is free.",
                port=port,
                reason=reason(problem),
                option=option,
            )
        ) from problem
