from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDrag, QDragEnterEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from musegui.core.notes import Note, score_notes
from musegui.core.voices import Voice
from musegui.files.midi.read import read_midi
from musegui.gui.document.drag_out import DragOut, _remove_stale
from tests.gui.conftest import OpenWindow


@pytest.fixture
def dragged(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Let go of every drag at once, and keep what was dragged."""
    paths: list[Path] = []

    def drop(drag: QDrag, *_: object) -> Qt.DropAction:
        paths.extend(Path(url.toLocalFile()) for url in drag.mimeData().urls())
        return Qt.DropAction.CopyAction

    monkeypatch.setattr(QDrag, "exec", drop)
    return paths


def pull(opened: OpenWindow, widget: QWidget) -> None:
    """Press, and move far enough for a drag."""
    opened.qtbot.mousePress(widget, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    for x in (12, 30):
        point = QPointF(x, 10)
        event = QMouseEvent(
            QEvent.Type.MouseMove,
            point,
            widget.mapToGlobal(point),
            Qt.MouseButton.NoButton,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(widget, event)


def test_a_voice_is_dragged_by_its_letter(opened: OpenWindow, dragged: list[Path]) -> None:
    opened.window.files.load_demo()
    badge = opened.window.voice_panel.rows[Voice.SOPRANO].badge
    pull(opened, badge)
    [path] = dragged
    assert path.name == "Demo melody soprano.mid"
    assert score_notes(read_midi(path)) == score_notes(opened.score)
    opened.window.close()
    assert not path.parent.exists()


def test_the_selection_is_dragged_from_the_bar_and_begins_at_once(
    opened: OpenWindow, dragged: list[Path]
) -> None:
    opened.window.files.load_demo()
    notes = score_notes(opened.score)
    opened.window.workspace.select(notes[4:8])
    pull(opened, opened.window.drag_handle)
    [path] = dragged
    assert path.name == "Demo melody selection.mid"
    start = notes[4].start
    moved = [Note(n.voice, n.start - start, n.duration, n.pitch) for n in notes[4:8]]
    assert score_notes(read_midi(path)) == moved


def test_a_click_chooses_the_voice_and_nothing_is_no_drag(
    opened: OpenWindow, dragged: list[Path]
) -> None:
    badge = opened.window.voice_panel.rows[Voice.BASS].badge
    opened.qtbot.mouseClick(badge, Qt.MouseButton.LeftButton)
    assert opened.window.workspace.voice is Voice.BASS
    pull(opened, badge)
    assert not dragged
    assert "no notes to drag out" in opened.window.board.shown[-1].summary


def test_what_is_dragged_out_does_not_come_in_again(opened: OpenWindow) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/tmp/a.mid")])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, data, buttons, keys)
    opened.window.dragEnterEvent(event)
    assert event.isAccepted()  # from elsewhere


def test_folders_of_programs_that_were_killed_are_removed(tmp_path: Path) -> None:
    old, new = tmp_path / "musegui-drag-old", tmp_path / "musegui-drag-new"
    for folder in (old, new):
        folder.mkdir()
        (folder / "a.mid").touch()
    os.utime(old, (0, 0))
    _remove_stale(tmp_path)
    assert new.exists()
    assert not old.exists()


def test_a_name_that_no_file_can_have_is_made_one(opened: OpenWindow) -> None:
    opened.window.files.load_demo()
    drag_out = DragOut(opened.window.workspace, opened.window._notices, lambda: "a/b: c?")
    path = drag_out.selection_file()
    assert path is not None
    assert path.name == "a_b_ c_.mid"
    drag_out.close()
