from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
import torch
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from musegui.core.fill.candidates import (
    FillError,
    overconstrained,
    whole_note_cells,
    writable_cells,
)
from musegui.core.fill.fill_options import SLIDERS, FillOptions, Strictness
from musegui.core.harmony.chord_track import set_chord
from musegui.core.notes import Note, voice_notes, with_voice_notes
from musegui.core.pitch import OPEN, REST
from musegui.core.score import Score
from musegui.core.theory.part_writing import find_parallels
from musegui.core.timegrid import MeterChange
from musegui.core.voices import Voice
from musegui.model.network.inference import LoadedNetworks
from musegui.model.sampling.filler import NetworkFiller, load_shipped_filler
from musegui.model.sampling.window import CONTEXT_STEPS, window_around
from tests.strategies import chord_tracks, fill_options, regions, scores

MELODY = [67, 67, 69, 71, 72, 71, 69, 67]
EVERYWHERE = slice(None)


def melody_score() -> Score:
    notes = [Note(Voice.SOPRANO, 4 * i, 4, pitch) for i, pitch in enumerate(MELODY)]
    return with_voice_notes(Score.empty(32), Voice.SOPRANO, notes, lock=True)


@pytest.fixture(scope="session")
def shipped_filler() -> NetworkFiller:
    return load_shipped_filler("cpu")


def last(filler, score, region, options, seed=0):
    *_, final = filler.fill(score, region, options, seed)
    return final


@given(st.data())
@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_no_fill_ever_touches_a_locked_cell_or_one_outside_its_region(untrained_filler, data):
    """Whatever the options; a note whose beginning is filled away is struck where it goes on."""
    score = data.draw(chord_tracks(data.draw(scores())))
    region = data.draw(regions(score.steps))
    options = data.draw(fill_options(max_sweeps=3, max_candidates=3))
    writable = writable_cells(score, region)
    if options.keep_rhythm:
        writable = whole_note_cells(score, writable)
    if not writable.any():
        with pytest.raises(FillError, match="nothing to fill"):
            last(untrained_filler, score, region, options)
        return
    beheaded = np.zeros_like(region)
    beheaded[:, 1:] = writable[:, :-1] & ~score.onsets[:, 1:] & ~score.locks[:, 1:]
    for state in untrained_filler.fill(score, region, options, 0):
        assert len(state.candidates) == options.candidates
        assert bool(state.notice) == any(mark.text == "kazoo" for mark in score.chords)
        for candidate in state.candidates:
            filled = candidate.score
            for name in ("pitches", "onsets", "locks"):
                before, after = getattr(score, name), getattr(filled, name)
                untouched = ~region if name != "onsets" else ~region & ~beheaded
                assert np.array_equal(before[score.locks], after[score.locks]), name
                assert np.array_equal(before[untouched], after[untouched]), name
            assert filled.replace(pitches=score.pitches, onsets=score.onsets) == score
            assert (candidate.confidence[~region] == 1).all()
            assert ((candidate.confidence >= 0) & (candidate.confidence <= 1)).all()
            if options.keep_rhythm:
                standing = score.pitches != OPEN
                assert np.array_equal(filled.onsets[standing], score.onsets[standing])
                assert np.array_equal(
                    (filled.pitches >= 0)[standing], (score.pitches >= 0)[standing]
                )


def test_every_cell_of_the_region_is_filled(untrained_filler):
    score = melody_score()
    final = last(untrained_filler, score, ~score.locks, FillOptions(sweeps=3))
    assert (final.candidates[0].score.pitches != OPEN).all()
    assert final.sweep == final.sweeps


@pytest.mark.parametrize("sweeps", [3, 20])
def test_shares_on_several_threads_give_the_same_notes(shipped_filler, monkeypatch, sweeps):
    score = melody_score()
    options = FillOptions(sweeps=sweeps, candidates=3, best_of=2)
    alone = last(shipped_filler, score, ~score.locks, options)
    monkeypatch.setattr(shipped_filler, "_threads", 2)
    shared = last(shipped_filler, score, ~score.locks, options)
    assert [a.score for a in alone.candidates] == [b.score for b in shared.candidates]
    assert [a.rank for a in alone.candidates] == [b.rank for b in shared.candidates]


