"""Every command of the window in one table: its words, its keys, its icon and its menu."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenuBar, QWidget

from musegui.gui.common.icons import icon
from musegui.gui.common.theme import Theme


class Scope(Enum):
    """Where the keys of an action are heard."""

    WINDOW = auto()
    ROLL = auto()
    """Only while the roll has the focus; elsewhere arrows, Delete and so on mean other things."""


@dataclass(frozen=True)
class ActionSpec:
    """What is fixed about an action.

    Attributes
    ----------
    name : str
        By which the program finds it.
    text : str
        In menus and in the list of shortcuts.
    keys : tuple of str
        Shortcuts in Qt's notation, the first one shown.
    tip : str
        One sentence, where the text leaves something to say.
    """

    name: str
    text: str
    keys: tuple[str, ...] = ()
    tip: str = ""
    icon: str = ""
    checkable: bool = False
    scope: Scope = Scope.WINDOW


_ROLL = Scope.ROLL

MENUS: dict[str, tuple[ActionSpec | None, ...]] = {
    "&File": (
        ActionSpec("new", "New", ("Ctrl+N",), "Begin with eight empty bars."),
        ActionSpec("new_window", "New window", ("Ctrl+Shift+N",), "For another piece, beside it."),
        ActionSpec("open", "Open …", ("Ctrl+O",),
                   "Open a project, or MIDI, MusicXML, ABC or Humdrum."),
        ActionSpec("open_window", "Open in a new window …", ("Ctrl+Shift+O",)),
        ActionSpec("import", "Import track by track …", (),
                   "Open a file and choose which track is which voice."),
        ActionSpec("demo", "Open the demo melody", (), "Start again from the melody shown first."),
        None,
        ActionSpec("save", "Save", ("Ctrl+S",), "Save as a project, with locks and gaps."),
        ActionSpec("save_as", "Save as …", ("Ctrl+Shift+S",), "Save under another name."),
        ActionSpec("export", "Export …", ("Ctrl+E",),
                   "As PDF, SVG or PNG to print, as MusicXML or MIDI for other programs."),
        ActionSpec("export_audio", "Export audio …", ("Ctrl+Shift+E",),
                   "Render to WAV or FLAC, everything or voice by voice."),
        None,
        ActionSpec("quit", "Quit", ("Ctrl+Q",)),
    ),
    "&Edit": (
        ActionSpec("undo", "Undo", ("Ctrl+Z",), icon="undo"),
        ActionSpec("redo", "Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), icon="redo"),
        None,
        ActionSpec("cut", "Cut", ("Ctrl+X",), scope=_ROLL),
        ActionSpec("copy", "Copy", ("Ctrl+C",), scope=_ROLL),
        ActionSpec("paste", "Paste at the cursor", ("Ctrl+V",), scope=_ROLL),
        ActionSpec("duplicate", "Duplicate", ("Ctrl+D",), "Copy right behind the selection."),
        ActionSpec("erase", "Erase", ("Del", "Backspace"),
                   "Leave a gap to be filled; of a region first the machine's notes, then yours.",
                   scope=_ROLL),
        ActionSpec("rest", "Make rests", ("Shift+Del",), "Silence that no fill sings over.",
                   scope=_ROLL),
        None,
        ActionSpec("select_all", "Select all", ("Ctrl+A",), scope=_ROLL),
        ActionSpec("select_bar", "Select the bar at the cursor", ("Ctrl+B",),
                   "Of all voices; once more, the next bar too.", scope=_ROLL),
        ActionSpec("select_none", "Select nothing / cancel", ("Esc",),
                   "Cancel a gesture or a fill; then drop the selection."),
        ActionSpec("lock", "Lock / unlock", ("Shift+L",),
                   "Make the selected notes yours, or the machine's again.", "lock"),
    ),
    "&Notes": (
        ActionSpec("enter", "Write at the cursor cell / stop", ("Return", "Enter"),
                   "Arrows show and move the cell where nothing is selected; on a note, Enter "
                   "selects it.", scope=_ROLL),
        ActionSpec("up", "Semitone up", ("Up",), scope=_ROLL),
        ActionSpec("down", "Semitone down", ("Down",), scope=_ROLL),
        ActionSpec("octave_up", "Octave up", ("Shift+Up",), scope=_ROLL),
        ActionSpec("octave_down", "Octave down", ("Shift+Down",), scope=_ROLL),
        ActionSpec("scale_up", "Scale step up", ("Alt+Up",), scope=_ROLL),
        ActionSpec("scale_down", "Scale step down", ("Alt+Down",), scope=_ROLL),
        ActionSpec("earlier", "Earlier", ("Left",), scope=_ROLL),
        ActionSpec("later", "Later", ("Right",), scope=_ROLL),
        ActionSpec("shorter", "Shorter", ("Shift+Left",), scope=_ROLL),
        ActionSpec("longer", "Longer", ("Shift+Right",), scope=_ROLL),
        ActionSpec("quantize", "Quantize", ("Q",), "Bring starts and ends to the snap grid."),
        None,
        ActionSpec("insert_bar", "Insert a bar at the cursor", ("Ctrl+Shift+I",)),
        ActionSpec("delete_bar", "Delete the bar at the cursor", ("Ctrl+Shift+D",)),
        ActionSpec("signature", "Key and meter …", ("Ctrl+K",),
                   "Key, meter from the bar at the cursor on, and upbeat."),
        ActionSpec("chord", "Chord at the cursor …", ("C",),
                   "Ask for a chord over the beat at the cursor: C, F#m7, Bb/D, V7, ii65."),
        ActionSpec("cadence", "Phrase end at the cursor", ("F",),
                   "Mark the beat at the cursor as the end of a phrase, or take the mark away."),
    ),
    "&Tools": (
        ActionSpec("select_tool", "Select", ("1",), "Drag to select notes.", "select", True),
        ActionSpec("pencil_tool", "Pencil", ("2",),
                   "Click to write, drag to lengthen, right-click to erase.", "pencil", True),
        ActionSpec("eraser_tool", "Eraser", ("3",), "Drag over notes to erase.", "eraser", True),
        ActionSpec("region_tool", "Region", ("4",),
                   "Drag over time: all voices, with Shift the chosen one.", "region", True),
        None,
        ActionSpec("soprano", "Write soprano", ("S",), checkable=True),
        ActionSpec("alto", "Write alto", ("A",), checkable=True),
        ActionSpec("tenor", "Write tenor", ("T",), checkable=True),
        ActionSpec("bass", "Write bass", ("B",), checkable=True),
        ActionSpec("mute", "Mute the chosen voice", ("Shift+M",)),
        ActionSpec("solo", "Solo the chosen voice", ("Shift+S",)),
    ),
    "&Machine": (
        ActionSpec("harmonize", "Harmonize", ("G",),
                   "Write every note that is not yours.", "harmonize"),
        ActionSpec("resample", "Resample", ("R",),
                   "Write the selection's unlocked notes anew, or all of them.", "resample"),
        ActionSpec("live", "Live", ("Shift+G",),
                   "Answer every edit at once: what is the machine's around it is written anew.",
                   "live", True),
        ActionSpec("fill_voice", "Fill the chosen voice", ("Alt+G",),
                   "Write the chosen voice's notes that are not yours.", "fill"),
        ActionSpec("cancel_fill", "Cancel", ("Ctrl+.",),
                   "Stop, and leave the score as it was before.", "close"),
        None,
        ActionSpec("why", "Why this note?", ("W",),
                   "The likeliest pitches of the machine's note at the cursor, to choose from."),
        ActionSpec("heat", "Heat of the chosen voice", ("H",),
                   "Show how likely each pitch is, all along.", checkable=True),
        None,
        ActionSpec("previous_candidate", "Previous candidate", ("[",)),
        ActionSpec("next_candidate", "Next candidate", ("]",)),
        None,
        ActionSpec("erase_machine", "Erase the machine's notes", ("Shift+Backspace",),
                   "Leave only what is yours."),
    ),
    "&Play": (
        ActionSpec("play", "Play / pause", ("Space",), icon="play"),
        ActionSpec("stop", "Stop", (), "Go back to where playback began (Enter).", "stop"),
        ActionSpec("to_start", "Go to the start", ("Home",), icon="start", scope=_ROLL),
        ActionSpec("to_end", "Go to the end", ("End",), scope=_ROLL),
        ActionSpec("loop", "Loop", ("L",), "Repeat the loop, the selection or everything.", "loop",
                   True),
        ActionSpec("metronome", "Metronome", ("K",), "Click on each beat, another click each bar.",
                   "metronome", True),
        ActionSpec("count_in", "Count in", ("Shift+K",), "Click a bar before playback begins.",
                   checkable=True),
        None,
        ActionSpec("record", "Record from a keyboard", ("Ctrl+R",),
                   "Play into the chosen voice while playback runs; notes go to the snap grid.",
                   "record", True),
        ActionSpec("step_entry", "Step entry from a keyboard", ("Ctrl+Shift+R",),
                   "Each key writes a note at the cursor and goes on behind it.", checkable=True),
        ActionSpec("follow_clock", "Follow the MIDI clock that comes in", checkable=True),
        ActionSpec("midi", "MIDI …", ("Ctrl+M",),
                   "Ports out and in, clock, program changes."),
        None,
        ActionSpec("panic", "All notes off", ("Ctrl+Shift+.",), "Silence whatever still sounds."),
        None,
        ActionSpec("follow", "Follow the playhead", ("Shift+F",),
                   "Turn the page while it plays, until you scroll.", checkable=True),
        ActionSpec("sound_edits", "Sound notes as they are written", checkable=True),
        None,
        ActionSpec("sound", "Sound …", (), "Sound font, audio driver, device and buffer."),
        ActionSpec("retry_sound", "Look for an audio device again"),
    ),
    "&View": (
        ActionSpec("zoom_in", "Zoom in", ("Ctrl++", "Ctrl+=")),
        ActionSpec("zoom_out", "Zoom out", ("Ctrl+-",)),
        ActionSpec("taller", "Taller rows", ("Alt++", "Alt+=")),
        ActionSpec("flatter", "Flatter rows", ("Alt+-",)),
        ActionSpec("show_all", "Show everything", ("Ctrl+0",)),
        None,
        ActionSpec("only_voice", "Only the chosen voice", ("Shift+V",), "Hide the other voices.",
                   checkable=True),
        ActionSpec("history", "History", ("F8",), "A list of all edits to go back to.",
                   checkable=True),
        ActionSpec("bottom", "Tabs below", ("F9",), "Candidates, likelihood, part-writing.",
                   checkable=True),
        None,
        ActionSpec("theme_system", "Theme of the system", checkable=True),
        ActionSpec("theme_light", "Light theme", checkable=True),
        ActionSpec("theme_dark", "Dark theme", checkable=True),
    ),
    "&Help": (
        ActionSpec("palette", "Find a command …", ("Ctrl+P",)),
        ActionSpec("shortcuts", "Keys and gestures", ("?", "F1")),
        ActionSpec("change_keys", "Change keys …"),
    ),
}  # fmt: skip

GESTURES: dict[str, tuple[tuple[str, str], ...]] = {
    "Mouse": (
        ("Click, pencil", "a note of the last length"),
        ("Drag right, pencil", "a longer one"),
        ("Drag a note / its edge", "move / resize it"),
        ("Right-click, right-drag", "erase"),
        ("Ctrl+drag beside notes", "select with a rectangle"),
        ("Shift+click", "add to the selection"),
        ("Shift+drag a note", "drag a copy"),
        ("Alt while dragging", "no snapping"),
        ("Middle-drag", "pan"),
        ("Wheel, Shift+wheel", "scroll pitch, time"),
        ("Ctrl+wheel, pinch", "zoom time"),
        ("Alt+wheel", "zoom pitch"),
        ("Ruler: click, drag", "go there, mark a loop"),
        ("Ruler: double-click", "phrase end"),
        ("Chord lane: double-click", "ask for a chord; Tab goes on to the next beat"),
        ("Rest on a lighter note", "why this one; click another to take it"),
        ("Candidates: 1-8, ← →, Enter", "choose, flip, back to the roll"),
    ),
    "Regions": (
        ("Drag, region tool", "mark time in all voices"),
        ("Shift+drag", "only in the chosen voice"),
        ("Erase", "gaps for the machine's notes;"),
        ("", "once more, for yours"),
    ),
}


class Actions:
    """The actions of a window, made from the table.

    Parameters
    ----------
    window, roll : QWidget
        Where keys of either scope are heard.
    handlers : mapping of str to callable
        What each action does; exactly one for every action in the table.
    keys : mapping of str to tuple of str
        The keys of those actions that the user has given others.
    """

    def __init__(
        self,
        window: QWidget,
        roll: QWidget,
        handlers: Mapping[str, Callable[[], object]],
        keys: Mapping[str, tuple[str, ...]],
    ) -> None:
        self._made: dict[str, tuple[ActionSpec, QAction]] = {}
        specs = [spec for menu in MENUS.values() for spec in menu if spec is not None]
        if {spec.name for spec in specs} != handlers.keys():
            raise ValueError("Every action needs a handler, and every handler an action.")
        for spec in specs:
            action = QAction(spec.text, window)
            action.setCheckable(spec.checkable)
            if spec.scope is Scope.ROLL:
                action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
                roll.addAction(action)
            else:
                window.addAction(action)
            action.triggered.connect(lambda _checked, run=handlers[spec.name]: run())
            self._made[spec.name] = (spec, action)
            self._set_keys(spec.name, keys.get(spec.name, spec.keys))

    def __iter__(self) -> Iterator[QAction]:
        return (action for _, action in self._made.values())

    def __getitem__(self, name: str) -> QAction:
        return self._made[name][1]

    def keys(self, name: str) -> tuple[str, ...]:
        """Give the keys of an action, in Qt's notation."""
        return tuple(key.toString() for key in self[name].shortcuts())

    def default_keys(self, name: str) -> tuple[str, ...]:
        """Give the keys that an action has if nobody changes them."""
        return self._made[name][0].keys

    def changed_keys(self) -> dict[str, tuple[str, ...]]:
        """Give the keys of those actions that have others than by default."""
        names = (name for name in self._made if self.keys(name) != self.default_keys(name))
        return {name: self.keys(name) for name in names}

    def rebind(self, name: str, keys: tuple[str, ...]) -> list[str]:
        """Give an action other keys; gives the names of those that lost one of them by that."""
        robbed = []
        for other in self._made:
            kept = tuple(key for key in self.keys(other) if key not in keys)
            if other != name and kept != self.keys(other):
                self._set_keys(other, kept)
                robbed.append(other)
        self._set_keys(name, keys)
        return robbed

    def reset_keys(self) -> None:
        """Give all actions the keys of the table."""
        for name in self._made:
            self._set_keys(name, self.default_keys(name))

    def set_text(self, name: str, text: str) -> None:
        """Call an action something else, also in its tooltip."""
        self[name].setText(text)
        self[name].setToolTip(_tool_tip(text, self.keys(name), self._made[name][0].tip))

    def _set_keys(self, name: str, keys: tuple[str, ...]) -> None:
        spec, action = self._made[name]
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setToolTip(_tool_tip(action.text(), keys, spec.tip))

    def fill_menu_bar(self, bar: QMenuBar) -> None:
        """Add the menus."""
        for title, specs in MENUS.items():
            menu = bar.addMenu(title)
            menu.setToolTipsVisible(True)
            for spec in specs:
                if spec is None:
                    menu.addSeparator()
                else:
                    menu.addAction(self[spec.name])

    def set_theme(self, theme: Theme) -> None:
        """Tint the icons."""
        for spec, action in self._made.values():
            if spec.icon:
                action.setIcon(icon(spec.icon, theme))
                action.setIconVisibleInMenu(False)


def key_text(keys: Sequence[str]) -> str:
    """Write keys as this system does, the first two of them."""
    native = QKeySequence.SequenceFormat.NativeText
    return ",  ".join(QKeySequence(key).toString(native) for key in keys[:2])


def _tool_tip(text: str, keys: Sequence[str], tip: str) -> str:
    line = f"{text} ({key_text(keys[:1])})" if keys else text
    return f"{line}\n{tip}" if tip else line
