"""What can be asked of a fill can be asked on the command line."""

from __future__ import annotations

import argparse
from dataclasses import fields
from pathlib import Path

import numpy as np
import pytest

from musegui.cli.fill_arguments import add_fill_arguments, chosen_options
from musegui.core.fill.fill_options import QUALITIES, SLIDERS, FillOptions, quality_of
from musegui.core.fill.style import Style
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


def test_sweeps_have_their_old_name_too() -> None:
    assert parse("--steps", "7").sweeps == 7
