"""Files of other programs that are not read: whose they are, and how to get the music out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from musegui.core.translation import tr, tr_noop

_END_BYTES = 16_384
"""Where an archive lists what is in it."""


@dataclass(frozen=True)
class ForeignKind:
    """A kind of file of another program.

    Attributes
    ----------
    label : str
        What such a file is called.
    advice : callable
        Says what to do to get the music out of it.
    suffixes : tuple of str
    beginnings : tuple of bytes
        How such files begin.
    entries : tuple of bytes
        Parts of names in its archive, if it is one.
    tags : tuple of bytes
        Elements that its XML begins with.
    """

    label: str
    advice: Callable[[], str]
    suffixes: tuple[str, ...] = ()
    beginnings: tuple[bytes, ...] = ()
    entries: tuple[bytes, ...] = ()
    tags: tuple[bytes, ...] = ()


def _exported_from(program: str, menu: str = "File > Export > MusicXML") -> Callable[[], str]:
    words = tr_noop("open it in {program}, choose {menu}, and open that file here")
    return partial(tr, words, program=program, menu=menu)


_AUDIO = ForeignKind(
    "an audio file",
    partial(tr, tr_noop("musegui reads notes, not sound; open MIDI, MusicXML, ABC or Humdrum")),
    (".mp3", ".ogg", ".m4a", ".aiff", ".aif", ".opus"),
    (b"ID3", b"OggS", b"fLaC", b"FORM"),
)

FOREIGN = (
    ForeignKind(
        "a MuseScore file",
        _exported_from("MuseScore", "File > Export, format MusicXML"),
        (".mscz", ".mscx", ".mscs"),
        entries=(b".mscx", b"score_style.mss"),
        tags=(b"<museScore",),
    ),
    ForeignKind(
        "a Sibelius file", _exported_from("Sibelius"), (".sib",), (b"\x0fSIBELIUS", b"SIBELIUS")
    ),
    ForeignKind(
        "a Finale file",
        _exported_from("Finale"),
        (".musx", ".mus", ".ftmx", ".ftm"),
        (b"ENIGMA BINARY FILE",),
        (b"NotationMetadata.xml", b"score.dat"),
    ),
    ForeignKind(
        "a Dorico file", _exported_from("Dorico"), (".dorico",), entries=(b".dtn", b"scorelibrary")
    ),
    ForeignKind(
        "a Guitar Pro file",
        _exported_from("Guitar Pro"),
        (".gp", ".gpx", ".gp3", ".gp4", ".gp5", ".gp6", ".gp7", ".gp8", ".gtp"),
        (b"BCFZ", b"BCFS", b"\x18FICHIER GUITAR", b"\x1eFICHIER GUITAR", b"FICHIER GUITAR"),
        (b"score.gpif",),
    ),
    ForeignKind(
        "a Capella file",
        _exported_from("Capella", "File > Export > MusicXML"),
        (".cap", ".capx"),
    ),
    ForeignKind(
        "an Encore file",
        _exported_from("Encore", "File > Export MusicXML"),
        (".enc", ".enf"),
        (b"SCOW", b"SCO5", b"SCO6"),
    ),
    ForeignKind(
        "a NoteWorthy Composer file",
        _exported_from("NoteWorthy Composer", "File > Export (MusicXML or MIDI)"),
        (".nwc", ".nwctxt"),
        (b"[NoteWorthy ArtWare]", b"[NWZ]", b"!NoteWorthyComposer"),
    ),
    ForeignKind(
        "a TuxGuitar or PowerTab file",
        partial(
            tr,
            tr_noop(
                "open it in TuxGuitar, choose File > Export > MusicXML, and open that file here"
            ),
        ),
        (".tg", ".ptb"),
        (b"ptab",),
    ),
    ForeignKind(
        "an MEI file",
        _exported_from("MuseScore 4", "File > Export, format MusicXML"),
        (".mei",),
        tags=(b"<mei",),
    ),
    ForeignKind(
        "a LilyPond file",
        partial(
            tr,
            tr_noop(
                "put \\midi { } into its \\score, compile it with LilyPond, and open the MIDI file "
                "here"
            ),
        ),
        (".ly", ".ily"),
        (rb"\version",),
    ),
    ForeignKind(
        "a PDF file",
        partial(
            tr,
            tr_noop(
                "musegui can't read printed music; export MusicXML or MIDI from the program that "
                "made it"
            ),
        ),
        (),
        (b"%PDF",),
    ),
    _AUDIO,
)


def foreign_by_contents(path: Path, head: bytes) -> ForeignKind | None:
    """Tell whose file this is by what is in it.

    Parameters
    ----------
    head : bytes
        Its first bytes, some thousand.
    """
    text = head.lstrip(b"\xef\xbb\xbf \t\r\n")
    entries = _end_of(path) if head.startswith(b"PK") else b""
    for kind in FOREIGN:
        by_tag = text.startswith(b"<") and any(tag in text for tag in kind.tags)
        if by_tag or text.startswith(kind.beginnings) or any(e in entries for e in kind.entries):
            return kind
    return _AUDIO if head.startswith(b"RIFF") and head[8:12] == b"WAVE" else None


def foreign_by_name(path: Path) -> ForeignKind | None:
    """Tell whose file this is by its name."""
    return next((kind for kind in FOREIGN if path.name.lower().endswith(kind.suffixes)), None)


def _end_of(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            file.seek(0, 2)
            file.seek(max(0, file.tell() - _END_BYTES))
            return file.read()
    except OSError:
        return b""