def test_the_best_of_some_is_among_what_is_made_without_choice(shipped_filler):
    score = melody_score()
    first, best = (
        last(shipped_filler, score, ~score.locks, FillOptions(sweeps=12, best_of=count))
        for count in (1, 6)
    )
    assert best.candidates[0].rank <= first.candidates[0].rank
    assert best.candidates[0].points < first.candidates[0].points
    assert best.nlls == (best.candidates[0].nll,)


def test_steps_are_counted(untrained_filler):
    score = melody_score()
    options = FillOptions(sweeps=5, strictness=Strictness.OFF)
    states = list(untrained_filler.fill(score, ~score.locks, options, 0))
    assert [state.sweep for state in states] == [1, 2, 3, 4, 5, 6]
    assert {state.sweeps for state in states} == {6}


def test_music_far_from_the_region_makes_no_difference(untrained_filler):
    steps = 400
    near = slice(200 - CONTEXT_STEPS - 16, 216 + CONTEXT_STEPS + 16)
    pitches = np.full((4, steps), 60, dtype=np.int8)
    other = pitches.copy()
    other[:, : near.start] = 62
    other[:, near.stop :] = 62
    region = np.zeros((4, steps), dtype=bool)
    region[1:, 200:216] = True
    filled = []
    for music in (pitches, other):
        score = Score.empty(steps).replace(pitches=music)
        final = last(untrained_filler, score, region, FillOptions(sweeps=2))
        filled.append(final.candidates[0].score.pitches[:, 200:216])
    assert np.array_equal(*filled)


def test_pitches_out_of_the_networks_hearing_are_explained(untrained_filler):
    high = with_voice_notes(
        melody_score(), Voice.SOPRANO, [Note(Voice.SOPRANO, 8, 4, 90)], lock=True
    )
    with pytest.raises(FillError, match=r"soprano's F♯6 at bar 1 beat 3"):
        last(untrained_filler, high, ~high.locks, FillOptions())


@pytest.mark.parametrize("pitch", [0, 35, 84, 127])
def test_unlocked_notes_beyond_hearing_are_written_anew(untrained_filler, pitch):
    score = melody_score()
    low = with_voice_notes(score, Voice.BASS, [Note(Voice.BASS, 4 * i, 4, pitch) for i in range(8)])
    for options in (FillOptions(sweeps=2), FillOptions(sweeps=2, keep_rhythm=True, similarity=0.5)):
        filled = last(untrained_filler, low, ~low.locks, options).candidates[0].score
        assert ((filled.pitches >= 36) | (filled.pitches == REST))[Voice.BASS].all()
        assert (filled.pitches <= 83).all()
        if options.keep_rhythm:
            assert np.array_equal(filled.onsets[Voice.BASS], low.onsets[Voice.BASS])


def test_the_same_seed_gives_the_same_music(shipped_filler):
    score = melody_score()
    first, again, other = (
        last(shipped_filler, score, ~score.locks, FillOptions(sweeps=8), seed).candidates[0]
        for seed in (4, 4, 5)
    )
    assert first.score == again.score
    assert first.nll == again.nll
    assert first.score != other.score


@pytest.mark.parametrize("resolution", [16, 8])
def test_the_shipped_network_harmonizes_a_scale(shipped_filler, resolution):
    score = melody_score()
    options = FillOptions(resolution=resolution, candidates=2)
    final = last(shipped_filler, score, ~score.locks, options)
    for candidate in final.candidates:
        assert voice_notes(candidate.score, Voice.SOPRANO) == voice_notes(score, Voice.SOPRANO)
        assert find_parallels(candidate.score.pitches) == []
        assert candidate.nll < 1.2
        chords = candidate.score.pitches[:, ::4]
        assert (np.diff(chords.astype(int), axis=0) <= 0).all()
        if resolution == 8:
            lower = candidate.score.pitches[1:]
            assert np.array_equal(lower[:, ::2], lower[:, 1::2])


