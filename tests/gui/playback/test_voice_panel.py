"""The four rows of the voices."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel

from musegui.core.editing.edits import paint_notes
from musegui.core.notes import Note
from musegui.core.pitch import OPEN
from musegui.core.voices import VOICES, Voice
from musegui.gui.playback.voice_panel import VoiceRow
from tests.gui.conftest import OpenWindow

S, A = Voice.SOPRANO, Voice.ALTO
LEFT = Qt.MouseButton.LeftButton


def test_a_row_mutes_unlocks_fills_and_sets_the_volume(opened: OpenWindow) -> None:
    opened.click(4.5, 72)
    row = opened.window.voice_panel.rows[S]
    opened.qtbot.mouseClick(row.mute, LEFT)
    assert opened.score.voices[S].muted
    opened.qtbot.mouseClick(row.lock, LEFT)
    assert not opened.score.locks.any()
    row.volume.setValue(20)
    assert opened.score.voices[S].volume == 20
    opened.qtbot.mouseClick(opened.window.voice_panel.rows[A].fill, LEFT)
    history = opened.window.workspace.document.history
    opened.qtbot.waitUntil(
        lambda: opened.window.workspace.document.history[-1] == "Fill alto bars 1–8"
    )
    assert history[2:] == ["Mute soprano", "Unlock soprano", "Change volume of soprano"]
    assert (opened.score.pitches[A] == 55).all()
    assert (opened.score.pitches[3] == OPEN).all()


def test_a_row_solos_and_picks_the_instrument(opened: OpenWindow) -> None:
    row = opened.window.voice_panel.rows[A]
    opened.qtbot.mouseClick(row.solo, LEFT)
    assert [opened.window.workspace.is_heard(voice) for voice in VOICES] == [False, True] + [
        False
    ] * 2
    opened.qtbot.mouseClick(row.solo, LEFT)
    row.program.setCurrentIndex(row.program.findText("Flute"))
    row.program.activated.emit(row.program.currentIndex())
    assert opened.score.voices[A].program == 73
    assert opened.window.workspace.document.history == ["New", "Change instrument of alto"]


def test_a_voice_is_locked_and_unlocked_by_its_row_alone(opened: OpenWindow) -> None:
    rows = opened.window.voice_panel.rows
    assert not rows[A].lock.isEnabled()
    notes = [Note(S, 0, 8, 72), Note(A, 0, 8, 65), Note(A, 12, 4, 64)]
    opened.window.workspace.document.apply("Paint", paint_notes(opened.score, notes))
    assert rows[A].lock.isEnabled()
    assert rows[A].lock.isChecked()
    opened.qtbot.mouseClick(rows[A].lock, LEFT)
    assert not opened.score.locks[A].any()
    assert opened.score.locks[S].any()
    assert not rows[A].lock.isChecked()
    opened.qtbot.mouseClick(rows[A].lock, LEFT)
    assert (opened.score.locks[A] == (opened.score.pitches[A] != OPEN)).all()
    assert opened.window.workspace.document.history[2:] == ["Unlock alto", "Lock alto"]


@pytest.mark.parametrize("voice", VOICES)
def test_a_click_on_a_row_chooses_its_voice_and_an_eye_hides_the_others(
    opened: OpenWindow, voice: Voice
) -> None:
    rows = opened.window.voice_panel.rows
    opened.qtbot.mouseClick(rows[voice], LEFT, pos=QPoint(60, 14))
    assert opened.window.workspace.voice is voice
    assert not rows[voice].eye.isEnabled()
    others = [other for other in VOICES if other is not voice]
    open_eye = rows[others[0]].eye.icon().pixmap(20).toImage()
    opened.qtbot.mouseClick(rows[others[0]].eye, LEFT)
    assert opened.window.workspace.hidden == {others[0]}
    assert rows[others[0]].eye.icon().pixmap(20).toImage() != open_eye
    assert rows[others[1]].eye.icon().pixmap(20).toImage() == open_eye
    assert opened.window.workspace.document.history == ["New"]


@pytest.mark.parametrize("ensemble", ["satb", "ssaa", "brass", "organ"])
def test_long_names_of_voices_are_shown_in_full(opened: OpenWindow, ensemble: str) -> None:
    window, panel = opened.window, opened.window.voice_panel
    window.resize(1024, 700)
    window.workspace.document.load(opened.score.replace(ensemble=ensemble), "Open")

    def is_whole(row: VoiceRow) -> bool:
        right = row.mapTo(panel, row.rect().topRight()).x()
        names = [label for label in row.findChildren(QLabel) if label is not row.badge]
        return right < panel.width() and all(
            name.width() >= name.sizeHint().width() for name in names
        )

    opened.qtbot.waitUntil(lambda: all(is_whole(row) for row in panel.rows.values()))
