"""The button in the top bar that says where the program plays, with a menu of where it could."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton

from musegui.core.translation import tr
from musegui.engine.midi.ports.choice import INPUT_NAME, VIRTUAL_NAME, MidiChoice
from musegui.engine.midi.ports.names import MidiPort
from musegui.engine.midi.ports.systems import has_virtual_ports
from musegui.gui.common.icons import icon
from musegui.gui.common.theme import Theme
from musegui.gui.midi.midi_controller import MidiController

_TEXT_PX, _LEAST_PX = 170, 62


class OutputButton(QToolButton):
    """Shows and changes where the program plays and what it listens to.

    Parameters
    ----------
    midi : MidiController
    settings_action : QAction
        Opens the dialog that has everything.
    """

    def __init__(self, midi: MidiController, settings_action: QAction) -> None:
        super().__init__()
        self._midi = midi
        self._settings_action = settings_action
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._on_about_to_show)
        self.setMenu(self._menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setIconSize(QSize(18, 18))
        self.setObjectName("output")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        midi.changed.connect(self._refresh)
        self._refresh()

    def minimumSizeHint(self) -> QSize:
        """Let a narrow window hide the text."""
        return QSize(_LEAST_PX, super().minimumSizeHint().height())

    def set_theme(self, theme: Theme) -> None:
        self.setIcon(icon("midi", theme))

    def _refresh(self) -> None:
        choice = self._midi.choice
        text = choice.target
        if choice.source:
            text += tr(" · in")
        self.setText(self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, _TEXT_PX))
        lines = [tr("Plays into: {target}.", target=choice.target)]
        if choice.source:
            lines.append(tr("Listens to {source}.", source=choice.source))
        self.setToolTip("\n".join(lines))
        self.setAccessibleName(tr("Output: {target}", target=choice.target))
        if self._menu.isVisible():
            self._fill()

    def _on_about_to_show(self) -> None:
        self._midi.watch()
        self._fill()

    def _fill(self) -> None:
        choice, ports, menu = self._midi.choice, self._midi.ports, self._menu
        menu.clear()
        self._outputs(choice, ports.outputs if ports is not None else ())
        too = _entry(menu, tr("Built-in sound too"), choice.sounds_too and choice.plays)
        too.setEnabled(choice.plays)
        self._on(too, replace(choice, sounds_too=not choice.sounds_too))
        menu.addSeparator()
        self._inputs(choice, ports.inputs if ports is not None else ())
        follows = _entry(menu, tr("Follow its clock"), choice.follows and bool(choice.source))
        follows.setEnabled(bool(choice.source))
        self._on(follows, replace(choice, follows=not choice.follows))
        if ports is None or ports.problem:
            menu.addSeparator()
            note = menu.addAction(_note(ports.problem if ports is not None else ""))
            note.setEnabled(False)
        menu.addSeparator()
        menu.addAction(self._settings_action)

    def _outputs(self, choice: MidiChoice, ports: tuple[MidiPort, ...]) -> None:
        menu, group = self._menu, QActionGroup(self._menu)
        _heading(menu, tr("Play into"))
        synth = _entry(menu, tr("Built-in sound"), not choice.plays, group)
        self._on(synth, replace(choice, plays=False))
        own = choice.plays and not choice.names
        if has_virtual_ports():
            virtual = _entry(
                menu,
                tr("Port “{port}” for other programs", port=VIRTUAL_NAME),
                own,
                group,
            )
            self._on(virtual, replace(choice, plays=True, names=()))
        else:
            menu.addAction(
                tr("No port of its own: how to get one …"), self._settings_action.trigger
            )
        for label in _with_missing(ports, choice.names if choice.plays else ()):
            chosen = choice.plays and label in choice.names
            entry = _entry(menu, label, chosen, group)
            self._on(entry, replace(choice, plays=True, names=(label,)))

    def _inputs(self, choice: MidiChoice, ports: tuple[MidiPort, ...]) -> None:
        menu, group = self._menu, QActionGroup(self._menu)
        _heading(menu, tr("Listen to"))
        nothing = _entry(menu, tr("Nothing"), not choice.source, group)
        self._on(nothing, replace(choice, source=""))
        if has_virtual_ports():
            own = _entry(
                menu,
                tr("Port “{port}”", port=INPUT_NAME),
                choice.source == INPUT_NAME,
                group,
            )
            self._on(own, replace(choice, source=INPUT_NAME))
        missing = () if choice.source in ("", INPUT_NAME) else (choice.source,)
        for label in _with_missing(ports, missing):
            entry = _entry(menu, label, label == choice.source, group)
            self._on(entry, replace(choice, source=label))

    def _on(self, action: QAction, choice: MidiChoice) -> None:
        action.triggered.connect(lambda _checked: self._midi.choose(choice))


def _entry(menu: QMenu, text: str, checked: bool, group: QActionGroup | None = None) -> QAction:
    action = menu.addAction(text.replace("&", "&&"))
    action.setCheckable(True)
    action.setChecked(checked)
    if group is not None:
        group.addAction(action)
    return action


def _heading(menu: QMenu, text: str) -> None:
    action = menu.addAction(text)
    font = action.font()
    font.setBold(True)
    action.setFont(font)
    action.setEnabled(False)


def _note(problem: str) -> str:
    return problem.split(":")[0].rstrip(".") + "." if problem else tr("Looking for ports …")


def _with_missing(ports: tuple[MidiPort, ...], chosen: tuple[str, ...]) -> list[str]:
    """List the labels of the ports there are, and the chosen ones that are not there."""
    labels = [port.label for port in ports]
    return labels + [name for name in dict.fromkeys(chosen) if name not in labels]
