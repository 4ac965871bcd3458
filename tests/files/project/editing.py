"""What the kill and full-disk tests run in processes of their own: editing, saving, autosaving.

Project number k has seed k and a tempo of 60 + k, so that a mixture of two would be noticed.
"""

import random
import sys
from contextlib import suppress
from itertools import count
from pathlib import Path

import numpy as np

from musegui.core.score import Score
from musegui.core.timegrid import TempoChange
from musegui.files.project.autosave import Autosave
from musegui.files.project.project_file import (
    Project,
    ProjectFileError,
    backup_path,
    read_project,
    write_project,
)


def project_number(k, rng):
    pitches = rng.integers(36, 84, (4, int(rng.integers(16, 2048)))).astype(np.int8)
    score = Score.empty(pitches.shape[1], tempos=(TempoChange(0, 60 + k),))
    return Project(score.replace(pitches=pitches), seed=k)


def number_of(project):
    assert project.score.tempos[0].bpm == 60 + project.seed
    return project.seed


def edit_until_killed(folder, seed):
    """Edit, save and autosave without end; each line tells which number is safe by now."""
    rng, dice = np.random.default_rng(seed), random.Random(seed)
    autosave = Autosave(folder / "autosave")
    for k in count(1):
        project = project_number(k, rng)
        if dice.random() < 0.5:
            autosave.keep(project)
        else:
            write_project(project, folder / "song.muse")
            autosave.drop()
        print(k, flush=True)


def edit_on_a_small_disk(folder):
    """Save and autosave while something else fills the disk up and frees it again."""
    rng = np.random.default_rng(0)
    autosave, song = Autosave(folder / "autosave"), folder / "song.muse"
    saved = kept = failures = 0
    for k in range(1, 200):
        _fill_disk(folder / "other", int(rng.integers(0, 256 << 10)))
        project = project_number(k, rng)
        try:
            write_project(project, song)
            saved = k
        except ProjectFileError:
            failures += 1
        try:
            autosave.keep(project)
            kept = k
        except OSError:
            failures += 1
        assert not saved or number_of(read_project(song)) == saved
        assert not kept or number_of(read_project(autosave.path)) == kept
        assert not backup_path(song).exists() or read_project(backup_path(song))
    print(saved, kept, failures)


def _fill_disk(path, size):
    path.unlink(missing_ok=True)
    with suppress(OSError):
        path.write_bytes(bytes(size))


if __name__ == "__main__":
    if len(sys.argv) == 3:
        edit_until_killed(Path(sys.argv[1]), int(sys.argv[2]))
    else:
        edit_on_a_small_disk(Path(sys.argv[1]))
