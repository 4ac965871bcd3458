"""The language of the window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QInputDialog

from musegui.core.translation import LANGUAGE_VARIABLE, language, use_language
from musegui.gui.common.language import start_language
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
