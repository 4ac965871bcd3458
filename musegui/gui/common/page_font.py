"""The typeface for the words of an engraved page, which ships with the program."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from musegui.files.notation.plain_svg import TYPEFACES
from musegui.resources import resource_path


@cache
def load_page_font() -> None:
    """Let Qt know the typeface; needs a running application."""
    for path in sorted(resource_path("resources", "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))
    QFont.insertSubstitution(TYPEFACES, TYPEFACES.partition(",")[0])  # QtSvg takes a list for one
