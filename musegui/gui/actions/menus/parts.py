"""The parts of a window, for the table of its actions."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from musegui.editor.actions.dynamics_actions import DynamicsActions
from musegui.editor.actions.edit_actions import EditActions
from musegui.editor.actions.lyric_actions import LyricActions
from musegui.editor.actions.voicing_actions import VoicingActions
from musegui.editor.tools.tools import ToolController
from musegui.gui.document.file_controller import FileController
from musegui.gui.exercise.exercise_controller import ExerciseController
from musegui.gui.exporting.audio_controller import AudioController
from musegui.gui.exporting.export_controller import ExportController
from musegui.gui.fill.fill_controller import FillController
from musegui.gui.midi.midi_controller import MidiController
from musegui.gui.piece.landmark_controller import LandmarkController
from musegui.gui.playback.play_controller import PlayController
from musegui.gui.playback.playback import Playback
from musegui.gui.playback.sound_controller import SoundController
from musegui.gui.roll.roll_view import RollView
from musegui.gui.settings.theme_chooser import ThemeChooser
from musegui.gui.style.style_controller import StyleController
from musegui.gui.theory.fault_controller import FaultController
from musegui.gui.window_dialogs import WindowDialogs


@dataclass(frozen=True)
class WindowActions:
    """What only the window itself can do."""

    escape: Callable[[], object]
    close: Callable[[], object]
    toggle_history: Callable[[], object]
    toggle_bottom: Callable[[], object]
    edit_tempo: Callable[[], object]
    type_lyrics: Callable[[], object]
    show_tour: Callable[[], object]


@dataclass(frozen=True)
class Parts:
    """The parts of a window that its actions act on."""

    tools: ToolController
    edit: EditActions
    dynamics: DynamicsActions
    lyrics: LyricActions
    voicings: VoicingActions
    landmarks: LandmarkController
    files: FileController
    exports: ExportController
    fill: FillController
    styles: StyleController
    theory: FaultController
    exercise: ExerciseController
    play: PlayController
    playback: Playback
    sound: SoundController
    audio: AudioController
    midi: MidiController
    view: RollView
    themes: ThemeChooser
    history: QWidget
    bottom: QWidget
    window: QWidget
    dialogs: WindowDialogs
    actions: WindowActions
