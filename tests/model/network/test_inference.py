import pytest
import torch

from musegui.model.network.checkpoint import CheckpointError
from musegui.model.network.device import pick_device
from musegui.model.network.encoding import CLASSES, CONTEXT_PLANES
from musegui.model.network.inference import (
    OVERLAP_STEPS,
    PIECE_STEPS,
    WEIGHTS_FILES,
    PiecewiseNetwork,
    ShippedNetworks,
    load_networks,
)
from musegui.resources import resource_path

LONGEST_AT_ONCE = PIECE_STEPS + 2 * OVERLAP_STEPS


@pytest.mark.parametrize("steps", [LONGEST_AT_ONCE, LONGEST_AT_ONCE + 1, 4 * PIECE_STEPS + 3])
def test_long_music_is_seen_in_pieces_that_fit_together(steps):
    """A stand-in for a network tells each cell's number back, so any slip of a step shows."""
    lengths = []

    def echo(cells, _context):
        lengths.append(cells.shape[-1])
        return cells.unsqueeze(-1).expand(*cells.shape, CLASSES)

    cells = torch.arange(4 * steps).view(1, 4, steps)
    given = PiecewiseNetwork(echo)(cells, torch.zeros(1, CONTEXT_PLANES, steps))
    assert torch.equal(given[..., 0], cells)
    assert max(lengths) <= LONGEST_AT_ONCE


@pytest.mark.parametrize("resolution", WEIGHTS_FILES)
def test_the_model_card_says_how_many_parameters_there_are(resolution):
    card = resource_path("resources", "models", "README.md").read_text("utf-8")
    millions = ShippedNetworks(pick_device("cpu"))[resolution].parameter_count / 1e6
    assert f"({millions:.1f} M parameters each)" in card


def test_pieces_give_nearly_what_the_whole_gives():
    networks = ShippedNetworks(pick_device("cpu"))[16]
    generator = torch.Generator().manual_seed(0)
    steps = LONGEST_AT_ONCE + PIECE_STEPS
    cells = torch.randint(-1, CLASSES, (1, 4, steps), generator=generator)
    context = torch.zeros(1, CONTEXT_PLANES, steps, dtype=networks.dtype)
    with torch.inference_mode():
        assert isinstance(networks.pitch, PiecewiseNetwork)
        whole = networks.pitch.network(cells, context)
        pieces = networks.pitch(cells, context)
    assert (whole.exp() - pieces.exp()).abs().mean() < 1e-3


def test_missing_and_damaged_weights_are_explained(tmp_path):
    device = pick_device("cpu")
    with pytest.raises(CheckpointError, match="no weights at"):
        load_networks(tmp_path / "none.safetensors", device)
    whole = resource_path("resources", "models", WEIGHTS_FILES[16]).read_bytes()
    for name, data in {
        "empty": b"",
        "cut": whole[: len(whole) // 2],
        "noise": bytes(1000),
        "long": (2**62).to_bytes(8, "little") + b"{}",
    }.items():
        path = tmp_path / f"{name}.safetensors"
        path.write_bytes(data)
        with pytest.raises(CheckpointError, match=name):
            load_networks(path, device)


def test_a_shipped_network_is_loaded_only_when_it_is_asked_for(monkeypatch):
    loaded = []
    monkeypatch.setattr(
        "musegui.model.network.inference.load_networks",
        lambda path, _, **_options: loaded.append(path.name),
    )
    networks = ShippedNetworks(pick_device("cpu"))
    assert list(networks) == list(WEIGHTS_FILES)
    assert loaded == []
    assert networks[8] is networks[8]
    assert loaded == [WEIGHTS_FILES[8]]
