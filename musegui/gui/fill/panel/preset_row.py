"""Presets: options under a name, kept in the settings."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QToolButton, QWidget

from musegui.core.fill.fill_options import FillOptions
from musegui.core.translation import tr, tr_noop
from musegui.gui.common.icons import icon
from musegui.gui.common.theme import Theme
from musegui.gui.settings.settings import USUAL_CANDIDATES, Settings

DEFAULT = tr_noop("Default")


class PresetRow(QWidget):
    """Chooses a preset; a new name and Enter, or the button, saves what is set.

    Signals
    -------
    chosen : FillOptions
    save_asked : str
        What is set is to be kept under this name.
    """

    chosen = Signal(object)
    save_asked = Signal(str)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.names = QComboBox()
        self.names.setEditable(True)
        self.names.setMinimumContentsLength(6)
        self.names.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.names.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.names.setAccessibleName(tr("Preset"))
        self.names.setToolTip(
            tr("Choose a preset, or type a name and press Enter to save the settings.")
        )
        line = self.names.lineEdit()
        assert line is not None
        line.setPlaceholderText(tr("Preset …"))
        line.returnPressed.connect(self._save)
        self.save = _tool_button(tr("Save the current settings under this name"))
        self.delete = _tool_button(tr("Delete this preset"))
        self.save.clicked.connect(self._save)
        self.delete.clicked.connect(self._delete)
        self.names.activated.connect(self._choose)
        self.names.editTextChanged.connect(lambda _text: self._show_buttons())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.names, 1)
        layout.addWidget(self.save)
        layout.addWidget(self.delete)
        self._list("")

    def set_theme(self, theme: Theme) -> None:
        self.save.setIcon(icon("save", theme))
        self.delete.setIcon(icon("close", theme))

    def _list(self, shown: str) -> None:
        names = [tr(DEFAULT), *sorted(self._settings.presets)]
        self.names.clear()
        self.names.addItems(names)
        self.names.setCurrentIndex(names.index(shown) if shown in names else -1)
        self.names.setEditText(shown)
        self._show_buttons()

    def _show_buttons(self) -> None:
        name = self.names.currentText().strip()
        self.save.setEnabled(bool(name) and name != tr(DEFAULT))
        self.delete.setEnabled(name in self._settings.presets)

    def _choose(self, index: int) -> None:
        name = self.names.itemText(index)
        if name == tr(DEFAULT):
            self.chosen.emit(FillOptions(candidates=USUAL_CANDIDATES))
        elif name in self._settings.presets:
            self.chosen.emit(self._settings.presets[name])
        self.names.setEditText(name)

    def _save(self) -> None:
        name = self.names.currentText().strip()
        if name and name != tr(DEFAULT):
            self.save_asked.emit(name)

    def keep(self, name: str, options: FillOptions) -> None:
        """Keep options under a name."""
        self._settings.presets = {**self._settings.presets, name: options}
        self._list(name)

    def _delete(self) -> None:
        name = self.names.currentText().strip()
        kept = {n: options for n, options in self._settings.presets.items() if n != name}
        self._settings.presets = kept
        self._list("")


def _tool_button(tip: str) -> QToolButton:
    button = QToolButton()
    button.setIconSize(QSize(16, 16))
    button.setToolTip(tip)
    button.setAccessibleName(tip)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
