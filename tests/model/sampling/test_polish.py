import numpy as np
import pytest
import torch

from musegui.core.analysis.chord_qualities import Quality
from musegui.core.analysis.recognition import recognise_chord
from musegui.core.theory.reading import Reading
from musegui.core.theory.textbook import Lesson, find_lessons
from musegui.core.theory.voice_leading import Point, find_points
from musegui.model.network.encoding import CADENCE_PLANES, CLASSES, CONTEXT_PLANES, pitches_of
from musegui.model.sampling.polish import WEIGHTS, polish
from musegui.model.sampling.sampling import Dice, SamplerSettings, SamplerState
from musegui.model.sampling.terms import FixedBias, Tie

STEPS = 32


def even_network(cells, _context):
    """Give every class the same probability."""
    return torch.full((*cells.shape, CLASSES), 1 / CLASSES).log()


def music(*chords, steps=4):
    columns = np.repeat(np.array(chords).T - 35, steps, axis=1)
    return torch.from_numpy(columns).unsqueeze(0)


def polished(
    classes, writable, network=even_network, terms=(), seed=0, passes=12, places=None, ends=()
):
    steps = classes.shape[-1]
    state = SamplerState(1, 1, classes, torch.zeros(classes.shape), writable)
    context = torch.zeros(len(classes), CONTEXT_PLANES, steps)
    context[:, CADENCE_PLANES.stop - 1, list(ends)] = 1
    settings = SamplerSettings(1, terms=terms)
    places = torch.arange(steps) % 4 if places is None else places
    dice = Dice(seed, range(len(classes)))
    states = list(polish(network, state, context, writable, settings, dice, places, passes))
    return states or [state]


def weight(classes):
    reading = Reading(
        pitches_of(classes[0].numpy()).astype(np.int16), np.arange(classes.shape[-1]) % 16
    )
    points, lessons = find_points(reading), find_lessons(reading, reading.fifths)
    found = [*points.items(), *lessons.items()]
    return sum(WEIGHTS.get(kind, 0) * noted.cells.sum() for kind, noted in found)


SEVENTH_LEFT = music((71, 65, 62, 43), (72, 69, 64, 48), (72, 67, 64, 48))
BARE = music((72, 67, 60, 48), (72, 67, 60, 48), (72, 64, 60, 48))
OFF_BEAT = music(*[(72, 67, 64, 48)] * 2 + [(72, 67, 65, 48)] * 2)
OFF_BEAT = torch.cat([OFF_BEAT[..., :8], OFF_BEAT[..., 7:]], dim=-1)  # a sixteenth too late


SIX_FOUR = music((76, 72, 64, 43), (76, 72, 64, 43))
OVERLAP = music((67, 64, 60, 48), (72, 69, 60, 53), (72, 69, 60, 53))


@pytest.mark.parametrize("classes", [SEVENTH_LEFT, BARE, SIX_FOUR, OVERLAP])
def test_what_is_wrong_becomes_less(classes):
    writable = torch.ones(classes.shape, dtype=torch.bool)
    writable[:, 0] = False
    last = polished(classes, writable, passes=80)[-1]
    assert weight(last.classes) < weight(classes)
    assert torch.equal(last.classes[~writable], classes[~writable])


def test_a_late_note_joins_the_one_before_or_begins_in_time():
    writable = torch.zeros(OFF_BEAT.shape, dtype=torch.bool)
    writable[:, 2] = True

    def two_notes(cells, _context):
        wanted = torch.zeros(*cells.shape, CLASSES)
        wanted[..., [29, 30]] = 8
        return torch.log_softmax(wanted, dim=-1)

    tenor = polished(OFF_BEAT, writable, two_notes)[-1].classes[0, 2]
    changes = 1 + np.flatnonzero(np.diff(tenor.numpy()))
    assert (changes % 2 == 0).all()


def test_notes_that_are_to_stay_whole_are_not_split():
    writable = torch.ones(OFF_BEAT.shape, dtype=torch.bool)
    whole = torch.zeros_like(OFF_BEAT)
    whole[:, 2, 9:] = 9
    last = polished(OFF_BEAT, writable, passes=40, terms=[Tie(whole)])[-1].classes
    assert (last[:, 2, 9:] == last[:, 2, 9:10]).all()


def test_what_the_network_insists_on_stays():
    def stubborn_network(cells, _context):
        wanted = torch.nn.functional.one_hot(SEVENTH_LEFT, CLASSES).float()
        return torch.log_softmax(40 * wanted, dim=-1)

    writable = torch.ones(SEVENTH_LEFT.shape, dtype=torch.bool)
    last = polished(SEVENTH_LEFT, writable, stubborn_network)[-1]
    assert torch.equal(last.classes, SEVENTH_LEFT)


def test_what_a_bias_insists_on_stays():
    wanted = 60.0 * torch.nn.functional.one_hot(SEVENTH_LEFT, CLASSES)
    writable = torch.ones(SEVENTH_LEFT.shape, dtype=torch.bool)
    last = polished(SEVENTH_LEFT, writable, terms=[FixedBias(wanted)])[-1]
    assert torch.equal(last.classes, SEVENTH_LEFT)


