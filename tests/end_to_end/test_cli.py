import json
import os
import signal
import subprocess
import sys
from itertools import combinations
from pathlib import Path

import mido
import numpy as np
import pytest
import soundfile

import musegui as package
from musegui.cli.main import COMMANDS, main
from musegui.core.fill.fill_options import FillOptions
from musegui.core.fill.fill_time import fill_time
from musegui.core.fill.stored_options import options_to_dict
from musegui.files.scores import read_score, write_score
from tests.program import run_musegui
from tests.waiting import PROGRAM_SECONDS

TUNES_FOLDER = Path(__file__).parents[1] / "data" / "tunes"
TUNES = ("ah_vous_dirai_je", "amazing_grace", "auld_lang_syne", "greensleeves", "ode_to_joy")
PLAYED = "played"
"""A tune as a pianist plays it: every note with a loudness and a release of its own."""

SHORT = TUNES_FOLDER / "ah_vous_dirai_je.mid"
STEP_TICKS = 120
NAMES = ("Soprano", "Alto", "Tenor", "Bass")


def notes_of(path, name):
    """List a track's notes in ticks: start, length, pitch, velocity."""
    (track,) = (track for track in mido.MidiFile(path).tracks if track.name == name)
    notes, sounding, now = [], {}, 0
    for message in track:
        now += message.time
        if message.type == "note_on" and message.velocity:
            assert message.note not in sounding
            sounding[message.note] = now, message.velocity
        elif message.type in ("note_on", "note_off"):
            start, velocity = sounding.pop(message.note)
            notes.append((start, now - start, message.note, velocity))
    assert not sounding
    return sorted(notes)


def conductor_of(path):
    """List tempos, meters and keys with their ticks."""
    signs = []
    for track in mido.MidiFile(path).tracks:
        now = 0
        for message in track:
            now += message.time
            if message.type in ("set_tempo", "time_signature", "key_signature"):
                signs.append((now, message.copy(time=0)))
    return signs


