from __future__ import annotations

import time

import pytest
from PySide6.QtCore import Qt

from musegui.core.editing.edits import with_tempo
from musegui.core.notes import score_notes
from musegui.core.voices import Voice
from musegui.engine.errors import OutputError
from musegui.engine.midi.ports.choice import VIRTUAL_NAMES_PER_VOICE, MidiChoice
from musegui.engine.midi.ports.ports import list_ports, open_port, open_virtual_port
from musegui.gui.common.notices import Notice
from musegui.gui.midi.midi_dialog import MidiDialog
from tests.jack import MidiDump, hanging, notes

PORT = "musegui:musegui"
IN = "musegui in"
OWN = MidiChoice(plays=True)


@pytest.fixture
def opened(jack_server, open_window):
    """A window on a machine with MIDI, and what it has said."""
    opened = open_window()
    opened.window.files.load_demo()
    opened.said = []
    opened.window.midi._notices.posted.connect(opened.said.append)
    opened.qtbot.waitUntil(lambda: opened.window._playback.outputs.has_sound)
    return opened


@pytest.fixture
def dump(jack_server):
    dump = MidiDump(jack_server)
    yield dump
    dump.close()


def choose(opened, choice):
    """Choose and wait until it has come about."""
    opened.window.midi.choose(choice)
    wait(opened, lambda: not opened.window._playback.outputs.is_opening)
    if choice.source:
        opened.qtbot.waitUntil(lambda: opened.window.midi._hears is not None)


def wait(opened, condition):
    opened.qtbot.waitUntil(lambda: bool(condition()))


def summaries(opened):
    return [notice.summary for notice in opened.said if isinstance(notice, Notice)]


def strike(port, pitch, velocity=80):
    port.send(bytes([0x90, pitch, velocity]))


@pytest.fixture
def keys(jack_server):
    """Someone's keyboard."""
    port = open_virtual_port("keys")
    yield port
    port.close()


@pytest.fixture
def keyboard(opened, keys):
    """The same, and the window listens to it."""
    choose(opened, MidiChoice(source="keys:keys"))
    return keys


def test_the_window_plays_into_its_own_port_and_back_into_the_synthesizer(
    opened, jack_server, dump
):
    choose(opened, OWN)
    jack_server.connect(PORT, dump.port)
    opened.window._playback.toggle()
    wait(opened, lambda: len(notes([data for _, data in dump.heard])) > 2)
    assert opened.window.midi.choice.target == "Port “musegui”"
    choose(opened, MidiChoice())
    wait(opened, lambda: PORT not in jack_server.ports)
    assert not hanging([data for _, data in dump.heard])
    wait(opened, lambda: opened.output.played)
    assert opened.window._playback.is_playing


def test_what_is_changed_beside_the_port_keeps_its_connections(opened, jack_server, dump):
    choose(opened, OWN)
    jack_server.connect(PORT, dump.port)
    choose(opened, MidiChoice(plays=True, sounds_too=True, programs=False, clock=False))
    opened.window._playback.toggle()
    wait(opened, lambda: notes([data for _, data in dump.heard]))
    wait(opened, lambda: opened.output.played)
    before = len(dump.heard)
    assert (0xF8,) not in [data for _, data in dump.heard]
    choose(opened, OWN)
    wait(opened, lambda: (0xF8,) in [data for _, data in dump.heard[before:]])
    wait(opened, lambda: notes([data for _, data in dump.heard[before:]]))


def test_the_choice_is_remembered_and_a_port_that_is_not_there_yet_waited_for(opened, jack_server):
    choose(opened, MidiChoice(plays=True, names=("organ:input",)))
    assert "no MIDI port 'organ:input'" in summaries(opened)[-1]
    assert "built-in synthesizer plays" in summaries(opened)[-1]
    assert opened.window._settings.midi.names == ("organ:input",)
    opened.window._playback.toggle()
    wait(opened, lambda: opened.output.played)
    dump = MidiDump(jack_server, "organ")
    wait(opened, lambda: notes([data for _, data in dump.heard]))
    dump.close()


