"""Which networks a style filler runs, and in which precision."""

from __future__ import annotations

import pytest

from musegui.model.network import inference
from musegui.model.sampling.style_filler import StyleFiller


@pytest.mark.parametrize("full_precision", [False, True])
def test_full_precision_holds_on_processors_with_bf16_too(
    full_precision: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(inference, "has_bf16", lambda _device: True)
    filler = StyleFiller("cpu", full_precision=full_precision)
    assert filler.device_name == ("cpu (float32)" if full_precision else "cpu (bfloat16)")
