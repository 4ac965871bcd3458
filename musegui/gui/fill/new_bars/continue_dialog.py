"""The dialog that asks how a piece is to go on."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from musegui.core.fill.continuing import CONTINUATION_ENGINES
from musegui.core.fill.takes import Take
from musegui.core.translation import tr, tr_n
from musegui.files.engine_weights import why_not_ready
from musegui.gui.fill.fill_controller import FillController
from musegui.gui.fill.new_bars.new_bars_dialog import ABOUT_WIDTH_PX, NewBarsDialog

_USUAL_BARS = 4


class ContinueDialog(NewBarsDialog):
    """Asks for bars, engine and seed; versions, sliders and the rest are those of the panel.

    Parameters
    ----------
    fill : FillController
    parent : QWidget
    again : Take, optional
        A continuation whose bars, engine and seed are to be asked for again.
    """

    def __init__(self, fill: FillController, parent: QWidget, again: Take | None = None) -> None:
        super().__init__(tr("Continue"), tr("Continue"), _USUAL_BARS, fill, parent)
        for name, words in CONTINUATION_ENGINES.items():
            title = tr(words.title)
            if why_not_ready(name):
                title = tr("{engine} (not trained)", engine=title)
            self.engine.addItem(title, name)
        count = fill.options().candidates
        self._versions = tr_n(
            "Makes one version, with the settings of the Fill panel.",
            "Makes {n} versions, with the settings of the Fill panel.",
            count,
        )
        if again is not None:
            self.bars.setValue(again.continued_bars)
            self.engine.setCurrentIndex(max(self.engine.findData(again.engine), 0))
            self.seed.setValue(again.seed)
        self.lay_out()
        self.engine.currentIndexChanged.connect(self._describe)
        self._describe()

    def _describe(self) -> None:
        name = self.engine.currentData()
        missing = why_not_ready(name)
        self.about.setText(f"{CONTINUATION_ENGINES[name].sentence}\n{missing or self._versions}")
        self.go_on.setEnabled(not missing)
        width_px = max(self.about.width(), ABOUT_WIDTH_PX)
        self.about.setMinimumHeight(self.about.heightForWidth(width_px))
        self.adjustSize()

    def accept(self) -> None:
        self._fill.continue_piece(self.bars.value(), self.engine.currentData(), self.seed.value())
        super().accept()
