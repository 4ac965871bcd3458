import numpy as np
import pytest

from musegui.model.evaluation.similarity.telling_apart import LogisticRegression, blind_accuracy


@pytest.fixture(scope="module")
def noise():
    return np.random.default_rng(0).normal(size=(2, 60, 4))


def test_sets_that_differ_in_one_trait_are_told_apart(noise):
    first, second = noise
    assert blind_accuracy(first, second + np.array([0, 8, 0, 0])) == 1.0


def test_sets_that_do_not_differ_are_not(noise):
    assert 0.3 < blind_accuracy(*noise) < 0.7


def test_one_pair_teaches_nothing():
    assert np.isnan(blind_accuracy(np.zeros((1, 2)), np.ones((1, 2))))


def test_the_fit_is_where_the_slope_is_zero(noise):
    traits, labels = noise.reshape(-1, 4), np.repeat([False, True], 60)
    fit = LogisticRegression.fit(traits, labels)
    rows = (traits - fit.mean) / fit.scale
    slope = rows.T @ (fit.chances(traits) - labels) + fit.weights
    assert np.abs(slope).max() < 1e-6


def test_a_trait_that_never_varies_says_nothing():
    traits = np.column_stack([np.ones(8), np.repeat([0.0, 1.0], 4)])
    fit = LogisticRegression.fit(traits, np.repeat([False, True], 4))
    assert fit.weights[0] == 0
    assert (fit.chances(traits) > 0.5).tolist() == [False] * 4 + [True] * 4
