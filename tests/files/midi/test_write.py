import runpy
import struct
from contextlib import suppress
from pathlib import Path

import mido
import numpy as np
import pytest
from hypothesis import HealthCheck, assume, example, given, settings
from hypothesis import strategies as st

from musegui.core.editing.edits import toggle_phrase_end
from musegui.core.keys import Key, KeyChange
from musegui.core.notes import Note, voice_notes, with_voice_notes
from musegui.core.performance import Performance, perform
from musegui.core.pitch import OPEN, REST
from musegui.core.score import Score
from musegui.core.timegrid import MeterChange, TempoChange
from musegui.core.voices import DEFAULT_VOICE_SETTINGS, VOICES, Voice
from musegui.files.midi.read import read_midi, read_song
from musegui.files.midi.write import write_midi
from musegui.files.safe.texts import one_line
from musegui.files.song.melody import melody_from_song
from musegui.files.song.song import MusicFileError, TickNote
from musegui.files.song.song_grid import beat_us_of, bpm_of
from musegui.files.song.song_score import count_off_grid_notes, score_from_song
from tests.strategies import marked_scores

TUNES_FOLDER = Path(__file__).parents[2] / "data" / "tunes"
TUNES = runpy.run_path(str(TUNES_FOLDER / "make_tunes.py"))["TUNES"]

in_one_folder = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


def variable(number):
    """Encode a number as MIDI files write lengths and times."""
    digits = [number & 127]
    while number := number >> 7:
        digits.insert(0, number & 127 | 128)
    return bytes(digits)


def file_bytes(*tracks, midi_format=1, division=480, count=None):
    header = struct.pack(">HHH", midi_format, len(tracks) if count is None else count, division)
    chunks = [(b"MThd", header), *((b"MTrk", track) for track in tracks)]
    return b"".join(kind + struct.pack(">L", len(body)) + body for kind, body in chunks)


def track_bytes(*events):
    """Encode ``(delta_ticks, bytes)`` events and an end of track."""
    encoded = b"".join(variable(delta) + event for delta, event in events)
    return encoded + b"\x00\xff\x2f\x00"


def meta(kind, data):
    return bytes([0xFF, kind]) + variable(len(data)) + data


def note_track(*notes, name="", channel=0):
    """Encode notes ``(start, stop, pitch)`` in ticks."""
    timed = [(start, 1, bytes([0x90 | channel, pitch, 64])) for start, _, pitch in notes]
    timed += [(stop, 0, bytes([0x80 | channel, pitch, 0])) for _, stop, pitch in notes]
    events, now = [(0, meta(3, name.encode()))], 0
    for ticks, _, event in sorted(timed):
        events.append((ticks - now, event))
        now = ticks
    return track_bytes(*events)


@pytest.fixture
def song_of(tmp_path):
    def song_of(*tracks, **header):
        path = tmp_path / "song.mid"
        path.write_bytes(file_bytes(*tracks, **header))
        return read_song(path)

    return song_of


def soprano(song, **options):
    return melody_from_song(song, Voice.SOPRANO, **options)


# Writing and reading again


