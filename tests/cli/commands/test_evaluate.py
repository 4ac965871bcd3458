import argparse
import json
from math import log
from xml.etree import ElementTree

import pytest

from musegui.cli.commands.evaluate import evaluate
from musegui.cli.evaluation_outputs import format_table
from musegui.cli.main import main as command_line
from musegui.core.errors import UserError
from musegui.model.evaluation.measures import MEASURES
from musegui.model.network.checkpoint import CheckpointError
from musegui.model.network.encoding import CLASSES, pitches_of
from musegui.model.training.corpora import CORPORA
from tests.model.conftest import make_pieces

UNTRAINED = ["--network", "tiny", "--device", "cpu"]


def main(words):
    return evaluate(words, argparse.ArgumentParser())


@pytest.fixture
def pieces():
    return make_pieces()


@pytest.fixture
def jsb_file(tmp_path, pieces):
    """Two chorales in the form of the JSB files."""
    path = tmp_path / "jsb.json"
    fold = [pitches_of(piece.classes).T.tolist() for piece in pieces]
    path.write_text(json.dumps({"valid": fold, "train": fold[:1]}))
    return path


@pytest.fixture
def chorales(monkeypatch, pieces):
    """Made-up chorales with bars and phrase ends in place of music21's."""
    three = [*pieces, pieces[0]]
    monkeypatch.setitem(CORPORA, "bach", lambda _fold, progress=None: three)


def test_framewise_json_of_an_untrained_network(tmp_path, jsb_file, capsys):
    out = tmp_path / "out.json"
    words = ["evaluate", *UNTRAINED, "--data", str(jsb_file), "--fold", "train", "--crop", "8"]
    words += ["--measure", "framewise", "--measure", "masked", "--json", str(out)]
    assert command_line(words) == 0
    report = json.loads(out.read_text())
    framewise = report["framewise"]
    for name in ("random_e1", "random_e5", "chronological"):
        assert framewise[name] == pytest.approx(4 * log(CLASSES), abs=0.5)
    assert 0 < framewise["sem"] < 0.5
    assert framewise["frames"] == 8
    assert report["masked"]["mean"] == pytest.approx(log(CLASSES), abs=0.1)
    assert report["masked"]["count"] == 48 // 8
    assert report["fold"] == "train"
    assert report["pieces"] == 1
    printed = capsys.readouterr().out
    assert f"{framewise['random_e5']:.3f}" in printed
    assert "untrained tiny" in printed


def test_every_measure_gives_figures_and_a_table(tmp_path, chorales, capsys):
    out = tmp_path / "out.json"
    words = [*UNTRAINED, "--crop", "48", "--sweeps", "2", "--orderings", "1", "--json", str(out)]
    words += [word for name in MEASURES for word in ("--measure", name)]
    assert main(words) == 0
    report = json.loads(out.read_text())
    assert set(MEASURES) < set(report)
    assert [len(curve) for curve in report["gibbs"]["16"].values()] == [2, 2, 2]
    assert set(report["part-writing"]) == {"Bach", "shipped", "plain sampler"}
    assert report["part-writing"]["Bach"]["crossings"] == 0
    printed = capsys.readouterr().out
    assert all(f"\n{name}\n" in printed for name in MEASURES)


