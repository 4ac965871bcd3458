"""The score as a value: numpy only, no Qt, no torch, no files."""
