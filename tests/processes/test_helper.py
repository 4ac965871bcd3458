import signal
import threading

import pytest

from musegui.processes.helper import HelperError, HelperProcess


@pytest.fixture
def helper():
    helper = HelperProcess("tests.processes.misbehaving")
    yield helper
    helper.close()


@pytest.mark.parametrize(
    ("request_", "limit_seconds", "reason"),
    [
        ("take memory", 60.0, "^it takes too much memory$"),
        ("compute", 0.2, "^it takes too long$"),
        ("sleep", 0.01, "^it takes too long$"),
        ("crash", 60.0, r"^its process crashed \(signal 11, SIGSEGV\)$"),
        ("be killed", 60.0, r"^its process was killed from outside \(signal 9, SIGKILL\), as .*"),
        ("be terminated", 60.0, r"^its process was ended from outside \(signal 15, SIGTERM\)$"),
        ("raise", 60.0, r"^something unforeseen went wrong \(ValueError: no such luck\)$"),
        ("leave", 60.0, "^its process ended with exit code 7$"),
    ],
)
def test_why_nothing_came_back_is_told_and_the_next_request_answered(
    helper, request_, limit_seconds, reason
):
    with pytest.raises(HelperError, match=reason):
        helper.ask(request_, limit_seconds)
    assert helper.ask("nothing", 60.0) == "did nothing"


def test_an_interrupt_leaves_no_limit_that_the_program_would_wait_for(helper):
    def leave(*_: object) -> None:
        raise SystemExit

    before = signal.signal(signal.SIGUSR1, leave)
    try:
        with pytest.raises(SystemExit):
            helper.ask("interrupt who asks", 60.0)
    finally:
        signal.signal(signal.SIGUSR1, before)
    timers = [each for each in threading.enumerate() if isinstance(each, threading.Timer)]
    assert all(timer.finished.is_set() for timer in timers)


def test_an_answer_that_would_act_is_refused(helper, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(HelperError, match="what it answers can't be understood"):
        helper.ask("answer foreign", 60.0)
    assert not (tmp_path / "acted").exists()


def test_a_missing_module_is_named():
    with pytest.raises(HelperError, match="package no_such_module is missing"):
        HelperProcess("tests.processes.lacking").ask(None, 60.0)


def test_nothing_is_started_once_it_is_closed(helper):
    assert helper.ask("nothing", 60.0) == "did nothing"
    helper.close()
    with pytest.raises(HelperError, match=r"^it was given up$"):
        helper.ask("nothing", 60.0)
