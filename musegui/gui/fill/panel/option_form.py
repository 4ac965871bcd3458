"""All that can be asked of a fill, in groups that fold."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QLabel,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from musegui.core.fill.fill_options import (
    MAX_BEST_OF,
    MAX_SWEEPS,
    QUALITIES,
    SLIDERS,
    FillOptions,
    FillQuality,
    Strictness,
    effort,
    quality_of,
)
from musegui.core.fill.takes import MAX_TAKE_CANDIDATES
from musegui.core.style.style import Style, in_style
from musegui.core.translation import capitalized, tr, tr_noop
from musegui.gui.common.foldable import Foldable
from musegui.gui.common.narrow_box import NarrowBox
from musegui.gui.fill.panel.registers_form import RegistersForm
from musegui.gui.fill.panel.steering_slider import SteeringSlider
from musegui.gui.fill.panel.style_choice import StyleChoice

_RESOLUTIONS = ((tr_noop("Sixteenths"), 16), (tr_noop("Eighths"), 8))
_QUALITIES = tuple((quality.name, quality) for quality in QUALITIES)

_STRICTNESS = (
    (tr_noop("Off"), Strictness.OFF),
    (tr_noop("Discourage faults"), Strictness.DISCOURAGE),
    (tr_noop("Forbid faults"), Strictness.FORBID),
)


class OptionForm(QWidget):
    """Sets a `FillOptions`.

    Signals
    -------
    changed
        When anything in it has.
    """

    changed = Signal()

    def __init__(self, options: FillOptions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.styles = StyleChoice(self)
        self.sliders = {slider.option: SteeringSlider(slider) for slider in SLIDERS}
        self.registers = RegistersForm()
        self._measured: tuple[float, FillOptions] | None = None
        self._make_effort()
        self._make_rules()
        self._lay_out()
        self.set_options(options)
        for box in (self.candidates, self.sweeps, self.best_of):
            box.valueChanged.connect(self._show_quality)
            box.valueChanged.connect(self.changed)
        for combo in (self.resolution, self.strictness):
            combo.currentIndexChanged.connect(self.changed)
        for check in (self.keep_rhythm, self.picardy):
            check.toggled.connect(self.changed)
        for row in self.sliders.values():
            row.changed.connect(self.changed)
        self.registers.changed.connect(self.changed)
        self.styles.changed.connect(self._take_style)

    def _make_effort(self) -> None:
        """Make what says how much is done for a fill, and how long that takes."""
        self.candidates = _spin(
            1, MAX_TAKE_CANDIDATES, tr("Versions made at once, to be compared below.")
        )
        self.sweeps = _spin(
            1,
            MAX_SWEEPS,
            tr("Passes over the notes: more are slower and better."),
        )
        self.best_of = _spin(
            1,
            MAX_BEST_OF,
            tr("Made for each version, of which the one with the best part-writing is kept."),
        )
        self.quality = _combo(
            _QUALITIES,
            tr(
                "Better fills take longer: more passes and, for the best, a choice among four. "
                "Live is always a draft."
            ),
        )
        self.quality.setPlaceholderText(tr("Custom"))
        self.quality.activated.connect(lambda: self._take_quality(self.quality.currentData()))
        self.seconds = QLabel()
        self.seconds.setToolTip(
            tr("As long as the last fill would have taken with these settings.")
        )
        self.seconds.hide()

    def _make_rules(self) -> None:
        """Make what says which notes a fill may write."""
        self.resolution = _combo(_RESOLUTIONS, tr("The shortest notes that a fill writes."))
        self.strictness = _combo(
            _STRICTNESS,
            tr(
                "Parallel fifths and octaves, crossings, wide gaps, leaps and voices out of their "
                "register. A fault that locked notes, or chords set to exact, leave no way round "
                "stays, and is listed under Part-writing."
            ),
        )
        self.keep_rhythm = QCheckBox(tr("Keep the rhythm"))
        self.keep_rhythm.setToolTip(
            tr("Existing notes only change their pitch; every onset and rest stays.")
        )
        self.picardy = QCheckBox(tr("Picardy third"))
        self.picardy.setToolTip(
            tr(
                "A piece in minor closes on a major chord, as Bach's do. Without it the last third "
                "is minor."
            )
        )

    @property
    def options(self) -> FillOptions:
        """What is set."""
        style, second_style = self.styles.styles
        return FillOptions(
            resolution=self.resolution.currentData(),
            sweeps=self.sweeps.value(),
            candidates=self.candidates.value(),
            best_of=self.best_of.value(),
            strictness=Strictness(self.strictness.currentData()),  # Qt hands on a plain str
            keep_rhythm=self.keep_rhythm.isChecked(),
            picardy=self.picardy.isChecked(),
            registers=self.registers.registers,
            style=style,
            second_style=second_style,
            **{name: row.value for name, row in self.sliders.items()},
        )

    def set_options(self, options: FillOptions) -> None:
        """Show other options."""
        self.styles.set_styles(options.styles)
        for combo, value in (
            (self.resolution, options.resolution),
            (self.strictness, options.strictness),
        ):
            combo.setCurrentIndex(combo.findData(value))
        self.sweeps.setValue(options.sweeps)
        self.best_of.setValue(options.best_of)
        self.candidates.setValue(options.candidates)
        self.keep_rhythm.setChecked(options.keep_rhythm)
        self.picardy.setChecked(options.picardy)
        self.registers.set_registers(options.registers)
        for name, row in self.sliders.items():
            row.set_value(getattr(options, name))
        self._show_quality()

    def learn_seconds(self, seconds: float, options: FillOptions) -> None:
        """Take note of how long a fill took with some options."""
        self._measured = seconds, options
        self._show_quality()

    def _take_style(self, old: Style, new: Style) -> None:
        self.set_options(in_style(self.options, old, new))
        self.changed.emit()

    def _take_quality(self, quality: FillQuality) -> None:
        self.sweeps.setValue(quality.sweeps)
        self.best_of.setValue(quality.best_of)

    def _show_quality(self) -> None:
        options = self.options
        self.quality.setCurrentIndex(self.quality.findData(quality_of(options)))
        if self._measured is not None:
            seconds, measured = self._measured
            expected = seconds * effort(options) / effort(measured)
            self.seconds.setText(tr("About {seconds:.1f} s", seconds=expected))
            self.seconds.show()

    def add_advanced(self, widget: QWidget) -> None:
        """Put something more below the advanced options."""
        self._advanced.addRow(widget)

    def _lay_out(self) -> None:
        writing, advanced = QWidget(), QWidget()
        form = _form(writing)
        self.styles.add_to(form)
        form.addRow(tr("Versions"), self.candidates)
        form.addRow(tr("Notes"), self.resolution)
        form.addRow(tr("Part-writing"), self.strictness)
        form.addRow(tr("Quality"), self.quality)
        form.addRow("", self.seconds)
        _narrow_labels(form)
        form.addRow(self.keep_rhythm)
        form.addRow(self.picardy)
        self._advanced = _form(advanced)
        self._advanced.addRow(tr("Passes"), self.sweeps)
        self._advanced.addRow(tr("Best of"), self.best_of)
        steering = QWidget()
        column = QVBoxLayout(steering)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(9)
        for row in self.sliders.values():
            column.addWidget(row)
        self.groups = {
            "writing": Foldable(tr("Writing"), writing, is_open=True),
            "steering": Foldable(tr("Steering"), steering, is_open=True),
            "registers": Foldable(tr("Registers"), self.registers, is_open=False),
            "advanced": Foldable(tr("Advanced"), advanced, is_open=False),
        }
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        for group in self.groups.values():
            layout.addWidget(group)
        layout.addStretch(1)


def _narrow_labels(form: QFormLayout) -> None:
    """Let labels of several words have several lines, so that there is room for what is set."""
    items = (form.itemAt(r, QFormLayout.ItemRole.LabelRole) for r in range(form.rowCount()))
    labels = [item.widget() for item in items if item is not None]
    named = [label for label in labels if isinstance(label, QLabel)]
    width = 2 + max(
        label.fontMetrics().horizontalAdvance(word)
        for label in named
        for word in label.text().split()
    )
    for label in named:
        if label.sizeHint().width() > width:
            label.setWordWrap(True)
            label.setFixedWidth(width)


def _form(widget: QWidget) -> QFormLayout:
    form = QFormLayout(widget)
    form.setContentsMargins(0, 0, 0, 0)
    form.setVerticalSpacing(7)
    form.setHorizontalSpacing(10)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return form


def _spin(lowest: int, highest: int, tip: str) -> QSpinBox:
    spin = QSpinBox()
    spin.setRange(lowest, highest)
    spin.setToolTip(tip)
    spin.setMinimumWidth(60)
    spin.lineEdit().setTextMargins(5, 0, 0, 0)
    return spin


def _combo(items: tuple[tuple[str, object], ...], tip: str) -> NarrowBox:
    combo = NarrowBox()
    for text, value in items:
        combo.addItem(capitalized(tr(text)), value)
    combo.setToolTip(tip)
    combo.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return combo
