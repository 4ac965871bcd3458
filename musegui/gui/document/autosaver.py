"""Unsaved work is kept aside while the user works, and offered again after a crash."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from musegui.core.translation import tr
from musegui.editor.document import Document, Entry
from musegui.files.project.autosave import Autosave, Recovery, find_recoveries
from musegui.files.project.project_file import Project
from musegui.files.safe.atomic import reason
from musegui.gui.common.background import Background
from musegui.gui.common.notices import Notices
from musegui.gui.common.timers import single_shot

INTERVAL_MS = 8000
"""Less than ten seconds, so that no more are lost even where writing takes its time."""

_MAX_OFFERS = 3


class Autosaver(QObject):
    """Writes a modified document aside, beside the window, and deletes what is not needed.

    The timer runs only from a change on that is not kept yet.

    Parameters
    ----------
    folder : Path
        For all documents of all processes.
    document : Document
    make_project : callable
        Gives what is to be kept: the committed state, never a gesture or fill on its way.
    notices : Notices
    """

    def __init__(
        self,
        folder: Path,
        document: Document,
        make_project: Callable[[], Project],
        background: Background,
        notices: Notices,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._folder = folder
        self._document = document
        self._make_project = make_project
        self._notices = notices
        self._autosave = Autosave(folder)
        self._kept: Entry | None = None
        self._offered: list[Recovery] = []
        self._lane = background.lane()
        self._timer = single_shot(self, INTERVAL_MS, self.keep)
        document.changed.add(self._watch)

    @property
    def waiting(self) -> bool:
        """Whether a change is waiting to be kept."""
        return self._timer.isActive()

    def keep(self) -> None:
        """Write the document aside now."""
        self._timer.stop()
        self._kept = self._document.entry
        self._submit(self._write, self._make_project())

    def offer(self, recover: Callable[[Recovery], bool]) -> None:
        """Offer what processes that are gone have left.

        Parameters
        ----------
        recover : callable
            Shows a recovery in place of the document; False if it did not.
        """
        found = find_recoveries(self._folder)
        for recovery in found[_MAX_OFFERS:]:
            recovery.release()
        self._offered = found[:_MAX_OFFERS]
        for recovery in reversed(self._offered):
            self._offer(recovery, recover)

    def close(self, *, keep_unsaved: bool = False) -> None:
        """Have the last things written; closing the background waits for them.

        Parameters
        ----------
        keep_unsaved : bool
            Whether the next start is to offer what has not been saved. Otherwise it is deleted.
        """
        self._document.changed.remove(self._watch)
        self._timer.stop()
        if keep_unsaved and self._document.modified:
            self.keep()
            self._submit(self._autosave.release)
        else:
            self._submit(self._autosave.close)
        for recovery in self._offered:
            recovery.release()

    def _watch(self) -> None:
        if self._document.modified:
            if self._document.entry is not self._kept and not self._timer.isActive():
                self._timer.start()
        elif self._kept is not None or self._timer.isActive():
            self._timer.stop()
            self._kept = None
            self._submit(self._autosave.drop)

    def _submit(self, task: Callable[..., object], *arguments: object) -> None:
        self._lane.run(partial(task, *arguments), failed=self._report)

    def _report(self, error: Exception) -> None:
        details = "".join(traceback.format_exception(error))
        summary = tr("Autosaving failed: {error}. Save soon (Ctrl+S).", error=error)
        self._notices.error(summary, details, lasting=True)

    def _write(self, project: Project) -> bool:
        try:
            self._autosave.keep(project)
        except OSError as error:
            self._notices.warning(
                tr(
                    "Unsaved work can't be backed up in {folder}: {reason}. Save it soon (Ctrl+S).",
                    folder=self._folder,
                    reason=reason(error),
                ),
                lasting=True,
            )
            return False
        return True

    def _offer(self, recovery: Recovery, recover: Callable[[Recovery], bool]) -> None:
        def take_over() -> None:
            if not recover(recovery):
                self._offer(recovery, recover)
                return
            self._offered.remove(recovery)
            self._kept = self._document.entry
            self._timer.stop()
            self._submit(self._replace, self._make_project(), recovery)

        name = f"“{recovery.name}”" if recovery.name else tr("an untitled piece")
        self._notices.warning(
            tr(
                "musegui ended before changes to {name} were saved. A backup was made {when}.",
                name=name,
                when=_time_text(recovery.kept_at),
            ),
            "",
            (tr("Recover"), take_over),
            (tr("Discard"), recovery.discard),
            lasting=True,
        )

    def _replace(self, project: Project, recovery: Recovery) -> None:
        """Delete what an earlier process kept as soon as this one keeps it."""
        if self._write(project):
            recovery.discard()


def _time_text(moment: datetime) -> str:
    if moment.date() == datetime.now().date():
        return tr("at {moment:%H:%M}", moment=moment)
    return tr("on {moment:%Y-%m-%d at %H:%M}", moment=moment)
