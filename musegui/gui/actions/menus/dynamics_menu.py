"""The Dynamics menu, with velocities."""

from __future__ import annotations

from functools import partial

from musegui.core.translation import tr, tr_noop
from musegui.editor.actions.dynamics_actions import MENU_LEVELS
from musegui.gui.actions.action import Action, Menu
from musegui.gui.actions.menus.parts import Parts

_KEYS = {"pp": "Alt+1", "p": "Alt+2", "mp": "Alt+3", "mf": "Alt+4", "f": "Alt+5", "ff": "Alt+6"}
_ALSO = {
    "ppp": "pianississimo", "pp": "pianissimo", "p": "piano", "mp": "mezzopiano",
    "mf": "mezzoforte", "f": "forte", "ff": "fortissimo", "fff": "fortississimo",
    "fp": tr_noop("fortepiano accent"), "sf": tr_noop("sforzando accent"),
    "sfz": tr_noop("sforzato accent"),
}  # fmt: skip


def dynamics_menu(parts: Parts) -> Menu:
    """Make the records of the Dynamics menu."""
    dynamics = parts.dynamics

    def no_note() -> str:
        if dynamics.has_notes:
            return ""
        return tr(
            "There is no note at the cursor: select the notes that are to be louder or softer."
        )

    levels = (
        Action(f"dynamic_{level}", tr("Dynamic: {level}", level=level),
               partial(dynamics.set_level, level),
               (_KEYS[level],) if level in _KEYS else (),
               "Where the selection begins, or at the cursor; it governs up to the next dynamic.",
               also=_ALSO[level])
        for level in MENU_LEVELS
    )  # fmt: skip
    return (
        Action("dynamic", "Set dynamic at the cursor …", parts.view.write_dynamic, ("D",),
               "Choose from a list.", also="loudness mark expression"),
        *levels,
        Action("crescendo", "Crescendo", partial(dynamics.set_hairpin, True), ("<",),
               "Under the selection, or from the cursor to the next dynamic in its bar.",
               also="hairpin louder"),
        Action("diminuendo", "Diminuendo", partial(dynamics.set_hairpin, False), (">",),
               "Under the selection, or from the cursor to the next dynamic in its bar.",
               also="hairpin decrescendo softer"),
        Action("erase_dynamics", "Remove dynamics", dynamics.erase_marks, (),
               "Those in the selection, or at the cursor.", also="delete hairpin",
               why_not=lambda: "" if dynamics.marks() else
               tr("There is no dynamic and no hairpin in the selection or at the cursor.")),
        Action("dynamics_for_all", "Set dynamics in all voices", dynamics.toggle_for_all, (),
               "Otherwise in the selected voices, or in the chosen one.",
               checked=lambda: dynamics.for_all),
        None,
        Action("louder", "Velocity up by 1", partial(dynamics.change_velocity, 1),
               ("Ctrl+Shift+Up",), "Of the selected notes, or the note at the cursor.",
               also="louder", why_not=no_note),
        Action("softer", "Velocity down by 1", partial(dynamics.change_velocity, -1),
               ("Ctrl+Shift+Down",), also="softer quieter", why_not=no_note),
        Action("much_louder", "Velocity up by 10", partial(dynamics.change_velocity, 10),
               ("Ctrl+Up",), also="louder", why_not=no_note),
        Action("much_softer", "Velocity down by 10", partial(dynamics.change_velocity, -10),
               ("Ctrl+Down",), also="softer quieter", why_not=no_note),
        Action("follow_dynamics", "Velocities as the dynamics say", dynamics.follow_dynamics,
               ("Alt+0",), "Take back what was set for the selected notes.", also="reset velocity",
               why_not=lambda: "" if dynamics.has_velocities else
               tr("No velocity has been set for the selected notes, or the note at the cursor.")),
    )  # fmt: skip
