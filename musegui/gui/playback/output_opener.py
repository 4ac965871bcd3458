"""Opens what the player plays through, beside the window, and finds another when that has gone."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from musegui.core.translation import tr
from musegui.engine.errors import OutputError
from musegui.engine.playback.outputs import Output, SilentOutput
from musegui.engine.playback.player import Player
from musegui.gui.common.background import Background, Job
from musegui.gui.common.notices import Notices

_CHECK_MS = 500
_STANDING_CHECKS = 3

MakeRoom = Callable[[], None]
Opener = Callable[[MakeRoom], Output]
"""Makes an output, on a thread; may close the one before, if it can't open beside that."""

Opened = Callable[[OutputError | None], None]


class OutputOpener(QObject):
    """Gives the player its output. Until one is open, and where none opens, the player is silent.

    Parameters
    ----------
    player : Player
    background : Background
        Where outputs are opened, for a sound font takes its time.
    notices : Notices
    open_synth : callable
        Opens the built-in synthesizer.

    Signals
    -------
    changed
        When an output begins to be opened, was opened or not, or was lost.
    """

    changed = Signal()

    def __init__(
        self,
        player: Player,
        background: Background,
        notices: Notices,
        open_synth: Opener,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._player = player
        self._background = background
        self._notices = notices
        self._open_synth = self._opener = open_synth
        self._good_opener: Opener | None = None
        self._good_synth: Opener | None = None
        self._told: Opened = self._warn
        self._job: Job | None = None
        self._has_sound = False
        self._clock_seconds = -1.0
        self._standing = 0
        self._watch = QTimer(self)
        self._watch.setInterval(_CHECK_MS)
        self._watch.timeout.connect(self._check_clock)

    @property
    def has_sound(self) -> bool:
        """Whether an output is open."""
        return self._has_sound

    @property
    def is_opening(self) -> bool:
        """Whether an output is being opened."""
        return self._job is not None

    def retry(self) -> None:
        """Open what was chosen last, or look for an audio device, beside the window."""
        if self._job is None:
            self._told = self._warn
            self._start()

    def choose(self, opener: Opener | None, told: Opened | None = None) -> None:
        """Play through another output; what plays now goes on if that can't be opened.

        Parameters
        ----------
        opener : callable or None
            Makes the output; None stands for the synthesizer.
        told : callable, optional
            Told of the failure, or None, when the output is open or can't be; by default a
            failure becomes a notice.
        """
        self._opener = opener or self._open_synth
        self._told = told or self._warn
        if self._job is None:
            self._start()

    def change_synth(self, open_synth: Opener, told: Opened) -> None:
        """Have another synthesizer, or the same set up otherwise; see `choose`."""
        through_synth = self._opener is self._open_synth
        self._open_synth = open_synth
        self.choose(None if through_synth else self._opener, told)

    def open_synth(self, make_room: MakeRoom) -> Output:
        """Open the synthesizer as it is set up now, for an opener.

        Raises
        ------
        OutputError
            If it can't be opened.
        """
        return self._open_synth(make_room)

    def watch(self, playing: bool) -> None:
        """Look whether the device still plays, or no longer."""
        self._watch.start() if playing else self._watch.stop()

    def close(self) -> None:
        """Open nothing more; an output that is just being opened is closed by the player."""
        self._watch.stop()
        if self._job is not None:
            self._job.forget()

    def _start(self) -> None:
        opener = self._opener
        self._job = self._background.run(
            partial(self._open, opener),
            lambda _none: self._finish(opener, None),
            partial(self._fail, opener),
        )
        self.changed.emit()

    def _open(self, opener: Opener) -> None:
        self._player.set_output(opener(self._make_room))

    def _make_room(self) -> None:
        self._has_sound = False
        self._player.set_output(SilentOutput())

    def _fail(self, opener: Opener, error: Exception) -> None:
        if isinstance(error, OutputError):
            self._finish(opener, error)
        else:
            self._finish(opener, OutputError(tr("The sound could not be opened.")))
            raise error

    def _finish(self, opener: Opener, error: OutputError | None) -> None:
        self._job = None
        if error is None:
            self._has_sound, self._good_opener = True, opener
            if opener is self._open_synth:
                self._good_synth = opener
        if opener is not self._opener:  # something else has been asked for meanwhile
            self._start()
            return
        told, self._told = self._told, self._warn
        if error is not None:
            self._go_back(opener)
        told(error)
        self.changed.emit()

    def _warn(self, error: OutputError | None) -> None:
        if error is not None:
            self._notices.warning(str(error), "", (tr("Try again"), self.retry), lasting=True)

    def _go_back(self, failed: Opener) -> None:
        """Return to what worked before; open it again if that had to make room."""
        if failed is self._open_synth and self._good_synth is not None:
            self._open_synth = self._good_synth
        if self._good_opener is not None and failed is not self._good_opener:
            self._opener = self._good_opener
            if not self._has_sound:
                self._start()

    def _check_clock(self) -> None:
        """Notice that an audio device has gone: its clock stands, and no driver says more."""
        now = self._player.clock_seconds
        self._standing = self._standing + 1 if now == self._clock_seconds else 0
        self._clock_seconds = now
        if self._standing >= _STANDING_CHECKS and self._has_sound and self._job is None:
            self._lose_device()

    def _lose_device(self) -> None:
        """Look for another device at once, as when headphones were unplugged."""
        self._standing = 0
        self._has_sound = False
        dead = self._player.swap_output(SilentOutput())
        # Closing what is dead can take for ever, and nothing may wait for that.
        threading.Thread(target=dead.close, name="musegui-lost-sound", daemon=True).start()
        self._told = self._tell_of_loss
        self._start()

    def _tell_of_loss(self, error: OutputError | None) -> None:
        if error is None:
            self._notices.info(tr("The audio device had stopped; sound was restarted."))
            return
        self._notices.warning(
            tr("The audio device has stopped, so there is no sound; editing goes on."),
            str(error),
            (tr("Try again"), self.retry),
            lasting=True,
        )
