"""Any file of music as a piece to learn from: four voices on sixteenths, in quarter beats."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from statistics import median

import numpy as np

from musegui.core.errors import UserError
from musegui.core.pitch import HIGHEST_PITCH, LOWEST_PITCH, OPEN, REST
from musegui.core.score import DEFAULT_BPM, Cells, Pitches, Score
from musegui.core.timegrid import STEPS_PER_WHOLE, places_in_bar
from musegui.core.translation import in_sentence, listed, tr
from musegui.core.voices import COMPASSES, VOICES
from musegui.files.scores import FileKind, kind_of, read_any_song, read_score
from musegui.files.song.read_options import ReadOptions
from musegui.files.song.song import Song, TickTempo
from musegui.files.song.song_score import score_from_song
from musegui.model.network.encoding import classes_of, ends_told
from musegui.model.training.chorales import Chorale
from musegui.processes.helper import HelperProcess

SHORTEST_STEPS = 2 * STEPS_PER_WHOLE
"""What is shorter has nothing to learn from."""

_FURTHEST_SEMITONES = 12


class PieceError(UserError):
    """A file that is no piece to learn from; the text is one sentence for users."""


def read_piece(path: Path, reader: HelperProcess | None = None) -> Chorale:
    """Read a file of any kind as a piece; see `score_to_learn` and `piece_of_score`."""
    return piece_of_score(path, score_to_learn(path, reader))


def score_to_learn(path: Path, reader: HelperProcess | None = None) -> Score:
    """Read the score of a file of any kind; repeats are played once.

    Parameters
    ----------
    reader : HelperProcess, optional
        From `notation_reader`, for those who read many files.

    Raises
    ------
    UserError
        If it can't be read.
    """
    if kind_of(path) is FileKind.PROJECT:
        return read_score(path)
    song = read_any_song(path, reader, ReadOptions(repeats_once=True))
    return score_from_song(in_quarter_beats(song), lock=False)


def in_quarter_beats(song: Song) -> Song:
    """Halve the note values of music that is written in long ones, as old editions are.

    That is so where a middling note is longer than a quarter. It sounds as it did, unless the file
    said no tempo: then it is sung at the usual one.
    """
    lengths = [note.stop_ticks - note.start_ticks for track in song.tracks for note in track.notes]
    if not lengths or median(lengths) <= song.ticks_per_beat:
        return song
    says_tempo = song.tempos != (TickTempo(0, DEFAULT_BPM),)
    slower = tuple(tempo._replace(bpm=tempo.bpm / 2) for tempo in song.tempos)
    return replace(
        song,
        ticks_per_beat=2 * song.ticks_per_beat,
        tempos=slower if says_tempo else song.tempos,
        meters=tuple(meter._replace(denominator=2 * meter.denominator) for meter in song.meters),
    )


def piece_of_score(path: Path, score: Score) -> Chorale:
    """Turn a score into a piece, transposed by as little as brings it into the voices' compasses.

    Parameters
    ----------
    path : Path
        For its name and for messages.

    Raises
    ------
    PieceError
        If it has not four voices, is very short, or goes beyond what the network hears.
    """
    sounding = score.pitches >= 0
    silent = [in_sentence(voice.label) for voice in VOICES if not sounding[voice].any()]
    if silent:
        raise PieceError(
            tr(
                "{path} has no notes for {voices}; four voices are needed.",
                path=path,
                voices=listed(silent),
            )
        )
    if score.steps < SHORTEST_STEPS:
        raise PieceError(tr("{path} is shorter than two bars.", path=path))
    pitches = _into_compasses(np.where(score.pitches == OPEN, REST, score.pitches), sounding)
    if pitches[sounding].min() < LOWEST_PITCH or pitches[sounding].max() > HIGHEST_PITCH:
        raise PieceError(
            tr("{path} goes beyond C2 to B5, which is all that the network hears.", path=path)
        )
    return Chorale(
        path.stem,
        classes_of(pitches),
        score.onsets & sounding,
        places_in_bar(score.grid, score.steps),
        ends_told(score).astype(np.int64),
    )


def _into_compasses(pitches: Pitches, sounding: Cells) -> Pitches:
    """Transpose by the few semitones that leave the fewest cells outside the compasses."""
    lowest, highest = (np.array(ends)[:, None] for ends in zip(*COMPASSES, strict=True))

    def strangeness(semitones: int) -> tuple[int, int]:
        moved = pitches.astype(np.int16) + semitones
        return int(((moved < lowest) | (moved > highest))[sounding].sum()), abs(semitones)

    best = min(range(-_FURTHEST_SEMITONES, _FURTHEST_SEMITONES + 1), key=strangeness)
    return np.where(sounding, pitches + best, pitches).astype(np.int8)
