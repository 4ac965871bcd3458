"""Words, dynamics, keys and signs in ``project.json``: out of a score, and into one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from musegui.core.ensembles import ENSEMBLES, SATB
from musegui.core.keys import Key, KeyChange
from musegui.core.loudness import LEVELS
from musegui.core.marks import (
    MAX_TEXT_LENGTH,
    MAX_VERSES,
    Credits,
    Dynamic,
    Ending,
    Exercise,
    ExerciseKind,
    FigureMark,
    Hairpin,
    Lyric,
    Sign,
    SignKind,
    Syllable,
)
from musegui.core.score import Score
from musegui.core.translation import tr
from musegui.core.voices import VOICE_COUNT
from musegui.files.safe import checks

MAX_FIGURE_LENGTH = 64


def table_of_marks(score: Score) -> dict[str, Any]:
    """Write down those kinds of marks that a score has."""
    table: dict[str, Any] = {
        "key_changes": [[int(c.step), c.key.fifths, c.key.minor] for c in score.key_changes],
        "lyrics": [[int(mark.step), int(mark.voice), *mark.syllable] for mark in score.lyrics],
        "dynamics": [[int(mark.step), int(mark.voice), mark.level] for mark in score.dynamics],
        "hairpins": [
            [int(p.step), int(p.voice), int(p.stop), bool(p.louder)] for p in score.hairpins
        ],
        "signs": [[int(sign.step), sign.kind, sign.text] for sign in score.signs],
        "figures": [[int(mark.step), mark.text] for mark in score.figures],
        "ensemble": score.ensemble if score.ensemble != SATB else "",
        "credits": {name: text for name, text in score.credits._asdict().items() if text},
        "exercise": score.exercise._asdict() if score.exercise else {},
    }
    return {name: marks for name, marks in table.items() if marks}


def marks_from_table(table: Mapping[str, Any]) -> dict[str, Any]:
    """Read the marks of a project as fields of a `Score`; what is missing is not there.

    Raises
    ------
    ArchiveError
        If one is not what it should be.
    Exception
        Of any other kind, where a list is too short or too long.
    """
    readers: dict[str, Callable[..., tuple[Any, ...]]] = {
        "key_changes": _key_change, "lyrics": _lyric, "dynamics": _dynamic,
        "hairpins": _hairpin, "signs": _sign, "figures": _figure,
    }  # fmt: skip
    marks = {
        name: tuple(read(*row) for row in table.get(name, ())) for name, read in readers.items()
    }
    named = table.get("credits", {})
    if not isinstance(named, dict):
        checks.reject(tr("its title is not a table"))
    texts = {name: checks.text(named.get(name, ""), MAX_TEXT_LENGTH) for name in Credits._fields}
    ensemble = table.get("ensemble") or SATB
    known = ensemble if isinstance(ensemble, str) and ensemble in ENSEMBLES else SATB
    exercise = _exercise(table.get("exercise"))
    return {**marks, "credits": Credits(**texts), "ensemble": known, "exercise": exercise}


def _exercise(row: Any) -> Exercise | None:
    """Read what is given and the task; a kind that a later version may add makes no exercise."""
    if not row:
        return None
    if not isinstance(row, dict):
        checks.reject(tr("its exercise is not a table"))
    task = checks.text(row.get("task", ""), MAX_TEXT_LENGTH)
    kinds = {str(kind): kind for kind in ExerciseKind}
    kind = kinds.get(str(row.get("kind")))
    return None if kind is None else Exercise(kind, task)


def _key_change(step: Any, fifths: Any, minor: Any) -> KeyChange:
    return KeyChange(checks.step(step), Key(checks.whole(fifths, -7, 7), checks.flag(minor)))


def _lyric(step: Any, voice: Any, verse: Any, text: Any, ending: Any) -> Lyric:
    syllable = Syllable(
        checks.whole(verse, 1, MAX_VERSES), checks.text(text, MAX_TEXT_LENGTH), Ending(ending)
    )
    return Lyric(checks.step(step), _voice(voice), syllable)


def _dynamic(step: Any, voice: Any, level: Any) -> Dynamic:
    if level not in LEVELS:
        checks.reject(tr("{level!r:.40} is no dynamic", level=level))
    return Dynamic(checks.step(step), _voice(voice), level)


def _hairpin(step: Any, voice: Any, stop: Any, louder: Any) -> Hairpin:
    return Hairpin(checks.step(step), _voice(voice), checks.step(stop), checks.flag(louder))


def _sign(step: Any, kind: Any, text: Any) -> Sign:
    return Sign(checks.step(step), SignKind(kind), checks.text(text, MAX_TEXT_LENGTH))


def _figure(step: Any, text: Any) -> FigureMark:
    return FigureMark(checks.step(step), checks.text(text, MAX_FIGURE_LENGTH))


def _voice(value: Any) -> int:
    return checks.whole(value, 0, VOICE_COUNT - 1)
