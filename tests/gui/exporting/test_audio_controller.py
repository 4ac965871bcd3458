"""Audio files made from the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import soundfile
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox

from musegui.core.editing.edits import paint_notes
from musegui.core.notes import Note
from musegui.core.timegrid import TempoChange
from musegui.core.voices import Voice
from musegui.engine.synth.audio_export import RenderOptions
from musegui.gui.common.notices import Level
from musegui.gui.exporting.audio_export_dialog import AudioDialog
from musegui.gui.settings.settings import Settings
from tests.gui.conftest import OpenWindow

Key = Qt.Key
Mod = Qt.KeyboardModifier
Button = QMessageBox.StandardButton


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.ini")


def export_of(opened: OpenWindow) -> AudioDialog:
    opened.key(Key.Key_E, Mod.ControlModifier | Mod.ShiftModifier)
    dialog = opened.window.audio.dialog
    assert dialog is not None
    return dialog


def paint(opened: OpenWindow, steps: int = 4) -> None:
    notes = [Note(Voice.SOPRANO, 0, steps, 72), Note(Voice.BASS, 0, steps, 48)]
    opened.window.workspace.document.apply("Paint", paint_notes(opened.score, notes))


def answer_with(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setattr(QFileDialog, "exec", lambda dialog: 1)
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda dialog: [str(path)])


def wait_for_end(opened: OpenWindow, dialog: AudioDialog) -> None:
    opened.qtbot.waitUntil(lambda: not dialog.exporter.running)


def test_audio_is_exported_as_it_is_heard(
    opened: OpenWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, settings: Settings
) -> None:
    paint(opened)
    opened.key(Key.Key_S)
    opened.key(Key.Key_S, Mod.ShiftModifier)
    dialog = export_of(opened)
    dialog.stems_box.setCurrentIndex(1)
    dialog.format_box.setCurrentIndex(1)
    dialog.rate_box.setCurrentIndex(dialog.rate_box.findData(22_050))
    answer_with(monkeypatch, tmp_path / "tune.flac")
    opened.qtbot.mouseClick(dialog.export, Qt.MouseButton.LeftButton)
    assert dialog.bar.isVisible()
    assert not dialog.export.isEnabled()
    wait_for_end(opened, dialog)
    assert sorted(path.name for path in tmp_path.glob("*.flac")) == ["tune-soprano.flac"]
    assert soundfile.info(tmp_path / "tune-soprano.flac").samplerate == 22_050
    notice = opened.window.board.shown[-1]
    assert notice.level is Level.INFO
    assert notice.summary.startswith("Exported tune-soprano.flac")
    assert not dialog.isVisible()
    options = RenderOptions(sample_rate=22_050, stems=True)
    again = Settings(Path(settings.store.fileName()))
    assert (again.audio_export, again.audio_suffix) == (options, ".flac")


def test_while_it_renders_the_window_edits_and_cancel_leaves_nothing(
    opened: OpenWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    paint(opened, 64)
    document = opened.window.workspace.document
    document.apply("Slow down", opened.score.replace(tempos=(TempoChange(0, 1.0),)))
    dialog = export_of(opened)
    dialog.start(tmp_path / "long.wav")
    opened.qtbot.waitUntil(lambda: dialog.bar.value() > 0)
    opened.click(80.5, 60)
    assert opened.score.pitches[0, 80] == 60
    opened.qtbot.mouseClick(dialog.cancel, Qt.MouseButton.LeftButton)
    wait_for_end(opened, dialog)
    assert dialog.state.text() == "Cancelled; nothing was written."
    assert [path.name for path in tmp_path.iterdir()] == ["settings.ini"]


def test_a_window_that_closes_ends_its_export(
    open_window: Callable[..., OpenWindow], tmp_path: Path
) -> None:
    opened = open_window()
    paint(opened, 64)
    document = opened.window.workspace.document
    document.apply("Slow down", opened.score.replace(tempos=(TempoChange(0, 1.0),)))
    dialog = export_of(opened)
    dialog.start(tmp_path / "long.wav")
    opened.window.close()
    assert not dialog.exporter.running
    assert not list(tmp_path.glob("*.wav"))


def test_what_can_not_be_exported_is_a_notice(opened: OpenWindow, tmp_path: Path) -> None:
    dialog = export_of(opened)
    dialog.start(tmp_path / "empty.wav")
    wait_for_end(opened, dialog)
    notice = opened.window.board.shown[-1]
    assert notice.level is Level.ERROR
    assert "nothing to render" in notice.summary
    assert dialog.isVisible()


@pytest.mark.parametrize(
    "answer", [QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.Cancel]
)
def test_stems_ask_before_they_replace_files(
    opened: OpenWindow,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    answer: Button,
) -> None:
    paint(opened)
    old = tmp_path / "tune-bass.wav"
    old.write_bytes(b"precious")
    asked: list[str] = []

    def reply(question: QMessageBox) -> Button:
        asked.append(question.text())
        return answer

    monkeypatch.setattr(QMessageBox, "exec", reply)
    answer_with(monkeypatch, tmp_path / "tune.wav")
    dialog = export_of(opened)
    dialog.stems_box.setCurrentIndex(1)
    opened.qtbot.mouseClick(dialog.export, Qt.MouseButton.LeftButton)
    wait_for_end(opened, dialog)
    assert asked == ["Replace tune-bass.wav?"]
    assert (old.read_bytes() == b"precious") == (answer == Button.Cancel)
