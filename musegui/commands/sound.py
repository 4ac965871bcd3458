"""The commands that make sound files."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path


def render(words: Sequence[str], parser: argparse.ArgumentParser) -> int:
    """Play a MIDI file into a WAV or FLAC file."""
    parser.add_argument("input", type=Path, metavar="IN.mid", help="a piece in up to four voices")
    parser.add_argument(
        "-o",
        "--output",
        type=Path,
        required=True,
        metavar="OUT.wav",
        help="where to write the audio; OUT.flac makes FLAC",
    )
    parser.add_argument(
        "--soundfont", type=Path, metavar="FILE", help="an SF2 or SF3 sound font (our own)"
    )
    arguments = parser.parse_args(words)

    from musegui.engine.render import render_to_file
    from musegui.files.midi_file import read_midi

    score = read_midi(arguments.input)
    seconds = render_to_file(score, arguments.output, arguments.soundfont)
    print(f"Wrote {arguments.output}: {seconds:.1f} s of audio.")
    return 0
