import io
import os
import pickle
import struct

import numpy as np
import pytest

from musegui.core.score import Score
from musegui.core.voices import Voice
from musegui.engine.midi.inbox import Heard, Ports
from musegui.engine.midi.ports.names import MidiPort
from musegui.files.notation.engraver import EngravingRequest
from musegui.processes.pipe import Pipe, encode
from musegui.processes.worker import WorkerProcess


def carried(value):
    target = io.BytesIO()
    Pipe(io.BytesIO(), target).put(value)
    return taken(target.getvalue())


def taken(data):
    return Pipe(io.BytesIO(data), io.BytesIO()).take()


@pytest.mark.parametrize(
    "value",
    [
        Heard(1.5, b"\x90\x40\x50"),
        Ports((MidiPort("ALSA", "synth", 2),), problem="none"),
        {"tracks": [("Alto", 1, None)], "key": (-2, "minor")},
        "ready",
    ],
)
def test_values_of_ours_are_carried(value):
    assert carried(value) == value


def test_a_score_is_carried():
    request = carried(EngravingRequest(Score.empty(32), title="Air"))
    assert request.title == "Air"
    np.testing.assert_array_equal(request.score.pitches, Score.empty(32).pitches)


class _ByName:
    """Pickles as members of enumerations do in Python 3.11.0 to 3.11.3."""

    def __init__(self, owner, name):
        self.asked = owner, name

    def __reduce__(self):
        return getattr, self.asked


def test_members_of_enumerations_are_carried_by_name():
    assert carried(_ByName(Voice, "ALTO")) is Voice.ALTO


@pytest.mark.parametrize(
    "payload",
    [
        pickle.dumps(_ByName(np.ndarray, "tofile")),
        pickle.dumps(_ByName(Heard, "__init__")),
        b"cos\nsystem\n(S'touch acted'\ntR.",
        b"cbuiltins\neval\n(S'1'\ntR.",
        b"cmusegui.processes.worker\nWorkerProcess\n(S'os'\ntR.",
        b"cmusegui.processes.launch\nlaunch\n(S'os'\ntR.",
        b"cmusegui.processes.launch\nPath\n(S'os'\ntR.",
        b"\x80\x04\x8c\x18musegui.processes.launch\x8c\x10subprocess.Popen\x93.",
        pickle.dumps(os.getcwd),
        pickle.dumps(WorkerProcess),
    ],
)
def test_nothing_that_acts_is_taken(payload):
    with pytest.raises(pickle.UnpicklingError, match=r"no (value|enumeration) of ours"):
        taken(struct.pack(">Q", len(payload)) + payload)


@pytest.mark.parametrize("length", [0, 3, 8, 12])
def test_the_end_is_none_and_an_end_in_the_middle_too(length):
    assert taken(encode("a long value")[:length]) is None
