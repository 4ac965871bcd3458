import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from musegui.core.editing.edits import span_cells
from musegui.core.editing.lyrics import lay_out, verse_text
from musegui.core.fill.fill_options import SLIDERS
from musegui.core.fill.stored_options import options_from_dict
from musegui.core.marks import ChordMark
from musegui.core.pitch import OPEN
from musegui.core.score import Score
from musegui.core.voices import Voice
from musegui.files.project.project_file import Project, read_project, write_project
from musegui.files.scores import read_score, write_score
from tests.end_to_end.test_cli_errors import assert_one_sentence
from tests.waiting import PROGRAM_SECONDS

TUNE = Path(__file__).parents[1] / "data" / "tunes" / "ah_vous_dirai_je.mid"
QUICK = ("--steps", 4)


@pytest.fixture(scope="module")
def project(tmp_path_factory):
    """A project whose alto and tenor are open in bars 3 and 4, and whose bass is the machine's."""
    score = read_score(TUNE).replace(pickup_steps=0)
    pitches, locks = score.pitches.copy(), np.zeros_like(score.locks)
    onsets = score.onsets.copy()
    onsets[Voice.ALTO :, ::4] = True
    for voice, pitch in ((Voice.ALTO, 64), (Voice.TENOR, 60), (Voice.BASS, 48)):
        pitches[voice] = pitch
    locks[: Voice.BASS] = True
    gap = span_cells(score, (Voice.ALTO, Voice.TENOR), 16, 32)
    pitches[gap], locks[gap] = OPEN, False
    path = tmp_path_factory.mktemp("fill") / "gap.muse"
    write_project(Project(score.replace(pitches=pitches, onsets=onsets, locks=locks)), path)
    return path


def assert_only_changed(before: Score, after: Score, region) -> None:
    for name in ("pitches", "onsets"):
        changed = getattr(before, name) != getattr(after, name)
        assert not (changed & ~region).any(), name


def test_a_project_is_filled_where_nothing_is_locked(musegui, project, tmp_path):
    output = tmp_path / "out.muse"
    code, said, complaint = musegui("fill", project, "-o", output, *QUICK, "--seed", 5)
    assert (code, complaint) == (0, "")
    assert said.startswith(f"Wrote {output}: seed 5, NLL ")
    before, after = read_project(project).score, read_project(output)
    assert_only_changed(before, after.score, ~before.locks)
    assert (after.score.locks == before.locks).all()
    assert (after.score.pitches != OPEN).all()
    assert after.seed == 5
    assert after.options.sweeps == 4
    assert after.confidence is not None
    assert (after.confidence[before.locks] == 1).all()


def test_voices_and_bars_choose_what_is_filled(musegui, project, tmp_path):
    output, report = tmp_path / "out.mid", tmp_path / "report.json"
    words = ("--voices", "A,bass", "--bars", "1,3-4", "--candidates", 3, "--report", report)
    code, said, _ = musegui("fill", project, "-o", output, *QUICK, *words)
    assert code == 0
    before = read_project(project).score
    width = before.grid.bar_span(1)[1]
    columns = np.zeros(before.steps, dtype=bool)
    columns[:width] = columns[2 * width : 4 * width] = True
    region = np.zeros_like(before.locks)
    region[[Voice.ALTO, Voice.BASS]] = columns
    for number in (1, 2, 3):
        after = read_score(tmp_path / f"out-{number}.mid")
        tenor_gap = before.pitches == OPEN  # which a MIDI file can't tell from a rest
        assert_only_changed(before, after, (region & ~before.locks) | tenor_gap)
    values = json.loads(report.read_text())
    assert (values["voices"], values["bars"]) == (["alto", "bass"], [1, 3, 4])
    assert [entry["faults"] >= 0 for entry in values["candidates"]] == [True] * 3
    assert options_from_dict(values["settings"]).candidates == 3
    assert set(values["overconstrained_bars"]) <= {1, 3, 4}
    assert ("Over-constrained" in said) == bool(values["overconstrained_bars"])


