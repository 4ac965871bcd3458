"""The actions of a window as Qt has them, made from their records and kept true to them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenuBar, QWidget

from musegui.core.translation import tr
from musegui.gui.actions.action import Action, Menus
from musegui.gui.common.icons import icon
from musegui.gui.common.key_positions import KeyPositions
from musegui.gui.common.notices import Notices
from musegui.gui.common.own_keys import OwnKeys, focus_keeps
from musegui.gui.common.theme import Theme


class Actions:
    """Makes a `QAction` of each record; `refresh` brings them up to date.

    Parameters
    ----------
    menus : Menus
    window : QWidget
        Where the keys are heard, whatever has the focus; see `OwnKeys` and `KeyPositions`.
    notices : Notices
        Says why an action can't act when its key is pressed.
    keys : mapping of str to tuple of str
        The keys of those actions that the user has given others.
    """

    def __init__(
        self,
        menus: Menus,
        window: QWidget,
        notices: Notices,
        keys: Mapping[str, tuple[str, ...]],
    ) -> None:
        self.menus = menus
        self._notices = notices
        self._theme: Theme | None = None
        self._made: dict[str, _Made] = {}
        for action in (action for menu in menus.values() for action in menu if action is not None):
            if action.name in self._made:
                raise ValueError(f"Two actions are called {action.name!r}.")
            made = self._made[action.name] = _Made(action, window)
            made.action.triggered.connect(lambda _checked, made=made: self._run(made))
            made.refusal.activated.connect(lambda made=made: self._run(made))
            made.set_keys(keys.get(action.name, action.keys))
        OwnKeys(window, focus_keeps)
        window.installEventFilter(KeyPositions(self._press, window))
        self.refresh()

    def __iter__(self) -> Iterator[str]:
        return iter(self._made)

    def __getitem__(self, name: str) -> QAction:
        return self._made[name].action

    def record(self, name: str) -> Action:
        """Give the record of an action."""
        return self._made[name].record

    def refresh(self) -> None:
        """Bring texts, icons, check marks and what can act up to date."""
        for made in self._made.values():
            made.refresh(self._theme)

    def run(self, name: str) -> None:
        """Do what an action does, or say why it can't."""
        self._run(self._made[name])

    def keys(self, name: str) -> tuple[str, ...]:
        """Give the keys of an action, in Qt's notation."""
        return tuple(key.toString() for key in self[name].shortcuts())

    def changed_keys(self) -> dict[str, tuple[str, ...]]:
        """Give the keys of those actions that have others than by default."""
        names = (name for name in self._made if self.keys(name) != self.record(name).keys)
        return {name: self.keys(name) for name in names}

    def rebind(self, name: str, keys: tuple[str, ...]) -> list[str]:
        """Give an action other keys; gives the names of those that lost one of them by that."""
        robbed = []
        for other, made in self._made.items():
            kept = tuple(key for key in self.keys(other) if key not in keys)
            if other != name and kept != self.keys(other):
                made.set_keys(kept)
                robbed.append(other)
        self._made[name].set_keys(keys)
        return robbed

    def reset_keys(self) -> None:
        """Give all actions the keys of their records."""
        for made in self._made.values():
            made.set_keys(made.record.keys)

    def fill_menu_bar(self, bar: QMenuBar) -> None:
        """Add the menus."""
        for title, actions in self.menus.items():
            menu = bar.addMenu(tr(title))
            menu.setToolTipsVisible(True)
            for action in actions:
                if action is None:
                    menu.addSeparator()
                else:
                    menu.addAction(self[action.name])

    def set_theme(self, theme: Theme) -> None:
        """Tint the icons."""
        self._theme = theme
        self.refresh()

    def _press(self, key: QKeySequence) -> bool:
        made = next((m for m in self._made.values() if key in m.action.shortcuts()), None)
        if made is not None:
            self._run(made)
        return made is not None

    def _run(self, made: _Made) -> None:
        reason = made.record.why_not()
        if reason:
            self._notices.info(reason)
        else:
            made.record.run()
        self.refresh()


class _Made:
    """An action as Qt has it, and what its keys do while it can't act."""

    def __init__(self, record: Action, window: QWidget) -> None:
        self.record = record
        self.action = QAction(record.text, window)
        self.action.setCheckable(record.checked is not None)
        self.action.setIconVisibleInMenu(False)
        window.addAction(self.action)
        self.refusal = QShortcut(window)
        self._icon: tuple[str, Theme] | None = None
        self._key_text = ""
        self._words: tuple[str, ...] = ()

    def set_keys(self, keys: Sequence[str]) -> None:
        sequences = [QKeySequence(key) for key in keys]
        self.action.setShortcuts(sequences)
        self.refusal.setKeys(sequences)
        self._key_text = key_text([key.toString() for key in sequences[:1]])
        self._show_words(self.record.why_not())

    def refresh(self, theme: Theme | None) -> None:
        record = self.record
        if record.label is not None:
            self.action.setText(record.label())
        if record.checked is not None:
            self.action.setChecked(record.checked())
        reason = record.why_not()
        self.action.setEnabled(not reason)
        self.refusal.setEnabled(bool(reason))
        self._show_words(reason)
        if theme is not None and record.icon:
            shown = record.icon if isinstance(record.icon, str) else record.icon(), theme
            if shown != self._icon:
                self._icon = shown
                self.action.setIcon(icon(*shown))

    def _show_words(self, reason: str) -> None:
        text = self.action.text()
        line = f"{text} ({self._key_text})" if self._key_text else text
        words = (line, self.record.tip, reason)
        if words != self._words:
            self._words = words
            self.action.setToolTip("\n".join(filter(None, words)))


def key_text(keys: Sequence[str]) -> str:
    """Write keys as this system does, the first two of them."""
    native = QKeySequence.SequenceFormat.NativeText
    return ",  ".join(QKeySequence(key).toString(native) for key in keys[:2])
