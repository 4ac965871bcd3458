"""Words, velocities, dynamics, keys and signs go along with the music."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from musegui.core.analysis.spelling import note_name
from musegui.core.editing import edits
from musegui.core.editing.excerpt import excerpt
from musegui.core.editing.transposing import transposed
from musegui.core.keys import Key, KeyChange
from musegui.core.marks import Dynamic, Ending, Hairpin, Lyric, Sign, SignKind, Syllable
from musegui.core.notes import Note, note_at, score_notes, with_voice_notes
from musegui.core.score import UNSAID, Score
from musegui.core.voices import VOICES, Voice
from tests.strategies import marked_scores

S, A = Voice.SOPRANO, Voice.ALTO
LIGHT = Syllable(1, "Light", Ending.HYPHEN)


def sung(*notes: Note, steps: int = 64) -> Score:
    return edits.paint_notes(Score.empty(steps), notes)


def said(note: Note) -> tuple[object, ...]:
    return note, note.velocity, note.syllables


def test_a_note_takes_its_word_and_velocity_along() -> None:
    note = Note(S, 4, 4, 72, 100, (LIGHT,))
    score = sung(note)
    moved = edits.moved([note], 8, 2)
    after = edits.replace_notes(score, [note], moved)
    assert [said(n) for n in score_notes(after)] == [(Note(S, 12, 4, 74), 100, (LIGHT,))]
    assert after.lyrics == (Lyric(12, S, LIGHT),)


def test_words_and_velocities_go_with_their_notes() -> None:
    score = sung(Note(S, 4, 4, 72, 100, (LIGHT,)), Note(S, 8, 4, 74, 90))
    erased = edits.erase_notes(score, [Note(S, 4, 4, 72)])
    assert erased.lyrics == ()
    assert erased.velocities.sum() == 90


def test_a_new_pitch_keeps_the_word_that_is_sung_there() -> None:
    score = sung(Note(S, 4, 4, 72, 100, (LIGHT,)))
    assert edits.paint_notes(score, [Note(S, 4, 4, 76)]).lyrics == (Lyric(4, S, LIGHT),)


def test_of_two_syllables_for_one_note_and_verse_the_last_is_kept() -> None:
    score = sung(Note(S, 0, 4, 72))
    lyrics = tuple(
        Lyric(0, S, Syllable(verse, text)) for verse, text in [(1, "a"), (2, "b"), (1, "c")]
    )
    assert [m.syllable.text for m in score.replace(lyrics=lyrics).lyrics] == ["c", "b"]


@given(marked_scores())
def test_notes_make_the_voices_anew_with_all_that_is_said_of_them(score: Score) -> None:
    made = score
    for voice in VOICES:
        notes = [note for note in score_notes(score) if note.voice == voice]
        made = with_voice_notes(made, voice, notes)
    assert [said(note) for note in score_notes(made)] == [said(note) for note in score_notes(score)]
    for note in score_notes(score):
        found = note_at(score, note.voice, note.stop - 1)
        assert found is not None
        assert said(found) == said(note)


@given(marked_scores(), st.data())
def test_what_is_inserted_and_deleted_again_changes_no_mark(
    score: Score, data: st.DataObject
) -> None:
    at = data.draw(st.integers(0, score.steps))
    count = data.draw(st.integers(1, 20))
    back = edits.delete_steps(edits.insert_steps(score, at, count), at, at + count)
    for name in ("lyrics", "dynamics", "signs", "key", "key_changes"):
        assert getattr(back, name) == getattr(score, name), name
    assert (back.velocities == score.velocities).all()


@given(marked_scores(), st.data())
def test_marks_stay_inside_what_is_left(score: Score, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, score.steps - 1))
    stop = data.draw(st.integers(start + 1, score.steps))
    left = edits.delete_steps(score, start, stop)
    for marks in (left.lyrics, left.dynamics, left.hairpins, left.signs, left.key_changes):
        assert all(0 <= mark.step < left.steps for mark in marks)
    assert all(pin.step < pin.stop <= left.steps for pin in left.hairpins)
    if stop < score.steps:
        assert left.key_at(start) == score.key_at(stop)


def test_a_part_begins_in_its_own_key_and_level() -> None:
    score = Score.empty(
        64,
        key=Key(0),
        key_changes=(KeyChange(16, Key(2)),),
        dynamics=(Dynamic(8, S, "p"), Dynamic(40, S, "f")),
        hairpins=(Hairpin(20, S, 36, True),),
        signs=(Sign(16, SignKind.REHEARSAL, "A"), Sign(32, SignKind.DOUBLE_BAR)),
    )
    part = excerpt(score, edits.span_cells(score, [S], 32, 64))
    assert part.key == Key(2)
    assert part.key_changes == ()
    assert part.dynamics == (Dynamic(0, S, "p"), Dynamic(8, S, "f"))
    assert part.hairpins == (Hairpin(0, S, 4, True),)
    assert part.signs == (Sign(0, SignKind.DOUBLE_BAR),)


def test_keys_are_spelled_where_they_hold_and_go_along_in_transposing() -> None:
    score = sung(Note(S, 0, 4, 70), Note(S, 32, 4, 70)).replace(
        key=Key(-2), key_changes=(KeyChange(16, Key(5)),)
    )
    assert [note_name(score, S, step) for step in (0, 32)] == ["B♭4", "A♯4"]
    assert transposed(score, 2).key_changes == (KeyChange(16, Key(-5)),)


@pytest.mark.parametrize("changes", [(KeyChange(0, Key(1)),), (KeyChange(4, Key(8)),)])
def test_keys_that_make_no_score_are_refused(changes: tuple[KeyChange, ...]) -> None:
    with pytest.raises(ValueError, match=r"Keys must rise|up to 7"):
        Score.empty(16, key_changes=changes)


def test_velocities_are_those_of_struck_notes() -> None:
    score = sung(Note(S, 0, 8, 72)).replace(velocities=np.full((4, 64), 99))
    assert score.velocities[S, 0] == 99
    assert (score.velocities[:, 1:] == UNSAID).all()
