"""Chords, keys and cadences, read from the pitches or written as people write them."""