def test_engines_are_measured_side_by_side_with_bach(tmp_path, chorales, capsys):
    out, picture = tmp_path / "out.json", tmp_path / "engines.svg"
    curve = tmp_path / "run" / "curve.jsonl"
    curve.parent.mkdir()
    curve.write_text(
        "".join(
            json.dumps({"seconds": at, "valid_nll": nll}) + "\n"
            for at, nll in ((0, None), (60, 0.7), (120, 0.6))
        )
    )
    words = [*UNTRAINED, "--crop", "8", "--sweeps", "2", "--engines", "cnn"]
    assert main([*words, "--json", str(out), "--figure", str(picture), "--curve", str(curve)]) == 0
    report = json.loads(out.read_text())
    assert set(report["engines"]) == {"Bach", "cnn"}
    cnn, bach = report["engines"]["cnn"], report["engines"]["Bach"]
    assert cnn["nats_per_note"] == pytest.approx(log(CLASSES), abs=0.2)
    assert cnn["cpu_seconds"] > 0
    assert bach["style"]["transitions_set_kl"] == 0
    assert len(cnn["pattern_curves"]["f1"]) == 17
    for scores in (cnn["continuation"]["gap"], cnn["patterns"]["score"]):
        assert all(0 <= value <= 1 for value in scores.values())
    printed = capsys.readouterr().out
    assert all(f"\n  {name} " in printed for name in ("Bach", "cnn"))
    texts = "".join(ElementTree.fromstring(picture.read_text()).itertext())
    assert all(title in texts for title in ("Gaps to Bach", "F1", "minutes of training", "run"))


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["--engines", "cnn,rnn5"], "no continuation engine 'rnn5'; the engines are cnn"),
        (["--figure", "a.svg"], "--figure draws '--measure gibbs' or '--engines'"),
        (
            ["--figure", "a.svg", "--engines", "all", "--measure", "gibbs"],
            "ask for one of them",
        ),
    ],
)
def test_what_engines_do_not_take(words, sentence, capsys):
    with pytest.raises(SystemExit):
        main([*UNTRAINED, *words])
    assert sentence in capsys.readouterr().err


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("not json", "is not the curve of a training run"),
        ("[1]", "is not the curve of a training run"),
        ('{"seconds": 1, "valid_nll": null}', "has no loss on valid pieces yet"),
        ("", "has no loss on valid pieces yet"),
    ],
)
def test_a_file_that_is_no_curve_is_refused(tmp_path, text, sentence):
    curve = tmp_path / "curve.jsonl"
    curve.write_text(text)
    words = ["--engines", "cnn", "--figure", str(tmp_path / "a.svg"), "--curve", str(tmp_path)]
    with pytest.raises(UserError, match=sentence):
        main([*UNTRAINED, *words])


@pytest.mark.parametrize("measure", ["masked", "framewise", "gibbs", "part-writing"])
def test_eighths_are_measured_on_their_own_grid(tmp_path, chorales, measure):
    out = tmp_path / "out.json"
    words = [*UNTRAINED, "--resolution", "8", "--pieces", "1", "--sweeps", "2", "--orderings", "1"]
    assert main([*words, "--measure", measure, "--json", str(out)]) == 0
    report = json.loads(out.read_text())
    assert report["resolution"] == 8
    if measure == "framewise":
        assert report["framewise"]["frames"] == 24


def test_the_same_seed_gives_the_same_figures(tmp_path, chorales):
    reports = []
    for seed in ("3", "3", "4"):
        out = tmp_path / "out.json"
        main([*UNTRAINED, "--seed", seed, "--json", str(out)])
        reports.append(json.loads(out.read_text())["masked"])
    assert reports[0] == reports[1] != reports[2]


def test_cadences_need_phrase_ends(jsb_file):
    with pytest.raises(UserError, match="no marked phrase ends"):
        main([*UNTRAINED, "--data", str(jsb_file), "--measure", "cadences"])


def test_replaced_notes_of_both_shipped_networks_in_one_picture(tmp_path, chorales):
    out, figure = tmp_path / "out.json", tmp_path / "curves.svg"
    words = ["--device", "cpu", "--pieces", "1", "--crop", "16", "--sweeps", "3"]
    assert main([*words, "--measure", "gibbs", "--json", str(out), "--figure", str(figure)]) == 0
    curves = json.loads(out.read_text())["gibbs"]
    assert set(curves) == {"16", "8"}
    assert set(curves["8"]) == {"block", "random", "melody-given"}
    picture = ElementTree.parse(figure)
    texts = {text.text for text in picture.iter("{http://www.w3.org/2000/svg}text")}
    assert {f"{name} 1/{grid}" for grid, names in curves.items() for name in names} <= texts
    again = tmp_path / "again.svg"
    main([*words, "--measure", "gibbs", "--figure", str(again)])
    assert again.read_bytes() == figure.read_bytes()


def test_a_figure_needs_two_sweeps(tmp_path, chorales):
    words = ["--device", "cpu", "--pieces", "1", "--crop", "16", "--sweeps", "1"]
    with pytest.raises(UserError, match="more sweeps"):
        main([*words, "--measure", "gibbs", "--figure", str(tmp_path / "curves.svg")])


