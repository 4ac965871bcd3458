"""The piano roll and what stands round it."""
