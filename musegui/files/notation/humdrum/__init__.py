"""Humdrum: music in ``**kern`` spines."""
