"""The part of libfluidsynth that musegui uses, as two small classes.

pyfluidsynth finds the library and declares most of it; the calls that it lacks are declared here.
The library is loaded at the first use, so that importing this module costs nothing.
"""

from __future__ import annotations

import ctypes
import io
import os
import sys
from collections.abc import Callable, Mapping
from contextlib import redirect_stdout, suppress
from ctypes import CFUNCTYPE, c_char_p, c_int, c_short, c_uint, c_void_p
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from musegui.core.translation import tr
from musegui.engine.errors import OutputError
from musegui.files.safe.atomic import reason
from musegui.system_libraries import LIBRARIES, missing_library

Setting = str | int | float

BLOCK_FRAMES = 64
"""Frames between two moments at which the synthesizer takes in events."""


_SOUND_FONT_MAGIC = b"RIFF"

_LOG_PANIC, _LOG_ERROR, _LOG_WARNING, _LOG_INFO, _LOG_DEBUG = range(5)
_LogFunction = CFUNCTYPE(None, c_int, c_char_p, c_void_p)
_OptionFunction = CFUNCTYPE(None, c_void_p, c_char_p, c_char_p)

_CHATTY_LIBRARIES = (
    ("libasound.so.2", "snd_lib_error_set_handler"),
    ("libjack.so.0", "jack_set_error_function"),
    ("libjack.so.0", "jack_set_info_function"),
)

_last_error = ""


def last_error() -> str:
    """Give the last error that the library has logged since it was last cleared, or ``""``."""
    return _last_error


def _keep_error(_level: int, message: bytes | None, _data: object) -> None:
    global _last_error
    _last_error = (message or b"").decode(errors="replace").strip()


_keep_error_c = _LogFunction(_keep_error)


def _why_silent(problem: Exception) -> str:
    """Say what is missing for sound."""
    if words := missing_library(problem):
        return tr("There is no sound: {reason}.", reason=words)
    return tr(
        "FluidSynth is not installed, so there is no sound; install it {advice}.",
        advice=LIBRARIES["libfluidsynth"].advice,
    )


@cache
def library() -> Any:
    """Load libfluidsynth through pyfluidsynth.

    Raises
    ------
    OutputError
        If it is not installed, or too old.
    """
    # libjack would try for six seconds to start a server of its own.
    os.environ.setdefault("JACK_NO_START_SERVER", "1")
    os.environ.setdefault("PIPEWIRE_DEBUG", "0")  # else it writes to the terminal
    try:
        with redirect_stdout(io.StringIO()):  # where CI is set, pyfluidsynth tells what it found
            import fluidsynth
        _declare(fluidsynth)
    except (ImportError, OSError) as error:
        raise OutputError(_why_silent(error)) from error
    except AttributeError as error:
        raise OutputError(
            tr("This FluidSynth is too old, version 2 is needed: {problem}.", problem=error)
        ) from error
    for level in (_LOG_PANIC, _LOG_ERROR):
        fluidsynth.fluid_set_log_function(level, _keep_error_c, None)
    # Warnings can come from the audio thread, which must never wait for Python: no callback.
    for level in (_LOG_WARNING, _LOG_INFO, _LOG_DEBUG):
        fluidsynth.fluid_set_log_function(level, _LogFunction(), None)
    return fluidsynth


def _declare(fluidsynth: Any) -> None:
    """Add the calls that pyfluidsynth lacks to its module."""
    missing: dict[str, tuple[object, ...]] = {
        "fluid_set_log_function": (c_void_p, c_int, _LogFunction, c_void_p),
        "fluid_synth_write_float": (
            *(c_int, c_void_p, c_int),
            *(c_void_p, c_int, c_int, c_void_p, c_int, c_int),
        ),
        "fluid_sequencer_remove_events": (None, c_void_p, c_short, c_short, c_int),
        "fluid_version_str": (c_char_p,),
        "fluid_settings_foreach_option": (None, c_void_p, c_char_p, c_void_p, _OptionFunction),
    }
    for name, (result, *arguments) in missing.items():
        function = getattr(fluidsynth._fl, name)
        function.restype, function.argtypes = result, arguments
        setattr(fluidsynth, name, function)


def version() -> str:
    """Give the version of the library, e.g. ``"2.3.1"``."""
    return str(library().fluid_version_str().decode())


def audio_drivers() -> list[str]:
    """List the audio drivers that this build of the library has."""
    return _options("audio.driver")


