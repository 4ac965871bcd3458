import json

import pytest
from hypothesis import given

from musegui.core.fill.fill_options import FillOptions
from musegui.core.fill.stored_options import options_from_dict, options_to_dict
from tests.strategies import fill_options


@given(fill_options())
def test_options_come_back_from_json(options):
    table = json.loads(json.dumps(options_to_dict(options)))
    assert options_from_dict(table) == options
    assert options_from_dict({**table, "mood": "serene"}) == options
    assert options_from_dict({}) == FillOptions()


def test_files_of_old_name_the_sweeps_steps():
    assert options_to_dict(FillOptions(sweeps=9))["steps"] == 9
    assert options_from_dict({"steps": 9}) == FillOptions(sweeps=9)


@pytest.mark.parametrize(
    "wrong",
    [
        *(
            {"steps": 2.5},
            {"steps": True},
            {"mode": "minor"},
            {"strictness": "severe"},
            {"strictness": ["x" * 999]},
        ),
        *({"registers": 5}, {"registers": [[1], [2], [3], [4]]}, {"registers": [[50, 70]]}),
        {"keep_rhythm": 1},
        *({"second_style": value} for value in ("Mine", ["Mine"], ["Mine", "0.5"], [1, 0.5])),
        {"second_style": ["Mine", True]},
    ],
)
def test_values_of_the_wrong_kind_are_refused(wrong):
    with pytest.raises(ValueError, match=r"no|not|valid"):
        options_from_dict(wrong)
