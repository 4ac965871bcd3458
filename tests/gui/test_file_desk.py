from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QLineEdit, QMessageBox

from musegui.core.fill import FillOptions, Strictness
from musegui.core.notes import Note, score_notes, voice_notes, with_voice_notes
from musegui.core.pitch import OPEN
from musegui.core.score import CADENCE_HERE, Score
from musegui.core.voices import VOICES, Voice
from musegui.files.midi_file import read_midi, write_midi
from musegui.files.project_file import Project, backup_path, encode_project, write_project

from .conftest import Desk

S, A = Voice.SOPRANO, Voice.ALTO


def answer_dialog(desk: Desk, name: str | None) -> None:
    """Type a name into the file dialog that is about to come up, or cancel it."""

    def answer() -> None:
        dialog = desk.window.findChild(QFileDialog)
        assert dialog is not None
        if name is None:
            dialog.reject()
        else:
            dialog.findChild(QLineEdit).setText(name)
            dialog.accept()

    QTimer.singleShot(100, desk.window, answer)


def four_voices() -> Score:
    score = Score.empty(32)
    for voice, pitch in zip(VOICES, (72, 67, 60, 48), strict=True):
        score = with_voice_notes(score, voice, [Note(voice, 0, 32, pitch)])
    return score


def test_all_of_a_project_comes_back(desk: Desk, tmp_path: Path) -> None:
    desk.click(4.5, 72)
    painted = desk.score
    desk.key(Qt.Key.Key_G)
    window = desk.window
    document, panel, files = window.workspace.document, window.fill_panel, window.files
    desk.qtbot.waitUntil(lambda: len(document.history) == 3)
    desk.window.actions_["cadence"].trigger()
    options = FillOptions(8, 96, 0.7, strictness=Strictness.OFF)
    panel.restore(options, 1234, keep_seed=True)
    score, confidence = desk.score, document.confidence
    files.path = tmp_path / "song.muse"
    assert files.save()
    assert files.new()
    panel.restore(FillOptions(), 5, keep_seed=False)
    assert files.open(tmp_path / "song.muse")
    assert desk.score == score
    assert (desk.score.locks == painted.locks).all()
    assert desk.score.cadences[0] == CADENCE_HERE
    assert (document.confidence == confidence).all()
    assert (panel.options, panel.take_seed()) == (options, 1234)
    assert not document.modified
    assert desk.window.windowTitle() == "song.muse[*] – musegui"


def test_a_document_without_a_file_asks_for_one_and_then_never_again(
    desk: Desk, tmp_path: Path
) -> None:
    desk.click(4.5, 72)
    answer_dialog(desk, None)
    assert not desk.window.files.save()
    assert desk.window.isWindowModified()
    answer_dialog(desk, str(tmp_path / "new song"))
    desk.window.actions_["save"].trigger()
    assert desk.window.files.path == tmp_path / "new song.muse"
    assert not desk.window.isWindowModified()
    desk.click(20.5, 72)
    desk.window.actions_["save"].trigger()
    assert not desk.window.isWindowModified()
    assert desk.window.files.open(backup_path(tmp_path / "new song.muse"))
    assert desk.window.files.path is None
    assert desk.window.files.name == "new song (backup)"
    assert voice_notes(desk.score, S) == [Note(S, 4, 4, 72)]


def test_exporting_midi_saves_nothing(desk: Desk, tmp_path: Path) -> None:
    desk.click(4.5, 72)
    answer_dialog(desk, str(tmp_path / "song"))
    desk.window.actions_["export_midi"].trigger()
    assert score_notes(read_midi(tmp_path / "song.mid")) == [Note(S, 4, 4, 72)]
    assert desk.window.isWindowModified()
    assert desk.window.files.path is None


def test_a_midi_file_is_imported_and_not_replaced_by_saving(desk: Desk, tmp_path: Path) -> None:
    score = with_voice_notes(Score.empty(32), S, [Note(S, 0, 32, 72)])
    write_midi(score, tmp_path / "tune.mid")
    before = (tmp_path / "tune.mid").read_bytes()
    answer_dialog(desk, str(tmp_path / "tune.mid"))
    desk.window.actions_["open"].trigger()
    assert desk.window.files.name == "tune"
    assert desk.score.locks[S].all()
    assert (desk.score.pitches[1:] == OPEN).all()
    assert desk.window.board.shown == []
    suggested: list[str] = []

    def accept() -> None:
        dialog = desk.window.findChild(QFileDialog)
        suggested.extend(dialog.selectedFiles())
        dialog.accept()

    QTimer.singleShot(100, desk.window, accept)
    desk.window.actions_["save"].trigger()
    assert suggested == [str(tmp_path / "tune.muse")]
    assert (tmp_path / "tune.muse").exists()
    assert (tmp_path / "tune.mid").read_bytes() == before


