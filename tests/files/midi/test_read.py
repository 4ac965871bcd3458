"""MIDI files as other programs write them: damaged events, wrappers, gates."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

from musegui.core.keys import Key
from musegui.core.marks import Ending, Lyric, Syllable
from musegui.core.voices import Voice
from musegui.files.midi.read import read_song
from musegui.files.scores import read_score, write_score
from musegui.files.song.losses import Loss
from musegui.files.song.melody import melody_from_song
from musegui.files.song.song import MusicFileError, Song, TickKey, TickMeter
from musegui.files.song.song_score import score_from_song
from tests.files.lines import voice_lines
from tests.files.midi.test_write import file_bytes, meta, note_track, track_bytes, variable

ON, OFF = b"\x90\x3c\x40", b"\x80\x3c\x00"
PLAIN = note_track((0, 480, 60), (480, 960, 62))


def song_of(path: Path, *tracks: bytes) -> Song:
    path.write_bytes(file_bytes(*tracks))
    return read_song(path)


@pytest.mark.parametrize(
    "event",
    [
        meta(0x59, b"\x0c\x00"),
        meta(0x59, b"\x00\x07"),
        meta(0x59, b""),
        meta(0x58, b"\x04"),
        meta(0x58, b"\x00\x02\x18\x08"),
        meta(0x58, b"\x04\xff\x18\x08"),
        meta(0x51, b"\x00\x00\x00"),
        meta(0x51, b"\x01"),
        b"\xf0\x7f\x7f\x01",  # SysEx that never ends
        b"\xf0\xff\xff\xff\xff\x01\xf7",
        b"\xf0\x87\x7f\x41\x10\xf7",
        b"\xf4",
        b"\xf8",
        b"\xb0\x90\x01",
    ],
)
def test_a_damaged_event_is_dropped_and_counted_and_the_rest_is_read(
    tmp_path: Path, event: bytes
) -> None:
    ends = event.endswith(b"\x7f\x7f\x01")  # nothing tells where the next event begins
    events = [(0, ON), (480, OFF), (0, event), (0, ON), (480, OFF)]
    song = song_of(tmp_path / "a.mid", track_bytes(*events), PLAIN)
    assert len(song.tracks[0].notes) == (1 if ends else 2)
    assert song.losses[Loss.DAMAGED_EVENT] == 1
    assert (song.key, song.meters) == (None, (TickMeter(0, 4, 4),))
    assert len(song.tracks[1].notes) == 2


@pytest.mark.parametrize(
    "event",
    [meta(0x7F, b"\x01\x02"), meta(0x60, b""), meta(0x21, b"\x00"), b"\xf0\x03\x41\x10\xf7"],
)
def test_what_is_unknown_but_sound_is_passed_over(tmp_path: Path, event: bytes) -> None:
    song = song_of(tmp_path / "a.mid", track_bytes((0, event), (0, ON), (480, OFF)))
    assert len(song.tracks[0].notes) == 1
    assert song.losses[Loss.DAMAGED_EVENT] == 0


def test_notes_too_loud_are_kept_and_impossible_pitches_dropped(tmp_path: Path) -> None:
    events = [(0, b"\x90\x3c\xc8"), (480, OFF), (0, b"\x90\xbc\x40"), (0, b"\x90\x3e\x40")]
    song = song_of(tmp_path / "a.mid", track_bytes(*events, (480, b"\x80\x3e\x40")))
    assert [(note.pitch, note.velocity) for note in song.tracks[0].notes] == [(60, 127), (62, 64)]
    assert song.losses[Loss.DAMAGED_EVENT] == 2


def test_a_short_time_signature_is_one(tmp_path: Path) -> None:
    song = song_of(tmp_path / "a.mid", track_bytes((0, meta(0x58, b"\x06\x03")), (0, ON), (9, OFF)))
    assert song.meters == (TickMeter(0, 6, 8),)
    assert song.losses[Loss.DAMAGED_EVENT] == 0


def test_a_file_that_is_more_damage_than_music_is_refused(tmp_path: Path) -> None:
    with pytest.raises(MusicFileError, match="damaged"):
        song_of(tmp_path / "a.mid", track_bytes((0, ON), *[(0, b"\xf5")] * 9, (480, OFF)))


def test_words_without_notes_bends_and_pedals_are_counted(tmp_path: Path) -> None:
    events = [
        (0, meta(0x59, b"\x01\x00")), (0, meta(0x05, b"la")), (0, b"\xb0\x40\x7f"), (0, ON),
        (240, b"\xe0\x00\x41"), (0, meta(0x05, b"li")), (240, OFF), (0, meta(0x59, b"\xfe\x01")),
    ]  # fmt: skip
    song = song_of(tmp_path / "a.mid", track_bytes(*events))
    assert song.key == Key(1)
    assert song.key_changes == (TickKey(480, Key(-2, minor=True)),)
    assert {kind for kind, count in song.losses.items() if count} == {
        Loss.LYRICS, Loss.PEDAL, Loss.BEND,
    }  # fmt: skip


@pytest.mark.parametrize("order", ["before", "behind", "both", "odd"])
def test_chunks_of_a_riff_wrapper_come_in_any_order(tmp_path: Path, order: str) -> None:
    data = file_bytes(PLAIN)
    other = b"LIST" + struct.pack("<L", 8) + b"INFOabcd"
    if order == "odd":
        other = b"DISP" + struct.pack("<L", 3) + b"abc\0"
    chunk = b"data" + struct.pack("<L", len(data)) + data + bytes(len(data) % 2)
    body = b"RMID" + (order != "behind") * other + chunk + (order in ("behind", "both")) * other
    (tmp_path / "a.rmi").write_bytes(b"RIFF" + struct.pack("<L", len(body)) + body)
    assert len(read_song(tmp_path / "a.rmi").tracks[0].notes) == 2


@pytest.mark.parametrize("percent", [80, 85, 90, 92, 95, 97])
def test_a_gate_is_taken_off_where_all_notes_have_it(tmp_path: Path, percent: int) -> None:
    lengths = (480, 480, 960, 240, 240, 1440, 1920, 120, 120, 240, 480, 3840)
    notes, now = [], 0
    for k, length in enumerate(lengths):
        notes.append((now, now + length * percent // 100, 60 + k))
        now += length + (480 if k == 5 else 0)  # and a rest
    song = song_of(tmp_path / "a.mid", note_track(*notes))
    [line] = voice_lines(score_from_song(song)).values()
    right = "0:60 1:61 2:62(2) 4:63(0.5) 4.5:64(0.5) 5:65(3) 9:66(4) 13:67(0.25) 13.25:68(0.25)"
    assert line == f"{right} 13.5:69(0.5) 14:70 15:71(8)"
    assert song.remarks == (
        f"Its notes sound for {percent}% of their lengths; they were given the whole of them.",
    )
    assert song.tracks[0].notes[0].stop_ticks == 480 * percent // 100  # as the file has it


@pytest.mark.parametrize("shares", [(100,), (100, 75), (75,), (50,), (95, 100, 100), (95, 60, 83)])
def test_lengths_without_such_a_rule_stay_as_they_are(
    tmp_path: Path, shares: tuple[int, ...]
) -> None:
    notes = [
        (480 * k, 480 * k + 480 * shares[k % len(shares)] // 100, 60 + k % 5) for k in range(24)
    ]
    song = song_of(tmp_path / "a.mid", note_track(*notes))
    assert (song.gate, song.remarks) == (1.0, ())


def test_numbers_that_do_not_end_are_damage(tmp_path: Path) -> None:
    track = b"\x00" + ON + variable(480) + OFF + b"\xff\xff\xff\xff\x00" + ON
    song = song_of(tmp_path / "a.mid", track)
    assert len(song.tracks[0].notes) == 1
    assert song.losses[Loss.DAMAGED_EVENT] == 1


# Words, names and velocities


def lyric(text: str, kind: int = 0x05) -> bytes:
    return meta(kind, text.encode())


def words_of(song: Song) -> str:
    return " ".join(
        f"{n.start_ticks // 480}:{s.verse}{s.text}{s.ending}"
        for track in song.tracks
        for n in track.notes
        for s in n.syllables
    )


def sung(*texts: str, kind: int = 0x05) -> bytes:
    """Give a track with a note for each text."""
    events = []
    for text in texts:
        events += [(0, lyric(text, kind)), (0, ON), (480, OFF)]
    return track_bytes(*events)


@pytest.mark.parametrize(
    ("texts", "words"),
    [
        (("Ky-", "ri-", "e "), "0:1Ky- 1:1ri- 2:1e"),
        (("Ky", "ri", "e ", "e"), "0:1Ky- 1:1ri- 2:1e 3:1e"),
        (("Ky", "ri ", " ", "e", "\nle", "i-"), "0:1Ky- 1:1ri 3:1e 4:1le- 5:1i-"),
        (("Ky", "ri", "e", " e"), "0:1Ky- 1:1ri- 2:1e 3:1e"),
        (("one", "two"), "0:1one 1:1two"),
        (("one\r", "two"), "0:1one 1:1two"),
        (("la ", "_", "li "), "0:1la_ 2:1li"),
    ],
)
def test_lyric_events_are_the_words_of_their_notes(
    tmp_path: Path, texts: tuple[str, ...], words: str
) -> None:
    assert words_of(song_of(tmp_path / "a.mid", sung(*texts))) == words


def test_words_of_a_karaoke_file_are_texts_in_a_track_of_their_own(tmp_path: Path) -> None:
    texts = ["@KMIDI KARAOKE FILE", "@TSong"], ["\\Ky", "ri", "e ", "/e", "le "]
    words = track_bytes(
        *[(0, lyric(text, 1)) for text in texts[0]],
        *[(480 * bool(k), lyric(text, 1)) for k, text in enumerate(texts[1])],
    )
    notes = note_track(*((480 * k, 480 * k + 480, 60) for k in range(4)))
    song = song_of(tmp_path / "a.kar", words, notes)
    assert words_of(song) == "0:1Ky- 1:1ri- 2:1e 3:1e-"
    assert song.losses[Loss.LYRICS] == 1
    assert song.credits.title == "Song"


def test_several_lyric_events_at_once_are_verses_in_latin_letters_too(tmp_path: Path) -> None:
    events = [(0, lyric("one ")), (0, meta(0x05, b"zw\xf6lf ")), (0, ON), (480, OFF)]
    assert words_of(song_of(tmp_path / "a.mid", track_bytes(*events))) == "0:1one 0:2zw\u00f6lf"


@pytest.mark.parametrize(
    "texts",
    [
        ("\\Si", "lent ", "night, ", "/ho", "ly ", "night"),
        ("Si", "lent ", "night, /", "ho", "ly ", "night/"),
        ("\\Si", "lent", " night,", "/ho", "ly", " night\\"),
        ("//Si-", "lent ", "night, ", "\\\\ho-", "ly ", "night "),
    ],
)
@pytest.mark.parametrize("kind", [0x01, 0x05])
def test_slashes_that_mark_lines_are_not_sung(
    tmp_path: Path, texts: tuple[str, ...], kind: int
) -> None:
    song = song_of(tmp_path / "a.kar", track_bytes((0, lyric("@KMIDI KARAOKE FILE", 1))),
                   sung(*texts, kind=kind))  # fmt: skip
    assert words_of(song) == "0:1Si- 1:1lent 2:1night, 3:1ho- 4:1ly 5:1night"


def test_a_slash_of_a_word_comes_back(tmp_path: Path) -> None:
    words = [Syllable(1, "/"), Syllable(1, "\\x", Ending.HYPHEN), Syllable(1, "a/b/")]
    read = score_from_song(song_of(tmp_path / "a.mid", sung("a", "b", "c")))
    lyrics = tuple(Lyric(4 * k, 0, word) for k, word in enumerate(words))
    write_score(read.replace(lyrics=lyrics), tmp_path / "b.mid")
    assert [lyric.syllable for lyric in read_score(tmp_path / "b.mid").lyrics] == words


LETTERS = {
    "cp1251": ("Ти-", "ха-", "я ", "ночь, ", "ди-", "вна-", "я ", "ночь! "),
    "cp1250": ("Ti-", "chá ", "noc, ", "ja-", "la ", "li-", "du ", "růži "),
    "cp1252": ("Mi-", "nuit, ", "chré-", "tiens, ", "c’est ", "l’heu-", "re ", "où "),
    "cp932": ("き", "よ", "し ", "こ", "の ", "よ", "る ", "星"),
    "utf-8-sig": ("Ти-", "chá ", "noc, ", "où ", "la ", "よ ", "du ", "růži "),
}


@pytest.mark.parametrize("codec", LETTERS)
def test_words_in_the_letters_of_many_countries_are_read(tmp_path: Path, codec: str) -> None:
    events = []
    for text in LETTERS[codec]:
        events += [(0, meta(0x05, text.encode(codec))), (0, ON), (480, OFF)]
    song = song_of(tmp_path / "a.mid", track_bytes(*events))
    texts = [s.text for note in song.tracks[0].notes for s in note.syllables]
    assert texts == [text.strip(" -") for text in LETTERS[codec]]
    said = {"cp1251": "Windows-1251", "cp1250": "Windows-1250", "cp1252": "Windows-1252",
            "cp932": "Shift-JIS"}  # fmt: skip
    assert said.get(codec, "") in " ".join(song.remarks)
    assert bool(song.remarks) == (codec in said)


def test_an_event_may_name_its_letters(tmp_path: Path) -> None:
    """As in MIDI's recommended practice 26."""
    named = meta(0x05, b"{@JP}" + "夜".encode("cp932"))
    song = song_of(tmp_path / "a.mid", track_bytes((0, named), (0, ON), (480, OFF)))
    assert words_of(song) == "0:1夜"
    assert song.remarks == ()


