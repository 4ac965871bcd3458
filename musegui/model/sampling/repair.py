"""Finding the notes that are still at fault when sampling is over, to be drawn anew."""

from __future__ import annotations

import torch
from torch import Tensor

from musegui.model.sampling.faults import count_faults


def faulty_cells(classes: Tensor) -> Tensor:
    """Count the part-writing faults that each cell takes part in, shape (batch, 4, T)."""
    standing = classes.clamp(min=0).unsqueeze(-1)
    return count_faults(classes).gather(-1, standing).squeeze(-1) * (classes > 0)


def faulty_notes(classes: Tensor, writable: Tensor) -> Tensor:
    """Mark the writable cells of all notes that take part in a fault.

    A note here is a run of one pitch.

    Parameters
    ----------
    classes : Tensor of int64, shape (batch, 4, T)
    writable : Tensor of bool, shape (batch, 4, T)

    Returns
    -------
    Tensor of bool, shape (batch, 4, T)
    """
    changes = torch.zeros_like(classes)
    changes[..., 1:] = classes[..., 1:] != classes[..., :-1]
    notes = changes.cumsum(dim=-1)
    faults = torch.zeros(classes.shape, device=classes.device)
    faults.scatter_add_(-1, notes, faulty_cells(classes))
    return (faults.gather(-1, notes) > 0) & writable
