"""A helper on a machine that lacks something."""

import no_such_module  # type: ignore[import-not-found]


def main(_pipe: object) -> None:
    no_such_module.run()
