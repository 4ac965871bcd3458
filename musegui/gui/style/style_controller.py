"""What can be done with styles in the window: learn one, see its card, import and keep files."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from musegui.core.errors import UserError
from musegui.core.fill.style_mix import DEFAULT_STYLE
from musegui.core.style.style import BACH, Style
from musegui.core.style.style_learning import LearnDone, LearnFailed, LearnRequest
from musegui.core.translation import tr
from musegui.editor.document import Document
from musegui.files.styles.stopped_learning import stopped_requests, was_killed
from musegui.files.styles.style_file import SUFFIX
from musegui.files.styles.style_folder import (
    FoundStyle,
    delete_style,
    export_style,
    find_style,
    import_style,
    rename_style,
    styles_folder,
)
from musegui.gui.common.dialog_parts import bring_up
from musegui.gui.common.notices import Notices
from musegui.gui.fill.panel.style_choice import StyleChoice
from musegui.gui.fill.panel.style_menu import CARD, IMPORT, LEARN
from musegui.gui.settings.settings import Settings
from musegui.gui.style.card_dialog import CardDialog
from musegui.gui.style.learn_dialog import LearnDialog


class StyleController(QObject):
    """Opens the dialogs of styles and does what they ask.

    Parameters
    ----------
    choice : StyleChoice
        That of the fill panel.
    """

    def __init__(
        self,
        choice: StyleChoice,
        document: Document,
        notices: Notices,
        settings: Settings,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._choice = choice
        self._document = document
        self._notices = notices
        self._settings = settings
        self._window = window
        self.dialog: LearnDialog | None = None
        self.card: CardDialog | None = None
        methods = {LEARN: self.learn, CARD: self.show_card, IMPORT: self.ask_import}
        choice.asked.connect(lambda words: methods[words]())

    def learn(self) -> None:
        """Show the dialog in which a style is learnt."""
        if self.dialog is None:
            self.dialog = LearnDialog(self._window)
            self.dialog.learnt.connect(self._take_learnt)
            self.dialog.failed.connect(self._tell_failed)
            self.dialog.use_asked.connect(self._choice.use)
            self.dialog.card_asked.connect(self.show_card_of)
        self.dialog.begin_again()
        bring_up(self.dialog)

    def show_card(self) -> None:
        """Show the card of the style that is set."""
        self.show_card_of(self._choice.menu.name)

    def show_card_of(self, name: str) -> None:
        """Show the card of a style."""
        try:
            found = FoundStyle(BACH, None) if name == DEFAULT_STYLE else find_style(name)
        except UserError as problem:
            self._notices.warning(str(problem))
            return
        card = CardDialog(found, self._window)
        card.sound_asked.connect(self._use_sound)
        card.renamed.connect(partial(self._do, lambda new: self._rename(name, new)))
        card.exported.connect(partial(self._do, lambda path: export_style(name, Path(path))))
        card.deleted.connect(partial(self._do, lambda: self._delete(name)))
        card.destroyed.connect(self._forget_card)
        self.card = card
        card.open()

    def ask_import(self) -> None:
        """Let the user choose a style's file, and import it."""
        name, _ = QFileDialog.getOpenFileName(
            self._window,
            tr("Import a style"),
            self._settings.folder,
            tr("Styles (*{suffix})", suffix=SUFFIX),
        )
        if name:
            self.take_file(Path(name))

    def take_file(self, path: Path) -> None:
        """Import a style's file and set it."""
        try:
            name = import_style(path).style.name
        except UserError as problem:
            self._notices.error(str(problem))
            return
        self._choice.read()
        self._choice.use(name)
        self._notices.info(
            tr("Imported the style {name!r}. Fills write in it from now on.", name=name)
        )

    def tell_of_killed(self) -> None:
        """Tell of what was being learnt when the program ended, and offer to go on with it."""
        for request in stopped_requests(styles_folder()):
            if was_killed(request):
                self._notices.warning(
                    tr(
                        "Learning the style {name!r} was interrupted; at most a minute of it is "
                        "lost.",
                        name=request.name,
                    ),
                    "",
                    (tr("Go on"), partial(self._go_on, request)),
                )

    def _go_on(self, request: LearnRequest) -> None:
        self.learn()
        if self.dialog is not None:
            self.dialog.go_on(request)

    def close(self) -> None:
        """Stop learning; it goes on another time."""
        if self.dialog is not None:
            self.dialog.learner.stop()

    def _forget_card(self) -> None:
        self.card = None

    def _do(self, task: Callable[..., object], *values: object) -> None:
        """Change a style, and close the card that then says something else."""
        try:
            task(*values)
        except UserError as problem:
            self._notices.error(str(problem))
        self._choice.read()
        if self.card is not None:
            self.card.close()

    def _rename(self, old: str, new: str) -> None:
        rename_style(old, new)
        self._choice.rename(old, new)

    def _delete(self, name: str) -> None:
        delete_style(name)
        if self._choice.mixes and self._choice.second.name == name:
            self._choice.drop_second()
        if self._choice.menu.name == name:
            self._choice.menu.choose(DEFAULT_STYLE)

    def _use_sound(self, style: Style) -> None:
        score = self._document.score
        voices = tuple(
            replace(settings, program=program)
            for settings, program in zip(score.voices, style.programs, strict=True)
        )
        tempos = (score.tempos[0]._replace(bpm=style.tempo_bpm),)
        label = tr("Sound and tempo of {style}", style=style.name)
        self._document.apply(label, score.replace(voices=voices, tempos=tempos))

    def _take_learnt(self, done: LearnDone) -> None:
        self._choice.read()
        name = done.style.name
        if self.dialog is None or not self.dialog.isVisible():
            self._notices.warning(
                tr("The style {name!r} is learnt.", name=name),
                "\n".join(done.unused),
                (tr("Use it"), partial(self._choice.use, name)),
            )

    def _tell_failed(self, failed: LearnFailed) -> None:
        if self.dialog is None or self.dialog.isVisible():
            return
        if failed.was_killed:
            self._notices.warning(failed.reason, "", (tr("Learn a style …"), self.learn))
        else:
            self._notices.error(failed.reason)
