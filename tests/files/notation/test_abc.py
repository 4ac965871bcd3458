"""ABC of many kinds, each beside what its standard says it is."""

from __future__ import annotations

from pathlib import Path

import pytest

from musegui.core.keys import Key
from musegui.core.score import CADENCE_HERE
from musegui.files.scores import read_any_song
from musegui.files.song.losses import Loss
from musegui.files.song.read_options import ReadOptions
from musegui.files.song.song import MusicFileError, RepeatsFileError
from musegui.files.song.song_score import score_from_song
from tests.files.lines import read_lines

TUNES = {
    "ends": (
        ("X:1\nT:a\nM:4/4\nL:1/4\nK:G\n|: G A B c | d4 |1 e4 :|2 f4 || g4 |: a4 | b4 :|\n"),
        {
            "S": (
                "0:67 1:69 2:71 3:72 4:74(4) 8:76(4) 12:67 13:69 14:71 15:72 16:74(4) 20:78(4) "
                "24:79(4) 28:81(4) 32:83(4) 36:81(4) 40:83(4)"
            ),
        },
    ),
    "ends4": (
        ("X:1\nM:4/4\nL:1/4\nK:C\n|:c4|[1,3 d4:|[2 e4:|[4 f4|]\n"),
        {
            "S": "0:72(4) 4:74(4) 8:72(4) 12:76(4) 16:72(4) 20:74(4) 24:72(4) 28:77(4)",
        },
    ),
    "three": (
        ("X:1\nM:4/4\nL:1/4\nK:C\n|::c4|d4::|e4|]\n"),
        {
            "S": "0:72(4) 4:74(4) 8:72(4) 12:74(4) 16:72(4) 20:74(4) 24:76(4)",
        },
    ),
    "coda": (
        ("X:1\nM:4/4\nL:1/4\nK:C\nc4|!segno!d4|e4!coda!|f4!D.S.alcoda!|!coda!g4|]\n"),
        {
            "S": "0:72(4) 4:74(4) 8:76(4) 12:77(4) 16:74(4) 20:76(4) 24:79(4)",
        },
    ),
    "words2": (
        ('X:1\nM:4/4\nL:1/4\nK:C\nc4|"^Fine"d4|"^D.C. al Fine"e4|]\n'),
        {
            "S": "0:72(4) 4:74(4) 8:76(4) 12:72(4) 16:74(4)",
        },
    ),
    "rhythm": (
        (
            "X:1\n"
            "M:4/4\n"
            "L:1/8\n"
            "K:C\n"
            "c>d e<f g>>a (3bag|(5cdefg (3:2:4cd2e2 f2|{ab}c2 {/g}d2 [ce]>[df]|\n"
        ),
        {
            "S": (
                "0:72(0.75) 0.75:74(0.25) 1:76(0.25) 1.25:77(0.75) 2:79 3:83(0.25) 3.25:81(0.5) "
                "3.75:79(0.25) 4:72(0.25) 4.25:74(0.25) 4.5:77(0.25) 4.75:79(0.25) 5:72(0.25) "
                "5.25:74(0.75) 6:76(0.75) 6.75:77(0.5) 7.25:72 8.25:74 9.25:76(0.75) 10:77(0.25)"
            ),
        },
    ),
    "compound": (
        ("X:1\nM:6/8\nL:1/8\nK:Bb\n(4cdef (2gf|c3/2d/e f//g//a//b// c|\n"),
        {
            "S": (
                "0:72(0.5) 0.5:74(0.25) 0.75:75(0.5) 1.25:77(0.25) 1.5:79(0.75) 2.25:77(0.75) "
                "3:72(0.75) 3.75:74(0.25) 4:75(0.5) 4.5:77(0.25) 4.75:81(0.25) 5:72(0.5)"
            ),
        },
    ),
    "cut": (
        ("X:1\nM:C|\nL:1/4\nQ:1/2=60\nK:Ador\nA B c d|e f g a|Z2|x4|\n"),
        {
            "S": "0:69 1:71 2:72 3:74 4:76 5:78 6:79 7:81",
        },
    ),
    "five": (
        ('X:1\nM:2+3/8\nL:1/8\nQ:"Allegro" 1/8=200\nK:C#m\nc d e f g|[M:3/4]c2 d2 e2|\n'),
        {
            "S": "0:73(0.5) 0.5:75(0.5) 1:76(0.5) 1.5:78(0.5) 2:80(0.5) 2.5:73 3.5:75 4.5:76",
        },
    ),
    "tunes": (
        (
            "X:1\n"
            "T:first\n"
            "M:4/4\n"
            "L:1/4\n"
            "K:C\n"
            "c d e f|\n"
            "\n"
            "prose here | not music\n"
            "\n"
            "X:2\n"
            "T:second\n"
            "M:3/4\n"
            "L:1/4\n"
            "K:F\n"
            "f g a|\n"
            "\n"
            "X:7\n"
            "T:third\n"
            "K:C\n"
            "C8|\n"
        ),
        {
            "S": "0:72 1:74 2:76 3:77",
        },
    ),
    "satb": (
        (
            "X:1\n"
            "M:4/4\n"
            "L:1/4\n"
            "%%score (S A) (T B)\n"
            'V:S clef=treble name="Soprano"\n'
            'V:A clef=treble name="Alto"\n'
            'V:T clef=bass name="Tenor"\n'
            'V:B clef=bass name="Bass"\n'
            "K:D\n"
            "[V:S] d | f3/2 e/ d c | d4 |]\n"
            "[V:A] A | A A A A | A4 |]\n"
            "[V:T] F | F F F E | F4 |]\n"
            "[V:B] D, | D, A,, D, A,, | D,4 |]\n"
        ),
        {
            "S": "0:74 1:78(1.5) 2.5:76(0.5) 3:74 4:73 5:74(4)",
            "A": "0:69 1:69 2:69 3:69 4:69 5:69(4)",
            "T": "0:66 1:66 2:66 3:66 4:64 5:66(4)",
            "B": "0:50 1:50 2:45 3:50 4:45 5:50(4)",
        },
    ),
    "closed": (
        (
            "X:1\n"
            "M:4/4\n"
            "L:1/4\n"
            "V:1\n"
            "V:2 clef=bass\n"
            "K:C\n"
            "[V:1] [ce] [df] [eg] [df]|[ce]4|\n"
            "[V:2] [C,G,] [D,A,] [E,B,] [D,A,]|[C,G,]4|\n"
        ),
        {
            "S": "0:76 1:77 2:79 3:77 4:76(4)",
            "A": "0:72 1:74 2:76 3:74 4:72(4)",
            "T": "0:55 1:57 2:59 3:57 4:55(4)",
            "B": "0:48 1:50 2:52 3:50 4:48(4)",
        },
    ),
    "ov": (
        ("X:1\nM:4/4\nL:1/4\nK:C\nV:1\nc d e f & C4|g4|\nV:2\nE4|E4|\n"),
        {
            "S": "0:72 1:74 2:76 3:77 4:79(4)",
            "A": "0:60(4)",
            "T": "0:64(4) 4:64(4)",
        },
    ),
    "acc": (
        ("X:1\nT:x\nM:4/4\nL:1/4\nK:C\n=c ^c c _B|B ^^F F =F|c-c-c2|^c-|c c|[^c_e]-|[ce]|\n"),
        {
            "S": "0:72 1:73 2:73 3:70 4:71 5:67 6:67 7:65 8:72(4) 12:73(2) 14:72 15:75(2)",
        },
    ),
    "clef8": (
        ("X:1\nM:4/4\nL:1/4\nK:C treble+8\nC D E F|\nK:C bass\nC D|\n"),
        {
            "S": "0:72 1:74 2:76 3:77 4:60 5:62",
        },
    ),
    "canz": (
        (
            "X:1\n"
            "M:4/4\n"
            "L:1/4\n"
            "K:C\n"
            'V:B1 middle=d clef=bass name="Basso I" transpose=-24\n'
            "f g a b|\n"
        ),
        {
            "B": "0:53 1:55 2:57 3:59",
        },
    ),
    "parts": (
        ("X:1\nM:4/4\nL:1/4\nP:(AB)2.C\nK:C\nP:A\nc4|\nP:B\nd4|\nP:C\n|:e4:|\n"),
        {
            "S": "0:72(4) 4:74(4) 8:72(4) 12:74(4) 16:76(4) 20:76(4)",
        },
    ),
    "misc": (
        (
            "X:1\n"
            "M:4/4\n"
            "L:1/4\n"
            "K:C\n"
            "c d e f |\\\n"
            "g a b c'|\n"
            "w: la la la la\n"
            "w: da da\n"
            "% comment\n"
            "[K:Em]f2 [M:2/4][L:1/8]f4|[V:1]c4|\n"
        ),
        {
            "S": "0:72 1:74 2:76 3:77 4:79 5:81 6:83 7:84 8:78(2) 10:78(2) 12:72(2)",
        },
    ),
    "nox": (
        ("M:4/4\nL:1/4\nK:C\nc d e f|\n"),
        {
            "S": "0:72 1:74 2:76 3:77",
        },
    ),
    "noend": (
        ("X:1\nM:4/4\nL:1/4\nK:C\nc d e f|g a b c|d e f g\n"),
        {
            "S": "0:72 1:74 2:76 3:77 4:79 5:81 6:83 7:72 8:74 9:76 10:77 11:79",
        },
    ),
    "hp": (
        ("X:1\nM:4/4\nL:1/4\nK:HP\nc f g a|\nK:Hp\nc f g a|\nK:none\nc f|\n"),
        {
            "S": "0:72 1:77 2:79 3:81 4:73 5:78 6:79 7:81 8:72 9:77",
        },
    ),
    "free": (
        ("X:1\nM:none\nL:1/4\nK:C\nc d e|f g a b c|d2|\n"),
        {
            "S": "0:72 1:74 2:76 3:77 4:79 5:81 6:83 7:72 8:74(2)",
        },
    ),
    "pickrep": (
        ("X:1\nM:3/4\nL:1/4\nK:C\nc|:d2 e|f2:|g|a2 b|c2|]\n"),
        {
            "S": "0:72 1:74(2) 3:76 4:77(2) 6:74(2) 8:76 9:77(2) 11:79 12:81(2) 14:83 15:72(2)",
        },
    ),
}

