from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import mido
import pytest
import soundfile
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox

from musegui.core.editing.edits import paint_notes, with_tempo
from musegui.core.notes import Note
from musegui.core.performance import Performance
from musegui.core.voices import VOICES, Voice
from musegui.engine.practice.tracks import PracticeOptions, Side
from musegui.gui.common.notices import Level
from musegui.gui.exporting.practice_dialog import PracticeDialog
from musegui.gui.settings.settings import Settings
from tests.gui.conftest import OpenWindow

Button = QMessageBox.StandardButton


def paint(opened: OpenWindow, *voices: Voice, steps: int = 4) -> None:
    notes = [Note(voice, 0, steps, 72 - 8 * voice) for voice in voices]
    opened.window.workspace.document.apply("Paint", paint_notes(opened.score, notes))


def dialog_of(opened: OpenWindow, folder: Path) -> PracticeDialog:
    opened.window.actions_["practice"].trigger()
    dialog = opened.window.audio.practice_dialog
    assert dialog is not None
    dialog.folder.setText(str(folder))
    return dialog


def export(opened: OpenWindow, dialog: PracticeDialog) -> None:
    opened.qtbot.mouseClick(dialog.export, Qt.MouseButton.LeftButton)
    opened.qtbot.waitUntil(lambda: not dialog.exporter.running)


def test_practice_tracks_are_exported_as_the_boxes_say(opened: OpenWindow, tmp_path: Path) -> None:
    paint(opened, *VOICES)
    folder = tmp_path / "to sing"
    dialog = dialog_of(opened, folder)
    dialog.voices[Voice.SOPRANO].setChecked(False)
    dialog.voices[Voice.TENOR].setChecked(False)
    dialog.louder.setValue(12)
    dialog.side.setCurrentIndex(dialog.side.findData("right"))
    dialog.count_in.setValue(2)
    dialog.metronome.setChecked(True)
    dialog.tempo.setValue(200)
    dialog.format_box.setCurrentIndex(dialog.format_box.findData(".ogg"))
    export(opened, dialog)
    names = ["Untitled - All voices.ogg", "Untitled - Alto.ogg", "Untitled - Bass.ogg"]
    assert sorted(path.name for path in folder.iterdir()) == names
    beats = 2 * 4 + opened.score.steps / 4
    assert soundfile.info(folder / names[0]).duration >= beats * 60 / 160
    notice = opened.window.board.shown[-1]
    assert notice.level is Level.INFO
    assert notice.summary == f"Exported 3 practice tracks to {folder}."
    assert not dialog.isVisible()
    again = Settings(Path(opened.window._settings.store.fileName()))
    voices = (Voice.ALTO, Voice.BASS)
    assert again.practice == PracticeOptions(voices, True, ".ogg", 12, Side.RIGHT, 2, True, 200)
    assert again.folder == str(folder)


def test_voices_that_can_not_be_heard_are_not_offered(opened: OpenWindow, tmp_path: Path) -> None:
    paint(opened, Voice.SOPRANO, Voice.BASS)
    dialog = dialog_of(opened, tmp_path)
    assert [box.isEnabled() for box in dialog.voices.values()] == [True, False, False, True]
    dialog.hide()
    muted = tuple(replace(v, muted=v.midi_channel == 3) for v in opened.score.voices)
    opened.window.workspace.document.apply("Mute", opened.score.replace(voices=muted))
    paint(opened, Voice.ALTO)
    dialog = dialog_of(opened, tmp_path)
    assert [box.isEnabled() for box in dialog.voices.values()] == [True, True, False, False]
    assert "muted" in dialog.voices[Voice.BASS].toolTip()
    dialog.format_box.setCurrentIndex(dialog.format_box.findData(".mid"))
    export(opened, dialog)
    made = sorted(path.stem for path in tmp_path.glob("*.mid"))
    assert made == ["Untitled - All voices", "Untitled - Alto", "Untitled - Soprano"]


def test_voices_have_the_names_of_the_ensemble(opened: OpenWindow, tmp_path: Path) -> None:
    paint(opened, Voice.SOPRANO)
    document = opened.window.workspace.document
    for ensemble, second in (("ttbb", "Tenor 2"), ("satb", "Alto")):
        document.load(opened.score.replace(ensemble=ensemble), "Open")
        dialog = dialog_of(opened, tmp_path)
        assert dialog.voices[Voice.ALTO].text() == second
        assert dialog.voices[Voice.ALTO].toolTip().startswith(f"{second} has no notes")
        dialog.hide()


