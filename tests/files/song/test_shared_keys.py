"""Parts in different keys: the score gets that of most of them, and the report names the others."""

from __future__ import annotations

from pathlib import Path

import pytest

from musegui.core.keys import Key, KeyChange
from tests.files.midi.test_write import file_bytes, meta, note_track, track_bytes
from tests.files.notation.musicxml_text import measure, note, score
from tests.files.song.test_written_key import read

LEFT_OUT = "Key signatures that differ from those of the other parts were left out: "


def part(*keys: str) -> list[str]:
    """Give a part with a bar for each key, some of them without any."""
    bars = [f"<attributes>{key}</attributes>{note('C5', 4)}" for key in keys]
    return [measure(bar, number) for number, bar in enumerate(bars, 1)]


def key(fifths: int, more: str = "", staff: str = "") -> str:
    return f"<key{staff}><fifths>{fifths}</fifths></key>{more}"


B_FLAT = "<transpose><diatonic>-1</diatonic><chromatic>-2</chromatic></transpose>"
ORGAN = (
    key(2, staff=" number='1'")
    + key(-1, staff=" number='2'")
    + "<staves>2</staves></attributes>"
    + note("C5", 4)
    + "<backup><duration>4</duration></backup>"
    + note("C3", 4, "<staff>2</staff>")
)


@pytest.mark.parametrize(
    ("data", "first", "changes", "told"),
    [
        (score(part(key(2)), part(key(0)), names=("Oboe", "Horn")), Key(2), (), "Horn (C major)"),
        (score(part(key(2)), part(key(-3)), part(key(-3))), Key(-3), (), "part 1 (D major)"),
        (score(part(key(0)), part(key(2, B_FLAT))), Key(0), (), ""),
        (score(part(key(-6)), part(key(6))), Key(-6), (), ""),
        (score(part(key(0)), part(""), part("")), Key(0), (), ""),
        (
            score(part(key(0), key(1)), part(key(0), ""), names=("Flute", "Viola")),
            Key(0),
            ((16, Key(1)),),
            "Viola (C major)",
        ),
        (
            score(part(key(0), ""), part(key(0), key(1)), names=("Flute", "Viola")),
            Key(0),
            (),
            "Viola (G major)",
        ),
        (score([measure(f"<attributes>{ORGAN}")], names=["Organ"]), Key(2), (), "Organ (F major)"),
    ],
)
def test_parts_of_a_musicxml_file(
    tmp_path: Path, data: str, first: Key, changes: tuple[tuple[int, Key], ...], told: str
) -> None:
    piece, report = read(tmp_path / "a.xml", data)
    assert piece.key == first
    assert piece.key_changes == tuple(KeyChange(*change) for change in changes)
    assert report == (LEFT_OUT + told + "." if told else "")


@pytest.mark.parametrize(
    ("name", "data", "first", "told"),
    [
        ("a.abc", "X:1\nK:D\nV:1\nc8|\nV:2\n[K:F]c8|\n", Key(2), "2 (F major)"),
        ("a.abc", "X:1\nK:C\nV:1\nc8|\nV:2 transpose=-2\n[K:D]c8|\n", Key(0), ""),
        ("a.abc", "X:1\nK:Am transpose=2\nc8|\n", Key(2, minor=True), ""),
        ("a.abc", "X:1\nK:G transpose=-12\nc8|\n", Key(1), ""),
        ("a.krn", "**kern\t**kern\n*k[f#]\t*k[b-]\n1c\t1cc\n*-\t*-\n", Key(-1), "part 2 (G major)"),
        ("a.krn", "**kern\t**kern\n*k[]\t*k[]\n*a:\t*\n1c\t1cc\n*-\t*-\n", Key(0, minor=True), ""),
    ],
)
def test_parts_of_a_text_file(tmp_path: Path, name: str, data: str, first: Key, told: str) -> None:
    piece, report = read(tmp_path / name, data)
    assert piece.key == first
    assert report == (LEFT_OUT + told + "." if told else "")


@pytest.mark.parametrize(
    ("channel", "told"), [(0, LEFT_OUT + "Horn (C major)."), (9, "Tracks left out: Horn.")]
)
def test_tracks_of_a_midi_file(tmp_path: Path, channel: int, told: str) -> None:
    """Drums have no key, whatever their track says."""
    keyed = track_bytes((0, meta(0x59, b"\x03\0")))
    horn = track_bytes((0, meta(0x59, b"\0\0")))[:-4] + note_track(
        (0, 480, 60), name="Horn", channel=channel
    )
    data = file_bytes(keyed, note_track((0, 480, 72), name="Oboe"), horn)
    piece, report = read(tmp_path / "a.mid", data)
    assert piece.key == Key(3)
    assert report == told
