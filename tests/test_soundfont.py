"""The sound font that ships: made by its script, in tune, without clicks, on every preset."""

import struct
import sys
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from musegui.engine.fluidsynth import Synth
from musegui.engine.synth_output import SYNTH_SETTINGS, default_soundfont

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


def sound(program, pitch, *, seconds=2.5, velocity=88, midi_channel=0):
    """One held note without reverb, left and right, shape (frames, 2)."""
    settings = {**SYNTH_SETTINGS, "synth.reverb.active": 0, "synth.sample-rate": 44_100.0}
    with closing(Synth(default_soundfont(), settings)) as synth:
        synth.program(midi_channel, program)
        synth.note_on(midi_channel, pitch, velocity)
        return synth.render(round(seconds * SAMPLE_RATE))


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
