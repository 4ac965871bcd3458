"""The styles of the fill panel: one, and a second one mixed into it where that is asked for."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QFormLayout

from musegui.core.fill.fill_options import Slider
from musegui.core.fill.style_mix import USUAL_SHARE, StyleMix, StyleShare
from musegui.core.style.style import Style, between
from musegui.core.translation import tr, tr_noop
from musegui.gui.fill.panel.steering_slider import SteeringSlider
from musegui.gui.fill.panel.style_menu import CARD, IMPORT, LEARN, StyleMenu

MIX, ALONE = tr_noop("Mix with another style"), tr_noop("No second style")

_SHARE = Slider(
    "second_style",
    "",
    "",
    tr_noop("How much each of the two styles has a say; a fill between them takes twice as long."),
    0.0,
    1.0,
    USUAL_SHARE,
)


class StyleChoice(QObject):
    """The menu of styles; a second menu and a slider between both while two are mixed.

    Signals
    -------
    changed : Style, Style
        The user chose something else: what fills began with before, and what they begin with now.
    asked : str
        What the user wants done with styles; see `StyleMenu.asked`.
    """

    changed = Signal(object, object)
    asked = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.menu = StyleMenu(tr("Style"), tr("The style that fills write in."))
        self.second = StyleMenu(
            tr("Second style"), tr("The style that is mixed into the first one.")
        )
        self.share = SteeringSlider(_SHARE)
        self.mixes = False
        self._form: QFormLayout | None = None
        self._show()
        self.menu.chosen.connect(self._take_first)
        self.menu.asked.connect(self._ask)
        self.second.chosen.connect(self._tell)
        self.second.asked.connect(self.drop_second)
        self.share.changed.connect(self._tell)

    def add_to(self, form: QFormLayout) -> None:
        """Lay out its rows."""
        form.addRow(tr("Style"), self.menu)
        form.addRow(tr("With"), self.second)
        form.addRow(self.share)
        self._form = form
        self._show()

    @property
    def styles(self) -> StyleMix:
        """What is set."""
        second = StyleShare(self.second.name, self.share.value) if self.mixes else None
        return StyleMix(self.menu.name, second)

    def set_styles(self, styles: StyleMix) -> None:
        """Show other styles; nobody is told."""
        self.mixes = styles.second is not None
        self.menu.set_name(styles.style)
        if styles.second is not None:
            self.second.set_name(styles.second.name)
            with QSignalBlocker(self.share):
                self.share.set_value(styles.second.share)
        self._show()

    def read(self) -> None:
        """Look which styles there are."""
        self.menu.read()
        self.second.read()

    def rename(self, old: str, new: str) -> None:
        """Follow a style that is called something else now."""
        self.read()
        for menu in (self.menu, self.second):
            if menu.name == old:
                menu.choose(new)

    def use(self, name: str) -> None:
        """Write in one style alone from now on."""
        self.mixes = False
        self.menu.choose(name)

    def drop_second(self) -> None:
        """Write in the first style alone."""
        self.mixes = False
        self._tell()

    def _ask(self, words: str) -> None:
        if words == MIX:
            self.mixes = True
            self.second.set_name(next(n for n in self.menu.names if n != self.menu.name))
            with QSignalBlocker(self.share):
                self.share.set_value(USUAL_SHARE)
            self._tell()
        else:
            self.asked.emit(words)

    def _take_first(self, before: str) -> None:
        if self.mixes and self.second.name == self.menu.name:
            self.second.set_name(before)
        self._tell()

    def _tell(self) -> None:
        before = self._begins_with
        self._show()
        self.changed.emit(before, self._begins_with)

    def _show(self) -> None:
        """Show what is set, and take note of what fills begin with there."""
        self.menu.offer((LEARN, CARD, IMPORT) if self.mixes else (MIX, LEARN, CARD, IMPORT))
        self.second.offer((ALONE,), without=self.menu.name)
        self.share.set_ends(self.menu.name, self.second.name)
        if self._form is not None:
            for row in (self.second, self.share):
                self._form.setRowVisible(row, self.mixes)
        style = self.menu.style_set
        if self.mixes:
            style = between(style, self.second.style_set, self.share.value)
        self._begins_with: Style = replace(style, name=self.menu.name)
