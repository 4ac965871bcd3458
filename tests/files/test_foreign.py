"""Files of other programs are named, with what to do, by their contents before their names."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from musegui.files.scores import ScoreFileError, read_any_song


def archive(*names: str) -> bytes:
    made = BytesIO()
    with ZipFile(made, "w") as file:
        for name in names:
            file.writestr(name, "x" * 9_000)
    return made.getvalue()


MUSESCORE = archive("score_style.mss", "META-INF/container.xml", "song.mscx")


@pytest.mark.parametrize(
    ("name", "data", "program", "advice"),
    [
        ("a.mscz", MUSESCORE, "MuseScore", "File > Export"),
        ("a.mxl", MUSESCORE, "MuseScore", "MusicXML"),
        ("a.mscz", b"??", "MuseScore", "MusicXML"),
        ("a.xml", b'<?xml version="1.0"?>\n<museScore version="4.0">', "MuseScore", "MusicXML"),
        ("a.sib", b"\x0fSIBELIUS\0\0", "Sibelius", "File > Export > MusicXML"),
        ("a.mid", b"\x0fSIBELIUS\0\0", "Sibelius", "File > Export > MusicXML"),
        ("a.musx", archive("NotationMetadata.xml", "score.dat"), "Finale", "MusicXML"),
        ("a.mus", b"ENIGMA BINARY FILE", "Finale", "MusicXML"),
        ("a.dorico", archive("score.dtn"), "Dorico", "MusicXML"),
        ("a.zip", archive("supplementary_data/scorelibrary.dat"), "Dorico", "MusicXML"),
        ("a.gp", archive("VERSION", "Content/score.gpif"), "Guitar Pro", "MusicXML"),
        ("a.gpx", b"BCFZ....", "Guitar Pro", "MusicXML"),
        ("a.gp5", b"\x18FICHIER GUITAR PRO v5.00", "Guitar Pro", "MusicXML"),
        ("a.GP4", b"?", "Guitar Pro", "MusicXML"),
        ("a.mei", b'<?xml version="1.0"?><mei xmlns="x">', "MEI", "MusicXML"),
        ("a.ly", b'\\version "2.24.0"\n{ c }', "LilyPond", "midi"),
        ("a.nwc", b"[NoteWorthy ArtWare]", "NoteWorthy", "MIDI"),
        ("a.enc", b"SCOW\0", "Encore", "MusicXML"),
        ("a.pdf", b"%PDF-1.7", "PDF", "printed"),
        ("a.mid", b"RIFF\0\0\0\0WAVEfmt ", "audio", "not sound"),
        ("a.mp3", b"ID3\3", "audio", "not sound"),
    ],
)
def test_files_of_other_programs_are_named(
    tmp_path: Path, name: str, data: bytes, program: str, advice: str
) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(ScoreFileError, match=program) as caught:
        read_any_song(path)
    sentence = str(caught.value)
    assert str(path) in sentence
    assert advice in sentence
    assert sentence.endswith(".")


def test_a_file_that_is_read_is_read_whatever_its_name(tmp_path: Path) -> None:
    (tmp_path / "a.gp").write_bytes(b"**kern\n4c\n*-\n")
    assert read_any_song(tmp_path / "a.gp").tracks[0].notes[0].pitch == 60
