from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from musegui.core.notes import Note, voice_notes, with_voice_notes
from musegui.core.score import Score
from musegui.core.voices import Voice
from musegui.files.project.autosave import Autosave, find_recoveries
from musegui.files.project.project_file import Project, read_project, write_project
from musegui.gui.document.autosaver import Autosaver
from musegui.gui.settings.settings import Settings
from tests.gui.conftest import OpenWindow

S = Voice.SOPRANO
PAINTING = Path(__file__).with_name("painting.py")

LEAVE_BEHIND = """
import os, sys
from pathlib import Path
from musegui.files.project.autosave import Autosave
from musegui.files.project.project_file import read_project
Autosave(Path(sys.argv[1])).keep(read_project(sys.argv[2]))
os._exit(1)
"""


def melody(pitch: int) -> Score:
    return with_voice_notes(Score.empty(128), S, [Note(S, 0, 16, pitch)], lock=True)


def autosaver_of(opened: OpenWindow, folder: Path) -> Autosaver:
    opened.window.files.autosave_in(folder)
    autosaver = opened.window.files._autosaver
    assert autosaver is not None
    return autosaver


def crash(folder: Path, project: Project) -> None:
    """Let a process keep a project and end without a word."""
    given = folder.with_name("given.muse")
    write_project(project, given)
    subprocess.run([sys.executable, "-c", LEAVE_BEHIND, folder, given])
    given.unlink()


def press(opened: OpenWindow, words: str) -> None:
    buttons = opened.window.board.rows[-1].findChildren(QPushButton)
    next(button for button in buttons if button.text() == words).click()


def test_a_change_is_kept_and_what_is_saved_or_undone_is_not(
    opened: OpenWindow, tmp_path: Path
) -> None:
    autosaver = autosaver_of(opened, tmp_path / "autosave")
    assert not autosaver.waiting
    assert not (tmp_path / "autosave").exists()
    autosaver._timer.setInterval(50)
    opened.click(4.5, 72)
    assert autosaver.waiting
    kept = autosaver._autosave.path
    opened.qtbot.waitUntil(kept.exists)
    assert read_project(kept).score == opened.score
    assert not autosaver.waiting
    opened.window.workspace.document.undo()
    opened.qtbot.waitUntil(lambda: not kept.exists())
    opened.window.workspace.document.redo()
    opened.qtbot.waitUntil(kept.exists)
    assert read_project(kept).origin == ""
    opened.window.files.path = tmp_path / "song.muse"
    assert opened.window.files.save()
    opened.qtbot.waitUntil(lambda: not kept.exists())
    opened.click(20.5, 72)
    opened.qtbot.waitUntil(kept.exists)
    assert read_project(kept).origin == str(tmp_path / "song.muse")
    opened.window.close()
    assert os.listdir(tmp_path / "autosave") == []


def test_what_a_running_fill_shows_is_not_kept(opened: OpenWindow, tmp_path: Path) -> None:
    autosaver = autosaver_of(opened, tmp_path / "autosave")
    opened.click(4.5, 72)
    painted = opened.score
    edit = opened.window.workspace.document.begin("Harmonize")
    edit.preview(melody(60))
    autosaver.keep()
    opened.qtbot.waitUntil(autosaver._autosave.path.exists)
    assert read_project(autosaver._autosave.path).score == painted
    assert edit.is_open
    edit.cancel()


def test_after_a_crash_the_work_comes_back_as_a_change_to_what_was_saved(
    opened: OpenWindow, tmp_path: Path
) -> None:
    folder, song = tmp_path / "autosave", tmp_path / "song.muse"
    write_project(Project(melody(60)), song)
    crash(folder, Project(melody(67), seed=77, keep_seed=True, origin=str(song)))
    [left] = folder.iterdir()
    autosaver = autosaver_of(opened, folder)
    assert "“song.muse”" in opened.window.board.shown[0].summary
    press(opened, "Recover")
    assert voice_notes(opened.score, S) == [Note(S, 0, 16, 67)]
    assert opened.window.isWindowModified()
    assert opened.window.files.path == song
    assert opened.window.fill_panel.take_seed() == 77
    opened.qtbot.waitUntil(lambda: not left.exists())
    assert read_project(autosaver._autosave.path).score == melody(67)
    opened.window.workspace.document.undo()
    assert opened.score == melody(60)
    assert not opened.window.isWindowModified()
    opened.qtbot.waitUntil(lambda: not autosaver._autosave.path.exists())


def test_untitled_work_and_work_on_a_file_that_is_gone_come_back_too(
    opened: OpenWindow, tmp_path: Path
) -> None:
    crash(tmp_path / "autosave", Project(melody(60), origin=str(tmp_path / "gone.muse")))
    autosaver_of(opened, tmp_path / "autosave")
    press(opened, "Recover")
    assert opened.score == melody(60)
    assert opened.window.files.path == tmp_path / "gone.muse"
    assert opened.window.isWindowModified()
    opened.window.files.close()
    crash(tmp_path / "autosave", Project(melody(64)))
    autosaver_of(opened, tmp_path / "autosave")
    assert "an untitled piece" in opened.window.board.shown[-1].summary
    press(opened, "Recover")
    assert opened.score == melody(64)
    assert opened.window.files.path is None


