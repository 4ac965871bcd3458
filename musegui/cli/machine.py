"""The command about the machine it runs on."""

from __future__ import annotations

import argparse
from collections.abc import Sequence


def doctor(words: Sequence[str], parser: argparse.ArgumentParser) -> int:
    """Say what works on this machine, and what to do about what doesn't."""
    parser.parse_args(words)
    from musegui.cli.doctor import examine

    return examine(print)
