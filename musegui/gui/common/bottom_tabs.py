"""The tabs below the roll: versions, part-writing and the score."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QTabWidget, QWidget

from musegui.gui.common.theme import Theme

_HEIGHT_PX = 168


class BottomTabs(QTabWidget):
    """Pages of a few lines in height; the user pulls them higher or puts them away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bottomTabs")
        self.setDocumentMode(True)
        self.tabBar().setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.tabBar().setDrawBase(False)
        self.setMinimumHeight(110)

    def sizeHint(self) -> QSize:
        return QSize(400, _HEIGHT_PX)

    def add(self, page: QWidget, title: str) -> None:
        """Add a page behind the others; if it has a ``set_theme``, it is told of themes."""
        self.addTab(page, title)

    def show_page(self, page: QWidget) -> None:
        """Bring a page to the front."""
        self.setCurrentWidget(page)

    def set_theme(self, theme: Theme) -> None:
        for index in range(self.count()):
            follow = getattr(self.widget(index), "set_theme", None)
            if follow is not None:
                follow(theme)
