import io
import json
import os
import resource
import struct
import subprocess
import sys
import zipfile
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from musegui.core.fill.fill_options import FillOptions, Strictness
from musegui.core.keys import Key
from musegui.core.marks import ChordMark, Exercise, ExerciseKind
from musegui.core.notes import Note, with_voice_notes
from musegui.core.score import MAX_STEPS, Score
from musegui.core.timegrid import MeterChange, TempoChange
from musegui.core.voices import Voice, VoiceSettings
from musegui.files.midi.read import read_midi
from musegui.files.notation.corpus_scores import score_from_stream
from musegui.files.project.project_file import (
    MAX_SEED,
    Project,
    ProjectFileError,
    backup_path,
    decode_project,
    encode_project,
    read_project,
    version_of,
    write_project,
)
from musegui.files.project.project_marks import marks_from_table
from musegui.files.safe.archive import ArchiveError, pack
from musegui.resources import resource_path
from tests.program import REPOSITORY
from tests.strategies import chord_tracks, marked_scores, scores

MELODY = [Note(Voice.SOPRANO, 4 * beat, 4, 67 + beat) for beat in range(8)]


def whole_project():
    """Give a project in which nothing is as it is by default."""
    score = with_voice_notes(Score.empty(36), Voice.SOPRANO, MELODY, lock=True)
    cadences = score.cadences.copy()
    cadences[[0, 28]] = 0, 1
    score = score.replace(
        cadences=cadences,
        tempos=(TempoChange(0, 72.3), TempoChange(20, 1 / 3)),
        meters=(MeterChange(0, 3, 4), MeterChange(16, 6, 8)),
        key=Key(-3, minor=True),
        pickup_steps=4,
        chords=(ChordMark(0, "C"), ChordMark(8, ""), ChordMark(16, "V65/V")),
        voices=tuple(VoiceSettings(v, 90 + v, 60 - v, 9 + v, muted=v == 2) for v in range(4)),
    )
    confidence = np.linspace(0, 1, 4 * 36, dtype=np.float32).reshape(4, 36)
    options = FillOptions(
        8,
        *(96, 0.7, 4, Strictness.OFF),
        *(0.25, -0.5, 1.0, -0.75, 0.5, 0.125),
        ((60, 79), (55, 72), (50, 67), (40, 60)),
        keep_rhythm=True,
    )
    return Project(score, confidence, options, 123_456, True, origin="/home/ä/\udcff.muse")


PROJECT = whole_project()
DATA = encode_project(PROJECT)


def entries_of(data=DATA):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def with_table(**changes):
    """Give the project's bytes with other values in its JSON."""
    entries = entries_of()
    table = json.loads(entries["project.json"]) | changes
    return pack(entries | {"project.json": json.dumps(table).encode()})


def with_array(name, array):
    file = io.BytesIO()
    np.save(file, array, allow_pickle=True)
    return pack(entries_of() | {f"{name}.npy": file.getvalue()})


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    return tmp_path_factory.mktemp("projects") / "song.muse"


def read_bytes(place, data):
    return decode_project(data, place)


def assert_same(project, other=PROJECT):
    assert encode_project(project) == encode_project(other)


def assert_whole_or_refused(place, data):
    """A file gives an equal project or a sentence."""
    try:
        project = read_bytes(place, data)
    except ProjectFileError as error:
        assert_is_a_sentence(error, place)
    else:
        assert_same(project)


def assert_is_a_sentence(error, place):
    assert str(place) in str(error)
    assert str(error).endswith(".")
    assert "\n" not in str(error)
    assert len(str(error)) < 300


def test_everything_comes_back(place):
    write_project(PROJECT, place)
    project = read_project(place)
    assert project.score == PROJECT.score
    assert (project.score.locks == PROJECT.score.locks).all()
    assert (project.confidence == PROJECT.confidence).all()
    assert project.options == PROJECT.options
    assert (project.seed, project.keep_seed) == (123_456, True)
    assert project.origin == PROJECT.origin
    assert not project.newer


