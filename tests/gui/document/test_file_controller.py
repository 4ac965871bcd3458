from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import mido
import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QLineEdit, QMessageBox

from musegui.core.errors import UserError
from musegui.core.fill.fill_options import FillOptions, Strictness
from musegui.core.notes import Note, score_notes, voice_notes, with_voice_notes
from musegui.core.performance import Performance
from musegui.core.pitch import OPEN
from musegui.core.score import CADENCE_HERE, Score
from musegui.core.voices import VOICES, Voice
from musegui.files.midi.read import read_midi
from musegui.files.midi.write import write_midi
from musegui.files.notation.musicxml.writing.writer import write_notation
from musegui.files.project.project_file import (
    Project,
    backup_path,
    encode_project,
    read_project,
    write_project,
)
from musegui.gui.common.notices import Notice
from musegui.gui.document import importer
from musegui.gui.document.import_dialog import ImportDialog
from musegui.gui.document.recent_menu import RecentMenu
from musegui.gui.exporting.export_dialog import ExportDialog
from tests.gui.conftest import OpenWindow

S, A = Voice.SOPRANO, Voice.ALTO


def answer_dialog(opened: OpenWindow, name: str | None) -> None:
    """Type a name into the file dialog that is about to come up, or cancel it."""

    def answer() -> None:
        dialog = opened.window.findChild(QFileDialog)
        assert dialog is not None
        if name is None:
            dialog.reject()
        else:
            dialog.findChild(QLineEdit).setText(name)
            dialog.accept()

    QTimer.singleShot(100, opened.window, answer)


def four_voices() -> Score:
    score = Score.empty(32)
    for voice, pitch in zip(VOICES, (72, 67, 60, 48), strict=True):
        score = with_voice_notes(score, voice, [Note(voice, 0, 32, pitch)])
    return score


def test_all_of_a_project_comes_back(opened: OpenWindow, tmp_path: Path) -> None:
    opened.click(4.5, 72)
    painted = opened.score
    opened.key(Qt.Key.Key_G)
    window = opened.window
    document, panel, files = window.workspace.document, window.fill_panel, window.files
    opened.qtbot.waitUntil(lambda: len(document.history) == 3)
    opened.window.actions_["cadence"].trigger()
    options = FillOptions(8, 96, 0.7, strictness=Strictness.OFF)
    panel.restore(options, 1234, keep_seed=True)
    score, confidence = opened.score, document.confidence
    files.path = tmp_path / "song.muse"
    assert files.save()
    assert files.new()
    panel.restore(FillOptions(), 5, keep_seed=False)
    assert files.open(tmp_path / "song.muse")
    assert opened.score == score
    assert (opened.score.locks == painted.locks).all()
    assert opened.score.cadences[0] == CADENCE_HERE
    assert (document.confidence == confidence).all()
    assert (panel.options, panel.take_seed()) == (options, 1234)
    assert not document.modified
    assert opened.window.windowTitle() == "song.muse[*] – musegui"


def test_a_document_without_a_file_asks_for_one_and_then_never_again(
    opened: OpenWindow, tmp_path: Path
) -> None:
    opened.click(4.5, 72)
    answer_dialog(opened, None)
    assert not opened.window.files.save()
    assert opened.window.isWindowModified()
    answer_dialog(opened, str(tmp_path / "new song"))
    opened.window.actions_["save"].trigger()
    assert opened.window.files.path == tmp_path / "new song.muse"
    assert not opened.window.isWindowModified()
    opened.click(20.5, 72)
    opened.window.actions_["save"].trigger()
    assert not opened.window.isWindowModified()
    assert opened.window.files.open(backup_path(tmp_path / "new song.muse"))
    assert opened.window.files.path is None
    assert opened.window.files.name == "new song (backup)"
    assert voice_notes(opened.score, S) == [Note(S, 4, 4, 72)]


def export(opened: OpenWindow, path: Path, *, closed: bool = True) -> None:
    """Answer the export dialog, and wait for the file."""
    opened.window.actions_["export"].trigger()
    [dialog] = [d for d in opened.window.findChildren(ExportDialog) if d.isVisible()]
    dialog.format.setCurrentIndex(dialog.format.findData(path.suffix))
    dialog.staves.setCurrentIndex(dialog.staves.findData(closed))
    dialog.name.setText(str(path.with_suffix("")))
    with opened.qtbot.waitSignal(opened.window.exports.exporter.written):
        dialog.accept()