def test_of_a_midi_file_in_four_voices_the_soprano_is_the_users(desk: Desk, tmp_path: Path) -> None:
    write_midi(four_voices(), tmp_path / "chorale.mid")
    assert desk.window.files.open(tmp_path / "chorale.mid")
    assert desk.score.locks[S].all()
    assert not desk.score.locks[1:].any()
    assert not desk.window.workspace.document.modified
    [notice] = desk.window.board.shown
    assert "the soprano is yours" in notice.summary
    desk.key(Qt.Key.Key_G)
    desk.qtbot.waitUntil(lambda: bool((desk.score.pitches[1:] == 55).all()))
    desk.qtbot.waitUntil(lambda: not desk.window._bridge.running)
    desk.window.workspace.document.undo()
    [(_, lock_all)] = notice.remedies
    lock_all()
    assert desk.score.locks.all()
    assert (desk.score.pitches == four_voices().pitches).all()


def test_of_a_midi_file_in_three_voices_all_are_the_users(desk: Desk, tmp_path: Path) -> None:
    score = four_voices()
    pitches = score.pitches.copy()
    pitches[A] = OPEN
    write_midi(score.replace(pitches=pitches), tmp_path / "trio.mid")
    assert desk.window.files.open(tmp_path / "trio.mid")
    assert desk.score.locks.all(axis=1).tolist() == [True, False, True, True]
    assert desk.window.board.shown == []


def test_a_project_that_is_dropped_on_the_window_opens(desk: Desk, tmp_path: Path) -> None:
    write_project(Project(four_voices()), tmp_path / "dropped.muse")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "dropped.muse"))])
    event = QDropEvent(
        QPointF(50, 50), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    desk.window.dropEvent(event)
    assert desk.score == four_voices()
    assert desk.window.files.path == tmp_path / "dropped.muse"


def test_a_project_of_a_newer_musegui_opens_with_a_warning(desk: Desk, tmp_path: Path) -> None:
    import json
    import zipfile
    from io import BytesIO

    with zipfile.ZipFile(BytesIO(encode_project(Project(four_voices())))) as archive:
        entries = {name: archive.read(name) for name in archive.namelist()}
    table = json.loads(entries["project.json"]) | {"version": [1, 99]}
    with zipfile.ZipFile(tmp_path / "newer.muse", "w") as archive:
        for name, data in (entries | {"project.json": json.dumps(table).encode()}).items():
            archive.writestr(name, data)
    assert desk.window.files.open(tmp_path / "newer.muse")
    assert desk.score == four_voices()
    assert "newer musegui" in desk.window.board.shown[0].summary


def test_the_shortest_project_opens(desk: Desk, tmp_path: Path) -> None:
    write_project(Project(Score.empty(0)), tmp_path / "nothing.muse")
    assert desk.window.files.open(tmp_path / "nothing.muse")
    desk.window.started_afresh()
    desk.window.view.show_all()
    desk.window.view.roll.grab()
    desk.click(4.5, 72)
    assert score_notes(desk.score) == [Note(S, 4, 4, 72)]


@pytest.mark.parametrize(
    ("button", "closes", "saved"),
    [("Save", True, True), ("Discard", True, False), ("Cancel", False, False)],
)
def test_closing_asks_what_to_do_with_changes(
    make_desk: Callable[..., Desk], tmp_path: Path, button: str, closes: bool, saved: bool
) -> None:
    desk = make_desk()
    del desk.window.files.may_discard
    desk.window.files.path = tmp_path / "song.muse"
    desk.click(4.5, 72)

    def answer() -> None:
        [question] = desk.window.findChildren(QMessageBox)
        question.button(QMessageBox.StandardButton[button]).click()

    QTimer.singleShot(100, desk.window, answer)
    assert desk.window.close() == closes
    assert (tmp_path / "song.muse").exists() == saved
    desk.window.files.may_discard = lambda: True  # type: ignore[method-assign]


def test_a_disk_that_takes_nothing_is_a_notice_and_the_document_stays_modified(
    desk: Desk, tmp_path: Path
) -> None:
    desk.click(4.5, 72)
    desk.window.files.path = tmp_path / "gone" / "song.muse"
    desk.window.actions_["save"].trigger()
    assert "there is no such folder" in desk.window.board.shown[0].summary
    assert desk.window.isWindowModified()
    assert np.any(desk.score.locks)
