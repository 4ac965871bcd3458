"""Learning a style beside the window."""
