"""Every action of the window in one table. Menus, buttons, palette and key sheet are made of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from musegui.core.translation import tr, tr_noop
from musegui.gui.actions.action import Action, Menu, Menus
from musegui.gui.actions.menus.dynamics_menu import dynamics_menu
from musegui.gui.actions.menus.edit_menu import edit_menu
from musegui.gui.actions.menus.exercise_menu import exercise_menu
from musegui.gui.actions.menus.file_menu import file_menu
from musegui.gui.actions.menus.fill_menu import fill_menu
from musegui.gui.actions.menus.help_menu import help_menu
from musegui.gui.actions.menus.lyrics_menu import lyrics_menu
from musegui.gui.actions.menus.notes_menu import notes_menu
from musegui.gui.actions.menus.parts import Parts
from musegui.gui.actions.menus.piece_menu import piece_menu
from musegui.gui.actions.menus.play_menu import play_menu
from musegui.gui.actions.menus.tools_menu import tools_menu
from musegui.gui.actions.menus.view_menu import view_menu

_MENUS: dict[str, Callable[[Parts], Menu]] = {
    tr_noop("&File"): file_menu,
    tr_noop("&Edit"): edit_menu,
    tr_noop("&Notes"): notes_menu,
    tr_noop("L&yrics"): lyrics_menu,
    tr_noop("&Dynamics"): dynamics_menu,
    tr_noop("Pie&ce"): piece_menu,
    tr_noop("&Tools"): tools_menu,
    tr_noop("Fi&ll"): fill_menu,
    tr_noop("E&xercise"): exercise_menu,
    tr_noop("&Play"): play_menu,
    tr_noop("&View"): view_menu,
    tr_noop("&Help"): help_menu,
}

MENU_TITLES = tuple(_MENUS)


def make_menus(parts: Parts) -> Menus:
    """Make the records of all actions, in the order of the menus."""
    return {
        title: tuple(action and _translated(action) for action in menu(parts))
        for title, menu in _MENUS.items()
    }


def _translated(action: Action) -> Action:
    """Give the texts of a record in the user's language."""
    return replace(action, text=tr(action.text), tip=tr(action.tip), also=tr(action.also))
