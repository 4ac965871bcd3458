import contextlib
import os
import signal
import subprocess
import sys
import threading
from collections import Counter
from functools import partial
from random import Random

import pytest

from musegui.core.editing.edits import with_voice_settings
from musegui.core.notes import Note, score_notes, with_voice_notes
from musegui.core.score import Score
from musegui.core.timegrid import TempoChange
from musegui.core.voices import VOICES, Voice
from musegui.engine.errors import OutputError
from musegui.engine.midi.outbox import Opening, Ready, Send
from musegui.engine.midi.port_output import PortOutput
from musegui.engine.midi.ports.choice import VIRTUAL_NAMES_PER_VOICE, Wiring
from musegui.engine.midi.ports.ports import open_port
from musegui.engine.playback.player import Player
from musegui.engine.playback.schedule import make_schedule
from musegui.processes.launch import PROGRAM_WORD, command
from musegui.processes.pipe import Pipe, encode
from tests.jack import MidiDump, hanging, idle_jack_port, notes, running_jack_server
from tests.waiting import PATIENCE_SECONDS, wait_until

PORT = "musegui:musegui"


def quartet(steps=32, bpm=240.0):
    """Four voices in eighths, each with pitches of its own."""
    score = Score.empty(steps, tempos=(TempoChange(0, bpm),))
    for voice in VOICES:
        row = [Note(voice, 2 * i, 2, 72 - 10 * voice + i % 8) for i in range(steps // 2)]
        score = with_voice_notes(score, voice, row)
    return score


@pytest.fixture
def dump(jack_server):
    dump = MidiDump(jack_server)
    yield dump
    dump.close()


@pytest.fixture
def open_output(jack_server, dump):
    """Open an output whose virtual port is connected to the dump."""
    outputs = []

    def open_output(wiring=None, **settings):
        output = PortOutput(wiring or Wiring(), **settings)
        outputs.append(output)
        jack_server.connect(PORT, dump.port)
        return output

    yield open_output
    for output in outputs:
        output.close()


def heard(dump):
    """Wait until all that was sent has arrived; gives the messages."""
    wait_until(lambda: not hanging([data for _, data in dump.heard]))
    return [data for _, data in dump.heard]


def test_a_piece_arrives_note_by_note(open_output, dump):
    finished = threading.Event()
    score = quartet()
    with Player(open_output(), finished.set) as player:
        player.set_schedule(make_schedule(score))
        player.play()
        assert finished.wait(PATIENCE_SECONDS)
    messages = heard(dump)
    strikes = [(data[0] & 0x0F, data[1]) for data in messages if data[0] & 0xF0 == 0x90]
    assert strikes == [
        (int(n.voice), n.pitch) for n in sorted(score_notes(score), key=lambda n: n.start)
    ]
    assert len(notes(messages)) == 2 * len(strikes)
    assert (0xC2, score.voices[Voice.TENOR].program) in messages
    assert (0xB3, 7, score.voices[Voice.BASS].volume) in messages


def test_program_changes_can_be_left_out(open_output, dump):
    output = open_output(Wiring(programs=False))
    output.program(0, 5)
    output.control(0, 7, 90)
    wait_until(dump.has_heard)
    assert [data for _, data in dump.heard] == [(0xB0, 7, 90)]


def test_each_voice_can_have_a_port_of_its_own(jack_server):
    dumps = [MidiDump(jack_server, f"dump-{voice.name.lower()}") for voice in VOICES]
    output = PortOutput(Wiring(VIRTUAL_NAMES_PER_VOICE), midi_channels=(0, 1, 5, 3))
    for name, dump in zip(VIRTUAL_NAMES_PER_VOICE, dumps, strict=True):
        jack_server.connect(f"{name}:{name}", dump.port)
    for midi_channel in (0, 1, 5, 3):
        output.note_on(output.now_seconds, midi_channel, 60 + midi_channel, 80)
    for dump in dumps:
        wait_until(dump.has_heard)
    output.close()
    strikes = [[data for _, data in dump.close() if data[0] & 0xF0 == 0x90] for dump in dumps]
    assert strikes == [[(0x90, 60, 80)], [(0x91, 61, 80)], [(0x95, 65, 80)], [(0x93, 63, 80)]]


def test_voices_on_one_channel_cannot_part():
    with pytest.raises(OutputError, match="share a MIDI channel"):
        PortOutput(Wiring(VIRTUAL_NAMES_PER_VOICE), midi_channels=(0, 0, 1, 2))
    with pytest.raises(ValueError, match="one port or one per voice"):
        Wiring(("a", "b"))


def test_an_existing_port_is_played_into_and_its_going_is_told(jack_server):
    lost, dump = [], MidiDump(jack_server)
    output = PortOutput(Wiring(("dump",), virtual=False), on_lost=lost.append)
    output.note_on(output.now_seconds, 3, 50, 80)
    wait_until(dump.has_heard)
    dump.close()
    wait_until(lambda: lost)
    assert lost == ["The MIDI port 'dump:input' has gone"]
    output.note_on(output.now_seconds, 3, 52, 80)
    output.close()
    assert len(lost) == 1


def test_a_port_that_is_not_there_is_named(jack_server):
    with pytest.raises(OutputError, match="no MIDI port 'organ'"):
        PortOutput(Wiring(("organ",), virtual=False))


def test_a_port_that_is_listed_before_it_can_be_connected_is_no_open_port(jack_server):
    with idle_jack_port("late") as activate:
        with pytest.raises(OutputError, match="'late:input' is not ready yet"):
            open_port("late:input")
        activate()
        port = open_port("late:input")
        assert "musegui:musegui" in jack_server.run("jack_lsp", "-c", "late:input")
        assert port.reopen()
        port.close()


def test_a_server_that_dies_is_noticed_and_playing_goes_on_without(jack_server):
    lost = []
    output = PortOutput(Wiring(), on_lost=lost.append)
    with Player(output) as player:
        player.set_schedule(make_schedule(quartet(512, bpm=900.0)))
        player.play()
        jack_server.kill()
        wait_until(lambda: lost)
        reached = player.position_step
        wait_until(lambda: player.position_step > reached + 8)
    assert len(lost) == 1
    assert lost[0].startswith("The JACK server has ended")


def test_a_port_that_comes_back_plays_on_with_its_settings(jack_server):
    lost, back, dump = [], [], MidiDump(jack_server)
    wiring = Wiring(("dump:input",), virtual=False)
    output = PortOutput(wiring, on_lost=lost.append, on_back=back.append)
    output.program(2, 19)
    output.control(2, 7, 90)
    output.control(2, 7, 80)
    wait_until(lambda: dump.has_heard(3))
    dump.close()
    wait_until(lambda: lost)
    dump = MidiDump(jack_server)
    wait_until(lambda: back)
    assert back == ["The MIDI port 'dump:input' is back"]
    output.note_on(output.now_seconds, 2, 60, 80)
    wait_until(lambda: dump.has_heard(3))
    output.close()
    arrived = [data for _, data in dump.close()]
    assert arrived[:3] == [(0xC2, 19), (0xB2, 7, 80), (0x92, 60, 80)]


def test_all_plays_on_when_the_server_is_back(monkeypatch):
    monkeypatch.setattr("musegui.engine.midi.port_output.RETRY_SECONDS", (0.1,))
    lost, back, name = [], [], f"musegui-test-{os.getpid()}"
    with running_jack_server(name) as server:
        output = PortOutput(Wiring(clock=True), on_lost=lost.append, on_back=back.append)
        player = Player(output)
        player.set_schedule(make_schedule(quartet(2048, bpm=240.0)))
        player.play()
        server.kill()
        wait_until(lambda: lost)
    with running_jack_server(name) as server:
        wait_until(lambda: back)
        dump = MidiDump(server)
        server.connect(PORT, dump.port)
        wait_until(lambda: len(notes([data for _, data in dump.heard])) > 4)
        player.close()
        heard = [data for _, data in dump.close()]
    assert lost == ["The JACK server has ended, and its MIDI ports with it"]
    assert notes(heard)
    assert (0xF8,) in heard
    assert not hanging(heard)


def test_a_sender_that_dies_is_noticed(open_output):
    lost = []

    def note_and_close(problem: str) -> None:
        lost.append(problem)
        output.close()

    output = open_output(on_lost=note_and_close)
    output._process.process.kill()
    wait_until(lambda: lost)
    assert "ended unexpectedly: its process was killed from outside (signal 9, SIGKILL)" in lost[0]


def test_a_sender_that_hangs_does_not_keep_the_program_from_closing(open_output, monkeypatch):
    monkeypatch.setattr("musegui.processes.worker.CLOSING_SECONDS", 0.1)
    output = open_output()
    output._process.process.send_signal(signal.SIGSTOP)
    output.close()
    assert output._process.process.returncode == -signal.SIGKILL


def test_a_sender_whose_midi_library_hangs_ends_itself(jack_server):
    source, target = os.pipe()
    sender = subprocess.Popen(
        command(PROGRAM_WORD, "musegui.engine.midi.sender"),
        stdin=subprocess.PIPE,
        stdout=target,
        stderr=subprocess.DEVNULL,
        bufsize=0,
    )
    os.close(target)
    assert sender.stdin is not None
    sender.stdin.write(encode(Opening(("musegui",), virtual=True)))
    with os.fdopen(source, "rb") as answers:
        assert Pipe(answers, sender.stdin).take() == Ready()
        jack_server.stop()  # from now on what is sent piles up
        flood = encode(Send(0.0, 0, bytes([0x90, 60, 80])))
        with contextlib.suppress(BrokenPipeError):
            sender.stdin.write(5_000 * flood)
        assert sender.wait(PATIENCE_SECONDS) == 1
        sender.stdin.close()
        jack_server.go_on()


def test_a_program_that_is_killed_leaves_no_note_behind(jack_server, dump):
    code = (
        "import time; from musegui.engine.midi.port_output import *; output = PortOutput(Wiring());"
        "print('open', flush=True); input(); output.note_on(0, 0, 60, 80); time.sleep(60)"
    )
    program = subprocess.Popen(
        [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    program.stdout.readline()
    jack_server.connect(PORT, dump.port)
    program.stdin.write("\n")
    program.stdin.flush()
    wait_until(lambda: hanging([data for _, data in dump.heard]))
    os.kill(program.pid, signal.SIGKILL)
    program.communicate()
    wait_until(lambda: not hanging([data for _, data in dump.heard]))
    wait_until(lambda: PORT not in jack_server.ports)


@pytest.mark.parametrize("storms", [3, pytest.param(50, marks=pytest.mark.soak)])
def test_whoever_quits_at_any_moment_leaves_nothing_hanging(jack_server, dump, storms):
    random, score = Random(11), quartet(64, bpm=500.0)
    for _ in range(storms):
        begun = len(dump.heard)
        player = Player(PortOutput(Wiring(("dump:input",), virtual=False, clock=True)))
        player.set_schedule(make_schedule(score))
        player.play()
        wait_until(lambda begun=begun: len(notes([d for _, d in dump.heard[begun:]])) > 4)
        for _ in range(random.randrange(4)):
            random.choice((player.stop, player.play, partial(player.seek, random.randrange(60))))()
        threading.Event().wait(random.random() * 0.1)
        player.close()
        messages = [data for _, data in dump.heard[begun:]]
        assert not hanging(messages)
        assert messages[-1] in [(0xFC,), *((0xB0 + n, 123, 0) for n in range(16))]


def test_a_storm_of_commands_loses_nothing_and_leaves_nothing_hanging(open_output, dump):
    random, score = Random(7), quartet(64, bpm=400.0)
    player = Player(open_output(Wiring(clock=True)))
    player.set_schedule(make_schedule(score))
    for round_ in range(50):
        player.play()
        match random.choice(("stop", "seek", "loop", "mute", "panic", "pause")):
            case "stop":
                player.stop()
            case "seek":
                player.seek(random.randrange(60))
            case "loop":
                player.set_loop(random.choice((None, (4, 8), (16, 40))))
            case "mute":
                muted = with_voice_settings(
                    score, random.choice(VOICES), muted=random.random() < 0.5
                )
                player.set_schedule(make_schedule(muted))
            case "panic":
                player.panic()
            case "pause":
                player.pause()
        threading.Event().wait(random.random() * 0.08)
        if round_ % 10 == 9:
            player.pause()
            heard(dump)
    player.stop()
    player.set_loop(None)
    player.set_schedule(make_schedule(score))
    heard(dump)
    begun = len(dump.heard)
    player.seek(0)
    player.play()
    wait_until(lambda: player.position_step > 60 or not player.is_playing)
    player.close()
    messages = heard(dump)
    expected = Counter((int(n.voice), n.pitch) for n in score_notes(score) if n.start < 60)
    strikes = Counter((d[0] & 0x0F, d[1]) for d in messages[begun:] if d[0] & 0xF0 == 0x90)
    assert not expected - strikes
    turns = {}
    for status, pitch, _ in notes(messages):
        key = (status & 0x0F, pitch)
        assert turns.get(key, 0x80) != status & 0xF0
        turns[key] = status & 0xF0
