"""The Fill menu."""

from __future__ import annotations

from functools import partial

from musegui.gui.actions.action import Action, Menu
from musegui.gui.actions.menus.conditions import unless
from musegui.gui.actions.menus.parts import Parts


def fill_menu(parts: Parts) -> Menu:
    """Make the records of the Fill menu."""
    fill, workspace = parts.fill, parts.tools.workspace
    candidates = unless(lambda: fill.versions.exist, "There are no versions yet.")
    return (
        Action("harmonize", "Harmonize", fill.harmonize, ("G",),
               "Fill the selection or, without one, everything that is empty.", "harmonize"),
        Action("resample", "Rewrite selection", fill.resample, ("R",),
               "Rewrite the selected notes that are not locked.", "resample",
               why_not=unless(lambda: workspace.has_selection,
                               "Nothing is selected: select notes or bars to rewrite first.")),
        Action("fill_gaps", "Fill empty cells only", fill.fill_gaps, ("E",),
               "Existing notes stay as they are.",
               why_not=unless(lambda: fill.has_gaps, "Nothing is empty.")),
        Action("rewrite_all", "Rewrite all", fill.rewrite_all, ("Ctrl+G",),
               "Rewrite all notes that are not locked."),
        Action("live", "Live", fill.toggle_live, ("Shift+G",),
               "After each edit, rewrite the generated notes around it.",
               "live", lambda: fill.live.on),
        Action("fill_voice", "Rewrite the chosen voice",
               lambda: fill.fill_voice(workspace.voice), ("Alt+G",),
               "Rewrite all of its notes that are not locked.", "fill"),
        Action("cancel_fill", "Cancel", fill.cancel, ("Ctrl+.",),
               "Stop the fill and leave the score as it was.", "close",
               why_not=unless(lambda: fill.running, "No fill is running.")),
        None,
        Action("why", "Alternatives for this note", fill.explain_note, ("W",),
               "The likeliest pitches for the generated note at the cursor, to choose from."),
        Action("heat", "Show likely pitches", fill.heat.toggle, ("H",),
               "How likely each pitch is for the chosen voice, all along.",
               checked=lambda: fill.heat.on),
        None,
        Action("previous_candidate", "Previous version", partial(fill.versions.flip, -1), ("[",),
               why_not=candidates),
        Action("next_candidate", "Next version", partial(fill.versions.flip, 1), ("]",),
               why_not=candidates),
        None,
        Action("fix_next", "Fix the next fault", parts.theory.fix_next, ("Ctrl+J",),
               "Rewrite its notes that are not locked; up to four versions are offered.",
               also="part-writing parallel fifths octaves"),
        Action("fix_all", "Fix all faults", parts.theory.fix_all, ("Ctrl+Shift+J",),
               "Rewrite the notes of all part-writing faults that are not locked."),
        Action("rules", "Rules of part-writing …", parts.dialogs.choose_rules, (),
               "Choose what is checked; each rule is explained.",
               also="settings preferences theory faults"),
        None,
        Action("erase_machine", "Erase generated notes", parts.edit.erase_machine,
               ("Shift+Backspace",), "Keep only what is locked."),
    )  # fmt: skip