def test_a_port_that_goes_and_comes_back_is_told_of(opened, jack_server):
    dump = MidiDump(jack_server)
    choose(opened, MidiChoice(plays=True, names=("dump:input",)))
    dump.close()
    wait(opened, lambda: opened.said)
    assert summaries(opened) == [
        "The MIDI port 'dump:input' has gone; once it is back, musegui plays on there."
    ]
    dump = MidiDump(jack_server)
    wait(opened, lambda: len(opened.said) == 2)
    assert summaries(opened)[1] == "The MIDI port 'dump:input' is back."
    dump.close()


def test_a_server_that_dies_is_told_of_and_the_synthesizer_is_one_click_away(opened, jack_server):
    choose(opened, MidiChoice(plays=True, source=IN))
    jack_server.kill()
    wait(opened, lambda: len(opened.said) >= 2)
    assert any("JACK server has ended" in text for text in summaries(opened))
    assert any(f"{IN!r} has gone" in text for text in summaries(opened))
    [remedy] = [notice.remedies[0] for notice in opened.said if notice.remedies]
    remedy[1]()
    wait(opened, lambda: not opened.window._playback.outputs.is_opening)
    assert not opened.window.midi.choice.plays


def test_keys_are_heard_with_the_chosen_voice_while_they_are_held(opened, keyboard):
    opened.window.workspace.choose_voice(Voice.TENOR)
    strike(keyboard, 60)
    wait(opened, lambda: opened.output.sounding == {(2, 60)})
    strike(keyboard, 64)
    strike(keyboard, 60, 0)
    wait(opened, lambda: opened.output.sounding == {(2, 64)})
    keyboard.close()
    wait(opened, lambda: not opened.output.sounding)
    assert "'keys:keys' has gone" in summaries(opened)[-1]


def test_keys_enter_notes_at_the_cursor(opened, keyboard):
    opened.window.actions_["step_entry"].trigger()
    assert opened.window.actions_["step_entry"].isChecked()
    opened.window.workspace.choose_voice(Voice.ALTO)
    opened.window.workspace.set_cursor(8)
    for pitch in (60, 62, 64):
        strike(keyboard, pitch)
        strike(keyboard, pitch, 0)
    written = lambda: [n for n in score_notes(opened.score) if n.voice is Voice.ALTO]  # noqa: E731
    wait(opened, lambda: len(written()) == 3)
    assert [(n.start, n.duration, n.pitch) for n in written()] == [
        (8, 4, 60),
        (12, 4, 62),
        (16, 4, 64),
    ]
    opened.window.actions_["step_entry"].trigger()
    strike(keyboard, 65)
    wait(opened, lambda: (1, 65) in opened.output.sounding)
    assert len(written()) == 3


def test_a_recording_is_one_entry_of_the_history(opened, keyboard):
    workspace, playback = opened.window.workspace, opened.window._playback
    workspace.choose_voice(Voice.BASS)
    workspace.set_snap(2)
    document = workspace.document
    opened.window.actions_["record"].trigger()
    assert playback.is_playing
    assert opened.window.actions_["record"].isChecked()
    for pitch in (48, 50, 52):
        strike(keyboard, pitch)
        wait(opened, lambda pitch=pitch: (3, pitch) in opened.output.sounding)
        reached = playback.position_step
        wait(opened, lambda reached=reached: playback.position_step > reached + 2)
        strike(keyboard, pitch, 0)
        wait(opened, lambda pitch=pitch: (3, pitch) not in opened.output.sounding)
    wait(opened, lambda: len([n for n in score_notes(opened.score) if n.voice is Voice.BASS]) == 3)
    playback.stop()
    assert not opened.window.actions_["record"].isChecked()
    bass = [n for n in score_notes(opened.score) if n.voice is Voice.BASS]
    assert [n.pitch for n in bass] == [48, 50, 52]
    assert all(n.start % 2 == 0 and n.duration % 2 == 0 for n in bass)
    assert document.undo_label == "Record bass"
    document.undo()
    assert not any(n.voice is Voice.BASS for n in score_notes(opened.score))
    assert document.history_index == 0


