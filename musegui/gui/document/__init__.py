"""Documents in the window: open, save, import, history."""