def test_a_figure_needs_curves(tmp_path, capsys):
    with pytest.raises(SystemExit):
        main([*UNTRAINED, "--figure", str(tmp_path / "curves.svg")])
    assert "--measure gibbs" in capsys.readouterr().err


def test_distances_need_three_pieces(chorales):
    with pytest.raises(UserError, match="three pieces"):
        main([*UNTRAINED, "--sweeps", "1", "--pieces", "2", "--measure", "yang-lerch"])


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        ("{}", "has no fold 'valid'"),
        ("not json", "has no fold"),
        ("[" * 100_000, "has no fold"),
        ('{"valid": []}', "it is empty"),
        ('{"valid": [[72, 67, 60, 48]]}', "valid-0 has not four"),
        ('{"valid": [[[72, 67, 60]]]}', "valid-0 has not four"),
        ('{"valid": [[[72, 67, 60.5, 48]]]}', "valid-0 has not four"),
        ('{"valid": [[[72, 67, 60, 48], [72]]]}', "has no fold"),
        ('{"valid": [[[72, 67, 60, 300]]]}', "valid-0 has a pitch"),
        ('{"valid": [[[72, 67, 60, -2]]]}', "valid-0 has a pitch"),
        ('{"valid": [[[72, 67, 60, 20]]]}', "hears the pitches"),
        (None, "can't be read"),
    ],
)
def test_bad_data_is_named(tmp_path, content, complaint):
    path = tmp_path / "chorales.json"
    if content is not None:
        path.write_text(content)
    with pytest.raises(UserError, match=complaint) as caught:
        main([*UNTRAINED, "--data", str(path)])
    assert str(path) in str(caught.value)


def test_a_fold_that_is_none():
    with pytest.raises(UserError, match="There is no fold 'valdi'"):
        main([*UNTRAINED, "--fold", "valdi"])


def test_missing_weights_are_named(tmp_path):
    with pytest.raises(CheckpointError, match="no weights at"):
        main(["--weights", str(tmp_path / "none.safetensors"), "--device", "cpu"])


def test_weights_are_measured_on_the_grid_they_were_trained_on():
    from musegui.resources import resource_path

    eighth = str(resource_path("resources", "models", "eighth.safetensors"))
    with pytest.raises(UserError, match="trained at 1/8"):
        main(["--weights", eighth, "--resolution", "16", "--device", "cpu"])


def test_a_style_is_measured_as_weights_are(chorales, capsys):
    from musegui.resources import resource_path

    style = str(resource_path("resources", "styles", "hymns.musestyle"))
    main(["--weights", style, "--device", "cpu"])
    assert "hymns.musestyle at 1/16" in capsys.readouterr().out
    with pytest.raises(UserError, match="no network for 1/8"):
        main(["--weights", style, "--resolution", "8", "--device", "cpu"])


def test_a_device_that_is_not_there():
    with pytest.raises(UserError, match=r"nonsense.* can't be used"):
        main(["--network", "tiny", "--device", "nonsense"])


def test_outputs_are_checked_before_the_work(tmp_path, chorales, monkeypatch):
    def never(*_arguments):
        raise AssertionError("measured before the output was checked")

    monkeypatch.setitem(MEASURES, "masked", never)
    with pytest.raises(UserError, match="can't be written"):
        main([*UNTRAINED, "--json", str(tmp_path / "nowhere" / "out.json")])


@pytest.mark.parametrize(
    "words", [["--orderings", "0"], ["--crop", "-1"], ["--pieces", "x"], ["--measure", "beauty"]]
)
def test_wrong_usage(words, capsys):
    with pytest.raises(SystemExit) as stopped:
        main([*UNTRAINED, *words])
    assert stopped.value.code == 2
    assert words[1] in capsys.readouterr().err


def test_tables():
    assert format_table({"mean": 0.5, "count": 12, "sem": None}) == (
        "  mean   0.500\n  count     12\n  sem        -"
    )
    assert format_table({"Bach": {"fifths": 0.9}, "plain": {"fifths": 22.0}}) == (
        "           Bach   plain\n  fifths  0.900  22.000"
    )
    assert format_table({"8": {"block": [3.0, 2.0, 1.5, 1.25, None]}}) == (
        "  sweep          1      2      3      4  5\n  block 1/8  3.000  2.000  1.500  1.250  -"
    )
