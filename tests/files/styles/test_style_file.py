"""Style files: out and in again, hostile ones, and the folder they are kept in."""

from __future__ import annotations

import json
import os
import struct
from contextlib import suppress
from pathlib import Path

import numpy as np
import pytest

from musegui.core.errors import UserError
from musegui.core.fill.fill_options import Strictness
from musegui.core.fill.style_mix import DEFAULT_STYLE
from musegui.core.style.style import Style, StyleFigures, StyleRate
from musegui.files.styles import style_folder
from musegui.files.styles.style_file import (
    StyleError,
    StyleNetwork,
    read_style,
    read_style_networks,
    write_style,
)

STYLE = Style(
    "Mine – “eigene” 歌/..",
    "3 files of Songs",
    "mine",
    Strictness.DISCOURAGE,
    ((50, 70), (50, 70), (40, 60), (36, 60)),
    (19, 19, 19, 19),
    66.0,
    StyleFigures(2, 1, 1.5, 0.75, (StyleRate("fifths", 3.5, 2.0),), 0.01, 0.02),
    ("There are few pieces.",),
    "0.2",
)
NETWORK = StyleNetwork(
    {"kind": "UNetConfig"},
    "",
    {"pitch.a": np.ones((2, 3), np.float16), "b": np.array(1, np.float16)},
)


@pytest.fixture(autouse=True)
def folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return style_folder.styles_folder()


def test_a_style_comes_back_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "a.musestyle"
    write_style(STYLE, {16: NETWORK}, path)
    style, networks = read_style_networks(path)
    assert read_style(path) == style == STYLE
    assert networks[16].config == NETWORK.config
    for name, tensor in NETWORK.tensors.items():
        assert networks[16].tensors[name].shape == tensor.shape
        assert (networks[16].tensors[name] == tensor).all()
    data = path.read_bytes()
    write_style(STYLE, {16: NETWORK}, path)
    assert path.read_bytes() == data


def test_truncated_files_are_refused_and_altered_ones_harmless(tmp_path: Path) -> None:
    path = tmp_path / "a.musestyle"
    write_style(STYLE, {16: NETWORK}, path)
    data = path.read_bytes()
    for stop in range(0, len(data), 9):
        path.write_bytes(data[:stop])
        for read in (read_style, read_style_networks):
            with pytest.raises(StyleError):
                read(path)
    for place in range(0, len(data), 5):
        path.write_bytes(data[:place] + bytes([data[place] ^ 0x15]) + data[place + 1 :])
        for read in (read_style, read_style_networks):
            with suppress(StyleError):
                read(path)


def _with_header(change: dict[str, object], style: dict[str, object] | None = None) -> bytes:
    header: dict[str, object] = {
        "__metadata__": {"musegui": json.dumps({"format": "musegui-style-1"} | (style or {}))},
        "16.a": {"dtype": "F16", "shape": [2], "data_offsets": [0, 4]},
    } | change
    text = json.dumps(header).encode()
    return struct.pack("<Q", len(text)) + text + bytes(4)


HOSTILE = {
    "nothing": b"",
    "text": b"hello, I am a style",
    "endless header": struct.pack("<Q", 2**63) + b"{}",
    "nested": struct.pack("<Q", 200_000) + b"[" * 200_000,
    "no card": _with_header({}),
    "another program's": _with_header({"__metadata__": {"format": "pt"}}),
    "a newer one": _with_header({}, {"format": "musegui-style-9"}),
    "huge": _with_header({"16.a": {"dtype": "F16", "shape": [2**40], "data_offsets": [0, 4]}}),
    "pickle": b"\x80\x04cos\nsystem\n.",
    "float64": _with_header({"16.a": {"dtype": "F64", "shape": [2], "data_offsets": [0, 4]}}),
}  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_files_end_in_one_sentence(tmp_path: Path, name: str) -> None:
    path = tmp_path / "a.musestyle"
    path.write_bytes(HOSTILE[name])
    for read in (read_style, read_style_networks):
        with pytest.raises(StyleError) as caught:
            read(path)
        assert str(caught.value).count(str(path)) == 1
        assert str(caught.value).endswith(".")


