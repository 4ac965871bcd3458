"""Where the networks run, and how torch is set up for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from musegui.core.errors import UserError
from musegui.core.translation import tr, tr_n

if TYPE_CHECKING:
    import torch


def pick_device(name: str | None = None) -> torch.device:
    """Choose CUDA, else Apple's MPS, else the CPU.

    Parameters
    ----------
    name : str, optional
        A device to insist on, such as ``"cpu"`` or ``"cuda:1"``.

    Raises
    ------
    UserError
        If that device is not there.
    """
    import torch

    if name is not None:
        try:
            return torch.empty(0, device=name).device
        except (AssertionError, NotImplementedError, RuntimeError) as problem:
            raise UserError(
                tr("The device {name!r} can't be used on this machine.", name=name)
            ) from problem
    if torch.cuda.is_available():
        return torch.device("cuda")
    if torch.backends.mps.is_available():
        return torch.device("mps")
    return torch.device("cpu")


def has_bf16(device: torch.device) -> bool:
    """Tell whether a device is a CPU with bf16 instructions, which double a network's speed."""
    import torch

    capabilities: dict[str, Any] = getattr(torch.cpu, "get_capabilities", dict)()
    return device.type == "cpu" and bool(capabilities.get("avx512_bf16", False))


def describe_device(device: torch.device) -> str:
    """Name a device for people, e.g. ``"cpu (AMD EPYC, 2 threads, bf16)"``."""
    import torch

    if device.type == "cuda":
        return f"{device} ({torch.cuda.get_device_name(device)})"
    if device.type == "cpu":
        capabilities: dict[str, Any] = getattr(torch.cpu, "get_capabilities", dict)()
        name = capabilities.get("cpu_name", tr("unknown processor"))
        precision = "bf16" if has_bf16(device) else "fp32"
        return tr_n(
            "cpu ({name}, {n} thread, {precision})",
            "cpu ({name}, {n} threads, {precision})",
            torch.get_num_threads(),
            name=name,
            precision=precision,
        )
    return str(device)