def test_exporting_midi_saves_nothing(opened: OpenWindow, tmp_path: Path) -> None:
    opened.click(4.5, 72)
    export(opened, tmp_path / "song.mid")
    assert score_notes(read_midi(tmp_path / "song.mid")) == [Note(S, 4, 4, 72)]
    assert opened.window.isWindowModified()
    assert opened.window.files.path is None


def test_midi_is_exported_as_it_is_played_or_exact(opened: OpenWindow, tmp_path: Path) -> None:
    score = four_voices()
    opened.window.workspace.document.load(score, "Four voices")
    path, exact = tmp_path / "song.mid", tmp_path / "exact.mid"
    write_midi(score, exact)
    export(opened, path)
    assert path.read_bytes() == exact.read_bytes()
    performance = opened.window._settings.performance = Performance(0.7, 2)
    write_midi(score, tmp_path / "played.mid", performance=performance)
    path.unlink()
    export(opened, path)
    assert path.read_bytes() == (tmp_path / "played.mid").read_bytes()
    opened.window._settings.export_performed = False
    path.unlink()
    export(opened, path)
    assert path.read_bytes() == exact.read_bytes()


def test_a_midi_file_is_imported_and_not_replaced_by_saving(
    opened: OpenWindow, tmp_path: Path
) -> None:
    score = with_voice_notes(Score.empty(32), S, [Note(S, 0, 32, 72)])
    write_midi(score, tmp_path / "tune.mid")
    before = (tmp_path / "tune.mid").read_bytes()
    answer_dialog(opened, str(tmp_path / "tune.mid"))
    opened.window.actions_["open"].trigger()
    assert opened.window.files.name == "tune"
    assert opened.score.locks[S].all()
    assert (opened.score.pitches[1:] == OPEN).all()
    assert opened.window.board.shown == []
    suggested: list[str] = []

    def accept() -> None:
        dialog = opened.window.findChild(QFileDialog)
        suggested.extend(dialog.selectedFiles())
        dialog.accept()

    QTimer.singleShot(100, opened.window, accept)
    opened.window.actions_["save"].trigger()
    assert suggested == [str(tmp_path / "tune.muse")]
    assert (tmp_path / "tune.muse").exists()
    assert (tmp_path / "tune.mid").read_bytes() == before


