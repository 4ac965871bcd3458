"""The dialog that exports practice tracks; while it renders, the window can be used."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QSpinBox,
    QWidget,
)

from musegui.core.errors import UserError
from musegui.core.translation import tr, tr_n, tr_noop
from musegui.core.voices import VOICES
from musegui.editor.workspace import Workspace
from musegui.engine.practice.export import write_practice_tracks
from musegui.engine.practice.tracks import (
    COUNT_IN_BARS,
    LOUDER_DB,
    MIDI_SUFFIX,
    TEMPO_PERCENT,
    PracticeOptions,
    Side,
    practicable_voices,
    practice_tracks,
)
from musegui.engine.synth.audio_export import Rendered, ReportShare
from musegui.files.audio_file import AUDIO_FORMATS
from musegui.gui.common.background import Background
from musegui.gui.common.dialog_parts import confirms, spaced_form
from musegui.gui.common.notices import Notices
from musegui.gui.exporting.render_dialog import RenderDialog
from musegui.gui.settings.settings import Settings

Place = Callable[[], tuple[Path, str]]

_HINT = tr_noop(
    "A file for each chosen voice, with that voice louder than all others together. "
    "Muted voices are left out."
)


class PracticeDialog(RenderDialog):
    """Asks which voices, how and where.

    Parameters
    ----------
    workspace : Workspace
    place : callable
        Gives the folder in which files are offered to lie, and what the piece is called.
    """

    def __init__(
        self,
        workspace: Workspace,
        place: Place,
        background: Background,
        notices: Notices,
        settings: Settings,
        parent: QWidget,
    ) -> None:
        super().__init__(tr("Export practice tracks"), tr(_HINT), background, notices, parent)
        self._workspace = workspace
        self._place = place
        self._settings = settings
        self.voices = {voice: QCheckBox(voice.label) for voice in VOICES}
        self.together = QCheckBox(tr("And one with all voices as they are"))
        self.louder = _spin(LOUDER_DB, " dB")
        self.side = QComboBox()
        self.count_in = _spin(COUNT_IN_BARS, "")
        self.metronome = QCheckBox(tr("Clicks on the beats of the piece, too"))
        self.tempo = _spin(TEMPO_PERCENT, " %")
        self.format_box = QComboBox()
        self.folder = QLineEdit()
        self._piece: str | None = None
        self._set_up_boxes()
        self._lay_out(self._form())
        self._show_options()
        self.export.setText(tr("Export"))
        self.export.clicked.connect(self._start)

    @property
    def options(self) -> PracticeOptions:
        """What the boxes say, and the sound of playback."""
        return PracticeOptions(
            tuple(voice for voice, box in self.voices.items() if box.isChecked()),
            self.together.isChecked(),
            str(self.format_box.currentData()),
            self.louder.value(),
            Side(self.side.currentData()),
            self.count_in.value(),
            self.metronome.isChecked(),
            self.tempo.value(),
            self._settings.sound.soundfont,
            performance=self._settings.performance,
        )

    def _set_up_boxes(self) -> None:
        self.side.addItem(tr("Where it stands in playback"), Side.NONE.value)
        self.side.addItem(tr("Left, the others right"), Side.LEFT.value)
        self.side.addItem(tr("Right, the others left"), Side.RIGHT.value)
        for suffix, kind in AUDIO_FORMATS.items():
            self.format_box.addItem(kind.label, suffix)
        self.format_box.addItem("MIDI", MIDI_SUFFIX)
        self.louder.setToolTip(tr("Than all other voices together"))
        self.folder.setAccessibleName(tr("Folder"))

    def _form(self) -> QFormLayout:
        voices = QHBoxLayout()
        voices.setSpacing(14)
        for box in self.voices.values():
            voices.addWidget(box)
        voices.addStretch(1)
        choose = QPushButton(tr("Choose …"))
        choose.clicked.connect(self._choose_folder)
        folder = QHBoxLayout()
        folder.setSpacing(8)
        folder.addWidget(self.folder, 1)
        folder.addWidget(choose)
        form = spaced_form()
        form.addRow(tr("Voices"), voices)
        form.addRow("", self.together)
        form.addRow(tr("Louder by"), self.louder)
        form.addRow(tr("Side"), self.side)
        form.addRow(tr("Count-in bars"), self.count_in)
        form.addRow("", self.metronome)
        form.addRow(tr("Tempo"), self.tempo)
        form.addRow(tr("Format"), self.format_box)
        form.addRow(tr("Folder"), folder)
        return form

    def _show_options(self) -> None:
        options = self._settings.practice
        for voice, box in self.voices.items():
            box.setChecked(voice in options.voices)
        self.together.setChecked(options.together)
        self.louder.setValue(options.louder_db)
        self.side.setCurrentIndex(self.side.findData(options.side.value))
        self.count_in.setValue(options.count_in_bars)
        self.metronome.setChecked(options.metronome)
        self.tempo.setValue(options.tempo_percent)
        self.format_box.setCurrentIndex(self.format_box.findData(options.suffix))

    def showEvent(self, event: QShowEvent) -> None:
        """Offer the voices that can be heard now, and for another piece its folder."""
        super().showEvent(event)
        folder, piece = self._place()
        if self._piece != piece:
            self._piece = piece
            self.folder.setText(str(folder))
        score = self._workspace.document.score
        heard = practicable_voices(score)
        for voice, box in self.voices.items():
            box.setText(score.part(voice).label)
            box.setEnabled(voice in heard)
            silent = tr("{voice} has no notes, is muted or turned down to 0.", voice=box.text())
            box.setToolTip("" if voice in heard else silent)

    def _choose_folder(self) -> None:
        dialog = QFileDialog(self, tr("Folder for practice tracks"), self.folder.text())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        chosen = dialog.selectedFiles() if dialog.exec() else []
        dialog.deleteLater()
        if chosen:
            self.folder.setText(chosen[0])

    def _start(self) -> None:
        """Export what is there now; a failure becomes a notice."""
        options, score = self.options, self._workspace.document.score
        folder, (_, title) = Path(self.folder.text().strip()).expanduser(), self._place()
        try:
            paths = [track.path for track in practice_tracks(score, folder, title, options)]
        except UserError as error:
            self._notices.error(str(error))
            return
        if not self._may_replace([path.name for path in paths if path.exists()]):
            return
        self._settings.practice = options
        self._settings.folder = str(folder)

        def render(report: ReportShare) -> Rendered:
            return write_practice_tracks(score, folder, title, options, report)

        self.run(
            render,
            tr_n("Rendering {n} practice track …", "Rendering {n} practice tracks …", len(paths)),
        )

    def _may_replace(self, there: list[str]) -> bool:
        if not there:
            return True
        refusal = QMessageBox.StandardButton.Cancel
        question = tr("Replace {files}?", files=", ".join(there))
        return confirms(self, tr("Export practice tracks"), question, refusal)

    def _told(self, rendered: Rendered) -> str:
        count = len(rendered.paths)
        return tr_n(
            "Exported {n} practice track to {folder}.",
            "Exported {n} practice tracks to {folder}.",
            count,
            folder=rendered.paths[0].parent,
        )


def _spin(values: range, unit: str) -> QSpinBox:
    spin = QSpinBox()
    spin.setRange(values[0], values[-1])
    spin.setSuffix(unit)
    spin.lineEdit().setTextMargins(5, 0, 0, 0)
    return spin
