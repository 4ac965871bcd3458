"""Notation in: MusicXML (also compressed, MXL), ABC and Humdrum, read within bounds."""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable
from contextlib import closing, nullcontext, suppress
from dataclasses import replace
from pathlib import Path
from xml.parsers import expat

from musegui.core.score import MAX_STEPS
from musegui.core.timegrid import STEPS_PER_BEAT
from musegui.core.translation import tr, tr_noop
from musegui.files.safe.archive import ArchiveError, open_archive, read_entry
from musegui.files.safe.contents import read_bytes
from musegui.files.safe.encodings import UTF_8, encoding_of
from musegui.files.sheet.sheet import TICKS_PER_BEAT, NotationError, RepeatsError
from musegui.files.song.read_options import DEFAULT_READ_OPTIONS, ReadOptions
from musegui.files.song.song import (
    MusicFileError,
    RepeatsFileError,
    Song,
)
from musegui.processes.helper import HelperError, HelperProcess

MAX_FILE_BYTES = 4 << 20
"""Some 10,000 notes as MusicXML."""

_MAX_TICKS = 16 * MAX_STEPS // STEPS_PER_BEAT * TICKS_PER_BEAT
_MAX_TEXT_BYTES = 256 << 10
"""For ABC and Humdrum, which say the same in a hundredth of the room."""

_BASE_SECONDS = 1.5
_BYTES_PER_SECOND = 50_000
"""A hundredth of this time is enough for a sound file."""

_LONG_NUMBER = re.compile(r"\d{6}")
_ASIDE = re.compile(r"[!*]")
"""How a line of Humdrum begins that is no music."""

_CHARSET = re.compile(rb"^(?:%%|I:)\s*abc-charset\s+([\w-]{3,20})", re.MULTILINE)
_ENCODING = re.compile(r"""\A(<\?xml\b[^>]*?)\s+encoding\s*=\s*("[^">]*"|'[^'>]*')""")
_UNICODE = re.compile(r"utf|ucs|unicode", re.IGNORECASE)
_MAX_DECLARATION = 256
_WIDE = {
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
    b"<\0": "utf-16-le",
    b"\0<": "utf-16-be",
}
"""How XML in 16 bits begins."""

_MAX_DEPTH = 64
_ROOTS = ("score-partwise", "score-timewise")


def notation_reader() -> HelperProcess:
    """Make a process for `read_notation` that can read one file after another."""
    return HelperProcess("musegui.files.notation.musicxml.reading.reader")


def read_notation(
    path: Path | str,
    reader: HelperProcess | None = None,
    options: ReadOptions = DEFAULT_READ_OPTIONS,
) -> Song:
    """Read MusicXML, MXL, ABC or Humdrum; which it is, is told by the contents.

    Tied notes are one, repeats are written out, transposing instruments sound as they do. A closed
    score becomes four tracks.

    Parameters
    ----------
    reader : HelperProcess, optional
        From `notation_reader`; otherwise one is made for this file.
    options : ReadOptions

    Raises
    ------
    RepeatsFileError
        If its repeats and jumps make no sense.
    MusicFileError
        If there is no such file, it is no notation, is damaged, or can't be taken in.
    """
    path = Path(path)
    data = read_bytes(path, MAX_FILE_BYTES, tr_noop("four voices can fill"), MusicFileError)
    return song_of_notation(path, data, reader, options)


def song_of_notation(
    path: Path, data: bytes, reader: HelperProcess | None, options: ReadOptions
) -> Song:
    """Take in what `read_notation` has read; ``path`` is what errors call it."""
    try:
        content, notation, remark = _content_of(data)
        if isinstance(content, bytes):
            return _read_musicxml(path, content, reader, options)
        song = _read_text(path, content, notation, options)
        return replace(song, remarks=(*filter(None, [remark]), *song.remarks))
    except RepeatsError as error:
        raise RepeatsFileError(
            tr("{path} can't be read: {reason}.", path=path, reason=error)
        ) from error
    except (HelperError, ArchiveError, NotationError) as error:
        raise MusicFileError(
            tr("{path} can't be read: {reason}.", path=path, reason=error)
        ) from error


def _read_text(path: Path, text: str, notation: str, options: ReadOptions) -> Song:
    """Read ABC or Humdrum, whose readers are imported here, as no start should wait for them."""
    from musegui.files.sheet.sheet_song import song_of_sheet

    if notation == "abc":
        from musegui.files.notation.abc.reader import read_abc

        return song_of_sheet(path, read_abc(text, options), options)
    from musegui.files.notation.humdrum.reader import read_humdrum

    return song_of_sheet(path, read_humdrum(text), options)


def _read_musicxml(
    path: Path, data: bytes, reader: HelperProcess | None, options: ReadOptions
) -> Song:
    seconds = _BASE_SECONDS + len(data) / _BYTES_PER_SECOND
    with nullcontext(reader) if reader is not None else closing(notation_reader()) as process:
        answer = process.ask((data, options), seconds)
    if "why_not" in answer:
        raise (RepeatsError if answer["repeats"] else NotationError)(answer["why_not"])
    return Song(path, **answer)


