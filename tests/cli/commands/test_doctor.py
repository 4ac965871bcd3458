import json
import re
import sys

import pytest

from musegui.cli.commands import doctor
from musegui.engine.synth import fluidsynth
from musegui.system_libraries import LIBRARIES
from tests.program import copy_program, hide_fluidsynth, run_musegui

PARTS = [
    *("torch", "1/16 network", "1/8 network"),
    *("window", "engraving", "FluidSynth", "sound font", "audio", "MIDI ports"),
]

needs_x11 = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="elsewhere there is always a display"
)


def read_report(text):
    """Give a report's first line, its entries' ``(mark, text)`` by part, and its last line."""
    first, *lines, last = text.splitlines()
    entries = {}
    for line in lines:
        head, text = line[: doctor.margin()], line[doctor.margin() :]
        assert (
            len(line) <= doctor.REPORT_WIDTH or " " not in text or "'" in text
        )  # paths and commands are not broken
        if head.strip():
            mark, part = re.fullmatch(r"(ok|--|NO)  (\S.*?) +", head).groups()
            entries[part] = mark, text
        else:
            entries[part] = mark, f"{entries[part][1]} {text}"
    return first, entries, last


def test_this_machine():
    result = run_musegui("doctor", QT_QPA_PLATFORM="offscreen", CI="1")
    assert (result.returncode, result.stderr) == (0, "")
    first, entries, last = read_report(result.stdout)
    assert first.startswith("musegui ")
    assert list(entries) == PARTS
    assert last == "Harmonizing works here."
    marks = {part: mark for part, (mark, _) in entries.items()}
    assert {marks.pop("audio"), marks.pop("MIDI ports")} <= {"ok", "--"}
    assert set(marks.values()) == {"ok"}
    assert entries["window"][1].endswith(" on offscreen")
    assert entries["FluidSynth"][1] == fluidsynth.version()
    assert re.fullmatch(r"[234]\.\d+\.\d+", fluidsynth.version())


def test_a_machine_that_lacks_things(tmp_path):
    copy = hide_fluidsynth(copy_program(tmp_path))
    models = copy / "resources" / "models"
    models.mkdir()
    (models / "eighth.safetensors").write_bytes(b"torn")
    (copy / "soundfonts" / "musegui-satb.sf2").write_bytes(b"")
    absent = dict.fromkeys(("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "HOMEBREW_PREFIX"))
    result = run_musegui("doctor", folder=copy, PYTHONPATH=str(copy), **absent)
    assert (result.returncode, result.stderr) == (1, "")
    _, entries, last = read_report(result.stdout)
    assert list(entries) == PARTS
    assert last == "Harmonizing does not work here without: 1/16 network, 1/8 network."
    assert entries["torch"][0] == "ok"
    for part, mark, *words in (
        ("1/16 network", "NO", "no weights", str(models / "sixteenth.safetensors"), "restore"),
        ("1/8 network", "NO", "damaged", str(models / "eighth.safetensors"), "restore"),
        ("FluidSynth", "--", "not installed", LIBRARIES["libfluidsynth"].advice),
        ("sound font", "--", "is empty", "musegui-satb.sf2", "restore"),
        ("audio", "--", "needs FluidSynth"),
    ):
        assert entries[part][0] == mark
        for word in words:
            assert word in entries[part][1]
    if sys.platform.startswith("linux"):
        assert entries["window"][0] == "--"
        assert "no display -> the window needs a desktop" in entries["window"][1]


def test_a_command_stays_on_one_line_and_can_be_copied():
    command = "'sudo apt install " + " ".join(f"libsomething{number}" for number in range(20)) + "'"
    said = f"can't be loaded, isn't here: it's missing; install it with {command}, and try again"
    lines = doctor.Finding("window", False, said).lines
    (line,) = [line for line in lines if "sudo" in line]
    assert command in line
    assert len(lines) == 3
    assert " ".join(line[doctor.margin() :] for line in lines) == said


@needs_x11
def test_a_display_that_does_not_answer(monkeypatch):
    monkeypatch.setenv("DISPLAY", ":4242")
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    (finding,) = doctor._window()
    assert not finding.works
    assert ":4242" in finding.text
    assert finding.advice


def test_a_part_that_breaks_in_an_unforeseen_way_does_not_end_the_report(monkeypatch):
    def torch_explodes():
        raise RuntimeError("out of luck")

    def window_explodes():
        raise OSError("out of luck")

    monkeypatch.setattr(doctor, "_torch", torch_explodes)
    monkeypatch.setattr(doctor, "_window", window_explodes)
    lines = []
    assert doctor.examine(lines.append) == 1
    _, entries, last = read_report("\n".join(lines))
    assert entries["torch"] == ("NO", "RuntimeError: out of luck")
    assert entries["window"] == ("--", "OSError: out of luck")
    assert last == "Harmonizing does not work here without: torch."


def test_the_report_for_programs():
    result = run_musegui("doctor", "--json", QT_QPA_PLATFORM="offscreen")
    assert result.returncode == 0
    report = json.loads(result.stdout)
    assert [finding["part"] for finding in report["findings"]] == PARTS
    assert all(finding["text"] for finding in report["findings"])
