"""Documents in the window: open, save, import, export, settings of the piece."""
