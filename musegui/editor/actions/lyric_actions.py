"""What menu and keys do to words; each is one entry of the history."""

from __future__ import annotations

from musegui.core.editing.lyrics import with_syllable
from musegui.core.editing.shared_words import give_words
from musegui.core.notes import voice_notes
from musegui.core.translation import tr
from musegui.editor.selection import notes_of_region
from musegui.editor.workspace import Workspace


class LyricActions:
    """Edits the words of a workspace."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._document = workspace.document

    @property
    def has_words(self) -> bool:
        """Whether the chosen voice sings anything."""
        return any(lyric.voice == self._workspace.voice for lyric in self._document.score.lyrics)

    @property
    def has_notes(self) -> bool:
        """Whether the chosen voice has any note."""
        return bool(self._document.score.onsets[self._workspace.voice].any())

    def give(self) -> None:
        """Give the chosen voice's words to the others, but for those with words of their own."""
        score, voice = self._document.score, self._workspace.voice
        made = give_words(score, voice, score.pitches >= 0)
        self._document.apply(
            tr("Give the words of the {voice}", voice=score.voice_name(voice)), made
        )

    def remove(self) -> None:
        """Take the words from the selected notes; without a selection, from the chosen voice."""
        workspace, score = self._workspace, self._document.score
        region = workspace.region
        notes = workspace.notes | (notes_of_region(score, region) if region else frozenset())
        for note in notes if workspace.has_selection else voice_notes(score, workspace.voice):
            for syllable in score.syllables.get((note.voice, note.start), ()):
                taken = syllable._replace(text="")
                score = with_syllable(score, note.voice, note.start, taken)
        self._document.apply(tr("Remove lyrics"), score)
