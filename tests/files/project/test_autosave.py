import os
import random
import resource
import shutil
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest

from musegui.core.score import Score
from musegui.files.project.autosave import Autosave, find_recoveries
from musegui.files.project.project_file import Project, backup_path, read_project, write_project

EDITING = Path(__file__).with_name("editing.py")
SCORE = Score.empty(32)


def leave_behind(folder, project):
    """Keep a project in a process that then ends without a word."""
    script = (
        "import os, sys; from pathlib import Path; "
        "from musegui.files.project.autosave import Autosave; "
        "from musegui.files.project.project_file import read_project; "
        "Autosave(Path(sys.argv[1])).keep(read_project(sys.argv[2])); os._exit(1)"
    )
    folder.parent.mkdir(exist_ok=True)
    given = folder.with_name("given.muse")
    write_project(project, given)
    subprocess.run([sys.executable, "-c", script, folder, given])
    given.unlink()


def test_what_a_dead_process_left_is_found_once_and_only_after_its_death(tmp_path):
    folder = tmp_path / "autosave"
    leave_behind(folder, Project(SCORE, seed=1, origin="/songs/mine.muse"))
    living = Autosave(folder)
    living.keep(Project(SCORE, seed=2))
    [recovery] = find_recoveries(folder)
    assert (recovery.project.seed, recovery.name) == (1, "mine.muse")
    assert find_recoveries(folder) == []
    recovery.release()
    [recovery] = find_recoveries(folder)
    recovery.discard()
    assert find_recoveries(folder) == []
    assert os.listdir(folder) == [living.path.parent.name]
    living.close()
    assert os.listdir(folder) == []


def test_several_documents_are_kept_apart_and_the_newest_comes_first(tmp_path):
    for seed in (1, 2):
        leave_behind(tmp_path / "autosave", Project(SCORE, seed=seed))
    recoveries = find_recoveries(tmp_path / "autosave")
    assert [recovery.project.seed for recovery in recoveries] == [2, 1]
    for recovery in recoveries:
        recovery.release()


@pytest.mark.parametrize("seconds", [-1, 1 << 33, 1 << 40])
def test_work_of_an_impossible_time_is_offered_too(tmp_path, seconds):
    autosave = Autosave(tmp_path)
    autosave.keep(Project(Score.empty(16)))
    os.utime(autosave.path, (seconds, seconds))
    autosave.release()
    [found] = find_recoveries(tmp_path)
    assert 0 <= found.kept_at.timestamp() <= time.time()
    found.release()


def test_what_was_dropped_is_not_offered_and_what_is_kept_again_is(tmp_path):
    autosave = Autosave(tmp_path)
    assert os.listdir(tmp_path) == []
    autosave.keep(Project(SCORE, seed=1))
    autosave.drop()
    assert not autosave.path.exists()
    autosave.keep(Project(SCORE, seed=2))
    assert read_project(autosave.path).seed == 2
    autosave._unlock()
    [recovery] = find_recoveries(tmp_path)
    assert recovery.project.seed == 2
    recovery.discard()


def test_a_folder_that_somebody_removed_is_made_again(tmp_path):
    autosave = Autosave(tmp_path / "autosave")
    autosave.keep(Project(SCORE))
    shutil.rmtree(tmp_path / "autosave")
    autosave.keep(Project(SCORE, seed=2))
    assert read_project(autosave.path).seed == 2
    assert find_recoveries(tmp_path / "autosave") == []
    autosave.close()


def test_a_failure_leaves_what_was_kept_before(tmp_path):
    autosave = Autosave(tmp_path)
    autosave.keep(Project(SCORE, seed=1))
    noise = np.random.default_rng(0).integers(36, 84, (4, 4096)).astype(np.int8)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, before[1]))
    try:
        with pytest.raises(OSError, match="too large"):
            autosave.keep(Project(Score.empty(4096).replace(pitches=noise)))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert read_project(autosave.path).seed == 1
    autosave.close()


def test_what_can_not_be_read_is_left_alone_and_old_debris_swept_out(tmp_path):
    (tmp_path / "damaged").mkdir()
    (tmp_path / "damaged" / "document.muse").write_bytes(b"PK?")
    (tmp_path / "a file").touch()
    for name, age_seconds in (("young", 60), ("old", 7200)):
        (tmp_path / name).mkdir()
        (tmp_path / name / ".musegui-0.tmp").touch()
        os.utime(tmp_path / name, (time.time() - age_seconds,) * 2)
    assert find_recoveries(tmp_path) == []
    assert sorted(os.listdir(tmp_path)) == ["a file", "damaged", "young"]
    assert find_recoveries(tmp_path / "nowhere") == []


def kill_while_editing(folder, seed):
    """Let a process edit, save and autosave, kill it, and look at what is there.

    Returns
    -------
    bool
        Whether anything was safe by then.
    """
    folder.mkdir()
    command = [sys.executable, EDITING, folder, str(seed)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        process.stdout.readline()
        time.sleep(random.Random(seed).uniform(0, 0.1))
        process.kill()
        lines = process.stdout.read().split("\n")[:-1]
    safe = int(lines[-1]) if lines else 1
    song = folder / "song.muse"
    found = [read_project(path) for path in (song, backup_path(song)) if path.exists()]
    recoveries = find_recoveries(folder / "autosave")
    assert len(recoveries) <= 1
    found += [recovery.project for recovery in recoveries]
    for recovery in recoveries:
        recovery.discard()
    for project in found:
        assert project.score.tempos[0].bpm == 60 + project.seed
    newest = max(project.seed for project in found)
    assert safe <= newest <= safe + 1
    return safe > 1


def test_a_killed_process_loses_nothing_that_was_kept(tmp_path):
    assert sum(kill_while_editing(tmp_path / str(seed), seed) for seed in range(8)) > 0


@pytest.mark.soak
def test_three_hundred_killed_processes_lose_nothing_that_was_kept(tmp_path):
    busy = sum(kill_while_editing(tmp_path / str(seed), seed) for seed in range(100, 400))
    assert busy > 150


def test_on_a_full_disk_the_old_files_stay(tmp_path):
    mount = f"mount -t tmpfs -o size=256k tmpfs {tmp_path}"
    command = ["unshare", "--user", "--map-root-user", "--mount", "sh", "-c"]
    if not shutil.which("unshare") or subprocess.run([*command, mount]).returncode:
        pytest.skip("a small disk can't be made here")
    run = f"{mount} && exec {sys.executable} {EDITING} {tmp_path}"
    result = subprocess.run([*command, run], capture_output=True, text=True)
    assert result.returncode == 0, result.stderr
    saved, kept, failures = map(int, result.stdout.split())
    assert saved > 10
    assert kept > 10
    assert failures > 10
