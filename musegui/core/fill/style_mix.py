"""Which styles have a say in a fill: their names, and their shares."""

from __future__ import annotations

from typing import NamedTuple

from musegui.core.translation import tr, tr_noop

DEFAULT_STYLE = tr_noop("Bach chorales")
"""The name of the style that the shipped networks have."""

MAX_STYLE_NAME = 60
USUAL_SHARE = 0.5
"""Of a second style."""


class StyleShare(NamedTuple):
    """A second style that has a say in a fill: its name, and its share, 0 to 1."""

    name: str
    share: float = USUAL_SHARE


class StyleMix(NamedTuple):
    """What is written in: one style, or something between two."""

    style: str = DEFAULT_STYLE
    second: StyleShare | None = None

    @property
    def shares(self) -> dict[str, float]:
        """The styles that have a say, each with its share; they add up to one."""
        if self.second is None or self.second.name == self.style:
            return {self.style: 1.0}
        shares = {self.style: 1 - self.second.share, self.second.name: self.second.share}
        return {name: share for name, share in shares.items() if share}


def check_style_name(name: str) -> None:
    """Refuse a name that can't be shown in a line.

    Raises
    ------
    ValueError
        If it is empty, too long, or has signs that can't be printed, or spaces round it.
    """
    if not 0 < len(name) <= MAX_STYLE_NAME or not name.isprintable() or name != name.strip():
        raise ValueError(
            tr(
                "A style's name is a line of 1 to {most} characters, not {name!r:.80}.",
                most=MAX_STYLE_NAME,
                name=name,
            )
        )


def check_share(second: StyleShare) -> None:
    """Refuse a second style that can't be mixed in.

    Raises
    ------
    ValueError
        If its name can't be shown, or its share lies outside of 0 to 1.
    """
    check_style_name(second.name)
    if not 0 <= second.share <= 1:
        raise ValueError(f"The share of a second style lies between 0 and 1, not {second.share}.")
