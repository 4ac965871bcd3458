"""The window: puts the parts together and says what each action does."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QMenu,
    QStyle,
    QWidget,
)

from musegui.core.translation import tr
from musegui.editor.actions.dynamics_actions import DynamicsActions
from musegui.editor.actions.edit_actions import EditActions
from musegui.editor.actions.lyric_actions import LyricActions
from musegui.editor.actions.lyric_entry import LyricEntry
from musegui.editor.actions.voicing_actions import VoicingActions
from musegui.editor.tools.tools import ToolController
from musegui.editor.workspace import Workspace
from musegui.gui.actions.actions import Actions
from musegui.gui.actions.menus.parts import Parts, WindowActions
from musegui.gui.actions.menus.table import make_menus
from musegui.gui.common.background import Background
from musegui.gui.common.bottom_tabs import BottomTabs
from musegui.gui.common.notices import NoticeBoard, Notices
from musegui.gui.common.own_keys import WheelGuard, drop_typed, focused_field
from musegui.gui.common.theme import Theme
from musegui.gui.document.drag_out import DragHandle, DragOut
from musegui.gui.document.file_controller import FileController
from musegui.gui.document.file_questions import dropped_file
from musegui.gui.document.history_panel import HistoryPanel
from musegui.gui.document.recent_menu import RecentMenu
from musegui.gui.exercise.exercise_controller import ExerciseController
from musegui.gui.exporting.audio_controller import AudioController
from musegui.gui.exporting.export_controller import ExportController
from musegui.gui.fill.bridge.fill_bridge import FillBridge
from musegui.gui.fill.fill_buttons import FillButtons
from musegui.gui.fill.fill_controller import FillController
from musegui.gui.fill.likely.likelihood_plot import LikelihoodPlot
from musegui.gui.fill.panel.fill_panel import FillPanel
from musegui.gui.midi.midi_controller import MidiController
from musegui.gui.midi.output_button import OutputButton
from musegui.gui.piece.landmark_controller import LandmarkController
from musegui.gui.playback.play_controller import PlayController
from musegui.gui.playback.playback import Playback
from musegui.gui.playback.sound_controller import SoundController
from musegui.gui.playback.transport_bar import TransportBar
from musegui.gui.playback.voice_panel import VoicePanel
from musegui.gui.roll.announcer import Announcer
from musegui.gui.roll.lanes.lyric_editor import describe_unplaced
from musegui.gui.roll.roll_view import RollView
from musegui.gui.score.score_view import ScoreView
from musegui.gui.settings.settings import Settings
from musegui.gui.settings.theme_chooser import ThemeChooser
from musegui.gui.status_line import StatusLine
from musegui.gui.style.style_controller import StyleController
from musegui.gui.theory.fault_controller import FaultController
from musegui.gui.tour import Tour, make_tour
from musegui.gui.window_dialogs import WindowDialogs
from musegui.gui.window_layout import first_size, side_panel, split_rows, stack_up, window_body


class MainWindow(QMainWindow):
    """The one window of the program.

    Parameters
    ----------
    workspace : Workspace
    bridge : FillBridge
    playback : Playback
    background : Background
        Closed with the window.
    notices : Notices
    settings : Settings
    themes : ThemeChooser
    """

    def __init__(
        self,
        workspace: Workspace,
        bridge: FillBridge,
        playback: Playback,
        background: Background,
        notices: Notices,
        settings: Settings,
        themes: ThemeChooser,
    ) -> None:
        super().__init__()
        for part in (bridge, playback, background, themes):
            part.setParent(self)  # else its connections would keep the window
        self.workspace = workspace
        self.tools = ToolController(workspace)
        self._edit_actions = EditActions(workspace)
        self._bridge = bridge
        self._playback = playback
        self._background = background
        self._notices = notices
        self._settings = settings
        self._themes = themes
        self._ending = self._closed = False
        self._dynamics = DynamicsActions(workspace)
        self.lyric_entry = LyricEntry(workspace)
        self.view = RollView(self.tools, self._dynamics, self.lyric_entry, background, settings)
        self.score_view = ScoreView(workspace, self.lyric_entry, background)
        self.fill_panel = FillPanel(settings)
        self._make_controllers()
        self.plot = LikelihoodPlot(bridge)
        self.fill_panel.form.add_advanced(self.plot)
        self._fill_bottom()
        self.history_panel = HistoryPanel(workspace.document)
        self.history_panel.setVisible(settings.history_shown)
        self.actions_ = self._make_actions()
        self.fill_buttons = FillButtons(bridge, self.actions_)
        self.voice_panel = VoicePanel(workspace)
        self._fill_transport()
        self.announcer = Announcer(workspace, self.view.roll)
        self._middle = QWidget()
        self.board = NoticeBoard(notices, self._middle)
        self.status = StatusLine(self.statusBar())
        self._lay_out()
        self._connect()
        self.set_theme(themes.theme)
        self._refresh()
        self.transport.set_position(0)
        self.view.set_playhead(0.0)
        self.view.roll.setFocus()

    def _make_controllers(self) -> None:
        """Make what does the work of the actions; each gets the parts that it works on."""
        workspace, playback, background = self.workspace, self._playback, self._background
        notices, settings, roll = self._notices, self._settings, self.view.roll
        self.landmarks = LandmarkController(workspace, self)
        self.fill = FillController(
            self.tools, self._bridge, self.fill_panel, self.view, notices, settings, self
        )
        self.styles = StyleController(
            self.fill_panel.form.styles, workspace.document, notices, settings, self
        )
        self.theory = FaultController(
            workspace, self.fill, roll, self.score_view.canvas, notices, settings, self
        )
        self.files = FileController(self.tools, self.fill, background, notices, settings, self)
        self.exports = ExportController(
            self.files.piece, lambda: self.files.stem, background, notices, settings, self
        )
        ask_where, place = self.files.ask_where, self.files.place
        self.audio = AudioController(
            workspace, ask_where, place, background, notices, settings, self
        )
        self.exercise = ExerciseController(
            workspace, self.fill, self.files, background, notices, self
        )
        self.sound = SoundController(playback, settings, self)
        self.play = PlayController(workspace, self._edit_actions, playback, self.view, settings)
        self.midi = MidiController(workspace, playback, notices, settings, self)
        self.dialogs = WindowDialogs(
            self, workspace, self.fill, self.theory.checker, lambda: self.actions_, notices,
            settings,
        )  # fmt: skip

    def _fill_bottom(self) -> None:
        self.bottom = BottomTabs()
        self.bottom.add(self.fill.versions.tray, tr("Versions"))
        self.bottom.add(self.theory.list, tr("Part-writing"))
        self.bottom.add(self.score_view, tr("Score"))
        self.bottom.add(self.exercise.panel, tr("Exercise"))
        self.bottom.setVisible(self._settings.bottom_shown)

    def _fill_transport(self) -> None:
        workspace = self.workspace
        self.transport = TransportBar(workspace, self.actions_)
        self.output = OutputButton(self.midi, self.actions_["midi"])
        self.drag_out = DragOut(workspace, self._notices, lambda: self.files.stem, self)
        for voice, row in self.voice_panel.rows.items():
            self.drag_out.attach_voice(row.badge, voice, partial(workspace.choose_voice, voice))
        self.drag_handle = DragHandle(self.drag_out, self.actions_["export"].trigger)
        self.transport.add(self.drag_handle)
        self.transport.add(self.output)

    def set_theme(self, theme: Theme) -> None:
        """Show another theme."""
        self.view.set_theme(theme)
        self.actions_.set_theme(theme)
        self.voice_panel.set_theme(theme)
        self.fill_panel.set_theme(theme)
        self.plot.set_theme(theme)
        self.output.set_theme(theme)
        self.drag_handle.set_theme(theme)
        self.bottom.set_theme(theme)

    def _lay_out(self) -> None:
        stack_up(self._middle, (self.view, 1), (self.board, 0))
        self._split = split_rows(self._middle, self.bottom)
        self._split.restoreState(self._settings.bottom_split)
        self.setCentralWidget(
            window_body(
                self.transport,
                self.voice_panel,
                self._split,
                side_panel(self.fill_buttons, self.fill_panel, self.history_panel),
            )
        )
        self.actions_.fill_menu_bar(self.menuBar())
        file_menu, *_ = self.menuBar().findChildren(QMenu)
        recent = RecentMenu(self._settings, self.files.open_instead, self)
        file_menu.insertMenu(self.actions_["import"], recent)
        WheelGuard(self).guard(self)
        self.setAcceptDrops(True)
        frame_px = self.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight)
        self.resize(first_size(self.screen().availableSize(), frame_px))

    def _connect(self) -> None:
        self.workspace.changed.add(self._refresh)
        self.workspace.document.changed.add(self._refresh)
        self._themes.changed.connect(self.set_theme)
        notices = self._notices
        for editor in (self.view.lyrics_lane.editor, self.score_view.editor):
            editor.unplaced.connect(lambda count: notices.info(describe_unplaced(count)))
        self.theory.list.rules_asked.connect(self.dialogs.choose_rules)
        self.files.loaded.connect(self._start_afresh)
        self.view.ruler.sought.connect(self._playback.seek)
        self.view.ruler.change_asked.connect(self.landmarks.change)
        self.view.ruler.menu_asked.connect(self.landmarks.show_menu)
        self.view.roll.hovered.connect(self._show_hover)
        self.voice_panel.fill_asked.connect(self.fill.fill_voice)
        self.theory.list.sought.connect(self.play.go_to_fault)
        self.theory.list.sought.connect(lambda fault: self.score_view.reveal(fault.step))
        self.exercise.panel.sought.connect(self.play.go_to_fault)
        self.exercise.shown.connect(self._show_exercise)
        self.score_view.sought.connect(self.play.go_to)
        self.score_view.set_page(self._settings.page)
        self.exports.printing.page_changed.connect(self.score_view.set_page)
        self.view.lane.voicing_asked.connect(self.actions_["voicing"].trigger)
        self.fill.versions.continuation_asked.connect(self.dialogs.continue_again)
        self.fill.versions.tray.left.connect(self.view.roll.setFocus)
        self._bridge.started.connect(lambda _steps: self._refresh())
        self._bridge.ended.connect(lambda _message: self._refresh())
        self.fill.versions.shelf.changed.add(self._refresh)
        self.midi.changed.connect(self._refresh)
        self._playback.moved.connect(self._show_position)
        self._playback.playing_changed.connect(lambda _playing: self.actions_.refresh())

    def _make_actions(self) -> Actions:
        parts = Parts(
            self.tools, self._edit_actions, self._dynamics, LyricActions(self.workspace),
            VoicingActions(self.workspace), self.landmarks, self.files, self.exports, self.fill,
            self.styles, self.theory, self.exercise, self.play, self._playback, self.sound,
            self.audio, self.midi, self.view, self._themes, self.history_panel, self.bottom, self,
            self.dialogs,
            WindowActions(
                escape=self._escape,
                close=self.close,
                toggle_history=self._toggle_history,
                toggle_bottom=self._toggle_bottom,
                edit_tempo=self._edit_tempo,
                type_lyrics=self._type_lyrics,
                show_tour=self.show_tour,
            ),
        )  # fmt: skip
        menus = make_menus(parts)
        return Actions(menus, self, self._notices, self._settings.keys)

    def show_tour(self) -> None:
        """Lead through the window."""
        self._end_tour()
        make_tour(self).show()

    def _end_tour(self) -> None:
        for tour in self.findChildren(Tour):
            tour.close()

    # Playback

    def _show_position(self, step: float) -> None:
        self.view.set_playhead(step)
        self.score_view.set_playhead(step, playing=self._playback.is_playing)
        self.transport.set_position(step)

    # Everything else

    def _escape(self) -> None:
        field = focused_field()
        if self.tools.cancel() or self.view.ruler.cancel():
            return
        if field is not None:
            drop_typed(field)
            self.view.roll.setFocus()
        elif self._bridge.running:
            self._bridge.cancel()
        elif self.workspace.has_selection or self.workspace.landmark is not None:
            self.workspace.select()
        elif self.workspace.cell is not None:
            self.workspace.set_cell(None)
        else:
            self._end_tour()

    def _edit_tempo(self) -> None:
        self.transport.tempo.setFocus()
        self.transport.tempo.selectAll()

    def _type_lyrics(self) -> None:
        """Type words in the score if that has the focus, or else below the roll."""
        focus = QApplication.focusWidget()
        score = self.score_view
        if focus is not None and (focus is score or score.isAncestorOf(focus)):
            self.score_view.editor.begin()
        else:
            self.view.type_lyrics()

    def _show_exercise(self) -> None:
        if self.bottom.isHidden():
            self._toggle_bottom()
        self.bottom.show_page(self.exercise.panel)

    def _toggle_history(self) -> None:
        self.history_panel.setVisible(self.history_panel.isHidden())
        self._settings.history_shown = not self.history_panel.isHidden()

    def _toggle_bottom(self) -> None:
        self.bottom.setVisible(self.bottom.isHidden())
        self._settings.bottom_shown = not self.bottom.isHidden()

    def _show_hover(self, text: str) -> None:
        """Say what lies under the pointer, or else what the tool does."""
        hint = self.actions_[f"{self.tools.tool.value}_tool"].toolTip().replace("\n", ": ")
        self.status.show_hover(text or self.announcer.text or hint)

    def _start_afresh(self) -> None:
        """Show another document from its beginning, and nothing any more of the one before."""
        self._playback.halt()
        self.workspace.reset()
        self.fill_buttons.reset()
        self.plot.clear()
        self.board.leave_document()
        self.exercise.panel.forget()
        if self.workspace.document.score.lyrics:
            self.view.show_lane(self.view.lyrics_lane, True)
        QTimer.singleShot(0, self, self.view.show_start)

    def _refresh(self) -> None:
        """Make titles, check marks and greyed-out actions agree with the state."""
        document = self.workspace.document
        title = document.score.credits.title.replace("[*]", "[*][*]")
        name = f"{title} ({self.files.name})" if title else self.files.name
        self.setWindowTitle(f"{name}[*] – musegui")
        if self.isWindowModified() != document.modified:
            self.setWindowModified(document.modified)
        self.actions_.refresh()
        self.status.refresh(self.workspace, enters_steps=self.midi.keyboard.entering)
        if self.announcer.text or not self.view.roll.underMouse():
            self._show_hover("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the roll from a field in which Enter was pressed."""
        if focused_field() is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.view.roll.setFocus()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """Go back to the roll from a field at a click on empty space."""
        if focused_field() is not None:
            self.view.roll.setFocus()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        own = event.source() is not None  # what is dragged out is not to come in again
        if not own and dropped_file(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped_file(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.files.open_instead(path)

    def end(self) -> None:
        """Close without a question; what is not saved is kept and offered at the next start."""
        self._ending = True
        self.close()
        QApplication.exit()  # out of the loops of open dialogs, too

    def closeEvent(self, event: QCloseEvent) -> None:
        self.tools.cancel()
        may_close = self._ending or self.files.may_discard()
        if not may_close and not self._ending:  # which the question may have been cut short by
            event.ignore()
        elif not self._closed:
            self._closed = True
            self._remember()
            self._close_parts()

    def _remember(self) -> None:
        self._settings.geometry = self.saveGeometry()
        self._settings.snap_steps = self.workspace.snap_steps
        self._settings.bottom_split = self._split.saveState()

    def _close_parts(self) -> None:
        self.files.close(keep_unsaved=self._ending)
        self.exports.close()
        self.score_view.close_engraver()
        self._bridge.close()
        self._themes.close()
        self.styles.close()
        self.audio.close()
        self.midi.close()
        self.drag_out.close()
        self._playback.close()
        self._background.close()
