"""One row of steering: what its ends are called, and a slider between them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QSlider, QWidget

from musegui.core.fill.fill_options import Slider
from musegui.core.translation import tr

_TICKS = 40
"""Positions of a slider: a twentieth of half its way each."""
_MAX_END = 15
"""Characters of what an end is called where both are long, so that they stand side by side."""


class SteeringSlider(QWidget):
    """A slider from the table of `SLIDERS`; a double click puts it back to where it does nothing.

    Signals
    -------
    changed
        When the user has moved it.
    """

    changed = Signal()

    def __init__(self, spec: Slider, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.spec = spec
        self._value = spec.neutral
        self._low, self._high = QLabel(), QLabel()
        for label in (self._low, self._high):
            label.setObjectName("end")
        self._high.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setObjectName("steer")
        self.slider.setRange(0, _TICKS)
        self.slider.setPageStep(_TICKS // 8)
        self.slider.setAccessibleDescription(tr(spec.sentence))
        self.slider.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.slider.installEventFilter(self)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setVerticalSpacing(1)
        layout.addWidget(self._low, 0, 0)
        layout.addWidget(self._high, 0, 1)
        layout.addWidget(self.slider, 1, 0, 1, 2)
        self.set_ends(spec.low, spec.high)
        self.slider.valueChanged.connect(self._on_moved)
        self.set_value(spec.neutral)

    def set_ends(self, low: str, high: str) -> None:
        """Call its ends something else."""
        self.spec = self.spec._replace(low=low, high=high)
        low, high = tr(low), tr(high)
        for label, text, other in ((self._low, low, high), (self._high, high, low)):
            room = max(_MAX_END, 2 * _MAX_END - len(other))
            label.setText(text if len(text) <= room else f"{text[: room - 1].rstrip()}…")
        self.slider.setAccessibleName(tr("{low} to {high}", low=low, high=high))

    @property
    def value(self) -> float:
        """What it is set to, in the option's own unit."""
        return self._value

    def set_value(self, value: float) -> None:
        """Set it; a value between or beyond its positions is kept until it is moved."""
        spec = self.spec
        share = (value - spec.lowest) / (spec.highest - spec.lowest)
        self.slider.setValue(round(min(max(share, 0.0), 1.0) * _TICKS))
        self._value = value
        self._say()

    def _on_moved(self, position: int) -> None:
        spec = self.spec
        self._value = round(spec.lowest + position / _TICKS * (spec.highest - spec.lowest), 4)
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        """Tell the value, and print the end towards which it steers in the ink of headings."""
        spec, value = self.spec, self.value
        self.setToolTip(
            tr(
                "{sentence}\nNow {value:g}; double-click for {neutral:g}.",
                sentence=tr(spec.sentence),
                value=value,
                neutral=spec.neutral,
            )
        )
        for label, steers in (
            (self._low, value < spec.neutral),
            (self._high, value > spec.neutral),
        ):
            if label.property("steers") != steers:
                label.setProperty("steers", steers)
                label.style().unpolish(label)
                label.style().polish(label)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.MouseButtonDblClick:
            self.set_value(self.spec.neutral)
            return True
        return super().eventFilter(watched, event)
