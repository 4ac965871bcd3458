"""The versions that fills gave, to flip through."""
