"""Chords as people write them: asked for, suggested and laid out."""
