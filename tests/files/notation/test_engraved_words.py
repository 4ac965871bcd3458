"""What singers read beside the notes: words, dynamics, keys and signs, on paper."""

from __future__ import annotations

import re
from dataclasses import replace
from xml.etree import ElementTree

import pytest

from musegui.core.keys import Key, KeyChange
from musegui.core.marks import (
    Credits,
    Dynamic,
    Ending,
    Hairpin,
    Lyric,
    Sign,
    SignKind,
    Syllable,
)
from musegui.core.notes import Note, voice_notes, with_voice_notes
from musegui.core.score import Score
from musegui.core.timegrid import TempoChange
from musegui.core.voices import VOICES, Voice
from musegui.files.notation.engraver import EngravingRequest, engrave
from musegui.files.notation.musicxml.writing.writer import encode_musicxml
from musegui.files.notation.plain_svg import Page
from musegui.files.notation.written.page_setup import PageSetup
from musegui.files.notation.written.staves import CLOSED_SCORE, OPEN_SCORE, StaffLayout

SVG = "{http://www.w3.org/2000/svg}"
OPEN_PAGE = PageSetup(layout=StaffLayout.OPEN)


def hymn(bars: int = 4, **properties: object) -> Score:
    """Give four voices of quarters in C major."""
    score = Score.empty(16 * bars, key=Key(0))
    for voice, pitch in zip(VOICES, (72, 67, 64, 48), strict=True):
        notes = [Note(voice, 4 * k, 4, pitch + (0, 2)[k % 2]) for k in range(4 * bars)]
        score = with_voice_notes(score, voice, notes)
    return score.replace(**properties)


def sung(score: Score, words: str, voice: Voice = VOICES[0], verse: int = 1) -> tuple[Lyric, ...]:
    """Put words under the notes: ``-`` behind a syllable goes on, ``_`` holds it for a note."""
    tokens = words.split()
    lyrics = []
    for note, (token, following) in zip(
        voice_notes(score, voice), zip(tokens, [*tokens[1:], ""], strict=True), strict=False
    ):
        if token != "_":
            ending = Ending.HYPHEN if token.endswith("-") else Ending.WORD
            ending = Ending.MELISMA if following == "_" else ending
            lyrics.append(Lyric(note.start, voice, Syllable(verse, token.rstrip("-"), ending)))
    return tuple(lyrics)


def texts(pages: list[Page]) -> list[str]:
    return [
        element.text or ""
        for page in pages
        for element in ElementTree.fromstring(page.svg).iter(f"{SVG}text")
    ]


def printed(score: Score, setup: PageSetup = OPEN_PAGE, title: str = "") -> list[str]:
    return texts(engrave(EngravingRequest(score, setup, title=title)))


def test_words_of_several_verses_stand_under_their_notes() -> None:
    score = hymn()
    score = score.replace(
        lyrics=sung(score, "Hal- le- lu- jah _ _ sing") + sung(score, "Praise him all", verse=2)
    )
    words = [text for text in printed(score) if text.rstrip(".").isalnum()]
    assert words[4:] == ["1.", "Hal", "2.", "Praise", "le", "him", "lu", "all", "jah", "sing"]


def test_one_verse_has_no_number() -> None:
    score = hymn()
    assert "Hal" in printed(score.replace(lyrics=sung(score, "Hal- le- lu- jah")))


def test_hyphens_and_melismas_are_drawn() -> None:
    score = hymn(1)

    def strokes(words: str) -> int:
        [page] = engrave(EngravingRequest(score.replace(lyrics=sung(score, words)), OPEN_PAGE))
        return page.svg.count("<rect") + len(re.findall("<line|<polyline", page.svg))

    assert strokes("Je- sus all hail") > strokes("Je sus all hail")
    assert strokes("Je _ _ hail") > strokes("Je sus all hail")


def test_a_closed_score_prints_the_words_that_all_sing_once() -> None:
    score = hymn()
    alike = tuple(lyric for voice in VOICES for lyric in sung(score, "one two three", voice))
    closed = PageSetup(layout=StaffLayout.CLOSED)
    assert printed(score.replace(lyrics=alike), closed).count("two") == 1
    assert printed(score.replace(lyrics=alike), OPEN_PAGE).count("two") == 4
    assert (
        printed(score.replace(lyrics=alike), PageSetup(layout=StaffLayout.REDUCTION)).count("two")
        == 4
    )
    other = alike + sung(score, "one six three", Voice.BASS)
    assert printed(score.replace(lyrics=other), closed).count("six") == 1


