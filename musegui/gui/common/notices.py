"""Notices: the one way in which errors, warnings and news reach the user."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from types import TracebackType

from PySide6.QtCore import (
    QEvent,
    QMessageLogContext,
    QObject,
    QSize,
    Qt,
    QTimer,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from musegui.core.translation import tr

_INFO_MS = 5000
_NARROW_PX = 720
_LEAST_PX = 40
_MAX_SHOWN = 4
_log = logging.getLogger("musegui")


Remedy = tuple[str, Callable[[], object]]


class Level(StrEnum):
    """How grave a notice is."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


@dataclass(frozen=True)
class Notice:
    """One sentence for the user and, where there is more to say, the details.

    Attributes
    ----------
    remedies : tuple of (str, callable)
        What the user can do about it: the words on a button, and what it does.
    lasting : bool
        Whether it is still true, and its remedies right, when another document is opened.
    """

    level: Level
    summary: str
    details: str = ""
    remedies: tuple[Remedy, ...] = ()
    lasting: bool = False


class Notices(QObject):
    """Takes notices from any thread and hands them on in the GUI's.

    A notice is about the document, and goes with it, unless it is said to be lasting.

    Signals
    -------
    posted : Notice
    """

    posted = Signal(object)
    _caught = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._caught.connect(self.posted, Qt.ConnectionType.QueuedConnection)

    def error(self, summary: str, details: str = "", *, lasting: bool = False) -> None:
        """Tell of something that went wrong; stays until it is closed."""
        _log.error("%s", summary)
        self.posted.emit(Notice(Level.ERROR, summary, details, lasting=lasting))

    def warning(
        self, summary: str, details: str = "", *remedies: Remedy, lasting: bool = False
    ) -> None:
        """Tell of something that needs attention; stays until it is closed."""
        _log.warning("%s", summary)
        self.posted.emit(Notice(Level.WARNING, summary, details, remedies, lasting))

    def info(self, summary: str, details: str = "") -> None:
        """Tell of something that went well; goes by itself."""
        self.posted.emit(Notice(Level.INFO, summary, details))

    def install_hooks(self) -> None:
        """Have uncaught exceptions of any thread, and Qt's warnings, reported here.

        They come in the middle of whatever is going on, such as a widget's painting; so they are
        shown only once that is over.
        """
        sys.excepthook = self._uncaught
        threading.excepthook = lambda args: self._uncaught(
            args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback
        )
        qInstallMessageHandler(self._qt_message)

    def _uncaught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        details = "".join(traceback.format_exception(kind, error, trace))
        _log.error("%s", details)
        summary = tr("Something went wrong in the program: {error}.", error=error or kind.__name__)
        self._caught.emit(Notice(Level.ERROR, summary, details, lasting=True))

    def _qt_message(self, kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        if kind in (QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg):
            _log.error("Qt: %s", text)
            summary = tr("The window system reports a problem: {text}", text=text)
            self._caught.emit(Notice(Level.ERROR, summary, lasting=True))
        elif kind is QtMsgType.QtWarningMsg:
            _log.warning("Qt: %s", text)


class NoticeBoard(QScrollArea):
    """A strip of notices, the newest at the bottom; nothing waits for them.

    It takes its room in the layout that it is put into, so that it covers nothing: a third of its
    parent's height at most, scrolled to the newest notice, to its words if not all of it has room.
    """

    def __init__(self, notices: Notices, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[NoticeRow] = []
        self._parent = parent
        self._height_px = 0
        page = QWidget()
        page.setObjectName("notices")
        self._layout = QVBoxLayout(page)
        self._layout.setContentsMargins(10, 6, 6, 6)
        self._layout.setSpacing(6)
        self.setWidget(page)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setMinimumHeight(_LEAST_PX)
        self.hide()
        self.verticalScrollBar().rangeChanged.connect(self._show_newest)
        notices.posted.connect(self.show_notice)
        parent.installEventFilter(self)

    @property
    def shown(self) -> list[Notice]:
        """The notices on the board, oldest first."""
        return [row.notice for row in self.rows]

    def show_notice(self, notice: Notice) -> None:
        """Put up a notice; one that is up already is not repeated."""
        if notice in self.shown:
            return
        while len(self.rows) >= _MAX_SHOWN:
            news = (row for row in self.rows if row.notice.level is Level.INFO)
            self._take_down(next(news, self.rows[0]))
        row = NoticeRow(notice)
        row.closed.connect(lambda: self._take_down(row))
        self.rows.append(row)
        self._layout.addWidget(row)
        self._fit()

    def _show_newest(self, _lowest: int, highest: int) -> None:
        if self.rows:
            self._layout.activate()
            self.verticalScrollBar().setValue(min(highest, self.rows[-1].y()))

    def leave_document(self) -> None:
        """Take down what was about a document that is gone."""
        for row in [row for row in self.rows if not row.notice.lasting]:
            self._take_down(row)

    def _take_down(self, row: NoticeRow) -> None:
        if row in self.rows:
            self.rows.remove(row)
            self._layout.removeWidget(row)
            row.hide()
            row.deleteLater()
            self._fit()

    def _fit(self) -> None:
        """Take as much height as the notices want, within bounds."""
        narrow = self._parent.width() < _NARROW_PX
        for row in self.rows:
            row.set_narrow(narrow)
        wanted = self._layout.heightForWidth(self._parent.width())
        self._height_px = max(min(wanted, self._parent.height() // 3), _LEAST_PX)
        self.setVisible(bool(self.rows))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(200, self._height_px)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)


class NoticeRow(QWidget):
    """One notice on the board."""

    closed = Signal()

    def __init__(self, notice: Notice) -> None:
        super().__init__()
        self.notice = notice
        stripe = QFrame()
        stripe.setObjectName("noticeStripe")
        stripe.setProperty("level", str(notice.level))
        stripe.setFixedWidth(4)
        text = QLabel(notice.summary)
        text.setWordWrap(True)
        text.setTextFormat(Qt.TextFormat.PlainText)
        close = QToolButton()
        close.setText("✕")
        close.setToolTip(tr("Close"))
        close.setAccessibleName(tr("Close"))
        close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        close.clicked.connect(self.closed)
        self._middle = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._middle.setSpacing(8)
        self._middle.addWidget(text, 1)
        if notice.details or notice.remedies:
            self._middle.addLayout(self._buttons())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(stripe)
        layout.addLayout(self._middle, 1)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        if notice.level is Level.INFO:
            QTimer.singleShot(_INFO_MS, self, self.closed.emit)

    def set_narrow(self, narrow: bool) -> None:
        """Put the buttons below the text, or beside it."""
        directions = QBoxLayout.Direction
        self._middle.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        if self.notice.details:
            details = QPushButton(tr("Details …"))
            details.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            details.clicked.connect(self._show_details)
            row.addWidget(details)
        for words, act in self.notice.remedies:
            button = QPushButton(words)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(self.closed)
            button.clicked.connect(lambda _checked=False, act=act: act())
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _show_details(self) -> None:
        dialog = QDialog(self.window())
        dialog.setWindowTitle(tr("Details"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        text = QPlainTextEdit(f"{self.notice.summary}\n\n{self.notice.details}")
        text.setReadOnly(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(dialog.reject)
        layout = QVBoxLayout(dialog)
        layout.addWidget(text)
        layout.addWidget(buttons)
        dialog.resize(680, 380)
        dialog.show()