@st.composite
def scores(draw):
    steps = draw(st.integers(1, 40))
    signs = st.sampled_from([(4, 4), (3, 4), (2, 2), (6, 8), (3, 8), (5, 16), (12, 8)])
    bpms = st.integers(400, 40000).map(lambda hundredths: hundredths / 100)

    def changes(first):
        return [0, *sorted(draw(st.sets(st.integers(first, 40), max_size=3)))]

    meter = draw(signs)
    pickup = draw(st.integers(0, meter[0] * 16 // meter[1] - 1))
    meters = [MeterChange(0, *meter)]
    meters += [MeterChange(s, *draw(signs)) for s in changes(pickup + 1)[1:] if s < steps]
    # a short first bar is how a file tells an upbeat
    assume(pickup or len(meters) < 2 or meters[0].steps_per_bar != meters[1].step)
    assume(pickup < steps)
    pitch = st.integers(REST, 127)
    score = Score.empty(
        steps,
        tempos=tuple(TempoChange(s, draw(bpms)) for s in changes(1) if s < steps),
        meters=tuple(meters),
        key=draw(st.none() | st.builds(Key, st.integers(-7, 7), st.booleans())),
        pickup_steps=pickup,
    )
    pitches = [draw(st.lists(pitch, min_size=steps, max_size=steps)) for _ in VOICES]
    held = [draw(st.lists(st.booleans(), min_size=steps, max_size=steps)) for _ in VOICES]
    return score.replace(pitches=np.array(pitches), onsets=np.array(held))


@in_one_folder
@given(score=scores(), ticks_per_beat=st.sampled_from([1, 2, 24, 30, 96, 480, 960, 32767]))
def test_what_is_written_reads_back_the_same(score, ticks_per_beat, tmp_path):
    assume((score.pitches >= 0).any())
    path = tmp_path / "score.mid"
    write_midi(score, path, ticks_per_beat=ticks_per_beat)
    again = read_midi(path, lock=False)
    silent = (score.pitches < 0).all(axis=1, keepdims=True)
    assert again == score.replace(pitches=np.where(silent, OPEN, score.pitches))


def test_gaps_are_written_as_silence_and_silent_voices_read_as_gaps(tmp_path):
    notes = [Note(Voice.ALTO, 4, 4, 60), Note(Voice.ALTO, 12, 2, 62)]
    score = with_voice_notes(Score.empty(16), Voice.ALTO, notes)
    pitches = score.pitches.copy()
    pitches[Voice.ALTO, :4] = OPEN
    write_midi(score.replace(pitches=pitches), tmp_path / "gap.mid")
    again = read_midi(tmp_path / "gap.mid")
    np.testing.assert_array_equal(again.pitches, score.pitches)
    assert again.locks[Voice.ALTO].all()
    assert not again.locks[Voice.SOPRANO].any()


def test_another_program_sees_what_a_file_should_have(tmp_path):
    score = Score.empty(
        28,
        meters=(MeterChange(0, 3, 4), MeterChange(16, 6, 8)),
        tempos=(TempoChange(0, 120.0), TempoChange(7, 93.7)),
        key=Key(-3, minor=True),
        pickup_steps=4,
    )
    score = with_voice_notes(score, Voice.TENOR, [Note(Voice.TENOR, 0, 4, 55)])
    write_midi(score, tmp_path / "a.mid")
    file = mido.MidiFile(tmp_path / "a.mid")
    assert (file.type, file.ticks_per_beat) == (1, 480)
    assert [track.name for track in file.tracks[1:]] == ["Soprano", "Alto", "Tenor", "Bass"]
    now, seen = 0, []
    for message in file.tracks[0]:
        now += message.time
        seen.append((now, message.type, message.copy(time=0).dict()))
    signs = [(t, d["numerator"], d["denominator"]) for t, k, d in seen if k == "time_signature"]
    assert signs == [(0, 1, 4), (480, 3, 4), (1920, 6, 8)]
    assert [(t, d["tempo"]) for t, k, d in seen if k == "set_tempo"] == [(0, 500000), (840, 640342)]
    assert [d["key"] for _, k, d in seen if k == "key_signature"] == ["Cm"]
    settings_of = {m.type: m for m in file.tracks[3] if m.type == "program_change"}
    assert settings_of["program_change"].program == DEFAULT_VOICE_SETTINGS[Voice.TENOR].program
    assert {m.channel for m in file.tracks[3] if not m.is_meta} == {2}
    assert all(sum(m.time for m in track) == 28 * 120 for track in file.tracks)


def test_a_repeated_note_ends_before_it_is_struck_again(tmp_path):
    notes = [Note(Voice.ALTO, 0, 2, 60), Note(Voice.ALTO, 2, 2, 60)]
    write_midi(with_voice_notes(Score.empty(4), Voice.ALTO, notes), tmp_path / "a.mid")
    track = mido.MidiFile(tmp_path / "a.mid").tracks[2]
    assert [m.type for m in track if m.type.startswith("note")] == ["note_on", "note_off"] * 2


def test_programs_volumes_and_pans_come_back(tmp_path):
    score = with_voice_notes(Score.empty(4), Voice.BASS, [Note(Voice.BASS, 0, 4, 40)])
    voices = list(score.voices)
    voices[Voice.BASS] = type(voices[0])(program=19, volume=77, pan=3, midi_channel=3)
    write_midi(score.replace(voices=tuple(voices)), tmp_path / "a.mid")
    assert read_midi(tmp_path / "a.mid").voices == tuple(voices)


@given(st.integers(1, 0xFFFFFF))
@example(640342)
def test_every_stored_tempo_is_stored_again_the_same(beat_us):
    assert beat_us_of(bpm_of(beat_us)) == beat_us


def test_a_tempo_has_as_few_decimals_as_it_can():
    assert bpm_of(640342) == 93.7
    assert bpm_of(750000) == 80


def test_verbatim_notes_come_back_to_the_tick(tmp_path, song_of):
    song = song_of(note_track((3, 110, 60), (117, 250, 62), (241, 480, 62)), division=119)
    melody = soprano(song)
    path = tmp_path / "out.mid"
    write_midi(
        melody.score,
        path,
        ticks_per_beat=melody.ticks_per_beat,
        verbatim={melody.voice: melody.track.notes},
    )
    again = read_song(path)
    scale = again.ticks_per_beat / song.ticks_per_beat
    assert [
        (n.start_ticks / scale, n.stop_ticks / scale, n.pitch, n.velocity)
        for n in again.tracks[0].notes
    ] == [(3, 110, 60, 64), (117, 250, 62, 64), (241, 480, 62, 64)]
    assert soprano(again).score == melody.score


# Unwritable


def test_nothing_is_left_where_nothing_can_be_written(tmp_path):
    score = Score.empty(4)
    for path in (tmp_path / "missing" / "a.mid", tmp_path, Path("/dev/null")):
        with pytest.raises(MusicFileError, match=r"can't be written: .+\."):
            write_midi(score, path)
    assert list(tmp_path.iterdir()) == []
    assert Path("/dev/null").is_char_device()


def test_a_tempo_that_no_file_can_hold_leaves_the_old_file(tmp_path):
    path = tmp_path / "a.mid"
    path.write_bytes(b"old")
    with pytest.raises(MusicFileError, match="there is one of 2 bpm at bar 1 beat 1"):
        write_midi(Score.empty(4, tempos=(TempoChange(0, 2.0),)), path)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("meter", [(960, 4), (257, 16), (9, 1)])
def test_a_meter_that_no_byte_holds_has_its_bars_cut_into_equal_ones(tmp_path, meter):
    score = Score.empty(48, meters=(MeterChange(0, *meter),))
    score = with_voice_notes(score, Voice.SOPRANO, [Note(Voice.SOPRANO, 0, 48, 60)])
    write_midi(score, tmp_path / "long.mid")
    found = read_midi(tmp_path / "long.mid").meters[0]
    assert found.denominator == meter[1]
    assert meter[0] % found.numerator == 0


# Tunes


@pytest.mark.parametrize("tune", TUNES, ids=lambda tune: tune.name)
def test_the_tunes_are_what_their_notation_says(tune):
    melody = soprano(read_song(TUNES_FOLDER / f"{tune.name}.mid"))
    score = tune.score()
    assert melody.score == score.replace(cadences=melody.score.cadences)
    assert melody.moved_notes == 0
    assert melody.score.grid.bar_starts(melody.score.steps)[-1] < melody.score.steps


# What files hold


def test_running_status_and_note_ons_without_velocity(song_of):
    song = song_of(
        track_bytes((0, b"\x90\x3c\x40"), (480, b"\x3c\x00"), (0, b"\x3e\x30"), (240, b"\x3e\x00"))
    )
    assert song.tracks[0].notes == (TickNote(0, 480, 60, 64, 0), TickNote(480, 720, 62, 48, 0))


def test_overlapping_notes_of_one_pitch_end_in_the_order_they_began(song_of):
    on, off = b"\x90\x3c\x40", b"\x80\x3c\x00"
    song = song_of(track_bytes((0, on), (470, on), (10, off), (480, off)))
    assert [note[:2] for note in song.tracks[0].notes] == [(0, 480), (470, 960)]
    assert soprano(song).score.onsets[0, :8].nonzero()[0].tolist() == [0, 4]


def test_notes_that_never_end_end_with_their_track(song_of):
    song = song_of(track_bytes((0, b"\x90\x3c\x40"), (960, b"\xb0\x01\x00")))
    assert song.tracks[0].notes == (TickNote(0, 960, 60, 64, 0),)


def test_notes_of_no_length_and_stray_ends_are_dropped(song_of):
    song = song_of(note_track((0, 480, 60), (480, 480, 62)))
    assert [note.pitch for note in song.tracks[0].notes] == [60]
    assert soprano(song).score.steps == 4


def test_a_file_of_one_track_is_split_by_channel(song_of):
    merged = track_bytes(
        (0, b"\x90\x48\x40"), (0, b"\x91\x3c\x40"), (480, b"\x80\x48\x00"), (0, b"\x81\x3c\x00")
    )
    song = song_of(merged, midi_format=0)
    assert [(t.name, t.notes[0].pitch) for t in song.tracks] == [
        ("channel 1", 72),
        ("channel 2", 60),
    ]
    with pytest.raises(MusicFileError, match=r"several tracks .*\('channel 1', 'channel 2'\)"):
        soprano(song)


def test_names_are_utf8_or_latin1(song_of):
    latin = track_bytes((0, meta(3, b"Fl\xf6te")), (0, b"\x90\x3c\x40"), (9, b"\x80\x3c\x00"))
    song = song_of(latin, note_track((0, 1, 60), name="Flöte 笛"))
    assert [track.name for track in song.tracks] == ["Flöte", "Flöte 笛"]


def test_tempo_meter_and_key_count_from_whichever_track_has_them(song_of):
    first = track_bytes((480, meta(0x51, b"\x07\xa1\x20")), (0, meta(0x59, b"\xfe\x00")))
    second = track_bytes(
        (0, meta(0x58, b"\x03\x02\x18\x08")), (0, b"\x90\x3c\x40"), (960, b"\x80\x3c\x00")
    )
    score = soprano(song_of(first, second)).score
    assert score.tempos == (TempoChange(0, 120.0), TempoChange(4, 120.0))
    assert score.meters == (MeterChange(0, 3, 4),)
    assert (score.key, score.key_changes) == (None, (KeyChange(4, Key(-2)),))


def test_foreign_chunks_and_riff_wrappers_are_passed_over(tmp_path):
    plain = file_bytes(note_track((0, 480, 60)))
    foreign = plain[:14] + b"XFIH\x00\x00\x00\x02ab" + plain[14:]
    wrapped = b"RIFF" + bytes(4) + b"RMIDdata" + bytes(4) + plain
    for data in (plain, foreign, wrapped, plain + b"junk"):
        (tmp_path / "a.mid").write_bytes(data)
        assert read_song(tmp_path / "a.mid").tracks[0].notes == (TickNote(0, 480, 60, 64, 0),)


# Files that are none


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "is empty"),
        (b"ID3 no music here", "not a MIDI file"),
        (b"MThd\x00", "truncated"),
        (b"MThd\x00\x00\x00\x02\x00\x01", "header is too short"),
        (b"MThd\xff\xff\xff\xff" + bytes(50), "truncated"),
        (b"MThd\x00\x00\x00\x06\x00\x01\x00\x01\x01\xe0MTrk\xff\xff\xff\xff", "truncated"),
        (file_bytes(track_bytes(), count=9), "has 1 of its 9 tracks"),
        (file_bytes(track_bytes()), "no notes"),
        (file_bytes(), "no notes"),
        (file_bytes(note_track((0, 1, 60)), division=0), "a beat has no ticks"),
        (file_bytes(note_track((0, 1, 60)), division=0xE700), "a beat has no ticks"),
        (file_bytes(track_bytes(), midi_format=7), "format 7"),
        (file_bytes(track_bytes((0, b"\x90\xff\x40"))), "damaged"),
        (file_bytes(track_bytes((0, b"\x3c\x40"))), "damaged"),
        (file_bytes(track_bytes((0, meta(0x59, b"\x63\x00")))), "no notes"),
        (file_bytes(track_bytes((0, meta(0x51, b"")))), "no notes"),
        (file_bytes(track_bytes((1 << 30, b"\x90\x3c\x40"))), "damaged"),
        (file_bytes(b"\xff" * 500_000), "damaged"),
        (file_bytes(b"\x00\xf0" + b"\xff" * 900 + b"\x7f"), "damaged"),
        (bytes(2 << 20), "larger than 1 MiB"),
    ],
)  # fmt: skip
def test_what_is_no_midi_file_is_told_in_a_sentence(data, message, tmp_path):
    path = tmp_path / "bad.mid"
    path.write_bytes(data)
    with pytest.raises(MusicFileError, match=message) as caught:
        read_song(path)
    assert "bad.mid" in str(caught.value)
    assert str(caught.value).endswith(".")


