"""The panel at the right: what the machine is asked, how far it is, and what it answered."""

from __future__ import annotations

import random

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from musegui.core.fill_options import FillOptions
from musegui.engine.fill.messages import FillFailed, FillFinished, FillMessage, FillProgress
from musegui.gui.actions.actions import Actions
from musegui.gui.common.icons import icon
from musegui.gui.common.settings import Settings
from musegui.gui.common.theme import Theme
from musegui.gui.fill.fill_bridge import FillBridge
from musegui.gui.fill.option_form import OptionForm
from musegui.gui.fill.preset_row import PresetRow

_WIDTH_PX = 240
_SCROLL_BAR_PX = 12


class FillPanel(QWidget):
    """Buttons, progress, seed, presets, and below them the options."""

    def __init__(
        self,
        bridge: FillBridge,
        actions: Actions,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.setObjectName("sidePanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(_WIDTH_PX)
        self.harmonize = _action_button(actions, "harmonize", primary=True)
        self.resample = _action_button(actions, "resample")
        self.live = _action_button(actions, "live", key_shown=False)
        self.cancel = _action_button(actions, "cancel_fill", key_shown=False)
        self.cancel.setObjectName("small")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName("Progress of the fill")
        self._state = QLabel("Harmonize fills what is empty. Locked notes never change.")
        self._state.setObjectName("faint")
        self._state.setWordWrap(True)
        self._state.setMinimumHeight(self._state.fontMetrics().lineSpacing() * 2)
        self._state.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.form = OptionForm(settings.fill_options)
        self.presets = PresetRow(settings)
        self.presets.chosen.connect(self.form.set_options)
        self.presets.save_asked.connect(lambda name: self.presets.keep(name, self.options))
        for widget in (self.progress, self.cancel):
            policy = widget.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            widget.setSizePolicy(policy)
        self._make_seed()
        self._lay_out()
        self._show_running(False)
        bridge.started.connect(self._on_started)
        bridge.progressed.connect(self._on_progressed)
        bridge.ended.connect(self._on_ended)

    @property
    def options(self) -> FillOptions:
        """What is set on the panel."""
        return self.form.options

    @property
    def state_text(self) -> str:
        """What the panel says about the fill."""
        return self._state.text()

    def take_seed(self) -> int:
        """Give the seed for the next fill: a new one, unless the user keeps the one shown."""
        if not self.keep_seed.isChecked():
            self.seed.setValue(new_seed())
        return self.seed.value()

    def restore(self, options: FillOptions, seed: int, *, keep_seed: bool) -> None:
        """Set the panel to what it was in another session."""
        self.form.set_options(options)
        self.seed.setValue(seed)
        self.keep_seed.setChecked(keep_seed)

    def set_theme(self, theme: Theme) -> None:
        self._copy_seed.setIcon(icon("copy", theme))
        self.presets.set_theme(theme)

    def _make_seed(self) -> None:
        self.seed = QSpinBox()
        self.seed.setRange(0, 999_999)
        self.seed.setValue(new_seed())
        self.seed.setToolTip("The same seed, score and settings give the same notes.")
        self.seed.lineEdit().setTextMargins(5, 0, 0, 0)
        self.keep_seed = QCheckBox("Keep")
        self.keep_seed.setToolTip(
            "Use this seed for every fill. Otherwise each fill draws a new one."
        )
        self._copy_seed = QToolButton()
        self._copy_seed.setIconSize(QSize(16, 16))
        self._copy_seed.setToolTip("Copy the seed")
        self._copy_seed.setAccessibleName("Copy the seed")
        self._copy_seed.clicked.connect(
            lambda: QGuiApplication.clipboard().setText(str(self.seed.value()))
        )

    def _lay_out(self) -> None:
        second = QHBoxLayout()
        second.setSpacing(6)
        second.addWidget(self.resample, 1)
        second.addWidget(self.live)
        running = QHBoxLayout()
        running.setSpacing(8)
        running.addWidget(self.progress, 1)
        running.addWidget(self.cancel)
        top = QVBoxLayout()
        top.setContentsMargins(14, 12, 14, 8)
        top.setSpacing(8)
        top.addWidget(self.harmonize)
        top.addLayout(second)
        top.addLayout(running)
        top.addWidget(self._state)
        seed = QHBoxLayout()
        seed.setSpacing(6)
        seed.addWidget(QLabel("Seed"))
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
        layout.addLayout(top)
        layout.addWidget(scroll, 1)

    def _show_running(self, running: bool) -> None:
        for widget in (self.progress, self.cancel):
            widget.setVisible(running)

    def _on_started(self, sweeps: int) -> None:
        self.progress.setRange(0, sweeps)
        self.progress.setValue(0)
        self._state.setText("Starting …")
        self._show_running(True)

    def _on_progressed(self, message: FillProgress) -> None:
        self.progress.setRange(0, message.sweeps)
        self.progress.setValue(message.sweep)
        self._state.setText(f"Sweep {message.sweep} of {message.sweeps}")

    def _on_ended(self, message: FillMessage | None) -> None:
        self._show_running(False)
        if isinstance(message, FillFinished):
            self._state.setText(f"Done in {message.seconds:.1f} s.")
            self._state.setToolTip(f"On {message.device}.")
        elif isinstance(message, FillFailed):
            self._state.setText("Failed.")
        else:
            self._state.setText("Stopped by your edit." if message is None else "Cancelled.")


def _action_button(
    actions: Actions, name: str, *, primary: bool = False, key_shown: bool = True
) -> QPushButton:
    action = actions[name]
    button = QPushButton()

    def show_key() -> None:
        key = action.shortcut().toString() if key_shown else ""
        button.setText(f"{action.text()}   {key}".rstrip())
        button.setToolTip(action.toolTip())

    show_key()
    action.changed.connect(show_key)
    button.setAccessibleName(action.text())
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    if primary:
        button.setObjectName("primary")
    if action.isCheckable():
        button.setCheckable(True)
        action.toggled.connect(button.setChecked)
    button.clicked.connect(action.trigger)
    action.enabledChanged.connect(button.setEnabled)
    return button


def new_seed() -> int:
    """Draw a seed that a person can read out."""
    return random.randrange(1_000_000)
