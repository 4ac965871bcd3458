"""Measures of networks and of what they write."""
