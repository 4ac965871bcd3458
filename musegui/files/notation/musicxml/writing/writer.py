"""MusicXML out: an open score for other programs, or a closed one to be looked at.

The writer is our own because the score view engraves after every edit: this takes milliseconds
where building music21's objects first takes seconds for a long piece.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path

import musegui
from musegui.core.harmony import chord_track
from musegui.core.harmony.analysed import note_kinds, printed_analysis
from musegui.core.marks import Credits, Dynamic, Hairpin
from musegui.core.pitch import OPEN
from musegui.core.score import Score
from musegui.core.translation import tr
from musegui.core.voices import Voice, VoiceSettings
from musegui.files.notation.musicxml.text import xml_text
from musegui.files.notation.musicxml.writing.notes import beam_texts, note_text
from musegui.files.notation.musicxml.writing.signs import (
    Mark,
    attributes_text,
    barline_text,
    chord_marks,
    double_bar_marks,
    figure_marks,
    key_marks,
    loudness_marks,
    sign_marks,
    tempo_marks,
)
from musegui.files.notation.musicxml.writing.words import sung_texts
from musegui.files.notation.written.accidentals import Accidental, accidentals
from musegui.files.notation.written.page_setup import EACH_SYSTEM, NEVER, ChordNames
from musegui.files.notation.written.staves import OPEN_SCORE, Staff, StaffLayout, staves_of
from musegui.files.notation.written.written_score import (
    Bar,
    WrittenEvent,
    write_down,
)
from musegui.files.safe.archive import pack
from musegui.files.safe.atomic import saying_why, write_atomically
from musegui.files.song.song import MusicFileError

_MIDDLES = {"G": ("B", 4), "C": ("C", 4), "F": ("D", 3)}
"""What the middle line means, by the sign of the clef."""

_ROOM_LINE = (
    '<credit page="1"><credit-words default-x="0" default-y="0" justify="left" valign="top">'
    ".</credit-words></credit>"
)


def note_id(voice: Voice, start: int) -> str:
    """Name the note or piece of a note of a voice that begins at a step, e.g. ``"n0-16"``."""
    return f"n{int(voice)}-{start}"


def encode_musicxml(
    score: Score,
    staves: Sequence[Staff] = OPEN_SCORE,
    *,
    title: str = "",
    color_of: Callable[[WrittenEvent], str] = lambda _piece: "",
    complete: bool = True,
    bar_numbers: int = EACH_SYSTEM,
    chord_names: ChordNames = ChordNames.NONE,
    room_lines: int = 0,
) -> bytes:
    """Write a score as partwise MusicXML 4.0.

    Locks have no place there. Gaps (OPEN) become rests that are not printed. Read again it gives
    all else; of texts it lacks control characters.

    Parameters
    ----------
    staves : sequence of Staff
        One of `STAVES`.
    title : str
    color_of : callable
        Gives the colour of a piece, e.g. ``"#808080"``; empty for that of the paper's ink.
    complete : bool
        Whether voices of which a bar prints nothing are written, as other programs expect.
    bar_numbers, chord_names
        As in `PageSetup`.
    room_lines : int
        How many lines of text the engraver is to leave free over the first system.
    """
    bars = write_down(score)
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<!DOCTYPE score-partwise PUBLIC "-//Recordare//DTD MusicXML 4.0 Partwise//EN" '
        '"http://www.musicxml.org/dtds/partwise.dtd">',
        '<score-partwise version="4.0">',
    ]
    if title:
        lines.append(f"<work><work-title>{xml_text(title)}</work-title></work>")
    lines.append(_identification(score.credits))
    lines += [_ROOM_LINE] * room_lines
    lines += _part_list(score, staves)
    said: set[Dynamic | Hairpin] = set()
    for index, staff in enumerate(staves):
        top, bottom = index == 0, index == len(staves) - 1
        marks = [
            *key_marks(score, bars, staff.voices[0], complete=complete),
            *loudness_marks(score, staff, said, complete=complete),
        ]
        if top:
            marks += tempo_marks(score, complete=complete)
            marks += sign_marks(score, complete=complete)
            marks += double_bar_marks(score, bars) if complete else ()
        marks += _harmony_marks(score, staff, chord_names, top=top, bottom=bottom)
        marks += figure_marks(score) if bottom else ()
        words = sung_texts(score, staff, staves, complete=complete)
        part = _Part(score, staff, tuple(sorted(marks, key=_place)), words, color_of, complete)
        lines.append(f'<part id="P{index + 1}">')
        for bar, needed in zip(bars, accidentals(bars, staff.voices, score.key_at), strict=True):
            implicit = ' implicit="yes"' if bar.number == 0 else ""
            lines.append(f'<measure number="{bar.number}"{implicit}>')
            if bar is bars[0] and bar_numbers == NEVER:
                lines.append("<print><measure-numbering>none</measure-numbering></print>")
            lines += part.measure(bar, needed)
            lines.append(f"{barline_text(score, bar, last=bar is bars[-1])}</measure>")
        lines.append("</part>")
    lines.append("</score-partwise>\n")
    return "\n".join(lines).encode()


def _harmony_marks(
    score: Score, staff: Staff, chord_names: ChordNames, *, top: bool, bottom: bool
) -> Iterator[Mark]:
    """Name the chords above the top staff or below the bottom one, as the page wants it."""
    if chord_names is ChordNames.SYMBOLS and top:
        yield from chord_marks(chord_track.chord_names(score, numerals=False), "above")
    if chord_names is ChordNames.NUMERALS and bottom:
        yield from chord_marks(chord_track.chord_names(score, numerals=True), "below")
    if chord_names is ChordNames.ANALYSIS:
        yield from chord_marks(note_kinds(score, staff.voices), "above")
        if bottom:
            yield from chord_marks(printed_analysis(score), "below")


def _identification(texts: Credits) -> str:
    people = ("composer", texts.composer), ("lyricist", texts.lyricist)
    creators = "".join(
        f'<creator type="{role}">{xml_text(name)}</creator>' for role, name in people if name
    )
    rights = f"<rights>{xml_text(texts.copyright)}</rights>" if texts.copyright else ""
    software = f"<encoding><software>musegui {musegui.__version__}</software></encoding>"
    return f"<identification>{creators}{rights}{software}</identification>"


def encode_mxl(xml: bytes) -> bytes:
    """Pack MusicXML as a compressed MXL file; the same text gives the same bytes."""
    container = (
        b'<?xml version="1.0" encoding="UTF-8"?>\n<container><rootfiles>'
        b'<rootfile full-path="score.musicxml" '
        b'media-type="application/vnd.recordare.musicxml+xml"/></rootfiles></container>\n'
    )
    return pack({"META-INF/container.xml": container, "score.musicxml": xml})


def write_notation(
    score: Score, path: Path, *, compressed: bool = False, closed: bool = False
) -> None:
    """Write a score as MusicXML, whole or not at all.

    Parameters
    ----------
    compressed : bool
        As MXL.
    closed : bool
        On two staves rather than four.

    Raises
    ------
    MusicFileError
        If the file can't be written.
    """
    staves = staves_of(StaffLayout.CLOSED if closed else StaffLayout.OPEN, score.ensemble)
    xml = encode_musicxml(score, staves, title=score.credits.title)
    with saying_why(path, MusicFileError):
        write_atomically(path, encode_mxl(xml) if compressed else xml)


def _part_list(score: Score, staves: Sequence[Staff]) -> Iterator[str]:
    yield "<part-list>"
    groups = [list(group) for _, group in groupby(enumerate(staves), lambda one: one[1].reduction)]
    piano = f"<group-name>{xml_text(tr('Piano'))}</group-name>"
    for number, group in enumerate(groups, 1):
        joined = all(
            len(staff.voices) > 1 and (staff.reduction or not score.lyrics) for _, staff in group
        )  # bar lines would cross the words
        named, symbol = (piano, "brace") if group[0][1].reduction else ("", "bracket")
        yield (
            f'<part-group type="start" number="{number}">{named}'
            f"<group-symbol>{symbol}</group-symbol>"
            f"<group-barline>{'yes' if joined else 'no'}</group-barline></part-group>"
        )
        for index, staff in group:
            yield _score_part(f"P{index + 1}", staff, score.voices[staff.voices[0]])
        yield f'<part-group type="stop" number="{number}"/>'
    yield "</part-list>"


def _score_part(name: str, staff: Staff, sound: VoiceSettings) -> str:
    return (
        f'<score-part id="{name}"><part-name>{staff.name}</part-name>'
        f"<part-abbreviation>{staff.short_name}</part-abbreviation>"
        f'<score-instrument id="{name}-I1"><instrument-name>{staff.name}</instrument-name>'
        f'</score-instrument><midi-instrument id="{name}-I1">'
        f"<midi-channel>{sound.midi_channel + 1}</midi-channel>"
        f"<midi-program>{sound.program + 1}</midi-program></midi-instrument></score-part>"
    )


@dataclass(frozen=True)
class _Part:
    """One staff of a score, written bar by bar.

    Attributes
    ----------
    marks : tuple of Mark
        What stands over or below it, rising in step.
    words : mapping of (Voice, int) to str
        What is sung on the notes, by voice and start.
    """

    score: Score
    staff: Staff
    marks: tuple[Mark, ...]
    words: Mapping[tuple[Voice, int], str]
    color_of: Callable[[WrittenEvent], str]
    complete: bool

    def measure(self, bar: Bar, signs: Mapping[tuple[Voice, int], Accidental]) -> Iterator[str]:
        """Write what stands in a bar.

        Parameters
        ----------
        signs : mapping of (Voice, int) to Accidental
            The accidentals, by voice and start of their notes.
        """
        yield from attributes_text(self.score, self.staff, bar)
        hidden = _hidden_silences(self.staff, bar)
        printed = [
            voice
            for voice in self.staff.voices
            if any((voice, piece.start) not in hidden for piece in bar.pieces[voice])
        ]
        written = self.staff.voices if self.complete or not printed else printed
        marks = deque(mark for mark in self.marks if bar.start <= mark.step - mark.ends < bar.stop)
        fermatas: set[int] = set()
        for index, voice in enumerate(written):
            if index:
                yield f"<backup><duration>{bar.stop - bar.start}</duration></backup>"
            stem = "" if len(printed) < 2 else ("up", "down")[index]
            beams = beam_texts(bar, bar.pieces[voice])
            for piece in bar.pieces[voice]:
                while marks and marks[0].step < piece.stop:
                    yield marks.popleft().text(piece.start)
                if piece.fermata and piece.start in fermatas:  # one is enough for both voices
                    piece = replace(piece, fermata=False)
                fermatas |= {piece.start} if piece.fermata else set()
                sign = signs.get((voice, piece.start))
                yield self._note(piece, hidden, sign, beams.get(piece.start, ""), stem)
            yield from (mark.text(bar.stop) for mark in marks)
            marks.clear()

    def _note(
        self,
        piece: WrittenEvent,
        hidden: Mapping[tuple[Voice, int], int],
        sign: Accidental | None,
        beams: str,
        stem: str,
    ) -> str:
        spans = {(start, stop) for (_, start), stop in hidden.items()}
        name = note_id(piece.voice, piece.start)
        return note_text(
            piece,
            f"r{name}" if self.staff.reduction else name,
            sign,
            beams=beams,
            color=self.color_of(piece),
            stem=stem,
            lyrics=self.words.get((piece.voice, piece.start), ""),
            velocity=int(self.score.velocities[piece.voice, piece.start]) if self.complete else 0,
            hidden=(piece.voice, piece.start) in hidden,
            middle=_MIDDLES[self.staff.clef[0]] if (piece.start, piece.stop) in spans else None,
        )


def _place(mark: Mark) -> tuple[int, bool]:
    return mark.step, not mark.ends


def _hidden_silences(staff: Staff, bar: Bar) -> dict[tuple[Voice, int], int]:
    """Find the silences that are not printed, gaps and rests that a voice above has, too.

    Returns
    -------
    dict
        Where they stop, by voice and start.
    """
    hidden: dict[tuple[Voice, int], int] = {}
    rests = set()
    for piece in (p for voice in staff.voices for p in bar.pieces[voice] if p.pitch < 0):
        span = piece.start, piece.stop
        if piece.pitch == OPEN or span in rests:
            hidden[piece.voice, piece.start] = piece.stop
        else:
            rests.add(span)
    return hidden