def test_no_such_file_and_folders(tmp_path):
    with pytest.raises(MusicFileError, match=r"There is no file .*gone\.mid"):
        read_song(tmp_path / "gone.mid")
    with pytest.raises(MusicFileError, match="is not a file"):
        read_song(tmp_path)
    with pytest.raises(MusicFileError, match="can't be the name"):
        read_song("a\0b")


def test_a_file_cut_off_anywhere_is_refused(tmp_path):
    data = (TUNES_FOLDER / "greensleeves.mid").read_bytes()
    path = tmp_path / "cut.mid"
    for size in range(len(data)):
        path.write_bytes(data[:size])
        with pytest.raises(MusicFileError):
            read_song(path)


def import_or_refuse(path):
    """Read a file every way there is; only `MusicFileError` may come out."""
    try:
        song = read_song(path)
    except MusicFileError:
        return
    for read in (soprano, lambda song: soprano(song, quantize=True), score_from_song):
        with suppress(MusicFileError):
            read(song)


@in_one_folder
@given(data=st.binary(max_size=200), whole=st.booleans())
def test_random_bytes_never_do_harm(data, whole, tmp_path):
    path = tmp_path / "random.mid"
    path.write_bytes(file_bytes(data) if whole else b"MThd" + data)
    import_or_refuse(path)


