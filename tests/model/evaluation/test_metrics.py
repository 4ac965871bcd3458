from math import log

import numpy as np
import pytest
import torch
from torch import nn

from musegui.core.voices import Voice
from musegui.model.evaluation.metrics import (
    Erasure,
    Estimate,
    Ordering,
    combine_orderings,
    consecutive_crops,
    cut,
    frame_log_likelihoods,
    framewise_nll,
    gibbs_curve,
    masked_cell_nll,
)
from musegui.model.network.encoding import CLASSES, HIDDEN, OUTSIDE_PLANE
from musegui.model.network.inference import LoadedNetworks
from musegui.model.network.network import OnsetNetwork
from musegui.model.sampling.window import OUTSIDE_STEPS
from musegui.model.training.chorales import Chorale
from musegui.model.training.crops import draw_uniform_mask

LOG_CLASSES = log(CLASSES)


class Flat(nn.Module):
    """Gives every class the same probability, and remembers what it was shown."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[torch.Tensor] = []
        self.contexts: list[torch.Tensor] = []

    def forward(self, cells, context):
        self.seen.append(cells.clone())
        self.contexts.append(context.clone())
        return self.answer(cells)

    def answer(self, cells):
        return torch.full((*cells.shape, CLASSES), -LOG_CLASSES)


class Knowing(Flat):
    """Gives a chosen class per cell the probability ``share``, the others the rest evenly."""

    def __init__(self, classes: np.ndarray, share: float) -> None:
        super().__init__()
        self.classes, self.share = torch.from_numpy(classes), share

    def answer(self, cells):
        others = (1 - self.share) / (CLASSES - 1)
        chosen = nn.functional.one_hot(self.classes, CLASSES).bool()
        known = torch.where(chosen, self.share, others).log()
        before = OUTSIDE_STEPS if cells.shape[-1] > self.classes.shape[-1] else 0
        after = cells.shape[-1] - self.classes.shape[-1] - before
        return nn.functional.pad(known, (0, 0, before, after)).expand(len(cells), -1, -1, -1)


class Unsure(Flat):
    """Gives half of all probability to class 20 where the cell after it is hidden, else a fifth."""

    def answer(self, cells):
        hidden = torch.ones_like(cells, dtype=torch.bool)
        hidden[..., :-1] = cells[..., 1:] == HIDDEN
        share = torch.where(hidden, 0.5, 0.2).unsqueeze(-1)
        is_twenty = torch.arange(CLASSES) == 20
        return torch.where(is_twenty, share, (1 - share) / (CLASSES - 1)).log()


def with_network(pitch: nn.Module) -> LoadedNetworks:
    return LoadedNetworks(pitch, OnsetNetwork(), torch.device("cpu"), torch.float32)


def piece_of(classes) -> Chorale:
    array = np.array(classes, dtype=np.int64)
    steps = array.shape[1]
    return Chorale(
        "made up",
        array,
        np.zeros(array.shape, dtype=bool),
        np.arange(steps) % 16,
        np.zeros(steps, dtype=np.int64),
    )


@pytest.fixture
def piece() -> Chorale:
    """Twelve steps without a rest."""
    return piece_of(np.random.default_rng(0).integers(1, CLASSES, (4, 12)))


def test_estimates():
    estimate = Estimate.of(np.array([1.0, 2.0, 3.0, 6.0]))
    assert estimate.mean == 3.0
    assert estimate.sem == pytest.approx((14 / 3) ** 0.5 / 2)
    assert estimate.count == 4
    assert np.isnan(Estimate.of(np.array([1.0])).sem)


def test_crops_lie_side_by_side_and_leave_the_rest_out(piece):
    crops = consecutive_crops([piece, cut(piece, 0, 3)], 5)
    assert [crop.steps for crop in crops] == [5, 5, 3]
    assert np.array_equal(crops[1].classes, piece.classes[:, 5:10])
    assert np.array_equal(crops[1].steps_into_bar, piece.steps_into_bar[5:10])
    assert [crop.steps for crop in consecutive_crops([piece], 0)] == [12]


def test_masks_take_any_number_of_the_given_cells():
    cells = np.zeros((4, 2), dtype=bool)
    cells[1:] = True
    rng = np.random.default_rng(0)
    masks = [draw_uniform_mask(cells, rng) for _ in range(600)]
    counts = np.bincount([int(mask.sum()) for mask in masks], minlength=7)
    assert counts[0] == 0
    assert counts[1:].min() > 60
    assert not any((mask & ~cells).any() for mask in masks)


def test_a_flat_network_reads_the_logarithm_of_the_classes(piece):
    networks = with_network(Flat())
    assert masked_cell_nll(networks, [piece]).mean == pytest.approx(LOG_CLASSES)
    for chronological in (False, True):
        measured = framewise_nll(networks, [piece], orderings=2, chronological=chronological)
        assert measured.single.mean == pytest.approx(4 * LOG_CLASSES)
        assert measured.combined.mean == pytest.approx(4 * LOG_CLASSES)
        assert measured.combined.sem == pytest.approx(0, abs=1e-6)


def test_a_network_that_knows_reads_nothing(piece):
    networks = with_network(Knowing(piece.classes, 1.0))
    assert masked_cell_nll(networks, [piece], crop_steps=0).mean == 0
    assert framewise_nll(networks, [piece], orderings=1).combined.mean == 0


def test_hidden_cells_of_each_mask_and_each_crop_weigh_the_same():
    classes = np.full((4, 8), 20)
    classes[:, :4] = 30
    half_right = Knowing(np.full((4, 4), 20), 0.5)
    measured = masked_cell_nll(with_network(half_right), [piece_of(classes)], crop_steps=4)
    right, wrong = -log(0.5), -log(0.5 / (CLASSES - 1))
    assert measured.mean == pytest.approx((right + wrong) / 2)
    assert measured.sem == pytest.approx((wrong - right) / 2)
    assert measured.count == 2


def test_rests_count_as_cells_where_cells_are_masked():
    network = Knowing(np.zeros((4, 4), dtype=np.int64), 0.5)
    measured = masked_cell_nll(with_network(network), [piece_of(np.zeros((4, 4)))])
    assert measured.mean == pytest.approx(-log(0.5))


def test_what_is_given_is_never_hidden(piece):
    network = Flat()
    masked_cell_nll(with_network(network), [piece], given=Voice.SOPRANO, masks_per_crop=16)
    (cells,) = network.seen
    assert (cells[:, Voice.SOPRANO] != HIDDEN).all()
    assert (cells[:, Voice.ALTO :] == HIDDEN).any(dim=(0, 2)).all()


def test_the_same_seed_draws_the_same_masks(piece):
    seen = []
    for seed in (1, 1, 2):
        network = Flat()
        masked_cell_nll(with_network(network), [piece], seed=seed)
        seen.append(network.seen[0])
    assert torch.equal(seen[0], seen[1])
    assert not torch.equal(seen[0], seen[2])


def in_given_order(frames, voices=(0, 1, 2, 3)) -> Ordering:
    return Ordering(np.array(frames), np.tile(voices, (len(frames), 1)))


def test_orderings():
    rng = np.random.default_rng(0)
    random = Ordering.draw(40, rng, chronological=False)
    chronological = Ordering.draw(40, rng, chronological=True)
    assert sorted(random.frames) == list(range(40)) != list(random.frames)
    assert list(chronological.frames) == list(range(40))
    for ordering in (random, chronological):
        assert (np.sort(ordering.voices, axis=1) == np.arange(4)).all()
        assert len(np.unique(ordering.voices, axis=0)) > 10


def test_each_copy_knows_the_frames_told_before_its_own(piece):
    network = Flat()
    frame_log_likelihoods(with_network(network), cut(piece, 0, 3), in_given_order([2, 0, 1]))
    assert len(network.seen) == 4
    inside = [cells[:, :, OUTSIDE_STEPS : OUTSIDE_STEPS + 3] for cells in network.seen]
    known = [[(step != HIDDEN).all() for step in copy.T] for copy in inside[0].numpy()]
    assert known == [[False, False, False], [False, False, True], [True, False, True]]
    assert (network.seen[0][:, :, :OUTSIDE_STEPS] == 0).all()


def test_voices_are_told_one_by_one_as_the_network_would_have_them(piece):
    guess = np.full((4, 3), 7)
    network = Knowing(guess, 0.5)
    order = in_given_order([0, 1, 2], (3, 1, 0, 2))
    frame_log_likelihoods(with_network(network), cut(piece, 0, 3), order)
    first_frame = [cells[0, :, OUTSIDE_STEPS].tolist() for cells in network.seen]
    assert first_frame == [
        [HIDDEN, HIDDEN, HIDDEN, HIDDEN],
        [HIDDEN, HIDDEN, HIDDEN, 7],
        [HIDDEN, 7, HIDDEN, 7],
        [7, 7, HIDDEN, 7],
    ]


def test_a_frame_adds_up_its_voices_and_a_rest_adds_nothing():
    truth = np.array([[5, 5, 0], [6, 0, 0], [7, 7, 0], [8, 1, 0]])
    guess = truth.copy()
    guess[3, 1] = 2
    networks = with_network(Knowing(guess, 0.5))
    found = frame_log_likelihoods(networks, piece_of(truth), in_given_order([1, 2, 0]))
    right, wrong = log(0.5), log(0.5 / (CLASSES - 1))
    assert found == pytest.approx([4 * right, 2 * right + wrong, 0])


def test_the_network_is_told_where_the_piece_ends_only_if_it_does(piece):
    for ends, outside in ((True, 2 * OUTSIDE_STEPS), (False, OUTSIDE_STEPS)):
        network = Flat()
        frame_log_likelihoods(
            with_network(network), piece, in_given_order(range(12)), ends=ends, batch_size=5
        )
        assert all(int(c[0, OUTSIDE_PLANE].sum()) == outside for c in network.contexts)
    assert [len(cells) for cells in network.seen] == [5, 5, 5, 5, 5, 5, 5, 5, 2, 2, 2, 2]


@pytest.mark.parametrize(("crop_steps", "outside"), [(8, 1), (12, 2), (0, 2), (99, 2)])
def test_a_piece_that_is_cut_short_does_not_end(piece, crop_steps, outside):
    network = Flat()
    measured = framewise_nll(with_network(network), [piece], orderings=1, crop_steps=crop_steps)
    assert measured.combined.count == min(crop_steps or 12, 12)
    assert int(network.contexts[0][0, OUTSIDE_PLANE].sum()) == outside * OUTSIDE_STEPS


def test_how_copies_are_batched_changes_nothing(piece):
    networks = with_network(Unsure())
    order = Ordering.draw(12, np.random.default_rng(3), chronological=False)
    at_once, one_by_one = (
        frame_log_likelihoods(networks, piece, order, batch_size=size) for size in (12, 1)
    )
    assert at_once == pytest.approx(one_by_one)


def test_orderings_are_combined_as_probabilities():
    probabilities = np.array([[0.5, 1.0], [0.1, 1.0], [0.3, 0.25]])
    combined = combine_orderings(np.log(probabilities))
    assert np.exp(combined) == pytest.approx([0.3, 0.75])
    assert combine_orderings(np.array([[-2000.0], [-2000.0]])) == pytest.approx([-2000.0])


def test_framewise_of_several_orderings_by_hand():
    """A frame is half right for its voices if the frame after it is told later, else a fifth."""
    both = piece_of(np.full((4, 2), 20))
    networks = with_network(Unsure())
    orders = [
        Ordering.draw(2, rng, chronological=False)
        for rng in [np.random.default_rng([5, 0])]
        for _ in range(5)
    ]
    after_told = sum(int(order.frames[0] == 1) for order in orders)
    assert 0 < after_told < 5
    late = 4 * log(0.2)  # what lies outside is known: the last frame is always unsure
    first = [late if order.frames[0] == 1 else 4 * log(0.5) for order in orders]
    measured = framewise_nll(networks, [both], orderings=5, seed=5)
    assert measured.single.mean == pytest.approx(-(np.mean(first) + late) / 2, rel=1e-5)
    together = log(np.mean(np.exp(first)))
    assert measured.combined.mean == pytest.approx(-(together + late) / 2, rel=1e-5)
    assert measured.combined.count == 2


def test_erasures():
    rng = np.random.default_rng(0)
    block = Erasure.BLOCK.draw(16, rng)
    assert block.sum() == 4 * 8
    assert (block == block[0]).all()
    assert np.ptp(np.flatnonzero(block[0])) == 7
    assert Erasure.RANDOM.draw(16, rng).sum() == 32
    assert Erasure.MELODY_GIVEN.draw(16, rng).sum(axis=1).tolist() == [0, 16, 16, 16]


def test_replaced_notes_cost_what_the_network_gives_them(piece):
    curve = gibbs_curve(with_network(Flat()), [piece, piece], Erasure.MELODY_GIVEN, sweeps=6)
    assert curve == pytest.approx(np.full(6, LOG_CLASSES))


def test_the_plain_sampler_never_cools():
    """Drawn as they are, classes of 75 and 25 % cost their entropy at every step."""

    class Leaning(Flat):
        def answer(self, cells):
            probabilities = torch.full((*cells.shape, CLASSES), 1e-12)
            probabilities[..., 10], probabilities[..., 11] = 0.75, 0.25
            return probabilities.log()

    long_piece = piece_of(np.full((4, 2000), 10))
    networks = with_network(Leaning())
    curve = gibbs_curve(networks, [long_piece], Erasure.MELODY_GIVEN, sweeps=8, crop_steps=0)
    entropy = -0.75 * log(0.75) - 0.25 * log(0.25)
    assert curve == pytest.approx(np.full(8, entropy), abs=0.06)


def test_replaced_notes_are_weighed_by_their_number(piece):
    network = Knowing(piece.classes, 1 - 1e-6)
    curve = gibbs_curve(with_network(network), [piece], Erasure.RANDOM, sweeps=3, crop_steps=12)
    assert curve == pytest.approx(np.zeros(3), abs=1e-4)
    assert all(
        (cells[0].numpy() == np.where(cells[0] == HIDDEN, HIDDEN, piece.classes)).all()
        for cells in network.seen
    )
