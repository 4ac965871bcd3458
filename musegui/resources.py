"""Where the files that ship with the program lie."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).parent


def resource_path(*parts: str) -> Path:
    """Give the path of a shipped file, in a checkout or in an installed package.

    Parameters
    ----------
    *parts : str
        Path below the project's top folder, e.g. ``"resources", "icons", "play.svg"``.
    """
    installed = _PACKAGE.joinpath("_shipped", *parts)
    return installed if installed.exists() else _PACKAGE.parent.joinpath(*parts)
