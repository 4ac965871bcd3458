"""The wheel and the frozen build: all that the program needs is in them."""

import importlib
import os
import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from fnmatch import fnmatch
from pathlib import Path

import pytest

import musegui
from musegui.system_libraries import FROZEN_LIBRARIES, LIBRARIES, WINDOW_LIBRARIES
from tests.program import REPOSITORY

PROJECT_TABLE = tomllib.loads((REPOSITORY / "pyproject.toml").read_text("utf-8"))
PROJECT = PROJECT_TABLE["project"]


def package_name(requirement):
    return re.split(r"[^\w-]", requirement)[0].lower().replace("_", "-")


def test_the_tested_versions_are_those_of_the_constraints():
    lines = (REPOSITORY / "constraints.txt").read_text("utf-8").splitlines()
    pinned = {line.lower().replace("_", "-") for line in lines}
    tested = PROJECT["optional-dependencies"]["tested"]
    assert {package_name(each) for each in tested} == {
        package_name(each) for each in PROJECT["dependencies"]
    }
    assert {each.lower() for each in tested} <= pinned


@pytest.mark.parametrize("name", ["README.md", "docs/install.md", "setup.sh"])
def test_who_follows_the_words_has_every_library_that_a_window_takes(name):
    words = set(re.findall(r"[\w.+-]+", (REPOSITORY / name).read_text("utf-8")))
    needed = {LIBRARIES[library].apt for library in (*WINDOW_LIBRARIES, "libfluidsynth")}
    assert needed - words <= {"libxkbcommon0"}  # libxkbcommon-x11-0 brings it along


def test_the_licences_name_every_package():
    readme = (REPOSITORY / "README.md").read_text("utf-8")
    licences = readme.split("## Licences")[1].split("## ")[0].lower()
    names = {"pyside6-essentials": "qt for python", "torch": "pytorch"}
    for each in PROJECT["dependencies"]:
        assert names.get(package_name(each), package_name(each)) in licences


def test_a_frozen_build_takes_every_file_and_module(monkeypatch):
    monkeypatch.syspath_prepend(REPOSITORY / "packaging")
    contents = importlib.import_module("contents")
    wheel = PROJECT_TABLE["tool"]["hatch"]["build"]["targets"]["wheel"]
    assert all((REPOSITORY / folder).is_dir() for folder in wheel["only-include"])
    places = {Path(path).relative_to(REPOSITORY).as_posix(): place
              for path, place in contents.program_files()}  # fmt: skip
    listed = subprocess.run(
        ["git", "ls-files", "musegui", "resources", "soundfonts", "docs"],
        cwd=REPOSITORY, capture_output=True, text=True, check=True,
    ).stdout.splitlines()  # fmt: skip
    for name in listed:
        if name.startswith("musegui/") and name.endswith(".py"):
            module = name.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
            assert module in contents.program_modules()
        elif not any(fnmatch(name, pattern) for pattern in wheel["exclude"]):
            place = name if name.startswith("musegui/") else f"musegui/_shipped/{name}"
            assert f"{places.pop(name)}/{Path(name).name}" == place
    assert not [name for name in places if not name.startswith(("docs/", "resources/"))]
    packages = {package_name(each) for each in PROJECT["dependencies"]}
    assert packages.isdisjoint(map(str.lower, contents.LEFT_OUT))


@pytest.mark.parametrize(
    ("name", "used"),
    [
        ("music21/corpus/bach/bwv66.6.mxl", True),
        ("music21/corpus/trecento/a.mxl", False),
        ("music21/corpus/work.py", True),
        ("music21/scale/scala/scl/pelog.scl", False),
        ("torch/nn/functional.py", True),
        ("torch/nn/modules/linear.py", False),
        ("torch/_dynamo/config.py", True),
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        ("PySide6/Qt/translations/qtbase_nl.qm", False),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqwayland.so", True),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", True),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", False),
        ("torch/lib/libtorch_cpu.so", True),
        ("torch/bin/torch_shm_manager", True),
        ("torch/bin/protoc", False),
        ("torch/bin/test_api", False),
        ("torch/include/c10/core/Device.h", False),
        ("libfluidsynth.so.3", True),
        ("libstdc++.so.6", False),
        ("libasound.so.2", False),
        ("musegui/_shipped/resources/models/sixteenth.safetensors", True),
    ],
)
def test_what_of_other_packages_is_kept(name, used, monkeypatch):
    monkeypatch.syspath_prepend(REPOSITORY / "packaging")
    assert importlib.import_module("contents").is_used(name) is used


def output(*words, **options):
    """Give what a program says."""
    return subprocess.run(words, capture_output=True, text=True, check=True, **options).stdout


