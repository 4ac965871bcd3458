"""ABC in, by its standard 2.1.

A reader of our own: music21 reads one voice of a small part of ABC, and what else is on PyPI reads
melodies without bars, or goes by way of MusicXML.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from musegui.core.marks import Credits, SignKind
from musegui.core.translation import tr
from musegui.files.notation.abc.fields import (
    Placing,
    read_key,
    read_length,
    read_meter,
    read_tempo,
    read_voice,
    usual_length,
)
from musegui.files.notation.abc.score import sheet_of_voices
from musegui.files.notation.abc.signs import FERMATAS, LETTERS, loss_of, loudness_of, way_of
from musegui.files.notation.abc.tokens import Token, chord_notes, tokens_of
from musegui.files.notation.abc.tunes import TuneText, index_of_tune, is_field, text_of, tunes_of
from musegui.files.notation.abc.voice import AbcVoice
from musegui.files.notation.abc.words import WORDS_BY, plain_text
from musegui.files.sheet.road_signs import BarMarks
from musegui.files.sheet.road_words import marks_of_words
from musegui.files.sheet.sheet import NotationError, Sheet
from musegui.files.song.losses import Loss
from musegui.files.song.read_options import ReadOptions

_MAX_VOICES = 64
_FIRST_VOICE = "1"
_COPYRIGHT = re.compile(r"\(c\)|\u00a9|copyright|public domain|\bcc\b", re.IGNORECASE)
_ABC_COPYRIGHT = "abc-copyright"
_QUOTED = re.compile(r'"([^"]*)"')
_DRUM_CHANNEL = "10"


def read_abc(text: str, options: ReadOptions) -> Sheet:
    """Read a tune of an ABC file.

    Raises
    ------
    NotationError
        If there is no such tune, or it can't be read.
    """
    tunes = tunes_of(text)
    chosen = options.tune_index
    if chosen is None:
        chosen = index_of_tune(tunes, options.tune)
    tune_text = text_of(tunes[min(chosen, len(tunes) - 1)])
    reader = _TuneReader(tune_text)
    if len(tunes) > 1:
        reader.losses[Loss.TUNE] = len(tunes) - 1
    reader.losses[Loss.LINE_AFTER_END] = tune_text.lines_after_end
    voices = list(reader.voices.values())
    sheet = sheet_of_voices(voices, reader.order_of_parts, free_meter=reader.free_meter)
    sheet.credits = reader.credits
    sheet.losses = {kind: count for kind, count in reader.losses.items() if count}
    if len(tunes) > 1:
        sheet.tune_index = chosen
        sheet.tunes = tuple(f"{t.number or k} {t.title}".strip() for k, t in enumerate(tunes, 1))
    return sheet


class _TuneReader:
    """Goes through a tune line by line."""

    def __init__(self, text: TuneText) -> None:
        self.losses: Counter[Loss] = Counter()
        self.voices: dict[str, AbcVoice] = {}
        self.order_of_parts = ""
        self.free_meter = True
        self._letters = dict(LETTERS)
        self._common: list[tuple[str, str]] = []
        """The fields that every voice begins with."""
        self._voice: AbcVoice | None = None
        self._own: dict[str, Placing] = {}
        self._credits: dict[str, list[str]] = {name: [] for name in Credits._fields}
        self._line_number = 0
        self._goes_on = False
        for line in text.header:
            self._read_header(line)
        for line in text.body:
            self._read_line(line)
        for voice in self.voices.values():
            voice.finish()

    @property
    def credits(self) -> Credits:
        """The first title, and all names."""
        title, *names = self._credits.values()
        return Credits("".join(title[:1]), *map(", ".join, names))

    def _read_credit(self, letter: str, text: str) -> None:
        said = text.removeprefix(_ABC_COPYRIGHT).strip()
        if letter == "T":
            self._credits["title"].append(plain_text(text))
            self.losses[Loss.CREDIT] += len(self._credits["title"]) > 1
        elif letter == "C" and text.startswith(WORDS_BY):
            self._credits["lyricist"].append(plain_text(text.removeprefix(WORDS_BY)))
        elif letter == "C":
            self._credits["composer"].append(plain_text(text))
        elif said != text or _COPYRIGHT.search(text):
            self._credits["copyright"].append(plain_text(said))
        else:
            self.losses[Loss.CREDIT] += 1

    def _read_header(self, line: str) -> None:
        letter, colon, rest = line[:1], line[1:2], line[2:].strip()
        if line.startswith("%%") or letter == "I":
            self._read_directive(line[2:].strip())
        elif colon != ":":
            return
        elif letter == "V":
            self._declare(rest)
        elif letter in "TCZ":
            self._read_credit(letter, rest)
        elif letter == "P":
            self.order_of_parts = rest
        elif letter == "U":
            self._define(rest)
        elif letter in "KLMQ":
            self._common.append((letter, rest))
            for voice in self.voices.values():
                self._tell(voice, letter, rest)

    def _read_line(self, line: str) -> None:
        if line.startswith("%%"):
            self._read_directive(line[2:].strip())
        elif is_field(line):
            self._read_field(line[0], line[2:].strip())
        else:
            self._line_number += not self._goes_on
            self._goes_on = line.endswith("\\")
            for token in tokens_of(line):
                self._read_token(token)

    def _read_field(self, letter: str, text: str) -> None:
        if letter == "V":
            self._switch(text)
        elif letter in "KLMQ" and self._voice is None:
            self._common.append((letter, text))
            for voice in self.voices.values():
                self._tell(voice, letter, text)
        elif letter in "KLMQ":
            self._tell(self._current(), letter, text)
        elif letter == "P":
            self._current().set_section(plain_text(text))
        elif letter == "w":
            self._current().add_words(text)
        elif letter == "W":
            self.losses[Loss.WORDS_BELOW] += bool(text)
        elif letter == "U":
            self._define(text)
        elif letter == "I":
            self._read_directive(text)

    # Fields

    def _tell(self, voice: AbcVoice, letter: str, text: str) -> None:
        if letter == "L":
            voice.unit = read_length(text) or voice.unit
        elif letter == "Q":
            bpm = read_tempo(text, voice.unit)
            if bpm is not None:
                voice.set_tempo(bpm)
            for words in filter(str.strip, _QUOTED.findall(text)):
                if self._is_top(voice):
                    voice.add_sign(SignKind.TEXT, plain_text(words))
        elif letter == "M":
            meter = read_meter(text)
            voice.set_meter(meter)
            self.free_meter &= meter is None
        else:
            key = read_key(text)
            if key.alters is not None:
                voice.set_key(key.alters, key.key)
            voice.placing = key.placing.over(voice.placing)

    def _is_top(self, voice: AbcVoice) -> bool:
        return voice is next(iter(self.voices.values()), voice)

    def _declare(self, text: str) -> AbcVoice:
        """Make a voice, or say more of one that there is."""
        field = read_voice(text)
        if field.voice not in self.voices:
            self._make_voice(field.voice)
        voice = self.voices[field.voice]
        voice.name = field.name or voice.name
        self._own[field.voice] = field.placing.over(self._own.get(field.voice, Placing()))
        voice.placing = self._own[field.voice].over(voice.placing)
        return voice

    def _make_voice(self, identifier: str) -> None:
        if len(self.voices) == _MAX_VOICES:
            raise NotationError(tr("it has more than {most} voices", most=_MAX_VOICES))
        voice = AbcVoice(identifier, self.losses)
        meter = next((read_meter(t) for f, t in reversed(self._common) if f == "M"), None)
        voice.unit = usual_length(meter)
        voice.meter = meter
        for letter, rest in self._common:
            self._tell(voice, letter, rest)
        self.voices[identifier] = voice

    def _switch(self, text: str) -> None:
        self._voice = self._declare(text)

    def _current(self) -> AbcVoice:
        """Give the voice that is being read; the first declared one, or else 1."""
        if self._voice is None:
            if not self.voices:
                self._make_voice(_FIRST_VOICE)
                self.voices[_FIRST_VOICE].name = ""
            self._voice = next(iter(self.voices.values()))
        return self._voice

    def _define(self, text: str) -> None:
        letter, _, meaning = text.partition("=")
        self._letters[letter.strip()] = meaning.strip().strip("!+")

    def _read_directive(self, text: str) -> None:
        words = text.replace("=", " ").split()
        if text.startswith(_ABC_COPYRIGHT):
            self._read_credit("Z", text)
        if words[:1] == ["propagate-accidentals"] and len(words) > 1:
            for voice in self.voices.values():
                voice.propagate = words[1]
        elif words[:2] == ["MIDI", "channel"] and words[2:] == [_DRUM_CHANNEL]:
            voice = self._current()
            voice.placing = Placing(percussion=True).over(voice.placing)
        elif words[:2] == ["MIDI", "transpose"] and len(words) > 2:
            voice = self._current()
            placing = read_voice(f"v transpose={words[2]}").placing
            voice.placing = placing.over(voice.placing)

    # Music

    def _read_token(self, token: Token) -> None:
        kind, text, more = token
        if kind == "field":
            self._read_field(text[1], text[3:-1].strip())
            return
        voice = self._current()
        voice.enter_line(self._line_number)
        if kind == "note":
            voice.add_note(text)
        elif kind == "rest":
            voice.add_rest(text[1:])
        elif kind == "chord":
            self._read_chord(voice, text, more)
        elif kind == "bars":
            voice.add_bars_of_rest(int(text[1:] or 1))
        elif kind == "bar":
            voice.end_bar(text)
            if more:
                voice.begin_ending(_numbers(more))
        elif kind == "ending":
            voice.begin_ending(_numbers(text))
        elif kind == "tie":
            voice.tie()
        elif kind == "tuplet":
            voice.begin_tuplet(*_tuplet(text))
        elif kind == "broken":
            voice.break_rhythm(text)
        elif kind == "overlay":
            voice.begin_overlay()
        else:
            self._read_sign(voice, kind, text)

    def _read_sign(self, voice: AbcVoice, kind: str, text: str) -> None:
        """Read what has no length."""
        if kind == "decoration":
            self._decorate(voice, text[1:-1])
        elif kind == "letter":
            self._decorate(voice, self._letters.get(text, text))
        elif kind == "quoted":
            self._read_quoted(voice, text[1:-1])
        elif kind == "grace":
            self.losses[Loss.GRACE_NOTE] += sum(t.kind == "note" for t in tokens_of(text[1:-1]))
        elif kind == "slur":
            self.losses[Loss.SLUR] += 1
        elif kind == "unknown":
            self.losses[Loss.SIGN] += 1

    def _read_chord(self, voice: AbcVoice, text: str, length: str) -> None:
        notes = []
        for note, more in chord_notes(text):
            if note:
                notes.append((note, more))
        for match in re.finditer(r"![^!]*!|[.~H-Wh-w]", text):
            name = match[0].strip("!")
            self._decorate(voice, self._letters.get(name, name))
        voice.add_chord(notes, length)

    def _read_quoted(self, voice: AbcVoice, text: str) -> None:
        """Read a chord symbol, or words that may say the way."""
        if text[:1] in ("^", "_", "<", ">", "@"):
            words = re.sub(r"^@[-\d., ]*", "", text).lstrip("^_<>")
            marks = marks_of_words(words)
            if marks != BarMarks():
                voice.mark(marks)
            elif self._is_top(voice):
                voice.add_sign(SignKind.TEXT, plain_text(words))
            else:
                self.losses[Loss.WORDS] += 1
        elif text.strip():
            self.losses[Loss.CHORD_SYMBOL] += 1

    def _decorate(self, voice: AbcVoice, name: str) -> None:
        way, loudness, loss = way_of(name), loudness_of(name), loss_of(name)
        if name in FERMATAS:
            voice.mark_fermata()
        elif loudness is not None:
            voice.add_loudness(loudness)
        elif way is not None:
            voice.mark(way)
        elif loss is not None:
            self.losses[loss] += 1


def _numbers(text: str) -> tuple[int, ...]:
    """Read the numbers of an ending: ``"1,3"``, ``"1-3"``; words are the next one."""
    numbers: set[int] = set()
    for first, last in re.findall(r"(\d{1,2})(?:-(\d{1,2}))?", text):
        numbers.update(range(int(first), int(last or first) + 1))
    return tuple(sorted(numbers))


def _tuplet(text: str) -> tuple[int, int | None, int | None]:
    parts: Iterable[int | None] = (int(part) if part else None for part in text[1:].split(":"))
    notes, time, count = (*parts, None, None)[:3]
    return notes or 0, time, count
