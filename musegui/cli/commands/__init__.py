"""The commands: a function for each, named after it."""