def sounding_steps(notes):
    """Give the sixteenths in which any of the notes sounds."""
    steps = set()
    for start, length, _, _ in notes:
        steps.update(range(start // STEP_TICKS, -(-(start + length) // STEP_TICKS)))
    return steps


def write_as_played(path):
    file = mido.MidiFile(SHORT)
    track = next(track for track in file.tracks if track.name == "Soprano")
    early = 0
    for index, message in enumerate(track):
        if message.type == "note_on":
            message.velocity = 40 + 7 * index % 80
            message.time += early
        elif message.type == "note_off":
            early = 5 + index % 20
            message.time -= early
    file.save(path)
    return path


@pytest.fixture(scope="module")
def harmonized(tmp_path_factory):
    """The five tunes and the played one: ``(melody, four voices)`` by name."""
    folder = tmp_path_factory.mktemp("harmonized")
    melodies = {name: TUNES_FOLDER / f"{name}.mid" for name in TUNES}
    melodies[PLAYED] = write_as_played(folder / "played-melody.mid")
    files = {name: (melody, folder / f"{name}.mid") for name, melody in melodies.items()}
    for melody, output in files.values():
        words = ["harmonize", melody, "-o", output, "--sweeps", 12, "--seed", 1]
        assert main([str(word) for word in words]) == 0
    return files


@pytest.mark.parametrize("name", [*TUNES, PLAYED])
def test_a_melody_gets_three_voices_and_stays_as_it_was(harmonized, name):
    melody, output = harmonized[name]
    tracks = mido.MidiFile(output).tracks
    assert [track.name for track in tracks if track.name] == list(NAMES)
    assert mido.MidiFile(output).ticks_per_beat == mido.MidiFile(melody).ticks_per_beat
    assert notes_of(output, "Soprano") == notes_of(melody, "Soprano")
    assert conductor_of(output) == conductor_of(melody)
    sung = sounding_steps(notes_of(melody, "Soprano"))
    for voice in NAMES[1:]:
        notes = notes_of(output, voice)
        assert len(sung & sounding_steps(notes)) >= 0.95 * len(sung)
        assert all(start % STEP_TICKS == length % STEP_TICKS == 0 for start, length, _, _ in notes)
        assert len({pitch for _, _, pitch, _ in notes}) >= 4


def test_a_played_melody_differs_from_the_written_one(harmonized):
    played = notes_of(harmonized[PLAYED][0], "Soprano")
    written = notes_of(SHORT, "Soprano")
    assert [note[2] for note in played] == [note[2] for note in written]
    assert len({velocity for _, _, _, velocity in played}) > 20
    assert all(length % STEP_TICKS for _, length, _, _ in played)


@pytest.mark.parametrize("name", TUNES)
def test_rendering_sounds_to_the_end_and_does_not_clip(harmonized, musegui, tmp_path, name):
    _, output = harmonized[name]
    code, said, complaints = musegui("render", output, "-o", tmp_path / "audio.wav")
    assert (code, complaints) == (0, "")
    audio, sample_rate = soundfile.read(tmp_path / "audio.wav", always_2d=True)
    seconds = len(audio) / sample_rate
    assert said == f"Wrote {tmp_path / 'audio.wav'}: {seconds:.1f} s of audio.\n"
    length = mido.MidiFile(output).length
    assert length < seconds < length + 8.1
    half_seconds = np.array_split(audio[: int(length * sample_rate)], int(2 * length))
    assert np.median([np.sqrt(np.mean(part**2)) for part in half_seconds]) > 0.01
    assert 0.1 < np.abs(audio).max() < 1.0


def test_a_project_is_rendered_voice_by_voice(musegui, tmp_path):
    project, output = tmp_path / "tune.muse", tmp_path / "tune.flac"
    write_score(read_score(SHORT), project)
    words = ("--stems", "--metronome", "--normalize", "--sample-rate", 32_000)
    code, said, complaints = musegui("render", project, "-o", output, *words)
    assert (code, complaints) == (0, "")
    stems = [tmp_path / f"tune-{name}.flac" for name in ("soprano", "metronome")]
    infos = [soundfile.info(stem) for stem in stems]
    assert said.splitlines() == [f"Wrote {s}: {infos[0].duration:.1f} s of audio." for s in stems]
    assert {(info.frames, info.samplerate) for info in infos} == {(infos[0].frames, 32_000)}
    assert set(tmp_path.iterdir()) == {project, *stems}


def test_practice_tracks_are_made_for_every_voice(harmonized, musegui, tmp_path):
    _, output = harmonized["ah_vous_dirai_je"]
    folder = tmp_path / "to sing"
    words = ("--practice", folder, "--tempo", 150, "--side", "left", "--breathe", "--humanize", 40)
    code, said, complaints = musegui("render", output, *words, "--louder", 12)
    assert (code, complaints) == (0, "")
    names = [*NAMES, "All voices"]
    tracks = [folder / f"{output.stem} - {name}.mp3" for name in names]
    seconds = soundfile.info(tracks[0]).duration
    assert said.splitlines() == [f"Wrote {path}: {seconds:.1f} s of audio." for path in tracks]
    assert sorted(folder.iterdir()) == sorted(tracks)
    chosen = ("--practice", folder, "--format", "mid", "--voices", "alto,bass", "--no-together")
    code, said, complaints = musegui("render", output, *chosen, "--count-in", 0)
    assert (code, complaints) == (0, "")
    made = sorted(folder.glob("*.mid"))
    assert [path.stem for path in made] == [f"{output.stem} - {v}" for v in ("Alto", "Bass")]
    assert mido.MidiFile(made[0]).length == pytest.approx(mido.MidiFile(output).length)


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (("-o", "a.wav", "--practice", "b"), "not allowed with"),
        ((), "required"),
        (("-o", "a.wav", "--louder", "3"), "--louder goes with --practice"),
        (("-o", "a.wav", "--no-together"), "--no-together goes with --practice"),
        (("--practice", "b", "--stems"), "--stems does not go with --practice"),
        (("--practice", "b", "--louder", "25"), "from 1 to 24"),
        (("--practice", "b", "--tempo", "0"), "from 25 to 200"),
        (("-o", "a.wav", "--humanize", "101"), "from 0 to 100"),
        (("-o", "a.wav", "--seed", "-1"), "from 0 on"),
        (("--practice", "b", "--voices", "viola"), "viola"),
    ],
)
def test_words_for_rendering_that_make_no_sense_are_refused(musegui, words, reason):
    code, said, complaint = musegui("render", SHORT, *words)
    assert (code, said) == (2, "")
    assert reason in complaint


def test_a_midi_file_holds_the_performance_if_asked_for(musegui, tmp_path):
    files = [tmp_path / f"{n}.mid" for n in range(4)]
    for path, words in zip(files, ((), ("--humanize", 100), ("--humanize", 100),
                                   ("--humanize", 100, "--seed", 1)), strict=True):  # fmt: skip
        assert musegui("convert", SHORT, path, *words)[0] == 0
    plain, *uneven, other = (path.read_bytes() for path in files)
    assert uneven[0] == uneven[1]
    assert len({plain, uneven[0], other}) == 3
    assert all(start % STEP_TICKS == 0 for start, *_ in notes_of(files[0], "Soprano"))
    assert any(start % STEP_TICKS for start, *_ in notes_of(files[1], "Soprano"))


