"""The dialog in which keys are given to commands."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QKeySequenceEdit,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from musegui.core.translation import tr
from musegui.gui.actions.actions import Actions, key_text
from musegui.gui.settings.settings import Settings

_WIDTH_PX, _HEIGHT_PX = 600, 560


class KeysDialog(QDialog):
    """Lists every command with its keys; a key typed in the field below goes to the marked one."""

    def __init__(self, actions: Actions, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Change keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(_WIDTH_PX, _HEIGHT_PX)
        self._actions = actions
        self._settings = settings
        self._items: dict[str, QTreeWidgetItem] = {}
        self.tree = QTreeWidget()
        self.tree.setHeaderLabels([tr("Command"), tr("Keys")])
        self.tree.setAccessibleName(tr("Commands and their keys"))
        self.field = QKeySequenceEdit()
        self.field.setMaximumSequenceLength(1)
        self.field.setAccessibleName(tr("New key", "shortcut"))
        self.note = QLabel(tr("Select a command, then press its new key."))
        self.note.setObjectName("faint")
        self.note.setWordWrap(True)
        self.remove = QPushButton(tr("No key", "shortcut"))
        self.default = QPushButton(tr("Default"))
        self.all_defaults = QPushButton(tr("All defaults"))
        self._lay_out()
        self._list_commands()
        self.tree.currentItemChanged.connect(self._show_current)
        self.field.editingFinished.connect(self._take_key)
        self.remove.clicked.connect(lambda: self._give(()))
        self.default.clicked.connect(self._give_default)
        self.all_defaults.clicked.connect(self._reset)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.field, 1)
        for button in (self.remove, self.default):
            row.addWidget(button)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.all_defaults, QDialogButtonBox.ButtonRole.ResetRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.tree, 1)
        layout.addWidget(self.note)
        layout.addLayout(row)
        layout.addWidget(buttons)
        for each in self.findChildren(QPushButton):
            each.setAutoDefault(False)

    def _list_commands(self) -> None:
        for title, actions in self._actions.menus.items():
            group = QTreeWidgetItem(self.tree, [tr(title).replace("&", "")])
            font = group.font(0)
            font.setBold(True)
            group.setFont(0, font)
            for action in actions:
                if action is not None:
                    self._items[action.name] = QTreeWidgetItem(group, [action.text])
        self._show_keys()
        self.tree.expandAll()
        self.tree.setColumnWidth(0, _WIDTH_PX * 3 // 5)

    def choose(self, name: str) -> None:
        """Mark a command."""
        self.tree.setCurrentItem(self._items[name])

    @property
    def _chosen(self) -> str | None:
        return next((n for n, i in self._items.items() if i is self.tree.currentItem()), None)

    def _show_keys(self) -> None:
        for name, item in self._items.items():
            item.setText(1, key_text(self._actions.keys(name)))

    def _show_current(self) -> None:
        keys = self._actions.keys(self._chosen) if self._chosen else ()
        self.field.setKeySequence(QKeySequence(keys[0]) if keys else QKeySequence())

    def _take_key(self) -> None:
        key = self.field.keySequence().toString()
        if key and self._chosen and key not in self._actions.keys(self._chosen):
            self._give((key,))

    def _give_default(self) -> None:
        if self._chosen:
            self._give(self._actions.record(self._chosen).keys)

    def _give(self, keys: tuple[str, ...]) -> None:
        """Give keys to the marked command; one that had them loses them, and the note says so."""
        if self._chosen is None:
            return
        robbed = self._actions.rebind(self._chosen, keys)
        names = ", ".join(f"“{self._actions[name].text()}”" for name in robbed)
        self.note.setText(
            tr("{key} no longer belongs to {names}.", key=key_text(keys), names=names)
            if robbed
            else ""
        )
        self._keep()

    def _reset(self) -> None:
        self._actions.reset_keys()
        self._keep()

    def _keep(self) -> None:
        self._settings.keys = self._actions.changed_keys()
        self._show_keys()
        self._show_current()
