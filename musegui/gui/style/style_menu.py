"""The menu of styles on the fill panel."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from musegui.core.fill.fill_options import DEFAULT_STYLE
from musegui.core.fill.style import BACH, Style, describe_style
from musegui.core.translation import tr, tr_noop
from musegui.files.styles.style_folder import FoundStyle, find_styles

LEARN, CARD, IMPORT = (
    tr_noop("Learn a style …"),
    tr_noop("Style card …"),
    tr_noop("Import a style …"),
)


class StyleMenu(QComboBox):
    """Chooses a style; below the styles it has what can be done with them.

    A style that is asked for and is not there is listed as missing.

    Signals
    -------
    chosen : Style
        The user chose another one; `style` is it already, and the one before is with it.
    learn_asked, card_asked, import_asked
    """

    chosen = Signal(object, object)
    learn_asked = Signal()
    card_asked = Signal()
    import_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Style"))
        self.setToolTip(tr("The style that fills write in."))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self._asked = {
            LEARN: self.learn_asked, CARD: self.card_asked, IMPORT: self.import_asked
        }  # fmt: skip
        self._styles: list[FoundStyle] = []
        self._name = DEFAULT_STYLE
        self.read()
        self.activated.connect(self._take)

    @property
    def name(self) -> str:
        """The name of the style that is set."""
        return self._name

    def has(self, name: str) -> bool:
        """Tell whether a style is there."""
        return any(each.style.name == name for each in self._styles)

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
        before = self.style_set
        self.set_name(name)
        self.chosen.emit(before, self.style_set)

    def read(self) -> None:
        """Look which styles there are."""
        self._styles, _ = find_styles()
        self._list()

    def showPopup(self) -> None:
        self.read()
        super().showPopup()

    def _list(self) -> None:
        self.clear()
        for each in self._styles:
            self.addItem(each.style.name, each.style.name)
            self.setItemData(self.count() - 1, describe_style(each.style), 3)  # as a tool tip
        if self.found is None:
            self.addItem(tr("{name} (missing)", name=self._name), self._name)
        self.setCurrentIndex(self.findData(self._name))
        self.insertSeparator(self.count())
        for words in self._asked:
            self.addItem(words)

    def _take(self, index: int) -> None:
        words, name = self.itemText(index), self.itemData(index)
        self.setCurrentIndex(self.findData(self._name))
        if name is None:
            self._asked[words].emit()
        elif name != self._name:
            self.choose(name)
