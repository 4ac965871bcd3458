"""A helper that takes all the memory it can get."""

from musegui.processes.helper import serve


def take(_request: object) -> None:
    kept = []
    while True:
        kept.append(bytearray(1 << 20))


if __name__ == "__main__":
    serve(take)
