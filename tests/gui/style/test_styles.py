"""Styles in the window: the menu, a missing one, files, the card, and learning one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from musegui.core.fill.fill_options import FillOptions, Strictness
from musegui.core.fill.style_mix import DEFAULT_STYLE, StyleShare
from musegui.core.score import Score
from musegui.core.style.style import Style, StyleFigures, StyleRate
from musegui.core.style.style_learning import LearnRequest
from musegui.core.voices import COMPASSES
from musegui.engine.fill.fill_worker import load_filler
from musegui.files.chorale_book import read_chorale
from musegui.files.midi.write import write_midi
from musegui.files.styles.stopped_learning import work_folder
from musegui.files.styles.style_file import StyleNetwork, read_style, write_style
from musegui.files.styles.style_folder import (
    find_style,
    free_path,
    style_output,
    styles_folder,
)
from musegui.gui.fill.panel.style_choice import ALONE, MIX
from musegui.gui.fill.panel.style_menu import CARD, LEARN, StyleMenu
from musegui.gui.style import learn_dialog
from tests.gui.conftest import OpenWindow
from tests.waiting import PATIENCE_SECONDS

MINE = Style(
    "Mine",
    "3 pieces of the folder 'songs'",
    strictness=Strictness.DISCOURAGE,
    registers=((58, 78), (53, 72), (48, 67), (40, 62)),
    programs=(19, 19, 19, 19),
    tempo_bpm=66.0,
    figures=StyleFigures(2, 1, 1.5, 0.75, (StyleRate("fifths", 3.5, 2.0),), 0.01, 0.0),
    warnings=("There are few pieces.",),
)
NETWORK = StyleNetwork({}, "", {"a": np.zeros(1, np.float16)})


@pytest.fixture(autouse=True)
def _own_styles(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


def pick(opened: OpenWindow, words: str, menu: StyleMenu | None = None) -> None:
    """Choose a row of a style menu, the first one's if none is named, as a click does."""
    menu = menu or opened.window.fill_panel.form.styles.menu
    menu.read()
    index = menu.findText(words)
    menu.setCurrentIndex(index)
    menu.activated.emit(index)


def test_a_style_brings_its_strictness_and_registers(opened: OpenWindow) -> None:
    write_style(MINE, {16: NETWORK}, free_path("Mine"))
    form = opened.window.fill_panel.form
    form.set_options(FillOptions(sweeps=9))
    pick(opened, "Mine")
    options = form.options
    assert (options.style, options.strictness) == ("Mine", Strictness.DISCOURAGE)
    assert (options.registers, options.sweeps) == (MINE.registers, 9)
    form.strictness.setCurrentIndex(form.strictness.findData(Strictness.OFF))
    pick(opened, DEFAULT_STYLE)
    assert form.options == FillOptions(sweeps=9, strictness=Strictness.OFF)


def test_a_missing_style_is_said_and_the_default_offered(opened: OpenWindow) -> None:
    window = opened.window
    window.fill_panel.form.set_options(FillOptions(style="Lost", candidates=1))
    menu = window.fill_panel.form.styles.menu
    assert menu.currentText() == "Lost (missing)"
    window.fill.harmonize()
    notice = window.board.shown[-1]
    assert "'Lost' is not on this computer" in notice.summary
    assert not window.fill.running
    [(_, use_default)] = notice.remedies
    use_default()
    assert menu.name == DEFAULT_STYLE


