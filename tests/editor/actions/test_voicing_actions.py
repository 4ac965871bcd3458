"""Going through the voicings of a chord."""

from musegui.core.editing.edits import paint_notes
from musegui.core.harmony.chord_track import set_chord
from musegui.core.keys import Key
from musegui.core.notes import Note
from musegui.core.score import Score
from musegui.core.voices import Voice
from musegui.editor.actions.voicing_actions import VoicingActions
from musegui.editor.document import Document
from musegui.editor.workspace import Workspace


def test_a_run_of_voicings_is_one_entry_and_comes_round() -> None:
    workspace = Workspace(Document(set_chord(Score.empty(16, key=Key(0)), 0, "V7")))
    document, voicings = workspace.document, VoicingActions(workspace)
    told = voicings.cycle(1)
    assert told.startswith("Voicing 1 of ")
    count = int(told.split(" of ")[1].split(":")[0])
    first = document.score
    seen = {first.pitches.tobytes()}
    for place in range(2, count + 1):
        assert voicings.cycle(1).startswith(f"Voicing {place} of {count}: ")
        seen.add(document.score.pitches.tobytes())
    assert len(seen) == count
    voicings.cycle(1)
    assert document.score == first
    assert voicings.cycle(-1).startswith(f"Voicing {count} of {count}")
    assert document.history == ["New", "Voicing, bar 1"]
    document.undo()
    assert (document.score.pitches < 0).all()
    assert not document.score.locks.any()


def test_another_edit_begins_another_run() -> None:
    workspace = Workspace(Document(set_chord(Score.empty(16, key=Key(0)), 0, "I")))
    document, voicings = workspace.document, VoicingActions(workspace)
    voicings.cycle(1)
    document.apply("Paint", paint_notes(document.score, [Note(Voice.BASS, 0, 16, 48)]))
    told = voicings.cycle(1)
    assert len(document.history) == 4
    assert document.score.pitches[Voice.BASS, 0] == 48
    assert "position" in told
    document.undo()
    document.undo()
    voicings.cycle(1)
    assert document.history[-1] == "Voicing, bar 1"
    assert len(document.history) == 3


def test_where_nothing_can_be_voiced_it_says_why() -> None:
    workspace = Workspace(Document(Score.empty(16, key=Key(0))))
    voicings = VoicingActions(workspace)
    assert "No chord stands at the cursor" in voicings.cycle(1)
    document = workspace.document
    strange = paint_notes(set_chord(document.score, 0, "V7"), [Note(Voice.ALTO, 0, 4, 61)])
    document.apply("Strange", strange)
    assert "no voicing" in voicings.cycle(1)
    assert document.history == ["New", "Strange"]
    assert "No chord" in VoicingActions(Workspace(Document(Score.empty(0)))).cycle(1)
