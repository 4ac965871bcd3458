"""Key, meter and tempo in force, and the tempo box."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from musegui.core.score import Key, Score
from musegui.core.timegrid import MeterChange, TempoChange
from tests.gui.conftest import Desk

SCORE = Score.empty(
    96,
    key=Key(-1, minor=True),
    meters=(MeterChange(0, 6, 8), MeterChange(48, 4, 4)),
    tempos=(TempoChange(0, 90), TempoChange(60, 120.5)),
)


def type_tempo(desk: Desk, text: str) -> None:
    box = desk.window.transport.tempo
    box.setFocus()
    box.selectAll()
    desk.qtbot.keyClicks(box, text)
    desk.qtbot.keyClick(box, Qt.Key.Key_Return)


def test_what_is_in_force_at_the_playhead_is_shown(desk: Desk) -> None:
    transport = desk.window.transport
    desk.window.workspace.document.load(SCORE, "New")
    shown = []
    for step in (0, 47, 48, 59, 60, 95):
        desk.window._playback.seek(step)
        shown.append((transport.signature.text(), transport.tempo.text()))
    slow, fast = ("D minor\n4/4", "♩ = 90"), ("D minor\n4/4", "♩ = 120.5")
    dotted = ("D minor\n6/8", "♩. = 60")
    assert shown == [dotted, dotted, slow, slow, fast, fast]


def test_a_tempo_holds_from_the_playhead_on_in_counted_beats(desk: Desk) -> None:
    desk.window.workspace.document.load(SCORE, "New")
    desk.window._playback.seek(12)
    type_tempo(desk, "72.5")
    assert desk.score.tempos == ((0, 90), (12, 108.75), (60, 120.5))
    assert desk.window.view.roll.hasFocus()
    desk.window._playback.seek(60)
    type_tempo(desk, "100")
    assert desk.score.tempos == ((0, 90), (12, 108.75), (60, 100))
    desk.window._playback.seek(0)
    type_tempo(desk, "60")
    assert desk.score.tempos == ((0, 90), (12, 108.75), (60, 100))
    assert desk.window.workspace.document.history.count("Change tempo") == 2


def test_a_tempo_out_of_the_boxs_range_stays_as_it_is(desk: Desk) -> None:
    desk.window.workspace.document.load(SCORE.replace(tempos=(TempoChange(0, 5),)), "New")
    desk.window.transport.tempo.editingFinished.emit()
    assert desk.score.tempos == ((0, 5),)


def test_the_signature_opens_its_dialog(desk: Desk) -> None:
    desk.qtbot.mouseClick(desk.window.transport.signature, Qt.MouseButton.LeftButton)
    [dialog] = desk.window.findChildren(QDialog)
    assert dialog.isVisible()
    dialog.close()
