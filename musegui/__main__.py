"""The one entrance: ``python -m musegui``, the console script, and the programs beside the window.

Python puts the folder one is in, or the script's, before its own library: a ``random.py`` there
would be run in place of Python's. So that folder goes before anything else is imported.
"""

import os
import sys


def main() -> int:
    """Run what the command line says, and give the exit code."""
    _forget_folders()
    _let_interrupts_end()
    _pin_package()
    from musegui.processes.launch import PROGRAM_WORD

    match sys.argv[1:]:
        case [word, module] if word == PROGRAM_WORD:
            from musegui.processes.child import run_program

            return run_program(module)
    from musegui.cli.main import main as run_command

    return run_command()


def _forget_folders() -> None:
    """Take from the path what depends on the folder that one is in."""
    if getattr(sys, "frozen", False):
        return
    if not sys.flags.safe_path:
        del sys.path[0]
    named = os.environ.get("PYTHONPATH")
    if named and not sys.flags.ignore_environment:
        folders = named.split(os.pathsep)
        relative = {os.path.abspath(folder) for folder in folders if not os.path.isabs(folder)}
        sys.path[:] = [folder for folder in sys.path if folder and folder not in relative]


def _let_interrupts_end() -> None:
    """Let Ctrl+C end the program at once until a command or the window says how it ends.

    Compiled libraries abort or pass over the exception that Python raises for it.
    """
    import signal

    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, signal.SIG_DFL)


def _pin_package() -> None:
    """Take the package from beside this file, whichever other may be installed."""
    if "musegui" in sys.modules or getattr(sys, "frozen", False):
        return
    from importlib.util import module_from_spec, spec_from_file_location

    folder = os.path.dirname(os.path.abspath(__file__))
    spec = spec_from_file_location(
        "musegui", os.path.join(folder, "__init__.py"), submodule_search_locations=[folder]
    )
    assert spec is not None
    assert spec.loader is not None
    sys.modules["musegui"] = package = module_from_spec(spec)
    spec.loader.exec_module(package)


if __name__ == "__main__":
    sys.exit(main())
