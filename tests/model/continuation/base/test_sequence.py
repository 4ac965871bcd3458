"""What the driver does for any sequence model, with one that plays dice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from musegui.core.editing.arranging import arranged
from musegui.core.editing.edits import paint_notes, set_locks
from musegui.core.errors import UserError
from musegui.core.fill.candidates import FillError, FillSweep
from musegui.core.fill.continuing import Continuation, with_bars_to_come
from musegui.core.fill.fill_options import FillOptions
from musegui.core.fill.frames import FRAME_PITCHES, Frames
from musegui.core.notes import Note
from musegui.core.pitch import OPEN
from musegui.core.score import Score
from musegui.core.voices import VOICES, Voice
from musegui.files import engine_weights
from musegui.model.continuation.base import weights
from musegui.model.continuation.base.sequence import (
    HEARD_STEPS,
    SequenceContinuation,
    SequenceOpening,
    Written,
)
from musegui.model.network.checkpoint import save_tensors
from musegui.model.sampling.filler import NetworkFiller
from musegui.model.sampling.sampling import Dice
from tests.core.fill.test_continuing import piece

QUICK = FillOptions(sweeps=2)


class DiceWriter:
    """Draws four notes anew every quarter and holds them; writes three steps at a time."""

    def __init__(self, opening: SequenceOpening, dice: Dice) -> None:
        self.opening, self.dice = opening, dice
        self.heard: list[Frames] = []

    def write(self, standing: Frames) -> Written:
        self.heard.append(standing)
        count = self.opening.candidates
        sounding = np.zeros((count, 3, FRAME_PITCHES), dtype=bool)
        struck = np.zeros_like(sounding)
        rolls = self.dice.rolls(4).numpy()
        for index in range(count):
            for low, roll in zip((40, 52, 60, 67), rolls[index], strict=True):
                sounding[index, :, low + int(roll * 6)] = True
        struck[:, 0] = sounding[:, 0]
        return Written(Frames(sounding, struck), np.full((count, 3), 2.0))


class DiceModel:
    def writer(self, opening: SequenceOpening, dice: Dice) -> DiceWriter:
        self.last = DiceWriter(opening, dice)
        return self.last


def sweeps_of(
    filler: NetworkFiller,
    continuation: Continuation,
    voices: Sequence[Voice] = VOICES,
    polish: bool = False,
    **options,
) -> tuple[list[FillSweep], DiceWriter]:
    model = DiceModel()
    engine = SequenceContinuation(model, filler, voices, polish=polish)
    return list(engine.extend(continuation, replace(QUICK, **options), 3)), model.last


def test_the_new_bars_are_written_and_the_piece_stays(untrained_filler: NetworkFiller) -> None:
    before = piece()
    sweeps, writer = sweeps_of(untrained_filler, with_bars_to_come(before, 2), candidates=2)
    (total,) = {sweep.sweeps for sweep in sweeps}
    passed = [sweep.sweep for sweep in sweeps]
    assert passed == sorted(passed)
    assert passed[0] <= 3
    assert passed[-1] == total
    for candidate in sweeps[-1].candidates:
        assert (candidate.score.pitches[:, :32] == before.pitches).all()
        assert (candidate.score.pitches != OPEN).all()
        assert (candidate.confidence[:, :32] == 1).all()
    first = sweeps[0].candidates[0].score
    assert (first.pitches[:, 32:35] >= 0).all()
    assert (first.pitches[:, 35:] == OPEN).all()
    assert writer.heard[0].steps == 0
    assert {frames.steps for frames in writer.heard[1:]} == {3}


def test_a_candidate_does_not_depend_on_the_others(untrained_filler: NetworkFiller) -> None:
    continuation = with_bars_to_come(piece(), 2)
    one, _ = sweeps_of(untrained_filler, continuation)
    three, _ = sweeps_of(untrained_filler, continuation, candidates=3)
    assert one[-1].candidates[0].score == three[-1].candidates[0].score
    assert one[-1].nlls[0] == pytest.approx(three[-1].nlls[0])
    assert three[-1].candidates[0].score != three[-1].candidates[1].score


def test_the_model_hears_what_stands(untrained_filler: NetworkFiller) -> None:
    score = with_bars_to_come(piece(), 1).score
    locked = paint_notes(score, [Note(Voice.SOPRANO, 32, 16, 79)])
    region = np.zeros((4, 48), dtype=bool)
    region[1:, 32:] = True
    sweeps, writer = sweeps_of(untrained_filler, Continuation(locked, region))
    assert (sweeps[-1].candidates[0].score.pitches[0, 32:] == 79).all()
    assert writer.heard[1].sounding[:, :, 79].all()
    assert writer.opening.frames.steps == 32


def test_of_a_long_piece_the_end_is_heard(untrained_filler: NetworkFiller) -> None:
    notes = [Note(voice, 16 * bar, 16, 72 - 8 * voice) for voice in VOICES for bar in range(30)]
    score = paint_notes(Score.empty(480), notes)
    _, writer = sweeps_of(untrained_filler, with_bars_to_come(score, 1))
    assert writer.opening.frames.steps == HEARD_STEPS


def test_a_melody_is_given_the_other_voices_by_the_fill(untrained_filler: NetworkFiller) -> None:
    continuation = with_bars_to_come(piece(), 2)
    sweeps, _ = sweeps_of(untrained_filler, continuation, [Voice.SOPRANO])
    drafted = sweeps[10].candidates[0].score
    assert (drafted.pitches[1:, 32:] == OPEN).all()
    made = sweeps[-1].candidates[0].score
    assert (made.pitches[:, 32:] != OPEN).all()
    close = 48 + 8 - 8  # the fill may write the melody, too, from here on
    assert (made.pitches[0, 32:close] == drafted.pitches[0, 32:close]).any()


def test_polishing_goes_over_everything(untrained_filler: NetworkFiller) -> None:
    continuation = with_bars_to_come(piece(), 2)
    plain, _ = sweeps_of(untrained_filler, continuation)
    polished, _ = sweeps_of(untrained_filler, continuation, polish=True)
    span = slice(32, 48)  # the close is the fill's in any case
    drafts = [each[-1].candidates[0].score.pitches[:, span] for each in (plain, polished)]
    assert (drafts[0] != drafts[1]).any()


def test_an_ensemble_keeps_its_compasses(untrained_filler: NetworkFiller) -> None:
    score = arranged(piece(), "ssa").score
    sweeps, _ = sweeps_of(untrained_filler, with_bars_to_come(score, 1))
    made = sweeps[-1].candidates[0].score
    for voice in Voice:
        part, new = made.part(voice), made.pitches[voice, 32:]
        assert ((new < 0) | ((new >= part.lowest) & (new <= part.highest))).all()
        assert not part.rests or (new < 0).all()


def test_bars_that_are_locked_throughout_are_refused(untrained_filler: NetworkFiller) -> None:
    locked = set_locks(piece(), np.ones((4, 32), dtype=bool), True)
    with pytest.raises(FillError, match="locked"):
        sweeps_of(untrained_filler, Continuation(locked, np.ones((4, 32), dtype=bool)))


def build(_header) -> torch.nn.Module:
    return torch.nn.Linear(1, 1)


def test_weights_that_are_not_there_say_how_to_train(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(engine_weights, "shipped_weights", lambda name: tmp_path / "none")
    monkeypatch.setattr(
        engine_weights, "user_weights", lambda name: tmp_path / f"{name}.safetensors"
    )
    with pytest.raises(UserError, match="musegui train --engine toy"):
        weights.load_engine_network("toy", None, build)
    own = tmp_path / "toy.safetensors"
    save_tensors(own, build({}).state_dict(), {"options": {"engine": "toy"}})
    assert not weights.load_engine_network("toy", None, build).training


@pytest.mark.parametrize(
    ("owner", "names", "message"),
    [
        ("other", ("weight", "bias"), "weights of the engine other"),
        ("toy", ("weight", "newer"), "this version can't use"),
    ],
)
def test_weights_of_another_engine_or_version(tmp_path: Path, owner, names, message) -> None:
    path = tmp_path / "w.safetensors"
    tensors = dict(zip(names, build({}).state_dict().values(), strict=True))
    save_tensors(path, tensors, {"options": {"engine": owner}})
    with pytest.raises(UserError, match=message):
        weights.load_engine_network("toy", path, build)


def test_truncated_weights_are_refused_in_one_sentence(tmp_path: Path) -> None:
    path = tmp_path / "w.safetensors"
    save_tensors(path, build({}).state_dict(), {"options": {"engine": "toy"}})
    path.write_bytes(path.read_bytes()[:-3])
    with pytest.raises(UserError, match=r"damaged.*musegui train --engine toy"):
        weights.load_engine_network("toy", path, build)
