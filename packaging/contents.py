"""What a frozen build holds, as `musegui.spec` hands it to PyInstaller.

The program's own files are those of the wheel: its table in `pyproject.toml` is the one list.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from ctypes import CDLL
from ctypes.util import find_library
from fnmatch import fnmatch
from pathlib import Path

PROJECT = Path(__file__).parent.parent

CORPUS = ("bach", "palestrina", "airdsAirs", "oneills1850", "ryansMammoth")
"""What chorales, exercises and training take from music21's corpus."""

LEFT_OUT = (
    *("IPython", "PyQt6", "setuptools", "tkinter"),
    *("dask", "distributed", "tensorboard"),
    *("hypothesis", "mypy", "pytest", "ruff"),
)
"""Packages that others would draw in where they are installed."""

UNUSED_FILES = (
    *("torch/bin/[!t]*", "torch/bin/test_*", "torch/include/*", "torch/share/*", "torch/test/*"),
    *("torch/lib/*.a", "torch/lib/*_test.so", "torch/lib/libbackend_with_compiler.so"),
    *("libgtk-3*", "libgdk*", "libepoxy*", "libatk*", "libatspi*", "libpango*", "libcairo*"),
    *("libpixman*", "libgbm*", "*/plugins/platformthemes/libqgtk3.so"),
    *("*/plugins/egldeviceintegrations/*", "*/plugins/generic/*", "*/plugins/tls/*"),
    *("*/plugins/networkinformation/*", "*/plugins/platforms/libq[elmv]*"),
    *("*libQt6EglF*", "*libQt6Network*", "PySide6/QtNetwork*"),
    *("PIL/_avif*", "*libavif-*", "PIL/_imagingtk*"),
    *("matplotlib/mpl-data/sample_data/*", "matplotlib/mpl-data/images/*"),
    *("matplotlib/mpl-data/fonts/afm/*", "matplotlib/mpl-data/fonts/pdfcorefonts/*"),
    *("verovio/data/Gootville*", "verovio/data/Leland*", "verovio/data/Petaluma*"),
    *("*.dist-info/RECORD", "*.dist-info/INSTALLER", "*.dist-info/REQUESTED"),
    *("*.dist-info/direct_url.json", "*/tests/*", "*.pyi"),
)
"""Patterns of collected files that nothing here opens."""

KEPT_FILES = {
    "music21/*": (
        *("*.py", "*.pyc", "*license*"),
        *(f"music21/corpus/{name}/*" for name in CORPUS),
    ),
    "torch/*.py": (
        *("torch/functional.py", "torch/nn/functional.py", "torch/nn/modules/rnn.py"),
        *("torch/config.py", "torch/*/config.py", "torch/*/_config.py"),
    ),
    "PySide6/Qt/translations/*": tuple(
        f"PySide6/Qt/translations/qtbase_{path.stem.removeprefix('musegui_')}.qm"
        for path in (PROJECT / "resources" / "translations").glob("*.ts")
    ),
}
"""The few files that are opened of many: torch reads sources of its own."""

SYSTEM_FILES = ("libstdc++.so.6", "libgcc_s.so.1", "libasound.so.2")
"""Libraries that graphics drivers and ALSA's plug-ins need as new as they are themselves."""


LIBRARIES = ("fluidsynth",)
"""What the program loads by name, so that PyInstaller can't see it."""


def library_paths() -> list[str]:
    """Give the files of those libraries that this machine has.

    Raises
    ------
    RuntimeError
        If one is not installed.
    """
    paths = []
    for name in LIBRARIES:
        if (found := find_library(name)) is None:
            raise RuntimeError(f"lib{name} is not installed; call make setup first.")
        paths.append(found if Path(found).is_absolute() else _loaded_path(found))
    return paths


def _loaded_path(name: str) -> str:
    """Give the path from which Linux loads a library of this name."""
    CDLL(name)
    maps = Path("/proc/self/maps").read_text("utf-8").splitlines()
    return next(line.split()[-1] for line in maps if Path(line.split()[-1]).name.startswith(name))


def program_modules() -> list[str]:
    """Give every module of the program: commands and child processes are found by their names."""
    paths = sorted((PROJECT / "musegui").rglob("*.py"))
    parts = (path.relative_to(PROJECT).with_suffix("").parts for path in paths)
    return [".".join(part).removesuffix(".__init__") for part in parts]


def program_files() -> Iterator[tuple[str, str]]:
    """Yield each file that ships beside the modules, and the folder of the build it goes to."""
    table = tomllib.loads((PROJECT / "pyproject.toml").read_text("utf-8"))["tool"]["hatch"]
    wheel = table["build"]["targets"]["wheel"]
    for folder in wheel["only-include"]:
        place = wheel["sources"].get(folder, folder)
        for path in sorted((PROJECT / folder).rglob("*")):
            name = path.relative_to(PROJECT).as_posix()
            skipped = any(fnmatch(name, pattern) for pattern in wheel["exclude"])
            is_code = folder == "musegui" and path.suffix == ".py"
            if path.is_file() and not skipped and not is_code and "__pycache__" not in path.parts:
                below = path.parent.relative_to(PROJECT / folder)
                yield str(path), str(Path(place) / below)


def is_used(name: str) -> bool:
    """Tell whether a collected file belongs into the build, by its path there."""
    for many, few in KEPT_FILES.items():
        if fnmatch(name, many):
            return any(fnmatch(name, pattern) for pattern in few)
    return not any(fnmatch(name, pattern) for pattern in UNUSED_FILES + SYSTEM_FILES)
