"""The menu of styles on the fill panel."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from musegui.core.fill.style_mix import DEFAULT_STYLE
from musegui.core.style.style import BACH, Style, describe_style
from musegui.core.translation import tr, tr_noop
from musegui.files.styles.style_folder import FoundStyle, find_styles
from musegui.gui.common.narrow_box import NarrowBox

LEARN, CARD, IMPORT = (
    tr_noop("Learn a style …"),
    tr_noop("Style card …"),
    tr_noop("Import a style …"),
)


class StyleMenu(NarrowBox):
    """Chooses a style; below the styles it has what can be done with them.

    A style that is asked for and is not there is listed as missing.

    Signals
    -------
    chosen : str
        The user chose another one: the name of the one before.
    asked : str
        The user chose one of the words below the styles.
    """

    chosen = Signal(str)
    asked = Signal(str)

    def __init__(self, name: str, tip: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(name)
        self.setToolTip(tip)
        self._words: tuple[str, ...] = ()
        self._without = ""
        self._styles: list[FoundStyle] = []
        self._name = DEFAULT_STYLE
        self.read()
        self.activated.connect(self._take)

    @property
    def name(self) -> str:
        """The name of the style that is set."""
        return self._name

    @property
    def names(self) -> list[str]:
        """The names of all styles that are there."""
        return [each.style.name for each in self._styles]

    @property
    def found(self) -> FoundStyle | None:
        """The style that is set; None if it is missing."""
        return next((each for each in self._styles if each.style.name == self._name), None)

    @property
    def style_set(self) -> Style:
        """The style that is set; the default one where it is missing."""
        return BACH if self.found is None else self.found.style

    def set_name(self, name: str) -> None:
        """Show another style; nobody is told."""
        self._name = name
        self._list()

    def choose(self, name: str) -> None:
        """Choose a style as a user does."""
        before = self._name
        self.set_name(name)
        self.chosen.emit(before)

    def offer(self, words: tuple[str, ...], without: str = "") -> None:
        """List other words below the styles, and leave out a style."""
        self._words, self._without = words, without
        self._list()

    def read(self) -> None:
        """Look which styles there are."""
        self._styles, _ = find_styles()
        self._list()

    def showPopup(self) -> None:
        self.read()
        super().showPopup()

    def _list(self) -> None:
        self.clear()
        listed = [each for each in self._styles if each.style.name != self._without]
        for each in listed:
            self.addItem(each.title, each.style.name)
            self.setItemData(self.count() - 1, describe_style(each.style), 3)  # as a tool tip
        if self.found is None:
            self.addItem(tr("{name} (missing)", name=self._name), self._name)
        self.setCurrentIndex(self.findData(self._name))
        self.insertSeparator(self.count())
        self.addItems([tr(words) for words in self._words])

    def _take(self, index: int) -> None:
        name = self.itemData(index)
        self.setCurrentIndex(self.findData(self._name))
        if name is None:
            self.asked.emit(self._words[index - self.count()])
        elif name != self._name:
            self.choose(name)
