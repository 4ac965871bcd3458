"""What stands beside the notes, as MusicXML has it: signatures, tempos, dynamics, chords, signs."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

import numpy as np

from musegui.core.harmony.figured_bass import Figure, FigureError, parse_figures
from musegui.core.harmony.local_chords import written_chord
from musegui.core.keys import Key, KeyChange
from musegui.core.marks import ChordMark, Dynamic, FigureMark, Hairpin, SignKind
from musegui.core.notes import note_at
from musegui.core.score import Score
from musegui.core.timegrid import STEPS_PER_BEAT, TempoChange
from musegui.core.voices import VOICES, Voice
from musegui.files.notation.musicxml.text import SIGN_ID, SIGN_LETTERS, printed_text, xml_text
from musegui.files.notation.musicxml.writing.notes import NOT_PRINTED, value_name
from musegui.files.notation.written.staves import Staff
from musegui.files.notation.written.written_score import Bar

_GRADUAL_TEMPOS, _GRADUAL_STEPS = 3, 16
"""So many tempos one after the other, so close together, are a ritardando or accelerando."""

_NO_BREAK_SPACE = "\u00a0"


class Mark(NamedTuple):
    """Something that stands over a step, in two halves with its distance from a note between.

    Attributes
    ----------
    ends : bool
        Whether it ends what stands before its step, and so belongs to the bar before.
    has_offset : bool
        Whether it can say how far it stands from a note; else one has to go there and back.
    """

    step: int
    before: str
    after: str
    ends: bool = False
    has_offset: bool = True

    def text(self, at: int) -> str:
        """Write it among what begins at a step."""
        if not self.has_offset and self.step != at:
            duration = f"<duration>{self.step - at}</duration>"
            there, back = f"<forward>{duration}</forward>", f"<backup>{duration}</backup>"
            return f"{there}{self.before}{self.after}{back}"
        offset = f"<offset>{self.step - at}</offset>" if self.step != at else ""
        return f"{self.before}{offset}{self.after}"


def attributes_text(score: Score, staff: Staff, bar: Bar) -> Iterator[str]:
    """Write key, time signature and clef, where they are new."""
    first = bar.start == 0
    parts = []
    if first:
        parts.append(f"<divisions>{STEPS_PER_BEAT}</divisions>")
    key = score.key if first else _key_changes(score).get(bar.start)
    if key is not None:
        parts.append(_key_text(key))
    meters = [change for change in score.meters if change.step <= bar.start]
    if first or meters[-1].step == bar.start:
        again = len(meters) > 1 and meters[-2][1:] == meters[-1][1:]
        parts.append(
            f"<time{NOT_PRINTED if again else ''}><beats>{bar.meter.numerator}</beats>"
            f"<beat-type>{bar.meter.denominator}</beat-type></time>"
        )
    if first:
        sign, line, octaves = staff.clef
        shift = f"<clef-octave-change>{octaves}</clef-octave-change>" if octaves else ""
        parts.append(f"<clef><sign>{sign}</sign><line>{line}</line>{shift}</clef>")
        if staff.reduction:
            parts.append("<staff-details><staff-size>75</staff-size></staff-details>")
    if parts:
        yield f"<attributes>{''.join(parts)}</attributes>"


def key_marks(score: Score, bars: Sequence[Bar], voice: Voice, *, complete: bool) -> Iterator[Mark]:
    """Write the keys that change inside a bar; in print, before the first note or rest after it."""
    bar_starts = [bar.start for bar in bars]
    for change in score.key_changes:
        bar = bars[bisect_right(bar_starts, change.step) - 1]
        starts = (piece.start for piece in bar.pieces[voice] if piece.start >= change.step)
        start = change.step if complete else next(starts, None)
        if change.step != bar.start and start is not None:
            key = f"<attributes>{_key_text(change.key)}"
            yield Mark(start, key, "</attributes>", has_offset=False)


@lru_cache(maxsize=4)
def _key_changes(score: Score) -> Mapping[int, Key]:
    return {change.step: change.key for change in score.key_changes}


def with_keys_on_bar_lines(score: Score) -> Score:
    """Move the keys that change inside a bar to its end, where the engraver can show them."""
    starts = [*score.grid.bar_starts(score.steps), score.steps]
    moved = {starts[bisect_left(starts, change.step)]: change.key for change in score.key_changes}
    changes = tuple(KeyChange(step, key) for step, key in moved.items() if step < score.steps)
    return score if changes == score.key_changes else score.replace(key_changes=changes)


def _key_text(key: Key) -> str:
    mode = "minor" if key.minor else "major"
    return f"<key><fifths>{key.fifths}</fifths><mode>{mode}</mode></key>"


def tempo_marks(score: Score, *, complete: bool) -> Iterator[Mark]:
    """Write the tempos in counted beats, unless they are the old ones.

    Parameters
    ----------
    complete : bool
        Whether all are written, for other programs. In print a row of slower or faster ones is a
        word, and the last of them.
    """
    if complete:
        for bpm, tempo in zip((None, *(t.bpm for t in score.tempos)), score.tempos, strict=False):
            unchanged = bpm == tempo.bpm
            sound = Mark(tempo.step, f'<sound tempo="{tempo.bpm!r}">', "</sound>")
            yield sound if unchanged else _tempo_mark(score, tempo)
        return
    yield _tempo_mark(score, score.tempos[0])
    tempos = [score.tempos[0]]
    tempos += [after for before, after in pairwise(score.tempos) if before.bpm != after.bpm]
    index = 1
    while index < len(tempos):
        length = _gradual_length(tempos, index)
        if length > 1:
            slower = tempos[index].bpm < tempos[index - 1].bpm
            yield _words(tempos[index].step, "rit." if slower else "accel.", "above")
        index += length
        yield _tempo_mark(score, tempos[index - 1])


def _gradual_length(tempos: Sequence[TempoChange], first: int) -> int:
    """Count how many tempos from one on lead gradually to another; 1 if they don't."""
    slower = tempos[first].bpm < tempos[first - 1].bpm
    stop = first + 1
    while (
        stop < len(tempos)
        and tempos[stop].step - tempos[stop - 1].step <= _GRADUAL_STEPS
        and (tempos[stop].bpm < tempos[stop - 1].bpm) is slower
    ):
        stop += 1
    return stop - first if stop - first >= _GRADUAL_TEMPOS else 1