@settings(in_one_folder, max_examples=300)
@given(
    tune=st.sampled_from([tune.name for tune in TUNES]),
    changes=st.lists(st.tuples(st.integers(0, 900), st.integers(0, 255)), min_size=1, max_size=6),
)
def test_damaged_files_never_do_harm(tune, changes, tmp_path):
    data = bytearray((TUNES_FOLDER / f"{tune}.mid").read_bytes())
    for position, byte in changes:
        data[position % len(data)] = byte
    path = tmp_path / "damaged.mid"
    path.write_bytes(data)
    import_or_refuse(path)


# Melodies


def test_a_melody_is_locked_and_all_else_is_open(song_of):
    melody = soprano(song_of(note_track((480, 960, 60), (1440, 1680, 62))))
    np.testing.assert_array_equal(
        melody.score.pitches[0], [REST] * 4 + [60] * 4 + [REST] * 4 + [62] * 2 + [REST] * 2
    )
    assert melody.score.locks[0].all()
    assert not melody.score.locks[1:].any()
    assert (melody.score.pitches[1:] == OPEN).all()


def test_the_track_with_the_voices_name_is_taken(song_of):
    tracks = [note_track((0, 480, p), name=n) for p, n in ((72, "SOPRANO 1"), (60, "t"), (48, ""))]
    song = song_of(*tracks)
    assert soprano(song).score.pitches[0, 0] == 72
    tenor = melody_from_song(song, Voice.TENOR)
    assert tenor.score.pitches[Voice.TENOR, 0] == 60
    assert (tenor.score.pitches[Voice.SOPRANO] == OPEN).all()
    with pytest.raises(MusicFileError, match=r"\('SOPRANO 1', 't', ''\).* name .* 'Alto'"):
        melody_from_song(song, Voice.ALTO)


