"""MIDI in the window: which ports are played into and listened to, and what if one goes."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from musegui.core.translation import tr
from musegui.editor.workspace import Workspace
from musegui.engine.errors import OutputError
from musegui.engine.midi.both_outputs import BothOutputs
from musegui.engine.midi.following import Following
from musegui.engine.midi.inbox import Heard, Listening, Ports
from musegui.engine.midi.input import MidiInput
from musegui.engine.midi.port_output import PortOutput
from musegui.engine.midi.ports.choice import (
    INPUT_NAME,
    VIRTUAL_NAME,
    VIRTUAL_NAMES_PER_VOICE,
    MidiChoice,
)
from musegui.engine.midi.ports.names import find_port
from musegui.engine.playback.outputs import Output, SilentOutput
from musegui.gui.common.notices import Notices
from musegui.gui.midi.keyboard_input import KeyboardInput
from musegui.gui.playback.output_opener import MakeRoom
from musegui.gui.playback.playback import Playback
from musegui.gui.settings.settings import Settings

_CHECK_MS = 100
_OWN_CLIENTS = (VIRTUAL_NAME, *VIRTUAL_NAMES_PER_VOICE, INPUT_NAME)


class MidiController(QObject):
    """Opens what is chosen, tells of what goes and comes back, and remembers the choice.

    Signals
    -------
    changed
        When the choice, the ports there are or the state of what is open changed.

    Attributes
    ----------
    keyboard : KeyboardInput
    """

    changed = Signal()
    _told = Signal(object)
    _failed = Signal()
    _led = Signal(bool)

    def __init__(
        self,
        workspace: Workspace,
        playback: Playback,
        notices: Notices,
        settings: Settings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.keyboard = KeyboardInput(workspace, playback, self)
        self._ports: Ports | None = None
        self._workspace = workspace
        self._playback = playback
        self._notices = notices
        self._settings = settings
        self._choice = settings.midi
        self._output: PortOutput | None = None
        self._both: BothOutputs | None = None
        self._waiting = False
        self._hears: bool | None = None
        self._following: Following | None = None
        self._input = MidiInput(self._take)
        self._timer = QTimer(self)
        self._timer.setInterval(_CHECK_MS)
        self._timer.timeout.connect(self._check)
        queued = Qt.ConnectionType.QueuedConnection
        self._told.connect(self._on_told, queued)
        self._failed.connect(self._on_failed, queued)
        self._led.connect(self._on_led, queued)
        self.keyboard.looped.connect(self._on_looped)
        self.keyboard.changed.connect(self.changed)
        workspace.document.changed.add(self._route)

    @property
    def choice(self) -> MidiChoice:
        return self._choice

    @property
    def ports(self) -> Ports | None:
        """What there is to choose from; None until `watch` has found out."""
        if self._ports is None or not self._choice.plays:
            return self._ports
        outputs, inputs = (
            tuple(port for port in ports if port.name.split(":")[0] not in _OWN_CLIENTS)
            for ports in (self._ports.outputs, self._ports.inputs)
        )
        return replace(self._ports, outputs=outputs, inputs=inputs)

    @property
    def bpm(self) -> float | None:
        """How fast the other side's clock goes, while that is followed and known."""
        return self._following.bpm if self._following is not None else None

    def start(self) -> None:
        """Open what was chosen when the program ran last."""
        if self._choice.plays:
            self._open_output()
            if not self._choice.sounds_too:
                self._notices.info(
                    tr(
                        "musegui plays to MIDI only ({target}), as you chose the last time. The "
                        "button at the right of the top bar brings the built-in sound back.",
                        target=self._choice.target,
                    )
                )
        else:
            self._playback.outputs.retry()
        self._open_input()

    def watch(self) -> None:
        """Find out which ports there are, and keep looking."""
        self._input.watch()

    def choose(self, choice: MidiChoice) -> None:
        """Play and listen elsewhere from now on."""
        before, self._choice = self._choice, choice
        self._settings.midi = choice
        if choice.output != before.output:
            self._open_output()
        if (choice.source, choice.follows) != (before.source, before.follows):
            self._open_input()
        self.changed.emit()

    def close(self) -> None:
        """End every thread and process but the output's, which is the player's."""
        self._timer.stop()
        self._workspace.document.changed.remove(self._route)
        self._follow(False)
        self._input.close()

    def record(self) -> None:
        """Record the keyboard from now on, or no longer."""
        if not self._choice.source and not self.keyboard.recording:
            self._notices.info(tr("Choose a MIDI input first, in the menu of the output button."))
            return
        self.keyboard.toggle_recording()

    def toggle_following(self) -> None:
        """Follow the clock that comes in, or no longer."""
        if not self._choice.source and not self._choice.follows:
            self._notices.info(tr("Choose a MIDI input first: musegui follows its clock."))
        self.choose(replace(self._choice, follows=not self._choice.follows))

    # Output

    def _open_output(self) -> None:
        self._waiting = False
        choice = self._choice
        if not choice.plays:
            self._output = self._both = None
        self._playback.outputs.choose(partial(self._opened, choice) if choice.plays else None)

    def _opened(self, choice: MidiChoice, make_room: MakeRoom) -> Output:
        """Open the ports, on a thread; play without them if they fail."""
        try:
            ports = self._opened_ports(choice, make_room)
        except OutputError as problem:
            self._notices.warning(
                tr("{problem} Until then the built-in synthesizer plays.", problem=problem),
                lasting=True,
            )
            self._failed.emit()
            return self._playback.outputs.open_synth(make_room)
        beside: Output = SilentOutput()
        if choice.sounds_too:
            try:
                beside = self._playback.outputs.open_synth(make_room)
            except OutputError as problem:
                self._notices.warning(str(problem), lasting=True)
        self._output, self._both = ports, BothOutputs(ports, beside)
        return self._both

    def _opened_ports(self, choice: MidiChoice, make_room: MakeRoom) -> PortOutput:
        """Keep the ports that are open if they are the ones, for others are connected to them."""
        open_, wiring = self._output, choice.wiring
        if open_ is not None and self._both is not None and open_.serves(wiring):
            self._both.detach()
            open_.change(programs=wiring.programs, clock=wiring.clock)
            return open_
        make_room()  # two can't have one name
        channels = [voice.midi_channel for voice in self._workspace.document.score.voices]
        return PortOutput(wiring, channels, self._lost, self._back, self.keyboard.guard.send)

    def _lost(self, what: str) -> None:
        """Tell of it, on the output's own thread."""
        self._notices.warning(
            tr("{problem}; once it is back, musegui plays on there.", problem=what),
            "",
            (tr("Built-in sound"), lambda: self.choose(replace(self._choice, plays=False))),
            lasting=True,
        )

    def _back(self, what: str) -> None:
        self._notices.info(f"{what}.")

    def _on_failed(self) -> None:
        """Try again as soon as the ports are there."""
        self._waiting = True
        self._output = self._both = None
        self.watch()

    def _route(self) -> None:
        """Let voices with ports of their own keep them, whatever channels they now have."""
        if self._output is None or not self._choice.plays:
            return
        channels = [voice.midi_channel for voice in self._workspace.document.score.voices]
        try:
            self._output.route(channels)
        except OutputError as problem:
            self._notices.warning(str(problem), lasting=True)

    # Input

    def _open_input(self) -> None:
        self._follow(False)
        self.keyboard.release_all()
        self._input.listen(self._choice.listen)
        self._hears = None
        if self._choice.source and self._choice.follows:
            self._follow(True)

    def _follow(self, follows: bool) -> None:
        if self._following is not None:
            self._following.close()
            self._following = None
            self._timer.stop()
        self._playback.set_led(follows)
        if follows:
            self._following = Following(self._playback.player, self._led.emit)
            self._timer.start()

    def _take(self, told: Heard | Ports | Listening) -> None:
        """Take what the input tells, on its own thread."""
        if not isinstance(told, Heard):
            self._told.emit(told)
            return
        following = self._following
        if following is not None:
            following.take(told)
        self.keyboard.hear(told)

    def _on_told(self, told: Ports | Listening) -> None:
        if isinstance(told, Ports):
            self._ports = told
            if self._waiting and self._wanted_ports_are_there():
                self._open_output()
        elif told.name == self._choice.source and told.name:
            self._tell_of_input(told)
        self.changed.emit()

    def _tell_of_input(self, told: Listening) -> None:
        before, self._hears = self._hears, told.open
        if before is None and not told.open:
            self._notices.warning(
                tr(
                    "The MIDI input {port!r} is not connected. musegui listens to it once it is.",
                    port=told.name,
                ),
                lasting=True,
            )
        elif before is True and not told.open:
            self.keyboard.release_all()
            self._notices.warning(
                tr(
                    "The MIDI input {port!r} has gone. musegui listens again once it is back.",
                    port=told.name,
                ),
                lasting=True,
            )
        elif before is False and told.open:
            self._notices.info(tr("The MIDI input {port!r} is connected.", port=told.name))

    def _wanted_ports_are_there(self) -> bool:
        if self._ports is None or self._ports.problem:
            return False
        try:
            for name in self._choice.names:
                find_port(name, self._ports.outputs)
        except OutputError:
            return False
        return True

    def _on_looped(self) -> None:
        if self._choice.source:
            name = self._choice.source
            self.choose(replace(self._choice, source=""))
            self._notices.warning(
                tr(
                    "What musegui plays comes back in at {port!r}, so it no longer listens there. "
                    "Remove that connection in the other program, then choose the input again.",
                    port=name,
                ),
                lasting=True,
            )

    # Clock

    def _check(self) -> None:
        if self._following is not None:
            self._following.check()

    def _on_led(self, stalled: bool) -> None:
        self._playback.show_player()
        if stalled:
            self._notices.info(
                tr(
                    "The clock from {source!r} has stopped, and playback with it.",
                    source=self._choice.source,
                )
            )
