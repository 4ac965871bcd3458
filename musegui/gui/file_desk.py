"""Opening and saving, with the questions they ask."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from musegui.core.score import Score
from musegui.editor.workspace import Workspace
from musegui.files.midi_file import MidiFileError, read_midi, write_midi
from musegui.gui.notices import Notices
from musegui.gui.settings import Settings
from musegui.resources import resource_path

NEW_STEPS = 8 * 16
DEMO = ("resources", "demos", "ode-to-joy.mid")
_MIDI_FILTER = "MIDI files (*.mid *.midi);;All files (*)"


class FileDesk:
    """Knows which file the document belongs to.

    Attributes
    ----------
    path : Path or None
        The file, if the document has one.
    """

    def __init__(
        self, workspace: Workspace, notices: Notices, settings: Settings, window: QWidget
    ) -> None:
        self._workspace = workspace
        self._notices = notices
        self._settings = settings
        self._window = window
        self._title = "Untitled"
        self.path: Path | None = None

    @property
    def name(self) -> str:
        """What the window's title calls the document."""
        return self.path.name if self.path is not None else self._title

    def new(self) -> bool:
        """Begin with eight empty bars."""
        return self.may_discard() and self._load(lambda: Score.empty(NEW_STEPS), None, "Untitled")

    def open_demo(self) -> bool:
        """Begin with the demo melody."""
        return self.may_discard() and self.load_demo()

    def load_demo(self) -> bool:
        """Load the demo melody without asking."""
        return self._load(lambda: read_midi(resource_path(*DEMO)), None, "Demo melody")

    def ask_open(self) -> bool:
        """Let the user choose a file and open it."""
        if not self.may_discard():
            return False
        name, _ = QFileDialog.getOpenFileName(
            self._window, "Open", self._settings.folder, _MIDI_FILTER
        )
        return bool(name) and self.open(Path(name))

    def open(self, path: Path) -> bool:
        """Open a MIDI file; a failure becomes a notice."""
        loaded = self._load(lambda: read_midi(path), path, path.name)
        if loaded:
            self._settings.folder = str(path.parent)
        return loaded

    def save(self) -> bool:
        """Save to the document's file, or ask for one."""
        return self.save_as() if self.path is None else self._write(self.path)

    def save_as(self) -> bool:
        """Ask for a file and save to it."""
        suggestion = Path(self._settings.folder) / (self.path or Path(f"{self.name}.mid")).name
        name, _ = QFileDialog.getSaveFileName(self._window, "Save", str(suggestion), _MIDI_FILTER)
        if not name:
            return False
        path = Path(name)
        return self._write(path if path.suffix else path.with_suffix(".mid"))

    def may_discard(self) -> bool:
        """Ask what to do with unsaved changes; tells whether the document may go."""
        if not self._workspace.document.modified:
            return True
        buttons = QMessageBox.StandardButton
        question = QMessageBox(
            QMessageBox.Icon.NoIcon,
            "musegui",
            f"Save the changes to “{self.name}” first?",
            buttons.Save | buttons.Discard | buttons.Cancel,
            self._window,
        )
        question.setDefaultButton(buttons.Save)
        answer = question.exec()
        question.deleteLater()
        return self.save() if answer == buttons.Save else answer == buttons.Discard

    def _load(self, make: Callable[[], Score], path: Path | None, title: str) -> bool:
        try:
            score = make()
        except MidiFileError as error:
            self._notices.error(str(error))
            return False
        self.path, self._title = path, title
        self._workspace.document.load(score, f"Open {title}" if path else title)
        return True

    def _write(self, path: Path) -> bool:
        document = self._workspace.document
        if document.open_edit is not None:
            document.open_edit.commit()
        try:
            write_midi(document.score, path)
        except MidiFileError as error:
            self._notices.error(str(error))
            return False
        self.path = path
        self._settings.folder = str(path.parent)
        document.mark_saved()
        self._notices.info(f"Saved as {path.name}.")
        return True
