"""The engraved score in the window."""
