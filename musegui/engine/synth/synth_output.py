"""The built-in synthesizer as an output, on an audio device."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from musegui.core.translation import tr
from musegui.engine.errors import OutputError
from musegui.engine.playback.schedule import CLICK_CHANNEL
from musegui.engine.playback.transport import Transport
from musegui.engine.synth.fluidsynth import (
    Sequencer,
    Setting,
    Synth,
    audio_drivers,
    check_sound_font,
    last_error,
    silence_audio_libraries,
)
from musegui.resources import resource_path

DRIVER_PREFERENCE = (
    *("jack", "pipewire", "pulseaudio", "alsa", "coreaudio", "wasapi", "dsound"),
    *("portaudio", "sdl2", "oss", "waveout"),
)
"""Tried in this order. JACK comes first because it opens only where the user started a server."""

SYNTH_GAIN = 1.0

SYNTH_SETTINGS: Mapping[str, Setting] = {
    "synth.gain": SYNTH_GAIN,
    "synth.midi-channels": 32,  # sixteen, and those of the program's own
    "synth.chorus.active": 0,
    "synth.reverb.active": 1,
    "synth.reverb.room-size": 0.6,
    "synth.reverb.damp": 0.3,
    "synth.reverb.width": 0.9,
    "synth.reverb.level": 0.5,
}

_JACK_SETTINGS: Mapping[str, Setting] = {
    "audio.jack.autoconnect": 1,
    "audio.jack.id": "musegui-sound",
}

_METRONOME = (128, 0)
"""Bank and program of the metronome in our own sound font."""

PERIODS = 4
"""Parts of an audio buffer; each is made while the others are played."""

DEFAULT_BUFFER_FRAMES = 1024
"""But for Windows, whose drivers have defaults of their own."""


def default_soundfont() -> Path:
    """Give the path of the sound font that ships with the program."""
    return resource_path("soundfonts", "musegui-satb.sf2")


class SynthOutput:
    """The built-in synthesizer on an audio device; made by `open_synth_output`.

    Attributes
    ----------
    driver : str
        Name of the audio driver that plays.
    soundfont : Path
    """

    def __init__(self, synth: Synth, driver: str, soundfont: Path) -> None:
        self.driver = driver
        self.soundfont = soundfont
        self._synth = synth
        self._sequencer = Sequencer(synth)

    @property
    def now_seconds(self) -> float:
        return self._sequencer.now_seconds

    @property
    def sounding_voices(self) -> int:
        """How many of the synthesizer's internal voices sound, releases included."""
        return self._synth.sounding_voices

    def note_on(self, at_seconds: float, midi_channel: int, pitch: int, velocity: int) -> None:
        if at_seconds <= self.now_seconds:
            self._synth.note_on(midi_channel, pitch, velocity)
        else:
            self._sequencer.note_on(at_seconds, midi_channel, pitch, velocity)

    def note_off(self, at_seconds: float, midi_channel: int, pitch: int) -> None:
        if at_seconds <= self.now_seconds:
            self._synth.note_off(midi_channel, pitch)
        else:
            self._sequencer.note_off(at_seconds, midi_channel, pitch)

    def program(self, midi_channel: int, program: int) -> None:
        self._synth.program(midi_channel, program)

    def control(self, midi_channel: int, control: int, value: int) -> None:
        self._synth.control(midi_channel, control, value)

    def follow(self, at_seconds: float, transport: Transport) -> None:
        pass

    def drop_pending(self) -> None:
        self._sequencer.drop_pending()

    def all_notes_off(self) -> None:
        self._sequencer.drop_pending()
        self._synth.all_sounds_off()

    def close(self) -> None:
        self._synth.stop_audio()
        self._sequencer.close()
        self._synth.close()


def make_synth(soundfont: Path, settings: Mapping[str, Setting]) -> Synth:
    """Make a synthesizer that plays a sound font, and our own where that lacks an instrument.

    The metronome always clicks as ours does.

    Raises
    ------
    OutputError
        If the library is missing or the sound font can't be loaded.
    """
    check_sound_font(soundfont)
    synth = Synth(default_soundfont(), {**SYNTH_SETTINGS, **settings})
    try:
        if not soundfont.samefile(default_soundfont()):
            synth.load(soundfont)
        synth.choose(CLICK_CHANNEL, synth.soundfont, *_METRONOME)
    except BaseException:
        synth.close()
        raise
    return synth


