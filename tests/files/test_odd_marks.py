"""Words, keys and tempos as no piece should have them, through every kind of file."""

from __future__ import annotations

from pathlib import Path

import pytest

from musegui.core.keys import Key
from musegui.core.marks import MAX_TEXT_LENGTH
from musegui.core.notes import voice_notes
from musegui.core.score import Score
from musegui.core.timegrid import TempoChange
from musegui.core.voices import Voice
from musegui.files.notation.musicxml.reading.reader import read_musicxml
from musegui.files.scores import read_score, write_score
from musegui.files.song.import_report import import_report
from musegui.files.song.parts import usual_parts
from musegui.files.song.read_options import ReadOptions
from musegui.files.song.song import Song
from musegui.files.song.song_score import score_from_song
from tests.files.notation.musicxml_text import note, score

KINDS = [".muse", ".musicxml", ".mid"]


def song_of(*bars: str) -> Song:
    return read_musicxml(score(bars).encode(), ReadOptions())


def copied(read: Score, folder: Path, suffix: str) -> Score:
    write_score(read, folder / f"copy{suffix}")
    return read_score(folder / f"copy{suffix}")


@pytest.mark.parametrize("suffix", KINDS)
@pytest.mark.parametrize(
    "text",
    [
        "ku\u0301",
        "\u05e9\u05b8\u05c1\u05dc\u05d5\u05b9\u05dd",
        "\u0645\u06cc\u200c\u062e",
        "\u6b4c",
        "<b>&amp;\"'",
        "\U0001f3b5",
        "y" * 10_000,
    ],
)
def test_words_in_every_script_come_back(tmp_path: Path, text: str, suffix: str) -> None:
    lyric = "<lyric><text>%s</text></lyric>"
    word = text.replace("&", "&amp;").replace("<", "&lt;")
    read = score_from_song(song_of(note("C5", 2, lyric % word) + note("D5", 2, lyric % "la")))
    assert [one.syllable.text for one in read.lyrics] == [text, "la"]
    assert copied(read, tmp_path, suffix).lyrics == read.lyrics


def test_a_verse_of_10_000_letters_has_more_syllables_than_notes(tmp_path: Path) -> None:
    (tmp_path / "a.abc").write_text(f"X:1\nL:1/4\nK:C\ncdef|\nw: {'la ' * 3_333}\n")
    assert len(read_score(tmp_path / "a.abc").lyrics) == 4


def test_a_text_that_no_page_holds_is_cut_and_told(tmp_path: Path) -> None:
    song = song_of(note("C5", 4, f"<lyric><text>{'y' * (MAX_TEXT_LENGTH + 1)}</text></lyric>"))
    read = score_from_song(song)
    assert copied(read, tmp_path, ".muse") == read
    assert len(read.lyrics[0].syllable.text) == MAX_TEXT_LENGTH
    report = import_report(song, usual_parts(song), read)
    assert report.losses == ("Left out: 1 end of a text too long to keep.",)


@pytest.mark.parametrize("suffix", KINDS)
def test_500_changes_of_key_and_tempo_come_back(tmp_path: Path, suffix: str) -> None:
    bars = [
        f"<attributes><key><fifths>{k % 15 - 7}</fifths></key></attributes>"
        f'<sound tempo="{(1 if suffix != ".mid" else 4) if k % 2 else 999}"/>{note("C5")}'
        for k in range(500)
    ]
    read = score_from_song(song_of(*bars))
    assert len(read.tempos) == 500
    assert read.tempos[0] == TempoChange(0, 999.0)
    again = copied(read, tmp_path, suffix)
    assert again.key_changes == read.key_changes
    assert [round(tempo.bpm) for tempo in again.tempos] == [round(t.bpm) for t in read.tempos]


def test_a_velocity_of_0_is_none(tmp_path: Path) -> None:
    silent = note("C5").replace("<note", '<note dynamics="0"')
    mad = note("C5").replace("<note", '<note dynamics="1e99"')
    read = score_from_song(
        song_of(silent, mad, note("C5").replace("<note", '<note dynamics="999"'))
    )
    assert [n.velocity for n in voice_notes(read, Voice.SOPRANO)] == [0, 0, 127]
    assert read.key == Key(0)