def _tempo_mark(score: Score, tempo: TempoChange) -> Mark:
    meter = score.grid.meter_at(tempo.step)
    kind, dots = value_name(meter.beat_steps)
    unit = f"<beat-unit>{kind}</beat-unit>{'<beat-unit-dot/>' * dots}"
    beats = round(meter.beats_per_minute(tempo.bpm), 2)
    return Mark(
        tempo.step,
        '<direction placement="above"><direction-type><metronome>'
        f"{unit}<per-minute>{beats:g}</per-minute></metronome></direction-type>",
        f'<sound tempo="{tempo.bpm!r}"/></direction>',
    )


def loudness_marks(
    score: Score, staff: Staff, said: set[Dynamic | Hairpin], *, complete: bool
) -> Iterator[Mark]:
    """Write dynamics and hairpins over a staff, and under it what only its second voice has.

    Parameters
    ----------
    said : set
        What stands over staves higher up, as of the first voice; what is new is put into it.
    complete : bool
        Whether a voice's marks are written although those of a voice above say the same.
    """
    numbers = _hairpin_numbers(score.hairpins)
    marks: tuple[Dynamic | Hairpin, ...] = (*score.dynamics, *score.hairpins)
    for mark in marks:
        voice = VOICES[mark.voice]
        if voice not in staff.voices or staff.reduction:
            continue
        alike = mark._replace(voice=0)
        if not complete and len(staff.voices) > 1 and alike in said:
            continue
        said.add(alike)
        place = "above" if voice is staff.voices[0] else "below"
        kind = f"<voice>{int(voice) + 1}</voice>" if len(staff.voices) > 1 else ""
        before, after = f'<direction placement="{place}"><direction-type>', f"{kind}</direction>"
        if isinstance(mark, Dynamic):
            level = f"<dynamics><{mark.level}/></dynamics></direction-type>"
            yield Mark(mark.step, f"{before}{level}", after)
            continue
        wedge = f'{before}<wedge number="{numbers[mark]}" type="{{}}"/></direction-type>'
        begins = wedge.format("crescendo" if mark.louder else "diminuendo")
        yield Mark(mark.step, begins, after)
        yield Mark(mark.stop, wedge.format("stop"), after, ends=True)


