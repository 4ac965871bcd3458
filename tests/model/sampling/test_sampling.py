import pytest
import torch

from musegui.core.fill.fill_options import Strictness
from musegui.core.theory.part_writing import find_parallels
from musegui.model.network.encoding import CLASSES, CONTEXT_PLANES, HIDDEN, pitches_of
from musegui.model.sampling.rule_terms import part_writing_term
from musegui.model.sampling.sampling import (
    ALPHA_MAX,
    ALPHA_MIN,
    Dice,
    SamplerSettings,
    masking_probability,
    sample,
)
from musegui.model.sampling.steering import Temperature
from musegui.model.sampling.terms import Tie


def flat_network(cells: torch.Tensor, _context: torch.Tensor) -> torch.Tensor:
    """Give every class the same probability."""
    return torch.full((*cells.shape, CLASSES), 1 / CLASSES).log()


def run(settings: SamplerSettings, seed: int = 0, count: int = 1, network=flat_network):
    classes = torch.full((count, 4, 24), 20)
    writable = torch.zeros(classes.shape, dtype=torch.bool)
    writable[:, 1:, 4:20] = True
    context = torch.zeros(count, CONTEXT_PLANES, 24)
    states = list(sample(network, classes, context, writable, settings, Dice(seed, range(count))))
    return classes, writable, states


def test_masking_probability_falls_from_alpha_max_to_alpha_min():
    values = [masking_probability(step, 100) for step in range(100)]
    assert values[0] == ALPHA_MAX
    assert values == sorted(values, reverse=True)
    assert values[70] == pytest.approx(ALPHA_MIN)
    assert values[-1] == ALPHA_MIN


def test_only_writable_cells_change_and_all_of_them_are_filled():
    classes, writable, states = run(SamplerSettings(12))
    for state in states:
        assert torch.equal(state.classes[~writable], classes[~writable])
        assert (state.classes != HIDDEN).all()
        assert not (state.redrawn & ~writable).any()


def test_the_first_step_draws_everything_and_later_ones_fewer():
    _, writable, states = run(SamplerSettings(40))
    shares = [float(state.redrawn.sum() / writable.sum()) for state in states]
    assert shares[0] == 1.0
    assert sum(shares[-8:]) / 8 < 0.25 < sum(shares[1:9]) / 8


def test_one_pass_of_the_network_per_step():
    passes = []

    def counting_network(cells, context):
        passes.append(cells)
        return flat_network(cells, context)

    _, writable, states = run(SamplerSettings(7), network=counting_network)
    assert len(passes) == len(states) == 7
    assert (passes[0][writable] == HIDDEN).all()


def test_the_network_never_sees_the_cells_it_is_asked_about():
    seen = []

    def spying_network(cells, context):
        seen.append(cells)
        return flat_network(cells, context)

    _, _, states = run(SamplerSettings(9), network=spying_network)
    for cells, state in zip(seen, states, strict=True):
        assert torch.equal(cells == HIDDEN, state.redrawn)


def test_the_same_seed_gives_the_same_music_and_another_seed_other():
    first, again, other = (run(SamplerSettings(5), seed)[2][-1].classes for seed in (1, 1, 2))
    assert torch.equal(first, again)
    assert not torch.equal(first, other)


def test_a_candidate_does_not_depend_on_how_many_there_are():
    alone = run(SamplerSettings(5), count=1)[2][-1].classes
    among = run(SamplerSettings(5), count=3)[2][-1].classes
    assert torch.equal(alone[0], among[0])
    assert not torch.equal(among[0], among[1])


def test_draws_follow_the_networks_distribution():
    def leaning_network(cells, _context):
        probabilities = torch.full((*cells.shape, CLASSES), 1e-9)
        probabilities[..., 10], probabilities[..., 11] = 0.75, 0.25
        return probabilities.log()

    _, writable, states = run(SamplerSettings(1), count=64, network=leaning_network)
    drawn = states[-1].classes[writable]
    assert set(drawn.unique().tolist()) == {10, 11}
    assert float((drawn == 10).float().mean()) == pytest.approx(0.75, abs=0.03)
    chosen = states[-1].log_probabilities[writable].exp()
    assert torch.allclose(chosen, torch.where(drawn == 10, 0.75, 0.25), atol=1e-3)


def test_cells_of_a_beat_share_their_number_and_beats_do_not():
    _, _, states = run(SamplerSettings(1, beat_steps=4), network=flat_network)
    beats = states[0].classes[0, 1:, 4:20].unflatten(-1, (4, 4))
    assert (beats == beats[..., :1]).all()
    assert len(beats[..., 0].unique()) > 4


def test_temperature_sharpens():
    def leaning_network(cells, _context):
        probabilities = torch.full((*cells.shape, CLASSES), 1e-9)
        probabilities[..., 10], probabilities[..., 11] = 0.6, 0.4
        return probabilities.log()

    _, writable, states = run(
        SamplerSettings(1, terms=[Temperature(0.1)]), count=16, network=leaning_network
    )
    assert (states[-1].classes[writable] == 10).float().mean() > 0.97


def test_guidance_and_repair_leave_no_parallels_where_a_flat_network_makes_many():
    term = part_writing_term(Strictness.FORBID)
    assert term is not None
    _, _, plain = run(SamplerSettings(24))
    _, _, guided = run(SamplerSettings(24, terms=[term], repair_passes=24))
    counts = [len(find_parallels(pitches_of(s[-1].classes[0].numpy()))) for s in (plain, guided)]
    assert counts[1] <= counts[0] / 4


def test_tied_cells_are_drawn_as_one_until_their_time_is_over():
    leaders = torch.arange(24).expand(4, -1) // 2 * 2
    _, _, states = run(SamplerSettings(20, terms=[Tie(leaders, 0.5)]))
    for state in states:
        pairs = state.classes[..., 4:20].unflatten(-1, (-1, 2))
        same = (pairs[..., 0] == pairs[..., 1]).all()
        assert same == (state.sweep <= 10)


def test_the_first_tie_that_has_not_ended_holds():
    first, second = Tie(torch.zeros(1), 0.2), Tie(torch.ones(1), 0.9)
    settings = SamplerSettings(10, terms=[first, second])
    assert [settings.tie_at(share) for share in (0.1, 0.2, 0.5, 0.9)] == [
        first,
        second,
        second,
        None,
    ]