def test_the_same_seed_gives_the_same_bytes_on_every_run(tmp_path):
    outputs = [tmp_path / "first.mid", tmp_path / "second.mid"]
    reports = [tmp_path / "first.json", tmp_path / "second.json"]
    for output, report in zip(outputs, reports, strict=True):
        words = ("harmonize", SHORT, "-o", output, "--seed", 7, "--report", report)
        # pyfluidsynth and others talk where CI is set; nobody asked for that.
        result = run_musegui(*words, CI="1")
        values = json.loads(report.read_text())
        nll, seconds = values["candidates"][0]["nll"], values["seconds"]
        assert result.stdout.splitlines() == [
            f"Wrote {output}: seed 7, NLL {nll:.3f}.",
            f"Harmonized {SHORT} in {fill_time(seconds, values['device'])}.",
        ]
        assert (result.returncode, result.stderr) == (0, "")
    assert outputs[0].read_bytes() == outputs[1].read_bytes()
    assert set(tmp_path.iterdir()) == {*outputs, *reports}
    (candidate,) = values.pop("candidates")
    assert candidate.pop("faults") >= 0
    assert candidate == {"output": str(outputs[1]), "nll": nll}
    assert 0 < nll < 3
    assert values.pop("seconds") > 0
    assert values.pop("loading_seconds") > 0
    assert values.pop("device")
    assert values == {
        "musegui": package.__version__,
        "input": str(SHORT),
        "voice": "soprano",
        "moved_notes": 0,
        "seed": 7,
        "settings": options_to_dict(FillOptions()),
    }


def test_candidates_differ_and_keep_to_eighths(musegui, tmp_path):
    tune, report = TUNES_FOLDER / "greensleeves.mid", tmp_path / "report.json"
    options = ("--candidates", 3, "--resolution", 8, "--sweeps", 12, "--report", report)
    code, said, _ = musegui("harmonize", tune, "-o", tmp_path / "out.mid", *options)
    assert code == 0
    outputs = [tmp_path / f"out-{number}.mid" for number in (1, 2, 3)]
    assert set(tmp_path.iterdir()) == {*outputs, report}
    values = json.loads(report.read_text())
    assert [entry["output"] for entry in values["candidates"]] == [str(path) for path in outputs]
    assert said.count(f"seed {values['seed']}, NLL") == 3
    voices = {path: [notes_of(path, voice) for voice in NAMES[1:]] for path in outputs}
    for first, second in combinations(outputs, 2):
        assert voices[first] != voices[second]
    for notes in (notes for path in outputs for notes in voices[path]):
        times = {time for start, length, _, _ in notes for time in (start, start + length)}
        assert all(time % (2 * STEP_TICKS) == 0 for time in times)


def test_a_bass_line_gets_the_voices_above_it(harmonized, musegui, tmp_path):
    bass, output = tmp_path / "bass.mid", tmp_path / "out.mid"
    file = mido.MidiFile(harmonized["ah_vous_dirai_je"][1])
    file.tracks = [track for track in file.tracks if track.name in ("", "Bass")]
    file.save(bass)
    words = ("harmonize", bass, "-o", output, "--voice", "Bass", "--sweeps", 12)
    assert musegui(*words)[0] == 0
    assert notes_of(output, "Bass") == notes_of(bass, "Bass")
    line = sounding_steps(notes_of(bass, "Bass"))
    for voice in NAMES[:-1]:
        notes = notes_of(output, voice)
        assert len(line & sounding_steps(notes)) >= 0.95 * len(line)
    means = [np.mean([note[2] for note in notes_of(output, voice)]) for voice in NAMES]
    assert means == sorted(means, reverse=True)


def test_of_a_chord_the_highest_note_is_the_melody(musegui, melody_file, tmp_path):
    path = melody_file((0, 4, 67), (4, 8, 69), (4, 8, 64), (8, 12, 71))
    output = tmp_path / "out.mid"
    code, said, complaint = musegui("harmonize", path, "-o", output, "--steps", 4)
    assert (code, complaint) == (0, "")
    assert said.startswith("Took the highest notes as the melody and left out 1 note below them.\n")
    assert [pitch for _, _, pitch, _ in notes_of(output, "Soprano")] == [67, 69, 71]


