"""Asking how likely each pitch is at some cells, for parts that need the last answer only."""

from __future__ import annotations

from collections.abc import Callable

from musegui.core.fill.fill_options import FillOptions
from musegui.core.score import Score
from musegui.core.voices import Voice
from musegui.engine.fill.messages import Answer
from musegui.gui.fill.bridge.fill_bridge import FillBridge


class Asker:
    """Asks on behalf of one part of the window.

    Parameters
    ----------
    name : str
        Whose questions these are: a new one replaces the one that waits.
    bridge : FillBridge
    options : callable
        Gives the options of fills, which tell the network that is to be asked.
    answer : callable
        Called with the answer to the question that was asked last.
    """

    def __init__(
        self,
        name: str,
        bridge: FillBridge,
        options: Callable[[], FillOptions],
        answer: Callable[[Answer], None],
    ) -> None:
        self._name = name
        self._bridge = bridge
        self._options = options
        self._answer = answer
        self._ticket = -1
        bridge.answered.connect(self._on_answered)

    def ask(self, score: Score, voice: Voice, start: int, stop: int) -> None:
        """Ask about some cells of a voice."""
        options = self._options()
        self._ticket = self._bridge.ask(
            self._name, score, voice, start, stop, options.resolution, options.styles
        )

    def ask_chords(self, score: Score, step: int) -> None:
        """Ask about the chords at the beat of a step."""
        self._ticket = self._bridge.ask_chords(self._name, score, step, self._options().styles)

    def forget(self) -> None:
        """Want no answer any more."""
        self._ticket = -1

    def _on_answered(self, answer: Answer) -> None:
        question = answer.question
        if question.asker == self._name and question.ticket == self._ticket:
            self._answer(answer)
