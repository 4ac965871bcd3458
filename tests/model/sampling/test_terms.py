import torch

from musegui.model.sampling.terms import Bias, Draw, FixedBias, Term, Tie, with_fixed_added_up

DRAW = Draw(torch.zeros(1, 4, 2, dtype=torch.int64), torch.ones(1, 4, 2, dtype=torch.bool))


class Louder(Bias):
    def nats(self, draw: Draw) -> torch.Tensor:
        return draw.drawn.unsqueeze(-1).float()


def test_a_term_that_overrides_nothing_changes_nothing():
    logits = torch.rand(1, 4, 2, 3)
    assert Term().tie(0.0) is None
    assert Term().pitch_logits(logits, DRAW) is logits
    assert Term().onset_logits(logits) is logits


def test_a_bias_adds_its_nats_times_its_weight():
    logits = torch.zeros(1, 4, 2, 3)
    assert (Louder().pitch_logits(logits, DRAW) == 1).all()
    assert (Louder(weight=2.5).pitch_logits(logits, DRAW) == 2.5).all()


def test_fixed_biases_become_one_where_the_first_stood():
    first, second = FixedBias(torch.tensor([1.0, 0.0])), FixedBias(torch.tensor([[0.5], [2.0]]))
    louder = Louder()
    (together, other) = with_fixed_added_up([first, louder, second])
    assert isinstance(together, FixedBias)
    assert other is louder
    assert together.table.tolist() == [[1.5, 0.5], [3.0, 2.0]]
    assert with_fixed_added_up([]) == []


def test_tied_cells_share_the_mean_of_what_the_network_says():
    logits = torch.tensor([[[[1.0, 0.0], [3.0, 0.0], [5.0, 2.0]]]])
    tie = Tie(torch.tensor([[0, 0, 2]]))
    assert tie.averaged(logits).tolist() == [[[[2.0, 0.0], [2.0, 0.0], [5.0, 2.0]]]]
