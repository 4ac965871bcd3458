"""Draws engraved pages, with the typeface for their words that ships with the program."""

from __future__ import annotations

import math
from functools import cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontDatabase, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from musegui.files.notation.plain_svg import TYPEFACES, Page
from musegui.resources import resource_path


@cache
def load_page_font() -> None:
    """Let Qt know the typeface; needs a running application."""
    for path in sorted(resource_path("resources", "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))
    QFont.insertSubstitution(TYPEFACES, TYPEFACES.partition(",")[0])  # QtSvg takes a list for one


def draw_page(painter: QPainter, page: Page, scale: float) -> None:
    """Draw a page at the origin, so many pixels for each of its units."""
    load_page_font()
    place = QRectF(0, 0, page.width * scale, page.height * scale)
    QSvgRenderer(page.svg.encode()).render(painter, place)


def page_picture(page: Page, scale: float, ratio: float, ground: Qt.GlobalColor) -> QPixmap:
    """Draw a page for a screen with so many pixels of its own for each pixel of the window."""
    picture = QPixmap(
        math.ceil(page.width * scale * ratio) or 1, math.ceil(page.height * scale * ratio) or 1
    )
    picture.setDevicePixelRatio(ratio)
    picture.fill(ground)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw_page(painter, page, scale)
    painter.end()
    return picture
