"""Going on with a piece: the bars that are added, and how they are to close."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from musegui.core.analysis.recognition import Tonality, find_key, pitch_class_durations
from musegui.core.editing.edits import delete_steps, span_cells, with_steps
from musegui.core.ensembles import fill_registers
from musegui.core.errors import UserError
from musegui.core.fill.fill_options import FillOptions
from musegui.core.fill.form import phrase_end_steps
from musegui.core.harmony.chord_track import read_chord_track
from musegui.core.harmony.closing import beat_start
from musegui.core.harmony.home_key import home_key, settle_mode, signature_of
from musegui.core.keys import class_name, nearest_fifths, without_signs
from musegui.core.marks import ChordMark
from musegui.core.pitch import OPEN
from musegui.core.score import CADENCE_HERE, CADENCE_UNKNOWN, MAX_STEPS, Cells, Score
from musegui.core.translation import tr, tr_n
from musegui.core.voices import VOICES, Voice

MAX_NEW_BARS = 256
"""So many at once."""

_HEARD_NOTES = 32
_HOME_BELOW_MIDDLE = 3.5
"""By so many semitones a soprano's last note usually lies below the mean of its notes."""


class NetworkWords(NamedTuple):
    """What a network is called in lists, and what it is made of; in English."""

    title: str = ""
    parts: str = ""


class EngineWords(NamedTuple):
    """The words about a continuation engine, in English, with a field for the network.

    Attributes
    ----------
    name : str
    about : str
        What it does, in a sentence.
    network : NetworkWords
    """

    name: str
    about: str
    network: NetworkWords = NetworkWords()

    @property
    def title(self) -> str:
        """What it is called in lists."""
        return tr(self.name, network=tr(self.network.title))

    @property
    def sentence(self) -> str:
        """What it does."""
        return tr(self.about, parts=tr(self.network.parts))


_RECURRENT = {
    "basic": NetworkWords("recurrent", "two LSTM layers"),
    "attention": NetworkWords("recurrent with attention", "attention between two LSTM layers"),
    "attention-residual": NetworkWords(
        "recurrent with residual attention",
        "attention with a residual connection between two LSTM layers",
    ),
    "attention-residual-embedding": NetworkWords(
        "recurrent with residual attention and embedding",
        "an embedding, and attention with a residual connection between two LSTM layers",
    ),
    "embedding": NetworkWords("recurrent with embedding", "two LSTM layers behind an embedding"),
}
_MELODY_NETWORKS = {
    **_RECURRENT,
    "dilated": NetworkWords("convolutions", "dilated convolutions"),
}
_EVENT_NETWORKS = {
    **_RECURRENT,
    "decoder-1-1": NetworkWords("attention 1 x 1", "attention in 1 stack of 1 head"),
    "decoder-1-3": NetworkWords("attention 1 x 3", "attention in 1 stack of 3 heads"),
    "decoder-3-1": NetworkWords("attention 3 x 1", "attention in 3 stacks of 1 head"),
    "decoder-2-2": NetworkWords("attention 2 x 2", "attention in 2 stacks of 2 heads"),
}

CONTINUATION_ENGINES: Mapping[str, EngineWords] = {
    "cnn": EngineWords(
        "The network of the fill",
        "Fills the new bars two at a time, with the music before them as context.",
    ),
    "rnn-nade": EngineWords(
        "Chord by chord",
        "Draws what sounds at each sixteenth, every pitch given those below it and all before.",
    ),
    "rnn-bernoulli": EngineWords(
        "Pitch by pitch",
        "Draws each pitch of a sixteenth by itself, given all before: loose and often dissonant.",
    ),
    **{
        f"melody-{name}": EngineWords(
            "Melody, {network}",
            "Writes a soprano, and the fill the other voices: {parts}.",
            network,
        )
        for name, network in _MELODY_NETWORKS.items()
    },
    **{
        f"events-{name}": EngineWords(
            "Events, {network}",
            "Writes all voices as notes that begin and end: {parts}.",
            network,
        )
        for name, network in _EVENT_NETWORKS.items()
    },
    "midinet": EngineWords(
        "Bar by bar",
        "Draws a bar of sixteen steps at a time from noise and the bar before: rough.",
    ),
    "chord-lstm": EngineWords(
        "Notes and chords (LSTM)",
        "Three recurrent layers write the next chord and its length; its notes lie as near as can "
        "be.",
    ),
}
"""By the names that the command line takes; the first is the default."""

