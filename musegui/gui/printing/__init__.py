"""The printed page: how it is set up, seen before, written and sent to a printer."""
