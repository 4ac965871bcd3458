"""The language of the window: the one asked for, the user's choice, or the system's."""

from __future__ import annotations

import os

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QInputDialog, QWidget

from musegui.core.translation import (
    LANGUAGE_VARIABLE,
    LANGUAGES,
    language,
    tr,
    use_language,
)
from musegui.gui.common.notices import Notices
from musegui.gui.settings.settings import Settings


def start_language(app: QApplication, chosen: str) -> None:
    """Have all texts, numbers and dates of this program in one language, Qt's own included.

    Parameters
    ----------
    chosen : str
        A code, or empty for the system's. The environment goes before it.
    """
    use_language(os.environ.get(LANGUAGE_VARIABLE) or chosen or system_language())
    if QLocale.system().language() != QLocale(language()).language():
        QLocale.setDefault(QLocale(language()))
    translator = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if translator.load(f"qtbase_{language()}", folder):
        app.installTranslator(translator)


def system_language() -> str:
    """Give the first of the system's languages that musegui speaks, or English."""
    codes = (name[:2] for name in QLocale.system().uiLanguages())
    return next((code for code in codes if code in LANGUAGES), "en")


def ask_language(parent: QWidget, settings: Settings, notices: Notices) -> QInputDialog:
    """Let the user choose a language; it is heard of from the next start on."""
    codes = {tr("As the system"): "", **{name: code for code, name in LANGUAGES.items()}}

    def choose(name: str) -> None:
        settings.language = codes[name]
        notices.info(tr("The language changes when musegui is started again."))

    dialog = QInputDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(tr("Language"))
    dialog.setLabelText(tr("Language of the window:"))
    dialog.setComboBoxItems(list(codes))
    dialog.setTextValue(next(n for n, code in codes.items() if code == settings.language))
    dialog.textValueSelected.connect(choose)
    dialog.open()
    return dialog