@given(scores().flatmap(chord_tracks) | marked_scores())
def test_any_score_comes_back(score):
    data = encode_project(Project(score))
    project = decode_project(data, Path())
    assert project.score == score
    assert project.confidence is None
    assert project.options == FillOptions()
    assert encode_project(project) == data


def test_it_is_read_without_musegui(place):
    write_project(PROJECT, place)
    with np.load(place) as arrays:
        assert (arrays["pitches"] == PROJECT.score.pitches).all()
    with zipfile.ZipFile(place) as archive:
        assert archive.testzip() is None
        table = json.load(archive.open("project.json"))
    assert table["tempos"] == [[0, 72.3], [20, 1 / 3]]
    assert table["voices"][1]["name"] == "alto"


def test_an_archive_made_by_other_means_is_read(place):
    with zipfile.ZipFile(place, "w") as archive:
        for name, data in reversed(entries_of().items()):
            archive.writestr(name, data)
    assert_same(read_project(place))


def test_what_a_later_minor_version_adds_is_passed_over(place):
    entries = entries_of(with_table(version=[1, 7], mood="serene"))
    project = read_bytes(place, pack(entries | {"candidates/0.npy": b"?", "../evil": b"?"}))
    assert project.newer
    assert_same(project)
    assert [path.name for path in place.parent.parent.glob("evil")] == []


def test_a_later_major_version_is_refused_with_a_word(place):
    with pytest.raises(ProjectFileError, match=r"newer musegui \(project format 2\.3\); update"):
        read_bytes(place, with_table(version=[2, 3], tempos="unheard of"))


def test_the_save_before_is_kept(tmp_path):
    path = tmp_path / "song.muse"
    first, second = (Project(PROJECT.score, seed=seed) for seed in (1, 2))
    write_project(first, path)
    assert not backup_path(path).exists()
    write_project(second, path)
    write_project(second, path)
    assert_same(read_project(path), second)
    assert_same(read_project(backup_path(path)), first)
    assert sorted(os.listdir(tmp_path)) == ["song.muse", "song.muse.bak"]


def test_a_damaged_file_does_not_replace_the_backup_and_points_to_it(tmp_path):
    path = tmp_path / "song.muse"
    for seed in (1, 2):
        write_project(Project(PROJECT.score, seed=seed), path)
    path.write_bytes(DATA[:-9])
    with pytest.raises(ProjectFileError, match=r"damaged.*the save before it is in .*\.bak\.$"):
        read_project(path)
    write_project(PROJECT, path)
    assert read_project(backup_path(path)).seed == 1
    path.write_bytes(with_table(version=[2, 0]))
    write_project(PROJECT, path)
    assert backup_path(path).read_bytes() == with_table(version=[2, 0])


@contextmanager
def full_disk(max_bytes):
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (max_bytes, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_a_full_disk_leaves_the_old_project(tmp_path):
    path = tmp_path / "song.muse"
    write_project(PROJECT, path)
    with full_disk(1024), pytest.raises(ProjectFileError, match=r"can't be written: file too la"):
        write_project(Project(PROJECT.score), path)
    assert path.read_bytes() == DATA
    assert os.listdir(tmp_path) == ["song.muse"]


def test_what_nobody_could_read_is_not_written(tmp_path):
    write_project(PROJECT, tmp_path / "song.muse")
    score = PROJECT.score.replace(cadences=np.full(36, 5, np.int8))
    with pytest.raises(ProjectFileError, match="can't be written: 5 is not a whole number"):
        write_project(Project(score), tmp_path / "song.muse")
    assert (tmp_path / "song.muse").read_bytes() == DATA


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda path: None, "There is no file"),
        (lambda path: path.mkdir(), "is not a file"),
        (os.mkfifo, "is not a file"),
        (lambda path: path.touch(), "is empty"),
        (lambda path: path.write_bytes(b"MThd" + DATA), "is not a musegui project"),
        (lambda path: path.write_bytes(pack({"word/document.xml": b""})), "project.json is miss"),
    ],
)
def test_what_is_no_project_is_explained(tmp_path, make, message):
    make(tmp_path / "song.muse")
    with pytest.raises(ProjectFileError, match=message):
        read_project(tmp_path / "song.muse")


