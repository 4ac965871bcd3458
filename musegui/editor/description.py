"""The roll in words, for screen readers and the status bar."""

from __future__ import annotations

from musegui.core.notes import Note, note_at
from musegui.core.pitch import OPEN, REST, pitch_name
from musegui.core.voices import Voice
from musegui.editor.workspace import Workspace


def describe(workspace: Workspace, step: int, pitch: int) -> str:
    """Say what lies at a step and a pitch: ``"alto, bar 2 beat 3, A4, yours"``.

    Where no voice has that pitch, it says what the chosen voice does there instead.
    """
    score = workspace.document.score
    flats = score.key is not None and score.key.fifths < 0
    where = f"{score.grid.position(step)}, {pitch_name(pitch, flats=flats)}"
    if step >= score.steps:
        return f"{where}, behind the end"
    voices = [v for v in workspace.voice_order() if score.pitches[v, step] == pitch]
    if voices:
        first, *others = voices
        owners = [f"{_name(first)}, {where}, {_owner(workspace, first, step)}"]
        owners += [f"{_name(voice)}, {_owner(workspace, voice, step)}" for voice in others]
        return "; ".join(owners)
    standing = int(score.pitches[workspace.voice, step])
    does = f"sings {pitch_name(standing, flats=flats)}"
    if standing < 0:
        does = {OPEN: "open", REST: "rest"}[standing]
    return f"{_name(workspace.voice)}, {where}, {does}"


def describe_note(workspace: Workspace, note: Note) -> str:
    """Say what a note is, wherever the cursor stands."""
    score = workspace.document.score
    flats = score.key is not None and score.key.fifths < 0
    where = f"{score.grid.position(note.start)}, {pitch_name(note.pitch, flats=flats)}"
    return f"{_name(note.voice)}, {where}, {_owner(workspace, note.voice, note.start)}"


def describe_length(note: Note) -> str:
    """Say how long a note is: ``"2 sixteenths"``."""
    return f"{note.duration} sixteenth{'s' if note.duration != 1 else ''}"


def describe_selection(workspace: Workspace) -> str:
    """Say what is selected: ``"3 notes selected"``, ``"alto, bar 1 beat 1 to bar 2 beat 1"``."""
    region, count = workspace.region, len(workspace.notes)
    grid = workspace.document.score.grid
    if region is not None:
        stop = grid.position(region.stop)
        return f"{region.voice_names}, {grid.position(region.start)} to {stop}"
    return f"{count} note{'s' if count != 1 else ''} selected" if count else ""


def _owner(workspace: Workspace, voice: Voice, step: int) -> str:
    document = workspace.document
    if document.score.locks[voice, step]:
        owner = "yours"
    else:
        owner = f"the machine's, {round(float(document.confidence[voice, step]) * 100)} % sure"
    selected = workspace.notes and note_at(document.score, voice, step) in workspace.notes
    return f"{owner}, selected" if selected else owner


def _name(voice: Voice) -> str:
    return voice.label.lower()
