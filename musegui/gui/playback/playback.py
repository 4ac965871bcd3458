"""The player in the window: opened beside it, supplied by it, and its playhead shown."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from musegui.core.score import Score
from musegui.core.voices import VOICES, Voice
from musegui.editor.workspace import Workspace
from musegui.engine.errors import OutputError
from musegui.engine.playback.metronome import with_metronome
from musegui.engine.playback.outputs import Output, SilentOutput
from musegui.engine.playback.player import Player
from musegui.engine.playback.schedule import make_schedule
from musegui.engine.synth.synth_output import open_synth_output
from musegui.gui.common.notices import Notices

_FRAME_MS = 16
_CHECK_MS = 500
_STANDING_CHECKS = 3

Opener = Callable[[], Output]
Done = Callable[[OutputError | None], None]


class Playback(QObject):
    """Keeps a player in agreement with the workspace.

    The output is opened on a thread of its own, for a sound font takes its time; until then, and
    where there is no audio device, the player is silent.

    Signals
    -------
    moved : float
        The step of the playhead, sixty times a second while it moves.
    playing_changed : bool
    sound_changed
        When an output begins to be opened, was opened or not, or was lost.

    Attributes
    ----------
    counts_in : bool
        Whether a bar is counted before playback begins.
    open_synth : callable
        Opens the built-in synthesizer; see `change_synth`.
    """

    moved = Signal(float)
    playing_changed = Signal(bool)
    sound_changed = Signal()
    _opened = Signal(object, object)
    _finished = Signal()

    def __init__(
        self,
        workspace: Workspace,
        notices: Notices,
        open_output: Opener = open_synth_output,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._notices = notices
        self.open_synth = self._opener = open_output
        self._good_opener: Opener | None = None
        self._good_synth: Opener | None = None
        self._done: Done = self._warn
        self._player = Player(SilentOutput(), self._finished.emit)
        self._has_sound = False
        self._supplied: tuple[Score, frozenset[Voice], bool] | None = None
        self._clicks = False
        self.counts_in = False
        self.led = False
        self._cursor_step = 0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_FRAME_MS)
        self._timer.timeout.connect(self._tick)
        self._watch = QTimer(self)
        self._watch.setInterval(_CHECK_MS)
        self._watch.timeout.connect(self._check_clock)
        self._clock_seconds = -1.0
        self._standing = 0
        self._opened.connect(self._after_opening, Qt.ConnectionType.QueuedConnection)
        self._finished.connect(self._on_finished, Qt.ConnectionType.QueuedConnection)
        self._opening: threading.Thread | None = None
        self._closed = False
        self._supply()
        workspace.document.changed.add(self._supply)
        workspace.changed.add(self._follow_workspace)
        workspace.audition = self._audition

    @property
    def is_playing(self) -> bool:
        return self._player.is_playing

    @property
    def has_sound(self) -> bool:
        """Whether an output is open."""
        return self._has_sound

    @property
    def is_opening(self) -> bool:
        """Whether an output is being opened."""
        return self._opening is not None

    @property
    def position_step(self) -> float:
        return self._player.position_step

    @property
    def clicks(self) -> bool:
        """Whether the metronome is on."""
        return self._clicks

    @clicks.setter
    def clicks(self, clicks: bool) -> None:
        self._clicks = clicks
        self._supply()

    @property
    def player(self) -> Player:
        """The player itself, which may be used from any thread."""
        return self._player

    def open_sound(self) -> None:
        """Look for an audio device, beside the window."""
        if self._opening is None:
            self._done = self._warn
            self._start_opening()

    def choose_output(self, opener: Opener | None, done: Done | None = None) -> None:
        """Play through another output; what plays now goes on if that can't be opened.

        Parameters
        ----------
        opener : callable or None
            Makes the output, on a thread of its own; None stands for the synthesizer.
        done : callable, optional
            Told of the failure, or None, when the output is open or can't be; by default a
            failure becomes a notice.
        """
        self._opener = opener or self.open_synth
        self._done = done or self._warn
        if self._opening is None:
            self._start_opening()

    def change_synth(self, open_synth: Opener, done: Done) -> None:
        """Have another synthesizer, or the same set up otherwise; see `choose_output`."""
        through_synth = self._opener is self.open_synth
        self.open_synth = open_synth
        self.choose_output(None if through_synth else self._opener, done)

    def make_room(self) -> None:
        """Close the output, for one that can't be opened beside it; on any thread."""
        self._has_sound = False
        self._player.set_output(SilentOutput())

    def toggle(self) -> None:
        """Play from the cursor, or pause."""
        if self._player.is_playing:
            self._player.pause()
            self._set_cursor()
        else:
            self._player.play(counted_in=self.counts_in)
        self._show_state()

    def stop(self) -> None:
        """Stop and go back to where playback began; once more, to the start."""
        self._player.stop()
        self._set_cursor()
        self._show_state()

    def seek(self, step: int) -> None:
        """Go to a step, playing or not."""
        self._cursor_step = -1
        self._workspace.set_cursor(step)

    def halt(self) -> None:
        """Stop at the start, for another document."""
        if self._player.is_playing:
            self._player.stop()
        self._cursor_step = -1
        self._workspace.set_cursor(0)
        self._show_state()

    def panic(self) -> None:
        """Pause, and cut whatever still sounds."""
        self._player.panic()
        self._set_cursor()
        self._show_state()

    def show_player(self) -> None:
        """Show what someone else let the player do."""
        if not self._player.is_playing:
            self._set_cursor()
        self._show_state()

    def close(self) -> None:
        """Fall silent and end all threads."""
        self._closed = True
        self._timer.stop()
        self._watch.stop()
        self._workspace.document.changed.remove(self._supply)
        self._workspace.changed.remove(self._follow_workspace)
        if self._opening is not None:
            self._opening.join()
        self._player.close()

    def _start_opening(self) -> None:
        self._opening = threading.Thread(
            target=self._open, args=(self._opener,), name="musegui-open-sound"
        )
        self._opening.start()
        self.sound_changed.emit()

    def _open(self, opener: Opener) -> None:
        try:
            output = opener()
        except OutputError as error:
            self._opened.emit(opener, error)
        except BaseException:  # the program's own fault, which is told by its threads' hook
            self._opened.emit(opener, OutputError("The sound could not be opened."))
            raise
        else:
            self._player.set_output(output)
            self._opened.emit(opener, None)

    def _after_opening(self, opener: Opener, error: OutputError | None) -> None:
        if self._opening is not None:
            self._opening.join()
            self._opening = None
        if self._closed:
            return
        if error is None:
            self._has_sound, self._good_opener = True, opener
            if opener is self.open_synth:
                self._good_synth = opener
        if opener is not self._opener:  # something else has been asked for meanwhile
            self._start_opening()
            return
        done, self._done = self._done, self._warn
        if error is not None:
            self._go_back(opener)
        done(error)
        self.sound_changed.emit()

    def _warn(self, error: OutputError | None) -> None:
        if error is not None:
            self._notices.warning(str(error), "", ("Try again", self.open_sound), lasting=True)

    def _go_back(self, failed: Opener) -> None:
        """Return to what worked before; open it again if that had to make room."""
        if failed is self.open_synth and self._good_synth is not None:
            self.open_synth = self._good_synth
        if self._good_opener is not None and failed is not self._good_opener:
            self._opener = self._good_opener
            if not self._has_sound:
                self._start_opening()

    def _check_clock(self) -> None:
        """Notice that an audio device has gone: its clock stands, and no driver says more."""
        now = self._player.clock_seconds
        self._standing = self._standing + 1 if now == self._clock_seconds else 0
        self._clock_seconds = now
        if self._standing >= _STANDING_CHECKS and self._has_sound and self._opening is None:
            self._lose_device()

    def _lose_device(self) -> None:
        """Look for another device at once, as when headphones were unplugged."""
        self._standing = 0
        self._has_sound = False
        dead = self._player.swap_output(SilentOutput())
        # Closing what is dead can take long, or for ever.
        threading.Thread(target=dead.close, name="musegui-lost-sound", daemon=True).start()
        self._done = self._tell_of_loss
        self._start_opening()

    def _tell_of_loss(self, error: OutputError | None) -> None:
        if error is None:
            self._notices.info("The audio device had stopped; sound was restarted.")
            return
        self._notices.warning(
            "The audio device has stopped, so there is no sound; editing goes on.",
            str(error),
            ("Try again", self.open_sound),
            lasting=True,
        )

    def _supply(self) -> None:
        """Give the player what is to be heard now, unless it has it."""
        wanted = self._workspace.document.score, self._workspace.soloed, self._clicks
        had = self._supplied
        if had is None or had[0] is not wanted[0] or had[1:] != wanted[1:]:
            self._supplied = wanted
            schedule = make_schedule(heard_score(self._workspace))
            self._player.set_schedule(with_metronome(schedule) if self._clicks else schedule)

    def _follow_workspace(self) -> None:
        self._supply()
        self._set_loop()
        if self._workspace.cursor_step != self._cursor_step:
            self._cursor_step = self._workspace.cursor_step
            self._player.seek(self._cursor_step)
            self.moved.emit(float(self._cursor_step))

    def _set_cursor(self) -> None:
        """Let the workspace's cursor be where the player stands."""
        self._cursor_step = int(self._player.position_step)
        self._workspace.set_cursor(self._cursor_step)

    def _set_loop(self) -> None:
        looping = self._workspace.looping and not self.led
        wanted = self._workspace.loop if looping else None
        if wanted != self._player.loop:
            self._player.set_loop(wanted)

    def _audition(self, voice: Voice, pitch: int) -> None:
        if not self._player.is_playing:
            self._player.preview(voice, pitch)

    def _tick(self) -> None:
        self.moved.emit(self._player.position_step)

    def _on_finished(self) -> None:
        if not self._player.is_playing:
            self.show_player()

    def _show_state(self) -> None:
        playing = self._player.is_playing
        for timer in (self._timer, self._watch):
            timer.start() if playing else timer.stop()
        self.moved.emit(self._player.position_step)
        self.playing_changed.emit(playing)


def heard_score(workspace: Workspace) -> Score:
    """Give the score as it is to be heard: solo mutes all others."""
    score = workspace.document.score
    voices = tuple(replace(score.voices[v], muted=not workspace.is_heard(v)) for v in VOICES)
    return score if voices == score.voices else score.replace(voices=voices)
