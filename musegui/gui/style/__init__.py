"""Styles in the window: the menu, learning one, its card."""
