"""Humdrum of many kinds: spines that split, sections, names, odd lengths."""

from __future__ import annotations

from pathlib import Path

import pytest

from musegui.core.keys import Key
from musegui.files.song.losses import Loss
from tests.files.lines import read_lines

PIECES = {
    "groupetto": (
        "**kern\n*clefG2\n*M2/4\n4cc\n8ddQ\n16ccQ\n4dd\n==\n*-\n",
        {"S": "0:72 1:74"},
    ),
    "accidental-apart-from-its-letter": (
        "**kern\n*clefG2\n*M4/4\n4b\\-i\n4f/#\n4e--\n4[c_#\n==\n*-\n",
        {"S": "0:70 1:66 2:62 3:61"},
    ),
    "chord-of-two-lengths": (
        "**kern\t**kern\n*clefF4\t*clefG2\n*M2/4\t*M2/4\n8C 4E\t8cc\n8C 8F\t8dd\n4C\t4ee\n"
        "==\t==\n*-\t*-\n",
        {
            "S": "0:72(0.5) 0.5:74(0.5) 1:76",
            "T": "0:52(0.5) 0.5:53(0.5)",
            "B": "0:48(0.5) 0.5:48(0.5) 1:48",
        },
    ),
    "columns-join-while-one-sounds": (
        "**kern\t**kern\n*clefF4\t*clefG2\n*M2/4\t*M2/4\n*^\t*\n4E\t2C\t4cc\n*v\t*v\t*\n"
        "4F\t4dd\n=2\t=2\n2C\t2cc\n==\t==\n*-\t*-\n",
        {"S": "0:72 1:74 2:72(2)", "T": "0:52 1:53 2:48(2)", "B": "0:48(2)"},
    ),
    "columns-of-two-spines-join": (
        "**kern\t**kern\n*clefF4\t*clefG2\n*M2/4\t*M2/4\n*^\t*^\n4E\t4C\t4cc\t4g\n"
        "*\t*v\t*v\t*\n4E\t4D\t4b\n*v\t*v\t*\n2C\t2cc\n==\t==\n*-\t*-\n",
        {"S": "0:72 1:71 2:72(2)", "A": "0:67", "T": "0:52 1:52 2:48(2)", "B": "0:48 1:50"},
    ),
    "split": (
        (
            "**kern\t**kern\n"
            "*clefF4\t*clefG2\n"
            "*k[]\t*k[]\n"
            "*M4/4\t*M4/4\n"
            "*^\t*^\n"
            "=1\t=1\t=1\t=1\n"
            "2C\t4E\t2cc\t4g\n"
            ".\t4F\t.\t4a\n"
            "2D\t2G\t2dd\t2b\n"
            "*v\t*v\t*v\t*v\n"
            "=2\t=2\n"
            "1C 1E\t1cc 1e\n"
            "*^\t*^\n"
            "=3\t=3\t=3\t=3\n"
            "[1C\t1E\t1cc\t1g\n"
            "=4\t=4\t=4\t=4\n"
            "1C]\t1E\t1cc\t1g\n"
            "*v\t*v\t*v\t*v\n"
            "==\t==\n"
            "*-\t*-\n"
        ),
        {
            "S": "0:72(2) 2:74(2) 4:72(4) 8:72(4) 12:72(4)",
            "A": "0:67 1:69 2:71(2) 4:64(4) 8:67(4) 12:67(4)",
            "T": "0:48(2) 2:50(2) 4:52(4) 8:48(8)",
            "B": "0:52 1:53 2:55(2) 4:48(4) 8:52(4) 12:52(4)",
        },
    ),
    "rep": (
        (
            "**kern\t**kern\t**text\n"
            '*I"Alt\t*I"Sopran\t*\n'
            "*M3/4\t*M3/4\t*\n"
            "*MM80\t*MM80\t*\n"
            "4c\t4g\tla\n"
            "=1|:\t=1|:\t=1|:\n"
            "2.c\t8ggL;\tlu\n"
            ".\t8aa\t.\n"
            ".\t4bb\tx\n"
            ".\t12cc\t.\n"
            ".\t12dd\t.\n"
            ".\t12ee\t.\n"
            "=2:|!\t=2:|!\t=2:|!\n"
            "2c\t2ggt\t.\n"
            "==\t==\t==\n"
            "*-\t*-\t*-\n"
        ),
        {
            "S": (
                "0:67 1:79(0.5) 1.5:81(0.5) 2:83 3:72(0.25) 3.25:74(0.5) 3.75:76(0.25) 4:79(0.5) "
                "4.5:81(0.5) 5:83 6:72(0.25) 6.25:74(0.5) 6.75:76(0.25) 7:79(2)"
            ),
            "A": "0:60 1:60(3) 4:60(3) 7:60(2)",
        },
    ),
    "secs": (
        (
            "**kern\n"
            "*M4/4\n"
            "*>[I,A,B,A]\n"
            "*>norep[I,A]\n"
            "*>I\n"
            "4c\n"
            "=1\n"
            "*>A\n"
            "1d\n"
            "=2\n"
            "*>B\n"
            "1e\n"
            "=3\n"
            "1f\n"
            "==\n"
            "*-\n"
        ),
        {
            "S": "0:60 1:62(4) 5:64(4) 9:65(4) 13:62(4)",
        },
    ),
    "misc": (
        (
            "**kern\n"
            "*M4/4\n"
            "*k[b-]\n"
            "*d:\n"
            "=1\n"
            "8qf\n"
            "4.d\n"
            "8e\n"
            "[2f\n"
            "=2\n"
            "2f_\n"
            "4f]\n"
            "4r\n"
            "=3\n"
            "0g\n"
            "=4\n"
            "4%3a\n"
            "4%3b\n"
            "4%3cc#\n"
            "==\n"
            "*-\n"
        ),
        {
            "S": "0:62(1.5) 1.5:64(0.5) 2:65(5) 8:67(8) 16:69(3) 19:71(3) 22:73(3)",
        },
    ),
    "exch": (
        (
            "**kern\t**dynam\t**kern\n"
            "*staff2\t*\t*staff1\n"
            "*clefF4\t*\t*clefG2\n"
            "*M4/4\t*\t*M4/4\n"
            "1C\tp\t1cc\n"
            "=\t=\t=\n"
            "*x\t*\t*x\n"
            "1dd\t.\t1D\n"
            "==\t==\t==\n"
            "*-\t*-\t*-\n"
        ),
        {
            "S": "0:72(4) 4:74(4)",
            "B": "0:48(4) 4:50(4)",
        },
    ),
    "noname": (
        (
            "**kern\t**kern\t**kern\t**kern\n"
            "*clefF4\t*clefGv2\t*clefG2\t*clefG2\n"
            "*M4/4\t*M4/4\t*M4/4\t*M4/4\n"
            "1C\t1B\t1cc\t1a\n"
            "==\t==\t==\t==\n"
            "*-\t*-\t*-\t*-\n"
        ),
        {
            "S": "0:69(4)",
            "A": "0:72(4)",
            "T": "0:59(4)",
            "B": "0:48(4)",
        },
    ),
    "two": (
        ("**kern\t**kern\n*clefF4\t*clefC3\n*M4/4\t*M4/4\n1C\t1c\n==\t==\n*-\t*-\n"),
        {
            "T": "0:60(4)",
            "B": "0:48(4)",
        },
    ),
    "crlf": (
        ("!! comment\n!!!OTL: x\n**kern\n*M4/4\n4c\n4d\n2e\n==\n*-\n!!!end\n"),
        {
            "S": "0:60 1:62 2:64(2)",
        },
    ),
}


