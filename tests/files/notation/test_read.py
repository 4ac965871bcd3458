"""Notation as other programs write it; the files in `notation` were written by hand, alike them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile

import numpy as np
import pytest

import musegui.files.notation.read as read_module
from musegui.core.keys import Key
from musegui.core.notes import Note, score_notes
from musegui.core.score import Score
from musegui.core.timegrid import MeterChange, TempoChange
from musegui.core.voices import VOICES, Voice
from musegui.files.notation.read import notation_reader, read_notation
from musegui.files.scores import read_score, write_score
from musegui.files.song.losses import Loss
from musegui.files.song.song import MusicFileError
from musegui.files.song.song_score import score_from_song
from musegui.processes.helper import HelperProcess
from tests.files.notation.musicxml_text import note
from tests.files.notation.musicxml_text import score as musicxml

DRUM = "<note><unpitched/><duration>2</duration></note>"
SLASH = "<notehead>slash</notehead>"
FILES = Path(__file__).parents[2] / "data" / "notation"
S, A, T, B = VOICES

LINES = {
    S: [(74, 4), (71, 4), (72, 2), (71, 2), (69, 12), (67, 4), (66, 8), (67, 12)],
    A: [(67, 4), (67, 4), (67, 4), (66, 8), (64, 4), (64, 4), (62, 8), (62, 12)],
    T: [(59, 4), (62, 4), (64, 4), (62, 8), (60, 4), (59, 4), (57, 8), (59, 12)],
    B: [(55, 4), (55, 4), (52, 4), (50, 8), (48, 4), (49, 4), (50, 8), (43, 12)],
}


def notes_of(line: Voice) -> list[Note]:
    notes, now = [], 0
    for pitch, duration in LINES[line]:
        notes.append(Note(line, now, duration, pitch))
        now += duration
    return notes


NOTES = [note for voice in VOICES for note in notes_of(voice)]
CADENCES = [28, 36]


@pytest.fixture(scope="module")
def reader() -> Iterator[HelperProcess]:
    reader = notation_reader()
    yield reader
    reader.close()


def read(name: str, reader: HelperProcess) -> Score:
    return score_from_song(read_notation(FILES / name, reader))


@pytest.mark.parametrize(
    "name",
    [
        "musescore-open.musicxml",
        "musescore-closed.musicxml",
        "musescore-two-staves.musicxml",
        "finale-chords.xml",
        "four-voices.abc",
        "four-voices.krn",
    ],
)
def test_four_voices_are_read_however_they_stand_on_staves(
    name: str, reader: HelperProcess
) -> None:
    score = read(name, reader)
    assert score_notes(score) == NOTES
    assert [step for step in range(score.steps) if score.cadences[step] == 1] == CADENCES
    assert score.key == Key(1)
    assert score.meters == (MeterChange(0, 4, 4),)
    assert score.pickup_steps == 4
    assert score.tempos == (TempoChange(0, 72.0),)


def test_repeats_are_written_out_and_what_is_left_out_is_told(reader: HelperProcess) -> None:
    song = read_notation(FILES / "musescore-repeats.musicxml", reader)
    assert song.remarks == ("Its repeats were written out.",)
    score = score_from_song(song)
    first = [pitch for pitch, _ in LINES[B]]
    assert [n.pitch for n in score_notes(score) if n.voice is B] == [
        *first[:7], *first[1:7], first[7],
    ]  # fmt: skip
    assert [step for step in range(score.steps) if score.cadences[step] == 1] == [28, 60, 68]
    assert score.meters == (MeterChange(0, 4, 4),)
    song = read_notation(FILES / "musescore-open.musicxml", reader)
    assert song.remarks == ()
    assert song.losses == {}
    assert [level for track in song.tracks for _, level in track.dynamics] == ["mf"]
    assert sum(len(note.syllables) for track in song.tracks for note in track.notes) == 8


def test_text_in_any_encoding_is_read(tmp_path: Path, reader: HelperProcess) -> None:
    text = (FILES / "finale-chords.xml").read_text("latin1").replace("ISO-8859-1", "UTF-16")
    (tmp_path / "wide.xml").write_text(text, "utf-16")
    assert score_notes(score_from_song(read_notation(tmp_path / "wide.xml", reader))) == NOTES


@pytest.mark.parametrize("declared", ["UTF-8", "utf8", "UTF-16", "utf-16le", "UCS-2", "unicode"])
@pytest.mark.parametrize("written", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("name", ["a.xml", "a.mxl"])
def test_bytes_tell_the_encoding_where_the_declaration_is_wrong(
    tmp_path: Path, reader: HelperProcess, name: str, declared: str, written: str
) -> None:
    sign = f"<?xml version='1.0' encoding='{declared}' standalone='no'?>"
    data = (sign + musicxml([note("C5")], names=["Sängerin"])).encode(written)
    if name == "a.mxl":
        container = f"{sign}<container><rootfile full-path='s.xml'/></container>".encode(written)
        with ZipFile(tmp_path / name, "w") as archive:
            archive.writestr("META-INF/container.xml", container)
            archive.writestr("s.xml", data)
    else:
        (tmp_path / name).write_bytes(data)
    (track,) = read_notation(tmp_path / name, reader).tracks
    assert (track.name, [n.pitch for n in track.notes]) == ("Sängerin", [72])


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("a.xml", musicxml([DRUM * 2]), "it has only percussion notes."),
        ("a.xml", musicxml([note("C5", before="<cue/>")]), "it has only cue notes."),
        ("a.xml", musicxml([note("C5", None, before="<grace/>")]), "it has only grace notes."),
        ("a.xml", musicxml([DRUM, note("C5", more=SLASH)]),
         "it has only percussion notes and bars of slash notation."),
        ("a.xml", musicxml([note("")]), "there are no notes in it."),
        ("a.abc", "X:1\nK:C clef=perc\nc4|\n", "it has only percussion notes."),
    ],
)  # fmt: skip
def test_files_without_notes_say_what_they_have(
    tmp_path: Path, reader: HelperProcess, name: str, text: str, message: str
) -> None:
    (tmp_path / name).write_text(text)
    with pytest.raises(MusicFileError) as caught:
        read_notation(tmp_path / name, reader)
    assert str(caught.value) == f"{tmp_path / name} can't be read: {message}"


def test_measures_of_odd_length_keep_the_bar_lines_right(
    tmp_path: Path, reader: HelperProcess
) -> None:
    def measure(quarters: int, attributes: str = "") -> str:
        note = "<note><pitch><step>C</step><octave>5</octave></pitch><duration>1</duration></note>"
        return f"<measure>{attributes}{note * quarters}</measure>"

    sign = "<attributes><divisions>1</divisions><time><beats>4</beats><beat-type>4</beat-type>"
    bars = [measure(4, f"{sign}</time></attributes>"), *map(measure, (3, 4, 6, 4, 1, 3, 4))]
    (tmp_path / "odd.xml").write_text(
        '<score-partwise><part-list><score-part id="P1"><part-name/></score-part></part-list>'
        f'<part id="P1">{"".join(bars)}</part></score-partwise>'
    )
    score = score_from_song(read_notation(tmp_path / "odd.xml", reader))
    assert score.grid.bar_starts(score.steps) == [0, 16, 28, 44, 68, 84, 100]


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("a.xml", "<score-partwise><part", "is damaged at line 1"),
        ("a.xml", "<html/>", "XML, but not MusicXML"),
        ("a.xml", "<score-partwise/>", "can't be read"),
        ("a.xml", "<?xml version='1.0' encoding='martian'?><a/>", "unknown encoding|is damaged"),
        ("a.xml", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", "it declares entities"),
        ("a.xml", "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>", "entities"),
        ("a.xml", "<a>" * 100 + "</a>" * 100, "nested too deeply"),
        ("a.abc", "la la la", "neither MusicXML nor ABC nor Humdrum"),
        ("a.abc", "X:1\nK:C\n", "can't be read"),
        ("a.abc", "X:1\nK:C\nc4!D.S.!|d4|\n", "bar 1 says D.S., but no bar has a segno"),
        ("a.abc", "X:1\nP:AC\nK:C\nP:A\nc4|\n", "order of sections names C"),
        ("a.krn", "**kern\n4c\n", "it ends early"),
        ("a.krn", "**kern\n4c\n*-\n4d\n", "it ends early"),
        ("a.krn", "**kern\0", "not text"),
        ("a.krn", "!!!of **kern only the name", "it ends early"),
        ("a.krn", "**kern\t**kern\n4c\n*-\t*-\n", "line 2 has 1 columns where 2 belong"),
        ("a.krn", "**kern\n*>[A,C]\n*>A\n4c\n*-\n", "order of sections names C"),
        ("a.mxl", "PK and more", "can't be read: it ends early"),
    ],
)
def test_what_is_no_notation_is_explained(
    tmp_path: Path, reader: HelperProcess, name: str, text: str, message: str
) -> None:
    (tmp_path / name).write_text(text)
    with pytest.raises(MusicFileError, match=message) as caught:
        read_notation(tmp_path / name, reader)
    assert str(tmp_path / name) in str(caught.value)


def test_what_takes_too_long_is_ended_and_the_next_file_read(
    tmp_path: Path, reader: HelperProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "long.musicxml"
    path.write_text(musicxml([note("C5") + note("D5") + note("E5")] * 9000))
    with monkeypatch.context() as patch:
        patch.setattr(read_module, "_BASE_SECONDS", 0.01)
        patch.setattr(read_module, "_BYTES_PER_SECOND", 1e12)
        with pytest.raises(MusicFileError, match="it takes too long"):
            read_notation(path, reader)
    assert score_notes(read("musescore-open.musicxml", reader)) == NOTES


@pytest.mark.parametrize("suffix", ["abc", "krn", "musicxml"])
def test_a_piece_that_is_all_upbeat_is_one(tmp_path: Path, suffix: str) -> None:
    texts = {
        "abc": "X:1\nM:4/4\nL:1/4\nK:G\nGA|]\n",
        "krn": "**kern\n*M4/4\n4g\n4a\n==\n*-\n",
        "musicxml": musicxml(
            [
                '<measure number="0" implicit="yes"><attributes><time><beats>4</beats>'
                "<beat-type>4</beat-type></time></attributes>"
                f"{note('G4', 1)}{note('A4', 1)}</measure>"
            ]
        ),
    }
    path = tmp_path / f"a.{suffix}"
    path.write_text(texts[suffix])
    read = score_from_song(read_notation(path))
    assert (read.pickup_steps, read.meters) == (8, (MeterChange(0, 4, 4),))
    assert str(read.grid.position(0)) == "bar 0 beat 3"


@pytest.mark.parametrize("suffix", ["abc", "krn", "musicxml", "muse"])
@pytest.mark.parametrize("pickup", [0, 8])
def test_a_short_piece_comes_back_with_or_without_its_upbeat(
    tmp_path: Path, suffix: str, pickup: int
) -> None:
    score = Score.empty(8, pickup_steps=pickup)
    score = score.replace(pitches=np.full((4, 8), 60, dtype=np.int8))
    write_score(score, tmp_path / f"a.{suffix}")
    again = read_score(tmp_path / f"a.{suffix}")
    assert (again.pickup_steps, again.steps) == (pickup, 8)


@pytest.mark.parametrize("codec", ["cp1251", "utf-8", "utf-8-sig"])
@pytest.mark.parametrize("kind", ["abc", "krn"])
def test_texts_are_read_in_the_letters_of_their_country(
    tmp_path: Path, kind: str, codec: str
) -> None:
    title = "Тихая ночь, дивная ночь"
    texts = {
        "abc": f"X:1\nT:{title}\nK:C\nc|\n",
        "krn": f"!!!OTL: {title}\n**kern\n1cc\n==\n*-\n",
    }
    path = tmp_path / f"a.{kind}"
    path.write_bytes(texts[kind].encode(codec))
    song = read_notation(path)
    assert song.credits.title == title
    assert ("Windows-1251" in " ".join(song.remarks)) == (codec == "cp1251")


def test_abc_says_itself_which_letters_it_has(tmp_path: Path) -> None:
    path = tmp_path / "a.abc"
    path.write_bytes("%abc\n%%abc-charset koi8-r\nX:1\nT:Ёлка\nK:C\nc|\n".encode("koi8-r"))
    song = read_notation(path)
    assert (song.credits.title, song.remarks) == ("Ёлка", ())


def test_verses_beyond_the_twentieth_are_told(tmp_path: Path) -> None:
    lyrics = "".join(f'<lyric number="{n}"><text>a</text></lyric>' for n in range(1, 25))
    spines = 24 * "\t{}"
    texts = {
        "abc": "X:1\nK:C\nc|\n" + 24 * "w: a\n",
        "krn": "".join(
            f"{first}{spines.format(*[other] * 24)}\n"
            for first, other in (("**kern", "**text"), ("1cc", "a"), ("==", "=="), ("*-", "*-"))
        ),
        "musicxml": musicxml([note("C5", 4, lyrics)]),
    }
    for suffix, text in texts.items():
        path = tmp_path / f"a.{suffix}"
        path.write_text(text)
        song = read_notation(path)
        assert (song.losses.get(Loss.VERSE), song.losses.get(Loss.LYRICS)) == (4, None), suffix
        assert len(score_from_song(song).lyrics) == 20


@pytest.mark.parametrize(("meter", "step"), [("6/8", 6), ("9/8", 6), ("3/4", 8), ("2/2", 8)])
def test_a_fermata_is_a_phrase_end_on_its_beat(tmp_path: Path, meter: str, step: int) -> None:
    """In 6/8 that is a dotted one."""
    path = tmp_path / "a.abc"
    path.write_text(f"X:1\nM:{meter}\nL:1/16\nK:C\n|c{step}!fermata!d2e4|\n")
    read = score_from_song(read_notation(path))
    assert np.flatnonzero(read.cadences == 1).tolist() == [step]


def test_ties_without_ends_are_joined_where_a_part_has_no_ends(tmp_path: Path) -> None:
    start, stop = '<tie type="start"/>', '<tie type="stop"/>'
    bars = [note("C5", 4, start), note("C5", 2, start) + note("D5", 2), note("D5", 4)]
    for bar, starts in ((bars, [0, 24, 32]), ([*bars[:2], note("D5", 4, stop)], [0, 16, 24])):
        path = tmp_path / "a.musicxml"
        path.write_text(musicxml(bar))
        notes = score_notes(score_from_song(read_notation(path)))
        assert [note.start for note in notes] == starts
