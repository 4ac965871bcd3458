"""Names of files made from what people call a piece."""

from __future__ import annotations

import re

_MOST_BYTES = 180
"""Of a name, so that an ending and a temporary name fit beside it on every system."""

_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f\ud800-\udfff]')
_DEVICES = re.compile(r"(con|prn|aux|nul|(com|lpt)[0-9])(\..*)?", re.IGNORECASE)
"""Names that Windows keeps for itself."""


def safe_file_name(text: str) -> str:
    """Give a name that every system takes for a file in a folder, for a text of any kind."""
    name = _NOT_IN_NAMES.sub("_", text)
    name = name.encode()[:_MOST_BYTES].decode(errors="ignore").strip(" .")
    return f"{name}_" if _DEVICES.fullmatch(name) else name or "Untitled"