def test_two_styles_are_mixed_only_when_that_is_asked_for(opened: OpenWindow) -> None:
    write_style(MINE, {16: NETWORK}, free_path("Mine"))
    form = opened.window.fill_panel.form
    choice = form.styles
    form.set_options(FillOptions())
    assert not choice.second.isVisible()
    assert not choice.share.isVisible()
    pick(opened, MIX)
    assert choice.second.isVisible()
    assert choice.menu.findText(MIX) == -1
    assert choice.second.findText(DEFAULT_STYLE) == -1
    pick(opened, "Mine", choice.second)
    half = form.options
    assert half.styles == (DEFAULT_STYLE, ("Mine", 0.5))
    assert half.registers[0] == (58, 80)
    assert half.strictness is Strictness.FORBID
    choice.share.slider.setValue(choice.share.slider.maximum())
    whole = form.options
    assert whole.second_style == ("Mine", 1.0)
    assert (whole.registers, whole.strictness) == (MINE.registers, Strictness.DISCOURAGE)
    pick(opened, "Mine")
    assert form.options.styles == ("Mine", (DEFAULT_STYLE, 1.0))
    assert form.options.registers == COMPASSES
    pick(opened, ALONE, choice.second)
    assert form.options.styles == ("Mine", None)
    assert form.options.registers == MINE.registers
    assert not choice.share.isVisible()
    pick(opened, MIX)
    choice.use(DEFAULT_STYLE)
    assert form.options.styles == (DEFAULT_STYLE, None)


def test_a_missing_second_style_is_said_and_left_out_on_demand(opened: OpenWindow) -> None:
    window = opened.window
    form = window.fill_panel.form
    form.set_options(FillOptions(second_style=StyleShare("Lost", 0.25)))
    assert form.styles.second.currentText() == "Lost (missing)"
    form.styles.share.slider.setValue(20)
    assert form.options.second_style == ("Lost", 0.5)
    window.fill.harmonize()
    notice = window.board.shown[-1]
    assert "'Lost' is not on this computer" in notice.summary
    assert not window.fill.running
    [(words, leave_out)] = notice.remedies
    assert words == f"Use {DEFAULT_STYLE} alone"
    leave_out()
    assert form.options == FillOptions()


