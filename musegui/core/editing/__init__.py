"""Edits of a whole score: pure functions from a score to a score."""
