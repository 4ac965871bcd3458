"""Pieces and networks small enough to train in a test."""

import numpy as np
import pytest
import torch

from musegui.model.network.encoding import classes_of
from musegui.model.network.inference import LoadedNetworks
from musegui.model.network.network import CONFIGURATIONS, OnsetNetwork, build_network
from musegui.model.sampling.filler import NetworkFiller
from musegui.model.training.chorales import Chorale


@pytest.fixture(autouse=True, scope="session")
def _one_thread() -> None:
    """Small tensors gain nothing from threads."""
    torch.set_num_threads(1)


def make_pieces() -> list[Chorale]:
    """Make two short pieces of block chords, a quarter note each."""
    chords = [(67, 64, 60, 48), (69, 65, 60, 53), (67, 62, 59, 55), (72, 64, 60, 48)]
    made = []
    for shift in (0, 2):
        beats = [chords[(index + shift) % 4] for index in range(12)]
        pitches = np.repeat(np.array(beats, dtype=np.int8).T, 4, axis=1)
        onsets = np.zeros(pitches.shape, dtype=bool)
        onsets[:, ::4] = True
        cadences = np.zeros(48, dtype=np.int64)
        cadences[44] = 1
        made.append(
            Chorale(f"chords-{shift}", classes_of(pitches), onsets, np.arange(48) % 16, cadences)
        )
    return made


@pytest.fixture
def pieces() -> list[Chorale]:
    return make_pieces()


@pytest.fixture(scope="session")
def untrained_networks() -> LoadedNetworks:
    """Small random networks, for what must hold whatever the weights are."""
    torch.manual_seed(0)
    pitch = build_network(CONFIGURATIONS["tiny"]).eval()
    return LoadedNetworks(pitch, OnsetNetwork().eval(), torch.device("cpu"), torch.float32)


@pytest.fixture(scope="session")
def untrained_filler(untrained_networks: LoadedNetworks) -> NetworkFiller:
    """A filler with these networks at both resolutions."""
    return NetworkFiller({16: untrained_networks, 8: untrained_networks})
