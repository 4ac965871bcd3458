"""Scores in and out of files: one format library for each kind of file."""
