import math

import pytest
import torch

from musegui.model.network.encoding import BASE_PLANES, CLASSES, CONTEXT_PLANES, TONIC_PLANES
from musegui.model.network.network import (
    CONFIGURATIONS,
    OnsetNetwork,
    UNetConfig,
    build_network,
    config_from_dict,
    config_to_dict,
    stays,
)


def inputs(steps: int, batch: int = 2) -> tuple[torch.Tensor, torch.Tensor]:
    generator = torch.Generator().manual_seed(steps)
    cells = torch.randint(-1, CLASSES, (batch, 4, steps), generator=generator)
    return cells, torch.rand(batch, CONTEXT_PLANES, steps, generator=generator)


@pytest.mark.parametrize("steps", [1, 13, 32])
@pytest.mark.parametrize("name", CONFIGURATIONS)
def test_any_length_gives_a_distribution_for_every_cell(name, steps):
    network = build_network(CONFIGURATIONS[name]).eval()
    with torch.inference_mode():
        log_probabilities = network(*inputs(steps))
    assert log_probabilities.shape == (2, 4, steps, CLASSES)
    assert torch.allclose(log_probabilities.exp().sum(-1), torch.ones(2, 4, steps), atol=1e-4)


@pytest.mark.parametrize("name", CONFIGURATIONS)
def test_an_untrained_network_knows_next_to_nothing(name):
    torch.manual_seed(0)
    network = build_network(CONFIGURATIONS[name]).eval()
    cells, context = inputs(16, batch=1)
    with torch.inference_mode():
        entropy = -network(cells, context).mean()
    assert float(entropy) == pytest.approx(math.log(CLASSES), rel=0.1)


def test_published_sizes():
    """20 layers of 64 5x5 filters; 64 layers of 128 3x3 filters, 9.2 M parameters."""
    sizes = {
        name: sum(p.numel() for p in build_network(CONFIGURATIONS[name]).parameters())
        for name in ("griswold", "coconet")
    }
    assert sizes["griswold"] == pytest.approx(18 * 25 * 64 * 64, rel=0.03)
    assert sizes["coconet"] == pytest.approx(9.2e6, rel=0.02)


@pytest.mark.parametrize("name", CONFIGURATIONS)
def test_configurations_survive_a_file(name):
    config = CONFIGURATIONS[name]
    assert config_from_dict(config_to_dict(config)) == config


def test_an_unknown_configuration_is_refused():
    with pytest.raises(ValueError, match="unknown network"):
        config_from_dict({"kind": "Transformer"})


def test_context_reaches_the_output_of_ours():
    network = build_network(CONFIGURATIONS["tiny"]).eval()
    cells, context = inputs(16)
    with torch.inference_mode():
        assert not torch.equal(network(cells, context), network(cells, 1 - context))


def test_only_a_network_that_reads_the_key_hears_of_it():
    cells, context = inputs(16)
    other = context.clone()
    other[:, BASE_PLANES:] = 1 - other[:, BASE_PLANES:]
    for config in (
        UNetConfig(filters=(8, 8), blocks=(1, 1), reads_key=key) for key in (False, True)
    ):
        network = build_network(config).eval()
        with torch.inference_mode():
            same = torch.equal(network(cells, context), network(cells, other))
        assert same == (not config.reads_key)


def test_a_key_moves_with_the_music():
    """The tonic is told by its row, so a fifth up is to the first convolution what it was."""
    torch.manual_seed(0)
    network = build_network(UNetConfig(filters=(8,), blocks=(1,), reads_key=True)).eval()
    cells = torch.full((1, 4, 8), 20)
    context = torch.zeros(1, CONTEXT_PLANES, 8)
    moved = context.clone()
    context[:, TONIC_PLANES.start] = moved[:, TONIC_PLANES.start + 7] = 1
    with torch.inference_mode():
        low, high = network(cells, context), network(cells + 7, moved)
    low, high = low[..., 9:35].diff(dim=-1), high[..., 16:42].diff(dim=-1)
    assert torch.allclose(low, high, atol=1e-5)


def test_stays_is_true_only_where_a_sounding_pitch_goes_on():
    classes = torch.tensor([[[5, 5, 6, 0, 0, 6, 6, 6]]])
    assert stays(classes).int().tolist() == [[[0, 1, 0, 0, 0, 0, 1, 1]]]


def test_onset_network_listens_only_to_known_strikes():
    torch.manual_seed(0)
    network = OnsetNetwork()
    cells, context = inputs(16)
    cells = cells.clamp(min=0)
    known = torch.zeros(cells.shape, dtype=torch.bool)
    known[:, 0] = True
    struck = torch.rand(cells.shape) < 0.5
    elsewhere = struck ^ ~known
    with torch.inference_mode():
        given = network(cells, struck, known, context)
        assert torch.equal(given, network(cells, elsewhere, known, context))
        assert not torch.equal(given, network(cells, ~struck, known, context))
