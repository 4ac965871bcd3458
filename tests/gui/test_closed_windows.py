"""What closed windows leave behind: nothing."""

from __future__ import annotations

import gc
import weakref
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from musegui.gui.main_window import MainWindow
from tests.gui.conftest import new_window


def test_ten_windows_that_were_used_leave_none(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    gone = list[weakref.ref[MainWindow]]()
    for _ in range(10):
        opened = new_window(qtbot, qapp, tmp_path)
        gone.append(weakref.ref(opened.window))
        opened.window.view.show_all()
        opened.click(4.5, 72)
        opened.key(Qt.Key.Key_G)
        opened.drain()
        for name in ("about", "lyrics", "midi", "piece", "rules", "shortcuts"):
            opened.window.actions_[name].trigger()
        opened.end()
    del opened
    gc.collect()
    assert [reference() for reference in gone] == 10 * [None]
