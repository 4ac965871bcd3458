"""The settings: each field keeps to itself, lasts, and survives what makes no sense."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray

from musegui.core.fill.fill_options import FillOptions
from musegui.core.keys import Key
from musegui.core.performance import Performance
from musegui.core.voices import Voice
from musegui.editor.new_piece import NewPiece
from musegui.engine.midi.ports.choice import MidiChoice
from musegui.engine.practice.tracks import PracticeOptions, Side
from musegui.engine.synth.audio_export import RenderOptions
from musegui.engine.synth.synth_output import SoundChoice
from musegui.files.notation.written.page_setup import ChordNames, PageNumbers, PageSetup
from musegui.files.notation.written.staves import StaffLayout
from musegui.gui.common.theme import ThemeChoice
from musegui.gui.settings.setting_fields import Setting
from musegui.gui.settings.settings import Settings

FIELDS = {name: field for name, field in vars(Settings).items() if isinstance(field, Setting)}
OTHER_VALUES = {
    "language": "de",
    "theme": ThemeChoice.DARK,
    "geometry": QByteArray(b"somewhere"),
    "bottom_split": QByteArray(b"lower"),
    "bottom_shown": False,
    "history_shown": True,
    "dynamics_lane_shown": True,
    "lyrics_lane_shown": True,
    "velocities_shown": True,
    "snap_steps": 4,
    "keys": {"undo": ("Ctrl+U", "J"), "erase": ()},
    "follows": False,
    "sounds_edits": False,
    "metronome": True,
    "counts_in": True,
    "sound": SoundChoice(Path("/fonts/choir.sf2"), "jack", "first", 256),
    "audio_export": RenderOptions(None, 48_000, normalized=True, stems=True, metronome=True),
    "performance": Performance(0.35, 12, breathes=True),
    "practice": PracticeOptions(
        (Voice.ALTO, Voice.BASS), False, ".ogg", 12, Side.LEFT, 2, True, 80
    ),
    "export_performed": False,
    "audio_suffix": ".flac",
    "export_suffix": ".musicxml",
    "export_closed": False,
    "page": PageSetup(
        "A5",
        True,
        12.5,
        20.0,
        5.2,
        StaffLayout.REDUCTION,
        5,
        ChordNames.NUMERALS,
        PageNumbers.COUNT,
    ),
    "new_piece": NewPiece(Key(-3, minor=True), 6, 8, 2, 55.5, 12, "Piano", "ttbb"),
    "rules": {"overlap": False},
    "lane_numerals": True,
    "fault_marks_shown": False,
    "lyrics_language": "de_AT",
    "folder": "/songs",
    "started": True,
    "opens_last": True,
    "recent": ("/songs/mine.muse", "/songs/yours.muse"),
    "fill_options": FillOptions(candidates=7, mode=-0.5),
    "presets": {"dark": FillOptions(mode=-1.0)},
    "midi": MidiChoice(plays=True, names=("organ",), source="keys"),
}


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.ini")


def everything(settings: Settings) -> dict[str, object]:
    return {name: getattr(settings, name) for name in FIELDS}


def test_no_two_fields_share_a_key() -> None:
    def meet(one: str, other: str) -> bool:
        return one == other or any(b.endswith("/") and a.startswith(b)
                                   for a, b in ((one, other), (other, one)))  # fmt: skip

    keys = [key for field in FIELDS.values() for key in field.keys]
    assert not [pair for pair in combinations(keys, 2) if meet(*pair)]


@pytest.mark.parametrize("name", FIELDS)
def test_a_field_lasts_and_changes_no_other(settings: Settings, name: str) -> None:
    before = everything(settings)
    assert before[name] != OTHER_VALUES[name]
    setattr(settings, name, OTHER_VALUES[name])
    again = Settings(Path(settings.store.fileName()))
    settings.store.sync()
    assert everything(settings) == everything(again) == {**before, name: OTHER_VALUES[name]}


@pytest.mark.parametrize("nonsense", ["", "nonsense", "-1", "[1", "null", ["a", "b"], b"\xff"])
def test_what_makes_no_sense_counts_as_missing(settings: Settings, nonsense: object) -> None:
    before = everything(settings)
    for field in FIELDS.values():
        for key in field.keys:
            settings.store.setValue(f"{key}one" if key.endswith("/") else key, nonsense)
    after = everything(settings)
    free = {"folder", "recent", "export_suffix", "keys", "geometry", "bottom_split", "sound"}
    assert {n: v for n, v in after.items() if n not in free} == {
        n: v for n, v in before.items() if n not in free
    }
    assert all(type(after[name]) is type(before[name]) for name in free)


def test_half_of_a_choice_that_makes_no_sense_leaves_the_other_half(settings: Settings) -> None:
    settings.sound = SoundChoice(None, "jack", "first", 256)
    settings.store.setValue("sound/buffer_frames", "7")
    assert settings.sound == SoundChoice(None, "jack", "first")
    settings.audio_export = replace(RenderOptions(), stems=True)
    settings.store.setValue("export/sample_rate", "7")
    assert settings.audio_export == replace(RenderOptions(), stems=True)


def test_a_recent_file_comes_first_and_is_there_once(settings: Settings) -> None:
    for name in ("a", "b", "a", *"cdefghij"):
        settings.add_recent(name)
    assert settings.recent == tuple("jihgfedc")
