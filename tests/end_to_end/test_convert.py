"""One kind of file into another, as a user does it."""

from pathlib import Path

import pytest

from musegui.core.notes import score_notes
from musegui.files.scores import read_score
from tests.program import run_musegui

NOTATION = Path(__file__).parents[1] / "data" / "notation"


@pytest.mark.parametrize("suffix", [".muse", ".mid", ".musicxml", ".mxl"])
def test_notation_becomes_any_other_kind(musegui, tmp_path, suffix):
    output = tmp_path / f"piece{suffix}"
    code, out, err = musegui("convert", NOTATION / "musescore-open.musicxml", output)
    assert (code, err) == (0, "")
    assert out == f"Wrote {output}.\n"
    expected, made = read_score(NOTATION / "musescore-open.musicxml"), read_score(output)
    assert score_notes(made) == score_notes(expected)
    assert made.lyrics == expected.lyrics != ()
    if suffix != ".mid":
        assert made.dynamics == expected.dynamics != ()


@pytest.mark.parametrize("suffix", [".pdf", ".svg", ".png"])
def test_a_piece_is_printed_without_a_display(tmp_path, suffix):
    output = tmp_path / f"piece{suffix}"
    done = run_musegui(
        "convert", NOTATION / "four-voices.krn", output, "--staves", "open",
        DISPLAY=None, WAYLAND_DISPLAY=None, QT_QPA_PLATFORM=None,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == f"Wrote {output}.\n"
    assert output.stat().st_size > 5000


def test_the_page_is_set_up_by_arguments(tmp_path):
    output = tmp_path / "piece.svg"
    words = ("--paper", "letter", "--landscape", "--side-margin", 20, "--top-margin", 12.5,
             "--staff-size", 5, "--layout", "reduction", "--bar-numbers", 2, "--chords", "numerals",
             "--page-numbers", "count")  # fmt: skip
    done = run_musegui("convert", NOTATION / "four-voices.krn", output, *words)
    assert (done.returncode, done.stdout, done.stderr) == (0, f"Wrote {output}.\n", "")
    svg = output.read_text()
    assert 'viewBox="0 0 27940 21590"' in svg
    assert ">Soprano<" in svg
    assert ">V<" in svg


def test_tracks_are_chosen_and_what_is_left_out_is_told(musegui, tmp_path):
    source, output = NOTATION / "four-voices.krn", tmp_path / "two.mid"
    code, out, _ = musegui("convert", source, output, "--tracks", "1=B,4=S")
    assert code == 0
    assert "Tracks left out: " in out
    assert {note.voice.label for note in score_notes(read_score(output))} == {"Soprano", "Bass"}


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("four-voices.krn", "x.docx"), "end it in .muse"),
        (("nothing.krn", "x.mid"), "There is no file"),
        (("four-voices.krn", "x.mid", "--tracks", "9=S"), "There is no track 9"),
        (("four-voices.krn", "x.mid", "--tracks", f"{'9' * 5000}=S"), "does not say which track"),
        (("four-voices.krn", "nowhere/x.pdf"), "there is no such folder"),
        (("four-voices.krn", "x.mid", "--paper", "a5"), "--paper is for printed pages"),
        (("four-voices.krn", "x.mxl", "--layout", "reduction"), "is for printed pages"),
        (("four-voices.krn", "x.pdf", "--staff-size", "40"), "A staff is 3.6 to 9.6 mm high"),
        (("four-voices.krn", "x.pdf", "--side-margin", "nan"), "A margin is 0 to 50 mm wide"),
        (("four-voices.krn", "x.pdf", "--bar-numbers", "99"), "at most 64 bars apart"),
    ],
)
def test_what_can_not_be_is_refused_in_one_sentence(musegui, tmp_path, words, message):
    source, output, *rest = words
    code, out, err = musegui("convert", NOTATION / source, tmp_path / output, *rest)
    assert (code, out) == (1, "")
    assert err.startswith("musegui: ")
    assert message in err
    assert list(tmp_path.iterdir()) == []


def test_a_melody_in_notation_is_harmonized(musegui, tmp_path):
    source, output = NOTATION / "musescore-open.musicxml", tmp_path / "four.mid"
    code, _, err = musegui("harmonize", source, "-o", output, "--steps", 1)
    assert "several tracks" in err
    assert code == 1
    source, output = NOTATION / "four-voices.abc", tmp_path / "four.musicxml"
    code, out, err = musegui("harmonize", source, "-o", output, "--steps", 1)
    assert (code, err) == (0, "")
    assert "Harmonized" in out
    soprano = [n for n in score_notes(read_score(source)) if n.voice == 0]
    assert [n for n in score_notes(read_score(output)) if n.voice == 0] == soprano


def test_with_strict_any_loss_is_an_exit_code_of_2(musegui, tmp_path):
    rich, plain = tmp_path / "rich.abc", NOTATION / "four-voices.krn"
    rich.write_text("X:1\nK:C\n{b}c8|\n")
    code, out, err = musegui("convert", rich, tmp_path / "rich.mid", "--strict")
    assert (code, err) == (2, "")
    assert "Left out: " in out
    assert (tmp_path / "rich.mid").exists()
    code, _, err = musegui("convert", plain, tmp_path / "plain.mid", "--strict")
    assert (code, err) == (0, "")


HYMN = """X:1
T:Hymn
C:A. Composer
L:1/4
M:4/4
Q:1/4=70
K:G
!p!G !<(!A B c!<)!|!f!d c [K:D]A2|[Q:1/4=60]B A G F|G4|]
w: One two three four five six se-ven eight nine ten e-le-
w: Eins
"""


@pytest.mark.parametrize("suffix", [".muse", ".musicxml", ".mid"])
def test_a_hymn_keeps_its_words_when_it_is_harmonized_and_filled(musegui, tmp_path, suffix):
    source, harmonized = tmp_path / "hymn.abc", tmp_path / f"hymn{suffix}"
    source.write_text(HYMN)
    code, _, err = musegui("harmonize", source, "-o", harmonized, "--sweeps", "2")
    assert (code, err) == (0, "")
    code, _, err = musegui("fill", harmonized, "-o", tmp_path / f"again{suffix}",
                           "--voices", "alto", "--sweeps", "2")  # fmt: skip
    assert (code, err) == (0, "")
    given = read_score(source)
    assert len(given.lyrics) > 10
    for path in (harmonized, tmp_path / f"again{suffix}"):
        made = read_score(path)
        assert [one for one in made.lyrics if one.voice == 0] == list(given.lyrics)
        assert (made.key, made.key_changes) == (given.key, given.key_changes)
        assert made.tempos == given.tempos
        assert made.credits.title == "Hymn"
        if suffix != ".mid":
            assert made.dynamics == given.dynamics
            assert made.hairpins == given.hairpins
            assert made.credits == given.credits
