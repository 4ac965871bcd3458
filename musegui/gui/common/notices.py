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
    Qt,
    QTimer,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

_INFO_MS = 5000
_MARGIN_PX = 16
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
        summary = f"Something went wrong in the program: {error or kind.__name__}."
        self._caught.emit(Notice(Level.ERROR, summary, details, lasting=True))

    def _qt_message(self, kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        if kind in (QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg):
            _log.error("Qt: %s", text)
            summary = f"The window system reports a problem: {text}"
            self._caught.emit(Notice(Level.ERROR, summary, lasting=True))
        elif kind is QtMsgType.QtWarningMsg:
            _log.warning("Qt: %s", text)


class NoticeBoard(QObject):
    """Shows notices as toasts in a lower right corner; nothing waits for them.

    Parameters
    ----------
    host : QWidget
        Whose children the toasts are.
    place : QWidget, optional
        In whose corner they are, within the host; the host's own, if not given.
    """

    def __init__(self, notices: Notices, host: QWidget, place: QWidget | None = None) -> None:
        super().__init__(host)
        self._host = host
        self._place = place or host
        self._toasts: list[Toast] = []
        notices.posted.connect(self.show_notice)
        self._place.installEventFilter(self)

    @property
    def shown(self) -> list[Notice]:
        """The notices on the board, oldest first."""
        return [toast.notice for toast in self._toasts]

    def show_notice(self, notice: Notice) -> None:
        """Put up a notice; one that is up already is not repeated."""
        if notice in self.shown:
            return
        while len(self._toasts) >= _MAX_SHOWN:
            self._take_down(self._toasts[0])
        toast = Toast(notice, self._host)
        toast.closed.connect(lambda: self._take_down(toast))
        self._toasts.append(toast)
        toast.show()
        self._arrange()

    def leave_document(self) -> None:
        """Take down what was about a document that is gone."""
        for toast in [toast for toast in self._toasts if not toast.notice.lasting]:
            self._take_down(toast)

    def _take_down(self, toast: Toast) -> None:
        if toast in self._toasts:
            self._toasts.remove(toast)
            toast.hide()
            toast.deleteLater()
            self._arrange()

    def _arrange(self) -> None:
        corner = self._place.mapTo(self._host, self._place.rect().bottomRight())
        bottom = corner.y() + 1 - _MARGIN_PX
        for toast in reversed(self._toasts):
            toast.adjustSize()
            bottom -= toast.height()
            toast.move(max(corner.x() + 1 - toast.width() - _MARGIN_PX, 0), max(bottom, 0))
            toast.raise_()
            bottom -= 8

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._arrange()
        return super().eventFilter(watched, event)


class Toast(QFrame):
    """One notice on the board."""

    closed = Signal()

    def __init__(self, notice: Notice, parent: QWidget) -> None:
        super().__init__(parent)
        self.notice = notice
        self.setObjectName("toast")
        self.setFixedWidth(380)
        stripe = QFrame()
        stripe.setObjectName("toastStripe")
        stripe.setProperty("level", str(notice.level))
        stripe.setFixedWidth(4)
        text = QLabel(notice.summary)
        text.setWordWrap(True)
        text.setTextFormat(Qt.TextFormat.PlainText)
        close = QToolButton()
        close.setText("✕")
        close.setToolTip("Close")
        close.setAccessibleName("Close")
        close.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        close.clicked.connect(self.closed)
        middle = QVBoxLayout()
        middle.addWidget(text)
        if notice.details:
            details = QPushButton("Details …")
            details.clicked.connect(self._show_details)
            middle.addWidget(details, 0, Qt.AlignmentFlag.AlignLeft)
        if notice.remedies:
            middle.addLayout(self._remedy_row())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 10, 8, 10)
        layout.setSpacing(10)
        layout.addWidget(stripe)
        layout.addLayout(middle, 1)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        if notice.level is Level.INFO:
            QTimer.singleShot(_INFO_MS, self, self.closed.emit)

    def _remedy_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for words, act in self.notice.remedies:
            button = QPushButton(words)
            button.clicked.connect(self.closed)
            button.clicked.connect(lambda _checked=False, act=act: act())
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _show_details(self) -> None:
        dialog = QDialog(self.window())
        dialog.setWindowTitle("Details")
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
