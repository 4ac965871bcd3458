"""The command that adds musegui to a Linux desktop, or takes it away again."""

from __future__ import annotations

import argparse
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from musegui.core.errors import UserError
from musegui.core.translation import tr
from musegui.files.safe.atomic import saying_why, write_atomically
from musegui.processes.launch import command, foreign_environment
from musegui.resources import resource_path

_PLACES = {
    ("desktop", "musegui.desktop"): "applications/musegui.desktop",
    ("desktop", "musegui-mime.xml"): "mime/packages/musegui.xml",
    ("desktop", "musegui.metainfo.xml"): "metainfo/musegui.metainfo.xml",
    ("icons", "musegui.svg"): "icons/hicolor/scalable/apps/musegui.svg",
}
"""Shipped files, and where they go below the user's data folder."""

_UPDATES = {"update-desktop-database": "applications", "update-mime-database": "mime"}
"""Programs that take note of what is new in a folder, where they are installed."""


def desktop(words: Sequence[str], parser: argparse.ArgumentParser) -> int:
    """Install the entry, the icon and the kind of file for this user, or remove them."""
    parser.add_argument("--remove", action="store_true", help=tr("take it out of the menu again"))
    arguments = parser.parse_args(words)
    if not sys.platform.startswith("linux"):
        raise UserError(
            tr("Only Linux desktops have such entries; make a shortcut to musegui instead.")
        )
    home = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    for source, place in _PLACES.items():
        path = home / place
        with saying_why(path, UserError):
            if arguments.remove:
                path.unlink(missing_ok=True)
            else:
                path.parent.mkdir(parents=True, exist_ok=True)
                write_atomically(path, _contents(resource_path("resources", *source)))
    for program, folder in _UPDATES.items():
        if shutil.which(program) and (home / folder).is_dir():
            subprocess.run(
                [program, str(home / folder)],
                env=foreign_environment(), check=False, capture_output=True,
            )  # fmt: skip
    print(
        tr("Removed the entry of musegui in {folder}.", folder=home)
        if arguments.remove
        else tr("Installed the entry of musegui in {folder}.", folder=home)
    )
    return 0


def _contents(path: Path) -> bytes:
    data = path.read_bytes()
    if path.suffix != ".desktop":
        return data
    started = shlex.join(command()).replace("%", "%%")
    return data.replace(b"Exec=musegui", f"Exec={started}".encode())
