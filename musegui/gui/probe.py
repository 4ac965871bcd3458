"""A program that only asks Qt for a screen, since Qt ends the program that gets none."""

from __future__ import annotations

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from musegui.processes.pipe import Failure, Pipe


def main(pipe: Pipe) -> None:
    """Say on what kind of screen Qt would draw, or why it can't."""
    said: list[str] = []

    def listen(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        said.append(" ".join(text.split()))
        if kind is QtMsgType.QtFatalMsg:
            pipe.put(Failure(" ".join(said[:2])))

    qInstallMessageHandler(listen)
    pipe.put(QApplication(["musegui"]).platformName())
