"""The four voice rows at the left."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from musegui.core.editing.edits import set_locks, span_cells, with_voice_settings
from musegui.core.ensembles import EnsemblePart
from musegui.core.pitch import OPEN
from musegui.core.translation import in_sentence, tr, tr_noop
from musegui.core.voices import VOICES, Voice
from musegui.editor.document import Edit
from musegui.editor.segments import CONFIDENCE_LEVELS
from musegui.editor.workspace import Workspace
from musegui.gui.common.icons import icon
from musegui.gui.common.theme import LIGHT, Theme
from musegui.gui.roll.canvas.painter import note_colours, paint_hatch

_SAMPLE_PX = QSizeF(26, 13)

PROGRAMS = (
    (tr_noop("Choir"), 52),
    (tr_noop("Voice oohs"), 53),
    (tr_noop("Church organ"), 19),
    (tr_noop("Reed organ"), 20),
    (tr_noop("Strings"), 48),
    (tr_noop("Piano"), 0),
    (tr_noop("Harpsichord"), 6),
    (tr_noop("Flute"), 73),
    (tr_noop("Oboe"), 68),
    (tr_noop("Clarinet"), 71),
    (tr_noop("Bassoon"), 70),
    (tr_noop("Trumpet"), 56),
    (tr_noop("Trombone"), 57),
    (tr_noop("French horn"), 60),
    (tr_noop("Guitar"), 24),
)

_WIDTH_PX = 212
_MARGIN_PX = 12


class VoicePanel(QWidget):
    """One row for each voice, wide enough for their names.

    Signals
    -------
    fill_asked : Voice
        When a row's fill button was pressed.
    """

    fill_asked = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("voicePanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        heading = QLabel(tr("Voices"))
        heading.setObjectName("heading")
        whole = QWidget()
        whole.setObjectName("voicePanel")
        layout = QVBoxLayout(whole)
        layout.setContentsMargins(_MARGIN_PX, _MARGIN_PX, _MARGIN_PX, _MARGIN_PX)
        layout.setSpacing(10)
        layout.addWidget(heading)
        scroll = QScrollArea()
        scroll.setObjectName("voicePanel")
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        self.rows = {voice: VoiceRow(workspace, voice) for voice in VOICES}
        for row in self.rows.values():
            layout.addWidget(row)
            row.fill_asked.connect(self.fill_asked)
        layout.addStretch(1)
        self._legend = _Legend(workspace)
        layout.addWidget(self._legend)
        scroll.setWidget(whole)
        self._bar = scroll.verticalScrollBar()
        workspace.changed.add(self._refresh)
        workspace.document.changed.add(self._refresh)
        self._refresh()

    def set_theme(self, theme: Theme) -> None:
        self._legend.set_theme(theme)
        for row in self.rows.values():
            row.set_theme(theme)

    def _refresh(self) -> None:
        for row in self.rows.values():
            row.refresh()
        rows_px = max(row.least_width_px for row in self.rows.values())
        beside_px = 2 * _MARGIN_PX + self._bar.sizeHint().width()
        self.setFixedWidth(max(_WIDTH_PX, rows_px + beside_px))


class VoiceRow(QFrame):
    """Letter, name, instrument, volume, mute, solo, lock and fill of one voice."""

    fill_asked = Signal(object)

    def __init__(self, workspace: Workspace, voice: Voice) -> None:
        super().__init__()
        self._workspace = workspace
        self._voice = voice
        self._volume_edit: Edit | None = None
        self._shown: object = None
        self._theme: Theme | None = None
        self.setObjectName("voiceRow")
        name = in_sentence(voice.label)
        self.badge = QLabel(voice.spec.letter)
        self.badge.setFixedSize(22, 22)
        self.badge.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._name = QLabel(voice.label)
        self._name.setObjectName("heading")
        self.mute = _letter_button("M", tr("Mute the {voice}", voice=name), checkable=True)
        self.solo = _letter_button("S", tr("Hear the {voice} alone", voice=name), checkable=True)
        self.lock = _letter_button(
            "", tr("Lock or unlock all of the {voice}", voice=name), checkable=True
        )
        self.eye = _letter_button("", tr("Hide the {voice}", voice=name))
        self.fill = _letter_button("", tr("Rewrite the {voice}; locked notes stay", voice=name))
        self.program = QComboBox()
        self.program.setToolTip(tr("Instrument of the {voice}", voice=name))
        self.program.setAccessibleName(tr("Instrument of the {voice}", voice=name))
        self.program.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for text, program in PROGRAMS:
            self.program.addItem(tr(text), program)
        self.volume = QSlider(Qt.Orientation.Horizontal)
        self.volume.setRange(0, 127)
        self.volume.setToolTip(tr("Volume of the {voice}", voice=name))
        self.volume.setAccessibleName(tr("Volume of the {voice}", voice=name))
        self.volume.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(6)
        top.addWidget(self.badge)
        top.addWidget(self._name, 1)
        top.addWidget(self.eye)
        top.addWidget(self.fill)
        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        buttons.addWidget(self.mute)
        buttons.addWidget(self.solo)
        buttons.addWidget(self.lock)
        buttons.addWidget(self.volume, 1)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(9, 8, 9, 9)
        self._grid.setVerticalSpacing(7)
        self._grid.addLayout(top, 0, 0)
        self._grid.addLayout(buttons, 1, 0)
        self._grid.addWidget(self.program, 2, 0)

    def _connect(self) -> None:
        workspace, voice = self._workspace, self._voice
        self.mute.clicked.connect(self._toggle_mute)
        self.solo.clicked.connect(lambda: workspace.toggle_solo(voice))
        self.eye.clicked.connect(lambda: workspace.toggle_hidden(voice))
        self.lock.clicked.connect(self._toggle_lock)
        self.fill.clicked.connect(lambda: self.fill_asked.emit(voice))
        self.program.activated.connect(self._set_program)
        self.volume.valueChanged.connect(self._set_volume)
        self.volume.sliderReleased.connect(self._end_volume)

    @property
    def least_width_px(self) -> int:
        """The width that it needs for what it shows by now."""
        self._grid.activate()
        return self.minimumSizeHint().width()

    def set_theme(self, theme: Theme) -> None:
        colour = theme.voices[self._voice]
        ink = theme.voice_inks[self._voice] if theme.dark else "#ffffff"
        self.badge.setStyleSheet(
            f"background: {colour}; color: {ink}; border-radius: 6px; font-weight: 700;"
        )
        self._theme = theme
        self._shown = None
        self.refresh()
        self.fill.setIcon(icon("fill", theme))

    def refresh(self) -> None:
        """Show the document's and the workspace's state, if it has changed."""
        score = self._workspace.document.score
        settings = score.voices[self._voice]
        said = score.pitches[self._voice] != OPEN
        lockable = bool(said.any())
        locked = lockable and bool(score.locks[self._voice][said].all())
        chosen = self._workspace.voice is self._voice
        soloed = self._voice in self._workspace.soloed
        hidden = self._voice in self._workspace.hidden
        state = (settings, lockable, locked, chosen, soloed, hidden, score.ensemble)
        if state == self._shown:
            return
        self._show_part()
        self._shown = state
        self.mute.setChecked(settings.muted)
        self.solo.setChecked(soloed)
        self.lock.setChecked(locked)
        self.lock.setEnabled(lockable)
        self.eye.setEnabled(not chosen)
        name = in_sentence(self._part.label)
        self.eye.setToolTip(
            tr("Show the {voice}", voice=name) if hidden else tr("Hide the {voice}", voice=name)
        )
        self.eye.setAccessibleName(self.eye.toolTip())
        if self._theme is not None:
            self.lock.setIcon(icon("lock" if locked else "unlock", self._theme))
            self.eye.setIcon(icon("eye-off" if hidden else "eye", self._theme))
        self.volume.blockSignals(True)
        self.volume.setValue(settings.volume)
        self.volume.blockSignals(False)
        self._show_program(settings.program)
        if self.property("chosen") != chosen:
            self.setProperty("chosen", chosen)
            self.style().unpolish(self)
            self.style().polish(self)

    @property
    def _part(self) -> EnsemblePart:
        return self._workspace.document.score.part(self._voice)

    def _show_part(self) -> None:
        """Say who sings the voice."""
        part = self._part
        self.badge.setText(part.letter)
        self._name.setText(part.label)
        self.setVisible(not part.rests)

    def _show_program(self, program: int) -> None:
        index = self.program.findData(program)
        if index < 0:
            self.program.addItem(tr("Program {number}", number=program + 1), program)
            index = self.program.count() - 1
        self.program.setCurrentIndex(index)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._workspace.choose_voice(self._voice)

    def _toggle_mute(self) -> None:
        document = self._workspace.document
        muted = not document.score.voices[self._voice].muted
        name = in_sentence(self._part.label)
        label = tr("Mute {voice}", voice=name) if muted else tr("Unmute {voice}", voice=name)
        document.amend(label, partial(with_voice_settings, voice=self._voice, muted=muted))
        self._shown = None
        self.refresh()

    def _toggle_lock(self) -> None:
        document = self._workspace.document
        score = document.score
        locking = self.lock.isChecked()
        cells = span_cells(score, [self._voice], 0, score.steps)
        name = in_sentence(self._part.label)
        label = tr("Lock {voice}", voice=name) if locking else tr("Unlock {voice}", voice=name)
        document.apply(label, set_locks(score, cells, locking))
        self._shown = None
        self.refresh()

    def _set_program(self) -> None:
        document = self._workspace.document
        program = int(self.program.currentData())
        label = tr("Change instrument of {voice}", voice=in_sentence(self._part.label))
        document.amend(label, partial(with_voice_settings, voice=self._voice, program=program))

    def _set_volume(self, volume: int) -> None:
        """Follow the slider; while a fill runs, only once it is let go."""
        document = self._workspace.document
        if self._volume_edit is None and document.open_edit is None:
            self._volume_edit = document.begin(self._volume_label)
        if self._volume_edit is not None:
            base = self._volume_edit.base
            self._volume_edit.preview(with_voice_settings(base, self._voice, volume=volume))
        if not self.volume.isSliderDown():
            self._end_volume()

    def _end_volume(self) -> None:
        edit, self._volume_edit = self._volume_edit, None
        if edit is not None:
            edit.commit()
        change = partial(with_voice_settings, voice=self._voice, volume=self.volume.value())
        self._workspace.document.amend(self._volume_label, change)

    @property
    def _volume_label(self) -> str:
        return tr("Change volume of {voice}", voice=in_sentence(self._part.label))


class _Legend(QWidget):
    """Says how to read the notes: three samples, in the colour of the chosen voice."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._theme = LIGHT
        layout = QVBoxLayout(self)
        layout.setContentsMargins(int(_SAMPLE_PX.width()) + 10, 0, 0, 0)
        layout.setSpacing(5)
        self._labels = [
            QLabel(text)
            for text in (tr("locked (yours)"), tr("generated"), tr("empty, to be filled"))
        ]
        for label in self._labels:
            label.setObjectName("faint")
            label.setFixedHeight(int(_SAMPLE_PX.height()) + 3)
            layout.addWidget(label)
        self._labels[1].setToolTip(tr("The fainter the note, the less sure musegui was of it."))
        self._labels[2].setToolTip(tr("A gap: nothing has been written here yet."))
        workspace.changed.add(self.update)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        voice, theme = self._workspace.voice, self._theme
        rects = [
            QRectF(QPointF(0.5, label.geometry().center().y() - 6.5), _SAMPLE_PX)
            for label in self._labels
        ]
        painter.fillRect(rects[2], QColor(theme.roll))
        painter.setPen(QPen(theme.hatch(voice, small=True), 1))
        paint_hatch(painter, rects[2], 0)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for rect, bucket in zip(rects, (-1, CONFIDENCE_LEVELS - 2), strict=False):
            fill, border = note_colours(theme, voice, bucket)
            painter.setBrush(fill)
            painter.setPen(QPen(border, 1.4 if bucket < 0 else 1.0))
            painter.drawRoundedRect(rect, 2.5, 2.5)
        painter.end()


def _letter_button(text: str, tip: str, *, checkable: bool = False) -> QToolButton:
    button = QToolButton()
    button.setObjectName("letter")
    button.setText(text)
    button.setToolTip(tip)
    button.setAccessibleName(tip)
    button.setCheckable(checkable)
    button.setIconSize(QSize(16, 16))
    button.setFixedSize(26, 24)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
