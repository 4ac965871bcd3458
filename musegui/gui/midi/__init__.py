"""MIDI ports in the window."""
