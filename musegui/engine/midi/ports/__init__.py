"""Ports of MIDI systems: which there are, which are chosen, opening them."""
