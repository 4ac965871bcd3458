"""A tour of the window in a few steps, for those who open it for the first time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from musegui.core.translation import tr

if TYPE_CHECKING:
    from musegui.gui.main_window import MainWindow

_WIDTH_PX = 202
_MARGIN_PX = 8
_PADDING_PX = 12


class TourStep(NamedTuple):
    """What is pointed at, and what is said about it."""

    widget: QWidget
    title: str
    text: str


class Tour(QFrame):
    """Says a few words about one part of the window after another; all of it can be used meanwhile.

    It stands in the lower left corner, takes no keys from the roll, and goes with its last step.

    Parameters
    ----------
    steps : sequence of TourStep
    window : QWidget
    """

    def __init__(self, steps: Sequence[TourStep], window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("tour")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._steps = steps
        self._at = 0
        self._outline = QFrame(window)
        self._outline.setObjectName("tourOutline")
        self._outline.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.title, self.text, self._count = QLabel(), QLabel(), QLabel()
        self.title.setObjectName("tourTitle")
        for label in (self.title, self.text):
            label.setWordWrap(True)
        self.skip, self.next = QPushButton(tr("Skip")), QPushButton(tr("Next"))
        self.skip.clicked.connect(self.close)
        self.next.clicked.connect(self.go_on)
        for button in (self.skip, self.next):
            button.setObjectName("small")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._lay_out()
        window.installEventFilter(self)
        self._show_step()

    def go_on(self) -> None:
        """Show the next step, or end after the last."""
        self._at += 1
        if self._at < len(self._steps):
            self._show_step()
        else:
            self.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._place()
        return False

    def closeEvent(self, event: QCloseEvent) -> None:
        self._window.removeEventFilter(self)
        self._outline.deleteLater()
        super().closeEvent(event)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.skip)
        buttons.addWidget(self.next)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_PADDING_PX, _PADDING_PX, _PADDING_PX, _PADDING_PX)
        layout.addWidget(self.title)
        layout.addWidget(self.text)
        layout.addWidget(self._count)
        layout.addLayout(buttons)
        self.setFixedWidth(_WIDTH_PX)

    def _show_step(self) -> None:
        step, last = self._steps[self._at], self._at == len(self._steps) - 1
        self.title.setText(tr(step.title))
        self.text.setText(tr(step.text))
        self._count.setText(tr("{step} of {steps}", step=self._at + 1, steps=len(self._steps)))
        self.next.setText(tr("Done") if last else tr("Next"))
        self.skip.setHidden(last)
        self._place()

    def _place(self) -> None:
        window = self._window
        room_px = _WIDTH_PX - 2 * (_PADDING_PX + self.frameWidth() + 3)
        for label in (self.title, self.text):
            label.ensurePolished()
            label.setFixedHeight(label.heightForWidth(room_px))
        self.adjustSize()
        self.move(_MARGIN_PX // 2, window.height() - self.height() - 4 * _MARGIN_PX)
        widget = self._steps[self._at].widget
        self._outline.setVisible(widget.isVisible())
        self._outline.setGeometry(QRect(widget.mapTo(window, QPoint()), widget.size()))
        self._outline.raise_()
        self.raise_()


def make_tour(window: MainWindow) -> Tour:
    """Make the tour of a window."""
    steps = (
        TourStep(window.view, "Paint a melody",
                 "With the pencil (2), click or drag in the roll. What you paint is yours: no fill "
                 "changes it. A melody to try things with is there already."),
        TourStep(window.fill_buttons, "Have the rest written",
                 "Press G. The other voices appear while you watch. Esc cancels, and Ctrl+Z takes "
                 "all of it back."),
        TourStep(window.transport, "Listen", "Space plays and stops, also during a fill."),
        TourStep(window.bottom, "Choose, and change a part",
                 "[ and ] go through the versions. Select a bar (Ctrl+B) and press R: only that is "
                 "written anew."),
        TourStep(window.output, "Take it with you",
                 "This button plays into other programs; Ctrl+E exports scores and MIDI. The Help "
                 "menu has the guide, and this tour."),
    )  # fmt: skip
    return Tour(steps, window)
