"""Colours and spacing of the two themes, and the style sheet made from them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from musegui.core.voices import Voice
from musegui.resources import resource_path

_HATCH_ALPHA = 0.42
_SMALL_HATCH_ALPHA = 0.7


def faded(colour: QColor, alpha: float) -> QColor:
    """Give a colour with another opacity, 0-1."""
    made = QColor(colour)
    made.setAlphaF(alpha)
    return made


class ThemeChoice(StrEnum):
    """Which theme the user wants."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True)
class Theme:
    """Colours, as ``#rrggbb`` or ``#aarrggbb``.

    Attributes
    ----------
    voices : tuple of str
        One per voice; neighbours differ in lightness where some eyes see the same hue.
    voice_inks : tuple of str
        For letters and borders on the notes of a voice.
    """

    dark: bool
    window: str
    panel: str
    raised: str
    hover: str
    border: str
    text: str
    faint_text: str
    accent: str
    accent_hover: str
    accent_text: str
    error: str
    warning: str
    roll: str
    roll_black_key: str
    row_line: str
    octave_line: str
    step_line: str
    beat_line: str
    bar_line: str
    beyond_end: str
    playhead: str
    selection: str
    white_key: str
    black_key: str
    key_text: str
    voices: tuple[str, str, str, str]
    voice_inks: tuple[str, str, str, str]

    def voice(self, voice: Voice) -> QColor:
        return QColor(self.voices[voice])

    def hatch(self, voice: Voice, *, small: bool = False) -> QColor:
        """Give the colour that empty cells are hatched in; small areas need a darker one."""
        return faded(self.voice(voice), _SMALL_HATCH_ALPHA if small else _HATCH_ALPHA)

    def voice_ink(self, voice: Voice) -> QColor:
        return QColor(self.voice_inks[voice])


LIGHT = Theme(
    dark=False,
    window="#f3f4f6",
    panel="#fbfbfc",
    raised="#ffffff",
    hover="#e9ebef",
    border="#d9dce2",
    text="#1e2229",
    faint_text="#667080",
    accent="#3b5bdb",
    accent_hover="#3350c4",
    accent_text="#ffffff",
    error="#c92a2a",
    warning="#b35c00",
    roll="#ffffff",
    roll_black_key="#f5f6f8",
    row_line="#f0f1f4",
    octave_line="#dadde4",
    step_line="#f1f2f5",
    beat_line="#e4e7ec",
    bar_line="#b9bfca",
    beyond_end="#26667080",
    playhead="#e03131",
    selection="#1e2229",
    white_key="#ffffff",
    black_key="#3a404b",
    key_text="#667080",
    voices=("#cc4c08", "#1a76c8", "#1f8155", "#4a2a98"),
    voice_inks=("#6e2800", "#0b3f73", "#0a4229", "#241250"),
)

DARK = Theme(
    dark=True,
    window="#16181d",
    panel="#1d2026",
    raised="#282c34",
    hover="#323741",
    border="#343943",
    text="#e6e8ec",
    faint_text="#98a1b0",
    accent="#5c7cfa",
    accent_hover="#748ffc",
    accent_text="#0e1220",
    error="#ff6b6b",
    warning="#ffb454",
    roll="#1b1e24",
    roll_black_key="#181a20",
    row_line="#20242b",
    octave_line="#343a45",
    step_line="#20242b",
    beat_line="#2a2f38",
    bar_line="#4b5362",
    beyond_end="#73000000",
    playhead="#ff6b6b",
    selection="#ffffff",
    white_key="#cfd3da",
    black_key="#22262d",
    key_text="#454c59",
    voices=("#ff9838", "#62bdff", "#7ee8ac", "#9874f2"),
    voice_inks=("#3d1d00", "#04263f", "#06301b", "#180a36"),
)


def pick_theme(choice: ThemeChoice) -> Theme:
    """Give the theme that the user chose, or the one the system uses."""
    if choice is ThemeChoice.SYSTEM:
        dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return DARK if dark else LIGHT
    return DARK if choice is ThemeChoice.DARK else LIGHT


def apply_theme(app: QApplication, theme: Theme) -> None:
    """Give palette and style sheet to every widget."""
    app.setPalette(_palette(theme))
    app.setStyleSheet(_style_sheet(theme))


def _palette(theme: Theme) -> QPalette:
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: theme.window,
        QPalette.ColorRole.WindowText: theme.text,
        QPalette.ColorRole.Base: theme.raised,
        QPalette.ColorRole.AlternateBase: theme.panel,
        QPalette.ColorRole.Text: theme.text,
        QPalette.ColorRole.Button: theme.raised,
        QPalette.ColorRole.ButtonText: theme.text,
        QPalette.ColorRole.ToolTipBase: theme.raised,
        QPalette.ColorRole.ToolTipText: theme.text,
        QPalette.ColorRole.PlaceholderText: theme.faint_text,
        QPalette.ColorRole.Highlight: theme.accent,
        QPalette.ColorRole.HighlightedText: theme.accent_text,
    }
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.faint_text))
    return palette


