"""The Lyrics menu."""

from __future__ import annotations

from musegui.core.translation import tr
from musegui.gui.actions.action import Action, Menu
from musegui.gui.actions.menus.parts import Parts


def lyrics_menu(parts: Parts) -> Menu:
    """Make the records of the Lyrics menu."""
    lyrics = parts.lyrics

    def no_note() -> str:
        return "" if lyrics.has_notes else tr("The chosen voice has no notes to sing words on.")

    return (
        Action("type_lyrics", "Type lyrics", parts.actions.type_lyrics, ("Ctrl+L",),
               "At the selected note or the cursor: Space, - and _ go on, Shift+Space goes back, "
               "Up, Down and Enter change the verse.", also="words text syllables",
               why_not=no_note),
        Action("lyrics", "Lyrics …", parts.dialogs.paste_lyrics, ("Ctrl+Shift+L",),
               "Lay a text of one or more verses under the notes of a voice.",
               also="words paste text verses hyphenate"),
        None,
        Action("give_lyrics", "Give the words to the other voices", lyrics.give, (),
               "Those of the chosen voice, where rhythms allow; voices with words on locked notes "
               "keep theirs.", also="share copy lyrics",
               why_not=lambda: "" if lyrics.has_words else
               tr("The chosen voice has no words yet: type or paste some first.")),
        Action("remove_lyrics", "Remove lyrics", lyrics.remove, (),
               "From the selected notes or, without a selection, from the chosen voice.",
               also="delete words",
               why_not=lambda: "" if lyrics.has_words else tr("The chosen voice has no words.")),
    )  # fmt: skip
