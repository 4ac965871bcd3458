"""Files made to do harm, or damaged: what the fuzz tests read."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from musegui.core.keys import Key
from musegui.core.notes import Note, with_voice_notes
from musegui.core.score import CADENCE_HERE, Score
from musegui.core.voices import VOICES
from musegui.files.notation.musicxml.writing.writer import encode_mxl
from musegui.files.scores import write_score

NOTATION = Path(__file__).parents[1] / "data" / "notation"
NASTY = (
    b"0", b"-1", b"1", b"255", b"65536", b"4294967295", b"99999999999999999999", b"1e308", b"NaN",
    b"1/0", b"0.0000001", b"", b"x", b"\xff\xfe", b"\0", b"{" * 50, b"[" * 50, b"-" * 99,
    b"9" * 5000,
)  # fmt: skip
_NUMBER = re.compile(rb"\d+")
_ELEMENT = re.compile(rb"<(\w+)[^<>]*>[^<]*</\1>")


def small_score() -> Score:
    score = Score.empty(48, key=Key(-2, minor=True))
    for voice, pitch in zip(VOICES, (74, 69, 62, 50), strict=True):
        notes = [Note(voice, 4 * k, 4, pitch + (0, 2, -1)[k % 3]) for k in range(12)]
        score = with_voice_notes(score, voice, notes, lock=voice == 0)
    cadences = score.cadences.copy()
    cadences[44] = CADENCE_HERE
    return score.replace(cadences=cadences, pickup_steps=4)


def seeds(suffix: str, folder: Path) -> list[bytes]:
    """Give sound files of a kind, for mutations to begin with."""
    sample = NOTATION / f"four-voices{suffix}"
    if sample.exists():
        return [sample.read_bytes()]
    if suffix == ".musicxml":
        return [path.read_bytes() for path in sorted(NOTATION.glob("*.*xml"))]
    if suffix == ".mxl":
        return [encode_mxl(data) for data in seeds(".musicxml", folder)]
    write_score(small_score(), folder / f"seed{suffix}")
    return [(folder / f"seed{suffix}").read_bytes()]


def mutations(suffix: str, folder: Path, count: int, seed: int) -> Iterator[bytes]:
    """Give so many mutated files of a kind; the same seed gives the same ones."""
    dice = random.Random(f"{suffix} {seed}")
    sound = seeds(suffix, folder)
    for _ in range(count):
        data = dice.choice(sound)
        if suffix == ".mxl" and dice.random() < 0.5:
            yield _repacked(data, dice)
            continue
        for _ in range(dice.choice((1, 1, 1, 2, 3, 6))):
            data = _mutated(data, dice)
        yield data


def _repacked(data: bytes, dice: random.Random) -> bytes:
    """Mutate what an archive holds, and pack it again."""
    made = BytesIO()
    with ZipFile(BytesIO(data)) as archive, ZipFile(made, "w", ZIP_DEFLATED) as copy:
        chosen = dice.choice(archive.namelist() + ["score.musicxml"] * 3)
        for name in archive.namelist():
            entry = archive.read(name)
            copy.writestr(name, _mutated(entry, dice) if name == chosen else entry)
    return made.getvalue()


def _mutated(data: bytes, dice: random.Random) -> bytes:
    if not data:
        return b"?"
    change: Callable[[bytes, random.Random], bytes] = dice.choice(
        (_flip, _cut, _truncate, _double, _overwrite, _number, _number, _element, _element, _line)
    )
    return change(data, dice)


def _span(data: bytes, dice: random.Random, longest: int = 200) -> tuple[int, int]:
    start = dice.randrange(len(data))
    return start, min(len(data), start + dice.randint(1, longest))


def _flip(data: bytes, dice: random.Random) -> bytes:
    index = dice.randrange(len(data))
    return data[:index] + bytes([data[index] ^ 1 << dice.randrange(8)]) + data[index + 1 :]


def _cut(data: bytes, dice: random.Random) -> bytes:
    start, stop = _span(data, dice)
    return data[:start] + data[stop:]


def _truncate(data: bytes, dice: random.Random) -> bytes:
    return data[: dice.randrange(len(data))]


def _double(data: bytes, dice: random.Random) -> bytes:
    start, stop = _span(data, dice)
    return data[:stop] + data[start:stop] * dice.choice((1, 1, 30)) + data[stop:]


def _overwrite(data: bytes, dice: random.Random) -> bytes:
    start, _ = _span(data, dice)
    noise = dice.choice((dice.choice(NASTY), dice.randbytes(dice.randint(1, 8))))
    return data[:start] + noise + data[start + len(noise) :]


def _number(data: bytes, dice: random.Random) -> bytes:
    """Write something else in place of a number of the text."""
    found = list(_NUMBER.finditer(data))
    if not found:
        return _flip(data, dice)
    place = dice.choice(found)
    return data[: place.start()] + dice.choice(NASTY) + data[place.end() :]


def _element(data: bytes, dice: random.Random) -> bytes:
    """Take an element away, put it twice, or move it elsewhere."""
    found = list(_ELEMENT.finditer(data))
    if not found:
        return _line(data, dice)
    one, other = dice.choice(found), dice.choice(found)
    kind = dice.randrange(3)
    if kind == 0:
        return data[: one.start()] + data[one.end() :]
    place = one if kind == 1 else other
    return data[: place.end()] + one[0] + data[place.end() :]


def _line(data: bytes, dice: random.Random) -> bytes:
    """Swap two lines of the text, or drop one."""
    lines = data.splitlines(keepends=True)
    one, other = dice.randrange(len(lines)), dice.randrange(len(lines))
    if dice.random() < 0.5:
        lines[one], lines[other] = lines[other], lines[one]
    else:
        del lines[one]
    return b"".join(lines)


def _zip(entries: dict[str, bytes]) -> bytes:
    made = BytesIO()
    with ZipFile(made, "w", ZIP_DEFLATED) as archive:
        for name, data in entries.items():
            archive.writestr(name, data)
    return made.getvalue()


def _container(path: str) -> bytes:
    return f'<container><rootfiles><rootfile full-path="{path}"/></rootfiles></container>'.encode()


def _musicxml(measures: str) -> bytes:
    head = '<score-partwise><part-list><score-part id="P1"><part-name/></score-part></part-list>'
    return f'{head}<part id="P1">{measures}</part></score-partwise>'.encode()


_NOTE = (
    "<note><pitch><step>C</step><octave>{octave}</octave></pitch>"
    "<duration>{duration}</duration></note>"
)
_FIRST = "<attributes><divisions>{divisions}</divisions></attributes>"


def bombs() -> Iterator[tuple[str, bytes]]:
    """Give files that would blow up, each under a name that tells its kind."""
    laughs = "".join(f'<!ENTITY l{k} "{f"&l{k - 1};" * 10}">' for k in range(1, 10))
    yield "laughs.musicxml", f'<!DOCTYPE a [<!ENTITY l0 "ha">{laughs}]><a>&l9;</a>'.encode()
    blowup = f'<!DOCTYPE a [<!ENTITY b "{"x" * 50_000}">]><a>{"&b;" * 50_000}</a>'
    yield "quadratic.musicxml", blowup.encode()
    yield "entity.musicxml", b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'
    yield "deep.musicxml", b"<a>" * 1_000_000
    yield "wide.musicxml", b"<a " + b" ".join(b"b%d='1'" % k for k in range(300_000)) + b"/>"
    long_name = b"<" + b"a" * (4 << 20)
    yield "name.musicxml", long_name
    yield "large.musicxml", bytes(9 << 20)
    for name, octave, duration, divisions in (
        ("octave", "999999999", "1", "1"),
        ("duration", "4", "1e308", "1"),
        ("endless", "4", "999999999999", "1"),
        ("divisions", "4", "1", "0"),
    ):
        note = _NOTE.format(octave=octave, duration=duration)
        measure = f"<measure>{_FIRST.format(divisions=divisions)}{note}</measure>"
        yield f"{name}.musicxml", _musicxml(measure)
    note = _NOTE.format(octave=4, duration=1)
    repeat = '<barline location="right"><repeat direction="backward" times="99999999"/></barline>'
    bar = f"<measure>{_FIRST.format(divisions=1)}{note * 4}{repeat}</measure>"
    yield "repeats.musicxml", _musicxml(bar * 3)
    yield "zeros.mxl", _zip({"META-INF/container.xml": _container("a"), "a": bytes(1 << 28)})
    for name, path in (("up", "../../../../etc/passwd"), ("root", "/etc/passwd"), ("self", ".")):
        yield f"{name}.mxl", _zip({"META-INF/container.xml": _container(path), "../evil": b"<a/>"})
    yield "container.mxl", _zip({"META-INF/container.xml": bytes(1 << 28)})
    yield "nested.mxl", _zip({"META-INF/container.xml": _container("a"), "a": _zip({"a": b""})})
    yield "length.mid", b"MThd\0\0\0\6\0\1\0\1\1\xe0MTrk\xff\xff\xff\xff\0\xff\x2f\0"
    yield "header.mid", b"MThd\xff\xff\xff\xff\0\1\0\1\1\xe0"
    yield "times.mid", b"MThd\0\0\0\6\0\1\0\1\1\xe0MTrk\0\0\0\x09" + b"\xff" * 8 + b"\0"
    yield "spines.krn", b"\t".join([b"**kern"] * 3_000) + b"\n" + b"\t".join([b"*-"] * 3_000)
    yield "tokens.krn", b"**kern\n" + b"4c " * 10_000 + b"\n*-\n"
    yield "length.krn", b"**kern\n0.000000000001c\n999999999999c\n*-\n"
    yield (
        "splits.krn",
        b"**kern\n" + b"".join(b"\t".join([b"*^"] * 2**k) + b"\n" for k in range(12)),
    )
    yield "again.krn", b"**kern\n*>[" + b"A," * 99_999 + b"A]\n*>A\n4c\n*-\n"
    yield "long.abc", b"X:1\nL:1/4\nK:C\n" + b"c" * 10_000
    yield "length.abc", b"X:1\nL:1/99999999\nM:99999999/1\nK:C\nc99999999999|C1/0|[CEG]9999999\n"
    long_note = "L:1/999\nK:C\n" + "".join(f"c{k}/{k + 1}" for k in range(10_001, 40_000, 2))
    yield "lengths.abc", f"X:1\n{long_note}\n".encode()
    yield "tempos.abc", b"X:1\nK:C\n" + b"[Q:1/4=99]c" * 20_000
    yield "unclosed.abc", b"X:1\nK:C\nc" + b"{" * 99_999 + b"[K:" * 9_999 + b"c" + b">" * 99_999
    yield "rests.abc", b"X:1\nK:C\n" + b"Z999|" * 9_999
    yield "again.abc", b"X:1\nK:C\nM:1/4\n" + b"|:::::::::c/64|" * 9_999 + b":" * 9_999 + b"|\n"
    yield "voices.abc", b"X:1\nK:C\n" + b"".join(b"V:%d\nc4|\n" % k for k in range(9_999))
    yield "parts.abc", b"X:1\nP:" + b"(A999" * 999 + b")999" * 999 + b"\nK:C\nP:A\nc|\n"
    yield "tuplet.abc", b"X:1\nL:1/4\nK:C\n(99999999:0:0CDE|(0:0:0C|" + b"{" * 9999 + b"\n"
