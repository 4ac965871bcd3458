"""The process that reads pieces to learn from; see `musegui.model.training.folder`."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from musegui.core.errors import UserError
from musegui.core.translation import tr
from musegui.files.notation.read import notation_reader
from musegui.model.training.chorales import Chorale
from musegui.model.training.pieces import piece_of_score, score_to_learn
from musegui.processes.helper import HelperProcess, serve
from musegui.processes.pipe import Pipe


@dataclass(frozen=True, eq=False)
class ReadPiece:
    """A file as it was read.

    Attributes
    ----------
    piece : Chorale or None
    why_not : str
        Why there is no piece, in a sentence.
    programs : tuple of int
    tempo_bpm : float
    is_final : bool
        Whether it would be read like that again.
    """

    piece: Chorale | None
    why_not: str = ""
    programs: tuple[int, ...] = ()
    tempo_bpm: float = 0.0
    is_final: bool = True


def read_to_learn(path: Path, notation: HelperProcess) -> ReadPiece:
    """Read a file; what can't be used says why."""
    try:
        score = score_to_learn(path, notation)
        piece = piece_of_score(path, score)
    except UserError as problem:
        return ReadPiece(None, str(problem))
    except Exception as problem:  # one odd file among thousands must not end the reading
        return ReadPiece(
            None, tr("{path} can't be used ({problem}).", path=path, problem=type(problem).__name__)
        )
    programs = tuple(settings.program for settings in score.voices)
    return ReadPiece(piece, "", programs, score.tempos[0].bpm)


def main(pipe: Pipe) -> None:
    """Answer paths with what was read."""
    notation = notation_reader()
    try:
        serve(pipe, lambda path: read_to_learn(path, notation))
    finally:
        notation.close()
