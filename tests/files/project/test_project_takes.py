import numpy as np
import pytest

from musegui.core.fill.candidates import Candidate
from musegui.core.fill.fill_options import FillOptions
from musegui.core.fill.takes import make_take
from musegui.core.score import MAX_STEPS, Score
from musegui.files.project.project import Project
from musegui.files.project.project_file import ProjectFileError, decode_project, encode_project
from musegui.files.project.project_takes import MAX_CELLS, kept_takes

PARTS = ("region", "pitches", "onsets", "confidence")


def take_of(steps=32, count=3, start=4, seed=5, engine=""):
    base = Score.empty(steps)
    region = ~base.locks & (np.arange(steps) >= start)
    made = [
        Candidate(
            base.replace(pitches=np.where(region, 60 + index, base.pitches)),
            np.full(base.locks.shape, 0.25 + index / 100, dtype=np.float32),
            0.125 * index,
            index,
        )
        for index in range(count)
    ]
    return make_take("Fill bar 1", region, FillOptions(mode=0.5, sweeps=9), seed, made, engine)


def test_takes_come_back_as_they_were(tmp_path):
    project = Project(Score.empty(32), takes=(take_of(engine="cnn"), take_of(count=8, seed=6)))
    data = encode_project(project)
    read = decode_project(data, tmp_path)
    assert len(read.takes) == 2
    for old, new in zip(project.takes, read.takes, strict=True):
        ours, theirs = vars(old).copy(), vars(new).copy()
        for part in PARTS:
            assert (ours[part] == theirs[part]).all()
            assert ours.pop(part).dtype == theirs.pop(part).dtype
        assert ours == theirs
    assert encode_project(read) == data


def test_a_project_without_takes_has_no_trace_of_them(tmp_path):
    data = encode_project(Project(Score.empty(32)))
    assert b"candidates-" not in data
    assert decode_project(data, tmp_path).takes == ()


def test_of_very_long_pieces_only_the_newest_takes_are_kept(tmp_path):
    takes = [take_of(MAX_STEPS, 3, 0, seed) for seed in range(4)]
    kept = kept_takes(takes)
    assert [take.seed for take in kept] == [2, 3]
    assert sum(take.pitches.size for take in kept) <= MAX_CELLS
    read = decode_project(encode_project(Project(Score.empty(16), takes=tuple(takes))), tmp_path)
    assert [take.seed for take in read.takes] == [2, 3]


@pytest.mark.parametrize(
    "change",
    [
        {"steps": 10**9},
        {"steps": 27},
        {"nlls": []},
        {"nlls": [0.1] * 9, "faults": [0] * 9},
        {"faults": [0]},
        {"start": 5},
        {"start": -1},
        {"seed": -1},
        {"label": 5},
        {"options": {"steps": 0}},
        {"score_steps": 3},
    ],
)
def test_what_can_not_be_is_refused(tmp_path, monkeypatch, change):
    from musegui.files.project import project_file
    from musegui.files.project.project_takes import table_of_takes as honest

    monkeypatch.setattr(
        project_file, "table_of_takes", lambda takes: [row | change for row in honest(takes)]
    )
    data = encode_project(Project(Score.empty(32), takes=(take_of(),)))
    with pytest.raises(ProjectFileError, match="damaged"):
        decode_project(data, tmp_path)
