from __future__ import annotations

import re
from itertools import pairwise
from xml.etree import ElementTree

import pytest

from musegui.core.notes import Note, score_notes, with_voice_notes
from musegui.core.score import CADENCE_HERE, Key, Score
from musegui.core.timegrid import MeterChange, TempoChange
from musegui.core.voices import VOICES
from musegui.files.notation.engraver import EngravingRequest, engrave

SVG = "{http://www.w3.org/2000/svg}"


def piece(bars: int = 12) -> Score:
    score = Score.empty(16 * bars, key=Key(2))
    for voice, pitch in zip(VOICES, (74, 69, 62, 50), strict=True):
        notes = [Note(voice, 4 * k, 4, pitch + (0, 2, -1)[k % 3]) for k in range(4 * bars)]
        score = with_voice_notes(score, voice, notes, lock=pitch == 74)
    cadences = score.cadences.copy()
    cadences[28] = CADENCE_HERE
    return score.replace(cadences=cadences)


@pytest.mark.parametrize("closed", [True, False])
def test_every_note_has_its_place_on_a_page(closed: bool) -> None:
    pages = engrave(EngravingRequest(piece(), closed=closed))
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
    pages = engrave(EngravingRequest(piece(), height=0, width=1500))
    assert len(pages) > 2
    starts = [[int(name.split("-")[1]) for name in page.heads] for page in pages]
    assert all(max(a) < min(b) for a, b in pairwise(starts))
    assert max(page.height for page in pages) < 8000


def test_a_long_piece_fills_several_sheets_of_paper() -> None:
    pages = engrave(EngravingRequest(piece(80)))
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