def test_names_that_no_file_can_have():
    for name in ("\0", "x" * 5000):
        with pytest.raises(ProjectFileError):
            read_project(name)


@pytest.mark.parametrize(
    "changes",
    [
        {"steps": 35},
        {"steps": 1 << 32},
        {"steps": 36.0},
        {"arrays": ["pitches", "onsets", "locks"]},
        {"arrays": [["pitches"]]},
        {"tempos": []},
        {"tempos": [[0, 0]]},
        {"tempos": [[0, float("nan")]]},
        {"tempos": [[0, float("inf")]]},
        {"tempos": [[0, 1e-320]]},
        {"tempos": [[0, 80], [0, 90]]},
        {"tempos": {"0": 80}},
        {"meters": [[0, 4, -4]]},
        {"meters": [[0, 4, 3]]},
        {"meters": [[1, 4, 4]]},
        {"meters": [[0, 4, True]]},
        {"key": {"fifths": 8, "minor": False}},
        {"key": {}},
        {"pickup_steps": -1},
        {"voices": []},
        {"voices": [{"program": 128}] * 4},
        {"voices": [{"midi_channel": -1}] * 4},
        {"fill": {"temperature": 99}},
        {"fill": {"seed": MAX_SEED + 1}},
        {"fill": {"strictness": "fierce"}},
        {"fill": []},
        {"lyrics": [[0, 0, 1, "la", "e" * 5000]]},
        {"origin": 3},
        {"version": "1.0"},
        {"format": "something else"},
    ],
)
def test_a_value_that_can_not_be_is_refused(place, changes):
    with pytest.raises(ProjectFileError, match="is damaged") as caught:
        read_bytes(place, with_table(**changes))
    assert_is_a_sentence(caught.value, place)


class Evil:
    def __reduce__(self):
        return os._exit, (13,)


@pytest.mark.parametrize(
    ("name", "array"),
    [
        ("pitches", PROJECT.score.pitches.astype(np.int16)),
        ("pitches", np.full((4, 36), -3, np.int8)),
        ("pitches", PROJECT.score.pitches[:, 1:]),
        ("pitches", np.asfortranarray(PROJECT.score.pitches)),
        ("onsets", PROJECT.score.onsets.astype(np.uint8)),
        ("cadences", np.full(36, 2, np.int8)),
        ("confidence", np.full((4, 36), np.nan, np.float32)),
        ("confidence", np.full((4, 36), -0.5, np.float32)),
        ("pitches", np.array([[Evil()]], dtype=object)),
    ],
)
def test_an_array_that_can_not_be_is_refused(place, name, array):
    with pytest.raises(ProjectFileError, match="is damaged"):
        read_bytes(place, with_array(name, array))


def test_an_array_with_a_lying_header_is_refused(place):
    true = entries_of()["onsets.npy"]
    for onsets in (
        true[:-1],
        true + b"\0",
        true.replace(b"(4, 36)", b"(4,1<<32)"),
        true.replace(b"(4, 36)", b"(4,36**9)"),
        true[:-1] + b"\2",
        true.replace(b"\1\0v\0", b"\2\0\xff\xff\xff\xff"),
        b"\x93NUMPY\1\0\xff\xff" + b"(" * 300,
    ):
        assert onsets != true
        with pytest.raises(ProjectFileError, match="is damaged"):
            read_bytes(place, pack(entries_of() | {"onsets.npy": onsets}))


def test_a_confidence_that_went_missing_is_no_lesser_project(place):
    entries = entries_of()
    del entries["confidence.npy"]
    with pytest.raises(ProjectFileError, match=r"confidence\.npy is missing"):
        read_bytes(place, pack(entries))


def test_truncated_at_every_byte(place):
    for length in range(len(DATA)):
        with pytest.raises(ProjectFileError):
            read_bytes(place, DATA[:length])


def test_every_byte_flipped(place):
    for index in range(len(DATA)):
        flipped = bytearray(DATA)
        flipped[index] ^= 1 << index % 8
        assert_whole_or_refused(place, bytes(flipped))