def test_what_is_asked_of_the_end_of_a_long_note_counts_for_all_of_it():
    """A bias against all but the seventh on the last of sixteen cells is as strong as on each."""
    music = SEVENTH_LEFT.repeat_interleave(2, dim=-1)
    writable = torch.zeros(music.shape, dtype=torch.bool)
    writable[:, 1] = True
    asked = torch.zeros(*music.shape[1:], CLASSES)
    for last in (7, 15, 23):
        asked[1, last] = -60.0 * (1 - torch.nn.functional.one_hot(music[0, 1, last], CLASSES))
    assert torch.equal(polished(music, writable, terms=[FixedBias(asked)])[-1].classes, music)
    assert not torch.equal(polished(music, writable)[-1].classes, music)


def test_simultaneous_cross_relations_go():
    clash = music((67, 64, 60, 48), (67, 63, 60, 52), (69, 64, 60, 53))
    writable = torch.zeros(clash.shape, dtype=torch.bool)
    writable[:, 1] = True
    last = polished(clash, writable, passes=20)[-1].classes
    reading = Reading(pitches_of(last[0].numpy()).astype(np.int16), np.arange(12) % 16)
    assert find_lessons(reading, reading.fifths)[Lesson.AT_ONCE].count == 0


SIXTH = music((71, 68, 64, 52), (69, 66, 61, 57), (69, 66, 61, 57))


@pytest.mark.parametrize(("classes", "end", "stride"), [(SIXTH, 4, 1), (SIXTH[..., ::2], 2, 2)])
def test_a_marked_phrase_ends_on_a_triad_in_root_position(classes, end, stride):
    writable = torch.ones(classes.shape, dtype=torch.bool)
    writable[:, 0] = False
    places = torch.arange(classes.shape[-1]) * stride % 4

    def few_notes(cells, _context):
        wanted = torch.zeros(*cells.shape, CLASSES)
        wanted[..., [note - 35 for note in (45, 52, 54, 57, 59, 61, 64, 66)]] = 20
        return torch.log_softmax(wanted, dim=-1)

    told = polished(classes, writable, few_notes, passes=80, places=places, ends=[end])[-1].classes
    beat = pitches_of(told[0].numpy()).astype(np.int16)[:, end : end + 4 // stride]
    final = recognise_chord(beat[:, -1])
    assert final is not None
    assert final.root == beat[3, -1] % 12
    assert final.quality in (Quality.MAJOR, Quality.MINOR)
    untold = polished(classes, writable, few_notes, passes=80, places=places)[-1].classes
    assert torch.equal(untold, classes)


def test_music_without_points_takes_no_pass():
    passes = []

    def counting_network(cells, context):
        passes.append(cells)
        return even_network(cells, context)

    fine = music(*[(72, 67, 64, 48)] * 3)
    polished(fine, torch.ones(fine.shape, dtype=torch.bool), counting_network)
    assert passes == []


def test_a_candidate_does_not_depend_on_the_others():
    pair = torch.cat([SEVENTH_LEFT, BARE])
    writable = torch.ones(pair.shape, dtype=torch.bool)
    both = polished(pair, writable, passes=6)[-1].classes
    alone = polished(SEVENTH_LEFT, writable[:1], passes=6)[-1].classes
    assert torch.equal(both[:1], alone)


def test_the_best_of_some_pitches_is_taken():
    """The seventh that was left alone resolves, though the network thinks otherwise."""
    writable = torch.zeros(SEVENTH_LEFT.shape, dtype=torch.bool)
    writable[:, 1, 4:8] = True

    def biased_network(cells, _context):
        wanted = torch.zeros(*cells.shape, CLASSES)
        wanted[..., 69 - 35], wanted[..., 64 - 35] = 7, 6
        return torch.log_softmax(wanted, dim=-1)

    for seed in range(8):
        last = polished(SEVENTH_LEFT, writable, biased_network, seed=seed, passes=1)[-1]
        assert (last.classes[0, 1, 4:8] == 64 - 35).all()


def test_notes_apart_are_judged_apart():
    """What is better at one place is kept though nothing better is found at another."""
    pair = torch.cat([SEVENTH_LEFT, *[SEVENTH_LEFT[..., -1:]] * 24, SEVENTH_LEFT], dim=-1)
    writable = torch.zeros(pair.shape, dtype=torch.bool)
    writable[:, 1, 4:8] = True
    writable[:, 1, -8:-4] = True

    def network(cells, _context):
        wanted = torch.zeros(*cells.shape, CLASSES)
        wanted[..., :20, 64 - 35] = 5
        wanted[..., 20:, 69 - 35] = 300
        return torch.log_softmax(wanted, dim=-1)

    last = polished(pair, writable, network, passes=4)[-1]
    assert (last.classes[0, 1, 4:8] == 64 - 35).all()
    assert torch.equal(last.classes[..., 20:], pair[..., 20:])


def test_eighths_are_no_lone_sixteenths():
    quick = music((72, 67, 64, 48), (72, 67, 65, 48), (72, 67, 64, 48), steps=1)
    places = torch.tensor([0, 2, 0])
    found = polished(quick, torch.ones(quick.shape, dtype=torch.bool), places=places)
    assert torch.equal(found[-1].classes, quick)


def test_every_point_is_weighed_or_left_to_bach():
    left = {*Point, *Lesson} - set(WEIGHTS)
    assert left == {Point.ODD_CHANGES}
