"""What bringing a file onto the grid changed, in sentences."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from musegui.core.keys import key_name
from musegui.core.notes import voice_notes
from musegui.core.score import Score
from musegui.core.voices import VOICES, Voice, parse_voice
from musegui.files.song.losses import list_losses, listed
from musegui.files.song.melody import Melody
from musegui.files.song.song import MusicFileError, Song
from musegui.files.song.song_grid import ON_GRID_STEPS, distance_steps, nearest_step
from musegui.files.song.song_score import Parts


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
    losses = list(_left_out(song, melody.score))
    if melody.moved_notes:
        losses.insert(
            0,
            f"Moved {melody.moved_notes} note{'s' if melody.moved_notes > 1 else ''} to the grid, "
            f"by up to {melody.largest_move_steps:.2f} of a sixteenth.",
        )
    return ImportReport(song.remarks, tuple(losses))


def _losses(song: Song, parts: Parts, score: Score) -> Iterator[str]:
    chosen = zip(parts, song.tracks, strict=True)
    notes = [note for voices, track in chosen if voices for note in track.notes]
    distances = [distance_steps(song, note) for note in notes]
    moved = [distance for distance in distances if distance > ON_GRID_STEPS]
    if moved:
        yield (
            f"{len(moved):,} of {len(notes):,} notes {'was' if len(moved) == 1 else 'were'} moved "
            f"to the grid, by up to {max(moved):.2f} of a sixteenth."
        )
    lost = len(notes) - sum(len(voice_notes(score, voice)) for voice in VOICES)
    if lost > 0:
        yield (
            f"{lost:,} note{'' if lost == 1 else 's'} fell on the same sixteenth as another of "
            "its voice and left it to the longer."
        )
    yield from _left_out(song, score)
    empty = [track.name or f"track {k + 1}" for k, track in enumerate(song.tracks) if not parts[k]]
    if empty:
        yield f"Tracks left out: {', '.join(empty[:6])}{' ...' if len(empty) > 6 else ''}."


def _left_out(song: Song, score: Score) -> Iterator[str]:
    words = [*list_losses(song.losses), *_key_changes(song, score)]
    if words:
        yield f"Left out: {listed(words)}."


def _key_changes(song: Song, score: Score) -> Iterator[str]:
    """Say how many changes of key there are, and which the first ones."""
    placed = ((nearest_step(song, change.ticks), change.key) for change in song.key_changes)
    named = [
        f"to {key_name(key)} at {score.grid.position(step)}"
        for step, key in placed
        if step < score.steps
    ]
    if len(named) == 1:
        yield f"the change of key {named[0]}"
    elif named:
        yield f"{len(named)} changes of key ({', '.join(named[:3])}{' ...' if named[3:] else ''})"


def parse_parts(text: str, song: Song) -> Parts:
    """Read which track is for which voices, as the command line has it.

    Parameters
    ----------
    text : str
        ``"1=S,2=A,3=TB"``; a track that is not named is left out. Several letters split a track.

    Raises
    ------
    MusicFileError
        If it can't be read so, or there is no such track.
    """
    chosen: dict[int, tuple[Voice, ...]] = {}
    for word in text.split(","):
        number, equals, letters = word.strip().partition("=")
        try:
            voices = tuple(sorted({parse_voice(letter) for letter in letters.strip()}))
        except ValueError as error:
            raise MusicFileError(str(error)) from None
        if not equals or not number.strip().isdecimal() or not voices:
            raise MusicFileError(
                f"{word.strip()!r} does not say which track is which voice; write for instance "
                "1=S,2=A,3=T,4=B, or 1=SATB to split a track."
            )
        if not 1 <= int(number) <= len(song.tracks):
            raise MusicFileError(
                f"There is no track {number.strip()} in {song.path}; it has "
                f"{', '.join(_numbered(song))}."
            )
        chosen[int(number) - 1] = voices
    return tuple(chosen.get(index, ()) for index in range(len(song.tracks)))


def _numbered(song: Song) -> list[str]:
    return [f"{k + 1} {track.name or 'without a name'}" for k, track in enumerate(song.tracks)]