def _content_of(data: bytes) -> tuple[bytes | str, str, str]:
    """Give what is to be read, as what, and what its letters were taken for.

    Raises
    ------
    ArchiveError
        If it is nothing that is read, or is damaged.
    """
    data = xml_of(data)
    if looks_like_xml(data):
        _check_xml(data)
        return data, "musicxml", ""
    text, remark = _text_of(data)
    if "\0" in text:
        raise ArchiveError(tr("it is not text"))
    if "**kern" not in text:
        if not any(line.startswith("K:") for line in text.splitlines()):
            raise ArchiveError(tr("it is neither MusicXML nor ABC nor Humdrum"))
        return text, "abc", remark
    if len(data) > _MAX_TEXT_BYTES:
        raise ArchiveError(tr("it is larger than {most} KiB", most=_MAX_TEXT_BYTES >> 10))
    if any(_LONG_NUMBER.search(line) for line in text.splitlines() if not _ASIDE.match(line)):
        raise ArchiveError(tr("one of its numbers is too long"))
    return text, "humdrum", remark


def _text_of(data: bytes) -> tuple[str, str]:
    """Decode text as it says itself, or as it is guessed; give it with a remark on a guess."""
    declared = _CHARSET.search(data)
    with suppress(LookupError, UnicodeDecodeError):
        if declared is not None:
            return data.decode(declared[1].decode()), ""
    encoding = encoding_of(data.splitlines())
    if encoding.codec == UTF_8:
        return data.decode(UTF_8), ""
    return "\n".join(map(encoding.decoded, data.splitlines())), encoding.remark


def xml_of(data: bytes) -> bytes:
    """Take the score out of an MXL archive, in an encoding that it declares.

    What is neither an archive nor XML stays as it is.

    Raises
    ------
    ArchiveError
        If the archive is damaged or has no score.
    """
    if not data.startswith(b"PK"):
        return _in_declared_encoding(data)
    try:
        return _in_declared_encoding(_unpacked(data))
    except ArchiveError:
        raise
    except Exception as error:  # zipfile and zlib let out whatever they trip over
        raise ArchiveError(tr("its archive is damaged")) from error


def _in_declared_encoding(data: bytes) -> bytes:
    """Give XML in UTF-8 where it declares one of Unicode's encodings or is in 16 bits.

    Some programs declare UTF-16 and write UTF-8, or the other way round. The first bytes tell.
    """
    if not looks_like_xml(data):
        return data
    wide = _WIDE.get(data[:2])
    try:
        text = data.decode(wide or "utf-8-sig").removeprefix("\ufeff")
    except UnicodeDecodeError:
        return data
    head, body = text[:_MAX_DECLARATION], text[_MAX_DECLARATION:]
    declared = _ENCODING.match(head)
    if wide is None and (declared is None or not _UNICODE.search(declared[2])):
        return data
    return (_ENCODING.sub(r"\1", head) + body).encode()


def looks_like_xml(data: bytes) -> bool:
    """Tell whether bytes begin as XML does, in any of its encodings."""
    head = data[:64].replace(b"\0", b"").lstrip(b"\xff\xfe\xef\xbb\xbf \t\r\n")
    return head.startswith(b"<")


def _unpacked(data: bytes) -> bytes:
    """Give the score of an MXL archive. Its names are only looked up, never used as paths."""
    with open_archive(data) as archive:
        container = read_entry(archive, "META-INF/container.xml", 1 << 16)
        names: list[str] = []

        def note_root(tag: str, attributes: dict[str, str]) -> None:
            if tag == "rootfile" and "full-path" in attributes:
                names.append(attributes["full-path"])

        _parse(_in_declared_encoding(container), note_root)
        if not names:
            raise ArchiveError(tr("its archive does not say where the score is"))
        return read_entry(archive, names[0], MAX_FILE_BYTES)


def _check_xml(data: bytes) -> None:
    roots: list[str] = []

    def note_root(tag: str, _attributes: dict[str, str]) -> None:
        if not roots:
            roots.append(tag)

    _parse(data, note_root)
    if roots[0] not in _ROOTS:
        raise ArchiveError(tr("it is XML, but not MusicXML"))


def _parse(data: bytes, start: Callable[[str, dict[str, str]], None]) -> None:
    """Go through XML, which must be well-formed, declare no entities, and not be nested deeply."""
    parser = expat.ParserCreate()
    depth = 0

    def refuse_entity(*_: object) -> None:
        raise ArchiveError(tr("it declares entities, which scores don't do"))

    def open_tag(tag: str, attributes: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > _MAX_DEPTH:
            raise ArchiveError(tr("it is nested too deeply"))
        start(tag, attributes)

    def close_tag(_tag: str) -> None:
        nonlocal depth
        depth -= 1

    parser.EntityDeclHandler = refuse_entity
    parser.StartElementHandler = open_tag
    parser.EndElementHandler = close_tag
    try:
        parser.Parse(data, True)
    except expat.ExpatError as error:
        raise ArchiveError(tr("it is damaged at line {line}", line=error.lineno)) from error
    except (LookupError, ValueError) as error:
        if isinstance(error, ArchiveError):
            raise
        raise ArchiveError(tr("it is in an unknown encoding")) from error