def test_repeated_notes_are_struck_again_where_the_network_says_so(shipped_filler):
    """Over four notes of one pitch Bach's inner voices repeat theirs rather than hold a whole."""
    notes = [Note(Voice.SOPRANO, 4 * i, 4, 67) for i in range(8)]
    score = with_voice_notes(Score.empty(32), Voice.SOPRANO, notes, lock=True)
    filled = last(shipped_filler, score, ~score.locks, FillOptions()).candidates[0].score
    lower = [note for voice in list(Voice)[1:] for note in voice_notes(filled, voice)]
    repeats = [
        (a, b)
        for a, b in pairwise(lower)
        if a.voice == b.voice and a.pitch == b.pitch and a.stop == b.start
    ]
    assert repeats
    assert all(b.start % 4 == 0 for _, b in repeats)


def test_similarity_keeps_nearly_all_at_one_and_little_at_zero(shipped_filler):
    score = melody_score()
    standing = last(shipped_filler, score, ~score.locks, FillOptions(), seed=1)
    standing = standing.candidates[0].score
    kept = []
    for similarity in (0.0, 1.0):
        options = FillOptions(similarity=similarity)
        again = last(shipped_filler, standing, ~standing.locks, options, seed=2)
        same = again.candidates[0].score.pitches == standing.pitches
        kept.append(same[~standing.locks].mean())
    assert kept[0] < 0.9
    assert kept[1] >= 0.95


@pytest.mark.parametrize("length", [1, 5, 31])
def test_odd_lengths_and_upbeats(shipped_filler, length):
    score = Score.empty(length, meters=(MeterChange(0, 3, 4),), pickup_steps=2)
    for resolution in (16, 8):
        final = last(
            shipped_filler,
            score,
            np.ones((4, length), dtype=bool),
            FillOptions(sweeps=2, resolution=resolution),
        )
        assert (final.candidates[0].score.pitches != OPEN).all()


@pytest.mark.parametrize("resolution", [16, 8])
def test_chances_of_a_note_and_of_a_voice(shipped_filler, resolution):
    score = melody_score()
    note = shipped_filler.chances(score, Voice.SOPRANO, 8, 12, resolution)
    assert note.pitches == (REST, *range(36, 84))
    assert note.probabilities.shape == (4, 49)
    assert note.probabilities.dtype == np.float32
    assert np.allclose(note.probabilities.sum(axis=1), 1, atol=1e-3)
    likeliest = note.pitches[int(note.probabilities[0].argmax())]
    assert abs(likeliest - MELODY[2]) <= 5
    whole = shipped_filler.chances(score, Voice.BASS, -5, 99, resolution)
    assert whole.probabilities.shape == (32, 49)
    one = shipped_filler.chances(score, Voice.ALTO, 13, 14, resolution)
    assert one.probabilities.shape == (1, 49)
    with pytest.raises(FillError, match="outside the score"):
        shipped_filler.chances(score, Voice.ALTO, 32, 40, resolution)


def test_chances_do_not_hear_what_they_ask_for(shipped_filler):
    score = melody_score()
    pitches = score.pitches.copy()
    pitches[Voice.SOPRANO, 9:11] = 60
    other = score.replace(pitches=pitches)
    for resolution in (16, 8):
        here, there = (
            shipped_filler.chances(s, Voice.SOPRANO, 9, 11, resolution).probabilities
            for s in (score, other)
        )
        assert np.array_equal(here, there)


def one_note(pitch: int, steps: int = 16) -> Score:
    note = Note(Voice.SOPRANO, 0, steps, pitch)
    return with_voice_notes(Score.empty(steps), Voice.SOPRANO, [note], lock=True)


