"""What can go wrong with sound. The text of each is one sentence for the user."""

from __future__ import annotations

from musegui.core.errors import UserError


class SoundError(UserError):
    """Sound can't be made."""


class OutputError(SoundError):
    """An output can't be opened: no library, no audio device, or a bad sound font."""


class RenderError(SoundError):
    """A score can't be rendered."""
