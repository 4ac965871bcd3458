"""Where the parts of the window stand: the roll in the middle, panels round it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget


def first_size(screen: QSize, frame_px: int) -> QSize:
    """Give the size of a window that fits on a screen together with its frame."""
    return QSize(1360, 820).boundedTo(screen - QSize(0, 2 * frame_px))


def window_body(top: QWidget, left: QWidget, middle: QWidget, right: QWidget) -> QWidget:
    """Put three parts side by side below a bar."""
    row = QHBoxLayout()
    _close_up(row)
    row.addWidget(left)
    row.addWidget(middle, 1)
    row.addWidget(right)
    body = QWidget()
    column = QVBoxLayout(body)
    _close_up(column)
    column.addWidget(top)
    column.addLayout(row, 1)
    return body


def split_rows(upper: QWidget, lower: QWidget) -> QSplitter:
    """Put two parts above each other, with a handle between; the upper takes what is left."""
    split = QSplitter(Qt.Orientation.Vertical)
    split.addWidget(upper)
    split.addWidget(lower)
    split.setChildrenCollapsible(False)
    split.setStretchFactor(0, 1)
    return split


def stack_up(whole: QWidget, *parts: tuple[QWidget, int]) -> QVBoxLayout:
    """Put parts below each other into a whole, each with its share of the room that is left."""
    column = QVBoxLayout(whole)
    _close_up(column)
    for part, share in parts:
        column.addWidget(part, share)
    return column


def side_panel(buttons: QWidget, panel: QWidget, history: QWidget) -> QWidget:
    """Put the parts of the right side below each other, as wide as the panel."""
    side = QWidget()
    side.setObjectName("fillPanel")
    side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    side.setFixedWidth(panel.width())
    column = stack_up(side, (buttons, 0), (panel, 2), (history, 1))
    column.setContentsMargins(1, 0, 0, 0)
    column.addStretch(0)
    return side


def _close_up(layout: QHBoxLayout | QVBoxLayout) -> None:
    """Leave no room round and between parts."""
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