def test_why_nothing_can_be_filled(untrained_filler):
    score = melody_score()
    nothing = np.zeros_like(score.locks)
    held = one_note(67).replace(locks=nothing[:, :16])
    part = nothing[:, :16].copy()
    part[0, 4:8] = True
    for there, region, options, words in (
        (Score.empty(0), Score.empty(0).locks, FillOptions(), "add a bar"),
        (score, nothing, FillOptions(), "nothing is selected"),
        (score, score.locks, FillOptions(), "everything there is locked"),
        (held, part, FillOptions(keep_rhythm=True), "the rhythm is to be kept"),
    ):
        with pytest.raises(FillError, match=words):
            last(untrained_filler, there, region, options)


@pytest.mark.parametrize("melody", [[64], [36], [83], []])
def test_melodies_that_hardly_are_any(shipped_filler, melody):
    """One note, the lowest and the highest that there are, and rests only."""
    score = one_note(melody[0]) if melody else one_note(64)
    if not melody:
        score = score.replace(pitches=np.where(score.locks, REST, score.pitches))
    final = last(shipped_filler, score, ~score.locks, FillOptions(sweeps=8)).candidates[0]
    assert (final.score.pitches != OPEN).all()
    assert np.array_equal(final.score.pitches[0], score.pitches[0])


def test_constraints_that_contradict_each_other_still_give_music(shipped_filler):
    """A chord without the locked note, its bass beyond the register; silence is no way out."""
    score = set_chord(one_note(66), 0, "C/E")
    narrow = ((57, 81), (60, 60), (60, 60), (48, 48))
    options = FillOptions(registers=narrow, mode=-1, motion=1, activity=1, keep_rhythm=True)
    final = last(shipped_filler, score, ~score.locks, options)
    assert (final.candidates[0].score.pitches >= 0).mean() > 0.9
    (bar,) = overconstrained(final.candidates * 3, score, ~score.locks)
    assert bar == 1


def test_kept_rhythm_keeps_every_onset_and_changes_pitches(shipped_filler):
    score = melody_score()
    made = last(shipped_filler, score, ~score.locks, FillOptions(), seed=1).candidates[0].score
    onsets = made.onsets.copy()
    onsets[1:, 2::8] = True  # repeated notes that nobody would write
    standing = made.replace(onsets=onsets, pitches=np.where(made.pitches == 55, REST, made.pitches))
    for resolution in (16, 8):
        options = FillOptions(keep_rhythm=True, resolution=resolution)
        for state in shipped_filler.fill(standing, ~standing.locks, options, 3):
            filled = state.candidates[0].score
            changed = filled.pitches != standing.pitches
            assert np.array_equal(filled.onsets, standing.onsets)
            assert np.array_equal(filled.pitches == REST, standing.pitches == REST)
        assert 0.2 < changed[1:].mean() < 0.95


class Greedy(torch.nn.Module):
    """A network that asks for more memory than there is, unless it is given little to do."""

    def __init__(self, network: torch.nn.Module, most: int) -> None:
        super().__init__()
        self.network = network
        self.most = most
        self.batches: list[int] = []

    def forward(self, cells, context):
        self.batches.append(len(cells))
        if len(cells) > self.most:
            torch.empty(1 << 55, dtype=torch.uint8)
        return self.network(cells, context)


def test_candidates_are_made_fewer_at_a_time_where_memory_is_short(untrained_networks):
    greedy = Greedy(untrained_networks.pitch, 2)
    filler = NetworkFiller({16: replace(untrained_networks, pitch=greedy)})
    plain = NetworkFiller({16: untrained_networks})
    score, options = melody_score(), FillOptions(sweeps=2, candidates=5, strictness=Strictness.OFF)
    states = list(filler.fill(score, ~score.locks, options, 7))
    whole = last(plain, score, ~score.locks, options, 7)
    assert [a.score for a in states[-1].candidates] == [b.score for b in whole.candidates]
    assert max(greedy.batches[2:]) == 2
    assert states[-1].notice == "Memory ran out: the candidates were made 2 at a time."
    assert whole.notice == ""
    assert [state.sweep for state in states] == list(range(1, 10))
    assert {state.sweeps for state in states} == {9}
    assert [len(state.candidates) for state in states] == [2] * 3 + [4] * 3 + [5] * 3


