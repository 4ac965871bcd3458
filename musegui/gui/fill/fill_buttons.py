"""The buttons that start a fill, how far it is, and what it answered."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from musegui.core.fill.fill_time import fill_time
from musegui.core.translation import tr, tr_noop
from musegui.engine.fill.messages import FillFailed, FillFinished, FillMessage, FillProgress
from musegui.gui.actions.actions import Actions
from musegui.gui.fill.bridge.fill_bridge import FillBridge

_NOTHING_DONE = tr_noop("Harmonize fills what is empty. Locked notes never change.")


class FillButtons(QWidget):
    """What stands above the options of a fill."""

    def __init__(self, bridge: FillBridge, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.harmonize = _action_button(actions, "harmonize", primary=True)
        self.resample = _action_button(actions, "resample")
        self.live = _action_button(actions, "live", key_shown=False)
        self.cancel = _action_button(actions, "cancel_fill", key_shown=False)
        self.cancel.setObjectName("small")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("Progress of the fill"))
        self._state = QLabel(tr(_NOTHING_DONE))
        self._state.setObjectName("faint")
        self._state.setWordWrap(True)
        self._state.setMinimumHeight(self._state.fontMetrics().lineSpacing() * 2)
        self._state.setAlignment(Qt.AlignmentFlag.AlignTop)
        for widget in (self.progress, self.cancel):
            policy = widget.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            widget.setSizePolicy(policy)
        self._lay_out()
        self._show_running(False)
        bridge.started.connect(self._on_started)
        bridge.progressed.connect(self._on_progressed)
        bridge.ended.connect(self._on_ended)

    @property
    def state_text(self) -> str:
        """What is said about the fill."""
        return self._state.text()

    def reset(self) -> None:
        """Forget the last fill, which was another document's."""
        self._state.setText(tr(_NOTHING_DONE))
        self._state.setToolTip("")

    def _lay_out(self) -> None:
        second = QHBoxLayout()
        second.setSpacing(6)
        second.addWidget(self.resample, 1)
        second.addWidget(self.live)
        running = QHBoxLayout()
        running.setSpacing(8)
        running.addWidget(self.progress, 1)
        running.addWidget(self.cancel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 8)
        layout.setSpacing(8)
        layout.addWidget(self.harmonize)
        layout.addLayout(second)
        layout.addLayout(running)
        layout.addWidget(self._state)

    def _show_running(self, running: bool) -> None:
        for widget in (self.progress, self.cancel):
            widget.setVisible(running)

    def _on_started(self, sweeps: int) -> None:
        self.progress.setRange(0, sweeps)
        self.progress.setValue(0)
        self._state.setText(tr("Starting …"))
        self._show_running(True)

    def _on_progressed(self, message: FillProgress) -> None:
        self.progress.setRange(0, message.sweeps)
        self.progress.setValue(message.sweep)
        self._state.setText(
            tr("Pass {sweep} of {sweeps}", sweep=message.sweep, sweeps=message.sweeps)
        )

    def _on_ended(self, message: FillMessage | None) -> None:
        self._show_running(False)
        if isinstance(message, FillFinished):
            self._state.setText(tr("Done in {seconds:.1f} s.", seconds=message.seconds))
            took = fill_time(message.seconds, message.device)
            self._state.setToolTip(f"{took}: {message.device}")
        elif isinstance(message, FillFailed):
            self._state.setText(tr("Failed."))
        else:
            self._state.setText(
                tr("Stopped by your edit.") if message is None else tr("Cancelled.")
            )


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