def test_a_finished_piece_is_written_anew_where_it_is_named(musegui, project, tmp_path):
    whole, output = tmp_path / "whole.mid", tmp_path / "out.muse"
    filled = read_project(project).score
    write_score(filled.replace(pitches=np.where(filled.pitches == OPEN, 62, filled.pitches)), whole)
    code, _, complaint = musegui("fill", whole, "-o", output, *QUICK)
    assert code == 1
    assert complaint == (
        "musegui: There is nothing to fill: everything there is locked (soprano, alto, tenor and "
        f"bass). Say with --voices or --bars what may change in {whole}.\n"
    )
    chords = ("--chord", "2=V7", "--chord", "2.2=")
    words = (
        "--bars",
        2,
        "--voices",
        "tenor",
        "--keep-rhythm",
        "--register",
        "tenor=C3-C4",
        *chords,
    )
    assert musegui("fill", whole, "-o", output, *QUICK, *words)[0] == 0
    before, after = read_score(whole), read_project(output)
    start, stop = before.grid.bar_span(2)
    assert_only_changed(before, after.score, span_cells(before, [Voice.TENOR], start, stop))
    assert (after.score.onsets == before.onsets).all()
    assert after.score.chords == ((start, "V7"), (start + 4, ""))
    assert after.options.registers[Voice.TENOR] == (48, 60)


@pytest.mark.parametrize(
    ("words", "voices"),
    [((), "soprano, alto, tenor and bass"), (("--voices", "T,A", "--bars", 2), "alto and tenor")],
)
def test_a_project_without_a_gap_says_what_is_locked_and_how_to_unlock_it(
    musegui, tmp_path, words, voices
):
    locked = tmp_path / "locked.muse"
    score = Score.from_pitches([[72] * 32, [67] * 32, [64] * 32, [48] * 32])
    write_score(score.replace(locks=np.ones_like(score.locks)), locked)
    code, _, complaint = musegui("fill", locked, "-o", tmp_path / "out.mid", *QUICK, *words)
    assert code == 1
    assert f"everything there is locked ({voices})" in complaint
    assert f"Unlock notes of {locked} in the window (Shift+L)" in complaint


def test_every_slider_is_an_option(musegui, project, tmp_path):
    for command in ("fill", "harmonize"):
        help_text = " ".join(musegui(command, "--help")[1].split())
        for slider in SLIDERS:
            assert f"--{slider.option.replace('_', '-')} X {slider.sentence}" in help_text
    output = tmp_path / "out.muse"
    ends = [word for s in SLIDERS for word in (f"--{s.option.replace('_', '-')}", s.lowest)]
    assert musegui("harmonize", TUNE, "-o", output, *QUICK, *ends)[0] == 0
    options = read_project(output).options
    assert all(getattr(options, slider.option) == slider.lowest for slider in SLIDERS)


def test_a_chord_that_is_none_is_passed_over_and_said(musegui, project, tmp_path):
    old = read_project(project)
    odd, output = tmp_path / "odd.muse", tmp_path / "out.muse"
    score = old.score.replace(chords=(ChordMark(0, "kazoo"), ChordMark(4, "C")))
    write_project(Project(score), odd)
    code, _, complaint = musegui("fill", odd, "-o", output, *QUICK)
    assert code == 0
    assert_one_sentence(complaint, "bar 1 beat 1", "'kazoo' is no chord")


WRONG = {
    "--mode 2": "The mode lies between -1 and 1, not 2.0.",
    "--chord-strength -0.1": "The chord strength lies between 0 and 1",
    "--register alto=C5-C4": "alto's register, C5 to C4, is empty",
    "--register alto=C4": "a register is written like alto=G3-C5",
    "--register kazoo=C4-C5": "the voices are",
    "--chord 1=am": "did you mean 'Am'?",
    "--chord C": "like 2.3=V7",
    "--bars 4-3": "like 3, 3-4 or 1-2,7",
    "--bars x": "like 3, 3-4 or 1-2,7",
    "--voices A,X": "the voices are",
}


