"""Styles in the window: learning one, its card."""
