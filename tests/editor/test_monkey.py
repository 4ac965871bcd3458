"""A monkey at the tools: whatever it does, the score is valid and the history exact."""

from __future__ import annotations

import random

import pytest

from musegui.core.score import Score
from musegui.core.voices import VOICES
from musegui.editor.actions.edit_actions import EditActions
from musegui.editor.document import Document
from musegui.editor.tools.pointer import Button, Modifiers, PointerEvent
from musegui.editor.tools.tools import Tool, ToolController
from musegui.editor.workspace import Cell, Workspace
from tests.monkeys import REWIND_AT, check_history, check_valid

_MOST_STEPS = 400


class Monkey:
    """Picks one thing after the other to do."""

    def __init__(self, seed: int, tools: ToolController) -> None:
        self._dice = random.Random(seed)
        self._tools = tools
        self._workspace = tools.workspace
        self.document = tools.workspace.document
        do = self._actions = EditActions(tools.workspace)
        self._simple = [
            *(do.copy, do.cut, do.paste, do.duplicate, do.erase, do.rest, do.toggle_lock),
            *(do.select_all, do.select_bar, do.quantize, do.toggle_loop, do.insert_bar),
            *(do.delete_bar, do.erase_machine, do.toggle_phrase_end, do.toggle_mute, do.cell.enter),
            *(self._workspace.toggle_only_chosen, self.document.undo, self.document.redo),
        ]

    def _event(self) -> PointerEvent:
        modifiers = Modifiers(self._dice.choice([0, 0, 0, *range(8)]))
        button = self._dice.choice([Button.LEFT, Button.LEFT, Button.RIGHT])
        step, pitch = self._dice.uniform(-4, 90), self._dice.randrange(128)
        return PointerEvent(step, pitch, button, modifiers)

    def act(self) -> None:
        dice, tools, workspace = self._dice, self._tools, self._workspace
        match dice.randrange(15):
            case 0:
                tools.cancel()
            case 1:
                tools.choose(dice.choice(list(Tool)))
            case 2 | 3:
                dice.choice(self._simple)()
            case 4:
                self._actions.move(dice.randrange(-9, 9))
                self._actions.transpose(dice.randrange(-9, 9))
                self._actions.lengthen(dice.randrange(-3, 4))
                self._actions.move_in_scale(dice.randrange(-3, 4))
            case 5:
                workspace.set_snap(dice.choice([1, 2, 4, 16]))
                workspace.choose_voice(dice.choice(VOICES))
                workspace.toggle_hidden(dice.choice(VOICES))
                workspace.set_cursor(dice.randrange(100))
                workspace.set_note_steps(dice.randrange(12))
                workspace.toggle_solo(dice.choice(VOICES))
            case 6:
                cell = Cell(dice.randrange(90), dice.randrange(128))
                workspace.set_cell(dice.choice([None, cell]))
            case 7 | 8 | 9:
                tools.press(self._event())
            case 10 | 11:
                tools.release(self._event())
            case _:
                tools.move(self._event())
        if self.document.score.steps > _MOST_STEPS:
            self._actions.delete_bar()


@pytest.mark.parametrize(
    "events", [4000, pytest.param(100_000, marks=pytest.mark.soak)], ids=["short", "long"]
)
def test_a_monkey_leaves_a_valid_score_and_a_history_that_goes_back_to_the_start(
    events: int,
) -> None:
    start = Score.empty(64)
    tools = ToolController(Workspace(Document(start)))
    monkey = Monkey(events, tools)
    rounds = 0
    for _ in range(events):
        monkey.act()
        if monkey.document.history_index >= REWIND_AT:
            tools.cancel()
            check_valid(monkey.document.score)
            check_history(monkey.document, start)
            rounds += 1
    tools.cancel()
    check_valid(monkey.document.score)
    check_history(monkey.document, start)
    assert rounds >= events // 2000
