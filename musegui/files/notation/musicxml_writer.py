"""MusicXML out: an open score for other programs, or a closed one to be looked at.

The writer is our own because the score view engraves after every edit: this takes milliseconds
where building music21's objects first takes seconds for a long piece.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path
from xml.sax.saxutils import escape

import musegui
from musegui.core.keys import signature_alter
from musegui.core.pitch import OPEN
from musegui.core.score import Key, Score
from musegui.core.timegrid import STEPS_PER_BEAT, TempoChange
from musegui.core.voices import VOICES, Voice
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
        for bar in bars:
            lines += _measure(score, staff, bar, bars[-1], color_of, first=index == 0)
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
    return escape("".join(c for c in text if c.isprintable()))


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
    color_of: Callable[[WrittenEvent], str],
    *,
    first: bool,
) -> Iterator[str]:
    implicit = ' implicit="yes"' if bar.number == 0 else ""
    yield f'<measure number="{bar.number}"{implicit}>'
    yield from _attributes(score, staff, bar)
    if first:
        for tempo in score.tempos:
            if bar.start <= tempo.step < bar.stop:
                yield _tempo(tempo, tempo.step - bar.start)
    accidentals = _accidentals(score.key, bar, staff.voices)
    fermatas: set[int] = set()
    for index, voice in enumerate(staff.voices):
        if index:
            yield f"<backup><duration>{bar.stop - bar.start}</duration></backup>"
        beams = _beams(bar, bar.pieces[voice])
        for piece in bar.pieces[voice]:
            if piece.fermata and piece.start in fermatas:  # one is enough for both voices
                piece = replace(piece, fermata=False)
            fermatas |= {piece.start} if piece.fermata else set()
            yield _note(
                piece,
                accidentals.get((voice, piece.start), ""),
                beams.get(piece.start, ""),
                color_of(piece),
                VOICES.index(voice) + 1,
                "" if len(staff.voices) == 1 else ("up", "down")[index],
            )
    if bar is last:
        yield '<barline location="right"><bar-style>light-heavy</bar-style></barline>'
    yield "</measure>"


def _attributes(score: Score, staff: Staff, bar: Bar) -> Iterator[str]:
    changed = any(change.step == bar.start for change in score.meters)
    if bar.start and not changed:
        return
    yield "<attributes>"
    if bar.start == 0:
        yield f"<divisions>{STEPS_PER_BEAT}</divisions>"
        if score.key is not None:
            mode = "minor" if score.key.minor else "major"
            yield f"<key><fifths>{score.key.fifths}</fifths><mode>{mode}</mode></key>"
    meter = bar.meter
    yield f"<time><beats>{meter.numerator}</beats><beat-type>{meter.denominator}</beat-type></time>"
    if bar.start == 0:
        sign, line, octaves = staff.clef
        shift = f"<clef-octave-change>{octaves}</clef-octave-change>" if octaves else ""
        yield f"<clef><sign>{sign}</sign><line>{line}</line>{shift}</clef>"
    yield "</attributes>"


def _tempo(tempo: TempoChange, into_bar: int) -> str:
    offset = f"<offset>{into_bar}</offset>" if into_bar else ""
    return (
        '<direction placement="above"><direction-type><metronome><beat-unit>quarter</beat-unit>'
        f"<per-minute>{tempo.bpm:g}</per-minute></metronome></direction-type>{offset}"
        f'<sound tempo="{tempo.bpm!r}"/></direction>'
    )


def _note(
    piece: WrittenEvent,
    accidental: str,
    beams: str,
    color: str,
    voice: int,
    stem: str,
) -> str:
    hidden = ' print-object="no"' if piece.pitch == OPEN else ""
    paint = f' color="{color}"' if color else ""
    parts = [f'<note id="{note_id(piece.voice, piece.start)}"{paint}{hidden}>']
    if piece.spelling is None:
        parts.append('<rest measure="yes"/>' if piece.whole_bar else "<rest/>")
    else:
        letter, alter, octave = piece.spelling
        shift = f"<alter>{alter}</alter>" if alter else ""
        parts.append(f"<pitch><step>{letter}</step>{shift}<octave>{octave}</octave></pitch>")
    parts.append(f"<duration>{piece.duration}</duration>")
    parts += ['<tie type="stop"/>'] * piece.tied_from + ['<tie type="start"/>'] * piece.tied_to
    parts.append(f"<voice>{voice}</voice>")
    if not piece.whole_bar:
        dot = piece.duration % 3 == 0
        parts.append(f"<type>{_TYPES[piece.duration * 2 // 3 if dot else piece.duration]}</type>")
        parts += ["<dot/>"] * dot
    if accidental:
        parts.append(f"<accidental>{accidental}</accidental>")
    if stem and piece.pitch >= 0:
        parts.append(f"<stem>{stem}</stem>")
    parts += [beams, _notations(piece, stem), "</note>"]
    return "".join(parts)


def _notations(piece: WrittenEvent, stem: str) -> str:
    ties = '<tied type="stop"/>' * piece.tied_from + '<tied type="start"/>' * piece.tied_to
    kind = "inverted" if stem == "down" else "upright"
    fermata = f'<fermata type="{kind}"/>' if piece.fermata else ""
    return f"<notations>{ties}{fermata}</notations>" if ties or fermata else ""


def _accidentals(
    key: Key | None, bar: Bar, voices: Sequence[Voice]
) -> dict[tuple[Voice, int], str]:
    """Find where a staff needs accidentals: they hold for their line until the bar ends."""
    shown: dict[tuple[str, int], int] = {}
    needed = {}
    for piece in sorted((p for v in voices for p in bar.pieces[v]), key=lambda p: p.start):
        spelled = piece.spelling
        if spelled is None or (piece.tied_from and piece.start == bar.start):
            continue
        line = spelled.letter, spelled.octave
        if shown.get(line, signature_alter(spelled.letter, key)) != spelled.alter:
            shown[line] = spelled.alter
            needed[piece.voice, piece.start] = _ACCIDENTALS[spelled.alter]
    return needed


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