def test_notes_off_the_grid_are_moved_only_when_asked(musegui, melody_file, tmp_path):
    path = melody_file((0, 4, 67), (4.3, 8, 69), (8, 12, 71), (11.6, 16, 72))
    before = path.read_bytes()
    output = tmp_path / "out.mid"
    code, _, complaint = musegui("harmonize", path, "-o", output)
    assert code == 1
    assert "2 notes of the melody" in complaint
    assert "--quantize" in complaint
    assert not output.exists()

    # In place: the melody's own file takes the four voices.
    code, said, complaint = musegui("harmonize", path, "-o", path, "--quantize", "--sweeps", 4)
    assert (code, complaint) == (0, "")
    assert said.startswith("Moved 2 notes to the grid, by up to 0.40 of a sixteenth.\n")
    assert path.read_bytes() != before
    assert list(tmp_path.iterdir()) == [path]
    starts = [note[0] / STEP_TICKS for note in notes_of(path, "Soprano")]
    assert starts == [0, 4, 8, 12]


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
@pytest.mark.parametrize(
    ("command", "options", "sign"),
    [
        ("harmonize", ("-o", "out.mid", "--sweeps", "1024"), b"sweep 2 of 1"),
        ("render", ("-o", "out.flac", "--stems", "--normalize"), b"rendering,   2%"),
    ],
)
def test_an_interrupted_command_writes_nothing(tmp_path, command, options, sign):
    import pty

    slow = mido.MidiFile(SHORT)
    for track in slow.tracks:
        track[:] = [message for message in track if message.type != "set_tempo"]
    slow.tracks[0].insert(0, mido.MetaMessage("set_tempo", tempo=12_000_000))
    slow.save(tmp_path / "slow.mid")
    controller, terminal = pty.openpty()
    words = (command, tmp_path / "slow.mid", options[0], tmp_path / options[1], *options[2:])
    process = subprocess.Popen(
        [sys.executable, "-m", "musegui", *words],
        stdout=subprocess.PIPE,
        stderr=terminal,
    )
    os.close(terminal)
    shown = b""
    while sign not in shown:
        shown += os.read(controller, 1024)
    process.send_signal(signal.SIGINT)
    said, _ = process.communicate(timeout=PROGRAM_SECONDS)
    shown += os.read(controller, 1024)
    os.close(controller)
    assert process.returncode == 130
    assert shown.endswith(b"\r\nmusegui: interrupted.\r\n")
    assert said == b""
    assert list(tmp_path.iterdir()) == [tmp_path / "slow.mid"]


def test_a_reader_who_leaves_early_is_no_error(tmp_path):
    reading, writing = os.pipe()
    os.close(reading)
    process = subprocess.Popen(
        [sys.executable, "-m", "musegui", "render", SHORT, "-o", tmp_path / "out.wav"],
        stdout=writing,
        stderr=subprocess.PIPE,
    )
    os.close(writing)
    _, complaint = process.communicate(timeout=PROGRAM_SECONDS)
    assert (process.returncode, complaint) == (1, b"")
    assert soundfile.info(tmp_path / "out.wav").duration > 15


def test_help_comes_at_once_and_names_every_command():
    result = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "musegui", "--help"],
        capture_output=True,
        text=True,
        timeout=PROGRAM_SECONDS,
        check=True,
    )
    for name, command in COMMANDS.items():
        assert f"  {name:<11} {command.summary}\n" in result.stdout
    imported = {line.rpartition("|")[2].strip() for line in result.stderr.splitlines()}
    assert "musegui.cli.main" in imported
    assert not imported & {"torch", "music21", "mido", "PySide6", "fluidsynth", "soundfile"}


def test_every_command_has_a_help(musegui):
    for name in COMMANDS:
        code, text, complaint = musegui(name, "--help")
        assert (code, complaint) == (0, "")
        assert text.startswith(f"usage: musegui {name} ")
    assert musegui("--version") == (0, f"musegui {package.__version__}\n", "")


def test_without_a_display_the_window_says_so():
    if sys.platform in ("win32", "darwin"):
        pytest.skip("there is always a display")
    result = run_musegui(DISPLAY=None, WAYLAND_DISPLAY=None, QT_QPA_PLATFORM=None)
    assert result.returncode == 1
    assert result.stdout == ""
    assert result.stderr.startswith("musegui: ")
    assert result.stderr.count("\n") == 1
    assert "harmonize" in result.stderr
