"""Key signatures that no score has: what is taken for them is told, whatever the kind of file."""

from __future__ import annotations

from pathlib import Path

import pytest

from musegui.core.keys import Key
from musegui.core.score import Score
from musegui.files.scores import read_any_song
from musegui.files.song.import_report import import_report
from musegui.files.song.parts import usual_parts
from musegui.files.song.song_score import score_from_song
from tests.files.midi.test_write import file_bytes, meta, note_track, track_bytes
from tests.files.notation.musicxml_text import measure, note
from tests.files.notation.musicxml_text import score as musicxml


def read(path: Path, data: bytes | str) -> tuple[Score, str]:
    """Give the score in a file, and what is told of it."""
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    song = read_any_song(path)
    parts = usual_parts(song)
    score = score_from_song(song, parts=parts)
    return score, str(import_report(song, parts, score))


def humdrum(key: str) -> str:
    return f"**kern\n*M4/4\n{key}\n1cc\n==\n*-\n"


def musicxml_with_key(key: str) -> str:
    return musicxml([measure(f"<attributes><key>{key}</key></attributes>{note('C5', 4)}")])


def alters(*signs: str) -> str:
    steps = ((sign[0], 1 if sign[1] == "#" else -1) for sign in signs)
    return "".join(f"<key-step>{s}</key-step><key-alter>{a}</key-alter>" for s, a in steps)


TWELVE_SHARPS = "*k[f##c##g##d##a##e#b#]"


@pytest.mark.parametrize(
    ("name", "data", "key", "told"),
    [
        ("a.krn", humdrum(TWELVE_SHARPS), Key(0), "12 sharps, was taken as C major"),
        ("a.krn", humdrum("*G#:"), Key(-4), "8 sharps, was taken as A♭ major"),
        ("a.krn", humdrum("*d:dor"), Key(-1, minor=True), "D dorian, was taken as D minor"),
        ("a.krn", humdrum("*k[f#b-]"), None, "1 key signature of no key"),
        ("a.krn", humdrum("*k[b-e-]"), Key(-2), ""),
        ("a.abc", "X:1\nK:G#\nc|\n", Key(-4), "8 sharps, was taken as A♭ major"),
        ("a.abc", "X:1\nK:Fbm\nc|\n", Key(1, minor=True), "11 flats, was taken as E minor"),
        ("a.abc", "X:1\nK:Ador\nc|\n", Key(1), "A dorian, was taken as G major"),
        ("a.abc", "X:1\nK:D Phr ^f\nc|\n", Key(-2), "D Phr ^f, was taken as B♭ major"),
        ("a.abc", "X:1\nK:Quux\nc|\n", Key(0), "Quux, was taken as C major"),
        ("a.abc", "X:1\nK:Aaeo\nc|\n", Key(0, minor=True), ""),
        ("a.abc", "X:1\nK:none\nc|\n", None, ""),
        ("a.xml", musicxml_with_key("<fifths>12</fifths>"), Key(0), "12 sharps, was taken as C m"),
        ("a.xml", musicxml_with_key("<fifths>-9</fifths>"), Key(3), "9 flats, was taken as A maj"),
        (
            "a.xml",
            musicxml_with_key("<fifths>0</fifths><mode>phrygian</mode>"),
            Key(0),
            "E phrygian, was taken as C major",
        ),
        ("a.xml", musicxml_with_key("<fifths>1</fifths><mode>none</mode>"), Key(1), ""),
        ("a.xml", musicxml_with_key(alters("F#", "B-")), None, "1 key signature of no key"),
        ("a.xml", musicxml_with_key(alters("B-", "E-")), Key(-2), ""),
    ],
)
def test_what_is_taken_for_a_key_signature_is_told(
    tmp_path: Path, name: str, data: str, key: Key | None, told: str
) -> None:
    score, report = read(tmp_path / name, data)
    assert score.key == key
    assert told in report if told else report == ""


@pytest.mark.parametrize(
    ("signs", "minor", "key", "told"),
    [
        (12, False, Key(0), "12 sharps, was taken as C major"),
        (-9, True, Key(3, minor=True), "9 flats, was taken as F♯ minor"),
        (40, False, None, "1 damaged event"),
    ],
)
def test_what_is_taken_for_a_key_of_a_midi_file_is_told(
    tmp_path: Path, signs: int, minor: bool, key: Key | None, told: str
) -> None:
    event = meta(0x59, bytes([signs % 256, minor]))
    data = file_bytes(track_bytes((0, event)), note_track((0, 480, 72)))
    score, report = read(tmp_path / "a.mid", data)
    assert score.key == key
    assert told in report


def test_the_key_of_a_transposing_instrument_is_not_told(tmp_path: Path) -> None:
    """E♭ clarinets read A♭ major for what sounds as C flat major, whose signature has 7 flats."""
    attributes = (
        "<attributes><key><fifths>-7</fifths></key>"
        "<transpose><diatonic>2</diatonic><chromatic>3</chromatic></transpose></attributes>"
    )
    score, report = read(tmp_path / "a.xml", musicxml([measure(attributes + note("C5", 4))]))
    assert score.key == Key(2)
    assert report == ""
