"""The dialog in which a style is learnt."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QWidget,
)

from musegui.core.errors import UserError
from musegui.core.fill.style_mix import MAX_STYLE_NAME
from musegui.core.style.style import Style
from musegui.core.style.style_learning import (
    USUAL_MINUTES,
    LearnDone,
    LearnFailed,
    LearnMessage,
    LearnProgress,
    LearnRequest,
)
from musegui.core.translation import capitalized, tr, tr_n, tr_noop
from musegui.engine.learning.style_learner import StyleLearner
from musegui.files.styles.stopped_learning import discard, note_stop, stopped_requests
from musegui.files.styles.style_folder import style_output, styles_folder
from musegui.gui.common.dialog_parts import confirms, roomy_form
from musegui.gui.style.learn_curve import LearnCurve

_INTRO = tr_noop(
    "musegui learns from pieces in four voices: MIDI, MusicXML, ABC, Humdrum or projects, also in "
    "folders within the folder. Twenty pieces are a good beginning. You can close this window and "
    "go on composing meanwhile."
)


class LearnDialog(QDialog):
    """Asks for a folder and a name, and shows how learning goes.

    Closed, it goes on learning.

    Signals
    -------
    learnt : LearnDone
    failed : LearnFailed
    use_asked, card_asked : str
        The name of the style that was learnt.
    """

    learnt = Signal(object)
    failed = Signal(object)
    use_asked = Signal(str)
    card_asked = Signal(str)
    _told = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Learn a style"))
        self.learner = StyleLearner(self._told.emit)
        self._told.connect(self._receive, Qt.ConnectionType.QueuedConnection)
        self._style = ""
        self._request: LearnRequest | None = None
        self._make_buttons()
        self._make_fields()
        self._lay_out()
        self._show_state()

    def begin_again(self) -> None:
        """Show what was stopped, if anything was, so that it can go on."""
        stopped = next(stopped_requests(styles_folder()), None)
        if stopped is not None and not self.learner.busy and not self.folder.text():
            self._fill_in(stopped)
            self.state.setText(
                tr("Learning {style!r} was stopped. It goes on from there.", style=stopped.name)
            )

    def go_on(self, request: LearnRequest) -> None:
        """Go on with what was stopped or killed."""
        if not self.learner.busy:
            self._fill_in(request)
            self._start()

    def _fill_in(self, request: LearnRequest) -> None:
        self.folder.setText(str(request.folder))
        self.name.setText(request.name)
        self.minutes.setValue(request.minutes)
        self.licence.setText(request.licence)

    def _make_fields(self) -> None:
        self.folder = QLineEdit()
        self.folder.setMinimumWidth(300)
        self.choose = QPushButton(tr("Choose …"))
        self.choose.setAutoDefault(False)
        self.choose.clicked.connect(self._choose_folder)
        self.name = QLineEdit()
        self.name.setMaxLength(MAX_STYLE_NAME)
        self.folder.textChanged.connect(self._suggest_name)
        self.name.textChanged.connect(self._show_discard)
        self.licence = QLineEdit()
        self.licence.setPlaceholderText(tr("For the card, such as: my own pieces"))
        self.minutes = QDoubleSpinBox()
        self.minutes.setRange(0.1, 10_000)
        self.minutes.setDecimals(1)
        self.minutes.setValue(USUAL_MINUTES)
        self.minutes.setToolTip(
            tr("At most so long. It ends earlier where the pieces that are held back gain nothing.")
        )
        self.minutes.lineEdit().setTextMargins(5, 0, 0, 0)
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.state = QLabel()
        self.state.setWordWrap(True)
        self.state.setObjectName("faint")
        self.state.setMinimumWidth(420)
        self.curve = LearnCurve()
        self.unused = QPlainTextEdit()
        self.unused.setReadOnly(True)
        self.unused.setMaximumHeight(90)
        self.unused.setAccessibleName(tr("What could not be used"))
        self.unused.hide()

    def _make_buttons(self) -> None:
        self.buttons = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole
        self.learn = self.buttons.addButton(tr("Learn"), role.ActionRole)
        self.pause = self.buttons.addButton(tr("Pause"), role.ActionRole)
        self.pause.setCheckable(True)
        self.stop = self.buttons.addButton(tr("Stop"), role.ActionRole)
        self.discard = self.buttons.addButton(tr("Discard …"), role.ActionRole)
        self.discard.setToolTip(tr("Forget what was learnt so far; the pieces stay as they are."))
        self.use = self.buttons.addButton(tr("Use it"), role.ActionRole)
        self.card = self.buttons.addButton(tr("Style card …"), role.ActionRole)
        self.close_button = self.buttons.addButton(tr("Close"), role.RejectRole)
        for button in (self.pause, self.stop, self.discard, self.use, self.card):
            button.setAutoDefault(False)
        self.learn.setDefault(True)
        self.learn.clicked.connect(self._start)
        self.pause.toggled.connect(self._rest)
        self.stop.clicked.connect(self._stop)
        self.discard.clicked.connect(self._discard)
        self.use.clicked.connect(lambda: self.use_asked.emit(self._style))
        self.use.clicked.connect(self.hide)
        self.card.clicked.connect(lambda: self.card_asked.emit(self._style))
        self.buttons.rejected.connect(self.hide)

    def _lay_out(self) -> None:
        self.intro = QLabel(tr(_INTRO))
        self.intro.setWordWrap(True)
        self.intro.setObjectName("faint")
        row = QHBoxLayout()
        row.addWidget(self.folder, 1)
        row.addWidget(self.choose)
        form = roomy_form(self)
        form.addRow(self.intro)
        form.addRow(tr("Folder"), row)
        form.addRow(tr("Name"), self.name)
        form.addRow(tr("Whose they are"), self.licence)
        form.addRow(tr("Minutes"), self.minutes)
        form.addRow(self.bar)
        form.addRow(self.state)
        form.addRow(self.curve)
        form.addRow(self.unused)
        form.addRow(self.buttons)

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("Folder of pieces"), self.folder.text())
        if chosen:
            self.folder.setText(chosen)

    def _suggest_name(self, folder: str) -> None:
        if not self.name.isModified():
            self.name.setText(Path(folder).name[:MAX_STYLE_NAME].strip())

    def _start(self) -> None:
        name = self.name.text().strip()
        if not self.folder.text().strip():
            self.state.setText(tr("Choose the folder of your pieces first."))
            return
        try:
            request = LearnRequest(
                Path(self.folder.text().strip()).expanduser(),
                style_output(name),
                name,
                self.minutes.value(),
                licence=self.licence.text().strip(),
            )
        except (UserError, ValueError) as problem:
            self.state.setText(str(problem))
            return
        self._style, self._request = "", request
        self.curve.clear()
        self.unused.hide()
        self.state.setText(tr("Starting …"))
        self.learner.start(request)
        self._show_state()
        self.close_button.setFocus()

    def _rest(self, rests: bool) -> None:
        self.pause.setText(tr("Resume") if rests else tr("Pause"))
        if rests:
            self.learner.pause()
            self.state.setText(tr("Paused."))
        else:
            self.learner.go_on()

    def _stop(self) -> None:
        self.learner.stop()
        if self._request is not None:
            note_stop(self._request)
        self.state.setText(tr("Stopped. Learn goes on from here, with the same folder and name."))
        self._show_state()

    def _stopped_one(self) -> LearnRequest | None:
        """Give the run of the name that is typed, if it was stopped."""
        name = self.name.text().strip()
        return next((r for r in stopped_requests(styles_folder()) if r.name == name), None)

    def _discard(self) -> None:
        stopped = self._stopped_one()
        question = tr(
            "Discard what was learnt of {name!r} so far? The pieces stay as they are.",
            name=self.name.text().strip(),
        )
        if stopped is not None and confirms(
            self, tr("Discard"), question, QMessageBox.StandardButton.No
        ):
            discard(stopped)
            self.curve.clear()
            self.state.setText(tr("What was learnt of {name!r} is gone.", name=stopped.name))
            for field in (self.folder, self.name, self.licence):
                field.clear()
            self.begin_again()
            self._show_state()

    def _show_discard(self) -> None:
        self.discard.setVisible(not self.learner.busy and self._stopped_one() is not None)

    def _receive(self, message: LearnMessage) -> None:
        if isinstance(message, LearnProgress):
            if self.learner.busy:
                self._show_progress(message)
            return
        self.learner.stop()
        if isinstance(message, LearnDone):
            self._style = message.style.name
            self.bar.setValue(1000)
            self.state.setText(_learnt_text(message.style))
            self._show_unused(message)
            self.learnt.emit(message)
        elif isinstance(message, LearnFailed):
            self.state.setText(message.reason)
            self.failed.emit(message)
        self._show_state()

    def _show_progress(self, progress: LearnProgress) -> None:
        if progress.valid is not None:
            self.curve.add(progress.fraction, progress.valid)
        if self.pause.isChecked():
            return
        self.bar.setValue(round(1000 * progress.fraction))
        left = progress.seconds_left
        state = f"{capitalized(tr(progress.stage))}: {progress.text}"
        if left is None:
            self.state.setText(f"{state}.")
        else:
            self.state.setText(
                tr("{state}; at most {minutes} left.", state=state, minutes=_minutes(left))
            )

    def _show_unused(self, done: LearnDone) -> None:
        if done.unused:
            count = len(done.unused)
            head = tr_n("{n} file could not be used:", "{n:,} files could not be used:", count)
            self.unused.setPlainText("\n".join([head, *done.unused]))
            self.unused.show()

    def _show_state(self) -> None:
        busy = self.learner.busy
        for field in (self.folder, self.choose, self.name, self.licence, self.minutes):
            field.setEnabled(not busy)
        self.learn.setVisible(not busy)
        self._show_discard()
        self.pause.setVisible(busy)
        self.stop.setVisible(busy)
        self.use.setVisible(bool(self._style))
        self.card.setVisible(bool(self._style))
        self.bar.setVisible(busy or bool(self._style))
        self.intro.setVisible(not busy and not self._style)
        self.curve.setVisible(busy or len(self.curve.points) > 1)
        if not busy:
            self.pause.setChecked(False)
        if not busy and not self._style:
            self.bar.setValue(0)
        if self._style:
            self.use.setDefault(True)
            self.use.setFocus()
        else:
            self.learn.setDefault(True)
        self.adjustSize()


def _learnt_text(style: Style) -> str:
    """Say what was learnt, and what it is worth."""
    figures = style.figures
    if figures is None:
        return tr("Learnt {name!r}.", name=style.name)
    count = figures.pieces + figures.held_back
    learnt = tr("Learnt {name!r} from {count} pieces.", name=style.name, count=count)
    if figures.gain <= 0:
        return f"{learnt} {tr('Those held back surprise it as much as before.')}"
    less = tr("Those held back surprise it {gain:.0%} less than before.", gain=figures.gain)
    return f"{learnt} {less}"


def _minutes(seconds: float) -> str:
    return (
        tr("{minutes:.0f} min", minutes=seconds / 60)
        if seconds >= 90
        else tr("{seconds:.0f} s", seconds=seconds)
    )
