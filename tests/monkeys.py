"""What must hold of a document, whatever a monkey has done to it."""

from musegui.core.pitch import OPEN
from musegui.core.score import Score
from musegui.editor.document import HISTORY_ENTRIES, Document

REWIND_AT = HISTORY_ENTRIES - 56
"""A monkey goes back to the start before the history forgets it."""


def check_valid(score: Score) -> None:
    """Check what a score's own constructor would make of it, and that no gap is locked."""
    assert score.replace() == score
    assert not score.locks[score.pitches == OPEN].any()


def check_history(document: Document, start: Score) -> None:
    """Undo everything, redo everything, undo everything: each state is as it was, to the start."""
    states = []
    while document.undo_label is not None:
        states.append(document.score)
        document.undo()
    assert document.score == start
    forwards = iter(reversed(states))
    while document.redo_label is not None:
        document.redo()
        expected = next(forwards, None)
        assert expected is None or document.score is expected
    assert next(forwards, None) is None
    document.go_to(0)
    assert document.score == start
