import ctypes
import os

import pytest
import torch

from musegui.model.network.encoding import CLASSES, CONTEXT_PLANES
from musegui.model.network.fused import FusedUNet, fuse
from musegui.model.network.network import CONFIGURATIONS, build_network

CPU = torch.device("cpu")


def trained_like(name: str, dtype: torch.dtype) -> torch.nn.Module:
    """A network whose every part matters: no bias, scale or register is near zero."""
    torch.manual_seed(0)
    network = build_network(CONFIGURATIONS[name]).eval().requires_grad_(False)
    for name_, parameter in network.named_parameters():
        if parameter.ndim <= 1 or name_ == "register":
            parameter.uniform_(-0.5, 0.5)
    network.to(dtype).to(memory_format=torch.channels_last)  # type: ignore[call-overload] # a gap
    return network


@pytest.mark.parametrize("name", ["tiny", "musegui"])
@pytest.mark.parametrize(("batch", "steps"), [(1, 1), (2, 13), (3, 64)])
def test_the_fused_network_gives_what_the_plain_one_gives(name, batch, steps):
    network = trained_like(name, torch.float32)
    fused = fuse(network, CPU)
    assert isinstance(fused, FusedUNet)
    generator = torch.Generator().manual_seed(steps)
    cells = torch.randint(-1, CLASSES, (batch, 4, steps), generator=generator)
    context = torch.rand(batch, CONTEXT_PLANES, steps, generator=generator)
    with torch.inference_mode():
        assert torch.allclose(fused(cells, context), network(cells, context), atol=1e-3)


def test_in_bf16_it_is_as_close_to_the_truth_as_the_plain_one():
    exact, network = (trained_like("musegui", dtype) for dtype in (torch.float32, torch.bfloat16))
    fused = fuse(network, CPU)
    assert isinstance(fused, FusedUNet)
    cells = torch.randint(-1, CLASSES, (2, 4, 32), generator=torch.Generator().manual_seed(0))
    context = torch.zeros(2, CONTEXT_PLANES, 32)
    with torch.inference_mode():
        truth = exact(cells, context)
        plain_error = (network(cells, context.bfloat16()) - truth).abs().mean()
        fused_error = (fused(cells, context.bfloat16()) - truth).abs().mean()
    assert fused_error < 1.5 * plain_error


@pytest.mark.skipif(
    os.name == "nt" or not torch.backends.mkldnn.is_available(), reason="reads oneDNN's own lines"
)
@pytest.mark.parametrize("steps", [24, 96, 160])
def test_no_pass_brings_weights_from_one_layout_to_another(steps, capfd):
    """That goes through oneDNN's reference code, and took longer than all the rest of a pass."""
    fused = fuse(trained_like("musegui", torch.float32), CPU)
    cells = torch.zeros(1, 4, steps, dtype=torch.int64)
    context = torch.zeros(1, CONTEXT_PLANES, steps)
    with torch.inference_mode(), torch.backends.mkldnn.verbose(torch.backends.mkldnn.VERBOSE_ON):
        fused(cells, context)
    ctypes.CDLL(None).fflush(None)
    told = capfd.readouterr().out
    assert "convolution" in told
    assert "reorder,simple" not in told


def test_what_cannot_be_fused_is_left_as_it_is():
    griswold = build_network(CONFIGURATIONS["griswold"])
    assert fuse(griswold, CPU) is griswold
    network = trained_like("tiny", torch.float32)
    assert fuse(network, torch.device("meta")) is network


def test_a_fused_network_that_disagrees_is_not_used(monkeypatch):
    network = trained_like("tiny", torch.float32)
    wrong = FusedUNet.forward
    monkeypatch.setattr(FusedUNet, "forward", lambda *given: wrong(*given) + 1)
    assert fuse(network, CPU) is network