@pytest.mark.parametrize(("late_steps", "lines"), [(0, 1), (2, 1), (-2, 1), (8, 2), (-4, 2)])
def test_words_of_a_suspension_are_printed_once_and_of_an_imitation_twice(
    late_steps: int, lines: int
) -> None:
    alto = [Note(Voice.ALTO, 8, 8, 67), Note(Voice.ALTO, 16 + late_steps, 4, 65)]
    score = with_voice_notes(hymn(), Voice.ALTO, alto)
    soprano = [Note(Voice.SOPRANO, 0, 8, 72), *(Note(Voice.SOPRANO, n, 8, 72) for n in (8, 16))]
    score = with_voice_notes(score, Voice.SOPRANO, soprano)
    words = sung(score, "one two three") + sung(score, "two three", Voice.ALTO)
    closed = PageSetup(layout=StaffLayout.CLOSED)
    assert printed(score.replace(lyrics=words), closed).count("three") == lines


def test_a_file_keeps_the_words_of_every_voice_on_two_staves() -> None:
    score = hymn()
    alike = tuple(lyric for voice in VOICES for lyric in sung(score, "one two three", voice))
    xml = encode_musicxml(score.replace(lyrics=alike), CLOSED_SCORE).decode()
    assert xml.count("<text>two</text>") == 4


def dynamics_drawn(score: Score, setup: PageSetup) -> int:
    def drawn(score: Score) -> int:
        [page] = engrave(EngravingRequest(score, setup))
        return page.svg.count("<use")

    return drawn(score) - drawn(score.replace(dynamics=(), hairpins=()))


def test_dynamics_stand_over_each_staff_and_once_where_all_have_them() -> None:
    score = hymn(dynamics=tuple(Dynamic(0, voice, "mf") for voice in VOICES))
    assert dynamics_drawn(score, OPEN_PAGE) == 4 * dynamics_drawn(score, PageSetup()) > 0


def test_a_hairpin_reaches_from_its_step_to_its_stop() -> None:
    score = hymn(hairpins=(Hairpin(16, 0, 32, louder=True), Hairpin(36, 0, 64, louder=False)))
    [page] = engrave(EngravingRequest(score, OPEN_PAGE))
    lines = [
        [1500 + float(point.split(",")[0]) for point in points.split()]
        for points in re.findall(r'<polyline[^>]*points="([^"]+)"', page.svg)
    ]
    (grow_right, grow_left, _), (fade_left, fade_right, _) = lines
    x = {start: page.heads[f"n0-{start}"][0] for start in (16, 28, 32, 36, 60)}
    assert x[16] - 400 < grow_left < x[16] + 400
    assert x[28] < grow_right <= x[32] + 200
    assert x[36] - 400 < fade_left < x[36] + 400
    assert fade_right > x[60] - 200


def test_letters_words_and_tempos_are_printed() -> None:
    score = hymn(
        signs=(Sign(16, SignKind.REHEARSAL, "A"), Sign(32, SignKind.TEXT, "dolce & <soft>"),
               Sign(48, SignKind.REPEAT, "bars 1-2 again")),
        tempos=(TempoChange(0, 80), TempoChange(16, 76), TempoChange(20, 70), TempoChange(24, 60),
                TempoChange(40, 120)),
    )  # fmt: skip
    found = printed(score)
    for text in ("A", "dolce & <soft>", "bars 1-2 again", "rit.", "♩ = 80", "♩ = 60", "♩ = 120"):
        assert text in found
    assert not any("76" in text or "70" in text for text in found)


def test_a_file_has_every_tempo() -> None:
    tempos = tuple(TempoChange(4 * k, 80 - k) for k in range(4))
    assert encode_musicxml(hymn(tempos=tempos)).count(b"<sound tempo") == 4


def test_double_bars_stand_at_the_end_of_their_bar() -> None:
    score = hymn(signs=(Sign(32, SignKind.DOUBLE_BAR), Sign(64, SignKind.DOUBLE_BAR)))
    xml = encode_musicxml(score, OPEN_SCORE[:1])
    measures = ElementTree.fromstring(xml).findall("part/measure")
    assert [m.findtext("barline/bar-style") for m in measures] == [
        None, "light-light", None, "light-heavy",
    ]  # fmt: skip


