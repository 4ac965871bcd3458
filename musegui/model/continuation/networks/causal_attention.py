"""Attention that hears the past alone."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional as F

State = list[Tensor]
"""What a network has to keep of the tokens before, as it goes on; the first axis is not always
the batch's."""

HEARD_TOKENS = 512
"""So many tokens before are heard at most."""


class CausalAttention(nn.Module):
    """Scaled dot-product attention of several heads, each as wide as the input (Luo, figure 5.11).

    Weights begin as Xavier's uniform, as torch's own make what passes much smaller.

    Parameters
    ----------
    size, heads : int
    """

    def __init__(self, size: int, heads: int) -> None:
        super().__init__()
        self.query, self.key, self.value = (nn.Linear(size, size * heads) for _ in range(3))
        self.out = nn.Linear(size * heads, size)
        self._heads = heads
        for linear in (self.query, self.key, self.value, self.out):
            nn.init.xavier_uniform_(linear.weight)

    def forward(self, inputs: Tensor, heard: State) -> tuple[Tensor, State]:
        """Give what each token gathers from itself and from those before.

        Parameters
        ----------
        inputs : Tensor, shape (batch, T, size)
        heard : list of Tensor
            Keys and values of earlier tokens, each (batch, heads, tokens, size); empty for none.
        """
        query, key, value = (self._by_head(f(inputs)) for f in (self.query, self.key, self.value))
        if heard:
            key, value = torch.cat([heard[0], key], dim=2), torch.cat([heard[1], value], dim=2)
        count, reach = query.shape[2], key.shape[2]
        places = torch.arange(reach, device=inputs.device)
        now = places[reach - count :, None]
        mask = (places <= now) & (places > now - HEARD_TOKENS)
        found = F.scaled_dot_product_attention(query, key, value, attn_mask=mask)
        joined = found.transpose(1, 2).flatten(2)
        return self.out(joined), [key[:, :, -HEARD_TOKENS:], value[:, :, -HEARD_TOKENS:]]

    def _by_head(self, projected: Tensor) -> Tensor:
        return projected.unflatten(2, (self._heads, -1)).transpose(1, 2)
