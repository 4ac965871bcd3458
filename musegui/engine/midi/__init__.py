"""MIDI ports in both directions, and clocks."""