def test_drums_are_no_melody(song_of):
    drums = note_track((0, 480, 36), name="kit", channel=9)
    assert soprano(song_of(drums, note_track((0, 480, 60)))).score.pitches[0, 0] == 60
    song = song_of(drums)
    for read in (soprano, score_from_song):
        with pytest.raises(MusicFileError, match="nothing but drums"):
            read(song)


def test_a_short_first_bar_is_an_upbeat(song_of):
    signs = track_bytes(
        (0, meta(0x58, b"\x01\x02\x18\x08")), (480, meta(0x58, b"\x03\x02\x18\x08"))
    )
    score = soprano(song_of(signs, note_track((0, 480, 60), (480, 1920, 62)))).score
    assert score.pickup_steps == 4
    assert score.meters == (MeterChange(0, 3, 4),)


@pytest.mark.parametrize(
    ("sign", "stop_ticks", "steps"),
    [((4, 2), 490, 4), ((4, 2), 600, 8), ((6, 3), 600, 6), ((2, 1), 720, 8), ((5, 4), 600, 5)],
)
def test_a_score_ends_with_the_beat_in_which_its_melody_ends(sign, stop_ticks, steps, song_of):
    meter = track_bytes((0, meta(0x58, bytes([*sign, 24, 8]))))
    song = song_of(meter, note_track((0, stop_ticks, 60)))
    assert soprano(song).score.steps == steps