def _style_sheet(theme: Theme) -> str:
    files = {"down": "chevron-down", "up": "chevron-up", "check": "check-light"}
    images = {
        name: resource_path("resources", "icons", f"{file}.svg").as_posix()
        for name, file in files.items()
    }
    return _SHEET.substitute({**vars(theme), **images})


_SHEET = Template("""
QWidget { color: $text; }
QMainWindow, QDialog { background: $window; }
QMenuBar { background: $panel; padding: 2px 6px; border-bottom: 1px solid $border; }
QMenuBar::item { padding: 4px 9px; border-radius: 5px; background: transparent; }
QMenuBar::item:selected { background: $hover; }
QMenu { background: $raised; border: 1px solid $border; padding: 5px; }
QMenu::item { padding: 5px 26px 5px 12px; border-radius: 5px; }
QMenu::icon { padding-left: 6px; }
QMenu::item:selected { background: $accent; color: $accent_text; }
QMenu::item:disabled { color: $faint_text; background: transparent; }
QMenu::separator { height: 1px; background: $border; margin: 5px 8px; }
QToolTip { background: $raised; color: $text; border: 1px solid $border;
    padding: 4px 6px; }
QStatusBar { background: $panel; border-top: 1px solid $border; color: $faint_text; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: $faint_text; padding: 1px 8px; }
#topBar { background: $panel; border-bottom: 1px solid $border; }
#sidePanel { background: $panel; }
#voicePanel { background: $panel; border-right: 1px solid $border; }
#fillPanel { background: $panel; border-left: 1px solid $border; }
QSplitter::handle:vertical { background: $border; height: 1px; margin: 2px 0; }
QSplitter::handle:vertical:hover { background: $accent; }
QTabWidget#bottomTabs { background: $panel; }
QTabWidget#bottomTabs::pane { border: none; border-top: 1px solid $border;
    background: $panel; }
QTabBar { background: $panel; }
QTabBar::tab { background: transparent; color: $faint_text; padding: 5px 12px 6px 12px;
    border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $text; border-bottom: 2px solid $accent; }
#page, QScrollArea#page, QScrollArea > QWidget > #page { background: $panel; }
QLineEdit#chordEditor { border: 1px solid $accent; border-radius: 4px; padding: 0 4px;
    min-height: 0; font-size: 11px; }
QLineEdit#lyricEditor { border: 1px solid $accent; border-radius: 3px; padding: 0 2px;
    min-height: 0; font-size: 12px; }
QLabel#flaw { background: $raised; border: 1px solid $error; border-radius: 6px;
    padding: 5px 8px; }
QLabel#end { color: $faint_text; font-size: 11px; }
QLabel#end[steers="true"] { color: $text; font-weight: 600; }
QToolButton#fold { font-weight: 600; font-size: 13px; padding: 2px 2px; border: none; }
QToolButton#fold:checked { background: transparent; color: $text; }
QToolButton#fold:hover { color: $accent; background: transparent; }
QToolButton#laneFold { padding: 0 2px; font-size: 9px; border: none; max-height: 12px;
    min-height: 12px; border-radius: 3px; color: $faint_text; }
QToolButton#laneFold:checked { color: $accent_text; }
QPushButton#small { padding: 3px 8px; font-size: 11px; }
QPushButton:checked { background: $accent; color: $accent_text; border-color: $accent; }
QLabel#heading { font-weight: 600; font-size: 13px; }
QLabel#faint { color: $faint_text; }
QToolButton#signature { font-size: 11px; padding: 2px 4px; }
QLabel#position { font-size: 19px; font-weight: 600; }
#separator { background: $border; }
#voiceRow { background: $raised; border: 1px solid $border; border-radius: 8px; }
#voiceRow[chosen="true"] { border: 2px solid $accent; }
QToolButton, QPushButton { background: transparent; border: 1px solid transparent;
    border-radius: 6px; padding: 4px; }
QPushButton { background: $raised; border: 1px solid $border; padding: 6px 12px; }
QToolButton:hover, QPushButton:hover { background: $hover; }
QToolButton:focus, QPushButton:focus { border: 1px solid $accent; }
QToolButton:checked { background: $accent; color: $accent_text; }
QToolButton:disabled, QPushButton:disabled { color: $faint_text; }
QToolButton#letter { border: 1px solid $border; font-weight: 600; padding: 0; }
QToolButton#output { border: 1px solid $border; background: $raised;
    padding: 4px 24px 4px 8px; }
QToolButton#output:hover { border-color: $faint_text; }
QToolButton#output:focus { border-color: $accent; }
QToolButton#output::menu-indicator { image: url("$down"); width: 12px; height: 12px;
    subcontrol-origin: padding; subcontrol-position: right center; right: 7px; }
QPushButton#primary { background: $accent; color: $accent_text; font-weight: 600;
    border: 1px solid $accent; padding: 8px 12px; }
QPushButton#primary:hover { background: $accent_hover; }
QPushButton#primary:disabled { background: $hover; color: $faint_text;
    border-color: $border; }
QComboBox, QSpinBox, QDoubleSpinBox, QLineEdit { background: $raised;
    border: 1px solid $border; border-radius: 6px; padding: 3px 7px; min-height: 20px;
    selection-background-color: $accent; selection-color: $accent_text; }
QSpinBox, QDoubleSpinBox { padding: 2px 7px; min-height: 19px; }
QComboBox:hover, QSpinBox:hover, QDoubleSpinBox:hover { border-color: $faint_text; }
QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus, QLineEdit:focus {
    border-color: $accent; }
QComboBox:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled, QLineEdit:disabled {
    color: $faint_text; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow { image: url("$down"); width: 12px; height: 12px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; width: 18px; }
QAbstractSpinBox::up-button { subcontrol-position: top right; margin: 2px 3px 0 0; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; margin: 0 3px 2px 0; }
QSpinBox#narrow { padding: 2px 4px; }
QSpinBox#narrow::up-button, QSpinBox#narrow::down-button { width: 0px; margin: 0; }
QComboBox { padding-right: 1px; }
QAbstractSpinBox::up-arrow { image: url("$up"); width: 10px; height: 10px; }
QAbstractSpinBox::down-arrow { image: url("$down"); width: 10px; height: 10px; }
QSpinBox#narrow::up-arrow, QSpinBox#narrow::down-arrow { image: none; width: 0px; }
QCheckBox::indicator, QTreeWidget::indicator { width: 14px; height: 14px;
    border: 1px solid $faint_text; border-radius: 4px; background: $raised; }
QCheckBox::indicator:checked, QTreeWidget::indicator:checked { background: $accent;
    border-color: $accent; image: url("$check"); }
QCheckBox::indicator:disabled { background: $hover; border-color: $border; }
QTreeWidget::indicator { width: 10px; height: 10px; border-radius: 3px; }
QCheckBox:focus { color: $accent; }
QCheckBox:disabled { color: $faint_text; }
QListWidget, QTreeWidget { background: $raised; border: 1px solid $border; border-radius: 6px;
    outline: none; padding: 4px; }
QListWidget::item { padding: 5px 8px; border-radius: 5px; }
QTreeWidget::item { padding: 3px 4px; }
QListWidget::item:selected, QTreeWidget::item:selected { background: $accent;
    color: $accent_text; }
QHeaderView { background: $raised; }
QHeaderView::section { background: $raised; border: none; border-bottom: 1px solid $border;
    padding: 4px 6px; font-weight: 600; }
QScrollArea { background: transparent; border: none; }
QComboBox QAbstractItemView { background: $raised; border: 1px solid $border;
    selection-background-color: $accent; selection-color: $accent_text;
    outline: none; }
QProgressBar { background: $hover; border: none; border-radius: 3px; max-height: 6px;
    min-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QSlider::groove:horizontal { height: 4px; background: $hover; border-radius: 2px; }
QSlider::sub-page:horizontal { background: $faint_text; border-radius: 2px; }
QSlider#steer::sub-page:horizontal { background: $hover; }
QSlider::handle:horizontal { background: $raised; border: 1px solid $faint_text;
    width: 12px; height: 12px; margin: -5px 0; border-radius: 7px; }
QSlider::handle:horizontal:hover, QSlider::handle:horizontal:focus {
    border-color: $accent; }
QScrollBar { background: $panel; border: none; }
QScrollBar:horizontal { height: 12px; }
QScrollBar:vertical { width: 12px; }
QScrollBar::handle { background: $border; border-radius: 4px; margin: 2px; }
QScrollBar::handle:hover { background: $faint_text; }
QScrollBar::handle:horizontal { min-width: 30px; }
QScrollBar::handle:vertical { min-height: 30px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QDialogButtonBox QPushButton { min-width: 72px; }
QCheckBox { spacing: 6px; }
#popup { background: $raised; border: 1px solid $border; border-radius: 8px; }
#popup QLabel { background: transparent; }
#tour { background: $raised; border: 2px solid $accent; border-radius: 8px; }
#tour QLabel { background: transparent; }
#tourTitle { font-weight: 600; }
#tourOutline { background: transparent; border: 2px solid $accent; border-radius: 6px; }
#notices { background: $raised; border: 0; border-top: 1px solid $border; }
#notices QLabel { background: transparent; }
#noticeStripe[level="error"] { background: $error; }
#noticeStripe[level="warning"] { background: $warning; }
#noticeStripe[level="info"] { background: $accent; }
QLabel[level="error"] { color: $error; }
""")