def test_a_card_tells_renames_sets_the_sound_and_deletes(
    opened: OpenWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    write_style(MINE, {16: NETWORK}, free_path("Mine"))
    styles = opened.window.styles
    pick(opened, "Mine")
    pick(opened, CARD)
    card = styles.card
    assert card is not None
    card.sound.click()
    assert {voice.program for voice in opened.score.voices} == {19}
    assert opened.score.tempos[0].bpm == 66.0
    card.exported.emit(str(tmp_path / "out.musestyle"))
    assert read_style(tmp_path / "out.musestyle") == MINE
    opened.qtbot.waitUntil(lambda: styles.card is None)
    pick(opened, CARD)
    styles.card.renamed.emit("Other")
    opened.qtbot.waitUntil(lambda: styles.card is None)
    assert opened.window.fill_panel.options.style == "Other"
    pick(opened, CARD)
    styles.card.deleted.emit()
    opened.qtbot.waitUntil(lambda: styles.card is None)
    assert opened.window.fill_panel.options.style == DEFAULT_STYLE
    assert not list(styles_folder().iterdir())
    styles.take_file(tmp_path / "out.musestyle")
    assert opened.window.fill_panel.options.style == "Mine"
    styles.take_file(tmp_path / "absent.musestyle")
    assert opened.window.fill_panel.options.style == "Mine"


def test_a_folder_without_pieces_is_refused_in_the_dialog(
    opened: OpenWindow, tmp_path: Path
) -> None:
    pick(opened, LEARN)
    dialog = opened.window.styles.dialog
    assert dialog is not None
    dialog.learn.click()
    assert dialog.state.text().startswith("Choose the folder")
    (tmp_path / "songs").mkdir()
    dialog.folder.setText(str(tmp_path / "songs"))
    assert dialog.name.text() == "songs"
    dialog.learn.click()
    assert dialog.stop.isVisible()
    opened.qtbot.waitUntil(lambda: not dialog.learner.busy and dialog.learn.isVisible())
    assert "is empty" in dialog.state.text()
    dialog.name.setText(DEFAULT_STYLE)
    dialog.learn.click()
    assert "already a style" in dialog.state.text()


def test_a_learning_that_was_killed_is_told_of_and_goes_on_or_is_discarded(
    opened: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    songs = tmp_path / "songs"
    songs.mkdir()
    with work_folder(LearnRequest(songs, style_output("Mine"), "Mine", 3.0, licence="me")):
        opened.window.styles.tell_of_killed()
        assert opened.window.board.shown == []  # it goes on in another window
    styles = opened.window.styles
    styles.tell_of_killed()
    notice = opened.window.board.shown[-1]
    assert "'Mine' was interrupted" in notice.summary
    [(_, go_on)] = notice.remedies
    go_on()
    dialog = styles.dialog
    assert dialog is not None
    assert dialog.learner.busy
    assert (dialog.minutes.value(), dialog.licence.text()) == (3.0, "me")
    assert not dialog.discard.isVisible()
    assert dialog.learner._worker is not None
    dialog.learner._worker.process.kill()
    opened.qtbot.waitUntil(dialog.learn.isVisible)
    assert "killed from outside" in dialog.state.text()
    assert "at most a minute is lost" in dialog.state.text()
    assert dialog.discard.isVisible()
    dialog.learn.click()
    dialog.stop.click()
    assert "Stopped" in dialog.state.text()
    before = len(opened.window.board.shown)
    styles.tell_of_killed()
    assert len(opened.window.board.shown) == before  # it was stopped on purpose
    answers = iter((False, True))
    monkeypatch.setattr(learn_dialog, "confirms", lambda *_: next(answers))
    dialog.discard.click()
    assert list(styles_folder().iterdir())
    dialog.discard.click()
    assert not list(styles_folder().iterdir())
    assert not dialog.discard.isVisible()
    assert (dialog.folder.text(), dialog.name.text()) == ("", "")


def test_a_learning_killed_behind_the_window_is_told_of_there(
    opened: OpenWindow, tmp_path: Path
) -> None:
    pick(opened, LEARN)
    dialog = opened.window.styles.dialog
    assert dialog is not None
    dialog.folder.setText(str(tmp_path))
    dialog.name.setText("Mine")
    dialog.learn.click()
    dialog.close()
    assert dialog.learner._worker is not None
    dialog.learner._worker.process.kill()
    opened.qtbot.waitUntil(lambda: bool(opened.window.board.shown))
    notice = opened.window.board.shown[-1]
    assert "killed from outside" in notice.summary
    [(_, show)] = notice.remedies
    show()
    assert dialog.isVisible()
    assert dialog.learn.isVisible()


@pytest.mark.soak
def test_a_newcomer_learns_a_style_fills_with_it_and_reads_its_card(
    open_window: Callable[..., OpenWindow], tmp_path: Path
) -> None:
    songs = tmp_path / "My songs"
    songs.mkdir()
    for name in ("bwv66.6", "bwv269", "bwv347"):
        write_midi(read_chorale(name), songs / f"{name}.mid")
    (songs / "take.wav").write_bytes(b"RIFF\0\0\0\0WAVEfmt ")
    opened = open_window(load_filler)
    window = opened.window
    pick(opened, LEARN)
    dialog = window.styles.dialog
    assert dialog is not None
    dialog.folder.setText(str(songs))
    dialog.minutes.setValue(0.2)
    dialog.learn.click()
    patience_ms = 4000 * PATIENCE_SECONDS
    opened.qtbot.waitUntil(lambda: "Learning" in dialog.state.text(), timeout=patience_ms)
    dialog.pause.click()
    assert dialog.pause.text() == "Resume"
    dialog.pause.click()
    opened.qtbot.waitUntil(dialog.use.isVisible, timeout=patience_ms)
    assert "take.wav" in dialog.unused.toPlainText()
    dialog.use.click()
    assert not dialog.isVisible()
    assert window.fill_panel.options.style == "My songs"
    window.fill_panel.form.set_options(FillOptions(sweeps=1, style="My songs"))
    window.fill.harmonize()
    opened.qtbot.waitUntil(lambda: window.fill.versions.shelf.take is not None, timeout=patience_ms)
    assert window.fill.versions.shelf.take.options.style == "My songs"
    assert isinstance(opened.score, Score)
    pick(opened, CARD)
    figures = find_style("My songs").style.figures
    assert figures is not None
    assert (figures.pieces, figures.held_back) == (2, 1)
    window.styles.card.close()
