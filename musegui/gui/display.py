"""Whether a window can be opened here. Qt can't be asked: it ends the program where it can't."""

from __future__ import annotations

import ctypes
import os
import socket
import sys
from pathlib import Path

from PySide6.QtCore import QLibraryInfo

from musegui.core.translation import tr, tr_noop
from musegui.system_libraries import missing_library

NO_DISPLAY = tr_noop(
    "there is no display to open a window on; without one, use the command line: "
    "musegui harmonize IN.mid -o OUT.mid"
)


def why_no_window() -> str:
    """Say why no window can be opened here, in words that fit behind a colon; else nothing."""
    if sys.platform in ("win32", "darwin"):
        return ""
    wanted = os.environ.get("QT_QPA_PLATFORM", "")
    names = [word.split(":")[0] for word in wanted.split(";") if word]
    reasons = [_why_not(name) for name in names or ("wayland", "xcb")]
    if "" in reasons:
        return ""
    reason = next((reason for reason in reasons if reason != NO_DISPLAY), NO_DISPLAY)
    if reason == NO_DISPLAY and names and (answers_wayland() or answers_x11()):
        return tr(
            "no display answers as QT_QPA_PLATFORM={wanted} wants it; unset that variable",
            wanted=wanted,
        )
    return tr(NO_DISPLAY) if reason == NO_DISPLAY else reason


def _why_not(platform: str) -> str:
    answers = {"wayland": answers_wayland, "xcb": answers_x11}.get(platform.partition("-")[0])
    if answers is not None and not answers():
        return NO_DISPLAY
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath), "platforms")
    plugins = list(folder.glob(f"libq{platform}*.so"))
    elsewhere = {"QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH"} & set(os.environ)
    if not plugins and not elsewhere:
        return tr(
            "Qt has no platform {platform!r}, which QT_QPA_PLATFORM names; unset that variable",
            platform=platform,
        )
    for plugin in plugins:
        try:
            ctypes.CDLL(str(plugin))
        except OSError as problem:
            return missing_library(problem) or tr(
                "Qt's {plugin} can't be loaded ({problem})", plugin=plugin.name, problem=problem
            )
    return ""


def answers_wayland() -> bool:
    """Tell whether a Wayland compositor listens where the environment says."""
    name = os.environ.get("WAYLAND_DISPLAY")
    if not name:
        return False
    with socket.socket(socket.AF_UNIX) as probe:
        try:
            probe.connect(os.path.join(os.environ.get("XDG_RUNTIME_DIR", ""), name))
        except OSError:
            return False
    return True


def answers_x11() -> bool:
    """Tell whether an X server lets us in where the environment says."""
    if not os.environ.get("DISPLAY"):
        return False
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True  # loading Qt's part for X will say what it lacks
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    if xcb.xcb_connection_has_error(connection):
        xcb.xcb_disconnect(connection)
        return False
    # An answering one stays open: a server whose last client leaves may start anew, and would
    # then turn Qt away.
    return True
