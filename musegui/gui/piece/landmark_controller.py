"""Opens what sets and changes landmarks: dialogs, and the menu of a place on the ruler."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from musegui.core.editing.landmarks import Landmark, LandmarkKind
from musegui.core.marks import SignKind
from musegui.core.translation import tr, tr_noop
from musegui.editor.actions.landmark_actions import LandmarkActions
from musegui.editor.workspace import Workspace
from musegui.gui.common.dialog_parts import open_with_title
from musegui.gui.piece.landmark_dialogs import (
    GradualTempoDialog,
    KeyDialog,
    MeterDialog,
    TempoDialog,
)

_DIALOGS = {
    LandmarkKind.KEY: KeyDialog,
    LandmarkKind.METER: MeterDialog,
    LandmarkKind.TEMPO: TempoDialog,
}
_QUESTIONS = {
    LandmarkKind.REHEARSAL: (tr_noop("Rehearsal letter"), tr_noop("Letter or number:")),
    LandmarkKind.REPEAT: (tr_noop("Repeat mark"), tr_noop("What it says:")),
    LandmarkKind.TEXT: (tr_noop("Text"), tr_noop("Text over the staff:")),
}


class LandmarkController:
    """What a window does with landmarks.

    Attributes
    ----------
    actions : LandmarkActions
    """

    def __init__(self, workspace: Workspace, window: QWidget) -> None:
        self._workspace = workspace
        self._window = window
        self.actions = LandmarkActions(workspace)

    def ask(self, kind: LandmarkKind, step: int | None = None) -> None:
        """Open the dialog for a kind of landmark at a step, or at the cursor."""
        place = self.actions.place(kind, step)
        if kind in _DIALOGS:
            _DIALOGS[kind](self._workspace, place, self._window).open()
        else:
            self._ask_text(kind, place)

    def ask_gradual_tempo(self, step: int | None = None) -> None:
        """Open the dialog for a ritardando or an accelerando."""
        place = self._workspace.score_step if step is None else step
        GradualTempoDialog(self._workspace, place, self._window).open()

    def change(self, landmark: Landmark) -> None:
        """Open the dialog that changes a landmark, if there is something to change."""
        if landmark.kind in _DIALOGS:
            _DIALOGS[landmark.kind](self._workspace, landmark.step, self._window).open()
        elif landmark.kind in _QUESTIONS:
            self._ask_text(landmark.kind, landmark.step)

    def _ask_text(self, kind: LandmarkKind, step: int) -> None:
        title, question = _QUESTIONS[kind]
        text = self.actions.text_of(Landmark(step, kind))
        if kind is LandmarkKind.REPEAT:
            text = text or self.actions.repeat_words(step)
        dialog = QInputDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(f"{tr(title)}, {self.actions.where(step)}")
        dialog.setLabelText(tr(question))
        dialog.setTextValue(text)
        dialog.textValueSelected.connect(
            lambda said: self.actions.set_sign(step, SignKind(kind.value), said)
        )
        open_with_title(dialog)

    def remove_chosen(self) -> None:
        """Take out the landmark that is selected."""
        landmark = self.actions.chosen
        if landmark is not None:
            self.actions.remove(landmark)

    @property
    def why_not_remove(self) -> str:
        """Why nothing can be taken out; empty while something can."""
        landmark = self.actions.chosen
        if landmark is None:
            return tr("Nothing on the ruler is selected: click a key, tempo or sign there first.")
        if not self.actions.can_remove(landmark):
            return tr("The first {kind} can't be removed, only changed.", kind=tr(landmark.kind))
        return ""

    def show_menu(self, landmark: Landmark | None, step: int, where: QPoint) -> None:
        """Open the menu of a landmark, or of a place on the ruler where none is.

        Parameters
        ----------
        where : QPoint
            On the screen.
        """
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        actions = self.actions
        if landmark is not None:
            change = menu.addAction(
                tr("Change {kind} …", kind=tr(landmark.kind)), partial(self.change, landmark)
            )
            change.setEnabled(landmark.kind is not LandmarkKind.DOUBLE_BAR)
            remove = menu.addAction(
                tr("Remove {kind}", kind=tr(landmark.kind)), partial(actions.remove, landmark)
            )
            remove.setEnabled(actions.can_remove(landmark))
            menu.addSeparator()
        for words, do in (
            (tr("Key change here …"), partial(self.ask, LandmarkKind.KEY, step)),
            (tr("Time signature here …"), partial(self.ask, LandmarkKind.METER, step)),
            (tr("Tempo change here …"), partial(self.ask, LandmarkKind.TEMPO, step)),
            (tr("Ritardando / accelerando …"), partial(self.ask_gradual_tempo, step)),
            (tr("Rehearsal letter"), partial(actions.set_rehearsal_letter, step)),
            (tr("Double bar"), partial(actions.toggle_double_bar, step)),
            (tr("Repeat mark …"), partial(self.ask, LandmarkKind.REPEAT, step)),
            (tr("Text …"), partial(self.ask, LandmarkKind.TEXT, step)),
        ):
            menu.addAction(words, do)
        menu.popup(where)
