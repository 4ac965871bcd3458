"""The window as a user meets it: started from a terminal, on a screen, with mouse and keys."""

from __future__ import annotations

import shutil
import signal
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from musegui.core.notes import score_notes, voice_notes
from musegui.core.pitch import OPEN
from musegui.core.score import Score
from musegui.core.voices import Voice
from musegui.files.project.autosave import find_recoveries
from musegui.resources import resource_path
from tests.end_to_end.conftest import RIGHT, WHEEL_DOWN, WHEEL_UP, User
from tests.waiting import PROGRAM_SECONDS, wait_until

pytestmark = pytest.mark.skipif(
    not (shutil.which("Xvfb") and shutil.which("xdotool")), reason="needs Xvfb and xdotool"
)


def test_a_click_paints_and_a_key_takes_it_back_on_a_small_screen(
    open_project: Callable[[Score], User],
) -> None:
    user = open_project(Score.empty(128))
    assert "melody" in user.title
    _, width, height = (
        int(line.split("=")[1])
        for line in user.xdotool("getwindowgeometry", "--shell", user.window).splitlines()
        if line.startswith(("WINDOW=", "WIDTH=", "HEIGHT="))
    )
    assert width <= 1280
    assert height <= 720
    user.click(640, 300)
    wait_until(lambda: "*" in user.title)
    user.key("ctrl+z")
    wait_until(lambda: "*" not in user.title)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_ends_the_program_and_unsaved_work_is_kept(
    open_project: Callable[[Score], User], tmp_path: Path, number: signal.Signals
) -> None:
    user = open_project(Score.empty(128))
    user.click(640, 300)
    wait_until(lambda: "*" in user.title)
    user.program.send_signal(number)
    assert user.program.wait(PROGRAM_SECONDS) == 0
    [recovery] = find_recoveries(tmp_path / "musegui" / "autosave")
    assert recovery.name == "melody.muse"
    assert len(score_notes(recovery.project.score)) == 1
    recovery.release()


def test_an_interrupt_ends_the_program_while_it_asks_something(
    open_project: Callable[[Score], User], tmp_path: Path
) -> None:
    user = open_project(Score.empty(128))
    user.click(640, 300)
    wait_until(lambda: "*" in user.title)
    user.key("ctrl+q")
    wait_until(lambda: user.xdotool("search", "--onlyvisible", "--name", "^musegui$"))
    user.program.send_signal(signal.SIGINT)
    assert user.program.wait(PROGRAM_SECONDS) == 0
    [recovery] = find_recoveries(tmp_path / "musegui" / "autosave")
    recovery.release()


def test_an_interrupt_leaves_nothing_of_what_is_saved(
    open_project: Callable[[Score], User], tmp_path: Path
) -> None:
    user = open_project(Score.empty(128))
    user.click(640, 300)
    user.saved()
    user.program.send_signal(signal.SIGINT)
    assert user.program.wait(PROGRAM_SECONDS) == 0
    assert not list((tmp_path / "musegui" / "autosave").glob("*"))


def test_notes_are_painted_moved_resized_copied_and_erased_on_the_screen(
    open_project: Callable[[Score], User],
) -> None:
    user = open_project(Score.empty(128))
    left, right, high, low = 400, 700, 220, 300
    user.click(left, high)
    [first] = user.notes()
    assert first.duration == 4
    user.drag((right, low), (right + 40, low), (right + 120, low))
    _, second = user.notes()
    assert second.duration > 8
    assert second.start > first.start
    assert second.pitch < first.pitch
    steps, semitones = second.start - first.start, first.pitch - second.pitch

    user.drag((left + 8, high), (left + 80, high + 30), (left + 158, low))
    moved = user.notes()[0]
    assert (moved.duration, moved.pitch) == (4, second.pitch)
    assert abs((moved.start - first.start) * 2 - steps) <= 2
    user.key("ctrl+z")
    assert user.notes() == [first, second]

    user.drag((right + 60, low), (right + 20, low), button=RIGHT)
    assert user.notes() == [first]
    user.key("a")
    user.click(left, low)
    soprano, alto = user.notes()
    assert (alto.voice, alto.pitch) == (Voice.ALTO, first.pitch - semitones)

    user.xdotool("mousemove", left, high, "keydown", "ctrl", "click", WHEEL_UP, "click", WHEEL_UP,
                 "keyup", "ctrl", "click", WHEEL_DOWN)  # fmt: skip
    user.click(right, low)
    third = voice_notes(user.saved(), Voice.ALTO)[1]
    assert third.start < second.start
    assert third.pitch < second.pitch

    user.key("ctrl+a", "Up")
    assert [note.pitch for note in user.notes()] == [
        note.pitch + 1 for note in (soprano, alto, third)
    ]


@pytest.mark.skipif(
    not resource_path("resources", "models", "sixteenth.safetensors").exists(),
    reason="needs the shipped network",
)
def test_a_melody_is_harmonized_and_a_bar_of_it_written_anew_on_the_screen(
    open_project: Callable[[Score], User],
) -> None:
    user = open_project(Score.empty(64))
    for x, y in ((300, 200), (420, 180), (540, 200), (660, 220)):
        user.click(x, y)
    melody = user.saved()
    user.key("g")
    whole = user.saved()
    assert (whole.pitches != OPEN).all()
    assert (whole.pitches[melody.locks] == melody.pitches[melody.locks]).all()
    user.key("Home", "ctrl+b", "Delete")
    erased = user.saved()
    assert (erased.pitches[:, 16:] == whole.pitches[:, 16:]).all()
    assert (erased.pitches[1:, :16] == OPEN).all()
    user.key("r")
    again = user.saved()
    assert (again.pitches != OPEN).all()
    assert (again.pitches[:, 16:] == whole.pitches[:, 16:]).all()
    assert (again.pitches[melody.locks] == melody.pitches[melody.locks]).all()


@pytest.mark.skipif(not shutil.which("setxkbmap"), reason="needs setxkbmap")
@pytest.mark.parametrize("layout", ["fr", "ru", "gr", "ara"])
def test_letters_and_digits_are_keys_on_other_keyboards(
    open_project: Callable[[Score], User], layout: str
) -> None:
    three, two, a, s = ("12", "11", "24" if layout == "fr" else "38", "39")
    user = open_project(Score.empty(128))
    subprocess.run(["setxkbmap", layout], env=user.environment, check=True)
    user.key(a)
    user.click(400, 300)
    assert [note.voice for note in user.notes()] == [Voice.ALTO]
    user.key(three)
    user.click(404, 300)
    assert user.notes() == []
    user.key(two, s)
    user.click(400, 220)
    assert [note.voice for note in user.notes()] == [Voice.SOPRANO]
