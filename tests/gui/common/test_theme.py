"""The looks of both themes: legible, and told apart by those who see few colours."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from musegui.core.voices import VOICES
from musegui.editor.segments import CONFIDENCE_LEVELS
from musegui.gui.common.theme import DARK, LIGHT, Theme
from musegui.gui.roll.canvas.painter import note_colours
from tests.gui.conftest import OpenWindow, colour_at

both = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])

# How dichromats see linear RGB (Machado, Oliveira & Fernandes 2009, severity 1).
SEEN_BY = {
    "protanopes": [
        [0.152286, 1.052583, -0.204868],
        [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
    ],
    "deuteranopes": [
        [0.367322, 0.860646, -0.227968],
        [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
    ],
}
_XYZ = [[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]]
_WHITE = (0.9505, 1.0, 1.089)


def channels_of(colour: QColor) -> NDArray[np.float64]:
    return np.array([colour.redF(), colour.greenF(), colour.blueF()])


def linear(colour: QColor) -> NDArray[np.float64]:
    """Give linear RGB, shape (3,)."""
    channels = channels_of(colour)
    return np.where(channels <= 0.04045, channels / 12.92, ((channels + 0.055) / 1.055) ** 2.4)


def contrast(one: QColor, other: QColor) -> float:
    """Contrast ratio, 1-21 (WCAG 2.2)."""
    dark, light = sorted(float(linear(c) @ _XYZ[1]) for c in (one, other))
    return (light + 0.05) / (dark + 0.05)


def lab(rgb: NDArray[np.float64]) -> NDArray[np.float64]:
    """CIE L*a*b* of linear RGB."""
    ratios = np.array(_XYZ) @ np.clip(rgb, 0, 1) / _WHITE
    x, y, z = np.where(ratios > 0.008856, np.cbrt(ratios), 7.787 * ratios + 16 / 116)
    return np.array([116 * y - 16, 500 * (x - y), 200 * (y - z)])


def laid_on(colour: QColor, ground: QColor) -> QColor:
    """Blend a colour that lets something through with what lies under it."""
    alpha = colour.alphaF()
    above, below = (channels_of(c) for c in (colour, ground))
    return QColor.fromRgbF(*(above * alpha + below * (1 - alpha)).tolist())


@both
def test_text_is_legible_wherever_it_is_written(theme: Theme) -> None:
    pairs = [
        (theme.accent_text, theme.accent),
        (theme.accent_text, theme.accent_hover),
        (theme.key_text, theme.white_key),
        (theme.error, theme.raised),
        (theme.warning, theme.raised),
    ]
    for ink in (theme.text, theme.faint_text):
        pairs += [(ink, ground) for ground in (theme.window, theme.panel, theme.raised)]
    for voice in VOICES:
        ink = theme.voice_inks[voice] if theme.dark else theme.accent_text
        pairs.append((ink, theme.voices[voice]))
    assert {pair for pair in pairs if contrast(QColor(pair[0]), QColor(pair[1])) < 4.5} == set()


@both
def test_notes_stand_out_from_the_roll_and_yours_from_the_machines(theme: Theme) -> None:
    ground = QColor(theme.roll)
    for voice in VOICES:
        mine = note_colours(theme, voice, -1)[0]
        assert contrast(mine, ground) >= 4
        machines = [
            [laid_on(c, ground) for c in note_colours(theme, voice, level)]
            for level in range(CONFIDENCE_LEVELS)
        ]
        assert min(contrast(mine, fill) for fill, _ in machines) >= 2
        assert min(contrast(border, ground) for _, border in machines) >= 1.5
        fills = [contrast(fill, ground) for fill, _ in machines]
        assert fills == sorted(fills)


@both
@pytest.mark.parametrize("eyes", SEEN_BY)
def test_all_voices_are_told_apart_without_red_or_green(theme: Theme, eyes: str) -> None:
    seen = [lab(np.array(SEEN_BY[eyes]) @ linear(theme.voice(voice))) for voice in VOICES]
    apart = [np.linalg.norm(a - b) for i, a in enumerate(seen) for b in seen[:i]]
    assert min(apart) >= 18


def test_the_window_follows_the_system_while_it_is_open(
    opened: OpenWindow, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Screens for tests have no desktop that could say dark or light; this says it for one."""
    opened.window.actions_["theme_system"].trigger()
    hints = qapp.styleHints()
    for scheme, theme in ((Qt.ColorScheme.Dark, DARK), (Qt.ColorScheme.Light, LIGHT)):
        monkeypatch.setattr(type(hints), "colorScheme", lambda _, scheme=scheme: scheme)
        hints.colorSchemeChanged.emit(scheme)
        assert opened.window.view.roll.theme is theme
        assert qapp.palette().window().color() == QColor(theme.window)
        assert colour_at(opened.window.view.ruler, QPoint(2, 60)) == QColor(theme.panel)
    opened.window.actions_["theme_dark"].trigger()
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert opened.window.view.roll.theme is DARK
    opened.window.actions_["theme_light"].trigger()
