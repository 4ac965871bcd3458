from math import log

import numpy as np
import pytest

from musegui.core.errors import UserError
from musegui.core.pitch import REST
from musegui.model.evaluation.similarity.distributions import (
    FEATURES,
    NUMBERS,
    compare_sets,
    inter_onset_intervals,
    kl_divergence,
    mean_inter_onset,
    pitch_class_transitions,
    pitch_classes,
    pitch_range,
    style_against,
    used_pitches,
)

SILENCE = [REST] * 8


def one_voice(line, struck_at=()):
    pitches = np.array([line, SILENCE, SILENCE, SILENCE], dtype=np.int8)
    onsets = np.zeros(pitches.shape, dtype=bool)
    onsets[0, list(struck_at)] = True
    return pitches, onsets


def test_transitions_are_from_note_to_note_within_a_voice():
    counts = pitch_class_transitions(*one_voice([60, 60, 62, 62, 74, 74, 60, 60]))
    assert counts[0, 2] == 1
    assert counts[2, 2] == 1  # the octave leap
    assert counts[2, 0] == 1
    assert counts.sum() == 3


def test_a_repeated_note_is_a_transition_and_a_rest_breaks_the_chain():
    counts = pitch_class_transitions(*one_voice([60, 60, REST, REST, 62, 62, 62, 62], [6]))
    assert counts[2, 2] == 1
    assert counts.sum() == 1


def test_pitch_classes_count_notes_not_steps():
    counts = pitch_classes(*one_voice([60, 60, 60, 60, 72, 72, 67, 67], [2]))
    assert counts[0] == 3
    assert counts[7] == 1
    assert counts.sum() == 4


def test_intervals_between_onsets():
    counts = inter_onset_intervals(*one_voice([60, 62, 62, 62, REST, 60, 60, 60], [7]))
    assert counts[0] == 1  # 0 to 1
    assert counts[3] == 1  # 1 to 5, over the rest
    assert counts[1] == 1  # 5 to 7
    assert counts.sum() == 3
    long_note = np.full((4, 40), 60, dtype=np.int8)
    long_note[:, 30:] = 62
    assert inter_onset_intervals(long_note, np.zeros((4, 40), dtype=bool))[15] == 4


def test_divergence_by_hand():
    p, q = np.array([3.0, 0.0]), np.array([1.0, 1.0])
    assert kl_divergence(p, q) == pytest.approx(0.8 * log(0.8 / 0.5) + 0.2 * log(0.2 / 0.5))
    assert kl_divergence(p, p) == 0


def histograms(rng, leaning):
    return [rng.multinomial(200, leaning).astype(float) for _ in range(30)]


def test_sets_of_one_style_overlap_and_sets_of_two_do_not():
    rng = np.random.default_rng(0)
    even, steep = np.full(6, 1 / 6), np.array([0.5, 0.3, 0.1, 0.05, 0.03, 0.02])
    real = histograms(rng, even)
    alike, unlike = (compare_sets(histograms(rng, lean), real) for lean in (even, steep))
    assert alike.overlap > 0.85
    assert alike.kl < 0.1
    assert alike.across == pytest.approx(alike.within, rel=0.2)
    assert unlike.overlap < 0.05
    assert unlike.kl > 1
    assert unlike.across > 3 * alike.across


def test_distances_by_hand():
    made = [np.array([2.0, 0.0]), np.array([0.0, 5.0]), np.array([1.0, 1.0])]
    reference = [np.array([3.0, 0.0]), np.array([1.0, 0.0]), np.array([0.0, 1.0])]
    likeness = compare_sets(made, reference)
    root = 2**0.5
    assert likeness.within == pytest.approx((root + root / 2 + root / 2) / 3)
    first, second, third = (0 + root) / 2, (root + 0) / 2, (root / 2 + root / 2) / 2
    assert likeness.across == pytest.approx((first + second + third) / 3)


def test_a_set_is_as_far_from_itself_as_its_pieces_are_apart():
    rng = np.random.default_rng(1)
    made = histograms(rng, np.full(6, 1 / 6))
    likeness = compare_sets(made, made)
    assert likeness.across == pytest.approx(likeness.within)
    assert likeness.overlap == pytest.approx(1, abs=0.06)  # twice as many distances, less smooth


def test_identical_pieces_are_no_error():
    same = [np.array([1.0, 3.0])] * 3
    likeness = compare_sets(same, same)
    assert likeness.overlap == pytest.approx(1)
    assert likeness.kl == pytest.approx(0)


def test_features_have_fixed_sizes():
    piece = one_voice([60, 62, 64, 65, 67, 69, 71, 72])
    sizes = {name: feature(*piece).size for name, feature in FEATURES.items()}
    assert sizes == {"transitions": 144, "pitch_classes": 12, "inter_onset": 16}


def test_numbers_of_a_piece():
    pitches, onsets = one_voice([60, 62, 62, 62, REST, 60, 60, 67], [3])
    pitches[3, :4] = 40
    assert used_pitches(pitches, onsets) == 4
    assert pitch_range(pitches, onsets) == 27
    # 0 to 1, to 3, to 5 and to 7; the lone bass note is no interval
    assert mean_inter_onset(pitches, onsets) == pytest.approx(7 / 4)
    silent = np.full((4, 8), REST, dtype=np.int8), np.zeros((4, 8), dtype=bool)
    assert [number(*silent) for number in NUMBERS.values()] == [0, 0, 0]


def test_numbers_are_compared_by_their_distances():
    made = [one_voice([60, 60 + each] * 4) for each in (1, 3, 7)]
    real = [one_voice([60, 60 + each] * 4) for each in (2, 3, 4)]
    figures = style_against(made, real)
    assert figures["pitch_range_mean"] == pytest.approx(11 / 3)
    assert figures["pitch_range_within"] == pytest.approx((2 + 6 + 4) / 3)
    # each with the two that are not its own counterpart
    assert figures["pitch_range_across"] == pytest.approx((2 + 3 + 1 + 1 + 5 + 4) / 6)
    with pytest.raises(UserError, match="three pieces or more"):
        style_against(made[:2], real[:2])
