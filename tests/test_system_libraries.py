import ctypes
import subprocess
import sys

import pytest

from musegui.system_libraries import FROZEN_LIBRARIES, LIBRARIES, missing_library, why_not_loaded

BROKEN = """
import importlib.abc, sys
class Broken(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path, target=None):
        if name == "{module}":
            raise ImportError("{problem}")
sys.meta_path.insert(0, Broken())
sys.argv = ["musegui", {words}]
from musegui.cli.main import main
raise SystemExit(main())
"""


def test_the_loader_own_words_are_understood():
    with pytest.raises(OSError, match="libnowhere") as caught:
        ctypes.CDLL("libnowhere-2.0.so.7")
    assert "libnowhere-2.0 is missing; install the package" in missing_library(caught.value)


@pytest.fixture
def managers(monkeypatch):
    """Give the names of the package managers that are here: none, until some are added."""
    here = set()
    monkeypatch.setattr("shutil.which", lambda name: name if name in here else None)
    return here


@pytest.mark.parametrize("name", LIBRARIES)
def test_every_library_has_a_package_for_each_system(name, managers):
    packages = LIBRARIES[name]
    assert packages.apt
    assert packages.dnf
    assert packages.pacman
    text = f"{name}.so.1: cannot open shared object file: No such file or directory"
    words = missing_library(ImportError(text))
    for command in ("apt install", "dnf install", "pacman -S"):
        assert command in words


@pytest.mark.parametrize(
    ("manager", "user", "command"),
    [
        ("apt", 1000, "sudo apt install libfluidsynth3"),
        ("apt", 0, "apt install libfluidsynth3"),
        ("dnf", 1000, "sudo dnf install fluidsynth-libs"),
        ("pacman", 1000, "sudo pacman -S fluidsynth"),
        ("brew", 1000, "brew install fluid-synth"),
        ("choco", 1000, "choco install fluidsynth"),
    ],
)
def test_only_the_command_of_this_system_is_told(manager, user, command, managers, monkeypatch):
    managers.add(manager)
    monkeypatch.setattr("os.geteuid", lambda: user, raising=False)
    assert LIBRARIES["libfluidsynth"].advice == f"with '{command}'"


def test_other_failures_are_not_taken_for_a_missing_library():
    assert missing_library(OSError("no space left on device")) == ""
    assert "numpy is missing" in why_not_loaded(ModuleNotFoundError("no", name="numpy"))
    assert "version GLIBC_9 not found" in why_not_loaded(ImportError("version GLIBC_9 not found"))


@pytest.mark.parametrize(
    ("module", "library", "words"),
    [
        ("PySide6.QtWidgets", "libEGL.so.1", ""),
        ("PySide6.QtCore", "libglib-2.0.so.0", ""),
        ("PySide6.QtGui", "libEGL.so.1", "'convert', 'tests/data/tunes/{tune}', '{out}.pdf'"),
        ("PySide6.QtSvg", "libGL.so.1", "'convert', 'tests/data/tunes/{tune}', '{out}.png'"),
        ("rtmidi", "libasound.so.2", "'ports'"),
        ("rtmidi", "libasound.so.2", "'play', 'tests/data/tunes/{tune}', '--virtual'"),
    ],
)
def test_a_missing_library_is_told_in_one_sentence(module, library, words, tmp_path):
    problem = f"{library}: cannot open shared object file: No such file or directory"
    words = words.format(tune="ah_vous_dirai_je.mid", out=tmp_path / "out")
    code = BROKEN.format(module=module, problem=problem, words=words)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.returncode == 1
    assert done.stderr.startswith("musegui: it can't start: the system library lib")
    assert "; install" in done.stderr
    assert done.stderr.count("\n") == 1


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere Qt brings all it needs")
def test_all_that_a_window_lacks_is_told_at_once(managers, monkeypatch):
    managers.add("apt")
    here = {"glib-2.0", "dbus-1", "fontconfig", "xkbcommon"}
    monkeypatch.setattr(
        "musegui.system_libraries.find_library", lambda name: name if name in here else None
    )
    words = missing_library(ImportError("libEGL.so.1: cannot open shared object file: No such"))
    assert words.startswith("the system libraries libEGL, libGL, libxcb-cursor")
    assert "libxkbcommon-x11 are missing; install them with '" in words
    assert "apt install libegl1 libgl1 libxcb-cursor0 " in words
    assert "libglib" not in words
    words = missing_library(OSError("libasound.so.2: cannot open shared object file"))
    assert words.startswith("the system library libasound is missing; install it with")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="frozen builds are for Linux")
def test_all_that_a_frozen_build_lacks_is_told_at_once(monkeypatch):
    monkeypatch.setattr("musegui.system_libraries.find_library", lambda name: None)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    words = missing_library(OSError("libdrm.so.2: cannot open shared object file"))
    assert words.startswith("the system libraries libdrm, libEGL, libGL")
    for name in FROZEN_LIBRARIES:
        assert LIBRARIES[name].apt in words
