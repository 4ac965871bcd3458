import pytest

from musegui.core.fill.fill_time import fill_time
from musegui.core.translation import use_language


@pytest.mark.parametrize(
    ("device", "place"),
    [
        ("cpu (bfloat16)", "processor"),
        ("cpu (float32)", "processor"),
        ("cuda:1 (float32)", "graphics card"),
        ("mps:0 (float32)", "graphics card"),
    ],
)
def test_the_place_is_said_in_words_of_users(device, place):
    assert fill_time(0.64, device) == f"0.6 s on the {place}"


def test_numbers_are_those_of_the_language():
    use_language("de")
    try:
        assert fill_time(0.64, "cpu (float32)") == "0,6 s auf dem Prozessor"
    finally:
        use_language("en")
