"""The printed page: what engraving costs once the engraver is warm."""

from collections.abc import Iterator
from time import process_time

from musegui.core.keys import Key
from musegui.core.marks import Lyric, Syllable
from musegui.core.notes import Note, voice_notes, with_voice_notes
from musegui.core.score import Score
from musegui.core.voices import VOICES
from musegui.files.notation.engraver import EngravingRequest, engrave
from musegui.files.notation.written.page_setup import PageSetup
from musegui.files.notation.written.staves import StaffLayout
from tests.benchmarks.timing import Figure, milliseconds

WIDTH_TENTHS_MM = 2800


def benchmarks(*, quick: bool) -> Iterator[Figure | str]:
    """Engrave 16 bars with words; the processor's time, whatever else the machine does."""
    score = sung_hymn(16)
    rounds = 5 if quick else 21
    for name, request, target in (
        ("16 bars with words, in the score tab",
         EngravingRequest(score, screen_width=WIDTH_TENTHS_MM), "< 80"),
        ("  on paper, closed score", EngravingRequest(score), "< 80"),
        ("  on paper, words under all four voices",
         EngravingRequest(score, PageSetup(layout=StaffLayout.OPEN)), ""),
        ("  on paper, with a reduction",
         EngravingRequest(score, PageSetup(layout=StaffLayout.REDUCTION)), ""),
    ):  # fmt: skip
        yield Figure(name, milliseconds(seconds(request, rounds)), "ms", target)


def seconds(request: EngravingRequest, rounds: int) -> list[float]:
    """Engrave once to warm up, then some rounds."""
    engrave(request)
    taken = []
    for _ in range(rounds):
        began = process_time()
        assert engrave(request)
        taken.append(process_time() - began)
    return taken


def sung_hymn(bars: int) -> Score:
    """Give four voices of quarters, a syllable under each note."""
    score = Score.empty(16 * bars, key=Key(-1))
    for voice, pitch in zip(VOICES, (72, 67, 60, 53), strict=True):
        notes = [Note(voice, 4 * k, 4, pitch + (0, 2, -2, 0)[k % 4]) for k in range(4 * bars)]
        score = with_voice_notes(score, voice, notes)
    words = [
        Lyric(note.start, voice, Syllable(1, ("Praise", "God", "from", "whom")[index % 4]))
        for voice in VOICES
        for index, note in enumerate(voice_notes(score, voice))
    ]
    return score.replace(lyrics=tuple(words))
