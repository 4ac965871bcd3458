"""Learning a style from files: what is learnt, what is refused, what resumes."""

from __future__ import annotations

import errno
import os
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from musegui.core.errors import UserError
from musegui.core.fill.fill_options import FillOptions, Strictness
from musegui.core.pitch import OPEN
from musegui.core.style.style import Style
from musegui.core.style.style_learning import (
    LearnDone,
    LearnFailed,
    LearnProgress,
    LearnRequest,
    LearnStage,
    UpdateKind,
)
from musegui.core.voices import VOICES, Voice
from musegui.files.scores import write_score
from musegui.files.styles.stopped_learning import (
    note_stop,
    stopped_requests,
    was_killed,
    work_folder,
)
from musegui.files.styles.style_file import StyleNetwork, read_style_networks, write_style
from musegui.model.evaluation.similarity.copying import copied_share
from musegui.model.learning import card
from musegui.model.learning import learn as learning
from musegui.model.learning.card import _registers, _strictness
from musegui.model.learning.learn import learn
from musegui.model.learning.task import LowRank, StyleTask
from musegui.model.network.network import config_to_dict
from musegui.model.network.styles import load_style_networks, whole_tensors
from musegui.model.sampling.style_filler import StyleFiller
from musegui.model.training.chorales import Chorale
from musegui.model.training.task import TrainingOptions
from musegui.model.training.trainer import Trainer
from musegui.processes.worker import WorkerProcess
from tests.model.conftest import make_pieces
from tests.model.training.learnable import make_scores, write_pieces

CPU = torch.device("cpu")


def silent(_done: int, _total: int) -> None:
    pass


@pytest.fixture
def pieces_folder(tmp_path: Path) -> Path:
    return write_pieces(tmp_path / "Pieces – 歌")


@pytest.mark.parametrize("content", ["nothing", "audio", "one piece", "no folder", "a file"])
def test_folders_without_pieces_are_refused_in_a_sentence(tmp_path: Path, content: str) -> None:
    place = tmp_path / "place"
    if content == "a file":
        place.write_text("x")
    elif content != "no folder":
        place.mkdir()
    if content == "audio":
        (place / "a.mp3").write_bytes(b"ID3")
    if content == "one piece":
        write_score(make_scores(1)[0], place / "a.mid")
    output = tmp_path / "a.musestyle"
    with pytest.raises(UserError, match="place"):
        learn(LearnRequest(place, output, "A", iterations=1, processes=1), lambda _: None)
    assert sorted(path.name for path in tmp_path.iterdir()) in ([], ["place"])


def test_outputs_that_cannot_be_written_are_refused_before_the_work(tmp_path: Path) -> None:
    for output in (tmp_path, tmp_path / "absent" / "a.musestyle", tmp_path / ("x" * 300)):
        with pytest.raises(UserError):
            learn(LearnRequest(tmp_path, output, "A"), lambda _: None)


