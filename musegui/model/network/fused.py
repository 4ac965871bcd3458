"""Our network for CPUs, with what surrounds each convolution done inside it.

oneDNN can apply a ReLU or an addition as it writes a convolution's result. Torch reaches that
through operators that it keeps for its own compiler; where a version lacks them, or they give
another result, the plain network is used.
"""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from musegui.core.voices import VOICE_COUNT
from musegui.model.network.encoding import CLASSES, CONTEXT_PLANES, PITCH_ROWS, TONIC_PLANES
from musegui.model.network.network import OCTAVE, ResidualBlock, UNet, step_flags

_TYPICAL_STEPS = 64
_TOLERANCES = {torch.float32: 0.01, torch.bfloat16: 1.0}
"""Largest difference that rounding makes to a log-probability of the plain network."""


class FusedConvolution:
    """A convolution as oneDNN takes it.

    In bf16 its weights are laid out for the processor once. In fp32 oneDNN wants another layout for
    each length of music, and from one to the other takes it longer than a pass; from the channels
    last, as they are left then, it is a tenth of one.

    Parameters
    ----------
    convolution : nn.Conv2d
    scale : Tensor or float
        Multiplies the result.
    """

    def __init__(self, convolution: nn.Conv2d, scale: Tensor | float = 1.0) -> None:
        self._stride, self._padding = list(convolution.stride), _padding(convolution)
        weight = (convolution.weight * scale).contiguous(memory_format=torch.channels_last)
        self._bias = None if convolution.bias is None else convolution.bias * scale
        self._weight = self._laid_out(weight) if weight.dtype == torch.bfloat16 else weight

    def _laid_out(self, weight: Tensor) -> Tensor:
        size = [1, weight.shape[1], _TYPICAL_STEPS, PITCH_ROWS]
        reorder: Callable[..., Tensor] = torch.ops.mkldnn._reorder_convolution_weight
        return reorder(weight, self._padding, self._stride, [1, 1], 1, size)

    def __call__(self, x: Tensor, activation: str = "none") -> Tensor:
        """Convolve; ``activation`` is ``"none"`` or ``"relu"``."""
        convolve: Callable[..., Tensor] = torch.ops.mkldnn._convolution_pointwise
        return convolve(
            *(x, self._weight, self._bias, self._padding, self._stride, [1, 1], 1),
            *(activation, [], ""),
        )

    def add_to(self, total: Tensor, x: Tensor) -> Tensor:
        """Add the convolution of x to ``total``, in place."""
        add: Callable[..., Tensor] = torch.ops.mkldnn._convolution_pointwise_.binary
        return add(
            *(total, x, self._weight, self._bias, self._padding, self._stride, [1, 1], 1),
            *("add", 1.0, None, [], None),
        )


def _padding(convolution: nn.Conv2d) -> list[int]:
    assert not isinstance(convolution.padding, str), "paddings are given in steps and rows"
    return list(convolution.padding)


class FusedBlock:
    """A `ResidualBlock` in three operations, with its scale inside the second convolution."""

    def __init__(self, block: ResidualBlock) -> None:
        self._first = FusedConvolution(block.first)
        self._second = FusedConvolution(block.second, block.scale)

    def __call__(self, x: Tensor) -> Tensor:
        """Add to x in place."""
        return self._second.add_to(x, self._first(F.relu(x), "relu"))


