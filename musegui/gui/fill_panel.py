"""The panel at the right: what the machine is asked, how far it is, and what it answered."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from musegui.core.fill import FillOptions, Strictness
from musegui.engine.messages import FillFailed, FillFinished, FillMessage, FillProgress
from musegui.gui.actions import Actions
from musegui.gui.bridge import FillBridge, new_seed
from musegui.gui.icons import icon
from musegui.gui.theme import Theme

_RESOLUTIONS = (("Sixteenths", 16), ("Eighths", 8))
_STRICTNESS = (
    ("Off", Strictness.OFF),
    ("Discourage faults", Strictness.DISCOURAGE),
    ("Forbid faults", Strictness.FORBID),
)


class FillPanel(QWidget):
    """Buttons, progress and options of the fill."""

    def __init__(
        self,
        bridge: FillBridge,
        actions: Actions,
        options: FillOptions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("sidePanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(236)
        self.harmonize = _action_button(actions, "harmonize", primary=True)
        self.resample = _action_button(actions, "resample")
        self.cancel = _action_button(actions, "cancel_fill")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName("Progress of the fill")
        self._state = QLabel("The machine writes every note that is not yours.")
        self._state.setObjectName("faint")
        self._state.setWordWrap(True)
        self._state.setMinimumHeight(self._state.fontMetrics().lineSpacing() * 2)
        self._state.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._make_options(options)
        self._lay_out()
        self._show_running(False)
        bridge.started.connect(self._on_started)
        bridge.progressed.connect(self._on_progressed)
        bridge.ended.connect(self._on_ended)

    @property
    def options(self) -> FillOptions:
        """What is set on the panel."""
        return FillOptions(
            resolution=self.resolution.currentData(),
            steps=self.steps.value(),
            temperature=round(self.temperature.value(), 2),
            strictness=self.strictness.currentData(),
        )

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
        for combo, value in (
            (self.resolution, options.resolution),
            (self.strictness, options.strictness),
        ):
            combo.setCurrentIndex(combo.findData(value))
        self.steps.setValue(options.steps)
        self.temperature.setValue(options.temperature)
        self.seed.setValue(seed)
        self.keep_seed.setChecked(keep_seed)

    def set_theme(self, theme: Theme) -> None:
        self._copy_seed.setIcon(icon("copy", theme))

    def _make_options(self, options: FillOptions) -> None:
        self.resolution = _combo(
            _RESOLUTIONS, options.resolution, "The shortest notes that the machine writes."
        )
        self.strictness = _combo(
            _STRICTNESS,
            options.strictness,
            "What is held against parallel fifths and octaves, crossings, wide gaps and voices "
            "out of their compass.",
        )
        self.steps = QSpinBox()
        self.steps.setRange(1, 1024)
        self.steps.setValue(options.steps)
        self.steps.setToolTip("How often the machine goes over the notes; more is slower, better.")
        self.temperature = QDoubleSpinBox()
        self.temperature.setRange(0.05, 5.0)
        self.temperature.setSingleStep(0.05)
        self.temperature.setValue(options.temperature)
        self.temperature.setToolTip("Below 1 the likely becomes likelier, above 1 the unlikely.")
        self.seed = QSpinBox()
        self.seed.setRange(0, 999_999)
        self.seed.setValue(new_seed())
        self.seed.setToolTip("The same seed, score and settings give the same notes.")
        for spin in (self.steps, self.temperature, self.seed):
            spin.lineEdit().setTextMargins(5, 0, 0, 0)
        self.keep_seed = QCheckBox("Keep this seed")
        self.keep_seed.setToolTip("Otherwise every fill draws a new one.")
        self._copy_seed = QToolButton()
        self._copy_seed.setIconSize(QSize(16, 16))
        self._copy_seed.setToolTip("Copy the seed")
        self._copy_seed.setAccessibleName("Copy the seed")
        self._copy_seed.clicked.connect(
            lambda: QGuiApplication.clipboard().setText(str(self.seed.value()))
        )

    def _lay_out(self) -> None:
        heading = QLabel("Harmonize")
        heading.setObjectName("heading")
        options_heading = QLabel("Options")
        options_heading.setObjectName("heading")
        seed_row = QHBoxLayout()
        seed_row.setSpacing(4)
        seed_row.addWidget(self.seed, 1)
        seed_row.addWidget(self._copy_seed)
        form = QFormLayout()
        form.setVerticalSpacing(8)
        form.setHorizontalSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow("Notes", self.resolution)
        form.addRow("Part-writing", self.strictness)
        form.addRow("Steps", self.steps)
        form.addRow("Temperature", self.temperature)
        form.addRow("Seed", seed_row)
        form.addRow("", self.keep_seed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.setSpacing(8)
        layout.addWidget(heading)
        layout.addWidget(self.harmonize)
        layout.addWidget(self.resample)
        layout.addSpacing(4)
        layout.addWidget(self.progress)
        layout.addWidget(self._state)
        layout.addWidget(self.cancel)
        layout.addSpacing(10)
        layout.addWidget(options_heading)
        layout.addLayout(form)
        layout.addStretch(1)

    def _show_running(self, running: bool) -> None:
        for widget in (self.progress, self.cancel):
            policy = widget.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            widget.setSizePolicy(policy)
            widget.setVisible(running)

    def _on_started(self, steps: int) -> None:
        self.progress.setRange(0, steps)
        self.progress.setValue(0)
        self._state.setText("Starting …")
        self._show_running(True)

    def _on_progressed(self, message: FillProgress) -> None:
        self.progress.setRange(0, message.steps)
        self.progress.setValue(message.step)
        self._state.setText(f"Step {message.step} of {message.steps}")

    def _on_ended(self, message: FillMessage | None) -> None:
        self._show_running(False)
        if isinstance(message, FillFinished):
            nll = message.candidates[0].nll if message.candidates else 0.0
            self._state.setText(
                f"Done in {message.seconds:.1f} s on {message.device}, "
                f"NLL {nll:.2f}, seed {self.seed.value()}."
            )
        elif isinstance(message, FillFailed):
            self._state.setText("Failed.")
        else:
            self._state.setText("Stopped by your edit." if message is None else "Cancelled.")


def _action_button(actions: Actions, name: str, *, primary: bool = False) -> QPushButton:
    action = actions[name]
    button = QPushButton()

    def show_key() -> None:
        button.setText(f"{action.text()}   {action.shortcut().toString()}".rstrip())
        button.setToolTip(action.toolTip())

    show_key()
    action.changed.connect(show_key)
    button.setAccessibleName(action.text())
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    if primary:
        button.setObjectName("primary")
    button.clicked.connect(action.trigger)
    action.enabledChanged.connect(button.setEnabled)
    return button


def _combo(items: tuple[tuple[str, object], ...], chosen: object, tip: str) -> QComboBox:
    combo = QComboBox()
    for text, value in items:
        combo.addItem(text, value)
    combo.setCurrentIndex([value for _, value in items].index(chosen))
    combo.setToolTip(tip)
    combo.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return combo
