"""The library: what ``import musegui`` offers to programs and notebooks.

Scores are values: nothing here changes the one that it is given. What goes wrong and can be put
right is a `UserError`, whose text is the sentence that the command line prints.

>>> import musegui
>>> melody = [72, 72, 71, 71, 69, 69, 71, 71, 72, 72, 72, 72, 67, 67, 67, 67]
>>> score = musegui.Score.from_pitches(melody)
>>> score.pitches.shape, int(score.locks.sum())
((4, 16), 16)
>>> chorale = musegui.harmonize(score, seed=1, options=musegui.FillOptions(sweeps=2))
>>> bool((chorale.pitches[0] == melody).all()), bool((chorale.pitches >= 0).all())
(True, True)
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, overload

import numpy as np

from musegui.core.errors import UserError
from musegui.core.exercise.marking import FaultLine, fault_line
from musegui.core.fill.candidates import Candidate, ranked, with_words, writable_cells
from musegui.core.fill.continuing import DEFAULT_ENGINE, with_bars_to_come
from musegui.core.fill.fill_options import FillOptions
from musegui.core.fill.regions import melody_alone, named_region
from musegui.core.score import Cells, Score
from musegui.core.theory import rules as theory
from musegui.core.translation import tr
from musegui.core.voices import Voice, parse_voice
from musegui.files import scores as files

if TYPE_CHECKING:
    import music21.stream

    from musegui.files.audio_file import AudioBlock
    from musegui.model.sampling.filler import NetworkFiller
    from musegui.model.sampling.style_filler import StyleFiller

_BETWEEN_SWEEPS: ContextVar[Callable[[], None]] = ContextVar("between_sweeps", default=lambda: None)


def read(path: str | Path, *, lock: bool = True) -> Score:
    """Read a piece: a project, MIDI, MusicXML (also MXL), ABC or Humdrum, told by its contents.

    Parameters
    ----------
    lock : bool
        Whether the voices that have notes are the user's own, which no fill changes. A project has
        locks of its own.

    Raises
    ------
    UserError
        If the file can't be read, is damaged, or four voices can't hold it.

    Examples
    --------
    >>> read("missing.mid")
    Traceback (most recent call last):
    ...
    musegui.files.song.song.MusicFileError: There is no file missing.mid.
    """
    return files.read_score(path, lock=lock)


def write(score: Score, path: str | Path, *, closed: bool = False) -> None:
    """Write a piece to a file of the kind that its name ends in, whole or not at all.

    Parameters
    ----------
    path : str or Path
        ``.muse``, ``.mid``, ``.musicxml``, ``.mxl``, ``.abc`` or ``.krn``.
    closed : bool
        On two staves rather than four, in MusicXML.

    Raises
    ------
    UserError
        If no such kind is written, or the file can't be.

    Examples
    --------
    >>> write(Score.from_pitches([60] * 16), "tune.mid")
    >>> read("tune.mid").pitches[0].tolist() == [60] * 16
    True
    """
    files.write_score(score, path, closed=closed)


def harmonize(
    melody: Score | str | Path,
    *,
    voice: Voice | str = Voice.SOPRANO,
    options: FillOptions | None = None,
    seed: int | None = None,
    weights: str | Path | None = None,
) -> Score:
    """Write the other three voices to a melody.

    Parameters
    ----------
    melody : Score, str or Path
        Of a score only ``voice`` is taken; a file's melody is found as ``musegui harmonize`` does.
    voice : Voice or str
        Which voice the melody is: ``"soprano"`` or ``"S"``, and so on.
    options : FillOptions, optional
        How it is done; of several candidates the best is given.
    seed : int, optional
        The same seed gives the same notes on the same kind of processor; a random one without.
    weights : str or Path, optional
        Of a network of your own; the shipped ones without.

    Raises
    ------
    UserError
        If there is no such voice, it has no melody, or no fill is possible.

    Examples
    --------
    >>> quick = FillOptions(sweeps=2)
    >>> harmonize(Score.from_pitches([67] * 16), options=quick, seed=1).steps
    16
    >>> harmonize(Score.empty(16))
    Traceback (most recent call last):
    ...
    musegui.core.errors.UserError: The soprano has no notes to harmonize; name another voice.
    """
    voice = voice_called(voice)
    if isinstance(melody, Score):
        score = melody_alone(melody, voice)
    else:
        from musegui.files.song.melody import melody_from_song

        score = melody_from_song(files.read_any_song(melody), voice).score
    return _filled(score, ~score.locks, options, seed, weights)


def fill(
    score: Score,
    *,
    voices: Collection[Voice | str] | None = None,
    bars: Iterable[int] | None = None,
    region: Cells | None = None,
    options: FillOptions | None = None,
    seed: int | None = None,
    weights: str | Path | None = None,
) -> Score:
    """Write what is not locked: everything, or some voices, bars or cells.

    Parameters
    ----------
    voices : collection of Voice or str, optional
    bars : iterable of int, optional
        By their printed numbers.
    region : ndarray of bool, shape (4, T), optional
        The cells themselves, within the voices and bars that are named.
    options, seed, weights
        As for `harmonize`.

    Raises
    ------
    UserError
        If there is no such voice or bar, or nothing to fill.

    Examples
    --------
    >>> score = Score.from_pitches([67] * 32, locked=False)
    >>> filled = fill(score, bars=[2], options=FillOptions(sweeps=2), seed=1)
    >>> bool((filled.pitches[:, :16] == score.pitches[:, :16]).all())
    True
    >>> fill(score, bars=[3])
    Traceback (most recent call last):
    ...
    musegui.core.errors.UserError: There is no bar 3; the bars are 1 to 2.
    """
    named = named_region(score, None if voices is None else [voice_called(v) for v in voices], bars)
    if region is not None:
        if np.shape(region) != named.shape:
            raise UserError(
                tr(
                    "A region has shape {shape}, not {given}.",
                    shape=named.shape,
                    given=np.shape(region),
                )
            )
        named &= np.asarray(region, dtype=bool)
    return _filled(score, named, options, seed, weights)


def continue_(
    score: Score,
    bars: int = 4,
    *,
    engine: str = DEFAULT_ENGINE,
    options: FillOptions | None = None,
    seed: int | None = None,
    weights: str | Path | None = None,
) -> Score:
    """Write new bars behind the last note of a piece.

    Parameters
    ----------
    engine : str
        One of those that ``musegui continue --help`` lists.
    options, seed, weights
        As for `harmonize`.

    Raises
    ------
    UserError
        If there is nothing to go on with, or no such engine.

    Examples
    --------
    >>> continue_(Score.from_pitches([60] * 16), 0)
    Traceback (most recent call last):
    ...
    musegui.core.errors.UserError: 1 to 256 bars can be added at once, not 0.
    """
    made = with_bars_to_come(score, bars)
    return _filled(made.score, made.region, options, seed, weights, engine)


def check(score: Score, rules: Iterable[str] | None = None) -> list[FaultLine]:
    """List part-writing faults from left to right.

    Parameters
    ----------
    rules : iterable of str, optional
        Names such as ``"parallel fifths"``; without, those that are on by default. ``musegui check
        --help`` lists all.

    Raises
    ------
    UserError
        If there is no such rule.

    Examples
    --------
    >>> soprano, bass = [67] * 4 + [69] * 4, [48] * 4 + [50] * 4
    >>> score = Score.from_pitches([soprano, [64] * 8, [60] * 8, bass])
    >>> [(fault.bar, fault.beat, fault.rule) for fault in check(score, ["parallel fifths"])]
    [(1, 2, 'parallel fifths')]
    """
    known = {str(kind): kind for kind in theory.RULES}
    named = list(known) if rules is None else list(rules)
    for name in named:
        if name not in known:
            raise UserError(
                tr(
                    "There is no rule {name!r}; the rules are {rules}.",
                    name=name,
                    rules=", ".join(known),
                )
            )
    kinds = theory.CHECKED if rules is None else {known[name] for name in named}
    return [fault_line(score, fault) for fault in theory.check(score, kinds)]


@overload
def render(
    score: Score, path: None = None, *, soundfont: str | Path | None = None, sample_rate: int = ...
) -> AudioBlock: ...


@overload
def render(
    score: Score, path: str | Path, *, soundfont: str | Path | None = None, sample_rate: int = ...
) -> None: ...


def render(
    score: Score,
    path: str | Path | None = None,
    *,
    soundfont: str | Path | None = None,
    sample_rate: int = 44_100,
) -> AudioBlock | None:
    """Play a piece into an array, or into a file (``.wav``, ``.flac``, ``.mp3`` or ``.ogg``).

    Parameters
    ----------
    path : str or Path, optional
        Where to write it; without, it is given back.
    soundfont : str or Path, optional
        SF2 or SF3; the built-in one without.
    sample_rate : int
        8,000 to 96,000 Hz.

    Returns
    -------
    ndarray of float32, shape (frames, 2), or None
        Left and right; full scale is 1.

    Raises
    ------
    UserError
        If FluidSynth is missing, nothing sounds, or the file can't be written.

    Examples
    --------
    >>> sound = render(Score.from_pitches([60] * 16), sample_rate=22_050)
    >>> sound.dtype, sound.shape[1], len(sound) > 3 * 22_050
    (dtype('float32'), 2, True)
    """
    from musegui.engine.synth import audio_export
    from musegui.engine.synth import render as synth

    font = None if soundfont is None else Path(soundfont)
    if path is None:
        return np.concatenate(list(synth.render(score, font, sample_rate)))
    audio_export.render_to_files(score, Path(path), audio_export.RenderOptions(font, sample_rate))
    return None


def to_music21(score: Score) -> music21.stream.Score:
    """Give a piece to music21, with its words, dynamics, keys and meters; gaps become rests.

    Raises
    ------
    UserError
        If music21 is not installed.

    Examples
    --------
    >>> stream = to_music21(Score.from_pitches([60] * 16))
    >>> [part.partName for part in stream.parts]
    ['Soprano', 'Alto', 'Tenor', 'Bass']
    """
    from musegui.files.notation.music21_streams import stream_of_score

    return stream_of_score(score)


def from_music21(stream: music21.stream.Stream[Any], *, lock: bool = True) -> Score:
    """Take a piece from music21: up to four voices, found as in a MusicXML file.

    Parameters
    ----------
    lock : bool
        As for `read`.

    Raises
    ------
    UserError
        If music21 is not installed, or four voices can't hold the piece.

    Examples
    --------
    >>> score = Score.from_pitches([60] * 8 + [62] * 8)
    >>> bool((from_music21(to_music21(score)).pitches[0] == score.pitches[0]).all())
    True
    """
    from musegui.files.notation.music21_streams import song_of_stream
    from musegui.files.song.song_score import score_from_song

    return score_from_song(song_of_stream(stream), lock=lock)


def _filled(
    score: Score,
    region: Cells,
    options: FillOptions | None,
    seed: int | None,
    weights: str | Path | None,
    engine: str | None = None,
) -> Score:
    """Fill a region and give the best candidate, with its words."""
    from musegui.model.continuation.registry import write_with

    seed = secrets.randbelow(2**31) if seed is None else seed
    filler = _filler(None if weights is None else Path(weights))
    pause = _BETWEEN_SWEEPS.get()
    candidates: Sequence[Candidate] = ()
    for progress in write_with(engine, filler, score, region, options or FillOptions(), seed):
        pause()
        candidates = progress.candidates
    return ranked(with_words(candidates, writable_cells(score, region)))[0].score


@contextmanager
def between_sweeps(do: Callable[[], None]) -> Iterator[None]:
    """Have something done between the sweeps of this thread's fills; what it raises ends them."""
    token = _BETWEEN_SWEEPS.set(do)
    try:
        yield
    finally:
        _BETWEEN_SWEEPS.reset(token)


@cache
def _filler(weights: Path | None) -> NetworkFiller | StyleFiller:
    from musegui.model.sampling.filler import load_filler_of
    from musegui.model.sampling.style_filler import StyleFiller

    return StyleFiller() if weights is None else load_filler_of(weights)


def voice_called(voice: Voice | str) -> Voice:
    """Give a voice by its name or letter.

    Raises
    ------
    UserError
        If there is none of that name.
    """
    try:
        return parse_voice(voice) if isinstance(voice, str) else Voice(voice)
    except ValueError as problem:
        raise UserError(str(problem)) from None
