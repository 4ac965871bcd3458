"""The sound font that ships: made by its script, in tune, without clicks, on every preset."""

import struct
import sys
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from musegui.core.voices import VOICES
from musegui.engine.synth.fluidsynth import Synth
from musegui.engine.synth.synth_output import SYNTH_SETTINGS, default_soundfont
from tests.loudness import loudness_lufs

SAMPLE_RATE = 44_100
PROGRAMS = {"piano": 0, "organ": 19, "reed organ": 20, "strings": 48, "aahs": 52, "oohs": 53}
SUSTAINED = [name for name in PROGRAMS if name != "piano"]
SCRIPTS = Path(__file__).parent.parent / "soundfonts"


@pytest.fixture(scope="module")
def instruments():
    sys.path.insert(0, str(SCRIPTS))
    try:
        import build_satb

        yield build_satb.instruments()
    finally:
        sys.path.remove(str(SCRIPTS))


def looped_samples(instruments):
    zones = [zone for instrument in instruments for zone in instrument.zones]
    return [zone.sample for zone in zones if zone.sample.loop is not None]


def sound(program, pitch, *, seconds=2.5, velocity=88, midi_channel=0, after_seconds=0.0):
    """One held note without reverb, left and right, shape (frames, 2), and what follows it."""
    settings = {**SYNTH_SETTINGS, "synth.reverb.active": 0, "synth.sample-rate": 44_100.0}
    with closing(Synth(default_soundfont(), settings)) as synth:
        synth.program(midi_channel, program)
        synth.note_on(midi_channel, pitch, velocity)
        held = synth.render(round(seconds * SAMPLE_RATE))
        synth.note_off(midi_channel, pitch)
        return np.concatenate([held, synth.render(round(after_seconds * SAMPLE_RATE))])


def levels(audio, frames=110):
    """Root mean square of 2.5 ms at a time."""
    whole = len(audio) // frames * frames
    return np.sqrt((audio[:whole].astype(float) ** 2).mean(axis=1).reshape(-1, frames).mean(axis=1))


def splash(audio, centre_seconds):
    """Energy above 15 kHz, 3 ms at a time with half overlap, around a time."""
    begin = round((centre_seconds - 0.006) * SAMPLE_RATE)
    pieces = np.stack([audio[begin + i * 64 : begin + i * 64 + 128, 0] for i in range(9)])
    spectra = np.abs(np.fft.rfft(pieces * np.hanning(128), axis=1)) ** 2
    return spectra[:, np.fft.rfftfreq(128, 1 / SAMPLE_RATE) > 15_000].sum(axis=1).max()


def cents_off(wave, pitch):
    """How far a sound's first four partials lie from a pitch, in cents, weighted by power."""
    power = np.abs(np.fft.rfft(wave * np.hanning(len(wave)), 4 * len(wave))) ** 2
    frequencies = np.fft.rfftfreq(4 * len(wave), 1 / SAMPLE_RATE)
    deviations, weights = [], []
    for number in range(1, 5):
        expected = number * 440 * 2 ** ((pitch - 69) / 12)
        near = np.abs(1200 * np.log2(np.maximum(frequencies, 1) / expected)) < 50
        weights.append(power[near].sum())
        centre = (power[near] * frequencies[near]).sum() / weights[-1]
        deviations.append(1200 * np.log2(centre / expected))
    return np.average(deviations, weights=weights)


def chunks(data):
    """The chunks of a sound font by their tag; the lists are opened."""
    found, position = {}, 12
    while position < len(data):
        tag, length = struct.unpack_from("<4sI", data, position)
        position += 8
        if tag == b"LIST":
            position += 4
            continue
        found[tag] = data[position : position + length]
        position += length + length % 2
    return found


def test_the_script_makes_the_font_that_ships(instruments):
    from sf2 import write_sound_font

    shipped = chunks(default_soundfont().read_bytes())
    built = chunks(write_sound_font("musegui SATB", instruments))
    waves = (np.frombuffer(font.pop(b"smpl"), "<i2").astype(int) for font in (built, shipped))
    assert built == shipped
    # Processors of different makers round sines differently in the last bit of a double.
    assert np.abs(np.subtract(*waves)).max() <= 1


