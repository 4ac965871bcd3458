from __future__ import annotations

import numpy as np
import pytest

from musegui.core.editing.edits import paint_notes, with_tempo
from musegui.core.notes import Note
from musegui.core.score import Score
from musegui.core.voices import Voice
from musegui.editor.document import HISTORY_ENTRIES, Document


@pytest.fixture
def document() -> Document:
    return Document(Score.empty(32))


def with_note(score: Score, start: int, pitch: int = 72) -> Score:
    return paint_notes(score, [Note(Voice.SOPRANO, start, 2, pitch)])


def test_an_edit_is_one_entry_however_often_it_is_previewed(document: Document) -> None:
    base = document.score
    edit = document.begin("Paint note")
    for start in range(5):
        edit.preview(with_note(edit.base, start))
    edit.commit()
    assert document.history == ["New", "Paint note"]
    assert document.score == with_note(base, 4)
    document.undo()
    assert document.score is base
    document.redo()
    assert document.score == with_note(base, 4)


def test_nothing_changed_is_no_entry(document: Document) -> None:
    document.apply("Nothing", Score.empty(32))
    assert document.history == ["New"]
    assert not document.modified


def test_cancelling_restores_the_base(document: Document) -> None:
    base = document.score
    edit = document.begin("Paint note")
    edit.preview(with_note(base, 3))
    edit.cancel()
    assert document.score is base
    assert not edit.is_open
    edit.preview(with_note(base, 3))
    edit.commit()
    assert document.score is base


def test_another_edit_commits_what_is_visible_and_shuts_out_the_first(document: Document) -> None:
    fill = document.begin("Harmonize bars 1–2")
    fill.preview(with_note(document.score, 0))
    document.apply("Paint note", with_note(document.score, 8))
    fill.preview(Score.empty(32))
    fill.commit()
    assert document.history == ["New", "Harmonize bars 1–2", "Paint note"]
    assert document.score == with_note(with_note(Score.empty(32), 0), 8)


def test_amending_goes_beneath_an_open_edit(document: Document) -> None:
    fill = document.begin("Harmonize")
    fill.preview(with_note(fill.base, 0))
    document.amend("Change tempo", lambda score: with_tempo(score, 0, 120))
    assert fill.is_open
    assert document.score == with_tempo(with_note(Score.empty(32), 0), 0, 120)
    fill.commit()
    assert document.history == ["New", "Change tempo", "Harmonize"]
    document.undo()
    assert document.score == with_tempo(Score.empty(32), 0, 120)


def test_undo_during_an_edit_cancels_it(document: Document) -> None:
    document.apply("Paint note", with_note(document.score, 0))
    document.begin("Harmonize").preview(with_note(document.score, 8))
    assert document.undo_label == "Harmonize"
    document.undo()
    assert document.history == ["New", "Paint note"]
    assert document.score == with_note(Score.empty(32), 0)


def test_at_least_two_hundred_entries_can_be_undone(document: Document) -> None:
    for number in range(300):
        document.apply(f"Edit {number}", with_note(Score.empty(32), 0, 40 + number % 50))
    for _ in range(HISTORY_ENTRIES):
        document.undo()
    assert HISTORY_ENTRIES >= 200
    assert document.undo_label is None
    assert document.redo_label == f"Edit {300 - HISTORY_ENTRIES}"


def test_an_edit_after_undo_forgets_what_was_undone(document: Document) -> None:
    document.apply("One", with_note(document.score, 0))
    document.undo()
    document.apply("Two", with_note(document.score, 4))
    assert document.history == ["New", "Two"]
    assert document.redo_label is None


def test_modified_means_different_from_what_was_saved(document: Document) -> None:
    document.apply("One", with_note(document.score, 0))
    document.mark_saved()
    assert not document.modified
    document.undo()
    assert document.modified
    document.redo()
    assert not document.modified


def test_confidence_follows_the_entries_and_the_length(document: Document) -> None:
    half = np.full((4, 32), 0.5, dtype=np.float32)
    document.apply("Harmonize", with_note(document.score, 0), half)
    document.apply("Paint note", with_note(document.score, 40))
    assert document.confidence.shape == (4, document.score.steps)
    assert document.confidence[0, 0] == 0.5
    assert document.confidence[0, -1] == 1.0
    document.undo()
    document.undo()
    assert (document.confidence == 1.0).all()


def test_observers_hear_of_every_change_and_can_leave(document: Document) -> None:
    seen: list[int] = []

    def observe() -> None:
        seen.append(document.revision)

    document.changed.add(observe)
    document.apply("One", with_note(document.score, 0))
    document.changed.remove(observe)
    document.undo()
    assert seen == sorted(set(seen))
    assert len(seen) == 2
