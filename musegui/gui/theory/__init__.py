"""Asking for fills, watching them, and choosing among what they give."""
