"""The record of one action of the window: its words, keys and icon, what it does and when."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass


def _nothing() -> str:
    return ""


@dataclass(frozen=True)
class Action:
    """Everything that menus, palette, buttons, the key sheet and the keys themselves need.

    Attributes
    ----------
    name : str
        By which the program finds it.
    text : str
        In menus and in the list of shortcuts.
    run : callable
        What it does.
    keys : tuple of str
        Shortcuts in Qt's notation, the first one shown.
    tip : str
        One sentence, where the text leaves something to say.
    icon : str or callable
        The icon's name, or what gives the one of this moment.
    checked : callable, optional
        Tells whether it is on; only for actions that can be on or off.
    why_not : callable
        Why it can't act right now, as a sentence for the user; empty while it can.
    also : str
        Other words by which the palette finds it.
    label : callable, optional
        Gives the text of this moment, where that changes.
    """

    name: str
    text: str
    run: Callable[[], object]
    keys: tuple[str, ...] = ()
    tip: str = ""
    icon: str | Callable[[], str] = ""
    checked: Callable[[], bool] | None = None
    why_not: Callable[[], str] = _nothing
    also: str = ""
    label: Callable[[], str] | None = None


Menu = tuple[Action | None, ...]
"""The actions of a menu; None is a line between two groups."""

Menus = Mapping[str, Menu]
"""By their titles."""
