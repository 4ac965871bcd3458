"""What bringing a file onto the grid changed, in sentences."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from musegui.core.marks import MAX_TEXT_LENGTH
from musegui.core.notes import voice_notes
from musegui.core.score import Score
from musegui.core.translation import listed, tr, tr_n
from musegui.core.voices import VOICES, Voice
from musegui.files.song.lines import top_line
from musegui.files.song.losses import Loss, list_losses
from musegui.files.song.melody import Melody
from musegui.files.song.parts import Parts
from musegui.files.song.song import Song, TickNote
from musegui.files.song.song_grid import ON_GRID_STEPS, distance_steps


@dataclass(frozen=True)
class ImportReport:
    """What of a song is otherwise in the score that was made of it; a sentence each.

    Attributes
    ----------
    changes : tuple of str
        What looks different and loses nothing: repeats that were written out, for instance.
    losses : tuple of str
        What was moved, lost or left out.
    """

    changes: tuple[str, ...]
    losses: tuple[str, ...]

    def __str__(self) -> str:
        return " ".join(self.sentences)

    @property
    def sentences(self) -> tuple[str, ...]:
        """All of it."""
        return self.changes + self.losses


def import_report(song: Song, parts: Parts, score: Score) -> ImportReport:
    """Tell what of a song is otherwise in the score that was made of it."""
    return ImportReport(song.remarks, tuple(_losses(song, parts, score)))


def melody_report(song: Song, melody: Melody) -> ImportReport:
    """Tell what of a song is otherwise in the melody that was taken from it."""
    losses = list(_left_out(song, melody.score, melody.source.notes))
    if melody.notes_below:
        losses.insert(
            0,
            tr_n(
                "Took the highest notes as the melody and left out {n:,} note below them.",
                "Took the highest notes as the melody and left out {n:,} notes below them.",
                melody.notes_below,
            ),
        )
    if melody.moved_notes:
        losses.insert(
            0,
            tr_n(
                "Moved {n:,} note to the grid, by up to {most:.2f} of a sixteenth.",
                "Moved {n:,} notes to the grid, by up to {most:.2f} of a sixteenth.",
                melody.moved_notes,
                most=melody.largest_move_steps,
            ),
        )
    losses += _tracks_left_out(song, [track is melody.source for track in song.tracks])
    return ImportReport(song.remarks, tuple(losses))


def _losses(song: Song, parts: Parts, score: Score) -> Iterator[str]:
    chosen = zip(parts, song.tracks, strict=True)
    notes = [note for voices, track in chosen if voices for note in track.notes]
    distances = [distance_steps(song, note) for note in notes]
    moved = [distance for distance in distances if distance > ON_GRID_STEPS]
    if moved:
        yield (
            tr_n(
                "{n:,} of {all:,} notes was moved to the grid, by up to {most:.2f} of a sixteenth.",
                "{n:,} of {all:,} notes were moved to the grid, by up to {most:.2f} of a "
                "sixteenth.",
                len(moved),
                all=len(notes),
                most=max(moved),
            )
        )
    below = _notes_below(song, parts)
    if below:
        yield (
            tr_n(
                "{n:,} note was left out below another: of a chord in one voice the highest note "
                "is taken.",
                "{n:,} notes were left out below another: of a chord in one voice the highest note "
                "is taken.",
                below,
            )
        )
    lost = len(notes) - below - sum(len(voice_notes(score, voice)) for voice in VOICES)
    if lost > 0:
        yield (
            tr_n(
                "{n:,} note was left out because a longer one of the voice falls on the same "
                "sixteenth.",
                "{n:,} notes were left out because a longer one of the voice falls on the same "
                "sixteenth.",
                lost,
            )
        )
    yield from _left_out(song, score, notes)
    yield from _tracks_left_out(song, [bool(voices) for voices in parts])


def _tracks_left_out(song: Song, are_used: Sequence[bool]) -> Iterator[str]:
    named = enumerate(zip(song.tracks, are_used, strict=True), start=1)
    names = [
        track.name or tr("track {number}", number=number)
        for number, (track, is_used) in named
        if not is_used
    ]
    if names:
        tracks = ", ".join(names[:6]) + (" ..." if len(names) > 6 else "")
        yield tr("Tracks left out: {tracks}.", tracks=tracks)


def _left_out(song: Song, score: Score, notes: Iterable[TickNote]) -> Iterator[str]:
    """Count what there is no place for, also the words of those notes that were left out."""
    losses = Counter(song.losses)
    losses[Loss.LYRICS] += max(sum(len(note.syllables) for note in notes) - len(score.lyrics), 0)
    texts = [*song.credits, *(sign.text for sign in song.signs)]
    texts += [syllable.text for note in notes for syllable in note.syllables]
    losses[Loss.LONG_TEXT] += sum(len(text) > MAX_TEXT_LENGTH for text in texts)
    words = list(list_losses(losses))
    if words:
        yield tr("Left out: {things}.", things=listed(words))


def _notes_below(song: Song, parts: Parts) -> int:
    """Count the notes that are left out because another of the same voice is higher."""
    by_voice: dict[tuple[Voice, ...], list[TickNote]] = {}
    for voices, track in zip(parts, song.tracks, strict=True):
        if len(voices) == 1:
            by_voice.setdefault(voices, []).extend(track.notes)
    return sum(len(notes) - len(top_line(song, sorted(notes))) for notes in by_voice.values())
