"""Words under notes: laid out from a text and written as one, or given to a note at a time.

A text says with hyphens where its words are cut. ``_`` holds a syllable for one more note, ``*``
leaves a note without one, and ``~`` puts two words on one note.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

import numpy as np

from musegui.core.marks import MAX_VERSES, Ending, Lyric, Syllable
from musegui.core.notes import Note, note_at, voice_notes
from musegui.core.score import Score
from musegui.core.voices import Voice

Hyphenate = Callable[[str], Sequence[str]]
"""Cuts a word into its syllables."""

Sung = Syllable | None
"""What the next note gets: a syllable, or nothing, for it is held or has no word."""

_HYPHENS = "\u2010\u00ad-"
_KEPT_HYPHEN, _KEPT_SPACE = "\u2011", "\u00a0"
_OWN_SYLLABLES = (
    "\u3042\u3044\u3046\u3048\u304a-\u3062\u3064-\u3082\u3084\u3086\u3088-\u308d\u308f-\u3094"
    "\u30a2\u30a4\u30a6\u30a8\u30aa-\u30c2\u30c4-\u30e2\u30e4\u30e6\u30e8-\u30ed\u30ef-\u30f4"
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
)
"""Kana, but for the small ones that go with the one before, and Chinese characters."""

_TOKEN = re.compile(
    rf"(?P<gap>\s+)|(?P<hyphen>[{_HYPHENS}]+)|(?P<held>_)|(?P<bare>(?<!\S)\*(?!\S))"
    rf"|(?P<word>[^\s_{_HYPHENS}]+)"
)
_CHARACTERS = re.compile(r"^[^{0}]+(?=[{0}])|[{0}][^{0}]*".replace("{0}", _OWN_SYLLABLES))
_NUMBER = re.compile(r"^[^\S\n]*(\d{1,3})(?:[.):][^\S\n]*|[^\S\n]*$|[^\S\n]+)", re.MULTILINE)
_BLANK_LINES = re.compile(r"\n[^\S\n]*(?:\n[^\S\n]*)+")


class LaidWords(NamedTuple):
    """A score with a text under its notes.

    Attributes
    ----------
    score : Score
    placed : int
        So many syllables have a note.
    unplaced : int
        So many found none.
    rest : str
        Those, as a text that can be laid out in its turn.
    """

    score: Score
    placed: int
    unplaced: int
    rest: str


def whole_word(word: str) -> Sequence[str]:
    """Leave a word in one piece: only the text's own hyphens count."""
    return (word,)


def verses_of(text: str, first: int = 1) -> dict[int, str]:
    """Part a text into verses: at numbers that begin lines and rise, or else at blank lines.

    Parameters
    ----------
    first : int
        The number of the first verse, where the text has none.

    Returns
    -------
    dict of int to str
        The verses by their numbers, without the numbers in the text.
    """
    text = "\n".join(text.strip().splitlines())
    found = [match for match in _NUMBER.finditer(text) if _is_number(match, text)]
    numbers = [int(match[1]) for match in found]
    only_sung = len(found) == 1 and not re.search(r"[.):\n]", text[: found[0].end() + 1])
    if not found or only_sung or sorted(set(numbers)) != numbers:
        parts = [part for part in _BLANK_LINES.split(text) if part.strip()]
        return dict(enumerate(parts, first))
    ends = [*(match.start() for match in found[1:]), len(text)]
    parts = [text[match.end() : end].strip() for match, end in zip(found, ends, strict=True)]
    head = text[: found[0].start()].strip()
    if head:
        parts, numbers = [head, *parts], [min(first, numbers[0] - 1), *numbers]
    if numbers[0] < 1 or numbers[-1] > MAX_VERSES:
        numbers = list(range(first, first + len(parts)))
    return dict(zip(numbers, parts, strict=True))


def _is_number(match: re.Match[str], text: str) -> bool:
    """Tell a verse's number from one that is sung: without a sign, it stands alone or first."""
    signed = match[0].strip() != match[1]
    alone = text[match.end() : match.end() + 1] == "\n"
    before = text[: max(match.start() - 1, 0)].rpartition("\n")[2]
    return signed or alone or not before.strip()


