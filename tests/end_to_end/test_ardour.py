"""Ardour, without a window, records what the program plays."""

from __future__ import annotations

import os
import shutil
import subprocess
from itertools import groupby
from pathlib import Path

import mido
import pytest

from musegui.core.notes import Note, with_voice_notes
from musegui.core.score import Score
from musegui.core.timegrid import TempoChange
from musegui.core.voices import VOICES
from musegui.files.midi.write import write_midi
from tests.jack import JackServer
from tests.program import run_musegui
from tests.waiting import PROGRAM_SECONDS, wait_until

ARDOUR = next((found for n in range(9, 5, -1) if (found := shutil.which(f"ardour{n}-lua"))), None)
SCRIPT = Path(__file__).parents[1] / "data" / "ardour_record.lua"
PORT = "ardour:musegui/midi_in 1"

Struck = tuple[int, int]
"""Channel and pitch."""


def strikes(path: Path) -> list[tuple[float, Struck]]:
    """Give when each note of a file is struck, in beats, and its channel and pitch."""
    file = mido.MidiFile(path)
    events = []
    for track in file.tracks:
        now = 0
        for message in track:
            now += message.time
            if message.type == "note_on" and message.velocity:
                events.append((now / file.ticks_per_beat, (message.channel, message.note)))
    return sorted(events)


@pytest.mark.soak  # Ardour does not always begin to roll
@pytest.mark.skipif(ARDOUR is None, reason="needs Ardour")
def test_ardour_records_every_note_in_order_on_its_channel(
    jack_server: JackServer, tmp_path: Path
) -> None:
    score = Score.empty(64, tempos=(TempoChange(0, 240.0),))
    for voice in VOICES:
        row = [Note(voice, 4 * i, 4, 72 - 8 * voice + i * 5 % 7) for i in range(16)]
        score = with_voice_notes(score, voice, row)
    chorale = tmp_path / "chorale.mid"
    write_midi(score, chorale)
    script = tmp_path / "record.lua"
    script.write_text(SCRIPT.read_text().replace("FOLDER", str(tmp_path)))
    ardour = subprocess.Popen(
        [str(ARDOUR), str(script)],
        env={**os.environ, "XDG_CONFIG_HOME": str(tmp_path), "XDG_CACHE_HOME": str(tmp_path)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        wait_until(lambda: (tmp_path / "rolling").exists() and PORT in jack_server.ports, 60)
        ran = run_musegui("play", chorale, "--port", PORT, "--no-programs")
        assert (ran.returncode, ran.stderr) == (0, "")
        (tmp_path / "enough").touch()
        assert ardour.wait(PROGRAM_SECONDS) == 0
    finally:
        ardour.kill()
        ardour.wait()
    [take] = (tmp_path / "session").rglob("*.mid")
    written, recorded = strikes(chorale), [key for _, key in strikes(take)]
    assert len(written) == 64
    for _, group in groupby(written, key=lambda strike: strike[0]):
        chord = sorted(key for _, key in group)
        assert sorted(recorded[: len(chord)]) == chord
        recorded = recorded[len(chord) :]
    assert not recorded
