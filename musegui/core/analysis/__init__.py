"""Chords, keys and cadences of what sounds."""