def audio_devices(driver: str) -> list[str]:
    """List the devices of an audio driver, as far as they can be told; none means its default."""
    if driver == "alsa":
        return _alsa_devices(Path("/proc/asound/pcm"))
    return [name for name in _options(f"audio.{driver}.device") if name != "default"]


def _options(setting: str) -> list[str]:
    fluid = library()
    names: list[str] = []
    collect = _OptionFunction(lambda _data, _name, option: names.append(option.decode()))
    settings = fluid.new_fluid_settings()
    fluid.fluid_settings_foreach_option(settings, setting.encode(), None, collect)
    fluid.delete_fluid_settings(settings)
    return names


def _alsa_devices(table: Path) -> list[str]:
    """Read the kernel's table of devices; FluidSynth does not list them."""
    try:
        lines = table.read_text("utf-8", "replace").splitlines()
    except OSError:
        return []
    places = [line.split(":")[0] for line in lines if "playback" in line]
    return [f"plughw:{int(card)},{int(device)}" for card, device in (p.split("-") for p in places)]


def check_sound_font(path: Path) -> None:
    """Look at a sound font's first bytes before the library does.

    Raises
    ------
    OutputError
        If the file can't be read, is empty, or is no sound font.
    """
    try:
        with path.open("rb") as file:
            head = file.read(12)
    except OSError as error:
        raise OutputError(
            tr("The sound font {path} can't be read: {reason}.", path=path, reason=reason(error))
        ) from error
    if head[:4] != _SOUND_FONT_MAGIC or head[8:] != b"sfbk":
        raise OutputError(
            tr("The sound font {path} is no SF2 or SF3 file; choose another one.", path=path)
            if head
            else tr("The sound font {path} is empty; choose another one.", path=path)
        )


class Synth:
    """A synthesizer with sound fonts, silent until it is given an audio driver or rendered.

    Parameters
    ----------
    soundfont : Path
        An SF2 or SF3 file; more are added by `load`.
    settings : mapping of str to str, int or float
        FluidSynth's own settings, see its manual.

    Attributes
    ----------
    soundfont : int
        The number of the first sound font.

    Raises
    ------
    OutputError
        If the library is missing or the sound font can't be loaded.
    """

    def __init__(self, soundfont: Path, settings: Mapping[str, Setting]) -> None:
        self.fluid = library()
        check_sound_font(soundfont)
        self._driver: int | None = None
        self._settings = self.fluid.new_fluid_settings()
        self.set_up(settings)
        self.handle = self.fluid.new_fluid_synth(self._settings)
        try:
            self.soundfont = self.load(soundfont)
        except OutputError:
            self.close()
            raise

    def load(self, soundfont: Path) -> int:
        """Load a sound font on top of what is there, which goes on to sound what it lacks.

        Returns
        -------
        int
            The number by which `choose` knows it.

        Raises
        ------
        OutputError
            If it can't be loaded.
        """
        check_sound_font(soundfont)
        _keep_error(_LOG_ERROR, None, None)
        number = int(self.fluid.fluid_synth_sfload(self.handle, os.fsencode(soundfont), 1))
        if number < 0:
            logged = last_error()
            raise OutputError(
                tr(
                    "The sound font {path} can't be loaded; it is damaged or not complete",
                    path=soundfont,
                )
                + (f" ({logged})." if logged else ".")
            )
        return number

    def set_up(self, settings: Mapping[str, Setting]) -> None:
        """Change settings; most take effect only before what they set is made."""
        setters: dict[type, Callable[..., int]] = {
            int: self.fluid.fluid_settings_setint,
            float: self.fluid.fluid_settings_setnum,
        }
        for name, value in settings.items():
            if isinstance(value, str):
                self.fluid.fluid_settings_setstr(self._settings, name.encode(), value.encode())
            else:
                setters[type(value)](self._settings, name.encode(), value)

    def start_audio(self, driver: str) -> bool:
        """Open an audio driver by name; tell whether that worked."""
        if driver == "pipewire":
            _begin_pipewire()
        self.set_up({"audio.driver": driver})
        self._driver = self.fluid.new_fluid_audio_driver(self._settings, self.handle)
        return self._driver is not None

    def stop_audio(self) -> None:
        """Give the audio device back."""
        if self._driver is not None:
            self.fluid.delete_fluid_audio_driver(self._driver)
            self._driver = None

    @property
    def sounding_voices(self) -> int:
        """How many of its internal voices sound, releases included."""
        return int(self.fluid.fluid_synth_get_active_voice_count(self.handle))

    def note_on(self, midi_channel: int, pitch: int, velocity: int) -> None:
        self.fluid.fluid_synth_noteon(self.handle, midi_channel, pitch, velocity)

    def note_off(self, midi_channel: int, pitch: int) -> None:
        self.fluid.fluid_synth_noteoff(self.handle, midi_channel, pitch)

    def program(self, midi_channel: int, program: int) -> None:
        self.fluid.fluid_synth_program_change(self.handle, midi_channel, program)

    def choose(self, midi_channel: int, soundfont: int, bank: int, program: int) -> None:
        """Choose a channel's instrument from one sound font."""
        self.fluid.fluid_synth_program_select(self.handle, midi_channel, soundfont, bank, program)

    def control(self, midi_channel: int, control: int, value: int) -> None:
        self.fluid.fluid_synth_cc(self.handle, midi_channel, control, value)

    def all_sounds_off(self) -> None:
        """Cut every sound at once."""
        self.fluid.fluid_synth_all_sounds_off(self.handle, -1)

    def render(self, frames: int) -> NDArray[np.float32]:
        """Render what sounds next; only for a synthesizer without audio driver.

        Returns
        -------
        ndarray of float32, shape (frames, 2)
            Left and right; full scale is 1.
        """
        block = np.empty((frames, 2), dtype=np.float32)
        address = block.ctypes.data
        self.fluid.fluid_synth_write_float(self.handle, frames, address, 0, 2, address, 1, 2)
        return block

    def close(self) -> None:
        """Stop the audio and free everything; twice does no harm."""
        if self.handle is None:
            return
        self.stop_audio()
        self.fluid.delete_fluid_synth(self.handle)
        self.fluid.delete_fluid_settings(self._settings)
        self.handle = self._settings = None


