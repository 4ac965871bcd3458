"""Our scripts for DAWs: Ardour runs its own without a window; for REAPER there is a stand-in."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import mido
import pytest

from tests.end_to_end.test_ardour import ARDOUR, strikes
from tests.program import REPOSITORY
from tests.waiting import PROGRAM_SECONDS

DATA = REPOSITORY / "tests/data"
ACTION = REPOSITORY / "resources/daw/musegui_ardour.lua"
REASCRIPT = REPOSITORY / "resources/daw/musegui_reaper.lua"
LUA = next((found for name in ("lua5.4", "lua5.3", "lua") if (found := shutil.which(name))), None)
TICKS = 1920
MELODY, BEFORE, AFTER = (72, 71, 69, 67), 60, 62
"""Half notes; the region begins behind one of them, and ends before another."""

SOURCE = '<Source name="melody.mid" type="midi" flags="Writable,CanRename" id="1300"/>'
REGION = (
    '<Region name="melody" id="{id}" type="midi" whole-file="{whole}" source-0="1300" '
    'master-source-0="1300" start="b{start}" length="b{length}@b{at}" sync-position="b0" '
    'layer="0" muted="0" opaque="1" locked="0" hidden="0" automatic="0" first-edit="nothing"/>'
)

pytestmark = pytest.mark.soak
needs_ardour = pytest.mark.skipif(ARDOUR is None, reason="needs Ardour")
needs_lua = pytest.mark.skipif(LUA is None, reason="needs Lua")


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    words = [sys.executable, "-m", "musegui", "serve", "--port", "0", "--token", "a-word"]
    process = subprocess.Popen(words, cwd=REPOSITORY, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    yield process.stdout.readline().rpartition(":")[2].strip()
    process.terminate()
    process.communicate(timeout=PROGRAM_SECONDS)


def run_ardour(folder: Path, script: str, **words: str) -> str:
    text = (DATA / script).read_text()
    for name, word in {"FOLDER": str(folder), "SCRIPT": str(ACTION), **words}.items():
        text = text.replace(name, word)
    (folder / script).write_text(text)
    environment = {**os.environ, "XDG_CONFIG_HOME": str(folder), "XDG_CACHE_HOME": str(folder)}
    done = subprocess.run(
        [str(ARDOUR), str(folder / script)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=PROGRAM_SECONDS,
    )
    return done.stdout


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give a session with a region in it, as if it had been recorded and trimmed."""
    run_ardour(tmp_path, "ardour_session.lua")
    file = mido.MidiFile(ticks_per_beat=TICKS)
    file.tracks.append(mido.MidiTrack())
    for pitch in (BEFORE, *MELODY, AFTER):
        file.tracks[0].append(mido.Message("note_on", note=pitch))
        file.tracks[0].append(mido.Message("note_off", note=pitch, time=2 * TICKS))
    file.save(tmp_path / "session/interchange/session/midifiles/melody.mid")
    path = tmp_path / "session/take.ardour"
    whole = REGION.format(id=1301, whole=1, start=0, length=12 * TICKS, at=0)
    trimmed = REGION.format(id=1302, whole=0, start=2 * TICKS, length=8 * TICKS, at=4 * TICKS)
    text = path.read_text().replace("<Sources/>", f"<Sources>{SOURCE}</Sources>")
    text = text.replace("<Regions/>", f"<Regions>{whole}</Regions>")
    text = re.sub(r'(<Playlist [^>]*name="melody"[^>]*)/>', rf"\1>{trimmed}</Playlist>", text)
    path.write_text(re.sub(r'id-counter="\d+"', 'id-counter="2000"', text))
    return tmp_path


@needs_ardour
def test_the_selected_region_gets_its_voices(folder: Path, server: str) -> None:
    said = run_ardour(folder, "ardour_action.lua", PORT=server, TOKEN="a-word")
    assert "message:" not in said
    notes = [line.split() for line in said.splitlines() if line.startswith("note ")]
    melody = [pitch for _, channel, pitch, _, _ in notes if channel == "0"]
    assert melody == [str(pitch) for pitch in (BEFORE, *MELODY, AFTER)]
    assert {channel for _, channel, *_ in notes} == {"0", "1", "2", "3"}
    written = [int(start.split(":")[0]) for _, channel, _, start, _ in notes if channel != "0"]
    assert (min(written), max(written) < 10) == (2, True)
    saved = max((folder / "session").rglob("*.mid"), key=lambda path: path.stat().st_mtime)
    assert {channel for _, (channel, _) in strikes(saved)} == {0, 1, 2, 3}


@needs_ardour
def test_a_wrong_token_is_told(folder: Path, server: str) -> None:
    said = run_ardour(folder, "ardour_action.lua", PORT=server, TOKEN="wrong")
    assert "message: The token is wrong or missing" in said
    said = run_ardour(folder, "ardour_action.lua", PORT="1", TOKEN="a-word")
    assert "message: No answer: is 'musegui serve' running" in said


def run_reascript(folder: Path, *words: str) -> list[str]:
    command = [str(LUA), str(DATA / "reaper_stub.lua"), str(REASCRIPT), *words, str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=PROGRAM_SECONDS)
    assert done.stderr == ""
    return done.stdout.splitlines()


@needs_lua
def test_the_reascript_makes_a_track_of_four_voices(tmp_path: Path, server: str) -> None:
    *lines, last = run_reascript(tmp_path, server, "a-word")
    assert not list(tmp_path.iterdir())
    assert last == "undo: Harmonize with musegui"
    notes = [line.split() for line in lines]
    assert {channel for _, channel, *_ in notes} == {"0", "1", "2", "3"}
    melody = [(int(pitch), float(start)) for _, channel, pitch, start, _ in notes if channel == "0"]
    assert sorted(melody, key=lambda note: note[1]) == [(72, 0), (71, 2), (69, 4), (67, 6)]


@needs_lua
def test_the_reascript_tells_what_is_wrong(tmp_path: Path, server: str) -> None:
    assert run_reascript(tmp_path, "none", "") == ["message: Select a MIDI item first."]
    assert run_reascript(tmp_path, server, "a word")[0].startswith(
        "message: Enter the port and the token"
    )
    assert run_reascript(tmp_path, server, "wrong")[0].startswith("message: The token is wrong")
    assert run_reascript(tmp_path, "1", "a-word")[0].startswith("message: No answer")