DEFAULT_ENGINE = next(iter(CONTINUATION_ENGINES))


@dataclass(frozen=True, eq=False)
class Continuation:
    """A piece with empty bars behind its music, and what of them is to be written.

    Attributes
    ----------
    score : Score
    region : ndarray of bool, shape (4, T)
    """

    score: Score
    region: Cells


def with_bars_to_come(score: Score, bars: int) -> Continuation:
    """Make room for so many bars behind the last that has anything in it.

    Empty bars at the end are used first, with the chords and phrase ends that stand there. A last
    bar that is not whole, as after an upbeat, stays as long as it is, so many bars later. The meter
    at the end goes on. A phrase ends in every second new bar and in the last.

    Raises
    ------
    UserError
        If there is no music to go on with, or the piece would become too long.
    """
    if not (score.pitches >= 0).any():
        raise UserError(
            tr(
                "There is nothing to continue: the piece has no notes. Write a few first, or fill "
                "the empty bars."
            )
        )
    if not 0 < bars <= MAX_NEW_BARS:
        raise UserError(
            tr("1 to {most} bars can be added at once, not {bars}.", most=MAX_NEW_BARS, bars=bars)
        )
    begin = int(np.flatnonzero((score.pitches != OPEN).any(axis=0))[-1]) + 1
    starts = score.grid.bar_starts(score.steps)
    standing = bisect_right(starts, begin - 1)
    music_stop = min([*starts[standing : standing + 1], score.steps])
    stop = _stop_after(score, music_stop, bars)
    if stop > MAX_STEPS:
        raise UserError(
            tr_n(
                "With {n} more bar the piece would be longer than {most:,} sixteenths; ask for "
                "fewer, or delete some.",
                "With {n} more bars the piece would be longer than {most:,} sixteenths; ask for "
                "fewer, or delete some.",
                bars,
                most=MAX_STEPS,
            )
        )
    longer = with_steps(score, max(stop, score.steps))
    new_bars = [start for start in longer.grid.bar_starts(stop) if start >= music_stop]
    cadences = longer.cadences.copy()
    last_beat = max(beat_start(longer, stop - 1), begin)
    for step in phrase_end_steps(longer, new_bars):
        if begin <= step and cadences[step] == CADENCE_UNKNOWN:
            cadences[min(step, last_beat)] = CADENCE_HERE
    longer = longer.replace(cadences=cadences)
    return Continuation(longer, span_cells(longer, VOICES, begin, stop) & ~longer.locks)


def _stop_after(score: Score, music_stop: int, bars: int) -> int:
    """Give the step so many bars later, as far into its bar as the music's end is into its own."""
    meters = tuple(meter for meter in score.meters if meter.step < score.steps)
    grid = score.replace(meters=meters).grid
    longest = max(meter.steps_per_bar for meter in meters)
    starts = grid.bar_starts(music_stop + (bars + 1) * longest)
    last = bisect_right(starts, music_stop - 1) - 1
    into_bar = music_stop - starts[last]
    upbeat = score.pickup_steps if last == 0 else 0
    if upbeat and music_stop == upbeat:
        return starts[bars + 1]
    return starts[last + bars] + min(into_bar, starts[last + bars + 1] - starts[last + bars])


