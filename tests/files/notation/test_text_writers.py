"""ABC and Humdrum as they are written, read again by our readers and by music21."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from musegui.core.keys import Key, KeyChange
from musegui.core.marks import Credits, Ending, Hairpin, Lyric, Sign, SignKind
from musegui.core.notes import score_notes
from musegui.core.pitch import OPEN, REST
from musegui.core.score import CADENCE_HERE, Score
from musegui.core.timegrid import MeterChange, TempoChange
from musegui.core.voices import VOICES, Voice
from musegui.files.notation.corpus_scores import score_from_stream
from musegui.files.safe.texts import one_line
from musegui.files.scores import read_score, write_score
from tests.strategies import credits_in_a_file, marked_scores

SUFFIXES = [".abc", ".krn"]


def hairpins_one_by_one(pins: Iterable[Hairpin], suffix: str) -> tuple[Hairpin, ...]:
    """End each hairpin where the next one of its voice begins; in Humdrum, the next of its kind."""
    kept: list[Hairpin] = []
    lines: dict[tuple[int, bool], list[Hairpin]] = {}
    for pin in pins:
        lines.setdefault((pin.voice, suffix == ".krn" and pin.louder), []).append(pin)
    for line in lines.values():
        stops = [*(pin.step for pin in line[1:]), line[-1].stop]
        kept += [p._replace(stop=min(p.stop, s)) for p, s in zip(line, stops, strict=True)]
    return tuple(sorted(kept))


def signs_as_text(score: Score, suffix: str) -> tuple[Sign, ...]:
    """Give the signs as the text formats have them: on bar lines, and else as words."""
    bar_starts = set(score.grid.bar_starts(score.steps))
    kept: list[Sign] = []
    for sign in score.signs:
        text = one_line(sign.text)
        if sign.kind is SignKind.DOUBLE_BAR:
            kept += [sign._replace(text="")] * (sign.step in bar_starts)
        elif sign.kind is SignKind.REHEARSAL and (suffix == ".krn" or sign.step in bar_starts):
            kept.append(sign._replace(text=text))
        else:
            kept.append(Sign(sign.step, SignKind.TEXT, text))
    return tuple(kept)


def without_lines(lyrics: Iterable[Lyric]) -> list[Lyric]:
    """Give the words without the lines that draw out their ends."""
    words = []
    for lyric in lyrics:
        text, ending = one_line(lyric.syllable.text), lyric.syllable.ending
        ending = Ending.WORD if ending is Ending.MELISMA else ending
        if text:
            words.append(lyric._replace(syllable=lyric.syllable._replace(text=text, ending=ending)))
    return words


@given(
    marked_scores(),
    st.sampled_from(SUFFIXES),
    st.sampled_from([0, 2, 4]),
    st.sampled_from([(4, 4), (3, 4), (6, 8)]),
)
@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_what_is_written_comes_back(
    tmp_path: Path, score: Score, suffix: str, pickup: int, meter: tuple[int, int]
) -> None:
    pitches = score.pitches.copy()
    pitches[:, 0] = 60 + np.arange(4)[::-1]
    tempos = TempoChange(0, 1.0), TempoChange(3, 999.123456789), TempoChange(5, 999.123456789)
    score = score.replace(
        pitches=pitches,
        pickup_steps=pickup if score.steps > pickup else 0,
        tempos=tuple(tempo for tempo in tempos if tempo.step < score.steps),
        meters=(MeterChange(0, *meter),),
    )
    path = tmp_path / f"again{suffix}"
    write_score(score, path)
    again = read_score(path)
    assert (again.pitches == np.where(score.pitches == OPEN, REST, score.pitches)).all()
    assert (again.onsets == score.onsets).all()
    assert (again.tempos, again.meters) == (score.tempos, score.meters)
    assert (again.key, again.pickup_steps) == (score.key, score.pickup_steps)
    keys = [score.key, *(change.key for change in score.key_changes)]
    assert list(again.key_changes) == [
        change for change, key in zip(score.key_changes, keys, strict=False) if change.key != key
    ]
    assert without_lines(again.lyrics) == without_lines(score.lyrics)
    assert again.dynamics == score.dynamics
    assert again.hairpins == hairpins_one_by_one(score.hairpins, suffix)
    assert again.signs == score.replace(signs=signs_as_text(score, suffix)).signs
    assert again.credits == credits_in_a_file(score)


@pytest.mark.parametrize("text", ["\x1f", "\r", " \u00a0"])
@pytest.mark.parametrize("suffix", [*SUFFIXES, ".musicxml", ".mid"])
def test_a_name_without_letters_is_none(tmp_path: Path, suffix: str, text: str) -> None:
    score = Score.empty(4).replace(pitches=np.full((4, 4), 60), credits=Credits(*[text] * 4))
    write_score(score, tmp_path / f"again{suffix}")
    assert read_score(tmp_path / f"again{suffix}").credits == Credits()


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize("text", ["D.C. al Fine", "Fine", "\u00a7", "\U0001d10b", "To Coda"])
def test_words_that_say_the_way_are_only_words(tmp_path: Path, text: str, suffix: str) -> None:
    score = Score.empty(32, signs=(Sign(16, SignKind.TEXT, text),))
    score = score.replace(pitches=np.full((4, 32), 60))
    write_score(score, tmp_path / f"again{suffix}")
    again = read_score(tmp_path / f"again{suffix}")
    assert (again.steps, again.signs) == (32, score.signs)


def test_an_accidental_before_a_change_of_key_does_not_reach_behind_it(tmp_path: Path) -> None:
    pitches = np.repeat([[72, 71], [66, 65], [61, 60], [54, 53]], 4, axis=1)
    for first in range(-7, 8):
        score = Score.empty(8, key=Key(first), key_changes=(KeyChange(4, Key(0)),))
        score = score.replace(pitches=pitches)
        for suffix in SUFFIXES:
            write_score(score, tmp_path / f"again{suffix}")
            assert (read_score(tmp_path / f"again{suffix}").pitches == pitches).all()


def test_an_accidental_at_the_end_of_a_tie_is_written_again_behind_it(tmp_path: Path) -> None:
    """Not all programs let it hold for the rest of the bar."""
    source, path = tmp_path / "a.abc", tmp_path / "b.abc"
    source.write_text("X:1\nM:4/4\nL:1/4\nK:C\n^c4-|^c2 ^c2|\n")
    score = read_score(source)
    write_score(score, path)
    assert path.read_text().count("^c") == 3
    assert (read_score(path).pitches == score.pitches).all()


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize("name", ["bwv66.6", "bwv7.7", "bwv281"])
def test_chorales_come_back_and_music21_reads_them_too(
    tmp_path: Path, name: str, suffix: str
) -> None:
    from music21 import converter, corpus

    score = score_from_stream(corpus.parse(f"bach/{name}"))
    path = tmp_path / f"chorale{suffix}"
    write_score(score, path)
    again = read_score(path)
    assert (again.pitches == score.pitches).all()
    assert (again.onsets == score.onsets).all()
    assert ((again.cadences == CADENCE_HERE) == (score.cadences == CADENCE_HERE)).all()
    assert (again.key, again.meters, again.tempos) == (score.key, score.meters, score.tempos)
    lines = [
        [
            (note.getOffsetInHierarchy(part) * 4, note.quarterLength * 4, note.pitch.midi)
            for note in part.stripTies().recurse().notes
        ]
        for part in converter.parse(path).parts
    ]
    for voice in VOICES:
        octave = 12 * (suffix == ".abc" and voice is Voice.TENOR)  # it passes over the 8 of a clef
        sung = [note for note in score_notes(score) if note.voice is voice]
        assert [(note.start, note.duration, note.pitch + octave) for note in sung] in lines