def test_the_pedal_holds_keys_until_it_is_lifted(opened, keyboard):
    pedal = lambda value: keyboard.send(bytes([0xB0, 64, value]))  # noqa: E731
    sounding = lambda *pitches: opened.output.sounding == {(0, p) for p in pitches}  # noqa: E731
    pedal(127)
    for pitch in (60, 64):
        strike(keyboard, pitch)
        strike(keyboard, pitch, 0)
    strike(keyboard, 67)
    wait(opened, lambda: sounding(60, 64, 67))
    strike(keyboard, 60)  # again, and it is held by its key then
    pedal(0)
    wait(opened, lambda: sounding(60, 67))
    assert [e.pitch for e in opened.output.played if e.is_strike] == [60, 64, 67, 60]
    pedal(127)
    strike(keyboard, 60, 0)
    opened.window.midi.choose(MidiChoice())  # nobody listens to what would lift it
    wait(opened, lambda: sounding())


def test_what_is_played_while_it_is_counted_in_is_not_recorded(opened, keyboard):
    playback = opened.window._playback
    playback.set_counts_in(True)
    opened.window.workspace.choose_voice(Voice.BASS)
    opened.window.actions_["record"].trigger()
    for pitch in (40, 41, 42):
        strike(keyboard, pitch)
        strike(keyboard, pitch, 0)
    wait(opened, lambda: playback.position_step > 1)
    strike(keyboard, 48)
    wait(opened, lambda: playback.position_step > 4)
    held = playback.position_step
    playback.stop()
    [note] = [n for n in score_notes(opened.score) if n.voice is Voice.BASS]
    assert (note.pitch, note.velocity) == (48, 80)
    assert note.stop >= held - opened.window.workspace.snap_steps


def test_without_an_input_recording_says_what_is_missing(opened):
    opened.window.actions_["record"].trigger()
    assert "Choose a MIDI input first" in summaries(opened)[-1]
    assert not opened.window.actions_["record"].isChecked()
    assert not opened.window._playback.is_playing


def test_an_output_that_is_wired_to_the_input_is_found_out(opened, jack_server):
    choose(opened, MidiChoice(plays=True, source=IN))
    jack_server.connect(PORT, f"{IN}:{IN}")
    opened.window.actions_["step_entry"].trigger()
    before = score_notes(opened.score)
    opened.window.workspace.document.amend("Hurry", lambda s: with_tempo(s, 0, 300))
    opened.window._playback.toggle()
    wait(opened, lambda: not opened.window.midi.choice.source)
    assert "comes back in at 'musegui in'" in summaries(opened)[-1]
    assert score_notes(opened.score) == before


def test_a_key_played_into_a_loop_sounds_once(opened, jack_server, dump):
    choose(opened, MidiChoice(plays=True, source=IN))
    jack_server.connect(PORT, f"{IN}:{IN}")
    jack_server.connect(PORT, dump.port)
    port = open_port(IN, "fingers")
    strike(port, 60)
    strike(port, 60, 0)
    strike(port, 67)
    wait(opened, lambda: [d for _, d in dump.heard if d[0] == 0x90 and d[1] == 67])
    time.sleep(0.3)
    assert len([d for _, d in dump.heard if d[0] == 0x90]) == 2
    port.close()


def test_playback_follows_a_clock_and_tells_when_it_stops(opened, keys):
    choose(opened, MidiChoice(source="keys:keys", follows=True))
    playback = opened.window._playback
    assert opened.window.actions_["follow_clock"].isChecked()
    opened.window.workspace.set_loop((0, 4), True)
    keys.send(bytes([0xF2, 16, 0]))
    wait(opened, lambda: playback.position_step == 16)
    keys.send(bytes([0xFB]))
    end = time.perf_counter() + 1.5
    while time.perf_counter() < end:
        keys.send(bytes([0xF8]))
        opened.qtbot.wait(10)
    assert playback.is_playing
    assert playback.position_step > 20
    wait(opened, lambda: not playback.is_playing)
    wait(opened, lambda: opened.said)
    assert "clock from 'keys:keys' has stopped" in summaries(opened)[-1]
    opened.window.actions_["follow_clock"].trigger()
    assert not opened.window.midi.choice.follows


