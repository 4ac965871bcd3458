"""What the commands that fill write: scores, reports, and words on the terminal."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import musegui
from musegui.cli.outputs import Untouched, check_output
from musegui.core.errors import UserError
from musegui.core.fill.candidates import Candidate
from musegui.core.fill.fill_options import FillOptions
from musegui.core.fill.fill_time import fill_time
from musegui.core.fill.stored_options import options_to_dict
from musegui.core.fill.wishes import describe_unmet, unmet_wishes
from musegui.core.score import Cells
from musegui.core.translation import tr
from musegui.files.safe.atomic import saying_why, write_atomically
from musegui.files.scores import WRITTEN


@dataclass(frozen=True)
class Filled:
    """What came of a fill.

    Attributes
    ----------
    candidates : tuple of Candidate
        The best first.
    written : ndarray of bool, shape (4, T)
        The cells that they write.
    options : FillOptions
    seed : int
    device : str
    seconds, loading_seconds : float
    """

    candidates: tuple[Candidate, ...]
    written: Cells
    options: FillOptions
    seed: int
    device: str
    seconds: float
    loading_seconds: float

    @property
    def time(self) -> str:
        """How long it took, and where it ran, as sentences have it."""
        return fill_time(self.seconds, self.device)

    @property
    def figures(self) -> dict[str, object]:
        """What a table tells of it: the best candidate's figures."""
        best = self.candidates[0]
        return {
            "candidates": len(self.candidates),
            "seed": self.seed,
            "nll": round(best.nll, 4),
            "faults": best.faults,
            "not_kept": "; ".join(self.unmet(best)),
            "device": self.device,
        }

    def unmet(self, candidate: Candidate) -> list[str]:
        """Say what was asked of a candidate and not kept, a phrase each."""
        wishes = unmet_wishes(candidate.score, self.written, self.options)
        return [describe_unmet(candidate.score, wish) for wish in wishes]


def candidate_paths(source: Path, output: Path, count: int) -> list[Path]:
    """Name the files that a fill is to write. OUT may be IN, which is then replaced.

    Raises
    ------
    UserError
        If they can't be, or would replace what they shouldn't.
    """
    check_output(output, WRITTEN)
    outputs = candidate_names(output, count)
    if count > 1 and _is_among(source, outputs):
        raise UserError(
            tr(
                "One of the candidates would replace {path}; choose another output.",
                path=source,
            )
        )
    return outputs


def candidate_names(output: Path, count: int) -> list[Path]:
    """Name a file for each candidate: OUT itself if there is one, else OUT-1, OUT-2 and so on."""
    if count == 1:
        return [output]
    return [output.with_name(f"{output.stem}-{k + 1}{output.suffix}") for k in range(count)]


def check_outputs(
    source: Path, outputs: Sequence[Path], report: Path | None, force: bool
) -> Untouched:
    """Make sure that all files can be written, before the work that is to go into them.

    Parameters
    ----------
    force : bool
        Whether what other programs write in the meantime may be replaced.

    Returns
    -------
    Untouched
        To be asked before the first of them is written.

    Raises
    ------
    UserError
        If one can't be.
    """
    for path in outputs:
        check_output(path, WRITTEN)
    if report is not None:
        check_output(report)
    if report is not None and _is_among(report, [source, *outputs]):
        raise UserError(
            tr("The report would replace {path}; choose another name for it.", path=report)
        )
    return Untouched(() if force else filter(None, (*outputs, report)))


def write_candidates(
    filled: Filled, outputs: Sequence[Path], write: Callable[[Candidate, Path], None]
) -> None:
    """Write every candidate and say so."""
    for candidate, output in zip(filled.candidates, outputs, strict=True):
        write(candidate, output)
        print(
            tr(
                "Wrote {path}: seed {seed}, NLL {nll:.3f}.",
                path=output,
                seed=filled.seed,
                nll=candidate.nll,
            )
        )
        for words in filled.unmet(candidate):
            print("  " + tr("Not kept, {wish}.", wish=words))


def write_report(
    path: Path, source: Path, outputs: Sequence[Path], filled: Filled, particulars: dict[str, Any]
) -> None:
    """Write down how a fill was made, so that it can be made again.

    Raises
    ------
    UserError
        If the file can't be written.
    """
    candidates = zip(filled.candidates, outputs, strict=True)
    report = {
        "musegui": musegui.__version__,
        "input": str(source),
        **particulars,
        "seed": filled.seed,
        "settings": options_to_dict(filled.options),
        "candidates": [
            {
                "output": str(output),
                "nll": candidate.nll,
                "faults": candidate.faults,
                **({"not_kept": unmet} if (unmet := filled.unmet(candidate)) else {}),
            }
            for candidate, output in candidates
        ],
        "seconds": filled.seconds,
        "loading_seconds": filled.loading_seconds,
        "device": filled.device,
    }
    with saying_why(path, UserError):
        write_atomically(path, json.dumps(report, indent=2).encode() + b"\n")


def _is_among(path: Path, others: Sequence[Path]) -> bool:
    return os.path.realpath(path) in map(os.path.realpath, others)
