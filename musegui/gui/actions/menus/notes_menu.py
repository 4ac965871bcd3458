"""The Notes menu."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from musegui.core.voices import Voice
from musegui.gui.actions.action import Action, Menu
from musegui.gui.actions.menus.conditions import unless
from musegui.gui.actions.menus.parts import Parts
from musegui.gui.roll.lanes.phrase_dialog import PhraseDialog


def notes_menu(parts: Parts) -> Menu:
    """Make the records of the Notes menu."""
    do, workspace = parts.edit, parts.tools.workspace

    def voicing(by: int) -> Callable[[], object]:
        return lambda: parts.view.lane.say(parts.voicings.cycle(by))

    selected = unless(lambda: workspace.has_selection, "Nothing is selected: select notes first.")
    return (
        Action("enter", "Insert note / stop", parts.play.enter, ("Return", "Enter"),
               "Insert a note at the cursor cell, which the arrow keys show and move while "
               "nothing is selected; on a note, select it."),
        Action("up", "Semitone up", partial(do.transpose, 1), ("Up",)),
        Action("down", "Semitone down", partial(do.transpose, -1), ("Down",)),
        Action("octave_up", "Octave up", partial(do.transpose, 12), ("Shift+Up",)),
        Action("octave_down", "Octave down", partial(do.transpose, -12), ("Shift+Down",)),
        Action("scale_up", "Up within the scale", partial(do.move_in_scale, 1), ("Alt+Up",)),
        Action("scale_down", "Down within the scale", partial(do.move_in_scale, -1), ("Alt+Down",)),
        Action("earlier", "Move earlier", partial(do.move, -1), ("Left",)),
        Action("later", "Move later", partial(do.move, 1), ("Right",)),
        Action("shorter", "Shorter", partial(do.lengthen, -1), ("Shift+Left",)),
        Action("longer", "Longer", partial(do.lengthen, 1), ("Shift+Right",)),
        Action("quantize", "Quantize", do.quantize, ("Q",),
               "Move starts and ends to the snap grid.", why_not=selected),
        None,
        Action("chord", "Set chord at the cursor …", parts.view.lane.write_at_cursor, ("C",),
               "Ask for a chord over the beat at the cursor: C, F♯m7, B♭/D, V7, ii65."),
        Action("phrase", "Chords of a phrase …",
               lambda: PhraseDialog(workspace, parts.window).open(), ("Shift+C",),
               "Type numerals or symbols from the bar at the cursor on: I | ii65 V | I.",
               also="progression harmony numerals symbols"),
        Action("suggest", "Suggest next chord", parts.fill.chords.ask_at_cursor, ("N",),
               "List the likeliest chords for the beat at the cursor, or after the end.",
               also="progression harmony network probabilities"),
        Action("voicing", "Next voicing of the chord", voicing(1), ("V",),
               "Lay the chord at the cursor out anew; locked notes stay.",
               also="inversion spacing close open position cycle"),
        Action("voicing_before", "Previous voicing of the chord", voicing(-1), ("Alt+Shift+V",)),
        Action("figure_bass", "Figure the bass", do.figure_bass, (),
               "Write under the bass, in the chord lane, which chords stand over it.",
               also="figured bass continuo thoroughbass",
               why_not=unless(lambda: (workspace.document.score.pitches[Voice.BASS] >= 0).any(),
                               "The bass is empty: write it first.")),
        Action("cadence", "Phrase end at the cursor", do.toggle_phrase_end, ("F",),
               "Mark the beat at the cursor as the end of a phrase, or take the mark away."),
    )  # fmt: skip
