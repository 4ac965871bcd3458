"""The versions that fills gave: kept, shown, and said of them what could not be kept."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from musegui.core.fill.candidates import overconstrained, writable_cells
from musegui.core.fill.fill_options import FillOptions
from musegui.core.fill.takes import Take, make_take
from musegui.core.fill.wishes import describe_unmet, unmet_wishes
from musegui.core.score import Cells, Score
from musegui.core.translation import tr
from musegui.editor.document import Entry
from musegui.editor.seed_history import SeedHistory
from musegui.editor.shelf import Shelf
from musegui.editor.tools.tools import ToolController
from musegui.engine.fill.messages import FillFinished, FillMessage, FillRequest
from musegui.gui.common.notices import Notices
from musegui.gui.fill.bridge.fill_bridge import FillBridge
from musegui.gui.fill.panel.fill_panel import FillPanel
from musegui.gui.fill.versions.candidate_tray import CandidateTray
from musegui.gui.roll.lanes.chord_lane import ChordLane

_UNMET_TOLD = 2


class VersionController(QObject):
    """Puts what fills give on the shelf, and flips through it.

    Parameters
    ----------
    panel : FillPanel
        Which a version can set to what made it.
    lane : ChordLane
        Where bars without a choice are marked.

    Attributes
    ----------
    shelf : Shelf
        What the fills gave.
    tray : CandidateTray

    Signals
    -------
    continuation_asked : Take
        The piece is to go on as it did for this take.
    """

    continuation_asked = Signal(object)

    def __init__(
        self,
        tools: ToolController,
        bridge: FillBridge,
        panel: FillPanel,
        lane: ChordLane,
        notices: Notices,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tools = tools
        self._document = tools.workspace.document
        self._bridge = bridge
        self._panel = panel
        self._lane = lane
        self._notices = notices
        self._asked: tuple[str, Entry, int] | None = None
        self.shelf = Shelf(self._document)
        self._seeds = SeedHistory(self._document, self.shelf, panel.seed.setValue)
        self.tray = CandidateTray(self.shelf, self._document, bridge)
        self.tray.chosen.connect(self.show_candidate)
        self.tray.flipped.connect(self.flip)
        self.tray.settings_asked.connect(self._use_settings)

    @property
    def exist(self) -> bool:
        """Whether there is anything to flip through."""
        return self._asked is not None or self.shelf.take is not None

    def load(self, takes: Sequence[Take]) -> None:
        """Show the takes of another document."""
        self._lane.mark_bars({})
        self.shelf.load(takes)

    def expect(self, label: str, seed_before: int) -> None:
        """Wait for what a fill gives that has been asked for just now."""
        self._asked = label, self._document.entry, seed_before

    def show_candidate(self, index: int) -> None:
        """Put a candidate into the score, or show it while it is being made."""
        if self._asked is not None:
            self._bridge.show(index)
            return
        self._tools.cancel()
        take = self.shelf.take
        if take is not None and not take.fits(self._document.score):
            self._notices.warning(
                tr(
                    "These versions were made when the piece had another length. Undo to that "
                    "point, or fill again."
                )
            )
            return
        self.shelf.put(index)

    def flip(self, by: int) -> None:
        """Show the next candidate, or the one before."""
        take = self.shelf.take
        if self._asked is not None:
            count = len(self._bridge.latest)
            self._bridge.show((self._bridge.shown + by) % count if count else 0)
        elif take is not None:
            standing = self.shelf.standing
            start = standing if standing is not None else (-1 if by > 0 else 0)
            self.show_candidate((start + by) % len(take))

    def _use_settings(self, take: Take) -> None:
        """Set the panel to what made a take; its seed is kept, so that it comes again.

        A continuation comes again by going on.
        """
        self._panel.restore(take.options, take.seed, keep_seed=True)
        if take.engine:
            self.continuation_asked.emit(take)

    def take_in(self, message: FillMessage | None) -> None:
        """Keep what the fill gave that was waited for."""
        asked, self._asked = self._asked, None
        request = self._bridge.request
        if asked is None or request is None:
            return
        if isinstance(message, FillFinished) and message.candidates:
            self._keep(message, request, *asked)

    def _keep(
        self,
        message: FillFinished,
        request: FillRequest,
        label: str,
        before: Entry,
        seed_before: int,
    ) -> None:
        region = writable_cells(request.score, request.region)
        self._lane.mark_bars(
            {
                bar: tr(
                    "Bar {bar} leaves no choice: all versions have the same notes there, or "
                    "nothing that is allowed is likely. Unlock a note, ask for another chord, or "
                    "be less strict.",
                    bar=bar,
                )
                for bar in overconstrained(message.candidates, request.score, request.region)
            }
        )
        take = make_take(
            label,
            region,
            request.options,
            request.seed,
            message.candidates,
            request.engine or "",
        )
        self._seeds.remember(take, seed_before)
        stands = self._document.entry is not before
        self.shelf.add(take, self._bridge.shown, stands=stands)
        shown = message.candidates[self._bridge.shown].score
        self._tell_unmet(shown, region, request.options)

    def _tell_unmet(self, shown: Score, region: Cells, options: FillOptions) -> None:
        """Say which wishes the version that is shown could not keep."""
        unmet = unmet_wishes(shown, region, options)
        if not unmet:
            return
        places = "; ".join(describe_unmet(shown, wish) for wish in unmet[:_UNMET_TOLD])
        if len(unmet) > _UNMET_TOLD:
            places = tr("{places}; and {more} more", places=places, more=len(unmet) - _UNMET_TOLD)
        details = "\n".join(describe_unmet(shown, wish) for wish in unmet)
        self._notices.info(
            tr("Not all that was asked could be kept: {places}.", places=places), details
        )
