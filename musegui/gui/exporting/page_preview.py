"""Pages on the screen as they will come out of a printer."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from musegui.core.translation import tr
from musegui.files.notation.plain_svg import Page
from musegui.gui.common.page_drawing import page_picture

_EDGE_PX = 8


class PagePreview(QWidget):
    """One page at a time, with buttons to turn."""

    def __init__(self) -> None:
        super().__init__()
        self.paper = _Paper()
        self.previous = QPushButton("‹")
        self.next = QPushButton("›")
        self.previous.setAccessibleName(tr("Previous page"))
        self.next.setAccessibleName(tr("Next page"))
        self.label = QLabel()
        self.label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.previous.clicked.connect(lambda: self.turn(-1))
        self.next.clicked.connect(lambda: self.turn(1))
        row = QHBoxLayout()
        row.addStretch(1)
        for widget in (self.previous, self.label, self.next):
            row.addWidget(widget)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.paper, 1)
        column.addLayout(row)
        self._pages: list[Page] = []
        self._index = 0
        self.show_text(tr("The page appears here."))

    @property
    def pages(self) -> list[Page]:
        """What is shown, page by page."""
        return self._pages

    def show_pages(self, pages: list[Page]) -> None:
        """Show other pages; the one that was in sight stays, if it is still there."""
        self._pages = pages
        if pages:
            self.turn(0)
        else:
            self.show_text(tr("The piece is empty: there is nothing to print."))

    def show_text(self, text: str) -> None:
        """Show words in place of pages."""
        self._pages = []
        self.paper.show_page(None, text)
        self._tell()

    def turn(self, pages: int) -> None:
        """Show a later or an earlier page."""
        if self._pages:
            self._index = min(max(self._index + pages, 0), len(self._pages) - 1)
            self.paper.show_page(self._pages[self._index])
        self._tell()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.turn(-1 if event.angleDelta().y() > 0 else 1)
        event.accept()

    def _tell(self) -> None:
        count = len(self._pages)
        self.label.setText(
            tr("Page {page} of {pages}", page=self._index + 1, pages=count) if count else ""
        )
        self.previous.setEnabled(bool(count) and self._index > 0)
        self.next.setEnabled(self._index < count - 1)


class _Paper(QWidget):
    """A sheet of paper, as large as there is room."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Preview of the page"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._page: Page | None = None
        self._text = ""
        self._picture: QPixmap | None = None

    def sizeHint(self) -> QSize:
        return QSize(400, 540)

    def show_page(self, page: Page | None, text: str = "") -> None:
        """Show a page, or words without one."""
        self._page, self._text, self._picture = page, text, None
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._picture = None

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._page is None:
            painter.setPen(self.palette().placeholderText().color())
            painter.drawText(
                self.rect(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._text
            )
            return
        if self._picture is None:
            self._picture = self._draw(self._page)
        size = self._picture.deviceIndependentSize()
        left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
        painter.fillRect(
            QRectF(left + 3, top + 3, size.width(), size.height()), QColor(0, 0, 0, 60)
        )
        painter.drawPixmap(round(left), round(top), self._picture)

    def _draw(self, page: Page) -> QPixmap:
        room = self.width() - 2 * _EDGE_PX, self.height() - 2 * _EDGE_PX
        scale = max(min(room[0] / page.width, room[1] / page.height), 1e-4)
        return page_picture(page, scale, self.devicePixelRatioF(), Qt.GlobalColor.white)
