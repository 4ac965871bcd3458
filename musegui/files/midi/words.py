"""What a MIDI file says in words: lyrics, its title, its copyright, markers."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from musegui.core.marks import MAX_VERSES, Credits, Ending, SignKind, Syllable
from musegui.core.timegrid import STEPS_PER_BEAT
from musegui.files.midi.events import MetaEvent, TrackEvents
from musegui.files.safe.encodings import Encoding, encoding_of
from musegui.files.song.losses import Loss
from musegui.files.song.song import TickSign, Track

TEXT, COPYRIGHT, TRACK_NAME, LYRIC, MARKER = 0x01, 0x02, 0x03, 0x05, 0x06
_TEXTS = range(0x01, 0x10)
_LETTERS = re.compile(rb"\{@(LATIN|JP|UTF-?8)\}", re.IGNORECASE)
_NAMED_LETTERS = {
    b"LATIN": Encoding("cp1252", is_unicode=False), b"JP": Encoding("cp932", is_unicode=False),
    b"UTF-8": Encoding(), b"UTF8": Encoding(),
}  # fmt: skip
"""By MIDI's own recommended practice 26, and a usual word beside it."""

_NOTE_ON = 0x9
_GUARD = "\N{WORD JOINER}"
"""Is written before a slash that is sung at the beginning of a text, as slashes mark lines."""

_GUARDED = re.compile(rf"^{_GUARD}(?=[/\\])")
_NEARNESS_STEPS = 1 / 2
_FEWEST_LINES = 2
_LINE_STARTS = ("/", "\\")
"""How a line and a paragraph begin in karaoke files; in some, how they end."""

_HOLDS = {"_": Ending.MELISMA, "-": Ending.HYPHEN}
_NO_TITLES = frozenset({
    "conductor", "conductor track", "tempo", "tempo track", "tempo map", "untitled", "master track",
    "track 0", "track 1", "meta track", "midi out", "new song",
})  # fmt: skip


def in_unicode(chunks: Sequence[TrackEvents]) -> str:
    """Put all texts of a file into UTF-8, and say what they were taken for if they are not.

    An event may name its own letters, as ``{@LATIN}`` and ``{@JP}`` do.
    """
    texts = [e for events in chunks for e in events.meta if e.kind in _TEXTS]
    encoding = guessed = encoding_of(event.data for event in texts)
    for events in chunks:
        for index, event in enumerate(events.meta):
            if event.kind in _TEXTS:
                if tag := _LETTERS.match(event.data):
                    encoding = _NAMED_LETTERS[tag[1].upper()]
                text = encoding.decoded(event.data[tag.end() if tag else 0 :])
                events.meta[index] = event._replace(data=text.encode())
    return guessed.remark if encoding is guessed else ""


def midi_text(data: bytes) -> str:
    """Read a text that `in_unicode` has seen, with all its spaces."""
    return data.decode("utf-8", "replace")


def line_in(data: bytes) -> str:
    """Read a name on one line."""
    return " ".join(midi_text(data).replace("\0", " ").split())


class Sung(NamedTuple):
    """A syllable and when it is sung."""

    ticks: int
    syllable: Syllable


def with_sung_words(
    chunks: Sequence[tuple[TrackEvents, Sequence[Track]]],
    ticks_per_beat: int,
    losses: Counter[Loss],
) -> tuple[Track, ...]:
    """Give all tracks, with the words that go with their notes.

    Words stand in the track whose notes begin with most of them: one of the same chunk, or any if
    that has no notes. Those that no note begins with are counted.

    Parameters
    ----------
    chunks : sequence of tuple
        The events of each chunk of the file, and its tracks.
    """
    tracks = [list(own) for _, own in chunks]
    slack_ticks = round(_NEARNESS_STEPS * ticks_per_beat / STEPS_PER_BEAT)
    karaoke = _karaoke_chunk([events for events, _ in chunks])
    for index, (events, own) in enumerate(chunks):
        of_words = _is_karaoke if index == karaoke else _is_lyric
        sung = list(_sung([e for e in events.meta if of_words(e)], losses))
        places = [(index, k) for k in range(len(own))] or [
            (j, k) for j, others in enumerate(tracks) for k in range(len(others))
        ]
        if sung:
            chosen, place = max(
                places, key=lambda at: _count_near(sung, tracks[at[0]][at[1]], slack_ticks)
            )
            track, left = _with_sung(tracks[chosen][place], sung, slack_ticks)
            tracks[chosen][place] = track
            losses[Loss.LYRICS] += left
    return tuple(track for own in tracks for track in own)


