"""All sequence networks: causal, and the same whether they hear tokens at once or one by one."""

from __future__ import annotations

import pytest
import torch
from torch.nn.functional import one_hot

from musegui.model.continuation.networks import causal_attention
from musegui.model.continuation.networks.sequence_network import (
    CORES,
    SequenceConfig,
    SequenceNetwork,
)

TOKENS, EXTRAS, LENGTH = 11, 3, 12


@pytest.fixture(params=list(CORES))
def network(request: pytest.FixtureRequest) -> SequenceNetwork:
    torch.manual_seed(3)
    config = SequenceConfig(request.param, TOKENS, EXTRAS, further=1, size=8)
    return SequenceNetwork(config).eval()


def some_inputs(seed: int = 0) -> tuple[torch.Tensor, torch.Tensor]:
    random = torch.Generator().manual_seed(seed)
    tokens = torch.randint(TOKENS, (2, LENGTH), generator=random)
    return tokens, torch.randn(2, LENGTH, EXTRAS, generator=random)


def test_no_token_sees_its_future(network: SequenceNetwork) -> None:
    tokens, extras = some_inputs()
    others, other_extras = some_inputs(seed=1)
    before, _ = network(tokens, extras)
    for cut in range(1, LENGTH):
        changed = torch.cat([tokens[:, :cut], others[:, cut:]], dim=1)
        changed_extras = torch.cat([extras[:, :cut], other_extras[:, cut:]], dim=1)
        after, _ = network(changed, changed_extras)
        torch.testing.assert_close(after[:, :cut], before[:, :cut])
        assert not torch.allclose(after[:, cut:], before[:, cut:])


def test_the_past_is_heard(network: SequenceNetwork) -> None:
    tokens, extras = some_inputs()
    other = tokens.clone()
    other[:, 0] = (other[:, 0] + 1) % TOKENS
    assert not torch.equal(network(tokens, extras)[0][:, -1], network(other, extras)[0][:, -1])


@pytest.mark.parametrize("chunk", [1, 5])
def test_tokens_one_by_one_give_what_they_give_at_once(
    network: SequenceNetwork, chunk: int
) -> None:
    tokens, extras = some_inputs()
    at_once, _ = network(tokens, extras)
    state, parts = None, []
    for start in range(0, LENGTH, chunk):
        span = slice(start, start + chunk)
        logits, state = network(tokens[:, span], extras[:, span], state)
        parts.append(logits)
    torch.testing.assert_close(torch.cat(parts, dim=1), at_once, atol=1e-5, rtol=1e-4)


def test_attention_hears_only_so_far_back(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(causal_attention, "HEARD_TOKENS", 4)
    layer = causal_attention.CausalAttention(6, heads=3)
    inputs = torch.randn(1, 10, 6)
    whole, _ = layer(inputs, [])
    short, heard = layer(inputs[:, 6:], [])
    torch.testing.assert_close(whole[:, -1], short[:, -1])
    assert heard[0].shape == (1, 3, 4, 6)


def test_weights_of_the_decoder_begin_as_xaviers() -> None:
    torch.manual_seed(0)
    core = SequenceNetwork(SequenceConfig("decoder-2-2", TOKENS, EXTRAS, size=32)).core
    weight = core.get_parameter("layers.0.attention.query.weight")
    bound = (6 / (weight.shape[0] + weight.shape[1])) ** 0.5
    assert 0.95 * bound < weight.abs().max() <= bound


@pytest.mark.parametrize("core", ["basic", "attention", "attention-residual"])
def test_a_one_hot_token_is_heard_behind_both_layers_from_the_first(core: str) -> None:
    torch.manual_seed(0)
    network = SequenceNetwork(SequenceConfig(core, tokens=129, extras=50)).eval()
    tokens, extras = torch.arange(60, 76)[:, None].repeat(1, 2), torch.zeros(16, 2, 50)
    with torch.no_grad():
        outputs, _ = network.core(torch.cat([one_hot(tokens, 129), extras], dim=2))
    assert float(outputs[:, -1].std(dim=0).mean()) > 0.05
