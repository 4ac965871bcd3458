"""System libraries that Python packages need and do not bring, and the packages that hold them."""

from __future__ import annotations

import re
from typing import NamedTuple


class SystemPackages(NamedTuple):
    """What to install, by package manager; empty where there is nothing to."""

    apt: str
    dnf: str
    pacman: str
    brew: str = ""

    @property
    def advice(self) -> str:
        """Say how to install it."""
        commands = [
            f"'{command} {package}' ({systems})"
            for command, systems, package in (
                ("apt install", "Debian, Ubuntu", self.apt),
                ("dnf install", "Fedora", self.dnf),
                ("pacman -S", "Arch", self.pacman),
                ("brew install", "macOS", self.brew),
            )
            if package
        ]
        return f"install it with {', '.join(commands[:-1])} or {commands[-1]}"


LIBRARIES = {
    "libEGL": SystemPackages("libegl1", "libglvnd-egl", "libglvnd"),
    "libGL": SystemPackages("libgl1", "libglvnd-glx", "libglvnd"),
    "libGLX": SystemPackages("libglx0", "libglvnd-glx", "libglvnd"),
    "libOpenGL": SystemPackages("libopengl0", "libglvnd-opengl", "libglvnd"),
    "libX11": SystemPackages("libx11-6", "libX11", "libx11"),
    "libX11-xcb": SystemPackages("libx11-xcb1", "libX11-xcb", "libx11"),
    "libasound": SystemPackages("libasound2t64 (before 2024: libasound2)", "alsa-lib", "alsa-lib"),
    "libdbus-1": SystemPackages("libdbus-1-3", "dbus-libs", "dbus", "dbus"),
    "libfluidsynth": SystemPackages(
        "libfluidsynth3", "fluidsynth-libs", "fluidsynth", "fluid-synth"
    ),
    "libfontconfig": SystemPackages("libfontconfig1", "fontconfig", "fontconfig", "fontconfig"),
    "libfreetype": SystemPackages("libfreetype6", "freetype", "freetype2", "freetype"),
    "libglib-2.0": SystemPackages("libglib2.0-0", "glib2", "glib2", "glib"),
    "libgomp": SystemPackages("libgomp1", "libgomp", "gcc-libs", "libomp"),
    "libgthread-2.0": SystemPackages("libglib2.0-0", "glib2", "glib2", "glib"),
    "libjack": SystemPackages(
        "libjack-jackd2-0", "pipewire-jack-audio-connection-kit", "jack2", "jack"
    ),
    "libsndfile": SystemPackages("libsndfile1", "libsndfile", "libsndfile", "libsndfile"),
    "libstdc++": SystemPackages("libstdc++6", "libstdc++", "gcc-libs"),
    "libwayland-client": SystemPackages("libwayland-client0", "libwayland-client", "wayland"),
    "libwayland-cursor": SystemPackages("libwayland-cursor0", "libwayland-cursor", "wayland"),
    "libwayland-egl": SystemPackages("libwayland-egl1", "libwayland-egl", "wayland"),
    "libxcb": SystemPackages("libxcb1", "libxcb", "libxcb"),
    "libxcb-cursor": SystemPackages("libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor"),
    "libxcb-icccm": SystemPackages("libxcb-icccm4", "xcb-util-wm", "xcb-util-wm"),
    "libxcb-image": SystemPackages("libxcb-image0", "xcb-util-image", "xcb-util-image"),
    "libxcb-keysyms": SystemPackages("libxcb-keysyms1", "xcb-util-keysyms", "xcb-util-keysyms"),
    "libxcb-randr": SystemPackages("libxcb-randr0", "libxcb", "libxcb"),
    "libxcb-render": SystemPackages("libxcb-render0", "libxcb", "libxcb"),
    "libxcb-render-util": SystemPackages(
        "libxcb-render-util0", "xcb-util-renderutil", "xcb-util-renderutil"
    ),
    "libxcb-shape": SystemPackages("libxcb-shape0", "libxcb", "libxcb"),
    "libxcb-shm": SystemPackages("libxcb-shm0", "libxcb", "libxcb"),
    "libxcb-sync": SystemPackages("libxcb-sync1", "libxcb", "libxcb"),
    "libxcb-util": SystemPackages("libxcb-util1", "xcb-util", "xcb-util"),
    "libxcb-xfixes": SystemPackages("libxcb-xfixes0", "libxcb", "libxcb"),
    "libxcb-xkb": SystemPackages("libxcb-xkb1", "libxcb", "libxcb"),
    "libxkbcommon": SystemPackages("libxkbcommon0", "libxkbcommon", "libxkbcommon"),
    "libxkbcommon-x11": SystemPackages(
        "libxkbcommon-x11-0", "libxkbcommon-x11", "libxkbcommon-x11"
    ),
    "libz": SystemPackages("zlib1g", "zlib-ng-compat", "zlib"),
}
"""By name without version."""

_NOT_FOUND = re.compile(r"(lib[\w+.-]+?)\.so[.\d]*: cannot open shared object file")
_NOT_LOADED = re.compile(r"Library not loaded: \S*?(lib[\w+-]+)[\w.+-]*\.dylib")


def missing_library(problem: BaseException) -> str:
    """Say which library a failure names as missing and how to install it, else nothing.

    Parameters
    ----------
    problem : BaseException
        What `import` or `ctypes` has raised.

    Returns
    -------
    str
        Words that fit behind a colon.
    """
    text = str(problem)
    match = _NOT_FOUND.search(text) or _NOT_LOADED.search(text)
    if match is None:
        return ""
    packages = LIBRARIES.get(match[1])
    advice = packages.advice if packages else "install the package of your system that holds it"
    return f"the system library {match[1]} is missing; {advice}"


def why_not_loaded(problem: ImportError) -> str:
    """Say why a part of the program can't be loaded, in words that fit behind a colon."""
    if words := missing_library(problem):
        return words
    if isinstance(problem, ModuleNotFoundError):
        return f"the Python package {problem.name} is missing; install musegui again"
    return f"a part of it can't be loaded ({' '.join(str(problem).split())}); install it again"
