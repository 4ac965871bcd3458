"""Typing words under the notes of a voice, one syllable after the other."""

from __future__ import annotations

from musegui.core.editing.lyrics import (
    lay_out,
    next_note,
    previous_note,
    syllable_at,
    with_ending_before,
    with_syllable,
)
from musegui.core.marks import MAX_VERSES, Ending, Syllable
from musegui.core.notes import Note, note_at
from musegui.core.translation import tr
from musegui.editor.document import Edit
from musegui.editor.workspace import Workspace


class LyricEntry:
    """Knows at which note words are typed, and writes them; each syllable is one entry.

    What is typed is shown at once, and belongs to the score when one goes on, or when any other
    edit begins.

    Attributes
    ----------
    note : Note or None
        The note whose syllable is typed; None while nobody types.
    verse : int
        Counted from 1.
    """

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._document = workspace.document
        self._edit: Edit | None = None
        self.note: Note | None = None
        self.verse = 1

    def begin(self) -> bool:
        """Type at the first selected note, or at the cursor; False if the voice has none there."""
        workspace, score = self._workspace, self._document.score
        selected = sorted(workspace.notes, key=lambda note: (note.start, note.voice))
        if selected:
            own = [note for note in selected if note.voice == workspace.voice]
            return self._go_to((own or selected)[0])
        step, region = workspace.score_step, workspace.region
        if region is not None:
            step = region.start
        voice = workspace.voice
        here = note_at(score, voice, step) or next_note(score, voice, step)
        return self._go_to(here or previous_note(score, voice, step))

    @property
    def text(self) -> str:
        """What the note has in this verse."""
        syllable = self._syllable()
        return "" if syllable is None else syllable.text

    def _syllable(self) -> Syllable | None:
        note = self.note
        if note is None:
            return None
        return syllable_at(self._document.score, note.voice, note.start, self.verse)

    def _go_to(self, note: Note | None) -> bool:
        self.note = note
        if note is not None:
            self._workspace.choose_voice(note.voice)
            self._workspace.select([note])
        return note is not None

    # Writing

    def show(self, text: str, ending: Ending | None = None) -> None:
        """Write a syllable without making history; it keeps its ending if none is given."""
        note, before = self.note, self._syllable()
        if note is None or (before is None and not text):
            return
        if ending is None:
            ending = Ending.WORD if before is None else before.ending
        if before == Syllable(self.verse, text, ending):
            return
        edit = self._opened(note)
        shown = Syllable(self.verse, text, ending)
        edit.preview(with_syllable(self._document.score, note.voice, note.start, shown))

    def _opened(self, note: Note) -> Edit:
        if self._edit is None or not self._edit.is_open:
            where = self._document.score.grid.position(note.start)
            self._edit = self._document.begin(tr("Type lyrics, {where}", where=where))
        return self._edit

    def commit(self) -> None:
        """Make what is shown an entry of the history."""
        edit, self._edit = self._edit, None
        if edit is not None:
            edit.commit()

    def go_on(self, text: str, ending: Ending) -> bool:
        """Finish a syllable and go to the next note; False if there is none.

        Without a text, a hyphen or a melisma belongs to the syllable before.
        """
        note = self.note
        if note is None:
            return False
        before = self._syllable()
        if ending is Ending.WORD and before is not None and before.ending is Ending.MELISMA:
            ending = Ending.MELISMA
        self.show(text, ending)
        if not text and ending is not Ending.WORD:
            edit = self._opened(note)
            edit.preview(
                with_ending_before(self._document.score, note.voice, note.start, self.verse, ending)
            )
        self.commit()
        following = next_note(self._document.score, note.voice, note.start)
        return following is not None and self._go_to(following)

    def go_back(self, text: str) -> bool:
        """Finish a syllable and go to the note before; False if there is none."""
        note = self.note
        self.show(text)
        self.commit()
        before = note and previous_note(self._document.score, note.voice, note.start)
        return before is not None and self._go_to(before)

    def change_verse(self, text: str, by: int) -> bool:
        """Finish a syllable and go to another verse at the same note; False if there is none."""
        self.show(text)
        self.commit()
        verse = self.verse + by
        if not 1 <= verse <= MAX_VERSES:
            return False
        self.verse = verse
        return True

    def paste(self, text: str) -> int:
        """Lay a text of one or more words from the note on; tells how many found no note."""
        note = self.note
        if note is None:
            return 0
        self.commit()
        joined = " ".join(text.split())
        made = lay_out(
            self._document.score, note.voice, joined, start=note.start, first_verse=self.verse
        )
        self._document.apply(tr("Paste lyrics"), made.score)
        following = next_note(self._document.score, note.voice, note.start)
        for _ in range(made.placed - 1):
            if following is not None:
                note = following
                following = next_note(self._document.score, note.voice, note.start)
        self._go_to(note)
        return made.unplaced

    def end(self, text: str) -> None:
        """Finish a syllable, and type no longer."""
        self.show(text)
        self.commit()
        self.note = None
