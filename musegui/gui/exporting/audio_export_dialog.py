"""The dialog that exports audio; while it renders, the window can be used."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QMessageBox, QWidget

from musegui.core.translation import tr
from musegui.editor.workspace import Workspace
from musegui.engine.synth.audio_export import (
    SAMPLE_RATES,
    Rendered,
    RenderOptions,
    ReportShare,
    audio_paths,
    render_to_files,
)
from musegui.files.audio_file import AUDIO_FORMATS
from musegui.gui.common.background import Background
from musegui.gui.common.dialog_parts import confirms, spaced_form
from musegui.gui.common.notices import Notices
from musegui.gui.exporting.render_dialog import RenderDialog
from musegui.gui.playback.playback import heard_score
from musegui.gui.settings.settings import Settings

AskWhere = Callable[[str, str, str], Path | None]


class AudioDialog(RenderDialog):
    """Asks how, then where.

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
        hint = tr("Muted voices are left out, as in playback.")
        super().__init__(tr("Export audio"), hint, background, notices, parent)
        self._workspace = workspace
        self._ask_where = ask_where
        self._settings = settings
        self.stems_box = QComboBox()
        self.format_box = QComboBox()
        self.rate_box = QComboBox()
        self.normalize = QCheckBox(tr("As loud as possible (peaks at −1 dB)"))
        self.metronome = QCheckBox(tr("Include the metronome"))
        self._set_up_boxes()
        self._lay_out(self._form())
        self._show_options()
        self.export.clicked.connect(self._ask_and_start)

    @property
    def options(self) -> RenderOptions:
        """What the boxes say, and the sound font of playback."""
        return RenderOptions(
            self._settings.sound.soundfont,
            int(self.rate_box.currentData()),
            self.normalize.isChecked(),
            bool(self.stems_box.currentData()),
            self.metronome.isChecked(),
            self._settings.performance,
        )

    def _set_up_boxes(self) -> None:
        self.stems_box.addItem(tr("One file"), False)
        self.stems_box.addItem(tr("One file per voice"), True)
        for suffix, kind in AUDIO_FORMATS.items():
            self.format_box.addItem(kind.label, suffix)
        for rate in SAMPLE_RATES:
            self.rate_box.addItem(tr("{rate:g} kHz", rate=rate / 1000), rate)

    def _form(self) -> QFormLayout:
        form = spaced_form()
        form.addRow(tr("Files"), self.stems_box)
        form.addRow(tr("Format"), self.format_box)
        form.addRow(tr("Sample rate"), self.rate_box)
        form.addRow(self.normalize)
        form.addRow(self.metronome)
        return form

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
        names = tr("{kind} files (*{suffix})", kind=self.format_box.currentText(), suffix=suffix)
        path = self._ask_where(tr("Export audio"), names, suffix)
        if path is not None and self._may_replace(path, options):
            self.start(path)

    def _may_replace(self, path: Path, options: RenderOptions) -> bool:
        """Ask before stems replace files; the file dialog has asked for the name itself only."""
        score = heard_score(self._workspace)
        there = [p.name for p in audio_paths(score, path, options) if p != path and p.exists()]
        if not there:
            return True
        refusal = QMessageBox.StandardButton.Cancel
        return confirms(
            self, tr("Export audio"), tr("Replace {files}?", files=", ".join(there)), refusal
        )

    def start(self, path: Path) -> None:
        """Export what is heard now to a file, or to several named after it."""
        self._settings.folder = str(path.parent)
        score, options = heard_score(self._workspace), self.options

        def render(report: ReportShare) -> Rendered:
            return render_to_files(score, path, options, report)

        self.run(render, tr("Rendering {path} …", path=path.name))
