"""Words, dynamics, keys, signs and names, as MusicXML, ABC and Humdrum have them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from musegui.core.keys import Key, KeyChange
from musegui.core.marks import (
    Credits,
    Dynamic,
    Hairpin,
    Sign,
    SignKind,
)
from musegui.core.score import Score
from musegui.core.timegrid import TempoChange
from musegui.files.notation.musicxml.reading.reader import read_musicxml
from musegui.files.scores import read_any_song
from musegui.files.song.losses import Loss
from musegui.files.song.read_options import ReadOptions
from musegui.files.song.song import Song
from musegui.files.song.song_score import score_from_song
from tests.files.notation.musicxml_text import note, score

S, A = 0, 1


def song_of(text: str) -> Song:
    return read_musicxml(text.encode(), ReadOptions())


def direction(kind: str, more: str = "") -> str:
    return f"<direction><direction-type>{kind}</direction-type>{more}</direction>"


def lyric(text: str, syllabic: str = "single", more: str = "", **attributes: str) -> str:
    named = "".join(f' {name.replace("_", "-")}="{value}"' for name, value in attributes.items())
    return f"<lyric{named}><syllabic>{syllabic}</syllabic><text>{text}</text>{more}</lyric>"


def sung(read: Score, voice: int = S) -> str:
    """Give the words of a voice: step, verse, text and what follows."""
    return " ".join(
        f"{at}:{s.verse}{s.text}{s.ending}" for at, who, s in read.lyrics if who == voice
    )


def test_words_of_all_verses_come_with_hyphens_and_lines() -> None:
    bar = (
        note("C5", 1, lyric("Ky", "begin") + lyric("Chris", "begin", number="2"))
        + note("D5", 1, lyric("ri", "middle"))
        + note("E5", 1, lyric("e", "end", "<extend/>") + lyric("te", "end", number="2"))
        + note("F5", 1, '<lyric><extend type="stop"/></lyric>')
    )
    read = score_from_song(song_of(score([bar])))
    assert sung(read) == "0:1Ky- 0:2Chris- 4:1ri- 8:1e_ 8:2te"


def test_several_texts_on_one_note_are_one_syllable() -> None:
    elided = lyric("a", "single", "<elision> </elision><syllabic>begin</syllabic><text>mo</text>")
    read = score_from_song(song_of(score([note("C5", 4, elided)])))
    assert sung(read) == "0:1a\N{UNDERTIE}mo-"


@pytest.mark.parametrize(
    ("numbers", "verses"),
    [
        (("part1verse1", "part1verse2"), (1, 2)), (("verse", "chorus"), (1, 2)), (("", ""), (1, 2)),
        (("3", "2a"), (2, 3)), (("1", "99"), (1, 2)), (("0", "-"), (1, 2)),
    ],
)  # fmt: skip
def test_verses_have_numbers_whatever_they_are_called(
    numbers: tuple[str, str], verses: tuple[int, int]
) -> None:
    words = "".join(lyric("la", number=name) if name else lyric("la") for name in numbers)
    read = score_from_song(song_of(score([note("C5", 4, words)])))
    assert tuple(one.syllable.verse for one in read.lyrics) == verses


def test_a_verse_for_one_time_through_is_sung_then() -> None:
    words = lyric("one", time_only="1") + lyric("two", number="2", time_only="2")
    back = '<barline location="right"><repeat direction="backward"/></barline>'
    read = score_from_song(song_of(score([note("C5", 4, words + "") + back, note("D5")])))
    assert sung(read) == "0:1one 16:2two"
    assert Sign(16, SignKind.REPEAT, "bar 1") in read.signs


def test_what_is_repeated_is_told_in_the_users_language(speak: Callable[[str], None]) -> None:
    speak("de")
    back = '<barline location="right"><repeat direction="backward"/></barline>'
    read = score_from_song(song_of(score([note("C5", 4), note("D5", 4) + back])))
    assert Sign(32, SignKind.REPEAT, "Takte 1–2") in read.signs


def test_words_of_silence_and_of_tied_notes() -> None:
    rest = note("", 1, lyric("hm"))
    tied = note("C5", 1, '<tie type="start"/>' + lyric("a", "begin"))
    held = note("C5", 1, '<tie type="stop"/>' + lyric("men", "end"))
    song = song_of(score([rest + tied + held]))
    assert sung(score_from_song(song)) == "4:1amen"
    assert song.losses == {Loss.LYRICS: 1}


def test_dynamics_and_hairpins_are_of_their_part_and_voice() -> None:
    upper = (
        direction("<dynamics><p/></dynamics>", '<sound dynamics="54.44"/>')
        + direction('<wedge type="crescendo" number="2"/>', "<offset>1</offset>")
        + note("C5", 4)
    )
    more = direction('<wedge type="stop" number="2"/>') + direction("<dynamics><ff/></dynamics>")
    mixed = note("C4", 2, "<voice>1</voice>") + "<backup><duration>2</duration></backup>"
    mixed += direction("<dynamics><sf/></dynamics>", "<voice>2</voice>")
    mixed += note("A3", 4, "<voice>2</voice>")
    read = score_from_song(song_of(score([upper, more + note("D5")], [mixed, note("C4")])))
    assert read.dynamics == (Dynamic(0, S, "p"), Dynamic(0, 2, "sf"), Dynamic(16, S, "ff"))
    assert read.hairpins == (Hairpin(4, S, 16, louder=True),)
    assert not read.velocities.any()


def test_velocities_of_notes_and_sounds_are_kept() -> None:
    loud = note("D5", 1).replace("<note", '<note dynamics="100"')
    bar = '<sound dynamics="50"/>' + note("C5", 1) + loud + direction("<dynamics><f/></dynamics>")
    read = score_from_song(song_of(score([bar + note("E5", 2)])))
    assert read.velocities[S, [0, 4, 8]].tolist() == [45, 90, 0]


def test_keys_and_tempos_change_also_inside_a_bar() -> None:
    key = "<attributes><key><fifths>{}</fifths></key></attributes>"
    bar = note("C5", 1) + key.format(3) + '<sound tempo="99.5"/>' + note("D5", 3)
    read = score_from_song(song_of(score([bar, key.format(-1) + note("E5"), note("F5")])))
    assert read.key_changes == (KeyChange(4, Key(3)), KeyChange(16, Key(-1)))
    assert read.tempos[1:] == (TempoChange(4, 99.5),)


def test_signs_over_the_staff_are_kept() -> None:
    double = '<barline location="right"><bar-style>light-light</bar-style></barline>'
    letter, words = direction("<rehearsal>B</rehearsal>"), direction("<words>dolce</words>")
    song = song_of(score([note("C5") + double, letter + words + note("D5")], [note("C4"), words]))
    assert score_from_song(song).signs == (
        Sign(16, SignKind.DOUBLE_BAR), Sign(16, SignKind.REHEARSAL, "B"),
        Sign(16, SignKind.TEXT, "dolce"),
    )  # fmt: skip
    assert song.losses == {}


def test_a_double_bar_after_a_bar_of_rest_stands_where_the_next_begins() -> None:
    double = '<barline location="right"><bar-style>light-light</bar-style></barline>'
    rest = '<note><rest measure="yes"/><duration>4</duration></note>'
    words = direction("<words>tacet</words>", "<offset>2</offset>")
    read = score_from_song(song_of(score([words + rest + double, note("D5")])))
    assert read.signs == (Sign(8, SignKind.TEXT, "tacet"), Sign(16, SignKind.DOUBLE_BAR))


@pytest.mark.parametrize(
    ("head", "names"),
    [
        (
            "<work><work-title>Hymn</work-title></work><identification>"
            '<creator type="composer">A</creator><creator type="poet">B</creator>'
            "<rights>CC0</rights></identification>",
            Credits("Hymn", "A", "B", "CC0"),
        ),
        ("<movement-title>Hymn</movement-title>", Credits("Hymn")),
        (
            '<credit page="1"><credit-words justify="center" valign="top">Hymn</credit-words>'
            '</credit><credit page="1"><credit-words justify="right">A</credit-words></credit>',
            Credits("Hymn", "A"),
        ),
        (
            '<credit page="1"><credit-type>lyricist</credit-type><credit-words>B</credit-words>'
            "</credit>",
            Credits(lyricist="B"),
        ),
    ],
)
def test_title_and_names_are_read(head: str, names: Credits) -> None:
    text = score([note("C5")]).replace("<part-list>", head + "<part-list>")
    assert score_from_song(song_of(text)).credits == names


def read_text(path: Path, text: str) -> tuple[Song, Score]:
    path.write_text(text, encoding="utf-8")
    song = read_any_song(path)
    return song, score_from_song(song)


@pytest.mark.parametrize(
    ("words", "placed"),
    [
        ("Ky-ri-e e-le", "0:1Ky- 4:1ri- 8:1e 12:1e- 16:1le"),
        ("a__ b", "0:1a_ 12:1b"),
        ("a--b * c", "0:1a- 8:1b 16:1c"),
        ("a | b~c\\-d", "0:1a 16:1b c-d"),
        ("a - b", "0:1a- 8:1b"),
        ("\\'a \\u00fc &szlig;", "0:1á 4:1ü 8:1ß"),
    ],
)
def test_abc_words_go_under_the_notes(tmp_path: Path, words: str, placed: str) -> None:
    text = f"X:1\nL:1/4\nM:4/4\nK:C\nc d e f|g a b c'|\nw: {words}\n"
    assert sung(read_text(tmp_path / "a.abc", text)[1]) == placed


def test_abc_verses_stand_under_their_line_and_voice(tmp_path: Path) -> None:
    text = (
        "X:1\nL:1/1\nM:4/4\nK:C\nV:S\nV:A\n[V:S] c|d|\nw: one two three\nw: eins\n"
        "[V:A] E|F|\nw: three\n[V:S] e|\\\nf|\nw: four five\n"
    )
    song, read = read_text(tmp_path / "a.abc", text)
    assert sung(read) == "0:1one 0:2eins 16:1two 32:1four 48:1five"
    assert sung(read, A) == "0:1three"
    assert song.losses == {Loss.LYRICS: 1}


def test_abc_has_dynamics_keys_signs_and_names(tmp_path: Path) -> None:
    text = (
        "X:1\nT:Hymn\nT:Second\nC:A\nC:B\nZ:abc-copyright (c) D\nZ:Typist\nM:4/4\nL:1/4\n"
        'Q:"Slow" 1/4=50\nK:G\n!p!c !<(!d e f!<)!|!ff!g2 [K:D]a2||\nP:B\n[Q:1/4=60]"^dolce"d4|\n'
    )
    song, read = read_text(tmp_path / "a.abc", text)
    assert read.dynamics == (Dynamic(0, S, "p"), Dynamic(16, S, "ff"))
    assert read.hairpins == (Hairpin(4, S, 16, louder=True),)
    assert (read.key, read.key_changes) == (Key(1), (KeyChange(24, Key(2)),))
    assert read.signs == (
        Sign(0, SignKind.TEXT, "Slow"), Sign(32, SignKind.DOUBLE_BAR),
        Sign(32, SignKind.REHEARSAL, "B"), Sign(32, SignKind.TEXT, "dolce"),
    )  # fmt: skip
    assert read.tempos == (TempoChange(0, 50.0), TempoChange(32, 60.0))
    assert read.credits == Credits("Hymn", "A, B", "", "(c) D")
    assert song.losses == {Loss.CREDIT: 2}


def test_humdrum_has_words_dynamics_keys_and_names(tmp_path: Path) -> None:
    text = (
        "!!!OTL@@DE: Lied\n!!!OTL@EN: Song\n!!!COM: A\n!!!LYR: B\n"
        "**kern\t**dynam\t**kern\t**text\t**silbe\n*Ibass\t*\t*Isoprn\t*\t*\n*M4/4\t*\t*M4/4\t*\t*\n"
        "2C\tp <\t4c\tKy-\tHerr\n.\t[\t4d\t-ri-\t|\n2D\tf\t4e\te\ter-\n.\t.\t4f\t.\tbarm\n"
        "=||\t=||\t=||\t=||\t=||\n*k[f#]\t*\t*k[f#]\t*\t*\n1C\t.\t1c\tla\t.\n"
        "*-\t*-\t*-\t*-\t*-\n!!!YEC: C\n"
    )
    song, read = read_text(tmp_path / "a.krn", text)
    assert sung(read) == "0:1Ky- 0:2Herr_ 4:1ri- 8:1e 8:2er- 12:2barm 16:1la"
    low = read.dynamics[0].voice
    assert read.dynamics == (Dynamic(0, low, "p"), Dynamic(8, low, "f"))
    assert read.hairpins == (Hairpin(0, low, 4, louder=True),)
    assert read.key_changes == (KeyChange(16, Key(1)),)
    assert read.signs == (Sign(16, SignKind.DOUBLE_BAR),)
    assert read.credits == Credits("Lied", "A", "B", "C")
    assert song.losses == {}
