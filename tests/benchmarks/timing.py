"""Time things in turn, so that whatever else the machine does falls on all of them alike."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from statistics import median, quantiles
from time import perf_counter


@dataclass(frozen=True)
class Figure:
    """One line of the table.

    Attributes
    ----------
    name : str
    values : sequence of float
        One per round.
    unit : str
    target : str
        What it should be, or nothing.
    """

    name: str
    values: list[float]
    unit: str
    target: str = ""

    def __str__(self) -> str:
        spread = ""
        if len(self.values) > 1:
            low, _, high = quantiles(self.values, n=4, method="inclusive")
            spread = f"{low:.4g} to {high:.4g}"
        middle = f"{median(self.values):.4g} {self.unit}"
        return f"{self.name:<62}{middle:>12}  {spread:<22}{self.target}".rstrip()


HEADING = f"{'':<62}{'median':>12}  {'middle half':<22}target"


def time_in_turn(
    contestants: Mapping[str, Callable[[], object]],
    rounds: int,
    prepare: Callable[[str], object] = lambda _name: None,
) -> dict[str, list[float]]:
    """Run all contestants once to warm up, then in turn, ``rounds`` times; gives seconds.

    What ``prepare`` does before each of them is not timed.
    """
    for run in contestants.values():
        run()
    seconds: dict[str, list[float]] = {name: [] for name in contestants}
    for _ in range(rounds):
        for name, run in contestants.items():
            prepare(name)
            started = perf_counter()
            run()
            seconds[name].append(perf_counter() - started)
    return seconds


def ratios(slower: list[float], faster: list[float]) -> list[float]:
    """How many times as long one took as the other, round by round."""
    return [a / b for a, b in zip(slower, faster, strict=True)]


def milliseconds(seconds: list[float]) -> list[float]:
    """The same in the unit of most rows."""
    return [1000 * value for value in seconds]
