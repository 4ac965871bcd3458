"""The network, its training and its sampler: torch, no Qt.

Importing anything from here sets OpenMP up first, which counts only before torch is imported: idle
threads must not spin for long, or they take a core from whatever else runs; without spinning at
all (`musegui.model.network.threads` says when it pays), waking them costs more than they save.
It also has the C library keep the memory of one pass for the next.
"""

import ctypes
import os
import sys

SPINS = 10_000
"""Some 0.1 ms."""

os.environ.setdefault("OMP_WAIT_POLICY", "passive")
os.environ.setdefault("GOMP_SPINCOUNT", str(SPINS))

_M_TRIM_THRESHOLD, _M_MMAP_THRESHOLD = -1, -3
_KEPT_BYTES, _LARGEST_KEPT_BYTES = 64 << 20, 32 << 20
"""What glibc comes to by itself, unless a variable such as MALLOC_TRIM_THRESHOLD_ (Dask sets it for
its workers) holds it to little; then every buffer of a pass is fetched from the system anew, which
takes a fifth longer."""

if sys.platform == "linux" and hasattr(ctypes.CDLL(None), "mallopt"):
    ctypes.CDLL(None).mallopt(_M_MMAP_THRESHOLD, _LARGEST_KEPT_BYTES)
    ctypes.CDLL(None).mallopt(_M_TRIM_THRESHOLD, _KEPT_BYTES)
