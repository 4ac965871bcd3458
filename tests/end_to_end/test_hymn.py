"""A hymn with three verses, from a MusicXML file to a printed page and practice tracks."""

from __future__ import annotations

from pathlib import Path

import soundfile
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from musegui.core.marks import Dynamic, Hairpin, Sign, SignKind
from musegui.core.notes import score_notes, voice_notes
from musegui.core.pitch import OPEN
from musegui.core.score import Score
from musegui.core.timegrid import TempoChange
from musegui.core.voices import VOICES, Voice
from musegui.files.scores import read_score, write_score
from musegui.gui.exporting.page_dialog import PageDialog
from musegui.gui.main_window import MainWindow
from tests.program import REPOSITORY

HYMN = REPOSITORY / "tests/data/notation/hymn-three-verses.musicxml"
FIRST_LINE = "Sing praise this morn-ing, all who live,"


def sung(score: Score, voice: Voice, verse: int) -> str:
    syllables = (s for note in voice_notes(score, voice) for s in note.syllables)
    return "".join(
        s.text + ("-" if s.ending == "-" else " ") for s in syllables if s.verse == verse
    ).strip()


def print_page(window: MainWindow, qtbot: QtBot, pdf: Path) -> None:
    """Print as a user does: page setup, the system's dialog, here into a file."""
    window.actions_["print"].trigger()
    [page] = [d for d in window.findChildren(PageDialog) if d.isVisible()]
    qtbot.waitUntil(lambda: bool(page.preview.pages))
    [buttons] = page.findChildren(QDialogButtonBox)
    buttons.button(QDialogButtonBox.StandardButton.Ok).click()
    [system] = window.findChildren(QPrintDialog)
    system.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    system.printer().setOutputFileName(str(pdf))
    with qtbot.waitSignal(window.exports.exporter.printed):
        system.accepted.emit(system.printer())
    system.reject()


def test_a_hymn_goes_from_its_file_to_the_choir(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    document = window.workspace.document
    window.files.open(HYMN)
    qtbot.waitUntil(lambda: "Song for the Day" in window.windowTitle())
    given = document.score
    assert sung(given, Voice.SOPRANO, 1).startswith(FIRST_LINE)
    assert sung(given, Voice.SOPRANO, 3).endswith("and end with song the day.")
    assert given.credits[:3] == ("Song for the Day", "A. Composer", "A. Poet")
    assert Dynamic(0, Voice.SOPRANO, "mf") in given.dynamics
    assert Hairpin(68, Voice.SOPRANO, 100, True) in given.hairpins
    assert Sign(68, SignKind.REHEARSAL, "B") in given.signs
    assert given.tempos == (TempoChange(0, 92), TempoChange(100, 84))

    window.actions_["harmonize"].trigger()
    qtbot.waitUntil(
        lambda: not window._bridge.running and bool((document.score.pitches != OPEN).all()),
    )
    made = document.score
    assert voice_notes(made, Voice.SOPRANO) == voice_notes(given, Voice.SOPRANO)
    assert all(voice_notes(made, voice) for voice in VOICES)
    for verse in (1, 2, 3):
        assert sung(made, Voice.SOPRANO, verse) == sung(given, Voice.SOPRANO, verse)
        assert len(sung(made, Voice.BASS, verse)) > 100

    pdf = tmp_path / "page.pdf"
    print_page(window, qtbot, pdf)
    assert pdf.read_bytes().startswith(b"%PDF")

    folder = tmp_path / "tracks"
    window.actions_["practice"].trigger()
    practice = window.audio.practice_dialog
    assert practice is not None
    practice.folder.setText(str(folder))
    practice.format_box.setCurrentIndex(practice.format_box.findData(".ogg"))
    qtbot.mouseClick(practice.export, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not practice.exporter.running)
    tracks = sorted(folder.glob("*.ogg"))
    assert len(tracks) == 5
    assert all(soundfile.info(track).duration > 20 for track in tracks)

    copy = tmp_path / "copy.musicxml"
    write_score(made, copy)
    again = read_score(copy)
    for voice in VOICES:
        assert [(n, n.syllables) for n in voice_notes(again, voice)] == [
            (n, n.syllables) for n in voice_notes(made, voice)
        ]
    for name in ("dynamics", "hairpins", "signs", "credits", "tempos", "meters", "key",
                 "key_changes", "pickup_steps"):  # fmt: skip
        assert getattr(again, name) == getattr(made, name), name
    assert len(score_notes(again)) == len(score_notes(made))
