import subprocess
import sys

from PySide6.QtWidgets import QLabel

from musegui.gui.common.timers import FirstPaint


def test_what_waits_for_the_first_painting_is_called_once(qtbot, qapp):
    label = QLabel("A")
    qtbot.addWidget(label)
    calls = []
    FirstPaint(label, lambda: calls.append(label.isVisible()))
    qapp.processEvents()
    assert calls == []
    label.show()
    qtbot.waitUntil(lambda: calls == [True])
    label.repaint()
    qapp.processEvents()
    assert calls == [True]


def test_the_window_leaves_the_import_as_it_is():
    code = (
        "import builtins, sys; before = builtins.__import__; import musegui.gui.app; "
        "sys.exit(builtins.__import__ is not before)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
