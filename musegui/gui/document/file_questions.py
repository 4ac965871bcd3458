"""What the user is asked about files: which, where, and what is to become of changes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from musegui.core.translation import tr
from musegui.files.scores import READ
from musegui.gui.common.dialog_parts import confirms
from musegui.gui.settings.settings import Settings

_SUFFIXES = tuple(suffix for kind in READ for suffix in kind.suffixes)


class FileQuestions:
    """Asks over a window; files are looked for where the last one lay."""

    def __init__(self, settings: Settings, window: QWidget) -> None:
        self._settings = settings
        self._window = window

    def which(self) -> Path | None:
        """Let the user choose a file that can be opened."""
        name, _ = QFileDialog.getOpenFileName(
            self._window, tr("Open"), self._settings.folder, _open_filter()
        )
        return Path(name) if name else None

    def where(
        self, title: str, name_filter: str, suffix: str, folder: Path, stem: str
    ) -> Path | None:
        """Ask for a file to write; the dialog itself asks before it is replaced.

        Parameters
        ----------
        title, name_filter : str
            Of the dialog.
        suffix : str
            What the file gets if the user writes none.
        folder : Path
        stem : str
            What is offered.
        """
        dialog = QFileDialog(self._window, title, str(folder), name_filter)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suffix)
        dialog.selectFile(f"{stem}{suffix}")
        chosen = dialog.selectedFiles() if dialog.exec() else []
        dialog.deleteLater()
        return Path(chosen[0]) if chosen else None

    def what_of_changes(self, name: str) -> int:
        """Ask what to do with the unsaved changes of a document: Save, Discard or Cancel."""
        buttons = QMessageBox.StandardButton
        question = QMessageBox(
            QMessageBox.Icon.NoIcon,
            "musegui",
            tr("Save the changes to “{name}” first?", name=name),
            buttons.Save | buttons.Discard | buttons.Cancel,
            self._window,
        )
        question.setDefaultButton(buttons.Save)
        answer = question.exec()
        question.deleteLater()
        return answer

    def may_overwrite(self, path: Path) -> bool:
        """Ask whether a file that others have changed may be replaced."""
        return confirms(
            self._window,
            tr("Save"),
            tr(
                "{path} was changed by another window or program since it was opened here. "
                "Replace it with what you see in this window?",
                path=path.name,
            ),
            QMessageBox.StandardButton.Cancel,
        )


def dropped_file(data: QMimeData) -> Path | None:
    """Give the file that is being dropped, if it is one that can be opened."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    if len(paths) == 1 and paths[0].name.lower().endswith(_SUFFIXES):
        return paths[0]
    return None


def _open_filter() -> str:
    """Write what can be opened as Qt's file dialogs have it."""
    kinds = [(tr("Music"), _SUFFIXES), *((tr(kind.label), kind.suffixes) for kind in READ)]
    named = [
        f"{label} ({' '.join(f'*{suffix}' for suffix in suffixes)})" for label, suffixes in kinds
    ]
    return ";;".join([*named, tr("All files (*)")])