class _StopError(Exception):
    pass


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a run take little time, and write down each iteration."""
    monkeypatch.setattr(Trainer, "checkpoint_seconds", 0.0)
    monkeypatch.setattr(StyleTask, "validate_every", 1)
    monkeypatch.setattr(learning, "BATCH_SIZE", 2)
    monkeypatch.setattr(card, "_WRITTEN_PIECES", 1)
    monkeypatch.setattr(card, "_WRITTEN_STEPS", 16)


def test_a_stopped_run_goes_on_and_its_style_fills(
    pieces_folder: Path, tmp_path: Path, quick: None
) -> None:
    output = tmp_path / "Mine.musestyle"
    request = LearnRequest(pieces_folder, output, "Mine", iterations=3, processes=1)
    turns: list[int] = []

    def stop() -> None:
        turns.append(1)
        if len(turns) == 2:
            raise _StopError

    with pytest.raises(_StopError):
        learn(request, lambda _: None, stop)
    told: list[LearnProgress] = []
    done = learn(request, told.append)
    assert isinstance(done, LearnDone)
    learnt = [each.text for each in told if each.stage is LearnStage.LEARNING]
    assert learnt[0] == "iteration 2"  # so many were done before
    assert learnt[1].startswith("iteration 3, NLL")
    assert not request.work_folder.exists()
    style, networks = read_style_networks(output)
    assert style == done.style
    assert style.figures is not None
    assert (style.figures.pieces, style.figures.held_back) == (4, 1)
    assert style.figures.nll_after > 0
    assert any("4 pieces only" in warning for warning in style.warnings)
    assert set(networks) == {16}
    score = make_scores(1)[0]
    gaps = score.replace(pitches=np.where(np.arange(4)[:, None] > 0, OPEN, score.pitches))
    filler = StyleFiller("cpu", {"Mine": output})
    options = FillOptions(sweeps=1, style="Mine", resolution=8)
    *_, last = filler.fill(gaps, gaps.pitches == OPEN, options, 0)
    assert "no network for eighths" in last.notice
    assert (last.candidates[0].score.pitches[1:] != OPEN).all()
    chances = filler.chances(score, Voice.BASS, 0, 4, 16, "Mine")
    assert not np.allclose(
        chances.probabilities, filler.chances(score, Voice.BASS, 0, 4).probabilities
    )
    assert filler.of_style("Mine") is filler.of_style("Mine")


def test_what_a_killed_run_left_is_taken_up_and_swept_out(
    pieces_folder: Path, tmp_path: Path, quick: None
) -> None:
    output = tmp_path / "styles" / "Mine.musestyle"
    output.parent.mkdir()
    request = LearnRequest(pieces_folder, output, "Mine", iterations=1, processes=1)

    def die() -> None:
        raise _StopError

    with pytest.raises(_StopError):
        learn(request, lambda _: None, die)
    work = request.work_folder
    drafts = [place / ".musegui-0123.tmp" for place in (work, work / "run", output.parent)]
    for draft in drafts:
        draft.write_bytes(b"half a file")
    os.utime(drafts[-1], (0, 0))
    note_stop(request)
    assert not was_killed(request)
    assert list(stopped_requests(output.parent)) == [replace(request, processes=None)]
    with work_folder(request):
        assert was_killed(request)
        assert list(stopped_requests(output.parent)) == []
        with pytest.raises(UserError, match="by another musegui"):
            learn(request, lambda _: None)
    assert not any(draft.exists() for draft in drafts)
    told: list[LearnProgress] = []
    learn(request, told.append)
    assert not any(each.stage is LearnStage.LEARNING for each in told)
    assert [path.name for path in output.parent.iterdir()] == [output.name]


def test_what_is_left_beside_a_style_that_was_written_is_swept_out(tmp_path: Path) -> None:
    request = LearnRequest(tmp_path, tmp_path / "Mine.musestyle", "Mine")
    with work_folder(request):
        request.output.write_bytes(b"a style")
    assert list(stopped_requests(tmp_path)) == []
    assert [path.name for path in tmp_path.iterdir()] == [request.output.name]


def test_a_full_disk_is_told_with_advice_and_nothing_is_lost(
    pieces_folder: Path, tmp_path: Path, quick: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    output = tmp_path / "Mine.musestyle"
    request = LearnRequest(pieces_folder, output, "Mine", iterations=1, processes=1)
    replaced, full = os.replace, ""

    def replace_or_fail(source: Path, target: Path) -> None:
        if target.name == full:
            raise OSError(errno.ENOSPC, "No space left on device")
        replaced(source, target)

    monkeypatch.setattr(os, "replace", replace_or_fail)
    for full in ("read-00000.npz", "state.safetensors", output.name):
        with pytest.raises(UserError, match=f"{full} can't be written: .*Make room") as caught:
            learn(request, lambda _: None)
        assert str(caught.value).endswith("it goes on from here.")
        assert request.work_folder.exists()
        assert not output.exists()
    full = ""
    assert isinstance(learn(request, lambda _: None), LearnDone)


@pytest.mark.parametrize("kind", UpdateKind)
def test_what_a_file_holds_gives_the_network_that_was_trained(
    tmp_path: Path, kind: UpdateKind
) -> None:
    task = StyleTask(TrainingOptions(iterations=1), make_pieces(), make_pieces(), kind)
    network = task.make_network()
    torch.manual_seed(0)
    with torch.no_grad():
        for parameter in network.parameters():
            if parameter.requires_grad:
                parameter.add_(0.01 * torch.randn_like(parameter))
    halved = {name: tensor.half() for name, tensor in network.state_dict().items()}
    path = tmp_path / "a.musestyle"
    write_style(Style("A"), {16: task.style_network(halved)}, path)
    networks = load_style_networks(path, CPU)[16]
    cells = torch.full((1, 4, 16), -1)
    context = torch.from_numpy(make_pieces()[0].context[None, :, :16])
    with torch.no_grad():
        expected = network.eval().pitch(cells, context)  # type: ignore[operator]
        given = networks.pitch(cells, context)
    assert (expected - given).abs().max() < 0.5  # half precision
    small = kind is not UpdateKind.FULL
    assert (path.stat().st_size < 5e6) == small
    assert any(isinstance(m, LowRank) for m in network.modules()) == (kind is UpdateKind.LOW_RANK)


def test_networks_that_are_none_are_refused(tmp_path: Path) -> None:
    task = StyleTask(TrainingOptions(iterations=1), make_pieces(), make_pieces(), UpdateKind.FULL)
    config = config_to_dict(task._config)
    one = {"pitch.a": np.zeros(1, np.float16)}
    hostile = {
        "lacking": StyleNetwork(config, "", one),
        "huge": StyleNetwork(config | {"filters": [10**9] * 4}, "", one),
        "deep": StyleNetwork(config | {"blocks": [10**9] * 4}, "", one),
        "unknown": StyleNetwork({"kind": "Bomb"}, "", one),
        "another base": StyleNetwork(config, "0" * 64, one),
        "lonely": StyleNetwork(config, "", {"pitch.entry.weight.up": np.zeros((2, 2), np.float16)}),
    }
    for name, network in hostile.items():
        path = tmp_path / f"{name}.musestyle"
        write_style(Style(name), {16: network}, path)
        with pytest.raises(UserError):
            load_style_networks(path, CPU)
    with pytest.raises((UserError, ValueError)):
        whole_tensors(hostile["lacking"], 16)


def test_the_process_of_the_window_says_what_is_wrong(tmp_path: Path) -> None:
    process = WorkerProcess("musegui.model.learning.child")
    try:
        process.put(LearnRequest(tmp_path / "absent", tmp_path / "a.musestyle", "A"))
        answer = process.take()
        assert isinstance(answer, LearnFailed)
        assert "absent" in answer.reason
    finally:
        process.close()
        process.close_output()


def test_strictness_follows_the_pieces() -> None:
    (calm, _) = make_pieces()
    parallel = calm.classes.copy()
    for voice in VOICES:
        parallel[voice] = np.repeat(30 - 7 * voice + np.arange(12) % 5, 4)
    assert _strictness([replace(calm, classes=parallel)]) is Strictness.OFF
    assert _strictness([replace(calm, classes=np.tile(calm.classes[:, :4], 12))]) is (
        Strictness.FORBID
    )
    crossed = calm.classes[[1, 0, 2, 3]]
    assert _strictness([replace(calm, classes=crossed)]) is Strictness.FORBID
    low, high = _registers([calm])[0]
    assert low < calm.classes[0].min() + 35 < high


def test_copies_are_found_in_any_key_and_nothing_else_is() -> None:
    piece: Chorale = make_pieces()[0]
    assert copied_share([piece], [piece]) == 1.0
    higher = replace(piece, classes=piece.classes + 3)
    assert copied_share([higher], [piece]) == 1.0
    other = replace(piece, classes=piece.classes[:, ::-1].copy())
    assert copied_share([other], [piece]) == 0.0
    still = replace(piece, classes=np.repeat(piece.classes[:, :1], 48, axis=1))
    assert copied_share([still], [piece]) is None
