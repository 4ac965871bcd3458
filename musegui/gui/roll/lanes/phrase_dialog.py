"""The dialog in which the chords of a whole phrase are typed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QWidget

from musegui.core.harmony.phrase_text import PhraseText, write_phrase
from musegui.core.translation import tr, tr_n, tr_noop
from musegui.editor.workspace import Workspace
from musegui.gui.common.dialog_parts import answer_buttons, roomy_form

_EXPLANATION = tr_noop(
    "Numerals or symbols, with | between bars: I | ii65 V | I. The chords of a bar share its "
    "beats; - holds the chord before."
)


class PhraseDialog(QDialog):
    """Asks for chords from the bar at the cursor on, and says what can't be read."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Chords of a phrase"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._document = workspace.document
        self._step = workspace.score_step
        self._bar = self._document.score.grid.position(self._step).bar
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(tr("Chords"))
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(self.text.fontMetrics().lineSpacing() * 4)
        self.outcome = QLabel()
        self.outcome.setWordWrap(True)
        self.outcome.setMinimumHeight(self.outcome.fontMetrics().lineSpacing() * 4)
        self.outcome.setAlignment(Qt.AlignmentFlag.AlignTop)
        explained = QLabel(tr(_EXPLANATION))
        explained.setObjectName("faint")
        explained.setWordWrap(True)
        self.buttons = answer_buttons(self)
        form = roomy_form(self)
        for row in (explained, self.text, self.outcome, self.buttons):
            form.addRow(row)
        self.text.textChanged.connect(self._show_outcome)
        self._show_outcome()
        self.text.setFocus()
        self.resize(480, 300)

    def _made(self) -> PhraseText:
        return write_phrase(self._document.score, self._step, self.text.toPlainText())

    def _show_outcome(self) -> None:
        made = self._made()
        self.outcome.setText(
            "\n".join(
                [
                    tr_n(
                        "{n} chord from bar {bar} on.",
                        "{n} chords from bar {bar} on.",
                        made.chords,
                        bar=self._bar,
                    ),
                    *made.problems,
                ]
            )
        )
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setEnabled(bool(made.chords) and not made.problems)

    def accept(self) -> None:
        """Ask for the chords, as one edit."""
        self._document.apply(tr("Set chords from bar {bar}", bar=self._bar), self._made().score)
        super().accept()