def _karaoke_chunk(chunks: Sequence[TrackEvents]) -> int | None:
    """Find the chunk with the words of a karaoke file, which has more of them than lyric events."""
    texts = [[midi_text(e.data) for e in events.meta if e.kind == TEXT] for events in chunks]
    lines = sum(text.startswith(_LINE_STARTS) for own in texts for text in own)
    headed = any(text.startswith(("@K", "@L")) for own in texts for text in own)
    if not headed and lines < _FEWEST_LINES:
        return None
    chosen = max(range(len(texts)), key=lambda k: len(texts[k]))
    lyrics = sum(_is_lyric(event) for events in chunks for event in events.meta)
    return chosen if len(texts[chosen]) > lyrics else None


def _is_lyric(event: MetaEvent) -> bool:
    return event.kind == LYRIC


def _is_karaoke(event: MetaEvent) -> bool:
    return event.kind == TEXT and not event.data.startswith(b"@")


def _sung(events: Sequence[MetaEvent], losses: Counter[Loss]) -> Iterator[Sung]:
    """Read syllables; of several at one time each is of another verse.

    A hyphen behind one says that its word goes on, and so does a missing space where others have
    one. An empty text keeps the place of a verse that has none. Slashes mark lines, and are no
    letters, at the beginning or end of a text.
    """
    verses: list[list[tuple[int, str]]] = [[] for _ in range(MAX_VERSES)]
    at, verse = -1, 0
    for ticks, _, data in events:
        text = _with_line_ends(midi_text(data))
        if text and not text.strip("\r\n"):
            continue  # nothing but the end of a line
        verse = verse + 1 if ticks == at else 0
        at = ticks
        if verse < MAX_VERSES:
            verses[verse].append((ticks, _GUARDED.sub("", text.replace("\0", ""))))
        else:
            losses[Loss.VERSE] += 1
    for number, texts in enumerate(verses, 1):
        yield from _syllables(texts, number)


def _with_line_ends(text: str) -> str:
    """Put line ends in the place of slashes before or behind a text."""
    if text.startswith(_LINE_STARTS):
        text = "\n" + text.lstrip("/\\")
    return text.rstrip("/\\") + "\n" if text.endswith(_LINE_STARTS) else text


def _syllables(texts: Sequence[tuple[int, str]], verse: int) -> Iterator[Sung]:
    ends, begins = _spaced([text for _, text in texts])
    last: Sung | None = None
    guessed = False  # that its word goes on
    for ticks, text in texts:
        core = text.strip("\r\n")
        new_word = text[:1] in ("\r", "\n") or (begins and text.startswith(" "))
        if new_word and last is not None and guessed:
            last = _ended(last, Ending.WORD)
            guessed = False
        if core in _HOLDS or not core.strip(" "):
            if last is not None and core in _HOLDS and last.syllable.ending is Ending.WORD:
                last = _ended(last, _HOLDS[core])
            continue
        if last is not None:
            yield last
        last = Sung(ticks, _syllable(core, text, verse, ends=ends, begins=begins))
        guessed = last.syllable.ending is Ending.HYPHEN and not core.endswith("-")
    if last is not None:
        yield _ended(last, Ending.WORD) if guessed else last