def syllables_of(text: str, verse: int = 1, hyphenate: Hyphenate = whole_word) -> list[Sung]:
    """Cut the text of one verse into what its notes get, one after the other.

    A word with hyphens of its own is cut there and nowhere else. Signs that stand alone go with
    the word before, or, if they open something, with the one after.
    """
    cutter = _Cutter(verse)
    for match in _TOKEN.finditer(text):
        kind, piece = str(match.lastgroup), match[0]
        if kind == "word":
            after = text[match.end() : match.end() + 1]
            is_cut = after != "" and after in f"{_HYPHENS}_"
            cutter.take_word(piece, whole_word if is_cut else hyphenate)
        elif kind == "hyphen":
            cutter.end_with(Ending.HYPHEN)
        elif kind in ("held", "bare"):
            cutter.made.append(None)
            if kind == "held":
                cutter.hold()
        if kind != "gap" or cutter.before != "hyphen":
            cutter.before = kind
    if cutter.opening:
        cutter.made.append(Syllable(verse, _shown(cutter.opening)))
    return cutter.made


class _Cutter:
    """What `syllables_of` has made so far, and what token came before."""

    def __init__(self, verse: int) -> None:
        self.verse = verse
        self.made: list[Sung] = []
        self.last: int | None = None
        self.opening = ""
        self.before = "gap"

    @property
    def syllable(self) -> Syllable | None:
        return None if self.last is None else self.made[self.last]

    def end_with(self, ending: Ending) -> None:
        """Say what follows the last syllable, if there is one."""
        if self.last is not None and self.syllable is not None:
            self.made[self.last] = self.syllable._replace(ending=ending)

    def append(self, signs: str) -> None:
        """Write signs behind the last syllable."""
        if self.last is not None and self.syllable is not None:
            self.made[self.last] = self.syllable._replace(text=self.syllable.text + signs)

    def hold(self) -> None:
        if self.syllable is not None and self.syllable.ending is Ending.WORD:
            self.end_with(Ending.MELISMA)

    def take_word(self, piece: str, hyphenate: Hyphenate) -> None:
        """Take what stands between gaps and hyphens: a word, or signs alone."""
        if any(map(str.isalnum, piece)):
            if self.before == "held":
                self.end_with(Ending.HYPHEN)
            if self.before in ("hyphen", "held"):
                hyphenate = whole_word
            self.made += _word(self.opening, piece, self.verse, hyphenate)
            self.last, self.opening = len(self.made) - 1, ""
        elif self.syllable is None or unicodedata.category(piece[0]) in ("Ps", "Pi"):
            self.opening += piece
        else:
            self.append((_KEPT_SPACE if self.before == "gap" else "") + piece)


def _word(opening: str, word: str, verse: int, hyphenate: Hyphenate) -> list[Syllable]:
    """Cut a word; of scripts that part no words, each character is one."""
    characters = _CHARACTERS.findall(word)
    between = Ending.WORD if characters else Ending.HYPHEN
    first, *others = characters or hyphenate(word)
    parts = [opening + first, *others]
    ends = [between] * len(others) + [Ending.WORD]
    return [Syllable(verse, _shown(p), end) for p, end in zip(parts, ends, strict=True)]


def _shown(piece: str) -> str:
    return piece.replace("~", _KEPT_SPACE).replace(_KEPT_HYPHEN, "-")


def lay_out(
    score: Score,
    voice: Voice,
    text: str,
    *,
    start: int = 0,
    first_verse: int = 1,
    hyphenate: Hyphenate = whole_word,
) -> LaidWords:
    """Put a text of one or more verses under the notes of a voice that begin at ``start`` or later.

    The words that those notes had in these verses are replaced, as far as the text reaches.
    """
    steps = [note.start for note in voice_notes(score, voice) if note.start >= start]
    lyrics, rests = list(score.lyrics), {}
    placed = unplaced = 0
    for verse, part in verses_of(text, first_verse).items():
        sung = syllables_of(part, verse, hyphenate)
        room = len(steps) if verse <= MAX_VERSES else 0
        reached = set(steps[: min(len(sung), room)])
        lyrics = [
            lyric for lyric in lyrics
            if lyric.step not in reached or lyric.voice != voice or lyric.syllable.verse != verse
        ]  # fmt: skip
        lyrics += [
            Lyric(step, voice, syllable)
            for step, syllable in zip(steps[:room], sung, strict=False)
            if syllable is not None
        ]
        placed += sum(syllable is not None for syllable in sung[:room])
        left = sum(syllable is not None for syllable in sung[room:])
        unplaced += left
        if left:
            rests[verse] = _text_of(sung[room:])
    made = score.replace(lyrics=tuple(lyrics)) if placed else score
    return LaidWords(made, placed, unplaced, _numbered(rests))


