"""Work beside the window: the one way in which it is done, but for fills and sound."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from musegui.core.errors import UserError
from musegui.gui.common.notices import Notices

_MOST_THREADS = 8
"""Enough that no autosave waits for a render, an import and a few engravings."""

Told = Callable[[Any], object]


class Job:
    """A task that was handed over."""

    def __init__(self, task: Callable[[], object], done: Told | None, failed: Told | None) -> None:
        self.done, self.failed = done, failed
        self.result: object = None
        self.error: Exception | None = None
        self._task = task
        self._forgotten = False

    def forget(self) -> None:
        """Tell nobody how it ends, not even that it failed; do not begin it any more."""
        self._forgotten = True
        self.done = self.failed = lambda _outcome: None

    def run(self) -> None:
        """Do the task, on a thread."""
        if self._forgotten:
            return
        try:
            self.result = self._task()
        except Exception as error:
            self.error = error


class Background(QObject):
    """Runs tasks on threads, and tells of their ends in the window's.

    An error that is for users becomes a notice, any other goes where the window's own go.
    """

    _ended = Signal(object)

    def __init__(self, notices: Notices) -> None:
        super().__init__()
        self._notices = notices
        self._pool = ThreadPoolExecutor(_MOST_THREADS, thread_name_prefix="musegui-background")
        self._closed = False
        self._ended.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def run(
        self, task: Callable[[], object], done: Told | None = None, failed: Told | None = None
    ) -> Job:
        """Begin a task beside all others; none begins once this is closed.

        Parameters
        ----------
        done : callable, optional
            Gets what the task gave.
        failed : callable, optional
            Gets its error, in place of a notice; what it does not know it raises again.
        """
        job = Job(task, done, failed)
        if not self._closed:
            self._pool.submit(self._work, job)
        return job

    def lane(self) -> Lane:
        """Give a way to run tasks that must not run at the same time."""
        return Lane(self._pool, self._work)

    def close(self) -> None:
        """Wait until all that was begun or waits in a lane is done; nobody is told any more.

        Long tasks must have been ended before.
        """
        self._closed = True
        self._pool.shutdown()

    def _work(self, job: Job) -> None:
        job.run()
        self._ended.emit(job)

    def _tell(self, job: Job) -> None:
        if self._closed:
            return
        if job.error is None:
            if job.done is not None:
                job.done(job.result)
        elif job.failed is not None:
            job.failed(job.error)
        elif isinstance(job.error, UserError):
            self._notices.error(str(job.error), lasting=True)
        else:
            raise job.error


class Lane:
    """Runs tasks one after the other, in the order in which they come."""

    def __init__(self, pool: ThreadPoolExecutor, work: Callable[[Job], None]) -> None:
        self._pool, self._work = pool, work
        self._waiting: deque[Job] = deque()
        self._lock = threading.Lock()
        self._busy = False

    def run(
        self, task: Callable[[], object], done: Told | None = None, failed: Told | None = None
    ) -> Job:
        """Run a task after those before it; see `Background.run`."""
        job = Job(task, done, failed)
        with self._lock:
            self._waiting.append(job)
            starts, self._busy = not self._busy, True
        if starts:
            self._pool.submit(self._run_all)
        return job

    def _run_all(self) -> None:
        while (job := self._next()) is not None:
            self._work(job)

    def _next(self) -> Job | None:
        with self._lock:
            self._busy = bool(self._waiting)
            return self._waiting.popleft() if self._waiting else None
