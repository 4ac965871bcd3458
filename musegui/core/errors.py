"""The error whose text is shown to users as it is."""

from __future__ import annotations


class UserError(Exception):
    """Something that the user can understand and put right; the text is one sentence for them."""
