"""Which theme the program has: the user's choice, or the system's while it is open."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from musegui.gui.common.theme import ThemeChoice, apply_theme, pick_theme
from musegui.gui.settings.settings import Settings


class ThemeChooser(QObject):
    """Gives the program its theme, and remembers what was chosen.

    Signals
    -------
    changed : Theme

    Attributes
    ----------
    theme : Theme
        The one of this moment.
    """

    changed = Signal(object)

    def __init__(self, app: QApplication, settings: Settings) -> None:
        super().__init__()
        self._app = app
        self._settings = settings
        self.theme = pick_theme(settings.theme)
        app.styleHints().colorSchemeChanged.connect(self._show)

    def apply(self) -> None:
        """Give the theme to all widgets.

        A window that stands is styled at once; one that is built under a style sheet is styled
        again with each part that is put into another.
        """
        apply_theme(self._app, self.theme)

    @property
    def choice(self) -> ThemeChoice:
        return self._settings.theme

    def choose(self, choice: ThemeChoice) -> None:
        """Have another theme from now on."""
        self._settings.theme = choice
        self._show()

    def close(self) -> None:
        """Follow the system no longer."""
        self._app.styleHints().colorSchemeChanged.disconnect(self._show)

    def _show(self) -> None:
        self.theme = pick_theme(self._settings.theme)
        self.apply()
        self.changed.emit(self.theme)
