"""The loss of training: the masked-cell NLL, and the onset head's loss beside it."""

from __future__ import annotations

from torch import Tensor, nn
from torch.nn import functional as F

from musegui.model.network.network import NetworkConfig, OnsetNetwork, build_network, stays


class Networks(nn.Module):
    """The pitch network and the onset head, trained side by side."""

    def __init__(self, config: NetworkConfig) -> None:
        super().__init__()
        self.pitch = build_network(config)
        self.onset = OnsetNetwork()

    def forward(
        self, classes: Tensor, onsets: Tensor, context: Tensor, hidden: Tensor
    ) -> tuple[Tensor, Tensor]:
        """Give the mean masked-cell NLL of the pitches and the onset head's loss."""
        pitch_loss = masked_nll(
            self.pitch(classes.masked_fill(hidden, -1), context), classes, hidden
        )
        asked = hidden.any(dim=2, keepdim=True)  # strikes are asked voice by voice
        logits = self.onset(classes, onsets, ~asked.expand_as(onsets), context)
        open_question = (stays(classes) & asked).float()
        losses = F.binary_cross_entropy_with_logits(
            logits.float(), onsets.float(), reduction="none"
        )
        per_crop = (losses * open_question).sum(dim=(1, 2))
        onset_loss = (per_crop / open_question.sum(dim=(1, 2)).clamp(min=1)).mean()
        return pitch_loss, onset_loss


def masked_nll(log_probabilities: Tensor, classes: Tensor, hidden: Tensor) -> Tensor:
    """Mean over crops of the mean NLL of their hidden cells (Uria et al. 2014, eq. 7).

    Parameters
    ----------
    log_probabilities : Tensor, shape (batch, 4, T, CLASSES)
    classes : Tensor of int64, shape (batch, 4, T)
    hidden : Tensor of bool, shape (batch, 4, T)
    """
    nll = -log_probabilities.gather(-1, classes.unsqueeze(-1)).squeeze(-1)
    per_crop = (nll * hidden).sum(dim=(1, 2)) / hidden.sum(dim=(1, 2)).clamp(min=1)
    return per_crop.mean()
