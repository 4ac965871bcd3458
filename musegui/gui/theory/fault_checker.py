"""The faults of the score as it stands, found a little after each change."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from musegui.core.score import Score
from musegui.core.theory.faults import Fault, Kind
from musegui.core.theory.rules import RULES, check
from musegui.editor.document import Document
from musegui.gui.common.timers import single_shot
from musegui.gui.settings.settings import Settings

_DELAY_MS = 150
"""After the last change; a drag or a fill changes the score thirty times a second."""


class FaultChecker(QObject):
    """Checks the rules that are on; which, the settings remember.

    Attributes
    ----------
    faults : list of Fault
        From left to right.
    score : Score or None
        The one that they are of; None before the first check.

    Signals
    -------
    changed : ()
        The score has been checked anew.
    """

    changed = Signal()

    def __init__(self, document: Document, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._settings = settings
        self.score: Score | None = None
        self.faults: list[Fault] = []
        self._soon = single_shot(self, _DELAY_MS, self.refresh)
        document.changed.add(self._wait)
        self._soon.start()

    @property
    def kinds(self) -> frozenset[Kind]:
        """The rules that are on."""
        chosen = self._settings.rules
        return frozenset(k for k, rule in RULES.items() if chosen.get(str(k), rule.on))

    def choose(self, kinds: frozenset[Kind]) -> None:
        """Check these rules from now on."""
        self._settings.rules = {
            str(kind): kind in kinds for kind, rule in RULES.items() if rule.on != (kind in kinds)
        }
        self.score = None
        self.refresh()

    @property
    def is_current(self) -> bool:
        """Whether the faults are those of the score that stands."""
        return self.score is self._document.score

    def refresh(self) -> None:
        """Check the score that stands."""
        self._soon.stop()
        if not self.is_current:
            self.score = self._document.score
            self.faults = check(self.score, self.kinds)
            self.changed.emit()

    def _wait(self) -> None:
        self._soon.start()
