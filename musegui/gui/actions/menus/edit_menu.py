"""The Edit menu."""

from __future__ import annotations

from musegui.core.translation import in_sentence, tr, tr_noop
from musegui.gui.actions.action import Action, Menu
from musegui.gui.actions.menus.conditions import unless
from musegui.gui.actions.menus.parts import Parts
from musegui.gui.fill.new_bars.continue_dialog import ContinueDialog
from musegui.gui.fill.new_bars.melody_dialog import MelodyDialog


def edit_menu(parts: Parts) -> Menu:
    """Make the records of the Edit menu."""
    do, workspace = parts.edit, parts.tools.workspace
    document = workspace.document
    selected = unless(lambda: workspace.has_selection, "Nothing is selected: select notes first.")

    def erase() -> None:
        if workspace.landmark is None:
            do.erase()
        else:
            parts.landmarks.remove_chosen()

    def why_not_erase() -> str:
        if workspace.landmark is not None:
            return parts.landmarks.why_not_remove
        if workspace.has_selection or workspace.cell is not None:
            return ""
        return tr("Nothing is selected: select what is to be erased first.")

    return (
        Action("undo", "Undo", parts.fill.undo, ("Ctrl+Z",), icon="undo",
               label=lambda: _with_entry(tr("Undo"), tr_noop("Undo {edit}"), document.undo_label),
               why_not=unless(lambda: document.undo_label, "There is nothing to undo.")),
        Action("redo", "Redo", document.redo, ("Ctrl+Shift+Z", "Ctrl+Y"), icon="redo",
               label=lambda: _with_entry(tr("Redo"), tr_noop("Redo {edit}"), document.redo_label),
               why_not=unless(lambda: document.redo_label, "There is nothing to redo.")),
        None,
        Action("cut", "Cut", do.cut, ("Ctrl+X",), why_not=selected),
        Action("copy", "Copy", do.copy, ("Ctrl+C",), why_not=selected),
        Action("paste", "Paste at the cursor", do.paste, ("Ctrl+V",),
               why_not=unless(lambda: workspace.clip is not None,
                               "Nothing has been copied yet: copy or cut notes first.")),
        Action("duplicate", "Duplicate", do.duplicate, ("Ctrl+D",),
               "Copy to just after the selection.", why_not=selected),
        Action("erase", "Erase", erase, ("Del", "Backspace"),
               "Leave a gap to be filled. In a region, generated notes go first, then locked ones.",
               why_not=why_not_erase),
        Action("rest", "Replace with locked rests", do.rest, ("Shift+Del",),
               "Silence that no fill changes.", why_not=selected),
        None,
        Action("select_all", "Select all", do.select_all, ("Ctrl+A",)),
        Action("select_bar", "Select the bar at the cursor", do.select_bar, ("Ctrl+B",),
               "In all voices; press again to add the next bar."),
        Action("select_none", "Deselect / cancel", parts.actions.escape, ("Esc",),
               "Cancel a drag or a fill, or else deselect."),
        Action("lock", "Lock / unlock", do.toggle_lock, ("Shift+L",),
               "Protect the selected notes from fills, or let fills change them again.", "lock",
               why_not=selected),
        None,
        Action("new_melody", "New melody …",
               lambda: MelodyDialog(parts.fill, workspace.document.score, parts.window).open(), (),
               "Write a melody into the soprano, from nothing or after its last note.",
               also="compose tune generate melody"),
        Action("continue", "Continue …",
               lambda: ContinueDialog(parts.fill, parts.window).open(), (),
               "Add bars behind the last note, written in the style of what stands before.",
               also="extend go on generate more bars",
               why_not=unless(lambda: parts.fill.has_notes,
                               "There is nothing to continue: write a few notes first.")),
        None,
        Action("learn_style", "Learn a style …", parts.styles.learn, (),
               "Learn how a folder of your own pieces is written; fills can then write so.",
               also="train own pieces composer"),
        Action("style_card", "Style card …", parts.styles.show_card, (),
               "What the style of the Fill panel was made from, and what it is worth."),
        Action("import_style", "Import a style …", parts.styles.ask_import, (),
               "Take a style that somebody else has learnt from its file."),
    )  # fmt: skip


def _with_entry(alone: str, with_edit: str, label: str | None) -> str:
    return tr(with_edit, edit=in_sentence(label)) if label else alone