def test_the_font_is_small():
    assert default_soundfont().stat().st_size < 4_000_000


def test_loops_have_no_seams_no_offset_and_no_clipping(instruments):
    for sample in looped_samples(instruments):
        start, stop = sample.loop
        loop = sample.wave[start:stop]
        around = np.concatenate([loop, loop[:2]])
        bends = np.abs(np.diff(around, 2))
        assert bends[-2:].max() <= bends[:-2].max(), sample.name
        np.testing.assert_allclose(sample.wave[stop : stop + 8], loop[:8], atol=1e-9)
        assert abs(loop.mean()) < 1e-3, sample.name
        assert 0.1 < np.abs(sample.wave).max() <= 0.9, sample.name


def test_loops_go_round_without_a_trace_in_the_sound(instruments):
    """Where a loop closes, the sharpest bends of the wave are no sharper than elsewhere."""
    for instrument in instruments:
        if instrument.name == "Metronome":
            continue
        for zone in instrument.zones[1:-1:4]:
            start, stop = zone.sample.loop
            closes = [(stop + i * (stop - start)) / zone.sample.sample_rate for i in range(2)]
            both = sound(instrument.program, zone.sample.pitch, seconds=closes[-1] + 0.2)
            bends = np.abs(np.diff(both.astype(float), 4, axis=0)).max(axis=1)
            settled = bends[round((closes[0] - 0.2) * SAMPLE_RATE) :]
            for seconds in closes:
                around = slice(*(round((seconds + x) * SAMPLE_RATE) for x in (-0.002, 0.002)))
                assert bends[around].max() < 1.2 * np.percentile(settled, 99.9), zone.sample.name


@pytest.mark.parametrize("name", PROGRAMS)
def test_where_loops_close_no_splash_is_in_the_spectrum(instruments, name):
    """A click is broad: above 15 kHz, where little else is, a seam has no more than the rest."""
    [instrument] = [i for i in instruments if (i.bank, i.program) == (0, PROGRAMS[name])]
    for zone in instrument.zones[::3]:
        start, stop = zone.sample.loop
        closes = (stop + (stop - start)) / zone.sample.sample_rate
        audio = sound(instrument.program, zone.sample.pitch, seconds=closes + 1.5).astype(float)
        elsewhere = [splash(audio, closes + 0.05 + 0.013 * i) for i in range(100)]
        assert splash(audio, closes) < 1.5 * np.percentile(elsewhere, 98), zone.sample.name
        clicking = audio.copy()
        clicking[round(closes * SAMPLE_RATE) :] += 0.05 * np.abs(audio).max()
        assert splash(clicking, closes) > 1.5 * np.percentile(elsewhere, 98), "deaf"


def test_loops_are_in_tune(instruments):
    for sample in looped_samples(instruments):
        start, stop = sample.loop
        cycles = (stop - start) / sample.sample_rate * 440 * 2 ** ((sample.pitch - 69) / 12)
        assert abs(1200 * np.log2(cycles / round(cycles))) < 0.5, sample.name


@pytest.mark.parametrize("name", PROGRAMS)
def test_rendered_notes_are_in_tune_and_without_offset(name):
    for pitch in range(40, 82, 3):
        both = sound(PROGRAMS[name], pitch)
        wave = both[round(0.3 * SAMPLE_RATE) :].mean(axis=1)
        assert abs(cents_off(wave, pitch)) < 5, pitch
        assert np.abs(both).max() < 0.5, pitch
        assert abs(wave.mean()) < 5e-4, pitch