@pytest.mark.parametrize("name", PIECES)
def test_a_piece_is_what_its_spines_say(tmp_path: Path, name: str) -> None:
    text, right = PIECES[name]
    _, lines = read_lines(tmp_path / "a.krn", text)
    assert lines == right


@pytest.mark.parametrize(
    ("cells", "key"),
    [
        ("*k[f#c#]", Key(2)), ("*b:", Key(2, minor=True)), ("*E-:", Key(-3)),
        ("*d:dor", Key(-1, minor=True)), ("*k[b-e-]\n*g:", Key(-2, minor=True)),
        ("*g:\n*k[b-e-]", Key(-2, minor=True)), ("*k[]", Key(0)),
    ],
)  # fmt: skip
def test_keys_are_read(tmp_path: Path, cells: str, key: Key) -> None:
    song, _ = read_lines(tmp_path / "a.krn", f"**kern\n{cells}\n4c\n*-\n")
    assert song.key == key


@pytest.mark.parametrize(
    ("clef", "voice"), [("*clefF4", "B"), ("*clefGv2", "T"), ("*clefG2", "S"), ("*clefC3", "A")]
)
def test_a_clef_says_whose_a_spine_without_a_name_is(tmp_path: Path, clef: str, voice: str) -> None:
    _, lines = read_lines(tmp_path / "a.krn", f"**kern\n{clef}\n*M4/4\n1c\n*-\n")
    assert list(lines) == [voice]


def test_what_has_no_place_is_counted(tmp_path: Path) -> None:
    text = (
        "**kern\t**text\t**dynam\t**harm\n(4c'\tla\tp\tV\n8qd\tli\tX\t.\n4d)T\tli\tcresc\tI\n"
        "*-\t*-\t*-\t*-\n"
    )
    song, _ = read_lines(tmp_path / "a.krn", text)
    assert song.losses == {
        Loss.GRACE_NOTE: 1, Loss.LYRICS: 1, Loss.CHORD_SYMBOL: 2, Loss.DYNAMIC: 1, Loss.ORNAMENT: 1,
        Loss.ARTICULATION: 1, Loss.SLUR: 1,
    }  # fmt: skip
