"""The sheet of keys and gestures, made from the table of actions."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from musegui.gui.actions.actions import Actions, key_text

_COLUMNS = (
    ("&File", "&Edit", "L&yrics"),
    ("&Notes", "Pie&ce", "&Tools", "&Dynamics"),
    ("Fi&ll", "&Play", "&View"),
)

_ROOM_PX = 40
"""What is left free of the screen."""


GESTURES: dict[str, tuple[tuple[str, str], ...]] = {
    "Mouse": (
        ("Click, pencil", "insert a note as long as the last"),
        ("Drag right, pencil", "insert a longer one"),
        ("Drag a note / its edge", "move / resize it"),
        ("Right-click, right-drag", "erase"),
        ("Ctrl+drag beside notes", "select with a rectangle"),
        ("Shift+click", "add to the selection"),
        ("Shift+drag a note", "drag a copy"),
        ("Alt while dragging", "no snapping"),
        ("Middle-drag", "pan"),
        ("Wheel, Shift+wheel", "scroll pitch, time"),
        ("Ctrl+wheel, pinch", "zoom time"),
        ("Alt+wheel", "zoom pitch"),
        ("Ruler: click, drag", "go there, mark a loop"),
        ("Ruler: double-click", "phrase end"),
        ("Ruler: drag a key, tempo, sign", "move it; right-click for more"),
        ("Chord lane: double-click", "ask for a chord; Tab goes on to the next beat"),
        ("Lyrics lane: double-click", "type words; Space, - and _ go on"),
        ("Velocity lane: drag", "set one bar, several, or a line across many"),
        ("Velocity lane: right-click", "as the dynamics say"),
        ("Hover over a lighter note", "see alternatives; click one to take it"),
        ("Versions: 1–8, ← →, Enter", "choose, flip through, back to the roll"),
    ),
    "Regions": (
        ("Drag, region tool", "select time in all voices"),
        ("Shift+drag", "only in the chosen voice"),
        ("Erase", "generated notes become gaps;"),
        ("", "again: locked notes, too"),
    ),
}


class ShortcutSheet(QDialog):
    """A dialog that lists every key and every gesture; it does not hold up the window."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Keys and gestures")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet = QWidget()
        layout = QHBoxLayout(sheet)
        layout.setContentsMargins(20, 18, 20, 18)
        layout.setSpacing(26)
        for titles in _COLUMNS:
            column = QVBoxLayout()
            column.setSpacing(4)
            for title in titles:
                _add_group(column, title.replace("&", ""), _keys_of(title, actions))
            column.addStretch(1)
            layout.addLayout(column)
        column = QVBoxLayout()
        column.setSpacing(4)
        for title, gestures in GESTURES.items():
            _add_group(column, title, list(gestures))
        column.addStretch(1)
        change = QPushButton("Change keys …")
        change.clicked.connect(actions["change_keys"].trigger)
        change.clicked.connect(self.close)
        column.addWidget(change, 0, Qt.AlignmentFlag.AlignRight)
        layout.addLayout(column)
        self._show_scrolled(sheet)

    def _show_scrolled(self, sheet: QWidget) -> None:
        """Show the sheet as large as the screen lets it be."""
        area = QScrollArea()
        area.setWidget(sheet)
        area.setWidgetResizable(True)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(area)
        room = self.screen().availableSize() - QSize(_ROOM_PX, _ROOM_PX)
        self.resize((sheet.sizeHint() + QSize(2, 2)).boundedTo(room))


def _keys_of(title: str, actions: Actions) -> list[tuple[str, str]]:
    listed = [action for action in actions.menus[title] if action is not None]
    rows = [(key_text(actions.keys(action.name)), action.text) for action in listed]
    return [(keys, text) for keys, text in rows if keys]


def _add_group(column: QVBoxLayout, title: str, rows: list[tuple[str, str]]) -> None:
    heading = QLabel(title)
    heading.setObjectName("heading")
    column.addWidget(heading)
    grid = QGridLayout()
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(3)
    for row, (keys, text) in enumerate(rows):
        label = QLabel(keys)
        label.setObjectName("keys")
        grid.addWidget(label, row, 0)
        meaning = QLabel(text)
        meaning.setObjectName("faint")
        grid.addWidget(meaning, row, 1)
    grid.setColumnStretch(1, 1)
    column.addLayout(grid)
    column.addSpacing(12)
