"""What the program remembers from one start to the next."""

from __future__ import annotations

from pathlib import Path

import platformdirs
from PySide6.QtCore import QByteArray, QSettings

from musegui.core.fill import FillOptions, Strictness
from musegui.gui.theme import ThemeChoice


def settings_path() -> Path:
    """Give the place of the settings file on this system."""
    return platformdirs.user_config_path("musegui", appauthor=False) / "settings.ini"


class Settings:
    """A small file of settings; a value that makes no sense counts as missing.

    Parameters
    ----------
    path : Path
    """

    def __init__(self, path: Path) -> None:
        self._store = QSettings(str(path), QSettings.Format.IniFormat)

    @property
    def theme(self) -> ThemeChoice:
        try:
            return ThemeChoice(self._text("window/theme"))
        except ValueError:
            return ThemeChoice.SYSTEM

    @theme.setter
    def theme(self, choice: ThemeChoice) -> None:
        self._store.setValue("window/theme", str(choice))

    @property
    def geometry(self) -> QByteArray:
        """Size and place of the window; empty at the first start."""
        value = self._store.value("window/geometry")
        return value if isinstance(value, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._store.setValue("window/geometry", geometry)

    @property
    def folder(self) -> str:
        """Where the last file was opened or saved."""
        return self._text("files/folder") or str(Path.home())

    @folder.setter
    def folder(self, folder: str) -> None:
        self._store.setValue("files/folder", folder)

    @property
    def fill_options(self) -> FillOptions:
        try:
            return FillOptions(
                resolution=int(self._text("fill/resolution")),
                steps=int(self._text("fill/steps")),
                temperature=float(self._text("fill/temperature")),
                strictness=Strictness(self._text("fill/strictness")),
            )
        except ValueError:
            return FillOptions()

    @fill_options.setter
    def fill_options(self, options: FillOptions) -> None:
        for name in ("resolution", "steps", "temperature", "strictness"):
            self._store.setValue(f"fill/{name}", str(getattr(options, name)))

    def _text(self, key: str) -> str:
        value = self._store.value(key)
        return value if isinstance(value, str) else ""