SEVERAL = (
    "X:3\nT:first\nM:4/4\nL:1/4\nK:C\nc d e f|\n\nprose | of a kind\n\n"
    "X:5\nT:second\nM:3/4\nL:1/4\nK:F\nf g a|\n\nX:9\nK:C\nC8|\n"
)


@pytest.mark.parametrize("name", TUNES)
def test_a_tune_is_what_its_text_says(tmp_path: Path, name: str) -> None:
    text, right = TUNES[name]
    _, lines = read_lines(tmp_path / "a.abc", text)
    assert lines == right


@pytest.mark.parametrize(
    ("number", "line"),
    [(None, "0:72 1:74 2:76 3:77"), (5, "0:77 1:79 2:81"), (2, "0:77 1:79 2:81"), (9, "0:60(4)")],
)
def test_a_tune_is_chosen_by_its_number_or_place(
    tmp_path: Path, number: int | None, line: str
) -> None:
    song, lines = read_lines(tmp_path / "a.abc", SEVERAL, ReadOptions(tune=number))
    assert lines == {"S": line}
    assert song.losses[Loss.TUNE] == 2
    assert song.tunes == ("3 first", "5 second", "9")


@pytest.mark.parametrize(
    ("clefs", "voices"),
    [
        (("bass",), "B"), (("treble",), "S"), (("tenor",), "T"), (("clef=alto",), "A"),
        (("treble", "treble", "treble-8", "bass"), "SATB"), (("alto", "tenor"), "AT"),
    ],
)  # fmt: skip
def test_clefs_say_whose_a_line_without_a_name_is(
    tmp_path: Path, clefs: tuple[str, ...], voices: str
) -> None:
    heads = "".join(f"V:{k} {clef}\n" for k, clef in enumerate(clefs))
    music = "".join(f"[V:{k}] {'c' if '-8' in clef else 'C'}4|\n" for k, clef in enumerate(clefs))
    _, lines = read_lines(tmp_path / "a.abc", f"X:1\nL:1/4\nM:4/4\n{heads}K:C\n{music}")
    assert "".join(lines) == voices


