"""Opening and saving, with the questions they ask."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from musegui.core.errors import UserError
from musegui.core.pitch import OPEN
from musegui.core.score import Score
from musegui.core.translation import tr, tr_noop
from musegui.core.voices import VOICES, Voice
from musegui.editor.new_piece import NewPiece
from musegui.editor.tools.tools import ToolController
from musegui.files.midi.read import read_midi
from musegui.files.project.autosave import Recovery
from musegui.files.project.project_file import (
    SUFFIX,
    Project,
    backup_path,
    read_project,
    version_of,
    write_project,
)
from musegui.files.safe.names import safe_file_name
from musegui.files.scores import FileKind, kind_of, write_score
from musegui.gui.common.background import Background
from musegui.gui.common.notices import Notices
from musegui.gui.document.autosaver import Autosaver
from musegui.gui.document.file_questions import FileQuestions
from musegui.gui.document.importer import Imported, Importer
from musegui.gui.fill.fill_controller import FillController
from musegui.gui.piece.new_dialog import NewDialog
from musegui.gui.settings.settings import Settings
from musegui.resources import resource_path

NEW_STEPS = 8 * 16
UNTITLED = tr_noop("Untitled")
DEMO = ("resources", "demos", "ode-to-joy.mid")
_BACKUP_SUFFIX = backup_path(Path(SUFFIX)).name
_SAVE, _DISCARD = QMessageBox.StandardButton.Save, QMessageBox.StandardButton.Discard
_PROJECT_FILTER = tr_noop("musegui projects (*.muse)")


class FileController(QObject):
    """Knows which file the document belongs to. That is always a project; others are exported.

    Parameters
    ----------
    tools : ToolController
    fill : FillController
        Whose settings and takes are part of a project.
    window : QWidget
        Over which it asks.

    Signals
    -------
    loaded
        Another document stands in place of the one before.

    Attributes
    ----------
    path : Path or None
        The project file, if the document has one.
    """

    loaded = Signal()

    def __init__(
        self,
        tools: ToolController,
        fill: FillController,
        background: Background,
        notices: Notices,
        settings: Settings,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._tools = tools
        self._workspace = tools.workspace
        self._fill = fill
        self._background = background
        self._notices = notices
        self._settings = settings
        self._window = window
        self._questions = FileQuestions(settings, window)
        self._title = UNTITLED
        self._autosaver: Autosaver | None = None
        self._agreed_revision = -1
        self._version = ""
        self.importer = Importer(background, notices, window)
        self.path: Path | None = None
        self.importer.arrived.connect(self._take_import)

    @property
    def name(self) -> str:
        """What the window's title calls the document."""
        return self.path.name if self.path is not None else tr(self._title)

    @property
    def stem(self) -> str:
        """What a file of the document is called, without its ending: by its name, or its title."""
        if self.path is not None:
            return self.path.stem
        title = self._workspace.document.score.credits.title
        return safe_file_name(title) if title else tr(self._title)

    def new(self) -> bool:
        """Begin with eight empty bars."""
        return self._may_replace() and self._load(Score.empty(NEW_STEPS), UNTITLED)

    def ask_new(self) -> None:
        """Ask what a new piece begins with, and begin it."""
        dialog = NewDialog(self._settings, self._window)
        dialog.accepted.connect(lambda: self._begin(dialog.piece))
        dialog.open()

    def _begin(self, piece: NewPiece) -> bool:
        return self._may_replace() and self._load(piece.make(), UNTITLED)

    def begin_with(self, score: Score) -> bool:
        """Begin with a piece that has been made; tell whether the one before could go."""
        return self._may_replace() and self._load(score, UNTITLED)

    def save_copy(self, score: Score) -> None:
        """Ask for a file and save another score to it; the document stays what it is."""
        path = self.ask_where(tr("Save as exercise"), tr(_PROJECT_FILTER), SUFFIX)
        if path is not None and path == self.path:
            self._notices.error(tr("That is the file of this piece; choose another name."))
        elif path is not None:
            self._write(lambda: write_score(score, path), path)

    def open_demo(self) -> bool:
        """Begin with the demo melody."""
        return self._may_replace() and self.load_demo()

    def begin(self) -> bool:
        """Show what a start shows: the first time the demo melody, then an empty or the last piece.

        The empty one is as the last new piece was wanted.

        Returns
        -------
        bool
            Whether this is the first start.
        """
        first, self._settings.started = not self._settings.started, True
        last = [Path(path) for path in self._settings.recent[:1]]
        if first:
            self.load_demo()
        elif not (self._settings.opens_last and last and last[0].exists() and self.open(last[0])):
            self._load(self._settings.new_piece.make(), UNTITLED)
        return first

    @property
    def opens_last(self) -> bool:
        """Whether a start shows the last file."""
        return self._settings.opens_last

    def toggle_opening_last(self) -> None:
        """Begin with the last file from now on, or with an empty piece."""
        self._settings.opens_last = not self._settings.opens_last

    def load_demo(self) -> bool:
        """Load the demo melody without asking."""
        return self._load(read_midi(resource_path(*DEMO)), tr_noop("Demo melody"))

    def ask_open(self, *, ask_parts: bool = False) -> bool:
        """Let the user choose a file and open it.

        Parameters
        ----------
        ask_parts : bool
            Whether to ask which track is which voice even if that is clear.
        """
        if not self._may_replace():
            return False
        path = self._questions.which()
        return path is not None and self.open(path, ask_parts=ask_parts)

    def open_instead(self, path: Path) -> bool:
        """Open a file, if the document may go."""
        return self._may_replace() and self.open(path)

    def open(self, path: Path, *, ask_parts: bool = False) -> bool:
        """Open a file, now or when it has been read; tell whether it is open. It is not asked again
        whether the document may go.

        A failure becomes a notice.
        """
        path = Path(os.path.abspath(path))
        self._agreed_revision = self._workspace.document.revision
        try:
            if kind_of(path) is not FileKind.PROJECT:
                imported = self.importer.open(path, ask=ask_parts)
                return imported is not None and self._take_import(imported)
            self._open_project(path)
        except UserError as error:
            self._notices.error(str(error))
            return False
        self._remember(path)
        return True

    def save(self) -> bool:
        """Save to the document's file, or ask for one."""
        return self.save_as() if self.path is None else self._save_to(self.path)

    def save_as(self) -> bool:
        """Ask for a file and save to it."""
        path = self.ask_where(tr("Save"), tr(_PROJECT_FILTER), SUFFIX)
        return path is not None and self._save_to(path)

    def place(self) -> tuple[Path, str]:
        """Give the folder in which files of the document are offered to lie, and their stem."""
        folder = self.path.parent if self.path is not None else Path(self._settings.folder)
        return folder, self.stem

    def piece(self) -> tuple[Score, str]:
        """Give the score, with what the pointer is doing, and its name, if it has one."""
        self._commit_open_edit()
        return self._workspace.document.score, "" if self.stem == tr(UNTITLED) else self.stem

    def _may_replace(self) -> bool:
        """End what the pointer does, and ask whether the document may go."""
        self._tools.cancel()
        return self.may_discard()

    def may_discard(self) -> bool:
        """Ask what to do with unsaved changes; tells whether the document may go."""
        if not self._workspace.document.modified:
            return True
        answer = self._questions.what_of_changes(self.name)
        return self.save() if answer == _SAVE else answer == _DISCARD

    def autosave_in(self, folder: Path) -> None:
        """Keep unsaved work in a folder from now on, and offer what is left there."""
        document = self._workspace.document
        self._autosaver = Autosaver(
            folder, document, self._autosaved_project, self._background, self._notices
        )
        self._autosaver.offer(self._recover)

    def close(self, *, keep_unsaved: bool = False) -> None:
        """End autosaving and what is on its way.

        Parameters
        ----------
        keep_unsaved : bool
            Whether the next start is to offer what has not been saved; otherwise it is not wanted.
        """
        self.importer.close()
        if self._autosaver is not None:
            self._autosaver.close(keep_unsaved=keep_unsaved)

    def _open_project(self, path: Path) -> None:
        version = version_of(path)  # before reading: what changes in between is asked about
        project = read_project(path)
        backup = path.name.lower().endswith(_BACKUP_SUFFIX)
        title = (
            tr("{path} (backup)", path=path.name[: -len(_BACKUP_SUFFIX)]) if backup else path.name
        )
        self._load(project.score, title, None if backup else path, project)
        self._version = version
        if project.newer:
            self._notices.warning(
                tr(
                    "{path} was saved by a newer musegui. Saving it here drops what "
                    "this version does not know.",
                    path=path.name,
                )
            )

    def _take_import(self, imported: Imported) -> bool:
        """Show what was read, which may have taken a while; tell whether it is shown."""
        self._tools.cancel()
        unchanged = self._workspace.document.revision == self._agreed_revision
        if not unchanged and not self.may_discard():
            return False
        score, path = imported.score, imported.path
        whole = all((score.pitches[voice] >= 0).any() for voice in VOICES)
        self._load(_with_locked_voices(score, [Voice.SOPRANO]) if whole else score, path.stem)
        self._remember(path)
        if whole:
            self._notices.warning(
                tr(
                    "All four voices of {path} have notes. Only the soprano is locked, so that "
                    "fills can rewrite the others.",
                    path=path.name,
                ),
                "",
                (tr("Lock all voices"), self._lock_all_voices),
            )
        if imported.report:
            self._notices.warning(imported.report)
        return True

    def _remember(self, path: Path) -> None:
        self._settings.folder = str(path.parent)
        self._settings.add_recent(str(path))

    def _lock_all_voices(self) -> None:
        document = self._workspace.document
        document.apply(tr("Lock all voices"), _with_locked_voices(document.score, VOICES))

    def _recover(self, recovery: Recovery) -> bool:
        """Show what was kept aside as a change to what was saved, so that undo leads back."""
        if not self._may_replace():
            return False
        project = recovery.project
        path = Path(project.origin) if project.origin else None
        try:
            saved = read_project(path).score if path is not None else None
        except UserError:
            saved = None
        self._load(saved or Score.empty(project.score.steps), UNTITLED, path, project)
        self._workspace.document.apply(tr("Recover"), project.score, project.confidence)
        return True

    def _load(
        self,
        score: Score,
        title: str,
        path: Path | None = None,
        project: Project | None = None,
    ) -> bool:
        self.path, self._title, self._version = path, title, ""
        confidence = None
        if project is not None and project.score is score:
            confidence = project.confidence
        self._workspace.document.load(score, tr("Open {title}", title=tr(title)), confidence)
        self._fill.take_over(project)
        self.loaded.emit()
        return True

    def _project(self) -> Project:
        entry = self._workspace.document.entry
        return self._fill.with_own(Project(entry.score, entry.confidence))

    def _autosaved_project(self) -> Project:
        return replace(self._project(), origin=str(self.path or ""))

    def ask_where(self, title: str, name_filter: str, suffix: str) -> Path | None:
        """Ask for a file to write; the dialog itself asks before it is replaced."""
        return self._questions.where(title, name_filter, suffix, *self.place())

    def _save_to(self, path: Path) -> bool:
        if path.suffix.lower() != SUFFIX:
            path = path.with_name(f"{path.name}{SUFFIX}")
        self._commit_open_edit()
        if path == self.path and not self._may_overwrite(path):
            return False
        if not self._write(lambda: self._write_project(path), path):
            return False
        self.path = path
        self._fill.belong_to_project()
        self._workspace.document.mark_saved()
        return True

    def _may_overwrite(self, path: Path) -> bool:
        """Ask, if the document's file is no longer what was opened or saved here."""
        there = version_of(path) if self._version else ""
        return there in ("", self._version) or self._questions.may_overwrite(path)

    def _write_project(self, path: Path) -> None:
        self._version = write_project(self._project(), path)

    def _commit_open_edit(self) -> None:
        edit = self._workspace.document.open_edit
        if edit is not None:
            edit.commit()

    def _write(self, write: Callable[[], None], path: Path) -> bool:
        try:
            write()
        except UserError as error:
            self._notices.error(str(error))
            return False
        self._remember(path)
        self._notices.info(tr("Saved as {path}.", path=path.name))
        return True


def _with_locked_voices(score: Score, voices: Sequence[Voice]) -> Score:
    """Make some voices the user's and leave the others to fills."""
    locks = np.zeros_like(score.locks)
    locks[list(voices)] = score.pitches[list(voices)] != OPEN
    return score.replace(locks=locks)
