"""Reading a folder of pieces, for a style or for the training of any engine."""

from __future__ import annotations

import logging
import os
from pathlib import Path

import numpy as np
import pytest

from musegui.core.editing.transposing import transposed
from musegui.core.errors import UserError
from musegui.core.pitch import OPEN
from musegui.files.scores import write_score
from musegui.model.continuation.registry import ENGINES
from musegui.model.continuation.tokens import token_task
from musegui.model.training import corpora
from musegui.model.training import folder as reading
from musegui.model.training.folder import read_folder
from musegui.model.training.melodies import MelodyPiece, soprano_of
from musegui.model.training.task import TrainingOptions
from musegui.processes.helper import HelperError, HelperProcess
from tests.model.conftest import make_pieces
from tests.model.training.learnable import make_scores, write_pieces


def silent(_done: int, _total: int) -> None:
    pass


def test_a_folder_gives_its_pieces_and_says_what_it_could_not_use(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pieces_folder = write_pieces(tmp_path / "Pieces – 歌")
    first = make_scores(1)[0]
    write_score(transposed(first, 2), pieces_folder / "same.mid")
    pitches = first.pitches.copy()
    pitches[1:] = OPEN
    write_score(first.replace(pitches=pitches), pieces_folder / "melody.mid")
    (pieces_folder / "broken.mid").write_bytes(b"MThd nonsense")
    (pieces_folder / "song.wav").write_bytes(b"RIFF\0\0\0\0WAVEfmt ")
    (pieces_folder / "notes.txt").write_text("hello")
    (pieces_folder / ".hidden.mid").write_text("hello")
    os.mkfifo(pieces_folder / "pipe.mid")
    told: list[tuple[int, int]] = []
    kept = tmp_path / "kept"
    corpus = read_folder(pieces_folder, kept, 2, lambda done, total: told.append((done, total)))
    assert (len(corpus.learnt), len(corpus.held_back)) == (4, 1)
    assert told[0] == (0, 11)
    assert told[-1] == (11, 11)
    assert len(corpus.unused) == 6
    for name in ("same", "melody", "broken", "song.wav", "notes.txt", "pipe"):
        (sentence,) = [each for each in corpus.unused if name in each.split("is the same")[0]]
        assert sentence.endswith(".")
    monkeypatch.setattr(reading, "READER", "musegui.there_is_no_such_module")
    again = read_folder(pieces_folder, kept, 1, silent)
    assert [piece.name for piece in again.learnt] == [piece.name for piece in corpus.learnt]
    assert again.unused == corpus.unused
    next(kept.glob("*.npz")).write_bytes(b"damaged")
    with pytest.raises(UserError, match="no piece"):
        read_folder(pieces_folder, kept, 1, silent)


def few_tunes(_fold: str, **_options: object) -> list[MelodyPiece]:
    return [melody for melody in map(soprano_of, make_pieces()) if melody is not None]


@pytest.fixture(scope="module")
def folder_read_before(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A folder, with one file that can't be used, and the cache with what was read of it."""
    folder = write_pieces(tmp_path_factory.mktemp("pieces") / "mine")
    (folder / "song.wav").write_bytes(b"RIFF\0\0\0\0WAVEfmt ")
    cache = tmp_path_factory.mktemp("cache")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(corpora, "_cache_of", lambda _: cache)
        patch.setattr(reading, "_MOST_PROCESSES", 1)
        _batch("cnn", folder, silent)
    return folder, cache


def _batch(engine: str, folder: Path, report: reading.Report) -> int:
    """Make an engine's task of a folder, and draw from it."""
    training = ENGINES[engine].training
    options = TrainingOptions(
        engine=engine, network="tiny", data=str(folder), crop_steps=16, iterations=1
    )
    task = training.make_task(options, report)
    assert len(task.valid_batches()) > 0
    return len(task.draw(np.random.default_rng(0), 2)[0])


@pytest.mark.parametrize("engine", ENGINES)
def test_every_engine_trains_on_a_folder_of_pieces(
    engine: str,
    folder_read_before: tuple[Path, Path],
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    folder, cache = folder_read_before
    monkeypatch.setattr(reading, "READER", "musegui.there_is_no_such_module")
    monkeypatch.setattr(corpora, "_cache_of", lambda _: cache)
    monkeypatch.setattr(token_task, "load_tunes", few_tunes)  # all would take seconds
    told: list[tuple[int, int]] = []
    with caplog.at_level(logging.WARNING):
        assert _batch(engine, folder, lambda done, total: told.append((done, total))) == 2
    assert (6, 6) in told
    assert "song.wav" in caplog.text
    assert "data" in ENGINES[engine].training.uses


def test_what_was_read_before_an_interrupt_is_kept(tmp_path: Path) -> None:
    pieces_folder = write_pieces(tmp_path / "pieces")

    def interrupt(done: int, _total: int) -> None:
        if done == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        read_folder(pieces_folder, tmp_path / "kept", 1, interrupt)
    told: list[int] = []
    read_folder(pieces_folder, tmp_path / "kept", 1, lambda done, _total: told.append(done))
    assert told == [2, 3, 4, 5]


def test_a_file_whose_reader_was_killed_is_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pieces_folder = write_pieces(tmp_path / "pieces")
    asked = HelperProcess.ask

    def ask(self: HelperProcess, path: Path, limit_seconds: float) -> object:
        if path.suffix == ".abc":
            raise HelperError("its process was killed")
        return asked(self, path, limit_seconds)

    monkeypatch.setattr(HelperProcess, "ask", ask)
    (sentence,) = read_folder(pieces_folder, tmp_path / "kept", 1, silent).unused
    assert sentence.endswith("piece 1.abc can't be read: its process was killed.")
    monkeypatch.setattr(HelperProcess, "ask", asked)
    assert read_folder(pieces_folder, tmp_path / "kept", 1, silent).unused == ()
