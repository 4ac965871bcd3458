"""The styles that there are: those that ship with musegui, and those in the user's folder."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import platformdirs

from musegui.core.fill.style_mix import DEFAULT_STYLE, check_style_name
from musegui.core.style.style import BACH, Style
from musegui.core.translation import tr, tr_noop
from musegui.files.safe.atomic import saying_why, write_atomically
from musegui.files.safe.contents import read_bytes
from musegui.files.safe.names import safe_file_name
from musegui.files.styles.style_file import (
    MAX_FILE_BYTES,
    SUFFIX,
    StyleError,
    read_style,
    read_style_networks,
    write_style,
)
from musegui.resources import resource_path

_SHIPPED = (DEFAULT_STYLE, tr_noop("Hymns"))


class FoundStyle(NamedTuple):
    """A style and where it is.

    Attributes
    ----------
    style : Style
    path : Path or None
        None for the shipped networks.
    is_own : bool
        Whether it is in the user's folder, where it can be renamed and deleted.
    """

    style: Style
    path: Path | None
    is_own: bool = False

    @property
    def title(self) -> str:
        """Its name for users, in their language if it ships."""
        name = self.style.name
        return tr(name) if name in _SHIPPED and not self.is_own else name


def styles_folder() -> Path:
    """Give the folder of the user's own styles on this system."""
    return platformdirs.user_data_path("musegui", appauthor=False) / "styles"


def shipped_styles_folder() -> Path:
    """Give the folder of the styles that ship with musegui."""
    return resource_path("resources", "styles")


def find_styles() -> tuple[list[FoundStyle], list[str]]:
    """List all styles, the default first, then those that ship, then the user's own by name.

    Returns
    -------
    styles : list of FoundStyle
        No two of them have the same name.
    problems : list of str
        What is wrong with the files that can't be used, a sentence each.
    """
    found: dict[str, FoundStyle] = {DEFAULT_STYLE: FoundStyle(BACH, None)}
    problems = []
    for folder, is_own in ((shipped_styles_folder(), False), (styles_folder(), True)):
        read = []
        for path in sorted(folder.glob(f"*{SUFFIX}")):
            try:
                read.append(FoundStyle(read_style(path), path, is_own))
            except StyleError as problem:
                problems.append(str(problem))
        for each in sorted(read, key=lambda each: each.style.name.casefold()):
            if each.style.name in found:
                problems.append(
                    tr(
                        "{path} has the name of another style, {style!r}.",
                        path=each.path,
                        style=each.style.name,
                    )
                )
            else:
                found[each.style.name] = each
    return list(found.values()), problems


def find_style(name: str) -> FoundStyle:
    """Find a style by its name.

    Raises
    ------
    StyleError
        If there is none.
    """
    styles, _ = find_styles()
    found = next((each for each in styles if each.style.name == name), None)
    if found is None:
        raise StyleError(
            tr(
                "The style {name!r} is not on this computer: import its {suffix} file, or choose "
                "another one, such as {style!r}.",
                name=name,
                suffix=SUFFIX,
                style=DEFAULT_STYLE,
            )
        )
    return found


def style_at(place: str) -> FoundStyle:
    """Find a style by its name, or by the path of a file that ends in ``.musestyle``.

    Raises
    ------
    StyleError
        If there is none, or the file can't be used.
    """
    if not place.lower().endswith(SUFFIX):
        return find_style(place)
    path = Path(place)
    return FoundStyle(read_style(path), path)


def style_output(name: str) -> Path:
    """Give the file in the user's folder that a style of this name is learnt into.

    It is the same one each time, so that a run that was stopped goes on.

    Raises
    ------
    StyleError
        As `free_path` does.
    """
    return _place(name) / f"{safe_file_name(name)}{SUFFIX}"


def free_path(name: str) -> Path:
    """Give a file in the user's folder for a style of this name, and make the folder.

    Raises
    ------
    StyleError
        If there is such a style already, the name is none, or the folder can't be written.
    """
    folder, stem, number = _place(name), safe_file_name(name), 1
    while (path := folder / f"{stem}{f'-{number}' if number > 1 else ''}{SUFFIX}").exists():
        number += 1
    return path


def _place(name: str) -> Path:
    """Give the user's folder, made if need be, for a style that has a name of its own."""
    try:
        check_style_name(name)
    except ValueError as problem:
        raise StyleError(str(problem)) from problem
    styles, _ = find_styles()
    if any(each.style.name.casefold() == name.casefold() for each in styles):
        raise StyleError(tr("There is already a style {name!r}; choose another name.", name=name))
    folder = styles_folder()
    with saying_why(folder, StyleError):
        folder.mkdir(parents=True, exist_ok=True)
    return folder


def import_style(path: Path, name: str | None = None) -> FoundStyle:
    """Copy a style file into the user's folder.

    Parameters
    ----------
    name : str, optional
        What it is called from now on.

    Raises
    ------
    StyleError
        If the file can't be used, or there is a style of this name.
    """
    style, networks = read_style_networks(path)
    style = style if name is None else _named(style, name)
    target = free_path(style.name)
    write_style(style, networks, target)
    return FoundStyle(style, target, is_own=True)


def export_style(name: str, path: Path) -> None:
    """Copy a style to a file of its own.

    Raises
    ------
    StyleError
        If there is no such style, it has no file, or the file can't be written.
    """
    found = find_style(name)
    if found.path is None:
        raise StyleError(tr("The style {name!r} is part of musegui and needs no file.", name=name))
    data = read_bytes(found.path, MAX_FILE_BYTES, tr_noop("a style can be"), StyleError)
    with saying_why(path, StyleError):
        write_atomically(path, data)


def rename_style(old: str, new: str) -> FoundStyle:
    """Give one of the user's styles another name.

    Raises
    ------
    StyleError
        If it is not the user's, or the name is taken.
    """
    path = _own_path(old)
    style, networks = read_style_networks(path)
    style = _named(style, new)
    target = free_path(new)
    write_style(style, networks, target)
    _remove(path)
    return FoundStyle(style, target, is_own=True)


def delete_style(name: str) -> None:
    """Delete one of the user's styles.

    Raises
    ------
    StyleError
        If it is not the user's, or can't be deleted.
    """
    _remove(_own_path(name))


def _named(style: Style, name: str) -> Style:
    try:
        return replace(style, name=name)
    except ValueError as problem:
        raise StyleError(str(problem)) from problem


def _own_path(name: str) -> Path:
    found = find_style(name)
    if not found.is_own or found.path is None:
        raise StyleError(tr("The style {name!r} is part of musegui; it stays as it is.", name=name))
    return found.path


def _remove(path: Path) -> None:
    with saying_why(path, StyleError):
        os.unlink(path)