def test_a_new_key_changes_signature_and_accidentals() -> None:
    score = hymn(key_changes=(KeyChange(32, Key(4)),))
    for voice in VOICES:
        notes = [Note(voice, 16 * k, 16, 66) for k in range(4)]
        score = with_voice_notes(score, voice, notes)
    measures = ElementTree.fromstring(encode_musicxml(score, OPEN_SCORE[:1])).findall(
        "part/measure"
    )
    assert [m.findtext("attributes/key/fifths") for m in measures] == ["0", None, "4", None]
    assert [m.findtext("note/accidental") for m in measures[:3]] == ["sharp", "sharp", None]


@pytest.mark.parametrize("step", [33, 36, 40, 47])
def test_a_key_that_changes_inside_a_bar_is_printed_at_its_end(step: int) -> None:
    score = hymn(key_changes=(KeyChange(step, Key(3)), KeyChange(62, Key(0))))
    [page] = engrave(EngravingRequest(score, OPEN_PAGE))
    assert (
        page.svg.count("<use") - engrave(EngravingRequest(hymn(), OPEN_PAGE))[0].svg.count("<use")
        >= 3 * 4
    )  # three sharps on four staves
    measures = ElementTree.fromstring(encode_musicxml(score, OPEN_SCORE[:1])).findall(
        "part/measure"
    )
    assert measures[2].find("attributes/key/fifths") is not None or step == 47


def test_title_and_names_stand_where_choir_editions_have_them() -> None:
    names = Credits("Abide <with> & me", "William Monk", "Henry Lyte", "© 1861 Nobody")
    pages = engrave(EngravingRequest(hymn(80, credits=names), OPEN_PAGE, title="file name"))
    places = {
        element.text: (float(element.get("x", 0)), float(element.get("y", 0)))
        for element in ElementTree.fromstring(pages[0].svg).iter(f"{SVG}text")
    }
    width, height = pages[0].width, pages[0].height
    assert places["Abide <with> & me"][0] == width / 2
    assert places["Henry Lyte"] == (1500, places["William Monk"][1])
    assert places["William Monk"][0] == width - 1500
    assert places["© 1861 Nobody"][1] > height - 1500
    assert "file name" not in places
    assert "Abide <with> & me" in texts(pages[1:2])
    assert "© 1861 Nobody" not in texts(pages[1:])


def test_a_file_says_who_made_the_piece() -> None:
    names = Credits("Air", "A & B", "C", "© D")
    root = ElementTree.fromstring(encode_musicxml(hymn(credits=names), title="Air"))
    assert [c.text for c in root.findall("identification/creator")] == ["A & B", "C"]
    assert root.findtext("identification/rights") == "© D"


@pytest.mark.parametrize(
    "words",
    ["שלום עליכם", "مرحبا بالعالم", "e\u0301\u0302\u0303 a\u030b", "नमस्ते दुनिया", "主 よ",
     "🎵 🎶", "<b> &amp;", "a\x00b c\x1fd", "\u202eabc \u200d", "w" * 10_000, "w " * 5_000],
    ids=lambda words: f"{words[:12]!a}-{len(words)}",
)  # fmt: skip
@pytest.mark.parametrize("layout", StaffLayout)
def test_any_words_are_printed(words: str, layout: StaffLayout) -> None:
    score = hymn()
    line = "\u2003".join(words.split(" ")) if len(words) > 9_999 and " " not in words else words
    pages = engrave(EngravingRequest(
        score.replace(lyrics=sung(score, line)), PageSetup(layout=layout)
    ))  # fmt: skip
    assert len(pages) == 1
    ElementTree.fromstring(pages[0].svg)
    assert all(0 < x < page.width for page in pages for x, _ in page.heads.values())


def test_five_hundred_changes_in_five_hundred_bars_are_engraved() -> None:
    score = hymn(500)
    score = score.replace(
        key_changes=tuple(KeyChange(16 * k + 7, Key(k % 15 - 7)) for k in range(500)),
        tempos=tuple(TempoChange(16 * k, 60 + k % 2) for k in range(500)),
        signs=tuple(Sign(16 * k, SignKind.DOUBLE_BAR) for k in range(500)),
        lyrics=sung(score, "la " * 2000),
    )
    pages = engrave(EngravingRequest(score))
    heads = {name for page in pages for name in page.heads}
    assert len(heads) == 4 * 2000


def test_a_reduction_has_no_words_and_no_dynamics() -> None:
    score = hymn(1, dynamics=(Dynamic(0, 0, "f"),))
    score = score.replace(lyrics=sung(score, "la le lu"))
    xml = encode_musicxml(score, [replace(staff, reduction=True) for staff in CLOSED_SCORE])
    assert b"<lyric" not in xml
    assert b"<dynamics" not in xml
