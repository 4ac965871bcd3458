"""The opener by itself: what a window's end finds half open."""

from __future__ import annotations

from threading import Event

from pytestqt.qtbot import QtBot

from musegui.engine.playback.outputs import Output, RecordingOutput, SilentOutput
from musegui.engine.playback.player import Player
from musegui.gui.common.background import Background
from musegui.gui.common.notices import Notices
from musegui.gui.playback.output_opener import MakeRoom, OutputOpener
from tests.waiting import PATIENCE_SECONDS


def test_what_opens_while_the_window_closes_is_closed(qtbot: QtBot) -> None:
    notices, player = Notices(), Player(SilentOutput())
    background = Background(notices)
    begun, go, output = Event(), Event(), RecordingOutput()

    def open_slowly(_make_room: MakeRoom) -> Output:
        begun.set()
        assert go.wait(PATIENCE_SECONDS)
        return output

    opener = OutputOpener(player, background, notices, open_slowly)
    opener.retry()
    qtbot.waitUntil(begun.is_set)
    assert opener.is_opening
    opener.close()
    player.close()
    go.set()
    background.close()
    assert output.closed


def test_what_has_not_begun_to_open_when_the_window_closes_never_does(qtbot: QtBot) -> None:
    notices, player = Notices(), Player(SilentOutput())
    background = Background(notices)
    go, opened = Event(), list[Output]()

    def open_output(_make_room: MakeRoom) -> Output:
        opened.append(RecordingOutput())
        return opened[-1]

    for _ in range(8):  # as many as there are threads
        background.run(lambda: go.wait(PATIENCE_SECONDS))
    opener = OutputOpener(player, background, notices, open_output)
    opener.retry()
    opener.close()
    player.close()
    go.set()
    background.close()
    assert opened == []
