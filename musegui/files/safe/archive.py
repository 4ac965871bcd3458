"""Zip archives whose bytes depend on nothing but their contents, read within bounds."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from musegui.core.translation import tr

_MAX_DIRECTORY_BYTES = 64 << 10
_END_RECORD = struct.Struct("<4s4H2LH")
_ZIP64_LOCATOR_BYTES = 20
_OLDEST_DATE = (1980, 1, 1, 0, 0, 0)


class ArchiveError(ValueError):
    """Something in an archive that can't be; the text fits behind a colon."""


def pack(entries: Mapping[str, bytes]) -> bytes:
    """Make an archive; the same entries give the same bytes."""
    packed = BytesIO()
    with ZipFile(packed, "w") as archive:
        for name, data in entries.items():
            info = ZipInfo(name, _OLDEST_DATE)
            info.create_system = 3  # whichever it really is
            info.external_attr = 0o644 << 16
            archive.writestr(info, data, ZIP_DEFLATED)
    return packed.getvalue()


def open_archive(data: bytes) -> ZipFile:
    """Open an archive without Zip64 and comment, whose names fill 64 KiB at most.

    Raises
    ------
    ArchiveError
        If it ends early, or listing it would be too much work.
    Exception
        Of any other kind that `zipfile` lets out.
    """
    if len(data) < _END_RECORD.size:
        raise ArchiveError(tr("it ends early"))
    signature, *_, size, _, comment = _END_RECORD.unpack_from(data, len(data) - _END_RECORD.size)
    if signature != b"PK\5\6" or comment:
        raise ArchiveError(tr("it ends early"))
    locator = data[-_END_RECORD.size - _ZIP64_LOCATOR_BYTES :]
    if size > _MAX_DIRECTORY_BYTES or locator.startswith(b"PK\6\7"):
        raise ArchiveError(tr("it holds too much"))
    return ZipFile(BytesIO(data))


def read_entry(archive: ZipFile, name: str, max_bytes: int) -> bytes:
    """Unpack one entry, never more than ``max_bytes`` of it.

    Raises
    ------
    ArchiveError
        If it is larger, missing, or packed otherwise than by deflating.
    Exception
        Of any other kind that `zipfile` lets out.
    """
    try:
        info = archive.getinfo(name)
    except KeyError:
        raise ArchiveError(tr("{name} is missing", name=name)) from None
    if info.compress_type not in (ZIP_STORED, ZIP_DEFLATED):  # the others unpack without a bound
        raise ArchiveError(tr("{name} is packed in a way that is not read", name=name))
    if info.file_size > max_bytes:
        raise ArchiveError(tr("{name} is too large", name=name))
    with archive.open(info) as file:
        data = file.read(max_bytes + 1)
    if len(data) != info.file_size:
        raise ArchiveError(tr("{name} is cut short", name=name))
    return data