class Sequencer:
    """FluidSynth's sequencer: sends events to a `Synth` on time, driven by the audio itself.

    Times are seconds on the audio's own clock, which `now_seconds` reads: it stands while the
    audio stands, and never drifts against it.
    """

    _TICKS_PER_SECOND = 1000

    def __init__(self, synth: Synth) -> None:
        self._fluid = synth.fluid
        self._handle = self._fluid.new_fluid_sequencer2(0)
        self._synth_id = self._fluid.fluid_sequencer_register_fluidsynth(self._handle, synth.handle)
        self._event = self._fluid.new_fluid_event()
        self._fluid.fluid_event_set_source(self._event, -1)
        self._fluid.fluid_event_set_dest(self._event, self._synth_id)

    @property
    def now_seconds(self) -> float:
        return float(self._fluid.fluid_sequencer_get_tick(self._handle) / self._TICKS_PER_SECOND)

    def note_on(self, at_seconds: float, midi_channel: int, pitch: int, velocity: int) -> None:
        self._fluid.fluid_event_noteon(self._event, midi_channel, pitch, velocity)
        self._send(at_seconds)

    def note_off(self, at_seconds: float, midi_channel: int, pitch: int) -> None:
        self._fluid.fluid_event_noteoff(self._event, midi_channel, pitch)
        self._send(at_seconds)

    def drop_pending(self) -> None:
        """Forget all that was sent and has not been played yet."""
        self._fluid.fluid_sequencer_remove_events(self._handle, -1, self._synth_id, -1)

    def close(self) -> None:
        """Free everything; to be called before the synthesizer is closed."""
        if self._handle is not None:
            self._fluid.delete_fluid_event(self._event)
            self._fluid.delete_fluid_sequencer(self._handle)
            self._handle = None

    def _send(self, at_seconds: float) -> None:
        tick = max(0, round(at_seconds * self._TICKS_PER_SECOND))
        self._fluid.fluid_sequencer_send_at(self._handle, self._event, c_uint(tick), 1)


@cache
def _begin_pipewire() -> None:
    """Set PipeWire's library up, which FluidSynth leaves to the program from version 2.4 on."""
    with suppress(OSError):  # not installed; the driver then says that it can't be opened
        ctypes.CDLL("libpipewire-0.3.so.0").pw_init(None, None)


def silence_audio_libraries() -> None:
    """Keep ALSA and JACK from writing to the terminal."""
    if sys.platform != "linux":
        return
    # Their messages can come from the audio thread, so the handler must not be Python: any
    # function of the C library will do that looks at no argument and does nothing.
    handler = ctypes.cast(ctypes.CDLL(None).getpid, c_void_p)
    for library_name, setter in _CHATTY_LIBRARIES:
        try:
            getattr(ctypes.CDLL(library_name), setter)(handler)
        except OSError:
            continue  # not installed, so not heard either
