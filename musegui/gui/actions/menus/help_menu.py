"""The Help menu."""

from __future__ import annotations

from musegui.gui.actions.action import Action, Menu
from musegui.gui.actions.menus.parts import Parts


def help_menu(parts: Parts) -> Menu:
    """Make the records of the Help menu."""
    dialogs = parts.dialogs
    return (
        Action("palette", "Find a command …", dialogs.show_palette, ("Ctrl+P",), also="search"),
        Action(
            "guide",
            "Guide",
            dialogs.show_guide,
            (),
            "How to use musegui.",
            also="help manual documentation tutorial",
        ),
        Action(
            "tour",
            "Tour of the window",
            parts.actions.show_tour,
            (),
            "Five steps from a melody to a piece.",
            also="introduction first start help",
        ),
        Action("shortcuts", "Keys and gestures", dialogs.show_shortcuts, ("?", "F1"), also="help"),
        Action(
            "change_keys",
            "Change keys …",
            dialogs.change_keys,
            also="settings preferences shortcuts",
        ),
        None,
        Action("about", "About musegui", dialogs.show_about, also="version licence"),
    )
