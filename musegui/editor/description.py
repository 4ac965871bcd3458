"""The roll in words, for screen readers and the status bar."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from musegui.core.analysis.spelling import key_of, note_name
from musegui.core.keys import pitch_name
from musegui.core.notes import Note, note_at
from musegui.core.pitch import HIGHEST_MIDI_PITCH, OPEN, REST
from musegui.core.score import UNSAID, Score
from musegui.core.translation import tr, tr_n, tr_noop
from musegui.core.voices import VOICES, Voice
from musegui.editor.workspace import Workspace

NOTE_LENGTHS = {
    tr_noop("sixteenth"): 1,
    tr_noop("eighth"): 2,
    tr_noop("quarter"): 4,
    tr_noop("half"): 8,
    tr_noop("whole"): 16,
}
"""Names of note lengths, in steps."""


def describe(workspace: Workspace, step: int, pitch: int) -> str:
    """Say what lies at a step and a pitch: ``"alto, bar 2 beat 3, A4, locked"``.

    Where no voice has that pitch, it says what the chosen voice does there instead.
    """
    score = workspace.document.score
    position, row = score.grid.position(step), pitch_name(pitch, key_of(score, step))
    where = f"{position}, {row}"
    if step >= score.steps:
        return tr("{where}, after the end", where=where)
    voices = [v for v in workspace.voice_order() if score.pitches[v, step] == pitch]
    if voices:
        first, *others = voices
        where = f"{position}, {note_name(score, first, step)}"
        owners = [f"{score.voice_name(first)}, {where}, {_owner(workspace, first, step)}"]
        owners += [
            f"{score.voice_name(voice)}, {_owner(workspace, voice, step)}" for voice in others
        ]
        return "; ".join(owners)
    standing = int(score.pitches[workspace.voice, step])
    silence = {OPEN: tr("empty"), REST: tr("rest")}
    does = silence.get(standing) or tr("sings {note}", note=note_name(score, workspace.voice, step))
    return f"{score.voice_name(workspace.voice)}, {where}, {does}"


def describe_note(workspace: Workspace, note: Note) -> str:
    """Say what a note is, wherever the cursor stands."""
    score = workspace.document.score
    where = f"{score.grid.position(note.start)}, {note_name(score, note.voice, note.start)}"
    return f"{score.voice_name(note.voice)}, {where}, {_owner(workspace, note.voice, note.start)}"


def describe_loudness(workspace: Workspace, note: Note) -> str:
    """Say how loud a note is: ``"alto, bar 2 beat 3, A4, velocity 80, as the dynamics say"``."""
    score = workspace.document.score
    where = f"{score.grid.position(note.start)}, {note_name(score, note.voice, note.start)}"
    velocity = int(workspace.velocities[note.voice, note.start])
    unsaid = score.velocities[note.voice, note.start] == UNSAID
    how = (
        tr("velocity {velocity}, as the dynamics say", velocity=velocity)
        if unsaid
        else tr("velocity {velocity}", velocity=velocity)
    )
    return f"{score.voice_name(note.voice)}, {where}, {how}"


def describe_words(workspace: Workspace, note: Note) -> str:
    """Say what is sung on a note: ``"alto, bar 2 beat 3, A4, verse 1: glo-"``."""
    score = workspace.document.score
    where = f"{score.grid.position(note.start)}, {note_name(score, note.voice, note.start)}"
    syllables = score.syllables.get((note.voice, note.start), ())
    verses = (
        tr("verse {verse}: {words}", verse=s.verse, words=f"{s.text}{s.ending}") for s in syllables
    )
    words = "; ".join(verses) or tr("no words")
    return f"{score.voice_name(note.voice)}, {where}, {words}"


def describe_length(note: Note) -> str:
    """Say how long a note is: ``"2 sixteenths"``."""
    return tr_n("{n} sixteenth", "{n} sixteenths", note.duration)


def describe_entry(workspace: Workspace) -> str:
    """Say what the next key of a MIDI keyboard inserts: ``"soprano, quarter, bar 2 beat 1"``."""
    length = next(
        (tr(name) for name, steps in NOTE_LENGTHS.items() if steps == workspace.note_steps),
        tr_n("{n} sixteenth", "{n} sixteenths", workspace.note_steps),
    )
    position = workspace.document.score.grid.position(workspace.edit_step)
    return f"{workspace.document.score.voice_name(workspace.voice)}, {length}, {position}"


def describe_selection(workspace: Workspace) -> str:
    """Say what is selected: ``"3 notes selected"``, ``"alto, bars 1–2"``."""
    region, count = workspace.region, len(workspace.notes)
    score = workspace.document.score
    grid = score.grid
    if region is not None:
        start, stop = region.start, region.stop
        named = map(score.voice_name, sorted(region.voices))
        voices = tr("all voices") if len(region.voices) == len(VOICES) else ", ".join(named)
        if {start, stop} <= {*grid.bar_starts(stop + 1), score.steps}:
            return tr("{voices}, {bars}", voices=voices, bars=grid.bars_name(start, stop - 1))
        return tr(
            "{voices}, {start} to {stop}",
            voices=voices,
            start=grid.position(start),
            stop=grid.position(stop),
        )
    return tr_n("{n} note selected", "{n} notes selected", count) if count else ""


def describe_beyond(score: Score, notes: Iterable[Note], semitones: int) -> tuple[bool, list[str]]:
    """Tell which notes a shift in pitch takes out of their range.

    Returns
    -------
    impossible : bool
        Whether one would leave the range of MIDI.
    sentences : list of str
        On the farthest note of each voice that leaves the voice's range, or on what is impossible.
    """
    reached = [replace(note, pitch=note.pitch + semitones) for note in notes if semitones]
    if not all(0 <= note.pitch <= HIGHEST_MIDI_PITCH for note in reached):
        return True, [tr("Not possible: a note would leave the range of MIDI.")]
    sentences = []
    for voice in VOICES:
        own, part = [note for note in reached if note.voice == voice], score.part(voice)
        if not own:
            continue
        if semitones > 0:
            note, limit = max(own, key=lambda note: note.pitch), part.highest
            beyond = note.pitch > limit
        else:
            note, limit = min(own, key=lambda note: note.pitch), part.lowest
            beyond = note.pitch < limit
        if beyond:
            bar = score.grid.position(note.start).bar
            key = key_of(score, note.start)
            reached_note, limit_note = pitch_name(note.pitch, key), pitch_name(limit, key)
            text = (
                tr_noop("{voice} reaches {note} in bar {bar}, above its range ({limit}).")
                if semitones > 0
                else tr_noop("{voice} reaches {note} in bar {bar}, below its range ({limit}).")
            )
            sentences.append(
                tr(text, voice=part.label, note=reached_note, bar=bar, limit=limit_note)
            )
    return False, sentences


def _owner(workspace: Workspace, voice: Voice, step: int) -> str:
    document = workspace.document
    owner = tr("locked") if document.score.locks[voice, step] else tr("generated")
    selected = workspace.notes and note_at(document.score, voice, step) in workspace.notes
    return tr("{owner}, selected", owner=owner) if selected else owner