def test_wrong_options_are_wrong_usage(musegui, project, tmp_path):
    for option, sentence in WRONG.items():
        words = ("fill", project, "-o", tmp_path / "out.muse", *option.split())
        code, said, complaint = musegui(*words)
        assert (code, said) == (2, ""), option
        assert sentence in complaint
    assert list(tmp_path.iterdir()) == []


def test_what_can_not_be_filled_is_refused_in_one_sentence(musegui, project, tmp_path):
    out = tmp_path / "out.mid"
    for words, hints in (
        ((project, "-o", out, "--bars", 99), ("no bar 99", "1 to 12")),
        ((project, "-o", out, "--bars", 1, "--voices", "soprano"), ("locked",)),
        ((project, "-o", out, "--chord", "3.9=C"), ("no beat 9 in bar 3",)),
        ((project, "-o", out, "--chord", "50=C"), ("no bar 50",)),
        ((project, "-o", tmp_path / "out.txt"), ("end it in",)),
        ((tmp_path / "missing.muse", "-o", out), ("no file",)),
    ):
        code, said, complaint = musegui("fill", *words)
        assert (code, said) == (1, ""), words
        assert_one_sentence(complaint, *hints)
    code, _, complaint = musegui("harmonize", project, "-o", out)
    assert code == 1
    assert_one_sentence(complaint, "musegui fill")
    assert list(tmp_path.iterdir()) == []


def test_a_melody_in_another_notation_is_harmonized(musegui, tmp_path):
    melody, output = tmp_path / "melody.musicxml", tmp_path / "out.musicxml"
    write_score(read_score(TUNE), melody)
    words = ("harmonize", melody, "-o", output, *QUICK, "--strictness", "off")
    assert musegui(*words)[::2] == (0, "")
    before, after = read_score(TUNE), read_score(output)
    assert (after.pitches[0, : before.steps] == before.pitches[0]).all()
    assert (after.pitches[1:, : before.steps] >= 0).mean() > 0.8


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
@pytest.mark.parametrize("touched", ["song.muse", "song-2.muse", "report.json"])
@pytest.mark.parametrize("force", [False, True])
def test_what_another_program_writes_during_the_work_stays_unless_forced(
    project, tmp_path, touched, force
):
    """Whether that file was there before (``song.muse``) or comes up meanwhile."""
    import pty

    song, other = tmp_path / "song.muse", tmp_path / touched
    song.write_bytes(project.read_bytes())
    two = touched == "song-2.muse"
    output = ("--candidates", "2") if two else ()
    controller, terminal = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "musegui", "fill", project if two else song, "-o", song,
         "--report", tmp_path / "report.json", "--sweeps", "64", *output,
         *(("--force",) if force else ())],
        stdout=subprocess.PIPE,
        stderr=terminal,
    )  # fmt: skip
    os.close(terminal)
    shown = b""
    while b"sweep" not in shown:
        shown += os.read(controller, 1024)
    process.send_signal(signal.SIGSTOP)
    other.write_bytes(b"another's work")
    process.send_signal(signal.SIGCONT)
    said, _ = process.communicate(timeout=PROGRAM_SECONDS)
    shown += os.read(controller, 65536)
    os.close(controller)
    if force:
        assert process.returncode == 0
        assert b"Wrote" in said
        assert other.read_bytes() != b"another's work"
    else:
        assert process.returncode == 1
        assert f"Another program wrote {other} during the work".encode() in shown
        assert said == b""
        assert other.read_bytes() == b"another's work"
        assert not list(tmp_path.glob(".musegui-*"))


def test_the_given_voices_words_go_to_the_others(musegui, tmp_path):
    path, output = tmp_path / "words.muse", tmp_path / "out.muse"
    tune = read_score(TUNE).replace(pickup_steps=0)
    score = lay_out(tune, Voice.SOPRANO, "Ah vous di-rai-je ma-man").score
    write_project(Project(score), path)
    code, _, _ = musegui("fill", path, "-o", output, *QUICK, "--seed", 5)
    assert code == 0
    made = read_project(output).score
    assert verse_text(made, Voice.SOPRANO, 1) == "Ah vous di-rai-je ma-man"
    assert verse_text(made, Voice.BASS, 1).startswith("Ah")
