"""The Exercise menu: what a student does."""

from __future__ import annotations

from musegui.core.translation import tr
from musegui.gui.actions.action import Action, Menu
from musegui.gui.actions.menus.parts import Parts


def exercise_menu(parts: Parts) -> Menu:
    """Make the records of the Exercise menu."""
    exercise = parts.exercise

    def no_exercise() -> str:
        return "" if exercise.is_on else tr("The piece is no exercise: make one in the File menu.")

    def nothing_open() -> str:
        return no_exercise() or ("" if exercise.is_open else tr("Everything is written already."))

    return (
        Action("check_answer", "Check the answer", exercise.check_answer, (),
               "List the faults with their points; those of the given voice alone don't count.",
               also="part-writing faults points grade"),
        Action("hint", "Hint", exercise.hint, (),
               "Write the next beat that is still empty.", also="help next chord",
               why_not=nothing_open),
        Action("name_hint", "Hint: the name of the chord", exercise.name_hint, (),
               "Say which chord the next empty beat may have, and leave it empty.",
               also="help next chord", why_not=nothing_open),
        Action("solve", "Show one solution", exercise.solve, (),
               "Write all that is still empty; what you wrote stays.", also="answer fill",
               why_not=nothing_open),
        None,
        Action("end_exercise", "End the exercise", exercise.end, (),
               "Make an ordinary piece of it, in which everything can be changed.",
               why_not=no_exercise),
    )  # fmt: skip
