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

from musegui.core.translation import tr, tr_noop
from musegui.gui.actions.actions import Actions, key_text

_COLUMNS = (
    ("&File", "&Edit", "L&yrics"),
    ("&Notes", "Pie&ce", "&Tools", "&Dynamics"),
    ("Fi&ll", "&Play", "&View"),
)

_ROOM_PX = 40
"""What is left free of the screen."""


GESTURES: dict[str, tuple[tuple[str, str], ...]] = {
    tr_noop("Mouse"): (
        (tr_noop("Click, pencil"), tr_noop("insert a note as long as the last")),
        (tr_noop("Drag right, pencil"), tr_noop("insert a longer one")),
        (tr_noop("Drag a note / its edge"), tr_noop("move / resize it")),
        (tr_noop("Right-click, right-drag"), tr_noop("erase")),
        (tr_noop("Ctrl+drag beside notes"), tr_noop("select with a rectangle")),
        (tr_noop("Shift+click"), tr_noop("add to the selection")),
        (tr_noop("Shift+drag a note"), tr_noop("drag a copy")),
        (tr_noop("Alt while dragging"), tr_noop("no snapping")),
        (tr_noop("Middle-drag"), tr_noop("pan")),
        (tr_noop("Wheel, Shift+wheel"), tr_noop("scroll pitch, time")),
        (tr_noop("Ctrl+wheel, pinch"), tr_noop("zoom time")),
        (tr_noop("Alt+wheel"), tr_noop("zoom pitch")),
        (tr_noop("Ruler: click, drag"), tr_noop("go there, mark a loop")),
        (tr_noop("Ruler: double-click"), tr_noop("phrase end")),
        (tr_noop("Ruler: drag a key, tempo, sign"), tr_noop("move it; right-click for more")),
        (
            tr_noop("Chord lane: double-click"),
            tr_noop("ask for a chord; Tab goes on to the next beat"),
        ),
        (tr_noop("Lyrics lane: double-click"), tr_noop("type words; Space, - and _ go on")),
        (tr_noop("Velocity lane: drag"), tr_noop("set one bar, several, or a line across many")),
        (tr_noop("Velocity lane: right-click"), tr_noop("as the dynamics say")),
        (tr_noop("Hover over a lighter note"), tr_noop("see alternatives; click one to take it")),
        (tr_noop("Versions: 1–8, ← →, Enter"), tr_noop("choose, flip through, back to the roll")),
    ),
    tr_noop("Regions"): (
        (tr_noop("Drag, region tool"), tr_noop("select time in all voices")),
        (tr_noop("Shift+drag"), tr_noop("only in the chosen voice")),
        (tr_noop("Erase"), tr_noop("generated notes become gaps;")),
        ("", tr_noop("again: locked notes, too")),
    ),
}


class ShortcutSheet(QDialog):
    """A dialog that lists every key and every gesture; it does not hold up the window."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keys and gestures"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet = QWidget()
        layout = QHBoxLayout(sheet)
        layout.setContentsMargins(20, 18, 20, 18)
        layout.setSpacing(26)
        for titles in _COLUMNS:
            column = QVBoxLayout()
            column.setSpacing(4)
            for title in titles:
                _add_group(column, tr(title).replace("&", ""), _keys_of(title, actions))
            column.addStretch(1)
            layout.addLayout(column)
        column = QVBoxLayout()
        column.setSpacing(4)
        for title, gestures in GESTURES.items():
            _add_group(column, tr(title), [(tr(keys), tr(what)) for keys, what in gestures])
        column.addStretch(1)
        change = QPushButton(tr("Change keys …"))
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
