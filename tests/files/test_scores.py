from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

import pytest

from musegui.cli.main import COMMANDS
from musegui.core.errors import UserError
from musegui.core.notes import Note, score_notes, with_voice_notes
from musegui.core.score import Score
from musegui.core.voices import Voice
from musegui.files.project.project_file import read_project
from musegui.files.scores import (
    READ,
    WRITTEN,
    FileKind,
    kind_of,
    read_any_song,
    read_score,
    write_score,
)

SCORE = with_voice_notes(Score.empty(32), Voice.ALTO, [Note(Voice.ALTO, 4, 8, 67)], lock=True)


@pytest.mark.parametrize("suffix", [".muse", ".MID", ".midi", ".musicxml", ".xml", ".mxl"])
def test_a_score_comes_back(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"song{suffix}"
    write_score(SCORE, path)
    assert score_notes(read_score(path)) == score_notes(SCORE)
    assert read_score(path).locks[Voice.ALTO].all()


def test_the_contents_tell_more_than_the_name(tmp_path: Path) -> None:
    write_score(SCORE, tmp_path / "song.mid")
    (tmp_path / "song.mid").rename(tmp_path / "song.muse")
    assert kind_of(tmp_path / "song.muse") is FileKind.MIDI
    assert score_notes(read_score(tmp_path / "song.muse")) == score_notes(SCORE)


def test_a_project_keeps_its_own_locks(tmp_path: Path) -> None:
    write_score(SCORE, tmp_path / "song.muse")
    assert read_score(tmp_path / "song.muse", lock=False) == SCORE
    assert read_project(tmp_path / "song.muse").score == SCORE


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        ("song.mid", None, "There is no file"),
        ("song", None, "There is no file"),
        ("song.txt", b"la la la", "is of no kind that is read"),
        ("song.mid", b"la la la", "is not a MIDI file"),
        ("song.mid", b"", "is empty"),
        ("song.muse", b"la la la", "is not a musegui project"),
        ("\0", None, "There is no file"),
    ],
)
def test_what_is_no_score_is_explained(
    tmp_path: Path, name: str, data: bytes | None, message: str
) -> None:
    if data is not None:
        (tmp_path / name).write_bytes(data)
    with pytest.raises(UserError, match=message):
        read_score(tmp_path / name)


def test_a_name_that_says_no_kind_is_not_written_to(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"end it in \.muse, .* or \.\w+"):
        write_score(SCORE, tmp_path / "song.docx")
    assert list(tmp_path.iterdir()) == []


def test_no_suffix_means_two_kinds_and_every_kind_is_read_or_made() -> None:
    suffixes = [suffix for kind in FileKind for suffix in kind.suffixes]
    assert len(set(suffixes)) == len(suffixes)
    for kind in FileKind:
        assert kind in READ or kind in WRITTEN or kind.command in COMMANDS


@pytest.mark.parametrize("kind", WRITTEN)
def test_what_is_written_is_of_the_kind_that_its_name_says(kind: FileKind, tmp_path: Path) -> None:
    for suffix in kind.suffixes:
        path = tmp_path / f"song{suffix}"
        with suppress(UserError):
            write_score(SCORE, path)
            assert kind_of(path) is kind


def test_a_pipe_is_refused_at_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "song.mid")
    for read in (read_score, read_any_song, read_project):
        with pytest.raises(UserError, match="is not a file but a pipe or a device"):
            read(tmp_path / "song.mid")
