"""Which track of a file is for which voice, as far as that can be told."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import combinations
from statistics import fmean

from musegui.core.translation import tr
from musegui.core.voices import VOICE_COUNT, VOICES, Voice, parse_voice
from musegui.files.safe.texts import whole_of
from musegui.files.song.dealing import CENTRES
from musegui.files.song.lines import is_line, top_line
from musegui.files.song.names import is_backing, is_leader, is_singer, voice_named_by
from musegui.files.song.song import MusicFileError, Song, Track

Parts = tuple[tuple[Voice, ...], ...]
"""For each track of a song the voices that its notes are for: none, one, or several to be dealt out
to chord by chord. Tracks for the same voices are dealt out together."""

_FEWEST_NAMED = 3
"""This many tracks that are named like voices are a choir, whatever plays beside it."""

_LOW = (Voice.BASS, Voice.TENOR)
"""Whom the bass clef is for: the bass, unless another part has it too."""

_SUNG_PITCHES = range(53, 85)
"""Where the notes of a tune lie on average."""


def usual_parts(song: Song) -> Parts:
    """Tell which track is for which voices, as far as that can be told.

    If all tracks are named like voices, or three or four are, those are the voices. If one is named
    as what a singer has, among instruments, it is the soprano and all others are left out. Else up
    to four tunes become voices by their clefs and their order in a score, or else by their height;
    a single one is the soprano, or what its clef says. Else all notes are dealt
    out to all voices. Drums are left out.
    """
    voice_of = {id(track): voice for voice, track in _tracks_by_voice(song).items()}
    rest = () if voice_of else VOICES
    pitched = {id(track) for track in pitched_tracks(song)}
    return tuple(
        (voice_of[id(track)],) if id(track) in voice_of else rest if id(track) in pitched else ()
        for track in song.tracks
    )


def tune_parts(song: Song) -> Parts:
    """Take the track that is most like a tune for the soprano, and leave out all others."""
    tune = singing_track(song) or max(
        pitched_tracks(song), key=lambda t: _tunefulness(song, t), default=None
    )
    return tuple((Voice.SOPRANO,) if track is tune else () for track in song.tracks)


def are_plain(parts: Parts) -> bool:
    """Tell whether every track is one voice, so that there is nothing to ask the user."""
    return all(len(voices) == 1 for voices in parts)


def singing_track(song: Song) -> Track | None:
    """Find the track that is named as what a singer has, the lead if there are several."""
    singers = [track for track in pitched_tracks(song) if is_singer(track.name)]
    leads = [track for track in singers if not is_backing(track.name)] or singers
    return max(leads, key=lambda track: (is_leader(track.name), len(track.notes)), default=None)


def parse_parts(text: str, song: Song) -> Parts:
    """Read which track is for which voices, as the command line has it.

    Parameters
    ----------
    text : str
        ``"1=S,2=A,3=TB"``; a track that is not named is left out. Several letters split a track.

    Raises
    ------
    MusicFileError
        If it can't be read so, or there is no such track.
    """
    chosen: dict[int, tuple[Voice, ...]] = {}
    for word in text.split(","):
        number, equals, letters = word.strip().partition("=")
        try:
            voices = tuple(sorted({parse_voice(letter) for letter in letters.strip()}))
        except ValueError as error:
            raise MusicFileError(str(error)) from None
        track = whole_of(number.strip())
        if not equals or track is None or not voices:
            raise MusicFileError(
                tr(
                    "{word!r} does not say which track is which voice; write for instance "
                    "1=S,2=A,3=T,4=B, or 1=SATB to split a track.",
                    word=word.strip(),
                )
            )
        if not 1 <= track <= len(song.tracks):
            raise MusicFileError(
                tr(
                    "There is no track {number} in {path}; it has {tracks}.",
                    number=track,
                    path=song.path,
                    tracks=", ".join(_numbered(song)),
                )
            )
        chosen[track - 1] = voices
    return tuple(chosen.get(index, ()) for index in range(len(song.tracks)))


def pitched_tracks(song: Song) -> list[Track]:
    """Leave out drums: what plays on their channel, unless it is named for a voice of its own."""
    pitched = [track for track in song.tracks if not track.percussion]
    sung = {voice_named_by(track.name) for track in pitched}
    return [
        track
        for track in song.tracks
        if not track.percussion or voice_named_by(track.name) not in {None, *sung}
    ]


def _tracks_by_voice(song: Song) -> dict[Voice, Track]:
    """Match tracks to voices, by name or else by height; empty if neither works."""
    tracks = pitched_tracks(song)
    lines = [track for track in tracks if is_line(song, track.notes)]
    named = [(voice, t) for t in lines if (voice := voice_named_by(t.name)) is not None]
    choir = dict(named)
    if len(choir) == len(named) and (len(choir) >= _FEWEST_NAMED or len(choir) == len(tracks)):
        return choir
    singer = singing_track(song)
    if singer is not None and any(_is_instrument(track) for track in song.tracks):
        return {Voice.SOPRANO: singer}
    return _by_height(song, lines) if len(lines) == len(tracks) else {}


def _is_instrument(track: Track) -> bool:
    return not is_singer(track.name) and voice_named_by(track.name) is None


def _by_height(song: Song, tracks: Sequence[Track]) -> dict[Voice, Track]:
    """Match tunes to voices by their order in a score and their clefs, or else by height."""
    if len(tracks) > VOICE_COUNT:
        return {}
    if len(tracks) == 1:
        return {(tracks[0].voices or VOICES)[0]: tracks[0]}
    heights = {id(track): _height(song, track) for track in tracks}
    falling = sorted(tracks, key=lambda track: -heights[id(track)])
    written = song.in_score_order and (
        any(track.voices for track in tracks)
        or _mostly_falls([heights[id(track)] for track in tracks])
    )
    orders = [list(tracks), falling] if written else [falling]
    matches = [zip(_voices_of(order, heights), order, strict=True) for order in orders]
    return min(map(dict, matches), key=_strange_clefs)


def _voices_of(tracks: Sequence[Track], heights: Mapping[int, float]) -> tuple[Voice, ...]:
    """Choose voices for tracks, both from high to low: those of their clefs, near in height."""

    def distance(voices: tuple[Voice, ...]) -> tuple[int, int, float]:
        pairs = list(zip(voices, tracks, strict=True))
        return (
            _strange_clefs(dict(pairs)),
            sum(voice is not track.voices[0] for voice, track in pairs if track.voices == _LOW),
            sum(abs(CENTRES[voice] - heights[id(track)]) for voice, track in pairs),
        )

    return min(combinations(VOICES, len(tracks)), key=distance)


def _strange_clefs(match: Mapping[Voice, Track]) -> int:
    """Count the tracks whose clef is for other voices than theirs."""
    return sum(voice not in (track.voices or VOICES) for voice, track in match.items())


def _mostly_falls(heights: Sequence[float]) -> bool:
    """Tell whether of most pairs the first is not the lower one."""
    falls = [first >= second for first, second in combinations(heights, 2)]
    return 2 * sum(falls) >= len(falls)


def _tunefulness(song: Song, track: Track) -> tuple[bool, bool, float]:
    height = _height(song, track)
    return is_line(song, track.notes), round(height) in _SUNG_PITCHES, height


def _height(song: Song, track: Track) -> float:
    return fmean(note.pitch for note in top_line(song, track.notes))


def _numbered(song: Song) -> list[str]:
    return [f"{k + 1} {track.name or tr('without a name')}" for k, track in enumerate(song.tracks)]
