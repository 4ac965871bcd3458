"""The bytes of MIDI that the program knows (MIDI 1.0, tables I to V)."""

from __future__ import annotations

NOTE_OFF, NOTE_ON, CONTROL, PROGRAM = 0x80, 0x90, 0xB0, 0xC0
"""Status bytes of channel messages; the channel, 0 to 15, is added."""

STATUS_BIT = 0x80
"""Set in status bytes, and in no others."""

SUSTAIN, ALL_NOTES_OFF = 64, 123
"""Numbers of controllers."""

SONG_POSITION = 0xF2
TICK, START, CONTINUE, STOP = (bytes([status]) for status in (0xF8, 0xFA, 0xFB, 0xFC))
"""Whole messages of a clock."""

DATA_BYTES = {
    **dict.fromkeys(range(0x80, 0xC0), 2),
    **dict.fromkeys(range(0xC0, 0xE0), 1),
    **dict.fromkeys(range(0xE0, 0xF0), 2),
    0xF1: 1,
    SONG_POSITION: 2,
    0xF3: 1,
    **dict.fromkeys((0xF6, 0xF8, 0xFA, 0xFB, 0xFC, 0xFE, 0xFF), 0),
}
"""How many data bytes follow each status byte; what is not here is of no use to the program."""