def test_loose_playing_counts_as_on_the_grid(song_of):
    song = song_of(note_track((10, 530, 60), (470, 940, 62), (974, 980, 64)))
    melody = soprano(song)
    assert voice_notes(melody.score, Voice.SOPRANO) == [
        Note(Voice.SOPRANO, 0, 4, 60), Note(Voice.SOPRANO, 4, 4, 62), Note(Voice.SOPRANO, 8, 1, 64)
    ]  # fmt: skip
    assert melody.moved_notes == 0


def test_notes_off_the_grid_are_refused_or_moved(song_of):
    song = song_of(note_track((0, 160, 60), (160, 320, 62), (320, 480, 64), (480, 960, 65)))
    with pytest.raises(MusicFileError, match=r"2 notes .* first at bar 1 beat 1 step 2; quantize"):
        soprano(song)
    melody = soprano(song, quantize=True)
    assert [n.start for n in voice_notes(melody.score, Voice.SOPRANO)] == [0, 1, 3, 4]
    assert melody.moved_notes == count_off_grid_notes(song) == 2
    assert melody.largest_move_steps == pytest.approx(1 / 3)


def test_quantizing_never_swallows_a_note(song_of):
    song = song_of(note_track((0, 60, 60), (50, 120, 62)))
    with pytest.raises(MusicFileError, match="same sixteenth at bar 1 beat 1: C4 and D4"):
        soprano(song, quantize=True)


def test_of_two_notes_at_once_the_higher_is_the_melody(song_of):
    song = song_of(note_track((0, 480, 60), (4320, 4800, 72), (4320, 4800, 76)))
    melody = soprano(song)
    assert [note.pitch for note in voice_notes(melody.score, Voice.SOPRANO)] == [60, 76]
    assert [note.pitch for note in melody.track.notes] == [60, 76]
    assert melody.notes_below == 1


def test_two_notes_at_once_that_make_no_chord_are_named(song_of):
    song = song_of(note_track((0, 600, 60), (480, 960, 62)))
    with pytest.raises(MusicFileError, match=r"at bar 1 beat 2 \(C4 and D4\)"):
        soprano(song)


def test_the_melody_of_a_band_is_what_is_sung(song_of):
    guitar = note_track((0, 480, 40), (0, 480, 52), name="Guitar")
    song = song_of(guitar, note_track((0, 480, 72), name="Lead vox"))
    assert soprano(song).score.pitches[0, 0] == 72


