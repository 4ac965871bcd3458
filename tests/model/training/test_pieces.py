from dataclasses import replace
from pathlib import Path

import pytest

from musegui.core.pitch import REST
from musegui.core.score import DEFAULT_BPM, Score
from musegui.core.voices import COMPASSES, VOICES
from musegui.files.song.song import Song, TickMeter, TickNote, TickTempo, Track
from musegui.files.song.song_score import score_from_song
from musegui.model.network.encoding import CLASS_OFFSET
from musegui.model.training.pieces import PieceError, in_quarter_beats, piece_of_score, read_piece

PLACE = Path("somewhere.krn")


def song(beats: float) -> Song:
    """Four voices in notes of so many quarters."""
    length = round(480 * beats)
    notes = [(k * length, (k + 1) * length) for k in range(16)]
    voices = {"Soprano": 72, "Alto": 67, "Tenor": 60, "Bass": 48}
    tracks = tuple(
        Track(name, tuple(TickNote(start, stop, pitch) for start, stop in notes), 16 * length)
        for name, pitch in voices.items()
    )
    return Song(PLACE, 480, (TickTempo(0, 120),), (TickMeter(0, 4, 2),), None, tracks)


@pytest.mark.parametrize(("beats", "steps"), [(0.5, 2), (1, 4), (2, 4), (4, 8)])
def test_long_note_values_are_halved(beats, steps):
    score = score_from_song(in_quarter_beats(song(beats)), lock=False)
    assert score.steps == 16 * steps


def test_halved_music_sounds_as_fast():
    halved = in_quarter_beats(song(2))
    assert (halved.tempos[0].bpm, halved.meters[0].denominator) == (60, 4)
    unsaid = replace(song(2), tempos=(TickTempo(0, DEFAULT_BPM),))
    assert in_quarter_beats(unsaid).tempos[0].bpm == DEFAULT_BPM


def test_a_piece_is_brought_into_the_compasses():
    high = song(1)
    high = replace(
        high,
        tracks=tuple(
            replace(t, notes=tuple(n._replace(pitch=n.pitch + 11) for n in t.notes))
            for t in high.tracks
        ),
    )
    piece = piece_of_score(PLACE, score_from_song(high, lock=False))
    for voice in VOICES:
        pitches = piece.classes[voice] + CLASS_OFFSET
        assert COMPASSES[voice][0] <= pitches.min() <= pitches.max() <= COMPASSES[voice][1]


def test_what_is_no_piece_says_why(tmp_path):
    with pytest.raises(PieceError, match="no notes for soprano, alto, tenor and bass"):
        piece_of_score(PLACE, Score.empty(64))
    with pytest.raises(PieceError, match="shorter than two bars"):
        piece_of_score(PLACE, score_from_song(song(0.25), lock=False))
    score = score_from_song(song(1), lock=False)
    pitches = score.pitches.copy()
    pitches[0, :16], pitches[3, :16] = 100, 20
    with pytest.raises(PieceError, match="beyond C2 to B5"):
        piece_of_score(PLACE, score.replace(pitches=pitches))


def test_a_file_is_read_as_a_piece():
    piece = read_piece(Path("tests/data/notation/four-voices.krn").resolve())
    assert piece.name == "four-voices"
    assert (piece.classes > 0).any(axis=1).all()
    assert not piece.onsets[piece.classes == REST + 1].any()
