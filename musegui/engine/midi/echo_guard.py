"""Finds out whether what is sent comes back in, as where an output is wired to the input."""

from __future__ import annotations

import threading
from collections import deque

ECHO_SECONDS = 0.1
"""A strike of the same pitch that comes in so soon after one was sent may be its echo."""

SPREAD_SECONDS = 0.025
"""All echoes take equally long, but for the period in which MIDI systems pass things on."""

SUSPICIOUS, CERTAIN = 3, 12
"""How many strikes in a row have to come back."""

_REMEMBERED = 64


class EchoGuard:
    """Compares strikes that were sent with those that come in; used from two threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._sent: deque[tuple[float, int]] = deque(maxlen=_REMEMBERED)
        self._delays_seconds: deque[float] = deque(maxlen=CERTAIN)

    @property
    def suspicious(self) -> bool:
        """Whether lately everything came back."""
        return self._in_a_row(SUSPICIOUS)

    @property
    def looping(self) -> bool:
        """Whether everything has come back for so long that it can be no accident."""
        return self._in_a_row(CERTAIN)

    def send(self, at_seconds: float, pitch: int) -> None:
        """Note down a strike that is sent at a time."""
        with self._lock:
            self._sent.append((at_seconds, pitch))

    def is_echo(self, at_seconds: float, pitch: int) -> bool:
        """Tell whether a strike that came in may be one that was sent."""
        with self._lock:
            while self._sent and self._sent[0][0] < at_seconds - ECHO_SECONDS:
                self._sent.popleft()
                self._delays_seconds.clear()  # that one did not come back
            for entry in self._sent:
                if entry[1] == pitch and 0 <= at_seconds - entry[0] <= ECHO_SECONDS:
                    self._sent.remove(entry)
                    self._delays_seconds.append(at_seconds - entry[0])
                    return True
            return False

    def _in_a_row(self, strikes: int) -> bool:
        delays = list(self._delays_seconds)[-strikes:]
        return len(delays) == strikes and max(delays) - min(delays) < SPREAD_SECONDS
