"""The fill thread, and what it is asked and answers."""
