"""``musegui doctor``: what works on this machine, and what to do about what doesn't."""

from __future__ import annotations

import argparse
import json
import os
import platform
import re
import textwrap
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import asdict, dataclass

import musegui
from musegui.core.translation import either, tr, tr_noop
from musegui.processes.worker import WorkerProcess
from musegui.system_libraries import why_not_loaded

REPORT_WIDTH = 100
_TORCH, _FLUIDSYNTH = "torch", "FluidSynth"
_WINDOW = tr_noop("window")
_ENGRAVING = tr_noop("engraving")
_SOUND_FONT = tr_noop("sound font")
_AUDIO = tr_noop("audio")
_MIDI_PORTS = tr_noop("MIDI ports")
_NETWORKS = {16: tr_noop("1/16 network"), 8: tr_noop("1/8 network")}
_PARTS = (
    *(_TORCH, *_NETWORKS.values(), _WINDOW),
    *(_ENGRAVING, _FLUIDSYNTH, _SOUND_FONT, _AUDIO, _MIDI_PORTS),
)
"""What is looked at."""

_QT_SECONDS = 30.0

_COMMAND = re.compile(r"(?<!\w)'[^']+'(?!\w)")
"""A command to type: it stays on one line, so that it can be copied."""


def _kept(command: re.Match[str]) -> str:
    return command[0].replace(" ", "\0")


@dataclass(frozen=True)
class Finding:
    """One entry of the report.

    Attributes
    ----------
    part : str
        What was looked at, in English.
    works : bool
    text : str
        What was found.
    advice : str
        What to do; empty where nothing needs doing.
    needed : bool
        Whether harmonizing is impossible without it.
    """

    part: str
    works: bool
    text: str
    advice: str = ""
    needed: bool = False

    @property
    def lines(self) -> list[str]:
        """The entry as lines of text: ``ok`` works, ``--`` can be done without, ``NO`` can't."""
        mark = "ok" if self.works else "NO" if self.needed else "--"
        wrap = textwrap.TextWrapper(
            REPORT_WIDTH - margin(), break_long_words=False, break_on_hyphens=False
        )
        texts = (self.text, f"-> {self.advice}" if self.advice else "")
        body = [
            line.replace("\0", " ")
            for text in texts
            for line in wrap.wrap(_COMMAND.sub(_kept, text))
        ]
        heads = [f"{mark}  {tr(self.part)}", *[""] * (len(body) - 1)]
        return [f"{head:<{margin()}}{line}" for head, line in zip(heads, body, strict=True)]


def margin() -> int:
    """Give the width of the column of what was looked at."""
    return len("ok  ") + max(len(tr(part)) for part in _PARTS) + 2


def doctor(words: Sequence[str], parser: argparse.ArgumentParser) -> int:
    """Say what works on this machine, and what to do about what doesn't."""
    parser.add_argument("--json", action="store_true", help=tr("the same for programs"))
    if not parser.parse_args(words).json:
        return examine(print)
    findings = list(_findings())
    print(json.dumps({**_machine(), "findings": [asdict(each) for each in findings]}, indent=1))
    return int(any(each.needed and not each.works for each in findings))


def _machine() -> dict[str, str]:
    return {
        "musegui": musegui.__version__,
        "python": platform.python_version(),
        "system": platform.platform(),
    }


def examine(write: Callable[[str], None]) -> int:
    """Look at everything, write a report line by line, and give the exit code.

    Returns
    -------
    int
        0 if the command line can harmonize here, else 1. Sound, windows and MIDI ports may be
        missing for good reason, on a server for one.
    """
    machine = _machine()
    write("musegui {musegui}, Python {python}, {system}".format(**machine))
    missing = []
    for finding in _findings():
        for line in finding.lines:
            write(line)
        if finding.needed and not finding.works:
            missing.append(tr(finding.part))
    if missing:
        write(tr("Harmonizing does not work here without: {parts}.", parts=", ".join(missing)))
        return 1
    write(tr("Harmonizing works here."))
    return 0


def _findings() -> Iterator[Finding]:
    looks: dict[str, Callable[[], Iterator[Finding]]] = {
        _TORCH: _torch,
        _WINDOW: _window,
        _ENGRAVING: _engraving,
        _FLUIDSYNTH: _synthesizer,
        _SOUND_FONT: _sound_font,
        _AUDIO: _audio,
        _MIDI_PORTS: _midi_ports,
    }
    for part, look in looks.items():
        needed = look is _torch
        try:
            yield from look()
        except ImportError as problem:
            text = tr("can't be loaded: {reason}", reason=why_not_loaded(problem))
            yield Finding(part, False, text, "", needed)
        except Exception as problem:  # a report must not stop at what it is meant to report
            yield Finding(part, False, f"{type(problem).__name__}: {problem}", needed=needed)


