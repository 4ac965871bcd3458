"""Unsaved work, kept aside for the next start.

Each document of each process has a folder of its own, with a project file and a lock that is held
while the process lives. A folder whose lock is free was left by a process that ended otherwise than
it should have: what lies there can be recovered.
"""

from __future__ import annotations

import os
import shutil
import time
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from secrets import token_hex
from typing import BinaryIO

import platformdirs

from musegui.files.project.project_file import (
    Project,
    ProjectFileError,
    encode_project,
    read_project,
)
from musegui.files.safe.atomic import write_atomically
from musegui.files.safe.locks import try_lock

_DOCUMENT = "document.muse"
_LOCK = "lock"
_DEBRIS_SECONDS = 3600.0


def autosave_folder() -> Path:
    """Give the place of autosaves on this system."""
    return platformdirs.user_state_path("musegui", appauthor=False) / "autosave"


class Autosave:
    """Where one document's unsaved work is kept. Of its methods, one may run at a time.

    Parameters
    ----------
    folder : Path
        For all documents of all processes; nothing is made there before it is needed.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder / f"{os.getpid()}-{token_hex(8)}"
        self._lock: BinaryIO | None = None

    @property
    def path(self) -> Path:
        """The project file, if there is one."""
        return self._folder / _DOCUMENT

    def keep(self, project: Project) -> None:
        """Write the project, in place of the one before.

        Raises
        ------
        OSError
            If it can't be written; what was kept before is then still there.
        """
        if not (self._folder / _LOCK).exists():
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._unlock()
            self._lock = try_lock(self._folder / _LOCK)
        write_atomically(self.path, encode_project(project))

    def drop(self) -> None:
        """Forget what was kept: it has been saved, or is not wanted."""
        with suppress(OSError):
            self.path.unlink(missing_ok=True)

    def close(self) -> None:
        """Forget everything and leave no trace."""
        self.drop()
        self._unlock()
        shutil.rmtree(self._folder, ignore_errors=True)

    def release(self) -> None:
        """Leave what was kept to the next start."""
        self._unlock()

    def _unlock(self) -> None:
        if self._lock is not None:
            self._lock.close()
            self._lock = None


@dataclass(frozen=True, eq=False)
class Recovery:
    """Work that a process left behind. No other process is offered it until this one lets go.

    Attributes
    ----------
    project : Project
    kept_at : datetime
        When it was written, in local time.
    """

    project: Project
    kept_at: datetime
    _folder: Path
    _lock: BinaryIO

    @property
    def name(self) -> str:
        """What the document was called; empty if it had never been saved."""
        return Path(self.project.origin).name

    def discard(self) -> None:
        """Delete it."""
        with suppress(OSError):
            (self._folder / _DOCUMENT).unlink(missing_ok=True)
        self._lock.close()
        shutil.rmtree(self._folder, ignore_errors=True)

    def release(self) -> None:
        """Leave it for another time."""
        self._lock.close()


def find_recoveries(folder: Path) -> list[Recovery]:
    """Find what processes that are gone have left, newest first; sweep out what is empty.

    What can't be read is left where it is.
    """
    found = [_recovery_in(session) for session in _sessions(folder)]
    return sorted((r for r in found if r is not None), key=lambda r: r.kept_at, reverse=True)


def _sessions(folder: Path) -> list[Path]:
    try:
        return [path for path in folder.iterdir() if path.is_dir()]
    except OSError:
        return []


def _past_seconds(seconds: float) -> float:
    """Give a time of a file, or the nearest that can be where its disk or a clock was wrong."""
    return min(max(seconds, 0.0), time.time())


def _recovery_in(session: Path) -> Recovery | None:
    path, lock = session / _DOCUMENT, None
    try:
        if path.exists():  # so it is locked, if its process lives
            lock = try_lock(session / _LOCK)
            if lock is not None:
                kept_at = datetime.fromtimestamp(_past_seconds(path.stat().st_mtime))
                return Recovery(read_project(path), kept_at, session, lock)
        elif time.time() - session.stat().st_mtime > _DEBRIS_SECONDS:
            lock = try_lock(session / _LOCK)
            if lock is not None:
                shutil.rmtree(session, ignore_errors=True)
    except (OSError, ProjectFileError):
        pass
    if lock is not None:
        lock.close()
    return None