def _hairpin_numbers(pins: Iterable[Hairpin]) -> Mapping[Hairpin, int]:
    """Give hairpins numbers that tell all that overlap apart, whosever they are."""
    numbers: dict[Hairpin, int] = {}
    for pin in sorted(pins):
        taken = {number for other, number in numbers.items() if other.stop >= pin.step}
        numbers[pin] = next(n for n in range(1, len(taken) + 2) if n not in taken)
    return numbers


def sign_marks(score: Score, *, complete: bool) -> Iterator[Mark]:
    """Write rehearsal letters, and words over the piece.

    Parameters
    ----------
    complete : bool
        Whether they have names, by which they are known again.
    """
    for sign in score.signs:
        name = f"{SIGN_ID}{sign.kind}-{sign.step}" if complete else ""
        text = sign.text if complete else printed_text(sign.text, SIGN_LETTERS)
        if sign.kind is SignKind.REHEARSAL:
            kind = f' id="{name}"' if name else ""
            yield Mark(
                sign.step,
                f'<direction placement="above"{kind}><direction-type>'
                f"<rehearsal>{xml_text(text)}</rehearsal></direction-type>",
                "</direction>",
            )
        elif sign.kind in (SignKind.TEXT, SignKind.REPEAT) and (complete or sign.text.strip()):
            yield _words(sign.step, text, "above", name)


def _words(step: int, text: str, placement: str, name: str = "") -> Mark:
    kind = f' id="{name}"' if name else ""
    return Mark(
        step,
        f'<direction placement="{placement}"{kind}><direction-type>'
        f'<words font-style="italic">{xml_text(text)}</words></direction-type>',
        "</direction>",
    )


def double_bar_marks(score: Score, bars: Sequence[Bar]) -> Iterator[Mark]:
    """Write the double bars that don't stand between two bars."""
    starts = {bar.start for bar in bars} - {0}
    for sign in score.signs:
        if sign.kind is SignKind.DOUBLE_BAR and sign.step not in starts:
            place = "middle" if sign.step else "left"
            line = f'<barline location="{place}"><bar-style>light-light</bar-style>'
            yield Mark(sign.step, line, "</barline>", has_offset=False)


def barline_text(score: Score, bar: Bar, *, last: bool) -> str:
    """Write the line at the end of a bar, where it is not a plain one."""
    style = "light-heavy" if last else ""
    double = {sign.step for sign in score.signs if sign.kind is SignKind.DOUBLE_BAR}
    if not last and bar.stop in double:
        style = "light-light"
    bar_style = f"<bar-style>{style}</bar-style>"
    return f'<barline location="right">{bar_style}</barline>' if style else ""


def figure_marks(score: Score) -> Iterator[Mark]:
    """Write the figured bass; figures that can't be read are left out."""
    for mark, after in pairwise([*score.figures, FigureMark(score.steps, "")]):
        note = note_at(score, Voice.BASS, mark.step)
        try:
            groups = parse_figures(mark.text)
        except FigureError:
            continue
        stop = min(after.step, mark.step + 4 if note is None else note.stop)
        edges = np.linspace(mark.step, stop, len(groups) + 1).round().astype(int).tolist()
        for group, (start, end) in zip(groups, pairwise(edges), strict=True):
            figures = "".join(_figure_text(figure) for figure in group)
            duration = f"<duration>{end - start}</duration></figured-bass>"
            if figures and end > start:
                yield Mark(start, f"<figured-bass>{figures}", duration, has_offset=False)


def _figure_text(figure: Figure) -> str:
    """Write a figure; a sign alone is the third's."""
    sign = _SIGN_NAMES.get(figure.sign, "")
    prefix = f"<prefix>{sign}</prefix>" if sign else ""
    alone = sign and figure.interval == 3
    number = "" if alone else f"<figure-number>{figure.interval}</figure-number>"
    return f"<figure>{prefix}{number}</figure>"


_SIGN_NAMES = {"#": "sharp", "+": "sharp", "b": "flat", "n": "natural"}


def chord_marks(names: Iterable[ChordMark], placement: str) -> Iterator[Mark]:
    """Write the names of chords over or below a staff, to be printed just as they are.

    The space behind each keeps it from the next.
    """
    for step, text in names:
        yield Mark(
            step,
            f'<harmony placement="{placement}"><root><root-step text="">C</root-step></root>'
            f'<kind text="{xml_text(written_chord(text))}{_NO_BREAK_SPACE}">other</kind>',
            "</harmony>",
        )