def key_of_ending(score: Score) -> Tonality:
    """Tell the key of the music that a continuation goes on with: home, where that is said.

    Between a key and its relative the leading note and the bass decide, see `settle_mode`.

    Parameters
    ----------
    score : Score
        With notes; what lies open at its end does not count.
    """
    standing = score.pitches != OPEN
    begin = int(np.flatnonzero(standing.any(axis=0))[-1]) + 1
    music = delete_steps(score, begin, score.steps) if begin < score.steps else score
    known = music.pitches != OPEN
    key = home_key(music, known, begin - 1) or find_key(pitch_class_durations(music.pitches))
    return settle_mode(music, key)


def told_to_close(
    continuation: Continuation, *, picardy: bool, key: Tonality | None = None
) -> Score:
    """Ask for an authentic cadence at the last phrase end, in the key of the music before.

    What the chord track asks for from the beat before on comes first. The key is told, too, where
    the piece does not say one.

    Parameters
    ----------
    picardy : bool
        Whether a piece in minor closes on the major triad, as Bach's do.
    key : Tonality, optional
        That of the music before; of the score's ending if not given, so give it where some of the
        new notes stand already.
    """
    score = continuation.score
    key = key or key_of_ending(score)
    signature = signature_of(key)
    if score.key_at(score.steps - 1) is None:
        score = score.replace(key=signature, key_changes=())
    columns = np.flatnonzero(continuation.region.any(axis=0))
    marks = np.flatnonzero(score.cadences[: columns[-1] + 1] == CADENCE_HERE)
    if not marks.size or marks[-1] < columns[0]:
        return score
    last = int(marks[-1])
    before = max(last - score.grid.meter_at(last).close_beat_steps, int(columns[0]))
    if any(read_chord_track(score)[0][before:]):
        return score
    minor = "m" if key.minor and not picardy else ""
    asked = [ChordMark(last, _class_text(key.tonic, key) + minor)]
    if before < last:
        asked.insert(0, ChordMark(before, _class_text(key.tonic + 7, key)))
    kept = (mark for mark in score.chords if mark.step < before)
    return score.replace(chords=(*kept, *asked))


def asked_to_close(
    continuation: Continuation, options: FillOptions, key: Tonality | None = None
) -> Continuation:
    """Ask for the close of `told_to_close`, and give the soprano its last note, the tonic.

    Bach's sopranos end so in 315 of 329 chorales, mostly some semitones below the middle of the
    melody. It is a note that was sung before, if there is one; it is held to the end, and no longer
    part of what is to be written. It is left open where the chord track asks for another close, or
    the voice has no room for it.
    """
    score, region = continuation.score, continuation.region
    key = key or key_of_ending(score)
    told = told_to_close(continuation, picardy=options.picardy, key=key)
    columns = np.flatnonzero(region[Voice.SOPRANO])
    sung = score.pitches[Voice.SOPRANO][score.onsets[Voice.SOPRANO]][-_HEARD_NOTES:]
    if told.chords == score.chords or not columns.size or not sung.size:
        return Continuation(told, region)
    home, stop = told.chords[-1].step, int(columns[-1]) + 1
    low, high = fill_registers(score.ensemble, options.registers)[Voice.SOPRANO]
    homes = [pitch for pitch in range(low, high + 1) if pitch % 12 == key.tonic]
    homes = [pitch for pitch in homes if sung.min() <= pitch <= sung.max()] or homes
    left = region.copy()
    left[Voice.SOPRANO, home:] = False
    if not homes or not left.any() or not region[Voice.SOPRANO, home:stop].all():
        return Continuation(told, region)
    usual = float(sung.mean()) - _HOME_BELOW_MIDDLE
    pitches, onsets = told.pitches.copy(), told.onsets.copy()
    pitches[Voice.SOPRANO, home:stop] = min(homes, key=lambda pitch: abs(pitch - usual))
    onsets[Voice.SOPRANO, home:stop] = np.arange(home, stop) == home
    return Continuation(told.replace(pitches=pitches, onsets=onsets), left)


def _class_text(pitch: int, key: Tonality) -> str:
    return without_signs(class_name(nearest_fifths(pitch % 12, signature_of(key))))