def test_of_a_midi_file_in_four_voices_the_soprano_is_the_users(
    opened: OpenWindow, tmp_path: Path
) -> None:
    write_midi(four_voices(), tmp_path / "chorale.mid")
    assert opened.window.files.open(tmp_path / "chorale.mid")
    assert opened.score.locks[S].all()
    assert not opened.score.locks[1:].any()
    assert not opened.window.workspace.document.modified
    [notice] = opened.window.board.shown
    assert "Only the soprano is locked" in notice.summary
    opened.key(Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    opened.qtbot.waitUntil(lambda: bool((opened.score.pitches[1:] == 55).all()))
    opened.qtbot.waitUntil(lambda: not opened.window._bridge.running)
    opened.window.workspace.document.undo()
    [(_, lock_all)] = notice.remedies
    lock_all()
    assert opened.score.locks.all()
    assert (opened.score.pitches == four_voices().pitches).all()


def test_of_a_midi_file_in_three_voices_all_are_the_users(
    opened: OpenWindow, tmp_path: Path
) -> None:
    score = four_voices()
    pitches = score.pitches.copy()
    pitches[A] = OPEN
    write_midi(score.replace(pitches=pitches), tmp_path / "trio.mid")
    assert opened.window.files.open(tmp_path / "trio.mid")
    assert opened.score.locks.all(axis=1).tolist() == [True, False, True, True]
    assert opened.window.board.shown == []


def test_a_project_that_is_dropped_on_the_window_opens(opened: OpenWindow, tmp_path: Path) -> None:
    write_project(Project(four_voices()), tmp_path / "dropped.muse")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "dropped.muse"))])
    event = QDropEvent(
        QPointF(50, 50), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    opened.window.dropEvent(event)
    assert opened.score == four_voices()
    assert opened.window.files.path == tmp_path / "dropped.muse"


def test_a_project_of_a_newer_musegui_opens_with_a_warning(
    opened: OpenWindow, tmp_path: Path
) -> None:
    import json
    import zipfile
    from io import BytesIO

    with zipfile.ZipFile(BytesIO(encode_project(Project(four_voices())))) as archive:
        entries = {name: archive.read(name) for name in archive.namelist()}
    table = json.loads(entries["project.json"]) | {"version": [1, 99]}
    with zipfile.ZipFile(tmp_path / "newer.muse", "w") as archive:
        for name, data in (entries | {"project.json": json.dumps(table).encode()}).items():
            archive.writestr(name, data)
    assert opened.window.files.open(tmp_path / "newer.muse")
    assert opened.score == four_voices()
    assert "newer musegui" in opened.window.board.shown[0].summary


def test_the_shortest_project_opens(opened: OpenWindow, tmp_path: Path) -> None:
    write_project(Project(Score.empty(0)), tmp_path / "nothing.muse")
    assert opened.window.files.open(tmp_path / "nothing.muse")
    opened.window.view.show_all()
    opened.window.view.roll.grab()
    for name in ("chord", "signature", "cadence", "why"):
        opened.window.actions_.run(name)
    opened.click(4.5, 72)
    assert score_notes(opened.score) == [Note(S, 4, 4, 72)]


@pytest.mark.parametrize(
    ("button", "closes", "saved"),
    [("Save", True, True), ("Discard", True, False), ("Cancel", False, False)],
)
def test_closing_asks_what_to_do_with_changes(
    open_window: Callable[..., OpenWindow], tmp_path: Path, button: str, closes: bool, saved: bool
) -> None:
    opened = open_window()
    del opened.window.files.may_discard
    opened.window.files.path = tmp_path / "song.muse"
    opened.click(4.5, 72)

    def answer() -> None:
        [question] = opened.window.findChildren(QMessageBox)
        question.button(QMessageBox.StandardButton[button]).click()

    QTimer.singleShot(100, opened.window, answer)
    assert opened.window.close() == closes
    assert (tmp_path / "song.muse").exists() == saved
    opened.window.files.may_discard = lambda: True  # type: ignore[method-assign]


def test_a_disk_that_takes_nothing_is_a_notice_and_the_document_stays_modified(
    opened: OpenWindow, tmp_path: Path
) -> None:
    opened.click(4.5, 72)
    opened.window.files.path = tmp_path / "gone" / "song.muse"
    opened.window.actions_["save"].trigger()
    assert "there is no such folder" in opened.window.board.shown[0].summary
    assert opened.window.isWindowModified()
    assert np.any(opened.score.locks)


def test_musicxml_is_read_without_the_window_waiting(opened: OpenWindow, tmp_path: Path) -> None:
    write_notation(four_voices(), tmp_path / "chorale.musicxml")
    assert not opened.window.files.open(tmp_path / "chorale.musicxml")
    opened.qtbot.waitUntil(lambda: opened.window.files.name == "chorale")
    assert (opened.score.pitches == four_voices().pitches).all()
    assert "Only the soprano is locked" in opened.window.board.shown[-1].summary


def test_damaged_musicxml_is_a_notice(opened: OpenWindow, tmp_path: Path) -> None:
    (tmp_path / "bad.musicxml").write_text("<score-partwise><part>")
    opened.window.files.open(tmp_path / "bad.musicxml")
    opened.qtbot.waitUntil(
        lambda: any("is damaged at line 1" in n.summary for n in opened.window.board.shown),
    )


def test_where_it_is_unclear_which_track_is_which_voice_a_dialog_asks(
    opened: OpenWindow, tmp_path: Path
) -> None:
    file = mido.MidiFile()
    for pitch, channel in ((72, 0), (43, 1), (38, 9)):
        track = mido.MidiTrack()
        for time in (0, 470):
            track.append(mido.Message("note_on", channel=channel, note=pitch, time=time))
            track.append(mido.Message("note_off", channel=channel, note=pitch, time=480))
        file.tracks.append(track)
    file.save(tmp_path / "band.mid")
    assert not opened.window.files.open(tmp_path / "band.mid")
    [dialog] = opened.window.findChildren(ImportDialog)
    assert dialog.parts == ((S,), (Voice.BASS,), ())
    dialog.choices[1].setCurrentIndex(dialog.choices[0].currentIndex())
    ok = dialog.buttons.buttons()[0]
    dialog.choices[0].setCurrentIndex(0)
    assert ok.isEnabled()
    for choice in dialog.choices:
        choice.setCurrentIndex(0)
    assert not ok.isEnabled()
    assert "no voice chosen" in dialog.summary.text()
    dialog.choices[1].setCurrentIndex(3)
    dialog.accept()
    assert {note.voice for note in score_notes(opened.score)} == {Voice.TENOR}
    assert opened.window.files.name == "band"
    assert "Tracks left out: track 1, track 3." in opened.window.board.shown[-1].summary


def test_what_a_dialog_suggests_can_be_imported(opened: OpenWindow, tmp_path: Path) -> None:
    file = mido.MidiFile()
    for channel, chord in enumerate(((40,), (52, 55, 60, 64, 67), (69,), (47, 50, 53, 57, 59, 62))):
        track = mido.MidiTrack()
        for kind, time in (("note_on", 0), ("note_off", 480)):
            for number, pitch in enumerate(chord):
                message = mido.Message(kind, channel=channel, note=pitch, time=time * (not number))
                track.append(message)
        file.tracks.append(track)
    file.save(tmp_path / "band.mid")
    assert not opened.window.files.open(tmp_path / "band.mid")
    [dialog] = opened.window.findChildren(ImportDialog)
    assert dialog.parts == ((), (), (S,), ())
    assert dialog.buttons.buttons()[0].isEnabled()
    dialog.accept()
    assert [note.pitch for note in score_notes(opened.score)] == [69]


def test_a_clear_file_is_asked_about_if_the_user_wants_so(
    opened: OpenWindow, tmp_path: Path
) -> None:
    write_midi(four_voices(), tmp_path / "chorale.mid")
    assert not opened.window.files.open(tmp_path / "chorale.mid", ask_parts=True)
    [dialog] = opened.window.findChildren(ImportDialog)
    assert dialog.summary.text() == "Every note fits as it is."
    dialog.reject()
    assert opened.window.files.name == "Untitled"


def dialog_for(opened: OpenWindow, tune: str) -> ImportDialog:
    """Wait for the import dialog of a tune."""

    def shown() -> list[ImportDialog]:
        dialogs = opened.window.findChildren(ImportDialog)
        return [d for d in dialogs if d.isVisible() and d.tune.currentText() == tune]

    opened.qtbot.waitUntil(lambda: bool(shown()))
    return shown()[0]


def test_a_tune_of_several_is_chosen_and_its_repeats_are_played_or_not(
    opened: OpenWindow, tmp_path: Path
) -> None:
    tunes = "X:4\nT:first\nL:1/4\nK:C\nc d|\n\nX:4\nT:second\nL:1/4\nK:C\n|:e f:|\n"
    (tmp_path / "book.abc").write_text(tunes)
    opened.window.files.open(tmp_path / "book.abc")
    dialog = dialog_for(opened, "4 first")
    assert dialog.summary.text() == "Left out: 1 other tune."
    dialog.tune.setCurrentIndex(1)
    dialog.tune.activated.emit(1)
    dialog = dialog_for(opened, "4 second")
    assert "repeats were written out" in dialog.summary.text()
    dialog.repeats.click()
    opened.qtbot.waitUntil(lambda: not dialog_for(opened, "4 second").repeats.isChecked())
    dialog_for(opened, "4 second").accept()
    assert [note.pitch for note in score_notes(opened.score)] == [76, 77]


def test_repeats_that_make_no_sense_can_be_left_unplayed(
    opened: OpenWindow, tmp_path: Path
) -> None:
    (tmp_path / "lost.abc").write_text("X:1\nM:4/4\nL:1/4\nK:C\nc4|d4!D.S.!|\n")
    opened.window.files.open(tmp_path / "lost.abc")

    def told() -> list[Notice]:
        return [n for n in opened.window.board.shown if "no bar has a segno" in n.summary]

    opened.qtbot.waitUntil(lambda: bool(told()))
    [(words, open_once)] = told()[0].remedies
    assert words == "Open it once through"
    open_once()
    opened.qtbot.waitUntil(lambda: opened.window.files.name == "lost")
    assert [note.pitch for note in score_notes(opened.score)] == [72, 74]


@pytest.mark.parametrize("reading", ["notation_reader", "score_from_song"])
def test_what_fails_at_the_second_reading_is_told(
    opened: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, reading: str
) -> None:
    (tmp_path / "lost.abc").write_text("X:1\nM:4/4\nL:1/4\nK:C\nc4|d4!D.S.!|\n")
    opened.window.files.open(tmp_path / "lost.abc")
    board = opened.window.board
    opened.qtbot.waitUntil(lambda: any(n.remedies for n in board.shown))

    def fail(*_args: object, **_options: object) -> None:
        raise UserError("No process could be started.")

    monkeypatch.setattr(importer, reading, fail)
    board.shown[-1].remedies[0][1]()
    opened.qtbot.waitUntil(lambda: "No process" in opened.window.board.shown[-1].summary)
    assert opened.window.board.shown[-1].summary == "No process could be started."


@pytest.mark.parametrize("suffix", [".pdf", ".svg", ".png", ".musicxml", ".mxl"])
def test_the_score_is_exported_as(opened: OpenWindow, tmp_path: Path, suffix: str) -> None:
    opened.window.workspace.document.load(four_voices(), "Four voices")
    export(opened, tmp_path / f"song{suffix}", closed=False)
    data = (tmp_path / f"song{suffix}").read_bytes()
    starts = {".pdf": b"%PDF", ".svg": b"<svg", ".png": b"\x89PNG", ".mxl": b"PK"}
    assert data.startswith(starts.get(suffix, b"<?xml"))
    assert len(data) > 600
    opened.window.actions_["export"].trigger()
    [dialog] = [d for d in opened.window.findChildren(ExportDialog) if d.isVisible()]
    assert (dialog.suffix, dialog.closed) == (suffix, False)
    assert dialog.path.parent == tmp_path
    dialog.reject()


def test_files_used_last_are_listed_the_newest_first(opened: OpenWindow, tmp_path: Path) -> None:
    for name in ("a.mid", "b.mid", "a.mid"):
        write_midi(four_voices(), tmp_path / name)
        assert opened.window.files.open(tmp_path / name)
    (tmp_path / "b.mid").unlink()
    menu = opened.window.findChild(RecentMenu)
    menu.refill()
    assert [(action.text(), action.isEnabled()) for action in menu.actions()] == [
        ("a.mid", True), ("b.mid", False),
    ]  # fmt: skip
    opened.window.files.new()
    menu.actions()[0].trigger()
    assert opened.window.files.name == "a"


@pytest.mark.parametrize("agrees", [True, False])
def test_what_another_window_has_saved_is_not_replaced_without_asking(
    opened: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, agrees: bool
) -> None:
    path = tmp_path / "song.muse"
    write_project(Project(four_voices()), path)
    asked: list[str] = []

    def answer(box: QMessageBox) -> int:
        asked.append(box.text())
        kinds = QMessageBox.StandardButton
        return kinds.Yes if agrees else kinds.Cancel

    monkeypatch.setattr(QMessageBox, "exec", answer)
    files = opened.window.files
    assert files.open(path)
    opened.click(4.5, 74)
    assert files.save()
    opened.click(8.5, 74)
    assert files.save()
    assert asked == []
    theirs = Project(Score.empty(48))
    write_project(theirs, path)
    opened.click(12.5, 74)
    assert files.save() is agrees
    assert len(asked) == 1
    assert "song.muse was changed by another window or program" in asked[0]
    assert (read_project(path).score == theirs.score) is not agrees
    assert opened.window.workspace.document.modified is not agrees
    path.unlink()
    assert files.save()  # a file that has gone is nobody's work
    assert len(asked) == 1
