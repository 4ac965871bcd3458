"""The dialog lays a text under a voice, shows it before, and loses nothing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox

from musegui.core.editing.edits import paint_notes
from musegui.core.editing.lyrics import lay_out, verse_text
from musegui.core.notes import Note
from musegui.core.voices import Voice
from musegui.gui.piece.lyrics_dialog import LyricsDialog
from tests.gui.conftest import OpenWindow

S, A = Voice.SOPRANO, Voice.ALTO
LINE = [Note(S, start, 4, 72 + start // 4) for start in range(0, 32, 4)]


@pytest.fixture
def dialog(opened: OpenWindow) -> LyricsDialog:
    document = opened.window.workspace.document
    document.load(paint_notes(document.score, [*LINE, Note(A, 0, 8, 60)]), "Open")
    opened.key(
        Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    [dialog] = opened.window.findChildren(LyricsDialog)
    dialog.language.setCurrentIndex(dialog.language.findData("en_US"))
    return dialog


def write(dialog: LyricsDialog) -> None:
    dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).click()


def test_a_text_is_cut_shown_and_written(opened: OpenWindow, dialog: LyricsDialog) -> None:
    dialog.text.setPlainText("1. Glorious heaven\n\n2. A-_men\n")
    assert dialog.preview.toPlainText() == "1. Glo-ri-ous heav-en\n\n2. A-_men"
    assert "8 notes; 7 syllables in 2 verses" in dialog.outcome.text()
    write(dialog)
    assert not dialog.isVisible()
    assert verse_text(opened.score, S, 1) == "Glo-ri-ous heav-en"
    assert verse_text(opened.score, S, 2) == "A-_men"
    assert opened.window.workspace.document.history[1:] == ["Lyrics, soprano"]
    assert opened.window._settings.lyrics_language == "en_US"


def test_voices_have_the_names_of_the_ensemble(opened: OpenWindow) -> None:
    document = opened.window.workspace.document
    score = paint_notes(document.score, LINE).replace(ensemble="ttbb")
    document.load(score, "Open")
    opened.window.actions_["lyrics"].trigger()
    [dialog] = opened.window.findChildren(LyricsDialog)
    assert [dialog.voice.itemText(index) for index in range(4)] == [
        "Tenor 1", "Tenor 2", "Bass 1", "Bass 2",
    ]  # fmt: skip
    dialog.text.setPlainText("A-men")
    assert dialog.outcome.text().startswith("The tenor 1 has 8 notes")
    write(dialog)
    assert document.history[1:] == ["Lyrics, tenor 1"]


def test_a_long_verse_keeps_what_finds_no_note(opened: OpenWindow, dialog: LyricsDialog) -> None:
    words = [f"lo{index % 10}" for index in range(2500)]
    dialog.text.setPlainText(" ".join(words))
    assert "8 syllables can be written, 2492 find no note" in dialog.outcome.text()
    write(dialog)
    assert dialog.isVisible()
    assert verse_text(opened.score, S, 1) == " ".join(words[:8])
    assert dialog.text.toPlainText() == " ".join(words)
    assert "2492" in dialog.outcome.text()
    document = opened.window.workspace.document
    document.apply("Paint", paint_notes(opened.score, [Note(S, 32, 4, 70)]))
    write(dialog)
    assert verse_text(opened.score, S, 1) == " ".join(words[:9])


def test_a_voices_words_are_shown_and_can_be_shortened(
    opened: OpenWindow, dialog: LyricsDialog
) -> None:
    dialog.close()
    document = opened.window.workspace.document
    document.apply("Write", lay_out(opened.score, S, "one two three").score)
    opened.window.actions_["lyrics"].trigger()
    dialog = opened.window.findChildren(LyricsDialog)[-1]
    assert dialog.text.toPlainText() == "one two three"
    dialog.voice.setCurrentIndex(A)
    assert dialog.text.toPlainText() == ""
    dialog.voice.setCurrentIndex(S)
    dialog.text.setPlainText("one")
    write(dialog)
    assert verse_text(opened.score, S, 1) == "one"


def test_words_begin_at_the_selection_if_wanted(opened: OpenWindow, dialog: LyricsDialog) -> None:
    dialog.close()
    document = opened.window.workspace.document
    document.apply("Write", lay_out(opened.score, S, "one two three").score)
    opened.window.workspace.select([LINE[1]])
    opened.window.actions_["lyrics"].trigger()
    dialog = opened.window.findChildren(LyricsDialog)[-1]
    dialog.start.setCurrentIndex(1)
    dialog.text.setPlainText("new")
    write(dialog)
    assert verse_text(opened.score, S, 1) == "one new three"
