"""What other programs can ask for, and what they are answered: JSON objects."""

from __future__ import annotations

import base64
import os
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from musegui import api
from musegui.core.errors import UserError
from musegui.core.fill.fill_options import FillOptions
from musegui.core.fill.regions import named_region
from musegui.core.fill.stored_options import options_from_dict, options_to_dict
from musegui.core.score import Score
from musegui.core.translation import tr

Values = Mapping[str, Any]
"""A request or an answer: what JSON can hold."""


def _harmonize(asked: Values) -> Values:
    with _piece_file(asked) as path:
        score = api.harmonize(path, voice=str(asked.get("voice", "soprano")), **_how(asked))
    return _told(score, asked)


def _fill(asked: Values) -> Values:
    with _piece_file(asked) as path:
        score = api.read(path)
    voices, bars = asked.get("voices"), asked.get("bars")
    return _told(
        api.fill(_unlocked(score, voices, bars), voices=voices, bars=bars, **_how(asked)), asked
    )


def _unlocked(score: Score, voices: object, bars: object) -> Score:
    """Let what is named be written, as `musegui fill` does with a file that is no project."""
    for given, kind in ((voices, str), (bars, int)):
        if given is not None and not (
            isinstance(given, list) and all(type(each) is kind for each in given)
        ):
            raise UserError(tr('Voices and bars are lists, such as ["alto"] and [3, 4].'))
    if voices is None and bars is None:
        return score
    assert isinstance(voices, list | None)
    assert isinstance(bars, list | None)
    named = None if voices is None else [api.voice_called(voice) for voice in voices]
    return score.replace(locks=score.locks & ~named_region(score, named, bars))


def _continue(asked: Values) -> Values:
    with _piece_file(asked) as path:
        score = api.read(path)
    bars = asked.get("bars", 4)
    if type(bars) is not int:
        raise UserError(tr("Bars to come are a whole number, not {given}.", given=f"{bars!r:.40}"))
    return _told(api.continue_(score, bars, **_how(asked)), asked)


REQUESTS: Mapping[str, Callable[[Values], Values]] = {
    "harmonize": _harmonize,
    "fill": _fill,
    "continue": _continue,
}


def _how(asked: Values) -> dict[str, Any]:
    """Give the arguments that all requests have, and see that the answer can be given as wanted."""
    want = asked.get("want")
    if want not in (None, *_ANSWERS):
        raise UserError(
            tr(
                "What is wanted is one of {answers}, not {given}.",
                answers=", ".join(_ANSWERS),
                given=f"{want!r:.40}",
            )
        )
    given = asked.get("options", {})
    if not isinstance(given, dict):
        raise UserError(tr('The options are an object, such as {"steps": 32, "mode": -1.0}.'))
    known = options_to_dict(FillOptions())
    if unknown := set(given) - set(known):
        raise UserError(
            tr(
                "There is no option {name}; the options are {names}.",
                name=f"{min(unknown)!r:.40}",
                names=", ".join(known),
            )
        )
    options: FillOptions = options_from_dict(given)
    seed = asked.get("seed")
    if seed is not None and not (isinstance(seed, int) and seed >= 0):
        raise UserError(
            tr("A seed is a whole number from 0 on, not {given}.", given=f"{seed!r:.40}")
        )
    return {"options": options, "seed": seed}


@contextmanager
def _piece_file(asked: Values) -> Iterator[Path]:
    """Put the piece that a request carries into a file of its own, gone afterwards."""
    text, data, notes = (asked.get(name) for name in ("musicxml", "midi", "notes"))
    if sum(part is not None for part in (text, data, notes)) != 1:
        raise UserError(tr("A request has one piece: 'midi' (base64), 'musicxml' or 'notes'."))
    with tempfile.TemporaryDirectory(prefix="musegui-") as folder:
        path = Path(folder, "piece")
        if notes is not None:
            path = path.with_suffix(".mid")
            api.write(_score_of_notes(notes), path)
        elif text is not None:
            path.write_text(str(text), "utf-8")
        else:
            path.write_bytes(base64.b64decode(str(data), validate=True))
        try:
            yield path
        except UserError as problem:  # whoever asked knows nothing of that folder
            raise UserError(str(problem).replace(f"{path.parent}{os.sep}", "")) from problem


def _score_of_notes(notes: object) -> Score:
    """Make a melody of ``[start, length, pitch]`` in sixteenths.

    Raises
    ------
    UserError
        If they are none.
    """
    from musegui.core.editing.edits import paint_notes
    from musegui.core.notes import Note
    from musegui.core.score import MAX_STEPS
    from musegui.core.voices import Voice

    sentence = tr("Notes are [start, length, pitch] in whole sixteenths, such as [[0, 4, 60]].")
    if not isinstance(notes, list) or not notes:
        raise UserError(sentence)
    made = []
    for note in notes:
        if not isinstance(note, list) or [type(value) for value in note] != [int] * 3:
            raise UserError(sentence)
        start, length, pitch = note
        if not (0 <= start < start + length <= MAX_STEPS and 0 <= pitch <= 127):
            raise UserError(sentence)
        made.append(Note(Voice.SOPRANO, start, length, pitch))
    return paint_notes(Score.empty(max(note.stop for note in made)), made)


def _told(score: Score, asked: Values) -> Values:
    """Give a piece as it is wanted: all three ways where nothing is said."""
    want = asked.get("want")
    return {name: told(score) for name, told in _ANSWERS.items() if want in (None, name)}


def _notes(score: Score) -> list[list[int]]:
    from musegui.core.notes import score_notes

    return [[int(n.voice), n.start, n.stop - n.start, n.pitch] for n in score_notes(score)]


def _lines(score: Score) -> str:
    """Give notes as lines of four numbers, for programs that can't read JSON."""
    return "\n".join(" ".join(map(str, note)) for note in _notes(score))


def _midi(score: Score) -> str:
    with tempfile.TemporaryDirectory(prefix="musegui-") as folder:
        path = Path(folder, "answer.mid")
        api.write(score, path)
        return base64.b64encode(path.read_bytes()).decode()


_ANSWERS: Mapping[str, Callable[[Score], Any]] = {"notes": _notes, "lines": _lines, "midi": _midi}
