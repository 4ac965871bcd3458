"""What the window offers of sound beside playing: metronome, sound settings, a human touch."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QWidget

from musegui.core.performance import Performance
from musegui.core.translation import tr
from musegui.engine.errors import OutputError
from musegui.engine.synth.synth_output import SoundChoice, SynthOutput, open_sound
from musegui.gui.common.dialog_parts import bring_up
from musegui.gui.common.notices import Notices
from musegui.gui.playback.humanize_dialog import HumanizeDialog
from musegui.gui.playback.output_opener import MakeRoom
from musegui.gui.playback.playback import Playback
from musegui.gui.playback.sound_dialog import SoundDialog
from musegui.gui.settings.settings import Settings


class SoundController:
    """Shows the dialogs, each made when it is first asked for, and remembers what is chosen."""

    def __init__(self, playback: Playback, settings: Settings, window: QWidget) -> None:
        self._playback = playback
        self._settings = settings
        self._make_sound_dialog = partial(SoundDialog, playback, settings, window)
        self._make_humanize_dialog = partial(
            HumanizeDialog, lambda: playback.performance, self._perform, window
        )
        self.sound_dialog: SoundDialog | None = None
        self.humanize_dialog: HumanizeDialog | None = None

    def show_sound(self) -> None:
        """Show the settings of the built-in sound."""
        self.sound_dialog = self.sound_dialog or self._make_sound_dialog()
        bring_up(self.sound_dialog)

    def show_humanize(self) -> None:
        """Show how uneven playback is."""
        self.humanize_dialog = self.humanize_dialog or self._make_humanize_dialog()
        bring_up(self.humanize_dialog)

    def toggle_breathing(self) -> None:
        """Slow down and breathe where phrases end, or no longer."""
        now = self._playback.performance
        self._perform(replace(now, breathes=not now.breathes))

    def toggle_metronome(self) -> None:
        """Click with the beats, or no longer."""
        self._settings.metronome = not self._playback.clicks
        self._playback.set_clicks(self._settings.metronome)

    def toggle_count_in(self) -> None:
        """Count a bar in before playback begins, or no longer."""
        self._settings.counts_in = not self._playback.counts_in
        self._playback.set_counts_in(self._settings.counts_in)

    def _perform(self, performance: Performance) -> None:
        self._settings.performance = performance
        self._playback.set_performance(performance)


def open_remembered(choice: SoundChoice, notices: Notices, make_room: MakeRoom) -> SynthOutput:
    """Open the sound as chosen the last time, or else, saying so, what works of that.

    Raises
    ------
    OutputError
        If nothing works.
    """
    usual = SoundChoice()
    with_font = replace(usual, soundfont=choice.soundfont)
    on_device = replace(choice, soundfont=None)
    errors: list[OutputError] = []
    for attempt in dict.fromkeys((choice, with_font, on_device, usual)):
        try:
            output = open_sound(attempt, make_room)
        except OutputError as error:
            errors.append(error)
        else:
            if errors:
                notices.warning(
                    tr("{error} Another output is used until you choose again.", error=errors[0]),
                    lasting=True,
                )
            return output
    raise errors[-1]
