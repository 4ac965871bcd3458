"""The commands about the network itself."""

from __future__ import annotations

import argparse
from collections.abc import Sequence


def train(words: Sequence[str], parser: argparse.ArgumentParser) -> int:
    """Train a network on Bach's chorales."""
    from musegui.model.training.training import main

    return main(words, program=parser.prog)


def evaluate(words: Sequence[str], parser: argparse.ArgumentParser) -> int:
    """Measure a network on pieces it has not learnt from."""
    from musegui.model.evaluation.evaluation import main

    return main(words, program=parser.prog)
