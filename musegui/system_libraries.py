"""System libraries that Python packages need and do not bring, and the packages that hold them."""

from __future__ import annotations

import os
import re
import shutil
import sys
from collections.abc import Sequence
from ctypes.util import find_library
from typing import NamedTuple

from musegui.core.translation import either, listed, tr


class PackageManager(NamedTuple):
    """What installs packages, where it is usual, and whether only root may do so."""

    words: str
    systems: str
    needs_root: bool = False

    def command(self) -> str:
        """Give the words as this user has to type them."""
        is_user = sys.platform != "win32" and os.geteuid() != 0
        return f"sudo {self.words}" if self.needs_root and is_user else self.words


_INSTALL = {
    "apt": PackageManager("apt install", "Debian, Ubuntu", True),
    "dnf": PackageManager("dnf install", "Fedora", True),
    "pacman": PackageManager("pacman -S", "Arch", True),
    "brew": PackageManager("brew install", "macOS"),
    "choco": PackageManager("choco install", "Windows"),
}
"""By their programs."""


class SystemPackages(NamedTuple):
    """What to install, by package manager; empty where there is nothing to."""

    apt: str
    dnf: str
    pacman: str
    brew: str = ""
    choco: str = ""

    @property
    def advice(self) -> str:
        """Say by which command they are installed here; where no manager is, on each system."""
        offered = {name: each for name, each in self._asdict().items() if each}
        commands = {name: f"'{_INSTALL[name].command()} {offered[name]}'" for name in offered}
        for name, command in commands.items():
            if shutil.which(name):
                return tr("with {commands}", commands=command)
        named = [f"{command} ({_INSTALL[name].systems})" for name, command in commands.items()]
        return tr("with {commands}", commands=either(named))

    def joined(self, others: Sequence[SystemPackages]) -> SystemPackages:
        """Give these and others, each package once."""
        columns = zip(self, *others, strict=True)
        return SystemPackages(*(" ".join(dict.fromkeys(filter(None, each))) for each in columns))


LIBRARIES = {
    "libEGL": SystemPackages("libegl1", "libglvnd-egl", "libglvnd"),
    "libGL": SystemPackages("libgl1", "libglvnd-glx", "libglvnd"),
    "libGLX": SystemPackages("libglx0", "libglvnd-glx", "libglvnd"),
    "libOpenGL": SystemPackages("libopengl0", "libglvnd-opengl", "libglvnd"),
    "libX11": SystemPackages("libx11-6", "libX11", "libx11"),
    "libX11-xcb": SystemPackages("libx11-xcb1", "libX11-xcb", "libx11"),
    "libasound": SystemPackages("libfluidsynth3", "alsa-lib", "alsa-lib"),
    "libdbus-1": SystemPackages("libdbus-1-3", "dbus-libs", "dbus", "dbus"),
    "libdrm": SystemPackages("libdrm2", "libdrm", "libdrm"),
    "libfluidsynth": SystemPackages(
        "libfluidsynth3", "fluidsynth-libs", "fluidsynth", "fluid-synth", "fluidsynth"
    ),
    "libfontconfig": SystemPackages("libfontconfig1", "fontconfig", "fontconfig", "fontconfig"),
    "libfreetype": SystemPackages("libfreetype6", "freetype", "freetype2", "freetype"),
    "libgbm": SystemPackages("libgbm1", "mesa-libgbm", "mesa"),
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
"""By name without version. ALSA's own package has two names in Debian; FluidSynth's brings it."""

WINDOW_LIBRARIES = (
    *("libEGL", "libGL", "libxkbcommon", "libdbus-1", "libfontconfig", "libglib-2.0"),
    *("libxcb-cursor", "libxcb-icccm", "libxcb-keysyms", "libxcb-shape", "libxcb-xkb"),
    "libxkbcommon-x11",
)
"""What a window takes on Linux: where one is missing, all that are missing are told."""

FROZEN_LIBRARIES = (
    *("libEGL", "libGL", "libdrm", "libgbm", "libxcb"),
    *("libwayland-client", "libwayland-cursor", "libwayland-egl", "libasound"),
)
"""What a frozen build leaves to the system, for they belong to its drivers."""

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
    if packages is None:
        return tr(
            "the system library {library} is missing; install the package that holds it",
            library=match[1],
        )
    others = _also_missing(match[1])
    advice = packages.joined([LIBRARIES[name] for name in others]).advice
    if not others:
        return tr(
            "the system library {library} is missing; install it {advice}",
            library=match[1],
            advice=advice,
        )
    return tr(
        "the system libraries {libraries} are missing; install them {advice}",
        libraries=listed([match[1], *others]),
        advice=advice,
    )


def _also_missing(name: str) -> list[str]:
    """Give what else is lacking beside this library, so that all are installed at once."""
    needed: tuple[str, ...] = WINDOW_LIBRARIES
    if getattr(sys, "frozen", False):
        needed = tuple(dict.fromkeys(WINDOW_LIBRARIES + FROZEN_LIBRARIES))
    if name not in needed or not sys.platform.startswith("linux"):
        return []
    others = (each for each in needed if each != name)
    return [each for each in others if find_library(each.removeprefix("lib")) is None]


def why_not_loaded(problem: ImportError) -> str:
    """Say why a part of the program can't be loaded, in words that fit behind a colon."""
    if words := missing_library(problem):
        return words
    if isinstance(problem, ModuleNotFoundError):
        return tr(
            "the Python package {package} is missing; install musegui again", package=problem.name
        )
    return tr(
        "a part of it can't be loaded ({problem}); install it again",
        problem=" ".join(str(problem).split()),
    )
