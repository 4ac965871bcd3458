"""A combo box that need not be as wide as its choices."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QToolTip,
    QWidget,
)

_MARGIN_PX = 2


class NarrowBox(QComboBox):
    """Ends a choice that it has no room for in "…", and says it whole in its tool tip.

    Parameters
    ----------
    letters : int
        How many have room at least.
    """

    def __init__(self, letters: int = 5, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(letters)

    @property
    def shown(self) -> str:
        """What can be read of the choice."""
        return self._option().currentText

    def paintEvent(self, _event: QPaintEvent) -> None:
        option, painter = self._option(), QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and self.shown != self._text():
            words = "\n\n".join(filter(None, (self._text(), self.toolTip())))
            assert isinstance(event, QHelpEvent)
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def _text(self) -> str:
        return self.currentText() or self.placeholderText()

    def _option(self) -> QStyleOptionComboBox:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        if not self.currentText():
            brush = option.palette.brush(QPalette.ColorRole.PlaceholderText)
            option.palette.setBrush(QPalette.ColorRole.ButtonText, brush)
        field = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            option,
            QStyle.SubControl.SC_ComboBoxEditField,
            self,
        )
        option.currentText = option.fontMetrics.elidedText(
            self._text(), Qt.TextElideMode.ElideRight, field.width() - _MARGIN_PX
        )
        return option
