"""``musegui --debug``: a log of what happens, for finding faults."""

from __future__ import annotations

import logging
import platform
import sys
from collections.abc import Sequence
from logging.handlers import RotatingFileHandler
from pathlib import Path

import platformdirs

import musegui
from musegui.core.translation import tr

_MAX_BYTES = 4 << 20


def log_path() -> Path:
    """Give the place of the log, in the folder where programs keep their state."""
    return platformdirs.user_state_path("musegui", appauthor=False) / "debug.log"


def start_log(words: Sequence[str]) -> None:
    """Log everything to a file from now on, and say on the error output where it is.

    Raises
    ------
    OSError
        If the file can't be written.
    """
    path = log_path()
    path.parent.mkdir(parents=True, exist_ok=True)
    handler = RotatingFileHandler(
        path, maxBytes=_MAX_BYTES, backupCount=1, encoding="utf-8", errors="backslashreplace"
    )
    layout = "%(asctime)s %(process)d %(threadName)s %(levelname)s %(name)s: %(message)s"
    handler.setFormatter(logging.Formatter(layout))
    log = logging.getLogger("musegui")
    log.addHandler(handler)
    log.setLevel(logging.DEBUG)
    log.debug(
        "musegui %s, Python %s, %s, %s: %s",
        *(musegui.__version__, platform.python_version(), platform.platform()),
        *(sys.executable, list(words)),
    )
    print("musegui: " + tr("logging to {path}.", path=path), file=sys.stderr)
