"""The File menu."""

from __future__ import annotations

from functools import partial

from musegui.gui.actions.action import Action, Menu
from musegui.gui.actions.menus.parts import Parts


def file_menu(parts: Parts) -> Menu:
    """Make the records of the File menu."""
    files = parts.files
    return (
        Action("new", "New …", files.ask_new, ("Ctrl+N",),
               "Choose key, time signature, bars, tempo and sound; Enter takes the last ones."),
        Action("new_window", "New window", parts.dialogs.open_window, ("Ctrl+Shift+N",),
               "For another piece."),
        Action("new_exercise", "New exercise …", parts.exercise.ask_new, (),
               "Of a Bach chorale: given soprano, bass, figured bass or numerals.",
               also="task student theory homework chorale"),
        Action("open", "Open …", files.ask_open, ("Ctrl+O",),
               "Open a project, or MIDI, MusicXML, ABC or Humdrum."),
        Action("open_window", "Open in a new window …", parts.dialogs.open_in_new_window,
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
        Action("export", "Export …", parts.exports.ask, ("Ctrl+E",),
               "As PDF, SVG or PNG to print, as MusicXML or MIDI for other programs."),
        Action("export_audio", "Export audio …", parts.audio.show_export, ("Ctrl+Shift+E",),
               "Render to WAV, FLAC, MP3 or Ogg, everything or voice by voice."),
        Action("practice", "Export practice tracks …", parts.audio.show_practice, (),
               "A file for each voice in which it is louder than the others.",
               also="rehearsal choir singers learning"),
        Action("page_setup", "Page setup …", parts.exports.printing.ask_setup, (),
               "Paper, margins, staves, bar numbers and chords of the printed page.",
               also="layout paper margins staff size reduction"),
        Action("print", "Print …", parts.exports.printing.ask_print, ("Ctrl+Shift+P",),
               "The engraved score on paper; the page is shown first.", also="preview paper"),
        None,
        Action("quit", "Quit", parts.actions.close, ("Ctrl+Q",), also="exit close"),
    )  # fmt: skip