def _spaced(texts: Sequence[str]) -> tuple[bool, bool]:
    """Tell whether words end or else begin with a space; where none does, with a line."""
    for signs in (" ", ("\r", "\n")):
        ends = any(text.endswith(signs) for text in texts)
        begins = any(text.startswith(signs) for text in texts)
        if ends or begins:
            return ends, begins and not ends
    return False, False


def _syllable(core: str, text: str, verse: int, *, ends: bool, begins: bool) -> Syllable:
    is_last = core.endswith(" ") or text.endswith(("\r", "\n"))
    if ends and core.endswith(" "):
        core = core[:-1]
    elif begins and core.startswith(" "):
        core = core[1:]
    if core.endswith("-") and not is_last:
        return Syllable(verse, core[:-1], Ending.HYPHEN)
    goes_on = (ends or begins) and not is_last
    return Syllable(verse, core, Ending.HYPHEN if goes_on else Ending.WORD)


def _ended(sung: Sung, ending: Ending) -> Sung:
    return sung._replace(syllable=sung.syllable._replace(ending=ending))


def _count_near(sung: Sequence[Sung], track: Track, slack_ticks: int) -> int:
    starts = [note.start_ticks for note in track.notes]
    return sum(_nearest(starts, one.ticks, slack_ticks) is not None for one in sung)


def _nearest(starts: Sequence[int], ticks: int, slack_ticks: int) -> int | None:
    """Give the start that is nearest to a time, if it is near."""
    place = bisect_left(starts, ticks)
    near = min(starts[max(place - 1, 0) : place + 1], key=lambda start: abs(start - ticks))
    return near if abs(near - ticks) <= slack_ticks else None


def _with_sung(track: Track, sung: Sequence[Sung], slack_ticks: int) -> tuple[Track, int]:
    """Set syllables under the highest notes that begin with them; count those that are left."""
    highest = {note.start_ticks: index for index, note in enumerate(track.notes)}
    starts, notes = sorted(highest), list(track.notes)
    left = 0
    for ticks, syllable in sung:
        start = _nearest(starts, ticks, slack_ticks)
        note = None if start is None else notes[highest[start]]
        if start is None or note is None or syllable.verse in [s.verse for s in note.syllables]:
            left += 1
        else:
            notes[highest[start]] = note._replace(syllables=(*note.syllables, syllable))
    return replace(track, notes=tuple(notes)), left


def midi_credits(chunks: Sequence[TrackEvents]) -> Credits:
    """Read the title, which is the name of a first track without notes, and the copyright."""
    title = ""
    if len(chunks) > 1 and not any(e.kind == _NOTE_ON for e in chunks[0].channel):
        title = next((line_in(e.data) for e in chunks[0].meta if e.kind == TRACK_NAME), "")
    texts = [midi_text(e.data) for events in chunks for e in events.meta if e.kind == TEXT]
    if title.lower() in _NO_TITLES or not title:
        title = next((text[2:].strip() for text in texts if text.startswith("@T")), "")
    rights = (line_in(e.data) for events in chunks for e in events.meta if e.kind == COPYRIGHT)
    return Credits(title=title, copyright=next(filter(None, rights), ""))


def markers_of(chunks: Sequence[TrackEvents]) -> tuple[TickSign, ...]:
    """Read markers, which are rehearsal letters on a page."""
    return tuple(
        TickSign(event.ticks, SignKind.REHEARSAL, line_in(event.data))
        for events in chunks
        for event in events.meta
        if event.kind == MARKER and event.data.strip()
    )


def lyric_texts(syllables: Sequence[Syllable]) -> list[str]:
    """Write what is sung on a note, a text for each verse up to the last that it has."""
    texts = {
        s.verse: _GUARD * s.text.startswith(_LINE_STARTS)
        + f"{s.text}{'-' if s.ending is Ending.HYPHEN else ' '}"
        for s in syllables
    }
    return [texts.get(verse, "") for verse in range(1, max(texts, default=0) + 1)]
