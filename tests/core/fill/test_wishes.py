"""What could not be kept is told where it is, with what stood in the way."""

import numpy as np
import pytest

from musegui.core.editing.edits import paint_notes
from musegui.core.fill.fill_options import FillOptions, Strictness
from musegui.core.fill.wishes import collision, describe_unmet, unmet_wishes
from musegui.core.harmony.chord_track import set_chord
from musegui.core.keys import Key
from musegui.core.notes import Note
from musegui.core.score import Score
from musegui.core.theory.faults import find_faults
from musegui.core.timegrid import MeterChange
from musegui.core.voices import COMPASSES, Voice

WRITTEN = np.ones((4, 8), dtype=bool)
WRITTEN[Voice.SOPRANO] = False


def two_chords(*voices: tuple[int, int], asked: tuple[str, str] = ("", "")) -> Score:
    """A beat of one chord, a beat of another; the soprano is locked."""
    score = Score.empty(8).replace(key=Key(0))
    for voice, pitches in zip(Voice, voices, strict=True):
        score = paint_notes(score, [Note(voice, 4 * i, 4, p) for i, p in enumerate(pitches)])
    score = score.replace(locks=np.broadcast_to(~WRITTEN, score.locks.shape))
    for index, text in enumerate(asked):
        score = set_chord(score, 4 * index, text)
    return score


FIFTHS = ((67, 69), (64, 64), (55, 57), (48, 50))


def told(score: Score, options: FillOptions) -> list[str]:
    return [describe_unmet(score, wish) for wish in unmet_wishes(score, WRITTEN, options)]


def test_a_fault_names_the_chords_that_it_lies_between():
    score = two_chords(*FIFTHS, asked=("C", "Asus4/D"))
    texts = told(score, FillOptions())
    assert texts[0].startswith("bar 1 beat 2: parallel ")
    assert all("where C and Asus4/D are asked for" in text for text in texts)


def test_a_fault_beside_locked_notes_names_them():
    score = two_chords(*FIFTHS)
    soprano = [f for f in find_faults(score) if Voice.SOPRANO in f.voices]
    assert {collision(score, fault) for fault in soprano} == {
        ", beside locked notes of the soprano"
    }
    others = [f for f in find_faults(score) if Voice.SOPRANO not in f.voices]
    assert {collision(score, fault) for fault in others} == {""}


@pytest.mark.parametrize("strictness", [Strictness.OFF, Strictness.DISCOURAGE])
def test_faults_that_are_not_forbidden_are_no_broken_wish(strictness):
    assert told(two_chords(*FIFTHS), FillOptions(strictness=strictness)) == []


def test_a_voice_that_leaves_an_exact_chord_is_named_and_a_loose_chord_may_be_left():
    score = two_chords((67, 67), (64, 65), (60, 60), (48, 48), asked=("C", "C"))
    assert told(score, FillOptions()) == [
        "bar 1 beat 2: alto on F4, where C is asked for",
    ]
    assert told(score, FillOptions(chord_strength=0.9)) == []


def test_a_locked_bass_that_is_not_the_one_asked_for_is_named():
    score = two_chords((67, 67), (64, 64), (60, 60), (48, 48), asked=("C/E", ""))
    locked = score.replace(locks=np.ones_like(score.locks))
    nothing = np.zeros_like(WRITTEN)
    (wish,) = unmet_wishes(locked, nothing, FillOptions())
    assert wish.words == "locked bass on C3, where C/E is asked for"


def test_registers_that_a_voice_leaves_are_named_and_wide_ones_are_no_fault():
    score = two_chords((67, 67), (64, 64), (60, 60), (48, 50))
    narrow = (*COMPASSES[:3], (48, 49))
    assert told(score, FillOptions(registers=narrow)) == [
        "bar 1 beat 2: bass on D3, outside its register, C3 to C♯3"
    ]
    deep = two_chords((67, 67), (57, 57), (46, 46), (40, 40))
    assert any("below" in text for text in told(deep, FillOptions()))
    wide = (*COMPASSES[:2], (45, 67), COMPASSES[3])
    assert told(deep, FillOptions(registers=wide)) == []


def test_what_others_wrote_is_not_the_fills():
    nothing = np.zeros_like(WRITTEN)
    assert unmet_wishes(two_chords(*FIFTHS), nothing, FillOptions()) == []


@pytest.mark.parametrize(
    ("meter", "step", "on_beat"),
    [
        ((6, 8), 4, False), ((6, 8), 6, True), ((9, 8), 8, False), ((9, 8), 12, True),
        ((3, 8), 4, False), ((4, 4), 4, True), ((4, 4), 6, False), ((2, 2), 4, True),
    ],
)  # fmt: skip
def test_a_chord_has_to_be_kept_on_the_metres_own_beats(meter, step, on_beat):
    """A dotted beat of 6/8 begins with every third eighth, and the third eighth is no beat."""
    score = Score.empty(24, meters=(MeterChange(0, *meter),)).replace(key=Key(0))
    for voice, pitch in zip(Voice, (67, 64, 60, 48), strict=True):
        score = paint_notes(score, [Note(voice, 0, 24, pitch)])
    score = set_chord(paint_notes(score, [Note(Voice.ALTO, step, 2, 65)]), 0, "C")
    written = np.zeros((4, 24), dtype=bool)
    written[Voice.ALTO] = True
    unmet = [wish.step for wish in unmet_wishes(score, written, FillOptions())]
    assert unmet == ([step] if on_beat else [])
