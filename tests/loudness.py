"""How loud audio is to ears: the K-weighted level of ITU-R BS.1770, without its gate."""

import numpy as np

_SHELF = (
    (1.53512485958697, -2.69169618940638, 1.19839281085285),
    (-1.69065929318241, 0.73248077421585),
)
_PASS = ((1.0, -2.0, 1.0), (-1.99004745483398, 0.99007225036621))
_STANDARD_HZ = 48_000
"""The rate for which the standard gives its filters."""


def loudness_lufs(audio, sample_rate):
    """Loudness of stereo audio, shape (frames, 2), in LUFS."""
    frequencies = np.fft.rfftfreq(len(audio), 1 / sample_rate)
    delay = np.exp(-2j * np.pi * frequencies / _STANDARD_HZ)
    gain = np.ones(len(frequencies))
    for (b0, b1, b2), (a1, a2) in (_SHELF, _PASS):
        gain = gain * np.abs((b0 + b1 * delay + b2 * delay**2) / (1 + a1 * delay + a2 * delay**2))
    spectrum = np.fft.rfft(audio, axis=0) * gain[:, None]
    power = 2 * np.sum(np.abs(spectrum) ** 2) / len(audio) ** 2
    return -0.691 + 10 * np.log10(power + 1e-20)
