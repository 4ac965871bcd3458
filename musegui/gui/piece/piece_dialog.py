"""The dialog for title, composer, words and copyright."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from musegui.core.marks import Credits
from musegui.core.translation import tr, tr_noop
from musegui.editor.workspace import Workspace
from musegui.gui.common.dialog_parts import answer_buttons, roomy_form

MAX_CREDIT_LENGTH = 1000
_FIELDS = (
    ("title", tr_noop("Title")),
    ("composer", tr_noop("Composer")),
    ("lyricist", tr_noop("Words by")),
    ("copyright", tr_noop("Copyright")),
)


class PieceDialog(QDialog):
    """Changes what stands over the first page and at its foot, in one entry of the history.

    Attributes
    ----------
    fields : dict of str to QLineEdit
        By the names of `Credits`.
    """

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Piece information"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._document = workspace.document
        form = roomy_form(self)
        self.fields: dict[str, QLineEdit] = {}
        for name, words in _FIELDS:
            field = self.fields[name] = QLineEdit(getattr(self._document.score.credits, name))
            field.setMaxLength(MAX_CREDIT_LENGTH)
            field.setMinimumWidth(340)
            field.setCursorPosition(0)
            form.addRow(tr(words), field)
        buttons = answer_buttons(self)
        form.addRow(buttons)
        self.fields["title"].setFocus()

    def accept(self) -> None:
        told = Credits(**{name: field.text().strip() for name, field in self.fields.items()})
        self._document.amend(tr("Piece information"), lambda score: score.replace(credits=told))
        super().accept()
