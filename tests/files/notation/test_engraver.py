from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise
from xml.etree import ElementTree

import pytest

from musegui.core.keys import Key
from musegui.core.marks import Credits, FigureMark, Lyric, Sign, SignKind, Syllable
from musegui.core.notes import Note, score_notes, with_voice_notes
from musegui.core.score import CADENCE_HERE, Score
from musegui.core.timegrid import MeterChange, TempoChange
from musegui.core.voices import VOICES
from musegui.files.notation.engraver import EngravingRequest, engrave, page_note
from musegui.files.notation.plain_svg import Page
from musegui.files.notation.written.page_setup import (
    EACH_SYSTEM,
    NEVER,
    PAPERS_MM,
    ChordNames,
    PageNumbers,
    PageSetup,
    size_note,
)
from musegui.files.notation.written.staves import StaffLayout

SVG = "{http://www.w3.org/2000/svg}"


def piece(bars: int = 12) -> Score:
    score = Score.empty(16 * bars, key=Key(2))
    for voice, pitch in zip(VOICES, (74, 69, 62, 50), strict=True):
        notes = [Note(voice, 4 * k, 4, pitch + (0, 2, -1)[k % 3]) for k in range(4 * bars)]
        score = with_voice_notes(score, voice, notes, lock=pitch == 74)
    cadences = score.cadences.copy()
    cadences[28] = CADENCE_HERE
    return score.replace(cadences=cadences)


@pytest.mark.parametrize("layout", StaffLayout)
def test_every_note_has_its_place_on_a_page(layout: StaffLayout) -> None:
    pages = engrave(EngravingRequest(piece(), PageSetup(layout=layout)))
    heads = {name for page in pages for name in page.heads}
    assert heads == {f"n{int(note.voice)}-{note.start}" for note in score_notes(piece())}
    for page in pages:
        assert all(0 < x < page.width and 0 < y < page.height for x, y in page.heads.values())


def test_the_picture_is_as_plain_as_qt_needs_it() -> None:
    [page] = engrave(EngravingRequest(piece(4), title="A & B", generated_ink="#888888"))
    root = ElementTree.fromstring(page.svg)
    assert list(root.iter(f"{SVG}svg")) == [root]
    assert not list(root.iter(f"{SVG}style"))
    assert not list(root.iter(f"{SVG}tspan"))
    assert "currentColor" not in page.svg
    assert {"A & B", "♩ = 80", "S. A.", "T. B."} <= {text.text for text in root.iter(f"{SVG}text")}
    assert "#888888" in page.svg


def test_a_system_makes_a_page_where_no_height_is_given() -> None:
    pages = engrave(EngravingRequest(piece(), screen_width=1500))
    assert len(pages) > 2
    starts = [[int(name.split("-")[1]) for name in page.heads] for page in pages]
    assert all(max(a) < min(b) for a, b in pairwise(starts))
    assert max(page.height for page in pages) < 8000


def test_a_long_piece_fills_several_sheets_of_paper() -> None:
    pages = engrave(EngravingRequest(piece(120)))
    assert len(pages) > 2
    assert {(page.width, page.height) for page in pages} == {(21000.0, 29700.0)}


def test_nothing_is_no_page_and_silence_is_one() -> None:
    assert engrave(EngravingRequest(Score.empty(0))) == []
    [page] = engrave(EngravingRequest(Score.empty(32)))
    assert page.heads == {}
    assert re.search("<path", page.svg)


def test_beams_and_ties_of_generated_notes_have_their_colour() -> None:
    score = Score.empty(32)
    for voice, pitch in zip(VOICES[:2], (74, 65), strict=True):
        notes = [Note(voice, 2 * k, 2, pitch) for k in range(4)]
        score = with_voice_notes(
            score, voice, [*notes, Note(voice, 8, 24, pitch)], lock=pitch == 74
        )
    [page] = engrave(EngravingRequest(score, generated_ink="#12abef"))
    root = ElementTree.fromstring(page.svg)
    parents = {child: parent for parent in root.iter() for child in parent}

    def colour(element: ElementTree.Element) -> str:
        while "fill" not in element.attrib:
            element = parents[element]
        return element.attrib["fill"]

    beams = [colour(polygon) for polygon in root.iter(f"{SVG}polygon")]
    assert sorted(beams) == ["#000000"] * 2 + ["#12abef"] * 2
    ties = [path for path in root.iter(f"{SVG}path") if "C" in path.get("d", "") and path not in
            {p for d in root.iter(f"{SVG}defs") for p in d.iter()}]  # fmt: skip
    assert sorted(colour(tie) for tie in ties) == ["#000000", "#12abef"]