@dataclass(frozen=True)
class SoundChoice:
    """What a user chooses about the built-in synthesizer; None leaves it to the program.

    Attributes
    ----------
    soundfont : Path or None
        By default the one that ships with the program.
    driver : str or None
        One of `musegui.engine.synth.fluidsynth.audio_drivers`; by default the first that opens.
    device : str or None
        In the driver's own words; needs a driver.
    buffer_frames : int or None
        How much audio is made ahead; less is prompter and more apt to stumble.
    """

    soundfont: Path | None = None
    driver: str | None = None
    device: str | None = None
    buffer_frames: int | None = None

    @property
    def settings(self) -> dict[str, Setting]:
        """FluidSynth's settings for it."""
        settings: dict[str, Setting] = {}
        if sys.platform != "win32" or self.buffer_frames is not None:
            frames = self.buffer_frames or DEFAULT_BUFFER_FRAMES
            settings |= {"audio.period-size": frames // PERIODS, "audio.periods": PERIODS}
        if self.driver is not None and self.device is not None:
            settings[f"audio.{self.driver}.device"] = self.device
        return settings


def open_sound(choice: SoundChoice, make_room: Callable[[], None] | None = None) -> SynthOutput:
    """Open the synthesizer as a user has chosen; see `open_synth_output`."""
    settings = choice.settings
    return open_synth_output(choice.soundfont, choice.driver, settings, make_room)


def open_synth_output(
    soundfont: Path | None = None,
    driver: str | None = None,
    settings: Mapping[str, Setting] | None = None,
    make_room: Callable[[], None] | None = None,
) -> SynthOutput:
    """Open the synthesizer on an audio device.

    Parameters
    ----------
    soundfont : Path, optional
        By default the one that ships with the program.
    driver : str, optional
        One of `musegui.engine.synth.fluidsynth.audio_drivers`; by default the first that opens.
    settings : mapping, optional
        FluidSynth settings that replace the program's own, e.g. ``{"audio.alsa.device": "hw:1"}``.
    make_room : callable, optional
        Closes another output of this program; called if no device opens beside that, for some
        serve only one at a time.

    Raises
    ------
    OutputError
        If the library, the sound font or an audio device is missing.
    """
    soundfont = soundfont or default_soundfont()
    names = _drivers_to_try(driver)
    synth = make_synth(soundfont, {**_JACK_SETTINGS, **SoundChoice().settings, **(settings or {})})
    try:
        name = _start_audio(synth, names)
        if name is None and make_room is not None:
            make_room()
            name = _start_audio(synth, names)
        if name is None:
            raise _no_device(driver)
        return SynthOutput(synth, name, soundfont)
    except BaseException:
        synth.close()
        raise


def _drivers_to_try(driver: str | None) -> list[str]:
    present = audio_drivers()
    if driver is None:
        return [name for name in DRIVER_PREFERENCE if name in present]
    if driver not in present:
        raise OutputError(
            tr(
                "This FluidSynth has no audio driver {driver!r}; it has {drivers}.",
                driver=driver,
                drivers=", ".join(present),
            )
        )
    return [driver]


def _start_audio(synth: Synth, drivers: Sequence[str]) -> str | None:
    """Start the first driver that opens a device; tells which."""
    silence_audio_libraries()
    return next((name for name in drivers if synth.start_audio(name)), None)


def _no_device(driver: str | None) -> OutputError:
    if driver is not None:
        reason = f" ({last_error()})" if last_error() else ""
        return OutputError(
            tr("The audio driver {driver!r} opens no device{reason}.", driver=driver, reason=reason)
        )
    return OutputError(
        tr(
            "No audio device could be opened, so there is no sound; connect one and try again. "
            "Editing, harmonizing and rendering to a file work without."
        )
    )
