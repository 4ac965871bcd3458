"""Print the table; the words on the command line choose parts of it."""

import argparse
from collections.abc import Callable, Iterator
from importlib import import_module

from tests.benchmarks.timing import HEADING, Figure


def engine(*, quick: bool) -> Iterator[Figure | str]:
    import_module("musegui.model")  # sets OpenMP up, which counts only before torch is there
    from tests.benchmarks.engine import benchmarks

    return benchmarks(quick=quick)


def steering(*, quick: bool) -> Iterator[Figure | str]:
    import_module("musegui.model")
    from tests.benchmarks.steering import benchmarks

    return benchmarks(quick=quick)


def window(*, quick: bool) -> Iterator[Figure | str]:
    from tests.benchmarks.window import benchmarks

    return benchmarks(quick=quick)


def wires(*, quick: bool) -> Iterator[Figure | str]:
    from tests.benchmarks.wires import benchmarks

    return benchmarks(quick=quick)


def sound(*, quick: bool) -> Iterator[Figure | str]:
    import_module("musegui.model")
    from tests.benchmarks.sound import benchmarks

    return benchmarks(quick=quick)


def live(*, quick: bool) -> Iterator[Figure | str]:
    from tests.benchmarks.live import benchmarks

    return benchmarks(quick=quick)


def page(*, quick: bool) -> Iterator[Figure | str]:
    from tests.benchmarks.page import benchmarks

    return benchmarks(quick=quick)


def theory(*, quick: bool) -> Iterator[Figure | str]:
    from tests.benchmarks.theory import benchmarks

    return benchmarks(quick=quick)


PARTS: dict[str, Callable[..., Iterator[Figure | str]]] = {
    "engine": engine,
    "steering": steering,
    "window": window,
    "live": live,
    "wires": wires,
    "sound": sound,
    "page": page,
    "theory": theory,
}


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("parts", nargs="*", help=f"some of: {', '.join(PARTS)} (all)")
    parser.add_argument("--quick", action="store_true", help="leave out what takes minutes")
    arguments = parser.parse_args()
    if unknown := set(arguments.parts) - set(PARTS):
        parser.error(f"There is no part {', '.join(sorted(unknown))}.")
    print(HEADING)
    for name in arguments.parts or PARTS:
        for line in PARTS[name](quick=arguments.quick):
            print(line, flush=True)


if __name__ == "__main__":
    main()