@pytest.mark.parametrize(
    ("meter", "text"),
    [((4, 4), "♩ = 90"), ((6, 8), "♩. = 60"), ((2, 2), "\U0001d15e = 45"), ((3, 8), "♪ = 180")],
)
def test_the_tempo_is_printed_in_counted_beats(meter: tuple[int, int], text: str) -> None:
    score = piece(4).replace(meters=(MeterChange(0, *meter),), tempos=(TempoChange(0, 90),))
    page = engrave(EngravingRequest(score))[0]
    root = ElementTree.fromstring(page.svg)
    assert text in {element.text for element in root.iter(f"{SVG}text")}


def texts(page: Page) -> list[str]:
    root = ElementTree.fromstring(page.svg)
    return [element.text or "" for element in root.iter(f"{SVG}text")]


@pytest.mark.parametrize("paper", PAPERS_MM)
@pytest.mark.parametrize("landscape", [False, True])
def test_a_page_is_as_large_as_its_paper(paper: str, landscape: bool) -> None:
    setup = PageSetup(paper, landscape, side_mm=12, top_mm=20)
    page = engrave(EngravingRequest(piece(160), setup))[1]
    width, height = setup.size_mm
    assert (page.width, page.height) == (pytest.approx(100 * width, abs=9),
                                         pytest.approx(100 * height, abs=9))  # fmt: skip
    xs, ys = zip(*page.heads.values(), strict=True)
    assert 1200 < min(xs) < max(xs) < page.width - 1200
    assert 1700 < min(ys) < max(ys) < page.height - 1700


def staff_height(page: Page) -> float:
    """Measure from the first staff line to the fifth."""
    lines = re.findall(r'd="M[\d.]+ ([\d.]+) L[\d.]+ ([\d.]+)"', page.svg)
    level = sorted({float(a) for a, b in lines if a == b})
    return level[4] - level[0]


@pytest.mark.parametrize("staff_mm", [3.6, 5.0, 6.4, 9.6])
def test_a_staff_is_as_high_as_is_asked(staff_mm: float) -> None:
    page = engrave(EngravingRequest(piece(4), PageSetup(staff_mm=staff_mm)))[0]
    assert staff_height(page) == pytest.approx(100 * staff_mm, rel=0.03)


def test_a_request_leaves_nothing_behind_for_the_next() -> None:
    usual = engrave(EngravingRequest(piece(40), title="Air"))
    odd = PageSetup(
        "A5", True, 5, 5, 4.0, StaffLayout.REDUCTION, 1, ChordNames.NUMERALS, PageNumbers.COUNT
    )
    engrave(EngravingRequest(piece(40), odd))
    engrave(EngravingRequest(piece(40), screen_width=900))
    again = engrave(EngravingRequest(piece(40), title="Air"))
    assert [page.heads for page in again] == [page.heads for page in usual]


@pytest.mark.parametrize(
    ("which", "numbers"),
    [
        (NEVER, ""),
        (1, "1 2 3 4 5 6 7 8 9 10 11 12"),
        (4, "4 8 12"),
        (EACH_SYSTEM, "6 12"),
    ],
)
def test_bar_numbers_stand_where_they_are_asked_for(which: int, numbers: str) -> None:
    [page] = engrave(EngravingRequest(piece(12), PageSetup(bar_numbers=which)))
    assert [text for text in texts(page) if text.isdecimal()] == numbers.split()


def test_a_long_title_is_broken_and_every_page_says_where_it_is() -> None:
    title = "A very long title of a very long piece that nobody could ever remember, or sing"
    setup = PageSetup("A5", layout=StaffLayout.OPEN, page_numbers=PageNumbers.COUNT)
    first, second, third, *_ = pages = engrave(EngravingRequest(piece(40), setup, title=title))
    assert title not in texts(first)
    assert title == " ".join(text for text in texts(first) if text in title and len(text) > 2)
    assert f"2 / {len(pages)}" in texts(second)
    assert f"3 / {len(pages)}" in texts(third)
    assert title in texts(second)
    assert not any("/" in text for text in texts(first))


@pytest.mark.parametrize(
    "title", ['<b>Bold</b> & "more"', "a\x00b\x0bc", "שלום", "e\u0301", "W" * 900]
)
def test_any_title_is_printed(title: str) -> None:
    page = engrave(EngravingRequest(piece(4), title=title))[0]
    ElementTree.fromstring(page.svg)
    assert texts(page)


def test_the_music_keeps_clear_of_the_title() -> None:
    def top(title: str) -> float:
        return min(y for _, y in engrave(EngravingRequest(piece(4), title=title))[0].heads.values())

    assert top("A") - top("") > 800
    assert top("Word " * 16) - top("A") > 500


