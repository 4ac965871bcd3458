"""What the program remembers, and the theme and language that follow from it."""