@pytest.mark.parametrize("name", SUSTAINED)
def test_a_held_note_neither_dies_nor_pumps_nor_starts_with_a_click(name):
    for pitch in (43, 60, 74):
        both = sound(PROGRAMS[name], pitch, seconds=5)
        frames = both[: len(both) // 4410 * 4410].reshape(-1, 4410, 2)
        levels = np.sqrt((frames**2).mean(axis=(1, 2)))[3:]
        assert levels.min() > 0.3 * levels.max(), pitch
        assert np.abs(both[:64]).max() < 0.1 * np.abs(both).max(), pitch


@pytest.mark.parametrize("name", PROGRAMS)
def test_loudness_is_even_over_the_compass_and_follows_velocity(name):
    levels = [np.std(sound(PROGRAMS[name], pitch, seconds=0.8)) for pitch in range(40, 82, 4)]
    assert max(levels) < 3 * min(levels)
    soft, loud = (np.std(sound(PROGRAMS[name], 60, velocity=v)) for v in (40, 120))
    assert loud > 2 * soft


def loudness_of(program, voice):
    """Mean loudness over the compass of a voice, in LUFS."""
    pitches = range(voice.spec.lowest, voice.spec.highest + 1, 4)
    return np.mean([loudness_lufs(sound(program, p, seconds=0.8), SAMPLE_RATE) for p in pitches])


def test_the_four_voices_are_equally_loud_and_no_preset_drowns_another():
    table = {
        name: [loudness_of(program, voice) for voice in VOICES]
        for name, program in PROGRAMS.items()
    }
    for name, voices in table.items():
        assert max(voices) - min(voices) < 2.0, name
    means = [np.mean(voices) for voices in table.values()]
    assert max(means) - min(means) < 5.0


@pytest.mark.parametrize(
    ("name", "least_ms", "most_ms"),
    [
        ("piano", 0, 15),
        ("organ", 5, 30),
        ("reed organ", 5, 40),
        ("strings", 20, 100),
        ("aahs", 15, 80),
        ("oohs", 20, 100),
    ],
)
def test_notes_begin_as_their_instruments_do_and_end_soon(name, least_ms, most_ms):
    """Attacks from a tenth to nine tenths of the level; tails down to -60 dB."""
    for pitch in (45, 57, 69, 79):
        audio = sound(PROGRAMS[name], pitch, seconds=1.5, after_seconds=2.0)
        course = levels(audio)
        held, after = course[:600], course[600:]
        full = held.max() if name == "piano" else np.median(held[200:])
        attack_ms = 2.5 * (np.argmax(held > 0.9 * full) - np.argmax(held > 0.1 * full))
        assert least_ms <= attack_ms <= most_ms, pitch
        tail_seconds = 0.0025 * np.flatnonzero(after > held[-40:].mean() / 1000)[-1]
        assert 0.15 < tail_seconds < 0.8, pitch


@pytest.mark.parametrize("name", ["aahs", "strings", "piano"])
def test_loud_notes_are_brighter(name):
    def centroid(velocity):
        wave = sound(PROGRAMS[name], 60, velocity=velocity).mean(axis=1)
        power = np.abs(np.fft.rfft(wave)) ** 2
        return (power * np.arange(len(power))).sum() / power.sum()

    assert centroid(120) > 1.05 * centroid(30)


def test_the_vowels_keep_their_formants():
    """An ah is strongest between 500 and 1,500 Hz, an oo below 900 Hz, at low and middle pitch."""
    for pitch in (45, 57, 64):
        for program, low, high in ((52, 500, 1500), (53, 0, 900)):
            wave = sound(program, pitch).mean(axis=1)
            power = np.abs(np.fft.rfft(wave)) ** 2
            frequencies = np.fft.rfftfreq(len(wave), 1 / SAMPLE_RATE)
            within = power[(frequencies >= low) & (frequencies < high)].sum()
            assert within > 0.6 * power.sum(), (pitch, program)


def test_an_unknown_program_falls_back_to_the_piano():
    assert np.array_equal(sound(77, 60), sound(0, 60))


def test_the_metronome_clicks_and_is_gone():
    for key in (76, 77):
        click = sound(0, key, seconds=0.5, midi_channel=9)
        assert np.abs(click[:2000]).max() > 0.05
        assert np.abs(click[-2000:]).max() < 1e-4
