"""The four rows of the voices."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt

from musegui.core.edits import paint_notes
from musegui.core.notes import Note
from musegui.core.pitch import OPEN
from musegui.core.voices import VOICES, Voice
from tests.gui.conftest import Desk

S, A = Voice.SOPRANO, Voice.ALTO
LEFT = Qt.MouseButton.LeftButton


def test_a_row_mutes_unlocks_fills_and_sets_the_volume(desk: Desk) -> None:
    desk.click(4.5, 72)
    row = desk.window.voice_panel.rows[S]
    desk.qtbot.mouseClick(row.mute, LEFT)
    assert desk.score.voices[S].muted
    desk.qtbot.mouseClick(row.lock, LEFT)
    assert not desk.score.locks.any()
    row.volume.setValue(20)
    assert desk.score.voices[S].volume == 20
    desk.qtbot.mouseClick(desk.window.voice_panel.rows[A].fill, LEFT)
    history = desk.window.workspace.document.history
    desk.qtbot.waitUntil(lambda: desk.window.workspace.document.history[-1] == "Fill alto bars 1–8")
    assert history[2:] == ["Mute soprano", "Unlock soprano", "Change volume of soprano"]
    assert (desk.score.pitches[A] == 55).all()
    assert (desk.score.pitches[3] == OPEN).all()


def test_a_row_solos_and_picks_the_instrument(desk: Desk) -> None:
    row = desk.window.voice_panel.rows[A]
    desk.qtbot.mouseClick(row.solo, LEFT)
    assert [desk.window.workspace.is_heard(voice) for voice in VOICES] == [False, True] + [
        False
    ] * 2
    desk.qtbot.mouseClick(row.solo, LEFT)
    row.program.setCurrentIndex(row.program.findText("Flute"))
    row.program.activated.emit(row.program.currentIndex())
    assert desk.score.voices[A].program == 73
    assert desk.window.workspace.document.history == ["New", "Change instrument of alto"]


def test_a_voice_is_locked_and_unlocked_by_its_row_alone(desk: Desk) -> None:
    rows = desk.window.voice_panel.rows
    assert not rows[A].lock.isEnabled()
    notes = [Note(S, 0, 8, 72), Note(A, 0, 8, 65), Note(A, 12, 4, 64)]
    desk.window.workspace.document.apply("Paint", paint_notes(desk.score, notes))
    assert rows[A].lock.isEnabled()
    assert rows[A].lock.isChecked()
    desk.qtbot.mouseClick(rows[A].lock, LEFT)
    assert not desk.score.locks[A].any()
    assert desk.score.locks[S].any()
    assert not rows[A].lock.isChecked()
    desk.qtbot.mouseClick(rows[A].lock, LEFT)
    assert (desk.score.locks[A] == (desk.score.pitches[A] != OPEN)).all()
    assert desk.window.workspace.document.history[2:] == ["Unlock alto", "Lock alto"]


@pytest.mark.parametrize("voice", VOICES)
def test_a_click_on_a_row_chooses_its_voice_and_an_eye_hides_the_others(
    desk: Desk, voice: Voice
) -> None:
    rows = desk.window.voice_panel.rows
    desk.qtbot.mouseClick(rows[voice], LEFT, pos=QPoint(60, 14))
    assert desk.window.workspace.voice is voice
    assert not rows[voice].eye.isEnabled()
    others = [other for other in VOICES if other is not voice]
    open_eye = rows[others[0]].eye.icon().pixmap(20).toImage()
    desk.qtbot.mouseClick(rows[others[0]].eye, LEFT)
    assert desk.window.workspace.hidden == {others[0]}
    assert rows[others[0]].eye.icon().pixmap(20).toImage() != open_eye
    assert rows[others[1]].eye.icon().pixmap(20).toImage() == open_eye
    assert desk.window.workspace.document.history == ["New"]
