"""Non-chord notes by their kinds."""

import numpy as np
import pytest
from hypothesis import given, settings

from musegui.core.analysis.chord_qualities import Quality
from musegui.core.analysis.non_chord_notes import (
    NonChordNote,
    NoteKind,
    find_non_chord_notes,
    name_non_chord_notes,
)
from musegui.core.analysis.recognition import Tonality
from musegui.core.analysis.roman import Harmony
from musegui.core.harmony.analysed import note_kinds
from musegui.core.keys import Key
from musegui.core.pitch import OPEN
from musegui.core.score import Score
from musegui.core.voices import VOICES, Voice
from tests.strategies import scores

C_MAJOR = Tonality(0, minor=False)
CHORDS = {"I": (0, Quality.MAJOR), "V": (7, Quality.MAJOR), "IV": (5, Quality.MAJOR)}


def soprano(*pitches: int) -> Score:
    """Sing eighth notes, the others silent."""
    line = np.array(pitches, dtype=np.int8).repeat(2)
    score = Score.empty(len(line), key=Key(0))
    made = np.full(score.pitches.shape, OPEN, dtype=np.int8)
    made[0] = line
    return score.replace(pitches=made)


def over(*names: str) -> list[Harmony]:
    """Give chords of a quarter each."""
    return [
        Harmony(4 * place, 4 * place + 4, C_MAJOR, name, *CHORDS[name])
        for place, name in enumerate(names)
    ]


@pytest.mark.parametrize(
    ("pitches", "chords", "kind", "where"),
    [
        ((72, 74, 76, 76), ("I", "I"), NoteKind.PASSING, (2, 4)),
        ((72, 74, 72, 72), ("I", "I"), NoteKind.NEIGHBOUR, (2, 4)),
        ((72, 72, 72, 71), ("I", "V"), NoteKind.SUSPENSION, (4, 6)),
        ((76, 74, 74, 74), ("I", "V"), NoteKind.ANTICIPATION, (2, 4)),
        ((72, 74, 71, 71), ("I", "V"), NoteKind.ESCAPE, (0, 0)),
        ((76, 77, 74, 74), ("I", "V"), NoteKind.ESCAPE, (2, 4)),
        ((67, 67, 76, 74), ("I", "V"), NoteKind.APPOGGIATURA, (4, 6)),
        ((67, 67, 67, 67, 67, 67), ("I", "IV", "I"), NoteKind.PEDAL, (4, 8)),
        ((72, 77, 67, 67), ("I", "I"), None, (2, 4)),
    ],
)
def test_each_kind_is_told(
    pitches: tuple[int, ...],
    chords: tuple[str, ...],
    kind: NoteKind | None,
    where: tuple[int, int],
) -> None:
    found = name_non_chord_notes(soprano(*pitches), over(*chords))
    if where == (0, 0):
        assert [note.kind for note in found] == [kind]
    else:
        assert found == (NonChordNote(*where, Voice.SOPRANO, kind),)


def test_chord_notes_are_none() -> None:
    assert name_non_chord_notes(soprano(72, 76, 79, 71), over("I", "V")) == ()
    assert find_non_chord_notes(Score.empty(0)) == find_non_chord_notes(Score.empty(32)) == ()


def test_kinds_are_written_with_their_voice_where_two_share_a_staff() -> None:
    held = [(72, 67, 64, 48)] * 2 + [(74, 67, 64, 48)] + [(76, 67, 64, 48)] * 5
    pitches = np.array(held, dtype=np.int8).T.repeat(2, axis=1)
    score = Score.empty(16, key=Key(0)).replace(pitches=pitches)
    assert [mark.text for mark in note_kinds(score, [Voice.SOPRANO])] == ["PT"]
    assert [mark.text for mark in note_kinds(score, VOICES[:2])] == ["S PT"]
    assert note_kinds(score, VOICES[2:]) == ()


@given(scores())
@settings(max_examples=30, deadline=None)
def test_any_score_can_be_read(score: Score) -> None:
    for note in find_non_chord_notes(score):
        assert 0 <= note.start < note.stop <= score.steps
        assert (score.pitches[note.voice, note.start : note.stop] >= 0).all()