def _numbered(verses: Mapping[int, str]) -> str:
    if set(verses) <= {1}:
        return verses.get(1, "")
    return "\n\n".join(f"{number}. {text}" for number, text in verses.items())


def _text_of(sung: Iterable[Sung]) -> str:
    """Write what notes get as a text, from which `syllables_of` makes the same."""
    words: list[str] = []
    ending: Ending | None = None
    for syllable in sung:
        if syllable is None:
            words.append("_" if ending in (Ending.HYPHEN, Ending.MELISMA) else " * ")
            continue
        text = syllable.text.replace(_KEPT_SPACE, "~").replace(" ", "~").replace("-", _KEPT_HYPHEN)
        words += ["" if ending is Ending.HYPHEN else " ", text]
        ending = syllable.ending
        words.append("-" if ending is Ending.HYPHEN else "")
    if ending is Ending.MELISMA and words[-1] == "":
        words.append("_")
    return " ".join("".join(words).split())


def verse_text(score: Score, voice: Voice, verse: int) -> str:
    """Give the words of a verse as a text that `lay_out` puts under the same notes again."""
    notes = voice_notes(score, voice)
    sung = [next((s for s in note.syllables if s.verse == verse), None) for note in notes]
    worded = [index for index, syllable in enumerate(sung) if syllable is not None]
    if not worded:
        return ""
    stop = worded[-1] + 1
    final = sung[stop - 1]
    if final is not None and final.ending is Ending.MELISMA:
        while stop < len(notes) and notes[stop].start == notes[stop - 1].stop:
            stop += 1
    return _text_of(sung[:stop])


def sung_verses(score: Score, voice: Voice) -> list[int]:
    """List the verses that a voice has words of, rising."""
    return sorted({lyric.syllable.verse for lyric in score.lyrics if lyric.voice == voice})


def syllable_at(score: Score, voice: Voice, step: int, verse: int) -> Syllable | None:
    """Give the syllable of the note that a voice strikes at a step."""
    return next((s for s in score.syllables.get((voice, step), ()) if s.verse == verse), None)


def with_syllable(score: Score, voice: Voice, step: int, syllable: Syllable) -> Score:
    """Put a syllable under the note that is struck at a step; one without text is taken away."""
    lyrics = [
        lyric for lyric in score.lyrics
        if lyric[:2] != (step, voice) or lyric.syllable.verse != syllable.verse
    ]  # fmt: skip
    if syllable.text:
        lyrics.append(Lyric(step, voice, syllable))
    return score.replace(lyrics=tuple(lyrics))


def with_ending_before(score: Score, voice: Voice, step: int, verse: int, ending: Ending) -> Score:
    """Say what follows the last syllable that a voice sings before a step."""
    before = [
        lyric for lyric in score.lyrics
        if lyric.step < step and lyric.voice == voice and lyric.syllable.verse == verse
    ]  # fmt: skip
    if not before:
        return score
    syllable = before[-1].syllable._replace(ending=ending)
    return with_syllable(score, voice, before[-1].step, syllable)


def without_words(score: Score, voice: Voice, verses: Iterable[int]) -> Score:
    """Take the words of some verses from a voice."""
    gone = set(verses)
    kept = (x for x in score.lyrics if x.voice != voice or x.syllable.verse not in gone)
    return score.replace(lyrics=tuple(kept))


def voice_text(score: Score, voice: Voice) -> str:
    """Give all words of a voice as a text, its verses under their numbers if there are several."""
    return _numbered(
        {verse: verse_text(score, voice, verse) for verse in sung_verses(score, voice)}
    )


def next_note(score: Score, voice: Voice, step: int) -> Note | None:
    """Find the first note of a voice that begins after a step."""
    starts = np.flatnonzero(score.onsets[voice, max(step + 1, 0) :])
    return note_at(score, voice, max(step + 1, 0) + int(starts[0])) if starts.size else None


def previous_note(score: Score, voice: Voice, step: int) -> Note | None:
    """Find the last note of a voice that begins before a step."""
    starts = np.flatnonzero(score.onsets[voice, : max(step, 0)])
    return note_at(score, voice, int(starts[-1])) if starts.size else None
