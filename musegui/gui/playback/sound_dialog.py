"""The dialog for the built-in sound: font, audio driver, device and buffer."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QProgressBar,
    QPushButton,
    QWidget,
)

from musegui.core.translation import tr, tr_noop
from musegui.core.voices import VOICES
from musegui.engine.errors import OutputError
from musegui.engine.synth.fluidsynth import audio_devices, audio_drivers
from musegui.engine.synth.sound_fonts import find_sound_fonts, sound_font_name
from musegui.engine.synth.synth_output import (
    SoundChoice,
    SynthOutput,
    default_soundfont,
    open_sound,
)
from musegui.gui.common.dialog_parts import below, roomy_form
from musegui.gui.playback.playback import Playback
from musegui.gui.settings.settings import Settings

BUFFERS = (256, 512, 1024, 2048, 4096, 8192)
_FRAMES_A_SECOND = 44_100
_FONT_FILTER = tr_noop("Sound fonts (*.sf2 *.sf3);;All files (*)")
_OTHER_FILE = "other file"
_CHORD = (72, 67, 64, 48)


class SoundDialog(QDialog):
    """Each choice takes effect at once; one that does not work is taken back.

    Parameters
    ----------
    playback : Playback
    settings : Settings
        Remember what worked.
    """

    def __init__(self, playback: Playback, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Sound"))
        self._playback = playback
        self._settings = settings
        self._error = ""
        self.font_box = QComboBox()
        self.driver_box = QComboBox()
        self.device_box = QComboBox()
        self.device_box.setEditable(True)
        self.device_box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.buffer_box = QComboBox()
        self.state = QLabel()
        self.state.setWordWrap(True)
        self.busy = QProgressBar()
        self.busy.setRange(0, 0)
        self.busy.setTextVisible(False)
        self.busy.setAccessibleName(tr("Opening the sound"))
        self.hear = QPushButton(tr("Play a chord"))
        self.again = QPushButton(tr("Try again"))
        self._fill_fonts()
        self._fill_audio()
        self._lay_out()
        for box in (self.font_box, self.driver_box, self.device_box, self.buffer_box):
            box.activated.connect(self._choose)
        self.hear.clicked.connect(self._play_chord)
        self.again.clicked.connect(self._try_again)
        playback.outputs.changed.connect(self._refresh)
        self._show_choice()
        self._refresh()

    @property
    def choice(self) -> SoundChoice:
        """What the boxes say."""
        font = self.font_box.currentData()
        return SoundChoice(
            Path(font) if font not in ("", _OTHER_FILE) else None,
            self.driver_box.currentData() or None,
            self.device_box.currentText().strip() or None,
            self.buffer_box.currentData() or None,
        )

    def choose_font(self, path: Path) -> None:
        """Play with a sound font from a file."""
        self._add_font(path)
        self.font_box.setCurrentIndex(self.font_box.findData(str(path)))
        self._choose()

    def _lay_out(self) -> None:
        self.font_box.setMinimumWidth(320)
        field = self.device_box.lineEdit()
        assert field is not None  # the box is editable
        field.setPlaceholderText(tr("The system's default"))
        self.buffer_box.setToolTip(
            tr("A shorter buffer reacts sooner; a longer one drops out less.")
        )
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        for button in (self.hear, self.again):
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        for button in self.findChildren(QPushButton) + buttons.findChildren(QPushButton):
            button.setAutoDefault(False)  # Enter in the device's field must not press them
        form = roomy_form(self)
        form.addRow(tr("Sound font"), self.font_box)
        form.addRow(tr("Audio driver"), self.driver_box)
        form.addRow(tr("Device"), self.device_box)
        form.addRow(tr("Buffer"), self.buffer_box)
        form.addRow(below(self.state, self.busy))
        form.addRow(buttons)

    def _fill_fonts(self) -> None:
        self.font_box.addItem(
            tr("{font} (built in)", font=sound_font_name(default_soundfont())),
            "",
        )
        for font in find_sound_fonts():
            if font.path != default_soundfont():
                self._add_font(font.path)
        self.font_box.insertSeparator(self.font_box.count())
        self.font_box.addItem(tr("Other file …"), _OTHER_FILE)

    def _add_font(self, path: Path) -> None:
        if self.font_box.findData(str(path)) < 0:
            last = self.font_box.findData(_OTHER_FILE)
            place = self.font_box.count() if last < 0 else last - 1
            self.font_box.insertItem(place, _label(path), str(path))
            self.font_box.setItemData(place, str(path), Qt.ItemDataRole.ToolTipRole)

    def _fill_audio(self) -> None:
        self.driver_box.addItem(tr("Automatic"), "")
        try:
            drivers = audio_drivers()
        except OutputError as error:
            drivers, self._error = [], str(error)
        for name in drivers:
            if name != "file":  # which plays into a file
                self.driver_box.addItem(name, name)
        self.buffer_box.addItem(tr("Automatic"), 0)
        for frames in BUFFERS:
            self.buffer_box.addItem(
                tr("{milliseconds:.0f} ms", milliseconds=1000 * frames / _FRAMES_A_SECOND), frames
            )

    def _show_choice(self) -> None:
        """Let the boxes say what is remembered."""
        choice = self._settings.sound
        if choice.soundfont is not None:
            self._add_font(choice.soundfont)
        self.font_box.setCurrentIndex(max(self.font_box.findData(str(choice.soundfont or "")), 0))
        self.driver_box.setCurrentIndex(max(self.driver_box.findData(choice.driver or ""), 0))
        self.buffer_box.setCurrentIndex(max(self.buffer_box.findData(choice.buffer_frames or 0), 0))
        self._list_devices()
        self.device_box.setEditText(choice.device or "")

    def _list_devices(self) -> None:
        driver = self.driver_box.currentData()
        self.device_box.clear()
        if driver:
            self.device_box.addItems(["", *audio_devices(driver)])
        self.device_box.setEditText("")
        self.device_box.setEnabled(bool(driver))

    def _choose(self) -> None:
        if self.font_box.currentData() == _OTHER_FILE:
            self._ask_font()
            return
        if self.sender() is self.driver_box:
            self._list_devices()
        if self.choice != self._settings.sound:
            self._open(self.choice)

    def _try_again(self) -> None:
        self._open(self.choice)

    def _open(self, choice: SoundChoice) -> None:
        self._error = ""
        told = partial(self._after_opening, choice)
        self._playback.outputs.change_synth(partial(open_sound, choice), told)

    def _after_opening(self, choice: SoundChoice, error: OutputError | None) -> None:
        if error is None:
            self._settings.sound = choice
        elif self._playback.outputs.has_sound or self._playback.outputs.is_opening:
            self._error = tr("{error} What was chosen before plays on.", error=error)
        else:
            self._error = str(error)
        self._show_choice()

    def _ask_font(self) -> None:
        self._show_choice()
        path, _ = QFileDialog.getOpenFileName(
            self, tr("Choose a sound font"), self._settings.folder, tr(_FONT_FILTER)
        )
        if path:
            self.choose_font(Path(path))

    def _play_chord(self) -> None:
        for voice, pitch in zip(VOICES, _CHORD, strict=True):
            self._playback.player.preview(voice, pitch, seconds=1.5)

    def _refresh(self) -> None:
        """Say how things stand."""
        outputs = self._playback.outputs
        opening, sounds = outputs.is_opening, outputs.has_sound
        self.state.setText(self._error or self._state_in_words())
        self.state.setProperty("level", "error" if self._error else "")
        self.state.style().polish(self.state)
        self.busy.setVisible(opening)
        self.hear.setEnabled(sounds and not opening)
        self.again.setEnabled(not opening)

    def _state_in_words(self) -> str:
        output = self._playback.player.output
        if self._playback.outputs.is_opening:
            return tr("Loading {font} …", font=self.font_box.currentText())
        if not self._playback.outputs.has_sound:
            return tr("No audio device is open. Editing, harmonizing and rendering still work.")
        if isinstance(output, SynthOutput):
            return tr(
                "{font} plays through {driver}.",
                font=sound_font_name(output.soundfont),
                driver=output.driver,
            )
        return tr("Ready.")


def _label(path: Path) -> str:
    """Call a sound font by its name, and by its file's if that says something else."""
    name = sound_font_name(path) or path.stem
    return name if path.stem.casefold() in name.casefold() else f"{name} – {path.name}"
