"""Waiting for what happens on other threads."""

import time


def wait_until(condition, seconds=30.0):
    """Wait until a condition holds; fail if it never does."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.005)
