"""The network, its training and its sampler: torch, no Qt.

Importing anything from here sets OpenMP up first, which counts only before torch is imported: idle
threads must not spin for long, or they take a core from whatever else runs; without spinning at
all (`musegui.model.network.threads` says when it pays), waking them costs more than they save.
"""

import os

SPINS = 10_000
"""Some 0.1 ms."""

os.environ.setdefault("OMP_WAIT_POLICY", "passive")
os.environ.setdefault("GOMP_SPINCOUNT", str(SPINS))