def test_there_is_no_such_tune(tmp_path: Path) -> None:
    message = "it has no tune 4; it has 3 first, 5 second, 9"
    with pytest.raises(MusicFileError, match=message):
        read_lines(tmp_path / "a.abc", SEVERAL, ReadOptions(tune=4))


def test_repeats_can_be_left_as_they_are_written(tmp_path: Path) -> None:
    text = "X:1\nL:1/4\nK:C\n|:c4|d4!D.S.!:|\n"
    _, lines = read_lines(tmp_path / "a.abc", text, ReadOptions(repeats_once=True))
    assert lines == {"S": "0:72(4) 4:74(4)"}


def test_what_has_no_place_is_counted(tmp_path: Path) -> None:
    text = (
        'X:1\nL:1/4\nK:Eb\n"Am"c "^dolce"d e !trill!f|.c !p!d !>!e ~f|{ab}(cd) (e f)!5!|c#4|\n'
        "w: la li-lu * lo | la__\nW: more\n\nc d e | f\nand prose\n"
    )
    song, _ = read_lines(tmp_path / "a.abc", text)
    assert song.losses == {
        Loss.LINE_AFTER_END: 1, Loss.GRACE_NOTE: 2, Loss.WORDS_BELOW: 1, Loss.CHORD_SYMBOL: 1,
        Loss.ORNAMENT: 2, Loss.ARTICULATION: 2, Loss.SLUR: 2, Loss.SIGN: 3,
    }  # fmt: skip


