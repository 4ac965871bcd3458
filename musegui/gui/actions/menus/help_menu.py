"""The Help menu."""

from __future__ import annotations

from musegui.gui.actions.action import Action, Menu
from musegui.gui.actions.menus.parts import Parts


def help_menu(parts: Parts) -> Menu:
    """Make the records of the Help menu."""
    actions = parts.actions
    return (
        Action("palette", "Find a command …", actions.show_palette, ("Ctrl+P",), also="search"),
        Action(
            "guide",
            "Guide",
            actions.show_guide,
            (),
            "How to use musegui.",
            also="help manual documentation tutorial",
        ),
        Action(
            "tour",
            "Tour of the window",
            actions.show_tour,
            (),
            "Five steps from a melody to a piece.",
            also="introduction first start help",
        ),
        Action("shortcuts", "Keys and gestures", actions.show_shortcuts, ("?", "F1"), also="help"),
        Action(
            "change_keys",
            "Change keys …",
            actions.change_keys,
            also="settings preferences shortcuts",
        ),
        None,
        Action("about", "About musegui", actions.show_about, also="version licence"),
    )
