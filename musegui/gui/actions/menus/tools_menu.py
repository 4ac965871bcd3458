"""The Tools menu, with the voices and note lengths."""

from __future__ import annotations

from functools import partial

from musegui.core.translation import capitalized, tr, tr_noop
from musegui.core.voices import VOICES, Voice
from musegui.editor.description import NOTE_LENGTHS
from musegui.editor.tools.tools import Tool
from musegui.gui.actions.action import Action, Menu
from musegui.gui.actions.menus.conditions import equals_now, is_now
from musegui.gui.actions.menus.parts import Parts

_TOOLS = {
    Tool.SELECT: ("1", tr_noop("Drag to select notes.")),
    Tool.PENCIL: (
        "2",
        tr_noop("Click to insert a note, drag to lengthen it, right-click to erase."),
    ),
    Tool.ERASER: ("3", tr_noop("Drag over notes to erase.")),
    Tool.REGION: (
        "4",
        tr_noop("Drag to select time in all voices, or with Shift in the chosen voice."),
    ),
}
_LENGTH_KEYS = {"quarter": ("5",), "half": ("6",), "whole": ("7",)}
_ENTRY_LENGTHS = {"3": 1, "4": 2}
"""In step entry 3 is a sixteenth and 4 an eighth, before 5, a quarter, and so on."""


def tools_menu(parts: Parts) -> Menu:
    """Make the records of the Tools menu."""
    controller, workspace = parts.tools, parts.tools.workspace
    lengths = (
        Action(f"length_{name}", tr("Note length: {length}", length=tr(name)),
               partial(workspace.set_note_steps, steps),
               _LENGTH_KEYS.get(name, ()), "For the next note that is inserted.",
               checked=partial(equals_now, lambda: workspace.note_steps, steps))
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
        Action(f"{tool.value}_tool", capitalized(tr(tool.value)), partial(choose, tool, key),
               (key,), tip, tool.value, partial(is_now, lambda: controller.tool, tool))
        for tool, (key, tip) in _TOOLS.items()
    )  # fmt: skip

    def part_name(voice: Voice) -> str:
        return workspace.document.score.part(voice).label

    voices = (
        Action(voice.name.lower(), voice.label,
               partial(workspace.choose_voice, voice), (voice.spec.letter,),
               label=partial(part_name, voice),
               checked=partial(is_now, lambda: workspace.voice, voice))
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
