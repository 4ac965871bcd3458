"""musegui: compose in four voices with a network trained on Bach chorales."""

# Nothing is imported here, not even a part of Python's: `__main__` says why.

TYPE_CHECKING = False
if TYPE_CHECKING:
    from musegui.api import (
        check,
        continue_,
        fill,
        from_music21,
        harmonize,
        read,
        render,
        to_music21,
        write,
    )
    from musegui.core.errors import UserError
    from musegui.core.exercise.marking import FaultLine
    from musegui.core.fill.fill_options import FillOptions
    from musegui.core.score import Score

__version__ = "0.1.0"

__all__ = [  # noqa: RUF022 # in the order of docs/library.md
    "read", "write", "harmonize", "fill", "continue_", "check", "render",
    "to_music21", "from_music21", "Score", "FillOptions", "FaultLine", "UserError",
]  # fmt: skip
"""The library, which `docs/library.md` describes; each is imported when it is first asked for."""


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module 'musegui' has no attribute {name!r}")
    from musegui import api

    found: object = getattr(api, name)
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
