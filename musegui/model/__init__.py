"""The network, its training and its sampler: torch, no Qt.

Importing anything from here sets OpenMP up first, which counts only before torch is imported: idle
threads must not spin, or a busy neighbour core makes a two-thread pass several times slower.
"""

import os

os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
os.environ.setdefault("GOMP_SPINCOUNT", "0")
