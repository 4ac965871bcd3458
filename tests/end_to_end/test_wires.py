"""The program plays through MIDI ports into programs that nobody here wrote."""

import signal
import subprocess
import sys
from itertools import groupby
from pathlib import Path

import mido
import numpy as np
import pytest
import soundfile

from tests.engine.midi.test_clock_out import Follower
from tests.jack import MidiDump, hanging, notes
from tests.program import REPOSITORY, run_musegui
from tests.waiting import PROGRAM_SECONDS, wait_until

TUNE = Path(__file__).parents[1] / "data" / "tunes" / "ah_vous_dirai_je.mid"
PORT = "musegui:musegui"


@pytest.fixture(scope="module")
def chorale(tmp_path_factory):
    """A tune harmonized by the program, and then made fast."""
    path = tmp_path_factory.mktemp("wires") / "chorale.mid"
    ran = run_musegui("harmonize", TUNE, "-o", path, "--sweeps", "8", "--seed", "3")
    assert ran.returncode == 0, ran.stderr
    file = mido.MidiFile(path)
    for track in file.tracks:
        for message in track:
            if message.type == "set_tempo":
                message.tempo = mido.bpm2tempo(700)
    file.save(path)
    return path


def start_playing(*words):
    """Start the program and wait for its virtual port."""
    program = subprocess.Popen(
        [sys.executable, "-m", "musegui", "play", *map(str, words)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=REPOSITORY,
    )
    assert program.stdout.readline().endswith("press Enter to play.\n")
    return program


def written(path):
    """Give a file's strikes and releases in order: tick, whether struck, channel, pitch."""
    events = []
    for track in mido.MidiFile(path).tracks:
        now = 0
        for message in track:
            now += message.time
            if message.type in ("note_on", "note_off"):
                struck = message.type == "note_on" and message.velocity > 0
                events.append((now, struck, message.channel, message.note))
    return sorted(events)


def in_order(events):
    """Group ``(struck, channel, pitch)`` into what is released and what is struck at once."""
    return [sorted(group) for _, group in groupby(events, key=lambda event: event[0])]


def test_a_harmonized_chorale_arrives_exactly_as_written(jack_server, chorale):
    dump = MidiDump(jack_server)
    program = start_playing(chorale, "--virtual", "--clock")
    jack_server.connect(PORT, dump.port)
    out, err = program.communicate("\n", timeout=PROGRAM_SECONDS)
    assert (program.returncode, out, err) == (0, "", "")
    messages = [data for _, data in dump.close()]
    arrived = [(data[0] >> 4 == 9, data[0] & 0x0F, data[1]) for data in notes(messages)]
    assert len(arrived) > 200
    assert {channel for _, channel, _ in arrived} == {0, 1, 2, 3}
    assert in_order(arrived) == in_order(event[1:] for event in written(chorale))
    follower = Follower()
    for data in messages:
        if data[0] >= 0xF0:
            follower.receive(bytes(data))
    assert not follower.running
    assert messages.index((0xFA,)) < messages.index(notes(messages)[0])
    last_ticks = written(chorale)[-1][0] / mido.MidiFile(chorale).ticks_per_beat * 24
    assert messages.count((0xF8,)) >= last_ticks


def test_each_voice_goes_to_the_port_named_for_it(jack_server, chorale):
    dumps = [MidiDump(jack_server, f"synth-{letter}") for letter in "satb"]
    named = [word for dump in dumps for word in ("--port", dump.port)]
    listed = run_musegui("ports")
    assert listed.stdout.splitlines() == [f"{dump.port}  (JACK)" for dump in dumps]
    ran = run_musegui("play", chorale, *named, "--no-programs")
    assert (ran.returncode, ran.stderr) == (0, "")
    for voice, dump in enumerate(dumps):
        messages = [data for _, data in dump.close()]
        assert not any(data[0] & 0xF0 == 0xC0 for data in messages)
        strikes = [data[:2] for data in messages if data[0] & 0xF0 == 0x90]
        expected = [event for event in written(chorale) if event[1] and event[2] == voice]
        assert strikes == [(0x90 + voice, pitch) for *_, pitch in expected]


def test_an_interrupt_leaves_nothing_hanging(jack_server, chorale):
    dump = MidiDump(jack_server)
    program = start_playing(chorale, "--virtual")
    jack_server.connect(PORT, dump.port)
    program.stdin.write("\n")
    program.stdin.flush()
    wait_until(lambda: hanging([data for _, data in dump.heard]))
    program.send_signal(signal.SIGINT)
    _, err = program.communicate(timeout=PROGRAM_SECONDS)
    assert (program.returncode, err) == (130, "musegui: interrupted.\n")
    messages = [data for _, data in dump.close()]
    assert not hanging(messages)
    assert (0xB0, 123, 0) in messages


def test_a_dying_server_ends_playing_with_a_sentence(jack_server, chorale):
    program = start_playing(chorale, "--virtual")
    program.stdin.write("\n")
    program.stdin.flush()
    jack_server.kill()
    _, err = program.communicate(timeout=PROGRAM_SECONDS)
    assert program.returncode == 1
    assert err.startswith("musegui: The JACK server has ended")
    assert err.count("\n") == 1


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        ((), "one of the arguments --port --virtual is required"),
        (("--port", "a", "--port", "b"), "Give --port once or 4 times, not 2 times."),
        (("--port", "a", "--per-voice"), "--per-voice goes with --virtual"),
    ],
)
def test_wrong_usage_is_explained(musegui, words, complaint):
    code, out, err = musegui("play", TUNE, *words)
    assert (code, out) == (2, "")
    assert complaint in err


def test_a_port_that_is_not_there_is_one_sentence(jack_server):
    ran = run_musegui("play", TUNE, "--port", "organ")
    assert (ran.returncode, ran.stdout) == (1, "")
    assert (
        ran.stderr == "musegui: There is no MIDI port 'organ': there is none at all; connect one.\n"
    )


RECORD = """
import sys, fluidsynth
synth = fluidsynth.Synth(gain=1.0, samplerate=48000.0)
synth.setting("audio.file.name", sys.argv[1])
synth.setting("midi.jack.id", "recorder")
synth.sfload(sys.argv[2])
synth.start(driver="file", midi_driver="jack")
print("listening", flush=True)
sys.stdin.readline()
synth.delete()
"""


def test_another_synthesizer_records_what_is_played(jack_server, chorale, tmp_path):
    sound = tmp_path / "take.wav"
    font = REPOSITORY / "soundfonts" / "musegui-satb.sf2"
    recorder = subprocess.Popen(
        [sys.executable, "-c", RECORD, sound, font],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert recorder.stdout is not None
    assert "listening\n" in recorder.stdout  # the library's wrapper may say something before it
    ran = run_musegui("play", chorale, "--port", "RECORDER:MIDI_00")
    assert (ran.returncode, ran.stderr) == (0, "")
    recorder.communicate("\n", timeout=PROGRAM_SECONDS)
    samples, rate = soundfile.read(sound)
    loud = np.abs(samples).max(axis=1) > 0.01
    assert loud.sum() / rate > 0.8 * mido.MidiFile(chorale).length
    assert not loud[: rate // 100].any()
