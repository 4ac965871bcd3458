"""Sound: how fast it renders, how exact and how prompt it is, and whether it stumbles."""

from __future__ import annotations

import ctypes
import os
import shutil
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import numpy as np
import soundfile
from numpy.typing import NDArray

from musegui.core.editing.edits import toggle_phrase_end
from musegui.core.notes import Note, with_voice_notes
from musegui.core.performance import EXACT, Performance
from musegui.core.score import Score
from musegui.core.timegrid import TempoChange
from musegui.core.voices import VOICES, Voice
from musegui.engine.playback.player import Player
from musegui.engine.playback.schedule import make_schedule
from musegui.engine.practice.export import write_practice_tracks
from musegui.engine.practice.tracks import PracticeOptions
from musegui.engine.synth.audio_export import render_to_files
from musegui.engine.synth.render import DEFAULT_SAMPLE_RATE, render
from musegui.engine.synth.synth_output import DEFAULT_BUFFER_FRAMES, SynthOutput, open_synth_output
from tests.benchmarks.timing import Figure, milliseconds, time_in_turn
from tests.benchmarks.wires import busy
from tests.jack import SAMPLE_RATE_HZ, running_jack_server

BUFFER_FRAMES = DEFAULT_BUFFER_FRAMES
"""What the program asks of other drivers; a JACK server has a size of its own."""

PIANO, ORGAN = 0, 19
_NOISE = 4 / 32_768
"""What FluidSynth's dither stays below."""

Audio = NDArray[np.float64]


def benchmarks(*, quick: bool) -> Iterator[Figure | str]:
    """Render, listen to what was rendered, and play beside fills."""
    yield "sound"
    yield from rendering(bars=20 if quick else 100)
    yield from practice(bars=10 if quick else 40)
    yield from schedules()
    yield from onsets(notes=40 if quick else 200)
    with busy():
        yield from answers(rounds=5 if quick else 20)
    yield from underruns(seconds=10 if quick else 60)


def chorale(bars: int, bpm: float = 80.0) -> Score:
    """Four voices in quarters and eighths, as chorales have them."""
    random = Random(1)
    score = Score.empty(16 * bars, tempos=(TempoChange(0, bpm),))
    for voice, base in zip(VOICES, (70, 64, 57, 48), strict=True):
        starts = sorted({*range(0, score.steps, 4), *random.sample(range(0, score.steps, 2), bars)})
        ends = [*starts[1:], score.steps]
        notes = [
            Note(voice, start, end - start, base + random.randrange(-5, 6))
            for start, end in zip(starts, ends, strict=True)
        ]
        score = with_voice_notes(score, voice, notes)
    return score


def played_by(score: Score, program: int) -> Score:
    return score.replace(voices=tuple(replace(voice, program=program) for voice in score.voices))


def rendering(bars: int) -> Iterator[Figure]:
    """Rendering against the time that it sounds."""
    score = chorale(bars)
    with TemporaryDirectory() as folder:
        lengths: list[float] = []

        def whole(suffix: str) -> None:
            done = render_to_files(score, Path(folder, f"chorale{suffix}"))
            lengths.append(done.seconds)

        runs = {suffix: (lambda suffix=suffix: whole(suffix)) for suffix in (".wav", ".flac")}
        seconds = time_in_turn(runs, rounds=3)
    for suffix, values in seconds.items():
        speeds = [lengths[0] / value for value in values]
        title = f"{lengths[0]:.0f} s of four voices rendered to {suffix[1:].upper()}"
        yield Figure(title, speeds, "x", ">= 40")


def practice(bars: int) -> Iterator[Figure]:
    """Practice tracks of all voices and one of them together, against the time that they sound."""
    score = chorale(bars)
    with TemporaryDirectory() as folder:

        def whole(suffix: str) -> None:
            write_practice_tracks(score, Path(folder), "chorale", PracticeOptions(suffix=suffix))

        runs = {suffix: partial(whole, suffix) for suffix in (".wav", ".mp3", ".ogg")}
        seconds = time_in_turn(runs, rounds=2)
    heard_seconds = 5 * score.grid.seconds_at(score.steps)
    for suffix, values in seconds.items():
        title = f"{heard_seconds:.0f} s of practice tracks in {suffix[1:].upper()}"
        yield Figure(title, [heard_seconds / value for value in values], "x", ">= 20")


