"""The Piece menu: what concerns the whole piece, and what stands along it."""

from __future__ import annotations

from functools import partial

from musegui.core.editing.landmarks import LandmarkKind
from musegui.core.translation import tr, tr_noop
from musegui.gui.actions.action import Action, Menu
from musegui.gui.actions.menus.parts import Parts
from musegui.gui.common.ask_number import ask_number
from musegui.gui.piece.ensemble_dialog import EnsembleDialog
from musegui.gui.piece.piece_dialog import PieceDialog
from musegui.gui.piece.signature_dialog import SignatureDialog
from musegui.gui.piece.transpose_dialog import TransposeDialog

_LONGEST = tr_noop("The piece is as long as it can be.")


def piece_menu(parts: Parts) -> Menu:
    """Make the records of the Piece menu."""
    workspace, do, landmarks, window = (
        parts.tools.workspace, parts.edit, parts.landmarks, parts.window,
    )  # fmt: skip
    ask, signs = landmarks.ask, landmarks.actions

    def has_room() -> str:
        return "" if do.most_new_bars else _LONGEST

    return (
        Action("piece", "Piece information …", lambda: PieceDialog(workspace, window).open(), (),
               "Title, composer, words by, copyright.", also="title author lyricist name"),
        Action("ensemble", "Ensemble …", lambda: EnsembleDialog(workspace, window).open(), (),
               "Choirs, quartets, organ: the piece comes to their compasses.",
               also="ssaa ttbb sab ssa satb strings brass organ choir arrange voices"),
        Action("signature", "Key and time signature …",
               lambda: SignatureDialog(workspace, window).open(), ("Ctrl+K",),
               "Key in force at the cursor, time signature from the bar there on, and pickup.",
               also="meter metre upbeat anacrusis"),
        Action("tempo", "Tempo …", parts.actions.edit_tempo, (),
               "From the playhead on.", also="bpm speed"),
        Action("transpose", "Transpose …",
               lambda: TransposeDialog(workspace, do.transposable, do.transpose_all, do.transpose,
                                       window).open(), (),
               "The piece, with its key and the chords you set, or the selection.",
               also="semitones octave key"),
        None,
        Action("key_change", "Key change here …", partial(ask, LandmarkKind.KEY), (),
               "From the cursor on, and the notes that follow with it if you want.",
               also="modulation signature"),
        Action("meter_change", "Time signature here …", partial(ask, LandmarkKind.METER), (),
               "From the bar at the cursor on.", also="meter metre change"),
        Action("tempo_change", "Tempo change here …", partial(ask, LandmarkKind.TEMPO), (),
               "From the cursor on.", also="bpm speed"),
        Action("gradual_tempo", "Ritardando / accelerando …", landmarks.ask_gradual_tempo, (),
               "Slow down or speed up from beat to beat, between two places.",
               also="rallentando tempo slower faster"),
        None,
        Action("rehearsal_letter", "Rehearsal letter", signs.set_rehearsal_letter, (),
               "The next letter over the bar at the cursor.", also="mark section"),
        Action("double_bar", "Double bar", signs.toggle_double_bar, (),
               "Before the bar at the cursor, or take it away.", also="barline"),
        Action("repeat_mark", "Repeat mark …", partial(ask, LandmarkKind.REPEAT), (),
               "Say that the bar at the cursor begins a repeat that is written out."),
        Action("staff_text", "Text over the staff …", partial(ask, LandmarkKind.TEXT), (),
               "A word at the cursor, such as dolce.", also="expression direction"),
        Action("remove_landmark", "Remove what is selected on the ruler", landmarks.remove_chosen,
               (), "A key, a time signature, a tempo or a sign.", also="delete key tempo meter",
               why_not=lambda: landmarks.why_not_remove),
        None,
        Action("insert_bar", "Insert bars …",
               lambda: ask_number(window, tr("Insert bars"), tr("Bars to insert:"), 1,
                                  (1, do.most_new_bars), do.insert_bar),
               ("Ctrl+Shift+I",), "Empty bars, before the one with the cursor.",
               also="add measures", why_not=has_room),
        Action("append_bars", "Add bars at the end …",
               lambda: ask_number(window, tr("Add bars at the end"), tr("Bars to add:"), 4,
                                  (1, do.most_new_bars_at_end), do.append_bars),
               (), "Empty bars after the last one.", also="append measures",
               why_not=lambda: "" if do.most_new_bars_at_end else _LONGEST),
        Action("delete_bar", "Delete the bar at the cursor", do.delete_bar, ("Ctrl+Shift+D",),
               also="remove measure",
               why_not=lambda: "" if do.can_delete_bar else tr("The only bar can't be deleted.")),
        Action("length", "Length …",
               lambda: ask_number(window, tr("Length"), tr("Bars in the piece:"), do.bars,
                                  (1, max(do.bars + do.most_new_bars, 1)), do.set_length),
               (), "Add bars at the end, or cut the piece off.", also="bars measures append"),
    )  # fmt: skip
