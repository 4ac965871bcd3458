"""Which track is which voice, and what is said of the rest."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from musegui.core.notes import voice_notes
from musegui.core.score import Score
from musegui.core.timegrid import TempoChange
from musegui.core.voices import VOICES, Voice
from musegui.files.midi.read import read_song
from musegui.files.song.import_report import import_report
from musegui.files.song.losses import Loss
from musegui.files.song.parts import are_plain, parse_parts, tune_parts, usual_parts
from musegui.files.song.song import (
    MusicFileError,
    Song,
    TickMeter,
    TickNote,
    TickTempo,
    Track,
)
from musegui.files.song.song_score import score_from_song
from tests.files.midi.test_write import file_bytes, note_track

S, A, T, B = VOICES


def track(name: str, *notes: tuple[int, int, int], channel: int = 0) -> Track:
    made = tuple(sorted(TickNote(a, b, pitch, 80, channel) for a, b, pitch in notes))
    return Track(name, made, max(note.stop_ticks for note in made))


def song(*tracks: Track) -> Song:
    return Song(Path("tune.mid"), 4, (TickTempo(0, 500_000),), (TickMeter(0, 4, 4),), None, tracks)


def line(pitch: int, channel: int = 0) -> Track:
    return track(f"line {pitch}", *((4 * k, 4 * k + 4, pitch + k) for k in range(4)),
                 channel=channel)  # fmt: skip


CHORDS = track("chords", *((4 * k, 4 * k + 4, p + k) for k in range(4) for p in (48, 60, 67, 72)))


def pitches(score: Score) -> dict[Voice, list[int]]:
    lines = {voice: [note.pitch for note in voice_notes(score, voice)] for voice in VOICES}
    return {voice: found for voice, found in lines.items() if found}


def test_lines_become_voices_by_height_and_chords_are_dealt_out() -> None:
    two = song(line(50), line(70))
    assert usual_parts(two) == ((B,), (S,))
    assert are_plain(usual_parts(two))
    assert usual_parts(song(CHORDS)) == (VOICES,)
    assert not are_plain(usual_parts(song(CHORDS)))
    drums = line(38, channel=9)
    assert usual_parts(song(line(70), drums)) == ((S,), ())


def test_any_track_can_be_any_voice_or_be_split_over_several() -> None:
    three = song(line(70), line(50), CHORDS)
    score = score_from_song(three, parts=parse_parts("1=A,2=T", three))
    assert pitches(score) == {A: [70, 71, 72, 73], T: [50, 51, 52, 53]}
    score = score_from_song(three, parts=parse_parts("3=SATB", three))
    assert [line[0] for line in pitches(score).values()] == [72, 67, 60, 48]
    lines = song(line(70), track("low", (0, 4, 50), (0, 4, 45), (4, 8, 52)))
    score = score_from_song(lines, parts=parse_parts("1=s, 2=TB", lines))
    assert pitches(score)[T][0] == 50
    assert pitches(score)[B] == [45]
    both = score_from_song(song(line(70), line(60)), parts=((S, A), (S, A)))
    assert pitches(both) == {S: [70, 71, 72, 73], A: [60, 61, 62, 63]}


@pytest.mark.parametrize(
    ("parts", "message"),
    [
        ("1=S,2=SA", "soprano of tune.mid would come from tracks that are split differently"),
        ("1=X", "There is no voice 'X'"),
        ("soprano", "does not say which track is which voice"),
        ("1=", "does not say which"),
        ("4=S", "There is no track 4 in tune.mid; it has 1 line 70, 2 line 50, 3 chords"),
        ("3=SA", "More than two notes sound at once in tune.mid at bar 1 beat 1"),
    ],
)
def test_what_can_not_be_is_told(parts: str, message: str) -> None:
    three = song(line(70), line(50), CHORDS)
    with pytest.raises(MusicFileError, match=message):
        score_from_song(three, parts=parse_parts(parts, three))


def test_no_voice_at_all_is_refused() -> None:
    with pytest.raises(MusicFileError, match="no voice chosen"):
        score_from_song(song(line(70)), parts=((),))


def test_what_was_moved_lost_and_left_out_is_told() -> None:
    fine = Track("tune", tuple(TickNote(a, a + 90, 70) for a in (0, 120, 190, 481, 490)), 600)
    crooked = Song(
        Path("a.mid"), 480, (TickTempo(0, 500_000),), (TickMeter(0, 4, 4),), None, (fine, CHORDS)
    )
    parts = parse_parts("1=S", crooked)
    report = import_report(crooked, parts, score_from_song(crooked, parts=parts))
    assert list(report.losses) == [
        "1 of 5 notes was moved to the grid, by up to 0.42 of a sixteenth.",
        "1 note was left out because a longer one of the voice falls on the same sixteenth.",
        "Tracks left out: chords.",
    ]
    plain = song(line(70))
    assert import_report(plain, ((S,),), score_from_song(plain)).sentences == ()


def test_what_a_score_has_no_place_for_is_counted() -> None:
    rich = replace(
        song(line(70)),
        remarks=("Its repeats were written out.",),
        losses={Loss.LYRICS: 12, Loss.TUNE: 1, Loss.DYNAMIC: 0},
    )
    report = import_report(rich, ((S,),), score_from_song(rich))
    assert report.changes == ("Its repeats were written out.",)
    left_out = "1 other tune and 12 syllables without notes of their own"
    assert report.losses == (f"Left out: {left_out}.",)


def test_patterns_of_format_2_come_one_after_another(tmp_path: Path) -> None:
    patterns = (note_track((0, 480, 60), (480, 960, 62)), note_track((0, 480, 64)))
    (tmp_path / "two.mid").write_bytes(file_bytes(*patterns, midi_format=2))
    read = read_song(tmp_path / "two.mid")
    assert read.remarks == ("Its 2 patterns were placed one after another.",)
    assert [(n.start, n.pitch) for n in voice_notes(score_from_song(read), S)] == [
        (0, 60), (4, 62), (8, 64),
    ]  # fmt: skip


def test_times_in_frames_are_read_as_seconds(tmp_path: Path) -> None:
    (tmp_path / "film.mid").write_bytes(file_bytes(note_track((0, 1000, 60)), division=0xE728))
    read = read_song(tmp_path / "film.mid")
    assert read.remarks == ("It counts in seconds, of which each was taken for a beat.",)
    score = score_from_song(read)
    assert voice_notes(score, S)[0].duration == 4
    assert score.tempos == (TempoChange(0, 60.0),)


TUNE = ((0, 4, 67), (4, 8, 69), (8, 12, 71), (12, 16, 72))


@pytest.mark.parametrize(
    ("chord", "below"),
    [
        ([(4, 8, 64)], 1),
        ([(4, 8, 64), (4, 8, 60)], 2),
        ([(12, 16, 64)], 1),
        ([(4, 6, 64)], 1),
        ([(5, 8, 64)], 1),
        ([(0, 5, 48)], 1),
    ],
    ids=["two notes", "three notes", "at the end", "shorter", "late", "held on"],
)
def test_a_chord_in_a_tune_does_not_tear_it_apart(
    chord: list[tuple[int, int, int]], below: int
) -> None:
    for others in ((), (line(50),), (line(38, channel=9),)):
        one = song(track("", *TUNE, *chord), *others)
        parts = usual_parts(one)
        assert parts[0] == (S,)
        score = score_from_song(one, parts=parts)
        assert pitches(score)[S] == [67, 69, 71, 72]
        assert [note.duration for note in voice_notes(score, S)] == [4, 4, 4, 4]
        report = import_report(one, parts, score)
        told = [loss for loss in report.losses if "below" in loss]
        assert [remark.split()[0] for remark in told] == [str(below)]


def test_a_tune_in_legato_and_a_tune_over_held_notes_keep_all_their_notes() -> None:
    legato = song(track("", *((a, b + 1, pitch) for a, b, pitch in TUNE)))
    assert pitches(score_from_song(legato)) == {S: [67, 69, 71, 72]}
    held = song(track("", *TUNE, (0, 16, 48)))
    assert usual_parts(held) == (VOICES,)
    assert sorted(map(len, pitches(score_from_song(held)).values())) == [1, 4]


BAND = (
    track("Bass", (0, 4, 40), (4, 8, 45)),
    track("Guitar", *((0, 8, pitch) for pitch in (52, 55, 60, 64, 67, 72))),
    track("Drums", (0, 1, 36), (4, 5, 38), channel=9),
)


@pytest.mark.parametrize(
    "name",
    ["Lead vox", "Melody", "VOCALS", "Voice 1", "Gesang", "Singstimme", "Mélodie", "Chant", "Voz",
     "Canto", "Stem", "Sång", "Śpiew", "Вокал", "ボーカル", "主旋律", "보컬", "Lead (channel 4)"],
)  # fmt: skip
def test_of_a_band_the_singer_is_the_soprano(name: str) -> None:
    singer = track(name, *TUNE)
    backing = track("Backing vocals", *TUNE, *((a, b, pitch - 3) for a, b, pitch in TUNE))
    band = song(*BAND, backing, singer)
    parts = usual_parts(band)
    assert parts == ((), (), (), (), (S,))
    assert pitches(score_from_song(band, parts=parts)) == {S: [67, 69, 71, 72]}


@pytest.mark.parametrize("name", ["Lead guitar", "Synth Voice", "Alto sax", "Double bass"])
def test_an_instrument_is_no_singer(name: str) -> None:
    band = song(*BAND, track(name, *TUNE))
    with pytest.raises(MusicFileError, match="More than four notes sound at once"):
        score_from_song(band)
    assert tune_parts(band) == ((), (), (), (S,))


@pytest.mark.parametrize(
    "names",
    [
        ("Sopran", "Alt", "Tenor", "Bass"),
        ("Soprano", "Contralto", "Ténor", "Basse"),
        ("Cantus", "Altus", "Tenor", "Bassus"),
        ("Сопрано", "Альт", "Тенор", "Бас"),
    ],
)
def test_voices_are_known_by_their_names_in_several_languages(names: tuple[str, ...]) -> None:
    upside_down = song(*(track(n, (0, 4, 50 + 5 * k)) for k, n in enumerate(names)), *BAND[1:])
    assert usual_parts(upside_down) == ((S,), (A,), (T,), (B,), (), ())
