"""The icons: drawings in one ink, tinted for the theme and sharp at any size."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from musegui.gui.common.theme import Theme
from musegui.resources import resource_path

_SIZES_PX = (18, 20, 24, 36, 40, 48)


@lru_cache(maxsize=256)
def icon(name: str, theme: Theme) -> QIcon:
    """Draw a file of ``resources/icons`` in the theme's text colour."""
    drawing = resource_path("resources", "icons", f"{name}.svg").read_text("utf-8")
    made = QIcon()
    inks = {
        (QIcon.Mode.Normal, QIcon.State.Off): theme.text,
        (QIcon.Mode.Normal, QIcon.State.On): theme.accent_text,
        (QIcon.Mode.Disabled, QIcon.State.Off): theme.bar_line,
    }
    for (mode, state), ink in inks.items():
        for size_px in _SIZES_PX:
            made.addPixmap(_draw(drawing.replace("#000", ink), size_px), mode, state)
    return made


def app_icon() -> QIcon:
    """Draw the program's own icon."""
    drawing = resource_path("resources", "icons", "musegui.svg").read_text("utf-8")
    made = QIcon()
    for size_px in (16, 32, 48, 64, 128, 256):
        made.addPixmap(_draw(drawing, size_px))
    return made


def _draw(drawing: str, size_px: int) -> QPixmap:
    pixmap = QPixmap(QSize(size_px, size_px))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer = QSvgRenderer(QByteArray(drawing.encode("utf-8")))
    renderer.render(painter, QRectF(0, 0, size_px, size_px))
    painter.end()
    return pixmap
