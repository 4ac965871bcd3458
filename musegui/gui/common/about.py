"""What Help shows: the guide, and what the program is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QTextBrowser, QVBoxLayout, QWidget

from musegui import __version__
from musegui.resources import resource_path

GUIDE = ("resources", "guide.md")
_ABOUT = f"""### musegui {__version__}

A program for composing in four voices, with a network trained on Bach's chorales.

Apache License 2.0. The built-in sound font is in the public domain (CC0 1.0).

musegui uses Qt for Python, verovio, FluidSynth, PyTorch, NumPy, music21, mido, python-rtmidi,
platformdirs, pyphen, safetensors and soundfile, under their own licences.
"""


class GuideDialog(QDialog):
    """Shows the guide; the window can be used beside it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Guide")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.text = QTextBrowser()
        self.text.setOpenExternalLinks(True)
        self.text.setMarkdown(resource_path(*GUIDE).read_text("utf-8"))
        layout = QVBoxLayout(self)
        layout.addWidget(self.text)
        layout.addWidget(_close_button(self))
        self.resize(640, 560)


class AboutDialog(QDialog):
    """Says which version this is, and whose work is in it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("About musegui")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.text = QLabel(_ABOUT)
        self.text.setTextFormat(Qt.TextFormat.MarkdownText)
        self.text.setWordWrap(True)
        self.text.setMinimumWidth(420)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.addWidget(self.text)
        layout.addWidget(_close_button(self))


def _close_button(dialog: QDialog) -> QDialogButtonBox:
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    return buttons
