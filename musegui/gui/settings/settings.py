"""What the program remembers from one start to the next: a table of typed fields."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path

import platformdirs
from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtGui import QKeySequence

from musegui.core.ensembles import ENSEMBLES
from musegui.core.fill.fill_options import FillOptions
from musegui.core.fill.stored_options import options_from_dict, options_to_dict
from musegui.core.keys import key_code
from musegui.core.performance import EXACT
from musegui.core.translation import LANGUAGES
from musegui.core.voices import VOICES, Voice
from musegui.editor.actions.hyphenation import NO_LANGUAGE, languages
from musegui.editor.new_piece import ALL_KEYS, MAX_NEW_BARS, TEMPLATES, NewPiece
from musegui.engine.midi.ports.choice import MidiChoice
from musegui.engine.practice.tracks import (
    COUNT_IN_BARS,
    LOUDER_DB,
    PRACTICE_SUFFIXES,
    TEMPO_PERCENT,
    PracticeOptions,
    Side,
)
from musegui.engine.synth.audio_export import SAMPLE_RATES, RenderOptions
from musegui.engine.synth.synth_output import SoundChoice
from musegui.files.audio_file import AUDIO_FORMATS
from musegui.files.notation.written.page_setup import (
    BAR_NUMBERS,
    MARGIN_MM,
    PAPERS_MM,
    STAFF_MM,
    USUAL_PAGE,
    ChordNames,
    PageNumbers,
)
from musegui.files.notation.written.staves import StaffLayout
from musegui.files.safe.checks import json_in
from musegui.gui.common.theme import ThemeChoice
from musegui.gui.settings.setting_fields import Codec, Field, Record, T, Table

USUAL_CANDIDATES = 4
"""So many are made at once, until the user wants more or fewer."""

MAX_SEED = 999

_MAX_RECENT = 8
_BUFFER_FRAMES = range(64, 65_537)


def settings_path() -> Path:
    """Give the place of the settings file on this system."""
    return platformdirs.user_config_path("musegui", appauthor=False) / "settings.ini"


def choice(values: Mapping[str, T]) -> Codec[T]:
    """Write a value as one of a few words."""
    words = {value: word for word, value in values.items()}
    return Codec(lambda raw: values[raw], lambda value: words[value])


def length_mm(bounds: tuple[float, float]) -> Codec[float]:
    """Write a length within bounds."""

    def read(raw: object) -> float:
        length = float(_text(raw))
        if not bounds[0] <= length <= bounds[1]:
            raise ValueError("out of bounds")
        return length

    return Codec(read, str)


def _text(raw: object) -> str:
    if not isinstance(raw, str) or not raw:
        raise ValueError("no text")
    return raw


def _language(raw: object) -> str:
    language = _text(raw)
    if language not in (NO_LANGUAGE, *languages()):
        raise ValueError("no language")
    return language


def _bytes(raw: object) -> QByteArray:
    if not isinstance(raw, QByteArray):
        raise TypeError("no bytes")
    return raw


def _tempo(raw: object) -> float:
    tempo = float(_text(raw))
    if not 10 <= tempo <= 600:
        raise ValueError("no tempo")
    return tempo


def _voices(raw: object) -> tuple[Voice, ...]:
    letters = _text(raw)
    voices = tuple(voice for voice in VOICES if voice.spec.letter in letters)
    if len(voices) < len(letters):
        raise ValueError("no voices")
    return voices


def _buffer_frames(raw: object) -> int | None:
    frames = int(_text(raw))
    return frames if frames in _BUFFER_FRAMES else None


def _recent(raw: object) -> tuple[str, ...]:
    paths = raw if isinstance(raw, list) else [raw]
    return tuple(path for path in paths if isinstance(path, str) and path)[:_MAX_RECENT]


def _sequences(raw: object) -> tuple[str, ...]:
    if not isinstance(raw, str):
        raise TypeError("no keys")
    return tuple(key.toString() for key in QKeySequence.listFromString(raw) if not key.isEmpty())


def _presets(raw: object) -> Mapping[str, FillOptions]:
    return {str(name): options_from_dict(values) for name, values in json_in(_text(raw)).items()}


TEXT = Codec(_text, str)
LANGUAGE = Codec(_language, str)
BYTES = Codec(_bytes, lambda value: value)
PATH: Codec[Path | None] = Codec(lambda raw: Path(_text(raw)), lambda path: str(path or ""))
OPTIONAL_TEXT: Codec[str | None] = Codec(_text, lambda text: text or "")
FRAMES: Codec[int | None] = Codec(_buffer_frames, lambda frames: str(frames or ""))
YES_NO = choice({"yes": True, "no": False})
ON_OFF = choice({"on": True, "off": False})
SHOWN_HIDDEN = choice({"shown": True, "hidden": False})
RECENT = Codec(_recent, list)
KEYS = Codec(_sequences, lambda keys: QKeySequence.listToString([QKeySequence(k) for k in keys]))
OPTIONS = Codec(
    lambda raw: options_from_dict(json_in(_text(raw))),
    lambda options: json.dumps(options_to_dict(options)),
)
PRESETS = Codec(
    _presets,
    lambda presets: json.dumps({name: options_to_dict(o) for name, o in presets.items()}),
)
VOICE_LETTERS = Codec(_voices, lambda voices: "".join(voice.spec.letter for voice in voices))
TEMPO = Codec(_tempo, str)
MIDI = Codec(lambda raw: MidiChoice.from_text(_text(raw)), MidiChoice.to_text)


class Settings:
    """The settings, one attribute each; what is assigned to it is remembered.

    Parameters
    ----------
    path : Path
        The file, which windows of other processes may use, too.

    Attributes
    ----------
    language : str
        The code of the one that the window speaks; empty for the system's.
    geometry, bottom_split : QByteArray
        Size and place of the window, and how roll and tabs share its height; empty at first.
    keys : mapping of str to tuple of str
        The keys of those actions that the user has given others, by the actions' names.
    follows : bool
        Whether the roll follows the playhead.
    sounds_edits : bool
        Whether notes are heard as they are written.
    counts_in : bool
        Whether a bar is counted before playback begins.
    sound : SoundChoice
        What was chosen about the built-in sound, and worked.
    audio_export : RenderOptions
        How audio was exported the last time, but for the sound font.
    performance : Performance
        How uneven playback is, and whether it breathes where phrases end.
    practice : PracticeOptions
        How practice tracks were made the last time, but for their sound.
    export_performed : bool
        Whether MIDI was exported as it is played.
    export_closed : bool
        Whether the score was exported as MusicXML on two staves rather than four.
    page : PageSetup
        How printed pages look.
    new_piece : NewPiece
        What was chosen for the last new piece.
    dynamics_lane_shown, lyrics_lane_shown, velocities_shown : bool
        Whether the lanes below the roll are unfolded, and notes show their velocities.
    rules : mapping of str to bool
        The rules of part-writing that the user has switched on or off, by their names.
    lane_numerals : bool
        Whether the chord lane names what sounds by Roman numerals.
    fault_marks_shown : bool
        Whether faults are marked on the roll.
    lyrics_language : str
        By whose rules words are hyphenated, as `musegui.editor.actions.hyphenation` names it;
        empty at first.
    folder : str
        Where the last file was opened or saved.
    started : bool
        Whether musegui has been started before.
    opens_last : bool
        Whether a start shows the last file, rather than an empty piece.
    recent : tuple of str
        The files that were opened or saved last, the newest first.
    fill_options : FillOptions
        What new pieces begin with: what was set last in a piece that was no project.
    presets : mapping of str to FillOptions
        Options that the user has given names.
    """

    language = Field("window/language", "", choice({code: code for code in ("", *LANGUAGES)}))
    theme = Field("window/theme", ThemeChoice.SYSTEM, choice({str(c): c for c in ThemeChoice}))
    geometry = Field("window/geometry", QByteArray(), BYTES)
    bottom_split = Field("window/bottom_split", QByteArray(), BYTES)
    bottom_shown = Field("window/bottom", True, SHOWN_HIDDEN)
    history_shown = Field("window/history", False, SHOWN_HIDDEN)
    dynamics_lane_shown = Field("window/dynamics_lane", False, SHOWN_HIDDEN)
    lyrics_lane_shown = Field("window/lyrics_lane", False, SHOWN_HIDDEN)
    velocities_shown = Field("window/velocities", False, SHOWN_HIDDEN)
    snap_steps = Field("window/snap_steps", 1, choice({str(n): n for n in (1, 2, 4, 8, 16)}))
    keys = Table("keys", KEYS)
    follows = Field("play/follow", True, YES_NO)
    sounds_edits = Field("play/sound_edits", True, YES_NO)
    metronome = Field("sound/metronome", False, ON_OFF)
    counts_in = Field("sound/count_in", False, ON_OFF)
    sound = Record(
        "sound",
        SoundChoice(),
        {
            "soundfont": ("font", PATH),
            "driver": ("driver", OPTIONAL_TEXT),
            "device": ("device", OPTIONAL_TEXT),
            "buffer_frames": ("buffer_frames", FRAMES),
        },
    )
    audio_export = Record(
        "export",
        RenderOptions(),
        {
            "sample_rate": ("sample_rate", choice({str(rate): rate for rate in SAMPLE_RATES})),
            "normalized": ("normalized", YES_NO),
            "stems": ("stems", YES_NO),
            "metronome": ("metronome", YES_NO),
        },
    )
    performance = Record(
        "play",
        EXACT,
        {
            "humanize": ("humanize", choice({str(n): n / 100 for n in range(101)})),
            "seed": ("seed", choice({str(n): n for n in range(MAX_SEED + 1)})),
            "breathes": ("breathe", YES_NO),
        },
    )
    practice = Record(
        "practice",
        PracticeOptions(),
        {
            "voices": ("voices", VOICE_LETTERS),
            "together": ("together", YES_NO),
            "suffix": ("suffix", choice({suffix: suffix for suffix in PRACTICE_SUFFIXES})),
            "louder_db": ("louder", choice({str(db): db for db in LOUDER_DB})),
            "side": ("side", choice({side.value: side for side in Side})),
            "count_in_bars": ("count_in", choice({str(n): n for n in COUNT_IN_BARS})),
            "metronome": ("metronome", YES_NO),
            "tempo_percent": ("tempo", choice({str(n): n for n in TEMPO_PERCENT})),
        },
    )
    audio_suffix = Field("export/audio_suffix", ".wav", choice({s: s for s in AUDIO_FORMATS}))
    export_suffix = Field("export/suffix", ".pdf", TEXT)
    export_performed = Field("export/performed", True, YES_NO)
    export_closed = Field("export/staves", True, choice({"two": True, "four": False}))
    page = Record(
        "page",
        USUAL_PAGE,
        {
            "paper": ("paper", choice({name: name for name in PAPERS_MM})),
            "landscape": ("landscape", YES_NO),
            "side_mm": ("side_margin", length_mm(MARGIN_MM)),
            "top_mm": ("top_margin", length_mm(MARGIN_MM)),
            "staff_mm": ("staff_size", length_mm(STAFF_MM)),
            "layout": ("layout", choice({str(layout): layout for layout in StaffLayout})),
            "bar_numbers": ("bar_numbers", choice({str(n): n for n in BAR_NUMBERS})),
            "chord_names": ("chords", choice({str(names): names for names in ChordNames})),
            "page_numbers": ("numbers", choice({str(numbers): numbers for numbers in PageNumbers})),
        },
    )
    new_piece = Record(
        "new",
        NewPiece(),
        {
            "ensemble": ("ensemble", choice({name: name for name in ENSEMBLES})),
            "key": ("key", choice({key_code(key): key for key in (None, *ALL_KEYS)})),
            "numerator": ("numerator", choice({str(n): n for n in range(1, 33)})),
            "denominator": ("denominator", choice({str(n): n for n in (1, 2, 4, 8, 16)})),
            "pickup_steps": ("pickup_steps", choice({str(n): n for n in range(512)})),
            "beats_per_minute": ("tempo", TEMPO),
            "bars": ("bars", choice({str(n): n for n in range(1, MAX_NEW_BARS + 1)})),
            "template": ("sound", choice({name: name for name in TEMPLATES})),
        },
    )
    lyrics_language = Field("lyrics/language", "", LANGUAGE)
    rules = Table("rules", ON_OFF)
    lane_numerals = Field("window/numerals", False, YES_NO)
    fault_marks_shown = Field("window/fault_marks", True, SHOWN_HIDDEN)
    folder = Field("files/folder", os.path.expanduser("~"), TEXT)
    started = Field("files/started", False, YES_NO)
    opens_last = Field("files/open_last", False, YES_NO)
    recent = Field[tuple[str, ...]]("files/recent", (), RECENT)
    fill_options = Field("fill/options", FillOptions(candidates=USUAL_CANDIDATES), OPTIONS)
    presets = Field[Mapping[str, FillOptions]]("fill/presets", {}, PRESETS)
    midi = Field("midi/choice", MidiChoice(), MIDI)

    def __init__(self, path: Path) -> None:
        self.store = QSettings(str(path), QSettings.Format.IniFormat)

    def add_recent(self, path: str) -> None:
        """Remember a file as the last one; none is there twice."""
        self.recent = (path, *(other for other in self.recent if other != path))
