"""The window: the only room that knows Qt.

PySide replaces Python's import by one that reads the source of every module, to see whether it
mentions PySide; nothing here uses what that is for. Python's own is put back: torch alone has over
a thousand modules.
"""

import builtins

_import = builtins.__import__
import PySide6.QtCore  # noqa: E402, F401 # replaces it

builtins.__import__ = _import
