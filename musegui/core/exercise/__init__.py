"""Exercises in part-writing: set, kept as they are given, and marked."""
