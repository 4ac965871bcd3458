from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from musegui.core.errors import UserError
from musegui.gui.common.background import Background
from musegui.gui.common.notices import Notice, Notices


@pytest.fixture
def notices(qtbot: QtBot) -> Notices:
    return Notices()


@pytest.fixture
def background(notices: Notices) -> Iterator[Background]:
    made = Background(notices)
    yield made
    made.close()


def test_a_task_runs_beside_the_window_and_is_told_of_in_it(
    background: Background, qtbot: QtBot
) -> None:
    told: list[tuple[object, threading.Thread]] = []
    background.run(threading.current_thread, lambda r: told.append((r, threading.current_thread())))
    assert not told
    qtbot.waitUntil(lambda: bool(told))
    [(ran_on, told_on)] = told
    assert ran_on is not threading.current_thread()
    assert told_on is threading.current_thread()


def test_an_error_for_users_becomes_a_notice(
    background: Background, notices: Notices, qtbot: QtBot
) -> None:
    posted: list[Notice] = []
    notices.posted.connect(posted.append)

    def fail() -> None:
        raise UserError("The disk is full.")

    background.run(fail)
    qtbot.waitUntil(lambda: bool(posted))
    assert [notice.summary for notice in posted] == ["The disk is full."]


def test_any_other_error_goes_where_the_window_s_own_go(
    background: Background, qtbot: QtBot
) -> None:
    with qtbot.captureExceptions() as caught:
        background.run(lambda: int("three"))
        qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][0] is ValueError


def test_who_asks_for_failures_gets_them(
    background: Background, notices: Notices, qtbot: QtBot
) -> None:
    posted: list[Notice] = []
    notices.posted.connect(posted.append)
    failures: list[Exception] = []
    background.run(lambda: int("three"), failed=failures.append)
    qtbot.waitUntil(lambda: bool(failures))
    assert isinstance(failures[0], ValueError)
    assert not posted


def test_what_is_forgotten_is_not_told(background: Background, qtbot: QtBot) -> None:
    told: list[str] = []
    go = threading.Event()
    job = background.run(go.wait, lambda _done: told.append("forgotten"))
    job.forget()
    go.set()
    background.lane().run(lambda: None)
    background.run(lambda: None, lambda _done: told.append("later"))
    qtbot.waitUntil(lambda: "later" in told)
    background.close()
    assert told == ["later"]


def test_a_lane_keeps_order_and_closing_waits_for_all_of_it(background: Background) -> None:
    lane, ran, busy = background.lane(), list[int](), threading.Lock()
    go = threading.Event()

    def note(number: int) -> None:
        assert busy.acquire(blocking=False)
        ran.append(number)
        busy.release()

    lane.run(go.wait)
    for number in range(200):
        lane.run(partial(note, number))
    assert not ran
    go.set()
    background.close()
    assert ran == list(range(200))


def test_a_lane_that_stopped_goes_on(background: Background, qtbot: QtBot) -> None:
    lane, told = background.lane(), list[object]()

    def has(count: int) -> bool:
        return len(told) == count

    for number in range(50):
        lane.run(partial(int, number), told.append)
        if number % 10 == 9:
            qtbot.waitUntil(partial(has, number + 1))
    assert told == list(range(50))
