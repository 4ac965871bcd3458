"""The bar above the roll: transport, position, tempo, tools, snap."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QWidget,
)

from musegui.core.edits import with_tempo
from musegui.editor.workspace import Workspace
from musegui.gui.actions.actions import Actions

SNAPS = (("1/16", 1), ("1/8", 2), ("1/4", 4), ("1/2", 8), ("1 bar", 16))


class TransportBar(QWidget):
    """Transport, position, tempo, tools and snap in one row.

    Signals
    -------
    tempo_edited
        When a tempo was typed, so that the roll can take back the focus.
    """

    tempo_edited = Signal()

    def __init__(
        self, workspace: Workspace, actions: Actions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._step = 0.0
        self.setObjectName("topBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._position = QLabel()
        self._position.setObjectName("position")
        self._position.setToolTip("Bar, beat and sixteenth of the playhead.")
        self._position.setMinimumWidth(84)
        self.tempo = QDoubleSpinBox()
        self._set_up_tempo()
        self.snap = QComboBox()
        self._set_up_snap()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 12, 6)
        layout.setSpacing(4)
        for name in ("to_start", "play", "stop", "record", "loop", "metronome"):
            layout.addWidget(_button(actions, name))
        layout.addSpacing(8)
        layout.addWidget(self._position)
        layout.addWidget(self.tempo)
        layout.addWidget(_separator())
        for name in ("select_tool", "pencil_tool", "eraser_tool", "region_tool"):
            layout.addWidget(_button(actions, name))
        layout.addSpacing(8)
        snap_label = QLabel("Snap")
        snap_label.setObjectName("faint")
        layout.addWidget(snap_label)
        layout.addWidget(self.snap)
        layout.addWidget(_separator())
        for name in ("undo", "redo", "lock"):
            layout.addWidget(_button(actions, name))
        layout.addStretch(1)
        workspace.document.changed.add(self._refresh)
        self._refresh()

    def add(self, widget: QWidget) -> None:
        """Put something more at the right end."""
        layout = self.layout()
        assert layout is not None
        layout.addWidget(widget)

    def set_position(self, step: float) -> None:
        """Show where the playhead is."""
        self._step = step
        position = self._workspace.document.score.grid.position(int(step))
        text = f"{position.bar}.{position.beat}.{position.step_in_beat + 1}"
        if text != self._position.text():
            self._position.setText(text)

    def _set_up_tempo(self) -> None:
        self.tempo.setRange(10, 400)
        self.tempo.setDecimals(0)
        self.tempo.setSuffix(" bpm")
        self.tempo.setKeyboardTracking(False)
        self.tempo.setFixedWidth(100)
        self.tempo.lineEdit().setTextMargins(5, 0, 0, 0)
        self.tempo.setToolTip("Quarter notes a minute, at the playhead.")
        self.tempo.setAccessibleName("Tempo")
        self.tempo.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.tempo.editingFinished.connect(self._set_tempo)

    def _set_up_snap(self) -> None:
        for text, steps in SNAPS:
            self.snap.addItem(text, steps)
        self.snap.setCurrentIndex(max(self.snap.findData(self._workspace.snap_steps), 0))
        self.snap.setToolTip("Starts and lengths are multiples of this. Hold Alt to suspend it.")
        self.snap.setAccessibleName("Snap")
        self.snap.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.snap.activated.connect(lambda: self._workspace.set_snap(self.snap.currentData()))

    def _set_tempo(self) -> None:
        document = self._workspace.document
        shown = document.score.grid.tempo_at(int(self._step)).bpm
        if round(shown) != self.tempo.value():
            change = partial(with_tempo, step=int(self._step), bpm=self.tempo.value())
            document.amend("Change tempo", change)
        self.tempo_edited.emit()

    def _refresh(self) -> None:
        if not self.tempo.hasFocus():
            bpm = self._workspace.document.score.grid.tempo_at(int(self._step)).bpm
            self.tempo.blockSignals(True)
            self.tempo.setValue(bpm)
            self.tempo.blockSignals(False)
        self.set_position(self._step)


def _button(actions: Actions, name: str) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(actions[name])
    button.setIconSize(QSize(20, 20))
    button.setFixedSize(34, 32)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def _separator() -> QFrame:
    line = QFrame()
    line.setObjectName("separator")
    line.setFixedSize(17, 22)
    line.setStyleSheet("margin: 0 8px;")
    return line