@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="dpkg-deb is not installed")
def test_a_package_holds_all_that_a_desktop_and_a_shell_look_for(tmp_path):
    folder = tmp_path / "bäch b"
    for name in ("packaging", "resources/desktop", "resources/icons"):
        shutil.copytree(REPOSITORY / name, folder / name)
    shutil.copy(REPOSITORY / "CHANGELOG.md", folder)
    program = folder / "dist" / "musegui" / "musegui"  # in the frozen build's place
    program.parent.mkdir(parents=True)
    program.write_text(f'#!/bin/sh\necho "musegui {musegui.__version__}"\n')
    program.chmod(0o755)
    packages = []
    for umask in ("022", "077"):
        said = output(
            *("sh", "-c", f"umask {umask} && sh packaging/deb.sh"),
            cwd=folder,
            env=os.environ | {"SOURCE_DATE_EPOCH": "1700000000"},
        )
        (package,) = (folder / "dist").glob("musegui_*.deb")
        assert package.name in said
        packages.append(package.read_bytes())
    assert packages[0] == packages[1]
    listing = output("dpkg-deb", "--contents", package).splitlines()
    assert all("root/root" in line for line in listing)
    assert {line.split(" ./", 1)[1] for line in listing if not line.endswith("/")} == {
        "usr/bin/musegui -> ../lib/musegui/musegui",
        "usr/lib/musegui/musegui",
        "usr/share/applications/musegui.desktop",
        "usr/share/bash-completion/completions/musegui",
        "usr/share/doc/musegui/NEWS.gz",
        "usr/share/doc/musegui/copyright",
        "usr/share/fish/vendor_completions.d/musegui.fish",
        "usr/share/icons/hicolor/scalable/apps/musegui.svg",
        "usr/share/man/man1/musegui.1.gz",
        "usr/share/metainfo/io.github.musegui.metainfo.xml",
        "usr/share/mime/packages/musegui.xml",
        "usr/share/zsh/vendor-completions/_musegui",
    }
    assert output("dpkg-deb", "--field", package, "Version").strip() == musegui.__version__
    assert "@" not in output("dpkg-deb", "--field", package)
    needed = output("dpkg-deb", "--field", package, "Depends").replace(" | ", ", ").split(", ")
    of_two_names = {"libasound": "libasound2t64"}
    for name in FROZEN_LIBRARIES:
        assert of_two_names.get(name, LIBRARIES[name].apt) in needed


C_LIBRARIES = {
    *("ld-linux-x86-64", "ld-linux-aarch64", "libc", "libdl", "libm", "libpthread", "libresolv"),
    *("librt", "libgcc_s", "libstdc++"),
}


def libraries_outside(folder):
    """Give the libraries that a folder's own ones need and that are not in it."""
    files = [path for path in folder.rglob("*") if path.is_file() and ".so" in path.name]
    needed = output("readelf", "--dynamic", *files).splitlines()
    names = {line.split("[")[1].rstrip("]") for line in needed if "(NEEDED)" in line}
    return {name.split(".so")[0] for name in names - {path.name for path in files}}


@pytest.mark.soak
def test_the_frozen_build_works_without_python(tmp_path):
    subprocess.run(["make", "frozen"], cwd=REPOSITORY, check=True, timeout=3600)
    program = shutil.copytree(REPOSITORY / "dist" / "musegui", tmp_path / "möved", symlinks=True)
    assert libraries_outside(program) <= C_LIBRARIES | set(FROZEN_LIBRARIES)
    tune = REPOSITORY / "tests" / "data" / "tunes" / "ah_vous_dirai_je.mid"
    variables = {"PATH": "/nowhere", "HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    for words in (
        ("harmonize", tune, "-o", "chorale.mid", "--seed", "1"),
        ("render", "chorale.mid", "-o", "chorale.wav"),
        ("convert", "chorale.mid", "chorale.pdf"),
        ("convert", "chorale.mid", "chorale.musicxml"),
        ("convert", "chorale.musicxml", "chorale.png"),
        ("continue", "chorale.mid", "--engine", "events-decoder-2-2", "-o", "longer.mid"),
        ("continue", "chorale.mid", "--engine", "melody-dilated", "-o", "longest.mid"),
        ("harmonize", tune.parent, "-o", "pieces", "--to", "mid", "--jobs", "2"),
        ("learn", "pieces", "-o", "own.musestyle", "--iterations", "2"),
        ("harmonize", tune, "-o", "styled.mid", "--style", "own.musestyle"),
        ("exercise", "--kind", "bass", "--chorale", "bwv66.6", "-o", "task.muse"),
        ("completion", "man"),
        ("desktop",),
        ("doctor",),
    ):
        done = subprocess.run(
            [program / "musegui", *words],
            cwd=tmp_path, env=variables, capture_output=True, text=True, timeout=600, check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
    assert "ok  engraving" in done.stdout
    assert "on offscreen" in done.stdout
    assert (tmp_path / "chorale.wav").stat().st_size > 1_000_000


@pytest.mark.soak
@pytest.mark.parametrize(
    "words",
    [
        ("desktop-file-validate", "musegui.desktop"),
        ("appstreamcli", "validate", "--no-net", "musegui.metainfo.xml"),
    ],
    ids=lambda words: words[0],
)
def test_desktop_files_are_valid(words):
    if shutil.which(words[0]) is None:
        pytest.skip(f"{words[0]} is not installed")
    folder = REPOSITORY / "resources" / "desktop"
    done = subprocess.run(words, cwd=folder, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert "hint" not in done.stdout


@pytest.mark.soak
def test_the_wheel_holds_the_tree(tmp_path):
    words = [sys.executable, "-m", "pip", "wheel", "--no-deps", "-q", "-w", tmp_path, REPOSITORY]
    subprocess.run(words, check=True, timeout=600)
    (wheel,) = tmp_path.glob("*.whl")
    names = set(zipfile.ZipFile(wheel).namelist())
    wheel_table = PROJECT_TABLE["tool"]["hatch"]["build"]["targets"]["wheel"]
    listed = subprocess.run(
        ["git", "ls-files", *wheel_table["only-include"]],
        cwd=REPOSITORY, capture_output=True, text=True, check=True,
    ).stdout.splitlines()  # fmt: skip
    shipped = set()
    for name in listed:
        if any(fnmatch(name, pattern) for pattern in wheel_table.get("exclude", ())):
            continue
        root = next((root for root in wheel_table["sources"] if name.startswith(f"{root}/")), "")
        shipped.add(f"{wheel_table['sources'][root]}{name.removeprefix(root)}" if root else name)
    inside = {name for name in names if ".dist-info/" not in name}
    assert inside == shipped
    assert any(name.endswith("licenses/LICENSE") for name in names)
