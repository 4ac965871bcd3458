"""Sound fonts for tests, made of the one that ships."""

import io
import struct

import numpy as np
import soundfile

from musegui.engine.synth.synth_output import default_soundfont


def chunk(tag, data):
    return tag + struct.pack("<I", len(data)) + data + b"\0" * (len(data) % 2)


def body_of(path):
    """The chunks of a sound font inside its lists: ``(tag, data)`` in order."""
    data, position, found = path.read_bytes(), 12, []
    while position < len(data):
        tag, length = struct.unpack_from("<4sI", data, position)
        position += 8
        if tag == b"LIST":
            position += 4
            continue
        found.append((tag, data[position : position + length]))
        position += length + length % 2
    return dict(found)


def written(path, chunks):
    """Write a sound font from its chunks."""

    def chunk_list(kind, tags):
        return chunk(b"LIST", kind + b"".join(chunk(tag, chunks[tag]) for tag in tags))

    tables = (b"phdr", b"pbag", b"pmod", b"pgen", b"inst", b"ibag", b"imod", b"igen", b"shdr")
    lists = chunk_list(b"INFO", [t for t in chunks if t not in (*tables, b"smpl")])
    lists += chunk_list(b"sdta", [b"smpl"]) + chunk_list(b"pdta", tables)
    path.write_bytes(chunk(b"RIFF", b"sfbk" + lists))
    return path


def only_strings(path):
    """A copy of our sound font that has but one preset, which is our strings under number 3."""
    chunks = body_of(default_soundfont())
    records = [chunks[b"phdr"][i : i + 38] for i in range(0, len(chunks[b"phdr"]), 38)]
    [strings] = [r for r in records if struct.unpack_from("<HH", r, 20) == (48, 0)]
    bag = struct.unpack_from("<H", strings, 24)[0]
    generators = chunks[b"pgen"][4 * bag : 4 * bag + 4]
    header = b"Only strings".ljust(20, b"\0") + struct.pack("<HHHIII", 3, 0, 0, 0, 0, 0)
    end = records[-1][:24] + struct.pack("<HIII", 1, 0, 0, 0)
    chunks |= {
        b"INAM": b"Only strings\0\0",
        b"phdr": header + end,
        b"pbag": struct.pack("<4H", 0, 0, 1, 0),
        b"pgen": generators + bytes(4),
    }
    return written(path, chunks)


def compressed(path):
    """Our sound font as SF3: its samples as Ogg Vorbis, one after the other."""
    chunks = body_of(default_soundfont())
    samples, headers = b"", b""
    records = [chunks[b"shdr"][i : i + 46] for i in range(0, len(chunks[b"shdr"]), 46)]
    for record in records[:-1]:
        name, start, stop, first, last, rate, *rest, _ = struct.unpack("<20s5IBbHH", record)
        file = io.BytesIO()
        frames = np.frombuffer(chunks[b"smpl"][2 * start : 2 * stop], "<i2")
        soundfile.write(file, frames, rate, format="OGG", subtype="VORBIS")
        place = (len(samples), len(samples) + len(file.getvalue()))
        samples += file.getvalue()
        headers += struct.pack(
            "<20s5IBbHH", name, *place, first - start, last - start, rate, *rest, 0x11
        )
    chunks |= {b"smpl": samples, b"shdr": headers + records[-1], b"ifil": struct.pack("<HH", 3, 0)}
    return written(path, chunks)
