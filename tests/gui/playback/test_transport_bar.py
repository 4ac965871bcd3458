"""Key, meter and tempo in force, and the tempo box."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from musegui.core.keys import Key
from musegui.core.score import Score
from musegui.core.timegrid import MeterChange, TempoChange
from tests.gui.conftest import OpenWindow

SCORE = Score.empty(
    96,
    key=Key(-1, minor=True),
    meters=(MeterChange(0, 6, 8), MeterChange(48, 4, 4)),
    tempos=(TempoChange(0, 90), TempoChange(60, 120.5)),
)


def type_tempo(opened: OpenWindow, text: str) -> None:
    box = opened.window.transport.tempo
    box.setFocus()
    box.selectAll()
    opened.qtbot.keyClicks(box, text)
    opened.qtbot.keyClick(box, Qt.Key.Key_Return)


def test_what_is_in_force_at_the_playhead_is_shown(opened: OpenWindow) -> None:
    transport = opened.window.transport
    opened.window.workspace.document.load(SCORE, "New")
    shown = []
    for step in (0, 47, 48, 59, 60, 95):
        opened.window._playback.seek(step)
        shown.append((transport.signature.text(), transport.tempo.text()))
    slow, fast = ("D minor\n4/4", "♩ = 90"), ("D minor\n4/4", "♩ = 120.5")
    dotted = ("D minor\n6/8", "♩. = 60")
    assert shown == [dotted, dotted, slow, slow, fast, fast]


def test_a_tempo_holds_from_the_playhead_on_in_counted_beats(opened: OpenWindow) -> None:
    opened.window.workspace.document.load(SCORE, "New")
    opened.window._playback.seek(12)
    type_tempo(opened, "72.5")
    assert opened.score.tempos == ((0, 90), (12, 108.75), (60, 120.5))
    assert opened.window.view.roll.hasFocus()
    opened.window._playback.seek(60)
    type_tempo(opened, "100")
    assert opened.score.tempos == ((0, 90), (12, 108.75), (60, 100))
    opened.window._playback.seek(0)
    type_tempo(opened, "60")
    assert opened.score.tempos == ((0, 90), (12, 108.75), (60, 100))
    assert opened.window.workspace.document.history.count("Change tempo") == 2


def test_a_tempo_out_of_the_boxs_range_stays_as_it_is(opened: OpenWindow) -> None:
    opened.window.workspace.document.load(SCORE.replace(tempos=(TempoChange(0, 5),)), "New")
    opened.window.transport.tempo.editingFinished.emit()
    assert opened.score.tempos == ((0, 5),)


def test_arrows_change_the_tempo_at_once_and_one_visit_is_one_entry(opened: OpenWindow) -> None:
    opened.window.workspace.document.load(SCORE.replace(meters=(MeterChange(0, 4, 4),)), "New")
    document, box = opened.window.workspace.document, opened.window.transport.tempo
    for start in (90, 93):
        box.setFocus()
        for _ in range(3):
            opened.qtbot.keyClick(box, Qt.Key.Key_Up)
        assert opened.score.tempos[0].bpm == start + 3
        opened.qtbot.keyClick(box, Qt.Key.Key_Tab)
    assert document.history.count("Change tempo") == 2
    box.setFocus()
    document.undo()
    assert (opened.score.tempos[0].bpm, box.value()) == (93, 93)
    opened.qtbot.keyClick(box, Qt.Key.Key_Down)
    document.undo()
    assert (opened.score.tempos[0].bpm, box.value()) == (93, 93)


def test_what_is_being_typed_is_not_overwritten_while_music_plays(opened: OpenWindow) -> None:
    opened.window.workspace.document.load(SCORE, "New")
    box = opened.window.transport.tempo
    box.setFocus()
    box.selectAll()
    opened.qtbot.keyClicks(box, "7")
    for step in (20, 59, 60):
        opened.window._playback.seek(step)
    opened.qtbot.keyClicks(box, "5")
    assert box.text().endswith("75")
    opened.qtbot.keyClick(box, Qt.Key.Key_Return)
    assert opened.score.tempos[-1] == (60, 75)


def test_the_signature_opens_its_dialog(opened: OpenWindow) -> None:
    opened.qtbot.mouseClick(opened.window.transport.signature, Qt.MouseButton.LeftButton)
    [dialog] = opened.window.findChildren(QDialog)
    assert dialog.isVisible()
    dialog.close()