@pytest.mark.parametrize(
    "change",
    [
        {"name": ""}, {"name": "a\nb"}, {"name": "x" * 61}, {"warnings": ["\x1b[2J"]},
        {"programs": [1, 2, 3]}, {"registers": [[60, 50]] * 4}, {"tempo_bpm": "fast"},
        {"strictness": "mild"}, {"figures": []}, {"networks": {"12": {}}}, {"networks": {}},
        {"networks": {"16": {"config": {"filters": [10**9] * 4}}}},
        {"networks": {"16": {"config": {"blocks": [1] * 99}}}},
        {"networks": {"16": {"config": {"kind": "UNetConfig", "blocks": ["many"]}}}},
    ],
)  # fmt: skip
def test_cards_with_wrong_values_are_refused(tmp_path: Path, change: dict[str, object]) -> None:
    path = tmp_path / "a.musestyle"
    write_style(STYLE, {16: NETWORK}, path)
    data = path.read_bytes()
    (size,) = struct.unpack_from("<Q", data)
    header = json.loads(data[8 : 8 + size])
    card = json.loads(header["__metadata__"]["musegui"]) | change
    header["__metadata__"]["musegui"] = json.dumps(card)
    text = json.dumps(header).encode()
    path.write_bytes(struct.pack("<Q", len(text)) + text + data[8 + size :])
    with pytest.raises(StyleError):
        read_style_networks(path)


def test_numbers_that_are_none_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.musestyle"
    tensors = {"pitch.a": np.array([1, np.nan], np.float16)}
    write_style(STYLE, {16: StyleNetwork({}, "", tensors)}, path)
    with pytest.raises(StyleError, match="numbers"):
        read_style_networks(path)


def test_pipes_and_folders_are_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.musestyle")
    for path in (tmp_path, tmp_path / "pipe.musestyle", tmp_path / "absent.musestyle"):
        with pytest.raises(StyleError):
            read_style(path)


def test_the_folder_takes_renames_and_drops_styles(tmp_path: Path, folder: Path) -> None:
    names = [each.style.name for each in style_folder.find_styles()[0]]
    assert names[0] == DEFAULT_STYLE
    path = tmp_path / "a.musestyle"
    write_style(STYLE, {16: NETWORK}, path)
    imported = style_folder.import_style(path)
    assert imported.is_own
    assert imported.path is not None
    assert imported.path.parent == folder
    assert style_folder.find_style(STYLE.name) == imported
    with pytest.raises(UserError, match="already"):
        style_folder.import_style(path)
    style_folder.rename_style(STYLE.name, "con")
    assert style_folder.find_style("con").style.figures == STYLE.figures
    with pytest.raises(UserError, match="not on this computer"):
        style_folder.find_style(STYLE.name)
    style_folder.export_style("con", tmp_path / "b.musestyle")
    assert read_style(tmp_path / "b.musestyle").name == "con"
    style_folder.delete_style("con")
    assert [each.style.name for each in style_folder.find_styles()[0]] == names


def test_what_ships_can_neither_be_renamed_nor_deleted_nor_replaced(tmp_path: Path) -> None:
    for change in (
        lambda: style_folder.delete_style(DEFAULT_STYLE),
        lambda: style_folder.rename_style(DEFAULT_STYLE, "Other"),
        lambda: style_folder.free_path(DEFAULT_STYLE.upper()),
        lambda: style_folder.export_style(DEFAULT_STYLE, tmp_path / "a"),
    ):
        with pytest.raises(UserError):
            change()


def test_the_styles_that_ship_are_whole_and_say_whose_music_they_know() -> None:
    found, problems = style_folder.find_styles()
    shipped = [each.path for each in found if each.path is not None and not each.is_own]
    assert problems == []
    assert [path.name for path in shipped] == ["hymns.musestyle"]
    for path in shipped:
        style, networks = read_style_networks(path)
        assert list(networks) == [16]
        assert "public domain" in style.licence
        assert style.figures is not None
        assert style.figures.nll_after < style.figures.nll_before


def test_damaged_files_in_the_folder_are_told_and_left_out(folder: Path) -> None:
    folder.mkdir(parents=True)
    (folder / "a.musestyle").write_bytes(b"nonsense")
    write_style(Style(DEFAULT_STYLE), {16: NETWORK}, folder / "b.musestyle")
    styles, problems = style_folder.find_styles()
    assert not any(each.is_own for each in styles)
    assert len(problems) == 2
