"""The built-in synthesizer as an output, on an audio device."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path

from musegui.engine.errors import OutputError
from musegui.engine.fluidsynth import (
    Sequencer,
    Setting,
    Synth,
    audio_drivers,
    check_sound_font,
    last_error,
    silence_audio_libraries,
)
from musegui.engine.schedule import CLICK_CHANNEL
from musegui.engine.transport import Transport
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

_METRONOME = (128, 0)
"""Bank and program of the metronome in our own sound font."""

_UNIX_AUDIO_SETTINGS: Mapping[str, Setting] = {"audio.period-size": 256, "audio.periods": 4}


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


def open_synth_output(
    soundfont: Path | None = None,
    driver: str | None = None,
    settings: Mapping[str, Setting] | None = None,
) -> SynthOutput:
    """Open the synthesizer on an audio device.

    Parameters
    ----------
    soundfont : Path, optional
        By default the one that ships with the program.
    driver : str, optional
        One of `musegui.engine.fluidsynth.audio_drivers`; by default the first that opens.
    settings : mapping, optional
        FluidSynth settings that replace the program's own, e.g. ``{"audio.alsa.device": "hw:1"}``.

    Raises
    ------
    OutputError
        If the library, the sound font or an audio device is missing.
    """
    soundfont = soundfont or default_soundfont()
    audio_settings = {} if sys.platform == "win32" else _UNIX_AUDIO_SETTINGS
    synth = make_synth(soundfont, {**audio_settings, **(settings or {})})
    try:
        return SynthOutput(synth, _start_audio(synth, driver), soundfont)
    except BaseException:
        synth.close()
        raise


def _start_audio(synth: Synth, driver: str | None) -> str:
    silence_audio_libraries()
    present = audio_drivers()
    if driver is not None and driver not in present:
        raise OutputError(
            f"This FluidSynth has no audio driver {driver!r}; it has {', '.join(present)}."
        )
    wanted = [name for name in DRIVER_PREFERENCE if name in present]
    for name in [driver] if driver is not None else wanted:
        if synth.start_audio(name):
            return name
    if driver is not None:
        reason = f" ({last_error()})" if last_error() else ""
        raise OutputError(f"The audio driver {driver!r} opens no device{reason}.")
    raise OutputError(
        "No audio device could be opened, so there is no sound; connect one and try again. "
        "Editing, harmonizing and rendering to a file work without."
    )
