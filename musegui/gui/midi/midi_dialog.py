"""The dialog about MIDI: ports out and in, and what is sent and followed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QLabel,
    QWidget,
)

from musegui.core.translation import in_sentence, tr
from musegui.core.voices import VOICES
from musegui.engine.midi.inbox import Ports
from musegui.engine.midi.ports.choice import INPUT_NAME, VIRTUAL_NAME, MidiChoice
from musegui.engine.midi.ports.systems import explain_windows, has_virtual_ports
from musegui.gui.common.dialog_parts import answer_buttons, roomy_form
from musegui.gui.midi.midi_controller import MidiController

_SYNTH, _OWN, _OWN_FOUR, _ONE_EACH = "synth", "own", "own four", "one each"
_WIDTH_PX = 460


class MidiDialog(QDialog):
    """Shows the choice, keeps its lists up to date, and makes a new choice on OK."""

    def __init__(self, midi: MidiController, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("MIDI")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(_WIDTH_PX)
        self._midi = midi
        self._listed: Ports | None = None
        self.target = QComboBox()
        self.target.setAccessibleName(tr("Play into"))
        self.each = {voice: QComboBox() for voice in VOICES}
        self.sounds_too = QCheckBox(tr("Built-in sound too"))
        self.programs = QCheckBox(tr("Send program changes"))
        self.programs.setToolTip(tr("Choose each voice's instrument in the other program, too."))
        self.clock = QCheckBox(tr("Send clock, start, stop and song position"))
        self.source = QComboBox()
        self.source.setAccessibleName(tr("Listen to"))
        self.follows = QCheckBox(tr("Follow its clock, start, stop and song position"))
        self.note = QLabel()
        self.note.setObjectName("faint")
        self.note.setWordWrap(True)
        self._lay_out()
        self._show(midi.choice)
        self.target.currentIndexChanged.connect(self._refresh)
        self.source.currentIndexChanged.connect(self._refresh)
        midi.changed.connect(self._relist)
        midi.watch()
        self.target.setFocus()

    @property
    def choice(self) -> MidiChoice:
        """What the widgets say."""
        target = self.target.currentData()
        names: tuple[str, ...] = ()
        if target == _ONE_EACH:
            names = tuple(str(box.currentData()) for box in self.each.values())
        elif target not in (_SYNTH, _OWN, _OWN_FOUR):
            names = (str(target),)
        return MidiChoice(
            plays=target != _SYNTH,
            sounds_too=self.sounds_too.isChecked(),
            names=names,
            per_voice=target == _OWN_FOUR,
            programs=self.programs.isChecked(),
            clock=self.clock.isChecked(),
            source=str(self.source.currentData()),
            follows=self.follows.isChecked(),
        )

    def accept(self) -> None:
        self._midi.choose(self.choice)
        super().accept()

    def _lay_out(self) -> None:
        buttons = answer_buttons(self)
        self._form = roomy_form(self)
        self._form.setVerticalSpacing(10)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.addRow(tr("Play into"), self.target)
        for voice, box in self.each.items():
            box.setAccessibleName(tr("Port of the {voice}", voice=in_sentence(voice.label)))
            self._form.addRow(voice.label, box)
        for check in (self.sounds_too, self.programs, self.clock):
            self._form.addRow("", check)
        self._form.addRow(tr("Listen to"), self.source)
        self._form.addRow("", self.follows)
        self._form.addRow(self.note)
        self._form.addRow(buttons)

    def _show(self, choice: MidiChoice) -> None:
        self._list(choice)
        self.sounds_too.setChecked(choice.sounds_too)
        self.programs.setChecked(choice.programs)
        self.clock.setChecked(choice.clock)
        self.follows.setChecked(choice.follows)
        self._refresh()

    def _relist(self) -> None:
        """Take in ports that came or went; what is chosen here stays chosen."""
        if self._midi.ports != self._listed:
            self._list(self.choice)
            self._refresh()

    def _list(self, choice: MidiChoice) -> None:
        ports = self._listed = self._midi.ports
        outputs = [port.label for port in ports.outputs] if ports is not None else []
        inputs = [port.label for port in ports.inputs] if ports is not None else []
        targets = [(tr("Built-in sound"), _SYNTH)]
        sources = [(tr("Nothing"), "")]
        if has_virtual_ports():
            targets.append((tr("Port “{port}” for other programs", port=VIRTUAL_NAME), _OWN))
            targets.append((tr("Four ports for other programs, one per voice"), _OWN_FOUR))
            sources.append((tr("Port “{port}” for other programs", port=INPUT_NAME), INPUT_NAME))
        one = choice.names[0] if len(choice.names) == 1 else ""
        targets += _port_items(outputs, one)
        if len(outputs) > 1 or len(choice.names) > 1:
            targets.append((tr("A port for each voice"), _ONE_EACH))
        _fill(self.target, targets, _target_of(choice))
        names = choice.names if len(choice.names) == len(VOICES) else (one,) * len(VOICES)
        for box, name in zip(self.each.values(), names, strict=True):
            _fill(box, _port_items(outputs, name), name)
        source = "" if choice.source == INPUT_NAME else choice.source
        _fill(self.source, sources + _port_items(inputs, source), choice.source)

    def _refresh(self) -> None:
        """Show what goes together."""
        target = self.target.currentData()
        for box in self.each.values():
            self._form.setRowVisible(box, target == _ONE_EACH)
        for check in (self.sounds_too, self.programs, self.clock):
            check.setEnabled(target != _SYNTH)
        self.follows.setEnabled(bool(self.source.currentData()))
        self.note.setText(self._advice())
        self._form.setRowVisible(self.note, bool(self.note.text()))

    def _advice(self) -> str:
        ports = self._midi.ports
        if ports is None:
            return tr("Looking for ports …")
        if ports.problem:
            return ports.problem
        if not has_virtual_ports():
            return explain_windows(ports.outputs)
        return ""


def _target_of(choice: MidiChoice) -> str:
    if not choice.plays:
        return _SYNTH
    if not choice.names:
        return _OWN_FOUR if choice.per_voice else _OWN
    return choice.names[0] if len(choice.names) == 1 else _ONE_EACH


def _port_items(labels: list[str], chosen: str) -> list[tuple[str, str]]:
    """Give what a list of ports shows and means; a chosen one that is not there stays in it."""
    items = [(label, label) for label in labels]
    if chosen and chosen not in labels:
        items.append((tr("{port} (not connected)", port=chosen), chosen))
    return items


def _fill(box: QComboBox, items: list[tuple[str, str]], chosen: str) -> None:
    box.blockSignals(True)
    box.clear()
    for text, data in items:
        box.addItem(text, data)
    box.setCurrentIndex(max(box.findData(chosen), 0))
    box.blockSignals(False)
