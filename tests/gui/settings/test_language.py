"""The language of the window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QInputDialog, QMenuBar

from musegui.core.errors import UserError
from musegui.core.translation import LANGUAGE_VARIABLE, language, use_language
from musegui.files.notation.read import read_notation
from musegui.gui.settings.language import start_language
from tests.gui.conftest import OpenWindow


@pytest.fixture
def started(qapp: QApplication) -> Iterator[QApplication]:
    """Give the application, to be spoken to in any language, and in English afterwards."""
    before = QLocale()
    yield qapp
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
    QLocale.setDefault(before)
    use_language("en")


@pytest.mark.parametrize(("asked", "spoken"), [("", "fr"), ("it_IT", "it"), ("xx", "en")])
def test_the_environment_goes_before_what_was_chosen(
    started: QApplication, monkeypatch: pytest.MonkeyPatch, asked: str, spoken: str
) -> None:
    monkeypatch.setenv(LANGUAGE_VARIABLE, asked)
    start_language(started, "fr")
    assert language() == spoken
    assert QLocale().name()[:2] == spoken


def test_numbers_and_the_buttons_of_qt_have_the_language_too(
    started: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(LANGUAGE_VARIABLE)
    start_language(started, "de")
    assert QLocale().toString(2.5) == "2,5"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"


def test_a_language_is_chosen_for_the_next_start(opened: OpenWindow) -> None:
    window = opened.window
    window.actions_["language"].trigger()
    (dialog,) = window.findChildren(QInputDialog)
    assert dialog.textValue() == "As the system"
    dialog.setTextValue("Deutsch")
    dialog.accept()
    assert window._settings.language == "de"
    assert language() == "en"


def test_a_window_speaks_german(
    started: QApplication, monkeypatch: pytest.MonkeyPatch, open_window: Callable[[], OpenWindow]
) -> None:
    monkeypatch.setenv(LANGUAGE_VARIABLE, "de")
    start_language(started, "")
    opened = open_window()
    bar = opened.window.findChild(QMenuBar)
    titles = [action.text().replace("&", "") for action in bar.actions()]
    assert titles[:3] == ["Datei", "Bearbeiten", "Noten"]
    undo = opened.window.actions_["undo"]
    opened.window.workspace.document.apply("Probe", opened.score.replace(pickup_steps=4))
    opened.window.actions_.refresh()
    assert undo.text() == "Rückgängig: Probe"
    assert undo.shortcut().toString() == "Ctrl+Z"
    tempo = opened.window.transport.tempo
    tempo.setValue(72.5)
    assert tempo.text().endswith("72,5")


def test_what_a_process_beside_it_says_has_the_language_too(
    started: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path = tmp_path / "score.musicxml"
    path.write_text(
        "<score-partwise><part-list><score-part id='P1'><part-name/></score-part></part-list>"
        "<part id='P1'><measure number='1'><attributes><divisions>1</divisions></attributes>"
        "<note><pitch><octave>4</octave></pitch><duration>4</duration></note></measure></part></score-partwise>"
    )
    sentences = {}
    for code in ("en", "de"):
        monkeypatch.setenv(LANGUAGE_VARIABLE, code)
        start_language(started, "")
        with pytest.raises(UserError) as caught:
            read_notation(path)
        sentences[code] = str(caught.value)
    assert sentences["en"].endswith("it has a note without a pitch.")
    assert "without" not in sentences["de"]
    assert "Tonhöhe" in sentences["de"]
