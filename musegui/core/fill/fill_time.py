"""How long a fill took, and where it ran, in the words of users."""

from __future__ import annotations

from musegui.core.translation import tr


def fill_time(seconds: float, device: str) -> str:
    """Say the time and the place as part of a sentence: ``"0.6 s on the processor"``.

    Parameters
    ----------
    device : str
        As a filler names it, e.g. ``"cpu (bfloat16)"``.
    """
    if device.startswith("cpu"):
        return tr("{seconds:.1f} s on the processor", seconds=seconds)
    return tr("{seconds:.1f} s on the graphics card", seconds=seconds)
