"""The panel at the right: what a fill is asked."""

from __future__ import annotations

import random

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from musegui.core.fill.fill_options import FillOptions
from musegui.core.translation import tr
from musegui.gui.common.icons import icon
from musegui.gui.common.theme import Theme
from musegui.gui.fill.panel.option_form import OptionForm
from musegui.gui.fill.panel.preset_row import PresetRow
from musegui.gui.settings.settings import Settings

MAX_PANEL_SEED = 999_999
_WIDTH_PX = 240
_SCROLL_BAR_PX = 12


class FillPanel(QWidget):
    """Seed, presets and options of the next fill.

    Signals
    -------
    options_changed
    """

    options_changed = Signal()

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidePanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(_WIDTH_PX)
        self.form = OptionForm(settings.fill_options)
        self.presets = PresetRow(settings)
        self.presets.chosen.connect(self.form.set_options)
        self.presets.save_asked.connect(lambda name: self.presets.keep(name, self.options))
        self._make_seed()
        self._lay_out()
        self.form.changed.connect(self.options_changed)

    @property
    def options(self) -> FillOptions:
        """What is set on the panel."""
        return self.form.options

    def take_seed(self, chosen: int | None = None) -> int:
        """Give the seed for the next fill: a new one, unless the user chose one or keeps it."""
        if chosen is not None:
            self.seed.setValue(chosen)
        elif not self.keep_seed.isChecked():
            self.seed.setValue(new_seed())
        return self.seed.value()

    def restore(self, options: FillOptions, seed: int, *, keep_seed: bool) -> None:
        """Set the panel to what it was in another session."""
        self.form.set_options(options)
        self.seed.setValue(seed)
        self.keep_seed.setChecked(keep_seed)

    def begin(self, options: FillOptions) -> None:
        """Set the panel for a piece that brings nothing along: a new seed for each fill."""
        self.restore(options, new_seed(), keep_seed=False)

    def set_theme(self, theme: Theme) -> None:
        self._copy_seed.setIcon(icon("copy", theme))
        self.presets.set_theme(theme)

    def _make_seed(self) -> None:
        self.seed = QSpinBox()
        self.seed.setRange(0, MAX_PANEL_SEED)
        self.seed.setValue(new_seed())
        self.seed.setObjectName("narrow")
        self.seed.setToolTip(tr("The same seed, score and settings give the same notes."))
        self.keep_seed = QCheckBox(tr("Keep"))
        self.keep_seed.setToolTip(
            tr("Use this seed for every fill. Otherwise each fill draws a new one.")
        )
        self._copy_seed = QToolButton()
        self._copy_seed.setIconSize(QSize(16, 16))
        self._copy_seed.setToolTip(tr("Copy the seed"))
        self._copy_seed.setAccessibleName(tr("Copy the seed"))
        self._copy_seed.clicked.connect(
            lambda: QGuiApplication.clipboard().setText(str(self.seed.value()))
        )

    def _lay_out(self) -> None:
        seed = QHBoxLayout()
        seed.setSpacing(6)
        seed.addWidget(QLabel(tr("Seed")))
        seed.addWidget(self.seed, 1)
        self.seed.setMinimumWidth(60)
        seed.addWidget(self._copy_seed)
        seed.addWidget(self.keep_seed)
        options = QWidget()
        options.setObjectName("sidePanel")
        options.setFixedWidth(_WIDTH_PX - _SCROLL_BAR_PX - 2)
        column = QVBoxLayout(options)
        column.setContentsMargins(14, 4, 4, 12)
        column.setSpacing(12)
        column.addLayout(seed)
        column.addWidget(self.presets)
        column.addWidget(self.form)
        scroll = QScrollArea()
        scroll.setObjectName("sidePanel")
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(options)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(scroll, 1)


def new_seed() -> int:
    """Draw a seed that a person can read out."""
    return random.randrange(MAX_PANEL_SEED + 1)
