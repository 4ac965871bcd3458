"""Typing words: from note to note and verse to verse, each syllable one entry of the history."""

from __future__ import annotations

import pytest

from musegui.core.editing.edits import moved, paint_notes, replace_notes
from musegui.core.editing.lyrics import verse_text, with_syllable
from musegui.core.marks import Ending, Syllable
from musegui.core.notes import Note, voice_notes
from musegui.core.score import Score
from musegui.core.voices import Voice
from musegui.editor.actions.lyric_actions import LyricActions
from musegui.editor.actions.lyric_entry import LyricEntry
from musegui.editor.document import Document
from musegui.editor.workspace import Workspace

S, A = Voice.SOPRANO, Voice.ALTO
WORD, HYPHEN, MELISMA = Ending.WORD, Ending.HYPHEN, Ending.MELISMA
LINE = [Note(S, start, 4, 70 + start) for start in range(0, 20, 4)]


@pytest.fixture
def workspace() -> Workspace:
    return Workspace(Document(paint_notes(Score.empty(32), LINE)))


@pytest.fixture
def entry(workspace: Workspace) -> LyricEntry:
    made = LyricEntry(workspace)
    assert made.begin()
    return made


def text(workspace: Workspace, verse: int = 1, voice: Voice = S) -> str:
    return verse_text(workspace.document.score, voice, verse)


def test_syllables_are_typed_one_after_the_other(workspace: Workspace, entry: LyricEntry) -> None:
    assert entry.go_on("A", HYPHEN)
    assert entry.go_on("men", MELISMA)
    assert entry.go_on("", MELISMA)
    assert entry.go_on("so", WORD)
    assert not entry.go_on("be", WORD)
    entry.end("be")
    assert text(workspace) == "A-men_ so be"
    assert workspace.document.history[1:] == [
        "Type lyrics, bar 1 beat 1", "Type lyrics, bar 1 beat 2",
        "Type lyrics, bar 1 beat 4", "Type lyrics, bar 2 beat 1",
    ]  # fmt: skip
    workspace.document.undo()
    assert text(workspace) == "A-men_ so"


def test_without_a_text_signs_belong_to_the_syllable_before(
    workspace: Workspace, entry: LyricEntry
) -> None:
    entry.go_on("ah", WORD)
    entry.go_on("", MELISMA)
    entry.go_on("", HYPHEN)
    entry.end("men")
    assert text(workspace) == "ah-__men"


def test_what_is_typed_is_shown_at_once_and_stays_if_another_edit_comes(
    workspace: Workspace, entry: LyricEntry
) -> None:
    document = workspace.document
    entry.show("A")
    entry.show("Am")
    assert text(workspace) == "Am"
    assert len(document.history) == 1
    document.apply("Other", document.score.replace(key=None, pickup_steps=4))
    assert text(workspace) == "Am"
    assert len(document.history) == 3
    entry.end("Ame")
    assert text(workspace) == "Ame"


def test_one_goes_back_and_changes_a_syllable(workspace: Workspace, entry: LyricEntry) -> None:
    entry.go_on("one", HYPHEN)
    entry.go_back("two")
    assert entry.text == "one"
    entry.go_on("won", HYPHEN)
    assert entry.text == "two"
    assert text(workspace) == "won-two"
    entry.go_back("two")
    assert not entry.go_back("won")
    entry.end("")
    assert text(workspace) == "* two"


def test_verses_lie_under_the_same_note(workspace: Workspace, entry: LyricEntry) -> None:
    entry.go_on("a", WORD)
    assert entry.change_verse("b", 1)
    assert (entry.verse, entry.text) == (2, "")
    entry.end("d")
    assert (text(workspace, 1), text(workspace, 2)) == ("a b", "* d")
    entry.begin()
    for _ in range(30):
        entry.change_verse(entry.text, 1)
    assert entry.verse == 20
    assert not entry.change_verse("", 1)


def test_a_melisma_stays_one_if_space_passes_it(workspace: Workspace, entry: LyricEntry) -> None:
    entry.go_on("ah", MELISMA)
    entry.go_back("")
    entry.go_on("ah", WORD)
    assert text(workspace).startswith("ah_")


def test_a_text_is_pasted_from_the_note_on(workspace: Workspace, entry: LyricEntry) -> None:
    entry.go_on("ah", WORD)
    assert entry.paste("glo-ri-a\n in ex-cel-sis") == 3
    assert text(workspace) == "ah glo-ri-a in"
    assert entry.note == LINE[4]


def test_typing_begins_at_the_selection_or_the_cursor(workspace: Workspace) -> None:
    entry = LyricEntry(workspace)
    workspace.set_cursor(9)
    assert entry.begin()
    assert entry.note == LINE[2]
    workspace.select([LINE[1], LINE[3]])
    entry.begin()
    assert entry.note == LINE[1]
    workspace.select()
    workspace.set_cursor(30)
    entry.begin()
    assert entry.note == LINE[4]
    workspace.select()
    workspace.choose_voice(A)
    assert not entry.begin()


def test_moved_notes_take_their_words_along(workspace: Workspace, entry: LyricEntry) -> None:
    entry.end("sing")
    score = workspace.document.score
    [first] = [note for note in voice_notes(score, S) if note.start == 0]
    made = replace_notes(score, [first], moved([first], 24, 3))
    assert made.lyrics[0].step == 24


def test_words_are_given_to_the_others_and_removed(workspace: Workspace) -> None:
    actions, document = LyricActions(workspace), workspace.document
    assert not actions.has_words
    score = paint_notes(document.score, [Note(A, 0, 8, 60), Note(A, 8, 4, 62)])
    for step, word in ((0, "we"), (8, "sing")):
        score = with_syllable(score, S, step, Syllable(1, word))
    document.apply("Write", score)
    actions.give()
    assert text(workspace, 1, A) == "we sing"
    workspace.select([note for note in voice_notes(document.score, S) if note.start == 8])
    actions.remove()
    assert (text(workspace), text(workspace, 1, A)) == ("we", "we sing")
    workspace.select()
    workspace.choose_voice(A)
    actions.remove()
    assert not actions.has_words
    assert document.history[-3:] == [
        "Give the words of the soprano", "Remove lyrics", "Remove lyrics",
    ]  # fmt: skip
