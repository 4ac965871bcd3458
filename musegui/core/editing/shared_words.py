"""The words of one voice for the others, where their rhythms allow."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import NamedTuple

from musegui.core.editing.lyrics import sung_verses
from musegui.core.marks import Ending, Lyric, Syllable
from musegui.core.notes import Note, voice_notes
from musegui.core.score import Cells, Score
from musegui.core.voices import VOICES, Voice


def share_words(score: Score, written: Cells) -> Score:
    """Give what a fill wrote the words of the first voice that has some of the user's.

    A voice that has words of the user's own, on a locked note, is left alone, unless they are
    those that it would get.

    Parameters
    ----------
    written : ndarray of bool, shape (4, T)
        What the fill may have written. No other note gets words.
    """
    giver = _giver(score, written)
    return score if giver is None else give_words(score, giver, written)


def give_words(score: Score, giver: Voice, written: Cells) -> Score:
    """Give the words of one voice to those notes of the others that lie in ``written``.

    Voices with words of the user's own are left alone, see `share_words`.
    """
    lyrics = list(score.lyrics)
    for voice in VOICES:
        if voice is giver or not written[voice].any():
            continue
        given = list(_shared(score, giver, voice))
        if _has_own_words(score, voice, set(given)):
            continue
        lyrics = [
            lyric for lyric in lyrics if lyric.voice != voice or not written[voice, lyric.step]
        ]
        lyrics += [lyric for lyric in given if written[voice, lyric.step]]
    return score if tuple(sorted(lyrics)) == score.lyrics else score.replace(lyrics=tuple(lyrics))


def _giver(score: Score, written: Cells) -> Voice | None:
    givers = {lyric.voice for lyric in score.lyrics if not written[lyric.voice, lyric.step]}
    fixed = [voice for voice in givers if score.locks[voice].any()]
    return Voice(min(fixed or givers)) if givers else None


def _has_own_words(score: Score, voice: Voice, given: set[Lyric]) -> bool:
    return any(
        lyric.voice == voice and score.locks[voice, lyric.step] and lyric not in given
        for lyric in score.lyrics
    )


def _shared(score: Score, giver: Voice, taker: Voice) -> Iterator[Lyric]:
    """Give a voice's words to another one's notes.

    A syllable goes to the note that begins with it, or else to the one that sounds there or the
    first that begins while it is sung, if that has none. One that finds no note is left out.
    """
    notes = voice_notes(score, taker)
    for verse in sung_verses(score, giver):
        spans = list(_spans(score, giver, verse))
        taken = _taken(spans, notes)
        order = sorted(taken)
        for index, following in zip_longest(order, order[1:]):
            span = taken[index]
            same_word = following is not None and taken[following].word == span.word
            held = _is_held_on(notes, index, following, span.stop)
            ending = Ending.HYPHEN if same_word else Ending.MELISMA if held else Ending.WORD
            yield Lyric(notes[index].start, taker, Syllable(verse, span.text, ending))


class _Span(NamedTuple):
    """A syllable from ``start`` up to ``stop``, in the ``word``-th word of its verse."""

    start: int
    stop: int
    word: int
    text: str


def _spans(score: Score, voice: Voice, verse: int) -> Iterator[_Span]:
    """List the syllables of a verse with the steps that they are sung for.

    The last one is sung on its own note alone, unless it is a melisma.
    """
    notes = voice_notes(score, voice)
    sung = [next((s for s in note.syllables if s.verse == verse), None) for note in notes]
    word, last = 0, max((i for i, syllable in enumerate(sung) if syllable), default=-1)
    for index, syllable in enumerate(sung):
        if syllable is None:
            continue
        stop = notes[index].stop
        for note, other in zip(notes[index + 1 :], sung[index + 1 :], strict=True):
            ends = index == last and syllable.ending is not Ending.MELISMA
            if ends or other is not None or note.start != stop:
                break
            stop = note.stop
        yield _Span(notes[index].start, stop, word, syllable.text)
        word += syllable.ending is not Ending.HYPHEN


def _taken(spans: Sequence[_Span], notes: Sequence[Note]) -> dict[int, _Span]:
    """Choose the notes that syllables go to, by their places in the list."""
    begun = {span.start for span in spans}
    stops = [note.stop for note in notes]
    taken: dict[int, _Span] = {}
    for span in spans:
        index = bisect_right(stops, span.start)
        while index < len(notes) and notes[index].start < span.stop:
            start = notes[index].start
            if start == span.start or (start not in begun and index not in taken):
                taken[index] = span
                break
            index += 1
    return taken


def _is_held_on(notes: Sequence[Note], index: int, following: int | None, stop: int) -> bool:
    """Tell whether a syllable goes on at notes without one; the last one only up to ``stop``."""
    after = index + 1
    if after == len(notes) or after == following or notes[after].start != notes[index].stop:
        return False
    if following is not None:
        return True
    while after + 1 < len(notes) and notes[after + 1].start == notes[after].stop:
        after += 1
    return notes[after].start < stop
