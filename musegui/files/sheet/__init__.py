"""A piece as it is written, bar by bar in parts, and how it is played through."""
