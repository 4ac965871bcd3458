"""The lanes beside the roll: chords above it, dynamics and words below."""
