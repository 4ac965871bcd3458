"""The dialog that asks which track of a file is which voice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from musegui.core.errors import UserError
from musegui.core.keys import pitch_name
from musegui.core.translation import tr, tr_n, tr_noop
from musegui.core.voices import VOICES, Voice
from musegui.files.song.import_report import import_report
from musegui.files.song.parts import Parts
from musegui.files.song.read_options import DEFAULT_READ_OPTIONS, ReadOptions
from musegui.files.song.song import Song, Track
from musegui.files.song.song_score import score_from_song
from musegui.gui.common.dialog_parts import answer_buttons

S, A, T, B = VOICES
_CHOICES: tuple[tuple[str, tuple[Voice, ...]], ...] = (
    (tr_noop("Leave out"), ()),
    *((voice.name.capitalize(), (voice,)) for voice in VOICES),
    (tr_noop("Split: soprano, alto, tenor, bass"), VOICES),
    (tr_noop("Split: soprano, alto, tenor"), (S, A, T)),
    (tr_noop("Split: soprano, alto"), (S, A)),
    (tr_noop("Split: tenor, bass"), (T, B)),
    (tr_noop("Split: alto, tenor, bass"), (A, T, B)),
)
_MAX_HEIGHT_PX = 360


class ImportDialog(QDialog):
    """Shows the tracks of a file, what each is for, and what would become of them.

    Parameters
    ----------
    song : Song
    parts : Parts
        What is chosen to begin with.
    options : ReadOptions
        How the song was read.

    Signals
    -------
    reread : ReadOptions
        The file is to be read otherwise; the dialog closes.
    """

    reread = Signal(object)

    def __init__(
        self,
        song: Song,
        parts: Parts,
        parent: QWidget,
        options: ReadOptions = DEFAULT_READ_OPTIONS,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Import {path}", path=song.path.name))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._song = song
        self._options = options
        self.tune = QComboBox()
        self.tune.setAccessibleName(tr("Tune"))
        self.tune.addItems(list(song.tunes))
        self.tune.setCurrentIndex(song.tune_index)
        self.tune.activated.connect(self._choose_tune)
        self.repeats = QCheckBox(tr("Play repeats and jumps"))
        self.repeats.setChecked(not options.repeats_once)
        self.repeats.clicked.connect(self._choose_repeats)
        self.choices = [_choice_of(track, chosen) for track, chosen in _pairs(song, parts)]
        self.summary = QLabel()
        self.summary.setWordWrap(True)
        self.summary.setMinimumHeight(56)
        self.summary.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.buttons = answer_buttons(self, tr("Import"))
        self._lay_out()
        for choice in self.choices:
            choice.currentIndexChanged.connect(self._try)
        self._try()

    @property
    def parts(self) -> Parts:
        """What is chosen for each track."""
        return tuple(choice.currentData() for choice in self.choices)

    def _lay_out(self) -> None:
        rows = QWidget()
        grid = QGridLayout(rows)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for row, (track, choice) in enumerate(zip(self._song.tracks, self.choices, strict=True)):
            name = QLabel(track.name or tr("Track {number}", number=row + 1))
            name.setTextFormat(Qt.TextFormat.PlainText)
            name.setMaximumWidth(220)
            about = QLabel(_about(track))
            about.setObjectName("faint")
            grid.addWidget(name, row, 0)
            grid.addWidget(about, row, 1)
            grid.addWidget(choice, row, 2)
        scroll = QScrollArea()
        scroll.setWidget(rows)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setMinimumHeight(min(rows.sizeHint().height() + 4, _MAX_HEIGHT_PX))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        if self._song.tunes:
            layout.addWidget(QLabel(tr("Choose a tune of this file.")))
            layout.addWidget(self.tune)
        if self._song.in_score_order:
            layout.addWidget(self.repeats)
        layout.addWidget(QLabel(tr("Choose a voice for each track.")))
        layout.addWidget(scroll, 1)
        layout.addWidget(self.summary)
        layout.addWidget(self.buttons)
        self.setMinimumWidth(600)

    def _choose_tune(self, index: int) -> None:
        if index != self._song.tune_index:
            self._read_again(replace(self._options, tune=None, tune_index=index))

    def _choose_repeats(self, checked: bool) -> None:
        self._read_again(replace(self._options, repeats_once=not checked))

    def _read_again(self, options: ReadOptions) -> None:
        self.reject()
        self.reread.emit(options)

    def _try(self) -> None:
        """Say what an import would give; forbid one that can't be."""
        possible = True
        try:
            score = score_from_song(self._song, parts=self.parts)
            text = str(import_report(self._song, self.parts, score))
            text = text or tr("Every note fits as it is.")
        except UserError as error:
            possible, text = False, str(error)
        self.summary.setText(text)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(possible)


def _pairs(song: Song, parts: Parts) -> Sequence[tuple[Track, tuple[Voice, ...]]]:
    return list(zip(song.tracks, parts, strict=True))


def _choice_of(track: Track, chosen: tuple[Voice, ...]) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(tr("Voice of {track}", track=track.name or tr("this track")))
    for text, voices in _CHOICES:
        box.addItem(tr(text), voices)
    box.setCurrentIndex(next(k for k, (_, voices) in enumerate(_CHOICES) if voices == chosen))
    return box


def _about(track: Track) -> str:
    """Say how many notes a track has, and from where to where."""
    pitches = [note.pitch for note in track.notes]
    count = tr_n("{n:,} note", "{n:,} notes", len(pitches))
    if track.percussion:
        return tr("{notes}, drums", notes=count)
    return tr(
        "{notes}, {lowest} to {highest}",
        notes=count,
        lowest=pitch_name(min(pitches)),
        highest=pitch_name(max(pitches)),
    )
