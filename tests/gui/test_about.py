"""The guide in the window: links to headings lead to them."""

from PySide6.QtCore import QPoint, QUrl
from PySide6.QtWidgets import QWidget

from musegui.gui.about import GuideDialog


def test_a_link_to_a_heading_shows_it_at_the_top(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    guide = GuideDialog(window)
    guide.show()
    pages = guide.text
    for link, heading in (
        ("continue.md#new-melody", "New melody"),
        ("install.md#a-folder-that-needs-no-python", "A folder that needs no Python"),
    ):
        pages.setSource(pages.source().resolved(QUrl(link)))
        assert pages.cursorForPosition(QPoint(20, 10)).block().text() == heading
