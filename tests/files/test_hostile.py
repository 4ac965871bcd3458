"""Files that are damaged or made to do harm give a score or a sentence, soon and in little room."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from musegui.core.errors import UserError
from musegui.core.score import Score
from musegui.files.notation.read import notation_reader
from musegui.files.project.project_file import read_project
from musegui.files.scores import FileKind, kind_of, read_any_song
from musegui.files.song.song_score import score_from_song
from musegui.processes.helper import HelperProcess
from tests.files.hostile import bombs, mutations, seeds
from tests.program import REPOSITORY

SUFFIXES = (".muse", ".mid", ".musicxml", ".mxl", ".abc", ".krn")
ENDS_ANYWHERE = (".abc",)
"""Kinds of which every part up to some line is a piece itself."""


@pytest.fixture(scope="module")
def reader() -> Iterator[HelperProcess]:
    reader = notation_reader()
    yield reader
    reader.close()


def read(path: Path, reader: HelperProcess) -> Score | str:
    """Give what a file gives: a score, or a sentence."""
    try:
        if kind_of(path) is FileKind.PROJECT:
            return read_project(path).score
        return score_from_song(read_any_song(path, reader))
    except UserError as error:
        sentence = str(error)
    assert str(path) in sentence
    assert sentence.endswith(".")
    assert "\n" not in sentence
    assert len(sentence) < 400
    return sentence


def read_mutations(
    suffix: str, folder: Path, reader: HelperProcess, count: int, seed: int
) -> tuple[int, int, float]:
    """Read mutated files; tell how many gave a score, how many took too long, the longest time."""
    path = folder / f"mutated{suffix}"
    scores = overdue = 0
    longest = 0.0
    for data in mutations(suffix, folder, count, seed):
        path.write_bytes(data)
        began = time.perf_counter()
        outcome = read(path, reader)
        longest = max(longest, time.perf_counter() - began)
        scores += isinstance(outcome, Score)
        overdue += isinstance(outcome, str) and "takes too" in outcome
    return scores, overdue, longest


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_mutated_files_give_a_score_or_a_sentence(
    suffix: str, tmp_path: Path, reader: HelperProcess
) -> None:
    count = 200 if suffix == ".muse" else 40  # an archive tells nearly every change
    scores, _, _ = read_mutations(suffix, tmp_path, reader, count, seed=1)
    assert 0 < scores < count


@pytest.mark.soak
@pytest.mark.parametrize("suffix", SUFFIXES)
def test_ten_thousand_mutated_files_give_a_score_or_a_sentence(
    suffix: str, tmp_path: Path, reader: HelperProcess
) -> None:
    scores, overdue, longest = read_mutations(suffix, tmp_path, reader, 10_000, seed=2)
    print(f"{suffix}: {scores} scores, {overdue} given up, the longest {longest:.1f} s")
    assert 0 < scores < 10_000
    assert overdue < 100


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_truncated_file_gives_a_sentence(
    suffix: str, tmp_path: Path, reader: HelperProcess
) -> None:
    [data, *_] = seeds(suffix, tmp_path)
    if suffix == ".krn":
        data = data[: data.index(b"*-")]  # what follows is no music
    path = tmp_path / f"cut{suffix}"
    stride = max(1, len(data) // 20) if suffix == ".abc" else max(1, len(data) // 2000)
    for length in range(0, len(data.rstrip()) - 1, stride):
        path.write_bytes(data[:length])
        outcome = read(path, reader)
        if suffix not in ENDS_ANYWHERE:
            assert isinstance(outcome, str), length


SQUAD = """
import resource, sys, time
from pathlib import Path
from musegui.core.errors import UserError
from musegui.files.notation.read import notation_reader
from musegui.files.scores import FileKind, kind_of, read_any_song, read_score
from musegui.files.song.song_score import score_from_song
from tests.memory import peak_memory_bytes
reader = notation_reader()
for path in sorted(Path(sys.argv[1]).iterdir()):
    began = time.process_time()
    try:
        if kind_of(path) is FileKind.PROJECT:
            score = read_score(path)
        else:
            score = score_from_song(read_any_song(path, reader))
        outcome = f"a score of {score.steps} steps"
    except UserError as error:
        outcome = str(error)
    own = time.process_time() - began
    if path.suffix in (".abc", ".krn"):
        reader.close()  # so that its memory is counted
    children = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
    print(path.name, round(own, 2), max(peak_memory_bytes() // 2**20, children), outcome, sep="|")
"""


def test_bombs_are_defused_within_bounds(tmp_path: Path) -> None:
    names = set()
    for name, data in bombs():
        (tmp_path / name).write_bytes(data)
        names.add(name)
    squad = subprocess.run(
        [sys.executable, "-c", SQUAD, tmp_path],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        check=True,
    )
    reports = [line.split("|") for line in squad.stdout.splitlines()]
    assert {name for name, *_ in reports} == names, squad.stderr
    assert max(float(cpu_seconds) for _, cpu_seconds, *_ in reports) < 2, squad.stdout
    assert max(int(megabytes) for _, _, megabytes, _ in reports) < 500, squad.stdout
    harmless = {name for name, *_, outcome in reports if outcome.startswith("a score")}
    read_as_is = {name for name in names if name.endswith(".abc")}
    assert harmless <= {"divisions.musicxml", "tokens.krn"} | read_as_is, squad.stdout
    assert "passwd" not in "".join(outcome for *_, outcome in reports).replace("etc/passwd is", "")
