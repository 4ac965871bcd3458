"""The dialog that exports audio; while it renders, the window can be used."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QWidget,
)

from musegui.core.errors import UserError
from musegui.editor.workspace import Workspace
from musegui.engine.synth.audio_export import (
    SAMPLE_RATES,
    Rendered,
    RenderOptions,
    audio_paths,
)
from musegui.files.audio_file import AUDIO_FORMATS
from musegui.gui.common.background import Background
from musegui.gui.common.dialog_parts import confirms, roomy_form
from musegui.gui.common.notices import Notices
from musegui.gui.common.settings import Settings
from musegui.gui.document.audio_exporter import AudioExporter
from musegui.gui.playback.playback import heard_score
from musegui.gui.playback.sound_dialog import below

AskWhere = Callable[[str, str, str], Path | None]


class AudioDialog(QDialog):
    """Asks how, then where, and shows how far it is.

    Parameters
    ----------
    workspace : Workspace
    ask_where : callable
        Gives the file to write, or None, for a title, a filter of names and a suffix.
    """

    def __init__(
        self,
        workspace: Workspace,
        ask_where: AskWhere,
        background: Background,
        notices: Notices,
        settings: Settings,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("Export audio")
        self._workspace = workspace
        self._ask_where = ask_where
        self._notices = notices
        self._settings = settings
        self.exporter = AudioExporter(background, self)
        self.stems_box = QComboBox()
        self.format_box = QComboBox()
        self.rate_box = QComboBox()
        self.normalize = QCheckBox("As loud as possible (peaks at −1 dB)")
        self.metronome = QCheckBox("Include the metronome")
        self.state = QLabel()
        self.state.setObjectName("faint")
        self.state.setWordWrap(True)
        self.bar = QProgressBar()
        self.bar.setAccessibleName("Export")
        self.export = QPushButton("Export …")
        self.cancel = QPushButton("Cancel")
        self._set_up_boxes()
        self._lay_out()
        self._show_options()
        self.export.clicked.connect(self._ask_and_start)
        self.cancel.clicked.connect(self.exporter.cancel)
        self.exporter.progressed.connect(self.bar.setValue)
        self.exporter.ended.connect(self._on_ended)
        self._refresh()

    @property
    def options(self) -> RenderOptions:
        """What the boxes say, and the sound font of playback."""
        return RenderOptions(
            self._settings.sound.soundfont,
            int(self.rate_box.currentData()),
            self.normalize.isChecked(),
            bool(self.stems_box.currentData()),
            self.metronome.isChecked(),
        )

    def _set_up_boxes(self) -> None:
        self.stems_box.addItem("One file", False)
        self.stems_box.addItem("One file per voice", True)
        for suffix, kind in AUDIO_FORMATS.items():
            self.format_box.addItem(kind.label, suffix)
        for rate in SAMPLE_RATES:
            self.rate_box.addItem(f"{rate / 1000:g} kHz", rate)

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        for button in (self.export, self.cancel):
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        self.setMinimumWidth(420)
        form = roomy_form(self)
        form.addRow("Files", self.stems_box)
        form.addRow("Format", self.format_box)
        form.addRow("Sample rate", self.rate_box)
        form.addRow(self.normalize)
        form.addRow(self.metronome)
        form.addRow(below(self.state, self.bar))
        form.addRow(buttons)

    def _show_options(self) -> None:
        options = self._settings.audio_export
        self.stems_box.setCurrentIndex(self.stems_box.findData(options.stems))
        self.format_box.setCurrentIndex(self.format_box.findData(self._settings.audio_suffix))
        self.rate_box.setCurrentIndex(self.rate_box.findData(options.sample_rate))
        self.normalize.setChecked(options.normalized)
        self.metronome.setChecked(options.metronome)

    def _ask_and_start(self) -> None:
        options, suffix = self.options, str(self.format_box.currentData())
        self._settings.audio_export, self._settings.audio_suffix = options, suffix
        names = f"{self.format_box.currentText()} files (*{suffix})"
        path = self._ask_where("Export audio", names, suffix)
        if path is not None and self._may_replace(path, options):
            self.start(path)

    def _may_replace(self, path: Path, options: RenderOptions) -> bool:
        """Ask before stems replace files; the file dialog has asked for the name itself only."""
        score = heard_score(self._workspace)
        there = [p.name for p in audio_paths(score, path, options) if p != path and p.exists()]
        if not there:
            return True
        refusal = QMessageBox.StandardButton.Cancel
        return confirms(self, "Export audio", f"Replace {', '.join(there)}?", refusal)

    def start(self, path: Path) -> None:
        """Export what is heard now to a file, or to several named after it."""
        self._settings.folder = str(path.parent)
        self.bar.setValue(0)
        self.exporter.start(heard_score(self._workspace), path, self.options)
        self._refresh(f"Rendering {path.name} …")

    def _on_ended(self, result: Rendered | UserError | None) -> None:
        if result is None:
            self._refresh("Cancelled; nothing was written.")
        elif isinstance(result, UserError):
            self._refresh()
            self._notices.error(str(result), lasting=True)
        else:
            names = ", ".join(path.name for path in result.paths)
            self._refresh()
            self._notices.info(f"Exported {names}: {result.seconds:.1f} s of audio.")
            self.hide()

    def _refresh(self, text: str = "") -> None:
        running = self.exporter.running
        self.state.setText(text or "Muted voices are left out, as in playback.")
        self.bar.setVisible(running)
        self.export.setEnabled(not running)
        self.cancel.setEnabled(running)
        for box in (
            self.stems_box,
            self.format_box,
            self.rate_box,
            self.normalize,
            self.metronome,
        ):
            box.setEnabled(not running)

    def reject(self) -> None:
        self.exporter.cancel()
        super().reject()