@st.composite
def mutations(draw):
    """Bytes of a project that were cut, overwritten, repeated, moved or blown up."""
    data = bytearray(DATA)
    place = st.integers(0, len(DATA) - 1)
    numbers = st.sampled_from([0, 1, 0x7F, 0xFF, 0xFFFF, 0x7FFFFFFF, 0xFFFFFFFF])
    for kind in draw(st.lists(st.integers(0, 5), min_size=1, max_size=6)):
        start, stop = sorted((draw(place), draw(place)))
        if kind == 0:
            data[start : start + 1] = draw(st.binary(min_size=1, max_size=4))
        elif kind == 1:
            del data[start : start + draw(st.integers(1, 64))]
        elif kind == 2:
            data[start:start] = data[start : min(stop, start + 256)]
        elif kind == 3:
            data[start : start + 4] = struct.pack("<L", draw(numbers))
        elif kind == 4:
            del data[start:]
        else:
            data[start : start + 64] = draw(st.binary(max_size=64))
    return bytes(data)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=8,
)
json_keys = st.sampled_from(sorted(json.loads(entries_of()["project.json"])))


@st.composite
def other_tables(draw):
    """A sound archive, in whose JSON anything at all stands somewhere."""
    table = json.loads(entries_of()["project.json"])
    part, key = table, draw(json_keys)
    while isinstance(part[key], dict | list) and part[key] and draw(st.booleans()):
        part = part[key]
        keys = sorted(part) if isinstance(part, dict) else range(len(part))
        key = draw(st.sampled_from(keys))
    part[key] = draw(json_values)
    return pack(entries_of() | {"project.json": json.dumps(table).encode()})


def assert_sound_or_refused(place, data):
    try:
        project = read_bytes(place, data)
    except ProjectFileError as error:
        assert_is_a_sentence(error, place)
    else:
        assert_same(decode_project(encode_project(project), place), project)


def hostile_bytes():
    return mutations() | other_tables() | st.binary(max_size=400).map(lambda tail: b"PK" + tail)


@given(hostile_bytes())
@settings(max_examples=150)
def test_mutated_files_are_read_or_refused(place, data):
    assert_sound_or_refused(place, data)


@pytest.mark.soak
@given(hostile_bytes())
@settings(
    max_examples=12_000,
    suppress_health_check=[HealthCheck.too_slow],
    database=None,
    print_blob=True,
)
def test_twelve_thousand_mutated_files_are_read_or_refused(place, data):
    assert_sound_or_refused(place, data)


def bombs():
    """Give files that unpack, or claim to unpack, into far more than they are."""
    entries = entries_of()
    zeros = bytes(1 << 28)
    yield "huge array", pack(entries | {"pitches.npy": zeros})
    yield "huge json", pack(entries | {"project.json": zeros})
    yield "deep json", pack(entries | {"project.json": b"[" * (4 << 20)})
    yield "wide json", pack(entries | {"project.json": b"[" + b"{}," * 1_390_000 + b"0]"})
    yield "long number", pack(entries | {"project.json": b"1" * (4 << 20)})
    claimed = bytearray(pack(entries | {"pitches.npy": zeros}))
    for place in range(len(claimed) - 4):  # the size it claims is small, what it unpacks to is not
        if claimed[place : place + 4] == struct.pack("<L", len(zeros)):
            claimed[place : place + 4] = struct.pack("<L", 200)
    yield "claimed size", bytes(claimed)
    yield "many names", _many_names(1_000_000)
    yield "large file", DATA + bytes(64 << 20)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_LZMA) as archive:
        for name, data in (entries | {"pitches.npy": zeros}).items():
            archive.writestr(name, data)
    yield "lzma", packed.getvalue()


def _many_names(count):
    entry = struct.pack("<4s6H3L5H2L", b"PK\1\2", *[0] * 16)
    end = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 0xFFFF, 0xFFFF, count * len(entry), 0, 0)
    return b"PK" + entry * count + end


BOMB_SQUAD = """
import sys, time
from pathlib import Path
from musegui.files.project.project_file import ProjectFileError, read_project
from tests.memory import peak_memory_bytes
for path in sorted(Path(sys.argv[1]).iterdir()):
    began = time.process_time()
    try:
        read_project(path)
    except ProjectFileError as error:
        took = time.process_time() - began
        print(path.name, round(took, 3), peak_memory_bytes() // 2**20)
"""


