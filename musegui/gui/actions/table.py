"""Every action of the window in one table. Menus, buttons, palette and key sheet are made of it."""

from __future__ import annotations

from collections.abc import Callable

from musegui.gui.actions.action import Menu, Menus
from musegui.gui.actions.menus.dynamics_menu import dynamics_menu
from musegui.gui.actions.menus.edit_menu import edit_menu
from musegui.gui.actions.menus.exercise_menu import exercise_menu
from musegui.gui.actions.menus.file_menu import file_menu
from musegui.gui.actions.menus.fill_menu import fill_menu
from musegui.gui.actions.menus.help_menu import help_menu
from musegui.gui.actions.menus.lyrics_menu import lyrics_menu
from musegui.gui.actions.menus.notes_menu import notes_menu
from musegui.gui.actions.menus.piece_menu import piece_menu
from musegui.gui.actions.menus.play_menu import play_menu
from musegui.gui.actions.menus.tools_menu import tools_menu
from musegui.gui.actions.menus.view_menu import view_menu
from musegui.gui.actions.parts import Parts

_MENUS: dict[str, Callable[[Parts], Menu]] = {
    "&File": file_menu,
    "&Edit": edit_menu,
    "&Notes": notes_menu,
    "L&yrics": lyrics_menu,
    "&Dynamics": dynamics_menu,
    "Pie&ce": piece_menu,
    "&Tools": tools_menu,
    "Fi&ll": fill_menu,
    "E&xercise": exercise_menu,
    "&Play": play_menu,
    "&View": view_menu,
    "&Help": help_menu,
}


def make_menus(parts: Parts) -> Menus:
    """Make the records of all actions, in the order of the menus."""
    return {title: menu(parts) for title, menu in _MENUS.items()}
