"""What the program remembers from one start to the next."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import platformdirs
from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtGui import QKeySequence

from musegui.core.fill_options import FillOptions, options_from_dict, options_to_dict
from musegui.engine.midi.choice import MidiChoice
from musegui.engine.synth.audio_export import RenderOptions
from musegui.engine.synth.synth_output import SoundChoice
from musegui.gui.common.theme import ThemeChoice

USUAL_CANDIDATES = 4
"""So many are made at once, until the user wants more or fewer."""

_MAX_RECENT = 8


def settings_path() -> Path:
    """Give the place of the settings file on this system."""
    return platformdirs.user_config_path("musegui", appauthor=False) / "settings.ini"


class Settings:
    """A small file of settings; a value that makes no sense counts as missing.

    Parameters
    ----------
    path : Path
    """

    def __init__(self, path: Path) -> None:
        self._store = QSettings(str(path), QSettings.Format.IniFormat)

    @property
    def theme(self) -> ThemeChoice:
        try:
            return ThemeChoice(self._text("window/theme"))
        except ValueError:
            return ThemeChoice.SYSTEM

    @theme.setter
    def theme(self, choice: ThemeChoice) -> None:
        self._store.setValue("window/theme", str(choice))

    @property
    def geometry(self) -> QByteArray:
        """Size and place of the window; empty at the first start."""
        value = self._store.value("window/geometry")
        return value if isinstance(value, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._store.setValue("window/geometry", geometry)

    @property
    def keys(self) -> dict[str, tuple[str, ...]]:
        """The keys of those actions that the user has given others, by the actions' names."""
        self._store.beginGroup("keys")
        names = self._store.childKeys()
        self._store.endGroup()
        sequences = {n: QKeySequence.listFromString(self._text(f"keys/{n}")) for n in names}
        return {
            name: tuple(k.toString() for k in keys if not k.isEmpty())
            for name, keys in sequences.items()
        }

    @keys.setter
    def keys(self, keys: Mapping[str, tuple[str, ...]]) -> None:
        self._store.remove("keys")
        for name, sequences in keys.items():
            text = QKeySequence.listToString([QKeySequence(key) for key in sequences])
            self._store.setValue(f"keys/{name}", text)

    @property
    def history_shown(self) -> bool:
        return self._text("window/history") == "shown"

    @history_shown.setter
    def history_shown(self, shown: bool) -> None:
        self._store.setValue("window/history", "shown" if shown else "hidden")

    @property
    def bottom_shown(self) -> bool:
        """Whether the tabs below the roll are shown."""
        return self._text("window/bottom") != "hidden"

    @bottom_shown.setter
    def bottom_shown(self, shown: bool) -> None:
        self._store.setValue("window/bottom", "shown" if shown else "hidden")

    @property
    def bottom_split(self) -> QByteArray:
        """How roll and tabs share their height; empty at the first start."""
        value = self._store.value("window/bottom_split")
        return value if isinstance(value, QByteArray) else QByteArray()

    @bottom_split.setter
    def bottom_split(self, state: QByteArray) -> None:
        self._store.setValue("window/bottom_split", state)

    @property
    def snap_steps(self) -> int:
        text = self._text("window/snap_steps")
        return int(text) if text in ("1", "2", "4", "8", "16") else 1

    @snap_steps.setter
    def snap_steps(self, steps: int) -> None:
        self._store.setValue("window/snap_steps", str(steps))

    @property
    def follows(self) -> bool:
        """Whether the roll follows the playhead."""
        return self._text("play/follow") != "no"

    @follows.setter
    def follows(self, follows: bool) -> None:
        self._store.setValue("play/follow", "yes" if follows else "no")

    @property
    def sounds_edits(self) -> bool:
        """Whether notes are heard as they are written."""
        return self._text("play/sound_edits") != "no"

    @sounds_edits.setter
    def sounds_edits(self, sounds: bool) -> None:
        self._store.setValue("play/sound_edits", "yes" if sounds else "no")

    @property
    def metronome(self) -> bool:
        return self._text("sound/metronome") == "on"

    @metronome.setter
    def metronome(self, on: bool) -> None:
        self._store.setValue("sound/metronome", "on" if on else "off")

    @property
    def counts_in(self) -> bool:
        """Whether a bar is counted before playback begins."""
        return self._text("sound/count_in") == "on"

    @counts_in.setter
    def counts_in(self, on: bool) -> None:
        self._store.setValue("sound/count_in", "on" if on else "off")

    @property
    def sound(self) -> SoundChoice:
        """What was chosen about the built-in sound, and worked."""
        frames = self._text("sound/buffer_frames")
        font = self._text("sound/font")
        return SoundChoice(
            Path(font) if font else None,
            self._text("sound/driver") or None,
            self._text("sound/device") or None,
            int(frames) if frames.isdecimal() and 64 <= int(frames) <= 65_536 else None,
        )

    @sound.setter
    def sound(self, choice: SoundChoice) -> None:
        self._store.setValue("sound/font", str(choice.soundfont or ""))
        self._store.setValue("sound/driver", choice.driver or "")
        self._store.setValue("sound/device", choice.device or "")
        self._store.setValue("sound/buffer_frames", str(choice.buffer_frames or ""))

    @property
    def export(self) -> tuple[RenderOptions, str]:
        """How audio was exported the last time, but for the sound font, and the file suffix."""
        rate = self._text("export/sample_rate")
        default = RenderOptions()
        options = RenderOptions(
            sample_rate=int(rate) if rate.isdecimal() else default.sample_rate,
            normalized=self._text("export/normalized") == "yes",
            stems=self._text("export/stems") == "yes",
            metronome=self._text("export/metronome") == "yes",
        )
        return options, self._text("export/suffix") or ".wav"

    @export.setter
    def export(self, values: tuple[RenderOptions, str]) -> None:
        options, suffix = values
        self._store.setValue("export/sample_rate", str(options.sample_rate))
        for name in ("normalized", "stems", "metronome"):
            self._store.setValue(f"export/{name}", "yes" if getattr(options, name) else "no")
        self._store.setValue("export/suffix", suffix)

    @property
    def folder(self) -> str:
        """Where the last file was opened or saved."""
        return self._text("files/folder") or str(Path.home())

    @folder.setter
    def folder(self, folder: str) -> None:
        self._store.setValue("files/folder", folder)

    @property
    def recent(self) -> list[str]:
        """The files that were opened or saved last, the newest first."""
        value = self._store.value("files/recent")
        paths = [value] if isinstance(value, str) else value if isinstance(value, list) else []
        return [path for path in paths if isinstance(path, str) and path][:_MAX_RECENT]

    def add_recent(self, path: str) -> None:
        """Remember a file as the last one; none is there twice."""
        self._store.setValue("files/recent", [path, *(p for p in self.recent if p != path)])

    @property
    def export_suffix(self) -> str:
        """As what the score was exported last, e.g. ``".pdf"``."""
        return self._text("export/suffix") or ".pdf"

    @export_suffix.setter
    def export_suffix(self, suffix: str) -> None:
        self._store.setValue("export/suffix", suffix)

    @property
    def export_closed(self) -> bool:
        """Whether it was exported on two staves rather than four."""
        return self._text("export/staves") != "four"

    @export_closed.setter
    def export_closed(self, closed: bool) -> None:
        self._store.setValue("export/staves", "two" if closed else "four")

    @property
    def fill_options(self) -> FillOptions:
        return _options(self._text("fill/options")) or FillOptions(candidates=USUAL_CANDIDATES)

    @fill_options.setter
    def fill_options(self, options: FillOptions) -> None:
        self._store.setValue("fill/options", json.dumps(options_to_dict(options)))

    @property
    def presets(self) -> dict[str, FillOptions]:
        """Options that the user has given names."""
        try:
            table = json.loads(self._text("fill/presets") or "{}")
            kept = {str(name): options_from_dict(values) for name, values in table.items()}
        except (ValueError, AttributeError, TypeError):
            return {}
        return kept

    @presets.setter
    def presets(self, presets: Mapping[str, FillOptions]) -> None:
        table = {name: options_to_dict(options) for name, options in presets.items()}
        self._store.setValue("fill/presets", json.dumps(table))

    @property
    def midi(self) -> MidiChoice:
        return MidiChoice.from_text(self._text("midi/choice"))

    @midi.setter
    def midi(self, choice: MidiChoice) -> None:
        self._store.setValue("midi/choice", choice.to_text())

    def _text(self, key: str) -> str:
        value = self._store.value(key)
        return value if isinstance(value, str) else ""


def _options(text: str) -> FillOptions | None:
    try:
        return options_from_dict(json.loads(text))
    except (ValueError, AttributeError, TypeError):
        return None
