"""What to do when a device runs out of memory."""

from __future__ import annotations

import copy

import torch

from musegui.model.network.inference import LoadedNetworks

_PHRASES = {"out of memory", "not enough memory", "can't allocate memory"}


def is_out_of_memory(error: Exception) -> bool:
    """Tell a failed allocation, which torch has no one exception for, from other errors."""
    said = str(error).lower()
    return isinstance(error, MemoryError) or any(phrase in said for phrase in _PHRASES)


def on_cpu(networks: LoadedNetworks) -> LoadedNetworks:
    """Copy networks to the CPU, in full precision."""
    device, dtype = torch.device("cpu"), torch.float32
    pitch, onset = (
        copy.deepcopy(network).to(device, dtype) for network in (networks.pitch, networks.onset)
    )
    return LoadedNetworks(pitch, onset, device, dtype)
