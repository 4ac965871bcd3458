"""What Help shows: the guide, and what the program is."""

from __future__ import annotations

import re
from typing import Any

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QTextBrowser, QVBoxLayout, QWidget

from musegui import __version__
from musegui.core.translation import tr
from musegui.resources import resource_path

GUIDE = ("docs", "guide.md")
LIBRARIES = (
    "Qt for Python, verovio, FluidSynth, PyTorch, NumPy, music21, mido, python-rtmidi, "
    "platformdirs, pyphen, safetensors, soundfile"
)


class _Pages(QTextBrowser):
    """Shows pages, their pictures no wider than itself; links to headings lead there."""

    def __init__(self) -> None:
        super().__init__()
        self.sourceChanged.connect(self._show_heading)

    def _show_heading(self, place: QUrl) -> None:
        """Go to the heading that a link names: Qt gives headings of Markdown no anchors."""
        block = self.document().begin()
        while place.hasFragment() and block.isValid():
            if block.blockFormat().headingLevel() and _anchor(block.text()) == place.fragment():
                top = self.document().documentLayout().blockBoundingRect(block).top()
                self.verticalScrollBar().setValue(round(top))
                break
            block = block.next()

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        found = super().loadResource(kind, name)
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return found
        image = QImage(self.source().resolved(QUrl(name)).toLocalFile())
        room = self.viewport().width() - 2 * int(self.document().documentMargin())
        smooth = Qt.TransformationMode.SmoothTransformation
        return image.scaledToWidth(room, smooth) if image.width() > room else image


def _anchor(heading: str) -> str:
    return "-".join(re.sub(r"[^\w\s-]", "", heading).lower().split())


class GuideDialog(QDialog):
    """Shows the guide and the pages that it links to; the window can be used beside it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Guide"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.text = _Pages()
        self.text.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.text.setOpenExternalLinks(True)
        self.text.setSource(QUrl.fromLocalFile(str(resource_path(*GUIDE))))
        layout = QVBoxLayout(self)
        layout.addWidget(self.text)
        layout.addWidget(self._buttons())
        self.resize(760, 640)

    def _buttons(self) -> QDialogButtonBox:
        """Give what leads through the pages, beside what closes the dialog."""
        buttons = _close_button(self)
        for words, go, there in (
            (tr("Back"), self.text.backward, self.text.backwardAvailable),
            (tr("Short guide"), self.text.home, None),
        ):
            button = buttons.addButton(words, QDialogButtonBox.ButtonRole.ActionRole)
            button.clicked.connect(go)
            if there is not None:
                button.setEnabled(False)
                there.connect(button.setEnabled)
        return buttons


class AboutDialog(QDialog):
    """Says which version this is, and whose work is in it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About musegui"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.text = QLabel(_about())
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


def _about() -> str:
    """Say what the program is, whose and under which terms, in Markdown."""
    return "\n\n".join(
        (
            f"### musegui {__version__}",
            tr(
                "A program for composing in four voices, with a network trained on Bach's chorales."
            ),
            tr("Apache License 2.0. The built-in sound font is in the public domain (CC0 1.0)."),
            tr("musegui uses {libraries}, under their own licences.", libraries=LIBRARIES),
        )
    )