@pytest.mark.parametrize("answer", [Button.Yes, Button.Cancel])
def test_it_asks_before_it_replaces_files(
    opened: OpenWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, answer: Button
) -> None:
    paint(opened, Voice.BASS)
    old = tmp_path / "Untitled - Bass.mid"
    old.write_bytes(b"precious")
    asked: list[str] = []

    def reply(question: QMessageBox) -> Button:
        asked.append(question.text())
        return answer

    monkeypatch.setattr(QMessageBox, "exec", reply)
    dialog = dialog_of(opened, tmp_path)
    dialog.format_box.setCurrentIndex(dialog.format_box.findData(".mid"))
    export(opened, dialog)
    assert asked == ["Replace Untitled - Bass.mid?"]
    assert (old.read_bytes() == b"precious") == (answer == Button.Cancel)


def test_cancel_leaves_nothing_and_the_window_goes_on(opened: OpenWindow, tmp_path: Path) -> None:
    paint(opened, *VOICES, steps=64)
    opened.window.workspace.document.apply("Slow down", with_tempo(opened.score, 0, 1.0))
    folder = tmp_path / "tracks"
    dialog = dialog_of(opened, folder)
    opened.qtbot.mouseClick(dialog.export, Qt.MouseButton.LeftButton)
    assert not dialog.voices[Voice.BASS].isEnabled()
    opened.qtbot.waitUntil(lambda: dialog.bar.value() > 0)
    opened.click(80.5, 60)
    assert opened.score.pitches[0, 80] == 60
    opened.qtbot.mouseClick(dialog.cancel, Qt.MouseButton.LeftButton)
    opened.qtbot.waitUntil(lambda: not dialog.exporter.running)
    assert dialog.state.text() == "Cancelled; nothing was written."
    assert not folder.exists()


def test_a_window_that_closes_ends_it(
    open_window: Callable[..., OpenWindow], tmp_path: Path
) -> None:
    opened = open_window()
    paint(opened, *VOICES, steps=64)
    opened.window.workspace.document.apply("Slow down", with_tempo(opened.score, 0, 1.0))
    folder = tmp_path / "tracks"
    dialog = dialog_of(opened, folder)
    opened.qtbot.mouseClick(dialog.export, Qt.MouseButton.LeftButton)
    opened.window.close()
    assert not dialog.exporter.running
    assert not list(tmp_path.glob("*/*.mp3"))


def test_what_can_not_be_exported_is_a_notice(opened: OpenWindow, tmp_path: Path) -> None:
    dialog = dialog_of(opened, tmp_path)
    opened.qtbot.mouseClick(dialog.export, Qt.MouseButton.LeftButton)
    assert "nothing to practise" in opened.window.board.shown[-1].summary
    paint(opened, Voice.BASS)
    blocked = tmp_path / "file"
    blocked.write_text("no folder")
    dialog = dialog_of(opened, blocked / "tracks")
    export(opened, dialog)
    notice = opened.window.board.shown[-1]
    assert notice.level is Level.ERROR
    assert str(blocked) in notice.summary
    assert dialog.isVisible()


def test_the_folder_is_chosen_and_follows_the_piece(
    opened: OpenWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    opened.window._settings.folder = str(tmp_path)
    opened.window.actions_["practice"].trigger()
    dialog = opened.window.audio.practice_dialog
    assert dialog is not None
    assert dialog.folder.text() == str(tmp_path)
    chosen = tmp_path / "chosen"
    chosen.mkdir()
    monkeypatch.setattr(QFileDialog, "exec", lambda asked: 1)
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda asked: [str(chosen)])
    dialog._choose_folder()
    assert dialog.folder.text() == str(chosen)
    dialog.hide()
    opened.window.actions_["practice"].trigger()
    assert dialog.folder.text() == str(chosen)


def test_tracks_are_performed_as_playback_is(opened: OpenWindow, tmp_path: Path) -> None:
    paint(opened, *VOICES, steps=16)
    opened.window.sound._perform(Performance(1.0, 3))
    dialog = dialog_of(opened, tmp_path)
    dialog.count_in.setValue(0)
    dialog.format_box.setCurrentIndex(dialog.format_box.findData(".mid"))
    export(opened, dialog)
    file = mido.MidiFile(tmp_path / "Untitled - Alto.mid")
    starts = [next(m.time for m in track if m.type == "note_on") for track in file.tracks[1:]]
    assert min(starts) > 0
    assert len(set(starts)) > 1


def test_long_names_of_voices_are_shown_in_full(opened: OpenWindow, tmp_path: Path) -> None:
    opened.window.workspace.document.load(opened.score.replace(ensemble="ssaa"), "Open")
    dialog = dialog_of(opened, tmp_path)
    boxes = dialog.voices.values()
    assert next(box.text() for box in boxes) == "Soprano 1"
    opened.qtbot.waitUntil(lambda: all(b.width() >= b.sizeHint().width() for b in boxes))
