"""The View menu."""

from __future__ import annotations

from functools import partial

from musegui.core.translation import tr_noop
from musegui.gui.actions.action import Action, Menu
from musegui.gui.actions.menus.conditions import is_now
from musegui.gui.actions.menus.parts import Parts
from musegui.gui.common.theme import ThemeChoice


def view_menu(parts: Parts) -> Menu:
    """Make the records of the View menu."""
    view, workspace, actions, themes = (
        parts.view, parts.tools.workspace, parts.actions, parts.themes,
    )  # fmt: skip
    printing = parts.exports.printing
    choices = (
        Action(f"theme_{choice.value}", text, partial(themes.choose, choice),
               checked=partial(is_now, lambda: themes.choice, choice))
        for choice, text in (
            (ThemeChoice.SYSTEM, tr_noop("Use system theme")),
            (ThemeChoice.LIGHT, tr_noop("Light theme")),
            (ThemeChoice.DARK, tr_noop("Dark theme")),
        )
    )  # fmt: skip
    return (
        Action("zoom_in", "Zoom in", partial(view.zoom_time, 1.25), ("Ctrl++", "Ctrl+=")),
        Action("zoom_out", "Zoom out", partial(view.zoom_time, 0.8), ("Ctrl+-",)),
        Action("taller", "Taller rows", partial(view.zoom_pitch, 1.15), ("Alt++", "Alt+=")),
        Action("flatter", "Shorter rows", partial(view.zoom_pitch, 1 / 1.15), ("Alt+-",)),
        Action("show_all", "Show everything", view.show_all, ("Ctrl+0",)),
        None,
        Action("lyrics_lane", "Lyrics lane", view.toggle_lyrics_lane, ("F6",),
               "Below the roll: the words of the chosen voice.",
               checked=lambda: not view.lyrics_lane.isHidden()),
        Action("dynamics_lane", "Velocity and dynamics lane", view.toggle_dynamics_lane, ("F7",),
               "Below the roll: how loud each note is, and the dynamics.",
               checked=lambda: not view.dynamics_lane.isHidden()),
        Action("velocities", "Velocities on the notes", view.toggle_velocities, (),
               "A line on each note: the longer, the louder.",
               checked=lambda: workspace.shows_velocities),
        Action("lane_numerals", "Roman numerals in the chord lane", view.toggle_numerals, (),
               "Name the chords that sound by their degrees, with the keys that are heard.",
               checked=lambda: view.lane.analysis.numerals, also="harmony analysis key"),
        Action("score_analysis", "Analysis in the score", printing.toggle_analysis, (),
               "Print numerals, cadences and the kinds of non-chord notes in the engraved score.",
               checked=lambda: printing.shows_analysis,
               also="harmony roman cadence passing suspension"),
        Action("fault_marks", "Faults on the notes", parts.theory.toggle_marks, (),
               "Ring and join the notes that break a rule of part-writing.",
               checked=lambda: parts.theory.marks.shown),
        Action("only_voice", "Only the chosen voice", workspace.toggle_only_chosen, ("Shift+V",),
               "Hide the other voices.", checked=lambda: workspace.shows_only_chosen),
        Action("history", "History", actions.toggle_history, ("F8",),
               "All edits, to go back to any of them.",
               checked=lambda: not parts.history.isHidden()),
        Action("bottom", "Bottom panel", actions.toggle_bottom, ("F9",),
               "Versions, part-writing and the score.",
               checked=lambda: not parts.bottom.isHidden()),
        None,
        *choices,
        Action("language", "Language …", parts.dialogs.choose_language, (),
               "Which language the window speaks from its next start on.",
               also="english deutsch français español italiano translation"),
    )  # fmt: skip