def test_fermatas_are_phrase_ends_however_they_are_written(tmp_path: Path) -> None:
    text = "X:1\nL:1/4\nM:4/4\nK:C\nU:W=!fermata!\nWc4|d4|He4|!fermata!f4|g4!fermata!|\n"
    song, _ = read_lines(tmp_path / "a.abc", text)
    score = score_from_song(song)
    assert [k for k in range(score.steps) if score.cadences[k] == CADENCE_HERE] == [0, 32, 48, 64]


@pytest.mark.parametrize(
    ("field", "key"),
    [
        ("C", Key(0)), ("F#m", Key(3, minor=True)), ("Bb major", Key(-2)), ("Gmix", Key(0)),
        ("D Dorian", Key(0)), ("", Key(0)), ("none", None), ("Amin", Key(0, minor=True)),
        ("G clef=treble", Key(1)), ("C =b ^f", Key(1)), ("Eb bass", Key(-3)), ("bass", None),
    ],
)  # fmt: skip
def test_keys_are_read(tmp_path: Path, field: str, key: Key | None) -> None:
    song, _ = read_lines(tmp_path / "a.abc", f"X:1\nL:1/4\nK:{field}\nc d e f|\n")
    assert song.key == key


@pytest.mark.parametrize(
    ("field", "bpm"),
    [
        ("1/4=90", 90), ("1/2=60", 120), ('"Allegro" 3/8=80', 120), ("1/4 1/8=60", 90),
        ("120", 60), ("C3=40", 60), ('"slow"', 80), ("1/4=66.5", 66.5),
    ],
)  # fmt: skip
def test_tempos_are_read(tmp_path: Path, field: str, bpm: float) -> None:
    song, _ = read_lines(tmp_path / "a.abc", f"X:1\nL:1/8\nQ:{field}\nK:C\nc d e f|\n")
    assert score_from_song(song).tempos[0].bpm == bpm


def test_a_large_book_of_tunes_is_read_for_one_of_them(tmp_path: Path) -> None:
    book = "".join(
        f"X:{k}\nT:tune\nM:4/4\nL:1/4\nK:C\n{'c d e f|' * 40}\n\n" for k in range(1, 3_000)
    )
    (tmp_path / "book.abc").write_text(book + "X:3000\nK:C\nL:1/4\ng a|\n")
    song = read_any_song(tmp_path / "book.abc", options=ReadOptions(tune=3_000))
    assert [note.pitch for note in song.tracks[0].notes] == [79, 81]


@pytest.mark.parametrize(
    "text",
    ["X:1\nP:AC\nL:1/4\nK:C\nP:A\nc4|\nP:B\nd4|\n", "X:1\nL:1/4\nK:C\nc4|d4!D.S.!|\n"],
)
def test_repeats_that_make_no_sense_can_be_left_unplayed(tmp_path: Path, text: str) -> None:
    with pytest.raises(RepeatsFileError):
        read_lines(tmp_path / "a.abc", text)
    _, lines = read_lines(tmp_path / "a.abc", text, ReadOptions(repeats_once=True))
    assert lines == {"S": "0:72(4) 4:74(4)"}
