"""``make bench``: how fast things are, one row per figure; nothing here passes or fails."""
