"""The dialog that lays a text under the notes of a voice."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QWidget,
)

from musegui.core.editing.lyrics import (
    LaidWords,
    lay_out,
    sung_verses,
    verses_of,
    voice_text,
    without_words,
)
from musegui.core.marks import MAX_VERSES
from musegui.core.score import Score
from musegui.core.translation import as_typed, capitalized, tr, tr_n, tr_noop
from musegui.core.voices import VOICES, Voice
from musegui.editor.actions.hyphenation import NO_LANGUAGE, hyphenator, languages
from musegui.editor.workspace import Workspace
from musegui.gui.common.dialog_parts import answer_buttons, roomy_form
from musegui.gui.settings.settings import Settings

_EXPLANATION = tr_noop(
    "Words are cut at their hyphens, or by the rules of the language. _ holds a syllable for one "
    "more note, * leaves a note out, ~ joins two words. Numbers or blank lines part verses."
)
_HEIGHT_PX = 110


class LyricsDialog(QDialog):
    """Lays a text under a voice, with a preview; the window can be used beside it.

    What finds no note stays in the dialog.
    """

    def __init__(self, workspace: Workspace, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Lyrics"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._document = workspace.document
        self._settings = settings
        self._step = min((n.start for n in workspace.notes), default=workspace.score_step)
        self.voice, self.language, self.start = QComboBox(), QComboBox(), QComboBox()
        for voice in VOICES:
            self.voice.addItem(self._document.score.part(voice).label, voice)
        self.voice.setCurrentIndex(workspace.voice)
        _fill_with_languages(self.language, settings.lyrics_language)
        self.start.addItem(tr("The beginning"), 0)
        if self._step:
            position = self._document.score.grid.position(self._step)
            self.start.addItem(
                tr("The cursor or selection ({position})", position=position), self._step
            )
        self.text, self.preview = _text_box(tr("Words")), _text_box(tr("Words as they are sung"))
        self.preview.setReadOnly(True)
        self.preview.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.outcome = QLabel()
        self.outcome.setWordWrap(True)
        self.outcome.setMinimumHeight(self.outcome.fontMetrics().lineSpacing() * 2)
        self.buttons = answer_buttons(self, tr("Write"), QDialogButtonBox.StandardButton.Close)
        self._lay_out_form()
        self._load()
        for box in (self.voice, self.language, self.start):
            box.currentIndexChanged.connect(self._show_outcome)
        self.voice.currentIndexChanged.connect(self._load)
        self.text.textChanged.connect(self._show_outcome)
        self._document.changed.add(self._show_outcome)
        self._show_outcome()
        self.text.setFocus()
        self.text.selectAll()
        self.resize(560, 560)

    def _lay_out_form(self) -> None:
        explained = QLabel(tr(_EXPLANATION))
        explained.setObjectName("faint")
        explained.setWordWrap(True)
        form = roomy_form(self)
        form.addRow(tr("Voice"), self.voice)
        form.addRow(tr("From"), self.start)
        form.addRow(tr("Hyphenate"), self.language)
        form.addRow(explained)
        form.addRow(self.text)
        form.addRow(tr("As sung"), self.preview)
        form.addRow(self.outcome)
        form.addRow(self.buttons)

    def _load(self) -> None:
        """Show the words that the voice has, unless others have been typed by now."""
        score = self._document.score
        texts = {"", *(voice_text(score, voice) for voice in VOICES)}
        if self.text.toPlainText() in texts:
            self.text.setPlainText(voice_text(score, self._voice))

    @property
    def _voice(self) -> Voice:
        return Voice(self.voice.currentData())

    def _cleared(self) -> Score:
        """Give the score without the words in whose place the text comes."""
        score, start = self._document.score, self.start.currentData()
        verses = verses_of(self.text.toPlainText())
        return score if start else without_words(score, self._voice, verses)

    def _layout(self) -> LaidWords:
        hyphenate = hyphenator(self.language.currentData())
        return lay_out(
            self._cleared(),
            self._voice,
            self.text.toPlainText(),
            start=self.start.currentData(),
            hyphenate=hyphenate,
        )

    def _show_outcome(self) -> None:
        made = self._layout()
        rest = "\n\n" + tr("Without a note: {words}", words=made.rest) if made.rest else ""
        self.preview.setPlainText(voice_text(made.score, self._voice) + rest)
        self.outcome.setText(describe_layout(made, self._document.score, self._voice))
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setEnabled(made.score != self._document.score)

    def accept(self) -> None:
        """Write what has a note; stay open while there is a rest."""
        made, voice = self._layout(), self._voice
        self._settings.lyrics_language = self.language.currentData()
        self._document.apply(tr("Lyrics, {voice}", voice=made.score.voice_name(voice)), made.score)
        if not made.unplaced:
            super().accept()
            return
        self.outcome.setText(
            tr(
                "{written} written; {unplaced} found no note and stay here: add notes, then write "
                "again.",
                written=_syllables(made.placed),
                unplaced=_syllables(made.unplaced),
            )
        )

    def done(self, result: int) -> None:
        self._document.changed.remove(self._show_outcome)
        super().done(result)


def describe_layout(made: LaidWords, score: Score, voice: Voice) -> str:
    """Say how a text and a voice's notes fit together."""
    notes = int(score.onsets[voice].sum())
    has = tr_n(
        "The {voice} has {n} note",
        "The {voice} has {n} notes",
        notes,
        voice=score.voice_name(voice),
    )
    if made.unplaced:
        return tr(
            "{has}: {syllables} can be written, {unplaced} find no note and stay here.",
            has=has,
            syllables=_syllables(made.placed),
            unplaced=made.unplaced,
        )
    verses = len(sung_verses(made.score, voice))
    syllables = _syllables(made.placed)
    if verses == MAX_VERSES:
        return tr(
            "{has}; {syllables} in {verses} verses, as many as there can be.",
            has=has,
            syllables=syllables,
            verses=verses,
        )
    if verses > 1:
        return tr(
            "{has}; {syllables} in {verses} verses.", has=has, syllables=syllables, verses=verses
        )
    return f"{has}; {syllables}."


def _syllables(count: int) -> str:
    return tr_n("{n} syllable", "{n} syllables", count)


def _text_box(name: str) -> QPlainTextEdit:
    box = QPlainTextEdit()
    box.setAccessibleName(name)
    box.setTabChangesFocus(True)
    box.setMinimumHeight(_HEIGHT_PX)
    return box


def _fill_with_languages(box: QComboBox, chosen: str) -> None:
    """Offer the languages by name; the one of the system at first."""
    box.addItem(tr("At the text's own hyphens only"), NO_LANGUAGE)
    named = ((_language_name(code), code) for code in languages())
    for name, code in sorted(named, key=lambda each: as_typed(each[0])):
        box.addItem(name, code)
    system = QLocale().name()
    for code in (chosen, system, system.partition("_")[0]):
        if code and box.findData(code) >= 0:
            box.setCurrentIndex(box.findData(code))
            return


def _language_name(code: str) -> str:
    """Name a language as those who speak it write it."""
    locale = QLocale(code)
    name = capitalized(QLocale(locale.language()).nativeLanguageName())
    if code == "it":
        return tr("{language} (for Latin, too)", language=name)
    return f"{name} ({locale.nativeTerritoryName()})" if "_" in code else name
