"""What learning a style is asked, and what it tells; all of it frozen."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from musegui.core.fill.style_mix import check_style_name
from musegui.core.style.style import Style
from musegui.core.translation import tr

USUAL_MINUTES = 10.0
FEWEST_TO_LEARN = 2
"""One piece to learn from, and one to check with."""

PAUSE, GO_ON = "pause", "go on"
"""What a process that learns can be told."""


class UpdateKind(StrEnum):
    """Which of the network's weights are learnt."""

    FULL = "full"
    LOW_RANK = "low-rank"
    LAST_LEVELS = "last-levels"


@dataclass(frozen=True)
class LearnRequest:
    """Learn a style from a folder.

    Attributes
    ----------
    folder, output : Path
    name : str
    minutes : float
        At most so long; it ends earlier where the pieces held back gain nothing more.
    iterations : int or None
        So many instead.
    update : UpdateKind
    licence : str
        Words for the card.
    device : str or None
    threads, processes : int or None
        Threads of the network, and processes that read; None for as many as there are cores.
    seed : int

    Raises
    ------
    ValueError
        If the name is none, or there is no time.
    """

    folder: Path
    output: Path
    name: str
    minutes: float = USUAL_MINUTES
    iterations: int | None = None
    update: UpdateKind = UpdateKind.FULL
    licence: str = ""
    device: str | None = None
    threads: int | None = None
    processes: int | None = None
    seed: int = 0

    def __post_init__(self) -> None:
        check_style_name(self.name)
        if not 0 < self.minutes < 1e5:
            raise ValueError(
                tr("The minutes must be a positive number, not {minutes:g}.", minutes=self.minutes)
            )

    @property
    def work_folder(self) -> Path:
        """Where a run that was stopped goes on."""
        return self.output.with_name(f"{self.output.name}.learning")


class LearnStage(StrEnum):
    """What learning is doing."""

    READING = "reading"
    LEARNING = "learning"
    MEASURING = "measuring"


@dataclass(frozen=True)
class LearnProgress:
    """How far it is.

    Attributes
    ----------
    stage : LearnStage
    fraction : float
        Of the stage.
    text : str
        What is done, of how many or how well.
    valid : float or None
        NLL of the pieces held back, where it has just been looked at.
    seconds_left : float or None
        Of the stage, at most; None where nobody knows.
    """

    stage: LearnStage
    fraction: float
    text: str = ""
    valid: float | None = None
    seconds_left: float | None = None


@dataclass(frozen=True)
class LearnDone:
    """A style was learnt.

    Attributes
    ----------
    unused : tuple of str
        What could not be used of the folder, a sentence each.
    """

    style: Style
    path: Path
    unused: tuple[str, ...] = field(default=())


@dataclass(frozen=True)
class LearnFailed:
    """No style was learnt.

    Attributes
    ----------
    reason : str
        A sentence for the user.
    was_killed : bool
        Whether the process ended, so that the same request goes on from there.
    """

    reason: str
    was_killed: bool = False


LearnMessage = LearnProgress | LearnDone | LearnFailed
