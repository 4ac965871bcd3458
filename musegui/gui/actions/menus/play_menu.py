"""The Play menu."""

from __future__ import annotations

from functools import partial

from musegui.gui.actions.action import Action, Menu
from musegui.gui.actions.menus.parts import Parts
from musegui.gui.midi.midi_dialog import MidiDialog


def play_menu(parts: Parts) -> Menu:
    """Make the records of the Play menu."""
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
               also="settings preferences daw output"),
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