@pytest.mark.parametrize(
    ("pitches", "message"),
    [
        ((84, 80), "C6 at bar 1 beat 1, outside C2 to B5; transpose it down 1 octave"),
        ((60, 108), "C8 at bar 1 beat 2, .* it spans 48 semitones"),
        ((20, 24), "G♯0 at bar 1 beat 1, .* transpose it up 2 octaves"),
        ((37, 84), "C6 .* transpose it down 1 semitone"),
    ],
)
def test_melodies_out_of_compass_are_advised(pitches, message, song_of):
    song = song_of(note_track(*((480 * i, 480 * (i + 1), p) for i, p in enumerate(pitches))))
    with pytest.raises(MusicFileError, match=message):
        soprano(song)


def test_ten_thousand_bars_are_too_many(song_of):
    song = song_of(note_track(*((1920 * bar, 1920 * (bar + 1), 60) for bar in range(10_000))))
    for read in (soprano, score_from_song):
        with pytest.raises(MusicFileError, match=r"10,000 bars, and 4,096 fit"):
            read(song)


def test_bars_that_no_grid_holds_are_refused(song_of):
    sign = meta(0x58, b"\x03\x05\x18\x08")
    song = song_of(track_bytes((0, sign), (0, b"\x90\x3c\x40"), (480, b"\x80\x3c\x00")))
    for read in (soprano, score_from_song):
        with pytest.raises(MusicFileError, match="not made of sixteenths"):
            read(song)


def test_a_meter_and_a_tempo_on_every_step_do_no_harm(song_of):
    signs = (meta(0x58, b"\x01\x04\x18\x08"), meta(0x51, b"\x07\xa1\x20"))
    conductor = track_bytes(*((120 * (k % 2), signs[k % 2]) for k in range(20_000)))
    score = soprano(song_of(conductor, note_track((0, 120 * 9_999, 60)))).score
    assert len(score.meters) == len(score.tempos) > 9_990
    assert score.grid.position(9_998).bar == 9_999


# Whole scores


def first_pitches(score):
    return score.pitches[:, 0].tolist()


def test_tracks_without_names_are_voices_by_height(song_of):
    heights = {1: [50], 2: [50, 70], 3: [72, 40, 65], 4: [40, 70, 50, 60]}
    found = {
        count: first_pitches(score_from_song(song_of(*(note_track((0, 480, p)) for p in pitches))))
        for count, pitches in heights.items()
    }
    assert found == {
        1: [50, OPEN, OPEN, OPEN],
        2: [70, OPEN, OPEN, 50],
        3: [72, 65, OPEN, 40],
        4: [70, 60, 50, 40],
    }


def test_names_go_before_height_and_before_accompaniment(song_of):
    voices = [
        note_track((0, 480, p), name=n)
        for p, n in ((60, "Bass"), (50, "Tenor"), (55, "Alto"), (45, "Soprano"))
    ]
    organ = note_track((0, 480, 90), name="Organ")
    assert first_pitches(score_from_song(song_of(*voices, organ))) == [45, 55, 50, 60]


def test_chords_are_dealt_out_to_the_voices(song_of):
    chords = [(72, 64, 55, 48), (71, 62, 55, 43), (72,), (40,)]
    notes = [(480 * i, 480 * (i + 1), p) for i, chord in enumerate(chords) for p in chord]
    score = score_from_song(song_of(note_track(*notes)))
    assert score.pitches[:, ::4].T.tolist() == [
        [72, 64, 55, 48], [71, 62, 55, 43], [72, REST, REST, REST], [REST, REST, REST, 40]
    ]  # fmt: skip


def test_legato_chords_are_dealt_out_too(song_of):
    chords = [(72, 64, 55, 48), (71, 62, 55, 43)]
    notes = [(480 * i, 480 * i + 570, p) for i, chord in enumerate(chords) for p in chord]
    assert score_from_song(song_of(note_track(*notes))).pitches[:, 4].tolist() == [71, 62, 55, 43]


def test_five_notes_at_once_are_too_many(song_of):
    song = song_of(note_track(*((1920, 2400, p) for p in (40, 50, 60, 70, 80))))
    with pytest.raises(MusicFileError, match=r"More than four .* bar 2 beat 1"):
        score_from_song(song)


def test_a_last_note_shorter_than_half_a_step_is_kept(song_of):
    score = score_from_song(song_of(note_track((0, 480, 60), (480, 490, 62))))
    assert score.pitches[0].tolist() == [60] * 4 + [62]


