"""A piece for another ensemble: names, compasses, registers, and back by undo."""

from __future__ import annotations

from musegui.core.editing.arranging import arranged
from musegui.core.editing.edits import paint_notes
from musegui.core.ensembles import ENSEMBLES
from musegui.core.notes import Note, score_notes
from musegui.core.pitch import HIGHEST_PITCH, REST
from musegui.core.score import Score
from musegui.core.voices import COMPASSES, VOICES, Voice
from musegui.editor.new_piece import NewPiece
from musegui.gui.piece.ensemble_dialog import EnsembleDialog, describe_arrangement
from tests.gui.conftest import OpenWindow

S, T = Voice.SOPRANO, Voice.TENOR
MELODY = [Note(S, 0, 8, 74), Note(S, 8, 8, 72)]


def choose(opened: OpenWindow, name: str) -> EnsembleDialog:
    opened.window.actions_["ensemble"].trigger()
    dialog = opened.window.findChildren(EnsembleDialog)[-1]
    dialog.ensemble.setCurrentText(ENSEMBLES[name].title)
    return dialog


def test_a_melody_comes_to_another_choir_and_back_by_undo(opened: OpenWindow) -> None:
    document = opened.window.workspace.document
    before = paint_notes(Score.empty(32), MELODY)
    document.load(before, "New")
    dialog = choose(opened, "ttbb")
    assert "Part-writing faults: 0 before, 0 after." in dialog.outcome.text()
    dialog.accept()
    assert opened.score.ensemble == "ttbb"
    assert [note.pitch for note in score_notes(opened.score)] == [62, 60]
    assert document.history[1:] == ["Arrange for TTBB choir"]
    rows, actions = opened.window.voice_panel.rows, opened.window.actions_
    assert [rows[voice].badge.text() for voice in VOICES] == ["T1", "T2", "B1", "B2"]
    assert actions["soprano"].text() == "Tenor 1"
    document.undo()
    assert opened.score == before
    assert rows[S].badge.text() == "S"


def test_a_voice_that_rests_is_not_shown_and_not_filled(opened: OpenWindow) -> None:
    choose(opened, "sab").accept()
    rows = opened.window.voice_panel.rows
    assert [rows[voice].isHidden() for voice in VOICES] == [False, False, True, False]
    opened.window.actions_["harmonize"].trigger()
    opened.drain()
    assert (opened.score.pitches[T] == REST).all()
    assert (opened.score.pitches[S] >= 0).all()


def test_registers_follow_the_ensemble_unless_others_were_chosen(opened: OpenWindow) -> None:
    form = opened.window.fill_panel.form.registers
    form.set_registers(((60, 70), *COMPASSES[1:]))
    choose(opened, "strings").accept()
    shown = [(low.value(), high.value()) for low, high in form.boxes]
    assert shown == [(60, 70), (55, HIGHEST_PITCH), *ENSEMBLES["strings"].compasses[2:]]
    assert form.registers == ((60, 70), *COMPASSES[1:])
    choose(opened, "satb").accept()
    assert form.registers == ((60, 70), *COMPASSES[1:])


def test_what_happens_is_said() -> None:
    wide = paint_notes(Score.empty(32), [Note(S, 0, 4, 50), Note(S, 4, 4, 90), Note(T, 0, 4, 60)])
    sentences = describe_arrangement(arranged(wide, "sab"))
    assert "Tenor rests: 1 note left out." in sentences
    assert any("outside" in sentence for sentence in sentences)
    assert describe_arrangement(arranged(wide, "satb"))[0] == "No note moves."


def test_a_new_piece_begins_for_an_ensemble_with_its_sounds() -> None:
    score = NewPiece(template="As the ensemble", ensemble="brass").make()
    assert score.ensemble == "brass"
    assert [voice.program for voice in score.voices] == [56, 56, 57, 57]
