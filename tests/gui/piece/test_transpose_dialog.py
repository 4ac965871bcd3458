"""Transposing the piece or the selection, as the menu asks for it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox

from musegui.core.editing.edits import paint_notes
from musegui.core.harmony.chord_track import set_chord
from musegui.core.keys import Key
from musegui.core.notes import Note, score_notes
from musegui.core.voices import Voice
from musegui.gui.piece.transpose_dialog import TransposeDialog
from tests.gui.conftest import OpenWindow

S, A, B = Voice.SOPRANO, Voice.ALTO, Voice.BASS
NOTES = [Note(S, 4, 4, 72), Note(A, 4, 4, 65), Note(B, 16, 8, 48)]


@pytest.fixture
def ask(opened: OpenWindow) -> Callable[..., TransposeDialog]:
    """Give what opens the dialog on a piece in a key, with some of its notes selected."""
    workspace = opened.window.workspace

    def open_dialog(key: Key | None = None, *, selected: slice = slice(0)) -> TransposeDialog:
        score = paint_notes(opened.score.replace(key=key), NOTES)
        workspace.document.apply("Prepare", set_chord(score, 0, "G7"))
        workspace.select(NOTES[selected])
        opened.window.actions_["transpose"].trigger()
        dialog = opened.window.findChild(TransposeDialog)
        assert dialog is not None
        return dialog

    return open_dialog


def pitches(opened: OpenWindow) -> list[int]:
    return [note.pitch for note in sorted(score_notes(opened.score), key=lambda note: note.voice)]


def can_accept(dialog: TransposeDialog) -> bool:
    return bool(dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled())


def test_the_piece_goes_with_its_key_and_chords_in_one_entry(
    opened: OpenWindow, ask: Callable[..., TransposeDialog]
) -> None:
    document = opened.window.workspace.document
    dialog = ask(Key(0))
    before = opened.score
    dialog.semitones.setValue(-2)
    dialog.accept()
    assert pitches(opened) == [70, 63, 46]
    assert (opened.score.key, opened.score.chords[0].text) == (Key(-2), "F7")
    assert document.history[-2:] == ["Prepare", "Transpose by -2 semitones"]
    document.undo()
    assert opened.score is before


def test_the_selection_alone_goes_and_the_key_stays(
    opened: OpenWindow, ask: Callable[..., TransposeDialog]
) -> None:
    dialog = ask(Key(0), selected=slice(0, 2))
    dialog.semitones.setValue(3)
    dialog.accept()
    assert pitches(opened) == [75, 68, 48]
    assert (opened.score.key, opened.score.chords[0].text) == (Key(0), "G7")
    assert {note.pitch for note in opened.window.workspace.notes} == {75, 68}


def test_with_a_selection_the_piece_can_still_be_chosen(
    opened: OpenWindow, ask: Callable[..., TransposeDialog]
) -> None:
    dialog = ask(Key(0), selected=slice(0, 1))
    assert dialog.what.currentText() == "The selection"
    dialog.what.setCurrentText("The whole piece")
    dialog.by.setCurrentText("Octaves")
    dialog.octaves.setValue(-1)
    dialog.accept()
    assert (pitches(opened), opened.score.key) == ([60, 53, 36], Key(0))


@pytest.mark.parametrize(
    ("before", "name", "direction", "distance", "after"),
    [(Key(0), "E♭ major", "nearest", 3, Key(-3)), (Key(0), "G major", "up", 7, Key(1)),
     (Key(0), "G major", "nearest", -5, Key(1)), (Key(0), "C♯ major", "down", -11, Key(7)),
     (Key(-3, minor=True), "E minor", "nearest", 4, Key(1, minor=True))],
)  # fmt: skip
def test_the_piece_goes_to_a_key(
    opened: OpenWindow,
    ask: Callable[..., TransposeDialog],
    before: Key,
    name: str,
    direction: str,
    distance: int,
    after: Key,
) -> None:
    dialog = ask(before)
    dialog.by.setCurrentText("To a key")
    dialog.key.setCurrentText(name)
    dialog.direction.setCurrentText(direction)
    dialog.accept()
    assert pitches(opened) == [72 + distance, 65 + distance, 48 + distance]
    assert opened.score.key == after
    assert opened.window.workspace.document.history[-1] == f"Transpose to {name}"


def test_a_piece_without_a_key_goes_to_none(
    opened: OpenWindow, ask: Callable[..., TransposeDialog]
) -> None:
    dialog = ask(None)
    assert dialog.by.findText("To a key") < 0
    dialog.semitones.setValue(1)
    dialog.accept()
    assert (pitches(opened), opened.score.key) == ([73, 66, 49], None)


def test_it_says_which_voices_leave_their_range(
    opened: OpenWindow, ask: Callable[..., TransposeDialog]
) -> None:
    dialog = ask(Key(0))
    assert dialog.outcome.text() == "No note moves."
    dialog.semitones.setValue(10)
    assert dialog.outcome.text().splitlines() == [
        "10 semitones up.",
        "Soprano reaches B♭5 in bar 1, above its range (A5).",
        "Alto reaches E♭5 in bar 1, above its range (D5).",
    ]
    dialog.semitones.setValue(-13)
    assert dialog.outcome.text().splitlines()[1:] == [
        "Alto reaches E3 in bar 1, below its range (F3).",
        "Bass reaches B1 in bar 2, below its range (C2).",
    ]
    assert can_accept(dialog)
    dialog.reject()


def test_what_midi_has_no_pitch_for_is_not_done(
    opened: OpenWindow, ask: Callable[..., TransposeDialog]
) -> None:
    dialog = ask(Key(0), selected=slice(2, 3))
    before = opened.score
    dialog.semitones.setValue(48)
    assert can_accept(dialog)
    dialog.what.setCurrentText("The whole piece")
    dialog.by.setCurrentText("Octaves")
    dialog.octaves.setValue(4)
    assert can_accept(dialog)
    dialog.octaves.setValue(-4)
    assert can_accept(dialog)
    dialog.semitones.setValue(-48)
    dialog.reject()
    opened.window.workspace.document.apply("Low", paint_notes(before, [Note(B, 40, 4, 40)]))
    opened.window.workspace.select()
    opened.window.actions_["transpose"].trigger()
    dialog = [d for d in opened.window.findChildren(TransposeDialog) if d.isVisible()][-1]
    dialog.semitones.setValue(-41)
    assert "Not possible" in dialog.outcome.text()
    assert not can_accept(dialog)
    opened.qtbot.keyClick(dialog.semitones, Qt.Key.Key_Return)
    assert dialog.isVisible()
    dialog.reject()
