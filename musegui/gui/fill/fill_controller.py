"""What a fill is asked to write, and what becomes of its answers."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import numpy as np
from PySide6.QtCore import QObject

from musegui.core.editing.edits import moved, replace_notes, span_cells
from musegui.core.ensembles import SATB
from musegui.core.errors import UserError
from musegui.core.fill.continuing import with_bars_to_come
from musegui.core.fill.fill_options import FillOptions
from musegui.core.fill.new_melody import with_melody_to_come
from musegui.core.fill.obstacles import Obstacle, Offer, find_obstacle
from musegui.core.fill.style_mix import DEFAULT_STYLE
from musegui.core.keys import Key
from musegui.core.notes import score_notes
from musegui.core.pitch import OPEN
from musegui.core.score import Cells, Score
from musegui.core.timegrid import MeterChange
from musegui.core.translation import tr, tr_noop
from musegui.core.voices import VOICES, Voice
from musegui.editor.tools.tools import ToolController
from musegui.engine.fill.messages import FillFailed, FillFinished, FillMessage
from musegui.files.project.project import Project
from musegui.gui.common.notices import Notices
from musegui.gui.fill.bridge.fill_bridge import Choose, FillBridge
from musegui.gui.fill.likely.chord_suggestions import ChordSuggestions
from musegui.gui.fill.likely.heat_overlay import HeatOverlay
from musegui.gui.fill.likely.why_note import WhyNote
from musegui.gui.fill.live_fill import LiveFill
from musegui.gui.fill.panel.fill_panel import FillPanel, new_seed
from musegui.gui.fill.versions.version_controller import VersionController
from musegui.gui.roll.roll_view import RollView
from musegui.gui.settings.settings import Settings

LIVE_SWEEPS = 16
"""At most so many in Live mode, where the next edit may come at any moment."""


class FillController(QObject):
    """Makes a region of the score and settings of the panel, and hands both to the fill thread.

    What is set on the panel belongs to the project if the document is one. In any other piece it
    becomes what new pieces begin with.

    Parameters
    ----------
    panel : FillPanel
        Where the settings of the next fill stand.
    view : RollView
        Where notes are explained, and bars without a choice marked.

    Attributes
    ----------
    versions : VersionController
        What the fills gave.
    live : LiveFill
    why : WhyNote
    chords : ChordSuggestions
    heat : HeatOverlay
    """

    def __init__(
        self,
        tools: ToolController,
        bridge: FillBridge,
        panel: FillPanel,
        view: RollView,
        notices: Notices,
        settings: Settings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tools = tools
        self._workspace = tools.workspace
        self._document = self._workspace.document
        self._bridge = bridge
        self._panel = panel
        self._view = view
        self._notices = notices
        self._settings = settings
        self._in_project = False
        self._ensemble = SATB
        self.versions = VersionController(tools, bridge, panel, view.lane, notices, self)
        self.live = LiveFill(self._document, bridge, self._fill_live, self)
        self.chords = ChordSuggestions(self._workspace, bridge, view, self.options, notices, self)
        self.why = WhyNote(tools, bridge, view.roll, self.options, self)
        self.heat = HeatOverlay(self._workspace, bridge, view.roll, self.options, self)
        panel.options_changed.connect(self._remember_options)
        bridge.ended.connect(self._on_ended)
        self._document.changed.add(self._follow_ensemble)

    def _follow_ensemble(self) -> None:
        ensemble = self._document.score.ensemble
        if ensemble != self._ensemble:
            self._ensemble = ensemble
            self._panel.form.registers.follow(ensemble)

    def harmonize(self) -> None:
        """Fill the selection, or else all gaps; where there is neither, offer to rewrite all."""
        score = self._settled_score()
        gaps = score.pitches == OPEN
        if self.can_rewrite:
            self._fill(tr_noop("Harmonize {bars}"), self._workspace.selected_cells())
        elif gaps.any() or not (~score.locks).any():
            self._fill(tr_noop("Harmonize {bars}"), gaps)
        else:
            self._notices.warning(
                tr(
                    "Nothing is empty. Select what to rewrite, or rewrite all notes that you have "
                    "not locked."
                ),
                "",
                (tr("Rewrite all"), self.rewrite_all),
            )

    def fill_gaps(self) -> None:
        """Fill the gaps of the selection, or all if it has none; no note changes."""
        score = self._settled_score()
        gaps = score.pitches == OPEN
        selected = gaps & self._workspace.selected_cells()
        self._fill(tr_noop("Fill gaps in {bars}"), selected if selected.any() else gaps)

    def resample(self) -> None:
        """Rewrite the selection."""
        self._settled_score()
        self._fill(tr_noop("Rewrite {bars}"), self._workspace.selected_cells())

    def rewrite_all(self) -> None:
        """Rewrite whatever is not locked."""
        score = self._settled_score()
        self._fill(tr_noop("Rewrite {bars}"), span_cells(score, VOICES, 0, score.steps))

    def next_seed(self) -> int:
        """Give the seed that a fill could take: the one that is kept, or a new one."""
        return self._panel.seed.value() if self._panel.keep_seed.isChecked() else new_seed()

    def continue_piece(self, bars: int, engine: str, seed: int) -> None:
        """Add bars behind the last note and write them."""
        score = self._settled_score()
        try:
            made = with_bars_to_come(score, bars)
        except UserError as problem:
            self._notices.warning(str(problem))
            return
        self._fill(
            tr_noop("Continue with {bars}"), made.region, onto=made.score, engine=engine, seed=seed
        )
        self._view.show_region(made.region)

    def write_melody(
        self,
        bars: int,
        engine: str,
        seed: int,
        signature: tuple[Key, MeterChange] | None,
        *,
        harmonized: bool,
    ) -> None:
        """Write a melody into the soprano, from where its notes break off.

        Parameters
        ----------
        signature : tuple of Key and MeterChange, optional
            What an empty piece is to begin with; where that is another time signature than its
            own, it begins without a pickup.
        """
        score = self._settled_score()
        if signature is not None:
            key, meter = signature
            if key != score.key_at(0):
                score = score.replace(key=key, key_changes=())
            if meter != score.meters[0]:
                score = score.replace(meters=(meter,), pickup_steps=0)
        try:
            made = with_melody_to_come(score, bars, harmonized=harmonized)
        except UserError as problem:
            self._notices.warning(str(problem))
            return
        self._fill(
            tr_noop("Melody in {bars}"), made.region, onto=made.score, engine=engine, seed=seed
        )
        self._view.show_region(made.region)

    @property
    def has_notes(self) -> bool:
        """Whether there is anything to continue."""
        return bool((self._document.score.pitches >= 0).any())

    @property
    def can_rewrite(self) -> bool:
        """Whether something is selected that is not locked."""
        cells = self._workspace.selected_cells()
        return bool((cells & ~self._document.score.locks).any())

    @property
    def has_gaps(self) -> bool:
        """Whether any cell is empty."""
        return bool((self._document.score.pitches == OPEN).any())

    def fill_voice(self, voice: Voice) -> None:
        """Fill one voice from end to end."""
        score = self._settled_score()
        self._fill(
            tr_noop("Fill {voice} {bars}"),
            span_cells(score, [voice], 0, score.steps),
            voice=voice,
        )

    @property
    def running(self) -> bool:
        """Whether a fill is under way."""
        return self._bridge.running

    def cancel(self) -> None:
        """Stop the fill under way and take back what it has written."""
        self._bridge.cancel()

    def toggle_live(self) -> None:
        """Answer every edit of the user's from now on, or no longer."""
        self.live.on = not self.live.on

    def explain_note(self) -> None:
        """Show what else was likely at the cursor."""
        if not self.why.ask_at_cursor():
            self._notices.info(tr("There is no generated note at the cursor."))

    def undo(self) -> None:
        """Take back the last edit; a fill that runs is taken back first, or with its edit."""
        live, running = self._bridge.joining, self._bridge.running
        self._bridge.cancel()
        if live or not running:
            self._document.undo()

    def take_over(self, project: Project | None) -> None:
        """Show the settings and takes of a project that has been loaded.

        Parameters
        ----------
        project : Project or None
            None for another piece, which has no takes and begins with the user's settings.
        """
        self.versions.load(project.takes if project is not None else ())
        self._in_project = True
        if project is not None:
            self._panel.restore(project.options, project.seed, keep_seed=project.keep_seed)
        else:
            self._panel.begin(self._settings.fill_options)
            self._in_project = False

    def belong_to_project(self) -> None:
        """Leave what new pieces begin with as it is from now on: the document was saved."""
        self._in_project = True

    def _remember_options(self) -> None:
        if not self._in_project:
            self._settings.fill_options = self._panel.options

    def with_own(self, project: Project) -> Project:
        """Add settings and takes to a project."""
        return replace(
            project,
            options=self._panel.options,
            seed=self._panel.seed.value(),
            keep_seed=self._panel.keep_seed.isChecked(),
            takes=tuple(self.versions.shelf.takes),
        )

    def options(self) -> FillOptions:
        """Give what is set on the panel."""
        return self._panel.options

    def _settled_score(self) -> Score:
        """Cancel whatever is under way; a region is to be made of the score that then stands."""
        self._bridge.cancel()
        self._tools.cancel()
        return self._document.score

    def rewrite(
        self, name: str, region: Cells, options: FillOptions, choose: Choose | None = None
    ) -> None:
        """Rewrite a region with other settings than those of the panel; see `FillBridge.fill`."""
        self._settled_score()
        self._fill(name, region, options, choose)

    def _fill(
        self,
        name: str,
        region: Cells,
        options: FillOptions | None = None,
        choose: Choose | None = None,
        onto: Score | None = None,
        engine: str | None = None,
        seed: int | None = None,
        voice: Voice = Voice.SOPRANO,
    ) -> None:
        score = self._document.score if onto is None else onto
        problem = find_obstacle(score, region)
        if problem is not None:
            self._explain(problem)
            return
        region = region & ~score.locks
        before, options = self._panel.seed.value(), options or self._panel.options
        if not self._has_styles(options):
            return
        label = tr(name, bars=bars_text(score, region), voice=score.voice_name(voice))
        seed = self._panel.take_seed(seed)
        self._bridge.fill(label, region, options, seed, choose=choose, onto=onto, engine=engine)
        self.versions.expect(label, before)

    def _fill_live(self, region: Cells) -> bool:
        """Fill a region as part of the edit before it; False if something is in the way."""
        problem = find_obstacle(self._document.score, region)
        if problem is not None:
            self._explain(problem)
            return False
        options = live_options(self._panel.options)
        if not self._has_styles(options):
            return False
        label = self._document.entry.label
        self._bridge.fill(label, region, options, self._panel.take_seed(), joining=True)
        return True

    def _has_styles(self, options: FillOptions) -> bool:
        """Tell whether styles are there; say which one is not, and offer to do without it."""
        choice = self._panel.form.styles
        choice.read()
        missing = [name for name in options.styles.shares if name not in choice.menu.names]
        for name in missing[:1]:
            if name == options.style:
                words = tr("Use {style}", style=DEFAULT_STYLE)
                remedy = words, partial(choice.menu.choose, DEFAULT_STYLE)
            else:
                words = tr("Use {style} alone", style=options.style)
                remedy = words, partial(choice.drop_second)
            self._notices.warning(
                tr(
                    "The style {name!r} is not on this computer. Import its file (Edit > Import a "
                    "style …), or choose another one.",
                    name=name,
                ),
                "",
                remedy,
            )
        return not missing

    def _explain(self, problem: Obstacle) -> None:
        if problem.offer is None:
            self._notices.warning(problem.sentence)
        else:
            move = partial(self._move_away, problem.offer)
            self._notices.warning(problem.sentence, "", (problem.offer.words, move))

    def _move_away(self, offer: Offer) -> None:
        score = self._settled_score()
        if not set(offer.notes) <= set(score_notes(score)):
            self._notices.info(tr("The notes have changed since."))
            return
        higher = moved(offer.notes, 0, offer.semitones)
        self._document.apply(offer.words, replace_notes(score, offer.notes, higher))

    def _on_ended(self, message: FillMessage | None) -> None:
        self.versions.take_in(message)
        if isinstance(message, FillFailed):
            self._notices.error(message.summary, message.details)
        elif isinstance(message, FillFinished):
            if self._bridge.request is not None and self._bridge.request.engine is None:
                self._panel.form.learn_seconds(message.seconds, self._bridge.request.options)
            if message.notice:
                self._notices.warning(message.notice)


def live_options(options: FillOptions) -> FillOptions:
    """Give the settings of a fill that follows an edit: one candidate, not too many sweeps."""
    return replace(options, candidates=1, best_of=1, sweeps=min(options.sweeps, LIVE_SWEEPS))


def bars_text(score: Score, region: Cells) -> str:
    """Name the bars that a region reaches over: ``"bar 2"``, ``"bars 1–8"``."""
    columns = np.flatnonzero(region.any(axis=0))
    return score.grid.bars_name(int(columns[0]), int(columns[-1]))
