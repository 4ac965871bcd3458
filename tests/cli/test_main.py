"""What holds for the words of every command."""

import pytest

from musegui.cli.main import COMMANDS, Command, main


@pytest.mark.parametrize(
    "line",
    [
        "render x.mid --practice ''", "render x.mid -o ''", "render '' -o x.wav",
        "render x.mid -o x.wav --soundfont ''", "convert x.mid ''", "convert x.mid y.mid --to ''",
        "convert x.mid y.mid --report ''", "harmonize x.mid -o y.mid --style ''",
        "styles --rename a ''", "play x.mid --port ''", "exercise --chorale '' -o x.muse",
        "train --data '' --out x --iterations 1", "learn . --name ''", "evaluate --json ''",
    ],
)  # fmt: skip
def test_an_empty_word_is_not_taken_for_the_current_folder(line, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SystemExit) as end:
        main([word.strip("'") for word in line.split()])
    assert end.value.code == 2
    said = capsys.readouterr().err
    assert "empty" in said or "''" in said
    assert not list(tmp_path.iterdir())


def test_what_nobody_foresaw_is_one_sentence_too(tmp_path, monkeypatch, capsys):
    monkeypatch.setitem(COMMANDS, "render", Command("a command that does not exist", "fill"))
    assert main(["render", "x.mid"]) == 1
    assert capsys.readouterr().err.startswith("musegui: Something unforeseen went wrong (")
