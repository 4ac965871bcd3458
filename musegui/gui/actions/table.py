"""Every action of the window in one table. Menus, buttons, palette and key sheet are made of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from musegui.core.voices import VOICES, Voice
from musegui.editor.description import NOTE_LENGTHS
from musegui.editor.tools import Tool
from musegui.gui.actions.action import Action, Menu, Menus
from musegui.gui.actions.dynamics_menu import dynamics_menu
from musegui.gui.actions.exercise_menu import exercise_menu
from musegui.gui.actions.lyrics_menu import lyrics_menu
from musegui.gui.actions.parts import Parts
from musegui.gui.actions.piece_menu import piece_menu
from musegui.gui.common.theme import ThemeChoice
from musegui.gui.fill.continue_dialog import ContinueDialog
from musegui.gui.fill.melody_dialog import MelodyDialog
from musegui.gui.midi.midi_dialog import MidiDialog
from musegui.gui.roll.phrase_dialog import PhraseDialog


def make_menus(parts: Parts) -> Menus:
    """Make the records of all actions, in the order of the menus."""
    return {
        "&File": _file_menu(parts),
        "&Edit": _edit_menu(parts),
        "&Notes": _notes_menu(parts),
        "L&yrics": lyrics_menu(parts.lyrics, parts.actions.type_lyrics, parts.actions.paste_lyrics),
        "&Dynamics": dynamics_menu(parts.dynamics, parts.view),
        "Pie&ce": piece_menu(
            parts.tools.workspace,
            parts.edit,
            parts.landmarks,
            parts.actions.edit_tempo,
            parts.window,
        ),
        "&Tools": _tools_menu(parts),
        "Fi&ll": _fill_menu(parts),
        "E&xercise": exercise_menu(parts.exercise),
        "&Play": _play_menu(parts),
        "&View": _view_menu(parts),
        "&Help": _help_menu(parts),
    }


def _unless(works: Callable[[], object], reason: str) -> Callable[[], str]:
    """Give a reason for as long as something does not hold."""
    return lambda: "" if works() else reason


def _equals_now(current: Callable[[], object], value: object) -> bool:
    return current() == value


def _is_now(current: Callable[[], object], value: object) -> bool:
    return current() is value


def _file_menu(parts: Parts) -> Menu:
    files = parts.files
    return (
        Action("new", "New …", files.ask_new, ("Ctrl+N",),
               "Choose key, time signature, bars, tempo and sound; Enter takes the last ones."),
        Action("new_window", "New window", parts.actions.open_window, ("Ctrl+Shift+N",),
               "For another piece."),
        Action("new_exercise", "New exercise …", parts.exercise.ask_new, (),
               "Of a Bach chorale: given soprano, bass, figured bass or numerals.",
               also="task student theory homework chorale"),
        Action("open", "Open …", files.ask_open, ("Ctrl+O",),
               "Open a project, or MIDI, MusicXML, ABC or Humdrum."),
        Action("open_window", "Open in a new window …", parts.actions.open_in_new_window,
               ("Ctrl+Shift+O",)),
        Action("import", "Import track by track …",
               partial(files.ask_open, ask_parts=True), (),
               "Open a file and choose which track is which voice."),
        Action("demo", "Open the demo melody", files.open_demo, (),
               "The melody that musegui shows at its first start."),
        Action("opens_last", "Open the last file at the start", files.toggle_opening_last, (),
               "Otherwise musegui starts with an empty piece.", also="settings preferences",
               checked=lambda: files.opens_last),
        None,
        Action("save", "Save", files.save, ("Ctrl+S",), "Save everything as a musegui project."),
        Action("save_as", "Save as …", files.save_as, ("Ctrl+Shift+S",),
               "Save under another name."),
        Action("save_exercise", "Save as exercise …", parts.exercise.ask_save, (),
               "Write a project that gives one voice or the chords of this piece, for students.",
               also="task teacher homework"),
        Action("export", "Export …", files.ask_export, ("Ctrl+E",),
               "As PDF, SVG or PNG to print, as MusicXML or MIDI for other programs."),
        Action("export_audio", "Export audio …", parts.sound.show_export, ("Ctrl+Shift+E",),
               "Render to WAV, FLAC, MP3 or Ogg, everything or voice by voice."),
        Action("practice", "Export practice tracks …", parts.sound.show_practice, (),
               "A file for each voice in which it is louder than the others.",
               also="rehearsal choir singers learning"),
        Action("page_setup", "Page setup …", files.printing.ask_setup, (),
               "Paper, margins, staves, bar numbers and chords of the printed page.",
               also="layout paper margins staff size reduction"),
        Action("print", "Print …", files.printing.ask_print, ("Ctrl+Shift+P",),
               "The engraved score on paper; the page is shown first.", also="preview paper"),
        None,
        Action("quit", "Quit", parts.actions.close, ("Ctrl+Q",)),
    )  # fmt: skip


def _edit_menu(parts: Parts) -> Menu:
    do, workspace = parts.edit, parts.tools.workspace
    document = workspace.document
    selected = _unless(lambda: workspace.has_selection, "Nothing is selected: select notes first.")

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
        return "Nothing is selected: select what is to be erased first."

    return (
        Action("undo", "Undo", parts.fill.undo, ("Ctrl+Z",), icon="undo",
               label=lambda: _with_entry("Undo", document.undo_label),
               why_not=_unless(lambda: document.undo_label, "There is nothing to undo.")),
        Action("redo", "Redo", document.redo, ("Ctrl+Shift+Z", "Ctrl+Y"), icon="redo",
               label=lambda: _with_entry("Redo", document.redo_label),
               why_not=_unless(lambda: document.redo_label, "There is nothing to redo.")),
        None,
        Action("cut", "Cut", do.cut, ("Ctrl+X",), why_not=selected),
        Action("copy", "Copy", do.copy, ("Ctrl+C",), why_not=selected),
        Action("paste", "Paste at the cursor", do.paste, ("Ctrl+V",),
               why_not=_unless(lambda: workspace.clip is not None,
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
               why_not=_unless(lambda: parts.fill.has_notes,
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


def _notes_menu(parts: Parts) -> Menu:
    do, workspace = parts.edit, parts.tools.workspace

    def voicing(by: int) -> Callable[[], object]:
        return lambda: parts.view.lane.say(parts.voicings.cycle(by))

    selected = _unless(lambda: workspace.has_selection, "Nothing is selected: select notes first.")
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
               why_not=_unless(lambda: (workspace.document.score.pitches[Voice.BASS] >= 0).any(),
                               "The bass is empty: write it first.")),
        Action("cadence", "Phrase end at the cursor", do.toggle_phrase_end, ("F",),
               "Mark the beat at the cursor as the end of a phrase, or take the mark away."),
    )  # fmt: skip


_TOOLS = {
    Tool.SELECT: ("1", "Drag to select notes."),
    Tool.PENCIL: ("2", "Click to insert a note, drag to lengthen it, right-click to erase."),
    Tool.ERASER: ("3", "Drag over notes to erase."),
    Tool.REGION: ("4", "Drag to select time in all voices, or with Shift in the chosen voice."),
}


_LENGTH_KEYS = {"quarter": ("5",), "half": ("6",), "whole": ("7",)}
_ENTRY_LENGTHS = {"3": 1, "4": 2}
"""In step entry 3 is a sixteenth and 4 an eighth, before 5, a quarter, and so on."""


def _tools_menu(parts: Parts) -> Menu:
    controller, workspace = parts.tools, parts.tools.workspace
    lengths = (
        Action(f"length_{name}", f"Note length: {name}", partial(workspace.set_note_steps, steps),
               _LENGTH_KEYS.get(name, ()), "For the next note that is inserted.",
               checked=partial(_equals_now, lambda: workspace.note_steps, steps))
        for name, steps in NOTE_LENGTHS.items()
    )  # fmt: skip

    def choose(tool: Tool, key: str) -> None:
        """Choose a tool, or in step entry a note length, as those who enter notes expect."""
        length = _ENTRY_LENGTHS.get(key) if parts.midi.keyboard.entering else None
        if length is None:
            controller.choose(tool)
        else:
            workspace.set_note_steps(length)

    tools = (
        Action(f"{tool.value}_tool", tool.value.capitalize(), partial(choose, tool, key),
               (key,), tip, tool.value, partial(_is_now, lambda: controller.tool, tool))
        for tool, (key, tip) in _TOOLS.items()
    )  # fmt: skip

    def part_name(voice: Voice) -> str:
        return workspace.document.score.part(voice).name

    voices = (
        Action(voice.name.lower(), voice.label,
               partial(workspace.choose_voice, voice), (voice.spec.letter,),
               label=partial(part_name, voice),
               checked=partial(_is_now, lambda: workspace.voice, voice))
        for voice in VOICES
    )  # fmt: skip
    return (
        *tools,
        None,
        *voices,
        None,
        *lengths,
        None,
        Action("mute", "Mute the chosen voice", parts.edit.toggle_mute, ("Shift+M",)),
        Action("solo", "Solo the chosen voice",
               lambda: workspace.toggle_solo(workspace.voice), ("Shift+S",)),
    )  # fmt: skip


def _fill_menu(parts: Parts) -> Menu:
    fill, workspace = parts.fill, parts.tools.workspace
    candidates = _unless(lambda: fill.has_candidates, "There are no versions yet.")
    return (
        Action("harmonize", "Harmonize", fill.harmonize, ("G",),
               "Fill the selection or, without one, everything that is empty.", "harmonize"),
        Action("resample", "Rewrite selection", fill.resample, ("R",),
               "Rewrite the selected notes that are not locked.", "resample",
               why_not=_unless(lambda: workspace.has_selection,
                               "Nothing is selected: select notes or bars to rewrite first.")),
        Action("fill_gaps", "Fill empty cells only", fill.fill_gaps, ("E",),
               "Existing notes stay as they are.",
               why_not=_unless(lambda: fill.has_gaps, "Nothing is empty.")),
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
               why_not=_unless(lambda: fill.running, "No fill is running.")),
        None,
        Action("why", "Alternatives for this note", fill.explain_note, ("W",),
               "The likeliest pitches for the generated note at the cursor, to choose from."),
        Action("heat", "Show likely pitches", fill.heat.toggle, ("H",),
               "How likely each pitch is for the chosen voice, all along.",
               checked=lambda: fill.heat.on),
        None,
        Action("previous_candidate", "Previous version", partial(fill.flip, -1), ("[",),
               why_not=candidates),
        Action("next_candidate", "Next version", partial(fill.flip, 1), ("]",),
               why_not=candidates),
        None,
        Action("fix_next", "Fix the next fault", parts.theory.fix_next, ("Ctrl+J",),
               "Rewrite its notes that are not locked; up to four versions are offered.",
               also="part-writing parallel fifths octaves"),
        Action("fix_all", "Fix all faults", parts.theory.fix_all, ("Ctrl+Shift+J",),
               "Rewrite the notes of all part-writing faults that are not locked."),
        Action("rules", "Rules of part-writing …", parts.actions.choose_rules, (),
               "Choose what is checked; each rule is explained.",
               also="settings preferences theory faults"),
        None,
        Action("erase_machine", "Erase generated notes", parts.edit.erase_machine,
               ("Shift+Backspace",), "Keep only what is locked."),
    )  # fmt: skip


def _play_menu(parts: Parts) -> Menu:
    play, playback, midi, workspace = (
        parts.play, parts.playback, parts.midi, parts.tools.workspace,
    )  # fmt: skip
    return (
        Action("play", "Play / pause", play.play, ("Space",),
               icon=lambda: "pause" if playback.is_playing else "play"),
        Action("stop", "Stop", playback.stop, (), "Return to where playback began (Enter).",
               "stop"),
        Action("to_start", "Go to the start", partial(play.go_to, 0), ("Home",), icon="start"),
        Action("to_end", "Go to the end", lambda: play.go_to(workspace.document.score.steps),
               ("End",)),
        Action("loop", "Loop", parts.edit.toggle_loop, ("L",),
               "Repeat the loop, the selection or everything.", "loop",
               lambda: workspace.looping),
        Action("metronome", "Metronome", parts.sound.toggle_metronome, ("K",),
               "Click on every beat, with an accent on each bar.", "metronome",
               lambda: playback.clicks),
        Action("count_in", "Count in", parts.sound.toggle_count_in, ("Shift+K",),
               "Click for one bar before playback begins.", checked=lambda: playback.counts_in),
        Action("humanize", "Humanize …", parts.sound.show_humanize, (),
               "Play a little unevenly, as people do; the score stays as it is.",
               also="timing velocity swing expression"),
        Action("breathe", "Breathe where phrases end", parts.sound.toggle_breathing, (),
               "Slow down a little at phrase ends, and leave a gap before the next phrase.",
               also="ritardando ritard fermata cadence expression",
               checked=lambda: playback.performance.breathes),
        None,
        Action("record", "Record from a MIDI keyboard", midi.record, ("Ctrl+R",),
               "Play into the chosen voice during playback; notes move to the snap grid.",
               "record", lambda: midi.keyboard.recording),
        Action("step_entry", "Step entry from a MIDI keyboard", midi.keyboard.toggle_entering,
               ("Ctrl+Shift+R",), "Each key inserts a note at the cursor; 3–7 choose its length.",
               checked=lambda: midi.keyboard.entering),
        Action("follow_clock", "Follow incoming MIDI clock", midi.toggle_following,
               checked=lambda: midi.choice.follows),
        Action("midi", "MIDI …", lambda: MidiDialog(midi, parts.window).open(), ("Ctrl+M",),
               "MIDI ports in and out, clock, program changes.",
               also="settings preferences"),
        None,
        Action("panic", "All notes off", playback.panic, ("Ctrl+Shift+.",),
               "Silence every note that still sounds."),
        None,
        Action("follow", "Follow the playhead", play.toggle_follow, ("Shift+F",),
               "Turn pages during playback, until you scroll by hand.",
               checked=lambda: parts.view.follows),
        Action("sound_edits", "Play notes while editing", play.toggle_sound_edits,
               checked=lambda: workspace.sounds_edits),
        None,
        Action("sound", "Sound …", parts.sound.show_sound, (),
               "Sound font, audio driver, device and buffer.",
               also="settings preferences soundfont"),
        Action("retry_sound", "Reconnect the audio device", playback.outputs.retry),
    )  # fmt: skip


def _view_menu(parts: Parts) -> Menu:
    view, workspace, actions, themes = (
        parts.view, parts.tools.workspace, parts.actions, parts.themes,
    )  # fmt: skip
    choices = (
        Action(f"theme_{choice.value}", text, partial(themes.choose, choice),
               checked=partial(_is_now, lambda: themes.choice, choice))
        for choice, text in (
            (ThemeChoice.SYSTEM, "Use system theme"),
            (ThemeChoice.LIGHT, "Light theme"),
            (ThemeChoice.DARK, "Dark theme"),
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
        Action("score_analysis", "Analysis in the score", parts.files.printing.toggle_analysis, (),
               "Print numerals, cadences and the kinds of non-chord notes in the engraved score.",
               checked=lambda: parts.files.printing.shows_analysis,
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
    )  # fmt: skip


def _help_menu(parts: Parts) -> Menu:
    actions = parts.actions
    return (
        Action("palette", "Find a command …", actions.show_palette, ("Ctrl+P",), also="search"),
        Action(
            "guide",
            "Guide",
            actions.show_guide,
            (),
            "How to use musegui.",
            also="help manual documentation",
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


def _with_entry(verb: str, label: str | None) -> str:
    return f"{verb} {label[0].lower()}{label[1:]}" if label else verb
