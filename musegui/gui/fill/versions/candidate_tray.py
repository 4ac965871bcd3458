"""The tray of candidates: what the last fills gave, side by side, to be flipped through."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from musegui.core.fill.candidates import Candidate
from musegui.core.fill.continuing import CONTINUATION_ENGINES
from musegui.core.fill.takes import MAX_TAKE_CANDIDATES, Take
from musegui.core.score import Cells
from musegui.core.translation import tr, tr_n, tr_noop
from musegui.editor.document import Document
from musegui.editor.shelf import Shelf
from musegui.engine.fill.messages import FillMessage, FillProgress
from musegui.gui.common.dialog_parts import small_button
from musegui.gui.common.key_positions import meant_key
from musegui.gui.common.narrow_box import NarrowBox
from musegui.gui.common.own_keys import OwnKeys
from musegui.gui.common.theme import LIGHT, Theme
from musegui.gui.fill.bridge.fill_bridge import FillBridge
from musegui.gui.fill.versions.candidate_card import LEAST_WIDTH_PX, WIDTH_PX, CandidateCard

_EMPTY = tr_noop(
    "What a fill gives is kept here: up to eight versions, the best first, of the last twelve "
    "fills.\nSet how many on the panel at the right, then fill."
)
_USE_AGAIN = tr_noop("Set the panel to this fill's settings and seed.")
_GAP_PX, _CARD_GAP_PX = 12, 8
_NARROW_PX = 720
_ABOUT_PX = (206, 156)
"""Width of what is said about a take, and where the tray is narrow."""

_INTERVAL_SECONDS = 0.1
"""Between two pictures of the candidates while they are made; the roll comes first."""

_FLIP_KEYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class CandidateTray(QWidget):
    """Cards of one take at a time, and a list of the takes.

    While it has the focus, number keys choose a candidate, the arrows flip, and Enter goes back to
    the roll with what stands.

    Parameters
    ----------
    shelf : Shelf
    document : Document
    bridge : FillBridge

    Signals
    -------
    chosen : int
        The candidate that is to stand in the score.
    flipped : int
        By how many places, forward or back.
    settings_asked : Take
        The settings and the seed of a take are to be used again.
    left : ()
        The user has done here.
    """

    chosen = Signal(int)
    flipped = Signal(int)
    settings_asked = Signal(object)
    left = Signal()

    def __init__(
        self,
        shelf: Shelf,
        document: Document,
        bridge: FillBridge,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._document = document
        self._bridge = bridge
        self._theme = LIGHT
        self._running = False
        self._drawn_seconds = 0.0
        self._shown: Take | None = None
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Versions"))
        self.cards = [CandidateCard(number) for number in range(1, MAX_TAKE_CANDIDATES + 1)]
        self._lay_out()
        for index, card in enumerate(self.cards):
            card.clicked.connect(lambda _checked=False, index=index: self._choose(index))
        bridge.started.connect(self._on_started)
        bridge.progressed.connect(self._on_progressed)
        bridge.ended.connect(self._on_ended)
        shelf.changed.add(self._refresh)
        document.changed.add(self._mark)
        OwnKeys(self, lambda event: self._reaction(event) is not None)
        self._refresh()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        for card in self.cards:
            card.set_theme(theme)

    def _lay_out(self) -> None:
        self._about = self._facts_column()
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._row_of_cards())
        self._empty = QLabel(tr(_EMPTY))
        self._empty.setObjectName("faint")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._empty.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(_GAP_PX, 8, _GAP_PX, 8)
        layout.setSpacing(_GAP_PX)
        layout.addWidget(self._about)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(self._empty, 1)

    def _facts_column(self) -> QWidget:
        """Make the choice of a fill, with what is known of it."""
        self.takes = NarrowBox()
        self.takes.setAccessibleName(tr("Fills"))
        self.takes.setToolTip(tr("The last fills, the newest below."))
        self.takes.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.takes.activated.connect(self._shelf.look_at)
        self._facts = QLabel()
        self._facts.setObjectName("faint")
        self._facts.setWordWrap(True)
        self._facts.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._use = small_button(tr("Use again"), tr(_USE_AGAIN))
        self._use.clicked.connect(self._use_settings)
        self._copy = small_button(tr("Copy seed"), tr("Copy the seed of this fill."))
        self._copy.clicked.connect(self._copy_seed)
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        buttons.addWidget(self._use)
        buttons.addWidget(self._copy)
        buttons.addStretch(1)
        about = QWidget()
        column = QVBoxLayout(about)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addWidget(self.takes)
        column.addWidget(self._facts, 1)
        column.addLayout(buttons)
        return about

    def _row_of_cards(self) -> QWidget:
        row = QWidget()
        row.setObjectName("page")
        cards = QHBoxLayout(row)
        cards.setContentsMargins(0, 0, 0, 2)
        cards.setSpacing(_CARD_GAP_PX)
        for card in self.cards:
            cards.addWidget(card)
        cards.addStretch(1)
        return row

    # A fill that runs

    def _on_started(self, _sweeps: int) -> None:
        request = self._bridge.request
        if self._bridge.joining or request is None:
            return
        self._running, self._shown = True, None
        self.takes.addItem(f"{self._bridge.label} …")
        self.takes.setCurrentIndex(self.takes.count() - 1)
        self._show_count(min(request.options.candidates, MAX_TAKE_CANDIDATES))
        self._show_usable(False)
        for card in self.cards:
            card.wait()
            card.setEnabled(True)
            card.setChecked(False)
        self._facts.setText(tr("Starting …"))

    def _on_progressed(self, message: FillProgress) -> None:
        request = self._bridge.request
        now = monotonic()
        if not self._running or request is None or not self.isVisible():
            return
        if now - self._drawn_seconds < _INTERVAL_SECONDS:
            return
        self._drawn_seconds = now
        columns = np.flatnonzero(request.region.any(axis=0))
        span = slice(int(columns[0]), int(columns[-1]) + 1)
        candidates = message.candidates[:MAX_TAKE_CANDIDATES]
        for card, candidate in zip(self.cards, candidates, strict=False):
            _show_candidate(card, candidate, span, request.region)
        for index, card in enumerate(self.cards):
            card.setChecked(index == self._bridge.shown)
        self._facts.setText(
            tr(
                "Pass {sweep} of {sweeps}, seed {seed}",
                sweep=message.sweep,
                sweeps=message.sweeps,
                seed=request.seed,
            )
        )

    def _on_ended(self, _message: FillMessage | None) -> None:
        if self._running:
            self._running = False
            self._refresh()

    # Takes

    def _refresh(self) -> None:
        """Show the take that is looked at."""
        shelf, take = self._shelf, self._shelf.take
        if self._running:
            return
        labels = [take.label for take in shelf.takes]
        if labels != [self.takes.itemText(i) for i in range(self.takes.count())]:
            self.takes.clear()
            self.takes.addItems(labels)
        self.takes.setCurrentIndex(shelf.current)
        self._show_count(len(take) if take is not None else 0)
        self._show_usable(True)
        if take is not None and take is not self._shown:
            self._show_take(take)
        self._shown = take
        self._mark()

    def _show_count(self, count: int) -> None:
        for index, card in enumerate(self.cards):
            card.setVisible(index < count)
        self._scroll.setVisible(count > 0)
        self._about.setVisible(count > 0)
        self._empty.setVisible(count == 0)
        self._fit()

    def _show_usable(self, usable: bool) -> None:
        """Let the take be chosen and used, but not while another is being made."""
        for widget in (self.takes, self._use, self._copy):
            widget.setEnabled(usable)

    def _fit(self) -> None:
        """Make the cards narrower where they would not all be seen."""
        count = sum(not card.isHidden() for card in self.cards)
        narrow = self.width() < _NARROW_PX
        self._about.setFixedWidth(_ABOUT_PX[narrow])
        room = self.width() - _ABOUT_PX[narrow] - 3 * _GAP_PX
        each = room // max(count, 1) - _CARD_GAP_PX
        for card in self.cards:
            card.setFixedWidth(min(max(each, LEAST_WIDTH_PX), WIDTH_PX))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def _show_take(self, take: Take) -> None:
        score = self._document.score
        for index, card in enumerate(self.cards[: len(take)]):
            card.show_notes(take.pitches[index], take.onsets[index], take.region)
            differences = take.differences(index, score) if take.fits(score) else ""
            if index == 0 and len(take) > 1:
                differences = tr("the best")
            card.describe(take.nlls[index], take.faults[index], take.twin(index), differences)
        options = take.options
        engine = CONTINUATION_ENGINES.get(take.engine)
        facts = tr_n(
            "Seed {seed}, {n} pass", "Seed {seed}, {n} passes", options.sweeps, seed=take.seed
        )
        if engine:
            facts = tr("{facts}, by: {engine}", facts=facts, engine=tr(engine.title))
        self._facts.setText(facts)
        self._use.setToolTip(tr("Ask for this continuation again.") if engine else tr(_USE_AGAIN))

    def _mark(self) -> None:
        """Mark the candidate that stands in the score, and tell where none has its place."""
        take = self._shelf.take
        if self._running or take is None or not self.isVisible():
            return
        standing = self._shelf.standing
        fits = take.fits(self._document.score)
        for index, card in enumerate(self.cards):
            card.setChecked(index == standing)
            card.setEnabled(fits)
        if standing is not None:
            self._scroll.ensureWidgetVisible(self.cards[standing], 8, 0)

    def showEvent(self, event: QShowEvent) -> None:
        self._mark()
        super().showEvent(event)

    # Mouse and keys

    def _choose(self, index: int) -> None:
        self.setFocus()
        self.chosen.emit(index)
        self._mark()

    def _use_settings(self) -> None:
        if self._shelf.take is not None:
            self.settings_asked.emit(self._shelf.take)

    def _copy_seed(self) -> None:
        if self._shelf.take is not None:
            QGuiApplication.clipboard().setText(str(self._shelf.take.seed))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        react = self._reaction(event)
        if react is not None:
            react()
        else:
            super().keyPressEvent(event)

    def _reaction(self, event: QKeyEvent) -> Callable[[], object] | None:
        """Tell what a key does here."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held != Qt.KeyboardModifier.NoModifier:
            return None
        key = meant_key(event)
        if key in _FLIP_KEYS:
            return lambda: self.flipped.emit(_FLIP_KEYS[key])
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return self.left.emit
        index = key - Qt.Key.Key_1
        if 0 <= index < MAX_TAKE_CANDIDATES:
            return lambda: self._choose(index) if self.cards[index].isVisible() else None
        return None


def _show_candidate(card: CandidateCard, candidate: Candidate, span: slice, region: Cells) -> None:
    score = candidate.score
    card.show_notes(score.pitches[:, span], score.onsets[:, span], region[:, span])
    card.describe(candidate.nll, None)
