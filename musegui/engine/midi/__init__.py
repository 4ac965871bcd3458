"""MIDI notes in both directions, and clocks."""
