"""What can be asked of a fill can be asked on the command line."""

from __future__ import annotations

import argparse
from dataclasses import fields, replace
from pathlib import Path

import numpy as np
import pytest

from musegui.cli.fill_arguments import add_fill_arguments, chosen_options
from musegui.core.fill.fill_options import QUALITIES, SLIDERS, FillOptions, Strictness, quality_of
from musegui.core.fill.style_mix import DEFAULT_STYLE
from musegui.core.style.style import Style
from musegui.core.voices import COMPASSES
from musegui.files.styles.style_file import StyleNetwork, write_style
from musegui.files.styles.style_folder import free_path

WORDS = {
    "resolution": ["--resolution", "8"],
    "sweeps": ["--sweeps", "9"],
    "candidates": ["--candidates", "3"],
    "best_of": ["--best-of", "2"],
    "strictness": ["--strictness", "off"],
    "registers": ["--register", "alto=G3-C5"],
    "keep_rhythm": ["--keep-rhythm"],
    "picardy": ["--no-picardy"],
    "style": ["--style", "Another"],
    "second_style": ["--style-mix", "Another=0.3"],
    **{s.option: [f"--{s.option.replace('_', '-')}", "0.5"] for s in SLIDERS},
}
"""Words that ask for something else than the default; a new option gets a line."""


@pytest.fixture(autouse=True)
def _own_styles(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    network = StyleNetwork({}, "", {"weight": np.zeros(1, np.float16)})
    write_style(Style("Another"), {16: network}, free_path("Another"))


def parse(*words: str) -> FillOptions:
    parser = argparse.ArgumentParser()
    add_fill_arguments(parser)
    return chosen_options(parser.parse_args(words), parser)


def test_every_option_of_a_fill_can_be_given() -> None:
    assert WORDS.keys() == {field.name for field in fields(FillOptions)}
    default = FillOptions()
    for name, words in WORDS.items():
        options = parse(*words)
        changed = {
            f.name for f in fields(default) if getattr(options, f.name) != getattr(default, f.name)
        }
        assert changed == {name}


def test_a_quality_stands_for_sweeps_and_choice_unless_they_are_given() -> None:
    for quality in QUALITIES:
        options = parse("--quality", quality.name)
        assert quality_of(options) == quality
    options = parse("--sweeps", "9", "--quality", "best")
    assert (options.sweeps, options.best_of) == (9, 4)


def test_a_second_style_has_a_share_and_brings_its_part_of_what_fills_begin_with() -> None:
    high = tuple((low + 4, top) for low, top in COMPASSES)
    network = StyleNetwork({}, "", {"weight": np.zeros(1, np.float16)})
    style = Style("Higher", strictness=Strictness.OFF, registers=high)
    write_style(style, {16: network}, free_path("Higher"))
    options = parse("--style-mix", "Higher=0.75")
    assert options.styles == (DEFAULT_STYLE, ("Higher", 0.75))
    assert options.strictness is Strictness.OFF
    assert options.registers == tuple((low + 3, top) for low, top in COMPASSES)
    assert parse("--style-mix", "Higher").second_style == ("Higher", 0.5)
    only_second = replace(parse("--style-mix", "Higher=1"), style="Higher", second_style=None)
    assert only_second == parse("--style", "Higher")
    assert replace(parse("--style-mix", "Higher=0"), second_style=None) == FillOptions()


@pytest.mark.parametrize(
    "words",
    ["Lost=0.5", "Another=2", "Another=much", "Another=nan", "=0.5", "", DEFAULT_STYLE],
)
def test_a_second_style_that_is_none_is_wrong_usage(
    words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        parse("--style-mix", words)
    assert "--style-mix" in capsys.readouterr().err
    with pytest.raises(SystemExit):
        parse("--style-mix", "Another", "--weights", "mine.safetensors")


def test_sweeps_have_their_old_name_too() -> None:
    assert parse("--steps", "7").sweeps == 7
