"""The bar above the roll: transport, position, key and meter, tempo, tools, snap."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QWidget,
)

from musegui.core.editing.edits import with_tempo
from musegui.core.editing.landmarks import MAX_BPM, MIN_BPM
from musegui.core.keys import key_name
from musegui.core.timegrid import BEAT_SIGNS, TimeGrid
from musegui.core.translation import tr, tr_noop
from musegui.editor.document import Entry
from musegui.editor.tools.tools import Tool
from musegui.editor.workspace import Workspace
from musegui.gui.actions.actions import Actions

_RANGE_BPM = (MIN_BPM, MAX_BPM)
"""In quarter notes, whatever beats are counted."""

SNAPS = (("1/16", 1), ("1/8", 2), ("1/4", 4), ("1/2", 8), (tr_noop("1 bar"), 16))


class TempoBox(QDoubleSpinBox):
    """Takes a tempo in the beats that are counted, as many decimals of it as it has."""

    def __init__(self) -> None:
        super().__init__()
        self.setDecimals(2)
        self.setKeyboardTracking(False)
        self.setFixedWidth(98)
        self.lineEdit().setTextMargins(5, 0, 0, 0)
        self.setToolTip(tr("Beats a minute, from the playhead on."))
        self.setAccessibleName(tr("Tempo"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def is_typed_into(self) -> bool:
        """Whether it holds digits that are not a tempo yet."""
        shown = f"{self.prefix()}{self.textFromValue(self.value())}"
        return self.hasFocus() and self.text() != shown

    def show_tempo(self, grid: TimeGrid, step: int) -> None:
        """Show the tempo in force at a step."""
        meter, blocker = grid.meter_at(step), QSignalBlocker(self)
        self.setPrefix(f"{BEAT_SIGNS[meter.beat_steps]} = ")
        self.setRange(*(meter.beats_per_minute(bpm) for bpm in _RANGE_BPM))
        self.setValue(meter.beats_per_minute(grid.tempo_at(step).bpm))
        blocker.unblock()

    def textFromValue(self, value: float) -> str:
        point = self.locale().decimalPoint()
        return super().textFromValue(value).rstrip("0").removesuffix(point)


class TransportBar(QWidget):
    """Transport, position, key and meter, tempo, tools and snap in one row."""

    def __init__(
        self, workspace: Workspace, actions: Actions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._step = 0.0
        self._signs: object = None
        self._tempo_entry: Entry | None = None
        self.setObjectName("topBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._position = QLabel()
        self._position.setObjectName("position")
        self._position.setToolTip(tr("Bar, beat and sixteenth of the playhead."))
        self._position.setMinimumWidth(84)
        self.signature = QToolButton()
        self.signature.setObjectName("signature")
        self.signature.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.signature.setAccessibleName(tr("Key and time signature"))
        self.signature.setToolTip(actions["signature"].toolTip())
        self.signature.clicked.connect(actions["signature"].trigger)
        self.tempo = TempoBox()
        self.tempo.valueChanged.connect(self._set_tempo)
        self.tempo.editingFinished.connect(self._end_tempo)
        self.snap = QComboBox()
        self._set_up_snap()
        self._lay_out(actions)
        workspace.document.changed.add(self._refresh)
        self._refresh()

    def _lay_out(self, actions: Actions) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 6, 8, 6)
        layout.setSpacing(2)
        for name in ("to_start", "play", "stop", "record", "loop", "metronome"):
            layout.addWidget(_button(actions, name))
        layout.addSpacing(4)
        layout.addWidget(self._position)
        layout.addWidget(self.signature)
        layout.addWidget(self.tempo)
        layout.addWidget(_separator())
        for tool in Tool:
            layout.addWidget(_button(actions, f"{tool.value}_tool"))
        layout.addSpacing(4)
        layout.addWidget(self.snap)
        layout.addWidget(_separator())
        for name in ("undo", "redo", "lock"):
            layout.addWidget(_button(actions, name))
        layout.addStretch(1)

    def add(self, widget: QWidget) -> None:
        """Put something more at the right end."""
        layout = self.layout()
        assert layout is not None
        layout.addWidget(widget)

    def set_position(self, step: float) -> None:
        """Show where the playhead is."""
        self._step = step
        self._show_signs()
        position = self._workspace.document.score.grid.position(int(step))
        text = f"{position.bar}.{position.beat}.{position.step_in_beat + 1}"
        if text != self._position.text():
            self._position.setText(text)

    def _set_up_snap(self) -> None:
        for text, steps in SNAPS:
            self.snap.addItem(tr(text), steps)
        self.snap.setCurrentIndex(max(self.snap.findData(self._workspace.snap_steps), 0))
        self.snap.setToolTip(
            tr("Snap: starts and lengths are multiples of this. Hold Alt to suspend it.")
        )
        self.snap.setAccessibleName(tr("Snap"))
        self.snap.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.snap.activated.connect(lambda: self._workspace.set_snap(self.snap.currentData()))

    def _set_tempo(self, beats_per_minute: float) -> None:
        document, step = self._workspace.document, int(self._step)
        step = min(max(step, 0), max(document.score.steps - 1, 0))
        bpm = document.score.grid.meter_at(step).quarters_per_minute(beats_per_minute)
        if document.entry is self._tempo_entry and document.open_edit is None:
            made = with_tempo(document.score, step, bpm)
            document.retake(tr("Change tempo"), made, document.confidence)
        else:
            document.amend(tr("Change tempo"), partial(with_tempo, step=step, bpm=bpm))
        self._tempo_entry = document.entry

    def _end_tempo(self) -> None:
        """Make the next change of tempo another entry of the history than the last."""
        self._tempo_entry = None

    def _show_signs(self) -> None:
        """Show key, meter and tempo in force at the playhead."""
        score, step = self._workspace.document.score, int(self._step)
        meter, tempo = score.grid.meter_at(step), score.grid.tempo_at(step)
        key = score.key_at(step)
        signs = key, meter, tempo
        if signs == self._signs or self.tempo.is_typed_into:
            return
        self._signs = signs
        words = tr("No key") if key is None else key_name(key)
        self.signature.setText(f"{words}\n{meter.numerator}/{meter.denominator}")
        self.tempo.show_tempo(score.grid, step)

    def _refresh(self) -> None:
        self.set_position(self._step)


def _button(actions: Actions, name: str) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(actions[name])
    button.setIconSize(QSize(20, 20))
    button.setFixedSize(31, 32)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def _separator() -> QFrame:
    line = QFrame()
    line.setObjectName("separator")
    line.setFixedSize(7, 22)
    line.setStyleSheet("margin: 0 3px;")
    return line
