"""What another document leaves of the one before: nothing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from musegui.core.editing.edits import paint_notes
from musegui.core.fill.fill_options import FillOptions
from musegui.core.notes import Note, score_notes
from musegui.core.score import Score
from musegui.core.voices import VOICES, Voice
from musegui.files.midi.write import write_midi
from musegui.files.project.project_file import Project, write_project
from tests.gui.conftest import OpenWindow


def four_voices(folder: Path) -> Path:
    notes = [Note(voice, 0, 16, 72 - 7 * voice) for voice in VOICES]
    write_midi(paint_notes(Score.empty(64), notes), folder / "four.mid")
    return folder / "four.mid"


def harmonize(opened: OpenWindow) -> None:
    opened.window.actions_["harmonize"].trigger()
    opened.qtbot.waitUntil(lambda: not opened.window._bridge.running)


def project(folder: Path, options: FillOptions) -> Path:
    write_project(Project(Score.empty(64), options=options), folder / "song.muse")
    return folder / "song.muse"


def ways(opened: OpenWindow, folder: Path) -> dict[str, Callable[[], object]]:
    """Name the ways in which another document comes."""
    song = project(folder, FillOptions())
    write_midi(paint_notes(Score.empty(64), [Note(Voice.SOPRANO, 0, 4, 72)]), folder / "tune.mid")
    return {
        "new": opened.window.files.new,
        "demo": opened.window.actions_["demo"].trigger,
        "project": lambda: opened.window.files.open_instead(song),
        "midi": lambda: opened.window.files.open_instead(folder / "tune.mid"),
    }


WAYS = ("new", "demo", "project", "midi")


@pytest.mark.parametrize("way", WAYS)
def test_notices_about_a_document_go_with_it(opened: OpenWindow, tmp_path: Path, way: str) -> None:
    board = opened.window.board
    assert opened.window.files.open(four_voices(tmp_path))
    [notice] = board.shown
    [(words, _)] = notice.remedies
    opened.window._notices.warning("The synthesizer is out of breath.", lasting=True)
    ways(opened, tmp_path)[way]()
    assert [notice.summary for notice in board.shown] == ["The synthesizer is out of breath."]
    assert not any(b.text() == words and b.isVisible()
                   for b in opened.window.findChildren(QPushButton))  # fmt: skip


@pytest.mark.parametrize("way", WAYS)
def test_nothing_is_said_shown_or_chosen_that_was_the_last_document_s(
    opened: OpenWindow, tmp_path: Path, way: str
) -> None:
    window = opened.window
    at_first = window.fill_buttons.state_text
    load = ways(opened, tmp_path)[way]
    harmonize(opened)
    assert window.fill_buttons.state_text != at_first
    assert window.plot.trace
    window.workspace.choose_voice(Voice.BASS)
    window.actions_["only_voice"].trigger()
    load()
    assert window.fill_buttons.state_text == at_first
    assert not window.plot.trace
    assert window.workspace.voice is Voice.SOPRANO
    assert not window.workspace.hidden
    assert not window.fill.versions.exist
    assert not window.actions_["next_candidate"].isEnabled()


def test_what_a_project_asks_of_fills_is_no_default(
    opened: OpenWindow, open_window: Callable[..., OpenWindow], tmp_path: Path
) -> None:
    form = opened.window.fill_panel.form
    form.candidates.setValue(3)
    assert opened.window.files.open(project(tmp_path, FillOptions(candidates=1, mode=-0.5)))
    assert form.candidates.value() == 1
    form.sliders["surprise"].set_value(0.75)
    harmonize(opened)
    opened.window.files.new()
    assert (form.options.candidates, form.options.mode, form.options.surprise) == (3, 0, 0)
    assert opened.window.files.open(tmp_path / "song.muse")
    opened.window.close()
    again = open_window().window.fill_panel.options
    assert (again.candidates, again.mode, again.surprise) == (3, 0, 0)


def test_what_is_set_in_a_piece_that_is_no_project_is_the_next_one_s_default(
    opened: OpenWindow, open_window: Callable[..., OpenWindow], tmp_path: Path
) -> None:
    form = opened.window.fill_panel.form
    opened.window.actions_["demo"].trigger()
    form.candidates.setValue(2)
    opened.window.files.path = tmp_path / "song.muse"
    assert opened.window.files.save()
    form.candidates.setValue(5)  # the project's, as it is one now
    assert open_window().window.fill_panel.options.candidates == 2
    opened.window.files.new()
    assert form.candidates.value() == 2


def test_a_kept_seed_stays_with_its_project(opened: OpenWindow, tmp_path: Path) -> None:
    panel = opened.window.fill_panel
    panel.keep_seed.setChecked(True)
    opened.window.files.path = tmp_path / "song.muse"
    assert opened.window.files.save()
    opened.window.files.new()
    assert not panel.keep_seed.isChecked()
    assert opened.window.files.open(tmp_path / "song.muse")
    assert panel.keep_seed.isChecked()


def test_a_gesture_ends_before_another_document_comes(opened: OpenWindow, tmp_path: Path) -> None:
    roll = opened.window.view.roll
    load = ways(opened, tmp_path)["project"]
    opened.qtbot.mousePress(roll, Qt.MouseButton.LeftButton, pos=opened.point(4.5, 72))
    load()
    opened.qtbot.mouseRelease(roll, Qt.MouseButton.LeftButton, pos=opened.point(20.5, 72))
    assert score_notes(opened.score) == []
