from __future__ import annotations

import sys
import threading

import pytest
from PySide6.QtCore import QPoint, qCritical, qInstallMessageHandler
from PySide6.QtWidgets import QLabel, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from musegui.gui.common.notices import Level, Notice, NoticeBoard, Notices


def test_an_exception_in_a_thread_becomes_a_notice_with_its_traceback(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    handler = qInstallMessageHandler(None)
    notices, posted = Notices(), list[Notice]()
    notices.posted.connect(posted.append)
    notices.install_hooks()
    qInstallMessageHandler(handler)
    thread = threading.Thread(target=lambda: int("three"))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(posted))
    assert posted[0].level is Level.ERROR
    assert "invalid literal" in posted[0].summary
    assert "Traceback" in posted[0].details


def test_an_error_is_shown_once_what_it_interrupted_is_over(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    handler = qInstallMessageHandler(None)
    host = QWidget()
    qtbot.addWidget(host)
    notices = Notices()
    board = NoticeBoard(notices, host)
    notices.install_hooks()
    qCritical("A window that is no window")
    qInstallMessageHandler(handler)
    sys.excepthook(ValueError, ValueError("No such note"), None)
    assert not board.shown
    qtbot.waitUntil(lambda: len(board.shown) == 2)
    assert "no window" in board.shown[0].summary
    assert "No such note" in board.shown[1].summary


def shown_board(qtbot: QtBot, width: int, height: int) -> tuple[Notices, NoticeBoard]:
    """Show a board in a window of that many pixels, with what it is to be posted to."""
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(width, height)
    notices = Notices()
    board = NoticeBoard(notices, host)
    QVBoxLayout(host).addWidget(board)
    host.show()
    return notices, board


def test_the_board_shows_each_notice_once_and_lets_it_be_closed(qtbot: QtBot) -> None:
    notices, board = shown_board(qtbot, 800, 600)
    assert board.isHidden()
    for number in (1, 1, 2, 3, 4, 5):
        notices.warning(f"Number {number}")
    assert [notice.summary for notice in board.shown] == [f"Number {n}" for n in (2, 3, 4, 5)]
    board.rows[0].findChild(QToolButton).click()
    assert [notice.summary for notice in board.shown] == [f"Number {n}" for n in (3, 4, 5)]
    while board.rows:
        board.rows[0].closed.emit()
    assert board.isHidden()


def test_news_make_room_before_what_needs_attention(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    notices = Notices()
    board = NoticeBoard(notices, host)
    notices.error("An error")
    for number in range(6):
        notices.info(f"News {number}")
    assert [notice.summary for notice in board.shown] == [
        "An error", "News 3", "News 4", "News 5",
    ]  # fmt: skip


def test_where_there_is_little_room_the_words_of_the_newest_notice_are_seen(qtbot: QtBot) -> None:
    notices, board = shown_board(qtbot, 300, 180)
    for number in range(2):
        notices.warning(f"Number {number} {'is long ' * 20}", "", ("Mend it", board.update))
    words = board.rows[-1].findChild(QLabel)
    qtbot.waitUntil(lambda: 0 <= words.mapTo(board, QPoint()).y() < board.height() // 2)