def schedules() -> Iterator[Figure]:
    """The schedule of 2,000 notes, which is made anew with each preview of a fill."""
    score = Score.empty(2000)
    for voice, base in zip(VOICES, (70, 64, 57, 48), strict=True):
        notes = [Note(voice, start, 4, base + start // 4 % 5) for start in range(0, 2000, 4)]
        score = with_voice_notes(score, voice, notes)
    for mark in range(28, 2000, 32):
        score = toggle_phrase_end(score, mark)
    performances = {"exact": EXACT, "humanized": Performance(0.5),
                    "breathing": Performance(breathes=True)}  # fmt: skip
    runs = {name: partial(make_schedule, score, how) for name, how in performances.items()}
    for name, values in time_in_turn(runs, rounds=50).items():
        title = f"schedule of 2,000 notes, {name}"
        yield Figure(title, milliseconds(values), "ms", "<= 5")


def onsets(notes: int) -> Iterator[Figure]:
    """Where notes begin in the audio, against where the score says."""
    random = Random(2)
    starts = np.cumsum([0, *(random.randrange(5, 12) for _ in range(notes - 1))]).tolist()
    tempos = tuple(
        TempoChange(step, random.uniform(55.0, 75.0)) for step in range(0, starts[-1], 37)
    )
    score = Score.empty(starts[-1] + 4, tempos=tempos)
    melody = [Note(Voice.ALTO, start, 1, random.randrange(60, 84)) for start in starts]
    score = played_by(with_voice_notes(score, Voice.ALTO, melody), PIANO)
    audio = np.concatenate(list(render(score)))
    errors_ms = [
        abs(1000 * (onset_after(audio, due - 0.02) - due))
        for due in (score.grid.seconds_at(start) for start in starts[1:])
    ]
    yield Figure("  onsets in the audio, off the score", errors_ms, "ms")
    yield Figure("  the worst of them", [max(errors_ms)], "ms", "<= 1.5")


def onset_after(audio: Audio, seconds: float) -> float:
    """When audio stands out of what sounded in the 15 ms before; in seconds."""
    begin = round(seconds * DEFAULT_SAMPLE_RATE)
    before = round(0.015 * DEFAULT_SAMPLE_RATE)
    loud = np.abs(audio[begin : begin + 4 * before]).max(axis=1)
    return (begin + int(np.argmax(loud > 1.5 * loud[:before].max() + 1e-5))) / DEFAULT_SAMPLE_RATE


def answers(rounds: int) -> Iterator[Figure]:
    """From a command or an edit to its sound, beside fills and painting, without the buffer.

    Measured on the `file` driver, which paces itself as a device does and keeps what sounded: how
    long the call took, and how much audio went by from then until its sound.
    """
    empty = played_by(Score.empty(64), ORGAN)
    note = with_voice_notes(empty, Voice.ALTO, [Note(Voice.ALTO, 0, 64, 60)])
    plays, edits = [], []
    with TemporaryDirectory() as folder:
        for index in range(rounds):
            path = Path(folder, f"{index}.wav")
            settings: dict[str, str | int | float] = {
                "audio.file.name": str(path),
                "audio.period-size": 64,
            }
            output = open_synth_output(driver="file", settings=settings)
            with Player(output) as player:
                player.set_schedule(make_schedule(note))
                time.sleep(0.2)
                play = asked(output, player.play)
                time.sleep(0.3)
                player.set_schedule(make_schedule(empty))
                time.sleep(1.0)
                edit = asked(output, partial(player.set_schedule, make_schedule(note)))
                time.sleep(0.3)
            audio, rate = soundfile.read(path)
            for (at_seconds, call_seconds), found in ((play, plays), (edit, edits)):
                begin = round(at_seconds * rate)
                before = np.abs(audio[begin - rate // 20 : begin]).max()
                loud = np.abs(audio[begin:]).max(axis=1) > 1.5 * before + _NOISE
                found.append(1000 * (call_seconds + int(np.argmax(loud)) / rate))
    yield Figure("play command to first sound, and the buffer", plays, "ms", "<= 60")
    yield Figure("an edit to its sound, and the buffer", edits, "ms", "<= 150")


def asked(output: SynthOutput, order: Callable[[], object]) -> tuple[float, float]:
    """Give an order; tells when on the output's clock, and how long that took."""
    at_seconds, started = output.now_seconds, time.perf_counter()
    order()
    return at_seconds, time.perf_counter() - started


def underruns(seconds: float) -> Iterator[Figure | str]:
    """Play through a JACK server beside fills and painting, and let it count its underruns."""
    if shutil.which("jackd") is None:
        yield "underruns: jackd is not installed"
        return
    server_name = f"musegui-bench-{os.getpid()}"
    with running_jack_server(server_name, BUFFER_FRAMES), counting_underruns() as counted, busy():
        output = open_synth_output(driver="jack", settings={"audio.jack.server": server_name})
        with Player(output) as player:
            player.set_schedule(make_schedule(chorale(4)))
            player.set_loop((0, 64))
            player.play()
            time.sleep(1.0)
            before, clock, started = counted(), output.now_seconds, time.perf_counter()
            time.sleep(seconds)
            lost = time.perf_counter() - started - (output.now_seconds - clock)
            found = counted() - before
    with running_jack_server(server_name, BUFFER_FRAMES), counting_underruns() as counted, busy():
        time.sleep(1.0)
        before = counted()
        time.sleep(min(seconds, 60.0))
        alone = counted() - before
    period_ms = 1000 * BUFFER_FRAMES / SAMPLE_RATE_HZ
    yield Figure(f"underruns in {seconds:.0f} s beside fills", [found], "", "0")
    yield Figure(f"  audio lost by the clock, buffers of {period_ms:.0f} ms", [1000 * lost], "ms")
    yield Figure("  in a minute at most, of a server that has nothing to play", [alone], "")


@contextmanager
def counting_underruns() -> Iterator[Callable[[], int]]:
    """Have the JACK server that is in use tell of its underruns; gives their count so far."""
    jack = ctypes.CDLL("libjack.so.0")
    jack.jack_client_open.restype = ctypes.c_void_p
    client = ctypes.c_void_p(jack.jack_client_open(b"underruns", 1, None))
    count = [0]

    def add(_: object) -> int:
        count[0] += 1
        return 0

    callback = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p)(add)
    jack.jack_set_xrun_callback(client, callback, None)
    jack.jack_activate(client)
    try:
        yield lambda: count[0]
    finally:
        jack.jack_client_close(client)


if __name__ == "__main__":
    for figure in underruns(float(sys.argv[1]) if len(sys.argv) > 1 else 600.0):
        print(figure, flush=True)
