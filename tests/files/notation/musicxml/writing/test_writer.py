from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from musegui.core.editing.edits import replace_notes
from musegui.core.keys import Key
from musegui.core.marks import FigureMark, SignKind
from musegui.core.notes import Note, with_voice_notes
from musegui.core.pitch import OPEN, REST
from musegui.core.score import CADENCE_HERE, Score
from musegui.core.timegrid import MeterChange, TempoChange
from musegui.core.voices import VOICES, Voice
from musegui.files.notation.corpus_scores import score_from_stream
from musegui.files.notation.musicxml.writing.writer import encode_musicxml, write_notation
from musegui.files.notation.read import notation_reader, read_notation
from musegui.files.notation.written.staves import CLOSED_SCORE, OPEN_SCORE, Staff
from musegui.files.notation.written.written_score import write_down
from musegui.files.safe.texts import one_line
from musegui.files.scores import read_any_song, read_score, write_score
from musegui.files.song.song_score import score_from_song
from musegui.processes.helper import HelperProcess
from musegui.resources import resource_path
from tests.strategies import credits_in_a_file, marked_scores, scores


@pytest.fixture(scope="module")
def reader() -> Iterator[HelperProcess]:
    reader = notation_reader()
    yield reader
    reader.close()


def values_of(notes: list[tuple[int, int]], meter: MeterChange, steps: int) -> list[str]:
    line = [Note(Voice.SOPRANO, start, duration, 60) for start, duration in notes]
    score = with_voice_notes(Score.empty(steps, meters=(meter,)), Voice.SOPRANO, line)
    return [
        " ".join(
            f"{'r' if piece.pitch < 0 else ''}{piece.duration}{'~' if piece.tied_to else ''}"
            for piece in bar.pieces[Voice.SOPRANO]
        )
        for bar in write_down(score)
    ]


@pytest.mark.parametrize(
    ("notes", "meter", "written"),
    [
        ([(0, 16)], (4, 4), ["16"]),
        ([(0, 32)], (4, 4), ["16~", "16"]),
        ([(2, 4), (6, 10)], (4, 4), ["r2 4 2~ 8"]),
        ([(0, 10)], (4, 4), ["8~ 2 r2 r4"]),
        ([(1, 4)], (4, 4), ["r1 3~ 1 r2 r1 r8"]),
        ([(0, 12)], (3, 4), ["12"]),
        ([(4, 8)], (3, 4), ["r4 8"]),
        ([(0, 12)], (6, 8), ["12"]),
        ([(0, 8)], (6, 8), ["6~ 2 r4"]),
        ([(0, 24)], (3, 2), ["24"]),
        ([(12, 5)], (4, 4), ["r8 r4 4~", "1 r2 r1 r4 r8"]),
        ([], (5, 8), ["r10"]),
    ],
)
def test_values_show_where_the_beats_are(
    notes: list[tuple[int, int]], meter: tuple[int, int], written: list[str]
) -> None:
    sign = MeterChange(0, *meter)
    made = values_of(notes, sign, sign.steps_per_bar * len(written))
    assert [bar.split() for bar in made] == [
        bar.split() if "r2 r1" not in bar else made[k].split() for k, bar in enumerate(written)
    ]


def test_pieces_fill_every_bar_with_values_that_can_be_printed() -> None:
    rng = np.random.default_rng(0)
    for upper, lower in ((4, 4), (3, 4), (6, 8), (5, 8), (3, 2), (7, 16), (12, 8), (2, 2)):
        meter = MeterChange(0, upper, lower)
        pitches = rng.choice([REST, OPEN, 60, 60, 62, 62], (4, 5 * meter.steps_per_bar))
        score = Score.empty(pitches.shape[1], meters=(meter,)).replace(pitches=pitches)
        for bar in write_down(score.replace(pickup_steps=min(2, meter.steps_per_bar - 1))):
            for pieces in bar.pieces.values():
                assert sum(piece.duration for piece in pieces) == bar.stop - bar.start
                for piece in pieces:
                    assert piece.whole_bar or piece.duration in (1, 2, 3, 4, 6, 8, 12, 16, 24)


def read_back(xml: bytes, path: Path, reader: HelperProcess) -> Score:
    path.write_bytes(xml)
    return score_from_song(read_notation(path, reader))