def test_a_verse_beyond_the_twentieth_is_told(tmp_path: Path) -> None:
    events = [(0, lyric(f"w{verse} ")) for verse in range(24)]
    song = song_of(tmp_path / "a.mid", track_bytes(*events, (0, ON), (480, OFF)))
    assert song.losses[Loss.VERSE] == 4


def test_velocities_mean_something_where_they_differ(tmp_path: Path) -> None:
    loud = track_bytes((0, ON), (480, OFF), (0, b"\x90\x3c\x7f"), (480, OFF))
    read = score_from_song(song_of(tmp_path / "a.mid", loud))
    assert read.velocities[0, [0, 4]].tolist() == [64, 127]
    even = track_bytes((0, ON), (480, OFF), (0, ON), (480, OFF))
    assert not score_from_song(song_of(tmp_path / "a.mid", even)).velocities.any()


def test_drums_in_a_track_named_like_a_voice_are_no_voice(tmp_path: Path) -> None:
    name, drum = meta(0x03, b"Soprano"), b"\x99\x24\x40"
    mixed = track_bytes((0, name), (0, ON), (0, drum), (480, OFF), (0, b"\x89\x24\x00"))
    song = song_of(tmp_path / "a.mid", mixed)
    assert voice_lines(score_from_song(song)) == {"S": "0:60"}
    assert melody_from_song(song, Voice.SOPRANO).track.notes[0].pitch == 60
    alone = track_bytes((0, name), (0, drum), (480, b"\x89\x24\x00"))
    read = score_from_song(song_of(tmp_path / "a.mid", alone))
    assert voice_lines(read) == {"S": "0:36"}