def test_bombs_are_refused_within_bounds(tmp_path):
    names = set()
    for name, data in bombs():
        (tmp_path / name.replace(" ", "-")).write_bytes(data)
        names.add(name.replace(" ", "-"))
    squad = subprocess.run(
        [sys.executable, "-c", BOMB_SQUAD, tmp_path],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        check=True,
    )
    reports = [line.split() for line in squad.stdout.splitlines()]
    assert {name for name, *_ in reports} == names, squad.stderr
    assert max(float(cpu_seconds) for _, cpu_seconds, _ in reports) < 2, squad.stdout
    assert max(int(megabytes) for *_, megabytes in reports) < 500, squad.stdout


def assert_comes_back(path, score):
    write_project(Project(score), path)
    assert read_project(path).score == score


def test_the_demos_come_back(tmp_path):
    paths = sorted(resource_path("resources", "demos").glob("*.mid"))
    assert paths
    for path in paths:
        assert_comes_back(tmp_path / "demo.muse", read_midi(path))


CHORALES = sorted(json.loads(resource_path("resources", "data", "chorale_split.json").read_text()))


def read_chorale(name):
    from music21 import corpus

    return score_from_stream(corpus.parse(f"bach/{name}"))


def test_a_chorale_comes_back(tmp_path):
    assert_comes_back(tmp_path / "chorale.muse", read_chorale(CHORALES[0]))


@pytest.mark.soak
def test_every_chorale_comes_back(tmp_path):
    without_four_voices = 0
    for name in CHORALES:
        try:
            score = read_chorale(name)
        except ValueError:
            without_four_voices += 1
            continue
        assert_comes_back(tmp_path / "chorale.muse", score)
    assert without_four_voices < len(CHORALES) // 20


def test_the_largest_score_fits():
    steps = range(MAX_STEPS)
    score = Score.empty(
        MAX_STEPS,
        tempos=tuple(TempoChange(step, 0.001 + step / 3e5) for step in steps),
        meters=tuple(MeterChange(step, 2048, 32768) for step in steps),
    )
    data = encode_project(Project(score))
    assert decode_project(data, Path()).score == score


def test_a_backup_is_as_private_as_its_project(tmp_path: Path) -> None:
    path = tmp_path / "song.muse"
    write_project(Project(Score.empty(16)), path)
    path.chmod(0o600)
    write_project(Project(Score.empty(32)), path)
    assert {path.stat().st_mode & 0o777, backup_path(path).stat().st_mode & 0o777} == {0o600}


def test_a_version_changes_with_the_contents_alone(tmp_path: Path) -> None:
    path = tmp_path / "song.muse"
    assert version_of(path) == ""
    first = write_project(Project(Score.empty(16)), path)
    os.utime(path, (0, 0))
    assert version_of(path) == first
    assert write_project(Project(Score.empty(32)), path) == version_of(path) != first


def test_the_ensemble_is_kept_and_one_that_is_not_known_is_a_mixed_choir(tmp_path: Path) -> None:
    path = tmp_path / "piece.muse"
    for name in ("sab", "satb", "brass"):
        write_project(Project(Score.empty(16, ensemble=name)), path)
        assert read_project(path).score == Score.empty(16, ensemble=name)
    assert marks_from_table({"ensemble": "kazoo"})["ensemble"] == "satb"


def test_an_exercise_is_kept_and_a_kind_that_is_not_known_makes_none(tmp_path: Path) -> None:
    path = tmp_path / "task.muse"
    for kind in ExerciseKind:
        score = Score.empty(16, exercise=Exercise(kind, "Write the rest.\nNo parallels."))
        write_project(Project(score), path)
        assert read_project(path).score == score
    assert marks_from_table({})["exercise"] is None
    assert marks_from_table({"exercise": {"kind": "given rhythm"}})["exercise"] is None
    for damaged in (["given bass"], "given bass", {"kind": "given bass", "task": 5}):
        with pytest.raises(ArchiveError):
            marks_from_table({"exercise": damaged})