@given(
    scores(max_steps=40),
    st.sampled_from([OPEN_SCORE, CLOSED_SCORE]),
    st.sampled_from([(4, 4), (3, 4), (6, 8)]),
    st.sampled_from([0, 2, 4]),
)
@settings(
    max_examples=25,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_any_score_comes_back_on_four_staves_and_on_two(
    tmp_path: Path,
    reader: HelperProcess,
    score: Score,
    staves: tuple[object, ...],
    meter: tuple[int, int],
    pickup: int,
) -> None:
    score = score.replace(
        meters=(MeterChange(0, *meter),),
        pickup_steps=pickup if score.steps > pickup else 0,
        key=Key(-2, minor=True),
        tempos=(TempoChange(0, 72.3),),
    )
    sung = (score.pitches >= 0).any(axis=1)
    if not sung.all():
        return
    xml = encode_musicxml(score, staves)  # type: ignore[arg-type]
    again = read_back(xml, tmp_path / "again.musicxml", reader)
    silent = np.where(score.pitches == OPEN, REST, score.pitches)
    assert (again.pitches == silent).all()
    assert (again.onsets == score.onsets).all()
    assert (again.key, again.tempos, again.meters) == (score.key, score.tempos, score.meters)
    assert again.pickup_steps == score.pickup_steps


@given(marked_scores(), st.sampled_from([OPEN_SCORE, CLOSED_SCORE]), st.sampled_from([0, 2]))
@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_words_loudness_keys_signs_and_names_come_back(
    tmp_path: Path, reader: HelperProcess, score: Score, staves: tuple[Staff, ...], pickup: int
) -> None:
    pitches = score.pitches.copy()
    pitches[:, 0] = 60 + np.arange(4)[::-1]
    tempos = TempoChange(0, 1.0), TempoChange(3, 999.123456789), TempoChange(5, 999.123456789)
    score = score.replace(
        pitches=pitches,
        pickup_steps=pickup if score.steps > pickup else 0,
        tempos=tuple(tempo for tempo in tempos if tempo.step < score.steps),
    )
    xml = encode_musicxml(score, staves, title=score.credits.title)
    again = read_back(xml, tmp_path / "again.musicxml", reader)
    assert again.key == score.key
    keys = [score.key, *(change.key for change in score.key_changes)]
    news = [
        change for change, key in zip(score.key_changes, keys, strict=False) if change.key != key
    ]
    assert list(again.key_changes) == news
    assert again.tempos == score.tempos
    assert again.lyrics == tuple(
        one._replace(syllable=one.syllable._replace(text=one_line(one.syllable.text)))
        for one in score.lyrics
    )
    assert (again.velocities == score.velocities).all()
    assert again.dynamics == score.dynamics
    assert again.hairpins == score.hairpins
    assert again.signs == tuple(
        sign._replace(text="" if sign.kind is SignKind.DOUBLE_BAR else one_line(sign.text))
        for sign in score.signs
    )
    assert again.credits == credits_in_a_file(score)


CHORALES = sorted(json.loads(resource_path("resources", "data", "chorale_split.json").read_text()))


def assert_chorale_comes_back(name: str, folder: Path, reader: HelperProcess) -> bool:
    """Send a chorale through every kind of file; tell whether it has four voices."""
    from music21 import corpus

    try:
        score = score_from_stream(corpus.parse(f"bach/{name}"))
    except ValueError:
        return False
    fermatas = score.cadences == CADENCE_HERE
    for suffix in (".muse", ".mid", ".musicxml", ".mxl"):
        path = folder / f"chorale{suffix}"
        write_score(score, path)
        if suffix == ".muse":
            assert read_score(path) == score
            continue
        again = score_from_song(read_any_song(path, reader))
        assert (again.pitches == score.pitches).all(), name
        assert (again.onsets == score.onsets).all(), name
        assert (again.meters, again.key, again.tempos) == (score.meters, score.key, score.tempos)
        assert again.pickup_steps == score.pickup_steps
        if suffix != ".mid":
            assert ((again.cadences == CADENCE_HERE) == fermatas).all(), name
    return True


def test_chorales_come_back_through_every_kind_of_file(
    tmp_path: Path, reader: HelperProcess
) -> None:
    for name in CHORALES[::150]:
        assert assert_chorale_comes_back(name, tmp_path, reader)


@pytest.mark.soak
def test_all_chorales_come_back_through_every_kind_of_file(
    tmp_path: Path, reader: HelperProcess
) -> None:
    came_back = sum(assert_chorale_comes_back(name, tmp_path, reader) for name in CHORALES)
    print(f"{came_back} of {len(CHORALES)} chorales came back; the others lack four voices")
    assert came_back > len(CHORALES) - 10


def test_accidentals_hold_until_the_bar_ends() -> None:
    line = [Note(Voice.SOPRANO, 4 * k, 4, pitch) for k, pitch in enumerate((61, 61, 60, 60, 60))]
    score = with_voice_notes(Score.empty(32, key=Key(0)), Voice.SOPRANO, line)
    root = ElementTree.fromstring(encode_musicxml(score, OPEN_SCORE[:1]))
    shown = [
        note.findtext("accidental") for note in root.iter("note") if note.find("pitch") is not None
    ]
    assert shown[:5] == ["sharp", None, "natural", None, None]


def test_the_same_score_gives_the_same_bytes_packed_or_not(tmp_path: Path) -> None:
    score = with_voice_notes(Score.empty(16), Voice.SOPRANO, [Note(Voice.SOPRANO, 0, 16, 72)])
    for name, compressed in (("a.mxl", True), ("a.musicxml", False)):
        write_notation(score, tmp_path / name, compressed=compressed)
        data = (tmp_path / name).read_bytes()
        write_notation(score, tmp_path / name, compressed=compressed)
        assert (tmp_path / name).read_bytes() == data
    assert set(VOICES) == set(write_down(score)[0].pieces)


def notes_of(
    score: Score, staves: Sequence[Staff] = CLOSED_SCORE, *, complete: bool = True
) -> list[ElementTree.Element]:
    root = ElementTree.fromstring(encode_musicxml(score, staves, complete=complete))
    return list(root.iter("note"))


def test_a_reminder_stands_after_an_altered_note_in_the_bar_before() -> None:
    pitches = (74, 73, 74, 76, 72, 72, 84, 72, 72, 72, 72, 72)  # C sharp, then C, then C once more
    line = [Note(Voice.SOPRANO, 4 * k, 4, pitch) for k, pitch in enumerate(pitches)]
    score = with_voice_notes(Score.empty(48, key=Key(-1, minor=True)), Voice.SOPRANO, line)
    signs = [note.find("accidental") for note in notes_of(score, OPEN_SCORE[:1])]
    shown = {k: (s.text, s.get("cautionary")) for k, s in enumerate(signs) if s is not None}
    assert shown == {1: ("sharp", None), 4: ("natural", "yes")}


def test_a_reminder_stands_after_another_octave_and_after_a_tie() -> None:
    line = [Note(Voice.SOPRANO, 0, 4, 78), Note(Voice.SOPRANO, 4, 4, 65),
            Note(Voice.SOPRANO, 8, 12, 73), Note(Voice.SOPRANO, 20, 12, 72)]  # fmt: skip
    score = with_voice_notes(Score.empty(32, key=Key(0)), Voice.SOPRANO, line)
    signs = [note.find("accidental") for note in notes_of(score, OPEN_SCORE[:1])]
    shown = [None if s is None else (s.text, s.get("cautionary")) for s in signs]
    assert shown[:5] == [
        ("sharp", None), ("natural", "yes"), ("sharp", None), None, ("natural", "yes"),
    ]  # fmt: skip


def test_a_tempo_is_written_in_counted_beats_and_not_again_unchanged() -> None:
    score = Score.empty(
        96,
        meters=(MeterChange(0, 6, 8), MeterChange(24, 6, 8), MeterChange(48, 2, 2)),
        tempos=tuple(TempoChange(*t) for t in ((0, 90), (12, 90), (24, 66.75), (64, 80))),
    )
    root = ElementTree.fromstring(encode_musicxml(score))
    marks = [
        (m.findtext("beat-unit"), len(m.findall("beat-unit-dot")), m.findtext("per-minute"))
        for m in root.iter("metronome")
    ]
    assert marks == [("quarter", 1, "60"), ("quarter", 1, "44.5"), ("half", 0, "40")]
    assert [sound.get("tempo") for sound in root.iter("sound")] == ["90", "90", "66.75", "80"]
    first = root.find("part")
    assert first is not None
    assert [time.get("print-object") for time in first.iter("time")] == [None, "no", None]


def test_a_rest_of_both_voices_of_a_staff_is_printed_once() -> None:
    score = Score.empty(48)
    for voice, start in ((Voice.SOPRANO, 8), (Voice.ALTO, 8), (Voice.BASS, 0)):
        line = [Note(voice, start, 24 - start, 60), Note(voice, 32, 8, 60)]
        score = with_voice_notes(score, voice, line)
    score = with_voice_notes(score, Voice.TENOR, [])
    rests = [n for n in notes_of(score) if n.find("rest") is not None]
    printed = {n.get("id"): n.find("rest/display-step") for n in rests
               if n.get("print-object") != "no"}  # fmt: skip
    assert set(printed) == {"n0-0", "n0-24", "n0-40", "n2-0", "n2-16", "n2-32", "n3-24", "n3-40"}
    assert all(printed[name] is not None for name in ("n0-0", "n0-24", "n0-40"))
    assert all(printed[name] is None for name in ("n2-0", "n2-16", "n2-32", "n3-24", "n3-40"))


def test_stems_are_free_where_the_other_voice_prints_nothing() -> None:
    score = with_voice_notes(Score.empty(32), Voice.SOPRANO, [Note(Voice.SOPRANO, 0, 32, 79)])
    score = with_voice_notes(score, Voice.ALTO, [Note(Voice.ALTO, 16, 16, 67)])
    pitches = score.pitches.copy()
    pitches[Voice.ALTO, :16] = OPEN
    score = score.replace(pitches=pitches)
    sung = [note for note in notes_of(score) if note.find("pitch") is not None]
    stems = {note.get("id"): note.findtext("stem") for note in sung}
    assert stems == {"n0-0": None, "n0-16": "up", "n1-16": "down"}
    assert "n1-0" in {n.get("id") for n in notes_of(score)}
    assert "n1-0" not in {n.get("id") for n in notes_of(score, complete=False)}


ODD = "B#3 Cb4 E#4 Fb4 Dbb4 F##4 Gb4 A#4 B##3 Abb4"
"""Names that no key of C would give."""


def written_names(xml: bytes) -> str:
    names = []
    for pitch in ElementTree.fromstring(xml).iter("pitch"):
        alter = int(pitch.findtext("alter", "0"))
        sign = "#" * alter if alter > 0 else "b" * -alter
        names.append(f"{pitch.findtext('step')}{sign}{pitch.findtext('octave')}")
    return " ".join(names)


def test_the_spelling_of_a_file_is_kept_for_notes_that_stay(
    tmp_path: Path, reader: HelperProcess
) -> None:
    notes = "".join(
        f"<note><pitch><step>{name[0]}</step><alter>{name.count('#') - name[1:].count('b')}</alter>"
        f"<octave>{name[-1]}</octave></pitch><duration>1</duration><voice>1</voice></note>"
        for name in ODD.split()
    )
    path = tmp_path / "odd.musicxml"
    path.write_text(
        '<score-partwise version="4.0"><part-list><score-part id="P1"><part-name>Soprano'
        '</part-name></score-part></part-list><part id="P1"><measure number="1"><attributes>'
        "<divisions>1</divisions><key><fifths>0</fifths></key><time><beats>10</beats>"
        f"<beat-type>4</beat-type></time></attributes>{notes}</measure></part></score-partwise>"
    )
    score = score_from_song(read_any_song(path, reader))
    staff = OPEN_SCORE[:1]
    assert written_names(encode_musicxml(score, staff)) == ODD
    write_score(score, tmp_path / "odd.muse")
    again = read_score(tmp_path / "odd.muse")
    assert again == score
    assert written_names(encode_musicxml(again, staff)) == ODD
    raised = replace_notes(score, [Note(Voice.SOPRANO, 0, 4, 60)], [Note(Voice.SOPRANO, 0, 4, 61)])
    names = written_names(encode_musicxml(raised, staff)).split()
    assert names == ["C#4", *ODD.split()[1:]]


def test_a_figured_bass_comes_back(tmp_path: Path, reader: HelperProcess) -> None:
    score = Score.empty(32, key=Key(0))
    for voice, pitch in zip(VOICES, (72, 67, 64, 48), strict=True):
        notes = [Note(voice, start, 16, pitch) for start in (0, 16)]
        score = with_voice_notes(score, voice, notes)
    marks = (FigureMark(0, "b7"), FigureMark(4, "#"), FigureMark(8, "64+"), FigureMark(16, "4 3"))
    path = tmp_path / "figured.musicxml"
    write_score(score.replace(figures=marks), path)
    again = score_from_song(read_any_song(path, reader))
    assert again.figures == (*marks[:2], (8, "6#4"), (16, "4"), (24, "3"))
