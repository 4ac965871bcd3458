"""Ensembles, and pieces that are brought to their compasses."""

from __future__ import annotations

import numpy as np
import pytest

from musegui.core.editing.arranging import arranged, semitones_to_satb
from musegui.core.editing.edits import insert_steps, paint_notes
from musegui.core.ensembles import ENSEMBLES, SATB, fill_registers, shifted_registers
from musegui.core.keys import Key
from musegui.core.notes import Note, score_notes
from musegui.core.pitch import OPEN, REST
from musegui.core.score import Score
from musegui.core.voices import COMPASSES, VOICES

S, A, T, B = VOICES
CHORALE = paint_notes(
    Score.empty(32, key=Key(0)),
    [
        Note(voice, 8 * beat, 8, pitch)
        for voice, line in zip(
            VOICES, ([72, 71, 72, 67], [67, 67, 67, 64], [64, 62, 64, 60], [48, 55, 48, 48]),
            strict=True,
        )
        for beat, pitch in enumerate(line)
    ],
)  # fmt: skip


@pytest.mark.parametrize("name", ENSEMBLES)
def test_the_parts_of_an_ensemble_lie_below_each_other(name: str) -> None:
    ensemble = ENSEMBLES[name]
    sung = [ensemble.parts[voice] for voice in ensemble.voices]
    assert [part.highest for part in sung] == sorted((p.highest for p in sung), reverse=True)
    assert all(part.lowest + 12 <= part.highest and 0 <= part.program < 128 for part in sung)
    assert len({part.letter for part in sung}) == len({part.name for part in sung}) == len(sung)


def test_a_mixed_choir_is_what_a_score_is_for_by_default() -> None:
    assert ENSEMBLES[SATB].compasses == COMPASSES
    assert Score.empty(4).part(T).name == "Tenor"
    with pytest.raises(ValueError, match="no ensemble 'kazoo'"):
        Score.empty(4, ensemble="kazoo")


def test_a_voice_that_nobody_sings_rests_whatever_is_written() -> None:
    score = Score.empty(16, ensemble="sab")
    assert (score.pitches[T] == REST).all()
    assert score.locks[T].all()
    assert paint_notes(score, [Note(T, 0, 4, 60)]) == score
    longer = insert_steps(score, 8, 16)
    assert (longer.pitches[T] == REST).all()
    assert (longer.pitches[S] == OPEN).all()


@pytest.mark.parametrize("name", ENSEMBLES)
def test_a_chorale_is_brought_to_an_ensemble_with_few_faults(name: str) -> None:
    made = arranged(CHORALE, name)
    assert made.score.ensemble == name
    sung = ENSEMBLES[name].voices
    struck = sum(1 for note in score_notes(CHORALE) if note.voice in sung)
    assert len(score_notes(made.score)) == struck
    for voice in sung:
        moved = made.score.pitches[voice].astype(int) - CHORALE.pitches[voice]
        assert (moved == made.semitones + 12 * made.octaves[voice]).all()
    outside = any("outside" in sentence for sentence in made.unfit)
    parts = [made.score.part(note.voice) for note in score_notes(made.score)]
    pitches = [note.pitch for note in score_notes(made.score)]
    inside = [p.lowest <= x <= p.highest for p, x in zip(parts, pitches, strict=True)]
    assert outside is not all(inside)


def test_to_the_same_ensemble_nothing_moves_and_there_and_back_keeps_the_key() -> None:
    assert arranged(CHORALE, SATB).score == CHORALE
    men = arranged(CHORALE, "ttbb")
    assert men.unfit == ()
    assert men.faults_after == men.faults_before
    strings = arranged(CHORALE, "strings").score
    assert (strings.pitches == CHORALE.pitches).all()
    assert strings.key == CHORALE.key


def test_what_is_left_out_and_what_does_not_fit_is_said() -> None:
    made = arranged(CHORALE, "sab")
    assert made.unfit[0] == "Tenor rests: 4 notes left out."
    back = arranged(made.score, SATB).score
    assert (back.pitches[T] == OPEN).all()
    assert not back.locks[T].any()
    wide = paint_notes(Score.empty(32), [Note(S, 0, 4, 50), Note(S, 4, 4, 90)])
    [sentence] = arranged(wide, "ttbb").unfit
    assert sentence.startswith("Tenor 1: 1 note outside C3–A4, in bar 1")


def test_programs_follow_unless_they_were_chosen() -> None:
    made = arranged(CHORALE, "strings").score
    assert [settings.program for settings in made.voices] == [40, 40, 41, 42]
    assert arranged(made, SATB).score.voices == CHORALE.voices


@pytest.mark.parametrize("name", ENSEMBLES)
def test_a_fill_is_placed_where_the_network_hears_it(name: str) -> None:
    assert semitones_to_satb(Score.empty(16)) == 0
    for low in (28, 45, 60, 80):
        score = paint_notes(Score.empty(16, ensemble=name), [Note(S, 0, 8, low)])
        shift = semitones_to_satb(score)
        if name != SATB:
            assert 36 <= low + shift <= 83
        for low_end, high_end in shifted_registers(fill_registers(name, COMPASSES), shift):
            assert 36 <= low_end < high_end <= 83


def test_registers_that_were_chosen_stay() -> None:
    chosen = ((60, 70), *COMPASSES[1:])
    registers = fill_registers("ttbb", chosen)
    assert registers == ((60, 70), *ENSEMBLES["ttbb"].compasses[1:])
    assert np.array(registers).shape == (4, 2)
