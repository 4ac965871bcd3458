"""Notes dragged out of the window, into other programs, as a MIDI file."""

from __future__ import annotations

import shutil
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QSize, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QToolButton, QWidget

from musegui.core.editing.edits import span_cells
from musegui.core.editing.excerpt import excerpt
from musegui.core.errors import UserError
from musegui.core.score import Cells
from musegui.core.translation import tr
from musegui.core.voices import VOICES, Voice
from musegui.editor.workspace import Workspace
from musegui.files.safe.names import safe_file_name
from musegui.files.scores import write_score
from musegui.gui.common.icons import icon
from musegui.gui.common.notices import Notices
from musegui.gui.common.theme import Theme

_PREFIX = "musegui-drag-"
_STALE_SECONDS = 24 * 3600
"""Folders of a program that was killed are removed by the next one after so long."""


class DragOut(QObject):
    """Makes widgets handles by which notes are dragged out.

    The files lie in a folder of their own until the program ends, for other programs may read them
    long after the drop.

    Parameters
    ----------
    title : callable
        Gives the name of the piece.
    """

    def __init__(
        self,
        workspace: Workspace,
        notices: Notices,
        title: Callable[[], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._notices = notices
        self._title = title
        self._folder: Path | None = None
        self._pressed: QPoint | None = None
        self._handles: dict[QObject, tuple[Callable[[], Path | None], Callable[[], object]]] = {}

    def attach_voice(self, handle: QWidget, voice: Voice, clicked: Callable[[], object]) -> None:
        """Let a widget drag a whole voice; a mere click on it does something else."""
        handle.setToolTip(tr("Drag this voice into another program, as a MIDI file."))
        self._attach(handle, partial(self.voice_file, voice), clicked)

    def attach_selection(self, handle: QWidget, clicked: Callable[[], object]) -> None:
        """Let a widget drag what is selected, or everything if nothing is."""
        handle.setToolTip(
            tr("Drag the selection, or else everything, into another program as a MIDI file.")
        )
        self._attach(handle, self.selection_file, clicked)

    def voice_file(self, voice: Voice) -> Path | None:
        """Write a voice to a file; None, with a notice, if it has no notes or can't be written."""
        score = self._workspace.document.score
        cells = span_cells(score, [voice], 0, score.steps)
        return self._write(cells, score.part(voice).name.lower())

    def selection_file(self) -> Path | None:
        """Write the selection, or else everything, to a file; None if that is nothing."""
        score = self._workspace.document.score
        if self._workspace.has_selection:
            return self._write(self._workspace.selected_cells(), "selection")
        return self._write(span_cells(score, VOICES, 0, score.steps), "")

    def close(self) -> None:
        """Remove the files."""
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QMouseEvent) or watched not in self._handles:
            return False
        make, clicked = self._handles[watched]
        if event.type() == QEvent.Type.MouseButtonPress:
            if event.button() == Qt.MouseButton.LeftButton:
                self._pressed = event.position().toPoint()
            return True
        if event.type() == QEvent.Type.MouseMove and self._pressed is not None:
            way = event.position().toPoint() - self._pressed
            if way.manhattanLength() >= QApplication.startDragDistance():
                self._pressed = None
                self._drag(watched, make())
            return True
        if event.type() == QEvent.Type.MouseButtonRelease and self._pressed is not None:
            self._pressed = None
            clicked()
            return True
        return False

    def _attach(
        self,
        handle: QWidget,
        make: Callable[[], Path | None],
        clicked: Callable[[], object],
    ) -> None:
        self._handles[handle] = make, clicked
        handle.setCursor(Qt.CursorShape.OpenHandCursor)
        handle.installEventFilter(self)

    def _drag(self, handle: QObject, path: Path | None) -> None:
        if path is None:
            return
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        drag = QDrag(handle)
        drag.setMimeData(data)
        drag.exec(Qt.DropAction.CopyAction)

    def _write(self, cells: Cells, what: str) -> Path | None:
        score = self._workspace.document.score
        if not ((score.pitches >= 0) & cells).any():
            self._notices.info(tr("There are no notes to drag out."))
            return None
        name = " ".join(filter(None, (self._title(), what)))
        path = self._own_folder() / f"{safe_file_name(name)}.mid"
        try:
            write_score(excerpt(score, cells), path)
        except UserError as problem:
            self._notices.error(str(problem))
            return None
        return path

    def _own_folder(self) -> Path:
        if self._folder is None:
            _remove_stale(Path(tempfile.gettempdir()))
            self._folder = Path(tempfile.mkdtemp(prefix=_PREFIX))
        return self._folder


class DragHandle(QToolButton):
    """A button in a bar by which the selection is dragged out; a click exports all instead."""

    def __init__(self, drag_out: DragOut, export: Callable[[], object]) -> None:
        super().__init__()
        self.setIconSize(QSize(20, 20))
        self.setFixedSize(34, 32)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(tr("Drag out as MIDI"))
        drag_out.attach_selection(self, export)
        self.clicked.connect(lambda _checked: export())  # from the keyboard

    def set_theme(self, theme: Theme) -> None:
        self.setIcon(icon("drag-out", theme))


def _remove_stale(folder: Path) -> None:
    """Remove what programs that could not tidy up have left."""
    for left in folder.glob(f"{_PREFIX}*"):
        with suppress(OSError):
            if time.time() - left.stat().st_mtime > _STALE_SECONDS:
                shutil.rmtree(left)
