"""What the network finds likely at a beat, with what is locked there."""

from itertools import pairwise

import pytest

from musegui.core.editing.edits import paint_notes
from musegui.core.fill.candidates import FillError
from musegui.core.harmony.chord_track import set_chord
from musegui.core.harmony.next_chord import LikelyChord
from musegui.core.keys import Key
from musegui.core.notes import Note
from musegui.core.score import Score
from musegui.core.voices import VOICES, Voice
from musegui.model.sampling.filler import NetworkFiller, load_shipped_filler


@pytest.fixture(scope="module")
def filler() -> NetworkFiller:
    return load_shipped_filler("cpu")


def in_c(steps: int = 48) -> Score:
    return Score.empty(steps, key=Key(0))


def roots(found: tuple[LikelyChord, ...]) -> list[int]:
    return [likely.chord.root for likely in found]


def test_a_cadence_is_closed(filler: NetworkFiller) -> None:
    score = in_c(32)
    for step, text in ((0, "I"), (8, "IV"), (16, "V7")):
        score = set_chord(score, step, text)
    found = filler.likely_chords(score, 28)
    assert roots(found)[0] == 0
    assert sum(likely.probability for likely in found) <= 1 + 1e-6
    assert all(a.probability >= b.probability for a, b in pairwise(found))


@pytest.mark.parametrize("ensemble", ["satb", "ttbb"])
def test_locked_voices_hold_in_all_that_is_suggested(filler: NetworkFiller, ensemble: str) -> None:
    pitch = 71 if ensemble == "satb" else 59
    score = paint_notes(in_c().replace(ensemble=ensemble), [Note(Voice.SOPRANO, 20, 4, pitch)])
    found = filler.likely_chords(score, 21)
    assert len(found) > 3
    for likely in found[:8]:
        assert likely.pitches[Voice.SOPRANO] == pitch
        notes = {(likely.chord.root + above) % 12 for above in likely.chord.quality.intervals}
        assert {p % 12 for p in likely.pitches if p >= 0} <= notes
        assert likely.bass == min(p for p in likely.pitches if p >= 0) % 12


def test_one_free_voice_and_none(filler: NetworkFiller) -> None:
    notes = [Note(v, 0, 4, p) for v, p in zip(VOICES, (72, 67, 64, 48), strict=True)]
    score = paint_notes(in_c(), notes[:3])
    found = filler.likely_chords(score, 0)
    assert found
    assert all(likely.pitches[:3] == (72, 67, 64) for likely in found)
    with pytest.raises(FillError, match="locked"):
        filler.likely_chords(paint_notes(score, notes[3:]), 0)


def test_the_same_question_has_the_same_answer(filler: NetworkFiller) -> None:
    score = in_c(16)
    assert filler.likely_chords(score, 0) == filler.likely_chords(score, 0)
