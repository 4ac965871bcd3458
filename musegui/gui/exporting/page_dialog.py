"""The dialog that sets up the printed page, with the page itself beside it."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLabel,
    QSpinBox,
    QWidget,
)

from musegui.core.score import Score
from musegui.core.translation import tr, tr_noop
from musegui.files.notation.engraver import EngravingRequest, page_note
from musegui.files.notation.plain_svg import Page
from musegui.files.notation.written.page_setup import (
    BAR_NUMBERS,
    EACH_SYSTEM,
    MARGIN_MM,
    NEVER,
    PAPERS_MM,
    STAFF_MM,
    USUAL_PAGE,
    ChordNames,
    PageNumbers,
    PageSetup,
)
from musegui.files.notation.written.staves import StaffLayout
from musegui.gui.common.background import Background
from musegui.gui.common.dialog_parts import answer_buttons, roomy_form
from musegui.gui.common.timers import single_shot
from musegui.gui.exporting.page_preview import PagePreview
from musegui.gui.score.engraving_worker import EngravingWorker
from musegui.gui.settings.settings import Settings

_DELAY_MS = 150
_LAYOUTS = {
    StaffLayout.CLOSED: tr_noop("Two: closed score"),
    StaffLayout.OPEN: tr_noop("Four: one for each voice"),
    StaffLayout.REDUCTION: tr_noop("Four, with a reduction for rehearsal"),
}
_CHORDS = {
    ChordNames.NONE: tr_noop("None"),
    ChordNames.SYMBOLS: tr_noop("Symbols above the staves"),
    ChordNames.NUMERALS: tr_noop("Roman numerals below the staves"),
    ChordNames.ANALYSIS: tr_noop("Numerals, cadences and non-chord notes"),
}
_NUMBERS = {
    PageNumbers.NONE: tr_noop("None"),
    PageNumbers.NUMBER: tr_noop("From the second page on"),
    PageNumbers.COUNT: tr_noop("With the count of all pages"),
}
_USUAL_EVERY_BARS = 5

E = TypeVar("E", bound=StrEnum)


class PageDialog(QDialog):
    """Remembers what was chosen from one time to the next.

    Parameters
    ----------
    score : Score
    title : str
        What stands over it where it has no title of its own.
    accept_text : str
        What the button says that ends the dialog.
    """

    def __init__(
        self,
        score: Score,
        title: str,
        accept_text: str,
        background: Background,
        settings: Settings,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Page setup"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._score, self._title, self._settings = score, title, settings
        self.paper = QComboBox()
        for name, (width, height) in PAPERS_MM.items():
            self.paper.addItem(
                tr("{name} ({width:g} × {height:g} mm)", name=name, width=width, height=height),
                name,
            )
        self.landscape = QComboBox()
        self.landscape.addItem(tr("Upright"), False)
        self.landscape.addItem(tr("On its side"), True)
        self.side = _length_box(MARGIN_MM, 1.0, tr("Margins left and right"))
        self.top = _length_box(MARGIN_MM, 1.0, tr("Margins above and below"))
        self.staff = _length_box(STAFF_MM, 0.2, tr("Height of a staff"))
        self.staves = _choice_box(_LAYOUTS)
        self.bar_numbers = QComboBox()
        for text, value in (tr("Each system"), EACH_SYSTEM), (tr("None"), NEVER), (tr("Every"), 1):
            self.bar_numbers.addItem(text, value)
        self.every = QSpinBox()
        self.every.setRange(1, BAR_NUMBERS[-1])
        self.every.setAccessibleName(tr("Bars from one bar number to the next"))
        self.every.setSuffix(tr(" bars"))
        for field in (self.side, self.top, self.staff, self.every):
            field.lineEdit().setTextMargins(5, 0, 0, 0)
        self.chords = _choice_box(_CHORDS)
        self.page_numbers = _choice_box(_NUMBERS)
        self.note = QLabel()
        self.note.setObjectName("faint")
        self.note.setWordWrap(True)
        self.preview = PagePreview()
        self._lay_out(accept_text)
        self._engraver = EngravingWorker(background, self)
        self._engraver.engraved.connect(self._show_pages)
        self._engraver.failed.connect(self._show_failure)
        self._soon = single_shot(self, _DELAY_MS, self._engrave)
        self.show_setup(settings.page)
        self._listen()
        self._engrave()

    @property
    def setup(self) -> PageSetup:
        """What the fields say."""
        kind = int(self.bar_numbers.currentData())
        return PageSetup(
            str(self.paper.currentData()),
            bool(self.landscape.currentData()),
            self.side.value(),
            self.top.value(),
            self.staff.value(),
            StaffLayout(self.staves.currentData()),
            self.every.value() if kind > 0 else kind,
            ChordNames(self.chords.currentData()),
            PageNumbers(self.page_numbers.currentData()),
        )

    def show_setup(self, setup: PageSetup) -> None:
        """Fill the fields."""
        for box, value in (
            (self.paper, setup.paper),
            (self.landscape, setup.landscape),
            (self.staves, setup.layout),
            (self.bar_numbers, min(setup.bar_numbers, 1)),
            (self.chords, setup.chord_names),
            (self.page_numbers, setup.page_numbers),
        ):
            box.setCurrentIndex(box.findData(value))
        self.side.setValue(setup.side_mm)
        self.top.setValue(setup.top_mm)
        self.staff.setValue(setup.staff_mm)
        self.every.setValue(setup.bar_numbers if setup.bar_numbers > 0 else _USUAL_EVERY_BARS)
        self._follow()

    def done(self, result: int) -> None:
        self._soon.stop()
        self._engraver.close()
        if result == QDialog.DialogCode.Accepted:
            self._settings.page = self.setup
        super().done(result)

    def _lay_out(self, accept_text: str) -> None:
        buttons = answer_buttons(self, accept_text)
        usual = buttons.addButton(QDialogButtonBox.StandardButton.RestoreDefaults)
        usual.setText(tr("Usual page"))
        usual.clicked.connect(lambda: self.show_setup(USUAL_PAGE))
        fields = QWidget()
        form = roomy_form(fields)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(tr("Paper"), self.paper)
        form.addRow(tr("Held"), self.landscape)
        form.addRow(tr("Margins"), _row(self.side, QLabel(tr("left and right"))))
        form.addRow("", _row(self.top, QLabel(tr("above and below"))))
        form.addRow(tr("Staff height"), self.staff)
        form.addRow(tr("Staves"), self.staves)
        form.addRow(tr("Bar numbers"), _row(self.bar_numbers, self.every))
        form.addRow(tr("Chords"), self.chords)
        form.addRow(tr("Page numbers"), self.page_numbers)
        form.addRow(self.note)
        form.addRow(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 18, 20, 16)
        row.setSpacing(20)
        row.addWidget(fields)
        row.addWidget(self.preview, 1)

    def _listen(self) -> None:
        for box in (
            self.paper, self.landscape, self.staves, self.bar_numbers, self.chords,
            self.page_numbers,
        ):  # fmt: skip
            box.currentIndexChanged.connect(self._follow)
        for field in (self.side, self.top, self.staff, self.every):
            field.valueChanged.connect(self._follow)

    def _follow(self) -> None:
        self.every.setVisible(int(self.bar_numbers.currentData()) > 0)
        self._soon.start()

    def _engrave(self) -> None:
        self._engraver.ask(EngravingRequest(self._score, self.setup, title=self._title))

    def _show_pages(self, request: EngravingRequest, pages: list[Page]) -> None:
        self.preview.show_pages(pages)
        self.note.setText(page_note(request, pages))

    def _show_failure(self, why: str) -> None:
        self.preview.show_text(tr("The page can't be shown: {why}.", why=why))


def _length_box(bounds: tuple[float, float], step: float, name: str) -> QDoubleSpinBox:
    box = QDoubleSpinBox()
    box.setRange(*bounds)
    box.setDecimals(1)
    box.setSingleStep(step)
    box.setSuffix(" mm")
    box.setAccessibleName(name)
    return box


def _choice_box(
    choices: Mapping[E, str],
) -> QComboBox:
    box = QComboBox()
    for value, text in choices.items():
        box.addItem(tr(text), value)
    return box


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row
