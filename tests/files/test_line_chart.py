from xml.etree import ElementTree

import pytest

from musegui.files.line_chart import line_chart

SVG = "{http://www.w3.org/2000/svg}"


def draw(curves):
    picture = line_chart(curves, title="T & T", x_label="step", y_label="nats")
    root = ElementTree.fromstring(picture)
    lines = [
        [tuple(map(float, point.split(","))) for point in line.attrib["points"].split()]
        for line in root.iter(f"{SVG}polyline")
    ]
    return lines, [text.text for text in root.iter(f"{SVG}text")]


def test_every_curve_is_a_line_with_its_label():
    lines, words = draw({"a < b": [4.0, 2.0, 1.0], "other": [3.0, 3.0, 0.0]})
    assert [len(line) for line in lines] == [3, 3]
    assert {"a < b", "other", "T & T", "step", "nats"} <= set(words)


def test_points_lie_on_the_scale():
    (line,), words = draw({"falling": [4.0, 2.0, 0.0]})
    (x0, y0), (x1, y1), (x2, y2) = line
    assert x1 - x0 == pytest.approx(x2 - x1, abs=0.11)
    assert y0 < y1 < y2
    assert y1 == pytest.approx((y0 + y2) / 2, abs=0.11)
    assert {"0", "1", "2", "3", "4"} <= set(words)


def test_unknown_points_are_left_out():
    (line,), _ = draw({"holey": [1.0, None, float("nan"), 0.5]})
    assert len(line) == 2


@pytest.mark.parametrize("curves", [{}, {"a": [1.0]}, {"a": [None, None]}])
def test_nothing_to_draw(curves):
    with pytest.raises(ValueError, match="two points"):
        draw(curves)


@pytest.mark.parametrize("highest", [1e-3, 0.3, 1.0, 4.9, 5.0, 12.5, 777.0])
def test_the_scale_reaches_the_highest_point(highest):
    (line,), words = draw({"one": [0.0, highest]})
    ticks = [float(word) for word in words if word.replace(".", "").replace("e-", "").isdigit()]
    assert max(ticks[:-2]) >= highest * 0.999
    assert min(y for _, y in line) >= 44 - 0.1
