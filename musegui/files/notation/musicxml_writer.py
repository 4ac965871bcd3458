"""MusicXML out: an open score for other programs, or a closed one to be looked at.

The writer is our own because the score view engraves after every edit: this takes milliseconds
where building music21's objects first takes seconds for a long piece.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from html import escape
from itertools import groupby, pairwise
from pathlib import Path

import musegui
from musegui.core.pitch import OPEN
from musegui.core.score import Score
from musegui.core.timegrid import STEPS_PER_BEAT
from musegui.core.voices import VOICES, Voice
from musegui.files.notation.accidentals import Accidental, accidentals
from musegui.files.notation.written_score import (
    Bar,
    WrittenEvent,
    write_down,
)
from musegui.files.safe.archive import pack
from musegui.files.safe.atomic import saying_why, write_atomically
from musegui.files.song.song import MusicFileError

_TYPES = {32: "breve", 16: "whole", 8: "half", 4: "quarter", 2: "eighth", 1: "16th"}
_BEAMED_STEPS = 4
_MIDDLES = {"G": ("B", 4), "F": ("D", 3)}
"""What the middle line means, by the sign of the clef."""

_NOT_PRINTED = ' print-object="no"'
_ACCIDENTALS = {-2: "flat-flat", -1: "flat", 0: "natural", 1: "sharp", 2: "double-sharp"}


@dataclass(frozen=True)
class Staff:
    """What stands on one staff: its name, its clef (sign, line, octaves), its voices."""

    name: str
    short_name: str
    clef: tuple[str, int, int]
    voices: tuple[Voice, ...]


OPEN_SCORE = (
    Staff("Soprano", "S.", ("G", 2, 0), (Voice.SOPRANO,)),
    Staff("Alto", "A.", ("G", 2, 0), (Voice.ALTO,)),
    Staff("Tenor", "T.", ("G", 2, -1), (Voice.TENOR,)),
    Staff("Bass", "B.", ("F", 4, 0), (Voice.BASS,)),
)
CLOSED_SCORE = (
    Staff("S. A.", "", ("G", 2, 0), (Voice.SOPRANO, Voice.ALTO)),
    Staff("T. B.", "", ("F", 4, 0), (Voice.TENOR, Voice.BASS)),
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
) -> bytes:
    """Write a score as partwise MusicXML 4.0.

    Locks have no place there. Gaps (OPEN) become rests that are not printed.

    Parameters
    ----------
    staves : sequence of Staff
        `OPEN_SCORE`, or `CLOSED_SCORE`.
    title : str
    color_of : callable
        Gives the colour of a piece, e.g. ``"#808080"``; empty for that of the paper's ink.
    complete : bool
        Whether voices of which a bar prints nothing are written, as other programs expect.
    """
    bars = write_down(score)
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<!DOCTYPE score-partwise PUBLIC "-//Recordare//DTD MusicXML 4.0 Partwise//EN" '
        '"http://www.musicxml.org/dtds/partwise.dtd">',
        '<score-partwise version="4.0">',
    ]
    if title:
        lines.append(f"<work><work-title>{_text(title)}</work-title></work>")
    software = f"musegui {musegui.__version__}"
    lines.append(f"<identification><encoding><software>{software}</software></encoding>"
                 "</identification>")  # fmt: skip
    lines += _part_list(score, staves)
    for index, staff in enumerate(staves):
        lines.append(f'<part id="P{index + 1}">')
        signs = accidentals(bars, staff.voices, score.key)
        for bar, needed in zip(bars, signs, strict=True):
            lines += _measure(
                score, staff, bar, bars[-1], needed, color_of, first=index == 0, complete=complete
            )
        lines.append("</part>")
    lines.append("</score-partwise>\n")
    return "\n".join(lines).encode()


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
    xml = encode_musicxml(score, CLOSED_SCORE if closed else OPEN_SCORE, title=path.stem)
    with saying_why(path, MusicFileError):
        write_atomically(path, encode_mxl(xml) if compressed else xml)


def _text(text: str) -> str:
    """Escape text, without the characters that XML has no way to write."""
    return escape("".join(c for c in text if c.isprintable()), quote=False)


def _part_list(score: Score, staves: Sequence[Staff]) -> Iterator[str]:
    yield "<part-list>"
    yield '<part-group type="start" number="1"><group-symbol>bracket</group-symbol></part-group>'
    for index, staff in enumerate(staves):
        name, sound = f"P{index + 1}", score.voices[staff.voices[0]]
        yield (
            f'<score-part id="{name}"><part-name>{staff.name}</part-name>'
            f"<part-abbreviation>{staff.short_name}</part-abbreviation>"
            f'<score-instrument id="{name}-I1"><instrument-name>{staff.name}</instrument-name>'
            f'</score-instrument><midi-instrument id="{name}-I1">'
            f"<midi-channel>{sound.midi_channel + 1}</midi-channel>"
            f"<midi-program>{sound.program + 1}</midi-program></midi-instrument></score-part>"
        )
    yield '<part-group type="stop" number="1"/>'
    yield "</part-list>"


def _measure(
    score: Score,
    staff: Staff,
    bar: Bar,
    last: Bar,
    signs: Mapping[tuple[Voice, int], Accidental],
    color_of: Callable[[WrittenEvent], str],
    *,
    first: bool,
    complete: bool,
) -> Iterator[str]:
    implicit = ' implicit="yes"' if bar.number == 0 else ""
    yield f'<measure number="{bar.number}"{implicit}>'
    yield from _attributes(score, staff, bar)
    if first:
        yield from _tempos(score, bar)
    hidden = _hidden_silences(staff, bar)
    spans = {(start, stop) for (_, start), stop in hidden.items()}
    printed = [v for v in staff.voices if any((v, p.start) not in hidden for p in bar.pieces[v])]
    written = staff.voices if complete or not printed else printed
    fermatas: set[int] = set()
    for index, voice in enumerate(written):
        if index:
            yield f"<backup><duration>{bar.stop - bar.start}</duration></backup>"
        beams = _beams(bar, bar.pieces[voice])
        for piece in bar.pieces[voice]:
            if piece.fermata and piece.start in fermatas:  # one is enough for both voices
                piece = replace(piece, fermata=False)
            fermatas |= {piece.start} if piece.fermata else set()
            yield _note(
                piece,
                signs.get((voice, piece.start)),
                beams.get(piece.start, ""),
                color_of(piece),
                "" if len(printed) < 2 else ("up", "down")[index],
                hidden=(voice, piece.start) in hidden,
                middle=_MIDDLES[staff.clef[0]] if (piece.start, piece.stop) in spans else None,
            )
    if bar is last:
        yield '<barline location="right"><bar-style>light-heavy</bar-style></barline>'
    yield "</measure>"


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


def _attributes(score: Score, staff: Staff, bar: Bar) -> Iterator[str]:
    changes = [change for change in score.meters if change.step <= bar.start]
    if bar.start and changes[-1].step != bar.start:
        return
    again = len(changes) > 1 and changes[-2][1:] == changes[-1][1:]
    yield "<attributes>"
    if bar.start == 0:
        yield f"<divisions>{STEPS_PER_BEAT}</divisions>"
        if score.key is not None:
            mode = "minor" if score.key.minor else "major"
            yield f"<key><fifths>{score.key.fifths}</fifths><mode>{mode}</mode></key>"
    meter = bar.meter
    yield (
        f"<time{_NOT_PRINTED if again else ''}><beats>{meter.numerator}</beats>"
        f"<beat-type>{meter.denominator}</beat-type></time>"
    )
    if bar.start == 0:
        sign, line, octaves = staff.clef
        shift = f"<clef-octave-change>{octaves}</clef-octave-change>" if octaves else ""
        yield f"<clef><sign>{sign}</sign><line>{line}</line>{shift}</clef>"
    yield "</attributes>"


def _tempos(score: Score, bar: Bar) -> Iterator[str]:
    """Write the tempos that begin in a bar in its counted beats, unless they are the old ones."""
    changes = [after for before, after in pairwise(score.tempos) if before.bpm != after.bpm]
    for tempo in (score.tempos[0], *changes):
        if bar.start <= tempo.step < bar.stop:
            meter = score.grid.meter_at(tempo.step)
            kind, dots = _value(meter.beat_steps)
            unit = f"<beat-unit>{kind}</beat-unit>{'<beat-unit-dot/>' * dots}"
            beats = round(meter.beats_per_minute(tempo.bpm), 2)
            into_bar = tempo.step - bar.start
            offset = f"<offset>{into_bar}</offset>" if into_bar else ""
            yield (
                f'<direction placement="above"><direction-type><metronome>{unit}'
                f"<per-minute>{beats:g}</per-minute></metronome></direction-type>{offset}"
                f'<sound tempo="{tempo.bpm!r}"/></direction>'
            )


def _value(steps: int) -> tuple[str, int]:
    """Give the name of a note value, and how many dots it has."""
    dots = int(steps % 3 == 0)
    return _TYPES[steps * 2 // 3 if dots else steps], dots


def _note(
    piece: WrittenEvent,
    sign: Accidental | None,
    beams: str,
    color: str,
    stem: str,
    *,
    hidden: bool,
    middle: tuple[str, int] | None,
) -> str:
    paint = f' color="{color}"' if color else ""
    not_printed = _NOT_PRINTED if hidden else ""
    parts = [f'<note id="{note_id(piece.voice, piece.start)}"{paint}{not_printed}>']
    if piece.spelling is None:
        parts.append(_rest(piece, middle))
    else:
        letter, alter, octave = piece.spelling
        shift = f"<alter>{alter}</alter>" if alter else ""
        parts.append(f"<pitch><step>{letter}</step>{shift}<octave>{octave}</octave></pitch>")
    parts.append(f"<duration>{piece.duration}</duration>")
    parts += ['<tie type="stop"/>'] * piece.tied_from + ['<tie type="start"/>'] * piece.tied_to
    parts.append(f"<voice>{VOICES.index(piece.voice) + 1}</voice>")
    if not piece.whole_bar:
        kind, dots = _value(piece.duration)
        parts += [f"<type>{kind}</type>", *["<dot/>"] * dots]
    if sign is not None:
        reminder = ' cautionary="yes" parentheses="yes"' if sign.reminder else ""
        parts.append(f"<accidental{reminder}>{_ACCIDENTALS[sign.alter]}</accidental>")
    if stem and piece.pitch >= 0:
        parts.append(f"<stem>{stem}</stem>")
    parts += [beams, _notations(piece, stem, paint), "</note>"]
    return "".join(parts)


def _rest(piece: WrittenEvent, middle: tuple[str, int] | None) -> str:
    """Write a rest; one that stands for both voices of a staff on its middle line."""
    if piece.whole_bar:
        return '<rest measure="yes"/>'
    if middle is None:
        return "<rest/>"
    step, octave = middle
    place = f"<display-step>{step}</display-step><display-octave>{octave}</display-octave>"
    return f"<rest>{place}</rest>"


def _notations(piece: WrittenEvent, stem: str, paint: str) -> str:
    ties = '<tied type="stop"/>' * piece.tied_from
    ties += f'<tied type="start"{paint}/>' * piece.tied_to
    kind = "inverted" if stem == "down" else "upright"
    fermata = f'<fermata type="{kind}"/>' if piece.fermata else ""
    return f"<notations>{ties}{fermata}</notations>" if ties or fermata else ""


def _beams(bar: Bar, pieces: Sequence[WrittenEvent]) -> dict[int, str]:
    """Beam what is shorter than a quarter, beat by beat."""
    missing = bar.meter.steps_per_bar - (bar.stop - bar.start) if bar.number == 0 else 0
    beat = max(bar.meter.beat_steps, _BEAMED_STEPS)
    runs = groupby(
        pieces,
        lambda p: (
            (p.start - bar.start + missing) // beat if p.pitch >= 0 and p.duration < 4 else -1
        ),
    )
    beams: dict[int, str] = {}
    for place, run in runs:
        group = list(run)
        if place >= 0 and len(group) > 1:
            for level, shorter_than in ((1, 4), (2, 2)):
                for start, word in _beam_words(group, shorter_than, hooks=level > 1):
                    beam = f'<beam number="{level}">{word}</beam>'
                    beams[start] = beams.get(start, "") + beam
    return beams


def _beam_words(
    group: Sequence[WrittenEvent], shorter_than: int, *, hooks: bool
) -> Iterator[tuple[int, str]]:
    for short, run in groupby(group, lambda piece: piece.duration < shorter_than):
        if not short:
            continue
        notes = list(run)
        if len(notes) > 1:
            words = ["begin", *["continue"] * (len(notes) - 2), "end"]
            yield from zip((note.start for note in notes), words, strict=True)
        elif hooks:
            yield notes[0].start, "forward hook" if notes[0] is group[0] else "backward hook"