@pytest.mark.parametrize("ticks_per_beat", [4, 24, 480])
def test_a_performance_is_written_as_it_sounds(tmp_path, ticks_per_beat):
    notes = [Note(Voice.SOPRANO, start, 1, 72) for start in range(16)]
    score = with_voice_notes(Score.empty(16), Voice.SOPRANO, notes)
    score = toggle_phrase_end(score, 8)
    performance = Performance(1.0, 4, breathes=True)
    path = tmp_path / "played.mid"
    write_midi(score, path, ticks_per_beat=ticks_per_beat, performance=performance)
    played, grid = perform(score, performance)
    soprano = played[played["voice"] == Voice.SOPRANO]
    now, ons, offs = 0.0, [], []
    for message in mido.MidiFile(path):
        now += message.time
        if message.type == "note_on":
            ons.append((now, message.velocity))
        elif message.type == "note_off":
            assert len(offs) < len(ons)
            offs.append(now)
    tick_seconds = 60 / 50 / ticks_per_beat
    expected = [grid.seconds_at(start) for start in soprano["start"].tolist()]
    assert [at for at, _ in ons] == pytest.approx(expected, abs=tick_seconds)
    assert [velocity for _, velocity in ons] == soprano["velocity"].tolist()
    expected = [grid.seconds_at(stop) for stop in soprano["stop"].tolist()]
    assert offs == pytest.approx(expected, abs=tick_seconds)
    write_midi(score, path)
    assert read_song(path).tempos[0].bpm == pytest.approx(80)
    assert read_midi(path).onsets.tolist() == score.onsets.tolist()


def test_tracks_are_named_as_the_parts_of_the_ensemble_and_none_is_written_that_rests(
    tmp_path: Path,
) -> None:
    for name, names in (
        ("sab", ["Soprano", "Alto", "Men"]),
        ("ttbb", ["Tenor 1", "Tenor 2", "Bass 1", "Bass 2"]),
    ):
        path = tmp_path / f"{name}.mid"
        write_midi(Score.empty(16, ensemble=name), path)
        assert [track.name for track in mido.MidiFile(path).tracks[1:]] == names


# Words, names and velocities


@in_one_folder
@given(score=marked_scores())
def test_words_velocities_keys_and_names_come_back(score, tmp_path):
    pitches = score.pitches.copy()
    pitches[:, 0] = 60 + np.arange(4)[::-1]
    score = score.replace(pitches=pitches)
    path = tmp_path / "score.mid"
    write_midi(score, path)
    again = read_midi(path)
    played = perform(score).notes
    loud = np.zeros_like(score.velocities)
    if len(set(played["velocity"].tolist())) > 1:
        loud[played["voice"], played["start"].astype(int)] = played["velocity"]
    assert (again.velocities == loud).all()
    keys = [score.key, *(change.key for change in score.key_changes)]
    pairs = zip(keys, score.key_changes, strict=False)
    assert again.key == score.key
    assert list(again.key_changes) == [change for key, change in pairs if change.key != key]
    read, written = (
        [
            (one.step, one.voice, one.syllable.verse, text)
            for one in lyrics
            if (text := one_line(one.syllable.text).strip()).strip("-_")
        ]
        for lyrics in (again.lyrics, score.lyrics)
    )
    assert read == written
    assert again.credits.copyright == " ".join(one_line(score.credits.copyright).split())


def test_a_melody_is_written_back_with_its_words(tmp_path):
    events = [(0, meta(0x05, b"la ")), (3, b"\x90\x3c\x40"), (477, b"\x80\x3c\x00")]
    (tmp_path / "in.mid").write_bytes(file_bytes(track_bytes(*events)))
    melody = melody_from_song(read_song(tmp_path / "in.mid"), Voice.SOPRANO)
    assert [lyric.syllable.text for lyric in melody.score.lyrics] == ["la"]
    notes = {melody.voice: melody.track.notes}
    write_midi(melody.score, tmp_path / "out.mid", verbatim=notes)
    assert read_midi(tmp_path / "out.mid").lyrics == melody.score.lyrics
