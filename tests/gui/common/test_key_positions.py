"""Keys of keyboards that have other letters than Latin ones, or digits only with Shift."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from musegui.core.score import Score
from musegui.core.voices import Voice
from musegui.editor.tools.tools import Tool
from musegui.gui.common.key_positions import meant_key
from tests.gui.conftest import OpenWindow

pytestmark = pytest.mark.skipif(sys.platform == "darwin", reason="counts keys in another way")

Key, Mod = Qt.Key, Qt.KeyboardModifier
BASE = 0 if sys.platform == "win32" else 8
ONE, FOUR, FIVE, ZERO, A, S, E, Z, BRACKET = (
    BASE + code for code in (0x02, 0x05, 0x06, 0x0B, 0x1E, 0x1F, 0x12, 0x2C, 0x1A)
)


def event(
    kind: QEvent.Type,
    code: int,
    text: str,
    key: int = 0,
    held: Qt.KeyboardModifier = Mod.NoModifier,
) -> QKeyEvent:
    """Make what a system sends for a key, whose letter Qt names by its capital."""
    return QKeyEvent(kind, key or ord(text.upper()), held, code, 0, 0, text)


def press(code: int, text: str, held: Qt.KeyboardModifier = Mod.NoModifier) -> None:
    """Press a key that is no shortcut by itself, where the focus is."""
    receiver: QObject | None = QApplication.focusWidget() or QApplication.activeWindow()
    assert receiver is not None
    for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(receiver, event(kind, code, text, held=held))


@pytest.mark.parametrize(
    ("code", "text", "meant"),
    [
        (S, "s", Key.Key_S),
        (S, "ы", Key.Key_S),
        (S, "σ", Key.Key_S),
        (A, "ф", Key.Key_A),
        (E, "у", Key.Key_E),
        (E, ".", Key.Key_Period),  # Dvorak, which has an E elsewhere
        (S, "o", Key.Key_O),
        (Z, "w", Key.Key_W),  # AZERTY
        (A, "q", Key.Key_Q),
        (ONE, "&", Key.Key_1),
        (FOUR, "'", Key.Key_4),
        (FIVE, "(", Key.Key_5),
        (ZERO, "à", Key.Key_0),
        (ONE, "1", Key.Key_1),
        (ONE, "+", Key.Key_1),  # Czech
        (BRACKET, "х", Key.Key_BracketLeft),
        (BRACKET, "ü", Key.Key_BracketLeft),
        (0, "ы", ord("Ы")),  # keys that come from a program, not from a keyboard
        (255, "&", Key.Key_Ampersand),
    ],
)
def test_a_key_means_its_latin_letter_or_its_place(code: int, text: str, meant: int) -> None:
    assert meant_key(event(QEvent.Type.KeyPress, code, text)) == meant


@pytest.mark.parametrize(("soprano", "alto"), [("ы", "ф"), ("σ", "α"), ("س", "ش")])
def test_letters_choose_voices_on_keyboards_without_them(
    opened: OpenWindow, soprano: str, alto: str
) -> None:
    opened.window.view.roll.setFocus()
    press(A, alto)
    assert opened.window.workspace.voice is Voice.ALTO
    press(S, soprano)
    assert opened.window.workspace.voice is Voice.SOPRANO
    press(S, soprano, Mod.ShiftModifier)
    assert opened.window.workspace.soloed == {Voice.SOPRANO}


def test_the_digits_of_azerty_choose_tools_and_lengths(opened: OpenWindow) -> None:
    opened.window.view.roll.setFocus()
    press(FOUR, "'")
    assert opened.window.tools.tool is Tool.REGION
    press(ONE, "&")
    assert opened.window.tools.tool is Tool.SELECT
    press(FIVE, "(")
    assert opened.window.workspace.note_steps == 4
    opened.window.view.zoom_time(3)
    zoomed = opened.window.view.roll.viewport
    press(ZERO, "à", Mod.ControlModifier)
    assert opened.window.view.roll.viewport != zoomed


def test_a_list_does_not_look_for_the_letter(opened: OpenWindow) -> None:
    opened.click(4.5, 72)
    history = opened.window.history_panel
    history.show()
    history.list.setFocus()
    press(A, "ф")
    assert opened.window.workspace.voice is Voice.ALTO


def test_a_field_keeps_what_is_typed(opened: OpenWindow) -> None:
    opened.window.actions_.run("chord")
    press(A, "ф")
    press(ONE, "&")
    assert opened.window.view.lane.editor.text() == "ф&"
    assert opened.window.workspace.voice is Voice.SOPRANO
    assert opened.score == Score.empty(opened.score.steps)


def test_a_key_that_the_user_gave_goes_by_its_place_too(opened: OpenWindow) -> None:
    opened.window.actions_.rebind("loop", ("E",))
    opened.window.view.roll.setFocus()
    press(E, "у")
    assert opened.window.workspace.looping


def test_what_cannot_act_says_why(opened: OpenWindow) -> None:
    opened.window.view.roll.setFocus()
    press(BASE + 0x13, "к")
    assert "Nothing is selected" in opened.window.board.shown[0].summary


def test_the_digits_of_azerty_choose_versions_where_the_tray_has_the_focus(
    opened: OpenWindow,
) -> None:
    opened.key(Key.Key_G)
    opened.qtbot.waitUntil(lambda: not opened.window._bridge.running)
    opened.qtbot.mouseClick(opened.window.fill.versions.tray.cards[2], Qt.MouseButton.LeftButton)
    tool = opened.window.tools.tool
    press(BASE + 0x03, "é")
    assert (opened.score.pitches == 56).all()
    press(BASE + 0x04, '"')
    assert (opened.score.pitches == 57).all()
    assert opened.window.tools.tool is tool
