"""More windows: each is a process of its own, so that a crash takes one document at most."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QProcess, QProcessEnvironment

from musegui.core.translation import tr
from musegui.gui.common.notices import Notices
from musegui.processes.launch import command, environment


def open_window(notices: Notices, path: Path | None = None) -> None:
    """Start the program once more, on a file if one is given; a failure becomes a notice."""
    program, *words = command(*([str(path)] if path is not None else []))
    variables = QProcessEnvironment()
    for name, value in environment().items():
        variables.insert(name, value)
    process = QProcess()
    process.setProgram(program)
    process.setArguments(words)
    process.setProcessEnvironment(variables)
    if not process.startDetached():
        notices.error(
            tr("Another window could not be opened; start musegui again instead."), lasting=True
        )
