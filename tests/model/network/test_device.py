import pytest

from musegui.core.errors import UserError
from musegui.model.network.device import describe_device, pick_device


def test_a_device_that_is_not_there_is_named():
    for name in ("kazoo", "cuda:99"):
        with pytest.raises(UserError, match=f"'{name}' can't be used"):
            pick_device(name)


def test_the_cpu_is_always_there():
    device = pick_device("cpu")
    assert device.type == "cpu"
    assert "thread" in describe_device(device)
