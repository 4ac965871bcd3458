import pytest
import torch
from torch import Tensor, nn

from musegui.model.network.encoding import CONTEXT_PLANES, HIDDEN
from musegui.model.network.inference import LoadedNetworks
from musegui.model.network.mixed import mix


class Constant(nn.Module):
    def __init__(self, values: list[float]) -> None:
        super().__init__()
        self.values = torch.tensor(values)

    def forward(self, *_inputs: Tensor) -> Tensor:
        return self.values


def networks(chances: list[float], logit: float) -> LoadedNetworks:
    pitch = Constant(chances)
    pitch.values = pitch.values.log()
    return LoadedNetworks(pitch, Constant([logit]), torch.device("cpu"), torch.float32)


FIRST, SECOND = networks([0.9, 0.1], -2.0), networks([0.1, 0.9], 4.0)


def test_the_ends_are_the_styles_themselves():
    assert mix(FIRST, SECOND, 0) is FIRST
    assert mix(FIRST, SECOND, 1) is SECOND


@pytest.mark.parametrize(("share", "chance", "logit"), [(0.5, 0.5, 1.0), (0.25, 0.75, -0.5)])
def test_between_them_pitches_are_as_likely_as_the_geometric_mean(share, chance, logit):
    mixed = mix(FIRST, SECOND, share)
    assert mixed.pitch().exp().tolist() == pytest.approx([chance, 1 - chance])
    assert mixed.onset().tolist() == pytest.approx([logit])


def test_a_network_mixed_with_itself_stays_what_it_is(untrained_networks):
    mixed = mix(untrained_networks, untrained_networks, 0.5)
    cells = torch.full((1, 4, 32), HIDDEN)
    context = torch.zeros(1, CONTEXT_PLANES, 32)
    alone, both = untrained_networks.pitch(cells, context), mixed.pitch(cells, context)
    assert torch.allclose(alone, both, atol=1e-5)
