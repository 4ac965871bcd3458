"""Words under the notes, as MusicXML has them: syllables, hyphens, and lines of melismas."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from itertools import pairwise
from operator import itemgetter

from musegui.core.marks import Ending, Syllable
from musegui.core.notes import note_spans
from musegui.core.score import Score
from musegui.core.voices import VOICES, Voice
from musegui.files.notation.musicxml.text import SYLLABLE_LETTERS, printed_text, xml_text
from musegui.files.notation.written.staves import Staff

_NO_BREAK_SPACE = "\u00a0"
_Line = Sequence[tuple[int, Syllable]]
"""What a voice sings of a verse, from left to right by the step of its note."""


def sung_texts(
    score: Score, staff: Staff, staves: Sequence[Staff], *, complete: bool
) -> dict[tuple[Voice, int], str]:
    """Write what is sung on a staff, by voice and start of the notes.

    Parameters
    ----------
    complete : bool
        Whether everything is written, for other programs. Printed voices that share a staff also
        share the words that both sing, and on two staves the lower one has only words of its own.
    """
    texts: dict[tuple[Voice, int], str] = {}
    if staff.reduction or not score.lyrics:
        return texts
    lines = _lines(score)
    shares = not complete and any(len(other.voices) > 1 for other in staves if not other.reduction)
    below = 0
    for voice in staff.voices:
        own = {verse: line for (other, verse), line in lines.items() if other is voice}
        if shares and voice is not Voice.SOPRANO:
            own = {v: ln for v, ln in own.items() if not _is_sung_above(score, lines, voice, v, ln)}
        for verse, line in sorted(own.items()):
            number = verse if complete else below + verse
            printed = line if complete else _as_printed(line, numbered=len(own) > 1)
            for start, text in _line_texts(score, voice, printed, number, complete=complete):
                texts[voice, start] = texts.get((voice, start), "") + text
        below += max(own, default=0)
    return texts


def _lines(score: Score) -> dict[tuple[Voice, int], list[tuple[int, Syllable]]]:
    lines: dict[tuple[Voice, int], list[tuple[int, Syllable]]] = {}
    for step, voice, syllable in score.lyrics:
        lines.setdefault((VOICES[voice], syllable.verse), []).append((step, syllable))
    return lines


def _is_sung_above(
    score: Score,
    lines: Mapping[tuple[Voice, int], _Line],
    voice: Voice,
    verse: int,
    line: _Line,
) -> bool:
    """Tell whether a voice over this one has all these syllables, within a beat of its own."""
    return any(
        all(_is_sung_about(score, other, step, syllable.text) for step, syllable in line)
        for (above, number), other in lines.items()
        if above < voice and number == verse
    )


def _is_sung_about(score: Score, line: _Line, step: int, text: str) -> bool:
    """Tell whether a syllable begins less than a beat away from a step."""
    beat_steps = score.grid.meter_at(step).beat_steps
    first = bisect_right(line, step - beat_steps, key=itemgetter(0))
    stop = bisect_left(line, step + beat_steps, key=itemgetter(0))
    return any(syllable.text == text for _, syllable in line[first:stop])


def _as_printed(line: _Line, *, numbered: bool) -> _Line:
    """Put a verse's number before it where there are several, and cut what fits on no page."""
    printed = [
        (step, syllable._replace(text=printed_text(syllable.text, SYLLABLE_LETTERS)))
        for step, syllable in line
    ]
    first, syllable = printed[0]
    if numbered and not syllable.text[:1].isdecimal():
        number = f"{syllable.verse}.{_NO_BREAK_SPACE}"
        printed[0] = first, syllable._replace(text=f"{number}{syllable.text}")
    return printed


def _line_texts(
    score: Score, voice: Voice, line: _Line, number: int, *, complete: bool
) -> list[tuple[int, str]]:
    starts, stops = (span.tolist() for span in note_spans(score, voice))
    texts = []
    goes_on = False
    for (step, syllable), following in pairwise([*line, (score.steps, Syllable(0, ""))]):
        hyphen = syllable.ending is Ending.HYPHEN
        kind = ("middle" if hyphen else "end") if goes_on else ("begin" if hyphen else "single")
        goes_on = hyphen
        last = _last_of_melisma(starts, stops, step, following[0])
        drawn = syllable.ending is Ending.MELISMA and last != step
        text = f"<syllabic>{kind}</syllabic><text>{xml_text(syllable.text)}</text>"
        extend = _EXTEND.format("start") if drawn else ""
        if complete and syllable.ending is Ending.MELISMA and not drawn:
            extend = "<extend/>"
        texts.append((step, f'<lyric number="{number}">{text}{extend}</lyric>'))
        if drawn:
            texts.append((last, f'<lyric number="{number}">{_EXTEND.format("stop")}</lyric>'))
    return texts


_EXTEND = '<extend type="{}"/>'


def _last_of_melisma(starts: Sequence[int], stops: Sequence[int], first: int, stop: int) -> int:
    """Find the last note that is sung on the syllable of the note at ``first``."""
    index = bisect_left(starts, first)
    while index + 1 < len(starts) and starts[index + 1] < stop:
        if starts[index + 1] != stops[index]:
            break
        index += 1
    return starts[index]
