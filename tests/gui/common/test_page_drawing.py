"""The typeface of engraved pages is the one that ships, whatever the system has."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontInfo, QRawFont
from pytestqt.qtbot import QtBot

from musegui.files.notation.plain_svg import TYPEFACES
from musegui.gui.common.page_drawing import load_page_font
from musegui.resources import resource_path


def test_the_words_of_a_page_are_set_in_the_typeface_that_ships(qtbot: QtBot) -> None:
    load_page_font()
    font = QFont(TYPEFACES)
    for bold, italic in ((False, False), (True, False), (False, True)):
        font.setBold(bold)
        font.setItalic(italic)
        shown = QFontInfo(font)
        assert (shown.family(), shown.bold(), shown.italic()) == ("Musegui Serif", bold, italic)


def test_every_face_has_the_notes_of_tempos_and_accidentals_of_chords(qtbot: QtBot) -> None:
    faces = sorted(resource_path("resources", "fonts").glob("*.ttf"))
    assert len(faces) == 3
    for path in faces:
        face = QRawFont(str(path), 12)
        assert all(face.supportsCharacter(code) for code in (0x2669, 0x266A, 0x1D15E, 0x1D161))
        assert all(face.supportsCharacter(ord(letter)) for letter in "♭♮♯ÅäßŽžñλя—“")
