import os
import resource
import stat
from contextlib import contextmanager

import pytest

from musegui.files.safe.atomic import atomic_writing, check_writable, write_atomically

DATA = bytes(range(256)) * 64


@contextmanager
def full_disk():
    """Let no file grow beyond a kilobyte; pytest's own output may be such a file."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1024, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_a_file_is_written_and_replaced(tmp_path):
    path = tmp_path / "new.bin"
    write_atomically(path, DATA)
    assert path.read_bytes() == DATA
    write_atomically(path, b"short")
    assert path.read_bytes() == b"short"
    assert list(tmp_path.iterdir()) == [path]


def test_a_new_file_has_the_usual_permissions(tmp_path):
    (tmp_path / "usual").touch()
    write_atomically(tmp_path / "atomic", DATA)
    assert (tmp_path / "atomic").stat().st_mode == (tmp_path / "usual").stat().st_mode


def test_a_full_disk_leaves_the_old_file(tmp_path):
    path = tmp_path / "old.bin"
    path.write_bytes(b"old")
    with full_disk(), pytest.raises(OSError, match="too large"):
        write_atomically(path, DATA)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_block_that_fails_writes_nothing(tmp_path):
    def write_half():
        with atomic_writing(tmp_path / "a") as file:
            file.write(DATA)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_half()
    assert list(tmp_path.iterdir()) == []


def test_a_link_stays_a_link(tmp_path):
    target, link = tmp_path / "target", tmp_path / "link"
    target.write_bytes(b"old")
    link.symlink_to(target)
    write_atomically(link, DATA)
    assert link.is_symlink()
    assert target.read_bytes() == DATA


def test_a_link_to_itself_is_replaced(tmp_path):
    path = tmp_path / "circle"
    path.symlink_to(path)
    write_atomically(path, DATA)
    assert path.read_bytes() == DATA
    assert not path.is_symlink()


def test_a_path_with_a_very_long_name(tmp_path):
    write_atomically(tmp_path / ("n" * 255), DATA)
    assert [path.name for path in tmp_path.iterdir()] == ["n" * 255]


def test_folders_are_not_replaced(tmp_path):
    with pytest.raises(OSError, match="it is a folder"):
        write_atomically(tmp_path, DATA)
    with pytest.raises(FileNotFoundError):
        write_atomically(tmp_path / "no" / "a", DATA)


def test_what_can_be_written_is_known_beforehand(tmp_path):
    path = tmp_path / "old"
    path.write_bytes(b"old")
    check_writable(path)
    check_writable(tmp_path / "new")
    for hopeless in (tmp_path, path / "below", tmp_path / "no" / "a", tmp_path / ("n" * 256)):
        with pytest.raises(OSError, match=r"folder|too long"):
            check_writable(hopeless)
    assert list(tmp_path.iterdir()) == [path]
    assert path.read_bytes() == b"old"


@pytest.mark.parametrize("mode", [0o640, 0o600, 0o664, 0o604])
def test_who_may_read_and_write_a_file_stays_as_it_was(tmp_path, mode):
    path = tmp_path / "file"
    path.write_bytes(b"old")
    path.chmod(mode)
    if os.geteuid() == 0:
        os.chown(path, 1234, 4321)
    before = path.stat()
    with atomic_writing(path) as file:
        (draft,) = tmp_path.glob(".musegui-*.tmp")
        assert draft.stat().st_mode & 0o777 & ~mode == 0
        file.write(b"new")
    after = path.stat()
    assert path.read_bytes() == b"new"
    assert (after.st_mode, after.st_uid, after.st_gid) == (
        before.st_mode,
        before.st_uid,
        before.st_gid,
    )


def test_a_new_file_can_be_as_private_as_another(tmp_path):
    (tmp_path / "private").touch(0o600)
    write_atomically(tmp_path / "copy", b"data", like=tmp_path / "private")
    assert stat.S_IMODE((tmp_path / "copy").stat().st_mode) == 0o600
