"""What a file brings, in short: ``"0:72(4) 4:74"`` in quarters, one long if nothing is said."""

from __future__ import annotations

from pathlib import Path

from musegui.core.notes import voice_notes
from musegui.core.score import Score
from musegui.core.voices import VOICES
from musegui.files.scores import read_any_song
from musegui.files.song.read_options import DEFAULT_READ_OPTIONS, ReadOptions
from musegui.files.song.song import Song, Track
from musegui.files.song.song_score import score_from_song


def voice_lines(score: Score) -> dict[str, str]:
    """Give the notes of each voice that has any, by its letter."""
    notes = {voice.spec.letter: voice_notes(score, voice) for voice in VOICES}
    return {
        letter: " ".join(_short(n.start / 4, n.duration / 4, n.pitch) for n in line)
        for letter, line in notes.items()
        if line
    }


def track_line(song: Song, track: Track) -> str:
    """Give the notes of a track as the file has them."""
    beat = song.ticks_per_beat
    return " ".join(
        _short(n.start_ticks / beat, (n.stop_ticks - n.start_ticks) / beat, n.pitch)
        for n in track.notes
    )


def read_lines(
    path: Path, text: str | bytes, options: ReadOptions = DEFAULT_READ_OPTIONS
) -> tuple[Song, dict[str, str]]:
    """Write a file, read it, and give its song and the notes of each voice."""
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    song = read_any_song(path, options=options)
    return song, voice_lines(score_from_song(song))


def _short(start: float, length: float, pitch: int) -> str:
    return f"{start:.4g}:{pitch}" + ("" if length == 1 else f"({length:.4g})")