class FusedUNet(nn.Module):
    """A `UNet` that gives the same in half the time; inference on CPUs only.

    Parameters
    ----------
    network : UNet
        On a CPU, in the precision it is to run in.
    """

    def __init__(self, network: UNet) -> None:
        super().__init__()
        self.plain = network
        self._entry = FusedConvolution(network.entry)
        self._around = FusedConvolution(network.harmony.around)
        self._mix = FusedConvolution(network.harmony.mix)
        self._down = [[FusedBlock(b) for b in _blocks(level)] for level in network.down_blocks]
        self._up = [[FusedBlock(b) for b in _blocks(level)] for level in network.up_blocks]
        self._shrink = [FusedConvolution(_convolution(layer)) for layer in network.shrink]
        self._widen = [FusedConvolution(_convolution(layer)) for layer in network.widen]
        self._heads = FusedConvolution(_both_heads(network))
        self._rows = torch.arange(1, CLASSES)
        self._chroma = torch.arange(2 * OCTAVE - 1) % OCTAVE

    def forward(self, cells: Tensor, context: Tensor) -> Tensor:
        """Give log-probabilities; see `UNet.forward`."""
        steps = cells.shape[-1]
        x = self._traverse(self._enter(*self.plain.lengthen(cells, context)))
        heads = self._heads(x)[:, :, :steps].float()
        rests = heads[:, VOICE_COUNT:].mean(dim=3, keepdim=True)
        return F.log_softmax(torch.cat([rests, heads[:, :VOICE_COUNT]], dim=-1), dim=-1)

    def _enter(self, cells: Tensor, context: Tensor) -> Tensor:
        """Lay the planes out with the filters last, as the convolutions want them."""
        batch, _, steps = cells.shape
        by_step = cells.transpose(1, 2).unsqueeze(2)  # (b, T, 1, 4)
        reads_key = self.plain.config.reads_key
        flags = step_flags(cells, context, reads_key=reads_key).transpose(1, 2).unsqueeze(2)
        planes = self.plain.entry.in_channels
        flagged = slice(VOICE_COUNT, VOICE_COUNT + flags.shape[-1])
        full = torch.empty(batch, steps, PITCH_ROWS, planes, dtype=context.dtype)
        full[..., :VOICE_COUNT] = by_step == self._rows.unsqueeze(-1)
        full[..., flagged] = flags
        chroma = torch.empty(batch, steps, len(self._chroma), planes, dtype=context.dtype)
        sounding = torch.where(by_step > 0, (by_step - 1) % OCTAVE, -1)
        chroma[..., :VOICE_COUNT] = sounding == self._chroma.unsqueeze(-1)
        chroma[..., flagged] = flags
        if reads_key:
            tonics = context[:, TONIC_PLANES].transpose(1, 2)  # (b, T, 12)
            full[..., -1] = tonics.repeat(1, 1, PITCH_ROWS // OCTAVE)
            chroma[..., -1] = tonics[..., self._chroma]
        x = self._entry(full.permute(0, 3, 1, 2))
        harmony = self._mix(self._around(chroma.permute(0, 3, 1, 2), "relu"))
        x.unflatten(-1, (PITCH_ROWS // OCTAVE, OCTAVE)).add_(harmony.unsqueeze(3))
        return x.add_(self.plain.register)

    def _traverse(self, x: Tensor) -> Tensor:
        skips: list[Tensor] = []
        for blocks, shrink in zip(self._down, self._shrink, strict=False):
            x = _run(blocks, x)
            skips.append(x)
            x = shrink(x)
        x = _run(self._down[-1], x)
        for blocks, widen in zip(reversed(self._up), reversed(self._widen), strict=True):
            x = F.interpolate(widen(x), scale_factor=2.0, mode="nearest").add_(skips.pop())
            x = _run(blocks, x)
        return x.relu_()


def fuse(network: nn.Module, device: torch.device) -> nn.Module:
    """Give the fused twin of a network if there is one and it agrees, else the network itself."""
    if device.type != "cpu" or not isinstance(network, UNet):
        return network
    if network.register.dtype not in _TOLERANCES:
        return network
    generator = torch.Generator().manual_seed(0)
    cells = torch.randint(-1, CLASSES, (1, VOICE_COUNT, 24), generator=generator)
    context = torch.zeros(1, CONTEXT_PLANES, 24, dtype=network.register.dtype)
    context[:, TONIC_PLANES.start + 7] = 1
    with torch.inference_mode(False), torch.no_grad():
        try:
            fused = FusedUNet(network)
            difference = (fused(cells, context) - network(cells, context)).abs().max()
        except (AttributeError, RuntimeError):
            return network
    return fused if difference <= _TOLERANCES[network.register.dtype] else network


def _both_heads(network: UNet) -> nn.Conv2d:
    """Make one convolution of the pitch head and, as rows to be averaged, the rest head."""
    pitch, rest = network.pitch_head, network.rest_head
    both = nn.Conv2d(pitch.in_channels, 2 * VOICE_COUNT, 1)
    assert pitch.bias is not None, "the head has a bias"
    with torch.no_grad():
        both.weight = nn.Parameter(torch.cat([pitch.weight, rest.weight[..., None, None]]))
        both.bias = nn.Parameter(torch.cat([pitch.bias, rest.bias]))
    return both


def _run(blocks: list[FusedBlock], x: Tensor) -> Tensor:
    for block in blocks:
        x = block(x)
    return x


def _blocks(level: nn.Module) -> list[ResidualBlock]:
    return [block for block in level.children() if isinstance(block, ResidualBlock)]


def _convolution(layer: nn.Module) -> nn.Conv2d:
    assert isinstance(layer, nn.Conv2d), "levels are joined by convolutions"
    return layer
