"""Notes and rests of a bar as MusicXML has them: values, ties, stems, beams, fermatas."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from musegui.core.score import UNSAID
from musegui.core.voices import VOICES
from musegui.files.notation.musicxml.text import FORTE_VELOCITY
from musegui.files.notation.written.accidentals import Accidental
from musegui.files.notation.written.written_score import Bar, WrittenEvent

NOT_PRINTED = ' print-object="no"'
_TYPES = {32: "breve", 16: "whole", 8: "half", 4: "quarter", 2: "eighth", 1: "16th"}
_BEAMED_STEPS = 4
_ACCIDENTALS = {-2: "flat-flat", -1: "flat", 0: "natural", 1: "sharp", 2: "double-sharp"}


def value_name(steps: int) -> tuple[str, int]:
    """Give the name of a note value, and how many dots it has."""
    dots = int(steps % 3 == 0)
    return _TYPES[steps * 2 // 3 if dots else steps], dots


def note_text(
    piece: WrittenEvent,
    name: str,
    sign: Accidental | None,
    *,
    beams: str = "",
    color: str = "",
    stem: str = "",
    lyrics: str = "",
    velocity: int = UNSAID,
    hidden: bool = False,
    middle: tuple[str, int] | None = None,
) -> str:
    """Write a note or a rest.

    Parameters
    ----------
    name : str
        Its id.
    stem : str
        ``"up"`` or ``"down"``; empty where the engraver chooses.
    lyrics : str
        What is sung on it, as MusicXML.
    velocity : int
        How loud it is said to be; `UNSAID` if it isn't.
    hidden : bool
        Whether it only keeps its place.
    middle : tuple of str and int, optional
        Where a rest stands, as a letter and an octave.
    """
    paint = f' color="{color}"' if color else ""
    not_printed = NOT_PRINTED if hidden else ""
    loud = f' dynamics="{velocity * 100 / FORTE_VELOCITY:.2f}"' if velocity else ""
    parts = [f'<note id="{name}"{paint}{not_printed}{loud}>']
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
        kind, dots = value_name(piece.duration)
        parts += [f"<type>{kind}</type>", *["<dot/>"] * dots]
    if sign is not None:
        reminder = ' cautionary="yes" parentheses="yes"' if sign.reminder else ""
        parts.append(f"<accidental{reminder}>{_ACCIDENTALS[sign.alter]}</accidental>")
    if stem and piece.pitch >= 0:
        parts.append(f"<stem>{stem}</stem>")
    parts += [beams, _notations(piece, stem, paint), lyrics, "</note>"]
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


def beam_texts(bar: Bar, pieces: Sequence[WrittenEvent]) -> dict[int, str]:
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
