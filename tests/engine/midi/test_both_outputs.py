import time

import pytest

from musegui.engine.midi.both_outputs import BothOutputs
from musegui.engine.playback.outputs import RecordingOutput
from musegui.engine.playback.player import Player
from musegui.engine.playback.schedule import make_schedule
from tests.engine.midi.test_port_output import quartet
from tests.waiting import wait_until


def test_both_play_the_same_each_by_its_own_clock():
    first = RecordingOutput()
    second = RecordingOutput(lambda: time.monotonic() - 1000.0)
    with Player(BothOutputs(first, second)) as player:
        player.set_schedule(make_schedule(quartet(32, bpm=300.0)))
        player.play()
        wait_until(lambda: player.position_step > 12)
        player.pause()
        for here, there in zip(first.played, second.played, strict=True):
            assert here[1:] == there[1:]
            assert here.at_seconds - there.at_seconds == pytest.approx(1000.0, abs=0.05)
        assert first.settings == second.settings
        assert first.sounding == second.sounding == set()
    assert first.closed
    assert second.closed