def test_no_memory_at_all_is_said_in_one_sentence(untrained_networks):
    filler = NetworkFiller(
        {16: replace(untrained_networks, pitch=Greedy(untrained_networks.pitch, 0))}
    )
    score = melody_score()
    with pytest.raises(FillError, match="not enough memory for this fill; close"):
        last(filler, score, ~score.locks, FillOptions(sweeps=2, candidates=2))


def test_other_errors_of_a_network_are_not_taken_for_want_of_memory(untrained_networks):
    class Broken(torch.nn.Module):
        def forward(self, cells, context):
            return torch.zeros(2) @ torch.zeros(3)

    filler = NetworkFiller({16: replace(untrained_networks, pitch=Broken())})
    score = melody_score()
    with pytest.raises(RuntimeError, match="size"):
        last(filler, score, ~score.locks, FillOptions(sweeps=2))


def test_the_cpu_takes_over_from_a_device_without_memory(untrained_networks):
    """What is on the device ``meta`` has shapes but no values; a pass there asks for too much."""

    class Hungry(torch.nn.Module):
        def __init__(self):
            super().__init__()
            self.network = untrained_networks.pitch

        def forward(self, cells, context):
            if cells.device.type == "meta":
                torch.empty(1 << 55, dtype=torch.uint8)
            return self.network(cells, context)

    hungry = replace(untrained_networks, pitch=Hungry(), device=torch.device("meta"))
    filler = NetworkFiller({16: hungry})
    score, options = melody_score(), FillOptions(sweeps=2, candidates=2)
    final = last(filler, score, ~score.locks, options)
    plain = last(NetworkFiller({16: untrained_networks}), score, ~score.locks, options)
    assert [a.score for a in final.candidates] == [b.score for b in plain.candidates]
    assert final.notice.startswith("Memory ran out on the graphics card: the fill runs on the pro")
    assert filler.device_name == "cpu (float32)"
    assert last(filler, score, ~score.locks, options).notice == ""


def test_only_the_network_that_is_used_is_loaded(untrained_networks):
    asked = []

    class Networks(dict[int, LoadedNetworks]):
        def __getitem__(self, resolution):
            asked.append(resolution)
            return super().__getitem__(resolution)

    filler = NetworkFiller(Networks({16: untrained_networks, 8: untrained_networks}))
    score = melody_score()
    last(filler, score, ~score.locks, FillOptions(sweeps=2, resolution=8))
    assert filler.device_name == "cpu (float32)"
    assert set(asked) == {8}


def test_cells_are_tied_within_beats_and_eighths_but_not_across_what_stands(untrained_networks):
    score = Score.empty(16, meters=(MeterChange(0, 6, 8),))
    writable = np.ones(score.pitches.shape, dtype=bool)
    writable[0, 2] = False
    window = window_around(score, writable, 1, untrained_networks)
    beats, eighths = (window.tied_spans(span)[:, 4:16] - 4 for span in (4, 2))
    assert beats[1].tolist() == [0] * 6 + [6] * 6
    assert beats[0].tolist() == [0, 0, 2, 3, 3, 3] + [6] * 6
    assert eighths[1].tolist() == [0, 0, 2, 2, 4, 4, 6, 6, 8, 8, 10, 10]


@pytest.mark.parametrize("slider", SLIDERS, ids=lambda slider: slider.option)
def test_every_slider_changes_what_is_written(shipped_filler, slider):
    score = set_chord(melody_score(), 0, "Am")
    plain = FillOptions(sweeps=8)
    standing = last(shipped_filler, score, ~score.locks, plain, seed=1).candidates[0].score
    low, high = (
        last(
            shipped_filler,
            standing,
            ~standing.locks,
            replace(plain, **{slider.option: end}),
            seed=2,
        ).candidates[0]
        for end in (slider.lowest, slider.highest)
    )
    assert low.score != high.score