def test_chords_are_named() -> None:
    score = Score.empty(32, key=Key(0))
    for voice, pitches in zip(VOICES, ((72, 71), (67, 67), (64, 65), (48, 50)), strict=True):
        notes = [Note(voice, 16 * k, 16, pitch) for k, pitch in enumerate(pitches)]
        score = with_voice_notes(score, voice, notes)
    for names, expected in (ChordNames.SYMBOLS, {"C", "G7/D"}), (ChordNames.NUMERALS, {"I", "V43"}):
        [page] = engrave(EngravingRequest(score, PageSetup(chord_names=names)))
        assert expected <= set(texts(page))


def test_pages_have_the_names_of_the_users_language(speak: Callable[[str], None]) -> None:
    score = Score.empty(16)
    for voice, pitch in zip(VOICES, (75, 71, 66, 47), strict=True):
        score = with_voice_notes(score, voice, [Note(voice, 0, 16, pitch)])
    speak("de")
    setup = PageSetup(chord_names=ChordNames.SYMBOLS, layout=StaffLayout.REDUCTION)
    [page] = engrave(EngravingRequest(score, setup))
    assert {"Sopran", "Alt", "Tenor", "Bass", "Klavier", "H"} <= set(texts(page))


@pytest.mark.parametrize("layout", StaffLayout)
def test_an_analysis_has_numerals_cadences_and_kinds_of_notes(layout: StaffLayout) -> None:
    lines = (
        (72, 71, 74, 76), (67, 67, 67, 67), (64, 62, 62, 60), (48, 43, 43, 48),
    )  # fmt: skip
    score = Score.empty(32, key=Key(0))
    for voice, pitches in zip(VOICES, lines, strict=True):
        notes = [Note(voice, 8 * k, 8, pitch) for k, pitch in enumerate(pitches)]
        score = with_voice_notes(score, voice, notes)
    passing = [Note(VOICES[0], 8 * k, 8, p) for k, p in enumerate((72, 71))]
    passing += [Note(VOICES[0], 16, 6, 74), Note(VOICES[0], 22, 2, 72), Note(VOICES[0], 24, 8, 72)]
    score = with_voice_notes(score, VOICES[0], passing)
    [page] = engrave(
        EngravingRequest(score, PageSetup(layout=layout, chord_names=ChordNames.ANALYSIS))
    )
    shown = " ".join(texts(page)).replace("\N{NO-BREAK SPACE}", " ")
    assert "(PAC)" in shown
    assert "ANT" in shown


@pytest.mark.parametrize("layout", StaffLayout)
def test_a_figured_bass_stands_under_the_staves(layout: StaffLayout) -> None:
    score = Score.empty(32, key=Key(0))
    for voice, pitches in zip(VOICES, ((72, 71), (67, 67), (64, 65), (48, 50)), strict=True):
        notes = [Note(voice, 16 * k, 16, pitch) for k, pitch in enumerate(pitches)]
        score = with_voice_notes(score, voice, notes)
    marks = (FigureMark(0, "87"), FigureMark(16, "4 3"), FigureMark(24, "nonsense"))
    [page] = engrave(EngravingRequest(score.replace(figures=marks), PageSetup(layout=layout)))
    shown = texts(page)
    assert {"8", "7", "4", "3"} <= {sign for text in shown for sign in text}


def test_texts_too_long_for_a_page_are_cut_and_told() -> None:
    long = 15_000 * "x"
    score = piece(2)
    request = EngravingRequest(
        score.replace(
            signs=(Sign(0, SignKind.TEXT, long), Sign(0, SignKind.REHEARSAL, long)),
            lyrics=(Lyric(0, 0, Syllable(1, long)),),
            credits=Credits(long, long, long, " ".join(2_000 * ["words"])),
        )
    )
    pages = engrave(request)
    cut = texts(pages[0])
    assert sum(text.endswith("…") for text in cut) == 7
    assert max(map(len, cut)) < 250
    assert page_note(request, pages) == "7 texts are too long for the page and were cut."
    assert page_note(EngravingRequest(score), engrave(EngravingRequest(score))) == ""


@pytest.mark.parametrize("layout", StaffLayout)
@pytest.mark.parametrize("margin", [0.0, 15.0, 50.0])
def test_staves_become_smaller_rather_than_run_off_the_page(
    layout: StaffLayout, margin: float
) -> None:
    setup = PageSetup("A5", True, margin, margin, 9.6, layout)
    pages = engrave(EngravingRequest(piece(6), setup, title="Air"))
    printed_mm = pages[0].staff_mm
    if layout is StaffLayout.REDUCTION and margin:
        assert printed_mm < 9.6
    assert staff_height(pages[0]) == pytest.approx(100 * printed_mm, rel=0.03)
    assert max(page.bottom for page in pages) <= 100 * (148 - margin) or printed_mm == 3.6
    assert bool(size_note(9.6, printed_mm)) == (printed_mm < 9.6)
