"""The words and numbers of a project, ``project.json``: out of a project, and into one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from numpy.typing import NDArray

from musegui.core.fill.stored_options import options_from_dict, options_to_dict
from musegui.core.keys import Key
from musegui.core.marks import ChordMark
from musegui.core.score import Score
from musegui.core.timegrid import MeterChange, TempoChange
from musegui.core.translation import tr
from musegui.core.voices import DEFAULT_VOICE_SETTINGS, VOICE_COUNT, VOICES
from musegui.files.project.project import MAX_SEED, Project
from musegui.files.project.project_marks import marks_from_table, table_of_marks
from musegui.files.safe import checks
from musegui.files.safe.archive import ArchiveError

FORMAT = "musegui project"
VERSION = (1, 2)
"""A reader of version (a, b) reads every (a, x); a minor version only adds."""

MAX_CHORD_LENGTH = 64

_LONGEST_PROBLEM = 120
_VOICE_LIMITS = {"program": 127, "volume": 127, "pan": 127, "midi_channel": 15}


class NewerError(Exception):
    """The format is of a later major version, given as the argument."""


def table_of(project: Project, arrays: list[str]) -> dict[str, Any]:
    """Write down all of a project but its arrays, whose names are given."""
    score = project.score
    voices = zip(VOICES, score.voices, strict=True)
    table = {
        "format": FORMAT,
        "version": VERSION,
        "steps": score.steps,
        "arrays": arrays,
        "tempos": [[int(tempo.step), float(tempo.bpm)] for tempo in score.tempos],
        "meters": [[int(number) for number in meter] for meter in score.meters],
        "key": None if score.key is None else score.key._asdict(),
        "pickup_steps": score.pickup_steps,
        "voices": [{"name": voice.name.lower(), **asdict(settings)} for voice, settings in voices],
        "chords": [[int(mark.step), mark.text] for mark in score.chords],
        "fill": options_to_dict(project.options)
        | {"seed": project.seed, "keep_seed": project.keep_seed},
        **table_of_marks(score),
    }
    return table | ({"origin": project.origin} if project.origin else {})


def is_newer(table: Any) -> bool:
    """Tell whether a readable project is of a later minor version.

    Raises
    ------
    NewerError
        If it is of a later major version.
    ArchiveError
        If it is no project.
    """
    if not isinstance(table, dict) or table.get("format") != FORMAT:
        checks.reject(tr("it does not say that it is a musegui project"))
    version = table.get("version")
    if not isinstance(version, list) or len(version) != 2:
        checks.reject(tr("its version can't be told"))
    major, minor = (checks.whole(number, 0, 10**6) for number in version)
    if major > VERSION[0]:
        raise NewerError(f"{major}.{minor}")
    if major < VERSION[0]:
        checks.reject(tr("there never was a format 0"))
    return minor > VERSION[1]


def score_from_table(table: Mapping[str, Any], arrays: Mapping[str, NDArray[Any]]) -> Score:
    """Make the score of its arrays and of what the table says about them."""
    key = table["key"]
    voices = table["voices"]
    if not isinstance(voices, list) or len(voices) != VOICE_COUNT:
        checks.reject(tr("it does not have four voices"))
    music: dict[str, Any] = {name: a for name, a in arrays.items() if name != "confidence"}
    try:
        return Score(
            **music,
            tempos=tuple(
                TempoChange(checks.step(step), checks.bpm(bpm)) for step, bpm in table["tempos"]
            ),
            meters=tuple(
                MeterChange(
                    checks.step(step), checks.whole(upper, 1, 2**15), checks.whole(lower, 1, 2**15)
                )
                for step, upper, lower in table["meters"]
            ),
            key=None
            if key is None
            else Key(checks.whole(key["fifths"], -7, 7), checks.flag(key["minor"])),
            pickup_steps=checks.step(table["pickup_steps"]),
            voices=tuple(
                checks.filled_in(default, settings, _VOICE_LIMITS)
                for default, settings in zip(DEFAULT_VOICE_SETTINGS, voices, strict=True)
            ),
            chords=tuple(
                ChordMark(checks.step(step), checks.text(text, MAX_CHORD_LENGTH))
                for step, text in table.get("chords", [])
            ),
            **marks_from_table(table),
        )
    except ValueError as error:
        if isinstance(error, ArchiveError):
            raise
        raise ArchiveError(
            tr("its parts make no score ({problem})", problem=_words(error))
        ) from error


def _words(error: ValueError) -> str:
    """Give what a score refuses, not at the length of what was in the file."""
    return str(error).removesuffix(".")[:_LONGEST_PROBLEM]


def settings_from_table(table: Mapping[str, Any]) -> dict[str, Any]:
    """Read what belongs to the panel, not to the music; what is missing is as in a new project."""
    settings, origin = table.get("fill", {}), table.get("origin", "")
    if not isinstance(settings, dict):
        checks.reject(tr("one of its settings is not a table"))
    if not isinstance(origin, str):
        checks.reject(tr("its origin is not a path"))
    return {
        "options": options_from_dict(settings),
        "seed": checks.whole(settings.get("seed", 0), 0, MAX_SEED),
        "keep_seed": checks.flag(settings.get("keep_seed", False)),
        "origin": origin,
    }