def test_the_menu_offers_what_is_there_and_hides_the_windows_own_ports(opened, jack_server, dump):
    choose(opened, MidiChoice(plays=True, source=IN))
    button = opened.window.output
    wait(opened, lambda: opened.window.midi.ports is not None)
    wait(opened, lambda: "dump:input" in [p.label for p in opened.window.midi.ports.outputs])
    button._fill()
    texts = [action.text() for action in button._menu.actions() if action.text()]
    assert texts == [
        *("Play into", "Built-in sound", "Port “musegui” for other programs", "dump:input"),
        *("Built-in sound too", "Listen to", "Nothing", "Port “musegui in”", "Follow its clock"),
        "MIDI …",
    ]
    checked = [action.text() for action in button._menu.actions() if action.isChecked()]
    assert checked == ["Port “musegui” for other programs", "Port “musegui in”"]
    [entry] = [action for action in button._menu.actions() if action.text() == "dump:input"]
    entry.trigger()
    assert opened.window.midi.choice.names == ("dump:input",)
    assert button.text() == "dump:input · in"


def test_where_programs_have_no_ports_of_their_own_loopmidi_is_explained(opened, monkeypatch):
    for module in ("output_button", "midi_dialog"):
        monkeypatch.setattr(f"musegui.gui.midi.{module}.has_virtual_ports", lambda: False)
    opened.window.midi.watch()
    wait(opened, lambda: opened.window.midi.ports is not None)
    opened.window.output._fill()
    actions = {action.text(): action for action in opened.window.output._menu.actions()}
    assert not any("for other programs" in text for text in actions)
    actions["No port of its own: how to get one …"].trigger()
    dialog = opened.window.findChild(MidiDialog)
    assert "install loopMIDI" in dialog.note.text()
    assert [dialog.target.itemText(i) for i in range(dialog.target.count())] == ["Built-in sound"]
    dialog.reject()


def test_without_a_midi_system_the_synthesizer_plays_and_it_is_said_why(open_window, monkeypatch):
    monkeypatch.setenv("JACK_DEFAULT_SERVER", "musegui-no-such-server")
    monkeypatch.setenv("JACK_NO_START_SERVER", "1")
    try:
        list_ports()
    except OutputError as problem:
        explanation = str(problem)
    else:
        pytest.skip("this machine has MIDI without JACK")
    opened = open_window()
    opened.window.files.load_demo()
    opened.said = []
    opened.window.midi._notices.posted.connect(opened.said.append)
    choose(opened, OWN)
    wait(opened, lambda: opened.said)
    assert summaries(opened) == [f"{explanation} Until then the built-in synthesizer plays."]
    opened.window._playback.toggle()
    wait(opened, lambda: opened.output.played)
    wait(opened, lambda: opened.window.midi.ports is not None)
    opened.window.output._fill()
    texts = [action.text() for action in opened.window.output._menu.actions()]
    assert "This machine has no MIDI system." in texts


def test_the_dialog_gives_each_voice_a_port(opened, jack_server, dump):
    opened.window.actions_["midi"].trigger()
    dialog = opened.window.findChild(MidiDialog)
    wait(opened, lambda: dialog.target.findText("dump:input") > 0)
    dialog.target.setCurrentIndex(dialog.target.findData("own four"))
    dialog.programs.setChecked(False)
    assert not dialog.each[Voice.ALTO].isVisible()
    opened.qtbot.keyClick(dialog, Qt.Key.Key_Return)
    wait(opened, lambda: all(f"{n}:{n}" in jack_server.ports for n in VIRTUAL_NAMES_PER_VOICE))
    choice = opened.window.midi.choice
    assert (choice.per_voice, choice.programs, choice.clock) == (True, False, True)
    assert choice.target == "Four ports"


def test_the_dialog_keeps_ports_that_are_not_connected(opened, jack_server):
    names = ("a", "b", "c", "d")
    choose(opened, MidiChoice(plays=True, names=names, source="keys", clock=False))
    opened.window.actions_["midi"].trigger()
    dialog = opened.window.findChild(MidiDialog)
    assert dialog.each[Voice.BASS].isVisible()
    assert dialog.each[Voice.BASS].currentText() == "d (not connected)"
    assert dialog.choice == opened.window.midi.choice
    dialog.reject()