def _torch() -> Iterator[Finding]:
    from musegui.model.network.device import describe_device, pick_device

    device = pick_device()
    import torch

    yield Finding(
        _TORCH,
        True,
        tr("{version} on {device}", version=torch.__version__, device=describe_device(device)),
        needed=True,
    )

    from musegui.model.network.checkpoint import CheckpointError
    from musegui.model.network.inference import WEIGHTS_FILES, load_networks
    from musegui.resources import resource_path

    for resolution, name in WEIGHTS_FILES.items():
        path = resource_path("resources", "models", name)
        part = _NETWORKS[resolution]
        try:
            networks = load_networks(path, device)
        except CheckpointError as problem:
            advice = tr("restore the file from the repository, or install musegui again")
            yield Finding(part, False, str(problem), advice, needed=True)
        else:
            millions = networks.parameter_count / 1e6
            text = tr("{millions:.1f} M parameters, {path}", millions=millions, path=path)
            yield Finding(part, True, text, needed=True)


def _window() -> Iterator[Finding]:
    from PySide6 import __version__ as qt_version

    from musegui.gui.display import NO_DISPLAY, why_no_window

    if reason := why_no_window():
        reason = tr("no display") if reason == tr(NO_DISPLAY) else reason
        advice = tr("the window needs a desktop; the command line works without")
        named = [
            os.environ[name] for name in ("WAYLAND_DISPLAY", "DISPLAY") if os.environ.get(name)
        ]
        if named:
            reason = tr("{reason} (at {displays})", reason=reason, displays=either(named))
        text = tr("Qt {version}, but {reason}", version=qt_version, reason=reason)
        yield Finding(_WINDOW, False, text, advice)
        return
    # In a process of its own, because Qt ends the process where it can't open a window.
    attempt = WorkerProcess("musegui.gui.probe")
    platform_name = attempt.take(_QT_SECONDS)
    if platform_name is not None:
        text = tr("Qt {version} on {system}", version=qt_version, system=platform_name)
        yield Finding(_WINDOW, True, text)
    else:
        advice = tr(
            "check the display, and install the system libraries that docs/install.md lists"
        )
        why = attempt.why_it_ended()
        text = tr("Qt {version} opens none: {reason}", version=qt_version, reason=why)
        yield Finding(_WINDOW, False, text, advice)
    attempt.close()
    attempt.close_output()


def _engraving() -> Iterator[Finding]:
    from musegui.core.score import Score
    from musegui.files.notation.engraver import Engraver, EngravingRequest
    from musegui.files.notation.written.page_setup import PageSetup
    from musegui.processes.helper import HelperError

    score = Score.from_pitches([[72] * 16, [67] * 16, [64] * 16, [48] * 16])
    with closing(Engraver()) as engraver:
        try:
            pages = engraver.engrave(EngravingRequest(score, PageSetup()))
        except HelperError as problem:
            advice = tr("install musegui again; notes are played and filled without")
            text = tr("no page can be drawn: {problem}", problem=problem)
            yield Finding(_ENGRAVING, False, text, advice)
        else:
            yield Finding(_ENGRAVING, bool(pages), tr("a bar was drawn"))


def _synthesizer() -> Iterator[Finding]:
    from musegui.engine.errors import OutputError
    from musegui.engine.synth.fluidsynth import version

    try:
        yield Finding(_FLUIDSYNTH, True, version())
    except OutputError as problem:
        yield Finding(_FLUIDSYNTH, False, str(problem))


def _sound_font() -> Iterator[Finding]:
    from musegui.engine.errors import OutputError
    from musegui.engine.synth.fluidsynth import check_sound_font
    from musegui.engine.synth.sound_fonts import find_sound_fonts
    from musegui.engine.synth.synth_output import default_soundfont

    path = default_soundfont()
    try:
        check_sound_font(path)
    except OutputError as problem:
        advice = tr("restore the file from the repository, or install musegui again")
        yield Finding(_SOUND_FONT, False, str(problem), advice)
    else:
        others = [font.name for font in find_sound_fonts() if font.path != path]
        found = tr("{size:.1f} MB, {path}", size=path.stat().st_size / 1e6, path=path)
        if others:
            found = tr(
                "{font}; also on this system: {others}", font=found, others=", ".join(others)
            )
        yield Finding(_SOUND_FONT, True, found)


def _audio() -> Iterator[Finding]:
    from musegui.engine.errors import OutputError
    from musegui.engine.synth.fluidsynth import check_sound_font, library
    from musegui.engine.synth.synth_output import default_soundfont, open_synth_output

    try:
        library()
        check_sound_font(default_soundfont())
    except OutputError:
        yield Finding(_AUDIO, False, tr("needs FluidSynth and the sound font"))
        return
    try:
        output = open_synth_output()
    except OutputError as problem:
        yield Finding(_AUDIO, False, str(problem))
    else:
        yield Finding(_AUDIO, True, tr("a device opened through {driver}", driver=output.driver))
        output.close()


def _midi_ports() -> Iterator[Finding]:
    from musegui.engine.errors import OutputError
    from musegui.engine.midi.ports.ports import list_ports

    try:
        names = [f"{port.name} ({port.system})" for port in list_ports()]
    except OutputError as problem:
        yield Finding(_MIDI_PORTS, False, str(problem))
    else:
        yield Finding(_MIDI_PORTS, True, ", ".join(names) or tr("a MIDI system, no ports yet"))