def test_what_is_not_wanted_is_discarded_and_what_is_not_decided_offered_again(
    opened: OpenWindow, tmp_path: Path
) -> None:
    folder = tmp_path / "autosave"
    crash(folder, Project(melody(60)))
    autosaver_of(opened, folder)
    opened.window.files.may_discard = lambda: False  # type: ignore[method-assign]
    press(opened, "Recover")
    assert opened.score != melody(60)
    assert len(opened.window.board.shown) == 1
    opened.window.files.close()
    assert len(os.listdir(folder)) == 1
    opened.window.board._take_down(opened.window.board.rows[0])
    autosaver_of(opened, folder)
    press(opened, "Discard")
    assert os.listdir(folder) == []
    opened.window.files.may_discard = lambda: True  # type: ignore[method-assign]


def test_a_folder_that_can_not_be_written_is_a_warning(opened: OpenWindow, tmp_path: Path) -> None:
    (tmp_path / "autosave").touch()
    autosaver = autosaver_of(opened, tmp_path / "autosave")
    opened.click(4.5, 72)
    autosaver.keep()
    opened.qtbot.waitUntil(lambda: bool(opened.window.board.shown))
    assert "Save it soon" in opened.window.board.shown[0].summary


@pytest.mark.soak
def test_a_killed_window_loses_at_most_ten_seconds(tmp_path: Path) -> None:
    painters = []
    for seed in range(12):
        (tmp_path / str(seed)).mkdir()
        command = [sys.executable, str(PAINTING), str(tmp_path / str(seed)), str(seed)]
        painters.append(subprocess.Popen(command, stdout=subprocess.PIPE, text=True))
    lost_seconds = []
    for seed, painter in enumerate(painters):
        assert painter.stdout is not None
        painter.stdout.readline()
        time.sleep(random.Random(seed).uniform(0, 5) + (9 if seed == 0 else 0))
        painter.kill()
        lines = [line.split() for line in painter.communicate()[0].split("\n")[:-1]]
        made = {int(number): float(seconds) for number, seconds in lines}
        song, folder = tmp_path / str(seed) / "song.muse", tmp_path / str(seed) / "autosave"
        found = [read_project(song)] if song.exists() else []
        recoveries = find_recoveries(folder)
        found += [recovery.project for recovery in recoveries]
        for recovery in recoveries:
            recovery.discard()
        newest = max(round(project.score.tempos[0].bpm) - 60 for project in found)
        first_lost = made.get(newest + 1)
        lost_seconds.append(max(made.values()) - first_lost if first_lost is not None else 0.0)
    print(sorted(round(seconds, 1) for seconds in lost_seconds))
    assert max(lost_seconds) <= 10
    assert max(lost_seconds) > 1


def test_two_windows_keep_apart(opened: OpenWindow, tmp_path: Path) -> None:
    folder = tmp_path / "autosave"
    other = Autosave(folder)
    other.keep(Project(melody(60)))
    autosaver_of(opened, folder)
    assert opened.window.board.shown == []
    other.close()


KEEPING = """
import sys, time; from pathlib import Path
from musegui.core.score import Score
from musegui.files.project.autosave import Autosave
from musegui.files.project.project_file import Project
autosave = Autosave(Path(sys.argv[1]))
autosave.keep(Project(Score.empty(16), origin=f"/{sys.argv[2]}.muse"))
print("kept", flush=True); time.sleep(60)
"""


def test_two_programs_at_once_lose_neither_of_their_pieces(tmp_path: Path) -> None:
    commands = [[sys.executable, "-c", KEEPING, tmp_path, name] for name in ("one", "two")]
    programs = [subprocess.Popen(words, stdout=subprocess.PIPE, text=True) for words in commands]
    for program in programs:
        assert program.stdout is not None
        assert program.stdout.readline() == "kept\n"
    assert find_recoveries(tmp_path) == []
    for program in programs:
        program.kill()
        program.communicate()
    recoveries = find_recoveries(tmp_path)
    assert {recovery.name for recovery in recoveries} == {"one.muse", "two.muse"}
    for recovery in recoveries:
        recovery.release()


SETTING = """
import os, sys; from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from musegui.gui.settings.settings import Settings
app = QCoreApplication([])
settings = Settings(Path(sys.argv[1]))
settings.add_recent("/songs/mine.muse"); settings.export_suffix = ".svg"
QTimer.singleShot(1500, lambda: os.kill(os.getpid(), 9))
app.exec()
"""


def test_settings_survive_a_crash(tmp_path: Path) -> None:
    path = tmp_path / "settings.ini"
    died = subprocess.run([sys.executable, "-c", SETTING, path], check=False)
    assert died.returncode == -9
    settings = Settings(path)
    assert (settings.recent, settings.export_suffix) == (("/songs/mine.muse",), ".svg")
    (tmp_path / "damaged.ini").write_bytes(b"\0[files\nrecent=@Variant(\xff\n")
    assert Settings(tmp_path / "damaged.ini").recent == ()
