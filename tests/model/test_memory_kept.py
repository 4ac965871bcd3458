"""Buffers are used again, whatever the program that starts ours tells the C library."""

import os
import subprocess
import sys

import pytest

from tests.program import REPOSITORY
from tests.waiting import PROGRAM_SECONDS

BUFFERS, PAGES = 400, 250


@pytest.mark.skipif(sys.platform != "linux", reason="glibc's settings")
def test_a_buffer_that_is_freed_is_not_fetched_from_the_system_again():
    code = (
        "import resource, numpy, musegui.model\n"
        f"for _ in range({BUFFERS}): numpy.ones({PAGES} * 4096, numpy.uint8)\n"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_minflt)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "MALLOC_TRIM_THRESHOLD_": "65536"},
        cwd=REPOSITORY, capture_output=True, text=True, timeout=PROGRAM_SECONDS, check=True,
    )  # fmt: skip
    assert int(done.stdout) < BUFFERS * PAGES / 2
