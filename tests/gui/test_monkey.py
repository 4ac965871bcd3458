"""A monkey at the window: real events, any tool, fills and playback between, Esc, focus lost."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QFocusEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPointingDevice,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from musegui.core.voices import VOICES
from tests.gui.conftest import OpenWindow
from tests.monkeys import REWIND_AT, check_history, check_valid

_MOST_STEPS = 400
_MENUS_LEFT_OUT = ("&File", "&Help")
_LEFT_OUT = {"retry_sound", "learn_style", "import_style"}
"""Commands that open a device, or the system's own dialog for files."""

_PRESS, _MOVE, _RELEASE, _TWICE = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseButtonDblClick,
)
_MODIFIERS = (
    *[Qt.KeyboardModifier.NoModifier] * 4,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier,
)


class Monkey:
    """Sends one event after the other to the roll, the ruler and the actions."""

    def __init__(self, seed: int, opened: OpenWindow) -> None:
        self._dice = random.Random(seed)
        self._window = opened.window
        self._document = opened.window.workspace.document
        view = opened.window.view
        self._canvases: list[QWidget] = [*[view.roll] * 6, view.ruler, view.keyboard]
        self._where = QPointF(100, 100)
        self._canvas: QWidget = view.roll
        shown = opened.window.actions_.menus
        menus = (specs for title, specs in shown.items() if title not in _MENUS_LEFT_OUT)
        names = {spec.name for specs in menus for spec in specs if spec is not None}
        self._actions = [opened.window.actions_[name] for name in sorted(names - _LEFT_OUT)]
        self._deeds: list[Callable[[], None]] = [
            *[self._press] * 4,
            *[self._move] * 6,
            *[self._release] * 3,
            *[self._act] * 2,
            *(self._wheel, self._pinch, self._leave, self._escape, self._press_in_a_row),
        ]

    def act(self) -> None:
        self._dice.choice(self._deeds)()
        if self._document.score.steps > _MOST_STEPS:
            self._window.actions_["delete_bar"].trigger()

    def _spot(self) -> QPointF:
        """Mostly near where the pointer was, now and then outside."""
        width, height = self._canvas.width(), self._canvas.height()
        if self._dice.random() < 0.5:
            by = QPointF(self._dice.gauss(0, 40), self._dice.gauss(0, 20))
            return self._where + by
        return QPointF(self._dice.uniform(-30, width + 30), self._dice.uniform(-30, height + 30))

    def _mouse(self, kind: QEvent.Type, button: Qt.MouseButton) -> None:
        self._where = self._spot()
        everywhere = QPointF(self._canvas.mapToGlobal(self._where))
        held = self._dice.choice(_MODIFIERS)
        event = QMouseEvent(kind, self._where, everywhere, button, button, held)
        QApplication.sendEvent(self._canvas, event)

    def _button(self) -> Qt.MouseButton:
        buttons = Qt.MouseButton
        return self._dice.choice([*[buttons.LeftButton] * 6, buttons.RightButton,
                                  buttons.MiddleButton])  # fmt: skip

    def _press(self) -> None:
        self._canvas = self._dice.choice(self._canvases)
        self._mouse(self._dice.choice([_PRESS, _PRESS, _PRESS, _TWICE]), self._button())

    def _move(self) -> None:
        self._mouse(_MOVE, Qt.MouseButton.NoButton)

    def _release(self) -> None:
        self._mouse(_RELEASE, self._button())

    def _act(self) -> None:
        self._dice.choice(self._actions).trigger()
        for dialog in QApplication.topLevelWidgets():
            if isinstance(dialog, QDialog) and dialog.isVisible():
                self._dice.choice([dialog.accept, dialog.reject])()

    def _wheel(self) -> None:
        roll = self._window.view.roll
        turn = QPoint(self._dice.choice([0, 0, 120]), self._dice.choice([-240, -120, 120, 240]))
        spot = QPointF(200, 100)
        pixels = self._dice.choice([QPoint(), turn / 8])
        event = QWheelEvent(
            spot, QPointF(roll.mapToGlobal(spot)), pixels, turn, Qt.MouseButton.NoButton,
            self._dice.choice(_MODIFIERS), Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(roll, event)

    def _pinch(self) -> None:
        roll, spot = self._window.view.roll, QPointF(150, 80)
        event = QNativeGestureEvent(
            Qt.NativeGestureType.ZoomNativeGesture, QPointingDevice.primaryPointingDevice(), 2,
            spot, spot, QPointF(roll.mapToGlobal(spot)), self._dice.uniform(-0.5, 0.5), QPointF(),
        )  # fmt: skip
        QApplication.sendEvent(roll, event)

    def _press_in_a_row(self) -> None:
        """Mute, solo, lock or hide a voice, or turn it down."""
        row = self._window.voice_panel.rows[self._dice.choice(VOICES)]
        self._dice.choice([row.mute, row.solo, row.lock, row.eye]).click()
        if self._dice.random() < 0.3:
            row.volume.setValue(self._dice.randrange(128))

    def _leave(self) -> None:
        QApplication.sendEvent(self._window.view.roll, QFocusEvent(QEvent.Type.FocusOut))
        QApplication.processEvents()

    def _escape(self) -> None:
        self._window.actions_["select_none"].trigger()


def check_pictures(opened: OpenWindow) -> None:
    """Check that what was mended bit by bit looks as if it were drawn anew."""
    for canvas in (opened.window.view.roll, opened.window.view.ruler):
        mended = canvas.grab().toImage()
        canvas.refresh()
        assert canvas.grab().toImage() == mended


@pytest.mark.parametrize(
    "events", [1500, pytest.param(100_000, marks=pytest.mark.soak)], ids=["short", "long"]
)
def test_a_monkey_at_the_window(opened: OpenWindow, events: int) -> None:
    document, tools = opened.window.workspace.document, opened.window.tools
    start = document.score
    monkey = Monkey(events, opened)

    def settle() -> None:
        opened.window.view.roll.clearFocus()
        tools.cancel()
        opened.window._bridge.cancel()
        check_pictures(opened)
        check_valid(document.score)
        check_history(document, start)

    most = 0
    for event in range(events):
        monkey.act()
        if event % 100 == 0:
            check_pictures(opened)
        most = max(most, document.history_index)
        if document.history_index >= REWIND_AT:
            settle()
    settle()
    assert most > events // 100 or most >= REWIND_AT
