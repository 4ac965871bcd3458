"""Practice tracks as MIDI: volumes and pans of the channels set a voice apart."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import replace
from math import hypot

from musegui.core.voices import VOICES, Voice, VoiceSettings
from musegui.engine.practice.tracks import PracticeOptions, PracticePiece, PracticeTrack, Side
from musegui.files.midi.write import DRUMS, midi_bytes
from musegui.files.safe.atomic import atomic_writing, saying_why
from musegui.files.song.song import MusicFileError, TickNote

_LOUDEST = 127
_LEFT, _RIGHT = 0, 127


def write_midi_tracks(
    piece: PracticePiece, tracks: Sequence[PracticeTrack], options: PracticeOptions
) -> float:
    """Write all tracks or none; gives their length in seconds.

    Raises
    ------
    MusicFileError
        If a file can't be written, or a tempo is too slow for the format.
    """
    silent: dict[Voice, list[TickNote]] = {v: [] for v in VOICES if v not in piece.voices}
    with ExitStack() as files:
        for track in tracks:
            score = piece.score.replace(voices=_voices(piece, track.voice, options))
            data = midi_bytes(
                score,
                track.path,
                performance=options.performance,
                clicks=piece.clicks,
                verbatim=silent,
            )
            files.enter_context(saying_why(track.path, MusicFileError))
            files.enter_context(atomic_writing(track.path)).write(data)
    return piece.seconds


def _voices(
    piece: PracticePiece, chosen: Voice | None, options: PracticeOptions
) -> tuple[VoiceSettings, ...]:
    """Set volumes and pans. By General MIDI the amplitude goes by the square of the volume."""
    settings = _apart(piece.score.voices)
    if chosen is None:
        return settings
    others = [v for v in piece.voices if v != chosen]
    together = hypot(*(settings[v].volume ** 2 for v in others))
    factor = _LOUDEST / (together * 10 ** (options.louder_db / 20)) ** 0.5 if others else 1.0
    made = []
    for voice in VOICES:
        volume = _LOUDEST if voice == chosen else round(factor * settings[voice].volume)
        pan = settings[voice].pan
        if options.side is not Side.NONE:
            pan = _LEFT if (options.side is Side.LEFT) == (voice == chosen) else _RIGHT
        made.append(replace(settings[voice], volume=min(max(volume, 1), _LOUDEST), pan=pan))
    return tuple(made)


def _apart(settings: tuple[VoiceSettings, ...]) -> tuple[VoiceSettings, ...]:
    """Give voices channels of their own where they share one, or have that of the clicks."""
    channels = {voice.midi_channel for voice in settings}
    if len(channels) == len(settings) and DRUMS not in channels:
        return settings
    return tuple(replace(v, midi_channel=number) for number, v in enumerate(settings))
